import { beforeAll, expect, test, vi } from "vitest";
import { Engine } from "../../extension/src/background/engine";
import { PrivateWindows, privateTabLeft } from "../../extension/src/background/private_windows";
import type { CoreModule } from "../../wasm/core";
import { copies, loadParts, noModel, salt } from "./engines";

let module: CoreModule;
let coreBin: Uint8Array;
beforeAll(async () => {
  ({ module, coreBin } = await loadParts());
});
const open = () => Engine.open(module.createCore(coreBin, salt), noModel(), null);

test("a word that is said later in other windows holds in private ones too", async () => {
  const windows = new PrivateWindows(open);
  const engine = await windows.engine();
  engine.score(copies(1));
  await windows.hear("spam", "www.reddit.com/t1_0");
  expect(engine.score(copies(1)).verdicts[0]?.reasons).toContainEqual(
    expect.objectContaining({ signal: "reader_spam" }),
  );
  await windows.hear("taken_back", "www.reddit.com/t1_0");
  expect(engine.score(copies(1)).verdicts[0]?.reasons.map(({ family }) => family)).not.toContain("reader");
});

test("with the last private tab goes what was remembered, while posts are read too", async () => {
  const windows = new PrivateWindows(open);
  await windows.hear("spam", "www.reddit.com/t1_0");
  const first = await windows.engine();
  const { later } = first.score(copies(3));
  await windows.drop();
  expect(await later).toEqual([]);
  const second = await windows.engine();
  expect(second).not.toBe(first);
  expect(second.remembered()).toBe(0);
});

test("an engine that could not be made is tried again, and drops like any other", async () => {
  const windows = new PrivateWindows(vi.fn(open).mockRejectedValueOnce(new Error("no core")));
  const first = windows.engine();
  await windows.drop();
  await expect(first).rejects.toThrow("no core");
  expect((await windows.engine()).remembered()).toBe(0);
});

const tab = (id: number, incognito: boolean, windowId = 1) => ({ id, incognito, windowId });
test.each([
  ["another private tab is open", [tab(1, true), tab(2, true)], false, true],
  ["only the closed tab is still listed", [tab(1, true), tab(2, false)], false, false],
  ["tabs of the closing window are still listed", [tab(1, true), tab(2, true)], true, false],
  ["another window is open", [tab(1, true), tab(2, true, 2)], true, true],
  ["no private tab is open", [tab(2, false)], false, false],
])("private tabs when one closes: %s", (_name, tabs, isWindowClosing, left) => {
  expect(privateTabLeft(tabs, 1, { windowId: 1, isWindowClosing })).toBe(left);
});
