import type { EntityKind } from "@isnad/record";
import type { Rule, Step } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { type Draft, draft, lettersBefore, type NameLayers } from "./draft.ts";
import { GENERIC, GROUP_HEADS, MEDIA_HEADS, PARTY_HEADS } from "./heads.ts";
import { nationOf } from "./nation.ts";
import { countryBehind, looksNamed, quoted } from "./place-rules.ts";

/** A class noun, then its name in quotation marks, in Latin letters, or in words that no list holds. */
const step = (heads: ReadonlySet<string>, definite: boolean): Step<NameLayers> => ({
  label: "a class noun and a name",
  match(layers, at, m) {
    const { scan, words, hits } = layers;
    const r = words.reading[at]!;
    if (!heads.has(r.lemma) && !heads.has(r.form)) return -1;
    if (
      r.part !== Part.STEM ||
      r.definite ||
      r.upos !== Upos.NOUN ||
      !scan.closes(at) ||
      (nameOf(r.features, NUMBER) === "Plur" && !heads.has(r.form))
    )
      return -1;
    let t = words.token[at]! + 1;
    if (!scan.sameSentence(t - 1, t) || hits[t - 1]) return -1;
    // `وكالة أنباء فارس`.
    if (scan.key(t) === "انباء") t++;
    const close = quoted(scan, t, 5);
    if (close > 0) {
      if (hits[t + 1]?.hit.to === close) return -1;
      m.keep("name", t + 1, close, true);
      return words.firstOfToken[close]!;
    }
    let to = t;
    while (to - t < 3 && to < scan.tokens.count && scan.sameSentence(t, to) && !hits[to]) {
      if (scan.kind(to) === Kind.LATIN) {
        to++;
        continue;
      }
      const x = scan.plain(to);
      if (!x || scan.kind(to) !== Kind.WORD) break;
      // `بوابة إلكترونية`: an adjective that no lexicon spells.
      if (to === t && x.guessed && /(?:ية|وني)$/.test(x.form)) break;
      if (looksNamed(x) && (x.upos === Upos.PROPN || (x.definite && to === t)) && !(x.definite && to > t)) to++;
      else if (
        definite &&
        to === t &&
        x.definite &&
        (x.upos === Upos.NOUN || x.upos === Upos.ADJ || x.upos === Upos.PROPN) &&
        nationOf(x) === undefined &&
        !GENERIC.has(x.key) &&
        !x.classes.has("time") &&
        !x.classes.has("ordinal")
      ) {
        to++;
        break;
      } else break;
    }
    if (to === t) return -1;
    m.keep("name", t, to, false);
    return words.firstOfToken[to]!;
  },
});

/** `مركز "أبحاث التسليح في الصراعات"`: a noun of many meanings, which only marks make part of a name. */
const MARKED: Step<NameLayers> = {
  label: "a centre and its name in quotation marks",
  match({ scan, words, hits }, at, m) {
    const r = words.reading[at]!;
    if (r.part !== Part.STEM || r.definite || r.upos !== Upos.NOUN || !scan.closes(at)) return -1;
    const t = words.token[at]! + 1;
    const close = scan.sameSentence(t - 1, t) ? quoted(scan, t, 5) : -1;
    if (close < 0 || hits[t + 1]?.hit.to === close) return -1;
    // `مركزا "أصبح"`, `مركز "للرجال"`: what is told of it.
    const first = scan.stem(t + 1);
    if (r.form !== r.lemma || first.upos === Upos.VERB || scan.cliticLetters(t + 1) > 0) return -1;
    m.keep("name", t + 1, close, true);
    return words.firstOfToken[close]!;
  },
};
const CENTRES = ["مركز", "معهد", "أكاديمية"];

const lemmas = (list: Iterable<string>) => [...list].map((l) => `lemma:${l}`);

const rule = (
  name: string,
  example: string,
  heads: ReadonlySet<string>,
  inside: boolean,
  definite: boolean,
  confidence: number,
  sector: Draft["sector"],
): Rule<NameLayers, Draft> => ({
  name,
  example,
  anchor: lemmas(heads),
  pattern: [step(heads, definite)],
  make(m, { scan, words }, at) {
    const [from, to] = m.span("name")!;
    const kind: EntityKind = "organization";
    const head = words.token[at]!;
    const marked = m.value<boolean>("name")! ? 1 : 0;
    const extras = { sector, country: countryBehind(scan, to + marked) };
    return inside
      ? draft(scan, head, to + marked, lettersBefore(scan, head), kind, confidence, extras)
      : draft(scan, from, to, 0, kind, confidence, extras);
  },
});

export const MEDIUM_RULES: readonly Rule<NameLayers, Draft>[] = [
  rule("mentions/medium-after-noun", "نشرت صحيفة «الميزان» تقريرا عن الحصاد.", MEDIA_HEADS, false, false, 0.8, "JRN"),
  rule(
    "mentions/paper-after-noun",
    "نشرت صحيفة المنارة تقريرا عن الحصاد.",
    new Set(["صحيفة", "جريدة", "مجلة"]),
    false,
    true,
    0.75,
    "JRN",
  ),
  rule("mentions/group-after-noun", "فازت شركة «ندى الشمال» بالعقد.", GROUP_HEADS, false, false, 0.88, null),
  {
    name: "mentions/centre-in-marks",
    example: "أصدر مركز «الأفق الجديد» تقريرا عن الحصاد.",
    anchor: lemmas(CENTRES),
    pattern: [MARKED],
    make(m, { scan }) {
      const [from, to] = m.span("name")!;
      return draft(scan, from, to, 0, "organization", 0.8, { sector: null, country: countryBehind(scan, to + 1) });
    },
  },
  rule("mentions/party-with-noun", "رشح حزب «الوئام» ثلاثة أعضاء.", PARTY_HEADS, true, false, 0.75, null),
];
