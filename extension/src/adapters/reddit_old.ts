import type { Post } from "../post";
import type { Adapter, Reading } from "./adapter";
import { absoluteUrl, attribute, countIn, countReplies, integer, lineOf, own, ownAll } from "./dom";
import { makePost, ReadingBuilder } from "./reading";
import { isGone, isOldReddit, isRedditHost, redditId, roleByName, threadOfPath } from "./reddit_shared";
import { readWords, type Words } from "./text";
import { isoEpoch, isoTime } from "./times";

/** Link boxes in the side bar are things too, without a full name: not posts. */
const THING = "[data-fullname^='t1_'], [data-fullname^='t3_']";
const PROMOTED = "[data-promoted='true'], .promotedlink, .promoted";
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
  const things = [...document.querySelectorAll(THING)].filter((thing) => !thing.matches(PROMOTED));
  const replies = countReplies(things, THING);
  for (const thing of things) {
    readThing(thing, replies.get(thing) ?? 0, url, builder);
  }
  builder.nameThreads();
  const table = document.querySelector("#siteTable, [id^='siteTable_t3_']");
  if (builder.size === 0 && document.querySelector("[id^='thing_t']") !== null) {
    builder.need(null, "[data-fullname]");
  }
  return builder.done(table !== null || builder.size > 0);
}

function readThing(thing: Element, replies: number, url: URL, builder: ReadingBuilder): void {
  const fullname = attribute(thing, "data-fullname") ?? "";
  const isLink = fullname.startsWith("t3_");
  const entry = own(thing, ".entry", THING) ?? thing;
  const author = attribute(thing, "data-author") ?? lineOf(own(entry, "a.author", THING));
  const named = isGone(author) ? null : author;
  const body = bodyOf(entry, fullname);
  const words = wordsOf(entry, body, url);
  if (named === null && words.text === "") {
    return;
  }
  const permalink = permalinkOf(thing, entry, url);
  const thread = isLink ? fullname : (threadOfPath(permalink) ?? threadOfPath(url.pathname));
  const post = makePost(redditId(fullname), "reddit", isLink ? "post" : "comment", words, {
    url: builder.need(permalink, "[data-permalink], a.bylink"),
    author: named,
    author_role: roleOf(entry, named),
    created_at: builder.need(createdAt(thing, entry), `.thing ${TIME}`),
    edited: ownAll(entry, "time[datetime]", THING).length > 1,
    score: scoreOf(thing, entry),
    replies: repliesOf(thing, isLink, replies),
    thread: thread === null ? null : redditId(thread),
    parent_id: isLink ? null : parentOf(thing, thread),
  });
  if (isLink) {
    addLinkFields(post, thing, url, builder);
  } else {
    post.thread_title = lineOf(own(thing, ".parent a.title", THING));
    builder.needWords(words, body, ".comment .usertext-body .md");
  }
  const line = own(entry, ".tagline", THING) ?? own(entry, "time[datetime]", THING)?.parentElement;
  builder.add({ post, body: entry === thing ? (body ?? thing) : entry, anchor: line ?? entry });
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
function bodyOf(entry: Element, fullname: string): Element | null {
  return (
    own(entry, ".usertext-body .md", THING) ??
    own(entry, ".usertext-body", THING) ??
    own(entry, `form[id^='form-${CSS_SAFE.test(fullname) ? fullname : "none"}']`, THING)
  );
}

const CSS_SAFE = /^t[13]_[0-9a-z]+$/i;

/** In listings the text waits, as escaped HTML, in an attribute until the reader unfolds it. */
function wordsOf(entry: Element, body: Element | null, url: URL): Words {
  const options = { base: url, skip: "ul.buttons, .bottom-area" };
  const cached = body === null ? attribute(own(entry, "[data-cachedhtml]", THING), "data-cachedhtml") : null;
  const Parser = entry.ownerDocument.defaultView?.DOMParser;
  if (cached?.includes("usertext-body") && Parser) {
    const parsed = new Parser().parseFromString(cached, "text/html").querySelector(".usertext-body .md");
    return withoutGone(readWords(parsed, options));
  }
  return withoutGone(readWords(body, options));
}

function withoutGone(words: Words): Words {
  return isGone(words.text) ? { ...words, text: "" } : words;
}

function createdAt(thing: Element, entry: Element): string | null {
  return isoTime(attribute(own(entry, TIME, THING), "datetime")) ?? isoEpoch(attribute(thing, "data-timestamp"));
}

function permalinkOf(thing: Element, entry: Element, url: URL): string | null {
  const link = own(
    entry,
    "a.bylink[href*='/comments/'], a[data-event-action='permalink'], a[data-event-action='comments']",
    THING,
  );
  return absoluteUrl(attribute(thing, "data-permalink") ?? attribute(link, "href"), url);
}

/** Comments show three scores, for those who voted down, not and up: the middle one counts. */
function scoreOf(thing: Element, entry: Element): number | null {
  const shown = own(thing, ".score.unvoted", THING);
  const stated = [attribute(thing, "data-score"), attribute(shown, "title"), lineOf(shown)].map(integer);
  const score = stated.find((value) => value !== null);
  if (score !== undefined) {
    return score;
  }
  const titles = ownAll(entry, "[title]", THING).map((element) => integer(attribute(element, "title")));
  const scores = titles.filter((value) => value !== null);
  return scores.length === 3 ? (scores[1] ?? null) : null;
}

/** Replies of a comment are counted as they stand; some may be held back behind a link. */
function repliesOf(thing: Element, isLink: boolean, shown: number): number | null {
  if (isLink) {
    const stated = integer(attribute(thing, "data-comments-count") ?? attribute(thing, "data-num-comments"));
    return stated ?? countIn(lineOf(own(thing, "a.comments", THING)));
  }
  return own(thing, ".morechildren, [id^='more_t1_']", THING) === null ? shown : null;
}

function parentOf(thing: Element, thread: string | null): string | null {
  const parent = attribute(thing.parentElement?.closest(THING), "data-fullname") ?? thread;
  return parent === null ? null : redditId(parent);
}

function roleOf(entry: Element, author: string | null): Post["author_role"] {
  const marked = own(entry, "a.author.moderator, a.author.admin", THING) !== null;
  return roleByName(author) ?? (marked ? "moderator" : null);
}
