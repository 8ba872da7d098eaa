import type { Act, SourceKind } from "@isnad/record";
import { facet } from "../../words/facet.ts";
import { GENDER, NUMBER, nameOf, Upos, VERBFORM, VOICE } from "../../words/features.ts";
import { Part, type Reading } from "../../words/words.ts";
import FORMS from "./forms.ts";
import NOUNS from "./nouns.ts";
import PARTICIPLES from "./participles.ts";
import SPEAKERS from "./speakers.ts";
import VERBS from "./verbs.ts";

/** How a verb or noun attributes: what is done by saying it, and how content and the one spoken to come. */
export interface Cue {
  readonly lemma: string;
  readonly act: Act;
  readonly frames: ReadonlySet<string>;
  /** How the one spoken to comes: `ه` an object, a preposition, or empty. */
  readonly to: string;
}

/** What the word that attributes is: a finite verb, a participle in the accusative (`مؤكدا`), a masdar or a noun. */
export type CueForm = "finite" | "participle" | "masdar" | "noun";

/** Rows of a table: fields between ` | `, empty lines and lines beginning with # left out. */
const rows = (text: string): string[][] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((field) => field.trim()));

function cues(text: string): ReadonlyMap<string, Cue> {
  const out = new Map<string, Cue>();
  for (const [lemma, act, frames, to] of rows(text)) {
    out.set(lemma!, {
      lemma: lemma!,
      act: act as Act,
      frames: new Set(frames!.split(" ")),
      to: to === "-" || to === undefined ? "" : to,
    });
  }
  return out;
}

/** Verbs of saying by bare lemma. */
export const VERB_CUES: ReadonlyMap<string, Cue> = cues(VERBS);
/** Nouns of saying by bare lemma. */
export const NOUN_CUES: ReadonlyMap<string, Cue> = cues(NOUNS);
/** Kinds of source by the bare lemma of the noun. */
export const SPEAKER_KINDS: ReadonlyMap<string, SourceKind> = new Map(
  rows(SPEAKERS).map(([lemma, kind]) => [lemma!, kind as SourceKind]),
);

const PARTICIPLE_STEMS: ReadonlyMap<string, string> = new Map(rows(PARTICIPLES).map(([stem, verb]) => [stem!, verb!]));
/** Endings of a participle in the accusative: what it shows of its subject. */
const ACCUSATIVE: readonly (readonly [ending: string, gender: string, number: string])[] = [
  ["ا", "Masc", "Sing"],
  ["ة", "Fem", "Sing"],
  ["ين", "Masc", "Plur"],
  ["تين", "Fem", "Dual"],
];

/** Gender and number that a word shows, as far as it does. */
export interface Shape {
  readonly gender: string | undefined;
  readonly number: string | undefined;
  /** True of a name, which tells no number of itself. */
  readonly named?: boolean;
}

/** A word's cue, and in which form it stands. */
export interface CueWord {
  readonly cue: Cue;
  readonly form: CueForm;
  /** The gender and number that it asks of the one who speaks. */
  readonly shape: Shape;
}

/** Verbs whose lemma is spelt as a word that heads clauses more often than they do. */
const NEVER_BY_FORM = new Set("عد جاء ورد دون عنى زاد مضى رأى سلم بلغ ضمن قص حلف جحد سخر".split(" "));

/** Cues by their spelling, for words that were read as something else; `sure` ones wherever they stand. */
export const FORM_CUES: ReadonlyMap<string, { readonly cue: CueWord; readonly where: string }> = formCues();

function formCues(): ReadonlyMap<string, { readonly cue: CueWord; readonly where: string }> {
  const out = new Map<string, { readonly cue: CueWord; readonly where: string }>();
  // Every past of three persons is spelt as its lemma, and may be spelt as a masdar (`رفض`, `حث`).
  for (const cue of VERB_CUES.values()) {
    if (!NEVER_BY_FORM.has(cue.lemma))
      out.set(cue.lemma, { where: "head", cue: { cue, form: "finite", shape: { gender: "Masc", number: "Sing" } } });
  }
  for (const [form, verb, where] of rows(FORMS)) {
    const gender = form === "قلت" ? undefined : form!.endsWith("ت") ? "Fem" : "Masc";
    out.set(form!, {
      where: where!,
      cue: {
        cue: VERB_CUES.get(verb!)!,
        form: "finite",
        shape: { gender, number: /وا?$/.test(form!) ? "Plur" : "Sing" },
      },
    });
  }
  return out;
}

/** The cue that a word is by itself, whatever stands around it; null for all other words. */
export const cueOf = facet((r): CueWord | null => find(r));

