// The packages as they are shipped: what the stores' own linter says, their size, and what must not be in them.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const LARGEST_PACKAGE = 8 << 20;
const BROWSERS = ["chrome", "firefox"];

/** What the linter may say, and why it does not matter. */
const EXPECTED = new Set([
  "BACKGROUND_SERVICE_WORKER_IGNORED", // Chrome's half of one manifest
  "UNSAFE_VAR_ASSIGNMENT", // an import() in ONNX Runtime that never runs
  "KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION", // Android is not offered
]);

const folder = (browser) => join(root, "build/extension", browser);
const filesOf = (browser) =>
  readdirSync(folder(browser), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const scriptsOf = (browser) => filesOf(browser).filter((name) => /\.(m?js|html)$/.test(name));

test("web-ext lint finds nothing but what is expected", () => {
  const webExt = join(root, "extension/node_modules/.bin/web-ext");
  const args = ["lint", "--no-config-discovery", "--output=json", `--source-dir=${folder("firefox")}`];
  const { stdout, stderr } = spawnSync(webExt, args, { encoding: "utf8", maxBuffer: 1 << 26 });
  const report = JSON.parse(stdout || `{"errors":[{"code":${JSON.stringify(stderr)}}]}`);
  const said = [...report.errors, ...report.warnings].filter(({ code }) => !EXPECTED.has(code));
  assert.deepEqual(
    said.map(({ code, file, message }) => `${code} ${file}: ${message}`),
    [],
  );
});

for (const browser of BROWSERS) {
  test(`${browser}: the package is whole and within the stores' bounds`, () => {
    const archive = join(root, `build/winnow-${browser}.zip`);
    assert.ok(statSync(archive).size <= LARGEST_PACKAGE, `${statSync(archive).size} bytes`);
    execFileSync("unzip", ["-tq", archive]);
    const manifest = JSON.parse(readFileSync(join(folder(browser), "manifest.json"), "utf8"));
    assert.equal(manifest.manifest_version, 3);
    const listed = execFileSync("unzip", ["-Z1", archive], { encoding: "utf8" }).trim().split("\n").sort();
    const built = filesOf(browser).map((name) => name.slice(folder(browser).length + 1));
    assert.deepEqual(listed, built.sort());
  });

  test(`${browser}: no code from elsewhere, none made from text, shadow roots closed`, () => {
    for (const name of scriptsOf(browser)) {
      const source = readFileSync(name, "utf8");
      assert.doesNotMatch(source, /https?:\/\/(cdn|unpkg|esm\.sh)/, `${name}: an address of code`);
      assert.doesNotMatch(source, /\beval\(|new Function\(/, `${name}: code made from text`);
      assert.doesNotMatch(source, /mode:\s*"open"/, `${name}: an open shadow root`);
    }
    assert.match(readFileSync(join(folder(browser), "content.js"), "utf8"), /mode:\s*"closed"/);
  });
}
