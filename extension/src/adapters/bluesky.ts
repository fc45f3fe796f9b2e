import type { Adapter, Reading } from "./adapter";
import { absoluteUrl, attribute, countIn, integer, isRendered, lineOf, ownAll } from "./dom";
import { FOLLOWING, makePost, ReadingBuilder } from "./reading";
import { joined, readWords, type Words } from "./text";
import { isoFromMs } from "./times";

const FEED_ITEM = "[data-testid^='feedItem-by-']";
const THREAD_ITEM = "[data-testid^='postThreadItem-by-']";
const ITEM = `${FEED_ITEM}, ${THREAD_ITEM}`;
/** A quoted post, and every other card that is a link by itself, sits in one of these inside the item. */
const CARD = "[role='link']:not(a)";
const TEXT = "[data-testid='postText'], [data-word-wrap]";
const PROFILE = "a[href*='/profile/']:not([target='_blank'])";
const PERMALINK = /^\/profile\/([^/]+)\/post\/([2-7a-z]{13})(\/[\w-]+)?\/?$/;

/** bsky.app. Screens that were left stay mounted, so only what is rendered counts. */
export const bluesky: Adapter = {
  site: "bluesky",
  version: 1,
  matches: (url) => url.hostname === "bsky.app" || url.hostname === "main.bsky.dev",
  containers: (document) => {
    const found = document.querySelectorAll("#root, main");
    return found[0] ? [found[0]] : document.body ? [document.body] : [];
  },
  read,
};

/** One item of the page with what its links say. */
interface Item {
  element: Element;
  handle: string;
  /** Record key, from the item's own permalink or, for the anchor post, from the address. */
  key: string;
  isAnchor: boolean;
  inThread: boolean;
}

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  const elements = [...document.querySelectorAll(ITEM)].filter((element) => isItem(element, url));
  const items = elements.map((element) => itemOf(element, url, builder)).filter((item) => item !== null);
  const anchor = items.findIndex((item) => item.isAnchor);
  const root = items.find((item) => item.inThread);
  for (const [index, item] of items.entries()) {
    const parent = parentOf(item, items[index - 1], index <= anchor, items[anchor]);
    readItem(item, parent, root, url, builder);
  }
  builder.nameThreads();
  const onThread = PERMALINK.test(url.pathname) && !PERMALINK.exec(url.pathname)?.[3];
  if (onThread) {
    builder.need(elements.length > 0, THREAD_ITEM);
  } else if (elements.length === 0) {
    // Text without any item around it: the item's name has changed.
    builder.need(
      [...document.querySelectorAll("[data-testid='postText']")].every((text) => !isRendered(text)),
      ITEM,
    );
  }
  return builder.done(onThread || builder.size > 0 || document.querySelector("[data-testid$='Screen']") !== null);
}

function isItem(element: Element, url: URL): boolean {
  if (!isRendered(element) || element.parentElement?.closest(ITEM)) {
    return false;
  }
  // Notices that somebody liked or followed use the same name and have no row of buttons.
  return !url.pathname.startsWith("/notifications") || element.querySelector("[data-testid='likeBtn']") !== null;
}

function itemOf(element: Element, url: URL, builder: ReadingBuilder): Item | null {
  const inThread = element.matches(THREAD_ITEM);
  const handle = (attribute(element, "data-testid") ?? "").replace(/^.*?-by-/, "");
  const links = ownLinks(element).map((link) => permalinkOf(link, url));
  const found = links.filter((match) => match !== null);
  const stated = found.find((match) => match[3] === undefined) ?? found[0];
  const page = PERMALINK.exec(url.pathname);
  const isAnchor = inThread && ((page !== null && stated?.[2] === page[2]) || !element.matches(CARD));
  if (stated?.[2]) {
    return { element, handle: handle || (stated[1] ?? ""), key: stated[2], isAnchor, inThread };
  }
  // Only the post that the page is about has no permalink of its own.
  const isLone = inThread && page?.[2] !== undefined && !element.matches(CARD);
  builder.need(isLone, "a[href*='/post/']");
  return isLone ? { element, handle, key: page[2] ?? "", isAnchor: true, inThread } : null;
}

function readItem(item: Item, parent: string | null, root: Item | undefined, url: URL, builder: ReadingBuilder): void {
  const { element, handle, key } = item;
  const texts = ownAll(element, TEXT, ITEM).filter((text) => isOwn(text, element));
  const words = wordsOf(item, texts[0] ?? null, url);
  builder.need(texts.length > 0 || hasMedia(element), TEXT);
  builder.need(avatarOf(element), "[data-testid='userAvatarImage']");
  const reply = element.querySelector("[data-testid='replyBtn']");
  const like = element.querySelector("[data-testid='likeBtn']");
  const post = makePost(idOf(item), "bluesky", parent === null ? "post" : "comment", words, {
    url: `https://bsky.app/profile/${handle}/post/${key}`,
    author: builder.need(handle || null, "data-testid"),
    created_at: builder.need(timeOfKey(key), "a[href*='/post/']"),
    score: buttonCount(like, "likeCount"),
    replies: buttonCount(reply, "replyCount"),
    thread:
      root && item.inThread ? idOf(root) : parent === null ? idOf(item) : (builder.get(parent)?.post.thread ?? null),
    thread_author: item.inThread ? (root?.handle ?? null) : null,
    parent_id: parent,
  });
  builder.add({ post, body: element, anchor: authorLine(element) ?? element });
}

