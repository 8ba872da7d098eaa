import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@isnad/intake";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOf, originalOf } from "./original.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "isnad-original-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, body: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, body);
  return path;
};

describe("the document that a report was read from", () => {
  it("is shown while its very bytes lie where they lay", async () => {
    const path = file("a.txt", "قال الوزير");
    expect(await originalOf(null, path, sha256("قال الوزير"))).toEqual({
      origin: path,
      state: "same",
      text: "قال الوزير",
      encoding: "utf-8",
      bytes: 19,
      kept: false,
    });
    expect(await originalOf(null, path, sha256("غير ذلك"))).toMatchObject({ state: "changed", text: null });
  });
  it("is a line of a file", async () => {
    const path = file("lines.jsonl", '{"text":"أ"}\n{"text":"ب"}\n');
    expect(await originalOf(null, `${path}:2`, sha256('{"text":"ب"}'))).toMatchObject({
      state: "same",
      text: '{"text":"ب"}',
    });
    expect(await originalOf(null, `${path}:9`, sha256("x"))).toMatchObject({ state: "changed" });
  });
  it("is a report of a JSON document, or inside of something larger", async () => {
    const path = file("news.json", '[ {"text": "أ"},\n {"text": "ب"} ]');
    expect(await originalOf(null, `${path}: report 2`, sha256('{"text":"ب"}'))).toMatchObject({
      state: "same",
      text: '{"text":"ب"}',
    });
    expect(await originalOf(null, `${path}: report 3`, sha256("x"))).toMatchObject({ state: "changed" });
    expect(await originalOf(null, `${path}#1`, sha256("x"))).toMatchObject({ state: "inside" });
  });
  it("is told in its own encoding, or that it is no text", async () => {
    const old = Uint8Array.from([0xe6, 0xde, 0xc7, 0xe1, 0x20, 0xc7, 0xe1, 0xe6, 0xd2, 0xed, 0xd1]);
    expect(await originalOf(null, file("b.txt", old), sha256(old))).toMatchObject({
      text: "وقال الوزير",
      encoding: "windows-1256",
    });
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 9]);
    expect(await originalOf(null, file("c.docx", zip), sha256(zip))).toMatchObject({ state: "binary", text: null });
  });
  it("is what the archive keeps, wherever it came from", async () => {
    const page = Buffer.from([...Buffer.from('<meta charset="windows-1256"><p>'), 0xe6, 0xde, 0xc7, 0xe1]);
    expect(await originalOf(page, "https://news.example/1", sha256(page))).toEqual({
      origin: "https://news.example/1",
      state: "same",
      text: '<meta charset="windows-1256"><p>وقال',
      encoding: "windows-1256",
      bytes: page.length,
      kept: true,
    });
    expect(await bytesOf(page, "https://news.example/1", "")).toBe(page);
    expect(await bytesOf(null, join(folder, "gone.txt"), "")).toBeNull();
    const path = file("d.txt", "نص");
    expect(await bytesOf(null, path, sha256("نص"))).toEqual(Buffer.from("نص"));
    expect(await bytesOf(null, path, sha256("نص آخر"))).toBeNull();
  });
  it("is nothing where nothing lies, and is not fetched", async () => {
    expect(await originalOf(null, join(folder, "gone.txt"), "")).toMatchObject({ state: "gone" });
    expect(await originalOf(null, folder, "")).toMatchObject({ state: "gone" });
    expect(await originalOf(null, "https://news.example/1", "")).toMatchObject({ state: "elsewhere" });
  });
});
