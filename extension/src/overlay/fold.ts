import { say } from "../i18n";
import type { Verdict } from "../verdict";
import { Borrowed } from "./borrowed";
import { button, element, foreign } from "./element";
import { createHost } from "./host";
import { icon } from "./icons";
import { shortReason } from "./words";

/**
 * Out of sight, out of reach and out of the layout, yet rendered: adapters pass over what the site
 * itself does not display, and a post must stay known while it is folded.
 */
const away = {
  visibility: "hidden",
  position: "absolute",
  width: "0",
  height: "0",
  "min-height": "0",
  margin: "0",
  padding: "0",
  border: "0",
  overflow: "hidden",
  "clip-path": "inset(50%)",
};

/** A post folded into one line that says why and opens it. */
export class Fold {
  readonly #host = createHost("line");
  readonly #line: HTMLButtonElement;
  readonly #style: Borrowed;

  constructor(
    private readonly body: Element,
    dark: boolean,
    open: (open: boolean) => void,
  ) {
    this.#style = new Borrowed(body, away);
    this.#line = button("line", () => open(this.#line.getAttribute("aria-expanded") !== "true"));
    this.#host.root.append(element("div", dark ? "frame block dark" : "frame block light", this.#line));
    this.#insert();
  }

  /** Whether the page still shows it beside the post. */
  isAt(body: Element): boolean {
    const { element } = this.#host;
    return this.body === body && (body.previousElementSibling === element || body.nextElementSibling === element);
  }

  show(verdict: Verdict, opened: boolean): void {
    if (opened) this.#style.giveBack();
    else this.#style.take();
    this.#line.setAttribute("aria-expanded", String(opened));
    this.#line.replaceChildren(
      icon(opened ? "open" : "closed"),
      element("span", "label", say(opened ? "fold_open" : "fold_closed")),
      element("span", "why", foreign(shortReason(verdict))),
      element("span", "verb", say(opened ? "fold_hide" : "fold_show")),
    );
  }

  remove(): void {
    this.#style.giveBack();
    this.#host.element.remove();
  }

  /**
   * Where the parent hands its children to slots, the line goes where the post goes; behind it there, as adapters
   * know posts by their slots and take the first.
   */
  #insert(): void {
    if (this.body.assignedSlot === null) {
      this.body.before(this.#host.element);
    } else {
      this.#host.element.slot = this.body.slot;
      this.body.after(this.#host.element);
    }
  }
}
