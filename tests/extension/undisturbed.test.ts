import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { adapterFor } from "../../extension/src/adapters/index";
import { Page } from "../../extension/src/content/page";
import type { Post } from "../../extension/src/post";
import type { Mode } from "../../extension/src/settings";
import { expectedFor, fixturePages } from "./adapters/pages";
import { openBrowser } from "./browser";
import { makeVerdict } from "./posts";

afterEach(() => vi.unstubAllGlobals());

const cases = fixturePages.flatMap(({ name, path }) =>
  (["annotate", "dim", "fold"] satisfies Mode[]).map((mode) => [name, mode, path] as const),
);

/** What is drawn must not change what the adapters read, or posts would be judged by our own marks. */
test.each(cases)(
  "%s reads the same with every post marked under %s, and is left as it was",
  async (_name, mode, path) => {
    const { url, posts } = expectedFor(path);
    const browser = openBrowser(readFileSync(path, "utf8"), url);
    browser.answers.score = ({ posts: asked }: { posts: Post[] }) => ({
      verdicts: asked.map(({ id }) => makeVerdict("spam", { id })),
    });
    const adapter = adapterFor(new URL(url), document);
    if (adapter === null) throw new Error(`no adapter for ${url}`);
    const read = () => adapter.read(document, new URL(url));
    const untouched = document.documentElement.outerHTML;
    const page = new Page();
    page.look({ mode, showUnsure: false });
    for (let pass = 0; pass < 3; pass++) {
      page.take(read(), adapter);
      await browser.settled();
      expect(read().found.map(({ post }) => post)).toEqual(posts);
    }
    expect(page.summary().spam).toBe(posts.length);
    page.clear();
    expect(document.documentElement.outerHTML).toBe(untouched);
  },
);
