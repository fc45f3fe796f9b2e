// The extension in Chromium says of the fixtures what the command line says: tier 1 to the last digit, tier 2 within
// the margin (tests/parity compares the command line with the same core in Node).
import assert from "node:assert/strict";
import { test } from "node:test";
import { fixturePosts } from "../parity/corpus.mjs";
import { nativeVerdicts } from "../parity/native.mjs";
import { openChromium } from "./browsers.mjs";
import { stopBackground, withPage } from "./extension.mjs";

const MARGIN = 1e-3;
const BATCH = 50;

/** Tests and the command line without a store use the salt 0; it must be there before the background starts. */
async function setSalt(browser, salt) {
  await withPage(browser, async (page) => {
    await page.evaluate(() => chrome.runtime.sendMessage({ name: "status", request: {} }));
    await page.evaluate(
      (value) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("winnow-reader");
          opening.onsuccess = () => {
            const change = opening.result.transaction("values", "readwrite");
            change.objectStore("values").put(value, "salt");
            change.oncomplete = resolve;
            change.onerror = reject;
          };
        }),
      salt,
    );
  });
  await stopBackground(browser);
}

/** Verdicts at arrival, in batches: tier 1's, replaced by tier 2's for the posts that `read` names. */
async function extensionVerdicts(page, posts, read) {
  const batches = [];
  for (let start = 0; start < posts.length; start += BATCH) batches.push(posts.slice(start, start + BATCH));
  const verdicts = [];
  for (const batch of batches) {
    const awaited = batch.map(({ id }) => id).filter((id) => read.has(id));
    verdicts.push(...(await page.evaluate(scoreBatch, { batch, awaited })));
  }
  return verdicts;
}

async function scoreBatch({ batch, awaited }) {
  const later = new Map();
  let listener;
  const arrived = new Promise((resolve) => {
    listener = ({ name, request }) => {
      if (name !== "revised") return;
      // The first of an id is the post's own second reading, what follows is a later revision.
      for (const verdict of request.verdicts)
        if (verdict.model && !later.has(verdict.id)) later.set(verdict.id, verdict);
      if (awaited.every((id) => later.has(id))) resolve();
    };
    chrome.runtime.onMessage.addListener(listener);
    if (awaited.length === 0) resolve();
  });
  const answer = await chrome.runtime.sendMessage({ name: "score", request: { posts: batch } });
  if ("error" in answer) throw new Error(answer.error);
  await Promise.race([arrived, new Promise((resolve) => setTimeout(resolve, 20_000))]);
  chrome.runtime.onMessage.removeListener(listener);
  return answer.answer.verdicts.map((verdict) =>
    awaited.includes(verdict.id) ? (later.get(verdict.id) ?? verdict) : verdict,
  );
}

/** Weights and style are float32: JSON has their shortest digits, JavaScript the double that they are. */
const asFloats = (verdict) => ({
  ...verdict,
  style: { machine_like: Math.fround(verdict.style.machine_like) },
  reasons: verdict.reasons.map((reason) => ({ ...reason, weight: Math.fround(reason.weight) })),
});

test("the extension and the command line say the same of the fixtures", { timeout: 180_000 }, async () => {
  const native = nativeVerdicts(fixturePosts);
  const read = new Set(native.filter(({ model }) => model).map(({ id }) => id));
  const browser = await openChromium(new Map());
  try {
    await setSalt(browser, "0000000000000000");
    const verdicts = await withPage(browser, (page) => extensionVerdicts(page, fixturePosts, read));
    let greatest = 0;
    native.forEach((expected, i) => {
      const found = verdicts[i];
      assert.equal(found.id, expected.id);
      assert.equal(found.model, expected.model, `${expected.id}: read by one alone`);
      const difference = Math.abs(found.score - expected.score);
      greatest = Math.max(greatest, difference);
      if (!expected.model) assert.deepEqual(asFloats(found), asFloats(expected));
      else if (found.verdict !== expected.verdict) assert.ok(difference <= MARGIN, `${expected.id}: ${difference}`);
    });
    console.log(
      `${native.length} posts, ${read.size} read by tier 2, greatest difference ${greatest.toExponential(2)}`,
    );
  } finally {
    await browser.close();
  }
});
