import { facet } from "../words/facet.ts";
import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { GAMES } from "./games.ts";
import type { EventLayers } from "./layers.ts";
import { isPolitical } from "./politics.ts";
import { slotsAfter } from "./slots.ts";
import { type Company, TRIGGERS, type Trigger } from "./triggers/index.ts";

/** How far to each side of a trigger its company is looked for, in words: a verb's object and means may stand far after it. */
const VERB_AFTER = 16;
const NOUN_AFTER = 8;
const BEFORE = 6;
/** What speaks against a meaning must stand nearer than what speaks for it. */
const AGAINST_AFTER = 7;
const AGAINST_BEFORE = 4;

/** Whether the words beside a trigger are those with which it means what a line of the table says. */
export function fits(
  l: EventLayers,
  at: number,
  trigger: Trigger,
  verb = l.words.reading[at]!.upos === Upos.VERB,
): boolean {
  const { needs, not } = trigger;
  if (needs && beside(l, at, needs, verb) === -1) return false;
  return !(
    not && find(l, at, not, Math.min(AGAINST_BEFORE, not.within ?? AGAINST_BEFORE), not.within ?? AGAINST_AFTER) !== -1
  );
}

/** The word beside a trigger that lets it mean what a line of the table says, or -1. */
export function beside(
  l: EventLayers,
  at: number,
  needs: Company,
  verb = l.words.reading[at]!.upos === Upos.VERB,
): number {
  const reach = verb ? VERB_AFTER : NOUN_AFTER;
  const near = find(l, at, needs, Math.min(BEFORE, needs.within ?? BEFORE), needs.within ?? reach);
  return near === -1 && verb ? governed(l, at, needs) : near;
}

/** The head of what a verb has for its subject or object, however far over what stands between; -1 for none that is of such company. */
function governed(l: EventLayers, at: number, needs: Company): number {
  for (const { word, by } of slotsAfter(l, at)) if (by === "" && isOf(l, word, needs)) return word;
  return -1;
}

/** The first word of such company within so many words before or after, in the sentence; -1 for none. */
function find(l: EventLayers, at: number, company: Company, before: number, after: number): number {
  const sentence = l.words.sentence[at]!;
  const from = company.behind ? at + 1 : Math.max(l.words.firstOf[sentence]!, at - before);
  const to = Math.min(l.words.firstOf[sentence + 1]!, at + after + 1);
  for (let w = from; w < to; w++) if (w !== at && isOf(l, w, company)) return w;
  return -1;
}

function isOf(l: EventLayers, w: number, company: Company): boolean {
  const r = l.words.reading[w]!;
  const { lemmas } = company;
  // A plural may be listed as it is spelt, where the singular means other things (`قوات`, not `قوة`).
  // `سفير+`: with a pronoun on it, one's own.
  if (company.own.size > 0 && company.own.has(r.lemma) && isEnclitic(l, w + 1)) return true;
  const { lemma, verb } = r;
  if (lemmas.has(lemma) || (verb !== "" && verb !== lemma && lemmas.has(verb))) return true;
  const bare = bareForm(r);
  if (bare !== lemma && lemmas.has(bare)) return true;
  for (const c of company.classes) {
    const test = KINDS.get(c);
    if (test ? test(l, w, r) : r.classes.has(c)) return true;
  }
  return false;
}

/** What is asked for by more than a class of the lexicon. */
const KINDS: ReadonlyMap<string, (l: EventLayers, w: number, r: Reading) => boolean> = new Map([
  ["country", (_l, _w, r) => hasCountry(r)],
  ["them", (_l, _w, r) => r.part === Part.ENCLITIC && THEM.has(r.form)],
  ["number", (_l, _w, r) => r.upos === Upos.NUM],
  ["someone", (l, w, r) => r.classes.has("title") || isPerson(l, w)],
  ["sport", (_l, _w, r) => GAMES.has(r.lemma) && !(r.lemma === "منتخب" && r.definite)],
  ["force", (_l, _w, r) => FORCE.has(deedOf(r))],
  ["dealings", (_l, _w, r) => DEALINGS.has(deedOf(r))],
  ["party", (l, w, r) => isParty(l, w) || ARMS.some((c) => r.classes.has(c))],
]);
/** Deeds that are done to somebody, and those that are done with him or for him. */
const FORCE = new Set("ASSAULT COERCE SANCTION PROTEST MOBILIZE THREATEN".split(" "));
const DEALINGS = new Set("AID COOPERATE CONSULT SUPPORT".split(" "));
/** The type of the act that a noun names whatever stands beside it, or the empty string (`وقف القصف`, `تعليق الزيارات`). */
const deedOf = facet((r: Reading): string => {
  if (r.upos !== Upos.NOUN) return "";
  const always = (lemma: string, parts: string) =>
    TRIGGERS.get(lemma)?.find((t) => parts.includes(t.part) && t.needs === null)?.type;
  const masdar = r.verb !== "" && nameOf(r.features, VERBFORM) === "Vnoun";
  return always(r.lemma, "n") ?? (masdar ? always(r.verb, "vm") : undefined) ?? "";
});
const ARMS = ["military", "armed", "police", "government", "state"];
const isParty = (l: EventLayers, w: number): boolean => {
  const e = l.entities.of[w]!;
  return e !== -1 && isPolitical(l, l.entities.items[e]!.id);
};

/** Pronouns of people only; what stands for things is feminine singular. */
const THEM: ReadonlySet<string> = new Set(["هم", "هن", "هما"]);
const isEnclitic = (l: EventLayers, w: number): boolean =>
  w < l.words.count && l.words.reading[w]!.part === Part.ENCLITIC && l.words.token[w] === l.words.token[w - 1];

/** A word as it is spelt, without its article. */
export const bareForm = facet((r) => (r.definite && r.form.length > 3 ? r.form.replace(/^ا?ل/, "") : r.form));

const hasCountry = facet(({ classes }) => {
  for (const c of classes) if (c.startsWith("country:")) return true;
  return false;
});

const isPerson = (l: EventLayers, w: number): boolean => {
  const e = l.entities.of[w]!;
  return e !== -1 && l.entities.items[e]!.kind === "person";
};
