import type { Kind } from "../post";
import type { Adapter, Reading } from "./adapter";
import { absoluteUrl, attribute, lineOf, ownAmong, segments } from "./dom";
import { readWorkItemLists } from "./gitlab_list";
import { makePost, ReadingBuilder } from "./reading";
import { roleOf } from "./roles";
import { readWords } from "./text";
import { isoTime } from "./times";

const THREAD = /^(.*)\/-\/(issues|work_items|epics|merge_requests)\/(\d+)(\/[^?#]*)?$/;
const TITLE = "[data-testid='work-item-title'], [data-testid='title-content']";
const DESCRIPTION =
  "[data-testid='work-item-description'], .detail-page-description .description .md, .detail-page-description .md";
const OPENED_BY = "[data-testid='work-item-author'], .issuable-meta a.author-link, .detail-page-header a.author-link";
const NOTE_BODY = "[data-testid='work-item-note-body'], .note-text";
const BADGE = ".user-access-role, [data-testid*='role'], [data-testid*='badge']";

/** GitLab, gitlab.com and self-hosted: issues, work items, epics and merge requests. */
export const gitlab: Adapter = {
  site: "gitlab",
  version: 1,
  matches: (url, document) =>
    url.hostname === "gitlab.com" ||
    attribute(document.querySelector("meta[property='og:site_name']"), "content") === "GitLab" ||
    document.querySelector("body[data-page][data-project-full-path], #js-work-items") !== null,
  containers: (document) => {
    const found = document.querySelectorAll("#contextual-panel-portal, .content-wrapper, main");
    return found.length > 0 ? [...found] : document.body ? [document.body] : [];
  },
  read,
};

/** One item of the page: an issue beside a list may be open in a drawer, over another. */
interface Item {
  root: Element;
  id: string;
  address: string;
  kind: Kind;
  title: string | null;
  author: string | null;
}

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  const titles = [...document.querySelectorAll(TITLE)];
  const notes = [...document.querySelectorAll("[id^='note_']")].filter((note) => /^note_\d+$/.test(note.id));
  const isThread = THREAD.test(url.pathname);
  const roots =
    titles.length > 0 ? titles.map((title) => rootOf(title, titles)) : isThread ? [document.documentElement] : [];
  for (const [index, root] of roots.entries()) {
    const item = itemOf(root, titles[index] ?? null, notes, url);
    readItem(
      item,
      notes.filter((note) => root.contains(note)),
      url,
      builder,
    );
  }
  if (!isThread) {
    readWorkItemLists(document, url, builder);
  }
  const hasItem = isThread || notes.length > 0 || document.querySelector(DESCRIPTION) !== null;
  builder.need(!hasItem || titles.length > 0, TITLE);
  builder.need(
    notes.every((note) => isSystemNote(note) || note.querySelector(NOTE_BODY) !== null),
    NOTE_BODY,
  );
  return builder.done(hasItem || builder.size > 0 || document.querySelector("[data-testid='issuable-row']") !== null);
}

/** The largest part of the page that holds this title and no other. */
function rootOf(title: Element, titles: Element[]): Element {
  let root: Element = title;
  while (
    root.parentElement !== null &&
    !titles.some((other) => other !== title && root.parentElement?.contains(other))
  ) {
    root = root.parentElement;
  }
  return root;
}

function itemOf(root: Element, title: Element | null, notes: Element[], url: URL): Item {
  const links = notes
    .filter((note) => root.contains(note))
    .map((note) => note.querySelector(`a[href*='/-/'][href$='#${note.id}']`));
  const own = [links.find((link) => link !== null), root.querySelector("a[data-testid*='ref'][href*='/-/']")];
  const addresses = own.map((link) => absoluteUrl(attribute(link ?? null, "href"), url));
  const address = addresses.find((one) => one !== null && THREAD.test(new URL(one).pathname)) ?? url.href;
  const path = new URL(address).pathname;
  const [, project = "", type = "issues", number = ""] = THREAD.exec(path) ?? [];
  const name = type === "work_items" ? "issues" : type;
  return {
    root,
    id: number ? `${url.host}${project}/-/${name}/${number}` : `${url.host}${path}`,
    address: `${url.origin}${path}`,
    kind: type === "merge_requests" ? "pull_request" : "issue",
    title: lineOf(title),
    author: null,
  };
}

function readItem(item: Item, notes: Element[], url: URL, builder: ReadingBuilder): void {
  const { root } = item;
  const roots = new Set(notes);
  const description = ownAmong(root, DESCRIPTION, roots)[0];
  const link = ownAmong(root, OPENED_BY, roots)[0];
  const created = ownAmong(root, "[data-testid='work-item-created'], .issuable-meta, .detail-page-header", roots)[0];
  const time = created?.querySelector("time[datetime]") ?? ownAmong(root, "time[datetime]", roots)[0];
  item.author = accountOf(link ?? null, url);
  const post = makePost(
    item.id,
    "gitlab",
    item.kind,
    readWords(description, { base: url, skip: "button, .gl-sr-only" }),
    {
      url: item.address,
      title: item.title,
      author: builder.need(item.author, OPENED_BY),
      created_at: builder.need(
        isoTime(attribute(time, "datetime")),
        "[data-testid='work-item-created'] time[datetime]",
      ),
      thread: item.id,
      thread_title: item.title,
      thread_author: item.author,
    },
  );
  const head = created ?? link?.parentElement;
  const body = description ?? head ?? ownAmong(root, TITLE, roots)[0];
  if (body) {
    builder.add({ post, body, anchor: head ?? body });
  }
  for (const note of notes) {
    readNote(note, roots, item, url, builder);
  }
}

function isSystemNote(note: Element): boolean {
  return (
    note.classList.contains("system-note") ||
    note.querySelector("[data-testid*='system-note'], .system-note-message") !== null
  );
}

function readNote(note: Element, roots: ReadonlySet<Element>, item: Item, url: URL, builder: ReadingBuilder): void {
  const body = ownAmong(note, NOTE_BODY, roots)[0];
  if (!body || isSystemNote(note)) {
    return;
  }
  const outside = (part: Element) => !body.contains(part);
  const link = ownAmong(note, "[data-username], a[data-user-id][href]", roots).find(outside);
  const times = ownAmong(note, "time[datetime]", roots).filter(outside);
  const time = times.find((part) => attribute(part.closest("a"), "href")?.endsWith(`#${note.id}`)) ?? times[0];
  const post = makePost(
    `${item.id}/${note.id}`,
    "gitlab",
    kindOf(note),
    readWords(body, { base: url, skip: "button" }),
    {
      url: `${item.address}#${note.id}`,
      author: builder.need(accountOf(link ?? null, url), "[data-username]"),
      author_role: roleOf(ownAmong(note, BADGE, roots).filter(outside)),
      created_at: builder.need(isoTime(attribute(time, "datetime")), ".note-timestamp time[datetime]"),
      edited: ownAmong(note, ".edited-text, [data-testid*='edited']", roots).length > 0,
      thread: item.id,
      thread_title: item.title,
      thread_author: item.author,
      parent_id: parentOf(note, roots, item),
    },
  );
  const line = ownAmong(note, ".note-header-info, [data-testid='note-header-info']", roots)[0];
  builder.add({ post, body: note, anchor: line ?? time?.parentElement?.parentElement ?? note });
}

function accountOf(link: Element | null, url: URL): string | null {
  const path = segments(attribute(link, "href"), url);
  return attribute(link, "data-username") ?? path[path.length - 1] ?? lineOf(link);
}

function kindOf(note: Element): Kind {
  return note.closest(".diff-file, .diff-content, [data-testid='diff-file']") === null ? "comment" : "review";
}

/** Replies of a discussion stand in the list item of its first note. */
function parentOf(note: Element, roots: ReadonlySet<Element>, item: Item): string | null {
  const discussion = note.parentElement?.closest("li, .discussion, [data-discussion-id]");
  const first = discussion ? [...roots].find((other) => discussion.contains(other) && !isSystemNote(other)) : undefined;
  return first === undefined || first === note ? null : `${item.id}/${first.id}`;
}
