import type { Post } from "../post";
import type { Adapter, Found, Reading } from "./adapter";
import { absoluteUrl, attribute, countReplies, integer, lineOf, own, ownAll, segments } from "./dom";
import { makePost, ReadingBuilder } from "./reading";
import { isGone, isOldReddit, isRedditHost, redditId, roleByName, threadOfPath } from "./reddit_shared";
import { readWords, type Words } from "./text";
import { isoTime } from "./times";

const POST = "shreddit-post[id^='t3_']";
const COMMENT = "shreddit-comment[thingid^='t1_']";
const PROFILE_COMMENT = "shreddit-profile-comment[comment-id]";
const SEARCH_HIT = "[data-testid='search-post-unit']";
/** Nothing of one post lies beyond these. */
const BOUNDARY = "shreddit-post, shreddit-comment, shreddit-profile-comment";
const ADVERT = "shreddit-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad, shreddit-sidebar-ad";
/** So many text posts without text are no coincidence. */
const MANY_CARDS = 3;
/** Length of an ISO time up to its seconds: one time may be written with and without fractions. */
const SECONDS = 19;
const CONTENT = "[id$='-post-rtjson-content']";

/** www.reddit.com ("shreddit"). Facts stand in attributes of the custom elements; the text is in light-DOM slots. */
export const redditNew: Adapter = {
  site: "reddit",
  version: 1,
  matches: (url, document) => isRedditHost(url.hostname) && !isOldReddit(url, document),
  containers: (document) => {
    const found = [...document.querySelectorAll("shreddit-feed, shreddit-comment-tree, main")];
    return found.length > 0 ? found : document.body ? [document.body] : [];
  },
  read,
};

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  const elements = [...document.querySelectorAll(`${POST}, ${COMMENT}, ${PROFILE_COMMENT}, ${SEARCH_HIT}`)];
  const replies = countReplies(elements, "shreddit-comment");
  for (const element of elements.filter((one) => one.closest(ADVERT) === null)) {
    readOne(element, replies.get(element) ?? 0, url, builder);
  }
  builder.nameThreads();
  const app = document.querySelector("shreddit-app");
  checkPage(document, app, url, builder);
  return builder.done(app !== null || builder.size > 0);
}

function readOne(element: Element, replies: number, url: URL, builder: ReadingBuilder): void {
  if (element.matches(COMMENT)) {
    readComment(element, replies, url, builder);
  } else if (element.matches(PROFILE_COMMENT)) {
    readProfileComment(element, url, builder);
  } else if (element.matches(SEARCH_HIT)) {
    readSearchHit(element, url, builder);
  } else if (element.parentElement?.closest("shreddit-post") === null) {
    readPost(element, url, builder);
  }
}

function readPost(element: Element, url: URL, builder: ReadingBuilder): void {
  const fullname = attribute(element, "id") ?? "";
  const author = authorOf(attribute(element, "author"));
  const slot =
    own(element, CONTENT, BOUNDARY) ??
    own(element, "[property='schema:articleBody']", BOUNDARY) ??
    own(element, "[slot='text-body']", BOUNDARY);
  const words = withoutGone(readWords(slot, { base: url }));
  if (author === null && words.text === "") {
    return;
  }
  const target = absoluteUrl(attribute(element, "content-href"), url);
  const permalink = absoluteUrl(attribute(element, "permalink"), url);
  const title = attribute(element, "post-title") ?? lineOf(own(element, "[slot='title']", BOUNDARY));
  if (attribute(element, "post-type") === "link" && target !== null && !words.links.includes(target)) {
    words.links.push(target);
  }
  const post = makePost(redditId(fullname), "reddit", "post", words, {
    url: builder.need(permalink, "shreddit-post[permalink]"),
    title: builder.need(title, "shreddit-post[post-title]"),
    author,
    author_role: roleOf(element, author),
    created_at: builder.need(timeOf(element, "created-timestamp"), "shreddit-post[created-timestamp]"),
    edited: isEdited(element),
    score: integer(attribute(element, "score")),
    replies: integer(attribute(element, "comment-count")),
    lang: attribute(element, "post-language"),
    thread: redditId(fullname),
    thread_title: title,
    thread_author: author,
  });
  const line = own(element, "[slot='authorName']", BOUNDARY) ?? own(element, "[slot='credit-bar']", BOUNDARY);
  builder.add({ post, body: element, anchor: line ?? element });
}

