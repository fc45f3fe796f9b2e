import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { number, say, sayCount } from "../i18n";
import type { PageSummary, Status } from "../messages";
import { askBackground, askPage } from "../messaging";
import { type Mode, modeFor, type Settings } from "../settings";
import { ModeChoice } from "./mode_choice";
import { Troubles } from "./state";
import { currentTab, summaryOf, type Tab } from "./tab";

/** How often the numbers follow the page while the popup is open, in milliseconds. */
const refreshEvery = 500;

function Popup() {
  const { tab, summary } = useSummary();
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    askBackground("status", {}).then(setStatus, () => undefined);
  }, []);
  return (
    <main>
      <header>
        <img src="icons/32.png" alt="" width="20" height="20" />
        <h1>{say("extension_name")}</h1>
        <a class="quiet" href="options.html" target="_blank" rel="noreferrer">
          {say("popup_options")}
        </a>
      </header>
      <Troubles status={status} />
      {summary === undefined && <p class="empty">{say("popup_starting")}</p>}
      {summary === null && <p class="empty">{say("popup_unsupported")}</p>}
      {summary && tab && <Here tab={tab} summary={summary} />}
    </main>
  );
}

/** The page below the popup: at a glance, its mode, its health. */
function Here({ tab, summary }: { tab: Tab; summary: PageSummary }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    askBackground("settings", {}).then(setSettings, () => undefined);
  }, []);
  const { host } = tab;
  const choose = async (site: string, mode: Mode) => {
    if (settings === null) return;
    setSettings(await askBackground("changeSettings", { change: { modes: { ...settings.modes, [site]: mode } } }));
  };
  return (
    <>
      <Glance summary={summary} />
      {settings !== null && host !== null && (
        <ModeChoice
          title={say("popup_mode", host)}
          mode={modeFor(settings, host)}
          choose={(mode) => void choose(host, mode)}
        />
      )}
      {summary.folded > 0 && <ShowAll tab={tab} />}
      <Health summary={summary} />
    </>
  );
}

/** Undefined until the page has been asked, null where nothing of ours answers. */
function useSummary(): { tab: Tab | null; summary: PageSummary | null | undefined } {
  const [tab, setTab] = useState<Tab | null>(null);
  const [summary, setSummary] = useState<PageSummary | null | undefined>(undefined);
  useEffect(() => {
    const refresh = async () => {
      const current = await currentTab();
      setTab(current);
      setSummary(current === null ? null : await summaryOf(current));
    };
    void refresh();
    const timer = setInterval(() => void refresh(), refreshEvery);
    return () => clearInterval(timer);
  }, []);
  return { tab, summary };
}

function Glance({ summary }: { summary: PageSummary }) {
  const tiles = [
    ["spam", summary.spam, say("popup_spam")],
    ["suspect", summary.suspect, say("popup_suspect")],
    ["unsure", summary.unsure, say("popup_unsure")],
  ] as const;
  return (
    <section>
      <ul class="tiles">
        {tiles.map(([kind, count, words]) => (
          <li key={kind} class={count > 0 ? `tile ${kind}` : "tile"}>
            <strong>{number(count)}</strong> <span>{words}</span>
          </li>
        ))}
      </ul>
      <p class="read">{summary.read === 0 ? say("popup_no_posts") : sayCount("popup_read", summary.read)}</p>
    </section>
  );
}

function ShowAll({ tab }: { tab: Tab }) {
  const [shown, setShown] = useState(false);
  const toggle = () => {
    setShown(!shown);
    void askPage(tab.id, "showAll", { show: !shown });
  };
  return (
    <button type="button" class="wide" aria-pressed={shown} onClick={toggle}>
      {say(shown ? "popup_fold_all" : "popup_show_all")}
    </button>
  );
}

function Health({ summary }: { summary: PageSummary }) {
  const { health, site, adapterVersion, trouble } = summary;
  const well = trouble === null && health !== null && health.recognised && health.missing.length === 0;
  return (
    <footer class={well ? "health" : "health worry"}>
      <p>{trouble ?? healthSentence(summary)}</p>
      {site !== null && <p class="hint">{say("popup_adapter", site, adapterVersion ?? "")}</p>}
    </footer>
  );
}

function healthSentence({ health }: PageSummary): string {
  if (health === null) return say("popup_starting");
  if (!health.recognised) return say("popup_unrecognised");
  if (health.missing.length > 0) return say("popup_missing", health.missing.join(", "));
  return say("popup_healthy");
}

const root = document.getElementById("root");
if (root !== null) render(<Popup />, root);
