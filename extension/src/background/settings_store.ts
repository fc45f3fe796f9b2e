import { defaultSettings, type Mode, modes, type Settings } from "../settings";

const key = "settings";
const version = 1;

/** What the reader has set; defaults stand in for whatever is missing or not understood. */
export async function readSettings(): Promise<Settings> {
  const stored = await chrome.storage.local.get(key);
  return clean(stored[key]);
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other, so that two pages never undo each other's. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const result = last.then(async () => {
    const settings = clean({ ...(await readSettings()), ...change });
    await chrome.storage.local.set({ [key]: { version, ...settings } });
    return settings;
  });
  last = result.catch(() => undefined);
  return result;
}

/** @internal exported for its test */
export function clean(stored: unknown): Settings {
  if (typeof stored !== "object" || stored === null) return defaultSettings;
  const { modes: byHost, defaultMode, showUnsure } = stored as Record<string, unknown>;
  return {
    modes: typeof byHost === "object" && byHost !== null ? onlyModes(byHost) : {},
    defaultMode: isMode(defaultMode) ? defaultMode : defaultSettings.defaultMode,
    showUnsure: showUnsure === true,
  };
}

function onlyModes(byHost: object): Record<string, Mode> {
  return Object.fromEntries(Object.entries(byHost).filter((entry): entry is [string, Mode] => isMode(entry[1])));
}

function isMode(value: unknown): value is Mode {
  return modes.some((mode) => mode === value);
}
