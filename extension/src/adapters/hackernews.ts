import type { Adapter, Reading } from "./adapter";
import { absoluteUrl, attribute, countIn, lineOf } from "./dom";
import { makePost, ReadingBuilder } from "./reading";
import { partQuotedLines, readWords, type Words } from "./text";
import { isoEpoch, isoTime } from "./times";

/** Depth of a comment that the page shows by itself. */
const ALONE = -1;
const AUTHOR = "a[href*='user?id='], a.hnuser";
const ITEM_LINK = /(?:^|news\.ycombinator\.com\/)item\?id=(\d+)$/;

/** news.ycombinator.com: rows of tables, numbered by their ids, with the depth of a comment as a number. */
export const hackerNews: Adapter = {
  site: "hackernews",
  version: 1,
  matches: (url) => url.hostname === "news.ycombinator.com",
  containers: (document) => {
    const main = document.querySelector("#hnmain");
    return main ? [main] : document.body ? [document.body] : [];
  },
  read,
};

/** A comment that the next may answer. */
interface Above {
  id: string;
  depth: number;
  thread: string | null;
}

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  const rows = [...document.querySelectorAll("tr[id]")].filter((row) => /^\d{1,12}$/.test(row.id));
  const above: Above[] = [];
  let story: string | null = null;
  for (const [index, row] of rows.entries()) {
    const depth = depthOf(row);
    builder.need(depth !== ALONE || url.pathname !== "/item" || index === 0, "td[indent]");
    if (depth === null) {
      story = readStory(row, url, builder) ?? story;
      continue;
    }
    while (above.length > 0 && (above[above.length - 1]?.depth ?? 0) >= depth) {
      above.pop();
    }
    const parent = above[above.length - 1];
    const thread = readComment(row, parent?.id ?? null, parent?.thread ?? story, url, builder);
    above.push({ id: row.id, depth, thread });
  }
  builder.nameThreads();
  const isList = document.querySelector("#hnmain, html[op]") !== null;
  if (isList && rows.length === 0 && document.querySelector(AUTHOR) !== null && url.pathname !== "/user") {
    builder.need(null, "tr.athing[id]");
  }
  return builder.done(isList || builder.size > 0);
}

/** Null for a story; a comment outside of a tree has no indent. */
function depthOf(row: Element): number | null {
  const indent = row.querySelector("td[indent]");
  if (indent !== null) {
    return Number(attribute(indent, "indent") ?? 0) || 0;
  }
  return row.querySelector(".titleline, td.title") === null && row.querySelector(AUTHOR) !== null ? ALONE : null;
}

function readStory(row: Element, url: URL, builder: ReadingBuilder): string | null {
  const details = row.nextElementSibling;
  const link = row.querySelector(".titleline a[href]") ?? titleLink(row);
  const title = builder.need(lineOf(link), ".titleline a");
  if (title === null || details === null) {
    return null;
  }
  const author = lineOf(details.querySelector(AUTHOR));
  const words = url.pathname === "/item" ? storyText(row, details, url) : readWords(null, { base: url });
  const target = absoluteUrl(attribute(link, "href"), url);
  if (target !== null && new URL(target).host !== url.host) {
    words.links.unshift(target);
  }
  const id = idOf(row.id, url);
  const counts = itemLinks(details)
    .filter((item) => item.id === row.id)
    .map((item) => item.link);
  const post = makePost(id, "hackernews", "post", words, {
    url: absoluteUrl(`item?id=${row.id}`, url),
    title,
    author,
    created_at: builder.need(timeOf(details), ".age[title]"),
    score: countIn(lineOf(details.querySelector(`#score_${row.id}`))),
    replies: counts.length > 1 ? (countIn(lineOf(counts[counts.length - 1] ?? null)) ?? 0) : null,
    thread: id,
    thread_title: title,
    thread_author: author,
  });
  builder.need(author !== null || details.querySelector("[id^='score_']") === null, "a.hnuser");
  builder.add({ post, body: row, anchor: details.querySelector(AUTHOR)?.parentElement ?? link?.parentElement ?? row });
  return row.id;
}

