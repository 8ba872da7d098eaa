import { describe, expect, it } from "vitest";
import type { Part } from "../contract.ts";
import { documentOf, readDocument } from "../reading.ts";

const text = "قال الوزير سامر الخيّاط أمس إن 12 شخصا قتلوا في غزة.";
const one = { id: "a", outlet: "الأفق", published: "2021-05-02", title: "خبر", text };

export const adding: Part = (archive) => {
  describe("adding", () => {
    it("keeps the same bytes once", async () => {
      expect(await archive().add([readDocument(one)])).toEqual([{ outcome: "added", report: "a", version: 1 }]);
      expect(await archive().add([readDocument(one)])).toEqual([{ outcome: "known", report: "a", version: 1 }]);
      expect(await archive().unseen([documentOf(one), documentOf({ ...one, text: "غيره" })])).toHaveLength(1);
    });
    it("keeps a changed text as a new version of its report", async () => {
      await archive().add([readDocument(one)]);
      const changed = readDocument({ ...one, text: text.replace("12", "15") });
      expect(await archive().add([changed])).toEqual([{ outcome: "version", report: "a", version: 2 }]);
    });
    it("keeps a report that goes back to what it was as a new version, and says which it equals", async () => {
      const fetched = (day: number, number: number) => {
        const read = readDocument({ ...one, url: "https://example.org/a", text: text.replace("12", String(number)) });
        return { ...read, document: { ...read.document, fetched: `2021-05-0${day}T09:00:00Z` } };
      };
      await archive().add([fetched(2, 12), fetched(3, 15)]);
      // An old copy that is added again is no news.
      expect(await archive().unseen([fetched(2, 12).document])).toEqual([]);
      expect(await archive().add([fetched(2, 12)])).toEqual([{ outcome: "known", report: "a", version: 1 }]);
      expect(await archive().unseen([fetched(4, 12).document])).toHaveLength(1);
      expect(await archive().add([fetched(4, 12)])).toEqual([{ outcome: "version", report: "a", version: 3 }]);
      expect(await archive().add([fetched(5, 12)])).toEqual([{ outcome: "known", report: "a", version: 3 }]);
      expect((await archive().versions("a")).map((v) => v.equals)).toEqual([null, null, 1]);
      expect((await archive().facts({ kind: "figure", type: "killed" })).items.map((f) => f.value)).toEqual([12]);
      expect((await archive().check()).faults).toEqual([]);
      // A file holds one thing at a time.
      const file = (number: number) => {
        const read = readDocument({ text: text.replace("12", String(number)) });
        return { ...read, document: { ...read.document, key: "file:/news/a.txt" } };
      };
      await archive().add([file(30), file(31), file(30)]);
      const versions = await archive().versions((await archive().add([file(30)]))[0]!.report);
      expect(versions.map((v) => v.equals)).toEqual([null, null, 1]);
    });
    it("tells reports of one id and two outlets apart", async () => {
      await archive().add([readDocument(one)]);
      const other = readDocument({ ...one, outlet: "المنار الجديد", text: `${text} وأضاف أن البحث مستمر.` });
      expect(await archive().add([other])).toEqual([{ outcome: "added", report: "a~2", version: 1 }]);
    });
    it("has another revision when something has changed, and only then", async () => {
      const first = await archive().revision();
      await archive().reports({ text: "غزة" });
      await archive().add([]);
      expect(await archive().revision()).toBe(first);
      await archive().add([readDocument(one)]);
      const second = await archive().revision();
      await archive().review({ who: "س", action: "accept", fact: "a#F1" });
      expect(new Set([first, second, await archive().revision()]).size).toBe(3);
    });
    it("takes a text without anything in it to be found", async () => {
      expect(await archive().add([readDocument({ text: "." })])).toMatchObject([{ outcome: "added", version: 1 }]);
    });
  });
};
