import { ASPECT, MOOD, nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { cueAt } from "./cue-at.ts";
import { ANONYMITY, CHANNELS, IDENTITY, MANNERS } from "./cues/settings.ts";
import { type CueWord, SPEAKER_KINDS } from "./cues/table.ts";
import {
  afterTime,
  clauseLimit,
  isAnd,
  isClosing,
  isColon,
  isComma,
  isNominal,
  isOpening,
  isPreposition,
  isPronounAttached,
  isRelative,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  partner,
  type Stretch,
} from "./layers.ts";
import { agrees, headOf, isOblique, phraseAt, speaks, withJoined, withPrepositional } from "./nouns.ts";

/** How content is brought: a clause after إن, a colon, quotation marks, a preposition, an object, a question, `قائلا`. */
export type Bringer = "that" | "colon" | "quote" | "preposition" | "object" | "question" | "saying";

/**
 * What stands between a cue and its content: who speaks and to whom, asides (`أمس`, `في بيان`, `شريطة عدم الكشف عن هويته`),
 * and what brings the content. All positions are words.
 */
export interface Gap {
  /** The words that name who speaks, found after the cue; null when they are not there. */
  readonly subject: Stretch | null;
  /** The words, or the pronoun, that name the one spoken to. */
  readonly addressee: Stretch | null;
  /** The first object: of a verb with two, the one that is not content. */
  readonly object: Stretch | null;
  readonly anonymity: Stretch | null;
  readonly channel: Stretch | null;
  /** First word of time and place of saying, or -1. */
  readonly time: number;
  readonly place: number;
  /** Null when nothing here brings content. */
  readonly bringer: Bringer | null;
  /** The word that brings it (`أن`, `:`, the preposition, the opening mark), and the first word of the content; -1 when none does. */
  readonly at: number;
  readonly content: number;
  /** The lemma of the preposition before the content, or empty. */
  readonly preposition: string;
}

/** Up to how many words between a cue and what it brings are looked at. */
const LONGEST = 90;
/** The same for nouns: `تقارير من سكان الحي بأن …`. */
const NEAR = 12;

interface Draft {
  subject: Stretch | null;
  addressee: Stretch | null;
  object: Stretch | null;
  anonymity: Stretch | null;
  channel: Stretch | null;
  time: number;
  place: number;
  bringer: Bringer | null;
  at: number;
  content: number;
  preposition: string;
}

/**
 * Reads on from a cue to its content.
 *
 * `قالت الوزارة، في بيان أمس، إن الجسر أغلق` gives subject `الوزارة`, channel `في بيان`, time `أمس`, bringer `that` and the content's first word `الجسر`.
 *
 * @param hasSubject true when who speaks stands before the cue, or cannot stand after it (participles)
 */
export function readGap(l: Layers, cueWord: number, cw: CueWord, hasSubject: boolean): Gap {
  return ruled(read(l, cueWord, cw, hasSubject), cw);
}

function read(l: Layers, cueWord: number, cw: CueWord, hasSubject: boolean): Gap {
  const { reading } = l.words;
  // A noun of saying governs only what stands near it.
  const near = cw.form === "noun" || cw.form === "masdar";
  const limit = Math.min(clauseLimit(l, cueWord), cueWord + (near ? NEAR : LONGEST));
  const { frames, to } = cw.cue;
  const d: Draft = {
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
  };
  let subjectAllowed = !hasSubject;
  let w = cueWord + 1;
  if (isPronounAttached(reading[w])) {
    if (to === "ه") d.addressee = [w, w + 1];
    else if (cw.form === "finite" || cw.form === "participle") d.object = [w, w + 1];
    w++;
  }
  const begin = w;
  // The end of what may still be part of the words that name who speaks.
  let subjectEnd = -1;
  let _commas = 0;
  while (w < limit) {
    const r = reading[w]!;
    const q = l.quotes.at[w]!;
    if (q >= 0) {
      const quote = l.quotes.items[q]!;
      const alias =
        d.subject !== null &&
        quote.close > 0 &&
        quote.last - quote.first <= 2 &&
        (subjectEnd === w || (subjectEnd === w - 1 && isComma(reading[w - 1]) && isComma(reading[quote.close + 1])));
      if ((quote.term || alias) && quote.close > 0) {
        if (d.subject && (subjectEnd === w || alias)) d.subject = [d.subject[0], (subjectEnd = quote.close + 1)];
        w = quote.close + 1;
        continue;
      }
      // `نقلت "الأفق" عن المدير`: a short name in marks, before what the verb governs, is who speaks.
      const name =
        subjectAllowed &&
        d.subject === null &&
        quote.close > 0 &&
        quote.last - quote.first <= 3 &&
        isPreposition(reading[quote.close + 1]) &&
        frames.has(reading[quote.close + 1]!.lemma);
      if (name) {
        d.subject = [w, (subjectEnd = quote.close + 1)];
        subjectAllowed = false;
        w = quote.close + 1;
        continue;
      }
      return bring(d, "quote", w, quote.first);
    }
    if (isColon(r)) {
      if (reading[w - 1]?.lemma === "عنوان" || reading[w - 1]?.lemma === "اسم") return d;
      const next = l.quotes.at[w + 1] ?? -1;
      return w + 1 >= limit
        ? d
        : bring(d, next >= 0 ? "quote" : "colon", w, next >= 0 ? l.quotes.items[next]!.first : w + 1);
    }
    if (isComma(r)) {
      _commas++;
      w++;
      continue;
    }
    if (isOpening(l, w)) {
      const close = partner(l, w);
      if (close < 0) return d;
      if (d.subject && subjectEnd === w) d.subject = [d.subject[0], (subjectEnd = close + 1)];
      w = close + 1;
      continue;
    }
    if (isThat(r)) return frames.has("إن") ? bringThat(d, l, w, "") : d;
    if (frames.has("هل") && asks(l, w)) return bring(d, "question", w, w);
    if (anonymityAt(l, w)) {
      const end = untilComma(l, w, limit);
      d.anonymity = [w, end];
      w = end;
      continue;
    }
    if (r.classes.has("according") || (ASIDES.has(r.lemma) && r.form.endsWith("ا"))) {
      // `نقلا عن مصدر`, `ردا على سؤال`, `حسبما ذكرت الصحيفة`: past the preposition and its noun, or the clause.
      w = r.form.endsWith("ما") || reading[w + 2]?.lemma === "ما" ? untilComma(l, w, limit) : pastAside(l, w, limit);
      continue;
    }
    if (r.upos === Upos.ADP || (r.upos === Upos.NOUN && isPreposition(r))) {
      const p = r.lemma;
      const next = reading[w + 1];
      if (next === undefined) return d;
      if (isThat(next) && isPreposition(r) && w + 1 < limit) {
        // أشار إلى أن, أكد على أن, حذر من أن, أفاد بأن
        if (
          (frames.has("إن") || frames.has("هب")) &&
          (p === "ب" || p === "إلى" || p === "على" || p === "عن" || p === "من" || p === "في")
        )
          return bringThat(d, l, w + 1, p);
        return near ? d : seekThat(d, l, cw, w, limit);
      }
      if (!isPreposition(r)) return near ? d : seekThat(d, l, cw, w + 1, limit);
      if (isVerb(next)) {
        // No verb stands behind a preposition: a noun was not recognised (`في وقت سابق`).
        w += 2;
        while (w < limit && reading[w]!.upos === Upos.ADJ) w++;
        continue;
      }
      if (p === "على" && isPronounAttached(next) && next.form === "ي" && d.subject !== null && subjectEnd === w) {
        // `المقدم علي فلان`: the name, not `on me`.
        const rest = w + 2 < limit ? phraseAt(l, w + 2, limit) : null;
        d.subject = [d.subject[0], (subjectEnd = rest ? rest[1] : w + 2)];
        w = subjectEnd;
        continue;
      }
      if (isPronounAttached(next)) {
        if (p === to || (to === "ل" && p === "ل")) d.addressee = [w + 1, w + 2];
        w += 2;
        continue;
      }
      // `بالقول إن`, `بقوله: …`
      if (p === "ب" && saysAgain(l, w + 1)) return bring(d, "saying", w, w + 1);
      const marked = l.quotes.at[w + 1]!;
      if (
        marked >= 0 &&
        l.quotes.items[marked]!.close > 0 &&
        l.quotes.items[marked]!.last - w <= 5 &&
        (p === to || !frames.has(p)) &&
        p !== "ب"
      ) {
        // `لـ«الأفق»`, `على "تويتر"`: a name in marks.
        const end = l.quotes.items[marked]!.close + 1;
        if (p === to) d.addressee = [w + 2, end - 1];
        w = end;
        continue;
      }
      const time = afterTime(l, w + 1);
      if (time > 0) {
        if (d.time < 0) d.time = w + 1;
        w = time;
        continue;
      }
      // `من قبل مصدر`: the one by whom, of a passive.
      const by = p === "من" && next.form === "قبل" ? 1 : 0;
      const noun = phraseAt(l, w + 1 + by, limit);
      if (by && noun && subjectAllowed && d.subject === null) {
        d.subject = withJoined(l, noun, limit);
        subjectEnd = d.subject[1];
        subjectAllowed = false;
        w = subjectEnd;
        continue;
      }
      const head = noun ? headOf(l, noun) : w + 1;
      const headWord = reading[head]!;
      // `على صفحته`, `في بيان` tell where; `بشدة` how. What عن, إلى or من brings is always content.
      const setting = p === "في" || p === "على" ? CHANNELS.has(headWord.lemma) : p === "ب" && MANNERS.has(headWord.lemma);
      if (p === "ب" && frames.has("هب") && !setting && (noun || isBringable(l, w + 1))) {
        // `وصف القرار بالخطأ`: the object and what is said of it.
        return bring(d, "preposition", w, d.object && !isPronounAttached(reading[d.object[0]]) ? d.object[0] : w, p);
      }
      if (frames.has(p) && !setting && !(p === to && p !== "ل") && (noun || isBringable(l, w + 1))) {
        // أعلن عن, دعا إلى, شدد على, طالب بـ: ب and ل are attached and stay with the content.
        return bring(d, "preposition", w, p === "ب" || p === "ل" ? w : w + 1, p);
      }
      if (!noun) {
        // A preposition before a relative or a verb: `قال في ما نقلته`.
        return seekThat(d, l, cw, w + 1, limit);
      }
      const joined = withJoined(l, noun, limit);
      // `تقارير من سكان الحي بأن …`: whose word it is.
      if (cw.form === "noun" && p === "من" && d.subject === null && noun && speaks(l, noun) !== false) {
        d.subject = joined;
        w = joined[1];
        continue;
      }
      const paper = d.subject !== null && subjectEnd === w && isPaper(reading[headOf(l, d.subject)]!);
      // `الاتحاد العام لكرة القدم`: ل behind who speaks tells whose they are, unless a name or a medium follows.
      const whose = p === "ل" && d.subject !== null && subjectEnd === w && !isHearer(l, head);
      if (whose) d.subject = [d.subject![0], (subjectEnd = joined[1])];
      else if (p === to && d.addressee === null && !paper && (p !== "على" || !CHANNELS.has(headWord.lemma)))
        d.addressee = joined;
      else if (d.subject && subjectEnd === w && holds(l, d.subject, p, head))
        d.subject = [d.subject[0], (subjectEnd = joined[1])];
      else if (CHANNELS.has(headWord.lemma) && d.channel === null) {
        // `في بيان صادر عن الحكومة`: whose paper it is.
        const whole = isPaper(headWord)
          ? withPrepositional(
              l,
              joined,
              limit,
              (x, n) =>
                (x.lemma === "عن" || x.lemma === "ل" || x.lemma === "من") &&
                !frames.has(x.lemma) &&
                (l.entities.of[n]! >= 0 || reading[n]!.classes.has("body")),
            )
          : joined;
        d.channel = [w, whole[1]];
        w = whole[1];
        continue;
      } else if (p === "في" && d.place < 0 && l.entities.of[head]! >= 0) d.place = head;
      w = joined[1];
      continue;
    }
    const time = afterTime(l, w);
    if (time > 0) {
      if (d.time < 0) d.time = w;
      w = time;
      continue;
    }
    const cue = cueAt(l, w);
    // `قال مضيفا أن`, `وأضاف قائلا:`
    if (cue?.form === "participle" && !r.definite && SAYING_AGAIN.has(cue.cue.lemma)) return bring(d, "saying", w, w);
    // A circumstance opens: what brings content behind it is its own.
    if (
      cue?.form === "participle" &&
      (isComma(reading[w - 1]) || (isAnd(reading[w - 1]) && d.subject !== null)) &&
      !anonymityAt(l, w)
    )
      return d;
    if (r.upos === Upos.ADV || (r.upos === Upos.PART && r.classes.has("verbal-particle"))) {
      w++;
      continue;
    }
    if (r.lemma === "إيا") {
      // `واصفا إياه بـ`
      const own: Stretch = [w + 1, w + 2];
      if (to === "ه") d.addressee = own;
      else d.object = own;
      w += isPronounAttached(reading[w + 1]) ? 2 : 1;
      continue;
    }
    if (isVerb(r) && (w === begin || nameOf(r.features, MOOD) === "Imper") && l.quotes.of[w]! < 0) {
      // No verb follows a verb of saying at once, and a report commands nobody: a name, or a masdar, was not recognised.
      const end = l.words.firstOfToken[l.words.token[w]! + 1]!;
      if (takesObject(frames) && nameOf(r.features, ASPECT) === "Imp") return bring(d, "object", w, w);
      if (subjectAllowed && d.subject === null) {
        d.subject = [w, (subjectEnd = end)];
        subjectAllowed = false;
      }
      w = end;
      continue;
    }
    if (
      isVerb(r) &&
      takesObject(frames) &&
      d.subject !== null &&
      isDefinite(l, d.subject) &&
      nameOf(r.features, ASPECT) === "Perf" &&
      MASDAR_LIKE.test(r.form) &&
      !isAnd(reading[w - 1])
    ) {
      // `أعلن الاتحاد فرض عقوبة`: two verbs do not follow each other; the second is a masdar spelt alike.
      return bring(d, "object", w, w);
    }
    if (isRelative(r) || isVerb(r)) {
      if (near) return d;
      // `أكد المبعوث الذي يزور العاصمة أن`: past a relative clause only إن is sought, or what stands behind its comma.
      const found = seekThat({ ...d }, l, cw, w, limit);
      if (found.bringer) return found;
      if (!isRelative(r) || !d.subject) return d;
      const end = untilComma(l, w, limit);
      if (end >= limit) return d;
      w = end;
      continue;
    }
    if (isAnd(r) || r.upos === Upos.CCONJ) {
      const next = reading[w + 1];
      if (isNominal(next) && d.subject && (subjectEnd === w || isComma(reading[w - 1]))) {
        const noun = phraseAt(l, w + 1, limit);
        if (noun && speaks(l, noun) !== false) {
          d.subject = [d.subject[0], (subjectEnd = noun[1])];
          w = noun[1];
          continue;
        }
      }
      // `وزارة النقل أو "نقل"`
      const other = l.quotes.at[w + 1] ?? -1;
      if (
        r.lemma === "أو" &&
        d.subject &&
        subjectEnd === w &&
        other >= 0 &&
        l.quotes.items[other]!.close > 0 &&
        l.quotes.items[other]!.last - w <= 5
      ) {
        d.subject = [d.subject[0], (subjectEnd = l.quotes.items[other]!.close + 1)];
        w = subjectEnd;
        continue;
      }
      const joinedTo = isNominal(next) ? phraseAt(l, w + 1, limit) : null;
      if (joinedTo && (d.addressee !== null || d.object !== null || d.subject !== null)) {
        w = joinedTo[1];
        continue;
      }
      return isVerb(next) || near ? d : seekThat(d, l, cw, w + 1, limit);
    }
    if (r.upos === Upos.PUNCT || r.upos === Upos.SYM) {
      if (r.form === "؛" || r.form === "؟" || r.form === "!") return d;
      if (d.subject && subjectEnd === w && r.upos === Upos.SYM) subjectEnd = w + 1;
      w++;
      continue;
    }
    if (r.classes.has("demonstrative") && subjectAllowed && d.subject === null && !reading[w + 1]?.definite) {
      // `جاء ذلك في بيان`: what is told of, not who tells.
      d.subject = [w, w + 1];
      subjectAllowed = false;
      w++;
      continue;
    }
    const phrase = isNominal(r) || r.upos === Upos.PRON ? phraseAt(l, w, limit) : null;
    if (!phrase) {
      if (r.upos === Upos.PART || r.upos === Upos.SCONJ) return near ? d : seekThat(d, l, cw, w + 1, limit);
      w++;
      continue;
    }
    if (reading[headOf(l, phrase)]!.classes.has("weekday")) {
      w = phrase[1];
      continue;
    }
    const can = speaks(l, phrase);
    const first = reading[w]!;
    const headReading = reading[headOf(l, phrase)]!;
    // What was taken for a thing (`المدافع`) is who speaks where only names and إن follow.
    const may =
      can !== false ||
      ((headReading.definite || isThat(reading[phrase[1]])) &&
        !isPronounAttached(reading[phrase[1] - 1]) &&
        nameOf(headReading.features, VERBFORM) !== "Vnoun" &&
        frames.has("إن") &&
        thatFollows(l, phrase[1], limit));
    if (
      subjectAllowed &&
      d.subject === null &&
      may &&
      !isOblique(headReading) &&
      (isBody(l, headOf(l, phrase)) ||
        agrees(cw.shape, reading[headOf(l, phrase)]!, cw.form === "finite") !== false)
    ) {
      const joined = withJoined(l, phrase, limit);
      d.subject = joined;
      subjectEnd = joined[1];
      subjectAllowed = false;
      _commas = 0;
      w = joined[1];
      continue;
    }
    // A name or an office behind a comma says more of who speaks: `قال الجنرال فلان، قائد المنطقة، إن`.
    const apposition =
      d.subject !== null &&
      subjectEnd === w - 1 &&
      isComma(reading[w - 1]) &&
      can !== false &&
      !isPronounAttached(reading[phrase[1] - 1]);
    const touching =
      d.subject !== null &&
      subjectEnd === w &&
      (can === true ||
        (headReading.upos !== Upos.NOUN ? can !== false : false) ||
        (frames.has("إن") &&
          !isPronounAttached(reading[phrase[1] - 1]) &&
          nameOf(headReading.features, VERBFORM) !== "Vnoun" &&
          thatFollows(l, phrase[1], limit)));
    // `العميد بحري فلان`: a rank, a word more, and the name.
    const bearer = d.subject !== null && subjectEnd === w && holdsPerson(l, phrase) && !holdsPerson(l, d.subject);
    if (bearer) {
      d.subject = [d.subject![0], (subjectEnd = phrase[1])];
      w = phrase[1];
      continue;
    }
    if (
      (apposition &&
        (isComma(reading[phrase[1]]) || (to !== "ه" && !takesObject(frames)) || thatFollows(l, phrase[1], limit))) ||
      (touching && to !== "ه" && (!(takesObject(frames) || frames.has("هب")) || thatFollows(l, phrase[1], limit)))
    ) {
      const whole = withPrepositional(
        l,
        withJoined(l, phrase, limit),
        limit,
        (p, noun) => p.lemma !== "عن" && !CHANNELS.has(reading[noun]!.lemma),
      );
      d.subject = [d.subject![0], (subjectEnd = whole[1])];
      w = whole[1];
      continue;
    }
    if (to === "ه" && d.addressee === null && can !== false) {
      d.addressee = withJoined(l, phrase, limit);
      w = d.addressee[1];
      continue;
    }
    if (takesObject(frames) && cw.form !== "noun") {
      if (frames.has("إن") && thatFollows(l, phrase[1], limit) && can !== false && d.subject !== null) {
        d.subject = [d.subject[0], (subjectEnd = phrase[1])];
        w = phrase[1];
        continue;
      }
      return bring(d, "object", w, w);
    }
    if (frames.has("هب") && d.object === null) {
      d.object = phrase;
      w = phrase[1];
      continue;
    }
    // A verb that takes nothing but words in marks, past a noun that is neither who speaks nor to whom: `اختتم البرنامج بعنوان "…"`.
    if (
      !frames.has("إن") &&
      !takesObject(frames) &&
      !frames.has("هب") &&
      d.subject !== null &&
      subjectEnd !== w &&
      !isComma(reading[w - 1])
    )
      return d;
    if (first.upos === Upos.NOUN || first.upos === Upos.ADJ || first.upos === Upos.PROPN) {
      if (d.subject && subjectEnd === w) subjectEnd = phrase[1];
      w = phrase[1];
      continue;
    }
    w++;
  }
  return d;
}

/** Three letters without an ending: a past of the first form, or its masdar. */
const MASDAR_LIKE = /^[\u0621-\u064a]{3}$/;
function isDefinite(l: Layers, [from, to]: Stretch): boolean {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || l.entities.of[w]! >= 0) return true;
  }
  return false;
}

