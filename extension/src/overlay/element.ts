type Child = Node | string;

/** An element with a class and children; strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const result = document.createElement(tag);
  if (className !== "") result.className = className;
  result.append(...children);
  return result;
}

/** Longest stretch of a page's own words that is shown, in characters. */
const longest = 280;

/** Text that may hold a page's words: contained, and kept from reordering what stands around it. */
export function foreign(text: string): HTMLElement {
  const characters = [...text];
  const shown = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
  return element("bdi", "foreign", shown);
}

/** `act` runs on the reader's own click or key only, not on one that a script makes. */
export function button(className: string, act: () => void, ...children: Child[]): HTMLButtonElement {
  const result = element("button", className, ...children);
  result.type = "button";
  result.addEventListener("click", (event) => {
    if (event.isTrusted) act();
  });
  return result;
}
