import { Upos } from "../../words/features.ts";
import { CHANNELS } from "../cues/settings.ts";
import { isComma, isNominal, isPronounAttached, isThat, type Stretch } from "../layers.ts";
import { agrees, headOf, isOblique, phraseAt, speaks, withJoined, withPrepositional } from "../nouns.ts";
import type { GapReader, Outcome } from "./gap.ts";
import { holdsPerson, isBody, isMasdar } from "./kinds.ts";
import { thatFollows } from "./seek.ts";

/** `جاء ذلك في بيان`: what is told of, not who tells. */
export function demonstrative(s: GapReader, w: number): Outcome {
  const { reading } = s.l.words;
  return reading[w]!.classes.has("demonstrative") && s.seeksSubject && !reading[w + 1]?.definite
    ? s.found([w, w + 1])
    : null;
}

/** A noun phrase: who speaks, more of who speaks, the one spoken to, an object, or an aside. */
export function phrase(s: GapReader, w: number): Outcome {
  const { l, d, frames, to, limit } = s;
  const { reading } = l.words;
  const r = reading[w]!;
  const noun = isNominal(r) || r.upos === Upos.PRON ? phraseAt(l, w, limit) : null;
  if (!noun) return null;
  const head = headOf(l, noun);
  const headWord = reading[head]!;
  if (headWord.classes.has("weekday")) return noun[1];
  const can = speaks(l, noun);
  const bare = !isPronounAttached(reading[noun[1] - 1]) && !isMasdar(headWord);
  // What was taken for a thing (`المدافع`) is who speaks where only names and إن follow.
  const follows = () => thatFollows(l, noun[1], limit);
  const may =
    can !== false || ((headWord.definite || isThat(reading[noun[1]])) && bare && frames.has("إن") && follows());
  if (
    s.seeksSubject &&
    may &&
    !isOblique(headWord) &&
    (isBody(l, head) || agrees(s.cw.shape, headWord, s.cw.form === "finite") !== false)
  ) {
    return s.found(withJoined(l, noun, limit));
  }
  // `العميد بحري فلان`: a rank, a word more, and the name.
  if (s.touches(w) && holdsPerson(l, noun) && !holdsPerson(l, d.subject!)) return s.grow(noun[1]);
  if (goesOnWithSubject(s, w, noun, can, bare, follows)) {
    const settingless = (p: string, n: number) => p !== "عن" && !frames.has(p) && !CHANNELS.has(reading[n]!.lemma);
    return s.grow(withPrepositional(l, withJoined(l, noun, limit), limit, (p, n) => settingless(p.lemma, n))[1]);
  }
  if (to === "ه" && d.addressee === null && can !== false) {
    d.addressee = withJoined(l, noun, limit);
    return d.addressee[1];
  }
  if (s.takesObject && s.cw.form !== "noun") {
    return frames.has("إن") && can !== false && d.subject !== null && follows()
      ? s.grow(noun[1])
      : s.bring("object", w, w);
  }
  if (frames.has("هب") && d.object === null) {
    d.object = noun;
    return noun[1];
  }
  // A verb that takes nothing but words in marks, past a noun that is neither who speaks nor to whom: `اختتم البرنامج بعنوان "…"`.
  if (
    !frames.has("إن") &&
    !s.takesObject &&
    !frames.has("هب") &&
    d.subject !== null &&
    !s.touches(w) &&
    !isComma(reading[w - 1])
  )
    return d;
  if (s.touches(w)) s.subjectEnd = noun[1];
  return noun[1];
}

/** Whether a phrase says more of who speaks: `قال الجنرال فلان، قائد المنطقة، إن`. */
function goesOnWithSubject(
  s: GapReader,
  w: number,
  noun: Stretch,
  can: boolean | undefined,
  bare: boolean,
  follows: () => boolean,
): boolean {
  const { l, frames, to } = s;
  const { reading } = l.words;
  if (s.d.subject === null) return false;
  if (s.subjectEnd === w - 1 && isComma(reading[w - 1]) && can !== false && !isPronounAttached(reading[noun[1] - 1])) {
    return isComma(reading[noun[1]]) || (to !== "ه" && !s.takesObject) || follows();
  }
  if (!s.touches(w) || to === "ه") return false;
  const adjective = reading[headOf(l, noun)]!.upos !== Upos.NOUN && can !== false;
  if (can !== true && !adjective && !(frames.has("إن") && bare && follows())) return false;
  return !(s.takesObject || frames.has("هب")) || follows();
}
