import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, expect, test, vi } from "vitest";
import { openStore } from "../../extension/src/background/store";

const bytes = (text: string) => new TextEncoder().encode(text);
afterEach(() => vi.unstubAllGlobals());

test("the salt is made once; memory and words come back as they were saved", async () => {
  const first = await openStore();
  expect(first.salt).toMatch(/^[0-9a-f]{16}$/);
  expect(await first.memory()).toEqual(new Uint8Array());
  await first.saveMemory(bytes("memory"));
  await first.saveWords(bytes("words"));
  const second = await openStore();
  expect(second.salt).toBe(first.salt);
  expect(await second.memory()).toEqual(bytes("memory"));
  expect(await second.words()).toEqual(bytes("words"));
});

test("wiping memory leaves the reader's word; what was refused is kept aside", async () => {
  const store = await openStore();
  await store.saveWords(bytes("words"));
  await store.saveMemory(bytes("broken"));
  await store.setMemoryAside(bytes("broken"), "expected a snapshot");
  expect(await store.troubles()).toEqual(["expected a snapshot"]);
  expect(await store.memory()).toEqual(new Uint8Array());
  const database = await openDB("winnow-memory", 1);
  expect(await database.get("values", "snapshot-refused")).toEqual({
    snapshot: bytes("broken"),
    trouble: "expected a snapshot",
  });
  await store.wipeMemory();
  expect(await database.count("values")).toBe(0);
  expect(await store.troubles()).toEqual([]);
  expect(await store.words()).toEqual(bytes("words"));
});

test("campaign memory that cannot be opened leaves the reader's word and the salt readable", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const later = await openDB("winnow-memory", 2);
  const store = await openStore();
  await store.saveWords(bytes("words"));
  expect(store.salt).toMatch(/^[0-9a-f]{16}$/);
  expect(await store.words()).toEqual(bytes("words"));
  expect(await store.troubles()).toEqual([]);
  await expect(store.memory()).rejects.toThrow("version");
  await expect(store.saveMemory(bytes("memory"))).rejects.toThrow("version");
  later.close();
});
