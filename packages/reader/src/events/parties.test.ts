import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import { NO_PART, PARTIES } from "./parties.corpus.ts";

/** Names of the actors and the recipients of the event that a word triggers; undefined where it triggers none. */
function partiesBy(text: string, trigger: string): { actors: string[]; recipients: string[] } | undefined {
  const r = read({ text, published: "2020-05-12" });
  const name = (id: string) => r.entities.find((e) => e.id === id)!.name.replace(/^ال(?=.)/, "");
  const at = text.indexOf(trigger);
  const v = r.events.find((x) => [x.trigger, ...x.also].some((t) => t.start <= at && at < t.end));
  return v && { actors: v.actors.map(name), recipients: v.recipients.map(name) };
}
const due = (names: string): string[] => (names === "" ? [] : names.split("+").map((n) => n.replace(/^ال(?=.)/, "")));

describe("who does it to whom", () => {
  it.each(PARTIES)("%s (%s)", (text, trigger, actors, recipients) => {
    expect(partiesBy(text, trigger)).toEqual({ actors: due(actors), recipients: due(recipients) });
  });
  it.each(NO_PART)("%s (%s): %s has no part", (text, trigger, nobody) => {
    const found = partiesBy(text, trigger);
    expect([...(found?.actors ?? []), ...(found?.recipients ?? [])]).not.toContain(due(nobody)[0]);
  });
});
