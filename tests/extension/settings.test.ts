import { expect, test } from "vitest";
import { defaultSettings, modeFor } from "../../extension/src/settings";

test.each([
  ["a host that is named has its own mode", { "a.example": "fold" as const }, "a.example", "fold"],
  ["a host that is not named has the default", { "a.example": "fold" as const }, "b.example", "annotate"],
  ["names of Object's own members are hosts like any other", {}, "constructor", "annotate"],
])("%s", (_name, modes, host, mode) => {
  expect(modeFor({ ...defaultSettings, modes }, host)).toBe(mode);
});