/** Verbs that never lack an object: where one noun phrase alone follows, it is that, and who speaks is left out. */
const OBJECT_FIRST = new Set("وصف شبه نعت اتهم أبلغ أخبر طمأن ناشد".split(" "));

/** The gap as read, with a lone noun phrase behind such a verb as its object. */
function ruled(d: Draft, cw: CueWord): Draft {
  if (d.subject === null || d.addressee !== null || d.object !== null || !OBJECT_FIRST.has(cw.cue.lemma)) return d;
  return cw.cue.to === "ه" ? { ...d, subject: null, addressee: d.subject } : { ...d, subject: null, object: d.subject };
}

const takesObject = (frames: ReadonlySet<string>): boolean => frames.has("ه") || frames.has("ه!") || frames.has("هه");

function bring(d: Draft, bringer: Bringer, at: number, content: number, preposition = ""): Gap {
  return { ...d, bringer, at, content, preposition };
}

/** The content after إن: behind the pronoun that it carries, behind an opening mark that is not a term's. */
function bringThat(d: Draft, l: Layers, w: number, preposition: string): Gap {
  let content = w + 1;
  if (isPronounAttached(l.words.reading[content])) content++;
  if (isAnd(l.words.reading[content]) && (l.quotes.at[content + 1] ?? -1) >= 0) content++;
  const q = l.quotes.at[content] ?? -1;
  if (q >= 0 && !l.quotes.items[q]!.term) content++;
  return bring(d, "that", w, content, preposition);
}

