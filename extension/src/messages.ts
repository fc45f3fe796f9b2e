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
  read: number;
  unsure: number;
  suspect: number;
  spam: number;
  folded: number;
  /** A plain sentence where something failed and the page is shown untouched. */
  trouble: string | null;
}

/**
 * Every message, by name: what is sent and what is answered. Plain JSON only (Chrome's messages are
 * JSON-like). Site and tab come from the sender, never from the message.
 */
export interface Messages {
  /** Content script -> background: at most 50 posts. Tier-1 verdicts at once; tier 2 follows as `revised`. */
  score: { request: { posts: Post[] }; response: { verdicts: Verdict[] } };
  /** Background -> content script: verdicts that changed, of posts this page was told about. */
  revised: { request: { verdicts: Verdict[] }; response: null };
  /** Content script or page -> background. */
  word: { request: { word: Word; target: string }; response: { verdicts: Verdict[] } };
  mode: { request: Record<string, never>; response: { mode: Mode } };
  /** Popup -> content script. */
  summary: { request: Record<string, never>; response: PageSummary };
  showAll: { request: { show: boolean }; response: null };
  /** Background -> content script, after settings changed. */
  modeChanged: { request: { mode: Mode }; response: null };
  /** Extension pages -> background. */
  settings: { request: Record<string, never>; response: Settings };
  changeSettings: { request: { change: Partial<Settings> }; response: Settings };
  status: {
    request: Record<string, never>;
    response: { tier1: string; tier2: string; store: string; remembered: number };
  };
}
export type MessageName = keyof Messages;
