/** What parity is tested over: the fixtures, and rows of the data sets where they are present. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const fixtures = new URL("../fixtures/posts.jsonl", import.meta.url);
const data = process.env.WINNOW_DATA ?? fileURLToPath(new URL("../../../shared/data/", import.meta.url));

const parse = (text) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

export const fixturePosts = parse(readFileSync(fixtures, "utf8"));

const PER_FILE = 180;
const PER_LANGUAGE = 40;

/** Rows at even distances from every file, and of every language at least PER_LANGUAGE. [] without data. */
export function dataPosts() {
  if (!existsSync(data)) return [];
  const chosen = [];
  const languages = new Map();
  for (const name of readdirSync(data).sort()) {
    if (!name.endsWith(".jsonl.gz")) continue;
    const rows = parse(gunzipSync(readFileSync(`${data}/${name}`)).toString());
    const step = Math.max(1, rows.length / PER_FILE);
    const picked = new Set(Array.from({ length: Math.min(PER_FILE, rows.length) }, (_, i) => Math.floor(i * step)));
    rows.forEach((row, at) => {
      const seen = languages.get(row.lang) ?? 0;
      if (!picked.has(at) && seen >= PER_LANGUAGE) return;
      languages.set(row.lang, seen + 1);
      chosen.push({ ...row, id: `data/${name}/${at}` });
    });
  }
  return chosen;
}
