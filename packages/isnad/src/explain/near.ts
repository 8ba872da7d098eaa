/** The names that are nearest to a mistyped one, nearest first; none that differs in more than half of its letters. */
export function near(name: string, names: Iterable<string>, most = 3): string[] {
  const wanted = name.toLowerCase();
  return [...new Set(names)]
    .map((n) => ({ n, far: n.toLowerCase().includes(wanted) ? 0.5 : distance(wanted, n.toLowerCase()) }))
    .filter(({ n, far }) => far <= Math.max(n.length, name.length) / 2)
    .sort((a, b) => a.far - b.far || a.n.localeCompare(b.n))
    .slice(0, most)
    .map(({ n }) => n);
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
