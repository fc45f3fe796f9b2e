import type { Post, Site } from "../post";

/** One post found in the page, and where to draw. */
export interface Found {
  post: Post;
  /** The element that holds this post and no other: what is folded. */
  body: Element;
  /** The badge becomes the last child of this element, on the author's line. */
  anchor: Element;
}

export interface Health {
  /** The page is of a kind that this adapter knows. */
  recognised: boolean;
  /** What the page lacks that a page of its kind must have, as selector names; empty is healthy. */
  missing: string[];
}

export interface Reading {
  /** Every post a reader sees, in page order, each once; hidden screens and adverts left out. */
  found: Found[];
  health: Health;
}

/** One site. Pure: reads the DOM, never writes it, keeps no state. Adapters are listed in index.ts. */
export interface Adapter {
  readonly site: Site;
  /** Raised with every change to the selectors; shown with health reports. */
  readonly version: number;
  /** Whether this adapter is for the page: by host, or by its own markup on self-hosted trackers. */
  matches(url: URL, document: Document): boolean;
  /** Containers whose changes can bring posts; falls back to the body. */
  containers(document: Document): Element[];
  read(document: Document, url: URL): Reading;
}
