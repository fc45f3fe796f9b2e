/** Modules of the extension's background, for tests that run in Node. */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const require = createRequire(new URL("extension/package.json", root));
const { build } = require("esbuild");

/** A module of extension/src/background, bundled as for the browser. */
export async function extensionModule(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`extension/src/background/${name}.ts`, root))],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    external: ["node:*", "module", "worker_threads"],
    logLevel: "error",
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}
