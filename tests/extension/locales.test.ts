import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import english from "../../extension/_locales/en/messages.json";

const folder = fileURLToPath(new URL("../../extension/src", import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

/** Names in the source: "a_name", and `prefix_${…}` as a pattern. */
const patterns = [...sources.matchAll(/["`]([a-z0-9_]+(?:\$\{[^}]+\}[a-z0-9_]*)*)["`]/g)].map(
  ([, name]) => new RegExp(`^${(name ?? "").replace(/\$\{[^}]+\}/g, "\\w+")}(_one|_other)?$`),
);

test.each(Object.keys(english))("%s is used", (key) => {
  expect(key.startsWith("extension_") || patterns.some((pattern) => pattern.test(key))).toBe(true);
});

test("every plural has both forms, with the same parts", () => {
  const parts = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
  for (const [key, { message }] of Object.entries(english)) {
    const stem = key.match(/^(.*)_other$/)?.[1];
    if (stem === undefined) continue;
    const one = (english as Record<string, { message: string }>)[`${stem}_one`];
    expect(parts(one?.message ?? ""), key).toEqual(parts(message));
  }
});
