/** Runs the built program as a person would, in a folder of its own. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const program = process.env.WINNOW ?? fileURLToPath(new URL("../../build/release/winnow", import.meta.url));
export const fixtures = fileURLToPath(new URL("../fixtures/posts.jsonl", import.meta.url));

export const folder = mkdtempSync(join(tmpdir(), "winnow-cli-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** A file in the test's folder; its path. */
export function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Exit code and what was written; `input` goes to standard input. */
export function winnow(args, input = "") {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, input, maxBuffer: 1 << 30 });
  return { code: status, out: stdout.toString(), err: stderr.toString(), bytes: stdout };
}

export const lines = (text) => text.split("\n").filter((line) => line !== "");
export const parsed = (text) => lines(text).map((line) => JSON.parse(line));
export const jsonl = (posts) => posts.map((post) => `${JSON.stringify(post)}\n`).join("");
export const fixturePosts = parsed(readFileSync(fixtures, "utf8"));
