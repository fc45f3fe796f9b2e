import type { Kind } from "../post";
import { absoluteUrl, attribute, lineOf, segments } from "./dom";
import { loginOf } from "./github_shared";
import { makePost, type ReadingBuilder } from "./reading";
import { readWords } from "./text";
import { isoTime } from "./times";

const LIST = /^\/(?:[^/]+\/[^/]+|orgs\/[^/]+)\/(?:issues|pulls|discussions)(?:\/|$)|^\/(?:issues|pulls)(?:\/|$)/;
const TITLE =
  "a[data-testid='issue-pr-title-link'], a[id^='issue_'][id$='_link'], a[data-hovercard-type='issue'], " +
  "a[data-hovercard-type='pull_request'], a[data-hovercard-type='discussion']";
const KINDS: Record<string, Kind> = { issues: "issue", pull: "pull_request", discussions: "post" };

/** Lists of issues, pull requests and discussions: titles, with author and time where the row has them. */
export function readLists(document: Document, url: URL, builder: ReadingBuilder): boolean {
  if (!LIST.test(url.pathname)) {
    return false;
  }
  for (const link of document.querySelectorAll(TITLE)) {
    readRow(link, url, builder);
  }
  builder.need(builder.size > 0 || document.querySelector("main relative-time") === null, TITLE);
  return true;
}

function readRow(link: Element, url: URL, builder: ReadingBuilder): void {
  const path = segments(attribute(link, "href"), url);
  const kind = KINDS[path[path.length - 2] ?? ""];
  const title = lineOf(link);
  if (kind === undefined || title === null || !/^\d+$/.test(path[path.length - 1] ?? "")) {
    return;
  }
  const row = link.closest("li, [role='listitem'], .js-issue-row, .Box-row") ?? link.parentElement ?? link;
  const accounts = [...row.querySelectorAll("a[href]")].map((one) => authorOf(one, url));
  const author = accounts.find((login) => login !== null) ?? null;
  const id = `${url.host}/${path.join("/")}`;
  const post = makePost(id, "github", kind, readWords(null, { base: url }), {
    url: absoluteUrl(attribute(link, "href"), url),
    title,
    author,
    created_at: isoTime(attribute(row.querySelector("relative-time[datetime]"), "datetime")),
    thread: id,
    thread_title: title,
    thread_author: author,
  });
  builder.need(author, "li a[href*='author:']");
  builder.need(post.created_at, "li relative-time[datetime]");
  builder.add({ post, body: row, anchor: link.parentElement ?? row });
}

/** Rows name the author by a link to the account, or to the list of what it opened. */
function authorOf(link: Element, url: URL): string | null {
  const query = new URL(absoluteUrl(attribute(link, "href"), url) ?? url.href).searchParams.get("q");
  return query?.match(/\bauthor:(?:app\/)?([\w-]+)/)?.[1] ?? loginOf(link, url)?.login ?? null;
}
