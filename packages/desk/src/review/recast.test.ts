import type { Span } from "@isnad/record";
import type { Fact } from "@isnad/record/facts";
import { describe, expect, it } from "vitest";
import { ADDED, emptyOf, missingOf } from "./hand.ts";
import { partsOf, sentenceAround } from "./parts.ts";
import { behind, carried } from "./recast.ts";

const text = "وأعلن سالم العمر أمس أن السوق سيفتح غدا. ثم غادر.";
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const event = {
  layer: "event",
  it: {
    ...{
      id: "V1",
      trigger: at("وأعلن"),
      also: [],
      type: "COOPERATE",
      actors: ["E1"],
      recipients: ["E2"],
      places: ["E3"],
    },
    ...{ time: "T1", status: "planned", via: "S1", figures: [], contexts: [], mode: null, background: false },
  },
} as unknown as Fact;
const sentence = { start: 0, end: at("غدا.").end };

describe("a fact of another kind", () => {
  it("keeps its words, its parties, its time and on whose word it stands", () => {
    const said = behind(text, at("وأعلن"), sentence);
    expect(text.slice(said!.start, said!.end)).toBe("سالم العمر أمس أن السوق سيفتح غدا");
    expect(carried("statement", event, said)).toEqual({
      ...{
        cue: at("وأعلن"),
        content: [said],
        sourceEntity: "E1",
        addressee: "E2",
        place: "E3",
        time: "T1",
        parent: "S1",
      },
    });
    expect(carried("trip", event, null)).toMatchObject({
      traveller: "E1",
      stops: [{ place: "E3" }],
      status: "planned",
    });
    expect(carried("position", event, null)).toMatchObject({ holder: "E1", toward: "E2", from: "S1" });
    expect(carried("entity", event, null)).toEqual({ mentions: [{ ...at("وأعلن"), form: "name" }] });
    for (const kind of ADDED) {
      const draft = { ...emptyOf(kind), ...carried(kind, event, said) };
      // Its words go over, whatever it becomes.
      for (const own of ["content", "trigger", "start", "at", "mentions"])
        expect(missingOf(kind, draft), kind).not.toContain(own);
    }
  });
  it("has nothing behind it at the end of a sentence", () => {
    expect(behind(text, { start: 0, end: sentence.end }, sentence)).toBeNull();
  });
});

describe("names and times of a fact", () => {
  it("are told each once", () => {
    expect(partsOf(event)).toEqual(["E1", "E2", "E3", "T1"]);
    const doubled = { ...event, it: { ...event.it, recipients: ["E1"] } } as Fact;
    expect(partsOf(doubled)).toEqual(["E1", "E3", "T1"]);
  });
  it("stand in their sentence", () => {
    expect(sentenceAround(text, at("السوق"))).toEqual(sentence);
    expect(sentenceAround(text, at("غادر"))).toEqual({ start: at("ثم").start, end: text.length });
    expect(sentenceAround("سطر\nآخر", { start: 4, end: 7 })).toEqual({ start: 4, end: 7 });
  });
});
