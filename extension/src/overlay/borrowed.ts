/** Inline styles of an element of the page, to be given back so that the attribute is as it was, to the byte. */
export class Borrowed {
  #before: string | null = null;
  #after: string | null = null;
  #held = false;

  constructor(
    private readonly element: Element,
    private readonly properties: Readonly<Record<string, string>>,
  ) {}

  take(): void {
    if (this.#held) return;
    this.#held = true;
    this.#before = this.element.getAttribute("style");
    const style = styleOf(this.element);
    for (const [name, value] of Object.entries(this.properties)) style.setProperty(name, value, "important");
    this.#after = this.element.getAttribute("style");
  }

  giveBack(): void {
    if (!this.#held) return;
    this.#held = false;
    if (this.element.getAttribute("style") !== this.#after) this.#removeOwn();
    else if (this.#before === null) this.element.removeAttribute("style");
    else this.element.setAttribute("style", this.#before);
  }

  /** The page has written the attribute since: only what is still as we set it is ours to undo. */
  #removeOwn(): void {
    const style = styleOf(this.element);
    for (const name of Object.keys(this.properties)) {
      if (style.getPropertyPriority(name) === "important") style.removeProperty(name);
    }
  }
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element as HTMLElement).style;
}
