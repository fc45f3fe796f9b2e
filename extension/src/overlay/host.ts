import { type Kind, sheet, styles } from "./style";

const ours = new WeakSet<Node>();

/** Whether a node of the page was put there by the overlay. */
export function isOurs(node: Node): boolean {
  return ours.has(node);
}

/** An element of the page with a shadow root of its own that the page cannot look into. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

export function createHost(kind: Kind): Host {
  const element = document.createElement("span");
  const root = element.attachShadow({ mode: E2E ? "open" : "closed" });
  dress(root, kind);
  ours.add(element);
  for (const type of quiet) element.addEventListener(type, keepFromPage);
  // A badge may stand in a link or a summary, whose own action a click on it must not start.
  element.addEventListener("click", (event) => event.preventDefault());
  return { element, root };
}

/** What is done in the overlay is no business of the page: neither its shortcuts nor its links see it. */
const quiet = [
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "keydown",
  "keyup",
  "keypress",
  "focusin",
  "focusout",
  "input",
  "change",
  "mouseover",
  "mouseout",
  "pointerover",
  "pointerout",
];

function keepFromPage(event: Event): void {
  event.stopPropagation();
}

/** Firefox does not let content scripts adopt a sheet everywhere; there the same rules go in an element. */
function dress(root: ShadowRoot, kind: Kind): void {
  try {
    root.adoptedStyleSheets = [sheet(kind)];
  } catch {
    const style = document.createElement("style");
    style.textContent = styles(kind);
    root.append(style);
  }
}
