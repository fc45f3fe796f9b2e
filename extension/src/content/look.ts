import type { View, Word } from "../messages";
import type { Verdict } from "../verdict";
import { type Entry, isPageItself } from "./entry";
import { authorTarget, campaignTarget } from "./targets";

/** How one post is to be shown. */
export interface Look {
  verdict: Verdict;
  /** The reader's word that decided it. */
  said: Word | null;
  /** Who is spoken of by "trust this author"; null where there is nobody. */
  author: string | null;
  words: Word[];
  treatment: "none" | "dim" | "fold";
  /** Whether a folded post was opened. */
  opened: boolean;
}

/** Null where nothing is drawn: no verdict yet, nothing to say, or the reader does not want it. */
export function lookOf(entry: Entry, view: View): Look | null {
  const { verdict, spoken, post, opened } = entry;
  if (verdict === null || view.mode === "off") return null;
  const said = saidOf(verdict);
  const suspected = verdict.verdict === "spam" || verdict.verdict === "suspect";
  const unsure = verdict.verdict === "unsure" && view.showUnsure;
  const ofThisPost = said === "spam" || said === "not_spam";
  if (!suspected && !unsure && !ofThisPost && !spoken) return null;
  const offered: Word[] = said === null ? wordsFor(entry) : ["taken_back"];
  return { verdict, said, author: post.author, words: offered, treatment: treatmentOf(entry, view), opened };
}

/** By the reason that tells of the reader's word. */
const words: Record<string, Word> = {
  reader_not_spam: "not_spam",
  reader_spam: "spam",
  reader_trusts_author: "trust_author",
  reader_muted_campaign: "mute_campaign",
  reader_muted_phrase: "mute_phrase",
};

export function saidOf(verdict: Verdict | null): Word | null {
  const reason = verdict?.reasons.find(({ family }) => family === "reader");
  return reason === undefined ? null : (words[reason.signal] ?? null);
}

function treatmentOf({ verdict, post }: Entry, { mode }: View): Look["treatment"] {
  const call = verdict?.verdict;
  if (mode === "dim" && (call === "spam" || call === "suspect")) return "dim";
  // Only "spam" is hidden: it rests on two independent families of evidence.
  if (mode === "fold" && call === "spam" && !isPageItself(post, location.href)) return "fold";
  return "none";
}

function wordsFor({ verdict, post }: Entry): Word[] {
  const offered: Word[] = ["not_spam", "spam"];
  if (authorTarget(post) !== null) offered.push("trust_author");
  if (campaignTarget(verdict) !== null) offered.push("mute_campaign");
  return offered;
}
