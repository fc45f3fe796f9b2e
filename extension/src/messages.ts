import type { Health } from "./adapters/adapter";
import type { Post, Site } from "./post";
import type { Mode, Settings } from "./settings";
import type { Verdict } from "./verdict";

/** The reader's word on a post, an author, a phrase or a campaign. */
export type Word = "not_spam" | "spam" | "trust_author" | "mute_campaign" | "mute_phrase" | "taken_back";

/** What a page's content script knows: shown in the popup. */
export interface PageSummary {
  site: Site | null;
  adapterVersion: number | null;
  health: Health | null;
  /** Posts found since the last navigation, and how many of them have a verdict. */
  read: number;
  judged: number;
  unsure: number;
  suspect: number;
  spam: number;
  folded: number;
  /** A plain sentence where something failed and the page is shown untouched. */
  trouble: string | null;
}

/** How a page is to look. */
export interface View {
  mode: Mode;
  showUnsure: boolean;
}

/** How the background is: each a plain sentence, "" where all is well. */
export interface Status {
  tier1: string;
  tier2: string;
  store: string;
  /** Posts in campaign memory. */
  remembered: number;
}

/** The most posts that one `score` may carry. */
export const maxBatch = 50;

/**
 * What the background answers, by name: what is sent and what comes back. Plain JSON only (Chrome's
 * messages are JSON-like). Site, tab and privacy come from the sender, never from the message.
 */
export interface BackgroundMessages {
  /** At most `maxBatch` posts. Tier-1 verdicts at once, one a post; what tier 2 changes follows as `revised`. */
  score: { request: { posts: Post[] }; response: { verdicts: Verdict[] } };
  /** `target`: post id, "host/author", campaign id or phrase. "" or why it was refused; ask `score` again afterwards. */
  word: { request: { word: Word; target: string }; response: { trouble: string } };
  view: { request: Record<string, never>; response: View };
  /** The rest is for extension pages only. */
  settings: { request: Record<string, never>; response: Settings };
  changeSettings: { request: { change: Partial<Settings> }; response: Settings };
  status: { request: Record<string, never>; response: Status };
  /** Empties campaign memory; settings and the reader's own word stay. */
  wipe: { request: Record<string, never>; response: Status };
}

/** What a page's content script answers. */
export interface PageMessages {
  /** Verdicts that changed; ids that the page does not show are ignored. Also sent to extension pages. */
  revised: { request: { verdicts: Verdict[] }; response: null };
  viewChanged: { request: View; response: null };
  summary: { request: Record<string, never>; response: PageSummary };
  /** Opens every folded post of the page, or folds them again. */
  showAll: { request: { show: boolean }; response: null };
}

export type Answer<Response> = { answer: Response } | { error: string };
