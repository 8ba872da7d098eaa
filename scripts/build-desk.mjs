// Builds the desk, the workbench in the browser, into packages/desk/dist; does nothing when nothing has changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGES = fileURLToPath(new URL("../packages", import.meta.url));
const DESK = join(PACKAGES, "desk");
const STAMP = join(DESK, "dist/.stamp");

/** What the desk is made of: its own files, the built rooms that it bundles, and what is installed. */
const FROM = [
  ...["src", "public", "index.html", "vite.config.mjs", "svelte.config.js"].map((name) => join(DESK, name)),
  join(PACKAGES, "record/dist"),
  join(PACKAGES, "reader/dist"),
  join(PACKAGES, "../package-lock.json"),
  fileURLToPath(import.meta.url),
];

function* files(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}
const hash = createHash("sha256");
for (const path of FROM.flatMap((from) => [...files(from)])) {
  if (/\.(map|tsbuildinfo|test\.ts|d\.ts)$/.test(path)) continue;
  hash.update(path).update(readFileSync(path));
}
const now = hash.digest("hex");
if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== now) {
  const { build } = await import("vite");
  const began = performance.now();
  await build({ configFile: join(DESK, "vite.config.mjs"), logLevel: "warn" });
  writeFileSync(STAMP, now);
  console.log(`desk built; ${Math.round(performance.now() - began)} ms`);
}
