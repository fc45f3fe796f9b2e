import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The tests live beside the other tests of the project; their packages are installed here. */
const packagesFromHere: Plugin = {
  name: "packages-from-extension",
  enforce: "pre",
  resolveId(id, importer) {
    const bare = !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("\0");
    if (!bare || importer === undefined || importer.startsWith(here)) return null;
    return this.resolve(id, `${here}package.json`, { skipSelf: true });
  },
};

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [packagesFromHere],
  define: { E2E: "true" },
  test: {
    include: ["tests/extension/**/*.test.ts"],
    environment: "node",
  },
});
