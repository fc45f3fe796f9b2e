#!/usr/bin/env node
// Completes extension/package-lock.json after `npm install`: npm leaves out optional packages of other platforms when
// the registry in use does not hold them, and `npm ci` then refuses the file everywhere. With --check, only looks.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../extension/package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));
const CPUS = {
  x64: "x64",
  arm64: "arm64",
  ia32: "ia32",
  arm: "arm",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
};
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];

/** The lock's entry for a package whose name ends in its platform, such as binding-linux-arm-gnueabihf. */
function entry(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => word in CPUS);
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: no platform in its name`);
  return { version, cpu, ...(dev && { dev }), optional: true, os };
}

const missing = [];
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = [`${place}/node_modules/${name}`, `node_modules/${name}`];
    if (places.some((key) => key in lock.packages)) continue;
    missing.push(name);
    lock.packages[places[1]] = entry(name, version, dev);
  }
}
if (missing.length === 0) process.exit(0);
if (process.argv.includes("--check")) {
  console.error(`extension/package-lock.json lacks ${missing.join(", ")}: run tools/lib/complete-lock.mjs`);
  process.exit(1);
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`added ${missing.length} optional packages of other platforms to extension/package-lock.json`);
