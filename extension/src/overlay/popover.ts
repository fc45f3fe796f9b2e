import { autoUpdate, computePosition, flip, offset, shift } from "@floating-ui/dom";
import type { Look } from "../content/look";
import type { Word } from "../messages";
import { element } from "./element";
import { explain } from "./explain";

/** Distance of the popover from its badge and from the window's edge, in pixels. */
const gap = 6;
const margin = 8;

/**
 * The explanation of one verdict. The browser's own popover keeps it above the page whatever clips
 * the badge, closes it on Escape or a click elsewhere.
 */
export class Popover {
  readonly element: HTMLElement;
  #look: Look | null = null;
  #stop: (() => void) | null = null;
  #hadFocus = false;

  constructor(
    private readonly chip: HTMLButtonElement,
    private readonly say: (word: Word) => void,
  ) {
    this.element = element("div", "popover");
    this.element.popover = "auto";
    this.element.role = "dialog";
    this.element.tabIndex = -1;
    this.element.autofocus = true;
    // A click on the badge that opened it is no click elsewhere.
    chip.popoverTargetElement = this.element;
    this.element.addEventListener("beforetoggle", (event) => this.#toggled((event as ToggleEvent).newState === "open"));
    // The browser gives the focus back to the badge's host, which cannot take it.
    this.element.addEventListener("toggle", (event) => {
      if ((event as ToggleEvent).newState === "closed" && this.#hadFocus) this.chip.focus();
    });
  }

  toggle(): void {
    this.element.togglePopover();
  }

  /** What it will say when it is next opened. */
  update(look: Look): void {
    this.#look = look;
  }

  #fill(look: Look): void {
    const { title, parts } = explain(look, (word) => {
      this.element.hidePopover();
      this.say(word);
    });
    this.element.setAttribute("aria-label", title);
    this.element.replaceChildren(...parts);
  }

  #toggled(open: boolean): void {
    if (open && this.#look !== null) this.#fill(this.#look);
    this.chip.setAttribute("aria-expanded", String(open));
    this.#hadFocus = !open && this.element.matches(":focus-within");
    this.#stop?.();
    this.#stop = open ? autoUpdate(this.chip, this.element, () => void this.#place()) : null;
  }

  async #place(): Promise<void> {
    const { x, y } = await computePosition(this.chip, this.element, {
      strategy: "fixed",
      placement: "bottom-start",
      middleware: [offset(gap), flip({ padding: margin }), shift({ padding: margin })],
    });
    Object.assign(this.element.style, { left: `${x}px`, top: `${y}px` });
  }
}
