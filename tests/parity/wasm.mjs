/** The wasm runtime in Node: the extension's own modules over the built core and the same models. */
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { extensionModule } from "../support/extension_module.mjs";

const root = new URL("../../", import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const { toCore, fromCore } = await extensionModule("convert");
const { default: loadCore } = await import(pathToFileURL(path("build/wasm/core.mjs")).href);
const module = await loadCore({ wasmBinary: readFileSync(path("build/wasm/core.wasm")) });

const asUrl = (name, type) => `data:${type};base64,${readFileSync(path(name)).toString("base64")}`;

/** The extension's tier 2 over onnxruntime-web. */
async function loadTier2() {
  const { loadModel } = await extensionModule("model");
  const runtime = "extension/node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm";
  return loadModel(asUrl("models/tier2/model.onnx", "application/octet-stream"), asUrl(runtime, "application/wasm"));
}

const newCore = () => module.createCore(readFileSync(path("models/core.bin")), "0000000000000000");

export function wasmSignals(posts) {
  const core = newCore();
  const signals = posts.map((post) => core.signals(toCore(post)));
  core.delete();
  return signals;
}

const BATCH = 50;

/** Verdicts in order. With `tier2`, what is open is read before the next batch is submitted. */
export async function wasmVerdicts(posts, { tier2 = false } = {}) {
  const model = tier2 ? await loadTier2() : null;
  const core = newCore();
  const verdicts = [];
  for (let start = 0; start < posts.length; start += BATCH) {
    const some = posts.slice(start, start + BATCH).map(toCore);
    const { batch, verdicts: first, open } = core.submit(some);
    let decided = first;
    if (model !== null && open.length > 0) {
      const read = await model.read(open.map(({ tokens }) => tokens));
      const scores = some.map(() => Number.NaN);
      open.forEach(({ index }, at) => {
        scores[index] = read[at];
      });
      decided = core.decide(batch, scores).verdicts;
    }
    core.release(batch);
    verdicts.push(...decided.map(fromCore));
  }
  core.delete();
  return verdicts;
}
