import { EVENT_MODES } from "@isnad/record";
import { describe, expect, it } from "vitest";
import { lines } from "../lexicon/family.ts";
import { read } from "../read.ts";
import CORPUS, { LOOK_ALIKES } from "./corpus.ts";
import { TRIGGERS } from "./triggers/index.ts";

/** Each event as `trigger | TYPE:mode | status`. */
function shown(text: string): string[] {
  return read({ text, published: "2020-05-12" }).events.flatMap((v) =>
    [v.trigger, ...v.also].map(
      (t) => `${text.slice(t.start, t.end)} | ${v.type}${v.mode ? `:${v.mode}` : ""} | ${v.status}`,
    ),
  );
}

describe("events of the corpus", () => {
  it.each(lines("events/corpus", CORPUS).map((l) => l.fields))("%s", (text, trigger, code, status) => {
    const found = shown(text!);
    const fits = (f: string): boolean => {
      const [t, c, s] = f.split(" | ");
      return t === trigger && s === status && (code!.includes(":") ? c === code : c!.split(":")[0] === code);
    };
    expect(found.some(fits), found.join("\n") || "nothing").toBe(true);
  });
  it.each(lines("events/look-alikes", LOOK_ALIKES).map((l) => l.fields[0]!))("nothing in: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });
  it("knows only modes of the type", () => {
    for (const t of [...TRIGGERS.values()].flat())
      if (t.mode !== null) expect(EVENT_MODES[t.type] as readonly string[], `${t.lemma}: ${t.type}`).toContain(t.mode);
  });
});
