import type { Phrases } from "../phrases/phrases.ts";
import { apply, compile } from "../rules/apply.ts";
import type { Found, Trace } from "../rules/rule.ts";
import type { Words } from "../words/words.ts";
import { comeBack } from "./again.ts";
import { isAround, nounAround } from "./around.ts";
import { BODY_RULES } from "./body-rules.ts";
import { choose } from "./choose.ts";
import type { Draft, NameLayers } from "./draft.ts";
import { FIRM_RULES } from "./foreign-firms.ts";
import { withoutForewords } from "./forewords.ts";
import { type Gazetteer, gazetteer } from "./gazetteer.ts";
import { GAZETTEER_RULES } from "./gazetteer-rules.ts";
import { asTag } from "./hashtags.ts";
import { PLACE_HEADS } from "./heads.ts";
import { findHits } from "./hits.ts";
import { homeOf, type Provenance } from "./home.ts";
import { innerNames } from "./inner.ts";
import { LEARNED, withLearned } from "./learned/learned.ts";
import { MEDIUM_RULES } from "./medium-rules.ts";
import type { Mentions, NameMention } from "./mentions.ts";
import { OFFICE_RULES } from "./office-rules.ts";
import { personEdges } from "./person-edges.ts";
import { PERSON_RULES } from "./person-rules.ts";
import { PLACE_RULES } from "./place-rules.ts";
import { Scan } from "./scan.ts";
import { shortForms } from "./short-forms.ts";
import { namesAWork } from "./works.ts";

/** All rules of names, in the order in which ties are settled. */
export const NAME_RULES = compile<NameLayers, Draft>([
  ...GAZETTEER_RULES,
  ...BODY_RULES,
  ...PLACE_RULES,
  ...MEDIUM_RULES,
  ...FIRM_RULES,
  ...OFFICE_RULES,
  ...PERSON_RULES,
]);

/** What names are looked up in, and what came with the report. */
export interface From {
  readonly lists?: Gazetteer;
  readonly article?: Provenance;
  /** The text as it was published, where the words are of it without its hashtags. */
  readonly published?: string;
}

/**
 * Finds the names of people, bodies, places and facilities: by the gazetteer, by class nouns, nisba and titles, then
 * once more where the report comes back to a name by a shorter form. Spans leave out titles and attached clitics.
 *
 * @example `وقال وزير الخارجية النرويجي سمير الحداد لرويترز` → `سمير الحداد` (person), `رويترز` (organization)
 */
export function findMentions(phrases: Phrases, trace?: Trace, from: From = {}): Mentions {
  const { words } = phrases;
  const { layers, scan, first } = namesByRules(phrases, trace, from);
  const sure = withHalvesJoined(
    scan,
    withoutForewords(
      scan,
      withoutNamesakes(scan, withLearned(scan, first))
        .filter((f) => !namesAWork(scan, f))
        .flatMap((f) => personEdges(scan, f)),
    ),
  );
  for (const f of sure) if (f.rule === LEARNED) trace?.made(f.rule, f.from);
  const again = comeBack(scan, sure);
  for (const f of again) trace?.made(f.rule, f.from);
  const short = shortForms(scan, [...sure, ...again], () => layers.home());
  for (const f of short) trace?.made(f.rule, f.from);
  const all = [...sure, ...again, ...short].sort((a, b) => a.fact.start - b.fact.start);

  const items: NameMention[] = [];
  const of = new Int32Array(words.count).fill(-1);
  for (const f of all) {
    const found = asMention(layers, f, false);
    const mention = from.published === undefined ? found : asTag(words, found, from.published);
    for (let w = mention.first; w < mention.last; w++) of[w] = items.length;
    items.push(mention);
    for (const inner of innerNames(layers, f)) items.push(asMention(layers, inner, true));
  }
  return { items, of };
}

