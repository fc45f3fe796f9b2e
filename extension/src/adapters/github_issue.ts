import { absoluteUrl, attribute, isRendered, lineOf } from "./dom";
import { loginOf, type Place, wordsOptions } from "./github_shared";
import { makePost, type ReadingBuilder } from "./reading";
import { roleOf } from "./roles";
import { readWords } from "./text";
import { isoTime } from "./times";

const BODY = "[data-testid='markdown-body']";
const OPENING = "[data-testid='issue-body']";
const ROW = "[data-wrapper-timeline-id^='IC_']";
const HEADER = "[data-testid='comment-header'][id^='issuecomment-']";
const BADGE = "[data-testid='comment-author-association']";
/** The history of edits: named by its module, or the one menu of a header that is no icon. */
const EDITS =
  "[class*='MarkdownLastEditedBy'], [class*='MarkdownEditHistoryViewer'] button, " +
  "button[aria-haspopup]:not([data-component='IconButton']):not([data-testid])";

/** GitHub's React issue viewer: the description and the comments under it. */
export function readIssueViewer(document: Document, place: Place, builder: ReadingBuilder): void {
  const opening = [...document.querySelectorAll(OPENING)].find(isRendered);
  if (opening) {
    readOpening(opening, place, builder);
  } else if (document.querySelector("[data-testid='issue-viewer-container']") !== null) {
    builder.need(null, OPENING);
  }
  const rows = new Set<Element>(document.querySelectorAll(ROW));
  for (const header of document.querySelectorAll(HEADER)) {
    if (header.closest(ROW) === null) {
      rows.add(header.closest("[data-timeline-event-id], [data-testid^='comment-viewer-outer-box']") ?? header);
    }
  }
  for (const row of rows) {
    readComment(row, place, builder);
  }
}

function readOpening(element: Element, place: Place, builder: ReadingBuilder): void {
  const link = element.querySelector("a[data-testid='issue-body-header-link']") ?? permalink(element, "#issue-");
  const own = fragmentOf(link);
  builder.need(own, "a[data-testid=issue-body-header-link]");
  const named = element.querySelector("[data-testid='issue-body-header-author']");
  const { author, body, role, created_at, line } = headOf(element, named, link, place, builder);
  place.author = author;
  const id = own === null ? place.thread : `${place.thread}/${own}`;
  const post = makePost(id, "github", place.type, readWords(body, wordsOptions(place.url)), {
    url: place.address,
    title: place.title,
    author,
    author_role: role,
    created_at,
    edited: element.querySelector(EDITS) !== null,
    thread: place.thread,
    thread_title: place.title,
    thread_author: author,
  });
  builder.add({ post, body: element, anchor: line ?? element });
}

function readComment(row: Element, place: Place, builder: ReadingBuilder): void {
  const header = row.matches(HEADER) ? row : row.querySelector(HEADER);
  const link = permalink(row, "#issuecomment-");
  const own = attribute(header, "id") ?? fragmentOf(link);
  builder.need(own, HEADER);
  if (own === null) {
    return;
  }
  const named = row.querySelector("a[data-testid='avatar-link']");
  const { author, body, role, created_at, line } = headOf(row, named, link, place, builder);
  const post = makePost(`${place.thread}/${own}`, "github", "comment", readWords(body, wordsOptions(place.url)), {
    url: absoluteUrl(attribute(link, "href"), place.url) ?? `${place.address}#${own}`,
    author,
    author_role: role,
    created_at,
    edited: (header ?? row).querySelector(EDITS) !== null,
    thread: place.thread,
    thread_title: place.title,
    thread_author: place.author,
  });
  builder.add({ post, body: row, anchor: line ?? header ?? row });
}

function headOf(element: Element, named: Element | null, link: Element | null, place: Place, builder: ReadingBuilder) {
  const body = element.querySelector(BODY);
  // A comment that a maintainer has hidden keeps its head and holds no text until it is unfolded.
  const isHidden = element.querySelector(".octicon-unfold, .octicon-fold") !== null;
  builder.need(body !== null || isHidden, BODY);
  const heads = [...element.querySelectorAll("a[href]")].filter((part) => !body?.contains(part));
  const account =
    loginOf(named, place.url) ?? heads.map((part) => loginOf(part, place.url)).find((one) => one !== null);
  const times = [link?.querySelector("relative-time"), ...element.querySelectorAll("relative-time[datetime]")];
  const time = times.find((part) => part && !body?.contains(part));
  const badges = [...element.querySelectorAll(BADGE)].filter((part) => !body?.contains(part));
  return {
    body,
    author: builder.need(account?.login ?? null, "a[data-testid=avatar-link]"),
    role: roleOf(badges, account?.isApp ?? false),
    created_at: builder.need(isoTime(attribute(time, "datetime")), "relative-time[datetime]"),
    line: named?.parentElement ?? time?.parentElement?.parentElement ?? null,
  };
}

function permalink(element: Element, fragment: string): Element | null {
  const links = [...element.querySelectorAll(`a[href*='${fragment}']`)];
  return links.find((link) => link.querySelector("relative-time") !== null && lineOf(link) !== null) ?? null;
}

function fragmentOf(link: Element | null): string | null {
  return attribute(link, "href")?.match(/#((?:issue|issuecomment)-\d+)$/)?.[1] ?? null;
}
