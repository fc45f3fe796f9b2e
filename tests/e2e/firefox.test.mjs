// The same extension in real Firefox: badges, the popover by keyboard, the reader's word, the content model.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openFirefox } from "./browsers.mjs";
import { byUrl, sampleOf, samplePages } from "./fixtures.mjs";

const samples = await samplePages();
const campaign = sampleOf(samples, "reddit-new", "campaign");

describe("in Firefox", () => {
  let firefox;
  before(async () => {
    firefox = await openFirefox(byUrl(samples));
  });
  after(() => firefox?.close());

  /** Opens the page and waits for the badges of a campaign, which takes no model. */
  async function open({ url }) {
    const { page } = firefox;
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => [...document.querySelectorAll("span")].some((host) => host.shadowRoot), {
      timeout: 15_000,
    });
    return page;
  }

  test("copies of one advert get badges", async () => {
    const page = await open(campaign);
    await page.waitForFunction(
      () => [...document.querySelectorAll("span")].filter((host) => host.shadowRoot).length >= 5,
    );
    for (const word of await page.evaluate(chipWords)) assert.match(word, /^(Likely|Possible) spam$/);
  });

  test("the popover opens and closes by keyboard, explains, and gives the focus back", async () => {
    const page = await open(campaign);
    await page.evaluate(focusLastChip);
    await page.keyboard.press("Enter");
    const { headline, reasons } = await page.evaluate(openPopover);
    assert.match(headline, /^6 accounts posted this within \d+ hours\.$/);
    assert.ok(reasons > 0);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.className === "chip");
    assert.equal(await page.evaluate(openPopover), null);
  });

  test("the content model reads what tier 1 leaves open", async () => {
    const page = await open(campaign);
    let foot = "";
    for (let tries = 0; tries < 30 && !/both models/.test(foot); tries++) {
      await sleep(500);
      await page.evaluate(focusLastChip);
      await page.keyboard.press("Enter");
      foot = (await page.evaluate(openPopover)).foot;
      await page.keyboard.press("Escape");
    }
    assert.match(foot, /both models/);
  });

  test("the reader's word is heard, by keyboard", async () => {
    const page = await open(campaign);
    await page.evaluate(focusLastChip);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("span")].some((host) => host.shadowRoot?.querySelector('[data-kind="said"]')),
    );
  });
});

function chipWords() {
  const hosts = [...document.querySelectorAll("span")].filter((host) => host.shadowRoot);
  return hosts.flatMap((host) => host.shadowRoot.querySelector(".chip .word")?.textContent ?? []);
}

function focusLastChip() {
  const hosts = [...document.querySelectorAll("span")].filter((host) => host.shadowRoot);
  hosts.at(-1).shadowRoot.querySelector(".chip").focus();
}

function openPopover() {
  const hosts = [...document.querySelectorAll("span")].filter((host) => host.shadowRoot);
  const popover = hosts.map((host) => host.shadowRoot.querySelector(".popover:popover-open")).find(Boolean);
  if (popover === undefined) return null;
  return {
    headline: popover.querySelector(".headline").textContent,
    reasons: popover.querySelectorAll(".reason").length,
    foot: popover.querySelector(".foot").textContent,
  };
}
