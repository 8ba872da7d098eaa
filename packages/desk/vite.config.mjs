import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** Where `npm run dev` finds the API: `isnad serve` on its usual port. */
const API = process.env.ISNAD_API ?? "http://127.0.0.1:4780";

/** How long each part of a build took is nobody's concern while it works. */
const QUIET = { pluginTimings: false };

/** The service worker, with the names of all files that were built in its place for them. */
const offline = {
  name: "offline",
  apply: "build",
  generateBundle(_, bundle) {
    const files = [
      "./",
      "./icon.svg",
      ...Object.keys(bundle)
        .filter((name) => name !== "index.html" && !name.startsWith(".vite"))
        .map((name) => `./${name}`),
    ];
    const template = readFileSync(join(import.meta.dirname, "src/offline/service-worker.js"), "utf8");
    const source = template.replace("const FILES = [];", `const FILES = ${JSON.stringify(files.sort())};`);
    const name = `isnad-${createHash("sha256").update(source).digest("hex").slice(0, 12)}`;
    this.emitFile({ type: "asset", fileName: "sw.js", source: source.replace('"NAME"', JSON.stringify(name)) });
  },
};

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the desk can stand under any path of a host.
  base: "./",
  plugins: [svelte(), offline],
  resolve: { conditions: ["browser", "module", "import", "default"] },
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    // The policy of the server lets no `data:` in.
    assetsInlineLimit: 0,
    // Which file needs which: read by scripts/measure-desk.mjs.
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: QUIET },
  },
  worker: { format: "es", rolldownOptions: { checks: QUIET } },
  server: { proxy: { "/api": API } },
});
