import { gzipSync } from "node:zlib";
import type { Document, Fault } from "@isnad/record";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type IntakeOptions, isFault, type Source, takeDocuments } from "../src/index.ts";
import { bytes, docx, encodeSingle, PAGE, REPORT, warcRecord, zip } from "./samples.ts";

const TEXT = REPORT.join("\n");

async function take(
  source: Omit<Source, "origin"> & { origin?: string },
  options?: IntakeOptions,
): Promise<(Document | Fault)[]> {
  const out = [];
  for await (const one of takeDocuments({ origin: "in", ...source }, options)) out.push(one);
  return out;
}
const docs = (all: readonly (Document | Fault)[]) => all.filter((x): x is Document => !isFault(x));
const faults = (all: readonly (Document | Fault)[]) => all.filter(isFault).map((x) => `${x.where}: ${x.fault}`);

describe("a page", () => {
  it("gives its body without its furniture, and lists that", async () => {
    const [page] = docs(await take({ bytes: bytes(PAGE), url: "https://www.ufuq.example/news/1993/9/13/oslo?ref=x" }));
    expect(page!.article).toEqual({
      id: null,
      text: TEXT,
      title: "توقيع إعلان المبادئ في واشنطن",
      outlet: "موقع الأفق",
      byline: "سمير الحداد",
      published: "1993-09-13T18:30:00+03:00",
      url: "https://ufuq.example/news/1993/9/13/oslo",
      language: "ar",
    });
    expect(new Set(page!.furniture!.map((f) => f.kind))).toEqual(
      new Set(["menu", "share", "related", "caption", "byline", "outlet-tag", "comment", "notice"]),
    );
  });

  it("is told from its bytes, whatever it is called", async () => {
    for (const source of [
      { origin: "a.txt" },
      { origin: "a", mediaType: "text/plain" },
      { origin: "a.json", mediaType: "application/json" },
    ])
      expect(docs(await take({ ...source, bytes: bytes(PAGE) }))[0]!.mediaType).toBe("text/html");
  });

  it("of another host cannot be claimed by a canonical address", async () => {
    const [page] = docs(await take({ bytes: bytes(PAGE), url: "https://copy.example/a" }));
    expect(page!.article.url).toBe("https://copy.example/a");
  });

  it("without an article is a fault", async () => {
    expect(faults(await take({ bytes: bytes("<html><body><nav><a>الرئيسية</a></nav></body></html>") }))[0]).toMatch(
      /without an article/,
    );
  });

  it("reads the day from Arabic words where it is handed the skill", async () => {
    const page = PAGE.replace(/<script type="application.*?<\/script>/s, "")
      .replace(/<meta property="article.*?>/, "")
      .replace("<p>كتب", "<time>الاثنين 13 أيلول 1993</time><p>كتب");
    const [read] = docs(
      await take(
        { bytes: bytes(page) },
        { readDay: (words) => (words.includes("13 أيلول 1993") ? "1993-09-13" : null) },
      ),
    );
    expect(read!.article.published).toBe("1993-09-13");
  });

  it("nested without end is read all the same", async () => {
    const [page] = docs(
      await take({ bytes: bytes(`<html><body>${"<div>".repeat(5000)}<p>${TEXT}</p></body></html>`) }),
    );
    expect(page!.article.text).toContain(REPORT[0]);
  });
});

describe("encodings", () => {
  const plain = { origin: "a.txt" };
  test.each([
    ["utf-8 with its mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]), undefined],
    ["utf-16le with its mark", Buffer.from(`\ufeff${TEXT}`, "utf16le"), undefined],
    ["utf-16le without", Buffer.from(TEXT, "utf16le"), undefined],
    ["utf-16be without", Buffer.from(TEXT, "utf16le").swap16(), undefined],
    ["windows-1256 not declared", encodeSingle(TEXT, "windows-1256"), undefined],
    ["windows-1256 declared", encodeSingle(TEXT, "windows-1256"), "text/plain; charset=cp1256"],
    ["windows-1256 declared as latin-1", encodeSingle(TEXT, "windows-1256"), "text/plain; charset=iso-8859-1"],
    ["windows-1256 declared as utf-8", encodeSingle(TEXT, "windows-1256"), "text/plain; charset=utf-8"],
    ["utf-8 declared as windows-1256", bytes(TEXT), "text/plain; charset=windows-1256"],
    ["iso-8859-6 not declared", encodeSingle(TEXT.replaceAll("،", ","), "iso-8859-6"), undefined],
    [
      "iso-8859-6 declared as windows-1256",
      encodeSingle(TEXT.replaceAll("،", ","), "iso-8859-6"),
      "text/plain; charset=windows-1256",
    ],
    ["utf-8 cut in a letter", bytes(TEXT).subarray(0, -2), undefined],
  ])("%s", async (name, data, mediaType) => {
    const [read] = docs(await take({ ...plain, bytes: data, mediaType }));
    const expected = name.startsWith("iso") ? TEXT.replaceAll("،", ",") : TEXT;
    expect(read!.article.text.slice(0, -1)).toBe(expected.slice(0, read!.article.text.length - 1));
  });

  it("a page's own declaration is heard", async () => {
    const page = PAGE.replace('charset="utf-8"', 'http-equiv="Content-Type" content="text/html; charset=windows-1256"');
    expect(docs(await take({ bytes: encodeSingle(page, "windows-1256") }))[0]!.article.text).toBe(TEXT);
  });

  it("a broken letter in good text is told, and the rest is read", async () => {
    const data = Buffer.from(TEXT);
    data[301] = 0xff;
    const all = await take({ origin: "a.txt", bytes: data });
    expect(docs(all)).toHaveLength(1);
    expect(faults(all)[0]).toMatch(/no UTF-8/);
  });

  test.each([
    ["noise", Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 255)],
    ["NULs", new Uint8Array(100)],
    ["a picture", Buffer.from("\u0089PNG\r\n\u001a\n0000", "latin1")],
    ["nothing", new Uint8Array(0)],
    ["a ZIP that is no Word file", zip({ "a.txt": "x" })],
  ])("%s is a fault", async (_, data) => {
    const all = await take({ bytes: data });
    expect(docs(all)).toEqual([]);
    expect(faults(all)).toHaveLength(1);
  });
});

describe("feeds", () => {
  const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>موقع الأفق</title><language>ar</language>
<item><title>توقيع إعلان المبادئ</title><link>https://ufuq.example/1</link><guid>1</guid><pubDate>Mon, 13 Sep 1993 18:30:00 +0300</pubDate><dc:creator>سمير الحداد</dc:creator><description>خلاصة</description><content:encoded><![CDATA[<p>${REPORT[0]}</p><p>${REPORT[1]}</p>]]></content:encoded></item>
<item><title>خبر ثان & آخر</title><link>/2</link><description>${REPORT[2]}</description></item></channel></rss>`;

  it("RSS, with slips in its XML", async () => {
    const [first, second] = docs(await take({ bytes: bytes(rss), url: "https://ufuq.example/rss" }));
    expect(first!.article).toMatchObject({
      text: `${REPORT[0]}\n${REPORT[1]}`,
      published: "1993-09-13T18:30:00+03:00",
      url: "https://ufuq.example/1",
      byline: "سمير الحداد",
      outlet: "موقع الأفق",
      language: "ar",
    });
    expect(second!.article).toMatchObject({ text: REPORT[2], url: "https://ufuq.example/2" });
  });

  it("RSS that breaks off", async () => {
    expect(docs(await take({ bytes: bytes(rss.slice(0, rss.indexOf("خبر ثان") + 200)) })).length).toBeGreaterThan(0);
  });

  it("Atom", async () => {
    const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>الأفق</title><entry><id>urn:1</id><title>خبر</title><link rel="alternate" href="https://ufuq.example/1"/><published>1993-09-13T18:30:00+03:00</published><author><name>سمير الحداد</name></author><content type="html">&lt;p&gt;${REPORT[0]}&lt;/p&gt;</content></entry></feed>`;
    expect(docs(await take({ bytes: bytes(atom) }))[0]!.article).toMatchObject({
      text: REPORT[0],
      published: "1993-09-13T18:30:00+03:00",
      url: "https://ufuq.example/1",
    });
  });

  it("JSON Feed", async () => {
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "الأفق",
      items: [
        {
          id: "1",
          url: "https://ufuq.example/1",
          title: "خبر",
          content_html: `<p>${REPORT[0]}</p>`,
          date_published: "1993-09-13T18:30:00+03:00",
        },
      ],
    });
    expect(docs(await take({ bytes: bytes(json) }))[0]!.article).toMatchObject({ text: REPORT[0], title: "خبر" });
  });

  it("what is none is a fault", async () => {
    expect(faults(await take({ origin: "a.xml", bytes: bytes("<rss><channel>") }))).toHaveLength(1);
  });
});

