import { expect, test } from "vitest";
import { wordTarget } from "../../extension/src/content/word_target";
import type { Word } from "../../extension/src/messages";
import { makePost, makeVerdict } from "./posts";

const post = makePost({ id: "github.com/a/b/issues/1/body", author: "ann" });
const campaign = { id: "00ab00ab00ab00ab", posts: 3, authors: 3, threads: 3, first_seen: null, last_seen: null };
const said = (signal: string, detail: Record<string, string> = {}) =>
  makeVerdict("spam", { campaign, reasons: [{ signal, family: "reader", weight: 6, detail, text: "" }] });

test.each<[Word, string | null]>([
  ["not_spam", post.id],
  ["spam", post.id],
  ["trust_author", "github.com/ann"],
  ["mute_campaign", campaign.id],
  ["taken_back", post.id],
])("%s is about %s", (word, target) => {
  expect(wordTarget({ post, verdict: makeVerdict("spam", { campaign }) }, word)).toBe(target);
});

test.each([
  ["reader_not_spam", {}, post.id],
  ["reader_spam", {}, post.id],
  ["reader_trusts_author", {}, "github.com/ann"],
  ["reader_muted_campaign", {}, campaign.id],
  ["reader_muted_phrase", { phrase: "cheap followers" }, "cheap followers"],
  // The post's id would take nothing back.
  ["reader_muted_phrase", {}, null],
])("what %s %j told of is what is taken back: %s", (signal, detail, target) => {
  expect(wordTarget({ post, verdict: said(signal, detail) }, "taken_back")).toBe(target);
});
