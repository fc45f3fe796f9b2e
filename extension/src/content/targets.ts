import type { Post } from "../post";
import type { Verdict } from "../verdict";

/** "host/author", as the core names authors; null where the page names none. */
export function authorTarget(post: Post): string | null {
  return post.author === null || post.author === "" ? null : `${post.id.slice(0, post.id.indexOf("/"))}/${post.author}`;
}

export function campaignTarget(verdict: Verdict | null): string | null {
  return verdict?.campaign?.id ?? null;
}
