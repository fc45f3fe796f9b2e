// Builds the extension: build/extension/{chrome,firefox} as they are shipped, zipped as build/winnow-{chrome,firefox}.zip,
// and build/extension-e2e/{chrome,firefox}, the same but for open shadow roots, which the end-to-end tests look into.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { zipSync } from "fflate";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");
const out = join(root, "build");
const { version } = JSON.parse(await readFile(join(here, "package.json"), "utf8"));

/** What is copied as it is: from -> to, and who makes it where it is missing. */
const files = [
  ["build/wasm/core.wasm", "core/core.wasm", "cmake --preset wasm && cmake --build --preset wasm"],
  ["models/core.bin", "models/core.bin", "tools/train"],
  ["models/tier2/model.onnx", "models/tier2/model.onnx", "tools/train"],
  [
    "extension/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm",
    "ort/ort-wasm-simd-threaded.wasm",
    "npm ci in extension/",
  ],
  ["extension/_locales", "_locales"],
  ["extension/icons", "icons"],
  ["extension/src/pages/popup.html", "popup.html"],
  ["extension/src/pages/options.html", "options.html"],
  ["extension/src/pages/pages.css", "pages.css"],
  ["LICENSE", "LICENSE"],
];

const common = {
  absWorkingDir: here,
  bundle: true,
  target: ["chrome120", "firefox140"],
  alias: { "winnow-core": join(out, "wasm/core.mjs") },
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "inline",
  logLevel: "warning",
};

async function bundle(folder, e2e) {
  const options = { ...common, define: { E2E: String(e2e) }, minifySyntax: true };
  const modules = {
    background: "src/background/background.ts",
    popup: "src/pages/popup.tsx",
    options: "src/pages/options.tsx",
  };
  await Promise.all([
    build({ ...options, entryPoints: modules, outdir: folder, format: "esm" }),
    // Content scripts are no modules.
    build({ ...options, entryPoints: { content: "src/content/content.ts" }, outdir: folder, format: "iife" }),
  ]);
}

/** The manifest is written in TypeScript, beside what it speaks of. */
async function loadManifest() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ["src/manifest.ts"],
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

async function copyFiles(folder) {
  for (const [from, to, maker] of files) {
    const target = join(folder, to);
    await mkdir(dirname(target), { recursive: true });
    try {
      await cp(join(root, from), target, { recursive: true });
    } catch (error) {
      if (error.code !== "ENOENT" || maker === undefined) throw error;
      throw new Error(`${from} is missing; it is made by: ${maker}`);
    }
  }
}

/** Byte for byte the same from the same files: sorted names, no times. */
async function zip(folder, file) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const content = {};
  for (const name of names) content[name] = new Uint8Array(await readFile(join(folder, name)));
  await writeFile(file, zipSync(content, { level: 9, mtime: new Date(1980, 0, 1) }));
}

const { manifest } = await loadManifest();
for (const [kind, e2e] of [
  ["extension", false],
  ["extension-e2e", true],
]) {
  for (const browser of ["chrome", "firefox"]) {
    const folder = join(out, kind, browser);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await Promise.all([bundle(folder, e2e), copyFiles(folder)]);
    await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest(browser, version), null, 2)}\n`);
    if (!e2e) await zip(folder, join(out, `winnow-${browser}.zip`));
  }
}