/** Participles and masdars that only say again that someone speaks: وأضاف قائلا, رد بالقول. */
const SAYING_AGAIN = new Set(["قال"]);
/** `القول`, `قوله` after ب. */
const saysAgain = (l: Layers, w: number): boolean => {
  const r = l.words.reading[w]!;
  return (r.lemma === "قول" || r.verb === "قال") && r.upos === Upos.NOUN;
};

/** The name of a body or place, whose noun may be read as something else and tells no gender (`حماس`). */
function isBody(l: Layers, w: number): boolean {
  const e = namedAt(l, w);
  return e >= 0 && l.entities.items[e]!.kind !== "person";
}

/** Whether a person's name stands in a stretch. */
function holdsPerson(l: Layers, [from, to]: Stretch): boolean {
  for (let w = from; w < to; w++) {
    const e = l.entities.of[w]!;
    if (e >= 0 && l.entities.items[e]!.kind === "person") return true;
  }
  return false;
}

/** One to whom a report's speakers speak: a name, a medium, journalists, people with an office. */
function isHearer(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  if (l.entities.of[w]! >= 0 || r.upos === Upos.PROPN) return true;
  return (
    r.classes.has("media") ||
    r.classes.has("person") ||
    r.classes.has("role") ||
    SPEAKER_KINDS.get(r.lemma) === "organization"
  );
}