function find(r: Reading): CueWord | null {
  if (NOT_CUES.has(r.form)) return null;
  // `تحدث` is hardly ever `she tells`.
  if (r.form === "تحدث" && r.upos === Upos.VERB)
    return { cue: VERB_CUES.get("تحدث")!, form: "finite", shape: { gender: "Masc", number: "Sing" } };
  if (r.upos === Upos.VERB) {
    const cue = VERB_CUES.get(r.lemma);
    return cue ? { cue, form: "finite", shape: shapeOf(r) } : null;
  }
  const participle = accusativeParticiple(r);
  if (participle) return participle;
  if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ && r.upos !== Upos.ADV) return null;
  const verbForm = nameOf(r.features, VERBFORM);
  if (r.verb !== "" && verbForm === "Part" && !NOUN_CUES.has(r.form) && !NOUN_CUES.has(r.lemma)) {
    // مفعول is passive, whether or not the features say so.
    if (PASSIVE.test(r.form)) return null;
    const cue = VERB_CUES.get(r.verb);
    return cue &&
      !r.definite &&
      nameOf(r.features, VOICE) !== "Pass" &&
      CIRCUMSTANTIAL.test(r.form) &&
      r.form[0] === "م"
      ? { cue, form: "participle", shape: shapeOf(r) }
      : null;
  }
  const noun = NOUN_CUES.get(r.lemma) ?? NOUN_CUES.get(r.form);
  // `طلب الشركة تأجيل العمل` governs as the verb does, `الطلبات بتأجيل العمل` as a noun.
  if (noun && !(r.lemma === "طلب" && nameOf(r.features, NUMBER) !== "Plur"))
    return { cue: noun, form: "noun", shape: UNKNOWN };
  if (r.verb !== "" && verbForm === "Vnoun") {
    const cue = VERB_CUES.get(r.verb);
    return cue && !NOT_SAYING.has(r.lemma) ? { cue, form: "masdar", shape: UNKNOWN } : null;
  }
  return null;
}

/** The endings that a participle in the accusative can show. Of the first form (طالبا, كاتبا) only those of `participles.ts` count. */
const CIRCUMSTANTIAL = /(?:ا|ة|ين|ات)$/;
/** Spellings that are hardly ever the verb of saying that they may be: يجب, يعد, اقرأ. */
const NOT_CUES = new Set(
  "يثق تثق نثق أثق يثقون تثقون يجب تجب يعد تعد اقرأ اقرأوا شاهد انظر تقل يقل يبلغ تبلغ بلغ بلغت يدعى تدعى".split(" "),
);
const PASSIVE = /^م..و.(?:ا|ة|ين|ات)?$/;
/** Masdars that as nouns name something else than a saying: an alliance, the radio, the press, transport. */
const NOT_SAYING = new Set(
  "رواية تعليم إضافة إعلام إذاعة حلف نقل عرض رصد كتابة نشر بث قدر تقدير عد عدد تسجيل ضمان التزام توجيه توجه إجابة حديث ورود مجيء نسب نسبة شهادة رؤية تسليم اعتبار ذكر تحد تحدي احتجاج شكوى دفاع إثبات تصنيف فصل وجود متابعة علم إقرار مواصلة إكمال استئناف إعادة تجديد زيادة قدرة إظهار طرح".split(
    " ",
  ),
);
const UNKNOWN: Shape = { gender: undefined, number: undefined };

/** Gender and number of a word as its features say. */
export const shapeOf = (r: Reading): Shape => ({
  gender: nameOf(r.features, GENDER),
  number: nameOf(r.features, NUMBER),
});

function accusativeParticiple(r: Reading): CueWord | null {
  if (r.part !== Part.STEM || r.form.length < 5 || r.form.length > 10) return null;
  for (const [ending, gender, number] of ACCUSATIVE) {
    if (!r.form.endsWith(ending)) continue;
    const verb = PARTICIPLE_STEMS.get(r.form.slice(0, -ending.length));
    const cue = verb === undefined ? undefined : VERB_CUES.get(verb);
    if (cue) return { cue, form: "participle", shape: { gender, number } };
  }
  return null;
}

/** Anchors for the participles that are known by their letters. */
export const participleForms = (test: (cue: Cue) => boolean): string[] =>
  [...PARTICIPLE_STEMS].flatMap(([stem, verb]) =>
    VERB_CUES.has(verb) && test(VERB_CUES.get(verb)!) ? ACCUSATIVE.map(([ending]) => `form:${stem}${ending}`) : [],
  );
