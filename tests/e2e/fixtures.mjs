// The bundled sample pages: tests/fixtures/pages/SITE/NAME.html with NAME.json beside it (url, and the posts in it).
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./browsers.mjs";

const folder = join(root, "tests/fixtures/pages");

/** One page of each site with an advert in it, and who posted that. */
export const adverts = [
  ["reddit-new", "thread", "deal_scout_4471"],
  ["reddit-old", "thread", "win_daily_spins"],
  ["bluesky", "thread", "sunrise777.bsky.example"],
  ["github", "issue", "maya-cloudtools"],
  ["bugzilla", "bug", "Best Escort Service"],
  ["forgejo", "issue", "seo-king-77"],
  ["hackernews", "item", "tapefan_88"],
];

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

export function sampleOf(samples, site, name) {
  const found = samples.find((one) => one.site === site && one.name === name);
  if (found === undefined) throw new Error(`there is no sample page ${site}/${name}`);
  return found;
}

/** As the browsers take them. */
export function byUrl(pages) {
  return new Map(pages.map(({ url, html }) => [withoutHash(url), html]));
}

function withoutHash(address) {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
