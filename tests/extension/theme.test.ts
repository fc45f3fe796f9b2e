import { expect, test } from "vitest";
import { luminance, parse } from "../../extension/src/overlay/theme";

test.each([
  ["rgb(255, 255, 255)", 1],
  ["rgb(0, 0, 0)", 0],
  ["rgba(22, 27, 34, 0.9)", 0.01],
  ["rgb(246 248 250)", 0.94],
])("%s has luminance %d", (text, expected) => {
  const colour = parse(text);
  expect(colour).not.toBeNull();
  if (colour !== null) expect(luminance(colour)).toBeCloseTo(expected, 1);
});

test.each(["", "transparent", "color(srgb 1 0 0)", "rgb(a, b, c)"])("%j is no colour that is understood", (text) => {
  expect(parse(text)).toBeNull();
});

test("opacity is told", () => {
  expect(parse("rgba(0, 0, 0, 0)")?.alpha).toBe(0);
  expect(parse("rgb(0 0 0 / 0.25)")?.alpha).toBe(0.25);
});
