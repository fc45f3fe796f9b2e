import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { say, sayCount } from "../i18n";
import type { Status } from "../messages";
import { askBackground } from "../messaging";
import type { Settings } from "../settings";
import { ModeChoice } from "./mode_choice";
import { Troubles, troubles } from "./state";

function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    askBackground("settings", {}).then(setSettings, () => undefined);
    askBackground("status", {}).then(setStatus, () => undefined);
  }, []);
  const change = async (part: Partial<Settings>) =>
    setSettings(await askBackground("changeSettings", { change: part }));
  return (
    <main class="wide">
      <header>
        <img src="icons/48.png" alt="" width="28" height="28" />
        <h1>{say("options_title")}</h1>
      </header>
      {settings !== null && (
        <>
          <section class="card">
            <ModeChoice
              title={say("options_default")}
              mode={settings.defaultMode}
              choose={(mode) => void change({ defaultMode: mode })}
            />
            <label class="check">
              <input
                type="checkbox"
                checked={settings.showUnsure}
                onChange={(event) => void change({ showUnsure: event.currentTarget.checked })}
              />
              {say("options_unsure")}
            </label>
          </section>
          <Sites settings={settings} change={change} />
        </>
      )}
      <Memory status={status} wiped={setStatus} />
      <section class="card">
        <h2>{say("options_state")}</h2>
        <Troubles status={status} />
        {status !== null && troubles(status).length === 0 && <p>{say("state_well")}</p>}
      </section>
    </main>
  );
}

function Sites(props: { settings: Settings; change: (part: Partial<Settings>) => Promise<void> }) {
  const sites = Object.entries(props.settings.modes).sort(([a], [b]) => a.localeCompare(b));
  const forget = (host: string) =>
    props.change({ modes: Object.fromEntries(sites.filter(([other]) => other !== host)) });
  return (
    <section class="card">
      <h2>{say("options_sites")}</h2>
      {sites.length === 0 && <p class="hint">{say("options_no_sites")}</p>}
      <ul class="sites">
        {sites.map(([host, mode]) => (
          <li key={host}>
            <span class="host">{host}</span>
            <span class="hint">{say(`mode_${mode}`)}</span>
            <button type="button" aria-label={say("options_forget", host)} onClick={() => void forget(host)}>
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Memory({ status, wiped }: { status: Status | null; wiped: (status: Status) => void }) {
  const [done, setDone] = useState(false);
  const wipe = async () => {
    wiped(await askBackground("wipe", {}));
    setDone(true);
  };
  return (
    <section class="card">
      <h2>{say("options_memory")}</h2>
      {status !== null && <p>{sayCount("options_remembered", status.remembered)}</p>}
      <p class="hint">{say("options_memory_hint")}</p>
      <button type="button" class="wide" onClick={() => void wipe()}>
        {say("options_wipe")}
      </button>
      <p role="status">{done ? say("options_wiped") : ""}</p>
    </section>
  );
}

const root = document.getElementById("root");
if (root !== null) render(<Options />, root);
