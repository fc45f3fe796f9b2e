import type { Adapter, Reading } from "./adapter";
import { absoluteUrl, attribute, hasNoBox, lineOf } from "./dom";
import { makePost, ReadingBuilder } from "./reading";
import { joined, partQuotedLines, readWords, type Words } from "./text";
import { isoEpoch, zonedTime } from "./times";

/** The line that Bugzilla itself writes over a quote. */
const REPLY_LINE = /^\(In reply to .{0,200}?#?(\d+)\)$/m;

/**
 * Bugzilla, wherever it is installed: stock 5.x, Red Hat's and Mozilla's. A comment is `#cN`; the text is
 * `#ct-N` at Mozilla's and a `pre` elsewhere.
 */
export const bugzilla: Adapter = {
  site: "bugzilla",
  version: 1,
  matches: (url, document) =>
    /\/(?:show_bug|process_bug|post_bug|attachment)\.cgi$/.test(url.pathname) ||
    document.querySelector("#bugzilla-body, form[name='changeform'], .bz_comment") !== null,
  containers: (document) => {
    const found = document.querySelector("#comments, #module-comments, #bugzilla-body, main");
    return found ? [found] : document.body ? [document.body] : [];
  },
  read,
};

interface Bug {
  number: string;
  title: string | null;
  author: string | null;
}

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  const comments = [...document.querySelectorAll("[id^='c']")].filter(
    (element) => /^c\d{1,6}$/.test(element.id) && textOf(element) !== null,
  );
  const number = numberOf(document, url);
  const bug: Bug = { number, title: titleOf(document), author: null };
  for (const comment of comments) {
    readComment(comment, bug, url, builder);
  }
  const isBug =
    comments.length > 0 || (/show_bug\.cgi$/.test(url.pathname) && document.querySelector("#bugzilla-body") !== null);
  if (isBug) {
    builder.need(comments.length > 0 || document.querySelector("#error_msg") !== null, "#c0");
    builder.need(number || null, "show_bug.cgi?id=");
  }
  return builder.done(isBug);
}

function readComment(element: Element, bug: Bug, url: URL, builder: ReadingBuilder): void {
  const index = element.id.slice(1);
  const text = textOf(element);
  const head = headOf(element, text);
  const author = builder.need(authorOf(head), ".vcard .fn");
  if (index === "0") {
    bug.author = author;
  }
  const { words, answered } = wordsOf(text, url);
  const thread = `${url.host}/${bug.number}`;
  const isOpening = index === "0";
  const post = makePost(`${thread}/c${index}`, "bugzilla", isOpening ? "issue" : "comment", words, {
    url: absoluteUrl(`show_bug.cgi?id=${bug.number}#c${index}`, url),
    title: isOpening ? bug.title : null,
    author,
    author_role: null,
    created_at: builder.need(timeOf(head), ".bz_comment_time, .rel-time[data-time]"),
    thread,
    thread_title: bug.title,
    thread_author: bug.author,
    parent_id: answered === null || answered === index ? null : `${thread}/c${answered}`,
  });
  const line = head.flatMap((part) => (part.matches(".bz_comment_user, .change-author, .vcard") ? [part] : []))[0];
  // A wrapper may bear the id of the first comment and hold all: then only the text is its own.
  const holdsOthers = [...element.querySelectorAll("[id^='c']")].some((part) => /^c\d+$/.test(part.id));
  const body = holdsOthers && text ? text : element;
  builder.add({ post, body, anchor: line ?? text?.previousElementSibling ?? element });
}

/** A preview of what the reader writes has a text too, but no number. */
function textOf(element: Element): Element | null {
  const number = element.id.slice(1);
  const text =
    element.querySelector(`#ct-${number}, #comment_text_${number}`) ??
    element.querySelector(".bz_comment_text, .comment-text") ??
    element.querySelector("pre");
  // Some skins wrap the one block of plain text: it is no code.
  const inner = text?.querySelector("pre");
  return inner && lineOf(inner) === lineOf(text) ? inner : text;
}

/** What stands beside the text: head lines, tables and actions. */
function headOf(element: Element, text: Element | null): Element[] {
  return [...element.querySelectorAll("*")].filter((part) => !text?.contains(part) && !part.contains(text));
}

function authorOf(head: Element[]): string | null {
  const cards = head.filter((part) => part.matches(".vcard, .bz_comment_user, .change-author"));
  const named = head.find((part) => part.matches(".fn, .fna") && lineOf(part) !== null);
  const mail = head.find(
    (part) => part.matches("a[href^='mailto:'], a[href*='user_profile']") && lineOf(part) !== null,
  );
  return lineOf(named ?? mail ?? cards.find((card) => lineOf(card) !== null));
}

function timeOf(head: Element[]): string | null {
  for (const part of head) {
    const time = isoEpoch(attribute(part, "data-time") ?? attribute(part, "data-ts"));
    if (time !== null) {
      return time;
    }
  }
  const leaf = head.find((part) => part.firstElementChild === null && zonedTime(part.textContent) !== null);
  return zonedTime(leaf?.textContent);
}

function wordsOf(text: Element | null, url: URL): { words: Words; answered: string | null } {
  const hasMarkup = text !== null && text.querySelector("p, br") !== null;
  const read = readWords(text, { base: url, keepBreaks: !hasMarkup, quote: ".quote" });
  const words = partQuotedLines({ ...read, quoted: read.quoted?.replace(/^(?:>[ \t]?)+/gm, "") ?? null });
  // "bug 12" and "comment 3" become links by themselves.
  words.links = words.links.filter((link) => !link.startsWith(`${url.origin}/show_bug.cgi`));
  const match = REPLY_LINE.exec(words.text);
  if (match === null) {
    return { words, answered: null };
  }
  const own = words.text
    .replace(REPLY_LINE, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return { words: { ...words, text: own, quoted: joined([match[0], words.quoted ?? ""]) }, answered: match[1] ?? null };
}

function numberOf(document: Document, url: URL): string {
  const asked = url.searchParams.get("id") ?? "";
  if (/^\d+$/.test(asked)) {
    return asked;
  }
  const link = document.querySelector("[id='c0'] a[href*='show_bug.cgi?id='], a[href*='show_bug.cgi?id=']");
  const linked = attribute(link, "href")?.match(/[?&]id=(\d+)/)?.[1];
  return linked ?? document.title.match(/\d+/)?.[0] ?? asked;
}

/** `#short_desc_nonedit_display`, `#field-value-short_desc`, else the tab: "4242 – Crash on start". */
function titleOf(document: Document): string | null {
  const shown = [...document.querySelectorAll("#short_desc_nonedit_display, #field-value-short_desc")];
  const heading = shown.find((element) => !hasNoBox(element)) ?? shown[0];
  return lineOf(heading) ?? (document.title.replace(/^\s*(?:bug\s*)?\d+\s*[-–—:]\s*/i, "").trim() || null);
}
