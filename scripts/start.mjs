// Serves the examples on this machine, with its own set-up: `npm start`. What comes after `--` goes to `isnad serve`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, COMMAND, install, needNode, ROOT, run } from "./set-up.mjs";

/** Flags of this script; all others are of `isnad serve`. */
const given = process.argv.slice(2);
/** For tests: takes what is built already. */
const asBuilt = take("--as-built");
/** For tests: ends as soon as the server has answered. */
const once = take("--once");
const noOpen = take("--no-open");
const archive = takeValue("--archive") ?? join(ROOT, ".isnad/examples.db");

needNode();
if (!asBuilt) {
  install();
  if (build() !== 0) {
    console.error("The build failed.");
    process.exit(1);
  }
}
const first = !existsSync(archive);
mkdirSync(dirname(archive), { recursive: true });
if (first) console.log("Reading the examples into an archive of their own …");
// What is there already is not read again; what people corrected in it stays.
const quiet = first ? {} : { stdio: "ignore" };
if (
  run(process.execPath, [COMMAND, "add", join(ROOT, "examples/*.json"), "--archive", archive], quiet) !== 0 &&
  first
) {
  console.error("The examples could not be read.");
  process.exit(1);
}

const open = hasScreen() && !once && !noOpen ? ["--open"] : [];
const server = spawn(process.execPath, [COMMAND, "serve", archive, ...open, ...given], {
  cwd: ROOT,
  stdio: ["ignore", "pipe", "inherit"],
});
server.stdout.setEncoding("utf8");
server.stdout.on("data", async (text) => {
  process.stdout.write(text);
  const [address] = /http:\/\/\S+/.exec(text) ?? [];
  if (!address || !once) return;
  const { overview } = await (await fetch(`${address}/api`)).json();
  console.log(`It answers: ${overview.reports} reports.`);
  server.kill("SIGINT");
});
// Ctrl-C reaches the server too, which ends by itself; what is sent to this process alone is handed on.
process.on("SIGINT", () => {
  if (!process.stdin.isTTY) server.kill("SIGINT");
});
process.on("SIGTERM", () => server.kill("SIGTERM"));
server.on("exit", (code, signal) => {
  process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
});

function take(flag) {
  const at = given.indexOf(flag);
  if (at >= 0) given.splice(at, 1);
  return at >= 0;
}

function takeValue(flag) {
  const at = given.indexOf(flag);
  return at >= 0 ? given.splice(at, 2)[1] : undefined;
}

/** Whether a browser that is opened would be seen. */
function hasScreen() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
