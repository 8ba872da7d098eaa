import { HASH_START, hashOn } from "../letters/hash.ts";
import { UnitWriter } from "../letters/units.ts";

/** The hash by which a feature's weight is kept, from the hash of its name: thirty bits, never 0. */
export const nameHash = (hash: number): number => hash >>> 2 || 1;

/**
 * Makes the model's text ready for `unpack`. The text is a line of tags, a line of common spellings, then `feature<TAB>weight` lines,
 * hundredths; a feature of neighbours is `> tag tag`, `< tag spelling` (after it), `^ tag spelling` (before it), `= agreement`.
 * What comes out: tags, common spellings, agreements, a line each; then numbers, the places and weights of three tables of neighbours, and the
 * hashes and weights of all other features.
 *
 * @throws where two features have the same hash: another model must then be learned.
 */
export function pack(text: string): string {
  const rows = text.split("\n");
  const tags = ["?", ...(rows[0] ?? "").split(" ").filter(Boolean)];
  const ids = new Map(tags.map((n, i) => [n, i]));
  const common = new Map((rows[1] ?? "").split(" ").map((w, i) => [w, i + 1]));
  const commons = common.size + 1;
  const transition: [number, number][] = [];
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  const agreements: string[] = [];
  const features = new Map<number, number>();
  for (const row of rows.slice(2)) {
    const cut = row.lastIndexOf("\t");
    if (cut < 0) continue;
    const name = row.slice(0, cut);
    const value = Number(row.slice(cut + 1));
    const [kind, a, b] = name.split(" ");
    if (row[1] === " " && kind === ">") transition.push([ids.get(a!)! * tags.length + ids.get(b!)!, value]);
    else if (row[1] === " " && kind === "<") left.push([ids.get(a!)! * commons + common.get(b!)!, value]);
    else if (row[1] === " " && kind === "^") right.push([ids.get(a!)! * commons + common.get(b!)!, value]);
    else if (row[1] === " " && kind === "=") agreements.push(`${name.slice(2)}\t${value}`);
    else {
      const hash = nameHash(hashOn(HASH_START, name));
      if (features.has(hash)) throw new Error(`the feature "${name}" has the hash of another`);
      features.set(hash, value);
    }
  }
  const out = new UnitWriter();
  for (const table of [transition, left, right, [...features]]) {
    out.int(table.length);
    for (const [at, weight] of table) out.int(at).signed(weight);
  }
  return `${tags.join(" ")}\n${[...common.keys()].join(" ")}\n${agreements.join(";")}\n${out.text}`;
}
