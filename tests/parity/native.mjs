/** The native runtime: what the built program says of posts. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = process.env.WINNOW ?? fileURLToPath(new URL("../../build/release/winnow", import.meta.url));

function run(args, posts) {
  const input = posts.map((post) => `${JSON.stringify(post)}\n`).join("");
  const { status, stdout, stderr } = spawnSync(program, args, { input, maxBuffer: 2 ** 31 - 1 });
  if (status !== 0) throw new Error(`winnow ${args.join(" ")}: exit ${status}\n${stderr}`);
  return stdout
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Verdicts in order, as DESIGN section 5 writes them; the salt is 0. */
export const nativeVerdicts = (posts, ...options) => run(["score", ...options], posts);

/** One array of numbers a post, and their names. */
export function nativeSignals(posts) {
  const [{ signals: names }, ...rows] = run(["features", "--stage", "signals"], posts);
  return { names, signals: rows.map(({ signals }) => signals) };
}
