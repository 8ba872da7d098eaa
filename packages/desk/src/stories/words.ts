/** A stretch of two texts that are compared: in both, only in the first, only in the second. */
export interface Piece {
  readonly how: "same" | "cut" | "added";
  readonly text: string;
}

/** Longer texts are not compared word by word: the table of all pairs would be too large. */
const LONGEST = 600;
const wordsOf = (text: string): string[] => text.match(/\s*\S+/g) ?? [];
/** Words are the same whatever stands at their ends: commas and quotation marks move when a text is edited. */
const bare = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, "") || word.trim();

/** What was cut of one text and added in the other, word by word: by the longest row of words that both have in order. */
export function differences(before: string, after: string): Piece[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length > LONGEST || b.length > LONGEST)
    return [
      { how: "cut", text: before },
      { how: "added", text: after },
    ];
  const x = a.map(bare);
  const y = b.map(bare);
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        x[i] === y[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const out: { how: Piece["how"]; text: string }[] = [];
  const put = (how: Piece["how"], text: string): void => {
    const last = out.at(-1);
    if (last?.how === how) last.text += text;
    else out.push({ how, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length)
    if (i < a.length && j < b.length && x[i] === y[j]) {
      put("same", b[j]!);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
      put("cut", a[i++]!);
    else put("added", b[j++]!);
  return out;
}

/** The share of words that two sentences have in common, of those of the shorter one. */
function alike(a: string, b: string): number {
  const x = new Set(wordsOf(a).map(bare));
  const y = new Set(wordsOf(b).map(bare));
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both / Math.max(1, Math.min(x.size, y.size));
}

export interface Pair<T> {
  readonly cut: T | null;
  readonly added: T | null;
}

/** Sentences that were cut beside those that were added in their stead; each stands once. In the order of what was cut. */
export function paired<T extends { readonly text: string }>(cut: readonly T[], added: readonly T[]): Pair<T>[] {
  const left = new Set(added);
  const out: Pair<T>[] = cut.map((one) => {
    let best: T | null = null;
    let most = 0.4;
    for (const other of left) {
      const how = alike(one.text, other.text);
      if (how > most) [best, most] = [other, how];
    }
    if (best) left.delete(best);
    return { cut: one, added: best };
  });
  return [...out, ...[...left].map((one) => ({ cut: null, added: one }))];
}
