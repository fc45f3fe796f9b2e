import { describe, expect, it } from "vitest";
import {
  adverts,
  dropped,
  kindsOf,
  type Mutation,
  renamedClasses,
  seeded,
  silentFaults,
  translated,
  wrappers,
} from "./mutate";
import { capturedPages, expectedFor, fixturePages, openPage, type Page, readPage, truthFor } from "./pages";

const MUTATIONS: [string, Mutation][] = [
  ["other wrappers", wrappers],
  ["other class names", renamedClasses],
  ["another language", translated],
  ["adverts", adverts],
];
/** Pages saved from the sites are large: of the kinds of their elements, about so many are dropped in turn. */
const KINDS_OF_A_CAPTURE = 5;
const TIMEOUT_MS = 180_000;

interface Subject extends Page {
  url: string;
  kinds: number;
}

const subjects: Subject[] = [
  ...fixturePages.map((page) => ({ ...page, url: expectedFor(page.path).url, kinds: Number.POSITIVE_INFINITY })),
  ...capturedPages.map((page) => ({ ...page, url: truthFor(page.path).url, kinds: KINDS_OF_A_CAPTURE })),
];

describe.each(subjects)("$name", ({ path, url, kinds }) => {
  it.each(MUTATIONS)("with %s is read right or reported", { timeout: TIMEOUT_MS }, (_, mutation) => {
    const dom = openPage(path, url);
    const before = readPage(dom);
    mutation(dom.window.document, before, seeded(20261120));
    expect(silentFaults(before, readPage(dom))).toEqual([]);
  });

  it("without any one kind of element is read right or reported", { timeout: TIMEOUT_MS }, () => {
    const dom = openPage(path, url);
    const { document } = dom.window;
    const before = readPage(dom);
    const random = seeded(7);
    const all = kindsOf(document, before);
    const chosen = Number.isFinite(kinds) ? all.filter(() => random() < kinds / all.length) : all;
    const faults = chosen.flatMap((kind) => {
      const undo = dropped(kind)(document, before, random);
      const wrong = silentFaults(before, readPage(dom));
      undo();
      return wrong.map((fault) => `without ${kind}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});
