import type { CorePost, CoreVerdict } from "../../../wasm/core";
import type { Post } from "../post";
import type { Call, Family, Reason, Verdict } from "../verdict";

/**
 * A post as the core takes it: every field present, unknown numbers NaN, unknown strings "". Posts
 * come from web pages, so nothing is believed of their types.
 */
export function toCore(post: Post): CorePost {
  return {
    id: text(post.id),
    url: text(post.url),
    title: prose(post.title),
    text: prose(post.text),
    quoted: prose(post.quoted),
    lang: text(post.lang),
    links: Array.isArray(post.links) ? post.links.map(prose) : [],
    thread: text(post.thread),
    thread_title: prose(post.thread_title),
    thread_author: text(post.thread_author),
    parent_id: text(post.parent_id),
    author: text(post.author),
    site: text(post.site),
    kind: text(post.kind),
    author_role: text(post.author_role),
    edited: post.edited === true,
    code_chars: count(post.code_chars),
    score: count(post.score),
    replies: count(post.replies),
    author_created_at: time(post.author_created_at),
    created_at: time(post.created_at),
    seen_at: time(post.seen_at),
  };
}

export function fromCore(verdict: CoreVerdict): Verdict {
  return {
    id: verdict.id,
    verdict: verdict.verdict as Call,
    score: verdict.score,
    model: verdict.model,
    reasons: verdict.reasons.map(reason),
    campaign:
      verdict.campaign === ""
        ? null
        : {
            id: verdict.campaign,
            posts: verdict.posts,
            authors: verdict.authors,
            threads: verdict.threads,
            first_seen: instant(verdict.first_seen),
            last_seen: instant(verdict.last_seen),
          },
    style: { machine_like: verdict.machine_like },
  };
}

function reason(from: CoreVerdict["reasons"][number]): Reason {
  const detail = from.detail.map(({ key, number, text: words }) => [key, words === "" ? number : words] as const);
  return {
    signal: from.signal,
    family: from.family as Family,
    weight: from.weight,
    detail: Object.fromEntries(detail),
    text: from.text,
  };
}

/** The core reads the first 48 KiB and the last 16 KiB of a text; no character is less than a byte. */
const READ_FIRST = 48 * 1024;
const READ_LAST = 16 * 1024;

/** What the core may read of a text of any length: the way into UTF-8 costs more than the reading. */
function prose(value: unknown): string {
  if (typeof value !== "string" || value.length <= READ_FIRST + READ_LAST) {
    return text(value);
  }
  return text(value.slice(0, READ_FIRST) + value.slice(-READ_LAST));
}

/** Lone surrogates would not survive the way into UTF-8. */
function text(value: unknown): string {
  return typeof value === "string" ? value.toWellFormed() : "";
}

function count(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

/** Milliseconds since 1970 of an ISO 8601 time; NaN where there is none. */
function time(value: unknown): number {
  return typeof value === "string" ? Date.parse(value) : Number.NaN;
}

function instant(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
