import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import type { Store } from "../../extension/src/background/store";
import { Tier2 } from "../../extension/src/background/tier2";
import type { Post } from "../../extension/src/post";
import type { CoreModule } from "../../wasm/core";
import { makePost } from "./posts";

export const salt = "0000000000000000";

const built = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The core as it is built and what it learned. */
export async function loadParts(): Promise<{ module: CoreModule; coreBin: Uint8Array }> {
  const { default: loadCore } = (await import(built("build/wasm/core.mjs"))) as typeof import("../../wasm/core");
  const wasm = await readFile(built("build/wasm/core.wasm"));
  const module = await loadCore({ wasmBinary: new Uint8Array(wasm).buffer });
  return { module, coreBin: new Uint8Array(await readFile(built("models/core.bin"))) };
}

/** A store in memory that notes what was done with it. */
export function makeStore(kept: { memory?: Uint8Array; words?: Uint8Array } = {}) {
  const troubles: string[] = [];
  return {
    salt,
    memory: vi.fn(async () => kept.memory ?? new Uint8Array()),
    words: vi.fn(async () => kept.words ?? new Uint8Array()),
    saveMemory: vi.fn(async (memory: Uint8Array) => void Object.assign(kept, { memory })),
    saveWords: vi.fn(async (words: Uint8Array) => void Object.assign(kept, { words })),
    setMemoryAside: vi.fn(async (_snapshot: Uint8Array, trouble: string) => void troubles.push(trouble)),
    setWordsAside: vi.fn(async (_snapshot: Uint8Array, trouble: string) => void troubles.push(trouble)),
    troubles: async () => troubles,
    wipeMemory: vi.fn(async () => void delete kept.memory),
  } satisfies Store;
}

export const noModel = () => new Tier2(() => Promise.reject(new Error("no model here")));

const advert =
  "Cheap followers and likes for your channel, best price guaranteed, write to us on Telegram @growfast777 today";

/** One advert by as many accounts in as many threads, a minute apart. */
export const copies = (count: number, from = 0): Post[] =>
  Array.from({ length: count }, (_, index) =>
    makePost({
      id: `www.reddit.com/t1_${from + index}`,
      author: `account${from + index}`,
      thread: `www.reddit.com/t3_${from + index}`,
      text: `${advert} ${from + index}`,
      created_at: new Date(Date.UTC(2026, 10, 1, 8, from + index)).toISOString(),
    }),
  );
