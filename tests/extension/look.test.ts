import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Entry, fingerprint, isPageItself } from "../../extension/src/content/entry";
import { lookOf, saidOf } from "../../extension/src/content/look";
import type { View } from "../../extension/src/messages";
import type { Call } from "../../extension/src/verdict";
import { openBrowser } from "./browser";
import { makePost, makeVerdict } from "./posts";

const here = "https://www.reddit.com/r/a/comments/1/title/";
beforeEach(() => {
  openBrowser("", here);
});
afterEach(() => vi.unstubAllGlobals());

const entry = (call: Call | null, known: Partial<Entry> = {}): Entry => ({
  post: makePost(),
  place: null,
  verdict: call === null ? null : makeVerdict(call),
  spoken: false,
  opened: false,
  ...known,
});
const view = (mode: View["mode"], showUnsure = false): View => ({ mode, showUnsure });

test.each([
  ["spam", view("annotate"), "none"],
  ["spam", view("dim"), "dim"],
  ["spam", view("fold"), "fold"],
  ["suspect", view("annotate"), "none"],
  ["suspect", view("dim"), "dim"],
  ["suspect", view("fold"), "none"],
  ["unsure", view("fold", true), "none"],
  ["unsure", view("dim", true), "none"],
  ["unsure", view("fold"), null],
  ["clear", view("fold", true), null],
  ["spam", view("off"), null],
  [null, view("fold", true), null],
] as const)("%s under %j is shown as %s", (call, how, treatment) => {
  expect(lookOf(entry(call), how)?.treatment ?? null).toBe(treatment);
});

test("the post that the page is about is marked and never folded", () => {
  const post = makePost({ kind: "post", url: here });
  expect(lookOf(entry("spam", { post }), view("fold"))?.treatment).toBe("none");
});

test.each([
  ["the opening post", "post", here, true],
  ["the same without a slash, with a fragment", "post", "https://www.reddit.com/r/a/comments/1/title#top", true],
  ["another post", "post", "https://www.reddit.com/r/a/comments/2/title/", false],
  ["a comment named by the page's address", "comment", here, true],
  ["a comment that is a part of the page", "comment", `${here}#c3`, false],
  ["no address", "post", null, false],
  ["no address that can be read", "post", "http://[", false],
] as const)("the page itself: %s", (_name, kind, url, itself) => {
  expect(isPageItself(makePost({ kind, url }), here)).toBe(itself);
});

test("the reader's word on a post shows, with the way to take it back", () => {
  const reasons = [{ signal: "reader_not_spam", family: "reader" as const, weight: -6, detail: {}, text: "" }];
  const look = lookOf(entry("clear", { verdict: makeVerdict("clear", { reasons }) }), view("fold"));
  expect(look?.said).toBe("not_spam");
  expect(look?.words).toEqual(["taken_back"]);
  expect(saidOf(makeVerdict("spam"))).toBeNull();
});

test("trust is offered where there is an author, muting where there is a campaign", () => {
  const campaign = { id: "00ab00ab00ab00ab", posts: 3, authors: 3, threads: 1, first_seen: null, last_seen: null };
  const both = entry("spam", { verdict: makeVerdict("spam", { campaign }) });
  expect(lookOf(both, view("annotate"))?.words).toEqual(["not_spam", "spam", "trust_author", "mute_campaign"]);
  const neither = entry("spam", { post: makePost({ author: null }) });
  expect(lookOf(neither, view("annotate"))?.words).toEqual(["not_spam", "spam"]);
});

test("a post is scored again when its words or links change, and not for its score", () => {
  const post = makePost();
  expect(fingerprint({ ...post, text: "other" })).not.toBe(fingerprint(post));
  expect(fingerprint({ ...post, links: ["https://a.example/"] })).not.toBe(fingerprint(post));
  expect(fingerprint({ ...post, score: 12, replies: 3 })).toBe(fingerprint(post));
});
