import { once } from "node:events";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { withArchive } from "../archive/open.ts";
import { createMcp } from "../mcp/serve.ts";
import { say } from "../terminal/faults.ts";
import { told } from "../terminal/told.ts";

/** Answers agents over standard input and output until the input ends; gives the exit code. */
export const mcpCommand = (path: string, version: string): Promise<number> =>
  withArchive(path, { readOnly: true }, async (archive) => {
    const server = serveStdio(await createMcp(archive, version), { onerror: (error) => say("isnad", error.message) });
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
    if (process.stdin.isTTY) process.stderr.write(`${told().serve.waits}\n`);
    await once(process.stdin, "close", { signal: stop.signal }).catch(() => {});
    await server.close();
    return 0;
  });
