import type { Kind } from "../post";
import type { Adapter, Reading } from "./adapter";
import { absoluteUrl, attribute, lineOf, ownAmong, segments } from "./dom";
import { makePost, ReadingBuilder } from "./reading";
import { roleOf } from "./roles";
import { readWords } from "./text";
import { isoTime } from "./times";

const THREAD = /^(.*\/[^/]+\/[^/]+)\/(issues|pulls)\/(\d+)(\/[^?#]*)?$/;
const OWN_ID = /^issue(?:comment)?-\d+$/;
const BODY = ".render-content, [role='article']";
/** The Markdown source and the editor wait, hidden, beside the text. */
const NOT_SHOWN = "[id$='-raw'], .raw-content, [data-update-url], .edit-content-zone";
const CODE_THREAD = "[id^='code-comments-'], .conversation-holder, .code-comment";

/** Forgejo and Gitea (Codeberg and self-hosted). A comment is `#issuecomment-ID`, the opening post `#issue-ID`. */
export const forgejo: Adapter = {
  site: "forgejo",
  version: 1,
  matches: (url, document) => {
    const keywords = attribute(document.querySelector("meta[name='keywords']"), "content") ?? "";
    const theme = attribute(document.documentElement, "data-theme") ?? "";
    return (
      url.hostname === "codeberg.org" ||
      /\b(?:forgejo|gitea)\b/.test(keywords) ||
      /^(?:forgejo|gitea|codeberg)-/.test(theme) ||
      document.querySelector("#issue-title-display") !== null
    );
  },
  containers: (document) => {
    const found = document.querySelector("[role='main'], main");
    return found ? [found] : document.body ? [document.body] : [];
  },
  read,
};

interface Thread {
  url: URL;
  id: string;
  kind: Kind;
  title: string | null;
  author: string | null;
}

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  const match = THREAD.exec(url.pathname);
  if (match === null) {
    const isList = readList(document, url, builder);
    return builder.done(isList);
  }
  const id = `${url.host}${match[1]}/${match[2]}/${match[3]}`;
  const thread: Thread = {
    url,
    id,
    kind: match[2] === "pulls" ? "pull_request" : "issue",
    title: titleOf(document),
    author: null,
  };
  const candidates = [...document.querySelectorAll("[id^='issue-'], [id^='issuecomment-']")];
  const roots = new Set(candidates.filter((element) => OWN_ID.test(element.id)));
  for (const element of roots) {
    readComment(element, roots, thread, builder);
  }
  builder.nameThreads();
  if (match[4] === undefined) {
    const opening = [...roots].find((element) => element.id.startsWith("issue-"));
    builder.need(opening && builder.has(`${id}/${opening.id}`), `[id^='issue-'] ${BODY}`);
    builder.need(thread.title, "#issue-title-display");
  }
  return builder.done(true);
}

function readComment(element: Element, roots: ReadonlySet<Element>, thread: Thread, builder: ReadingBuilder): void {
  const named = element.ownerDocument.getElementById(`${element.id}-content`);
  const body = named && element.contains(named) ? named : ownAmong(element, BODY, roots)[0];
  const times = ownAmong(element, "relative-time[datetime], time[datetime]", roots).filter(
    (part) => !body?.contains(part),
  );
  if (!body) {
    // Events bear such ids too, and have no text.
    return;
  }
  const { url } = thread;
  const link = ownAmong(element, "a[href]", roots).filter((part) => !body.contains(part) && isAccount(part));
  const path = segments(attribute(link[0], "href"), url);
  const plain = ownAmong(element, ".author", roots).find((part) => !body.contains(part));
  const author = path[path.length - 1] ?? lineOf(plain);
  const time = times.find((part) => attribute(part.closest("a"), "href")?.endsWith(`#${element.id}`)) ?? times[0];
  const isOpening = element.id.startsWith("issue-");
  if (isOpening) {
    thread.author = author;
  }
  const labels = ownAmong(element, ".role-label, .label, [data-tooltip-content]:not(relative-time)", roots);
  const post = makePost(
    `${thread.id}/${element.id}`,
    "forgejo",
    kindOf(element, thread),
    readWords(body, { base: url, skip: NOT_SHOWN }),
    {
      url: absoluteUrl(`${url.pathname}#${element.id}`, url),
      title: isOpening ? thread.title : null,
      author: builder.need(author, ".author, .comment-header-left a"),
      author_role: roleOf(
        labels.filter((part) => !body.contains(part) && part.querySelector("relative-time") === null),
      ),
      created_at: builder.need(isoTime(attribute(time, "datetime")), "relative-time[datetime]"),
      edited: ownAmong(element, ".content-history-menu", roots).length > 0,
      thread: thread.id,
      thread_title: thread.title,
      thread_author: thread.author,
      parent_id: parentOf(element, roots, thread),
    },
  );
  const line = link.find((part) => lineOf(part) !== null)?.parentElement ?? time?.parentElement?.parentElement;
  builder.add({ post, body: element, anchor: line ?? element });
}

function isAccount(link: Element): boolean {
  const href = attribute(link, "href") ?? "";
  return (
    !href.includes("#") &&
    !href.includes("?") &&
    link.querySelector("relative-time") === null &&
    /\/[\w.-]+$/.test(href)
  );
}

function kindOf(element: Element, thread: Thread): Kind {
  if (element.id.startsWith("issue-")) {
    return thread.kind;
  }
  return element.closest(CODE_THREAD) === null ? "comment" : "review";
}

/** Comments on code answer the first of their thread; others stand in one row. */
function parentOf(element: Element, roots: ReadonlySet<Element>, thread: Thread): string | null {
  const holder = element.parentElement?.closest("[id^='code-comments-'], .conversation-holder");
  const first = holder ? [...roots].find((other) => holder.contains(other)) : undefined;
  return first === undefined || first === element ? null : `${thread.id}/${first.id}`;
}

/** The heading without its number, else what the page says for previews. */
function titleOf(document: Document): string | null {
  const heading = lineOf(document.querySelector("#issue-title-display h1, #issue-title-display, #issue-title"));
  const stated = heading ?? attribute(document.querySelector("meta[property='og:title']"), "content");
  return stated?.replace(/\s*#\d+$/, "") ?? null;
}

function readList(document: Document, url: URL, builder: ReadingBuilder): boolean {
  if (!/\/(?:issues|pulls)$/.test(url.pathname)) {
    return false;
  }
  for (const link of document.querySelectorAll("#issue-list a[href], a.issue-title[href]")) {
    const path = new URL(absoluteUrl(attribute(link, "href"), url) ?? url.href).pathname;
    const match = THREAD.exec(path);
    const title = lineOf(link);
    if (match === null || title === null || /^#?\d+$/.test(title)) {
      continue;
    }
    const row = link.closest(".flex-item, li") ?? link.parentElement ?? link;
    const time = row.querySelector("relative-time[datetime]");
    const account = [...row.querySelectorAll("a[href]")].find(
      (part) => isAccount(part) && segments(attribute(part, "href"), url).length === 1,
    );
    const author = segments(attribute(account, "href"), url)[0] ?? null;
    const id = `${url.host}${path}`;
    const post = makePost(
      id,
      "forgejo",
      match[2] === "pulls" ? "pull_request" : "issue",
      readWords(null, { base: url }),
      {
        url: absoluteUrl(path, url),
        title,
        author,
        created_at: isoTime(attribute(time, "datetime")),
        thread: id,
        thread_title: title,
      },
    );
    builder.need(post.author, "#issue-list a[href]");
    builder.need(post.created_at, "#issue-list relative-time[datetime]");
    builder.add({ post, body: row, anchor: link.parentElement ?? row });
  }
  builder.need(builder.size > 0 || document.querySelector("#issue-list relative-time") === null, "a.issue-title");
  return true;
}
