import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askBackground, listen } from "../../extension/src/messaging";
import { type Browser, openBrowser } from "./browser";

interface Sums {
  add: { request: { a: number; b: number }; response: number };
  fail: { request: Record<string, never>; response: null };
}
let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
  listen<Sums>({
    add: ({ a, b }) => a + b,
    fail: () => {
      throw new Error("it broke");
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ["a message that it knows", { name: "add", request: { a: 1, b: 2 } }, {}, { answer: 3 }],
  ["a handler that throws", { name: "fail", request: {} }, {}, { error: "it broke" }],
  ["a message for other listeners", { name: "multiply", request: {} }, {}, undefined],
  ["a name of Object's own", { name: "constructor", request: {} }, {}, undefined],
  ["no message at all", null, {}, undefined],
  ["another extension", { name: "add", request: { a: 1, b: 2 } }, { id: "other" }, undefined],
])("%s", async (_name, message, sender, answer) => {
  expect(await browser.deliver(message, sender)).toEqual(answer);
});

test("what the background refuses reaches the asker as an error", async () => {
  browser.answers.status = () => ({ tier1: "", tier2: "", store: "", remembered: 3 });
  expect((await askBackground("status", {})).remembered).toBe(3);
  await expect(askBackground("settings", {})).rejects.toThrow("nobody answers");
});
