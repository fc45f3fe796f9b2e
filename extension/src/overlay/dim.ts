import { Borrowed } from "./borrowed";

const faded = { opacity: "0.45" };

/** Fades a post; it comes back to full strength under the pointer or the focus. */
export class Dim {
  readonly #style: Borrowed;
  readonly #lift = () => this.#style.giveBack();
  readonly #fade = () => this.#style.take();

  constructor(private readonly body: Element) {
    this.#style = new Borrowed(body, faded);
    for (const type of ["pointerenter", "focusin"]) body.addEventListener(type, this.#lift);
    for (const type of ["pointerleave", "focusout"]) body.addEventListener(type, this.#fade);
    this.#fade();
  }

  isAt(body: Element): boolean {
    return this.body === body;
  }

  remove(): void {
    for (const type of ["pointerenter", "focusin"]) this.body.removeEventListener(type, this.#lift);
    for (const type of ["pointerleave", "focusout"]) this.body.removeEventListener(type, this.#fade);
    this.#lift();
  }
}
