// Reads the examples and shows what they became, with its own set-up: `npm start`.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build, COMMAND, install, needNode, ROOT, run } from "./set-up.mjs";

needNode();
install();
if (build() !== 0) {
  console.error("The build failed.");
  process.exit(1);
}
const examples = readdirSync(join(ROOT, "examples"))
  .filter((name) => /\.(json|jsonl|txt)$/.test(name))
  .map((name) => join("examples", name));
console.log(`Reading ${examples.length} files of examples/ (isnad read examples/* --format text) …\n`);
process.exitCode = existsSync(COMMAND) ? run(process.execPath, [COMMAND, "read", ...examples, "--format", "text"]) : 1;
if (process.exitCode === 0) {
  console.log("\nNext: npx isnad --help, or give it a report of your own: npx isnad read FILE --published 2024-01-04");
}
