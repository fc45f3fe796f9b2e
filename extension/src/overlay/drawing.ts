import type { Place } from "../content/entry";
import type { Look } from "../content/look";
import type { Word } from "../messages";
import { Badge } from "./badge";
import { Dim } from "./dim";
import { Fold } from "./fold";

export interface Actions {
  say: (word: Word) => void;
  open: (open: boolean) => void;
}

/** Everything that is drawn for one post at one place of the page. */
export class Drawing {
  readonly #badge: Badge;
  #fold: Fold | null = null;
  #dim: Dim | null = null;

  constructor(
    private readonly place: Place,
    private readonly dark: boolean,
    private readonly actions: Actions,
  ) {
    this.#badge = new Badge(place.anchor, dark, actions.say);
  }

  /** Whether it is where it should be: the page re-renders and reuses its nodes as it likes. */
  isAt({ body, anchor }: Place): boolean {
    return this.#badge.isIn(anchor) && (this.#fold?.isAt(body) ?? true) && (this.#dim?.isAt(body) ?? true);
  }

  show(look: Look): void {
    const { verdict, treatment, opened } = look;
    this.#badge.show(look);
    if (treatment === "fold") {
      this.#fold ??= new Fold(this.place.body, this.dark, this.actions.open);
      this.#fold.show(verdict, opened);
    } else {
      this.#fold?.remove();
      this.#fold = null;
    }
    if (treatment === "dim") {
      this.#dim ??= new Dim(this.place.body);
    } else {
      this.#dim?.remove();
      this.#dim = null;
    }
  }

  remove(): void {
    this.#fold?.remove();
    this.#dim?.remove();
    this.#badge.remove();
  }
}
