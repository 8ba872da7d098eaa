import type { Found } from "../rules/rule.ts";
import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import type { Draft } from "./draft.ts";
import { partsOf } from "./name-parts.ts";
import { alone, cut } from "./person-edges.ts";
import type { Scan } from "./scan.ts";

/**
 * Persons without a noun or a verb before a name that was taken for its first part: `تصريحات لافروف`, `عهد القذافي`, `فضل ريبيري البقاء`. A word that no list of names has is
 * a noun where the lexicon knows it for what is said or done; one that is a name as well, where the report calls somebody else so by the rest, and nobody
 * twice by the whole. What is left of one word is found again by its bearer's full name, or is a family's by the lists.
 */
export function withoutForewords(scan: Scan, found: readonly Found<Draft>[]): Found<Draft>[] {
  const people = found.filter((f) => f.fact.kind === "person");
  const called = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  for (const { fact } of people) {
    const keys = keysOf(scan, fact);
    times.set(keys.join(" "), (times.get(keys.join(" ")) ?? 0) + 1);
    for (let k = 1; k < keys.length; k++) {
      const rest = keys.slice(k).join(" ");
      let firsts = called.get(rest);
      if (!firsts) called.set(rest, (firsts = new Set()));
      firsts.add(keys[0]!);
    }
  }
  return found.flatMap((f) => {
    const { fact } = f;
    if (fact.kind !== "person" || fact.known || fact.to - fact.from < 2) return [f];
    const [first, ...rest] = keysOf(scan, fact);
    const others = [...(called.get(rest.join(" ")) ?? [])].some((x) => x !== first);
    const twice = (times.get([first, ...rest].join(" ")) ?? 0) > 1;
    if (!isSaying(scan, fact.from) && !(others && !twice && mayBeWord(scan, fact.from, fact.to))) return [f];
    return rest.length > 1 || (!others && alone(rest[0]!)) ? [cut(scan, f, fact.from + 1, fact.to)] : [];
  });
}

const keysOf = (scan: Scan, { from, to }: Draft): string[] => {
  const out: string[] = [];
  for (let t = from; t < to; t++) out.push(scan.key(t));
  return out;
};

/** A noun of what is said or done that no list of names has. */
function isSaying(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  // `ري يونغ هو`, `جولين لوبيتيجي`: foreign names that are spelt as a masdar or as two of something.
  if (r.upos !== Upos.NOUN || r.guessed || r.definite || r.key.length < 4 || /(ين|ان)$/.test(r.key)) return false;
  // `ووعيد`, `بوفاء الكيلاني`: with or without a letter that joins it.
  const word = scan.key(t);
  if ([word, r.key, word.slice(1), r.key.slice(1)].some((k) => partsOf(k) !== 0)) return false;
  return nameOf(r.features, VERBFORM) === "Vnoun" || SAID.some((c) => r.classes.has(c));
}
const SAID = ["speech", "act", "event", "document", "abstract"];

/**
 * A word that is a name as well: `مساعد البشير` not behind a title or a comma, `في عهد القذافي` behind a preposition or أن, `وفضل ريبيري البقاء` at the head of a
 * clause that goes on.
 */
function mayBeWord(scan: Scan, from: number, to: number): boolean {
  const word = scan.key(from).replace(/^و(?=..)/, "");
  const b = scan.before(from);
  const before = b < 0 ? undefined : scan.stem(b);
  const opens = before === undefined || before.upos === Upos.PUNCT;
  if (OFFICES.has(word)) return !opens && !before!.classes.has("title") && !before!.classes.has("kin");
  if (NOUNS.has(word))
    return (
      !opens &&
      (before!.upos === Upos.ADP || before!.upos === Upos.SCONJ || isThat(before!) || scan.cliticLetters(from) > 0)
    );
  if (!VERBS.has(word) || !opens || !scan.sameSentence(from, to)) return false;
  const next = scan.words.reading[scan.words.firstOfToken[to]!]!.upos;
  return next !== Upos.PUNCT && next !== Upos.CCONJ && next !== Upos.VERB;
}
const isThat = (r: Reading): boolean => r.classes.has("anna") || r.classes.has("inna");
const OFFICES = new Set(["مساعد"]);
const NOUNS = new Set("بيان عهد عطاء فضل".split(" "));
const VERBS = new Set("فضل دان اكمل بات".split(" "));
