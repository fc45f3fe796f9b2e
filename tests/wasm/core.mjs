/** The real build of the core and the real models/core.bin, loaded in Node as the extension loads them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const { default: loadCore } = await import(new URL("build/wasm/core.mjs", root).href);

export const SALT = "0000000000000000";
export const coreBin = readFileSync(new URL("models/core.bin", root));
export const contract = readFileSync(fileURLToPath(new URL("wasm/core.d.ts", root)), "utf8");

const wasmBinary = readFileSync(new URL("build/wasm/core.wasm", root));
export const loadModule = () => loadCore({ wasmBinary });

const module = await loadModule();
export const createCore = (bytes = coreBin, salt = SALT) => module.createCore(bytes, salt);

/** A post with every field there, unknown but for what is given. */
export function post(id, given = {}) {
  return {
    id,
    url: "",
    title: "",
    text: "",
    quoted: "",
    lang: "",
    links: [],
    thread: "",
    thread_title: "",
    thread_author: "",
    parent_id: "",
    author: "",
    site: "reddit",
    kind: "comment",
    author_role: "",
    edited: false,
    code_chars: 0,
    score: NaN,
    replies: NaN,
    author_created_at: NaN,
    created_at: NaN,
    seen_at: NaN,
    ...given,
  };
}

/** What does not tell two runs apart: the number that names a batch. */
export const judged = ({ verdicts, revised }) => ({ verdicts, revised });

export const PITCH =
  "Our team builds beautiful websites and mobile apps for small companies, from design to hosting, at half the " +
  "usual price. Write to studio.lumen.web@mail.example today and ask for the autumn discount code LUMEN25.";

/** The same advert from many accounts in many threads, each with another ending. */
export function campaign(count) {
  const endings = ["harbour", "violet", "copper", "meadow", "lantern", "granite", "willow", "amber"];
  return Array.from({ length: count }, (_, i) =>
    post(`www.reddit.com/t1_c${i}`, {
      text: `${PITCH} ${endings[i % endings.length]}${i}`,
      author: `account${i}`,
      thread: `www.reddit.com/t3_${i}`,
      thread_title: "Which editor do you use?",
      created_at: 1_780_000_000_000 + i * 600_000,
      seen_at: 1_780_000_000_000 + i * 600_000,
    }),
  );
}
