// winnow score: one verdict per good line, in order, whatever the input is packed in.
import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { file, fixturePosts, fixtures, folder, jsonl, lines, parsed, winnow } from "./program.mjs";

const CALLS = ["clear", "unsure", "suspect", "spam"];
const everything = winnow(["score", fixtures]);

test("every post gets one verdict, in order, with the fields of the format", () => {
  assert.equal(everything.code, 0, everything.err);
  const verdicts = parsed(everything.out);
  assert.deepEqual(
    verdicts.map(({ id }) => id),
    fixturePosts.map(({ id }) => id),
  );
  for (const verdict of verdicts) {
    assert.deepEqual(Object.keys(verdict), ["id", "verdict", "score", "model", "reasons", "campaign", "style"]);
    assert.ok(CALLS.includes(verdict.verdict), verdict.verdict);
    assert.ok(verdict.score > 0 && verdict.score < 1, `score ${verdict.score}`);
    assert.ok(verdict.style.machine_like >= 0 && verdict.style.machine_like <= 1);
    assert.ok(verdict.reasons.length > 0, `${verdict.id} has no reason`);
    for (const reason of verdict.reasons) {
      assert.deepEqual(Object.keys(reason), ["signal", "family", "weight", "detail", "text"]);
      assert.ok(Number.isFinite(reason.weight) && reason.text !== "", JSON.stringify(reason));
    }
  }
});

test("scores have at least six significant digits", () => {
  const digits = (score) => String(score).replace(/^[0.]+|e.*$|\./g, "").length;
  const scores = parsed(everything.out).map(({ score }) => score);
  const short = scores.filter((score) => digits(score) < 6);
  assert.ok(short.length <= scores.length / 100, `rounded: ${short.slice(0, 5)}`);
  assert.ok(new Set(scores).size > scores.length * 0.7, "scores are tied");
});

test("the verdicts are the same for any number of jobs, and read from standard input", () => {
  for (const jobs of ["1", "2", "7"]) assert.equal(winnow(["score", "--jobs", jobs, fixtures]).out, everything.out);
  assert.equal(winnow(["score"], readFileSync(fixtures)).out, everything.out);
  assert.equal(winnow(["score", "-"], readFileSync(fixtures)).out, everything.out);
});

test("gzip and zstd are read, from files and from standard input, and written", () => {
  const packed = file("posts.jsonl.gz", gzipSync(readFileSync(fixtures)));
  assert.equal(winnow(["score", packed]).out, everything.out);
  assert.equal(winnow(["score"], readFileSync(packed)).out, everything.out);
  for (const name of ["out.jsonl.gz", "out.jsonl.zst", "out.jsonl"]) {
    assert.equal(winnow(["score", fixtures, "-o", join(folder, name)]).code, 0);
  }
  assert.equal(gunzipSync(readFileSync(join(folder, "out.jsonl.gz"))).toString(), everything.out);
  assert.equal(readFileSync(join(folder, "out.jsonl"), "utf8"), everything.out);
  const again = winnow(["score", join(folder, "out.jsonl.zst")]);
  assert.equal(again.code, 1);
  assert.match(again.err, /out\.jsonl\.zst:1: field `score`: expected a whole number/);
});

test("repeats of an id are each answered, with the same verdict", () => {
  const post = { id: "example.org/1", text: "The build fails on arm64 since the last update; the log is attached." };
  const verdicts = parsed(winnow(["score"], jsonl([post, post, post])).out);
  assert.equal(verdicts.length, 3);
  assert.deepEqual(verdicts[1], verdicts[0]);
  assert.deepEqual(verdicts[2], verdicts[0]);
});

