// Everything that CI runs, with its own set-up: `npm test`. The last line counts what passed and failed; what was skipped is named before.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, getBrowser, install, needNode, tool } from "./set-up.mjs";

needNode();
install();
if (!getBrowser()) console.log("No browser could be found or installed: the browser test will be skipped.");

const count = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
function check(name, code) {
  count[code === 0 ? "passed" : "failed"]++;
  if (code !== 0) failures.push(name);
}

console.log("Checking format and lint (biome) …");
check("format and lint (npm run format mends most of it)", tool("biome", ["check", ".", "--reporter=summary"]));
check("build", build());
console.log("Checking the types of the tests (tsc) …");
check("types of the tests", tool("tsc", ["-p", "tsconfig.test.json"]));
console.log("Running the tests (vitest) …");
unitTests();

for (const name of failures) console.log(`failed: ${name}`);
const { passed, failed, skipped } = count;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function unitTests() {
  const folder = mkdtempSync(join(tmpdir(), "isnad-test-"));
  const report = join(folder, "report.json");
  const code = tool("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  const results = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { testResults: [] };
  rmSync(folder, { recursive: true });
  let failed = 0;
  for (const file of results.testResults) {
    for (const test of file.assertionResults) {
      const name = `${test.ancestorTitles.join(" > ")} > ${test.title}`;
      if (test.status === "passed") count.passed++;
      else if (test.status === "failed") {
        failed++;
        failures.push(name);
      } else {
        count.skipped++;
        console.log(`skipped: ${name}`);
      }
    }
    // A file that does not even load has no tests to fail.
    if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) {
      failed++;
      failures.push(`${file.name} could not be run`);
    }
  }
  count.failed += failed;
  // An error outside of any test, or vitest itself falling over.
  if (code !== 0 && failed === 0) check("vitest (see above)", code);
  else if (results.testResults.length === 0) check("vitest found no tests", 1);
}
