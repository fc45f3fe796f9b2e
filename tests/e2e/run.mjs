// Shows Winnow at work: every sample page at its real address in Chromium with the extension, what it says of each
// post, and screenshots, light and dark, under build/screenshots.
//
//   node tests/e2e/run.mjs [--open]     --open: with a window, which is left open
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openChromium, root } from "./browsers.mjs";
import { ask, closePages, openSample, setSettings } from "./extension.mjs";
import { byUrl, samplePages } from "./fixtures.mjs";
import { table } from "./table.mjs";

const shots = join(root, "build/screenshots");
const open = process.argv.includes("--open");
const samples = await samplePages();
const withPosts = samples.filter(({ posts }) => posts.length > 0);
const pictured = withPosts.filter(({ name }) => /^(thread|campaign|issue|bug|item)$/.test(name));

/** The verdicts that the pages were shown with: asking again about a post that is remembered changes nothing. */
async function verdictsOf(browser, posts) {
  const { verdicts } = await ask(browser, "score", { posts: posts.slice(0, 50) });
  return posts.map((post, index) => ({ post, verdict: verdicts[index] }));
}

async function showTable(browser) {
  for (const { site, name, url, posts } of withPosts) {
    const page = await openSample(browser, { url, posts });
    // Tier 2 revises what tier 1 has said.
    await page.waitForTimeout(500);
    await page.close();
    console.log(`\n${site}/${name}  ${url}`);
    console.log(table(await verdictsOf(browser, posts)));
  }
}

async function screenshots(browser, scheme) {
  for (const one of pictured) {
    const shot = (state) => join(shots, `${one.site}-${one.name}-${state}-${scheme}.png`);
    await setSettings(browser);
    const page = await openSample(browser, one);
    const chip = page.locator(".chip").first();
    if ((await chip.count()) > 0) {
      await chip.click();
      await page.locator(".popover:popover-open").waitFor();
      await page.waitForTimeout(150);
      await page.screenshot({ path: shot("popover") });
      await page.keyboard.press("Escape");
    }
    await page.screenshot({ path: shot("badges"), fullPage: true });
    await setSettings(browser, { defaultMode: "fold" });
    await page.waitForTimeout(300);
    if ((await page.locator(".line").count()) > 0) await page.screenshot({ path: shot("fold"), fullPage: true });
    if (one.name === "campaign") await popup(browser, page, scheme);
    await closePages(browser);
  }
  await setSettings(browser, { modes: { "www.reddit.com": "fold" } });
  const options = await browser.context.newPage();
  await options.goto(browser.page("options.html"));
  await options.waitForTimeout(400);
  await options.screenshot({ path: join(shots, `options-${scheme}.png`) });
  await options.close();
}

/** The popup, opened as a page over the tab that is named in its address. */
async function popup(browser, over, scheme) {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 336, height: 440 });
  await page.goto(browser.page("options.html"));
  const tab = await page.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    over.url(),
  );
  await page.goto(browser.page(`popup.html?tab=${tab}`));
  await page.locator(".tiles").waitFor();
  await page.screenshot({ path: join(shots, `popup-${scheme}.png`) });
  await page.close();
}

await mkdir(shots, { recursive: true });
for (const colorScheme of ["light", "dark"]) {
  const browser = await openChromium(byUrl(samples), { colorScheme });
  try {
    if (colorScheme === "light") await showTable(browser);
    await screenshots(browser, colorScheme);
  } finally {
    await browser.close();
  }
}
if (open) {
  const browser = await openChromium(byUrl(samples), { headless: false });
  for (const { url } of withPosts) await (await browser.context.newPage()).goto(url);
  console.log("\nThe browser stays open; close it to end.");
  await browser.context.waitForEvent("close", { timeout: 0 });
}
