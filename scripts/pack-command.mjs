// Puts what the published command needs of other rooms beside it (the built desk, the licence), and takes it away again: `npm pack -w isnad`.
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ISNAD = join(ROOT, "packages/isnad");
const DIST = join(ROOT, "packages/desk/dist");

for (const name of ["desk", "LICENSE", "NOTICE"]) rmSync(join(ISNAD, name), { recursive: true, force: true });
if (!process.argv.includes("--after")) {
  if (!existsSync(join(DIST, "index.html")) || !existsSync(join(ISNAD, "bundle/main.js"))) {
    console.error("Nothing is built: npm run build.");
    process.exit(1);
  }
  // The manifest is for measuring; the server looks at no file that begins with a dot.
  cpSync(DIST, join(ISNAD, "desk"), { recursive: true, filter: (path) => !/[\\/]\.[^\\/]*$/.test(path) });
  for (const name of ["LICENSE", "NOTICE"]) cpSync(join(ROOT, name), join(ISNAD, name));
}
