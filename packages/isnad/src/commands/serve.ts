import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { ArchiveError } from "@isnad/archive";
import { answerNotHttp } from "../server/not-http.ts";
import { createApp, openHouse } from "../server/start.ts";
import { say } from "../terminal/faults.ts";

export interface ServeFlags {
  readonly port?: number;
  readonly host: string;
  readonly open?: boolean;
  readonly readOnly?: boolean;
  readonly allowPrivate?: boolean;
}

const USUAL_PORT = 4780;
/** How many ports are tried when none was asked for. */
const TRIES = 20;
/** So long a stopped server waits for answers under way. */
const PATIENCE_MS = 2000;

/** Serves an archive until it is interrupted; gives the exit code. */
export async function serveCommand(path: string, flags: ServeFlags, version: string): Promise<number> {
  const { host, readOnly, allowPrivate } = flags;
  let house: ReturnType<typeof openHouse>;
  try {
    const hosts = isLoopback(host) ? [] : [host, hostname()];
    house = openHouse({ path, version, readOnly, allowPrivate, hosts, desk: deskFolder() });
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    say("isnad", error.message);
    return 1;
  }
  const server = createAdaptorServer({ fetch: createApp(house).fetch, hostname: host }) as Server;
  server.on("clientError", answerNotHttp);
  const fault = await listen(server, host, flags.port);
  if (fault) {
    await house.close();
    say("isnad", fault);
    return 1;
  }
  const address = addressOf(server, host);
  process.stdout.write(`Isnad serves ${path} at ${address}${readOnly ? " (read-only)" : ""}\n`);
  process.stderr.write("Ctrl-C stops it.\n");
  if (!isLoopback(host))
    process.stderr.write(
      `Everyone who reaches this machine can read the archive${readOnly ? "" : " and change it"}; there is no login.\n`,
    );
  if (flags.open) openBrowser(address);
  const code = await interrupted();
  server.close();
  // Lines on which events are told never end by themselves.
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), house.events.listening > 0 ? 0 : PATIENCE_MS);
  patience.unref();
  await house.close();
  server.closeAllConnections();
  return code;
}

/** Listens; gives in one line why it cannot. */
async function listen(server: Server, host: string, asked: number | undefined): Promise<string | null> {
  const first = asked ?? USUAL_PORT;
  for (let port = first; ; port++) {
    const error = await new Promise<NodeJS.ErrnoException | null>((done) => {
      const failed = (e: NodeJS.ErrnoException) => done(e);
      server.once("error", failed);
      server.listen(port, host, () => {
        server.off("error", failed);
        done(null);
      });
    });
    if (!error) return null;
    if (error.code === "EADDRINUSE" && asked === undefined && port + 1 < first + TRIES) continue;
    return whyNot(error, host, port, asked !== undefined);
  }
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number, asked: boolean): string {
  switch (error.code) {
    case "EADDRINUSE":
      return asked
        ? `port ${port} is taken; leave --port out and a free one is taken, or name another`
        : `ports ${USUAL_PORT} to ${port} are all taken; name one with --port`;
    case "EACCES":
      return `port ${port} is not yours to use; take one above 1023`;
    case "EADDRNOTAVAIL":
      return `${host} is no address of this machine; --host 127.0.0.1 is this machine alone`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `${host} is not known; give --host an address of this machine`;
    default:
      return `cannot listen on ${host}:${port}: ${error.message}`;
  }
}

const isLoopback = (host: string): boolean => /^(127\.\d+\.\d+\.\d+|::1|localhost)$/i.test(host);

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** The built workbench beside this command; null where it was not built. */
function deskFolder(): string | null {
  // From the bundle, and from a module of its own.
  const folders = ["../../desk/dist", "../../../desk/dist"].map((at) => fileURLToPath(new URL(at, import.meta.url)));
  return folders.find((folder) => existsSync(`${folder}/index.html`)) ?? null;
}

/** When somebody wants it to end; a second wish ends it at once. */
const interrupted = (): Promise<number> =>
  new Promise((done) => {
    let asked = false;
    const end = () => {
      if (asked) process.exit(130);
      asked = true;
      done(0);
    };
    process.on("SIGINT", end);
    process.on("SIGTERM", end);
  });

function openBrowser(address: string): void {
  const [program, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(program!, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write(`No browser could be opened; open ${address}\n`));
  child.unref();
}
