// What keeps the tree navigable and fit to publish.
import assert from "node:assert/strict";
import { test } from "node:test";
import { files, isText, matches, text } from "./tree.mjs";

const LONGEST = 300;
const SOURCES = [
  "core",
  "wasm",
  "tools",
  "extension/src",
  "tests/conventions",
  "tests/wasm",
  "tests/core",
  "tests/cli",
];
// Tables that come from elsewhere or are generated are data, not code.
const DATA = /\.(json|txt|csv|tsv|md|inc|html)$/;

test(`no source file is longer than ${LONGEST} lines`, () => {
  const long = files(...SOURCES)
    .filter((name) => isText(name) && !DATA.test(name))
    .map((name) => [name, text(name).split("\n").length - 1])
    .filter(([, lines]) => lines > LONGEST)
    .map(([name, lines]) => `${name}: ${lines} lines`);
  assert.deepEqual(long, []);
});

// Spelt in pieces, so that this file does not match itself.
const everywhere = () => files(".").filter((name) => isText(name) && !name.endsWith("package-lock.json"));

test("no paths of one machine", () => {
  const folders = ["work", "opt", "root", "home", "Users"].join("|");
  assert.deepEqual(matches(everywhere(), new RegExp(`(^|[\\s"'\`(=:])/(${folders})/[\\w.]`)), []);
});

test("no notes to self", () => {
  const words = [
    ["TO", "DO"],
    ["FIX", "ME"],
    ["XX", "X"],
  ]
    .map((pieces) => pieces.join(""))
    .join("|");
  assert.deepEqual(matches(everywhere(), new RegExp(`\\b(${words})\\b`)), []);
});

test("no test is skipped or run alone", () => {
  const skipping = /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(|doctest::(skip|may_fail|should_fail)/;
  const tests = files("tests").filter((name) => isText(name) && !name.startsWith("tests/conventions/"));
  assert.deepEqual(matches(tests, skipping), []);
});

test("the extension never makes code or markup from text", () => {
  const making = /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
  assert.deepEqual(matches(files("extension/src"), making), []);
});

test("the extension names no address of a library or model: nothing is fetched", () => {
  const fetching = /https?:\/\/(cdn|unpkg|esm|registry|huggingface)|XMLHttpRequest|new WebSocket/;
  assert.deepEqual(matches(files("extension/src"), fetching), []);
});

test("the lockfile names no registry", () => {
  assert.deepEqual(matches(["extension/package-lock.json"], /"resolved": "http/), []);
});

test("every suite says in its second line what it shows", () => {
  const silent = files("tests/suites").filter((name) => !/^#!\/bin\/bash\n# .+\n/.test(text(name)));
  assert.deepEqual(silent, []);
});

test("the top level holds what newcomers look for, and nothing else", () => {
  const expected = ["CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "core", "extension", "models"];
  const top = new Set(files(".").map((name) => name.split("/")[0]));
  const visible = [...top].filter((name) => !name.startsWith(".")).sort();
  assert.deepEqual(visible, [...expected, "tests", "tools", "wasm"]);
});
