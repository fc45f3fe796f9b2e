import { beforeAll, expect, test } from "vitest";
import { Engine } from "../../extension/src/background/engine";
import type { Store } from "../../extension/src/background/store";
import type { CoreModule } from "../../wasm/core";
import { copies, loadParts, makeStore, noModel, salt } from "./engines";

let module: CoreModule;
let coreBin: Uint8Array;
beforeAll(async () => {
  ({ module, coreBin } = await loadParts());
});
const open = (store: Store) => Engine.open(module.createCore(coreBin, salt), noModel(), store);
const broken = () => Promise.reject(new Error("the disk is busy"));
const callOf = (engine: Engine, number: number) => engine.score(copies(1, number)).verdicts[0]?.verdict;

/** What an earlier session left: four posts and one word. */
async function leaveBehind() {
  const kept: { memory?: Uint8Array; words?: Uint8Array } = {};
  const engine = await open(makeStore(kept));
  engine.score(copies(4));
  await engine.learn("not_spam", "www.reddit.com/t1_0");
  await engine.saveNow();
  return kept;
}

test("memory that cannot be read takes no word of the reader with it, and is not saved over", async () => {
  const kept = await leaveBehind();
  const { memory, words } = kept;
  const store = makeStore(kept);
  store.memory.mockImplementation(broken);
  const engine = await open(store);
  expect(engine.storeTrouble).toBe("Campaign memory could not be read, so nothing is saved over it: the disk is busy.");
  expect(callOf(engine, 0)).toBe("clear");
  await engine.saveNow();
  expect(kept.memory).toBe(memory);
  await engine.learn("spam", "www.reddit.com/t1_9");
  expect(kept.words?.length).toBeGreaterThan(words?.length ?? 0);
  const next = await open(makeStore(kept));
  expect(next.remembered()).toBe(4);
  expect(callOf(next, 0)).toBe("clear");
});

test("words that cannot be read are not saved over by the next word", async () => {
  const kept = await leaveBehind();
  const { words } = kept;
  const store = makeStore(kept);
  store.words.mockImplementation(broken);
  const engine = await open(store);
  expect(engine.storeTrouble).toMatch(/^What you said of posts could not be read/);
  expect(engine.remembered()).toBe(4);
  expect(await engine.learn("not_spam", "www.reddit.com/t1_1")).toBe("");
  expect(callOf(engine, 1)).toBe("clear");
  expect(kept.words).toBe(words);
  await engine.wipe();
  expect(engine.storeTrouble).toMatch(/^What you said of posts could not be read/);
});

test("a refused memory that cannot be kept aside is not saved over", async () => {
  const memory = new TextEncoder().encode("no snapshot");
  const kept = { memory };
  const store = makeStore(kept);
  store.setMemoryAside.mockImplementation(broken);
  const engine = await open(store);
  engine.score(copies(1));
  await engine.saveNow();
  expect(kept.memory).toBe(memory);
});

test("memory that could not be read is saved again once it was wiped", async () => {
  const store = makeStore(await leaveBehind());
  store.memory.mockImplementation(broken);
  const engine = await open(store);
  await engine.wipe();
  expect(engine.storeTrouble).toBe("");
  engine.score(copies(1));
  await engine.saveNow();
  expect(store.saveMemory).toHaveBeenCalledTimes(1);
});
