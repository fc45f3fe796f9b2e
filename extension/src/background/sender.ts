import type { Word } from "../messages";

/** Who sent a message, from what the browser says of the sender and nothing that the message says. */
export interface From {
  /** One of the extension's own pages. */
  own: boolean;
  /** Host of the page whose content script sent it; null for extension pages. */
  host: string | null;
  tab: number | null;
  /** Whether what it sends must not be kept: a page's sender that the browser does not place counts as private. */
  private: boolean;
}

export function fromSender(sender: chrome.runtime.MessageSender): From {
  const own = sender.url?.startsWith(chrome.runtime.getURL("")) === true;
  return {
    own,
    host: own || sender.url === undefined ? null : new URL(sender.url).host,
    tab: sender.tab?.id ?? null,
    private: sender.tab === undefined ? !own : sender.tab.incognito !== false,
  };
}

/** Throws for anybody but the extension's own pages. */
export function ownPagesOnly(sender: chrome.runtime.MessageSender): void {
  if (!fromSender(sender).own) throw new Error("only the extension's own pages may ask this");
}

/** A page may speak of its own site's posts and authors only; "host/…" begins both. */
export function maySay(word: Word, target: string, from: From): boolean {
  if (from.own || word === "mute_campaign" || word === "mute_phrase") return true;
  if (word === "taken_back" && !namesSite(target)) return true;
  return speaksFor(from, target);
}

/** Posts and authors begin with a host; campaigns and phrases, which any page may mute, do not. */
function namesSite(target: string): boolean {
  return /^[^\s/]+\.[^\s/]+$/.test(hostOf(target));
}

/** Whether `id`, "host/…", is of the sender's own site; www. and old. are faces of one site. */
export function speaksFor(from: From, id: unknown): boolean {
  if (from.own) return true;
  return from.host !== null && typeof id === "string" && domain(hostOf(id)) === domain(from.host);
}

/** The host that a post's or an author's id begins with. */
export function hostOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf("/")));
}

/** The last two labels of a host name: near enough to tell one site from another. */
export function domain(host: string): string {
  return host.replace(/:\d+$/, "").split(".").slice(-2).join(".");
}
