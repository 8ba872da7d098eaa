import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { COMMAND } from "../scripts/set-up.mjs";
import { examples } from "./examples.ts";

const built = existsSync(resolve(COMMAND, "../../bundle/main.js"));
/** Tells at its end how much memory the process with all its threads took at the most (KB on Linux). */
const TELL =
  'data:text/javascript,import{isMainThread}from"node:worker_threads";if(isMainThread)process.on("exit",()=>console.log("most",process.resourceUsage().maxRSS));';

// Loose: 500 MB is what adding 3,000 reports may take; these are fewer, but each word of them is new to the readers.
it.skipIf(!built || process.platform !== "linux")(
  "adding in two workers stays within 500 MB",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "isnad-memory-"));
    const articles = [...examples.values()];
    const letters = [..."بتجدرسعفقكلمنه"];
    // Other words in each copy, as in other reports.
    const changed = (text: string, k: number) =>
      text.replace(/[\u0621-\u064a]{4,}/g, (word, at: number) => {
        if (k === 0 || (at * 31 + k * 17) % 5 > 0) return word;
        return word.slice(0, 2) + letters[(at + k) % letters.length] + word.slice(3);
      });
    const lines = Array.from({ length: 520 }, (_, i) => {
      const article = articles[i % articles.length]!;
      const k = Math.floor(i / articles.length);
      return JSON.stringify({ ...article, id: `${article.id}-${k}`, url: undefined, text: changed(article.text, k) });
    });
    writeFileSync(join(folder, "news.jsonl"), lines.join("\n"));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", TELL, COMMAND, "add", join(folder, "news.jsonl"), "-j", "2", "-a", join(folder, "news.db")],
      { encoding: "utf8" },
    );
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("520 added\n");
    const megabytes = Number(/most (\d+)/.exec(stdout)![1]) / 1024;
    console.log(`adding 520 reports in two workers: ${Math.round(megabytes)} MB at the most`);
    expect(megabytes).toBeLessThan(500);
  },
  300_000,
);
