// Posts made to break the core: each is scored or declined, in time, and alone answers as in a batch.
import assert from "node:assert/strict";
import { test } from "node:test";
import { extensionModule } from "../support/extension_module.mjs";
import { createCore, post } from "./core.mjs";

const { toCore } = await extensionModule("convert");

const LIMIT_MS = 50;
const MEGABYTE = 1 << 20;
const repeat = (piece, length = MEGABYTE) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Numbers that look random and are the same in every run. */
function* random(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}
function noise(length, seed) {
  const source = random(seed);
  return Array.from({ length }, () => String.fromCharCode(source.next().value >>> 16)).join("");
}

/** Submits one post as the extension does; processor time in ms, since the machine may be busy with other suites. */
function timed(core, hostile) {
  const before = process.cpuUsage();
  const { verdicts } = core.submit([toCore(hostile)]);
  const { user, system } = process.cpuUsage(before);
  return { took: (user + system) / 1000, verdicts };
}

const texts = {
  nothing: "",
  "one megabyte of one letter": repeat("a"),
  "one megabyte of words": repeat("cheap watches and wallets online now "),
  "one megabyte without a space, Chinese": repeat("点赞关注收藏转发"),
  "one megabyte of spaced-out letters": repeat("B U Y  N O W "),
  "one megabyte of links": repeat("https://a.example/b?c=d#e "),
  "one megabyte of one link": `https://a.example/${repeat("a/")}`,
  "one megabyte of mentions": repeat("@someone "),
  "one megabyte of digits": repeat("0123456789"),
  "one megabyte of line ends": repeat("\n"),
  "one megabyte of emoji": repeat("🎉👨‍👩‍👧‍👦🏳️‍🌈"),
  "one megabyte of dots and dashes": repeat(".-"),
  "one megabyte of brackets": repeat("((((["),
  "10,000 combining marks": `a${"\u0301".repeat(10_000)}b`,
  "10,000 marks of many kinds": `a${Array.from({ length: 10_000 }, (_, i) => String.fromCharCode(0x300 + (i % 112))).join("")}`,
  "Hangul that composes and decomposes": repeat("\u1100\u1161\u11a8", 100_000),
  "bidi overrides": `${"\u202e".repeat(5000)}evil${"\u202c\u2066\u2069".repeat(5000)}`,
  "zero width between letters": repeat("f\u200br\u200ce\u200de\ufeff ", 100_000),
  "the widest compatibility expansion": repeat("\ufdfa", 50_000),
  "half of a pair": "\ud800",
  "the other half": "a\udc00b",
  "pairs the wrong way round": repeat("\udc00\ud800", 10_000),
  "a pair cut at the end": `${repeat("a", 49_151)}\ud83d`,
  "noise in 16 bits": noise(100_000, 7),
  "zero bytes": "\0".repeat(10_000),
  "tag characters": repeat("\u{e0041}\u{e0042}", 20_000),
  "styled letters": repeat("𝓕𝓻𝓮𝓮 𝕞𝕠𝕟𝕖𝕪 ", 100_000),
};

for (const [what, text] of Object.entries(texts)) {
  test(`${what} is answered within ${LIMIT_MS} ms`, () => {
    const core = createCore();
    core.submit([post("example.org/warm", { text: "So that the module is compiled." })]);
    const part = text.slice(0, 10_000);
    const others = { title: part, quoted: part, thread_title: part, thread: part, author: part, links: [part] };
    const times = [1, 2, 3, 4, 5].map((i) => {
      const hostile = post(`example.org/${i}`, { text, ...others });
      const { took, verdicts } = timed(core, hostile);
      assert.equal(verdicts.length, 1);
      assert.equal(verdicts[0].id, `example.org/${i}`);
      assert.ok(verdicts[0].score >= 0 && verdicts[0].score <= 1);
      return took;
    });
    assert.ok(Math.min(...times) <= LIMIT_MS, `${times.map((ms) => ms.toFixed(1))} ms`);
    core.delete();
  });
}

test("numbers beyond every range are taken", () => {
  const core = createCore();
  const numbers = [NaN, Infinity, -Infinity, 1e300, -1e300, 0, -0, -1, 2 ** 53, 0.5];
  const posts = numbers.map((number, i) =>
    post(`example.org/${i}`, {
      text: "An ordinary sentence about the weather in the mountains.",
      code_chars: number,
      score: number,
      replies: number,
      author_created_at: number,
      created_at: number,
      seen_at: number,
    }),
  );
  const { verdicts } = core.submit(posts);
  assert.ok(verdicts.every(({ score }) => score >= 0 && score <= 1));
  core.delete();
});

test("names that no list has are taken", () => {
  const core = createCore();
  const { verdicts } = core.submit([post("", { site: "no such", kind: "", author_role: "\ud800" })]);
  assert.equal(verdicts.length, 1);
  core.delete();
});

test("ten thousand links are answered in time", () => {
  const core = createCore();
  const links = Array.from({ length: 10_000 }, (_, i) => `https://host${i}.example/path`);
  const times = [1, 2, 3].map((i) => timed(core, post(`example.org/${i}`, { text: "Look at these.", links })).took);
  assert.ok(Math.min(...times) <= LIMIT_MS, `${times.map((ms) => ms.toFixed(1))} ms`);
  core.delete();
});
