import { nationOf } from "../mentions/nation.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import { isCounted } from "./crowds.ts";
import type { Referent } from "./referent.ts";
import { landOf } from "./settle.ts";
import { isRebel } from "./unnamed.ts";

/**
 * Those of an armed movement whom a report calls by what they are, and not by its name: `المتمردون`, `عناصر الميليشيا`, `ثلاثين انقلابيا`,
 * `القيادات الحوثية` are the movement that the report names.
 */

type Said = Referent["mentions"][number];

/** `المقاومة الشعبية`: who resists those in arms is none of them. */
const RESISTS = /^المقاومة\s/;
/** Of what a movement consists. By lemma. */
const RANKS = new Set("عنصر مسلح مقاتل قوة قوى فرد جيب فلول بقايا قيادة قيادي صف ميليشيا مليشيا مجموعة".split(" "));

/** Merges them into the movement whose they are. */
export function gatherRebels(all: Referent[], words: Words): void {
  const movements = all.filter((r) => r.kind === "organization" && r.sector === "REB");
  if (movements.length === 0) return;
  const rebels = theRebels(movements, words, landOf(all));
  for (let i = all.length - 1; i >= 0; i--) {
    const r = all[i]!;
    if (r.kind !== "group") continue;
    const whose =
      movements.find((m) => r.mentions.every((x) => isByNisba(words, x, m))) ??
      (rebels && r.mentions.every((x) => areRebels(words, x, rebels)) ? rebels : undefined);
    if (whose === undefined) continue;
    whose.mentions.push(...r.mentions);
    whose.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    all.splice(i, 1);
  }
  all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end);
}

/** The one movement that the report itself calls so (`ميليشيات الوفاء`, `الوفاء المتمردة`), else the only one that it names. */
function theRebels(movements: readonly Referent[], words: Words, land: string | null): Referent | undefined {
  const { reading } = words;
  const beside = (x: Said, w: number): boolean =>
    reading[w] !== undefined && words.sentence[w] === words.sentence[x.first] && isRebel(reading[w]!.lemma);
  const so = movements.filter((m) =>
    m.mentions.some(
      // `الميليشيات الحوثية`, read as a name.
      (x) => x.form === "name" && (beside(x, x.first - 1) || beside(x, x.first) || beside(x, x.last)),
    ),
  );
  const likely = so.length > 0 ? so : movements.filter((m) => !RESISTS.test(m.name));
  if (likely.length < 2) return likely[0];
  // Of several the one of the land of which the report tells.
  const own = likely.filter((m) => m.country !== null && m.country === land);
  return own.length === 1 ? own[0] : undefined;
}

/** `المتمردون`, `الميليشيا الانقلابية`, `قوى الانقلابيين`, `متمردين آخرين`, `ثلاثين انقلابيا`: nothing in it says that they are others. */
function areRebels(words: Words, { first, last }: Said, whose: Referent): boolean {
  const { reading } = words;
  if (last - first > 3) return false;
  let rebel = -1;
  for (let w = first; w < last; w++) {
    const r = reading[w]!;
    if (isRebel(r.lemma)) rebel = w;
    else if (r.upos === Upos.PROPN || tellsApart(r, whose.country)) return false;
    else if (rebel === -1 && !(w === first && RANKS.has(r.lemma))) return false;
  }
  if (rebel === -1) return false;
  return reading[rebel]!.definite || (rebel === first && isBroughtBack(words, first, last));
}

/** `المتمردون السوريون`, `الميليشيات الكردية`: an adjective that says of which state or people they are. */
export const tellsApart = (r: Reading, country: string | null): boolean =>
  r.classes.has("nisba") && !isRebel(r.lemma) && (country === null || nationOf(r) !== country);

/** `متمردين آخرين`, `ثلاثين انقلابيا`: more of those of whom the report told. */
const isBroughtBack = (words: Words, first: number, last: number): boolean =>
  isCounted(words, first) || words.reading[last - 1]?.lemma === "آخر";

/** `القيادات الحوثية`, `عشرين حوثيا`: many, by an adjective that is the movement's name. */
function isByNisba(words: Words, { first, last }: Said, { mentions }: Referent): boolean {
  const { reading } = words;
  const r = reading[last - 1];
  if (r === undefined || !r.classes.has("nisba") || r.part !== Part.STEM || last - first > 2) return false;
  const head = reading[first]!;
  const many = last - first === 1 ? isCounted(words, first) : nameOf(head.features, NUMBER) === "Plur";
  if (!many || (last - first === 2 && head.upos !== Upos.NOUN)) return false;
  return mentions.some((x) => x.form === "name" && x.last - x.first === 1 && reading[x.first]!.lemma === r.lemma);
}
