// --state: campaign memory between runs, written atomically, refused where it is corrupt.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fixturePosts, folder, jsonl, parsed, winnow } from "./program.mjs";

const half = fixturePosts.length >> 1;
const first = jsonl(fixturePosts.slice(0, half));
const second = jsonl(fixturePosts.slice(half));
const score = (input, state, ...more) => winnow(["score", "--no-model", "--state", state, ...more], input);

test("two runs with a state give the verdicts of one run over both inputs", () => {
  const state = join(folder, "two.state");
  const one = score(first, state, "--salt", "0");
  assert.equal(one.code, 0, one.err);
  const two = score(second, state);
  assert.equal(two.code, 0, two.err);
  const whole = winnow(["score", "--no-model"], first + second);
  assert.deepEqual(parsed(one.out + two.out), parsed(whole.out));
  assert.ok(parsed(two.out).some(({ campaign }) => campaign !== null));
});

test("a new state has a salt of its own", () => {
  const [a, b] = ["a.state", "b.state"].map((name) => join(folder, name));
  score(first, a);
  score(first, b);
  assert.notDeepEqual(readFileSync(a), readFileSync(b));
});

test("reading the same posts again changes no verdict's campaign", () => {
  const state = join(folder, "again.state");
  const campaigns = (out) => parsed(out).map(({ id, campaign }) => [id, campaign?.posts ?? 0]);
  score(first, state, "--salt", "0");
  const again = campaigns(score(first, state).out);
  const third = campaigns(score(first, state).out);
  assert.deepEqual(third, again);
});

test("nothing is left beside the state file", () => {
  score(first, join(folder, "tidy.state"));
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith("tidy.state")),
    ["tidy.state"],
  );
});

test("a corrupt state is refused with what was expected, kept aside, and memory starts empty", () => {
  const state = join(folder, "bad.state");
  score(first, state, "--salt", "0");
  const good = readFileSync(state);
  const flipped = Buffer.from(good);
  flipped[good.length >> 1] ^= 1;
  const corrupt = [Buffer.from(""), Buffer.from("not a state at all"), good.subarray(0, good.length - 3), flipped];
  corrupt.forEach((bytes, i) => {
    writeFileSync(state, bytes);
    const { code, out, err } = score(first, state, "--salt", "0");
    assert.equal(code, 1);
    assert.match(err, /bad\.state: refused: .*expected/);
    const aside = i === 0 ? `${state}.bad` : `${state}.bad.${i + 1}`;
    assert.ok(err.includes(`is kept as ${aside}`), err);
    assert.deepEqual(readFileSync(aside), bytes);
    assert.equal(out, winnow(["score", "--no-model"], first).out);
    assert.deepEqual(readFileSync(state), good);
  });
});

test("a state that cannot be written is said, and the verdicts are there", () => {
  const state = join(folder, "no", "such", "state");
  const { code, out, err } = score(first, state);
  assert.equal(code, 1);
  assert.equal(parsed(out).length, half);
  assert.match(err, /cannot write/);
  assert.ok(!existsSync(state));
});

test("a state that cannot be read stops the run and stays where it is", () => {
  const state = join(folder, "a-folder.state");
  mkdirSync(state);
  const answer = score(first, state);
  assert.equal(answer.code, 1);
  assert.match(answer.err, /a-folder\.state/);
  assert.ok(existsSync(state));
  assert.ok(!existsSync(`${state}.bad`));
});
