import { beforeEach, describe, expect, it } from "vitest";
import type { Part } from "../contract.ts";
import { NEWS } from "../news.ts";
import { readDocument } from "../reading.ts";

const WIRE = {
  id: "wire",
  outlet: "وكالة الشرق",
  published: "2022-03-01",
  title: "فيضانات في الوادي",
  text: "قال حاكم الولاية نديم الصالح إن الفيضانات التي ضربت الوادي الأخضر قتلت 40 شخصا منذ صباح الاثنين. وأضاف الصالح أن فرق الإنقاذ نقلت مئات العائلات إلى مدارس المدينة. وقالت مصادر طبية إن المستشفى استقبل 120 مصابا خلال يومين. وأفاد شهود بأن الجسر القديم انهار ليلا وأن الطريق إلى الشمال ما زال مقطوعا. ومن المتوقع أن يستمر هطول الأمطار حتى نهاية الأسبوع بحسب هيئة الأرصاد.",
};
const CUT = {
  ...WIRE,
  id: "cut",
  outlet: "صحيفة الغد",
  published: "2022-03-02",
  text: "قتلت الفيضانات التي ضربت الوادي الأخضر 45 شخصا منذ صباح الاثنين. وأضاف الصالح أن فرق الإنقاذ نقلت مئات العائلات إلى مدارس المدينة. واستقبل المستشفى 120 مصابا خلال يومين. وأفاد شهود بأن الجسر القديم انهار ليلا وأن الطريق إلى الشمال ما زال مقطوعا.",
};

export const comparing: Part = (archive) => {
  describe("comparing", () => {
    beforeEach(async () => {
      await archive().add([...NEWS, WIRE, CUT].map(readDocument));
    });

    it("puts copies of a text together, and says how they differ", async () => {
      const [story, ...others] = (await archive().stories()).items;
      expect(others).toEqual([]);
      expect(story).toMatchObject({ reports: 2, outlets: ["صحيفة الغد", "وكالة الشرق"], first: "2022-03-01" });
      const detail = (await archive().story(story!.story))!;
      expect(detail.fullest.report).toBe("wire");
      const [copy] = detail.copies;
      expect(copy!.report.report).toBe("cut");
      expect(copy!.containment).toBeGreaterThan(0.4);
      expect(copy!.sentencesCut.map((s) => s.text.slice(0, 9))).toEqual(["ومن المتو"]);
      expect(copy!.figuresChanged.map(({ there, here }) => [there.value, here.value])).toEqual([[40, 45]]);
      expect(copy!.attributionCut.map((a) => a.here.text)).toEqual([
        CUT.text.slice(0, CUT.text.indexOf(".") + 1),
        "واستقبل المستشفى 120 مصابا خلال يومين.",
      ]);
      expect(copy!.sourcesCut).toContain("مصادر طبية");
      expect(await archive().story(5)).toBeNull();
      expect((await archive().reports({ story: story!.story })).items).toHaveLength(2);
    });
    it("puts what happened in the order of time", async () => {
      const days = (await archive().timeline({ limit: 500 })).items.map((o) => o.from);
      expect(days.length).toBeGreaterThan(5);
      expect(days).toEqual([...days].sort());
      const pages: number[] = [];
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await archive().timeline({ limit: 2, cursor });
        pages.push(...page.items.map((o) => o.occurrence));
        cursor = page.next;
      }
      expect(pages).toEqual((await archive().timeline({ limit: 500 })).items.map((o) => o.occurrence));
      const visit = (await archive().timeline({ party: "هوفمان", place: "القاهرة" })).items[0]!;
      expect(visit).toMatchObject({ type: "CONSULT", from: "2021-05-04" });
      expect((await archive().occurrence(visit.occurrence))!.events[0]!.report).toBe("visit-1");
      expect(await archive().occurrence(3)).toBeNull();
    });
    it("puts figures of one occurrence side by side", async () => {
      const groups = (await archive().figures({ role: "killed" })).items;
      for (const group of groups) expect(new Set(group.figures.map((f) => f.occurrence)).size).toBe(1);
      const all = groups.flatMap((g) => g.figures.map((f) => f.value));
      expect(all).toContain(12);
      for (const { figures, least, most } of groups) {
        expect(least).toBe(Math.min(...figures.map((f) => f.value!)));
        expect(most).toBe(Math.max(...figures.map((f) => f.high ?? f.value!)));
      }
    });
    it("shows where a speaker seems to contradict what was said before", async () => {
      const found = await archive().contradictions("هوفمان");
      expect(found).toMatchObject([{ why: "denied", earlier: { report: "visit-1" }, later: { report: "visit-2" } }]);
      expect(await archive().contradictions("الخياط")).toEqual([]);
    });
    it("joins a journey that two reports tell", async () => {
      const [journey, ...others] = (await archive().journeys({ traveller: "هوفمان" })).items;
      expect(others).toEqual([]);
      expect(journey!.stops.map((s) => s.place.name)).toEqual(["القاهرة", "عمان"]);
      expect(journey!.trips.map((t) => t.report)).toEqual(["visit-1", "visit-2"]);
    });
    it("draws places and pairs", async () => {
      expect((await archive().places({ party: "هوفمان" })).map((p) => p.name)).toContain("القاهرة");
      const pairs = await archive().network({}, ["says-of"]);
      expect(pairs.map((p) => `${p.from.name} ${p.to.name}`)).toContain("كلارا هوفمان غزة");
    });
    it("says what changed from version to version", async () => {
      const text = WIRE.text
        .replace("40 شخصا", "52 شخصا")
        .replace(" ومن المتوقع أن يستمر هطول الأمطار حتى نهاية الأسبوع بحسب هيئة الأرصاد.", "");
      await archive().add([readDocument({ ...WIRE, text, title: "فيضانات" })]);
      const [first, second] = await archive().versions("wire");
      expect(first).toMatchObject({ version: 1, sentencesCut: [], sentencesAdded: [] });
      expect(second).toMatchObject({ version: 2, titleChanged: true });
      expect(second!.sentencesCut.map((s) => s.text.slice(0, 10))).toEqual(["ومن المتوق"]);
      const figures = (list: readonly { kind: string; says: string }[]) =>
        list.filter((f) => f.kind === "figure").map((f) => f.says);
      expect(figures(second!.facts.gone)).toEqual(["killed exact 40"]);
      expect(figures(second!.facts.come)).toEqual(["killed exact 52"]);
      expect(await archive().versions("nothing")).toEqual([]);
      expect((await archive().report("wire", 1))!.record.report.text).toBe(WIRE.text);
      expect((await archive().check()).faults).toEqual([]);
    });
    it("counts what is there", async () => {
      const { reports, documents, stories } = await archive().overview();
      expect({ reports, documents, stories }).toEqual({ reports: 8, documents: 8, stories: 1 });
    });
  });
};
