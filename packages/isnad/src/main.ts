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
  const run =
    args[0] === "read"
      ? (await import("./read-line.ts")).runReadLine
      : (await import("./command-line.ts")).runCommandLine;
  process.exitCode = await run(args, version);
}
