import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import type { Reading } from "../../../extension/src/adapters/adapter";
import { adapterFor } from "../../../extension/src/adapters/index";
import type { Post } from "../../../extension/src/post";

/** What a person reads in one of our own pages; stands beside it as `<name>.json`. */
export interface Expected {
  url: string;
  recognised: boolean;
  posts: Post[];
}

/** What a person counts in a saved page; stands beside six of them as `<name>.truth.json`. */
export interface Truth {
  url: string;
  site: string;
  posts: number;
  image_only_ids?: string[];
  with_body_ids?: string[];
  items: TruthItem[];
}

export interface TruthItem {
  id: string;
  author: string;
  kind: string;
  created_at: string;
  text_prefix: string;
  parent_id: string | null;
  title?: string;
}

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FIXTURES = join(ROOT, "tests/fixtures/pages");
/** Pages saved from the sites stand beside the checkout and are not part of it. */
const CAPTURES = [join(ROOT, "shared/pages"), join(ROOT, "../shared/pages")].find((path) => existsSync(path));

export interface Page {
  /** As reports name it: `reddit-new/thread.html`. */
  name: string;
  path: string;
}

function htmlFiles(root: string): Page[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ name, path: join(root, name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

export const fixturePages = htmlFiles(FIXTURES);

/** Captures with what a person counts in them; none where the folder is absent. */
export const capturedPages = (CAPTURES === undefined ? [] : htmlFiles(CAPTURES)).filter(({ path }) =>
  existsSync(path.replace(/\.html$/, ".truth.json")),
);

export function expectedFor(path: string): Expected {
  const sidecar = path.replace(/\.html$/, ".json");
  if (!existsSync(sidecar)) {
    throw new Error(`${relative(FIXTURES, path)} has no expectation beside it (${relative(FIXTURES, sidecar)})`);
  }
  return JSON.parse(readFileSync(sidecar, "utf8"));
}

export function truthFor(path: string): Truth {
  return JSON.parse(readFileSync(path.replace(/\.html$/, ".truth.json"), "utf8"));
}

/** The page at its address, its scripts not run. */
export function openPage(path: string, url: string): JSDOM {
  return new JSDOM(readFileSync(path, "utf8"), { url });
}

export function readPage(dom: JSDOM): Reading {
  const { document, location } = dom.window;
  const url = new URL(location.href);
  const adapter = adapterFor(url, document);
  if (adapter === null) {
    throw new Error(`no adapter for ${url.href}`);
  }
  return adapter.read(document, url);
}

/** The last part of an id: the site's own. */
export function ownId(id: string | null): string | null {
  return id === null ? null : id.slice(id.lastIndexOf("/") + 1);
}

/** What is wrong in a reading, as far as a truth file says; empty where all is right. */
export function faults(reading: Reading, truth: Truth): string[] {
  const posts = new Map(reading.found.map(({ post }) => [ownId(post.id) ?? "", post]));
  const found = posts.size === truth.posts && reading.found.length === truth.posts;
  const wrong = found ? [] : [`${reading.found.length} posts, not ${truth.posts}`];
  const opening = truth.items[0]?.id ?? null;
  for (const item of truth.items) {
    const post = posts.get(item.id);
    wrong.push(...(post ? itemFaults(post, item, truth.site, opening) : [`${item.id} not found`]));
  }
  for (const id of truth.image_only_ids ?? []) {
    wrong.push(...(posts.get(id)?.text === "" ? [] : [`${id} has text`]));
  }
  return wrong;
}

function itemFaults(post: Post, item: TruthItem, site: string, opening: string | null): string[] {
  const grace = site === "bluesky" ? 120_000 : 1_000;
  const zoned = item.created_at.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  const parent = ownId(post.parent_id);
  const kinds: Record<string, string> = { reply: "comment", story: "post" };
  const checks: [boolean, string][] = [
    [post.author === item.author, `author ${post.author}`],
    [Math.abs(Date.parse(post.created_at ?? "") - Date.parse(zoned)) <= grace, `time ${post.created_at}`],
    [oneLine(post.text).startsWith(oneLine(item.text_prefix)), `text ${post.text.slice(0, 40)}`],
    [
      parent === item.parent_id || (item.parent_id === null && (parent === null || parent === opening)),
      `parent ${parent}`,
    ],
    [item.title === undefined || post.title === item.title, `title ${post.title}`],
    [post.kind === (kinds[item.kind] ?? item.kind), `kind ${post.kind}`],
  ];
  return checks.filter(([right]) => !right).map(([, what]) => `${item.id}: ${what}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
