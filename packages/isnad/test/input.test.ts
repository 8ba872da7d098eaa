import { describe, expect, it } from "vitest";
import { articleOf } from "../src/input/article.ts";
import { articlesOf } from "../src/input/articles.ts";
import { type Fault, isFault, type Task, tasksOfOne } from "../src/input/tasks.ts";

const none = { published: null, id: null };
const ARABIC = "وصل الوزير سمير الحداد إلى القاهرة صباح اليوم، وقال إن المحادثات بدأت.";

/** The text in a one-byte encoding that Node can read but not write. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map(Array.from({ length: 256 }, (_, b) => [decoder.decode(Uint8Array.of(b)), b]));
  return Uint8Array.from(text, (c) => codes.get(c) ?? 0x3f);
}

describe("articleOf", () => {
  it("takes absent, null and empty fields for none, and numbers as ids", () => {
    expect(articleOf({ id: 7, text: "نص", url: "", title: null }, none).article).toMatchObject({
      id: "7",
      text: "نص",
      url: null,
      title: null,
      published: null,
    });
    expect(articleOf({ text: "نص" }, { published: "2021-03-14", id: null }).article?.published).toBe("2021-03-14");
    expect(
      articleOf({ text: "نص", published: "2020-01-01" }, { published: "2021-03-14", id: null }).article?.published,
    ).toBe("2020-01-01");
  });

  it("says what is wrong and what to write", () => {
    expect(articleOf([], none).fault).toMatch(/a list where a report/);
    expect(articleOf(null, none).fault).toMatch(/null where a report/);
    expect(articleOf({}, none).fault).toMatch(/no "text"/);
    expect(articleOf({ text: 5 }, none).fault).toMatch(/"text" is a number/);
    expect(articleOf({ text: "", id: {} }, none).fault).toMatch(/"id" is an object/);
    expect(articleOf({ text: "", title: ["a"] }, none).fault).toMatch(/"title" is a list/);
    for (const published of ["5 March", "2021-02-30", "2021/03/14"]) {
      expect(articleOf({ text: "", published }, none).fault).toMatch(/YYYY-MM-DD/);
    }
  });
});

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function tasks(file: string, content: string | Uint8Array, size = 65536): Promise<(Task | Fault)[]> {
  const out: (Task | Fault)[] = [];
  for await (const t of tasksOfOne(file, chunks(Buffer.from(content as string), size), true)) out.push(t);
  return out;
}

/** What the tasks of an input come to: ids, or faults with their place. */
async function ids(file: string, content: string | Uint8Array, size?: number): Promise<string[]> {
  return (await tasks(file, content, size)).flatMap((t) =>
    isFault(t)
      ? [`${t.where} !`]
      : [...articlesOf(t, none)].map((a) => (isFault(a) ? `${a.where} !` : String(a.article.id))),
  );
}

describe("tasksOfOne", () => {
  const lines = '{"id":"a","text":"1"}\n\n{"id":"b","text":"2"}\r\n{"id":"c","text"\n{"id":"d","text":"4"}';

  it("keeps ids, order and line numbers, however the bytes are cut", async () => {
    for (const size of [1, 2, 7, 30, 1000]) {
      expect(await ids("x.jsonl", lines, size)).toEqual(["a", "b", "x.jsonl:4 !", "d"]);
    }
  });

  it("tells by the content what has no telling name", async () => {
    expect(await ids("stdin", lines)).toEqual(["a", "b", "stdin:4 !", "d"]);
    expect(await ids("stdin", '{\n "id": "a",\n "text": "1"\n}\n')).toEqual(["a"]);
    expect(await ids("stdin", '[{"id":"a","text":"1"},\n {"id":"b"}]')).toEqual(["a", "stdin: report 2 !"]);
    expect(await ids("stdin", '{"id":"x","text":}\n{"id":"b","text":"2"}\n')).toEqual(["stdin:1 !", "b"]);
    expect((await tasks("stdin", ARABIC))[0]).toMatchObject({ kind: "text", alone: true });
    expect((await tasks("stdin", "[رويترز] وصل الوزير"))[0]).toMatchObject({ kind: "text" });
    expect((await tasks("stdin", `\ufeff${lines}`))[0]).toMatchObject({ kind: "lines" });
  });

  it("reads JSON documents and, under a wrong name, lines", async () => {
    expect(await ids("x.json", '{"id":"a","text":"1"}')).toEqual(["a"]);
    expect(await ids("x.json", '[{"id":"a","text":"1"},{"id":"b","text":"2"}]')).toEqual(["a", "b"]);
    expect(await ids("x.json", lines)).toEqual(["a", "b", "x.json:4 !", "d"]);
    expect(await ids("x.json", '{"id":')).toEqual(["x.json !"]);
    expect(await ids("x.json", "[]")).toEqual(["x.json !"]);
    expect(await ids("x.jsonl", Buffer.from(`\ufeff${lines}`, "utf16le"))).toEqual(["a", "b", "x.jsonl:4 !", "d"]);
  });

  it("says of the empty and the undecodable that they are", async () => {
    for (const content of ["", "  \n\t\n"])
      expect((await tasks("x.txt", content))[0]).toMatchObject({
        where: "x.txt",
        fault: expect.stringMatching(/^empty/),
      });
    expect((await tasks("x.txt", Buffer.from("a\0b")))[0]).toMatchObject({ fault: expect.stringMatching(/NUL/) });
  });

  it("reads other encodings than UTF-8", async () => {
    for (const bytes of [encode(ARABIC, "windows-1256"), Buffer.from(ARABIC, "utf16le")])
      expect(Buffer.from(((await tasks("x.txt", bytes))[0] as Task).bytes).toString()).toBe(ARABIC);
  });

  it("takes pages, tables and the like apart first", async () => {
    const page = `<html><head><title>عنوان الخبر</title></head><body><p>${ARABIC}</p><p>${ARABIC}</p></body></html>`;
    const [task] = (await tasks("x.html", page)) as Task[];
    expect(JSON.parse(Buffer.from(task!.bytes).toString())).toMatchObject({
      text: `${ARABIC}\n${ARABIC}`,
      title: "عنوان الخبر",
    });
    expect(await ids("x.csv", `id,text\na,${ARABIC}\nb,${ARABIC}`)).toEqual(["a", "b"]);
  });

  it("tells of a line whose bytes are broken, and reads it and those around it", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`{"id":"a","text":"1"}\n{"id":"b","text":"${ARABIC}`),
      Buffer.of(0xff),
      Buffer.from('"}\n{"id":"c","text":"3"}\n'),
    ]);
    expect(await ids("x.jsonl", bytes)).toEqual(["a", "x.jsonl:2 !", "b", "c"]);
  });
});
