import type { Post } from "../../extension/src/post";
import type { Call, Verdict } from "../../extension/src/verdict";

export function makePost(known: Partial<Post> = {}): Post {
  return {
    id: "www.reddit.com/t1_a",
    site: "reddit",
    kind: "comment",
    url: null,
    title: null,
    text: "some text",
    quoted: null,
    code_chars: 0,
    links: [],
    lang: null,
    edited: false,
    thread: null,
    thread_title: null,
    thread_author: null,
    parent_id: null,
    author: "ann",
    author_created_at: null,
    author_role: null,
    created_at: null,
    seen_at: null,
    score: null,
    replies: null,
    ...known,
  };
}

export function makeVerdict(verdict: Call, known: Partial<Verdict> = {}): Verdict {
  return {
    id: "www.reddit.com/t1_a",
    verdict,
    score: { clear: 0.02, unsure: 0.4, suspect: 0.93, spam: 0.99 }[verdict],
    model: false,
    reasons: [{ signal: "wording", family: "content", weight: 2, detail: {}, text: "Its wording." }],
    campaign: null,
    style: { machine_like: 0 },
    ...known,
  };
}
