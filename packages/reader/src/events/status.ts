import type { Status } from "@isnad/record";
import { ASPECT, nameOf, Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";

/** What a word before a trigger makes of it, by lemma. The nearest one that governs the trigger decides. */
const MARKS: ReadonlyMap<string, Status> = new Map(
  Object.entries({
    planned:
      "اعتزم نوى خطط قرر أزمع استعد تأهب يستعد مقرر مرتقب متوقع توقع انتظر منتظر عزم نية خطة قرار سوف س مقبل قادم هدف سعى أراد اعتزام استعداد مزمع أقسم تعهد وعد التزم جدول",
    possible:
      "ربما أمكن محتمل احتمال إمكانية يمكن لعل إذا لو قد خشي تخوف مخاوف هدد تهديد لوح تلويح حذر تحذير خطر احتمالية إن شرط خيار جاز",
    negated: "لم لن لا ليس عدم دون بدون غير نفى نفي أحبط إحباط فشل إفشال منع تجنب ما",
    asked: "طالب دعا طلب ناشد حث دعوة مطالبة ضرورة وجوب يجب وجب انبغى ينبغي لزم اشترط ضغط أقنع إقناع أوصى",
  }).flatMap(([status, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, status as Status] as const)),
);

/** Whether what a trigger names was done, is planned, may be, is denied, or is asked for. */
export function statusOf(l: EventLayers, trigger: number, finite: boolean): Status {
  const { reading } = l.words;
  const begin = l.words.firstOf[l.words.sentence[trigger]!]!;
  // A purpose (`لاقتحام المدينة`, `بهدف اقتحام`) is intended, not done.
  if (
    !finite &&
    reading[trigger - 1]?.form === "ل" &&
    reading[trigger - 2]?.upos !== Upos.NOUN &&
    nameOf(reading[trigger]!.features, ASPECT) === undefined &&
    trigger - 1 > begin
  ) {
    const host = reading[trigger - 2];
    if (
      host &&
      (host.upos === Upos.PUNCT || host.upos === Upos.PROPN || host.upos === Upos.ADJ) &&
      reading[trigger]!.verb !== "" &&
      !reading[trigger]!.definite
    )
      return "planned";
  }
  for (let w = trigger - 1, n = 0; w >= begin && n < (finite ? 4 : 7); w--, n++) {
    const r = reading[w]!;
    if (finite && (r.upos === Upos.VERB || r.upos === Upos.PUNCT) && !(r.upos === Upos.VERB && MARKS.has(r.lemma)))
      break;
    const status = MARKS.get(r.lemma) ?? (r.verb !== "" && r.upos !== Upos.VERB ? MARKS.get(r.verb) : undefined);
    if (status === undefined) {
      if (!finite && r.upos === Upos.VERB) break;
      continue;
    }
    if (r.lemma === "قد") {
      if (finite && nameOf(reading[trigger]!.features, ASPECT) === "Imp" && w === trigger - 1) return "possible";
      continue;
    }
    if (r.lemma === "إن" && !r.classes.has("condition")) continue;
    if (r.lemma === "ما" && !r.classes.has("negation")) continue;
    if ((r.lemma === "لا" || r.lemma === "لم" || r.lemma === "لن") && !finite) break;
    return status;
  }
  return "actual";
}
