import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Archive } from "../src/index.ts";
import { adding } from "./contract/adding.ts";
import { comparing } from "./contract/comparing.ts";
import { finding } from "./contract/finding.ts";
import { reviewing } from "./contract/reviewing.ts";

/** Opens an empty archive, and takes it away again with all that it left. */
export interface Stand {
  open(): Promise<Archive>;
  clear(): Promise<void>;
}

/** What is asked of an archive; each part is handed the archive of the test that runs. */
export type Part = (archive: () => Archive) => void;

/**
 * What every archive holds to, whatever database stands behind it. Written once: a new database is done when it passes.
 */
export function archiveContract(name: string, stand: () => Stand): void {
  describe(`the archive in ${name}`, () => {
    let one: Stand;
    let archive: Archive;
    beforeEach(async () => {
      one = stand();
      archive = await one.open();
    });
    afterEach(async () => {
      await archive.close();
      await one.clear();
    });
    for (const part of [adding, finding, comparing, reviewing]) part(() => archive);
    it("closes", async () => {
      await archive.close();
      archive = await one.open();
      expect(archive).toBeDefined();
    });
  });
}
