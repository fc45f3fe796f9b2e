import type { Adapter, Reading } from "./adapter";
import { attribute, lineOf } from "./dom";
import { readIssueViewer } from "./github_issue";
import { readLists } from "./github_list";
import type { Place } from "./github_shared";
import { readTimeline } from "./github_timeline";
import { ReadingBuilder } from "./reading";

const THREAD = /^\/(?:orgs\/([^/]+)|([^/]+)\/([^/]+))\/(issues|pull|discussions)\/(\d+)(\/[^?#]*)?$/;

/**
 * github.com and GitHub Enterprise Server. Issues are a React page known by `data-testid`; pull requests
 * and discussions are server-rendered and known by the ids that their permalinks name.
 */
export const github: Adapter = {
  site: "github",
  version: 1,
  matches: (url, document) => {
    const stated = attribute(document.querySelector("meta[name='expected-hostname']"), "content");
    return url.hostname === "github.com" || (stated !== null && stated === url.hostname);
  },
  // Turbo replaces the body: whoever watches must watch the document.
  containers: (document) => (document.documentElement ? [document.documentElement] : []),
  read,
};

function read(document: Document, url: URL): Reading {
  const builder = new ReadingBuilder();
  const place = placeOf(document, url);
  if (place === null) {
    return builder.done(readLists(document, url, builder));
  }
  readIssueViewer(document, place, builder);
  readTimeline(document, place, builder);
  builder.nameThreads();
  for (const post of builder.posts) {
    post.thread_author ??= place.author;
  }
  if (place.isWhole && document.querySelector("main, [data-testid], #discussion_bucket") !== null) {
    builder.need(builder.size > 0, "[data-testid=issue-body], .js-discussion");
    builder.need(place.title, "[data-testid=issue-title], .js-issue-title");
  }
  return builder.done(true);
}

function placeOf(document: Document, url: URL): Place | null {
  const match = THREAD.exec(url.pathname);
  if (match === null) {
    return null;
  }
  const [, organisation, owner, repository, type, number, rest] = match;
  const path = organisation ? `orgs/${organisation}` : `${owner}/${repository}`;
  return {
    url,
    thread: `${url.host}/${path}/${type}/${number}`,
    address: `${url.origin}/${path}/${type}/${number}`,
    type: type === "pull" ? "pull_request" : type === "discussions" ? "post" : "issue",
    title: titleOf(document),
    author: null,
    isWhole: rest === undefined || rest === "/",
  };
}

/** The heading, else what the tab says: "TITLE · Issue #56 · owner/repository". */
function titleOf(document: Document): string | null {
  const heading = document.querySelector("[data-testid='issue-title'], .js-issue-title, h1 bdi, h1 .markdown-title");
  const stated = lineOf(heading) ?? attribute(document.querySelector("meta[property='og:title']"), "content");
  if (stated !== null && heading !== null) {
    return stated;
  }
  const [first, kind] = document.title.split(" · ");
  const titled = kind?.includes("#") ? (first ?? null) : null;
  return titled?.replace(/ by [\w-]+$/, "") ?? stated?.split(" · ")[0] ?? null;
}
