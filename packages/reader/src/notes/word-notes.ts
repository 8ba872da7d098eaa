import type { Statements } from "../statements/statements.ts";
import { Kind, type Tokens } from "../tokens/tokens.ts";
import { facet } from "../words/facet.ts";
import { get, PERSON, Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import {
  ATTRIBUTES,
  EFFECTS,
  type Effect,
  EVALUATIVE,
  IN_NAMES,
  LISTED,
  ONLY_ADJECTIVE,
  PHRASES,
  SIDES,
  TOO_PLAIN,
  VERBS,
} from "./evaluative.ts";
import type { Oddity } from "./oddity.ts";

/** How many words before a label tell that it stands in the name of a law, a list or a charge. */
const NAME_REACH = 4;
/** How many words before it a verb of classing may stand. */
const LIST_REACH = 10;
const NONE: readonly (readonly [Effect, ...string[]])[] = [];
const PHRASES_BY_FIRST = group();
function group(): Map<string, (readonly [Effect, ...string[]])[]> {
  const by = new Map<string, (readonly [Effect, ...string[]])[]>();
  for (const p of PHRASES) by.set(p[1]!, [...(by.get(p[1]!) ?? []), p]);
  return by;
}

const phrasesFrom = facet((r) => PHRASES_BY_FIRST.get(r.form) ?? NONE);

/** Notes on words that judge, in the report's own voice: outside quotation marks and outside what any source is held to have said. */
export function evaluativeNotes(words: Words, statements: Statements): Oddity[] {
  const out: Oddity[] = [];
  const quoted = inQuotation(words.tokens);
  const { text } = words.tokens.sentences;
  for (let w = 0; w < words.count; w++) {
    let effect = effectOf(words, w);
    let last = w;
    if (effect === undefined) {
      for (const p of phrasesFrom(words.reading[w]!)) {
        if (!follows(words, w, p)) continue;
        effect = p[0];
        last = w + p.length - 2;
      }
    }
    if (effect === undefined || (statements.of[w] ?? -1) >= 0 || quoted[words.token[w]!] === 1 || inName(words, w))
      continue;
    const start = words.start[w]!;
    const end = words.end[last]!;
    out.push({
      kind: "evaluative-word",
      start,
      end,
      message: `“${text.slice(start, end)}” ${EFFECTS[effect]}, and the report says it in its own voice.`,
    });
  }
  return out;
}

/** What a reading does where it judges, null for those that never do. */
const mayJudge = facet((r): Effect | null => {
  const effect = EVALUATIVE.get(r.lemma) ?? (r.upos === Upos.ADJ && r.classes.has("evaluative") ? "judge" : undefined);
  if (effect === undefined || TOO_PLAIN.has(r.lemma) || r.upos === Upos.PROPN) return null;
  if (r.upos === Upos.VERB && (!VERBS.has(r.lemma) || get(r.features, PERSON) === 1)) return null;
  return r.upos !== Upos.ADJ && ONLY_ADJECTIVE.has(r.lemma) ? null : effect;
});

/** What a single word does, if it judges as it stands. */
function effectOf(words: Words, w: number): Effect | undefined {
  const r = words.reading[w]!;
  const effect = mayJudge(r);
  if (effect === null) return undefined;
  const before = w > 0 && words.sentence[w - 1] === words.sentence[w] ? words.reading[w - 1]! : undefined;
  // These are verbs and names as well: only as the attribute of a noun do they judge.
  if (
    ATTRIBUTES.has(r.lemma) &&
    !(before && (before.upos === Upos.NOUN || before.upos === Upos.ADJ) && before.definite === r.definite)
  )
    return undefined;
  // After a particle a verb is due: `إن سافر` was taken for an adjective.
  // Nor does an adjective without article begin a sentence: `سافر المدير`.
  if (r.upos === Upos.ADJ && before === undefined && !r.definite) return undefined;
  if (r.upos === Upos.ADJ && (before?.upos === Upos.SCONJ || before?.upos === Upos.PART)) return undefined;
  // `استشهد بقول` cites.
  if (r.lemma === "استشهد" || r.lemma === "استشهاد")
    for (let i = w + 1; i <= w + 3; i++)
      // `بقول` may be read as one word, too (legumes).
      if (words.reading[i]?.form.startsWith("ب") && words.sentence[i] === words.sentence[w]) return undefined;
  return effect;
}

function follows(words: Words, at: number, phrase: readonly string[]): boolean {
  for (let i = 1; i < phrase.length; i++) {
    const w = at + i - 1;
    if (w >= words.count || words.sentence[w] !== words.sentence[at] || words.reading[w]!.form !== phrase[i])
      return false;
  }
  return phrase[2] !== "قوة" || besideSides(words, at);
}

function besideSides(words: Words, at: number): boolean {
  for (let w = Math.max(0, at - 3); w < Math.min(words.count, at + 4); w++)
    if (
      words.sentence[w] === words.sentence[at] &&
      (SIDES.has(words.reading[w]!.lemma) || SIDES.has(words.reading[w]!.verb))
    )
      return true;
  return false;
}

function inName(words: Words, at: number): boolean {
  for (let w = at - 1; w >= 0 && w >= at - LIST_REACH && words.sentence[w] === words.sentence[at]; w--) {
    const { lemma } = words.reading[w]!;
    if (LISTED.has(lemma) || (w >= at - NAME_REACH && IN_NAMES.has(lemma))) return true;
  }
  return false;
}

const BRACKETS = "()[]{}﴾﴿（）［］｛｝";
/** 1 for each token between a pair of quotation marks. */
export function inQuotation(tokens: Tokens): Uint8Array {
  const inside = new Uint8Array(tokens.count);
  let until = -1;
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.kind[t] === Kind.OPEN && tokens.pair[t]! > until && !BRACKETS.includes(tokens.spelling[t]!))
      until = tokens.pair[t]!;
    if (t < until) inside[t] = 1;
  }
  return inside;
}
