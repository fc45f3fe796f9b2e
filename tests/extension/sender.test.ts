import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fromSender, maySay, ownPagesOnly, speaksFor } from "../../extension/src/background/sender";
import { openBrowser, own } from "./browser";

beforeEach(() => {
  openBrowser();
});
afterEach(() => vi.unstubAllGlobals());

const page = (url: string, incognito = false) => ({ url, tab: { id: 7, incognito } }) as chrome.runtime.MessageSender;

test("site, tab and privacy come from the sender", () => {
  expect(fromSender(page("https://bsky.app/profile/a", true))).toEqual({
    own: false,
    host: "bsky.app",
    tab: 7,
    private: true,
  });
  expect(fromSender({ url: `${own}popup.html` })).toEqual({ own: true, host: null, tab: null, private: false });
});

test("a page that the browser shows in no tab counts as private", () => {
  expect(fromSender({ url: "https://bsky.app/profile/a" }).private).toBe(true);
  expect(fromSender({ url: `${own}options.html`, tab: page("", true).tab } as never).private).toBe(true);
  expect(fromSender(page("https://bsky.app/profile/a")).private).toBe(false);
});

test("settings are for the extension's own pages", () => {
  expect(() => ownPagesOnly(page("https://bsky.app/"))).toThrow("own pages");
  expect(() => ownPagesOnly(page(`https://bsky.app/?${own}`))).toThrow("own pages");
  expect(() => ownPagesOnly({})).toThrow("own pages");
  expect(() => ownPagesOnly({ url: `${own}options.html` })).not.toThrow();
});

test.each([
  ["its own host", "https://www.reddit.com/r/a", "www.reddit.com/t1_a", true],
  ["the other face of its site", "https://old.reddit.com/r/a", "www.reddit.com/t1_a", true],
  ["another site", "https://github.com/a/b", "www.reddit.com/t1_a", false],
  ["a host that only ends alike", "https://notreddit.com/", "www.reddit.com/t1_a", false],
  ["no id", "https://github.com/a/b", undefined, false],
  ["no host in the id", "https://github.com/a/b", "t1_a", false],
])("a page speaks for %s", (_name, url, id, allowed) => {
  expect(speaksFor(fromSender(page(url)), id)).toBe(allowed);
});

test.each([
  ["not_spam", "github.com/a/b/issues/1/body", true],
  ["not_spam", "www.reddit.com/t1_a", false],
  ["trust_author", "github.com/ann", true],
  ["trust_author", "bsky.app/ann", false],
  ["spam", "00ab00ab00ab00ab", false],
  ["mute_campaign", "00ab00ab00ab00ab", true],
  ["taken_back", "00ab00ab00ab00ab", true],
  ["mute_phrase", "cheap followers", true],
  ["taken_back", "cheap followers", true],
  ["taken_back", "and/or cheap followers", true],
  ["taken_back", "github.com/ann", true],
  ["taken_back", "bsky.app/ann", false],
] as const)("a page of GitHub may say %s of %s: %s", (word, target, allowed) => {
  expect(maySay(word, target, fromSender(page("https://github.com/a/b")))).toBe(allowed);
});
