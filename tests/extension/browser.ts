import { JSDOM } from "jsdom";
import { vi } from "vitest";
import english from "../../extension/_locales/en/messages.json";

/** What a content script or a page of the extension finds in a browser, as far as the tests need it. */
export interface Browser {
  window: JSDOM["window"];
  /** What was sent to the background, and what it is to answer by message name. */
  sent: { name: string; request: unknown }[];
  answers: Record<string, (request: never) => unknown>;
  /** Resolves once what waits for idle time is done. */
  settled(): Promise<void>;
  /** Delivers a message as the browser would, and gives the answer; undefined where nobody answers. */
  deliver(message: unknown, sender?: object): Promise<unknown>;
}

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => boolean | undefined;

export const own = "chrome-extension://winnow/";

/** Sets the page up as the globals that the extension's code uses; `vi.unstubAllGlobals` takes them away. */
export function openBrowser(html = "", url = "https://www.reddit.com/r/a/"): Browser {
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  const listeners: Listener[] = [];
  let waiting = 0;
  const browser: Browser = {
    window,
    sent: [],
    answers: {},
    async settled() {
      for (let turns = 0; turns < 5 || waiting > 0; turns++) await new Promise((resolve) => setTimeout(resolve));
    },
    deliver: (message, sender = {}) =>
      new Promise((resolve) => {
        const owned = listeners.map((listener) => listener(message, { id: "winnow", ...sender }, resolve));
        if (!owned.includes(true)) resolve(undefined);
      }),
  };
  const send = async (message: { name: string; request: unknown }) => {
    browser.sent.push(message);
    const answer = browser.answers[message.name];
    return answer === undefined ? { error: "nobody answers" } : { answer: await answer(message.request as never) };
  };
  vi.stubGlobal("chrome", {
    runtime: {
      id: "winnow",
      getURL: (path: string) => own + path,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: send,
    },
    i18n: { getMessage, getUILanguage: () => "en" },
  });
  for (const name of ["document", "location", "Node", "ShadowRoot", "HTMLElement", "getComputedStyle"] as const) {
    vi.stubGlobal(name, window[name]);
  }
  vi.stubGlobal("innerHeight", 800);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("requestIdleCallback", (run: () => void) => {
    waiting++;
    setTimeout(() => {
      waiting--;
      run();
    });
  });
  return browser;
}

function getMessage(key: keyof typeof english, parts: string[] = []): string {
  return (english[key]?.message ?? "").replace(/\$(\d)/g, (_, place) => parts[Number(place) - 1] ?? "");
}
