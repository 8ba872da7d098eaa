import { beforeEach, describe, expect, it } from "vitest";
import type { FactQuery, ReportQuery } from "../../src/index.ts";
import type { Part } from "../contract.ts";
import { NEWS } from "../news.ts";
import { readDocument } from "../reading.ts";

export const finding: Part = (archive) => {
  describe("finding reports", () => {
    beforeEach(async () => {
      await archive().add(NEWS.map(readDocument));
    });
    const found = async (query: ReportQuery) => (await archive().reports(query)).items.map((r) => r.report);

    it.each<[string, string[]]>([
      ["غزة", ["aid-2", "aid-1", "visit-2", "visit-1"]],
      ["غَزَّة الشاحنات", ["aid-2", "aid-1"]],
      ['غَزَّة "الشاحنات"', ["aid-2"]],
      ['"وقف إطلاق النار"', ["visit-2", "visit-1"]],
      ['"إطلاق وقف"', []],
      // All forms of a word by itself; in quotation marks, or asked so, only what is written.
      ["شاحنة", ["aid-2", "aid-1"]],
      ["الشاحنتين", ["aid-2", "aid-1"]],
      ['"شاحنة"', ["aid-1"]],
      ["غزة -شاحنتين", ["visit-2", "visit-1"]],
      ["يصل", ["visit-2", "visit-1"]],
      ["شاحن*", ["aid-2", "aid-1"]],
      ["غزة -شاحن*", ["visit-2", "visit-1"]],
      ["أدوية OR جروح", ["aid-1", "blast-1"]],
      ["بعلبك 2021", ["blast-2", "blast-1"]],
      ["٣٠", ["blast-1"]],
      ["هوفمان القاهرة", ["visit-2", "visit-1"]],
      ["كلمةلاتوجد", []],
    ])("%s", async (text, reports) => {
      expect(await found({ text })).toEqual(reports);
      expect(await archive().countReports({ text })).toEqual({ n: reports.length, exact: true });
    });
    it("by outlet, day, kind of fact, and who is named", async () => {
      expect(await found({ outlet: "الأفق", sort: "oldest" })).toEqual(["blast-1", "visit-1", "aid-1", "aid-2"]);
      expect(await found({ from: "2021-05-04", to: "2021-05-05", sort: "oldest" })).toEqual([
        "blast-2",
        "visit-1",
        "visit-2",
      ]);
      expect(await found({ has: "trip" })).toEqual(["visit-2", "visit-1"]);
      expect(await found({ names: "الخياط" })).toEqual(["blast-1"]);
      expect(await found({ names: "لا أحد بهذا الاسم" })).toEqual([]);
      expect(await found({ mediaType: "application" })).toHaveLength(6);
      expect(await found({ mediaType: "text/html" })).toEqual([]);
    });
    it("in other forms of a word only where that is wanted", async () => {
      expect(await found({ text: "شاحنة", exact: true })).toEqual(["aid-1"]);
      const [late] = (await archive().reports({ text: "شاحنة", limit: 1 })).items;
      expect(late!.excerpts[0]!.marks.map((m) => m.text)).toEqual(["الشاحنات"]);
      const said = await archive().facts({ kind: "statement", text: "دعم" });
      expect(said.items.map((f) => f.words).join()).toContain("تدعم");
      expect((await archive().facts({ kind: "statement", text: "دعم", exact: true })).items).toEqual([]);
    });
    it("shows the sentence and where in it the words stand", async () => {
      const [aid] = (await archive().reports({ text: "غزة", limit: 1 })).items;
      const { text } = NEWS[5]!;
      expect(aid!.excerpts[0]!.marks).toEqual([
        { start: text.indexOf("بغزه"), end: text.indexOf("بغزه") + 4, text: "بغزه" },
      ]);
    });
    it("by weight, newest among equals", async () => {
      expect((await found({ text: "انفجار", sort: "relevance" })).sort()).toEqual(["blast-1", "blast-2"]);
      await expect(archive().reports({ sort: "relevance" })).rejects.toMatchObject({ code: "bad-query" });
    });
    it("page by page", async () => {
      const pages: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await archive().reports({ limit: 4, cursor });
        pages.push(...page.items.map((r) => r.report));
        cursor = page.next;
      }
      expect(pages).toEqual(["aid-2", "aid-1", "visit-2", "visit-1", "blast-2", "blast-1"]);
      await expect(archive().reports({ cursor: "x" })).rejects.toMatchObject({ code: "bad-query" });
      await expect(archive().reports({ limit: 0 })).rejects.toMatchObject({ code: "bad-query" });
    });
    it("counts by outlet, month, kind", async () => {
      const facets = await archive().reportFacets({}, ["outlet", "month", "mediaType"]);
      expect(facets[0]!.values[0]).toEqual({ value: "الأفق", label: "الأفق", n: 4 });
      expect(facets[1]!.values).toEqual([
        { value: "2021-05", label: "2021-05", n: 4 },
        { value: "2021-06", label: "2021-06", n: 2 },
      ]);
    });
    it("tells what is wrong with a search", async () => {
      await expect(archive().reports({ text: "-غزة" })).rejects.toThrow("must not stand");
      for (const text of ['"', "*", "()", "AND OR NOT", 'a"b', "NEAR(غزة", "غزة^", "stems:غزة", "{", "😀"])
        await archive()
          .reports({ text })
          .catch((error) => expect(error).toMatchObject({ code: "bad-query" }));
    });
    it("gives a report whole, as it was read", async () => {
      const { record } = readDocument(NEWS[0]!);
      const detail = await archive().report("blast-1");
      expect(detail!.record).toEqual(record);
      expect(Object.keys(detail!.identities).sort()).toEqual(record.entities.map((e) => e.id).sort());
      expect(await archive().report("none")).toBeNull();
    });
  });

  describe("finding facts", () => {
    beforeEach(async () => {
      await archive().add(NEWS.map(readDocument));
    });
    const words = async (query: FactQuery) => (await archive().facts(query)).items.map((f) => f.words);

    it("by speaker, also by a part of the name and in another spelling", async () => {
      const all = await words({ kind: "statement", speaker: "كلارا هوفمان" });
      expect(all.length).toBeGreaterThanOrEqual(3);
      expect(await words({ kind: "statement", speaker: "هوفمان" })).toEqual(all);
      expect(await words({ kind: "statement", speaker: "هوفمن" })).toEqual(all);
      expect(await words({ kind: "statement", speaker: "هوفمن", variants: false })).toEqual([]);
    });
    it("by what is spoken of, by chain, and by day", async () => {
      const about = await words({ kind: "statement", speaker: "هوفمان", about: "غزة", publishedTo: "2021-05-04" });
      expect(about).toEqual(["بلادها تدعم وقف إطلاق النار في غزة"]);
      expect(await words({ kind: "figure", type: "killed", chain: "anonymous" })).toEqual(["18 شخصا"]);
      expect(await words({ kind: "figure", type: "killed", least: 15 })).toHaveLength(2);
      expect(await words({ kind: "figure", type: "killed", publishedFrom: "2021-05-05" })).toEqual([]);
      const may = { kind: "event", dated: true, from: "2021-05-02", to: "2021-05-02" } as const;
      for (const fact of (await archive().facts(may)).items) expect(fact.time).toMatchObject({ from: "2021-05-02" });
    });
    it("gives sentence, place and chain", async () => {
      const [fact] = (await archive().facts({ kind: "figure", type: "killed", report: "blast-1" })).items;
      expect(fact).toMatchObject({ ref: "blast-1#F1", value: 12, outlet: "الأفق", chainKind: "named" });
      expect(fact!.chain.map((l) => l.name)).toEqual(["سامر الخياط"]);
      const { text } = NEWS[0]!;
      expect(text.slice(fact!.start, fact!.end)).toBe(fact!.words);
      expect(text.slice(fact!.sentence.start, fact!.sentence.end)).toBe(fact!.sentence.text);
      expect(await archive().fact("blast-1#F1")).toEqual(fact);
      expect(await archive().fact("blast-1#F99")).toBeNull();
      expect(await archive().fact("nothing")).toBeNull();
    });
    it.each(["newest", "oldest", "time", "-time", "value", "-value", "confidence", "-confidence"] as const)(
      "page by page, sorted by %s",
      async (sort) => {
        const whole = (await archive().facts({ sort, limit: 500 })).items.map((f) => f.ref);
        const parts: string[] = [];
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const page = await archive().facts({ sort, limit: 3, cursor });
          parts.push(...page.items.map((f) => f.ref));
          cursor = page.next;
        }
        expect(parts).toEqual(whole);
        expect(new Set(parts).size).toBe(parts.length);
        expect(whole.length).toBeGreaterThan(sort.includes("value") ? 3 : 15);
      },
    );
    it("counts facts by their values", async () => {
      const facets = await archive().factFacets({ kind: "statement" }, ["type", "chain", "speaker", "outlet"]);
      const { n } = await archive().countFacts({ kind: "statement" });
      expect(facets[1]!.values.reduce((sum, v) => sum + v.n, 0)).toBe(n);
      expect(await archive().countFacts({ kind: "statement" }, true)).toEqual({ n, exact: true });
      expect(await archive().countReports({}, true)).toEqual(await archive().countReports({}));
      expect(facets[2]!.values[0]!.label).toBe("كلارا هوفمان");
    });
  });

  describe("finding people and places", () => {
    beforeEach(async () => {
      await archive().add(NEWS.map(readDocument));
    });
    it("one identity across reports", async () => {
      const [who, ...others] = (await archive().identities({ name: "هوفمان" })).items;
      expect(who).toMatchObject({ kind: "person", name: "كلارا هوفمان", reports: 2 });
      expect(others).toEqual([]);
      const detail = await archive().identity(who!.identity);
      expect(detail!.roles.speaker).toBeGreaterThanOrEqual(3);
      expect(await archive().identity(1e6)).toBeNull();
    });
    it("merges and splits as people say, and back", async () => {
      const [gaza] = (await archive().identities({ name: "غزة" })).items;
      const [egypt] = (await archive().identities({ name: "مصر", kind: "place" })).items;
      const merge = await archive().review({
        who: "سلمى",
        action: "merge",
        identity: gaza!.identity,
        into: egypt!.identity,
      });
      expect((await archive().identities({ name: "غزة" })).items).toMatchObject([{ identity: egypt!.identity }]);
      await archive().undo(merge.decision, { who: "سلمى", why: "خطأ" });
      expect((await archive().identities({ name: "غزة" })).items).toMatchObject([{ identity: gaza!.identity }]);

      const report = (await archive().report("visit-2"))!;
      const entity = report.record.entities.find((e) => e.name.includes("هوفمان"))!.id;
      const split = await archive().review({ who: "سلمى", action: "split", report: "visit-2", entity });
      expect((await archive().identities({ name: "هوفمان" })).items.map((i) => i.reports)).toEqual([1, 1]);
      // A new version of the report keeps it.
      await archive().add([readDocument({ ...NEWS[3]!, text: `${NEWS[3]!.text} وانتهت الزيارة.` })]);
      expect((await archive().identities({ name: "هوفمان" })).items.map((i) => i.reports)).toEqual([1, 1]);
      await archive().undo(split.decision, { who: "سلمى" });
      expect((await archive().identities({ name: "هوفمان" })).items.map((i) => i.reports)).toContain(2);
    });

    it("keeps unnamed parties apart, each within its report, until people merge them", async () => {
      const says = (id: string, published: string, what: string) =>
        readDocument({
          id,
          outlet: "الأفق",
          published,
          text: `قال مصدر أمني إن ${what}. وأضاف المصدر أن التحقيق مستمر.`,
        });
      await archive().add([
        says("unnamed-1", "2022-01-03", "ثلاثة مشتبه بهم اعتقلوا في صيدا"),
        says("unnamed-2", "2022-02-07", "الطريق إلى طرابلس فتح صباح الاثنين"),
      ]);
      const unnamed = async () =>
        (await archive().identities({ name: "مصدر أمني" })).items.map(({ identity, report, reports }) => ({
          identity,
          report,
          reports,
        }));
      const [one, two, ...others] = await unnamed();
      expect(others).toEqual([]);
      expect([one, two].map((i) => i!.report).sort()).toEqual(["unnamed-1", "unnamed-2"]);
      expect(one!.identity).not.toBe(two!.identity);
      // Whoever asks by the words finds both.
      const said = await archive().facts({ kind: "statement", speaker: "مصدر أمني" });
      expect(new Set(said.items.map((f) => f.report))).toEqual(new Set(["unnamed-1", "unnamed-2"]));
      await archive().review({ action: "merge", identity: two!.identity, into: one!.identity, who: "سلمى" });
      expect(await unnamed()).toEqual([{ identity: one!.identity, report: null, reports: 2 }]);
    });
  });
};