describe("web archives", () => {
  const first = warcRecord(
    "https://ufuq.example/1",
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1256",
    encodeSingle(PAGE, "windows-1256"),
  );
  const second = warcRecord(
    "https://ufuq.example/2",
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
    gzipSync(PAGE),
  );
  const missing = warcRecord(
    "https://ufuq.example/3",
    "HTTP/1.1 404 Not Found\r\nContent-Type: text/html",
    bytes(PAGE),
  );

  test.each([
    ["plain", Buffer.concat([first, missing, second])],
    ["a gzip member a record", Buffer.concat([gzipSync(first), gzipSync(missing), gzipSync(second)])],
  ])("%s", async (_, data) => {
    const all = docs(await take({ origin: "a.warc.gz", bytes: data }));
    expect(all.map((d) => [d.origin, d.key, d.fetched, d.article.text])).toEqual([
      ["a.warc.gz#1", "https://ufuq.example/1", "2020-05-01T10:00:00Z", TEXT],
      ["a.warc.gz#3", "https://ufuq.example/2", "2020-05-01T10:00:00Z", TEXT],
    ]);
  });

  it("that breaks off gives what stands before the break", async () => {
    const whole = Buffer.concat([first, second]);
    expect(docs(await take({ bytes: whole.subarray(0, first.length + 400) }))).toHaveLength(1);
    const packed = Buffer.concat([gzipSync(first), gzipSync(second)]);
    expect(docs(await take({ bytes: packed.subarray(0, packed.length - 300) }))).toHaveLength(1);
  });
});

