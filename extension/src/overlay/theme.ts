/** Below this relative luminance a background counts as dark. */
const darkBelow = 0.3;
/** Backgrounds more transparent than this let the one behind decide. */
const opaqueFrom = 0.5;
/** A page's theme is looked up again after so many milliseconds. */
const freshFor = 1000;

let known = { dark: false, at: Number.NEGATIVE_INFINITY };

/** Whether the page is dark where `element` stands. Looked up once for all badges of a moment. */
export function isDark(element: Element): boolean {
  const now = performance.now();
  if (now - known.at > freshFor) known = { dark: lookUp(element), at: now };
  return known.dark;
}

function lookUp(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const colour = parse(style.backgroundColor);
    if (colour !== null && colour.alpha >= opaqueFrom) return luminance(colour) < darkBelow;
  }
  // Nobody paints a background: the browser's own, which follows the page's colour scheme.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes("dark") && (!scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches);
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/**
 * Computed colours are "rgb(1, 2, 3)" or "rgba(1, 2, 3, 0.4)", or newer forms, which are not understood.
 * @internal exported for its test
 */
export function parse(text: string): Colour | null {
  const match = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+))?\s*\)$/.exec(text);
  if (match === null) return null;
  const [red, green, blue] = match.slice(1, 4).map(Number) as [number, number, number];
  return { red, green, blue, alpha: match[4] === undefined ? 1 : Number(match[4]) };
}

/**
 * Relative luminance, 0..1 (WCAG 2.2, without the linear toe).
 * @internal exported for its test
 */
export function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) => (channel / 255) ** 2.2) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
