import { type IDBPDatabase, openDB } from "idb";

/**
 * What outlives the background, in two databases: campaign memory, which may be wiped or found
 * corrupt, and the reader's own word with the installation's salt, which neither touches.
 */
export interface Store {
  readonly salt: string;
  /** The last snapshot of campaign memory; empty where there is none. */
  memory(): Promise<Uint8Array>;
  saveMemory(snapshot: Uint8Array): Promise<void>;
  /** A snapshot that was refused is kept beside, with what was wrong with it, for whoever wants to look at it. */
  setMemoryAside(snapshot: Uint8Array, trouble: string): Promise<void>;
  wipeMemory(): Promise<void>;
  words(): Promise<Uint8Array>;
  saveWords(snapshot: Uint8Array): Promise<void>;
  setWordsAside(snapshot: Uint8Array, trouble: string): Promise<void>;
  /** What was wrong with the snapshots that are kept aside; the reader is told until memory is wiped. */
  troubles(): Promise<string[]>;
}

const version = 1;
const table = "values";

export async function openStore(): Promise<Store> {
  const reader = await open("winnow-reader");
  // Campaign memory that cannot be opened takes nothing of the reader's with it: its own calls fail.
  const memory = open("winnow-memory");
  memory.catch(() => undefined);
  return {
    salt: await saltOf(reader),
    memory: async () => bytes(await memory, "snapshot"),
    saveMemory: async (snapshot) => put(await memory, "snapshot", snapshot),
    setMemoryAside: async (snapshot, trouble) => moveAside(await memory, "snapshot", { snapshot, trouble }),
    wipeMemory: async () => (await memory).clear(table),
    words: () => bytes(reader, "words"),
    saveWords: (snapshot) => put(reader, "words", snapshot),
    setWordsAside: (snapshot, trouble) => moveAside(reader, "words", { snapshot, trouble }),
    troubles: async () => {
      // A database that cannot be read says so where its snapshot is read.
      const ofMemory = memory.then((database) => troubleOf(database, "snapshot")).catch(() => []);
      return [...(await ofMemory), ...(await troubleOf(reader, "words"))];
    },
  };
}

function open(name: string): Promise<IDBPDatabase> {
  return openDB(name, version, {
    upgrade(database) {
      database.createObjectStore(table);
    },
  });
}

/** 16 hex digits, random, made once an installation. */
async function saltOf(reader: IDBPDatabase): Promise<string> {
  const known: unknown = await reader.get(table, "salt");
  if (typeof known === "string" && /^[0-9a-f]{16}$/.test(known)) return known;
  const random = crypto.getRandomValues(new Uint8Array(8));
  const salt = [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  await reader.put(table, salt, "salt");
  return salt;
}

async function bytes(database: IDBPDatabase, key: string): Promise<Uint8Array> {
  const value: unknown = await database.get(table, key);
  return value instanceof Uint8Array ? value : new Uint8Array();
}

async function put(database: IDBPDatabase, key: string, value: Uint8Array): Promise<void> {
  await database.put(table, value, key);
}

interface Refused {
  snapshot: Uint8Array;
  trouble: string;
}

async function moveAside(database: IDBPDatabase, key: string, refused: Refused): Promise<void> {
  const change = database.transaction(table, "readwrite");
  await change.store.put(refused, `${key}-refused`);
  await change.store.delete(key);
  await change.done;
}

async function troubleOf(database: IDBPDatabase, key: string): Promise<string[]> {
  const refused: Refused | undefined = await database.get(table, `${key}-refused`);
  return refused === undefined ? [] : [refused.trouble];
}
