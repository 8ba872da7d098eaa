import { validate } from "@isnad/record/schema";
import { beforeEach, describe, expect, it } from "vitest";
import type { Part } from "../contract.ts";
import { NEWS } from "../news.ts";
import { readDocument } from "../reading.ts";

const who = "سلمى";
const toll = NEWS[0]!;

export const reviewing: Part = (archive) => {
  const values = async () =>
    (await archive().facts({ kind: "figure", report: "blast-1", sort: "value" })).items.map((f) => [f.value, f.review]);

  describe("reviewing", () => {
    beforeEach(async () => {
      await archive().add([readDocument(toll)]);
    });

    it("accepts, and the fact says so", async () => {
      const decision = await archive().review({ who, why: "قرأته", action: "accept", fact: "blast-1#F1" });
      expect(decision).toMatchObject({
        who,
        why: "قرأته",
        at: "2024-01-04T12:00:00.000Z",
        kind: "figure",
        applies: true,
      });
      expect(await values()).toEqual([
        [12, "accepted"],
        [30, null],
      ]);
    });
    it("rejects: out of sight, still there, and back again", async () => {
      const { decision } = await archive().review({ who, action: "reject", fact: "blast-1#F1" });
      expect(await values()).toEqual([[30, null]]);
      const rejected = await archive().facts({ review: "rejected" });
      expect(rejected.items.map((f) => f.value)).toEqual([12]);
      expect((await archive().report("blast-1"))!.reviews).toEqual({ F1: "rejected" });
      const undone = await archive().undo(decision, { who: "نور", why: "بل هو صحيح" });
      expect(undone.undone).toMatchObject({ by: "نور", why: "بل هو صحيح" });
      expect(await values()).toEqual([
        [12, null],
        [30, null],
      ]);
      await expect(archive().undo(decision, { who })).rejects.toMatchObject({ code: "not-possible" });
      expect((await archive().decisions()).items).toHaveLength(1);
    });
    it("edits, keeps what was before, and takes nothing that does not hold together", async () => {
      const edit = { who, action: "edit", fact: "blast-1#F1" } as const;
      const decision = await archive().review({ ...edit, change: { value: 13, bound: "more" } });
      expect(decision.before).toMatchObject({ fact: { value: 12 } });
      expect(await values()).toEqual([
        [13, "edited"],
        [30, null],
      ]);
      await expect(archive().review({ ...edit, change: { bound: "vague" } })).rejects.toMatchObject({
        code: "bad-query",
      });
      await expect(archive().review({ ...edit, change: { nonsense: 1 } })).rejects.toThrow("no such field");
      await expect(archive().review({ ...edit, change: {} })).rejects.toMatchObject({ code: "bad-query" });
      expect((await archive().decisions()).items).toHaveLength(1);
      expect(validate((await archive().report("blast-1"))!.record)).toMatchObject({ ok: true });
    });
    it("adds what was missed", async () => {
      const start = toll.text.indexOf("أسباب");
      const fact = {
        start,
        end: start + 5,
        value: 1,
        high: null,
        magnitude: null,
        bound: "exact",
        role: "missing",
        word: null,
        counted: null,
        unit: null,
        currency: null,
        partOf: null,
        event: null,
        asOf: null,
        cumulative: null,
        via: null,
      };
      const decision = await archive().review({ who, action: "add", report: "blast-1", kind: "figure", fact });
      const added = (await archive().facts({ review: "added" })).items;
      expect(added).toMatchObject([{ value: 1, type: "missing", words: "أسباب", rule: "people/added" }]);
      expect(await archive().fact(added[0]!.ref)).toEqual(added[0]);
      await archive().undo(decision.decision, { who });
      expect((await archive().facts({ review: "added" })).items).toEqual([]);
      await expect(
        archive().review({ who, action: "add", report: "blast-1", kind: "event", fact: {} }),
      ).rejects.toMatchObject({
        code: "bad-query",
      });
    });
    it("adds a journey where its words stand", async () => {
      const { record } = (await archive().report("blast-1"))!;
      const [traveller] = record.entities;
      const at = { start: toll.text.indexOf("أسباب"), end: toll.text.indexOf("أسباب") + 5 };
      const fact = {
        traveller: traveller!.id,
        stops: [{ place: traveller!.id, role: "stop", time: null }],
        ordered: false,
        ordinal: null,
        length: null,
        purpose: null,
        status: "planned",
        via: null,
      };
      const add = (words: { start: number; end: number }) =>
        archive().review({ who, action: "add", report: "blast-1", kind: "trip", fact, at: words });
      await expect(add({ start: 4, end: 1e6 })).rejects.toMatchObject({ code: "bad-query" });
      const { decision } = await add(at);
      const [trip] = (await archive().facts({ kind: "trip", review: "added" })).items;
      expect(trip).toMatchObject({ ...at, words: "أسباب", status: "planned" });
      await archive().review({ who, action: "edit", fact: trip!.ref, change: { status: "actual" } });
      expect((await archive().fact(trip!.ref))!.status).toBe("actual");
      await archive().undo(decision, { who });
      expect((await archive().facts({ kind: "trip", review: "added" })).items).toEqual([]);
    });
    it("past a rejected statement stands the one around it", async () => {
      const [before] = (await archive().facts({ kind: "figure", report: "blast-1" })).items;
      expect(before!.chain).toHaveLength(1);
      await archive().review({ who, action: "reject", fact: `blast-1#${before!.chain[0]!.id}` });
      expect((await archive().fact(before!.ref))!.chain).toEqual([]);
    });
    it("survives reading anew, also when the reader no longer finds what people found right", async () => {
      await archive().review({ who, action: "edit", fact: "blast-1#F1", change: { value: 13 } });
      await archive().review({ who, action: "accept", fact: "blast-1#F2" });
      await archive().review({ who, action: "reject", fact: "blast-1#S1" });
      const read = readDocument(toll);
      const blind = { ...read.record, figures: [], statements: [], trips: [], positions: [], relations: [] };
      const events = blind.events.map((v) => ({ ...v, via: null, figures: [] }));
      const [renewed] = await archive().renew([{ ...read, report: "blast-1", record: { ...blind, events } }]);
      expect(renewed!.changes.gone.filter((f) => f.kind === "figure")).toHaveLength(2);
      // The rejected statement is gone, so nothing is left to reject; it is told.
      expect(renewed!.lost.map((d) => d.action)).toEqual(["reject"]);
      expect(await values()).toEqual([
        [13, "edited"],
        [30, "accepted"],
      ]);
      expect(validate((await archive().report("blast-1"))!.record)).toMatchObject({ ok: true });
      // The reader sees again: the decisions are laid over what it finds, and nothing stands there twice.
      const [again] = await archive().renew([{ ...read, report: "blast-1" }]);
      expect(again!.lost).toEqual([]);
      expect(await values()).toEqual([
        [13, "edited"],
        [30, "accepted"],
      ]);
      expect((await archive().check()).faults).toEqual([]);
    });
    it("goes along into a new version where its words still stand", async () => {
      await archive().review({ who, action: "edit", fact: "blast-1#F1", change: { value: 13 } });
      await archive().add([readDocument({ ...toll, text: `عاجل. ${toll.text}` })]);
      expect(await values()).toEqual([
        [13, "edited"],
        [30, null],
      ]);
    });
    it("gives annotated data without what was rejected", async () => {
      await archive().review({ who, action: "reject", fact: "blast-1#F2" });
      const annotated = await archive().annotated("blast-1");
      expect(annotated).toMatchObject({
        id: "blast-1",
        text: toll.text,
        figures: [{ id: "F1", value: 12, role: "killed" }],
      });
      expect(await archive().annotated("nothing")).toBeNull();
    });
    it("asks who, and what", async () => {
      const accept = { who, action: "accept" } as const;
      await expect(archive().review({ ...accept, who: " ", fact: "blast-1#F1" })).rejects.toThrow("say who");
      await expect(archive().review({ ...accept, fact: "blast-1#F9" })).rejects.toMatchObject({ code: "unknown-fact" });
      await expect(archive().review({ ...accept, fact: "nothing#F1" })).rejects.toMatchObject({
        code: "unknown-report",
      });
      await expect(archive().undo(99, { who })).rejects.toMatchObject({ code: "unknown-decision" });
    });
    it("tells which reports an older reader read", async () => {
      const { reader } = readDocument(toll).record.report;
      expect((await archive().stale(reader)).items).toEqual([]);
      expect((await archive().stale({ ...reader, lexicon: "9" })).items).toMatchObject([{ report: "blast-1" }]);
      expect((await archive().stale(null)).items[0]!.article.text).toBe(toll.text);
    });
  });
};
