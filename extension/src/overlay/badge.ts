import type { Look } from "../content/look";
import { say } from "../i18n";
import type { Word } from "../messages";
import { button, element } from "./element";
import { createHost } from "./host";
import { type IconName, icon } from "./icons";
import { Popover } from "./popover";
import { headline, label } from "./words";

/** The chip beside an author's name, and the explanation that it opens. */
export class Badge {
  readonly #host = createHost("badge");
  readonly #chip: HTMLButtonElement;
  readonly #popover: Popover;

  constructor(
    private readonly anchor: Element,
    dark: boolean,
    say: (word: Word) => void,
  ) {
    this.#chip = button("chip", () => this.#popover.toggle());
    this.#chip.setAttribute("aria-haspopup", "dialog");
    this.#chip.setAttribute("aria-expanded", "false");
    this.#popover = new Popover(this.#chip, say);
    this.#host.root.append(element("span", dark ? "frame dark" : "frame light", this.#chip, this.#popover.element));
    anchor.append(this.#host.element);
  }

  /** Whether the page still shows it where it was put. */
  isIn(anchor: Element): boolean {
    return this.anchor === anchor && this.#host.element.parentElement === anchor;
  }

  show(look: Look): void {
    const words = label(look.verdict, look.said);
    const kind = iconOf(look);
    this.#chip.replaceChildren(icon(kind), element("span", "word", words));
    this.#chip.dataset.kind = kind;
    this.#chip.setAttribute("aria-label", say("badge_name", words, headline(look.verdict, look.said)));
    this.#popover.update(look);
  }

  remove(): void {
    this.#host.element.remove();
  }
}

function iconOf({ verdict, said }: Look): IconName {
  if (said === "spam") return "spam";
  if (said !== null) return "said";
  return verdict.verdict === "clear" ? "said" : verdict.verdict;
}
