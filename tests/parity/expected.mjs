#!/usr/bin/env node
/**
 * What the third runtime, the extension in a browser, must say: reads posts as JSON lines from the
 * files named (the fixtures without), prints the native verdicts as one JSON array in the same order.
 * Another test may import nativeVerdicts from native.mjs instead. The extension under test must
 * use the salt 0.
 */
import { readFileSync } from "node:fs";
import { fixturePosts } from "./corpus.mjs";
import { nativeVerdicts } from "./native.mjs";

const files = process.argv.slice(2);
const lines = files.flatMap((file) => readFileSync(file, "utf8").split("\n"));
const posts = lines.filter((line) => line !== "").map((line) => JSON.parse(line));
const verdicts = nativeVerdicts(files.length === 0 ? fixturePosts : posts);
process.stdout.write(`${JSON.stringify(verdicts, null, 1)}\n`);
