import { expect, test } from "vitest";
import { fromCore, toCore } from "../../extension/src/background/convert";
import type { Post } from "../../extension/src/post";
import type { CoreVerdict } from "../../wasm/core";
import { makePost } from "./posts";

test("every field of a post is filled; what is unknown is NaN or empty", () => {
  const core = toCore(makePost({ author: null, score: null, created_at: null, title: null }));
  expect(core).toMatchObject({ author: "", title: "", score: Number.NaN, created_at: Number.NaN });
  expect(Object.values(core)).not.toContain(undefined);
  expect(Object.keys(toCore({} as Post)).sort()).toEqual(Object.keys(core).sort());
});

test.each([
  ["a time with a zone", "2026-11-16T08:02:11.418+01:00", Date.UTC(2026, 10, 16, 7, 2, 11, 418)],
  ["no time", null, Number.NaN],
  ["no time that can be read", "yesterday", Number.NaN],
])("%s", (_name, created_at, expected) => {
  expect(toCore(makePost({ created_at })).created_at).toBe(expected);
});

test("of a longer text the beginning and the end go to the core", () => {
  const long = `${"a".repeat(48 * 1024)}${"b".repeat(1 << 20)}${"c".repeat(16 * 1024)}`;
  expect(toCore(makePost({ text: long })).text).toBe(long.replaceAll("b", ""));
  const whole = "d".repeat(64 * 1024);
  expect(toCore(makePost({ text: whole })).text).toBe(whole);
});

test("half a character becomes the replacement character", () => {
  expect(toCore(makePost({ text: "a\ud800b" })).text).toBe("a\ufffdb");
});

const verdict: CoreVerdict = {
  id: "a.example/1",
  verdict: "spam",
  score: 0.987654321,
  model: true,
  machine_like: 0.25,
  reasons: [
    {
      signal: "near_duplicate",
      family: "campaign",
      weight: 3,
      detail: [
        { key: "posts", number: 17, text: "" },
        { key: "words", number: 0, text: "free money" },
      ],
      text: "Many copies.",
    },
  ],
  campaign: "00ab00ab00ab00ab",
  posts: 17,
  authors: 9,
  threads: 4,
  first_seen: 0,
  last_seen: Number.NaN,
};

test("a verdict becomes its JSON form", () => {
  expect(fromCore(verdict)).toEqual({
    id: "a.example/1",
    verdict: "spam",
    score: 0.987654321,
    model: true,
    reasons: [
      {
        signal: "near_duplicate",
        family: "campaign",
        weight: 3,
        detail: { posts: 17, words: "free money" },
        text: "Many copies.",
      },
    ],
    campaign: {
      id: "00ab00ab00ab00ab",
      posts: 17,
      authors: 9,
      threads: 4,
      first_seen: "1970-01-01T00:00:00.000Z",
      last_seen: null,
    },
    style: { machine_like: 0.25 },
  });
  expect(fromCore({ ...verdict, campaign: "" }).campaign).toBeNull();
});
