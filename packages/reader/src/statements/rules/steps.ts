import type { Step } from "../../rules/rule.ts";
import { anonymityAt } from "../anonymity.ts";
import { cueAt } from "../cue-at.ts";
import { type Cue, type CueForm, type CueWord, FORM_CUES, VERB_CUES } from "../cues/table.ts";
import type { Bringer, Gap } from "../gap/gap.ts";
import { readGap } from "../gap/read-gap.ts";
import type { Layers } from "../layers.ts";
import { speaks } from "../nouns.ts";
import { asserted, pronounBefore } from "../opening.ts";
import { subjectBefore } from "../subject.ts";

/** Takes a finite verb of saying that asserts a saying. */
export const assertedVerb: Step<Layers> = {
  label: "a verb of saying, not denied, not future",
  match(l, at) {
    const cue = at < l.words.count ? cueAt(l, at) : null;
    // `المسؤول الذي طلب عدم ذكر اسمه` asks for no more.
    return cue?.form === "finite" && asserted(l, at) && !anonymityAt(l, at) ? at + 1 : -1;
  },
};

/** Takes a word that is a cue in one of these forms. */
export const cueIn = (...forms: CueForm[]): Step<Layers> => ({
  label: `a cue: ${forms.join(" or ")}`,
  match(l, at) {
    const cue = at < l.words.count ? cueAt(l, at) : null;
    return cue && forms.includes(cue.form) ? at + 1 : -1;
  },
});

/** The gap behind a cue, read once. */
export function gapOf(l: Layers, cueWord: number): Gap {
  const known = l.gaps.get(cueWord);
  if (known) return known;
  const cw = cueAt(l, cueWord)!;
  const gap = cw.form === "finite" ? finiteGap(l, cueWord, cw) : readGap(l, cueWord, cw, cw.form === "participle");
  l.gaps.set(cueWord, gap);
  return gap;
}

/** With who speaks behind the verb or before it: behind it where one who can speak follows, else before it where one stands. */
function finiteGap(l: Layers, cueWord: number, cw: CueWord): Gap {
  const before = subjectBefore(l, cueWord);
  if (before === null) {
    const led = pronounBefore(l, cueWord);
    const gap = readGap(l, cueWord, cw, led);
    if (!led || cw.cue.to === "ه" || l.words.reading[cueWord - 1]!.lemma !== "قد") return gap;
    // `أنه قد كشف تقرير حديث عن`: the pronoun of أن stands for nobody where one who can speak follows the verb.
    const own = readGap(l, cueWord, cw, false);
    return own.subject?.[0] === cueWord + 1 && own.bringer !== null && speaks(l, own.subject) === true ? own : gap;
  }
  const after = cw.cue.to === "ه" || before.adjacent ? null : readGap(l, cueWord, cw, false);
  const named = after?.subject && after.bringer !== null && speaks(l, after.subject) === true;
  return named ? after : readGap(l, cueWord, cw, true);
}

/** From behind the cue to the content, which one of these brings. */
export const broughtBy = (...bringers: Bringer[]): Step<Layers> => ({
  label: `then, past who speaks and asides: ${bringers.map((b) => NAMES[b]).join(" or ")}`,
  match(l, at, m) {
    const gap = gapOf(l, at - 1);
    if (gap.bringer === null || !bringers.includes(gap.bringer)) return -1;
    m.keep("gap", at, gap.at, gap);
    return gap.content;
  },
});
const NAMES: Readonly<Record<Bringer, string>> = {
  that: "إن",
  colon: "a colon",
  quote: "quotation marks",
  preposition: "the verb's preposition",
  object: "an object",
  question: "a question",
  saying: "قائلا",
};

/** What wakes the rules of finite verbs: their lemmas, and the spellings that may be read as something else. */
export const finiteVerbs = (test: (cue: Cue) => boolean): string[] => [
  ...verbs(VERB_CUES, test),
  ...[...FORM_CUES].filter(([, f]) => test(f.cue.cue)).map(([form]) => `form:${form}`),
];
/** Anchors of nouns, by lemma and for those that are listed in the plural (`تعليمات`) by spelling. */
export const nounAnchors = (cues: ReadonlyMap<string, Cue>, test: (cue: Cue) => boolean): string[] => [
  ...verbs(cues, test),
  ...[...cues.values()].filter((c) => test(c) && /(?:ات|ة)$|^أوامر$/.test(c.lemma)).map((c) => `form:${c.lemma}`),
];
/** Anchors by lemma of the cues of a table. */
export const verbs = (cues: ReadonlyMap<string, Cue>, test: (cue: Cue) => boolean): string[] =>
  [...cues.values()].filter(test).map((c) => `lemma:${c.lemma}`);
/** Anchors of the participles and masdars of those verbs. */
export const derived = (cues: ReadonlyMap<string, Cue>, test: (cue: Cue) => boolean): string[] =>
  [...cues.values()].filter(test).map((c) => `verb:${c.lemma}`);
