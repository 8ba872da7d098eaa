import type { Match, Rule, Step } from "../../rules/rule.ts";
import { ASPECT, nameOf, Upos } from "../../words/features.ts";
import { agrees } from "../agreement.ts";
import { cueAt } from "../cue-at.ts";
import { SPEAKER_KINDS, shapeOf } from "../cues/table.ts";
import { isHearer } from "../gap/kinds.ts";
import {
  clauseLimit,
  isColon,
  isComma,
  isPreposition,
  isPronounAttached,
  isVerb,
  type Layers,
  type Stretch,
} from "../layers.ts";
import { headOf, phraseAt, speaks, wholeSource, withJoined, withPrepositional } from "../nouns.ts";
import { openingOf } from "../opening.ts";
import type { Raw } from "../raw.ts";
import { countedHead } from "../who.ts";
import { cueWords, finiteRaw } from "./finite.ts";
import { assertedVerb, finiteVerbs, gapOf } from "./steps.ts";

/** Whether a quotation ends right before a verb, past one comma: its index, else -1. */
function quotationBefore(l: Layers, at: number): number {
  let w = at - 1;
  if (w >= 0 && (isComma(l.words.reading[w]) || l.words.reading[w]!.form === "-" || l.words.reading[w]!.form === "–"))
    w--;
  const q = w >= 0 ? l.quotes.closing[w]! : -1;
  // Not over the end of a paragraph: the words there were told before.
  const paragraph = (x: number) => l.words.tokens.sentences.paragraph[l.words.sentence[x]!];
  return q >= 0 &&
    paragraph(w) === paragraph(at) &&
    !l.quotes.items[q]!.term &&
    l.quotes.items[q]!.last - l.quotes.items[q]!.first >= 3
    ? q
    : -1;
}

/** `"…"، قال المدير`, `"…" يقول المدير`, and, where another quotation follows, the one that the cue breaks. */
function quoteThenCue(_m: Match, l: Layers, at: number): Raw | null {
  const q = quotationBefore(l, at);
  if (q < 0) return null;
  const quote = l.quotes.items[q]!;
  const gap = gapOf(l, at);
  const { cue } = cueAt(l, at)!;
  if (gap.bringer !== null && gap.bringer !== "quote" && gap.bringer !== "object") return null;
  const more: Stretch[] = [];
  // `"…"، قال المدير، مضيفا: "…"`: the second quotation is of the circumstance.
  const others = gap.bringer === "quote" && gap.subject !== null && circumstanceBetween(l, gap.subject[1], gap.at);
  if (gap.bringer === "quote" && !others) {
    // Broken only where the second part follows at a comma; behind a colon it is another statement.
    if (isColon(l.words.reading[gap.at])) return null;
    const second = l.quotes.items[l.quotes.of[gap.content]!];
    if (second && !second.term) more.push([second.first, second.last]);
  }
  if (gap.bringer !== "quote" && gap.subject === null) return null;
  // `"حصة قلم" يطرح تساؤلات عدة`: an adjective is nobody.
  const head = gap.subject ? l.words.reading[headOf(l, gap.subject)]! : undefined;
  if (head && head.upos === Upos.ADJ && !head.definite && l.entities.of[gap.subject![0]]! < 0) return null;
  // … nor is what stands behind the verb's object.
  const next = l.words.reading[at + 1]!;
  if (
    gap.subject &&
    gap.subject[0] > at + 1 &&
    next.upos === Upos.NOUN &&
    gap.object === null &&
    gap.addressee === null
  )
    if (l.times.of[at + 1]! < 0 && gap.channel === null) return null;
  const raw = finiteRaw(l, at, gap, cue);
  return (
    raw && {
      ...raw,
      content: { from: quote.first, to: quote.last, more, nominal: false, bringer: "quote" },
      from: quote.open,
      opening: "start",
    }
  );
}

/** Whether a participle of saying stands between who speaks and what brings a quotation. */
function circumstanceBetween(l: Layers, from: number, to: number): boolean {
  for (let w = from; w < to; w++)
    if (cueAt(l, w)?.form === "participle" && isComma(l.words.reading[w - 1])) return true;
  return false;
}

