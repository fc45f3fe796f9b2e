// The boundary keeps the promises of wasm/core.d.ts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { campaign, contract, coreBin, createCore, judged, loadModule, post, SALT } from "./core.mjs";

/** Field names of an interface of core.d.ts. */
function fieldsOf(name) {
  const body = new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(contract)[1];
  return [...body.matchAll(/^ {2}(\w+)(?:\(|:)/gm)].map((match) => match[1]).sort();
}
const keys = (object) => Object.keys(object).sort();

test("a post of the tests has exactly the fields of the contract", () => {
  assert.deepEqual(keys(post("a")), fieldsOf("CorePost"));
});

test("answers, verdicts, reasons and details have exactly the fields of the contract", () => {
  const core = createCore();
  const answer = core.submit(campaign(4));
  assert.deepEqual(keys(answer), fieldsOf("CoreAnswer"));
  assert.equal(answer.verdicts.length, 4);
  for (const verdict of answer.verdicts) {
    assert.deepEqual(keys(verdict), fieldsOf("CoreVerdict"));
    assert.match(verdict.verdict, /^(clear|unsure|suspect|spam)$/);
    assert.ok(verdict.score >= 0 && verdict.score <= 1, `score ${verdict.score}`);
    assert.ok(verdict.reasons.length > 0, "a verdict without a reason");
    for (const reason of verdict.reasons) {
      assert.deepEqual(keys(reason), fieldsOf("CoreReason"));
      assert.match(reason.family, /^(content|campaign|behaviour|standing|reader)$/);
      assert.ok(reason.text.length > 0 && Number.isFinite(reason.weight));
      for (const detail of reason.detail) assert.deepEqual(keys(detail), fieldsOf("CoreDetail"));
    }
  }
  core.delete();
});

test("a core has exactly the methods of the contract", () => {
  const core = createCore();
  for (const method of fieldsOf("Core")) assert.equal(typeof core[method], "function", method);
  core.delete();
});

test("a post without one of the fields is refused by name", () => {
  const core = createCore();
  const { thread: _, ...lacking } = post("a");
  assert.throws(() => core.submit([lacking]), /thread/);
  core.delete();
});

test("an empty batch is answered, and a released or unknown batch is refused", () => {
  const core = createCore();
  const { batch, verdicts, open } = core.submit([]);
  assert.deepEqual([verdicts, open], [[], []]);
  core.release(batch);
  assert.throws(() => core.decide(batch, []), /batch/);
  assert.throws(() => core.decide(4242, []), /4242/);
  core.delete();
});

test("tier 2 reads what is open, and its score decides again", () => {
  const core = createCore();
  const posts = Array.from({ length: 40 }, (_, i) =>
    post(`example.org/${i}`, { text: `Check out this offer number ${i}, it helped me a lot and might help you too.` }),
  );
  const { batch, verdicts, open } = core.submit(posts);
  for (const { index, tokens } of open) {
    assert.ok(index < posts.length && tokens.length > 0 && tokens.length <= 128);
    assert.ok(
      tokens.every((token) => Number.isInteger(token) && token > 0),
      "padding or a fraction among the ids",
    );
  }
  assert.ok(verdicts.every(({ model }) => !model));
  const unread = core.decide(
    batch,
    posts.map(() => NaN),
  );
  assert.deepEqual(unread.verdicts, verdicts);
  const low = core.decide(
    batch,
    posts.map(() => 0.001),
  );
  const high = core.decide(
    batch,
    posts.map(() => 0.999),
  );
  high.verdicts.forEach((verdict, i) => {
    assert.ok(verdict.model, "read, and not said so");
    assert.ok(verdict.score > low.verdicts[i].score, `${verdict.score} against ${low.verdicts[i].score}`);
  });
  core.delete();
});

test("signals are float32, the same for the same post, and one for each name", () => {
  const core = createCore();
  const one = core.signals(post("a", { text: "Free money!!! https://example.org/?a=1" }));
  assert.ok(one.length >= 10 && one.every((value) => Object.is(Math.fround(value), value)), String(one));
  assert.deepEqual(core.signals(post("b", { text: "Free money!!! https://example.org/?a=1" })), one);
  assert.notDeepEqual(core.signals(post("a", { text: "Thank you, that fixed it." })), one);
  core.delete();
});

test("two modules and two cores answer alike", async () => {
  const other = (await loadModule()).createCore(coreBin, SALT);
  const core = createCore();
  assert.deepEqual(judged(other.submit(campaign(6))), judged(core.submit(campaign(6))));
  other.delete();
  core.delete();
});

test("the reader's word is obeyed, taken back, and refused where it is no word", () => {
  const core = createCore();
  const one = [post("example.org/1", { text: "A perfectly ordinary answer about compilers and their warnings." })];
  const before = core.submit(one).verdicts[0];
  assert.equal(core.learn("spam", "example.org/1"), "");
  assert.equal(core.submit(one).verdicts[0].verdict, "spam");
  assert.equal(core.learn("taken_back", "example.org/1"), "");
  assert.equal(core.submit(one).verdicts[0].verdict, before.verdict);
  assert.match(core.learn("nonsense", "example.org/1"), /nonsense/);
  core.delete();
});
