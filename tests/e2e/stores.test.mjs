// What outlives the background: refused where it is corrupt, and nobody's page suffers.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openChromium } from "./browsers.mjs";
import { ask, closePages, openSample, stopBackground, withPage } from "./extension.mjs";
import { byUrl, sampleOf, samplePages } from "./fixtures.mjs";

const samples = await samplePages();
const thread = sampleOf(samples, "reddit-new", "campaign");

let browser;
before(async () => {
  browser = await openChromium(byUrl(samples));
});
after(() => browser.close());
afterEach(() => closePages(browser));

/** Reads or writes one value of one of the extension's databases. */
function value(database, key, written) {
  return withPage(browser, (page) =>
    page.evaluate(
      async ([name, at, text]) => {
        const done = (request) =>
          new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        const opened = await done(indexedDB.open(name));
        const table = opened.transaction("values", "readwrite").objectStore("values");
        if (text !== undefined) await done(table.put(new TextEncoder().encode(text), at));
        const found = await done(table.get(at));
        opened.close();
        const bytes = found?.snapshot ?? found;
        return bytes === undefined ? null : new TextDecoder().decode(bytes);
      },
      [database, key, written],
    ),
  );
}

test("a corrupt memory is refused and kept aside; posts are judged, and the popup says so", async () => {
  await openSample(browser, thread);
  await closePages(browser);
  await sleep(2000);
  await value("winnow-memory", "snapshot", "this is no snapshot");
  await stopBackground(browser);
  const page = await openSample(browser, thread);
  await page.locator(".chip").first().waitFor();
  const { store, tier1 } = await ask(browser, "status", {});
  assert.equal(tier1, "");
  assert.match(store, /expected/);
  assert.equal(await value("winnow-memory", "snapshot-refused"), "this is no snapshot");
  const popup = await browser.context.newPage();
  await popup.goto(browser.page("popup.html"));
  await popup.locator(".trouble").waitFor();
  assert.match(await popup.locator(".trouble").textContent(), /kept aside/);
  await popup.close();
});

test("memory that starts empty is saved again, and the reader's own word was not touched", async () => {
  const [{ id }] = thread.posts;
  assert.deepEqual(await ask(browser, "word", { word: "spam", target: id }), { trouble: "" });
  await openSample(browser, thread);
  await sleep(2000);
  assert.notEqual(await value("winnow-memory", "snapshot"), null);
  const words = await value("winnow-reader", "words");
  await ask(browser, "wipe", {});
  assert.equal(await value("winnow-memory", "snapshot"), null);
  assert.equal((await ask(browser, "status", {})).remembered, 0);
  assert.equal(await value("winnow-reader", "words"), words);
});
