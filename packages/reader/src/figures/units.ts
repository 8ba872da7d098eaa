import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/** Units of measure by their noun (any number, `key` spelling); the value is the unit of the International System, or null. */
const TABLE = new Map<string, string | null>();
const put = (unit: string | null, forms: string): void => {
  for (const f of forms.split(" ")) TABLE.set(f, unit);
};
put("km", "كيلومتر كيلومترا كيلومترات كيلومترين كيلومتران كيلومتري كم كلم كيلو كيلومتراً");
put("m", "م متر مترا امتار مترين متران متري");
put("cm", "سنتيمتر سنتيمترا سنتيمترات سنتمتر سنتمترا سم سنتيمترين");
put("mm", "مليمتر مليمترا مليمترات ملليمتر ملليمترا ملم مم ميليمتر ميليمترا ميلليمتر");
put("t", "طن طنا اطنان طنين طنان");
put("kg", "كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كيلوغرامين كغ كغم كلغ كجم");
put("g", "غرام غراما غرامات جرام جراما جرامات غرامين غم جم");
put("mg", "مليغرام ملليغرام ملغ ملغم ملجم");
put("L", "لتر لترا لترات ليتر ليترا ليترات لترين");
put("mL", "ملليلتر مليلتر مل");
put("ha", "هكتار هكتارا هيكتار هيكتارا هيكتارات هكتارات هكتارين");
put("W", "واط واطا وات");
put("kW", "كيلوواط كيلووات");
put("MW", "ميغاواط ميغاوات ميجاواط ميجاوات");
put("GW", "غيغاواط جيجاوات غيغاوات جيجاواط");
put("GB", "غيغابايت جيجابايت غيغا جيجا");
put("MB", "ميغابايت ميجابايت ميغا ميجا");
put("V", "فولت");
put("Hz", "هرتز");
put("°", "درجه درجات درجتين درجتان");
put(
  null,
  "برميل برميلا براميل برميلين فدان فدانا افدنه دونم دونما دونمات ميل ميلا اميال قدم قدما اقدام بوصه بوصات عقده انش انشا باوند رطل رطلا ارطال اوقيه اونصه اونصات غالون غالونا جالون ياردا يارده ياردات قيراط قيراطا ضعف ضعفا اضعاف ضعفين ضعفي سعره قنطار قنطارا ميغابكسل بكسل ميجابكسل كيلوطن سعرات اردب",
);

export interface UnitRead {
  readonly to: number;
  readonly unit: string | null;
  readonly two: boolean;
}

/** A unit at a word, with what squares it or sets it against another (`كيلومتر مربع`, `كيلومترا في الساعة`, `درجة مئوية`). */
export function readUnit(w: Words, at: number): UnitRead | null {
  if (at < 0 || at >= w.count) return null;
  const r = w.reading[at]!;
  const k = stemKey(r);
  let unit = TABLE.get(k);
  if (unit === undefined) return null;
  const s = w.sentence[at];
  const key = (i: number): string => (i < w.count && w.sentence[i] === s ? stemKey(w.reading[i]!) : "");
  const two = /(?:ين|ان)$/.test(k) && k !== "طنان" ? true : k === "ضعفي";
  let to = at + 1;
  // `كيلو متر`, `كيلو غرام`
  if (k === "كيلو" && /^(?:متر|مترا|غرام|غراما|جرام|جراما|مترات)$/.test(key(to))) {
    unit = /^متر/.test(key(to)) ? "km" : "kg";
    to++;
  }
  const next = key(to);
  if (/^(?:مربع|مربعا|مربعه|مربعين)$/.test(next) || next === "2" || next === "²")
    return { to: to + 1, unit: unit === null ? null : `${unit}²`, two };
  if (/^(?:مكعب|مكعبا|مكعبه|مكعبين)$/.test(next)) return { to: to + 1, unit: unit === null ? null : `${unit}³`, two };
  if (unit === "°") {
    if (/^(?:مئويه|مئويا|سيليزيه|سلسيوس)$/.test(next)) return { to: to + 1, unit: "°C", two };
    if (/^(?:فهرنهايت|فهرنهايتيه)$/.test(next)) return { to: to + 1, unit: null, two };
    return { to, unit: null, two };
  }
  if ((next === "في" || next === "ب" || next === "/") && key(to + 1) === "ساعه" && unit !== null)
    return { to: to + 2, unit: `${unit}/h`, two };
  if ((next === "في" || next === "ب" || next === "/") && key(to + 1) === "ثانيه" && unit !== null)
    return { to: to + 2, unit: `${unit}/s`, two };
  return { to, unit, two };
}
