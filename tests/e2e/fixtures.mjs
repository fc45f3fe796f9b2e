// The bundled sample pages: tests/fixtures/pages/SITE/NAME.html with NAME.json beside it (url, and the posts in it).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./browsers.mjs";

const folder = join(root, "tests/fixtures/pages");

export async function samplePages() {
  const pages = [];
  for (const site of (await readdir(folder)).sort()) {
    for (const file of (await readdir(join(folder, site))).sort()) {
      if (!file.endsWith(".json")) continue;
      const name = file.slice(0, -".json".length);
      const { url, posts = [] } = JSON.parse(await readFile(join(folder, site, file), "utf8"));
      const html = await readFile(join(folder, site, `${name}.html`), "utf8");
      pages.push({ site, name, url, posts, html });
    }
  }
  return pages;
}

/** As `openChromium` takes them. */
export function byUrl(pages) {
  return new Map(pages.map(({ url, html }) => [withoutHash(url), html]));
}

function withoutHash(address) {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
