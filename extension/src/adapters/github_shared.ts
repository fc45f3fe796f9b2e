import type { Kind } from "../post";
import { absoluteUrl, attribute, lineOf, segments } from "./dom";
import type { WordsOptions } from "./text";

/** The thread that a page shows. */
export interface Place {
  url: URL;
  /** `github.com/owner/repository/issues/56`: id of the thread, and beginning of the ids of its posts. */
  thread: string;
  /** Its address, without a fragment. */
  address: string;
  /** Kind of the opening post. */
  type: Kind;
  title: string | null;
  /** Author of the opening post, once it is read. */
  author: string | null;
  /** Whether the page is the conversation itself and not a tab beside it. */
  isWhole: boolean;
}

export function wordsOptions(url: URL): WordsOptions {
  return {
    base: url,
    quote: ".email-quoted-reply, .email-hidden-reply",
    code:
      ".blob-wrapper, .Box--condensed, .js-suggested-changes-blob, [class*='highlight-source-'], " +
      "[data-snippet-clipboard-copy-content], table[data-paste-markdown-skip], table[data-tab-size]",
    skip: "[role='toolbar'], .zeroclipboard-container, .email-hidden-toggle, .octicon, .js-comment-edit-history",
  };
}

/** The account that a link leads to: one path segment, or `/apps/NAME`, which goes by the name that it shows. */
export function loginOf(link: Element | null, url: URL): { login: string; isApp: boolean } | null {
  const hovercard = attribute(link, "data-hovercard-url")?.match(/^\/users\/([^/?]+)\/hovercard/);
  const path = segments(attribute(link, "href"), url);
  const isApp = path[0] === "apps" && path.length === 2;
  const sameHost = new URL(absoluteUrl(attribute(link, "href"), url) ?? url.href).host === url.host;
  const login = isApp
    ? (lineOf(link) ?? path[1])
    : (hovercard?.[1] ?? (path.length === 1 && sameHost ? path[0] : undefined));
  return login && (isApp || /^[\w.[\]-]{1,80}$/.test(login)) ? { login, isApp } : null;
}
