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
