// evaluate, features, explain, signals.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { file, fixturePosts, fixtures, folder, jsonl, lines, parsed, winnow } from "./program.mjs";

const names = lines(winnow(["signals"]).out).map((line) => line.split(/ +/)[0]);

test("signals lists every signal once, with family and meaning", () => {
  assert.ok(names.length >= 10);
  assert.equal(new Set(names).size, names.length);
  for (const line of lines(winnow(["signals"]).out)) {
    assert.match(line, /^[a-z0-9_]+ +(content|campaign|behaviour|standing|reader) +\S/);
  }
});

test("features --stage text needs no model and keeps label, source and order", () => {
  const { code, out } = winnow(["features", "--stage", "text", "--model", folder, fixtures]);
  assert.equal(code, 0);
  const rows = parsed(out);
  assert.equal(rows.length, fixturePosts.length);
  rows.forEach((row, i) => {
    assert.equal(row.id, fixturePosts[i].id);
    assert.equal(row.label, fixturePosts[i].label ?? null);
    assert.equal(row.source, fixturePosts[i].source ?? null);
    for (const key of ["text", "title", "body"]) assert.equal(typeof row[key], "string");
  });
  const styled = parsed(
    winnow(["features"], jsonl([{ id: "a", text: "\u{1d5d9}\u{1d5e5}\u{1d5d8}\u{1d5d8} Money" }])).out,
  );
  assert.equal(styled[0].text, "free money");
});

test("features --stage signals and all: one number per signal, ids ascending, in the header's order", () => {
  for (const stage of ["signals", "all"]) {
    const [header, ...rows] = parsed(winnow(["features", "--stage", stage, fixtures]).out);
    assert.deepEqual(header, { signals: names });
    assert.equal(rows.length, fixturePosts.length);
    for (const row of rows) {
      assert.equal(row.signals.length, names.length);
      assert.ok(row.signals.every((value) => Number.isFinite(value)));
      assert.equal("ngrams" in row, stage === "all");
      if (stage === "signals") continue;
      assert.deepEqual(
        row.ngrams,
        [...new Set(row.ngrams)].sort((a, b) => a - b),
      );
      assert.ok(row.tokens.length <= 128 && row.tokens.every((token) => token > 0));
      assert.ok(Number.isFinite(row.content));
    }
  }
});

test("features are the same for any number of jobs, and packed by the name of the output", () => {
  const plain = winnow(["features", "--stage", "all", "--jobs", "1", fixtures]).out;
  assert.equal(winnow(["features", "--stage", "all", "--jobs", "3", fixtures]).out, plain);
  const packed = join(folder, "features.jsonl.gz");
  winnow(["features", "--stage", "all", "-o", packed, fixtures]);
  assert.equal(gunzipSync(readFileSync(packed)).toString(), plain);
  winnow(["features", "-o", packed], "");
  assert.equal(gunzipSync(readFileSync(packed)).toString(), "");
});

test("evaluate counts what it was given and agrees with score", () => {
  const { code, out, err } = winnow(["evaluate", fixtures, "--by", "lang", "--csv", join(folder, "rows.csv")]);
  assert.equal(code, 0, err);
  const metrics = JSON.parse(out);
  const count = (label) => fixturePosts.filter((post) => (post.label ?? null) === label).length;
  assert.equal(metrics.all.posts.spam, count("spam"));
  assert.equal(metrics.all.posts.ham, count("ham"));
  for (const key of ["roc_auc", "pr_auc", "recall_at_fpr_0.01", "recall_at_fpr_0.001", "ece"]) {
    assert.ok(metrics.all[key] >= 0 && metrics.all[key] <= 1, `${key} ${metrics.all[key]}`);
  }
  const sum = (calls) => Object.values(calls).reduce((total, n) => total + n, 0);
  assert.equal(sum(metrics.all.verdicts_of_spam), count("spam"));
  assert.equal(sum(metrics.all.verdicts_of_ham), count("ham"));
  const inGroups = Object.values(metrics.groups).reduce(
    (total, group) => total + group.posts.spam + group.posts.ham,
    0,
  );
  assert.equal(inGroups, count("spam") + count("ham"));
  assert.match(err, /roc auc/);

  const verdicts = parsed(winnow(["score", fixtures]).out);
  const rows = readFileSync(join(folder, "rows.csv"), "utf8").split("\r\n");
  assert.equal(rows[0], "id,label,score,verdict");
  assert.equal(rows.length - 2, fixturePosts.length);
  verdicts.forEach(({ score, verdict }, i) => {
    assert.ok(rows[i + 1].endsWith(`,${score},${verdict}`), rows[i + 1]);
  });
});

test("evaluate: texts made by machines are judged by style alone, a wrong label is named", () => {
  const post = (id, label) => ({ id, text: `A remark about the parser, number ${id}, and its tests.`, label });
  const path = file("labels.jsonl", jsonl([post("1", "ai"), post("2", "human"), post("3"), post("4", "spammy")]));
  const { code, out, err } = winnow(["evaluate", path]);
  assert.equal(code, 1);
  assert.ok(err.includes(`${path}:4: field \`label\`: expected spam, ham, ai or human, found "spammy"`), err);
  const { all } = JSON.parse(out);
  assert.deepEqual(Object.values(all.posts), [0, 0, 1, 1, 1]);
  assert.equal(all.roc_auc, null);
  assert.equal(winnow(["evaluate", path, "--format", "table"]).out.includes("style, apart: 1 ai, 1 human"), true);
});

test("explain tells the post, every signal, the reasons and the verdict", () => {
  const post = fixturePosts.find(({ label, title }) => label === "spam" && title);
  const { code, out, err } = winnow(["explain", fixtures, "--id", post.id]);
  assert.equal(code, 0, err);
  assert.ok(out.includes(`${fixtures}:${fixturePosts.indexOf(post) + 1}`));
  for (const name of names) assert.ok(out.includes(name), name);
  const verdict = parsed(winnow(["score", fixtures]).out).find(({ id }) => id === post.id);
  assert.ok(out.includes(`${verdict.verdict.padEnd(7)}  ${verdict.score.toFixed(4)}`), out);
  for (const { text } of verdict.reasons) assert.ok(out.includes(text), text);
  const absent = winnow(["explain", fixtures, "--id", "nobody"]);
  assert.equal(absent.code, 1);
  assert.match(absent.err, /no post has the id nobody/);
});

test("page text never reaches the terminal as control characters", () => {
  const path = file("escape.jsonl", jsonl([{ id: "a", text: "red \u001b[31m text", author: "\u001b]0;title\u0007" }]));
  assert.ok(!winnow(["explain", path, "--id", "a"]).out.includes("\u001b"));
});
