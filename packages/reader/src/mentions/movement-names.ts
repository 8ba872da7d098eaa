import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { LOOSE, purposeFrom, type Stretch } from "./body-rules.ts";
import type { NameLayers } from "./draft.ts";
import { BRANCHES } from "./heads.ts";
import { nationOf } from "./nation.ts";

/**
 * `حركة انتصار الحريات الديمقراطية`, `جبهة تحرير جنوب اليمن`, `لواء عاصفة الشمال`, `جيش المملكة العربية السعودية`: a movement that is called
 * by what it is for or by whose it is; the class noun stays inside.
 */
export function movement(layers: NameLayers, next: number, lemma: string): Stretch | undefined {
  const { scan, hits } = layers;
  const r = scan.plain(next);
  if (!r || r.guessed) return undefined;
  const hit = hits[next];
  if (hit) {
    if (lemma !== "جيش" || hit.hit.letters > 0 || hit.sense.known.type !== "state") return undefined;
    return { to: hit.hit.to, country: hit.sense.known.country, named: true };
  }
  const force = ARMED_BY_NAME.has(lemma);
  if (r.definite) {
    // `حركة الوطنيين الديمقراطيين`
    const members = nameOf(r.features, NUMBER) === "Plur" && /(?:ين|ون)$/.test(r.form) && lemma !== "جيش";
    const quality = members ? scan.after(next) : -1;
    const q = scan.plain(quality);
    return q?.definite && q.upos === Upos.ADJ && /(?:ين|ون)$/.test(q.form)
      ? { to: quality + 1, country: null, named: true }
      : undefined;
  }
  if ((r.upos !== Upos.NOUN && r.upos !== Upos.PROPN) || !(CAUSES.has(r.lemma) || (force && FIGHTERS.has(r.lemma))))
    return undefined;
  let at = scan.after(next);
  let to = -1;
  let country: string | null = null;
  for (let n = 0; at >= 0 && n < 4; n++) {
    const x = scan.plain(at);
    if (!x) break;
    const of = hits[at];
    if (of && of.hit.letters === 0 && of.sense.known.kind === "place") {
      to = of.hit.to;
      country ??= of.sense.known.country;
      at = scan.after(to - 1);
      continue;
    }
    // `جمعية تحسين مونتغمري`
    if (to < 0 && x.guessed && x.upos === Upos.PROPN && !x.definite) {
      to = at + 1;
      break;
    }
    if (to < 0 && (x.guessed || x.classes.has("time"))) return undefined;
    if (x.upos === Upos.NOUN && !x.definite && to < 0) {
      at = scan.after(at);
      continue;
    }
    if (!x.definite || (x.upos !== Upos.NOUN && x.upos !== Upos.ADJ) || (to >= 0 && x.upos === Upos.NOUN)) break;
    if (to >= 0 && (x.verb !== "" || LOOSE.has(x.lemma)) && !BRANCHES.has(x.key)) break;
    country ??= nationOf(x) || null;
    to = at + 1;
    at = scan.after(at);
  }
  return to > 0 ? { to: Math.max(to, purposeFrom(layers, to)), country, named: true } : undefined;
}

/** Forces that are called by those who fight in them. */
const ARMED_BY_NAME = new Set("لواء كتائب كتيبة سرايا ألوية فيلق جيش".split(" "));
/** What movements are for. By bare lemma. */
const CAUSES = new Set(
  "جيش تحرير تحرر إنقاذ انتصار نصرة نضال بقاء تحسين إصلاح تغيير وحدة توحيد مقاومة عدالة نهضة استقلال مجتمع عمل دعم جنوب شمال شعب عموم".split(
    " ",
  ),
);
/** Those after whom forces are called. By bare lemma. */
const FIGHTERS = new Set(
  "شهيد شهداء أنصار ناصر أحرار حر ثوار ثائر جند جندي فارس صقر أسد نسر درع سيف فجر عاصفة حماة أبناء ابن عصائب عصبة عمليات عملية أمن ردع".split(
    " ",
  ),
);
