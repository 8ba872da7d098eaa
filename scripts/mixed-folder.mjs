// Makes a folder of reports as they come in life out of a file of JSON lines: texts in UTF-8 and windows-1256, pages with menus,
// share lines, related links and JSON-LD, feeds of several entries, gzipped web archives, Word files and tables.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";

/** What the tests of intake make their files with; plain JavaScript of it, since Node 20 reads no types. */
const SAMPLES = fileURLToPath(new URL("../packages/intake/test/samples.ts", import.meta.url));
const { code } = await transform(readFileSync(SAMPLES, "utf8"), { loader: "ts", format: "esm" });
const { docx, encodeSingle, warcRecord } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Of twenty reports so many go into files of each kind, and so many stand in one file. */
const KINDS = [
  { name: "text", share: 4, each: 1, extension: "txt", make: ([r]) => r.text },
  { name: "windows-1256", share: 3, each: 1, extension: "txt", make: ([r]) => encodeSingle(r.text, "windows-1256") },
  { name: "page", share: 3, each: 1, extension: "html", make: ([r]) => page(r, "utf-8") },
  {
    name: "page-1256",
    share: 1,
    each: 1,
    extension: "html",
    make: ([r]) => encodeSingle(page(r, "windows-1256"), "windows-1256"),
  },
  { name: "feed", share: 3, each: 8, extension: "rss", make: feed },
  { name: "warc", share: 3, each: 12, extension: "warc.gz", make: warc },
  { name: "word", share: 2, each: 1, extension: "docx", make: ([r]) => docx(paragraphs(r.text).map(escaped)) },
  { name: "table", share: 1, each: 25, extension: "csv", make: table },
];
const WHEEL = KINDS.flatMap((kind) => Array(kind.share).fill(kind));

const escaped = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`);
const paragraphs = (text) => text.split(/\n+/).filter((p) => p.trim() !== "");
const address = (r) => `https://${r.outlet ?? "news"}.example/${encodeURIComponent(r.id)}`;
const body = (r) => paragraphs(r.text).map((p) => `<p>${escaped(p)}</p>`);

function page(r, charset) {
  const title = escaped(r.title ?? r.id);
  const about = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: r.title ?? r.id,
    datePublished: r.published,
    publisher: { "@type": "Organization", name: r.outlet },
  };
  const parts = body(r);
  parts.splice(1, 0, `<p><a href="/other">اقرأ أيضا: خبر آخر من هذا اليوم</a></p>`);
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="${charset}"><title>${title} | موقع</title>
<link rel="canonical" href="${address(r)}">
<script type="application/ld+json">${JSON.stringify(about).replaceAll("<", "\\u003c")}</script></head>
<body><nav class="main-menu"><ul><li><a href="/">الرئيسية</a></li><li><a href="/world">العالم</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
<div class="share-bar"><a>فيسبوك</a> <a>تويتر</a> <a>واتساب</a></div>
<article><h1>${title}</h1>
${parts.join("\n")}
</article>
<aside class="related-posts"><h3>مواضيع ذات صلة</h3><ul><li><a href="/a">خبر أول</a></li><li><a href="/b">خبر ثان</a></li></ul></aside>
<footer>جميع الحقوق محفوظة</footer></body></html>`;
}

function feed(reports) {
  const items = reports.map(
    (r) =>
      `<item><title>${escaped(r.title ?? r.id)}</title><link>${address(r)}</link><guid isPermaLink="false">${escaped(r.id)}</guid>
<pubDate>${new Date(`${r.published}T09:00:00Z`).toUTCString()}</pubDate><description>${escaped(paragraphs(r.text)[0].slice(0, 120))}</description>
<content:encoded>${escaped(body(r).join("\n"))}</content:encoded></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escaped(reports[0].outlet ?? "news")}</title><link>https://news.example/</link><language>ar</language>
${items.join("\n")}</channel></rss>`;
}

function warc(reports) {
  const http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";
  return Buffer.concat(reports.map((r) => gzipSync(warcRecord(address(r), http, Buffer.from(page(r, "utf-8"))))));
}

function table(reports) {
  const line = (cells) => `${cells.map((c) => `"${String(c ?? "").replaceAll('"', '""')}"`).join(",")}\r\n`;
  return [
    line(["id", "outlet", "published", "title", "text"]),
    ...reports.map((r) => line([r.id, r.outlet, r.published, r.title, r.text])),
  ].join("");
}

/** Writes the first `most` reports of a file of JSON lines into a folder; gives how many went into which kind, and their texts. A text that stands twice in the file is taken once. */
export function makeFolder(file, folder, most) {
  const seen = new Set();
  const made = Object.fromEntries(KINDS.map((k) => [k.name, { reports: 0, files: 0 }]));
  const waiting = new Map(KINDS.map((k) => [k, []]));
  const write = (kind) => {
    const reports = waiting.get(kind);
    if (reports.length === 0) return;
    const count = made[kind.name];
    mkdirSync(join(folder, kind.name), { recursive: true });
    const name = kind.each === 1 ? reports[0].id.replace(/[^\w-]+/g, "_") : `${kind.name}-${count.files + 1}`;
    writeFileSync(join(folder, kind.name, `${name}.${kind.extension}`), kind.make(reports));
    count.files++;
    count.reports += reports.length;
    waiting.set(kind, []);
  };
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const report = JSON.parse(line);
    if (seen.has(report.text)) continue;
    const kind = WHEEL[seen.size % WHEEL.length];
    seen.add(report.text);
    waiting.get(kind).push(report);
    if (waiting.get(kind).length === kind.each) write(kind);
    if (seen.size === most) break;
  }
  for (const kind of KINDS) write(kind);
  return { texts: seen, made };
}
