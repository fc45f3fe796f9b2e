/** The tracked files, and problems in them as `file:line: what`. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Files that git knows or would add, under the given pathspecs. */
export function files(...pathspecs) {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", ...pathspecs];
  const names = execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\0");
  return names.filter((name) => name !== "" && existsAsFile(name));
}

export const text = (file) => readFileSync(root + file, "utf8");

/** Every line of the files that matches the pattern. */
export function matches(names, pattern) {
  return names.flatMap((name) =>
    text(name)
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${name}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}

const BINARY = /\.(bin|onnx|png|ico|woff2?|gz|zst|wasm)$/;
export const isText = (name) => !BINARY.test(name);

function existsAsFile(name) {
  try {
    readFileSync(root + name);
    return true;
  } catch {
    return false;
  }
}
