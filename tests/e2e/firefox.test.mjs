// The same extension in real Firefox: badge, popover by keyboard, fold, and the content model.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { openFirefox } from "./browsers.mjs";
import { byUrl, samplePages } from "./fixtures.mjs";

const samples = await samplePages();
const sampleOf = (site, name) => samples.find((one) => one.site === site && one.name === name);

describe("in Firefox", () => {
  let firefox;
  before(async () => {
    firefox = await openFirefox(byUrl(samples));
  });
  after(() => firefox?.close());

  for (const [site, name] of [
    ["reddit-new", "thread"],
    ["bluesky", "thread"],
    ["github", "issue"],
    ["bugzilla", "bug"],
  ]) {
    test(`${site}/${name}: suspected posts get a badge`, async () => {
      const { page } = firefox;
      await page.goto(sampleOf(site, name).url, { waitUntil: "domcontentloaded" });
      await page.waitForFunction(() => [...document.querySelectorAll("span")].some((host) => host.shadowRoot));
      const words = await page.evaluate(chipWords);
      assert.ok(words.length > 0);
      for (const word of words) assert.match(word, /^(Likely|Possible) spam$/);
    });
  }

  test("the popover explains by keyboard, says that the content model was used, and gives the focus back", async () => {
    const { page } = firefox;
    await page.goto(sampleOf("reddit-new", "thread").url, { waitUntil: "domcontentloaded" });
    await page.waitForFunction(() => [...document.querySelectorAll("span")].some((host) => host.shadowRoot));
    await page.evaluate(() =>
      [...document.querySelectorAll("span")]
        .find((host) => host.shadowRoot)
        .shadowRoot.querySelector(".chip")
        .focus(),
    );
    await page.keyboard.press("Enter");
    const said = await page.evaluate(popoverText);
    assert.ok(said.open);
    assert.notEqual(said.headline, "");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => {
      const host = document.activeElement;
      return host?.shadowRoot?.activeElement?.className === "chip";
    });
  });
});

function chipWords() {
  const hosts = [...document.querySelectorAll("span")].filter((host) => host.shadowRoot);
  return hosts.flatMap((host) => host.shadowRoot.querySelector(".chip .word")?.textContent ?? []);
}

function popoverText() {
  const hosts = [...document.querySelectorAll("span")].filter((host) => host.shadowRoot);
  const popover = hosts.map((host) => host.shadowRoot.querySelector(".popover:popover-open")).find(Boolean);
  return {
    open: popover !== undefined,
    headline: popover?.querySelector(".headline")?.textContent ?? "",
    foot: popover?.querySelector(".foot")?.textContent ?? "",
  };
}
