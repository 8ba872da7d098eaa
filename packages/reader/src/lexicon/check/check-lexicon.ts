import { bare } from "../../letters/fold.ts";
import { lemma, paradigm } from "../../words/conjugate/index.ts";
import { FIELDS, UPOS } from "../../words/features.ts";
import { items } from "../family.ts";
import {
  ADJECTIVE_CLASSES,
  FRAMES,
  FUNCTION_CLASSES,
  GENDERS,
  NOUN_CLASSES,
  VERB_CLASSES,
  VERB_USES,
} from "./fields.ts";
import { type Listed, listed, REGULAR } from "./listed.ts";
import { sharedForms } from "./shared-forms.ts";

/** What is wrong with a line of the lexicon. */
export interface LexiconFault {
  /** `malformed`: a field that cannot be read; `unknown`: a class, feature or frame that nobody knows; `duplicate`; `shared`: a form that other entries spell too, undeclared. */
  readonly kind: "malformed" | "unknown" | "duplicate" | "shared";
  /** The family file: `nouns/war`. */
  readonly origin: string;
  /** The line as it stands, fields parted by ` | `. */
  readonly line: string;
  readonly fault: string;
}

const ROOT = /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,4}$/;
const WORD = /^[\u0621-\u064A][\u0621-\u064A\u064B-\u0652]*$/;
const FEATURES = new Map(FIELDS.map((f) => [f.name, new Set(f.values)]));

type Say = (kind: LexiconFault["kind"], fault: string) => void;

/**
 * Every fault of the lexicon's own lines (verbs, nouns, adjectives, function words): fields that cannot be read, classes, features and
 * frames that are unknown, entries that stand twice, forms that two entries share without its being declared (`declared.ts`).
 *
 * @param entries the lines to check; all of the lexicon when left out
 * @example checkLexicon() // []
 */
export function checkLexicon(entries: readonly Listed[] = listed()): LexiconFault[] {
  const faults: LexiconFault[] = [];
  const seen = new Map<string, Listed>();
  for (const entry of entries) {
    const say: Say = (kind, fault) => faults.push({ kind, origin: entry.line.file, line: lineOf(entry), fault });
    CHECKS[entry.sort](entry, say);
    const id = idOf(entry);
    const before = seen.get(id);
    if (before) say("duplicate", `stands in ${before.line.file} too: ${lineOf(before)}`);
    else seen.set(id, entry);
  }
  for (const { form, entries: sharing, declared } of sharedForms(entries)) {
    if (declared) continue;
    const first = sharing[0]!;
    faults.push({
      kind: "shared",
      origin: first.line.file,
      line: lineOf(first),
      fault: `${form} is spelt by ${sharing.map((e) => `${e.lemma} (${e.line.file})`).join(" and ")}; if both are meant, declare it`,
    });
  }
  return faults;
}

export const lineOf = (entry: Listed): string => entry.line.fields.join(" | ");

function idOf({ sort, line }: Listed): string {
  const { fields } = line;
  if (sort === "verb") return `verb ${fields[0]}`;
  if (sort === "function") return `function ${bare(fields[0] ?? "")} ${fields[1]} ${fields[2]} ${fields[3]}`;
  return `${sort} ${fields[0]}`;
}

const CHECKS: Readonly<Record<Listed["sort"], (entry: Listed, say: Say) => void>> = {
  verb: checkVerb,
  noun: checkNoun,
  adjective: checkAdjective,
  function: checkFunction,
};

function fieldCount({ line }: Listed, count: number, say: Say): void {
  if (line.fields.length !== count) say("malformed", `has ${line.fields.length} fields, not ${count}`);
  if (!line.fields.at(-1)) say("malformed", "has no gloss");
}

function classes(field: string | undefined, known: ReadonlySet<string>, say: Say): void {
  for (const c of items(field))
    if (!known.has(c) && !/^country:[A-Z]{2}$/.test(c)) say("unknown", `class ${c} is unknown`);
}

function checkVerb(entry: Listed, say: Say): void {
  fieldCount(entry, 5, say);
  const [head = "", masdars, frame, kinds] = entry.line.fields;
  const [root = "", pattern = "", vowels = ""] = head.split(/\s+/);
  if (!ROOT.test(root)) say("malformed", `root ${root} is not three or four letters, hamza as ء`);
  classes(kinds, VERB_CLASSES, say);
  if (!items(kinds).some((c) => !VERB_USES.has(c))) say("malformed", "no class says what the verb is about");
  for (const f of items(frame)) if (!FRAMES.has(f)) say("unknown", `frame ${f} is unknown`);
  for (const m of items(masdars)) if (!vocalised(m)) say("malformed", `verbal noun ${m} is not vocalised`);
  try {
    const verb = { root, pattern, vowels };
    lemma(verb);
    if (paradigm(verb).length < 100) say("malformed", "has too few forms");
  } catch (error) {
    say("malformed", (error as Error).message);
  }
}

/** Whether every letter but the last and the long vowels carries a mark. */
function vocalised(word: string): boolean {
  if (!WORD.test(word)) return false;
  if (word === "اللَّه") return true;
  const letters = word.match(/[\u0621-\u064A][\u064B-\u0652]*/g)!;
  return letters.slice(0, -1).every((l, i) => l.length > 1 || /[اويىآ]/.test(l) || letters[i + 1]![0] === "ة");
}

const forms = (field: string | undefined, what: string, say: Say): void => {
  for (const form of items(field))
    if (!REGULAR.has(form) && !vocalised(form)) say("malformed", `${what} ${form} is not vocalised`);
};

function checkNoun(entry: Listed, say: Say): void {
  fieldCount(entry, 5, say);
  const [cited = "", gender = "", plurals, kinds] = entry.line.fields;
  if (!vocalised(cited)) say("malformed", `lemma ${cited} is not vocalised`);
  if (!GENDERS.has(gender)) say("unknown", `gender ${gender} is none of ${[...GENDERS].join(", ")}`);
  forms(plurals, "plural", say);
  classes(kinds, NOUN_CLASSES, say);
}

function checkAdjective(entry: Listed, say: Say): void {
  fieldCount(entry, 5, say);
  const [cited = "", feminine, plurals, kinds] = entry.line.fields;
  if (!vocalised(cited)) say("malformed", `lemma ${cited} is not vocalised`);
  forms(feminine, "feminine", say);
  forms(plurals, "plural", say);
  classes(kinds, ADJECTIVE_CLASSES, say);
}

function checkFunction(entry: Listed, say: Say): void {
  fieldCount(entry, 6, say);
  const [form = "", cited = "", upos = "", features = "", kinds] = entry.line.fields;
  for (const word of [form, cited]) if (!WORD.test(word)) say("malformed", `${word || "the empty form"} is no word`);
  if (!(UPOS as readonly string[]).includes(upos)) say("unknown", `part of speech ${upos} is none of UD's`);
  for (const feature of features.split(";").filter(Boolean)) {
    const [name = "", value = ""] = feature.trim().split("=");
    if (!FEATURES.get(name)?.has(value)) say("unknown", `feature ${feature} is unknown`);
  }
  if (items(kinds).length === 0) say("malformed", "no class says what the word does");
  classes(kinds, FUNCTION_CLASSES, say);
}
