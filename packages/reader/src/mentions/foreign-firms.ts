import type { Rule, Step } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import { type Draft, draft, type NameLayers } from "./draft.ts";
import { GROUP_HEADS, MEDIA_HEADS } from "./heads.ts";
import { isFunction } from "./name-words.ts";
import { nationOf } from "./nation.ts";
import type { Scan } from "./scan.ts";

/** English words in Arabic letters with which the names of firms end, and of papers. */
const FIRMS =
  "ايرلاينز إيرلاينز إيرلاينس ايرلاينس إيرويز ايرويز إيروايز ايروايز كابيتال كابيتل هولدينغ هولدينج هولدنغ هولدينغز هولدينجز غروب جروب كوربوريشن كوربوريشين كورب إنترناشونال إنترناشيونال انترناشونال انترناشيونال موتورز إنرجي انرجي إنيرجي فارما فودز تكنولوجيز تكنولوجي سيستمز سيستيمز سوليوشنز بتروليوم بانك إنفستمنت انفستمنت إنفستمنتس بارتنرز أدفايزرز إنتربرايز إنتربرايزس إندستريز اندستريز إلكترونيكس الكترونيكس إليكتريك اليكتريك لابس ستوديوز بيكتشرز".split(
    " ",
  );
const PAPERS = "نيوز تايمز بوست تريبيون جورنال هيرالد تلغراف تليغراف كرونيكل غازيت ستاندرد أوبزرفر ميرور".split(" ");
/** `آند` of `جونسون آند جونسون`. */
const AND = ["آند", "أند", "اند"];
const PAPER_WORDS: ReadonlySet<string> = new Set(PAPERS);
const AND_WORDS: ReadonlySet<string> = new Set(AND);

/** Whether a token may stand in such a name: no word of the lexicon but a name, no particle, no class noun. */
function foreign(scan: Scan, t: number): boolean {
  const r = scan.stem(t);
  if (scan.kind(t) === Kind.LATIN) return true;
  if (scan.kind(t) !== Kind.WORD || isFunction(r) || nationOf(r) !== undefined || scan.hasTanwin(t)) return false;
  if (MEDIA_HEADS.has(r.lemma) || GROUP_HEADS.has(r.lemma)) return false;
  return r.upos === Upos.PROPN || (r.guessed && r.upos !== Upos.VERB && !/(?:ية|ون|ين|ات)$/.test(r.form));
}

/** The first token of the name whose later words end before token `t`: `most` words to the left at the most; `t` where there is none. */
function leftOf(scan: Scan, t: number, most: number): number {
  let from = t;
  while (t - from < most && from > 0 && scan.after(from - 1) === from && foreign(scan, from - 1)) {
    from--;
    if (scan.cliticLetters(from) > 0 || scan.stem(from).definite) break;
  }
  return from;
}

const FIRM: Step<NameLayers> = {
  label: "words of other languages that end as the names of firms do",
  match({ scan, words }, at, m) {
    const t = words.token[at]!;
    if (words.firstOfToken[t] !== at || !scan.whole(t)) return -1;
    const spelling = scan.tokens.spelling[t]!;
    const joins = AND_WORDS.has(spelling);
    const from = leftOf(scan, t, joins ? 1 : 2);
    if (from === t) return -1;
    let to = t + 1;
    if (joins) {
      const next = scan.after(t);
      if (next < 0 || !scan.whole(next) || !foreign(scan, next)) return -1;
      to = next + 1;
    }
    m.keep("firm", from, to, PAPER_WORDS.has(spelling));
    return words.firstOfToken[to]!;
  },
};

export const FIRM_RULES: readonly Rule<NameLayers, Draft>[] = [
  {
    name: "mentions/foreign-firm",
    example: "أعلنت هالبرونت إيرلاينز جدول رحلاتها.",
    anchor: [...FIRMS, ...PAPERS, ...AND].map((w) => `form:${w}`),
    pattern: [FIRM],
    make(m, { scan }) {
      const [from, to] = m.span("firm")!;
      return draft(scan, from, to, scan.cliticLetters(from), "organization", 0.86, {
        sector: m.value<boolean>("firm") ? "JRN" : "BUS",
      });
    },
  },
];
