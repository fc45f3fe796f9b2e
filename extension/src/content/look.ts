import type { View, Word } from "../messages";
import type { Verdict } from "../verdict";
import { type Entry, isPageItself } from "./entry";
import { authorTarget, campaignTarget } from "./targets";

/** How one post is to be shown. */
export interface Look {
  verdict: Verdict;
  /** The reader's word, said in this page. */
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
  const { verdict, said, post, opened } = entry;
  if (verdict === null || view.mode === "off") return null;
  const suspected = verdict.verdict === "spam" || verdict.verdict === "suspect";
  const unsure = verdict.verdict === "unsure" && view.showUnsure;
  if (!suspected && !unsure && said === null) return null;
  const words: Word[] = said === null ? wordsFor(entry) : ["taken_back"];
  return { verdict, said, author: post.author, words, treatment: treatmentOf(entry, view), opened };
}

function treatmentOf({ verdict, post }: Entry, { mode }: View): Look["treatment"] {
  const call = verdict?.verdict;
  if (mode === "dim" && (call === "spam" || call === "suspect")) return "dim";
  // Only "spam" is hidden: it rests on two independent families of evidence.
  if (mode === "fold" && call === "spam" && !isPageItself(post, location.href)) return "fold";
  return "none";
}

function wordsFor({ verdict, post }: Entry): Word[] {
  const words: Word[] = ["not_spam", "spam"];
  if (authorTarget(post) !== null) words.push("trust_author");
  if (campaignTarget(verdict) !== null) words.push("mute_campaign");
  return words;
}
