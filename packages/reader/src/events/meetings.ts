import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import type { Hit } from "./rules.ts";

const TALKS = new Set("محادثة مباحثة مشاورة مفاوضة".split(" "));
const MEETINGS = new Set([...TALKS, ..."لقاء اجتماع استقبال مقابلة جلسة".split(" ")]);
const MEETING_VERBS = new Set("التقى اجتمع استقبل قابل بحث ناقش تباحث".split(" "));
const DURING = new Set("خلال أثناء عقب بعد في حضر تخلل تناول".split(" "));
const WITH_WHOM = new Set("مع بين ب".split(" "));
/** Whether a meeting is told of, or only called one that was (`خلال الاجتماع`, `حضر اللقاء`). */
export function meetingAt(l: EventLayers, at: number, reading: Hit["reading"]): "told" | "the" | "no" | "the visit" {
  if (isTheVisit(l, at)) return "the visit";
  const word = (w: number) => (l.words.sentence[w] === l.words.sentence[at] ? l.words.reading[w] : undefined);
  const r = word(at)!;
  const noun = r.lemma === "حضر" && reading === "active" ? at + 1 : at;
  const n = word(noun);
  if (n === undefined) return "no";
  if (!MEETINGS.has(n.lemma)) return MEETING_VERBS.has(r.lemma) ? "told" : "no";
  const next = word(noun + 1);
  const bare =
    /^ا?ل/.test(n.form) &&
    n.definite &&
    (TALKS.has(n.lemma) || DURING.has(word(noun - 1)?.lemma ?? "")) &&
    !(
      next !== undefined &&
      (WITH_WHOM.has(next.lemma) ||
        next.lemma === "الذي" ||
        (next.upos === Upos.ADJ && next.definite && next.lemma !== "ثنائي"))
    );
  return bare ? "the" : "told";
}

/** Whether a visit is only called so (`خلال الزيارة`, `هذه الزيارة`), with nothing behind that says which one. */
function isTheVisit(l: EventLayers, at: number): boolean {
  const { reading, sentence } = l.words;
  const r = reading[at]!;
  if (r.lemma !== "زيارة" || !r.definite || !/^ا?ل/.test(r.form)) return false;
  for (let w = at + 1; w < at + 4 && sentence[w] === sentence[at]; w++) {
    const x = reading[w]!;
    if (x.lemma === "الذي" || (w === at + 1 && SAYS_WHICH.has(x.lemma))) return false;
  }
  return true;
}
const SAYS_WHICH = new Set(["إلى", "ل", "ثاني", "ثالث", "مقبل", "سابق"]);
