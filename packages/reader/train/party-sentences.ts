/** Cases for learning from the sentences that test the rules of grammar: a text, one of its triggers, names of actors and of recipients, parted by `+`. */
import { read } from "../src/read.ts";
import { type Case, casesOf } from "./learn-parties.ts";
import type { Stretch } from "./own-reports.ts";

const bare = (name: string): string => name.replace(/^ال(?=.)/, "");

export function sentenceCases(sentences: readonly (readonly [string, string, string, string])[]): Case[] {
  return sentences.flatMap(([text, trigger, actors, recipients], i) => {
    const record = read({ text, published: "2020-05-12" });
    const start = text.indexOf(trigger);
    const span = { start, end: start + trigger.length };
    const v = record.events.find((x) => [x.trigger, ...x.also].some((t) => t.start <= start && start < t.end));
    if (!v) return [];
    const entities = new Map<string, Stretch[]>(record.entities.map((e) => [bare(e.name), [...e.mentions]]));
    // Unnamed parties are known by their words, named ones by their name without its article.
    const isGroup = new Set(record.entities.filter((e) => e.kind === "group").map((e) => bare(e.name)));
    for (const name of isGroup) entities.delete(name);
    const due = (names: string) => (names === "" ? [] : names.split("+").map(bare));
    // Of these those are learned, too, whom another sentence names: it tells them plainly.
    return casesOf({
      id: `sentence-${i}`,
      published: "2020-05-12",
      text,
      entities,
      events: [{ triggers: [span], type: v.type, actors: due(actors), recipients: due(recipients) }],
    }).map((c) => ({ ...c, near: [true, true] as const }));
  });
}