/** A paper or a report, whose ل names whose it is: `بيان للشركة`. */
const isPaper = (r: Reading): boolean => r.classes.has("speech") || r.classes.has("document");

/** A question: هل, ما إذا, لماذا, عما. */
function asks(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  if (r.classes.has("question")) return true;
  return r.lemma === "ما" && l.words.reading[w + 1]?.lemma === "إذا";
}

/** What a preposition may bring although no noun phrase begins there: ما, ذلك, a number, a quotation. */
function isBringable(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  return (
    r.lemma === "ما" ||
    r.classes.has("demonstrative") ||
    r.upos === Upos.NUM ||
    r.lemma === "من" ||
    l.quotes.at[w]! >= 0 ||
    isNominal(r)
  );
}

/** Whether a prepositional phrase right behind who speaks belongs to the words that name them. */
function holds(l: Layers, subject: Stretch, preposition: string, noun: number): boolean {
  const r = l.words.reading[noun]!;
  if (CHANNELS.has(r.lemma) && !(preposition === "على" && r.lemma === "لسان")) return false;
  if (preposition === "ب")
    return r.lemma === "اسم" || l.entities.of[noun]! >= 0 || r.classes.has("body") || r.classes.has("place");
  if (preposition === "على") return r.lemma === "لسان";
  if (
    preposition === "عن" ||
    preposition === "خلال" ||
    preposition === "بعد" ||
    preposition === "قبل" ||
    preposition === "عبر"
  )
    return false;
  const person = l.entities.of[subject[1] - 1]!;
  if (person >= 0 && l.entities.items[person]!.kind === "person") return false;
  return (
    preposition === "في" ||
    preposition === "ل" ||
    preposition === "إلى" ||
    preposition === "من" ||
    preposition === "لدى" ||
    preposition === "عن"
  );
}

