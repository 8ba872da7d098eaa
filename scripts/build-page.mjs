// Puts the paste page together: one HTML file that needs no server and opens no connection. `npm run build:page`.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { build as buildAll, ROOT } from "./set-up.mjs";

export const PAGE = join(ROOT, "dist/isnad.html");

export async function buildPage() {
  const { pastePage } = await import(join(ROOT, "packages/isnad/dist/paste/page.js"));
  const example = JSON.parse(readFileSync(join(ROOT, "examples/bam-2004.json"), "utf8"));
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, "packages/isnad/dist/paste/main.js")],
    define: { EXAMPLE: JSON.stringify(example) },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    target: "es2022",
    format: "iife",
    charset: "utf8",
  });
  // What would end the script element early is written otherwise; inside strings it means the same.
  const script = outputFiles[0].text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  const page = pastePage(script, (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
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
