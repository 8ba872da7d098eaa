import { key } from "../letters/fold.ts";
import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import type { Oddity } from "./oddity.ts";

/**
 * Signs of a report put together from two: habits of a house that change once and do not change back.
 *
 * A habit is a choice that one desk makes always in the same way: months by one name or two, `السيد` before surnames or not,
 * `أمريكي` or `أميركي`, the shape of quotation marks, the script of digits. One change may be chance; where two habits change
 * at the same place, it is noted there.
 */
interface Habit {
  readonly says: string;
  /** Words at which the one way and the other way are seen, in the order of the text. */
  readonly one: number[];
  readonly other: number[];
}

const GREGORIAN = new Set(
  "يناير فبراير مارس ابريل مايو يونيو يونيه يوليو يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر".split(" "),
);
const LEVANTINE = new Set("كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين".split(" "));
const TITLES = new Set(["سيد", "سيدة"]);

/** The note where two habits change together, or none. */
export function styleNotes(words: Words): Oddity[] {
  const { sentences } = words.tokens;
  const paragraphs = sentences.count === 0 ? 0 : sentences.paragraph[sentences.count - 1]! + 1;
  if (paragraphs < 4) return [];
  const changes = habits(words).flatMap((h) => change(words, h));
  for (const a of changes) {
    const together = changes.filter((b) => b.from < a.to && a.from < b.to);
    if (together.length < 2) continue;
    const from = Math.max(...together.map((c) => c.from));
    const first = together.reduce((x, y) => (y.word < x.word ? y : x)).word;
    // Where the later part begins: at the first word of the first paragraph after all former ways.
    let s = words.sentence[first]!;
    while (s > 0 && sentences.paragraph[s - 1] === sentences.paragraph[s]) s--;
    if (sentences.paragraph[s]! <= from) s = words.sentence[first]!;
    return [
      {
        kind: "copied-part",
        start: sentences.start[s]!,
        end: sentences.end[s]!,
        message: `From here on the style is another: ${together.map((c) => c.says).join("; ")}. Parts of two reports may have been joined.`,
      },
    ];
  }
  return [];
}

interface Change {
  readonly says: string;
  /** Last paragraph of the old way, first of the new, and the first word of the new. */
  readonly from: number;
  readonly to: number;
  readonly word: number;
}

/** The change of a habit, if it changes once only, between paragraphs. */
function change(words: Words, h: Habit): Change[] {
  if (h.one.length === 0 || h.other.length === 0) return [];
  const [before, after] = h.one[0]! < h.other[0]! ? [h.one, h.other] : [h.other, h.one];
  const paragraph = (w: number) => words.tokens.sentences.paragraph[words.sentence[w]!]!;
  const from = paragraph(before.at(-1)!);
  const to = paragraph(after[0]!);
  return from < to ? [{ says: h.says, from, to, word: after[0]! }] : [];
}

function habits(words: Words): Habit[] {
  const { tokens } = words;
  const make = (says: string): Habit => ({ says, one: [], other: [] });
  const months = make("months are named in another way");
  const titles = make("people are called السيد");
  const america = make("“أمريكي” and “أميركي” change places");
  const quotes = make("quotation marks have another shape");
  const digits = make("digits are of another script");
  const bare = new Map<string, number[]>();
  const titled = new Set<string>();
  for (let w = 0; w < words.count; w++) {
    const r = words.reading[w]!;
    const next = words.reading[w + 1];
    if (r.upos === Upos.PROPN) {
      const title = words.reading[w - 1];
      if (title !== undefined && TITLES.has(title.lemma)) {
        if (!titled.has(r.key)) titled.add(r.key);
        titles.other.push(w);
      } else if (title?.upos !== Upos.PROPN && title?.upos !== Upos.ADJ && !title?.definite)
        bare.set(r.key, [...(bare.get(r.key) ?? []), w].slice(-64));
    } else if (r.upos === Upos.PUNCT) {
      const t = words.token[w]!;
      if (tokens.kind[t] !== Kind.OPEN) continue;
      if ("«»".includes(r.form)) quotes.one.push(w);
      else if ('"“”'.includes(r.form)) quotes.other.push(w);
    } else if (r.upos === Upos.NUM && tokens.kind[words.token[w]!] === Kind.NUMBER) {
      const c = tokens.sentences.text.charCodeAt(words.start[w]!);
      if (c >= 0x0660 && c <= 0x0669) digits.one.push(w);
      else if (c >= 48 && c <= 57) digits.other.push(w);
    } else if (GREGORIAN.has(r.key)) {
      const after = next?.form === "/" || next?.form === "(" || next?.form === "-" ? words.reading[w + 2] : next;
      if (after !== undefined && LEVANTINE.has(after.key)) months.one.push(w);
      else if (!LEVANTINE.has(words.reading[w - 1]?.key ?? "")) months.other.push(w);
    } else if (r.key.length >= 6) {
      const k = key(r.form);
      if (k.includes("امريك")) america.one.push(w);
      else if (k.includes("اميرك")) america.other.push(w);
    }
  }
  // Bare surnames count only of people who have the title later, and before its first use: after it both are usual.
  const firstTitle = titles.other[0] ?? -1;
  for (const name of titled) for (const w of bare.get(name) ?? []) if (w < firstTitle) titles.one.push(w);
  titles.one.sort((a, b) => a - b);
  if (titles.one.length < 2 || titles.other.length < 2) titles.one.length = 0;
  for (const h of [america, quotes, digits]) if (h.one.length < 2 || h.other.length < 2) h.one.length = 0;
  return [months, titles, america, quotes, digits];
}