/** Takes `:` behind words that name a speaker and open their line. */
const nameAndColon: Step<Layers> = {
  label: "a colon, with only a speaker's name before it in its sentence",
  match(l, at, m) {
    if (!isColon(l.words.reading[at]) || at + 2 >= clauseLimit(l, at)) return -1;
    const start = l.words.firstOf[l.words.sentence[at]!]!;
    // `12:30`, `http:`
    if (l.words.reading[at - 1]?.upos === Upos.NUM && l.words.reading[at + 1]?.upos === Upos.NUM) return -1;
    const speaker = headlineSpeaker(l, start, at);
    if (!speaker) return -1;
    m.keep("speaker", speaker.words[0], speaker.words[1], speaker);
    return at + 1;
  },
};

/** Up to how many words a newsroom puts before a headline, with a colon. */
const PREFIX = 3;

interface Speaker {
  readonly words: Stretch;
  readonly to: Stretch | null;
}

/** The speaker of a headline: one noun phrase, maybe with ل and the one spoken to, behind a `..` or alone. */
function headlineSpeaker(l: Layers, begin: number, colon: number): Speaker | null {
  const { reading } = l.words;
  const start = Math.max(begin, colon - 40);
  let w = start;
  for (let i = start; i < colon; i++)
    if (
      reading[i]!.form.startsWith("..") ||
      reading[i]!.form === "|" ||
      reading[i]!.form === "…" ||
      // `اقرأ أيضا: وزير النقل: الجسر آمن`, `فيديو: …`
      (isColon(reading[i]) && i - begin <= PREFIX)
    )
      w = i + 1;
  if (w >= colon || colon - w > 14) return null;
  const noun = phraseAt(l, w, colon);
  if (!noun) return null;
  const belongs = (p: string, head: number) =>
    p === "في" || (p === "ب" && reading[head]!.lemma === "اسم") || (p === "ل" && !isHearer(l, head));
  let source = withPrepositional(l, withJoined(l, noun, colon), colon, (p, head) => belongs(p.lemma, head));
  let to: Stretch | null = null;
  let end = source[1];
  if (end < colon && isPreposition(reading[end]) && reading[end]!.lemma === "ل") {
    to = [end + 1, colon];
    end = colon;
  } else if (isComma(reading[end])) {
    const more = phraseAt(l, end + 1, colon);
    if (more && more[1] === colon) {
      source = [source[0], colon];
      end = colon;
    }
  }
  for (let i = w; i < colon; i++)
    if (isVerb(reading[i])) return i === end && to === null ? inAction(l, noun, i, colon) : null;
  // `المتحدث باسم القوات العقيد فلان`, `مصدر مطلع على الملف`, `صحيفة "الأفق"`: all words that name a source elsewhere.
  if (end !== colon || to !== null) {
    const whole = wholeSource(l, noun, colon);
    if (whole[1] === colon) {
      source = whole;
      end = colon;
      to = null;
    }
  }
  if (end !== colon) return null;
  const head = countedHead(l, source);
  const entity = l.entities.of[head]!;
  const kind = entity >= 0 ? l.entities.items[entity]!.kind : undefined;
  if (kind === "place" || kind === "facility") return speaksAsState(l, colon) ? { words: source, to } : null;
  const r = reading[head]!;
  const speaker =
    kind !== undefined ||
    r.classes.has("role") ||
    r.classes.has("person") ||
    r.classes.has("title") ||
    SPEAKER_KINDS.has(r.lemma) ||
    (r.upos === Upos.PROPN &&
      ARABIC.test(r.form) &&
      !r.classes.has("state") &&
      !r.classes.has("placename") &&
      !r.classes.has("country") &&
      !r.classes.has("city") &&
      !r.classes.has("region"));
  return speaker ? { words: source, to } : null;
}

/** `رئيس الاتحاد يلتقي الوزير: الملعب جاهز`: a headline in which somebody known acts before his words; never a sentence with a full stop. */
function inAction(l: Layers, noun: Stretch, verb: number, colon: number): Speaker | null {
  const { reading, sentence, firstOf } = l.words;
  if (nameOf(reading[verb]!.features, ASPECT) !== "Imp" || colon - verb < 2 || speaks(l, noun) !== true) return null;
  const head = headOf(l, noun);
  const e = l.entities.of[head]!;
  if (
    e >= 0 &&
    l.entities.items[e]!.kind !== "person" &&
    l.entities.items[e]!.kind !== "organization" &&
    !reading[head]!.classes.has("role")
  )
    return null;
  if (agrees(shapeOf(reading[verb]!), reading[head]!, false) === false) return null;
  for (let i = verb; i < colon; i++)
    if (isComma(reading[i]) || (i > verb && isVerb(reading[i])) || cueAt(l, i) !== null) return null;
  const last = reading[firstOf[sentence[colon]! + 1]! - 1]!;
  return last.form === "." || firstOf[sentence[colon]!] !== noun[0] ? null : { words: noun, to: null };
}

