import type { Word } from "../messages";
import type { Entry } from "./entry";
import { saidOf } from "./look";
import { authorTarget, campaignTarget, phraseTarget } from "./targets";

/** What a word is about; a word taken back is about whatever was said before. Null where that is not known. */
export function wordTarget({ post, verdict }: Pick<Entry, "post" | "verdict">, word: Word): string | null {
  switch (word === "taken_back" ? saidOf(verdict) : word) {
    case "trust_author":
      return authorTarget(post);
    case "mute_campaign":
      return campaignTarget(verdict);
    case "mute_phrase":
      return phraseTarget(verdict);
    default:
      return post.id;
  }
}
