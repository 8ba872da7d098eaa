import { bare } from "../../letters/fold.ts";
import { lemma } from "../../words/conjugate/index.ts";
import { ADJECTIVE_FAMILIES } from "../adjectives/index.ts";
import { families, items, type Line } from "../family.ts";
import { FUNCTION_FAMILIES } from "../function/index.ts";
import { NOUN_FAMILIES } from "../nouns/index.ts";
import { VERB_FAMILIES } from "../verbs/index.ts";

/** The four sorts of lines; names and gazetteers have their own form and are not among them. */
export type Sort = "verb" | "noun" | "adjective" | "function";

/** A line of a family, read. */
export interface Listed {
  readonly sort: Sort;
  readonly line: Line;
  /** Vocalised. */
  readonly lemma: string;
  /** `bare(lemma)`. */
  readonly bare: string;
  /** Forms that the line spells out or by which it is cited, vocalised: the lemma, broken plurals, a feminine of its own. */
  readonly forms: readonly string[];
}

/** What stands for a regular form in a field. */
export const REGULAR: ReadonlySet<string> = new Set(["ون", "ات", "ة"]);

let all: readonly Listed[] | undefined;
/** Every line of verbs, nouns, adjectives and function words, in the order of the files. */
export const listed = (): readonly Listed[] =>
  (all ??= [
    ...families("verbs", VERB_FAMILIES).map(ofVerb),
    ...families("nouns", NOUN_FAMILIES).map((line) => ofNoun("noun", line, [line.fields[2]])),
    ...families("adjectives", ADJECTIVE_FAMILIES).map((line) =>
      ofNoun("adjective", line, [line.fields[1], line.fields[2]]),
    ),
    ...families("function", FUNCTION_FAMILIES).map(ofFunction),
  ]);

function ofVerb(line: Line): Listed {
  const [root = "", pattern = "", vowels = ""] = (line.fields[0] ?? "").split(/\s+/);
  let cited = "";
  try {
    cited = lemma({ root, pattern, vowels });
  } catch {
    // A line that does not conjugate is told of by the check.
  }
  return { sort: "verb", line, lemma: cited, bare: bare(cited), forms: cited === "" ? [] : [cited] };
}

function ofNoun(sort: Sort, line: Line, fields: readonly (string | undefined)[]): Listed {
  const cited = line.fields[0] ?? "";
  const forms = fields.flatMap(items).filter((form) => !REGULAR.has(form));
  return { sort, line, lemma: cited, bare: bare(cited), forms: [cited, ...forms] };
}

function ofFunction(line: Line): Listed {
  const [form = "", cited = ""] = line.fields;
  return { sort: "function", line, lemma: cited || form, bare: bare(cited || form), forms: [form] };
}
