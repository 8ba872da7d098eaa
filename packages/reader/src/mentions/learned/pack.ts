import { HASH_START, hashOn } from "../../letters/hash.ts";
import { UnitWriter } from "../../letters/units.ts";
import { CONTEXT_PARTS } from "./contexts.ts";
import { COUNT } from "./labels.ts";

/** From where a feature of a token is seen, in tokens. */
export const OFFSETS = ["-2", "-1", "0", "1", "2"] as const;

/** The hash of a feature's name, twenty-seven bits. */
export const featureHash = (name: string): number => hashOn(HASH_START, name) >>> 5;

/** The key under which the weights of a feature seen from an offset are kept; never 0. */
export const nameKey = (hash: number, offset: number): number => hash * 8 + offset + 1;

/**
 * Makes the model's text ready for `unpack`. The text is a line of transitions, then `family name<TAB>weights` lines, one weight a label;
 * a family is an offset, or `@` and the number of a family of contexts. What comes out: transitions, kinds, a line each; then numbers:
 * the hashes, offsets and weights of features, and family by family the parts and weights of contexts.
 *
 * @throws where two features of an offset have the same hash: another model must then be learned.
 */
export function pack(text: string): string {
  const lines = text.split("\n");
  const kinds = new Map<string, number>();
  const kind = (name: string): number => {
    const n = kinds.get(name) ?? kinds.size;
    kinds.set(name, n);
    return n;
  };
  const named = new Map<number, { readonly hash: number; readonly offset: number; readonly row: readonly number[] }>();
  const contexts = CONTEXT_PARTS.map(
    (): { readonly parts: readonly number[]; readonly row: readonly number[] }[] => [],
  );
  for (const line of lines.slice(1)) {
    const tab = line.lastIndexOf("\t");
    const space = line.indexOf(" ");
    if (tab < 0 || space < 0) continue;
    const weights = line.slice(tab + 1).split(",");
    const row = Array.from({ length: COUNT }, (_, b) => Number(weights[b] ?? 0));
    const family = line.slice(0, space);
    const name = line.slice(space + 1, tab);
    if (family[0] === "@") {
      const n = Number(family.slice(1));
      const parts = name.split(" ").map((p, i) => (CONTEXT_PARTS[n]![i] === "kind" ? kind(p) : Number(p)));
      contexts[n]!.push({ parts, row });
      continue;
    }
    const offset = OFFSETS.indexOf(family as (typeof OFFSETS)[number]);
    if (offset < 0) continue;
    const hash = featureHash(name);
    const key = nameKey(hash, offset);
    if (named.has(key)) throw new Error(`the feature "${family} ${name}" has the hash of another`);
    named.set(key, { hash, offset, row });
  }
  const out = new UnitWriter();
  const weights = (row: readonly number[]) => {
    for (const w of row) out.signed(w);
  };
  out.int(named.size).int(named.size);
  for (const { hash, offset, row } of named.values()) {
    out.int(hash).short(offset);
    weights(row);
  }
  for (const rows of contexts) {
    out.int(rows.length).int(rows.length);
    for (const { parts, row } of rows) {
      for (const p of parts) out.short(p);
      weights(row);
    }
  }
  return `${lines[0]!.replaceAll(";", ",")}\n${[...kinds.keys()].join(" ")}\n${out.text}`;
}
