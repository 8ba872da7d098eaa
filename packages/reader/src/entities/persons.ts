import { key } from "../letters/fold.ts";
import { oneLetterAway } from "../mentions/again.ts";
import { ARABIC_PARTICLES, FAMILY_FIRST, SECOND_HALVES } from "../mentions/name-parts.ts";
import { isListed } from "../mentions/name-words.ts";
import type { Referent } from "./referent.ts";

/** The words of a person's name as keys, `عبد الله` as one. */
export function nameKeys(name: string): string[] {
  const out: string[] = [];
  for (const part of name.split(/[\s\-–_#"“”«»]+/)) {
    if (part === "") continue;
    const k = key(part);
    const last = out[out.length - 1];
    if (last !== undefined && (last === "عبد" || SECOND_HALVES.has(k))) out[out.length - 1] = last + k;
    else out.push(k);
  }
  return out;
}

/** The word by which a report comes back to a person, and by which persons are looked up: the last of the name. */
export const tailOf = (keys: readonly string[]): string =>
  FAMILY_FIRST.has(keys[0]!) && keys.length > 1 ? keys[0]! : keys[keys.length - 1]!;

/** Those persons of the report, by each word of their names; the latest last. */
export class Persons {
  private readonly byWord = new Map<string, Referent[]>();
  private readonly tails: string[] = [];

  add(referent: Referent): void {
    for (const word of referent.keys) {
      if (ARABIC_PARTICLES.has(word)) continue;
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [referent]);
      else {
        const at = list.indexOf(referent);
        if (at >= 0) list.splice(at, 1);
        list.push(referent);
        if (list.length > 8) list.shift();
      }
    }
    const tail = tailOf(referent.keys);
    if (tail.length >= 5 && this.tails.length < 400 && !this.tails.includes(tail)) this.tails.push(tail);
  }

  /**
   * Who of the report is called by this name, and why; undefined for someone new. A single word is the latest person
   * whose name ends in it, or begins with it behind a title; a longer name shares its last word and contradicts none.
   */
  find(keys: readonly string[]): { readonly referent: Referent; readonly because: string } | undefined {
    const tail = tailOf(keys);
    const found = this.among(this.byWord.get(tail), keys);
    if (found) return found;
    // `الملك سلمان` … `سلمان بن عبد العزيز`
    if (keys.length > 2 && keys[1] === "بن") {
      const named = this.byWord.get(keys[0]!)?.findLast((r) => r.keys.length === 1);
      if (named) return { referent: named, because: "full name after the given name" };
      // `سلمان بن خالد` … `سلمان بن خالد آل نهيان`: the same line of fathers, told further.
      const shorter = this.byWord
        .get(keys[0]!)
        ?.findLast(
          (r) => r.keys.length > 2 && r.keys.length < keys.length && r.keys.every((k, i) => alike(k, keys[i]!)),
        );
      if (shorter) return { referent: shorter, because: "the same fathers" };
    }
    for (const near of tail.length >= 5 ? this.tails : []) {
      if (!oneLetterAway(near, tail)) continue;
      const hit = this.among(this.byWord.get(near), [...keys.slice(0, -1), near]);
      if (hit) return { referent: hit.referent, because: "one letter apart" };
    }
    return undefined;
  }

  private among(
    list: readonly Referent[] | undefined,
    keys: readonly string[],
  ): { readonly referent: Referent; readonly because: string } | undefined {
    if (!list) return undefined;
    let first: Referent | undefined;
    let family: Referent | undefined;
    for (let i = list.length - 1; i >= 0; i--) {
      const r = list[i]!;
      if (keys.length === 1) {
        // `الملك سلمان` is not `محمد بن سلمان`, whose father he is.
        if ((tailOf(r.keys) === keys[0] || r.keys.at(-1) === keys[0]) && !isFather(r.keys)) {
          // The latest of the name, unless another has been named three times as often.
          if (!family || r.mentions.length >= 3 * family.mentions.length) family = r;
          continue;
        }
        if (r.keys[0] === keys[0]) first ??= r;
        continue;
      }
      if (compatible(r.keys, keys))
        return { referent: r, because: r.keys.length === 1 ? "full name after the family name" : "same name" };
    }
    if (family) return { referent: family, because: "family name" };
    return first && keys.length === 1 ? { referent: first, because: "given name" } : undefined;
  }
}

/** Whether a name ends in its father's: `محمد بن سلمان`; of him alone `بن سلمان` is said. */
const isFather = (keys: readonly string[]): boolean => keys.length > 2 && keys.at(-2) === "بن";

/** Whether two spellings of a word of a name are one: alike but for ال, or one letter apart where lists do not hold both as two names. */
const alike = (a: string, b: string): boolean =>
  a === b ||
  a.replace(/^ال/, "") === b.replace(/^ال/, "") ||
  (a.length > 4 && oneLetterAway(a, b) && !(isListed(a) && isListed(b)));

/**
 * Whether two names of several words can be one person's: the shorter one's words stand in the longer in order, the
 * first of one begins the other or stands second in it (`سلمان بن عبدالعزيز` is not `فهد بن سلطان بن عبدالعزيز`).
 */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return (tailOf(long) === short[0] || long.at(-1) === short[0]) && !isFather(long);
  const words = long.filter((k) => !ARABIC_PARTICLES.has(k));
  let i = 0;
  let missed = 0;
  for (const k of short) {
    if (ARABIC_PARTICLES.has(k)) continue;
    const at = words.findIndex((w, j) => j >= i && alike(w, k));
    // A father's name is no given name, where the two are joined by `بن`.
    if (at < 0 || (i === 0 && at > 0 && long.includes("بن"))) missed++;
    else i = at + 1;
  }
  return missed === 0;
}
