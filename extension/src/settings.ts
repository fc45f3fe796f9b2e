/** off: the page is untouched; annotate: badges; dim: suspected spam fades; fold: "spam" folds into one line. */
export const modes = ["off", "annotate", "dim", "fold"] as const;
export type Mode = (typeof modes)[number];

export interface Settings {
  /** By host; a host that is not named has `defaultMode`. */
  modes: Record<string, Mode>;
  defaultMode: Mode;
  /** Whether "not sure" gets a badge. */
  showUnsure: boolean;
}

export const defaultSettings: Settings = { modes: {}, defaultMode: "annotate", showUnsure: false };

export function modeFor(settings: Settings, host: string): Mode {
  return Object.hasOwn(settings.modes, host) ? (settings.modes[host] ?? settings.defaultMode) : settings.defaultMode;
}