describe("Word", () => {
  it("gives a line a paragraph", async () => {
    const [read] = docs(await take({ origin: "press/report.docx", bytes: docx(REPORT) }));
    expect(read!.article).toMatchObject({ id: "report", text: TEXT });
  });
  it("cut off is a fault", async () => {
    expect(faults(await take({ origin: "a.docx", bytes: docx(REPORT).subarray(0, 900) }))).toHaveLength(1);
  });
});

describe("tables", () => {
  it("finds its columns by name, in both languages, and tells the line of what it cannot read", async () => {
    const table = `\ufeffالعنوان;النص;التاريخ\nأول;"${REPORT[0]}\n${REPORT[1]}";1993-09-13\nثان;;1993-09-14\nثالث;${REPORT[2]};أمس الأول`;
    const all = await take({ origin: "a.csv", bytes: bytes(table) });
    expect(docs(all).map((d) => [d.origin, d.article.title, d.article.published, d.article.text])).toEqual([
      ["a.csv:2", "أول", "1993-09-13", `${REPORT[0]}\n${REPORT[1]}`],
    ]);
    expect(faults(all)).toEqual([
      expect.stringMatching(/^a\.csv:4: nothing in column/),
      expect.stringMatching(/^a\.csv:5: .*no day/),
    ]);
  });
  it("takes the columns that it is told", async () => {
    const [read] = docs(
      await take({ origin: "a.csv", bytes: bytes(`x,y\n1,${REPORT[0]}`) }, { columns: { text: "y" } }),
    );
    expect(read!.article.text).toBe(REPORT[0]);
  });
  it("names its columns when none is known", async () => {
    expect(faults(await take({ origin: "a.csv", bytes: bytes("x,y\n1,2") }))[0]).toMatch(
      /its columns are "x", "y"; say which/,
    );
  });
});

describe("PDF", () => {
  it("that is damaged is a fault", async () => {
    expect(faults(await take({ bytes: bytes("%PDF-1.4\n%broken") }))[0]).toMatch(/PDF/);
  });
});

it("any bytes under any name give documents or faults, never an error", async () => {
  const names = fc.constantFrom("a.html", "a.xml", "a.csv", "a.docx", "a.pdf", "a.warc", "a.json", "a.txt", "a");
  const heads = fc.constantFrom(
    "",
    "<html><p>",
    "<rss><channel><item>",
    "%PDF-1.4",
    "PK\u0003\u0004word/document.xml",
    "WARC/1.0\r\n",
    "\u001f\u008b",
    "a,b\n",
    '{"version":"https://jsonfeed.org/version/1"',
  );
  await fc.assert(
    fc.asyncProperty(names, heads, fc.uint8Array({ maxLength: 400 }), async (origin, head, tail) => {
      const all = await take({ origin, bytes: Buffer.concat([Buffer.from(head, "latin1"), tail]) });
      expect(all.length).toBeGreaterThanOrEqual(head === "WARC/1.0\r\n" ? 0 : 1);
    }),
    { numRuns: 150 },
  );
});
