// Writes the pages of docs/ that are made from a run of the built reader:
//   npm run docs
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { layersPage } from "./layers-page.mjs";
import { build } from "./set-up.mjs";

if (build() !== 0) process.exit(1);
const reader = await import("../packages/reader/dist/index.js");
const words = await import("../packages/reader/dist/words/index.js");
const page = new URL("../docs/layers.md", import.meta.url);
writeFileSync(page, layersPage({ ...words, ...reader }));
spawnSync("npx", ["biome", "format", "--write", fileURLToPath(page)], { stdio: "ignore" });
console.log("docs/layers.md written");
