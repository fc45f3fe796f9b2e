import fc from "fast-check";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { Borrowed } from "../../extension/src/overlay/borrowed";

const { document } = new JSDOM("").window;
const properties = { visibility: "hidden", width: "0" };

function elementWith(style: string | null): HTMLElement {
  const element = document.createElement("div");
  if (style !== null) element.setAttribute("style", style);
  return element;
}

test("whatever the attribute was, it is given back to the byte", () => {
  const styles = fc.option(
    fc.oneof(fc.string(), fc.constantFrom("width:3px", "WIDTH : 3px !important;;", "visibility:inherit;color:red")),
  );
  fc.assert(
    fc.property(styles, (style) => {
      const element = elementWith(style);
      const before = element.outerHTML;
      const borrowed = new Borrowed(element, properties);
      borrowed.take();
      borrowed.take();
      expect(element.style.getPropertyValue("visibility")).toBe("hidden");
      borrowed.giveBack();
      borrowed.giveBack();
      expect(element.outerHTML).toBe(before);
    }),
  );
});

test("what the page writes in between stays", () => {
  const element = elementWith("color: red");
  const borrowed = new Borrowed(element, properties);
  borrowed.take();
  element.style.setProperty("color", "blue");
  borrowed.giveBack();
  expect(element.style.getPropertyValue("color")).toBe("blue");
  expect(element.style.getPropertyValue("visibility")).toBe("");
});
