import { Upos } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import type { Oddity } from "./oddity.ts";

const set = (lemmas: string): ReadonlySet<string> => new Set(lemmas.split(" "));
/** Making known. */
const TELL = set("نشر كشف أبلغ إبلاغ أعلن إعلان ذكر تداول أذاع بث روى إذاعة تطرق إشارة أشار إفصاح أفصح");
/** Verbs that only help: `لم يتم نشرها`, `لم يسبق نشرها`. */
const HELP = set("تم سبق جرى");
/** Getting and giving news. */
const GET = set("حصل نشر بث علم كشف أفاد خص تلقى اطلع صرح أدلى انفرد");
const NEWS = set("تصريح مقابلة حوار لقاء حديث معلومة وثيقة تسجيل صورة تقرير خبر فيديو مشهد نسخة لقطة تفصيل تحقيق");
const TALK = set("تصريح حديث حوار مقابلة لقاء");
const EARLIER = set("سابقا قبل مسبقا سابق");
const REACH = 7;
/** The words that a claim may turn on. */
const ANCHORS = set("لم حصري حصريا انفرد تفرد خاص");

/** Notes on claims to be the first or the only one to report something. */
export function claimNotes(words: Words): Oddity[] {
  const out: Oddity[] = [];
  const { text } = words.tokens.sentences;
  let after = 0;
  for (let w = 0; w < words.count; w++) {
    if (w < after || !ANCHORS.has(words.reading[w]!.lemma)) continue;
    const found = claimAt(words, w);
    if (found === undefined) continue;
    after = found.to;
    const span = { start: words.start[found.from]!, end: words.end[found.to - 1]! };
    out.push({
      kind: "exclusive-claim",
      ...span,
      message: `The report claims to be the first or the only one with this: “${text.slice(span.start, span.end)}”.`,
    });
  }
  return out;
}

/** The words (half-open) of the claim that turns on the word `w`. */
function claimAt(words: Words, w: number): { from: number; to: number } | undefined {
  const r = words.reading[w]!;
  const before = w > 0 && words.sentence[w - 1] === words.sentence[w] ? words.reading[w - 1] : undefined;
  if (r.lemma === "لم") {
    const to = words.token[w - 1] === words.token[w] && before?.lemma === "أ" ? 0 : untold(words, w);
    return to > 0 ? { from: w, to } : undefined;
  }
  if (r.lemma === "حصري" || r.lemma === "حصريا") {
    if (r.upos === Upos.ADJ) return before && NEWS.has(before.lemma) ? { from: w - 1, to: w + 1 } : undefined;
    for (let i = w - 1; i >= Math.max(0, w - 5) && words.sentence[i] === words.sentence[w]; i--)
      if (GET.has(words.reading[i]!.lemma)) return { from: i, to: w + 1 };
    return undefined;
  }
  if (r.lemma === "انفرد" || r.lemma === "تفرد") {
    const to = within(words, w + 1, 3, TELL);
    return to > 0 ? { from: w, to } : undefined;
  }
  if (r.lemma === "خاص" && r.upos === Upos.ADJ && before && TALK.has(before.lemma)) {
    const to = words.reading[w + 1]?.lemma ?? "";
    return to === "ل" || to === "مع" || to === "إلى" ? { from: w - 1, to: w + 1 } : undefined;
  }
  return undefined;
}

/** `لم يتم الإبلاغ عنها سابقا`, `لم يسبق نشرها`, `لم تنشر من قبل`: the word after it, or 0. */
function untold(words: Words, w: number): number {
  const verb = words.reading[w + 1]?.lemma ?? "";
  const told = HELP.has(verb) ? within(words, w + 2, 2, TELL) : within(words, w + 1, 1, TELL);
  if (told === 0 || verb === "سبق") return told;
  return within(words, told, REACH, EARLIER);
}

/** The word after the first of `lemmas` among the `reach` words from `from`, in its sentence; 0 when there is none. */
function within(words: Words, from: number, reach: number, lemmas: ReadonlySet<string>): number {
  for (let i = from; i < from + reach && i < words.count && words.sentence[i] === words.sentence[from - 1]; i++)
    if (lemmas.has(words.reading[i]!.lemma)) return i + 1;
  return 0;
}
