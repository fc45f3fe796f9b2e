import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { timeOfKey } from "../../../extension/src/adapters/bluesky";
import { countIn, integer } from "../../../extension/src/adapters/dom";
import { adapterFor, adapters } from "../../../extension/src/adapters/index";
import { partQuotedLines, readWords } from "../../../extension/src/adapters/text";
import { isoEpoch, isoTime, zonedTime } from "../../../extension/src/adapters/times";

const base = new URL("https://forum.example/t/1");

function wordsOf(html: string, keepBreaks = false) {
  const { document } = new JSDOM(`<body><div id="it">${html}</div></body>`).window;
  return readWords(document.getElementById("it"), { base, keepBreaks });
}

describe("text", () => {
  it.each([
    ["white space collapses", "<p>one\n   two</p>", "one two"],
    ["paragraphs are parted by a blank line", "<p>one</p><p>two</p>", "one\n\ntwo"],
    ["a line break is one", "one<br>two", "one\ntwo"],
    ["two line breaks are a blank line", "one<br><br>two", "one\n\ntwo"],
    ["inline elements part no words", "un<b>believ</b>able", "unbelievable"],
    ["blocks part lines", "<div>one</div><div>two</div>", "one\ntwo"],
    ["list items are lines", "<ul><li>one</li><li>two</li></ul>after", "one\ntwo\n\nafter"],
    ["cells are words", "<table><tr><td>a</td><td>b</td></tr></table>", "a b"],
    ["scripts and styles are no words", "a<script>b</script><style>c</style><template>d</template>", "a"],
    ["buttons are no words", "a <button>Copy</button>b", "a b"],
    ["hidden decoys are no words", 'a<span hidden>b</span><span style="color: red; display:none">c</span>', "a"],
    ["folded details are", "<details><summary>more</summary>inside</details>", "more\ninside"],
    ["emoji images are characters", '<img alt="🐧"> <img alt=":wave:"> <img alt="a chart of sales">', "🐧 :wave:"],
    ["inline code stays", "call <code>f()</code> twice", "call f() twice"],
  ])("%s", (_, html, text) => {
    expect(wordsOf(html).text).toBe(text);
  });

  it("keeps the author's line breaks where the page does", () => {
    expect(wordsOf("one\ntwo\n\n\nthree", true).text).toBe("one\ntwo\n\nthree");
  });

  it("parts quotes and code from the author's own words", () => {
    const html = "<blockquote><p>said</p></blockquote><p>answer</p><pre>12345</pre><blockquote>more</blockquote>";
    expect(wordsOf(html)).toEqual({ text: "answer", quoted: "said\n\nmore", code_chars: 5, links: [] });
  });

  it("gathers links, and neither mentions nor other schemes", () => {
    const html =
      '<a href="/a?b#c">rel</a> <a href="https://x.example">x</a> <a href="javascript:alert(1)">j</a> ' +
      '<a href="https://forum.example/u/bob">@bob</a> <a href="https://go.bsky.app/redirect?u=https%3A%2F%2Fy.example%2F">y</a>' +
      '<a href="https://x.example">again</a>';
    expect(wordsOf(html).links).toEqual(["https://forum.example/a?b#c", "https://x.example/", "https://y.example/"]);
  });

  it("takes lines that begin with > for quotes", () => {
    const words = partQuotedLines({ text: "> said\n\nanswer > less", quoted: null, code_chars: 0, links: [] });
    expect(words).toMatchObject({ text: "answer > less", quoted: "said" });
  });

  it("reads markup of any depth", () => {
    const { document } = new JSDOM("<body></body>").window;
    let deepest: Element = document.body;
    for (let depth = 0; depth < 900; depth++) {
      deepest = deepest.appendChild(document.createElement("b"));
    }
    deepest.append("deep");
    expect(readWords(document.body, { base }).text).toBe("deep");
  });
});

