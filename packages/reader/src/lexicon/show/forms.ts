import { masdar, paradigm, participles } from "../../words/conjugate/index.ts";
import { ASPECT, GENDER, MOOD, NUMBER, nameOf, PERSON, VOICE } from "../../words/features.ts";
import { type Listed, listed } from "../check/listed.ts";
import { items } from "../family.ts";
import {
  accusative,
  beforePronoun,
  construct,
  dual,
  feminine,
  femininePlural,
  masculinePlural,
  type Number_,
  withArticle,
} from "./decline.ts";

/** Forms of an entry that belong together: a voice of a verb, the numbers of a noun. Each cell holds what is in use, vocalised. */
export interface FormTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly FormRow[];
}
export interface FormRow {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
}

/**
 * Every form of an entry: of a verb each tense, person and voice, participles and verbal nouns; of a noun or adjective each number, with
 * article, before a noun and before a pronoun; of a function word its form.
 *
 * @example formsOf(entriesOf("قال")[0]!)[0]!.rows[0]!.cells[0] // ["قَالَ"]
 */
export function formsOf(entry: Listed): FormTable[] {
  if (entry.sort === "verb") return verbForms(entry);
  if (entry.sort === "noun") return [nounForms(entry)];
  if (entry.sort === "adjective") return [adjectiveForms(entry)];
  return [{ name: "form", columns: ["form"], rows: [{ name: "", cells: [entry.forms] }] }];
}

const PERSONS: readonly (readonly [name: string, person: string, gender: string, number: string])[] = [
  ["he", "3", "Masc", "Sing"],
  ["she", "3", "Fem", "Sing"],
  ["they (m. two)", "3", "Masc", "Dual"],
  ["they (f. two)", "3", "Fem", "Dual"],
  ["they (m.)", "3", "Masc", "Plur"],
  ["they (f.)", "3", "Fem", "Plur"],
  ["you (m.)", "2", "Masc", "Sing"],
  ["you (f.)", "2", "Fem", "Sing"],
  ["you (two)", "2", "", "Dual"],
  ["you (m. all)", "2", "Masc", "Plur"],
  ["you (f. all)", "2", "Fem", "Plur"],
  ["I", "1", "", "Sing"],
  ["we", "1", "", "Plur"],
];
const TENSES: readonly (readonly [name: string, aspect: string | undefined, mood: string | undefined])[] = [
  ["past", "Perf", undefined],
  ["indicative", "Imp", "Ind"],
  ["subjunctive", "Imp", "Sub"],
  ["jussive", "Imp", "Jus"],
  ["imperative", undefined, "Imper"],
];

function verbForms({ line }: Listed): FormTable[] {
  const [root = "", pattern = "", vowels = ""] = line.fields[0]!.split(/\s+/);
  const verb = { root, pattern, vowels };
  const all = paradigm(verb);
  const out: FormTable[] = [];
  for (const [name, voice, tenses] of [
    ["active", "Act", TENSES],
    ["passive", "Pass", TENSES.slice(0, 4)],
  ] as const) {
    const rows = PERSONS.map(([row, person, gender, number]) => ({
      name: row,
      cells: tenses.map(([, aspect, mood]) => [
        ...new Set(
          all
            .filter(
              ({ features: f }) =>
                nameOf(f, VOICE) === voice &&
                nameOf(f, ASPECT) === aspect &&
                nameOf(f, MOOD) === mood &&
                nameOf(f, PERSON) === person &&
                (nameOf(f, GENDER) ?? "") === gender &&
                nameOf(f, NUMBER) === number,
            )
            .map((f) => f.form),
        ),
      ]),
    }));
    out.push({ name, columns: tenses.map(([t]) => t), rows });
  }
  out.push({
    name: "participles",
    columns: ["masculine", "feminine", "masculine plural", "feminine plural"],
    rows: participles(verb).map((p) => ({
      name: p.voice === "Act" ? "active" : "passive",
      cells: [[p.masculine], [p.feminine], [p.masculinePlural], [p.femininePlural]],
    })),
  });
  const given = items(line.fields[1]);
  const nouns = given.length > 0 ? given : [masdar(verb)].filter((m) => m !== undefined);
  out.push({
    name: "verbal nouns",
    columns: ["indefinite", "definite", "plural"],
    rows: nouns.map((m) => ({ name: "", cells: [[m], [withArticle(m)], pluralsOf(m)] })),
  });
  return out;
}

/** The plurals that a line of its own gives a verbal noun, else the one in ات, which those of the derived forms have. */
function pluralsOf(masdar: string): string[] {
  const own = listed().find((e) => e.sort === "noun" && e.lemma === masdar);
  if (!own) return [femininePlural(masdar)];
  return items(own.line.fields[2]).map((p) => (p === "ات" ? femininePlural(masdar) : p));
}

const STATES = ["indefinite", "definite", "before a noun", "before ـه"];
const some = (form: string | undefined): string[] => (form === undefined ? [] : [form]);

/** `sound` plurals in ات write no alef in the accusative. */
function singular(name: string, form: string, sound = false): FormRow {
  return {
    name,
    cells: [
      [form, ...some(sound ? undefined : accusative(form))],
      [withArticle(form)],
      [construct(form)],
      beforePronoun(form),
    ],
  };
}
function ended(name: string, { free, bound }: Number_): FormRow {
  const pronoun = bound.map((form) => `${form}هُ`.replace(/([يِ]ْ?)هُ$/, "$1هِ"));
  return { name, cells: [free, free.map(withArticle), bound, pronoun] };
}

function nounForms({ line, lemma }: Listed): FormTable {
  const [, gender = "m", plurals] = line.fields;
  const rows = [singular("singular", lemma)];
  const counted = items(plurals).length > 0 || gender === "m+ة";
  if (gender === "m+ة") rows.push(singular("feminine", feminine(lemma)));
  if (counted) rows.push(ended("dual", dual(lemma)));
  if (gender === "m+ة") rows.push(ended("feminine dual", dual(feminine(lemma))));
  for (const plural of items(plurals)) {
    if (plural === "ون") rows.push(ended("plural", masculinePlural(lemma)));
    else rows.push(plural === "ات" ? singular("plural", femininePlural(lemma), true) : singular("plural", plural));
  }
  if (gender === "m+ة") rows.push(singular("feminine plural", femininePlural(feminine(lemma)), true));
  return { name: "forms", columns: STATES, rows };
}

function adjectiveForms({ line, lemma }: Listed): FormTable {
  const [, own, plurals] = line.fields;
  const women = items(own).length > 0 ? items(own).map((f) => (f === "ة" ? feminine(lemma) : f)) : [];
  if (own === "") women.push(feminine(lemma));
  const rows = [singular("masculine", lemma), ...women.map((f) => singular("feminine", f))];
  rows.push(ended("masculine dual", dual(lemma)));
  for (const f of women) rows.push(ended("feminine dual", dual(f)));
  for (const plural of plurals === "" ? ["ون"] : items(plurals)) {
    if (plural === "ون") rows.push(ended("masculine plural", masculinePlural(lemma)));
    else rows.push(plural === "ات" ? singular("plural", femininePlural(lemma), true) : singular("plural", plural));
  }
  for (const f of women) rows.push(singular("feminine plural", femininePlural(f), true));
  return { name: "forms", columns: STATES, rows };
}