function titleLink(row: Element): Element | null {
  const links = [...row.querySelectorAll("a[href]")].filter((link) => lineOf(link) !== null);
  return links.find((link) => !/^(?:vote|hide|from)\?/.test(attribute(link, "href") ?? "")) ?? null;
}

/** The text of a story stands in a row of its own, under the title and the details. */
function storyText(row: Element, details: Element, url: URL): Words {
  let below = details.nextElementSibling;
  while (below !== null && (lineOf(below) === null || below.querySelector("form, input, textarea") !== null)) {
    below = below.nextElementSibling;
  }
  return wordsOf(row.closest("table")?.querySelector(".toptext") ?? below, url);
}

function readComment(
  row: Element,
  parent: string | null,
  story: string | null,
  url: URL,
  builder: ReadingBuilder,
): string | null {
  const link = row.querySelector(AUTHOR);
  const text = row.querySelector(".commtext") ?? plainText(row, link);
  const author = lineOf(link);
  if (author === null && text === null) {
    // A deleted comment keeps its time.
    builder.need(timeOf(row), ".commtext");
    return story;
  }
  // A comment without story or parent above it links to its parent first, and last to its story.
  const items = story !== null ? [] : itemLinks(row).filter((item) => item.id !== row.id && !text?.contains(item.link));
  const onStory = items[items.length - 1];
  builder.need(isInTree(row) || items.length > 1, ".navs a[href^='item?id=']");
  const thread = story ?? onStory?.id ?? null;
  const answered = parent ?? items[0]?.id ?? thread;
  const words = wordsOf(text, url);
  const post = makePost(idOf(row.id, url), "hackernews", "comment", words, {
    url: absoluteUrl(`item?id=${row.id}`, url),
    author: builder.need(author, "a.hnuser"),
    created_at: builder.need(timeOf(row), ".age[title]"),
    thread: thread === null ? null : idOf(thread, url),
    thread_title: lineOf(onStory?.link),
    parent_id: answered === null ? null : idOf(answered, url),
  });
  builder.need(text, ".commtext");
  builder.add({ post, body: row, anchor: link?.parentElement ?? row });
  return thread;
}

function isInTree(row: Element): boolean {
  return row.querySelector("td[indent]") !== null;
}

function itemLinks(scope: Element): { id: string; link: Element }[] {
  const links = [...scope.querySelectorAll("a[href*='item?id=']")];
  return links.flatMap((link) => {
    const id = ITEM_LINK.exec(attribute(link, "href") ?? "")?.[1];
    return id === undefined ? [] : [{ id, link }];
  });
}

/** Where classes are renamed: the block beside the one that offers to reply. */
function plainText(row: Element, author: Element | null): Element | null {
  const reply = row.querySelector("a[href*='reply?id=']");
  const cell = author?.closest("td");
  const blocks = [...(cell?.querySelectorAll("div") ?? [])].filter((block) => !block.contains(author));
  const texts = blocks.filter(
    (block) => !block.contains(reply) && lineOf(block) !== null && block.querySelector("div") === null,
  );
  return texts[0] ?? null;
}

function wordsOf(text: Element | null, url: URL): Words {
  return partQuotedLines(readWords(text, { base: url, skip: ".reply, a[href*='reply?id=']" }));
}

/** `2023-12-26T23:14:12 1703632452`: UTC without a zone, and since 2024 the seconds beside it. */
function timeOf(scope: Element): string | null {
  for (const element of scope.querySelectorAll("[title]")) {
    const [clock, seconds] = (attribute(element, "title") ?? "").split(" ");
    const time = isoEpoch(seconds) ?? (clock?.includes("T") ? isoTime(`${clock}Z`) : null);
    if (time !== null) {
      return time;
    }
  }
  return null;
}

function idOf(number: string, url: URL): string {
  return `${url.host}/${number}`;
}
