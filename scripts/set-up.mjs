// What a fresh clone needs before it can run: packages, a build, and for tests a browser. Each step says in one line
// what it does, and does nothing where nothing is to be done. Needs Node and npm, and nothing else.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const COMMAND = join(ROOT, "packages/isnad/bin/isnad.js");

/** Runs a program of node_modules with its output shown; gives its exit code. */
export function tool(name, args, options = {}) {
  return run(join(ROOT, "node_modules/.bin", process.platform === "win32" ? `${name}.cmd` : name), args, options);
}

/** Runs a program without standard input and with its output shown; gives its exit code. */
export function run(program, args, options = {}) {
  const windows = process.platform === "win32";
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows,
    // A log is read without colours, whatever tools think of CI.
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: "1" },
    ...options,
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Ends the process with one sentence when Node is older than `engines` says. */
export function needNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Isnad needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** `npm ci`, when node_modules is not there or older than the lockfile. */
export function install() {
  const lockfile = join(ROOT, "package-lock.json");
  const installed = join(ROOT, "node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log("Installing packages (npm ci) …");
  const code = npm(["ci", "--no-fund", "--no-audit", "--loglevel=error"]);
  if (code === 0) return;
  console.error("npm ci failed; Isnad needs its packages once, from the npm registry or from npm's cache.");
  process.exit(code);
}

/** `npm run build`, which compiles what has changed; gives the exit code. */
export function build() {
  console.log("Building (npm run build) …");
  return npm(["run", "build", "--silent"]);
}

const npm = (args) => run(process.platform === "win32" ? "npm.cmd" : "npm", args);

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

/** The path of a browser of the Chromium family, or null; `CHROME_PATH` goes before what is found on PATH. */
export function findBrowser() {
  const paths = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => BROWSERS.map((name) => join(folder, name)));
  const bundles = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ];
  return [process.env.CHROME_PATH, ...paths, ...bundles].find((path) => path && isProgram(path)) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A browser, got from Debian's packages when there is none and this may install it; null where it cannot be had. */
export function getBrowser() {
  const found = findBrowser();
  if (found || process.getuid?.() !== 0 || !isProgram("/usr/bin/apt-get")) return found;
  console.log("Installing a browser for the browser test (apt-get install chromium) …");
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, stdio: "ignore", timeout: 600_000 };
  const install = () => run("/usr/bin/apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
  if (install() !== 0) {
    run("/usr/bin/apt-get", ["update"], quiet);
    install();
  }
  return findBrowser();
}
