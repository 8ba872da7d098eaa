import type { Report } from "@isnad/record";
import { chainOf, factsOf } from "@isnad/record/facts";
import { labelsOf, statedParts } from "@isnad/record/labels";
import { type Mark, marksOf } from "@isnad/record/marks";
import { validate } from "@isnad/record/schema";
import { describe, expect, it } from "vitest";
import { explainFact, telling } from "../src/explain/tree.ts";
import { markUp } from "../src/html/marks.ts";
import { fragment, pageEnd, pageStart } from "../src/html/page.ts";
import { paint } from "../src/terminal/paint.ts";
import { summary } from "../src/text/summary.ts";
import { fixture, TEXT } from "./fixture.ts";

const bare = (s: string) => s.replace(/[\u2066-\u2069]/g, "");
const look = { lang: "en", width: 100, colour: false } as const;

it("the fixture is a record", () => {
  expect(validate(fixture())).toMatchObject({ ok: true });
});

describe("facts", () => {
  it("follows via and parent to the report, and survives a circle", () => {
    const facts = factsOf(fixture());
    expect(chainOf(facts, "S2").map((s) => s.id)).toEqual(["S1", "S2"]);
    expect(chainOf(facts, null)).toEqual([]);
    const report = fixture();
    const circle: Report = {
      ...report,
      statements: report.statements.map((s) => (s.id === "S1" ? { ...s, parent: "S2" } : s)),
    };
    expect(chainOf(factsOf(circle), "S2").map((s) => s.id)).toEqual(["S1", "S2"]);
    expect(summary(circle, look)).toContain("S2");
    expect(fragment(circle, "en", "r")).toContain("S2");
  });

  it("tells what a date states from what it implies", () => {
    const [t1, t2, , t4] = fixture().times;
    expect(statedParts(t4!)).toEqual([
      { text: "2021", implied: true },
      { text: "-02-03", implied: false },
    ]);
    expect(statedParts(t1!)).toEqual([{ text: "2021-03-15", implied: true }]);
    expect(statedParts(t2!)).toEqual([{ text: "P1W", implied: false }]);
  });
});

describe("summary", () => {
  it("draws chains, says when no source is given, and what is implied", () => {
    const text = bare(summary(fixture(), look));
    expect(text).toContain("report ← مسؤولون في الوزارة (anonymous) ← سمير الحداد");
    expect(text).toMatch(/F2 +more than 40 +killed +أكثر من 40 شخصا +report · no source given/);
    expect(text).toMatch(/F1 +about 1,200 +displaced/);
    expect(text).toMatch(/F3 +tens +displaced/);
    expect(text).toMatch(/T4 +2021-02-03 +date[\s\S]*?implied: year/);
    expect(text).toContain("عمّان → القاهرة → تونس → أثينا (in transit)");
    expect(text).toContain("4th · planned · listed, order not asserted");
    expect(text).toMatch(/N2 +missing space +4: فبرايرإلى/);
  });

  it("keeps isolates balanced on every line, in both languages", () => {
    for (const lang of ["ar", "en"] as const) {
      for (const line of summary(fixture(), { ...look, lang }).split("\n")) {
        expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
      }
    }
    const arabic = bare(summary(fixture(), { ...look, lang: "ar" }));
    expect(arabic).toContain("التقرير → مسؤولون في الوزارة (غير مسمّى) → سمير الحداد");
    expect(arabic).toContain("لم يُذكر مصدر");
    expect(arabic).not.toMatch(/\b(?:report|killed|planned|happened)\b/);
  });

  it("is as wide as it is told, and has no colours where none are wanted", () => {
    const text = summary(fixture(), { ...look, width: 60 });
    expect(text).not.toContain("\u001b");
    expect(summary(fixture(), { ...look, colour: true })).toContain("\u001b[");
  });
});

