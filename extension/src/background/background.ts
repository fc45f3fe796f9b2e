/** Chrome's service worker and Firefox's event page: owns the engine and answers messages, nothing else. */
import { siteMatches } from "../manifest";
import { type BackgroundMessages, maxBatch, type View } from "../messages";
import { type Handlers, listen } from "../messaging";
import { modeFor, type Settings } from "../settings";
import { dropPrivate, engineFor, learn, status } from "./engines";
import { privateTabLeft } from "./private_windows";
import { fromSender, maySay, ownPagesOnly, speaksFor } from "./sender";
import { changeSettings, readSettings } from "./settings_store";
import { tellPages } from "./tell";

const handlers: Handlers<BackgroundMessages> = {
  async score({ posts }, sender) {
    if (!Array.isArray(posts) || posts.length > maxBatch) throw new Error(`at most ${maxBatch} posts at once`);
    const from = fromSender(sender);
    if (!posts.every(({ id }) => speaksFor(from, id))) throw new Error("a page may show its own site's posts only");
    const engine = await engineFor(from.private);
    const { verdicts, revised, later } = engine.score(posts);
    void tellPages(revised, from.private);
    void later.then((read) => tellPages(read, from.private));
    return { verdicts };
  },
  async word({ word, target }, sender) {
    const from = fromSender(sender);
    if (!maySay(word, target, from)) throw new Error("a page may speak of its own posts only");
    return { trouble: await learn(word, target, from.private) };
  },
  async view(_request, sender) {
    return viewOf(await readSettings(), fromSender(sender).host ?? "");
  },
  settings(_request, sender) {
    ownPagesOnly(sender);
    return readSettings();
  },
  async changeSettings({ change }, sender) {
    ownPagesOnly(sender);
    const settings = await changeSettings(change);
    await tellViews(settings);
    return settings;
  },
  status(_request, sender) {
    ownPagesOnly(sender);
    return status();
  },
  async wipe(_request, sender) {
    ownPagesOnly(sender);
    await (await engineFor(false)).wipe();
    await dropPrivate();
    return status();
  },
};

function viewOf(settings: Settings, host: string): View {
  return { mode: modeFor(settings, host), showUnsure: settings.showUnsure };
}

async function tellViews(settings: Settings): Promise<void> {
  for (const { id, url } of await chrome.tabs.query({ url: siteMatches })) {
    if (id === undefined || url === undefined) continue;
    const message = { name: "viewChanged", request: viewOf(settings, new URL(url).host) };
    // A tab whose content script is not there yet asks for its view itself.
    chrome.tabs.sendMessage(id, message).catch(() => undefined);
  }
}

async function afterTabClosed(closed: number, info: chrome.tabs.OnRemovedInfo): Promise<void> {
  if (!privateTabLeft(await chrome.tabs.query({}), closed, info)) await dropPrivate();
}

listen(handlers);
chrome.tabs.onRemoved.addListener((closed, info) => void afterTabClosed(closed, info));
