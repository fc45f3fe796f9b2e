import type { Kind } from "../post";
import { attribute, countIn, lineOf, ownAmong } from "./dom";
import { loginOf, type Place, wordsOptions } from "./github_shared";
import { makePost, type ReadingBuilder } from "./reading";
import { roleOf } from "./roles";
import { readWords } from "./text";
import { isoTime } from "./times";

/** Ids that permalinks name. `pullrequest-N` lies inside `issue-N` and is the same post. */
const OWN_ID =
  /^(issue|issuecomment|commitcomment|pullrequestreview|discussion|discussioncomment)-(\d+)$|^discussion_r(\d+)/;
const CANDIDATE =
  "[id^='issue-'], [id^='issuecomment-'], [id^='commitcomment-'], [id^='pullrequestreview-'], [id^='discussion-'], " +
  "[id^='discussioncomment-'], [id^='discussion_r']";
const BODIES = [".js-comment-body", ".comment-body", ".markdown-body", "task-lists td, [data-paste-markdown-skip] td"];
const REVIEW_ITEM = "[data-gid^='PRR_'], .js-timeline-item";
const REVIEW_THREAD = "[data-resolved], .js-comments-holder, .js-inline-comments-container, review-thread-collapsible";

interface Comment {
  element: Element;
  /** The site's own id: `issuecomment-99`, `discussion_r7`. */
  own: string;
  body: Element;
}

/** Pull request conversations and discussions, as the server renders them. */
export function readTimeline(document: Document, place: Place, builder: ReadingBuilder): void {
  const candidates = [...document.querySelectorAll(CANDIDATE)].filter((element) => ownIdOf(element) !== null);
  const roots = new Set(candidates.filter((element) => !isHead(element, candidates)));
  const comments: Comment[] = [];
  for (const element of roots) {
    const own = ownIdOf(element) ?? "";
    if (element.querySelector("[data-testid='markdown-body']") !== null || element.closest("[data-testid]") !== null) {
      continue;
    }
    const body = bodyOf(element, roots);
    if (body !== null) {
      comments.push({ element, own, body });
    } else if (!own.startsWith("pullrequestreview-")) {
      builder.need(null, BODIES[0] ?? "");
    }
  }
  const opening = comments.find(({ own }) => /^(?:issue|discussion)-/.test(own));
  if (place.isWhole && comments.length > 0) {
    builder.need(opening, "#issue-N, #discussion-N");
  }
  for (const comment of comments) {
    addComment(comment, opening, comments, roots, place, builder);
  }
}

function ownIdOf(element: Element): string | null {
  const match = OWN_ID.exec(element.id);
  return match === null ? null : match[3] ? `discussion_r${match[3]}` : element.id;
}

/** The head of a review thread bears the id of its first comment. */
function isHead(element: Element, all: Element[]): boolean {
  return (
    element.id.startsWith("discussion_r") &&
    all.some((other) => other !== element && other.id.startsWith("discussion_r") && element.contains(other))
  );
}

function bodyOf(element: Element, roots: ReadonlySet<Element>): Element | null {
  for (const selector of BODIES) {
    const body = ownAmong(element, selector, roots)[0];
    if (body) {
      return body;
    }
  }
  return null;
}

function addComment(
  comment: Comment,
  opening: Comment | undefined,
  all: Comment[],
  roots: ReadonlySet<Element>,
  place: Place,
  builder: ReadingBuilder,
): void {
  const { element, own, body } = comment;
  // Author and time of a review stand in the row above its text.
  const scope = own.startsWith("pullrequestreview-") ? (element.closest(REVIEW_ITEM) ?? element) : element;
  const scoped = new Set([...roots].filter((root) => ownIdOf(root) !== own));
  const outside = (part: Element) => !body.contains(part);
  const links = ownAmong(scope, "a[href]", scoped).filter(outside);
  const named = links.find((link) => loginOf(link, place.url) !== null && lineOf(link) !== null);
  const account = loginOf(named ?? links.find((link) => loginOf(link, place.url) !== null) ?? null, place.url);
  const time = timeOf(ownAmong(scope, "relative-time[datetime]", scoped).filter(outside), own);
  const badges = ownAmong(scope, ".Label, [title^='This user'], [aria-label^='This user']", scoped).filter(outside);
  const isOpening = comment === opening;
  if (isOpening) {
    place.author = account?.login ?? null;
  }
  const vote = ownAmong(element, "[id^='discussion-upvote-button-']", roots)[0];
  const post = makePost(
    `${place.thread}/${own}`,
    "github",
    kindOf(own, place),
    readWords(body, wordsOptions(place.url)),
    {
      url: `${place.address}#${own}`,
      title: isOpening ? place.title : null,
      author: builder.need(account?.login ?? null, "a.author"),
      author_role: roleOf(badges, account?.isApp ?? false),
      created_at: builder.need(isoTime(attribute(time, "datetime")), "relative-time[datetime]"),
      edited: ownAmong(scope, "edit-history, .js-comment-edit-history details", scoped).length > 0,
      score: countIn(attribute(vote, "aria-label")),
      thread: place.thread,
      thread_title: place.title,
      thread_author: place.author,
      parent_id: parentOf(comment, opening, all, place),
    },
  );
  // Replies may be nested inside: then only the text is this post's own.
  const holdsOthers = [...scoped].some((root) => element.contains(root));
  builder.add({
    post,
    body: holdsOthers ? body : element,
    anchor: named?.parentElement ?? time?.parentElement?.parentElement ?? element,
  });
}

function timeOf(times: Element[], own: string): Element | undefined {
  const linked = times.find((time) => attribute(time.closest("a"), "href")?.endsWith(`#${own}`));
  return linked ?? times[0];
}

function kindOf(own: string, place: Place): Kind {
  if (/^(?:issue|discussion)-/.test(own)) {
    return place.type;
  }
  return /^(?:pullrequestreview-|commitcomment-|discussion_r)/.test(own) ? "review" : "comment";
}

/** Replies answer the comment they are nested under; answers in a review thread, its first comment. */
function parentOf(comment: Comment, opening: Comment | undefined, all: Comment[], place: Place): string | null {
  const { element, own } = comment;
  if (own.startsWith("discussioncomment-")) {
    const nest = element.parentElement?.closest("[id^='child-comments-discussioncomment-']")?.id;
    const parent = nest?.replace("child-comments-", "") ?? opening?.own;
    return parent === undefined ? null : `${place.thread}/${parent}`;
  }
  const thread = own.startsWith("discussion_r") ? element.closest(REVIEW_THREAD) : null;
  const first = all.find((other) => other.own.startsWith("discussion_r") && thread?.contains(other.element));
  return first === undefined || first === comment ? null : `${place.thread}/${first.own}`;
}
