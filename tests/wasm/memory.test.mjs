// Files that are read back: core.bin, campaign memory and the reader's word; and growth of the heap.
import assert from "node:assert/strict";
import { test } from "node:test";
import { campaign, coreBin, createCore, judged, post } from "./core.mjs";

const flipped = (bytes, at) => {
  const copy = Uint8Array.from(bytes);
  copy[at] ^= 0x40;
  return copy;
};

test("a corrupt core.bin is refused with what was expected", () => {
  const corrupt = {
    empty: new Uint8Array(0),
    "another file": new TextEncoder().encode("PK\u0003\u0004 this is an archive and no model at all"),
    "another version": flipped(coreBin, 4),
    "half of it": coreBin.subarray(0, coreBin.length >> 1),
    "one bit in the middle": flipped(coreBin, coreBin.length >> 1),
    "one bit at the end": flipped(coreBin, coreBin.length - 1),
  };
  for (const [what, bytes] of Object.entries(corrupt)) {
    assert.throws(
      () => createCore(bytes),
      (error) => error instanceof Error && error.message.length > 10,
      what,
    );
  }
  assert.throws(() => createCore(coreBin, "no salt"), /salt/);
});

test("memory that is saved and loaded goes on as if nothing had happened", () => {
  const posts = campaign(8);
  const first = createCore();
  first.submit(posts.slice(0, 4));
  const snapshot = first.save();
  assert.ok(snapshot instanceof Uint8Array && snapshot.length > 0);
  const second = createCore();
  assert.equal(second.load(snapshot), "");
  assert.equal(second.remembered(), 4);
  assert.deepEqual(judged(second.submit(posts.slice(4))), judged(first.submit(posts.slice(4))));
  assert.deepEqual(second.save(), first.save());
  first.delete();
  second.delete();
});

test("the reader's word is saved apart from memory", () => {
  const core = createCore();
  const one = [post("example.org/1", { text: "An ordinary answer about compilers and what they warn about." })];
  core.learn("spam", "example.org/1");
  const words = core.saveWords();
  const other = createCore();
  assert.equal(other.loadWords(words), "");
  assert.equal(other.submit(one).verdicts[0].verdict, "spam");
  assert.match(other.loadWords(flipped(words, words.length - 1)), /./);
  core.delete();
  other.delete();
});

test("a corrupt snapshot is refused and leaves the memory empty", () => {
  const core = createCore();
  core.submit(campaign(4));
  const snapshot = core.save();
  for (let at = 0; at < snapshot.length; at += Math.max(1, snapshot.length >> 5)) {
    assert.match(core.load(flipped(snapshot, at)), /./, `byte ${at}`);
    assert.equal(core.remembered(), 0);
  }
  for (const length of [0, 1, 15, snapshot.length - 1]) {
    assert.match(core.load(snapshot.subarray(0, length)), /./, `${length} bytes`);
  }
  assert.equal(core.load(snapshot), "");
  assert.equal(core.remembered(), 4);
  core.delete();
});

test("what was answered before the heap grew is still there after it", () => {
  const core = createCore();
  core.submit(campaign(4));
  const snapshot = core.save();
  const copy = Uint8Array.from(snapshot);
  for (let i = 0; i < 60; ++i) core.submit([post(`example.org/${i}`, { text: "word ".repeat(200_000) + i })]);
  for (let i = 0; i < 6000; i += 50) {
    const page = Array.from({ length: 50 }, (_, k) =>
      post(`example.org/n${i + k}`, { text: `Post ${i + k} says ${(i + k) * 7919} and nothing of what others say.` }),
    );
    core.release(core.submit(page).batch);
  }
  assert.deepEqual(snapshot, copy);
  assert.equal(core.remembered(), 4 + 60 + 6000);
  core.delete();
});
