import type { Found } from "../adapters/adapter";
import type { Post } from "../post";
import type { Verdict } from "../verdict";

/** Where a post is shown. */
export type Place = Pick<Found, "body" | "anchor">;

/** What is known of one post of the page; lives as long as the page, whatever becomes of its nodes. */
export interface Entry {
  post: Post;
  /** Where it is shown now; null while it is not in the page. */
  place: Place | null;
  verdict: Verdict | null;
  /** Whether the reader has spoken of it on this page: it stays marked, so that the word can be taken back. */
  spoken: boolean;
  /** Whether the reader opened it while it was folded. */
  opened: boolean;
}

/** Changes when the post must be scored again. */
export function fingerprint({ title, text, quoted, links }: Post): string {
  return JSON.stringify([title, text, quoted, links]);
}

/** The post that the page is about is annotated there, never folded. */
export function isPageItself(post: Post, address: string): boolean {
  if (post.url === null) return false;
  const part = post.kind === "comment" || post.kind === "review" ? comparable : withoutFragment;
  return part(post.url, address) === part(address, address);
}

function comparable(url: string, base: string): string {
  if (!URL.canParse(url, base)) return "";
  const { origin, pathname, search, hash } = new URL(url, base);
  return origin + pathname.replace(/\/$/, "") + search + hash;
}

function withoutFragment(url: string, base: string): string {
  return comparable(url, base).replace(/#.*$/, "");
}
