import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Asker } from "../../extension/src/content/asker";
import type { Post } from "../../extension/src/post";
import type { Verdict } from "../../extension/src/verdict";
import { type Browser, openBrowser } from "./browser";
import { makePost, makeVerdict } from "./posts";

let browser: Browser;
let answered: Verdict[];
let troubles: string[];
let asker: Asker;
beforeEach(() => {
  vi.useFakeTimers();
  browser = openBrowser();
  browser.answers.score = ({ posts }: { posts: Post[] }) => ({
    verdicts: posts.map(({ id }) => makeVerdict("clear", { id })),
  });
  answered = [];
  troubles = [];
  asker = new Asker(
    (verdicts) => answered.push(...verdicts),
    (error) => troubles.push(error instanceof Error ? error.message : ""),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const posts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => makePost({ id: `www.reddit.com/t1_${from + index}` }));
const sizes = () => browser.sent.map(({ request }) => (request as { posts: Post[] }).posts.length);

test("posts go at once, at most 50 together, in their order", async () => {
  asker.add(posts(120));
  expect(sizes()).toEqual([50, 50]);
  await vi.runAllTimersAsync();
  expect(sizes()).toEqual([50, 50, 20]);
  expect(answered.map(({ id }) => id)).toEqual(posts(120).map(({ id }) => id));
});

test("what comes while an answer is awaited goes together, a tenth of a second later at the latest", async () => {
  browser.answers.score = () => new Promise(() => undefined);
  asker.add(posts(1));
  asker.add(posts(2, 1));
  asker.add(posts(3, 3));
  await vi.advanceTimersByTimeAsync(99);
  expect(sizes()).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sizes()).toEqual([1, 5]);
});

test("a background that was stopped is asked again", async () => {
  const answer = browser.answers.score;
  let failures = 2;
  browser.answers.score = (request) => {
    if (failures-- > 0) throw new Error("the message channel closed");
    return answer?.(request);
  };
  asker.add(posts(2));
  await vi.runAllTimersAsync();
  expect(answered).toHaveLength(2);
  expect(troubles).toEqual([]);
});

test("a background that never answers is given up on, with its reason", async () => {
  browser.answers.score = () => {
    throw new Error("core.bin: expected version 3, found 2");
  };
  asker.add(posts(2));
  await vi.runAllTimersAsync();
  expect(troubles).toEqual(["core.bin: expected version 3, found 2"]);
  expect(browser.sent).toHaveLength(4);
});