test("memory sees copies across posts, and --no-memory does not", () => {
  const text =
    "Write to our studio lumen-web-studio.example for beautiful websites at half the usual price, ask for Clara and " +
    "mention the autumn code LUMEN25 to get the hosting for free in the first year.";
  const posts = Array.from({ length: 8 }, (_, i) => ({
    id: `www.reddit.com/t1_${i}`,
    text,
    author: `account${i}`,
    thread: `thread${i}`,
    thread_title: "Which editor do you use?",
    created_at: `2026-03-0${i + 1}T10:00:00Z`,
  }));
  const remembered = parsed(winnow(["score", "--no-model"], jsonl(posts)).out);
  assert.equal(remembered[0].campaign, null);
  const last = remembered[7];
  assert.equal(last.campaign.posts, 8);
  assert.equal(last.campaign.authors, 8);
  assert.equal(last.campaign.threads, 8);
  assert.match(last.campaign.id, /^[0-9a-f]{16}$/);
  assert.equal(last.campaign.first_seen, "2026-03-01T10:00:00.000Z");
  assert.equal(last.campaign.last_seen, "2026-03-08T10:00:00.000Z");
  assert.ok(last.score > remembered[0].score);
  const alone = parsed(winnow(["score", "--no-model", "--no-memory"], jsonl(posts)).out);
  for (const verdict of alone) {
    assert.equal(verdict.campaign, null);
    assert.equal(verdict.score, alone[0].score);
  }
});

test("posts that pages can hold but nobody writes: scored in time, never a crash", () => {
  const posts = [
    { id: "a", text: "x".repeat(1 << 20) },
    { id: "b", text: "word ".repeat(1 << 18) },
    { id: "c", text: `e${"\u0301".repeat(10000)}` },
    { id: "d", text: `\u202e${"abc\u202d".repeat(20000)}` },
    { id: "e", text: "\u0000\u0001\u001b[31m" },
    { id: "f", text: "" },
    { id: "g", text: "", title: "A title alone, for a post that is only a picture" },
    { id: "h", text: "https://a.example/".repeat(60000) },
    { id: "i", text: "\u200b".repeat(300000) },
    { id: "j", text: "((((((((((".repeat(50000), links: Array(5000).fill("https://b.example/x") },
    { id: 'k\u0000\n"\\', text: "an id to escape" },
  ];
  const started = performance.now();
  const { code, out, err } = winnow(["score", "--no-model"], jsonl(posts));
  assert.equal(code, 0, err);
  assert.deepEqual(
    parsed(out).map(({ id }) => id),
    posts.map(({ id }) => id),
  );
  const seconds = (performance.now() - started) / 1000;
  assert.ok(seconds < posts.length * 0.05 + 2, `${seconds} s`);
});

test("a broken byte or half a character is replaced, the post scored and the user told", () => {
  const bytes = Buffer.concat([
    Buffer.from('{"id":"a","text":"caf'),
    Buffer.from([0xe9]),
    Buffer.from('"}\n{"id":"b","text":"\\ud83d half"}\n'),
  ]);
  const { code, out, err } = winnow(["score"], bytes);
  assert.equal(code, 0, err);
  assert.equal(lines(out).length, 2);
  assert.match(err, /2 lines held broken UTF-8/);
});

test("pretty output names verdict, id and reasons", () => {
  const { code, out } = winnow(["score", "--format", "pretty"], jsonl([fixturePosts[0]]));
  assert.equal(code, 0);
  assert.match(out, /^(clear|unsure|suspect|spam) +0\.\d{4} /);
  assert.ok(out.includes(fixturePosts[0].id));
});

test("a missing tier 2 is said once and tier 1 goes on", () => {
  const models = join(folder, "models");
  mkdirSync(models);
  copyFileSync(new URL("../../models/core.bin", import.meta.url), join(models, "core.bin"));
  const { code, out, err } = winnow(["score", "--model", models, fixtures]);
  assert.equal(code, 0);
  assert.equal(lines(err).length, 1, err);
  assert.match(err, /model\.onnx: no such file; tier 1 goes on alone/);
  assert.ok(parsed(out).every(({ model }) => model === false));
  assert.equal(out, winnow(["score", "--no-model", fixtures]).out);
});

test("--version names the program and ONNX Runtime", () => {
  assert.match(winnow(["--version"]).out, /^winnow \d+\.\d+\.\d+\nONNX Runtime \d+\.\d+\.\d+\n$/);
});

test("an output of the input's own name takes its place when the input is read", () => {
  const same = file("same.jsonl", jsonl(fixturePosts));
  const answer = winnow(["score", "--no-model", "-o", same, same]);
  assert.equal(answer.code, 0, answer.err);
  assert.equal(lines(readFileSync(same, "utf8")).length, fixturePosts.length);
});
