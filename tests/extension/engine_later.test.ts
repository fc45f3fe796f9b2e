import { beforeAll, beforeEach, expect, test } from "vitest";
import { Engine } from "../../extension/src/background/engine";
import { Tier2 } from "../../extension/src/background/tier2";
import type { Post } from "../../extension/src/post";
import type { Core, CoreModule } from "../../wasm/core";
import { copies, loadParts, salt } from "./engines";
import { makePost } from "./posts";

let module: CoreModule;
let coreBin: Uint8Array;
beforeAll(async () => {
  ({ module, coreBin } = await loadParts());
});

/** The readings that the engine asked for, in order; each ends when the test says so. */
let readings: { answer(score: number): void; fail(error: Error): void }[];
let tier2: Tier2;
beforeEach(() => {
  readings = [];
  const read = (rows: number[][]) =>
    new Promise<number[]>((resolve, reject) => {
      readings.push({ answer: (score) => resolve(rows.map(() => score)), fail: reject });
    });
  tier2 = new Tier2(async () => ({ read }));
});

/** The core, but that it leaves every post open. */
function makeCore(): Core {
  const core = module.createCore(coreBin, salt);
  const submit: Core["submit"] = (posts) => ({
    ...core.submit(posts),
    open: posts.map((_, index) => ({ index, tokens: [1] })),
  });
  return new Proxy(core, {
    get(target, name: keyof Core) {
      return name === "submit" ? submit : target[name].bind(target);
    },
  });
}
const open = () => Engine.open(makeCore(), tier2, null);
/** Until the engine has asked for what it will have read. */
const asked = () => new Promise((resolve) => setTimeout(resolve));
const post = (known: Partial<Post> = {}) => makePost({ text: "Does anybody know a cheap service for this?", ...known });

test("earlier posts that are decided again do not wait for tier 2", async () => {
  const engine = await open();
  const revised = [0, 1, 2, 3, 4, 5].flatMap((number) => engine.score(copies(1, number)).revised);
  expect(revised.map(({ id }) => id)).toContain("www.reddit.com/t1_0");
  await asked();
  expect(readings).toHaveLength(6);
});

test("a reading that fails is told of as tier 2's trouble and loses nothing else; one that works ends the trouble", async () => {
  const engine = await open();
  const { later } = engine.score([post()]);
  await asked();
  readings[0]?.fail(new Error("out of memory"));
  expect(await later).toEqual([]);
  expect(tier2.trouble).toBe("out of memory");
  const again = engine.score([post()]);
  await asked();
  readings[1]?.answer(0.5);
  expect(await again.later).toHaveLength(1);
  expect(tier2.trouble).toBe("");
});

test("an engine that is closed while tier 2 reads answers nothing and does not fail", async () => {
  const engine = await open();
  const { later } = engine.score([post()]);
  await asked();
  engine.close();
  readings[0]?.answer(0.5);
  expect(await later).toEqual([]);
  expect(tier2.trouble).toBe("");
});

test("what tier 2 read of a text is not said of the text that it was edited to", async () => {
  const engine = await open();
  const before = engine.score([post()]);
  const after = engine.score([post({ text: "The timer stood at 3600 in hostapd 2.11; 1800 fixed it." })]);
  await asked();
  readings[0]?.answer(0.99);
  expect(await before.later).toEqual([]);
  expect(
    engine.score([post({ text: "The timer stood at 3600 in hostapd 2.11; 1800 fixed it." })]).verdicts[0],
  ).toMatchObject({
    model: false,
  });
  await asked();
  readings[1]?.answer(0.2);
  readings[2]?.answer(0.1);
  expect(await after.later).toEqual([]);
});

test("of two states of a post in one batch the last is read", async () => {
  const engine = await open();
  const { later } = engine.score([post(), post({ id: "www.reddit.com/t1_b" }), post({ text: "edited since" })]);
  await asked();
  readings[0]?.answer(0.3);
  const told = new Map((await later).map(({ id, model }) => [id, model]));
  expect(Object.fromEntries(told)).toEqual({ "www.reddit.com/t1_a": true, "www.reddit.com/t1_b": true });
});

test("not spam, said while tier 2 reads, is not undone when it has read", async () => {
  const engine = await open();
  const before = engine.score([post()]);
  await asked();
  await engine.learn("not_spam", post().id);
  const after = engine.score([post()]);
  expect(after.verdicts[0]?.verdict).toBe("clear");
  await asked();
  readings[0]?.answer(0.99);
  readings[1]?.answer(0.99);
  const told = [...(await before.later), ...(await after.later)];
  expect(
    told.map(({ verdict, reasons }) => [verdict, reasons.some(({ signal }) => signal === "reader_not_spam")]),
  ).toEqual([["clear", true]]);
});
