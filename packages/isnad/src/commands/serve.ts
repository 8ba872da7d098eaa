import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { ArchiveError } from "@isnad/archive";
import { newKey, SHORTEST_KEY } from "../server/key.ts";
import { answerNotHttp } from "../server/not-http.ts";
import { createApp, openHouse } from "../server/start.ts";
import { say } from "../terminal/faults.ts";
import { told } from "../terminal/told.ts";

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
  const set = process.env.ISNAD_KEY?.trim() || null;
  if (set !== null && set.length < SHORTEST_KEY) {
    say("isnad", told().serve.keyShort(set.length, SHORTEST_KEY));
    return 1;
  }
  // Who reaches the server from elsewhere needs its key; on this machine alone none is asked unless one is set.
  const key = isLoopback(host) ? set : (set ?? newKey());
  let house: ReturnType<typeof openHouse>;
  try {
    const hosts = isLoopback(host) ? [] : [host, hostname()];
    house = openHouse({ path, version, readOnly, allowPrivate, hosts, key, desk: deskFolder() });
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
  // A key that was set is known to whom it was given; one that was made must be told.
  const door = key !== null && set === null ? `${address}/?key=${key}` : address;
  const says = told().serve;
  process.stdout.write(`${says.serves(path, door, readOnly === true)}\n`);
  process.stderr.write(`${says.stops}\n`);
  if (key !== null) process.stderr.write(`${says.key(set === null, readOnly === true)}\n`);
  if (flags.open) openBrowser(door);
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
  const says = told().serve;
  switch (error.code) {
    case "EADDRINUSE":
      return asked ? says.taken(port) : says.allTaken(USUAL_PORT, port);
    case "EACCES":
      return says.notYours(port);
    case "EADDRNOTAVAIL":
      return says.notHere(host);
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return says.unknown(host);
    default:
      return says.cannot(host, port, error.message);
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
  // From the bundle, and from a module of its own; in the published package it lies beside the bundle.
  const folders = ["../../desk/dist", "../../../desk/dist", "../desk"].map((at) =>
    fileURLToPath(new URL(at, import.meta.url)),
  );
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
  child.on("error", () => process.stderr.write(`${told().serve.noBrowser(address)}\n`));
  child.unref();
}
