/** Small, total helpers over the DOM. None of them writes; none of them throws on odd markup. */

/** The attribute's value, trimmed; null where it is absent or empty. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  const value = element?.getAttribute(name)?.trim();
  return value ? value : null;
}

/** The element's text on one line, or null. Bidirectional isolates and marks around names are dropped. */
export function lineOf(element: Element | null | undefined): string | null {
  const text = element?.textContent
    ?.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return text ? text : null;
}

/** Matches inside `root` that belong to it and not to a nested post (an element matching `boundary`). */
export function ownAll(root: Element, selector: string, boundary: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => belongsTo(element, root, boundary));
}

export function own(root: Element, selector: string, boundary: string): Element | null {
  for (const element of root.querySelectorAll(selector)) {
    if (belongsTo(element, root, boundary)) {
      return element;
    }
  }
  return null;
}

function belongsTo(element: Element, root: Element, boundary: string): boolean {
  const nearest = element.closest(boundary);
  return nearest === root || nearest === null || nearest.contains(root);
}

/** Whether the element is on the screen that the reader sees, as far as `display` says (also when scrolled away). */
export function isRendered(element: Element): boolean {
  if ("checkVisibility" in element) {
    return element.checkVisibility();
  }
  for (let at: Element | null = element; at !== null; at = (at as Element).parentElement) {
    if (hasNoBox(at)) {
      return false;
    }
  }
  return true;
}

/** Whether this element by itself is kept out of the page, whatever its ancestors are. */
export function hasNoBox(element: Element): boolean {
  if (element.hasAttribute("hidden")) {
    return true;
  }
  if (!("checkVisibility" in element)) {
    return /(?:^|;)\s*display\s*:\s*none/i.test((element as Element).getAttribute("style") ?? "");
  }
  const view = element.ownerDocument.defaultView;
  return view !== null && view.getComputedStyle(element).display === "none";
}

/** An integer with optional sign, and nothing else around it. */
export function integer(text: string | null | undefined): number | null {
  const match = text?.trim().match(/^[-\u2212]?\d{1,15}$/);
  return match ? Number(match[0].replace("\u2212", "-")) : null;
}

/** The first whole number in a label of any language: "Like (3,121 likes)" gives 3121; null for "3.1K". */
export function countIn(label: string | null | undefined): number | null {
  const match = label?.match(/(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f\u2009']?\d{3})*(?!\d|[.,]\d|\s?[KMBkmb]\b)/u);
  const digits = match?.[0].replace(/\D/g, "");
  return digits && digits.length < 16 ? Number(digits) : null;
}

/** `href` against the page, http and https only. */
export function absoluteUrl(href: string | null | undefined, base: URL): string | null {
  if (!href) {
    return null;
  }
  try {
    const url = new URL(href, base);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Path segments of a link, decoded where that is possible. */
export function segments(href: string | null | undefined, base: URL): string[] {
  const absolute = absoluteUrl(href, base);
  if (absolute === null) {
    return [];
  }
  return new URL(absolute).pathname
    .split("/")
    .filter((part) => part !== "")
    .map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** As `own`, where nested posts are known as elements and not by a selector. */
export function ownAmong(root: Element, selector: string, roots: ReadonlySet<Element>): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => {
    let at: Element | null = element;
    while (at !== null && at !== root && !roots.has(at)) {
      at = at.parentElement;
    }
    return at === root;
  });
}

/** How many of the posts stand directly inside each other: replies shown, by the post they answer. */
export function countReplies(posts: Element[], boundary: string): Map<Element, number> {
  const counts = new Map<Element, number>();
  for (const post of posts) {
    const parent = post.parentElement?.closest(boundary);
    if (parent) {
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
    }
  }
  return counts;
}
