import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { capturedPages, expectedFor, faults, fixturePages, openPage, readPage, truthFor } from "./pages";

describe("our own pages", () => {
  it.each(fixturePages)("$name reads as expected", ({ path }) => {
    const { url, recognised, posts } = expectedFor(path);
    const dom = openPage(path, url);
    const reading = readPage(dom);
    expect(reading.found.map(({ post }) => post)).toEqual(posts);
    expect(reading.health).toEqual({ recognised, missing: [] });
  });

  it.each(fixturePages)("$name is left as it was", ({ path }) => {
    const dom = openPage(path, expectedFor(path).url);
    const before = dom.serialize();
    readPage(dom);
    expect(dom.serialize()).toBe(before);
  });

  it.each(fixturePages)("$name has a place for each badge, and folds no other post with one", ({ path }) => {
    const { found } = readPage(openPage(path, expectedFor(path).url));
    for (const { anchor, body, post } of found) {
      expect(anchor.isConnected && body.isConnected).toBe(true);
      const inside = found.filter((other) => other.post !== post && body.contains(other.anchor));
      expect(inside.map((other) => other.post.id)).toEqual([]);
    }
  });

  it.each(fixturePages)("$name names nobody's machine and loads nothing", ({ path }) => {
    const html = readFileSync(path, "utf8");
    expect(html).not.toMatch(/<(?:script[^>]+src|link[^>]+stylesheet)/);
  });
});

/** Pages saved from the sites are large, and a shared machine is slow. */
const TIMEOUT_MS = 60_000;

describe.skipIf(capturedPages.length === 0)("pages saved from the sites", () => {
  it.each(capturedPages)("$name holds what a person counts", { timeout: TIMEOUT_MS }, ({ path }) => {
    const truth = truthFor(path);
    const reading = readPage(openPage(path, truth.url));
    expect(faults(reading, truth)).toEqual([]);
    expect(reading.health).toEqual({ recognised: true, missing: [] });
  });
});
