import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Look } from "../../extension/src/content/look";
import type { Word } from "../../extension/src/messages";
import { button } from "../../extension/src/overlay/element";
import { explain } from "../../extension/src/overlay/explain";
import { campaignLine, headline, shortReason } from "../../extension/src/overlay/words";
import type { Campaign, Reason, Verdict } from "../../extension/src/verdict";
import { type Browser, openBrowser } from "./browser";
import { makeVerdict } from "./posts";

let browser: Browser;
beforeEach(() => {
  browser = openBrowser();
});
afterEach(() => vi.unstubAllGlobals());

const reason = (text: string, weight = 1, signal = "wording"): Reason => ({
  signal,
  family: "content",
  weight,
  detail: {},
  text,
});
const look = (verdict: Verdict, known: Partial<Look> = {}): Look => ({
  verdict,
  said: null,
  author: "ann",
  words: ["not_spam", "spam", "trust_author"],
  treatment: "none",
  opened: false,
  ...known,
});

/** The popover's content in the page, as the reader gets it. */
function open(shown: Look, act: (word: Word) => void = () => undefined): HTMLElement {
  const popover = document.createElement("div");
  popover.append(...explain(shown, act).parts);
  document.body.append(popover);
  return popover;
}
const texts = (popover: HTMLElement, selector: string) =>
  [...popover.querySelectorAll(selector)].map(({ textContent }) => textContent);

const campaign: Campaign = {
  id: "00ab00ab00ab00ab",
  posts: 17,
  authors: 9,
  threads: 4,
  first_seen: "2026-11-01T00:00:00.000Z",
  last_seen: "2026-11-02T07:00:00.000Z",
};

test.each([
  ["many accounts", "spam", campaign, "9 accounts posted this within 31 hours."],
  ["times unknown", "spam", { ...campaign, first_seen: null }, "9 accounts posted this."],
  ["one account", "suspect", { ...campaign, authors: 1 }, "One account posted this 17 times."],
  ["no campaign", "spam", null, "This is very likely spam."],
  ["a lone post", "suspect", { ...campaign, posts: 1 }, "This may be spam."],
  ["an honest post that others copied", "clear", campaign, "Nothing here looks like spam."],
] as const)("the headline, %s", (_name, call, of, sentence) => {
  expect(headline(makeVerdict(call, { campaign: of }), null)).toBe(sentence);
});

test("reasons keep their order, speak for or against, and the surest score is not called certain", () => {
  const reasons = [reason("Many copies.", 4), reason("Old account.", -1)];
  const popover = open(look(makeVerdict("spam", { score: 0.99999, reasons, campaign })));
  expect(texts(popover, ".reason .foreign")).toEqual(["Many copies.", "Old account."]);
  expect(texts(popover, ".reason .hidden")).toEqual(["Speaks against it:", "Speaks for it:"]);
  expect(texts(popover, ".sure")).toEqual(["Estimated probability: 99%"]);
  expect(texts(popover, ".members")).toEqual(["17 posts, 9 accounts, 4 threads, 31 hours"]);
  expect(campaignLine({ ...campaign, posts: 1, authors: 1, threads: 1, last_seen: null })).toBe(
    "1 post, 1 account, 1 thread",
  );
});

test.each([
  ["markup", "<img src=x onerror=alert(1)><script>alert(1)</script>"],
  ["text that turns the line around", "\u202egnp.exe \u2066 abc"],
  ["10,000 characters", "a".repeat(10_000)],
  ["a flood of emoji", "👩‍👩‍👧‍👦".repeat(3000)],
  ["10,000 combining marks", `a${"\u0301".repeat(10_000)}`],
  ["half a character", "\ud800"],
])("hostile words of a page are text, contained: %s", (_name, words) => {
  const verdict = makeVerdict("spam", { reasons: [reason(words)] });
  const popover = open(look(verdict, { author: words }));
  expect(popover.querySelector("img, script")).toBeNull();
  for (const shown of popover.querySelectorAll(".foreign")) {
    expect(shown.localName).toBe("bdi");
    expect(shown.childElementCount).toBe(0);
    expect([...(shown.textContent ?? "")].length).toBeLessThanOrEqual(281);
  }
  expect(popover.querySelectorAll(".reason .foreign")).toHaveLength(1);
});

test("a folded post says why: its campaign, else what weighs most against it", () => {
  const reasons = [reason("Known author.", -3), reason("Spaced letters.", 2)];
  expect(shortReason(makeVerdict("spam", { reasons }))).toBe("Spaced letters.");
  expect(shortReason(makeVerdict("spam", { reasons, campaign }))).toBe("9 accounts posted this within 31 hours.");
});

test("once the reader has spoken, that is the headline and can be taken back", () => {
  const reasons = [{ ...reason("You called it not spam.", -6, "reader_not_spam"), family: "reader" as const }];
  const popover = open(look(makeVerdict("clear", { reasons }), { said: "not_spam", words: ["taken_back"] }));
  expect(texts(popover, ".headline")).toEqual(["You said that this is not spam."]);
  expect(texts(popover, "button")).toEqual(["Take it back"]);
  expect(texts(popover, ".reason")).toEqual([]);
});

test("a click that a script makes does nothing", () => {
  const act = vi.fn();
  const pressed = button("act", act, "Spam");
  document.body.append(pressed);
  pressed.click();
  pressed.dispatchEvent(new browser.window.MouseEvent("click", { bubbles: true }));
  expect(act).not.toHaveBeenCalled();
});
