import type { Kind, Post, Site } from "../post";
import type { Found, Reading } from "./adapter";
import type { Words } from "./text";

/** Node.DOCUMENT_POSITION_FOLLOWING, which is no global outside of a page. */
export const FOLLOWING = 4;

/** A post of which nothing is known but what is given. */
export function makePost(id: string, site: Site, kind: Kind, words: Words, known: Partial<Post>): Post {
  return {
    id,
    site,
    kind,
    url: null,
    title: null,
    lang: null,
    edited: false,
    thread: null,
    thread_title: null,
    thread_author: null,
    parent_id: null,
    author: null,
    author_created_at: null,
    author_role: null,
    created_at: null,
    seen_at: null,
    score: null,
    replies: null,
    ...words,
    ...known,
  };
}

/** Collects what an adapter finds, each post once, and what it misses. */
export class ReadingBuilder {
  private readonly byId = new Map<string, Found>();
  private readonly missing = new Set<string>();

  /** The first reading of an id stands: a page may show one post twice. */
  add(found: Found): void {
    if (!this.byId.has(found.post.id)) {
      this.byId.set(found.post.id, found);
    }
  }

  has(id: string): boolean {
    return this.byId.has(id);
  }

  get(id: string): Found | undefined {
    return this.byId.get(id);
  }

  /** Hands the value on, and notes the selector where a page of this kind must have one and has not. */
  need<Value>(value: Value, selector: string): Value {
    if (value === null || value === undefined || value === false) {
      this.missing.add(selector);
    }
    return value;
  }

  /** Gives every reply the title and author of its thread, once the opening post is read. */
  nameThreads(): void {
    for (const { post } of this.byId.values()) {
      const opening = post.thread === null ? undefined : this.byId.get(post.thread)?.post;
      if (opening && opening !== post) {
        post.thread_title ??= opening.title;
        post.thread_author ??= opening.author;
      }
    }
  }

  get size(): number {
    return this.byId.size;
  }

  /** A comment says something, or shows a picture: one with neither was not understood. */
  needWords(words: Words, slot: Element | null, selector: string): void {
    const says = words.text !== "" || words.quoted !== null || words.code_chars > 0;
    this.need(says || slot?.querySelector("img, video, figure, iframe, svg") != null, selector);
  }

  get posts(): Post[] {
    return [...this.byId.values()].map((found) => found.post);
  }

  /** What was found, in the order of the page. */
  done(recognised: boolean): Reading {
    const order = (one: Found, other: Found) =>
      one.body === other.body ? 0 : one.body.compareDocumentPosition(other.body) & FOLLOWING ? -1 : 1;
    return {
      found: [...this.byId.values()].sort(order),
      health: { recognised, missing: recognised ? [...this.missing].sort() : [] },
    };
  }
}
