import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NEWS } from "../../archive/test/news.ts";
import { readDocument } from "../../archive/test/reading.ts";
import { createApp, type HouseOptions, openHouse } from "../src/server/start.ts";

/** A server with imagined news in its archive, asked without a socket. */
export async function testServer(options: Partial<HouseOptions> & { readonly empty?: boolean } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "isnad-server-"));
  const path = join(folder, "news.db");
  const filled = openHouse({ path, version: "0.0.0" });
  if (!options.empty) await filled.archive.add(NEWS.map(readDocument));
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
