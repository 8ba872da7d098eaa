import { key } from "../letters/fold.ts";

const ROOTS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [1, "الأول الأولى أول أولى"],
      [2, "الثاني الثانية ثاني ثانية ثان"],
      [3, "الثالث الثالثة ثالث ثالثة"],
      [4, "الرابع الرابعة رابع رابعة"],
      [5, "الخامس الخامسة خامس خامسة"],
      [6, "السادس السادسة سادس سادسة"],
      [7, "السابع السابعة سابع سابعة"],
      [8, "الثامن الثامنة ثامن ثامنة"],
      [9, "التاسع التاسعة تاسع تاسعة"],
      [10, "العاشر العاشرة عاشر عاشرة"],
    ] as const
  ).flatMap(([n, words]) => words.split(" ").map((w) => [key(w), n])),
);

/** The number of an ordinal up to ten, by its `key` spelling; null for another word. */
export const ordinalValue = (spelling: string): number | null => ROOTS[spelling] ?? null;
