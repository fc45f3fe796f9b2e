import { beforeAll, beforeEach, expect, test } from "vitest";
import { Engine } from "../../extension/src/background/engine";
import type { Model } from "../../extension/src/background/model";
import { Tier2 } from "../../extension/src/background/tier2";
import type { Post } from "../../extension/src/post";
import type { Core, CoreModule } from "../../wasm/core";
import { copies, loadParts, makeStore, noModel, salt } from "./engines";
import { makePost } from "./posts";

let module: CoreModule;
let coreBin: Uint8Array;
let core: Core;
beforeAll(async () => {
  ({ module, coreBin } = await loadParts());
});
beforeEach(() => {
  core = module.createCore(coreBin, salt);
});

test("one verdict a post, in order, from tier 1 at once", async () => {
  const engine = await Engine.open(core, noModel(), null);
  const { verdicts } = engine.score(copies(3));
  expect(verdicts.map(({ id }) => id)).toEqual(copies(3).map(({ id }) => id));
  for (const { score, reasons, model } of verdicts) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
    expect(reasons.length).toBeGreaterThan(0);
    expect(model).toBe(false);
  }
});

test("when a campaign grows, its earlier posts come back decided again", async () => {
  const engine = await Engine.open(core, noModel(), null);
  const seen = new Set<string>();
  for (let index = 0; index < 6; index++) {
    for (const { id } of engine.score(copies(1, index)).revised) seen.add(id);
  }
  expect(seen).toContain("www.reddit.com/t1_0");
});

test("posts that the core leaves open are read by tier 2 and decided again; others are not", async () => {
  const rows: number[][] = [];
  const model: Model = {
    async read(given) {
      rows.push(...given);
      return given.map(() => 0.999);
    },
  };
  const engine = await Engine.open(core, new Tier2(async () => model), null);
  const later = await engine.score(copies(1)).later;
  const posts = [
    makePost({ id: "www.reddit.com/t1_x", text: "Does anybody know a good and cheap service for this? Write to me." }),
    makePost({ id: "www.reddit.com/t1_y", text: "Thanks, that fixed it. The timer was at 3600 in hostapd 2.11." }),
  ];
  const read = [...later, ...(await engine.score(posts).later)].filter((verdict) => verdict.model);
  expect(read).toHaveLength(rows.length);
  for (const row of rows) {
    expect(row.length).toBeGreaterThan(0);
    expect(row.length).toBeLessThanOrEqual(128);
  }
});

test("a content model that cannot be loaded leaves tier 1's verdicts and says why", async () => {
  const tier2 = noModel();
  expect(await tier2.model()).toBeNull();
  expect(tier2.trouble).toBe("no model here");
  const engine = await Engine.open(core, tier2, null);
  const { verdicts, later } = engine.score(copies(1));
  expect(verdicts).toHaveLength(1);
  await expect(later).resolves.toBeDefined();
});

test("a content model that fails while it reads leaves tier 1's verdicts and says why", async () => {
  const tier2 = new Tier2(async () => ({ read: () => Promise.reject(new Error("out of memory")) }));
  const engine = await Engine.open(core, tier2, null);
  const text = "Does anybody know a good and cheap service for this? Write to me on Telegram @growfast777 today.";
  const { verdicts, later } = engine.score([makePost({ text })]);
  expect(verdicts).toHaveLength(1);
  expect(await later).toEqual([]);
  expect(tier2.trouble).toBe("out of memory");
});

test("memory and the reader's word come back from the store", async () => {
  const store = makeStore();
  const first = await Engine.open(core, noModel(), store);
  await first.score(copies(4)).later;
  expect(await first.learn("not_spam", "www.reddit.com/t1_0")).toBe("");
  expect(store.saveWords).toHaveBeenCalledTimes(1);
  await first.saveNow();
  const second = await Engine.open(module.createCore(coreBin, salt), noModel(), store);
  expect(second.storeTrouble).toBe("");
  expect(second.remembered()).toBe(4);
  expect(second.score(copies(1)).verdicts[0]?.verdict).toBe("clear");
});

test("a corrupt memory is refused, kept aside and said; the reader's word is not touched", async () => {
  const broken = new TextEncoder().encode("no snapshot");
  const words = core.saveWords();
  const store = makeStore({ memory: broken, words });
  const engine = await Engine.open(module.createCore(coreBin, salt), noModel(), store);
  expect(engine.storeTrouble).toMatch(/expected/);
  expect(store.setMemoryAside).toHaveBeenCalledWith(broken, engine.storeTrouble);
  expect(store.setWordsAside).not.toHaveBeenCalled();
  expect(engine.remembered()).toBe(0);
  expect(engine.score(copies(1)).verdicts).toHaveLength(1);
});

test("wiping empties memory and keeps the reader's word", async () => {
  const kept: { memory?: Uint8Array; words?: Uint8Array } = {};
  const store = makeStore(kept);
  const engine = await Engine.open(core, noModel(), store);
  engine.score(copies(3));
  await engine.learn("not_spam", "www.reddit.com/t1_0");
  await engine.wipe();
  expect(engine.remembered()).toBe(0);
  expect(kept.memory).toBeUndefined();
  expect(kept.words?.length).toBeGreaterThan(0);
});

test("an engine of private windows hears the reader's word and saves nothing", async () => {
  const store = makeStore();
  const main = await Engine.open(core, noModel(), store);
  await main.learn("not_spam", "www.reddit.com/t1_0");
  const hidden = await Engine.open(module.createCore(coreBin, salt), noModel(), null);
  hidden.loadWords(main.words());
  expect(hidden.score(copies(1)).verdicts[0]?.verdict).toBe("clear");
  expect(await hidden.learn("spam", "www.reddit.com/t1_0")).toBe("");
  expect(store.saveWords).toHaveBeenCalledTimes(1);
  expect(store.saveMemory).not.toHaveBeenCalled();
  await hidden.close();
});

test("posts of the wrong shape are judged as far as they go, never thrown at", async () => {
  const engine = await Engine.open(core, noModel(), null);
  const odd = [
    { id: "www.reddit.com/t1_odd" },
    { id: 7, text: null, links: "no list", score: "12", created_at: "yesterday" },
    { id: "www.reddit.com/t1_half", text: "\ud800 half a character" },
  ] as unknown as Post[];
  expect(engine.score(odd).verdicts).toHaveLength(3);
});
