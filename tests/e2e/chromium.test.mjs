// The extension in real Chromium: what a reader sees and does. Where a test needs a post that is surely marked, the
// reader's own word marks it, or the sample page with a campaign; what the models find by themselves is their tests'.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openChromium } from "./browsers.mjs";
import {
  ask,
  closePages,
  expectCount,
  openSample,
  say,
  setSettings,
  stopBackground,
  summaryWhen,
  takeBack,
} from "./extension.mjs";
import { adverts, byUrl, sampleOf, samplePages } from "./fixtures.mjs";

const samples = await samplePages();
const campaign = sampleOf(samples, "reddit-new", "campaign");
const outer = (page) => page.evaluate(() => document.documentElement.outerHTML);

describe("in Chromium", () => {
  let browser;
  before(async () => {
    browser = await openChromium(byUrl(samples));
  });
  after(() => browser.close());
  beforeEach(() => setSettings(browser));
  afterEach(async () => {
    await closePages(browser);
    await takeBack(browser);
  });

  for (const [site, name, author] of adverts) {
    const one = sampleOf(samples, site, name);
    const advert = one.posts.find((post) => post.author === author);

    test(`${site}/${name}: marked posts get one badge each, the others nothing; off leaves the page to the byte`, async () => {
      await say(browser, "spam", advert.id);
      await setSettings(browser, { defaultMode: "off" });
      const page = await browser.context.newPage();
      await page.goto(one.url);
      const untouched = await outer(page);
      for (const mode of ["annotate", "fold", "dim"]) {
        await setSettings(browser, { defaultMode: mode });
        const now = await summaryWhen(
          browser,
          page,
          ({ read, judged }) => read === one.posts.length && judged === read,
        );
        assert.deepEqual(now.health, { recognised: true, missing: [] });
        assert.ok(now.spam >= 1 && now.spam + now.suspect < now.read, "some are marked, not all");
        await expectCount(page.locator(".chip"), now.spam + now.suspect);
        await expectCount(page.locator(".line"), now.folded);
        assert.equal(now.folded > 0, mode === "fold");
        await setSettings(browser, { defaultMode: "off" });
        await expectCount(page.locator(".chip"), 0);
        assert.equal(await outer(page), untouched, `after ${mode}`);
      }
    });
  }

  test("copies of one advert are found by themselves; the badge says how many accounts posted it", async () => {
    const page = await openSample(browser, campaign);
    await page.locator(".chip").last().click();
    const popover = page.locator(".popover:popover-open");
    assert.match(await popover.locator(".headline").textContent(), /^6 accounts posted this within 2\d hours\.$/);
    assert.equal(await popover.locator(".members").textContent(), "6 posts, 6 accounts, 1 thread, 23 hours");
    assert.ok((await popover.locator(".reason").count()) > 0);
  });

  test("the popover opens, is walked and closes by keyboard alone, and gives the focus back", async () => {
    const page = await openSample(browser, campaign);
    const chip = page.locator(".chip").first();
    await chip.focus();
    await page.keyboard.press("Enter");
    const popover = page.locator(".popover:popover-open");
    await popover.waitFor();
    assert.equal(await chip.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(focusedText), "Not spam");
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "hidden" });
    assert.equal(await chip.getAttribute("aria-expanded"), "false");
    await page.waitForFunction((badge) => badge.getRootNode().activeElement === badge, await chip.elementHandle());
  });

  test("the site's own shortcuts and links do not see what is done in the overlay", async () => {
    const page = await openSample(browser, campaign);
    await page.evaluate(() => {
      window.seen = [];
      for (const type of ["click", "keydown", "keyup", "pointerdown"]) {
        document.addEventListener(type, (event) => window.seen.push(event.type));
      }
    });
    await page.locator(".chip").first().click();
    await page.locator(".popover:popover-open .headline").click();
    await page.keyboard.press("j");
    assert.deepEqual(await page.evaluate(() => window.seen), []);
  });

  test("a page's own script cannot press the buttons", async () => {
    const page = await openSample(browser, campaign);
    await page
      .locator(".chip")
      .first()
      .evaluate((chip) => chip.click());
    assert.equal(await page.locator(".popover:popover-open").count(), 0);
  });

  test("the reader's word wins, outlives the background and can be taken back", async () => {
    let page = await openSample(browser, campaign);
    const { spam, suspect } = await summaryWhen(browser, page, () => true);
    const marked = spam + suspect;
    await page.locator(".chip").last().click();
    await page.locator(".popover:popover-open .act", { hasText: "Not spam" }).click();
    await summaryWhen(browser, page, (now) => now.spam + now.suspect === marked - 1);
    await page.close();
    await stopBackground(browser);
    page = await openSample(browser, campaign);
    await summaryWhen(browser, page, (now) => now.spam + now.suspect === marked - 1);
    await page.locator('.chip[data-kind="said"]').click();
    await page.locator(".popover:popover-open .act", { hasText: "Take it back" }).click();
    await summaryWhen(browser, page, (now) => now.spam + now.suspect === marked);
  });

  test("fold hides spam behind one line that says why and opens by key; show all opens the rest", async () => {
    const [first, second] = campaign.posts.filter(({ text }) => text.includes("VaultMax"));
    await say(browser, "spam", first.id);
    await say(browser, "spam", second.id);
    await setSettings(browser, { defaultMode: "fold" });
    const page = await openSample(browser, campaign);
    const { folded, spam } = await summaryWhen(browser, page, (now) => now.folded > 0);
    assert.equal(folded, spam);
    const hidden = page.locator('[style*="visibility: hidden"]');
    await expectCount(hidden, folded);
    const line = page.locator(".line").first();
    assert.notEqual(await line.locator(".why").textContent(), "");
    await line.focus();
    await page.keyboard.press("Enter");
    await expectCount(hidden, folded - 1);
    await page.keyboard.press("Enter");
    await expectCount(hidden, folded);
  });

  test("dim fades marked posts until they are pointed at", async () => {
    await setSettings(browser, { defaultMode: "dim" });
    const page = await openSample(browser, campaign);
    const { spam, suspect } = await summaryWhen(browser, page, () => true);
    const faded = page.locator('[style*="opacity: 0.45"]');
    await expectCount(faded, spam + suspect);
    await faded.last().hover();
    await expectCount(faded, spam + suspect - 1);
  });

  test("posts that come late are judged, and a re-render keeps one badge a post", async () => {
    const page = await openSample(browser, campaign);
    const { spam, suspect, read } = await summaryWhen(browser, page, () => true);
    await page.evaluate(() => {
      const tree = document.querySelector("shreddit-comment-tree");
      const late = tree.lastElementChild.cloneNode(true);
      late.setAttribute("thingid", "t1_oc4late");
      for (const part of late.querySelectorAll("[id]")) part.id = part.id.replace("t1_oc4aaal", "t1_oc4late");
      tree.replaceChildren(...[...tree.children].map((child) => child.cloneNode(true)), late);
    });
    await summaryWhen(browser, page, (now) => now.read === read + 1 && now.judged === now.read);
    await expectCount(page.locator(".chip"), spam + suspect);
  });

  test("the background is stopped and comes back by itself, with settings and memory", async () => {
    await setSettings(browser, { defaultMode: "fold", showUnsure: true });
    await openSample(browser, campaign);
    await closePages(browser);
    const { remembered } = await ask(browser, "status", {});
    await sleep(2500);
    await stopBackground(browser);
    const page = await openSample(browser, campaign);
    await page.locator(".chip").first().waitFor();
    assert.deepEqual(await ask(browser, "settings", {}), { modes: {}, defaultMode: "fold", showUnsure: true });
    assert.equal((await ask(browser, "status", {})).remembered, remembered);
  });
});

/** The text of what has the focus, through open shadow roots. */
function focusedText() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.textContent ?? "";
}
