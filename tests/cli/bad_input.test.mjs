// What bad input gets: a name, an exit code, and nothing lost.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { file, fixtures, folder, jsonl, lines, parsed, winnow } from "./program.mjs";

const GOOD = { id: "example.org/1", text: "It still happens in version 42 on Fedora." };
const ALSO = { id: "example.org/2", text: "Same here, with the second monitor unplugged." };

const BAD_LINES = [
  ["{", /not a line of JSON/],
  ["null", /expected a JSON object, found null/],
  ["[1]", /expected a JSON object, found an array/],
  ['{"text":"x"}', /field `id`: required/],
  ['{"id":"x"}', /field `text`: required/],
  ['{"id":5,"text":"x"}', /field `id`: expected a string, found a number/],
  ['{"id":"x","text":{}}', /field `text`: expected a string, found an object/],
  ['{"id":"x","text":"y","score":"many"}', /field `score`: expected a whole number, found a string/],
  ['{"id":"x","text":"y","created_at":"last week"}', /field `created_at`: expected an ISO 8601 time with zone/],
  ['{"id":"x","text":"y","links":{}}', /field `links`: expected an array of strings/],
];

test("a bad line is named with file, line and field, and passed over", () => {
  for (const [line, message] of BAD_LINES) {
    const path = file("bad.jsonl", `${jsonl([GOOD])}\n${line}\n${jsonl([ALSO])}`);
    const { code, out, err } = winnow(["score", path]);
    assert.equal(code, 1, line);
    assert.deepEqual(
      parsed(out).map(({ id }) => id),
      [GOOD.id, ALSO.id],
    );
    assert.ok(err.includes(`${path}:3: `), err);
    assert.match(err, message);
    assert.match(err, /1 bad line/);
  }
});

test("--strict stops at the first bad line, with the verdicts before it", () => {
  const path = file("bad.jsonl", `${jsonl([GOOD])}{"id":5}\n{"id":6}\n${jsonl([ALSO])}`);
  const { code, out, err } = winnow(["score", "--strict", path]);
  assert.equal(code, 1);
  assert.deepEqual(
    parsed(out).map(({ id }) => id),
    [GOOD.id],
  );
  assert.ok(err.includes(`${path}:2: `) && !err.includes(`${path}:3: `), err);
});

test("every bad line is named, from standard input too", () => {
  const { code, err } = winnow(["score"], "{}\n{}\n{}\n");
  assert.equal(code, 1);
  for (const line of [1, 2, 3]) assert.ok(err.includes(`standard input:${line}: field \`id\``), err);
});

test("packed data that ends early keeps what it held before", () => {
  const many = jsonl(
    Array.from({ length: 5000 }, (_, i) => ({ id: `example.org/${i * 7919}`, text: `post ${i * i}` })),
  );
  const whole = gzipSync(many);
  const path = file("cut.jsonl.gz", whole.subarray(0, whole.length / 2));
  const { code, out, err } = winnow(["score", "--no-model", path]);
  assert.equal(code, 1);
  assert.ok(lines(out).length > 100);
  assert.match(err, /cut\.jsonl\.gz: after line \d+: gzip data ends early/);
});

test("an empty input is fine", () => {
  for (const input of ["", "\n\n", "\ufeff", " \r\n"]) {
    const { code, out } = winnow(["score"], input);
    assert.equal(code, 0);
    assert.equal(out, "");
  }
});

test("wrong usage exits with 2 and says what is wrong", () => {
  const cases = [
    [[], /subcommand/i],
    [["frobnicate"], /frobnicate|subcommand/i],
    [["score", "--frobnicate"], /frobnicate/],
    [["score", join(folder, "absent.jsonl")], /absent\.jsonl/],
    [["score", "--jobs", "0", fixtures], /jobs/],
    [["score", "--format", "xml", fixtures], /format/],
    [["features", "--stage", "none", fixtures], /stage/],
    [["explain", fixtures], /--id/],
    [["score", "--model", join(folder, "nowhere"), fixtures], /model/],
    [["score", "--salt", "xyz", fixtures], /salt/],
  ];
  for (const [args, message] of cases) {
    const { code, err, out } = winnow(args);
    assert.equal(code, 2, args.join(" "));
    assert.match(err + out, message);
  }
  assert.equal(winnow(["--help"]).code, 0);
});

test("a corrupt core.bin is refused with what was expected", () => {
  const models = join(folder, "corrupt");
  mkdirSync(models);
  const good = readFileSync(new URL("../../models/core.bin", import.meta.url));
  const flipped = Buffer.from(good);
  flipped[good.length >> 1] ^= 1;
  for (const bytes of [Buffer.from(""), Buffer.from("not a model"), good.subarray(0, good.length - 1), flipped]) {
    writeFileSync(join(models, "core.bin"), bytes);
    const { code, out, err } = winnow(["score", "--model", models, fixtures]);
    assert.equal(code, 1);
    assert.equal(out, "");
    assert.match(err, /core\.bin: .*expected/);
  }
});

test("a corrupt tier 2 is refused, said, and tier 1 goes on", () => {
  const models = join(folder, "corrupt2");
  mkdirSync(join(models, "tier2"), { recursive: true });
  writeFileSync(join(models, "core.bin"), readFileSync(new URL("../../models/core.bin", import.meta.url)));
  writeFileSync(join(models, "tier2", "model.onnx"), "not a model");
  const { code, out, err } = winnow(["score", "--model", models, fixtures]);
  assert.equal(code, 1);
  assert.match(err, /model\.onnx: refused/);
  assert.equal(out, winnow(["score", "--no-model", fixtures]).out);
});

test("an output that cannot be written is said", () => {
  const { code, err } = winnow(["score", fixtures, "-o", join(folder, "no", "such", "folder.jsonl")]);
  assert.equal(code, 1);
  assert.match(err, /folder\.jsonl: cannot write/);
  if (existsSync("/dev/full")) {
    const full = winnow(["score", fixtures, "-o", "/dev/full"]);
    assert.equal(full.code, 1);
    assert.match(full.err, /cannot write/);
  }
});
