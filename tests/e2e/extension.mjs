// What the tests do with the extension in Chromium, in the words of the tests.
import { setTimeout as sleep } from "node:timers/promises";

/** Asks the background as one of the extension's own pages would. */
export async function ask(browser, name, request) {
  return withPage(browser, (page) =>
    page.evaluate(
      async (message) => {
        const answer = await chrome.runtime.sendMessage(message);
        if ("error" in answer) throw new Error(answer.error);
        return answer.answer;
      },
      { name, request },
    ),
  );
}

/** Settings are the reader's; a test starts from the defaults and names what it changes. */
export function setSettings(browser, change = {}) {
  return ask(browser, "changeSettings", {
    change: { modes: {}, defaultMode: "annotate", showUnsure: false, ...change },
  });
}

/** Stops the background the way the browser does when it has been idle. */
export async function stopBackground(browser) {
  await withPage(browser, async (page) => {
    const devtools = await browser.context.newCDPSession(page);
    const stopped = new Promise((resolve) => {
      devtools.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === "stopped")) resolve();
      });
    });
    await devtools.send("ServiceWorker.enable");
    await devtools.send("ServiceWorker.stopAllWorkers");
    await stopped;
  });
}

/** What the reader says of a post; `takeBack` undoes all that was said since. */
const said = [];
export async function say(browser, word, target) {
  const { trouble } = await ask(browser, "word", { word, target });
  if (trouble !== "") throw new Error(trouble);
  said.push(target);
}

export async function takeBack(browser) {
  for (const target of said.splice(0)) await ask(browser, "word", { word: "taken_back", target });
}

/** Closes every page of a site. */
export async function closePages(browser) {
  for (const page of browser.context.pages()) if (/^https?:/.test(page.url())) await page.close();
}

/** Runs `work` in a page of the extension, which is then closed. */
export async function withPage(browser, work) {
  const page = await browser.context.newPage();
  try {
    await page.goto(browser.page("options.html"));
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Opens a sample page and waits until all its posts are judged. */
export async function openSample(browser, { url, posts }) {
  const page = await browser.context.newPage();
  await page.goto(url);
  if (posts.length > 0) await summaryWhen(browser, page, ({ read, judged }) => read >= posts.length && judged >= read);
  return page;
}

/** The page's summary, as the popup gets it, once it is as `ready` wants it. */
export async function summaryWhen(browser, page, ready, patience = 10_000) {
  const until = Date.now() + patience;
  return withPage(browser, async (own) => {
    const { id } = await own.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url === address);
    }, page.url());
    for (;;) {
      const summary = await own.evaluate(
        async (tab) => (await chrome.tabs.sendMessage(tab, { name: "summary", request: {} }).catch(() => null))?.answer,
        id,
      );
      if (summary !== undefined && ready(summary)) return summary;
      if (Date.now() > until) throw new Error(`the page did not come to that: ${JSON.stringify(summary)}`);
      await sleep(50);
    }
  });
}

/** Drawing goes in slices; it may take a moment. */
export async function expectCount(locator, count) {
  for (let tries = 0; tries < 60 && (await locator.count()) !== count; tries++) await sleep(50);
  const found = await locator.count();
  if (found !== count) throw new Error(`${count} of ${locator} expected, ${found} found`);
}
