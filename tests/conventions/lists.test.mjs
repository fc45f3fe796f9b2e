// Adding a signal or a site is one file, one test and one list line: each of the three is looked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files, text } from "./tree.mjs";

const all = (names) => names.map(text).join("\n");
const found = (pattern, source) => [...source.matchAll(pattern)].map((match) => match[1]);

const listed = found(/^WINNOW_SIGNAL\((\w+)\)/gm, text("core/signals/list.inc"));
const signalFiles = files("core/signals").filter((name) => name.endsWith(".cc") && !name.endsWith("/signals.cc"));
const defined = found(/^(?:constinit |extern )*const Signal k(\w+)Signal\b/gm, all(signalFiles));

test("the list of signals holds every signal that a file defines, once", () => {
  assert.ok(listed.length >= 10, `only ${listed.length} signals are listed`);
  assert.deepEqual([...listed].sort(), [...defined].sort());
});

test("every signal is measured by a unit test", () => {
  const tests = all(files("tests/core").filter((name) => name.endsWith("_test.cc")));
  const names = new Map(signalFiles.flatMap((name) => signalsOf(text(name))));
  const untested = listed.filter((id) => !tests.includes(`k${id}Signal`) && !tests.includes(`"${names.get(id)}"`));
  assert.deepEqual(untested, []);
});

test("every signal says what it measures", () => {
  const silent = signalFiles
    .flatMap((name) => signalsOf(text(name)))
    .filter(([, , meaning]) => !/\w+\W+\w+/.test(meaning));
  assert.deepEqual(silent, []);
});

/** [identifier, stable name, meaning] of each signal that a source file defines. */
function signalsOf(source) {
  const pattern = /const Signal k(\w+)Signal\b[^"]*"(\w+)"[^"]*((?:"(?:[^"\\]|\\.)*"\s*)+)/g;
  return [...source.matchAll(pattern)].map(([, id, name, meaning]) => [id, name, meaning]);
}

const adapters = files("extension/src/adapters")
  .filter((name) => /: Adapter = /.test(text(name)) && !name.endsWith("/index.ts"))
  .map((name) => /([^/]+)\.ts$/.exec(name)[1]);

// tests/extension/adapters reads every page there is; an adapter without a page of its own would go untested.
test("every adapter is in the list and has a page with posts that tests read", () => {
  assert.ok(adapters.length >= 4, `only ${adapters.length} adapters are there`);
  const index = text("extension/src/adapters/index.ts");
  for (const adapter of adapters) {
    assert.match(index, new RegExp(`from "\\./${adapter}"`), `${adapter} is not in index.ts`);
    const folder = `tests/fixtures/pages/${adapter.replace("_", "-")}`;
    const pages = files(folder).filter((name) => name.endsWith(".json"));
    assert.ok(
      pages.some((name) => JSON.parse(text(name)).posts?.length > 0),
      `no page with posts in ${folder}`,
    );
  }
});