const ARABIC = /^[\u0621-\u064a]/;

/** `بلاد الشمال: لن نفاوض`: a state speaks where a first person or a judgement follows, not news from it. */
function speaksAsState(l: Layers, colon: number): boolean {
  const limit = clauseLimit(l, colon);
  for (let w = colon + 1; w < limit && w < colon + 8; w++) {
    const r = l.words.reading[w]!;
    if (isVerb(r) && (r.form.startsWith("ن") || r.lemma === "وجب" || r.lemma === "انبغى")) return true;
    if (r.lemma === "لا" || r.lemma === "لن") return true;
  }
  return false;
}

function headline(m: Match, l: Layers, at: number): Raw | null {
  const speaker = m.value<Speaker>("speaker")!;
  const q = l.quotes.at[at + 1] ?? -1;
  const quote = q >= 0 ? l.quotes.items[q]! : undefined;
  return {
    at,
    cue: [at, at + 1],
    source: speaker.words,
    leaning: null,
    content: {
      from: quote ? quote.first : at + 1,
      to: -1,
      more: [],
      nominal: false,
      bringer: quote ? "quote" : "colon",
    },
    act: "say",
    form: "colon",
    from: speaker.words[0],
    opening: "start",
    gap: speaker.to ? { ...EMPTY, addressee: speaker.to } : null,
    nobody: false,
  };
}
const EMPTY = {
  subject: null,
  addressee: null,
  object: null,
  anonymity: null,
  channel: null,
  time: -1,
  place: -1,
  bringer: null,
  at: -1,
  content: -1,
  preposition: "",
} as const;

/** `وهذا ما أكده المتحدث`: what was said is what `هذا` points at. */
function whatHeConfirmed(_m: Match, l: Layers, at: number): Raw | null {
  const { reading } = l.words;
  const ma = reading[at - 1];
  if (ma?.lemma !== "ما" || !isPronounAttached(reading[at + 1])) return null;
  const points = reading[at - 2];
  if (!points || !(points.classes.has("demonstrative") || points.lemma === "هو")) return null;
  // `وهو ما ترفضه الوزارة`: what one refuses or denies another said.
  const { act } = cueAt(l, at)!.cue;
  if (act === "refuse" || act === "deny") return null;
  const noun = phraseAt(l, at + 2, clauseLimit(l, at));
  if (!noun || speaks(l, noun) === false || agrees(cueAt(l, at)!.shape, reading[headOf(l, noun)]!, true) === false)
    return null;
  const source = wholeSource(l, noun, clauseLimit(l, at));
  const opening = openingOf(l, at - 2, "finite");
  return {
    at,
    cue: cueWords(l, at),
    source,
    leaning: null,
    content: { from: at - 2, to: at - 1, more: [], nominal: true, bringer: null },
    act,
    form: "finite",
    from: opening.from,
    opening: "and",
    gap: null,
    nobody: false,
  };
}

/** Quotations before their cue, headlines, `هذا ما أكده`. */
export const QUOTING_RULES: readonly Rule<Layers, Raw>[] = [
  {
    name: "statements/quote-then-cue",
    example: "«سنفتح الجسر غدا أمام الجميع»، قال المدير.",
    anchor: finiteVerbs(() => true),
    pattern: [assertedVerb],
    make: quoteThenCue,
  },
  {
    name: "statements/what-he-confirmed",
    example: "سيفتح الجسر غدا، وهذا ما أكده المدير.",
    anchor: finiteVerbs((c) => c.frames.has("إن")),
    pattern: [assertedVerb],
    make: whatHeConfirmed,
  },
  {
    name: "statements/headline-colon",
    example: "وزير النقل: الجسر سيفتح غدا",
    anchor: ["form::"],
    pattern: [nameAndColon],
    make: headline,
  },
];
