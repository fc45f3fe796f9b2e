import type { Core } from "../../../wasm/core";
import type { Word } from "../messages";
import type { Post } from "../post";
import type { Verdict } from "../verdict";
import { fromCore, toCore } from "./convert";
import type { Model } from "./model";
import { Saver } from "./saver";
import type { Store } from "./store";
import type { Tier2 } from "./tier2";

export interface Scored {
  /** Tier 1's, one a post, in order. */
  verdicts: Verdict[];
  /** What came of it since: earlier posts decided again at once, and posts that tier 2 has read. */
  later: Promise<Verdict[]>;
}

/** The core with its content model and its store. The core's own calls are never interleaved. */
export class Engine {
  /** What is wrong with the store, in plain words; "" where nothing is. */
  storeTrouble = "";
  readonly #saver: Saver;

  private constructor(
    private readonly core: Core,
    private readonly tier2: Tier2,
    private readonly store: Store | null,
  ) {
    this.#saver = new Saver(() => this.#save(), this.#noteTrouble);
  }

  /** With the reader's word and what was remembered; without a store nothing is kept. */
  static async open(core: Core, tier2: Tier2, store: Store | null): Promise<Engine> {
    const engine = new Engine(core, tier2, store);
    if (store !== null) await engine.#restore(store).catch(engine.#noteTrouble);
    return engine;
  }

  score(posts: Post[]): Scored {
    const { batch, verdicts, revised, open } = this.core.submit(posts.map(toCore));
    if (posts.length > 0) this.#saver.changed();
    const later = this.#readOpen(batch, posts.length, open).finally(() => this.core.release(batch));
    return {
      verdicts: verdicts.map(fromCore),
      later: later.then((again) => [...again, ...revised.map(fromCore).filter(({ id }) => !has(again, id))]),
    };
  }

  /** "" or why the core refused it. */
  async learn(word: Word, target: string): Promise<string> {
    const trouble = this.core.learn(word, target);
    if (trouble === "" && this.store !== null) {
      await this.store.saveWords(this.core.saveWords()).catch(this.#noteTrouble);
    }
    return trouble;
  }

  /** The reader's word, for an engine beside this one. */
  words(): Uint8Array {
    return this.core.saveWords();
  }

  loadWords(words: Uint8Array): void {
    if (words.length > 0) this.core.loadWords(words);
  }

  remembered(): number {
    return this.core.remembered();
  }

  /** Empties campaign memory, here and in the store. */
  async wipe(): Promise<void> {
    this.#saver.cancel();
    this.core.load(new Uint8Array());
    await this.store?.wipeMemory();
    this.storeTrouble = (await this.store?.troubles())?.join(" ") ?? "";
  }

  saveNow(): Promise<void> {
    return this.#saver.now();
  }

  close(): void {
    this.#saver.cancel();
    this.core.delete();
  }

  async #readOpen(batch: number, posts: number, open: { index: number; tokens: number[] }[]): Promise<Verdict[]> {
    if (open.length === 0) return [];
    const model: Model | null = await this.tier2.model();
    if (model === null) return [];
    const read = await model.read(open.map(({ tokens }) => tokens));
    const scores = new Array<number>(posts).fill(Number.NaN);
    open.forEach(({ index }, position) => {
      scores[index] = read[position] ?? Number.NaN;
    });
    const { verdicts, revised } = this.core.decide(batch, scores);
    this.#saver.changed();
    const changed = open.flatMap(({ index }) => verdicts[index] ?? []);
    return [...changed, ...revised].map(fromCore);
  }

  async #restore(store: Store): Promise<void> {
    await restore(await store.memory(), (bytes) => this.core.load(bytes), store.setMemoryAside);
    await restore(await store.words(), (bytes) => this.core.loadWords(bytes), store.setWordsAside);
    this.storeTrouble = (await store.troubles()).join(" ");
  }

  async #save(): Promise<void> {
    await this.store?.saveMemory(this.core.save());
  }

  readonly #noteTrouble = (error: unknown): void => {
    this.storeTrouble = error instanceof Error ? error.message : String(error);
  };
}

/** Loads a snapshot; one that is refused is kept aside, and what it held starts empty. */
async function restore(
  snapshot: Uint8Array,
  load: (snapshot: Uint8Array) => string,
  setAside: (snapshot: Uint8Array, trouble: string) => Promise<void>,
): Promise<void> {
  if (snapshot.length === 0) return;
  const trouble = load(snapshot);
  if (trouble !== "") await setAside(snapshot, trouble);
}

function has(verdicts: Verdict[], id: string): boolean {
  return verdicts.some((verdict) => verdict.id === id);
}
