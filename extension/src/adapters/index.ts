import type { Adapter } from "./adapter";
import { bluesky } from "./bluesky";
import { bugzilla } from "./bugzilla";
import { forgejo } from "./forgejo";
import { github } from "./github";
import { gitlab } from "./gitlab";
import { hackerNews } from "./hackernews";
import { redditNew } from "./reddit_new";
import { redditOld } from "./reddit_old";

/**
 * Every site, one line each. A page belongs to the first that matches; those known by markup come last.
 * @internal exported for its test
 */
export const adapters: readonly Adapter[] = [
  redditOld,
  redditNew,
  bluesky,
  hackerNews,
  github,
  gitlab,
  forgejo,
  bugzilla,
];

export function adapterFor(url: URL, document: Document): Adapter | null {
  return adapters.find((adapter) => adapter.matches(url, document)) ?? null;
}
