import loadCore, { type CoreModule } from "winnow-core";
import type { Status, Word } from "../messages";
import { Engine } from "./engine";
import { loadModel } from "./model";
import { PrivateWindows } from "./private_windows";
import { openStore, type Store } from "./store";
import { Tier2 } from "./tier2";

const file = (name: string) => chrome.runtime.getURL(name);
const bytes = async (name: string) => (await fetch(file(name))).arrayBuffer();

const tier2 = new Tier2(() => loadModel(file("models/tier2/model.onnx"), file("ort/ort-wasm-simd-threaded.wasm")));

interface Parts {
  module: CoreModule;
  coreBin: Uint8Array;
  salt: string;
  main: Engine;
}
let parts: Promise<Parts> | undefined;
const hidden = new PrivateWindows(async () => {
  const { module, coreBin, salt, main } = await start();
  const engine = await Engine.open(module.createCore(coreBin, salt), tier2, null);
  engine.loadWords(main.words());
  return engine;
});

/** The engine with the store; private windows have one of their own that keeps nothing. */
export async function engineFor(isPrivate: boolean): Promise<Engine> {
  return isPrivate ? hidden.engine() : (await start()).main;
}

/** "" or why the word was refused. What is said in private windows stays there. */
export async function learn(word: Word, target: string, isPrivate: boolean): Promise<string> {
  const trouble = await (await engineFor(isPrivate)).learn(word, target);
  if (trouble === "" && !isPrivate) await hidden.hear(word, target);
  return trouble;
}

/** With the last private tab goes all that was remembered of private windows. */
export function dropPrivate(): Promise<void> {
  return hidden.drop();
}

export async function status(): Promise<Status> {
  try {
    const { main } = await start();
    return { tier1: "", tier2: tier2.trouble, store: main.storeTrouble, remembered: main.remembered() };
  } catch (error) {
    return { tier1: error instanceof Error ? error.message : String(error), tier2: "", store: "", remembered: 0 };
  }
}

/** Tried again with the next message where it failed. */
function start(): Promise<Parts> {
  parts ??= load().catch((error: unknown) => {
    parts = undefined;
    throw error;
  });
  return parts;
}

async function load(): Promise<Parts> {
  const [wasmBinary, coreBin, store] = await Promise.all([
    bytes("core/core.wasm"),
    bytes("models/core.bin").then((buffer) => new Uint8Array(buffer)),
    openStore().catch((error: unknown) => `The store could not be opened: ${error}`),
  ]);
  const module = await loadCore({ wasmBinary });
  const salt = typeof store === "string" ? randomSalt() : store.salt;
  const main = await Engine.open(module.createCore(coreBin, salt), tier2, typeof store === "string" ? null : store);
  if (typeof store === "string") main.storeTrouble = store;
  return { module, coreBin, salt, main };
}

function randomSalt(): Store["salt"] {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
