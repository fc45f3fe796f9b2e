import { absoluteUrl, attribute, lineOf } from "./dom";
import { makePost, type ReadingBuilder } from "./reading";
import { readWords } from "./text";
import { isoTime } from "./times";

const ITEM = /\/-\/(issues|work_items|epics|merge_requests)\/(\d+)$/;
const TITLE = "a[data-testid='issuable-title-link'], .issue-title-text a, .merge-request-title-text a";

/** Lists of issues and merge requests: titles, with author and time where the row has them. */
export function readWorkItemLists(document: Document, url: URL, builder: ReadingBuilder): void {
  for (const link of document.querySelectorAll(TITLE)) {
    const address = absoluteUrl(attribute(link, "href"), url);
    const path = address === null ? "" : new URL(address).pathname;
    const match = ITEM.exec(path);
    const title = lineOf(link);
    if (match === null || title === null) {
      continue;
    }
    const row = link.closest("li, [data-testid='issuable-row'], [role='listitem']") ?? link.parentElement ?? link;
    const account = row.querySelector("[data-username], a.js-user-link, a[data-testid='issuable-author']");
    const author = attribute(account, "data-username") ?? attribute(account, "href")?.split("/").pop() ?? null;
    const id = `${url.host}${path.replace("/work_items/", "/issues/")}`;
    const post = makePost(
      id,
      "gitlab",
      match[1] === "merge_requests" ? "pull_request" : "issue",
      readWords(null, { base: url }),
      {
        url: address,
        title,
        author,
        created_at: isoTime(attribute(row.querySelector("time[datetime]"), "datetime")),
        thread: id,
        thread_title: title,
        thread_author: author,
      },
    );
    builder.need(author, "a[data-username], a[data-testid=issuable-author]");
    builder.need(post.created_at, "li time[datetime]");
    builder.add({ post, body: row, anchor: link.parentElement ?? row });
  }
  const rows = document.querySelector("[data-testid='issuable-row'], .issue, .merge-request");
  builder.need(rows === null || document.querySelector(TITLE) !== null, TITLE);
}