function readComment(element: Element, replies: number, url: URL, builder: ReadingBuilder): void {
  const fullname = attribute(element, "thingid") ?? "";
  const author = authorOf(attribute(element, "author"));
  // Where a comment is gone, a notice in the reader's language may stand in its place.
  const content = own(element, CONTENT, BOUNDARY);
  const slot = author === null ? content : (own(element, "[slot='comment']", BOUNDARY) ?? content);
  const words = withoutGone(readWords(slot, { base: url }));
  if (author === null && words.text === "") {
    return;
  }
  const permalink = attribute(element, "permalink");
  const thread = attribute(element, "postid") ?? threadOfPath(permalink) ?? threadOfPath(url.pathname);
  const parent =
    attribute(element, "parentid") ??
    attribute(element.parentElement?.closest("shreddit-comment"), "thingid") ??
    thread;
  const post = makePost(redditId(fullname), "reddit", "comment", words, {
    url: builder.need(absoluteUrl(permalink, url), "shreddit-comment[permalink]"),
    author,
    author_role: roleOf(element, author),
    created_at: builder.need(timeOf(element, "created"), "shreddit-comment[created]"),
    edited: isEdited(element),
    score: integer(attribute(element, "score")),
    replies: holdsBack(element) ? null : replies,
    thread: thread === null ? null : redditId(thread),
    parent_id: parent === null ? null : redditId(parent),
  });
  builder.needWords(words, slot, "shreddit-comment [slot=comment]");
  builder.add({ post, body: slot ?? element, anchor: authorLine(element) ?? element });
}

/** Overview and comment list of a user's page. `user-id` there is the viewer's: not used. */
function readProfileComment(element: Element, url: URL, builder: ReadingBuilder): void {
  const id = (attribute(element, "comment-id") ?? "").replace(/^(?:t1_)?/, "t1_");
  const link =
    own(element, `[id^='poster-info-'] a[href*='/user/']`, BOUNDARY) ?? own(element, "a[href*='/user/']", BOUNDARY);
  const path = segments(link?.getAttribute("href"), url);
  const author = path[path.indexOf("user") + 1] ?? null;
  const slot = own(element, CONTENT, BOUNDARY) ?? own(element, "[slot='comment'], div.md", BOUNDARY);
  const href = attribute(element, "href");
  const thread = threadOfPath(href);
  const post = makePost(redditId(id), "reddit", "comment", withoutGone(readWords(slot, { base: url })), {
    url: absoluteUrl(href, url),
    author: builder.need(author, "shreddit-profile-comment a[href*='/user/']"),
    author_role: roleByName(author),
    created_at: builder.need(timeOf(element, "created"), "shreddit-profile-comment time[datetime]"),
    score: integer(attribute(own(element, "[score]", BOUNDARY), "score")),
    thread: thread === null ? null : redditId(thread),
  });
  const body = builder.need(slot, `shreddit-profile-comment ${CONTENT}`) ?? element;
  builder.add({ post, body, anchor: link?.parentElement ?? element });
}

