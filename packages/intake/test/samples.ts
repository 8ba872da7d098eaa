import { crc32 } from "node:zlib";

/** A report of our own, about what history books agree on. */
export const REPORT = [
  "وقع الجانبان في واشنطن يوم 13 سبتمبر 1993 إعلان المبادئ بعد أشهر من المحادثات السرية في أوسلو.",
  "وحضر مراسم التوقيع في حديقة البيت الأبيض مئات المدعوين من دول كثيرة، وتابعها الملايين عبر شاشات التلفزيون.",
  "ونص الإعلان على مرحلة انتقالية لا تتجاوز خمس سنوات تبدأ بالانسحاب من غزة وأريحا.",
];

/** A page as outlets make them: menus, share lines, related links, captions, a footer, and the report among them. */
export const PAGE = `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>توقيع إعلان المبادئ | موقع الأفق</title>
<meta property="og:title" content="توقيع إعلان المبادئ في واشنطن"><meta property="og:site_name" content="موقع الأفق">
<meta property="article:published_time" content="1993-09-13T18:30:00+03:00">
<link rel="canonical" href="https://ufuq.example/news/1993/9/13/oslo">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"موقع الأفق"},{"@type":"NewsArticle","headline":"توقيع إعلان المبادئ في واشنطن","datePublished":"1993-09-13T18:30:00+03:00","author":[{"@type":"Person","name":"سمير الحداد"}],"publisher":{"@type":"Organization","name":"موقع الأفق"}}]}</script>
<script>window.x = "<p>ليس هذا نصا</p>";</script></head>
<body><nav class="main-menu"><ul><li><a href="/">الرئيسية</a></li><li><a href="/arab">أخبار عربية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
<div class="share-bar"><a>فيسبوك</a> <a>تويتر</a></div>
<article><h1>توقيع إعلان المبادئ في واشنطن</h1>
<figure><img src="a.jpg" alt="x"><figcaption>صورة أرشيفية من البيت الأبيض</figcaption></figure>
<p>كتب: سمير الحداد</p>
<p>${REPORT[0]}</p>
<p>${REPORT[1]}</p>
<p><a href="/x">اقرأ أيضا: كيف بدأت المحادثات في النرويج</a></p>
<p>${REPORT[2]}</p>
<p>المصدر: وكالات</p></article>
<aside class="related-posts"><h3>مواضيع ذات صلة</h3><ul><li>مؤتمر مدريد في سطور</li></ul></aside>
<div id="comments">اترك تعليقا</div>
<footer>جميع الحقوق محفوظة لموقع الأفق</footer></body></html>`;

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of an encoding of one byte a letter, by asking the decoder which byte gives which letter. */
export function encodeSingle(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number>();
  for (let b = 255; b >= 0; b--) table.set(decoder.decode(Uint8Array.of(b)), b);
  return Uint8Array.from(text, (c) => table.get(c) ?? 0x3f);
}

/** A ZIP archive whose entries are stored as they are (APPNOTE 4.3). */
export function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const data = Buffer.from(text);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from("PK\u0003\u0004", "latin1"), common, title, data);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\0", "latin1"), common, tail, title);
    at += 30 + title.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const n = Object.keys(entries).length;
  end.writeUInt16LE(n, 4);
  end.writeUInt16LE(n, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

function crc(data: Uint8Array): number {
  if (typeof crc32 === "function") return crc32(data);
  let c = ~0;
  for (const b of data) {
    c ^= b;
    for (let k = 0; k < 8; k++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1));
  }
  return ~c >>> 0;
}

/** A Word document of these paragraphs. */
export function docx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((p) => `<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>${p}</w:t></w:r></w:p>`)
    .join("");
  return zip({
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** One record of a web archive. */
export function warcRecord(url: string, http: string, body: Uint8Array): Uint8Array {
  const block = Buffer.concat([Buffer.from(`${http}\r\n\r\n`), body]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2020-05-01T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}