describe("marks", () => {
  const text = "0123456789";
  const mark = (start: number, end: number, id: string): Mark => ({ start, end, id, look: "entity" });
  const tags = (html: string) =>
    html.replace(/<mark class="\w+" data-f="r\.(\w+)"[^>]*>/g, "<$1>").replace(/<\/mark>/g, "</>");

  it("nests, and splits what crosses", () => {
    expect(tags(markUp(text, 0, 10, [mark(0, 6, "A"), mark(2, 4, "B")], "r", new Set()))).toBe(
      "<A>01<B>23</>45</>6789",
    );
    expect(tags(markUp(text, 0, 10, [mark(0, 5, "A"), mark(3, 8, "B")], "r", new Set()))).toBe(
      "<A>012<B>34</></><B>567</>89",
    );
    expect(tags(markUp(text, 2, 6, [mark(0, 4, "A"), mark(4, 9, "B")], "r", new Set()))).toBe("<A>23</><B>45</>");
  });

  it("gives each fact one anchor, and loses no letter", () => {
    const report = fixture();
    const html = markUp(TEXT, 0, TEXT.length, marksOf(report), "r", new Set());
    const unescaped = html
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(unescaped).toBe(TEXT);
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect((html.match(/<mark/g) ?? []).length).toBe((html.match(/<\/mark>/g) ?? []).length);
  });

  it("holds for any spans", () => {
    let seed = 3;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return (seed >> 8) % n;
    };
    for (let round = 0; round < 200; round++) {
      const marks = Array.from({ length: random(12) }, (_, i) => {
        const start = random(10);
        return mark(start, start + 1 + random(10 - start), `M${i}`);
      }).sort((a, b) => a.start - b.start || b.end - a.end);
      const html = markUp(text, 0, 10, marks, "r", new Set());
      expect(html.replace(/<[^>]*>/g, "")).toBe(text);
      // Each letter stands inside exactly the marks that cover it.
      let open: string[] = [];
      let at = 0;
      for (const [, tag, id, letter] of html.matchAll(/<(mark)[^>]*data-f="r\.(\w+)"[^>]*>|<\/mark>|(\d)/g)) {
        if (letter !== undefined) {
          expect([...open].sort()).toEqual(
            marks
              .filter((m) => m.start <= at && at < m.end)
              .map((m) => m.id)
              .sort(),
          );
          at++;
        } else if (tag) open.push(id!);
        else open = open.slice(0, -1);
      }
      expect(open).toEqual([]);
    }
  });
});

describe("html", () => {
  const page = (report: Report, lang: "ar" | "en" = "ar") =>
    pageStart(lang, "t", []) + fragment(report, lang, "r0.0") + pageEnd();

  it("fetches nothing and allows only its own style and script", () => {
    const html = page(fixture());
    expect(html).toMatch(/default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/);
    expect(html).not.toMatch(/unsafe-inline|<link|<img|\bsrc=|@import|url\(|style="/);
    expect(html).toContain('<html lang="ar" dir="rtl">');
  });

  it("has every fact, its chain and its evidence", () => {
    const html = page(fixture(), "en");
    for (const id of ["E1", "T1", "F2", "S5", "V5", "J1", "P1", "R1", "N2"])
      expect(html).toContain(`id="f-r0.0.${id}"`);
    expect(html).toContain("no source given");
    expect(html).toContain("figures/bound-number-noun");
    expect(html).toMatch(/<li class="anonymous"><a href="#f-r0\.0\.S1"><bdi lang="ar">مسؤولون في الوزارة/);
    expect(html).toMatch(/<i class="implied">2021<\/i>-02-03/);
    const missing = [...html.matchAll(/href="#([^"]+)"/g)]
      .map((m) => m[1])
      .filter((href) => !html.includes(`id="${href}"`));
    expect(missing).toEqual([]);
  });

  it("shows hostile words and ids as words", () => {
    const hostile = "<script>alert(1)</script>\"'&\u0000\ud800";
    const { report, ...rest } = fixture();
    const source = {
      ...report,
      title: hostile,
      outlet: hostile,
      id: hostile,
      byline: hostile,
      url: "javascript:alert(1)",
      text: hostile,
    };
    const entities = [
      {
        ...rest.entities[0]!,
        id: 'E"><b>',
        name: hostile,
        nameEn: hostile,
        office: hostile,
        country: hostile,
        mentions: [{ start: 0, end: 8, form: "name" as const }],
      },
    ];
    const html = page({
      ...rest,
      report: source,
      entities,
      times: [],
      figures: [],
      statements: [],
      events: [],
      trips: [],
      positions: [],
      relations: [],
      notes: [],
    });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain("javascript:");
    expect(html).not.toContain('E"><b>');
    expect(html.isWellFormed()).toBe(true);
    expect(html).not.toContain("\u0000");
  });

  it("indexes several reports", () => {
    const entry = { id: "a", title: "<b>", outlet: null, published: "2021-03-14", href: "#r0.0" };
    const html = pageStart("en", "t", [entry, { ...entry, id: "b" }]);
    expect(html).toContain("2 reports");
    expect(html).toContain("&lt;b&gt;");
  });
});

describe("explain", () => {
  const t = telling(factsOf(fixture()), labelsOf("en"), paint(false), 100);

  it("draws the tree of a fact and of those that it leans on", () => {
    const lines = explainFact(t, "F2").map(bare);
    expect(lines[0]).toBe("F2  more than 40 killed أكثر من 40 شخصا");
    const tree = lines.join("\n");
    expect(tree).toContain("├─ chain  report · no source given");
    expect(tree).toContain("├─ rule  figures/bound-number-noun  confidence 93%");
    expect(tree).toContain("└─ leans on");
    expect(tree).toContain("   └─ V4  ASSAULT happened انهيار");
  });

  it("ends where facts lean on each other", () => {
    const report = fixture();
    const round: Report = {
      ...report,
      figures: report.figures.map((f) => ({ ...f, evidence: { ...f.evidence, from: ["F2", "F9"] } })),
    };
    expect(explainFact(telling(factsOf(round), labelsOf("en"), paint(false), 100), "F2").length).toBeLessThan(12);
  });
});
