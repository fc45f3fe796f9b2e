import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Adapter, Found, Reading } from "../../extension/src/adapters/adapter";
import { Page } from "../../extension/src/content/page";
import type { Post } from "../../extension/src/post";
import type { Call } from "../../extension/src/verdict";
import { type Browser, openBrowser } from "./browser";
import { makePost, makeVerdict } from "./posts";

const html = ["a", "b", "c"]
  .map((id) => `<article id="${id}"><p class="by">by ${id}</p><p>text</p></article>`)
  .join("");
const adapter: Adapter = {
  site: "reddit",
  version: 3,
  matches: () => true,
  containers: () => [document.body],
  read: () => reading(),
};
const calls: Record<string, Call> = { a: "spam", b: "clear", c: "suspect" };
const idOf = (name: string) => `www.reddit.com/t1_${name}`;

let browser: Browser;
let page: Page;
let untouched: string;
beforeEach(() => {
  browser = openBrowser(`<main>${html}</main>`);
  browser.answers.score = ({ posts }: { posts: Post[] }) => ({
    verdicts: posts.map(({ id }) => makeVerdict(calls[id.slice(-1)] ?? "clear", { id })),
  });
  untouched = document.documentElement.outerHTML;
  page = new Page();
  page.look({ mode: "fold", showUnsure: false });
});
afterEach(() => vi.unstubAllGlobals());

/** The articles as they stand in the page. */
function reading(): Reading {
  const found = [...document.querySelectorAll("article")].map(
    (body): Found => ({
      post: makePost({ id: idOf(body.id) }),
      body,
      anchor: body.querySelector(".by") ?? body,
    }),
  );
  return { found, health: { recognised: true, missing: [] } };
}
const body = (name: string) => document.getElementById(name) as HTMLElement;
const badges = (name: string) => body(name).querySelectorAll(".by > span").length;
const isFolded = (name: string) => body(name).style.visibility === "hidden";

test("suspected posts get a badge, spam folds, honest posts stay as they are", async () => {
  page.take(reading(), adapter);
  await browser.settled();
  expect([badges("a"), badges("b"), badges("c")]).toEqual([1, 0, 1]);
  expect([isFolded("a"), isFolded("b"), isFolded("c")]).toEqual([true, false, false]);
  expect(page.summary()).toMatchObject({ read: 3, judged: 3, spam: 1, suspect: 1, folded: 1, adapterVersion: 3 });
});

test("a post is asked about once, however often the page is read; a changed one again", async () => {
  page.take(reading(), adapter);
  page.take(reading(), adapter);
  await browser.settled();
  expect(browser.sent).toHaveLength(1);
  const [first] = reading().found;
  if (first === undefined) throw new Error("no post");
  const edited = { ...first, post: { ...first.post, text: "edited" } };
  page.take({ ...reading(), found: [edited] }, adapter);
  await browser.settled();
  expect(browser.sent).toHaveLength(2);
});

test("nodes that are made anew get their drawing back without asking", async () => {
  page.take(reading(), adapter);
  await browser.settled();
  const main = document.querySelector("main");
  main?.replaceChildren();
  page.take(reading(), adapter);
  if (main !== null) main.append(document.createRange().createContextualFragment(html));
  page.take(reading(), adapter);
  await browser.settled();
  expect([badges("a"), badges("b"), badges("c")]).toEqual([1, 0, 1]);
  expect(isFolded("a")).toBe(true);
  expect(browser.sent).toHaveLength(1);
});

test("a node that comes to hold another post loses the first one's drawing: nobody is hidden by mistake", async () => {
  page.take(reading(), adapter);
  await browser.settled();
  const reused = body("a");
  reused.id = "z";
  page.take(reading(), adapter);
  await browser.settled();
  expect(isFolded("z")).toBe(false);
  expect(badges("z")).toBe(0);
});

test("off leaves the page as it was, to the byte, and on again draws without asking", async () => {
  page.take(reading(), adapter);
  await browser.settled();
  page.look({ mode: "off", showUnsure: false });
  expect(document.documentElement.outerHTML).toBe(untouched);
  page.look({ mode: "annotate", showUnsure: false });
  await browser.settled();
  expect(badges("a")).toBe(1);
  expect(browser.sent).toHaveLength(1);
});

test("show all opens what is folded, and folds it again", async () => {
  page.take(reading(), adapter);
  await browser.settled();
  page.showAll(true);
  expect(isFolded("a")).toBe(false);
  page.showAll(false);
  expect(isFolded("a")).toBe(true);
});

test("a later verdict redraws; verdicts of other pages' posts are ignored", async () => {
  page.take(reading(), adapter);
  await browser.settled();
  page.revise([makeVerdict("clear", { id: idOf("a") }), makeVerdict("spam", { id: idOf("elsewhere") })]);
  await browser.settled();
  expect(isFolded("a")).toBe(false);
  expect(badges("a")).toBe(0);
  expect(page.summary().read).toBe(3);
});

test("how large a campaign is by now is said the same at all its posts", async () => {
  page.take(reading(), adapter);
  await browser.settled();
  const campaign = (posts: number) => ({
    id: "00ab00ab00ab00ab",
    posts,
    authors: posts,
    threads: 1,
    first_seen: null,
    last_seen: null,
  });
  page.revise([makeVerdict("spam", { id: idOf("a"), campaign: campaign(3) })]);
  page.revise([makeVerdict("spam", { id: idOf("c"), campaign: campaign(4) })]);
  await browser.settled();
  const lines = ["a", "c"].map(
    (name) => body(name).previousElementSibling?.shadowRoot?.querySelector(".why")?.textContent,
  );
  expect(lines).toEqual(["4 accounts posted this.", "4 accounts posted this."]);
});

test("no verdict in the page's own tree: what is put there carries no attribute and no text", async () => {
  page.look({ mode: "annotate", showUnsure: false });
  page.take(reading(), adapter);
  await browser.settled();
  const host = body("a").querySelector(".by > span");
  expect(host?.outerHTML).toBe("<span></span>");
});

test("in a parent with slots the folded line is shown too, behind the post whose slot it shares", async () => {
  const main = document.querySelector("main") as HTMLElement;
  const root = main.attachShadow({ mode: "open" });
  const slot = document.createElement("slot");
  slot.name = "post";
  root.append(slot);
  body("a").slot = "post";
  page.take(reading(), adapter);
  await browser.settled();
  const line = body("a").nextElementSibling as HTMLElement;
  expect(line.localName).toBe("span");
  expect(line.assignedSlot).toBe(slot);
  expect(isFolded("a")).toBe(true);
  page.clear();
  expect(body("a").nextElementSibling).toBe(body("b"));
});
