import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

/** Where `npm run dev` finds the API: `isnad serve` on its usual port. */
const API = process.env.ISNAD_API ?? "http://127.0.0.1:4780";

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the desk can stand under any path of a host.
  base: "./",
  plugins: [svelte()],
  resolve: { conditions: ["browser", "module", "import", "default"] },
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    // The policy of the server lets no `data:` in.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: "es" },
  server: { proxy: { "/api": API } },
});
