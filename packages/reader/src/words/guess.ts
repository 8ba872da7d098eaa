import { key } from "../letters/fold.ts";
import { type Candidate, CandidateType, share, tagOf } from "./candidate.ts";
import { pack, Upos } from "./features.ts";
import { Part, type Reading } from "./words.ts";

const FEM_SG = pack({ Gender: "Fem", Number: "Sing" });
const FEM_PL = pack({ Gender: "Fem", Number: "Plur" });
const MASC_SG = pack({ Gender: "Masc", Number: "Sing" });
const MASC_PL = pack({ Gender: "Masc", Number: "Plur" });
const IMPERFECT = pack({ Aspect: "Imp", Person: "3", Gender: "Masc", Number: "Sing", Voice: "Act", VerbForm: "Fin" });
const IMPERFECT_FEM = pack({
  Aspect: "Imp",
  Person: "3",
  Gender: "Fem",
  Number: "Sing",
  Voice: "Act",
  VerbForm: "Fin",
});
const IMPERFECT_PL = pack({
  Aspect: "Imp",
  Person: "3",
  Gender: "Masc",
  Number: "Plur",
  Voice: "Act",
  VerbForm: "Fin",
});
const PERFECT_FEM = pack({ Aspect: "Perf", Person: "3", Gender: "Fem", Number: "Sing", Voice: "Act", VerbForm: "Fin" });

/** What an ending says of a word that no list holds, longest first. */
const BY_ENDING: readonly { readonly ending: string; readonly upos: number; readonly features: number }[] = [
  { ending: "يات", upos: Upos.NOUN!, features: FEM_PL },
  { ending: "ات", upos: Upos.NOUN!, features: FEM_PL },
  { ending: "يون", upos: Upos.ADJ!, features: MASC_PL },
  { ending: "يين", upos: Upos.ADJ!, features: MASC_PL },
  { ending: "ية", upos: Upos.ADJ!, features: FEM_SG },
  { ending: "ية", upos: Upos.NOUN!, features: FEM_SG },
  { ending: "ون", upos: Upos.NOUN!, features: MASC_PL },
  { ending: "ين", upos: Upos.NOUN!, features: MASC_PL },
  { ending: "ة", upos: Upos.NOUN!, features: FEM_SG },
  { ending: "ي", upos: Upos.ADJ!, features: MASC_SG },
  { ending: "ا", upos: Upos.NOUN!, features: MASC_SG },
];

const c = (form: string, lemma: string, upos: number): Reading =>
  share({ form, lemma, upos, features: 0, part: Part.PROCLITIC });
const AND = c("و", "و", Upos.CCONJ!);
const SO = c("ف", "ف", Upos.CCONJ!);
const PREPOSITION: Readonly<Record<string, Reading>> = {
  ب: c("ب", "ب", Upos.ADP!),
  ل: c("ل", "ل", Upos.ADP!),
  ك: c("ك", "ك", Upos.ADP!),
};

/**
 * Readings of a token of which the lexicon spells no stem: a name as it stands, or a noun, adjective or verb by its
 * ending and article. Clitics are taken off only where the letters make them near certain, so that names stay whole.
 */
export function guess(form: string, out: Candidate[]): void {
  bareStem(form, [], out);
  const first = form[0];
  if (form.length >= 4 && (first === "و" || first === "ف"))
    withPreposition(form.slice(1), [first === "و" ? AND : SO], out);
  withPreposition(form, [], out);
}

function withPreposition(form: string, before: readonly Reading[], out: Candidate[]): void {
  if (before.length > 0) bareStem(form, before, out);
  const p = PREPOSITION[form[0]!];
  if (!p || form.length < 4) return;
  const rest = form.slice(1);
  if (form[0] !== "ل" && rest.startsWith("ال")) bareStem(rest, [...before, p], out);
  else if (form[0] === "ل" && rest[0] === "ل" && rest.length > 3) bareStem(rest, [...before, p], out, true);
  else if (form.length >= 5) bareStem(rest, [...before, p], out);
}

function bareStem(form: string, before: readonly Reading[], out: Candidate[], lamlam = false): void {
  const article = lamlam || (form.startsWith("ال") && form.length > 4);
  const k = lamlam ? `ا${key(form)}` : key(form);
  const body = lamlam ? form.slice(1) : article ? form.slice(2) : form;
  const add = (upos: number, features: number, lemma: string, definite = article) => {
    const r = share({ form, key: k, lemma, upos, features, part: Part.STEM, guessed: true, definite });
    out.push({
      readings: before.length === 0 ? [r] : [...before, r],
      type: CandidateType.GUESS,
      slips: 0,
      tag: tagOf(r),
    });
  };
  add(Upos.PROPN!, 0, lamlam ? `ا${form}` : form);
  const hit = BY_ENDING.filter((e) => body.endsWith(e.ending) && body.length > e.ending.length + 1);
  const longest = hit[0]?.ending.length ?? 0;
  for (const e of hit) if (e.ending.length === longest) add(e.upos, e.features, stripped(body, e.ending));
  if (!hit.some((e) => e.upos === Upos.NOUN)) add(Upos.NOUN!, MASC_SG, body);
  if (!hit.some((e) => e.upos === Upos.ADJ) && article) add(Upos.ADJ!, MASC_SG, body);
  if (!article && form.length >= 4) {
    if (form[0] === "ي") add(Upos.VERB!, form.endsWith("ون") ? IMPERFECT_PL : IMPERFECT, form, false);
    if (form[0] === "ت" && form.length >= 4) add(Upos.VERB!, IMPERFECT_FEM, form, false);
    if (form.endsWith("ت")) add(Upos.VERB!, PERFECT_FEM, form.slice(0, -1), false);
  }
}

/** The citation form that an ending points to. */
function stripped(body: string, ending: string): string {
  switch (ending) {
    case "يات":
    case "ية":
      return ending === "ية" ? body : `${body.slice(0, -2)}ة`;
    case "ات":
      return `${body.slice(0, -2)}ة`;
    case "يون":
    case "يين":
    case "ون":
    case "ين":
      return body.slice(0, -2);
    default:
      return body;
  }
}
