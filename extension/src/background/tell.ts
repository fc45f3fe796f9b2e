import type { Verdict } from "../verdict";
import { domain, hostOf } from "./sender";

/**
 * Sends verdicts that changed to the pages that may show them: tabs of the site that the posts are
 * from, private or not as the engine was. Nothing is kept about who was told what, so a background
 * that was stopped in between loses nothing.
 */
export async function tellPages(verdicts: Verdict[], isPrivate: boolean): Promise<void> {
  for (const [name, changed] of byDomain(verdicts)) {
    const message = { name: "revised", request: { verdicts: changed } };
    for (const { id, incognito } of await chrome.tabs.query({ url: `https://*.${name}/*` })) {
      if (id !== undefined && incognito === isPrivate) chrome.tabs.sendMessage(id, message).catch(() => undefined);
    }
    if (!isPrivate) chrome.runtime.sendMessage(message).catch(() => undefined);
  }
}

/** A post's id begins with its host. */
function byDomain(verdicts: Verdict[]): Map<string, Verdict[]> {
  const result = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const name = domain(hostOf(verdict.id));
    if (!/^[a-z0-9.-]+$/.test(name)) continue;
    result.set(name, [...(result.get(name) ?? []), verdict]);
  }
  return result;
}