/** Search shows a title, and neither author nor text. */
function readSearchHit(element: Element, url: URL, builder: ReadingBuilder): void {
  const link = element.querySelector("a[data-testid='post-title'][href*='/comments/'], a[href*='/comments/']");
  const thread = builder.need(threadOfPath(link?.getAttribute("href")), `${SEARCH_HIT} a[href*='/comments/']`);
  if (link === null || thread === null || element.querySelector(POST) !== null) {
    return;
  }
  const title = lineOf(link) ?? attribute(link, "aria-label");
  const post = makePost(redditId(thread), "reddit", "post", readWords(null, { base: url }), {
    url: absoluteUrl(link.getAttribute("href"), url),
    title,
    created_at: builder.need(timeOf(element, "created-timestamp"), `${SEARCH_HIT} time[datetime]`),
    thread: redditId(thread),
    thread_title: title,
  });
  builder.add({ post, body: element, anchor: link.parentElement ?? element });
}

function checkPage(document: Document, app: Element | null, url: URL, builder: ReadingBuilder): void {
  const isThread = attribute(app, "pagetype") === "post_detail" || threadOfPath(url.pathname) !== null;
  if (app !== null && isThread) {
    builder.need(document.querySelector(POST), POST);
  }
  // Cards show the text of text posts. One may have none; if all have none, it was not found.
  const cards = [...document.querySelectorAll(`${POST}[post-type='text'][view-type='cardView']`)];
  const texts = cards.filter((card) => builder.get(redditId(card.id))?.post.text !== "");
  builder.need(cards.length < MANY_CARDS || texts.length > 0, `shreddit-post ${CONTENT}`);
  const comments = document.querySelectorAll("shreddit-comment").length;
  builder.need(comments === 0 || document.querySelector(COMMENT) !== null, COMMENT);
  if (app !== null && builder.size === 0 && document.querySelector("shreddit-feed, article") !== null) {
    builder.need(null, POST);
  }
}

function authorOf(name: string | null): string | null {
  return isGone(name) ? null : name;
}

function withoutGone(words: Words): Words {
  return isGone(words.text) ? { ...words, text: "" } : words;
}

/** Times of the post itself; a card about its author that the reader opened has others. */
function timesOf(element: Element): string[] {
  const shown = ownAll(element, "faceplate-timeago[ts], time[datetime]", BOUNDARY).filter(
    (part) => part.closest("[slot='content'], [id*='hover-card'], faceplate-hovercard-content") === null,
  );
  const stated = shown.filter((part) => part.localName === "faceplate-timeago" || part.closest("a") !== null);
  const values = (stated.length > 0 ? stated : shown).map(
    (part) => attribute(part, "ts") ?? attribute(part, "datetime"),
  );
  return values.map(isoTime).filter((time) => time !== null);
}

function timeOf(element: Element, name: string): string | null {
  return isoTime(attribute(element, name)) ?? timesOf(element)[0] ?? null;
}

/** "Edited" is translated; a second, later time on the author's line is not. */
function isEdited(element: Element): boolean {
  const meta = own(element, "[slot='commentMeta'], [slot='credit-bar']", BOUNDARY);
  const times = (meta === null ? [] : timesOf(meta)).map((time) => time.slice(0, SECONDS));
  const first = times[0];
  return first !== undefined && times.some((time) => time > first);
}

function roleOf(element: Element, author: string | null): Post["author_role"] {
  const mark =
    attribute(element, "distinguished-as") ??
    attribute(own(element, "[distinguished-as]", BOUNDARY), "distinguished-as");
  const marked = mark?.toUpperCase() === "MODERATOR" || mark?.toUpperCase() === "ADMIN";
  return roleByName(author) ?? (marked ? "moderator" : null);
}

/** Whether some replies are still to be loaded: how many there are is then unknown. */
function holdsBack(element: Element): boolean {
  return own(element, "faceplate-partial[src*='more-comments']", BOUNDARY) !== null;
}

function authorLine(element: Element): Found["anchor"] | null {
  const link = own(element, "[slot='commentMeta'] [noun='comment_author'] a", BOUNDARY);
  return link?.closest("[noun='comment_author']")?.parentElement ?? own(element, "[slot='commentMeta']", BOUNDARY);
}
