import type { Language } from "../keep/words.ts";
import type { Quote } from "../model/answers.ts";
import type { Search, Term } from "./match.ts";

const TOKEN = /[\p{L}\p{M}\p{N}\u0640]+/gu;
/** What may stand before a stem in its token, folded: conjunction, preposition, article. */
const BEFORE = /^[وف]?(?:[بكلس])?(?:ال)?$|^[وف]?لل?$/;
/** What may stand after it: the attached pronouns, and the ending that a feminine noun has before them. */
const AFTER = /^(?:ه|ها|هم|هن|هما|ك|كم|كن|كما|ي|ني|نا|ا)?$/;

export type Excerpt = Quote & { readonly marks: readonly Quote[] };

/** At most `most` sentences in which what was looked for stands, those with the most of it first chosen, in the order of the text. */
export function excerpts(
  text: string,
  sentences: Int32Array,
  search: Search | null,
  language: Language,
  most = 3,
): Excerpt[] {
  const quote = (start: number, end: number): Quote => ({ start, end, text: text.slice(start, end) });
  const all: { readonly excerpt: Excerpt; readonly found: number }[] = [];
  const terms = search?.groups.flat() ?? [];
  for (let i = 0; i + 1 < sentences.length; i += 2) {
    const start = sentences[i]!;
    const end = sentences[i + 1]!;
    if (terms.length === 0) {
      // A dateline by itself says nothing of what the report says.
      if (i === 0 && sentences.length > 3 && isDateline(text.slice(start, end))) continue;
      return [{ ...quote(start, end), marks: [] }];
    }
    const tokens = tokensOf(text, start, end, language);
    const marks: Quote[] = [];
    let found = 0;
    for (const term of terms) {
      const at = places(tokens, term);
      if (at.length > 0) found++;
      for (const [from, to] of at) marks.push(quote(from, to));
    }
    if (found > 0)
      all.push({ excerpt: { ...quote(start, end), marks: marks.sort((a, b) => a.start - b.start) }, found });
  }
  if (all.length === 0) return sentences.length > 1 ? [{ ...quote(sentences[0]!, sentences[1]!), marks: [] }] : [];
  const chosen = [...all].sort((a, b) => b.found - a.found || a.excerpt.start - b.excerpt.start).slice(0, most);
  return chosen.map((c) => c.excerpt).sort((a, b) => a.start - b.start);
}

/** A line of few words before the first sentence that ends as no sentence does: a place, an agency, a day, a dash. */
const isDateline = (line: string): boolean =>
  !/[.!?؟…"»”]\s*$/.test(line) && (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 7;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

function tokensOf(text: string, start: number, end: number, language: Language): Token[] {
  const out: Token[] = [];
  for (const m of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + m.index;
    out.push({ start: from, end: from + m[0].length, key: language.fold(m[0]).toLowerCase() });
  }
  return out;
}

function places(tokens: readonly Token[], term: Term): [number, number][] {
  const out: [number, number][] = [];
  const words = term.stems.length > 0 ? term.stems : term.whole;
  const forms = term.forms.length > 0 ? new Set(term.forms) : null;
  for (let i = 0; i + words.length <= tokens.length; i++) {
    const all = words.every((w, k) => holds(tokens[i + k]!.key, w, term.prefix && k === words.length - 1));
    const other = !all && forms !== null && isForm(tokens[i]!.key, forms);
    if (all || other) out.push([tokens[i]!.start, tokens[i + words.length - 1]!.end]);
  }
  return out;
}

/** Whether a token is one of these forms with no more than clitics around it. */
function isForm(token: string, forms: ReadonlySet<string>): boolean {
  for (let from = 0; from <= Math.min(4, token.length - 2); from++)
    for (let to = token.length; to >= Math.max(from + 2, token.length - 3); to--)
      if (forms.has(token.slice(from, to)) && BEFORE.test(token.slice(0, from)) && AFTER.test(token.slice(to)))
        return true;
  return false;
}

/** Whether a token is a stem with no more than clitics around it. */
function holds(token: string, stem: string, prefix: boolean): boolean {
  for (let at = token.indexOf(stem); at >= 0 && at <= 4; at = token.indexOf(stem, at + 1))
    if (BEFORE.test(token.slice(0, at)) && (prefix || AFTER.test(token.slice(at + stem.length)))) return true;
  return false;
}
