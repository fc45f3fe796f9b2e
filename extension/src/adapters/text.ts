import { absoluteUrl, hasNoBox } from "./dom";

/** What an author wrote, parted as Post wants it. */
export interface Words {
  /** Own words: paragraphs parted by a blank line, lines by a line break. */
  text: string;
  /** Quotes, in order, parted by a blank line; null without any. */
  quoted: string | null;
  code_chars: number;
  /** http and https targets of links in the own words, each once. */
  links: string[];
}

export interface WordsOptions {
  /** The page's address, for relative links. */
  base: URL;
  /** Line breaks in the source are the author's (`white-space: pre-wrap`). */
  keepBreaks?: boolean;
  /** What holds a quote, beside `blockquote`. */
  quote?: string;
  /** What holds code, beside `pre`. */
  code?: string;
  /** What is not the author's: reactions, tool bars. */
  skip?: string;
}

/** Nothing that a reader reads as the author's words. */
const SKIPPED = new Set(
  (
    "script style template noscript svg math button input textarea select option iframe object embed canvas " +
    "video audio head title clipboard-copy faceplate-screen-reader-content"
  ).split(" "),
);
const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure hr".split(" "));
const LINES = new Set(
  "div section article li dt dd tr details summary header footer form address figcaption main aside center".split(" "),
);
/** Deeper than any honest markup; below it the plain text is taken as it is. */
const MAX_DEPTH = 400;
const MAX_EMOJI_ALT = 40;

/** Where sites keep uploaded pictures: a picture that links to itself is no link of the author's. */
const OWN_MEDIA = /(?:^|\.)(?:redd\.it|redditmedia\.com|githubusercontent\.com|bsky\.app)$/;

/** Reads the author's words below `root`. `root` itself is never taken as a quote or as code. */
export function readWords(root: Element | null | undefined, options: WordsOptions): Words {
  const walk = new Walk(options);
  if (root) {
    walk.children(root, options.keepBreaks ?? false, 0);
  }
  return walk.words();
}

/** Moves lines that start with `>` to the quotes: the convention where a site has no markup for them. */
export function partQuotedLines(words: Words): Words {
  const isQuote = (line: string) => /^\s*>/.test(line);
  const lines = words.text.split("\n");
  if (!lines.some(isQuote)) {
    return words;
  }
  const quotes = lines.filter(isQuote).map((line) => line.replace(/^\s*(?:>\s?)+/, ""));
  const rest = lines.filter((line) => !isQuote(line)).join("\n");
  return {
    ...words,
    text: rest.replace(/\n{3,}/g, "\n\n").trim(),
    quoted: joined([words.quoted ?? "", quotes.join("\n")]),
  };
}

/** Parts that are not empty, parted by a blank line; null where none is left. */
export function joined(parts: string[]): string | null {
  const kept = parts.map((part) => part.trim()).filter((part) => part !== "");
  return kept.length > 0 ? kept.join("\n\n") : null;
}

class Walk {
  private readonly own = new Writer();
  private readonly quotes: string[] = [];
  private readonly links = new Set<string>();
  private codeChars = 0;

  constructor(private readonly options: WordsOptions) {}

  words(): Words {
    return { text: this.own.text(), quoted: joined(this.quotes), code_chars: this.codeChars, links: [...this.links] };
  }

  children(parent: Element, keep: boolean, depth: number): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) {
        this.own.write(node.nodeValue ?? "", keep);
      } else if (node.nodeType === 1) {
        this.element(node as Element, keep, depth + 1);
      }
    }
  }

  private element(element: Element, keep: boolean, depth: number): void {
    const name = element.localName;
    if (SKIPPED.has(name) || this.is(element, this.options.skip)) {
      return;
    }
    if (name === "blockquote" || this.is(element, this.options.quote)) {
      this.own.separate(2);
      this.quotes.push(readWords(element, { ...this.options, keepBreaks: keep }).text);
      return;
    }
    if (hasNoBox(element)) {
      return;
    }
    if (name === "pre" || this.is(element, this.options.code)) {
      this.own.separate(2);
      this.codeChars += (element.textContent ?? "").trim().length;
      return;
    }
    this.flow(element, name, keep, depth);
  }

  private flow(element: Element, name: string, keep: boolean, depth: number): void {
    if (name === "br") {
      this.own.lineBreak();
    } else if (name === "img") {
      const alt = element.getAttribute("alt")?.trim() ?? "";
      this.own.write(isEmoji(alt) ? alt : "", keep);
    } else {
      const gap = PARAGRAPHS.has(name) ? 2 : LINES.has(name) ? 1 : 0;
      this.own.separate(gap);
      if (name === "a") {
        this.link(element);
      }
      if (depth > MAX_DEPTH) {
        this.own.write(element.textContent ?? "", keep);
      } else {
        this.children(element, keep, depth);
      }
      if (name === "td" || name === "th") {
        this.own.write(" ", false);
      }
      this.own.separate(gap);
    }
  }

  private link(element: Element): void {
    const target = outbound(absoluteUrl(element.getAttribute("href"), this.options.base));
    if (target === null) {
      return;
    }
    // A mention, tag or community of the same site is no payload, however often it is repeated.
    const host = new URL(target).host;
    if (OWN_MEDIA.test(host) && element.textContent?.trim() === "") {
      return;
    }
    if (host !== this.options.base.host || !/^\s*\u202a?(?:[@#]|\/?[ur]\/)/.test(element.textContent ?? "")) {
      this.links.add(target);
    }
  }

  private is(element: Element, selector: string | undefined): boolean {
    return selector !== undefined && element.matches(selector);
  }
}

/** Whether an image stands for a character: its `alt` is an emoji or an emoji's short name. */
function isEmoji(alt: string): boolean {
  const named = /^:[\w+-]+:$/.test(alt);
  return (
    alt.length <= MAX_EMOJI_ALT &&
    (named || (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(alt) && !/\p{L}/u.test(alt)))
  );
}

/** The target behind a site's own redirect for outbound links (Bluesky's). */
function outbound(target: string | null): string | null {
  if (target === null || !target.startsWith("https://go.bsky.app/redirect?")) {
    return target;
  }
  const url = new URL(target);
  return absoluteUrl(url.searchParams.get("u"), url) ?? target;
}

/** Collapses white space as a browser does, and keeps line and paragraph breaks. */
class Writer {
  private readonly parts: string[] = [];
  private breaks = 0;
  private space = false;

  write(text: string, keep: boolean): void {
    if (keep) {
      this.writeLines(text);
      return;
    }
    const words = text.replace(/[ \t\r\n\f\u00a0]+/g, " ");
    if (words === "" || words === " ") {
      this.space ||= words === " ";
      return;
    }
    this.space ||= words.startsWith(" ");
    this.flush();
    this.parts.push(words.trim());
    this.space = words.endsWith(" ");
  }

  /** At least this many line breaks before what comes next. */
  separate(count: number): void {
    this.breaks = Math.max(this.breaks, count);
  }

  lineBreak(): void {
    this.breaks += 1;
  }

  text(): string {
    return this.parts
      .join("")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  private writeLines(text: string): void {
    text.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) {
        this.lineBreak();
      }
      this.write(line, false);
    });
  }

  private flush(): void {
    if (this.breaks > 0) {
      this.parts.push("\n".repeat(Math.min(this.breaks, 2)));
    } else if (this.space) {
      this.parts.push(" ");
    }
    this.breaks = 0;
    this.space = false;
  }
}