describe("times", () => {
  it.each([
    [isoTime, "2026-08-18T14:18:25.910000+0000", "2026-08-18T14:18:25.910Z"],
    [isoTime, "2026-11-08T09:00:00+01:00", "2026-11-08T08:00:00.000Z"],
    [isoTime, "2026-11-08T09:00:00", null],
    [isoTime, "yesterday", null],
    [isoEpoch, "1703632452", "2023-12-26T23:14:12.000Z"],
    [isoEpoch, "1794465000000", "2026-11-12T06:30:00.000Z"],
    [isoEpoch, "12", null],
    [zonedTime, "\n 2017-07-03 13:29:15 UTC\n", "2017-07-03T13:29:15.000Z"],
    [zonedTime, "2026-11-02 12:31 CET", "2026-11-02T11:31:00.000Z"],
    [zonedTime, "2026-11-02 12:31:05 +0530", "2026-11-02T07:01:05.000Z"],
    [zonedTime, "2026-11-02 12:31:05 QQQ", null],
    [timeOfKey, "3mdd7aj7pgs2x", "2026-01-26T12:03:52.687Z"],
    [timeOfKey, "self", null],
    [timeOfKey, "1mdd7aj7pgs2x", null],
  ])("%o of %j is %j", (read, text, time) => {
    expect(read(text)).toBe(time);
  });
});

describe("numbers", () => {
  it.each([
    ["Like (3,121 likes)", 3121],
    ["Мне нравится: 1\u202f204", 1204],
    ["Gefällt mir (12.345 Mal)", 12345],
    ["3.1K", null],
    ["Reply", null],
    ["137 comments", 137],
  ])("%j counts %j", (label, count) => {
    expect(countIn(label)).toBe(count);
  });

  it.each([
    ["-6", -6],
    [" 12 ", 12],
    ["12 points", null],
    ["", null],
  ])("%j is the integer %j", (text, value) => {
    expect(integer(text)).toBe(value);
  });
});

describe("every adapter", () => {
  const addresses = [
    "https://www.reddit.com/r/a/comments/1abc/b/",
    "https://old.reddit.com/r/a/",
    "https://bsky.app/profile/a.example/post/3mdd7aj7pgs2x",
    "https://github.com/a/b/issues/1",
    "https://github.com/a/b/pull/1",
    "https://gitlab.com/a/b/-/issues/1",
    "https://codeberg.org/a/b/issues/1",
    "https://bugzilla.mozilla.org/show_bug.cgi?id=1",
    "https://news.ycombinator.com/item?id=1",
  ];
  const odd = [
    "",
    "<html></html>",
    "<shreddit-app></shreddit-app><shreddit-comment></shreddit-comment><shreddit-post id='t3_'></shreddit-post>",
    "<div data-fullname='t1_'></div><div class='thing' data-fullname='t3_x\\\"]'></div>",
    "<div data-testid='feedItem-by-'></div><div data-testid='postThreadItem-by-x'><a href='/profile/%E0%A4%A/post/x'></a></div>",
    "<div data-wrapper-timeline-id='IC_'></div><div id='issuecomment-1'></div><div data-testid='issue-body'><a href='http://['>x</a></div>",
    "<li id='note_1'></li><h1 data-testid='work-item-title'></h1>",
    "<table><tr id='1'><td indent='x'></td></tr><tr id='2'></tr></table>",
    "<div id='c0'><pre></pre></div><div id='c1'></div>",
  ];
  it.each(addresses)("answers on odd pages at %s, and leaves them as they were", (address) => {
    for (const html of odd) {
      const dom = new JSDOM(html, { url: address });
      const { document } = dom.window;
      const before = dom.serialize();
      const adapter = adapterFor(new URL(address), document);
      expect(adapter).not.toBeNull();
      const reading = adapter?.read(document, new URL(address));
      expect(reading?.found.every(({ post }) => post.id !== "")).toBe(true);
      expect(adapter?.containers(document).length).toBeGreaterThan(0);
      expect(dom.serialize()).toBe(before);
    }
  });

  it("reads nothing from a page of another site", () => {
    const { document } = new JSDOM("<p>hello</p>").window;
    expect(adapterFor(new URL("https://other.example/"), document)).toBeNull();
    expect(adapters.length).toBeGreaterThanOrEqual(8);
  });
});
