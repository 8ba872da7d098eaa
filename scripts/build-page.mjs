// Puts the paste page together: one HTML file that needs no server and opens no connection. `npm run build:page`.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build as buildAll, ROOT } from "./set-up.mjs";

export const PAGE = join(ROOT, "dist/isnad.html");
const DESK = join(ROOT, "packages/desk");

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** What would end a script element early, written otherwise; inside strings and expressions it means the same. */
const inScript = (text) => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

/** The desk's view of a pasted text as one script and one style sheet, fonts and all. */
async function desk() {
  const { build } = await import("vite");
  const { svelte } = await import("@sveltejs/vite-plugin-svelte");
  const [{ output }] = await build({
    configFile: false,
    root: DESK,
    logLevel: "warn",
    publicDir: false,
    plugins: [svelte()],
    resolve: { conditions: ["browser", "module", "import", "default"] },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      cssTarget: ["chrome123", "firefox121", "safari17.5"],
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: { entry: join(DESK, "src/page/main.ts"), formats: ["iife"], name: "isnad", cssFileName: "page" },
    },
  }).then((result) => (Array.isArray(result) ? result : [result]));
  return {
    script: output.find((part) => part.type === "chunk").code,
    style: output
      .filter((part) => part.type === "asset" && part.fileName.endsWith(".css"))
      .map((part) => String(part.source))
      .join("\n"),
  };
}

/** The reader as a script for a thread of its own. */
async function reader() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(DESK, "src/paste/reading-worker.ts")],
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    charset: "utf8",
  });
  return outputFiles[0].text;
}

export async function buildPage() {
  const [{ script: code, style }, thread] = await Promise.all([desk(), reader()]);
  const script = inScript(code);
  // Neither connections nor frames, forms or pictures: the page cannot send a text anywhere, whatever stands in it. The reader runs
  // from a blob that the page itself makes.
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; worker-src blob:; font-src data:; base-uri 'none'; form-action 'none'`;
  const page = `<!doctype html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Isnad">
<title>إسناد</title>
<style>${style}</style>
</head>
<body>
<div id="desk"></div>
<script type="text/plain" id="reader">${inScript(thread)}</script>
<script>${script}</script>
</body>
</html>
`;
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, page);
  return page;
}

if (process.argv[1] === import.meta.filename) {
  if (buildAll() !== 0) process.exit(1);
  const page = await buildPage();
  const kb = (n) => `${Math.round(n / 1024).toLocaleString("en-US")} KB`;
  console.log(
    `dist/isnad.html: ${kb(Buffer.byteLength(page))}, ${kb(gzipSync(page).length)} compressed. Open it in a browser, or put it on any host.`,
  );
}
