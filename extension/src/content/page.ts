import type { Adapter, Found, Reading } from "../adapters/adapter";
import { say } from "../i18n";
import type { PageSummary, View, Word } from "../messages";
import { askBackground } from "../messaging";
import { Drawing } from "../overlay/drawing";
import { isDark } from "../overlay/theme";
import type { Post } from "../post";
import type { Campaign, Verdict } from "../verdict";
import { Asker } from "./asker";
import { type Entry, fingerprint } from "./entry";
import { inSlices } from "./idle";
import { lookOf } from "./look";
import { summarise } from "./summary";
import { visibleFirst } from "./visible";
import { wordTarget } from "./word_target";

/** Posts that left the page are forgotten, the oldest first, beyond this many. */
const mostEntries = 3000;

/** The state of one page, keyed by post id: what was found, what came back, what is drawn. */
export class Page {
  readonly #entries = new Map<string, Entry>();
  readonly #drawings = new Map<string, Drawing>();
  readonly #asker = new Asker(
    (verdicts) => this.revise(verdicts),
    (error) => this.fail(error),
  );
  #view: View = { mode: "off", showUnsure: false };
  #adapter: Adapter | null = null;
  #reading: Reading | null = null;
  #address = "";
  #readHere = new Set<string>();
  #trouble: string | null = null;

  /** What the page holds now. New and changed posts are asked about; drawings follow their nodes. */
  take(reading: Reading, adapter: Adapter): void {
    if (this.#address !== location.pathname) this.#readHere = new Set();
    this.#address = location.pathname;
    this.#adapter = adapter;
    this.#reading = reading;
    const fresh = reading.found.filter((found) => this.#place(found));
    const here = new Set(reading.found.map(({ post }) => post.id));
    for (const [id, entry] of this.#entries) if (!here.has(id)) this.#leave(id, entry);
    this.#drawAll(here);
    this.#ask(visibleFirst(fresh));
    this.#forgetOldest();
  }

  revise(verdicts: Verdict[]): void {
    this.#trouble = null;
    for (const verdict of verdicts) {
      const entry = this.#entries.get(verdict.id);
      if (entry !== undefined) entry.verdict = verdict;
    }
    this.#drawAll([...verdicts.map(({ id }) => id), ...this.#updateCampaigns(verdicts)]);
  }

  look(view: View): void {
    this.#view = view;
    if (view.mode === "off") this.clear();
    else this.#drawAll([...this.#entries.keys()]);
  }

  showAll(show: boolean): void {
    for (const [id, entry] of this.#entries) {
      entry.opened = show;
      this.#draw(id);
    }
  }

  /** Notes what went wrong, for the popup. */
  fail(error: unknown): void {
    this.#trouble = say("trouble_page", error instanceof Error ? error.message : String(error));
  }

  /** Leaves the page as it was found. */
  clear(): void {
    for (const drawing of this.#drawings.values()) drawing.remove();
    this.#drawings.clear();
  }

  summary(): PageSummary {
    const entries = [...this.#readHere].flatMap((id) => this.#entries.get(id) ?? []);
    return summarise(entries, this.#view, this.#adapter, this.#reading, this.#trouble);
  }

  /** Notes where a post is; true where it must be asked about. */
  #place({ post, body, anchor }: Found): boolean {
    this.#readHere.add(post.id);
    const entry = this.#entries.get(post.id);
    const place = { body, anchor };
    if (entry !== undefined && fingerprint(entry.post) === fingerprint(post)) {
      entry.place = place;
      return false;
    }
    const seen = { ...post, seen_at: post.seen_at ?? new Date().toISOString() };
    this.#entries.set(post.id, { post: seen, place, verdict: entry?.verdict ?? null, spoken: false, opened: false });
    return true;
  }

  /**
   * The core names a campaign's earlier posts only when its evidence has grown enough; how large it is by now is said
   * the same at all of them. Gives the ids of the posts that this changes.
   */
  #updateCampaigns(verdicts: Verdict[]): string[] {
    const latest = new Map<string, Campaign>();
    for (const { campaign } of verdicts) {
      if (campaign !== null && campaign.posts > (latest.get(campaign.id)?.posts ?? 0))
        latest.set(campaign.id, campaign);
    }
    return [...this.#entries].flatMap(([id, { verdict }]) => {
      const campaign = latest.get(verdict?.campaign?.id ?? "");
      if (verdict?.campaign == null || campaign === undefined || campaign.posts <= verdict.campaign.posts) return [];
      verdict.campaign = campaign;
      return [id];
    });
  }

  #leave(id: string, entry: Entry): void {
    entry.place = null;
    this.#draw(id);
  }

  /** A drawing that fails is taken away and told of; the others go on. */
  #drawAll(ids: Iterable<string>): void {
    void inSlices(ids, (id) => {
      try {
        this.#draw(id);
      } catch (error) {
        this.#drawings.get(id)?.remove();
        this.#drawings.delete(id);
        this.fail(error);
      }
    });
  }

  #draw(id: string): void {
    const entry = this.#entries.get(id);
    let drawing = this.#drawings.get(id);
    if (drawing !== undefined && (entry?.place == null || !drawing.isAt(entry.place))) {
      drawing.remove();
      this.#drawings.delete(id);
      drawing = undefined;
    }
    if (entry?.place == null || this.#view.mode === "off") return;
    const look = lookOf(entry, this.#view);
    if (look === null) {
      drawing?.remove();
      this.#drawings.delete(id);
      return;
    }
    if (drawing === undefined) {
      drawing = new Drawing(entry.place, isDark(entry.place.anchor), {
        say: (word) => this.#say(entry, word),
        open: (open) => {
          entry.opened = open;
          this.#draw(id);
        },
      });
      this.#drawings.set(id, drawing);
    }
    drawing.show(look);
  }

  #ask(posts: Post[]): void {
    this.#asker.add(posts);
  }

  /** Passes the reader's word on, then asks again about every post that is shown. */
  async #say(entry: Entry, word: Word): Promise<void> {
    const target = wordTarget(entry, word);
    if (target === null) {
      // A revision does not name the phrase that was muted; the post's own verdict does.
      this.#ask([entry.post]);
      return;
    }
    try {
      const { trouble } = await askBackground("word", { word, target });
      if (trouble !== "") throw new Error(trouble);
    } catch (error) {
      this.fail(error);
      return;
    }
    entry.spoken = word !== "taken_back";
    this.#ask([...this.#entries.values()].filter(({ place }) => place !== null).map(({ post }) => post));
  }

  #forgetOldest(): void {
    for (const [id, entry] of this.#entries) {
      if (this.#entries.size <= mostEntries) return;
      if (entry.place === null) this.#entries.delete(id);
    }
  }
}