function idOf(item: Item): string {
  return `bsky.app/${item.handle}/${item.key}`;
}

function permalinkOf(link: Element, url: URL): RegExpExecArray | null {
  const target = absoluteUrl(link.getAttribute("href"), url);
  return target === null ? null : PERMALINK.exec(new URL(target).pathname);
}

/** Links of this post and not of one that it quotes. */
function ownLinks(element: Element): Element[] {
  return ownAll(element, "a[href*='/post/']", ITEM).filter((link) => isOwn(link, element));
}

function isOwn(part: Element, item: Element): boolean {
  const card = part.closest(CARD);
  return card === null || card === item || card.contains(item);
}

function wordsOf(item: Item, text: Element | null, url: URL): Words {
  const words = readWords(text, { base: url, keepBreaks: true });
  const cards = ownAll(item.element, CARD, ITEM);
  const quotes = cards.flatMap((card) => [...card.querySelectorAll(TEXT)].slice(0, 1));
  words.quoted = joined(quotes.map((quote) => readWords(quote, { base: url, keepBreaks: true }).text));
  for (const link of ownAll(item.element, "a[target='_blank'][href^='http']", ITEM)) {
    const target = isOwn(link, item.element) ? absoluteUrl(link.getAttribute("href"), url) : null;
    if (target !== null && !words.links.includes(target) && new URL(target).host !== "go.bsky.app") {
      words.links.push(target);
    }
  }
  return words;
}

/** A post without text shows a picture, a video or a card; where none is, the text was not found. */
function hasMedia(element: Element): boolean {
  const media = element.querySelectorAll(
    `video, iframe, ${CARD}, a[target='_blank'], [data-testid^='contentHider'], img`,
  );
  return [...media].some((part) => part.closest(PROFILE) === null);
}

/**
 * The page does not say what a post answers; its drawing does. A line that leads down into the avatar
 * means the post above; without one, a post below the anchor answers the anchor.
 */
function parentOf(item: Item, previous?: Item, leadsToAnchor = false, anchor?: Item): string | null {
  if (previous === undefined || previous.inThread !== item.inThread) {
    return null;
  }
  // Above the anchor, and at it, each post answers the one before.
  if ((item.inThread && leadsToAnchor) || hasLineAbove(item.element)) {
    return idOf(previous);
  }
  return item.inThread && anchor ? idOf(anchor) : null;
}

function hasLineAbove(element: Element): boolean {
  const avatar = avatarOf(element);
  for (const part of element.querySelectorAll("div")) {
    if (avatar && !(part.compareDocumentPosition(avatar) & FOLLOWING)) {
      return false;
    }
    if (part.firstChild === null && isTwoWide(part)) {
      return true;
    }
  }
  return false;
}

/** Where lines lead is seen from the avatar: the one link to a profile that has no words. */
function avatarOf(element: Element): Element | undefined {
  return ownAll(element, PROFILE, ITEM).find((link) => lineOf(link) === null && isOwn(link, element));
}

function isTwoWide(part: Element): boolean {
  if (/(?:^|;)\s*width:\s*2px/.test(part.getAttribute("style") ?? "")) {
    return true;
  }
  return "checkVisibility" in part && part.ownerDocument.defaultView?.getComputedStyle(part).width === "2px";
}

/**
 * A record key is a TID: 13 sortable base-32 digits of microseconds and a 10-bit clock id (atproto, "Record Key").
 * @internal exported for its test
 */
export function timeOfKey(key: string): string | null {
  const digits = "234567abcdefghijklmnopqrstuvwxyz";
  let value = 0n;
  for (const letter of key) {
    const digit = digits.indexOf(letter);
    if (digit < 0) {
      return null;
    }
    value = value * 32n + BigInt(digit);
  }
  return key.length === 13 ? isoFromMs(Number((value >> 10n) / 1000n)) : null;
}

/** The full number is in the button's label; a button without a number counts nothing. */
function buttonCount(button: Element | null, testId: string): number | null {
  if (button === null) {
    return null;
  }
  const stated =
    countIn(attribute(button, "aria-label")) ?? integer(lineOf(button.querySelector(`[data-testid='${testId}']`)));
  return stated ?? integer(lineOf(button)) ?? (lineOf(button) === null ? 0 : null);
}

function authorLine(element: Element): Element | null {
  const own = ownLinks(element).find((link) => link.querySelector("[data-testid]") === null);
  if (own?.parentElement) {
    return own.parentElement;
  }
  const names = ownAll(element, PROFILE, ITEM).filter((link) => isOwn(link, element) && lineOf(link) !== null);
  return names[0]?.parentElement ?? null;
}
