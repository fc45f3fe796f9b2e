import type { Reading } from "../../../extension/src/adapters/adapter";
import type { Post } from "../../../extension/src/post";

/** A change that sites make to their pages without telling anybody; undone by the function it answers. */
export type Mutation = (document: Document, reading: Reading, random: () => number) => () => void;

/** Park and Miller's generator: the same page is changed in the same way in every run. */
export function seeded(seed: number): () => number {
  let state = seed % 2147483647 || 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const WRAPPABLE = "div, span, p, h1, h2, h3, section, article, a, details, relative-time, time, pre, img, button";

/** One wrapper more around a third of all elements, and plain wrappers gone. */
export const wrappers: Mutation = (document, reading, random) => {
  const undo: (() => void)[] = [];
  const roots = new Set(reading.found.flatMap(({ anchor, body }) => [anchor, body]));
  for (const element of [...document.body.querySelectorAll(WRAPPABLE)]) {
    const plain = element.matches("div, span") && [...element.attributes].every(({ name }) => name === "class");
    if (element.closest("pre:not(.bz_comment_text), summary") !== null) {
      continue;
    }
    if (plain && element.classList.length === 0 && !roots.has(element) && random() < 0.5) {
      const children = [...element.childNodes];
      const next = element.nextSibling;
      const parent = element.parentNode;
      element.replaceWith(...children);
      undo.push(() => {
        element.append(...children);
        parent?.insertBefore(element, next);
      });
    } else if (random() < 0.33) {
      const wrapper = document.createElement(
        element.matches("div, p, section, article, pre, h1, h2, h3, details") ? "div" : "span",
      );
      element.replaceWith(wrapper);
      wrapper.append(element);
      undo.push(() => wrapper.replaceWith(element));
    }
  }
  return () => undo.reverse().forEach((step) => void step());
};

export const renamedClasses: Mutation = (document) => {
  const classed = [...document.querySelectorAll("[class]")].map((element) => ({
    element,
    before: element.getAttribute("class") ?? "",
  }));
  for (const { element, before } of classed) {
    const names = before.split(/\s+/).filter((name) => name !== "");
    element.setAttribute(
      "class",
      names.map((name) => `k${[...name].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 99991, 7)}`).join(" "),
    );
  }
  return () => classed.forEach(({ element, before }) => void element.setAttribute("class", before));
};

const WORDS =
  /\b(?:edited|deleted|by|commented|opened|submitted|points?|hours?|days?|ago|repl(?:y|ies)|comments?|author|member|owner|contributor|collaborator|maintainer|developer|likes?|posts?|parent|discuss|next|reported|description|asked|created|requested|changes|view|profile|november|january|children)\b/gi;
const LABELS = ["aria-label", "title", "data-tooltip", "label", "arialabel", "data-tooltip-content", "alt"];

/** Every label and every word of the site's own in another language; what authors wrote stays. */
export const translated: Mutation = (document) => {
  const undo: (() => void)[] = [];
  for (const element of siteElements(document)) {
    for (const name of LABELS) {
      const before = element.getAttribute(name);
      if (before !== null && /[a-z]{2}/i.test(before) && !/^:[\w+-]+:$/.test(before)) {
        element.setAttribute(name, before.replace(/\p{L}/gu, "ж"));
        undo.push(() => element.setAttribute(name, before));
      }
    }
    for (const text of [...element.childNodes].filter(
      (node) => node.nodeType === 3 && !/^(?:script|style)$/.test(element.localName),
    )) {
      const before = text.nodeValue ?? "";
      text.nodeValue = before.replace(WORDS, "жлюч");
      undo.push(() => {
        text.nodeValue = before;
      });
    }
  }
  return () => undo.reverse().forEach((step) => void step());
};

/** Elements that the site made, in page order: none from within what authors wrote. */
function siteElements(document: Document): Element[] {
  const rejected = new Set(document.body.querySelectorAll(WRITTEN));
  const filter = (node: Node) => (rejected.has(node as Element) ? 2 : 1);
  const walker = document.createTreeWalker(document.body, 1, filter);
  const elements: Element[] = [];
  while (walker.nextNode() !== null) {
    elements.push(walker.currentNode as Element);
  }
  return elements;
}

/** What holds authors' words, and names. */
const WRITTEN =
  "[id$='-post-rtjson-content'], .md, [data-word-wrap], [data-testid='markdown-body'], .comment-body, .markup, .commtext, .toptext, " +
  ".bz_comment_text, .comment-text, .note-text, [data-testid='work-item-description'], h1, a[href*='/user'], a[href^='/profile'], .vcard, " +
  ".titleline, a.title, [data-testid*='title'], .issue-title, [data-hovercard-url], a.author, [data-testid='avatar-link']";

/** Advertisements between posts, in the words of a post, and as the site itself marks them. */
export const adverts: Mutation = (document, reading) => {
  const added: Element[] = [];
  for (const { body } of reading.found) {
    if (body.closest("table, ul, ol") !== null) {
      continue;
    }
    const advert = document.createElement("div");
    advert.className = "promoted";
    advert.append(document.createElement("h3"), document.createElement("p"));
    advert.children[1]?.append("Sponsored: buy the best of everything, today only");
    body.before(advert);
    added.push(advert);
  }
  const post = document.querySelector("shreddit-post");
  if (post) {
    const advert = document.createElement("shreddit-ad-post");
    for (const { name, value } of post.attributes) {
      advert.setAttribute(name, name === "id" ? "t3_advert" : value);
    }
    advert.append(...[...post.childNodes].map((node) => node.cloneNode(true)));
    post.before(advert);
    added.push(advert);
  }
  const thing = document.querySelector(".thing.link[data-fullname]");
  if (thing) {
    const advert = thing.cloneNode(true) as Element;
    advert.setAttribute("data-fullname", "t3_advert");
    advert.setAttribute("data-promoted", "true");
    advert.id = "thing_t3_advert";
    thing.before(advert);
    added.push(advert);
  }
  return () => added.forEach((advert) => void advert.remove());
};

/** Kinds of the site's own elements in the page, as their names and marks tell them apart. */
export function kindsOf(document: Document, reading: Reading): string[] {
  const kinds = new Map<string, Element[]>();
  for (const element of droppable(document)) {
    const kind = kindOf(element);
    kinds.set(kind, [...(kinds.get(kind) ?? []), element]);
  }
  // What holds a whole post is no optional part of it.
  const isWhole = (element: Element) =>
    reading.found.some(({ anchor, body }) => element.contains(anchor) && element.contains(body));
  return [...kinds].filter(([, elements]) => !elements.some(isWhole)).map(([kind]) => kind);
}

/** The site's elements, with those that hold what authors wrote. */
function droppable(document: Document): Element[] {
  return [
    ...siteElements(document),
    ...[...document.body.querySelectorAll(WRITTEN)].filter((one) => !one.parentElement?.closest(WRITTEN)),
  ];
}

function kindOf(element: Element): string {
  const marks = ["data-testid", "slot", "property", "role", "noun", "rel"].map((name) =>
    element.getAttribute(name)?.replace(/\d.*|-by-.*/, ""),
  );
  return [element.localName, ...marks.filter((mark) => mark), element.classList[0] ?? ""].join(" ");
}

/** All elements of one kind gone. */
export function dropped(kind: string): Mutation {
  return (document) => {
    const gone = droppable(document).filter((element) => kindOf(element) === kind);
    const places = gone.map((element) => ({ element, parent: element.parentNode, next: element.nextSibling }));
    for (const { element } of places) {
      element.remove();
    }
    return () => places.reverse().forEach(({ element, parent, next }) => void parent?.insertBefore(element, next));
  };
}

/** What no reading may get wrong without saying so. Counts, roles and edits may become unknown. */
const FIRM: (keyof Post)[] = ["kind", "author", "created_at", "text", "title", "parent_id", "thread", "url"];

const MANY_TITLES = 3;

/** What a mutation made wrong though the adapter calls the page healthy; empty where all is right or reported. */
export function silentFaults(before: Reading, after: Reading): string[] {
  if (after.health.missing.length > 0) {
    return [];
  }
  const posts = new Map(after.found.map(({ post }) => [post.id, post]));
  const lost = before.found.filter(({ post }) => !posts.has(post.id)).map(({ post }) => `lost ${post.id}`);
  const known = new Set(before.found.map(({ post }) => post.id));
  const invented = after.found.filter(({ post }) => !known.has(post.id)).map(({ post }) => `invented ${post.id}`);
  const titleOnly = before.found.filter(
    ({ post }) => post.title && post.text && posts.get(post.id)?.text === "",
  ).length;
  const changed = before.found.flatMap(({ post }) => {
    const now = posts.get(post.id);
    // One post with a title and no text is what many honest ones are; several in a page are not.
    const mayBeTitleOnly = now?.text === "" && post.title !== null && titleOnly < MANY_TITLES;
    const firm = mayBeTitleOnly ? FIRM.filter((field) => field !== "text") : FIRM;
    const fields = now ? firm.filter((field) => loose(post[field]) !== loose(now[field])) : [];
    return fields.map((field) => `${post.id} ${field}: ${loose(post[field])} became ${loose(now?.[field])}`);
  });
  return [...lost, ...invented, ...changed];
}

function loose(value: unknown): string {
  return String(value).replace(/\s+/g, " ").trim().slice(0, 200);
}
