import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import type { Hit } from "./rules.ts";

const MEETINGS = new Set("لقاء اجتماع استقبال مقابلة محادثة مباحثة جلسة مشاورة".split(" "));
const MEETING_VERBS = new Set("التقى اجتمع استقبل قابل بحث ناقش تباحث".split(" "));
const DURING = new Set("خلال أثناء عقب بعد في حضر تخلل تناول".split(" "));
const WITH_WHOM = new Set("مع بين ب".split(" "));
/** Whether a meeting is told of, or only called one that was (`خلال الاجتماع`, `حضر اللقاء`). */
export function meetingAt(l: EventLayers, at: number, reading: Hit["reading"]): "told" | "the" | "no" {
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
    DURING.has(word(noun - 1)?.lemma ?? "") &&
    !(
      next !== undefined &&
      (WITH_WHOM.has(next.lemma) || (next.upos === Upos.ADJ && next.definite && next.lemma !== "ثنائي"))
    );
  return bare ? "the" : "told";
}
