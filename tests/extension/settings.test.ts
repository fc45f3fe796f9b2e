import { expect, test } from "vitest";
import { clean } from "../../extension/src/background/settings_store";
import { defaultSettings, modeFor } from "../../extension/src/settings";

test.each([
  ["a host that is named has its own mode", { "a.example": "fold" as const }, "a.example", "fold"],
  ["a host that is not named has the default", { "a.example": "fold" as const }, "b.example", "annotate"],
  ["names of Object's own members are hosts like any other", {}, "constructor", "annotate"],
])("%s", (_name, modes, host, mode) => {
  expect(modeFor({ ...defaultSettings, modes }, host)).toBe(mode);
});

test.each([
  ["nothing stored", undefined, defaultSettings],
  ["something else stored", "fold", defaultSettings],
  [
    "what is understood is kept",
    { defaultMode: "dim", showUnsure: true },
    { modes: {}, defaultMode: "dim", showUnsure: true },
  ],
  ["an unknown mode", { defaultMode: "explode" }, defaultSettings],
  [
    "an unknown mode of a host",
    { modes: { "a.example": "explode", "b.example": "off" } },
    { ...defaultSettings, modes: { "b.example": "off" } },
  ],
  ["modes of the wrong kind", { modes: null, showUnsure: "yes" }, defaultSettings],
])("settings: %s", (_name, stored, settings) => {
  expect(clean(stored)).toEqual(settings);
});
