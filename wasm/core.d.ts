/**
 * The one boundary between JavaScript and the core (bindings.cc). Plain values in, plain values
 * out; every field of a post must be present. Numbers that are unknown are NaN, unknown strings "".
 */
export interface CorePost {
  id: string;
  url: string;
  title: string;
  text: string;
  quoted: string;
  lang: string;
  links: string[];
  thread: string;
  thread_title: string;
  thread_author: string;
  parent_id: string;
  author: string;
  site: string;
  kind: string;
  author_role: string;
  edited: boolean;
  /** Counts; NaN where unknown. */
  code_chars: number;
  score: number;
  replies: number;
  /** Milliseconds since 1970; NaN where unknown. */
  author_created_at: number;
  created_at: number;
  seen_at: number;
}

export interface CoreDetail {
  key: string;
  number: number;
  text: string;
}

export interface CoreReason {
  signal: string;
  family: string;
  weight: number;
  detail: CoreDetail[];
  text: string;
}

export interface CoreVerdict {
  id: string;
  verdict: string;
  score: number;
  model: boolean;
  machine_like: number;
  reasons: CoreReason[];
  /** 16 hex digits, or "" outside any campaign. */
  campaign: string;
  posts: number;
  authors: number;
  threads: number;
  first_seen: number;
  last_seen: number;
}

export interface CoreAnswer {
  /** Names the batch in `decide` and `release`. */
  batch: number;
  verdicts: CoreVerdict[];
  revised: CoreVerdict[];
  /** Positions in the batch that tier 2 should read, and their input ids, unpadded; empty in `decide`'s answer. */
  open: { index: number; tokens: number[] }[];
}

export interface Core {
  /** Remembers the posts in order and decides them by tier 1 and campaign memory. */
  submit(posts: CorePost[]): CoreAnswer;
  /** Decides a batch again with tier 2's scores: one per post, NaN where it has not read. */
  decide(batch: number, scores: number[]): CoreAnswer;
  /** Forgets a batch. */
  release(batch: number): void;
  /** Signals in the order of AllSignals(), for tests. */
  signals(post: CorePost): number[];
  /** "" or what was wrong with it. */
  learn(word: string, target: string): string;
  save(): Uint8Array;
  /** "" or what was expected and found; memory is then empty. */
  load(snapshot: Uint8Array): string;
  saveWords(): Uint8Array;
  loadWords(snapshot: Uint8Array): string;
  remembered(): number;
  delete(): void;
}

export interface CoreModule {
  /** Throws an Error that says what was expected where core.bin is refused. `salt`: 16 hex digits. */
  createCore(coreBin: Uint8Array, salt: string): Core;
}

export default function loadCore(options: { wasmBinary?: ArrayBuffer; locateFile?: (name: string) => string }): Promise<CoreModule>;
