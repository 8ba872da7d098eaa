import type { Words } from "../words/words.ts";
import { keyAt, sameSentence, stemAt } from "./parts.ts";

/**
 * Time zones that a clock is said to be in, by the place that names them, as offsets. Only zones without summer time: where the clock
 * is put forward (القاهرة, بيروت, دمشق, القدس) the hour stays local. Source: IANA time zone database, 2024a.
 */
const OFFSETS: readonly (readonly [string, string])[] = [
  ["Z", "غرينتش غرينيتش جرينتش جرينيتش غرينويتش جرينويتش قرينتش"],
  ["+03:00", "مكه رياض سعوديه كويت دوحه قطر منامه بحرين بغداد عراق صنعاء عدن يمن موسكو اسطنبول انقره مقديشو نيروبي"],
  ["+04:00", "امارات ابوظبي دبي مسقط باكو"],
  ["+01:00", "جزائر تونس"],
  ["+02:00", "طرابلس ليبيا جوهانسبرغ"],
  ["+05:00", "اسلام اباد كراتشي باكستان"],
  ["+05:30", "نيودلهي هند"],
  ["+08:00", "بكين صين سنغافوره"],
  ["+09:00", "طوكيو يابان سول سيول"],
];
const ZONES = new Map(OFFSETS.flatMap(([offset, places]) => places.split(" ").map((p) => [p, offset] as const)));

/** The zone said after a clock: `بتوقيت غرينتش`, `ت.غ`, `بتوقيت مكة المكرمة`; undefined where none of a fixed offset is. */
export function zoneAt(w: Words, to: number): string | undefined {
  if (/^ت\.?غ\.?$/.test(keyAt(w, to))) return "Z";
  if (keyAt(w, to) === "ت" && /^غ/.test(keyAt(w, to + 1) === "." ? keyAt(w, to + 2) : keyAt(w, to + 1))) return "Z";
  for (let i = to; i < to + 5 && sameSentence(w, to - 1, i); i++) {
    if (ZONES.get(keyAt(w, i)) === "Z") return "Z";
    if (stemAt(w, i) === "توقيت") return ZONES.get(stemAt(w, i + 1) === "مدينه" ? stemAt(w, i + 2) : stemAt(w, i + 1));
  }
  return undefined;
}
