import type { PageSummary } from "../messages";
import { askPage } from "../messaging";

/** The tab that the popup was opened over. */
export interface Tab {
  id: number;
  /** Null on pages whose address the extension may not know. */
  host: string | null;
}

/** In the end-to-end build a tab can be named in the popup's own address, as it is opened as a page there. */
export async function currentTab(): Promise<Tab | null> {
  const named = E2E ? new URLSearchParams(location.search).get("tab") : null;
  const tab =
    named === null
      ? (await chrome.tabs.query({ active: true, currentWindow: true }))[0]
      : await chrome.tabs.get(Number(named));
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).host : null };
}

/** Null where no content script of ours answers. */
export function summaryOf(tab: Tab): Promise<PageSummary | null> {
  return askPage(tab.id, "summary", {}).catch(() => null);
}