/** Accusatives that with a preposition make an aside: ردا على, تعليقا على, إضافة إلى. */
export const ASIDES = new Set("رد تعليق تعقيب إضافة خلاف استناد نقل إشارة جواب".split(" "));

function pastAside(l: Layers, w: number, limit: number): number {
  const noun = isPreposition(l.words.reading[w + 1]) ? phraseAt(l, w + 2, limit) : phraseAt(l, w + 1, limit);
  return noun ? withPrepositional(l, noun, limit, () => true)[1] : w + 1;
}

export function anonymityAt(l: Layers, w: number): boolean {
  const r = l.words.reading[w]!;
  if (!ANONYMITY.has(r.lemma) && !ANONYMITY.has(r.verb) && !ANONYMITY.has(r.form)) return false;
  for (let i = w + 1; i < w + 6 && i < l.words.count; i++) {
    const x = l.words.reading[i]!;
    if (isComma(x)) return false;
    if (IDENTITY.has(x.lemma)) return true;
  }
  return false;
}

/** The next comma, or the next إن that is not inside: what comes first. */
function untilComma(l: Layers, w: number, limit: number): number {
  let i = w;
  while (
    i < limit &&
    !isComma(l.words.reading[i]) &&
    !isColon(l.words.reading[i]) &&
    !isThat(l.words.reading[i]) &&
    l.quotes.at[i]! < 0
  ) {
    const close = isOpening(l, i) ? partner(l, i) : -1;
    i = close > i ? close + 1 : i + 1;
  }
  return i;
}

