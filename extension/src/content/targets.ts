import type { Post } from "../post";
import type { Verdict } from "../verdict";

/** "host/author", as the core names authors; null where the page names none. */
export function authorTarget(post: Post): string | null {
  return post.author === null || post.author === "" ? null : `${post.id.slice(0, post.id.indexOf("/"))}/${post.author}`;
}

export function campaignTarget(verdict: Verdict | null): string | null {
  return verdict?.campaign?.id ?? null;
}

/** The muted phrase that stands in a post; null where none does. */
export function phraseTarget(verdict: Verdict | null): string | null {
  const phrase = verdict?.reasons.find(({ signal }) => signal === "reader_muted_phrase")?.detail.phrase;
  return typeof phrase === "string" ? phrase : null;
}
