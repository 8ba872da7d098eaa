/**
 * The entry of the command line. `--version` is answered here, before anything else is loaded; each command loads its
 * own parts, so that starting up costs only what is used.
 */
import { readFileSync } from "node:fs";

// `isnad … | head` has what it wanted; that is no mistake.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
});

const args = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  process.stdout.write(`${version}\n`);
} else {
  if (args[0] === "read") {
    const { runReadLine } = await import("./read-line.ts");
    process.exitCode = await runReadLine(args, version);
    // All is written and nothing is under way: leaving at once spares Node putting its memory away.
    process.stderr.write("", () => process.stdout.write("", () => process.exit()));
  } else {
    const { runCommandLine } = await import("./command-line.ts");
    process.exitCode = await runCommandLine(args, version);
  }
}
