import type { Adapter, Reading } from "../adapters/adapter";
import { isOurs } from "../overlay/host";
import { whenIdle } from "./idle";

/** Some navigations raise no event at all; the address is looked at this often, in milliseconds. */
const pollEvery = 1000;
/** Reading takes at most this share of the main thread's time on a page that never rests. */
const share = 0.1;

interface Listener {
  changed(reading: Reading, adapter: Adapter): void;
  /** The adapter broke on this page. */
  failed(error: unknown): void;
  /** The extension was updated under the page. */
  orphaned(): void;
}

/** Says when the page has changed, through re-renders, late content and navigation without a load. */
export class Watcher {
  #observed: Element[] = [];
  #address = "";
  #due = false;
  #notBefore = 0;
  #poll: ReturnType<typeof setInterval> | undefined;
  readonly #observer = new MutationObserver((records) => {
    if (records.some(byThePage)) void this.#schedule();
  });
  readonly #moved = () => void this.#schedule();

  constructor(
    private readonly adapterFor: (url: URL, document: Document) => Adapter | null,
    private readonly heard: Listener,
  ) {}

  start(): void {
    if (this.#poll !== undefined) return;
    this.#poll = setInterval(() => this.#check(), pollEvery);
    addEventListener("popstate", this.#moved);
    navigationOf(window)?.addEventListener("currententrychange", this.#moved);
    void this.#schedule();
  }

  stop(): void {
    clearInterval(this.#poll);
    this.#poll = undefined;
    removeEventListener("popstate", this.#moved);
    navigationOf(window)?.removeEventListener("currententrychange", this.#moved);
    this.#observer.disconnect();
    this.#observed = [];
  }

  #check(): void {
    if (chrome.runtime?.id === undefined) {
      this.stop();
      this.heard.orphaned();
      return;
    }
    const moved = this.#address !== location.href;
    if (moved || this.#observed.some((element) => !element.isConnected)) void this.#schedule();
  }

  /** Reads soon, once, however often it is asked to. */
  async #schedule(): Promise<void> {
    if (this.#due) return;
    this.#due = true;
    const wait = this.#notBefore - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    await whenIdle(50);
    this.#due = false;
    if (this.#poll !== undefined) this.#read();
  }

  #read(): void {
    const start = performance.now();
    const url = new URL(location.href);
    this.#address = url.href;
    try {
      const adapter = this.adapterFor(url, document);
      if (adapter === null) return;
      this.#observe(adapter.containers(document));
      this.heard.changed(adapter.read(document, url), adapter);
    } catch (error) {
      this.heard.failed(error);
    }
    const end = performance.now();
    this.#notBefore = end + (end - start) / share;
  }

  #observe(containers: Element[]): void {
    const same = containers.length === this.#observed.length && containers.every((c, i) => c === this.#observed[i]);
    if (same) return;
    this.#observer.disconnect();
    for (const container of containers) {
      this.#observer.observe(container, { childList: true, subtree: true, characterData: true });
    }
    // A framework that swaps the body would take the containers with it.
    this.#observer.observe(document.documentElement, { childList: true });
    this.#observed = containers;
  }
}

/** Not a change of ours: a badge or a folded line that comes or goes. */
function byThePage(record: MutationRecord): boolean {
  if (record.type !== "childList") return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));
}

/** Older browsers have no Navigation API; popstate and the poll do for them. */
function navigationOf(view: Window): EventTarget | undefined {
  return "navigation" in view ? (view.navigation as EventTarget) : undefined;
}
