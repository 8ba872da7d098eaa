import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive, type ReadDocument } from "@isnad/archive";
import { NEWS } from "../../archive/test/news.ts";
import { language, readDocument } from "../../archive/test/reading.ts";
import { createApp, type HouseOptions, openHouse } from "../src/server/start.ts";

/** Read once for all tests of a file. */
let read: readonly ReadDocument[] | undefined;

/** A server with imagined news in its archive, asked without a socket. */
export async function testServer(options: Partial<HouseOptions> & { readonly empty?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-server-"));
  const path = join(folder, "news.db");
  read ??= NEWS.map(readDocument);
  const filled = openArchive(path, language, { create: true });
  if (!options.empty) await filled.add(read);
  await filled.close();
  const house = openHouse({ path, version: "0.0.0", ...options });
  const app = createApp(house);
  const ask = (path: string, init: RequestInit = {}) => app.request(path, init);
  const json = async (path: string, init: RequestInit = {}): Promise<[number, unknown]> => {
    const response = await ask(path, init);
    return [response.status, await response.json()];
  };
  const post = (path: string, body: unknown) =>
    json(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  return {
    path,
    house,
    app,
    ask,
    json,
    post,
    async close() {
      await house.close();
      rmSync(folder, { recursive: true });
    },
  };
}
