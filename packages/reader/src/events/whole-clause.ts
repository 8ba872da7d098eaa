import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isPronoun, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import { TRIGGERS } from "./triggers/index.ts";

/** Whose deed an opinion or a refusal is about that is told of the whole clause before it: `قصفت مصر بلدة، وهو ما نددت به الجزائر`. */
export function ofWholeClause(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type } = all[n]!;
  const resumed = OPINION.has(type) ? resumes(l, at) : -1;
  return resumed === -1 ? [] : before(l, all, n, resumed);
}
/** Types of deeds that a noun names. */
const typesOf = (lemma: string): ReadonlySet<string> =>
  new Set((TRIGGERS.get(lemma) ?? []).filter((x) => x.part === "n").map((x) => x.type as string));
const OPINION = new Set(["SUPPORT", "ACCUSE", "REJECT"]);

/**
 * Where an opinion is told of the whole clause before it (`وهو ما نددت به الجزائر`, `وهي خطوة انتقدها`, `الأمر الذي رفضته`), the word at which
 * that clause has ended; else -1.
 */
function resumes(l: EventLayers, at: number): number {
  const { reading } = l.words;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  if (!isVerb(reading[at]) || at - start < 4) return -1;
  // A pronoun comes back to it.
  if (
    !slotsAfter(l, at)
      .slice(0, 2)
      .some((s) => s.phrase === -1 && isPronoun(reading[s.word]) && s.word < at + 4)
  )
    return -1;
  for (let w = at - 1; w > start && w > at - 6; w--) {
    const { lemma } = reading[w]!;
    if (isVerb(reading[w])) return -1;
    if ((lemma === "هو" || lemma === "هي") && !isPronoun(reading[w]) && reading[w - 1]!.lemma === "و") return w - 1;
    if (reading[w]!.form === "الأمر" && reading[w + 1]?.classes.has("relative")) return w;
  }
  return -1;
}

/** What is refused was asked, offered or charged before. */
const ASKED = new Set(["REQUEST", "ACCUSE", "THREATEN", "AGREE"]);

/**
 * Who did what a sentence tells right before a word: the actors of the nearest deed that the noun there names (`وهو غزو`), for a refusal of what was asked,
 * else of the nearest verb that is one, of any, else the subject of the nearest verb.
 */
function before(l: EventLayers, all: readonly Neighbour[], n: number, word: number): readonly string[] {
  const { reading } = l.words;
  const { type, parties } = all[n]!;
  const start = l.words.firstOf[l.words.sentence[word]!]!;
  const others = (ids: readonly string[]): readonly string[] => ids.filter((id) => !parties.actors.includes(id));
  const named = typesOf(reading[word + 2]!.lemma);
  const tests: readonly ((d: Neighbour) => boolean)[] = [
    (d) => named.has(d.type),
    (d) => type === "REJECT" && ASKED.has(d.type),
    (d) => isVerb(reading[d.at]),
    () => true,
  ];
  for (const test of tests)
    for (let i = n - 1; i >= 0 && all[i]!.at >= start; i--) {
      if (all[i]!.at >= word || !test(all[i]!)) continue;
      const doers = others(all[i]!.parties.actors);
      if (doers.length > 0) return doers;
    }
  for (let w = word - 1; w >= start; w--) {
    if (!isVerb(reading[w])) continue;
    const doers = others(subjectOf(l, w).ids);
    if (doers.length > 0) return doers;
  }
  return [];
}
