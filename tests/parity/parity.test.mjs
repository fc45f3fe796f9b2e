// The same posts in the same order: the same signals, scores and verdicts natively and in wasm.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dataPosts, fixturePosts } from "./corpus.mjs";
import { nativeSignals, nativeVerdicts } from "./native.mjs";
import { wasmSignals, wasmVerdicts } from "./wasm.mjs";

const MARGIN = 1e-3; // what tier 2's probability may differ by

const rows = dataPosts();
const corpora = [{ name: "fixtures", posts: fixturePosts }];
if (rows.length > 0) corpora.push({ name: "data", posts: rows });
const languages = new Set(rows.map(({ lang }) => lang));
console.log(
  `parity over ${fixturePosts.length} fixtures and ${rows.length} rows of data in ${languages.size} languages`,
);

/** Weights and style are float32: JSON has their shortest digits, JavaScript the double that they are. */
const asFloats = (verdict) => ({
  ...verdict,
  style: { machine_like: Math.fround(verdict.style.machine_like) },
  reasons: verdict.reasons.map((reason) => ({ ...reason, weight: Math.fround(reason.weight) })),
});

/** The places where two lists differ, the first few as text. */
function differences(native, wasm, same) {
  const different = [];
  native.forEach((value, i) => {
    if (!same(value, wasm[i])) different.push(i);
  });
  return different;
}

for (const { name, posts } of corpora) {
  test(`${name}: signals agree to the bit`, () => {
    const { names, signals } = nativeSignals(posts);
    const wasm = wasmSignals(posts);
    let compared = 0;
    signals.forEach((values, i) => {
      assert.equal(values.length, wasm[i].length);
      values.forEach((value, k) => {
        compared += 1;
        assert.ok(Object.is(Math.fround(value), wasm[i][k]), `${posts[i].id}: ${names[k]} ${value} and ${wasm[i][k]}`);
      });
    });
    console.log(`${name}: ${compared} signals, none differs`);
  });

  test(`${name}: tier 1, campaigns and reasons agree to the last digit`, async () => {
    const native = nativeVerdicts(posts, "--no-model");
    const wasm = await wasmVerdicts(posts);
    assert.equal(wasm.length, native.length);
    let greatest = 0;
    for (let i = 0; i < native.length; ++i) {
      greatest = Math.max(greatest, Math.abs(native[i].score - wasm[i].score));
      assert.deepEqual(asFloats(wasm[i]), asFloats(native[i]));
    }
    const inCampaigns = native.filter(({ campaign }) => campaign !== null).length;
    console.log(`${name}: ${native.length} verdicts, ${inCampaigns} in campaigns, greatest difference ${greatest}`);
  });

  test(`${name}: tier 2 agrees within ${MARGIN}`, async () => {
    const native = nativeVerdicts(posts);
    const wasm = await wasmVerdicts(posts, { tier2: true });
    const probability = ({ reasons }) => reasons.find(({ signal }) => signal === "model")?.detail.probability;
    let greatest = 0;
    let greatestScore = 0;
    native.forEach((verdict, i) => {
      assert.equal(wasm[i].id, verdict.id);
      assert.equal(wasm[i].model, verdict.model, `${verdict.id}: read by one alone`);
      greatestScore = Math.max(greatestScore, Math.abs(verdict.score - wasm[i].score));
      if (verdict.model) greatest = Math.max(greatest, Math.abs(probability(verdict) - probability(wasm[i])));
      else assert.equal(wasm[i].score, verdict.score);
    });
    const read = native.filter(({ model }) => model).length;
    const unlike = differences(native, wasm, (a, b) => a.verdict === b.verdict);
    console.log(
      `${name}: tier 2 read ${read} of ${native.length}, greatest difference ${greatest.toExponential(2)} in ` +
        `probability, ${greatestScore.toExponential(2)} in score, ${unlike.length} verdicts differ`,
    );
    assert.ok(read > 0, "tier 2 read nothing");
    assert.ok(greatest <= MARGIN, `${greatest}`);
    for (const i of unlike) {
      const [a, b] = [native[i], wasm[i]];
      assert.ok(Math.abs(a.score - b.score) <= MARGIN, `${a.id}: ${a.verdict} ${a.score}, ${b.verdict} ${b.score}`);
    }
  });
}

test("there are enough posts, and every language of the data", { skip: rows.length === 0 && "no data here" }, () => {
  assert.ok(rows.length >= 5000, `${rows.length}`);
  assert.ok(languages.size >= 10);
});
