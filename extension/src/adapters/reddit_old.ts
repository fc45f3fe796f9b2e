import type { Post } from "../post";
import type { Adapter, Reading } from "./adapter";
import { absoluteUrl, attribute, integer, lineOf, own, ownAll } from "./dom";
import { makePost, ReadingBuilder } from "./reading";
import { isGone, isOldReddit, isRedditHost, redditId, roleByName, threadOfPath } from "./reddit_shared";
import { readWords, type Words } from "./text";
import { isoEpoch, isoTime } from "./times";

/** Link boxes in the side bar are things too, without a full name: not posts. */
const THING = "[data-fullname^='t1_'], [data-fullname^='t3_']";
const TIME = "time[datetime]:not(.edited-timestamp)";

/** old.reddit.com, and www for those who chose the old page. */
export const redditOld: Adapter = {
  site: "reddit",
  version: 1,
  matches: (url, document) => isRedditHost(url.hostname) && isOldReddit(url, document),
  containers: (document) => {
    const found = [...document.querySelectorAll("#siteTable, .commentarea, .sitetable")];
    const tops = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    return tops.length > 0 ? tops : document.body ? [document.body] : [];
  },
  read,
};

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  for (const thing of document.querySelectorAll(THING)) {
    if (attribute(thing, "data-promoted") !== "true" && !thing.classList.contains("promotedlink")) {
      readThing(thing, url, builder);
    }
  }
  builder.nameThreads();
  const table = document.querySelector("#siteTable, [id^='siteTable_t3_']");
  if (builder.size === 0 && document.querySelector("[id^='thing_t']") !== null) {
    builder.need(null, "[data-fullname]");
  }
  return builder.done(table !== null || builder.size > 0);
}

function readThing(thing: Element, url: URL, builder: ReadingBuilder): void {
  const fullname = attribute(thing, "data-fullname") ?? "";
  const isLink = fullname.startsWith("t3_");
  const author = attribute(thing, "data-author") ?? lineOf(own(thing, "a.author", THING));
  const named = isGone(author) ? null : author;
  const body = bodyOf(thing, fullname);
  const words = wordsOf(thing, body, url);
  if (named === null && words.text === "") {
    return;
  }
  const permalink = permalinkOf(thing, url);
  const thread = isLink ? fullname : (threadOfPath(permalink) ?? threadOfPath(url.pathname));
  const post = makePost(redditId(fullname), "reddit", isLink ? "post" : "comment", words, {
    url: permalink,
    author: named,
    author_role: roleOf(thing, named),
    created_at: builder.need(createdAt(thing), `.thing ${TIME}`),
    edited: own(thing, "time.edited-timestamp", THING) !== null || ownAll(thing, "time[datetime]", THING).length > 1,
    score: scoreOf(thing),
    replies: repliesOf(thing, isLink),
    thread: thread === null ? null : redditId(thread),
    parent_id: isLink ? null : parentOf(thing, thread),
  });
  if (isLink) {
    addLinkFields(post, thing, url, builder);
  } else {
    post.thread_title = lineOf(own(thing, ".parent a.title", THING));
    builder.need(body, ".comment .usertext-body .md");
  }
  const entry = own(thing, ".entry", THING);
  const line = own(thing, ".tagline", THING) ?? own(thing, "time[datetime]", THING)?.parentElement;
  builder.add({ post, body: entry ?? body ?? thing, anchor: line ?? entry ?? thing });
}

function addLinkFields(post: Post, thing: Element, url: URL, builder: ReadingBuilder): void {
  const link = own(thing, "a.title", THING) ?? own(thing, "a[data-event-action='title']", THING);
  post.title = builder.need(lineOf(link), ".link a.title");
  post.thread_title = post.title;
  post.thread_author = post.author;
  const target = absoluteUrl(attribute(thing, "data-url") ?? attribute(link, "data-href-url"), url);
  if (target !== null && threadOfPath(target) === null && !/\/\/(?:\w+\.)?(?:reddit\.com|redd\.it)\//.test(target)) {
    post.links = [target, ...post.links.filter((other) => other !== target)];
  }
}

/** The text, also where classes are renamed: the form that holds it is named after the post. */
function bodyOf(thing: Element, fullname: string): Element | null {
  return (
    own(thing, ".usertext-body .md", THING) ??
    own(thing, ".usertext-body", THING) ??
    own(thing, `form[id^='form-${CSS_SAFE.test(fullname) ? fullname : "none"}']`, THING)
  );
}

const CSS_SAFE = /^t[13]_[0-9a-z]+$/i;

/** In listings the text waits, as escaped HTML, in an attribute until the reader unfolds it. */
function wordsOf(thing: Element, body: Element | null, url: URL): Words {
  const options = { base: url, skip: "ul.buttons, .bottom-area" };
  const cached = body === null ? attribute(own(thing, "[data-cachedhtml]", THING), "data-cachedhtml") : null;
  const Parser = thing.ownerDocument.defaultView?.DOMParser;
  if (cached?.includes("usertext-body") && Parser) {
    const parsed = new Parser().parseFromString(cached, "text/html").querySelector(".usertext-body .md");
    return withoutGone(readWords(parsed, options));
  }
  return withoutGone(readWords(body, options));
}

function withoutGone(words: Words): Words {
  return isGone(words.text) ? { ...words, text: "" } : words;
}

function createdAt(thing: Element): string | null {
  return isoTime(attribute(own(thing, TIME, THING), "datetime")) ?? isoEpoch(attribute(thing, "data-timestamp"));
}

function permalinkOf(thing: Element, url: URL): string | null {
  const link = own(
    thing,
    "a.bylink[href*='/comments/'], a[data-event-action='permalink'], a[data-event-action='comments']",
    THING,
  );
  return absoluteUrl(attribute(thing, "data-permalink") ?? attribute(link, "href"), url);
}

/** Comments show three scores, for those who voted down, not and up: the middle one counts. */
function scoreOf(thing: Element): number | null {
  const stated =
    integer(attribute(thing, "data-score")) ?? integer(attribute(own(thing, ".score.unvoted", THING), "title"));
  if (stated !== null) {
    return stated;
  }
  const titles = ownAll(thing, "[title]", THING).map((element) => integer(attribute(element, "title")));
  const scores = titles.filter((score) => score !== null);
  return scores.length === 3 ? (scores[1] ?? null) : null;
}

function repliesOf(thing: Element, isLink: boolean): number | null {
  if (isLink) {
    return integer(attribute(thing, "data-comments-count") ?? attribute(thing, "data-num-comments"));
  }
  if (own(thing, ".morechildren, [id^='more_t1_']", THING) !== null) {
    return null;
  }
  return [...thing.querySelectorAll(THING)].filter((reply) => reply.parentElement?.closest(THING) === thing).length;
}

function parentOf(thing: Element, thread: string | null): string | null {
  const parent = attribute(thing.parentElement?.closest(THING), "data-fullname") ?? thread;
  return parent === null ? null : redditId(parent);
}

function roleOf(thing: Element, author: string | null): Post["author_role"] {
  const marked = own(thing, "a.author.moderator, a.author.admin", THING) !== null;
  return roleByName(author) ?? (marked ? "moderator" : null);
}
