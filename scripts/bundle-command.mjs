// Puts the built command into few files: opening some three hundred modules one by one costs a start a tenth of a second.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { APART, BESIDE, bundleReader, readerDoors, tablesBeside } from "./bundle-reader.mjs";

const PACKAGES = fileURLToPath(new URL("../packages", import.meta.url));
const ISNAD = join(PACKAGES, "isnad");
/** What is bundled besides our own rooms: every command needs it. All else stays in node_modules, native code above all. */
const BUNDLED = ["commander"];

const dependencies = readdirSync(PACKAGES).flatMap((room) =>
  Object.keys(JSON.parse(readFileSync(join(PACKAGES, room, "package.json"), "utf8")).dependencies ?? {}),
);
rmSync(join(ISNAD, "bundle"), { recursive: true, force: true });
mkdirSync(join(ISNAD, "bundle"));

await bundleReader();
await build({
  entryPoints: [
    join(ISNAD, "dist/main.js"),
    join(ISNAD, "dist/work/worker.js"),
    join(ISNAD, "dist/archive/adding-worker.js"),
    join(ISNAD, "dist/server/jobs/adding-server.js"),
    join(ISNAD, "dist/server/aside/aside-worker.js"),
    ...APART.map((path) => join(PACKAGES, "intake/dist", `${path}.js`)),
  ],
  outdir: join(ISNAD, "bundle"),
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  external: dependencies.filter((name) => !name.startsWith("@isnad/") && !BUNDLED.includes(name)),
  // The commands about the lexicon itself read its lines, and so stand outside the reader's script, with the same tables.
  plugins: [readerDoors, tablesBeside(BESIDE)],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
  // A bundled CommonJS package asks for Node's own parts by `require`.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
});
