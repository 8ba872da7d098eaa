import { ArchiveError } from "../fault.ts";
import type { Language } from "../keep/words.ts";

/** One thing to look for: a word, a phrase, or the beginning of a word. */
export interface Term {
  readonly stems: readonly string[];
  readonly whole: readonly string[];
  /** Other forms of a single word, as texts of the archive have them. */
  readonly forms: readonly string[];
  readonly prefix: boolean;
  readonly negated: boolean;
}

/** What is looked for: every group must be found, one term of each is enough. */
export interface Search {
  readonly groups: readonly (readonly Term[])[];
  readonly not: readonly Term[];
}

const PIECE = /(-?)(?:"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|(\S+))/gu;
const LETTERS = /[\p{L}\p{M}\p{N}\u0640]+/gu;

/** Other forms of a word: of its stem, and of the lemma that it is read as by itself. */
export type OtherForms = (stem: string, lemma: string) => readonly string[];

/**
 * Reads what people write into the search field: words, `"phrases"`, `begin*`, `-not`, `OR`. Anything else is a word. A word by
 * itself is looked for in all its forms where `otherForms` gives them; in quotation marks as it stands.
 *
 * @example parse("قطاع غزة OR رفح -مصر") // قطاع AND (غزة OR رفح) NOT مصر
 */
export function parse(text: string, language: Language, otherForms?: OtherForms): Search {
  const groups: Term[][] = [];
  const not: Term[] = [];
  let or = false;
  for (const m of text.matchAll(PIECE)) {
    const [, minus, a, b, c, word] = m;
    if (word === "OR" || word === "أو" || word === "|") {
      or = groups.length > 0;
      continue;
    }
    if (word === "AND" || word === "و") continue;
    const term = termOf(a ?? b ?? c ?? word ?? "", word !== undefined, minus === "-", language, otherForms);
    if (!term) continue;
    if (term.negated) not.push(term);
    else if (or) groups.at(-1)!.push(term);
    else groups.push([term]);
    or = false;
  }
  if (groups.length === 0)
    throw new ArchiveError(
      "bad-query",
      not.length > 0 ? "only words that must not stand there; give one that must" : "no word to look for",
    );
  return { groups, not };
}

function termOf(
  text: string,
  single: boolean,
  negated: boolean,
  language: Language,
  otherForms: OtherForms | undefined,
): Term | null {
  const prefix = single && text.endsWith("*");
  if (prefix) {
    // The beginning of a word is not cut: what it will be is not known yet.
    const begin = language.fold(text.match(LETTERS)?.join("") ?? "").toLowerCase();
    if (begin === "") return null;
    const stem = begin.length > 3 && begin.startsWith("ال") ? begin.slice(2) : begin;
    return { stems: [stem], whole: [begin], forms: [], prefix, negated };
  }
  const { stems, lemmas, whole } = language.words(text);
  const split = (s: string): string[] => (s === "" ? [] : s.split(" "));
  if (whole === "") return null;
  const forms = single && stems !== "" && !stems.includes(" ") ? (otherForms?.(stems, lemmas) ?? []) : [];
  return { stems: split(stems), whole: split(whole), forms, prefix, negated };
}

/** What a word may carry before it: conjunction, preposition, article. */
const CARRIED = ["", "و", "ف"].flatMap((c) => ["", "ب", "ك", "ل", "ال", "بال", "كال", "لل"].map((p) => c + p));

/** A stem with all that it may carry, for tokens that were cut wrongly (`بغزه`). */
const carried = (stem: string): string => CARRIED.map((before) => `"${before}${stem}"`).join(" OR ");

/** The search as FTS5 writes it, over the columns `stems` (with `title`, where there is one) and `whole`. */
export function toFts(search: Search, columns: "text" | "fact"): string {
  const quoted = (words: readonly string[], prefix: boolean) =>
    `"${words.map((w) => w.replaceAll('"', "")).join(" ")}"${prefix ? "*" : ""}`;
  const one = ({ stems, whole, forms, prefix }: Term): string => {
    const parts: string[] = [];
    if (forms.length > 0) {
      const any = forms.map((f) => `"${f}"`).join(" OR ");
      parts.push(columns === "text" ? `{title stems} : (${any})` : any);
    }
    if (stems.length > 0)
      parts.push(columns === "text" ? `{title stems} : ${quoted(stems, prefix)}` : quoted(stems, prefix));
    if (columns === "text" && whole.length > 0) parts.push(`{whole} : ${quoted(whole, prefix)}`);
    if (columns === "text" && stems.length === 1 && !prefix) parts.push(`{whole} : (${carried(stems[0]!)})`);
    return parts.length === 0 ? quoted(whole, prefix) : parts.length === 1 ? parts[0]! : `(${parts.join(" OR ")})`;
  };
  const any = (terms: readonly Term[]) => (terms.length === 1 ? one(terms[0]!) : `(${terms.map(one).join(" OR ")})`);
  const must = search.groups.map(any).join(" AND ");
  return search.not.reduce((all, term) => `(${all}) NOT ${one(term)}`, must);
}
