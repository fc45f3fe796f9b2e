import type { Word } from "../messages";
import type { Engine } from "./engine";

/** The engine of private windows, which keeps nothing: made when one first asks, dropped with the last of them. */
export class PrivateWindows {
  #engine: Promise<Engine> | undefined;

  constructor(private readonly open: () => Promise<Engine>) {}

  /** Tried again with the next call where it could not be made. */
  engine(): Promise<Engine> {
    this.#engine ??= this.open().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  /** What the reader says in other windows holds in private ones too, from then on. */
  async hear(word: Word, target: string): Promise<void> {
    await this.#engine?.then(
      (engine) => engine.learn(word, target),
      () => undefined,
    );
  }

  async drop(): Promise<void> {
    const engine = this.#engine;
    this.#engine = undefined;
    await engine?.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}

type Tab = Pick<chrome.tabs.Tab, "id" | "windowId" | "incognito">;

/** Whether a private tab is left. Firefox may still list the tabs that are being closed. */
export function privateTabLeft(tabs: Tab[], closed: number, { windowId, isWindowClosing }: chrome.tabs.OnRemovedInfo) {
  return tabs.some((tab) => tab.incognito && tab.id !== closed && !(isWindowClosing && tab.windowId === windowId));
}
