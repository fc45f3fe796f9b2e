/** What adapters read and the core scores: the JSON form of DESIGN section 5. `null` means unknown. */

export type Site = "reddit" | "bluesky" | "github" | "gitlab" | "bugzilla" | "forgejo" | "hackernews" | "other";
export type Kind = "post" | "comment" | "issue" | "pull_request" | "review" | "report";
export type Role = "owner" | "maintainer" | "moderator" | "member" | "contributor" | "first_time" | "none" | "bot";

export interface Post {
  /** `<host>/<path unique within it>/<the site's own id>`: unique, and the key of all state. */
  id: string;
  site: Site;
  kind: Kind;
  url: string | null;
  title: string | null;
  /** The author's own words, without quotes and code blocks; may be empty. */
  text: string;
  /** Text of quotes, kept apart. */
  quoted: string | null;
  /** Characters of code blocks left out of `text`. */
  code_chars: number;
  links: string[];
  lang: string | null;
  edited: boolean;
  thread: string | null;
  thread_title: string | null;
  thread_author: string | null;
  parent_id: string | null;
  author: string | null;
  author_created_at: string | null;
  author_role: Role | null;
  /** ISO 8601 with zone, like every time here. */
  created_at: string | null;
  seen_at: string | null;
  score: number | null;
  replies: number | null;
}
