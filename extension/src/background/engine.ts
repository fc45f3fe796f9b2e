import type { Core, CoreAnswer, CoreVerdict } from "../../../wasm/core";
import type { Word } from "../messages";
import type { Post } from "../post";
import type { Verdict } from "../verdict";
import { fromCore, toCore } from "./convert";
import { Saver } from "./saver";
import type { Store } from "./store";
import type { Tier2 } from "./tier2";

export interface Scored {
  /** Tier 1's, one a post, in order. */
  verdicts: Verdict[];
  /** Earlier posts that these made be decided again. */
  revised: Verdict[];
  /** Posts that tier 2 has read since. Never rejects. */
  later: Promise<Verdict[]>;
}

/** A post that the core left open, at its place in its batch. */
interface Open {
  id: string;
  index: number;
  tokens: number[];
}

/** The core with its content model and its store. The core's own calls are never interleaved. */
export class Engine {
  /** What is wrong with the store, in plain words; "" where nothing is. */
  storeTrouble = "";
  readonly #saver: Saver;
  /** What of the store could not be read, and why: it may still be there, so nothing is saved over it. */
  readonly #unread = new Map<"words" | "memory", string>();
  /** Open posts that wait for tier 2, by id: what a post was when it was last submitted. */
  readonly #waiting = new Map<string, Open>();
  #closed = false;

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
    if (store !== null) await engine.#restore(store);
    return engine;
  }

  score(posts: Post[]): Scored {
    const { batch, verdicts, revised, open } = this.core.submit(posts.map(toCore));
    if (posts.length > 0) this.#saver.changed();
    const waiting = this.#await(verdicts, open);
    return {
      verdicts: verdicts.map(fromCore),
      revised: revised.map(fromCore),
      later: this.#readOpen(batch, posts.length, waiting),
    };
  }

  /** "" or why the core refused it. */
  async learn(word: Word, target: string): Promise<string> {
    const trouble = this.core.learn(word, target);
    if (trouble === "" && this.store !== null && !this.#unread.has("words")) {
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
    this.#unread.delete("memory");
    await this.#tellTroubles();
  }

  saveNow(): Promise<void> {
    return this.#saver.now();
  }

  close(): void {
    this.#closed = true;
    this.#saver.cancel();
    this.core.delete();
  }

  /** The open posts of a batch. A post that was waiting already is overtaken: its newer text, word and campaign count. */
  #await(verdicts: CoreVerdict[], open: CoreAnswer["open"]): Open[] {
    const last = new Map(verdicts.map(({ id }, index) => [id, index]));
    for (const id of last.keys()) this.#waiting.delete(id);
    const posts = open.map(({ index, tokens }) => ({ id: verdicts[index]?.id ?? "", index, tokens }));
    const waiting = posts.filter(({ id, index }) => last.get(id) === index);
    for (const post of waiting) this.#waiting.set(post.id, post);
    return waiting;
  }

  async #readOpen(batch: number, size: number, posts: Open[]): Promise<Verdict[]> {
    try {
      if (posts.length === 0) return [];
      const read = await this.tier2.read(posts.map(({ tokens }) => tokens));
      return read === null || this.#closed ? [] : this.#decide(batch, size, posts, read);
    } catch (error) {
      this.tier2.failed(error);
      return [];
    } finally {
      for (const post of posts) if (this.#isWaiting(post)) this.#waiting.delete(post.id);
      if (!this.#closed) this.core.release(batch);
    }
  }

  #decide(batch: number, size: number, posts: Open[], given: number[]): Verdict[] {
    const scores = new Array<number>(size).fill(Number.NaN);
    posts.forEach((post, position) => {
      if (this.#isWaiting(post)) scores[post.index] = given[position] ?? Number.NaN;
    });
    const { verdicts, revised } = this.core.decide(batch, scores);
    this.#saver.changed();
    const read = new Set(posts.filter((post) => this.#isWaiting(post)).map(({ id }) => id));
    // A post that its own batch revised comes twice: the later verdict stands.
    return [...verdicts, ...revised].filter(({ id }) => read.has(id)).map(fromCore);
  }

  #isWaiting(post: Open): boolean {
    return this.#waiting.get(post.id) === post;
  }

  /** The reader's word first, and each by itself: one that fails takes nothing else with it. */
  async #restore(store: Store): Promise<void> {
    await this.#read("words", "What you said of posts", async () =>
      restore(await store.words(), (bytes) => this.core.loadWords(bytes), store.setWordsAside),
    );
    await this.#read("memory", "Campaign memory", async () =>
      restore(await store.memory(), (bytes) => this.core.load(bytes), store.setMemoryAside),
    );
    await this.#tellTroubles();
  }

  async #read(part: "words" | "memory", name: string, read: () => Promise<void>): Promise<void> {
    try {
      await read();
    } catch (error) {
      this.#unread.set(part, `${name} could not be read, so nothing is saved over it: ${messageOf(error)}.`);
    }
  }

  async #tellTroubles(): Promise<void> {
    const refused = (await this.store?.troubles().catch((error: unknown) => [messageOf(error)])) ?? [];
    this.storeTrouble = [...this.#unread.values(), ...refused].join(" ");
  }

  async #save(): Promise<void> {
    if (!this.#unread.has("memory")) await this.store?.saveMemory(this.core.save());
  }

  readonly #noteTrouble = (error: unknown): void => {
    this.storeTrouble = messageOf(error);
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
