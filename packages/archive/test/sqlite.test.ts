import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openArchive } from "../src/index.ts";
import { archiveContract } from "./contract.ts";
import { language } from "./reading.ts";

archiveContract("one SQLite file", () => {
  const folder = mkdtempSync(join(tmpdir(), "isnad-archive-"));
  return {
    open: async () =>
      openArchive(join(folder, "news.db"), language, { create: true, now: () => "2024-01-04T12:00:00.000Z" }),
    clear: async () => rmSync(folder, { recursive: true }),
  };
});
