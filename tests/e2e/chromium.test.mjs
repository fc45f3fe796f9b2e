// The extension in real Chromium: what a reader sees and does.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { openChromium } from "./browsers.mjs";
import { ask, closePages, openSample, setSettings, stopBackground, summaryWhen } from "./extension.mjs";
import { byUrl, samplePages } from "./fixtures.mjs";

const samples = await samplePages();
const sample = (site, name = "thread") => {
  const found = samples.find((one) => one.site === site && one.name === name);
  assert.ok(found, `there is a sample page ${site}/${name}`);
  return found;
};
const threads = samples.filter(({ name, posts }) => /^(thread|issue|bug)/.test(name) && posts.length > 0);
const outer = (page) => page.evaluate(() => document.documentElement.outerHTML);

describe("in Chromium", () => {
  let browser;
  before(async () => {
    browser = await openChromium(byUrl(samples));
  });
  after(() => browser.close());
  beforeEach(() => setSettings(browser));
  afterEach(() => closePages(browser));

  for (const one of threads) {
    test(`${one.site}/${one.name}: suspected posts get a badge on their author's line, the others nothing`, async () => {
      const page = await openSample(browser, one);
      const summary = await summaryWhen(browser, page, () => true);
      assert.deepEqual(summary.health, { recognised: true, missing: [] });
      assert.equal(summary.read, one.posts.length);
      const marked = summary.spam + summary.suspect;
      assert.ok(marked > 0, "the page holds spam");
      assert.ok(marked < summary.read, "and honest posts");
      await expectCount(page.locator(".chip"), marked);
    });
  }

  test("the popover explains by keyboard alone, and gives the focus back", async () => {
    const page = await openSample(browser, sample("reddit-new"));
    const chip = page.locator(".chip").first();
    await chip.focus();
    await page.keyboard.press("Enter");
    const popover = page.locator(".popover:popover-open");
    await popover.waitFor();
    assert.notEqual(await popover.locator(".headline").textContent(), "");
    assert.ok((await popover.locator(".reason").count()) > 0, "with reasons");
    assert.equal(await chip.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Tab");
    assert.match((await focused(page)).text, /Not spam/);
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "hidden" });
    await page.waitForFunction((badge) => badge.getRootNode().activeElement === badge, await chip.elementHandle());
  });

  test("a page's own script cannot press the buttons", async () => {
    const page = await openSample(browser, sample("reddit-new"));
    await page
      .locator(".chip")
      .first()
      .evaluate((chip) => chip.click());
    assert.equal(await page.locator(".popover:popover-open").count(), 0);
  });

  test("the reader's word wins, is kept over a restart and can be taken back", async () => {
    const one = sample("reddit-new");
    let page = await openSample(browser, one);
    const { spam, suspect } = await summaryWhen(browser, page, () => true);
    const marked = spam + suspect;
    await page.locator(".chip").first().click();
    await page.locator(".popover:popover-open .act", { hasText: "Not spam" }).click();
    await summaryWhen(browser, page, (now) => now.spam + now.suspect === marked - 1);
    await page.locator('.chip[data-kind="said"]').waitFor();
    await stopBackground(browser);
    await page.close();
    page = await openSample(browser, one);
    await summaryWhen(browser, page, (now) => now.spam + now.suspect === marked - 1);
    await page.close();
    const target = one.posts.map(({ id }) => id);
    for (const id of target) await ask(browser, "word", { word: "taken_back", target: id });
  });

  test("fold hides a spam post behind one line that says why and opens by key; honest posts stay", async () => {
    const one = sample("reddit-new");
    await setSettings(browser, { defaultMode: "fold" });
    const page = await openSample(browser, one);
    const { folded, spam, read } = await summaryWhen(browser, page, (now) => now.folded > 0);
    assert.ok(folded <= spam && folded < read);
    const line = page.locator(".line").first();
    assert.notEqual(await line.locator(".why").textContent(), "");
    const hidden = page.locator('[style*="visibility: hidden"]');
    await expectCount(hidden, folded);
    await line.focus();
    await page.keyboard.press("Enter");
    await expectCount(hidden, folded - 1);
    await page.keyboard.press("Enter");
    await expectCount(hidden, folded);
  });

  test("dim fades suspected posts until they are pointed at", async () => {
    const page = await openSample(browser, sample("reddit-new"));
    await setSettings(browser, { defaultMode: "dim" });
    const faded = page.locator('[style*="opacity: 0.45"]');
    await faded.first().waitFor();
    const { spam, suspect } = await summaryWhen(browser, page, () => true);
    await expectCount(faded, spam + suspect);
    await faded.first().hover();
    await expectCount(faded, spam + suspect - 1);
  });

  for (const one of threads) {
    test(`${one.site}/${one.name}: off leaves the page as it was, to the byte`, async () => {
      await setSettings(browser, { defaultMode: "off" });
      const page = await browser.context.newPage();
      await page.goto(one.url);
      const untouched = await outer(page);
      for (const mode of ["fold", "dim"]) {
        await setSettings(browser, { defaultMode: mode });
        await page.locator(".chip").first().waitFor();
        assert.notEqual(await outer(page), untouched);
        await setSettings(browser, { defaultMode: "off" });
        assert.equal(await outer(page), untouched, `after ${mode}`);
      }
    });
  }

  test("posts that come late are judged, and a re-render keeps one badge a post", async () => {
    const page = await openSample(browser, sample("reddit-new"));
    const { spam, suspect, read } = await summaryWhen(browser, page, () => true);
    await page.evaluate(() => {
      const tree = document.querySelector("shreddit-comment-tree");
      const copies = [...tree.children].map((child) => child.cloneNode(true));
      tree.replaceChildren(...copies);
    });
    await summaryWhen(browser, page, (now) => now.judged === read);
    await expectCount(page.locator(".chip"), spam + suspect);
  });

  test("the background is stopped and comes back by itself, with settings and memory", async () => {
    await setSettings(browser, { defaultMode: "fold", showUnsure: true });
    await (await openSample(browser, sample("reddit-new"))).close();
    const { remembered } = await ask(browser, "status", {});
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await stopBackground(browser);
    const page = await openSample(browser, sample("reddit-new"));
    await page.locator(".chip").first().waitFor();
    const settings = await ask(browser, "settings", {});
    assert.deepEqual(settings, { modes: {}, defaultMode: "fold", showUnsure: true });
    assert.ok((await ask(browser, "status", {})).remembered >= remembered);
  });
});

/** What has the focus, through open shadow roots. */
function focused(page) {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return { name: at?.className ?? "", text: at?.textContent ?? "" };
  });
}

/** Drawing goes in slices; it may take a moment. */
async function expectCount(locator, count) {
  for (let tries = 0; tries < 60 && (await locator.count()) !== count; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(await locator.count(), count);
}