/** Words before أن that make it something else than what was said: بعد أن, يمكن أن, إلا أن, كما أن. */
const OTHER_THAT = new Set(
  "بعد قبل دون رغم إلا غير بيد كما حيث منذ حتى لا بد يمكن أمكن وجب انبغى استطاع أراد حاول كاد قرر رفض أجل من مع شأن بل بما سوى لولا إما أو بغية خشية بهدف".split(
    " ",
  ),
);

/** Verbs that take أن themselves, by the lexicon's frame. */
const takesThat = (r: Reading): boolean =>
  r.entry === undefined || r.entry.frame.includes("أن") || r.entry.frame.includes("إن");

/**
 * Seeks إن (or a colon, a quotation) past what the reader of the gap cannot take apart: a relative clause, a circumstance.
 * Each verb of saying on the way takes the next إن for itself.
 */
function seekThat(d: Draft, l: Layers, cw: CueWord, from: number, limit: number): Gap {
  const { reading } = l.words;
  if (!cw.cue.frames.has("إن")) return d;
  let owed = 0;
  for (let w = from; w < limit; w++) {
    const r = reading[w]!;
    if (isThat(r)) {
      const previous = reading[w - 1]!;
      const verb = isPronounAttached(previous) ? w - 2 : w - 1;
      if (w > from && (OTHER_THAT.has(previous.lemma) || (isVerb(reading[verb]) && takesThat(reading[verb]!)))) {
        if (owed > 0 && cueAt(l, verb)) owed--;
        continue;
      }
      if (owed > 0) {
        owed--;
        continue;
      }
      return bringThat(d, l, w, "");
    }
    if (isColon(r) && (l.quotes.at[w + 1] ?? -1) >= 0)
      return bring(d, "quote", w, l.quotes.items[l.quotes.at[w + 1]!]!.first);
    if (r.form === "؛" || r.form === "؟") return d;
    const cue = cueAt(l, w);
    if (cue?.form === "finite" && cue.cue.frames.has("إن")) owed++;
    else if (cue?.form === "participle" && isComma(reading[w - 1])) return d;
    // A new clause of the report's own: what brings content now belongs to it.
    if (
      w > from + 1 &&
      isAnd(r) &&
      isVerb(reading[w + 1]) &&
      nameOf(reading[w + 1]!.features, ASPECT) === "Perf" &&
      isComma(reading[w - 1])
    )
      return d;
  }
  return d;
}

/** Whether only words that name and a comma stand between here and إن: then what was read names who speaks. */
function thatFollows(l: Layers, from: number, limit: number): boolean {
  const { reading } = l.words;
  for (let w = from; w < limit && w < from + 14; w++) {
    const r = reading[w]!;
    if (isThat(r)) {
      const next = reading[w + 1];
      // `رفضه أن يكون`: أن before a verb in the subjunctive hangs on the noun.
      return !(isVerb(next) && nameOf(next!.features, ASPECT) === "Imp") && !isPreposition(reading[w - 1]);
    }
    if (isColon(r)) return true;
    if (isVerb(r) || isRelative(r) || isClosing(l, w)) return false;
    const q = l.quotes.at[w]!;
    if (q >= 0) return false;
  }
  return false;
}
