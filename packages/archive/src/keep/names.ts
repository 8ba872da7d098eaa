/**
 * Names as they are compared. `norm` is a name folded, without ال before its words; names with one norm are one name.
 * `skeleton` is what spelling variants have in common: no long vowels but at the beginning, no blanks, and one letter for
 * those that writers mix in foreign names (غ and ج, ط and ت …). Same skeleton is a hint; `isVariant` decides.
 */
export function norm(name: string, fold: (text: string) => string): string {
  return fold(name)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (word.length > 4 && word.startsWith("ال") ? word.slice(2) : word))
    .join(" ");
}

const MIXED: Readonly<Record<string, string>> = { غ: "ج", ط: "ت", ث: "ت", ص: "س", ش: "س", ظ: "ض", ذ: "د", ق: "ك" };

/** @example skeleton("نتانياهو") === skeleton("نتنياهو") */
export function skeleton(norm: string): string {
  const letters = norm.replaceAll(" ", "");
  let out = letters.slice(0, 1);
  for (const c of letters.slice(1)) {
    if (c === "ا" || c === "و" || c === "ي" || c === "ئ" || c === "ء") continue;
    const to = MIXED[c] ?? c;
    if (!out.endsWith(to)) out += to;
  }
  return out;
}

/**
 * Whether two norms of one skeleton are spellings of one name: words of four letters and less must be the same
 * (`حسن` is not `حسين`), longer ones may differ by two letters; a blank more or less does not matter (`أبوظبي`).
 */
export function isVariant(a: string, b: string): boolean {
  if (a === b || a.replaceAll(" ", "") === b.replaceAll(" ", "")) return true;
  const x = a.split(" ");
  const y = b.split(" ");
  if (x.length !== y.length) return false;
  return x.every((word, i) => word === y[i] || (Math.max(word.length, y[i]!.length) > 4 && near(word, y[i]!, 2)));
}

/** Whether one word becomes the other by at most `most` insertions, deletions and changes. */
function near(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]! <= most;
}
