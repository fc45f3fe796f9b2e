import type { Role } from "../post";

/** Both of Reddit's pages give one post one id. */
export function redditId(fullname: string): string {
  return `www.reddit.com/${fullname}`;
}

export function isRedditHost(host: string): boolean {
  return host === "reddit.com" || host.endsWith(".reddit.com");
}

/** What Reddit itself writes where an author or a text is gone; never translated. */
export function isGone(text: string | null): boolean {
  return text === "[deleted]" || text === "[removed]";
}

/** `t3_…` of the thread that a path belongs to. */
export function threadOfPath(path: string | null | undefined): string | null {
  const match = path?.match(/\/comments\/([0-9a-z]{1,13})(?:[/?#]|$)/i);
  return match ? `t3_${match[1]}` : null;
}

export function roleByName(author: string | null): Role | null {
  if (author === null) {
    return null;
  }
  return author === "AutoModerator" ? "bot" : author.endsWith("-ModTeam") ? "moderator" : null;
}

/** The old page is served on www too, to those who chose it. */
export function isOldReddit(url: URL, document: Document): boolean {
  if (url.hostname === "old.reddit.com") {
    return true;
  }
  return (
    document.querySelector("shreddit-app, shreddit-post, shreddit-comment") === null &&
    document.querySelector("#siteTable, [data-fullname][data-type]") !== null
  );
}
