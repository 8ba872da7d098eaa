/**
 * Whether a version lies in a range as `engines` writes it: comparators side by side, `||` between sets, `^`, `~`, x and
 * hyphen ranges, after npm's own grammar (semver 2.0.0, node-semver's "Ranges"). Prereleases are not known here.
 */
export function accepts(range: string, version: string): boolean {
  const v = version.split(".").map(Number);
  return range.split("||").some((set) => comparators(set.trim()).every(([sign, bound]) => holds(v, sign, bound)));
}

type Sign = ">=" | ">" | "<" | "<=" | "=";
type Comparator = readonly [Sign, readonly number[]];

function comparators(set: string): Comparator[] {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(set);
  if (hyphen) return [...comparators(`>=${hyphen[1]}`), ...comparators(`<=${hyphen[2]}`)];
  return [...set.matchAll(/(\^|~|>=|<=|>|<|=)?\s*v?(\d+|[xX*])?(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?/g)]
    .filter((m) => m[0].trim() !== "")
    .flatMap((m) => bounds(m[1] ?? "=", [m[2], m[3], m[4]]));
}

/** One term as bounds; `parts` may be missing or x from some place on. */
function bounds(sign: string, parts: readonly (string | undefined)[]): Comparator[] {
  const stated = parts.findIndex((part) => part === undefined || !/^\d+$/.test(part));
  const known = stated < 0 ? 3 : stated;
  if (known === 0) return [];
  const low = parts.map((part, i) => (i < known ? Number(part) : 0));
  const after = (place: number): number[] => low.map((n, i) => (i < place ? n : i === place ? n + 1 : 0));
  switch (sign) {
    case "^": {
      const first = low.findIndex((n) => n > 0);
      return [
        [">=", low],
        ["<", after(Math.min(first < 0 ? known - 1 : first, known - 1))],
      ];
    }
    case "~":
      return [
        [">=", low],
        ["<", after(Math.min(1, known - 1))],
      ];
    case "=":
      return known === 3
        ? [["=", low]]
        : [
            [">=", low],
            ["<", after(known - 1)],
          ];
    case ">":
      return known === 3 ? [[">", low]] : [[">=", after(known - 1)]];
    case "<=":
      return known === 3 ? [["<=", low]] : [["<", after(known - 1)]];
    default:
      return [[sign as Sign, low]];
  }
}

function holds(v: readonly number[], sign: Sign, bound: readonly number[]): boolean {
  const at = v.findIndex((n, i) => n !== bound[i]);
  const order = at < 0 ? 0 : v[at] - bound[at];
  switch (sign) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
  }
}