/** `عز الدين` `شكري فشير`: a first name of two words and what stands right behind it are one man. */
function withHalvesJoined(scan: Scan, names: readonly Found<Draft>[]): readonly Found<Draft>[] {
  const out: Found<Draft>[] = [];
  for (const f of names) {
    const last = out.at(-1);
    const one =
      last !== undefined &&
      last.fact.kind === "person" &&
      f.fact.kind === "person" &&
      last.fact.to === f.fact.from &&
      last.fact.to - last.fact.from === 2 &&
      scan.key(last.fact.to - 1) === "الدين" &&
      f.fact.known === null &&
      f.fact.start === scan.tokens.start[f.fact.from] &&
      scan.sameSentence(last.fact.from, f.fact.from);
    if (one) out[out.length - 1] = { ...last, to: f.to, fact: { ...last.fact, to: f.fact.to, end: f.fact.end } };
    else out.push(f);
  }
  return out;
}

/** The names without lesser towns that are called as somebody's family is whom the report names in full: `لوبن` behind `مارين لوبن`. */
function withoutNamesakes(scan: Scan, names: readonly Found<Draft>[]): readonly Found<Draft>[] {
  let families: Set<string> | undefined;
  for (const { fact } of names)
    if (fact.kind === "person" && fact.to - fact.from > 1) (families ??= new Set()).add(scan.key(fact.to - 1));
  if (!families) return names;
  const of = families;
  const isTown = ({ rule, fact }: Found<Draft>): boolean =>
    fact.kind === "place" &&
    fact.to - fact.from === 1 &&
    (fact.known === null ? rule === LEARNED : fact.known.origin === "geonames" || fact.known.prominence < 2) &&
    scan.cuts(fact.from).some((c) => of.has(c.key) && scan.startAfter(fact.from, c.letters) === fact.start) &&
    !PLACE_HEADS.has(scan.stem(Math.max(0, fact.from - 1)).lemma);
  return names.some(isTown) ? names.filter((f) => !isTown(f)) : names;
}

/** Names as the rules find them, before the report comes back to any. */
export interface ByRules {
  readonly layers: NameLayers;
  readonly scan: Scan;
  readonly first: readonly Found<Draft>[];
}
export function namesByRules(phrases: Phrases, trace?: Trace, from: From = {}): ByRules {
  const { words } = phrases;
  const lists = from.lists ?? gazetteer();
  const scan = new Scan(words, lists);
  let states: readonly string[] | undefined;
  const home = () => (states ??= from.article ? homeOf(from.article, lists) : []);
  const layers: NameLayers = { words, phrases, scan, hits: findHits(scan, home), home };
  return { layers, scan, first: choose(apply(NAME_RULES, layers, trace), words.tokens.count) };
}

function asMention({ words, scan }: NameLayers, { rule, fact }: Found<Draft>, inner: boolean): NameMention {
  const { text } = scan.tokens.sentences;
  let first = words.firstOfToken[fact.from]!;
  const last = words.firstOfToken[fact.to]!;
  while (first + 1 < last && words.end[first]! <= fact.start) first++;
  const { office, officeFrom } = ownOffice(words, fact, first);
  return {
    start: fact.start,
    end: fact.end,
    first,
    last,
    kind: fact.kind,
    name: clean(text.slice(fact.start, fact.end)),
    inner,
    office,
    officeFrom,
    country: fact.country,
    sector: fact.sector,
    known: fact.known,
    because: fact.because,
    rule,
    confidence: fact.confidence,
  };
}

/** The office before a name without the noun in whose idafa both stand: `زوجة` `الصحفي فلان`. */
function ownOffice(
  words: Words,
  { office, officeFrom }: Draft,
  name: number,
): Pick<NameMention, "office" | "officeFrom"> {
  const around = office === null || officeFrom < 0 ? undefined : nounAround(words, officeFrom, name);
  if (office === null || around === undefined || !isAround(words, around.head)) return { office, officeFrom };
  const from = around.head + 1;
  return {
    office: words.reading
      .slice(from, name)
      .map((r) => r.form)
      .join(" "),
    officeFrom: from,
  };
}

/** A name without the signs of a hashtag and quotation, single spaces between its words. */
const clean = (name: string): string =>
  /[#_"“”«»]|\s\s/.test(name)
    ? name
        .replace(/[_]/g, " ")
        .replace(/[#"“”«»]/g, "")
        .replace(/\s+/g, " ")
        .trim()
    : name;
