import { key } from "../letters/fold.ts";
import { lines } from "./family.ts";
import { PARTS_FROM, PartOf } from "./name-bits.ts";
import { ARABIC_NAMES, FOREIGN_NAMES } from "./names/index.ts";

/** The parts of names that a token's `key` may be: a row each, `key<TAB>bits`. */
export function encodeNameBits(): string {
  const out = new Map<string, number>();
  add(out, ARABIC_NAMES, 0);
  add(out, FOREIGN_NAMES, PartOf.FOREIGN);
  return [...out].map(([k, bits]) => `${k}\t${String.fromCharCode(PARTS_FROM + bits)}`).join("\n");
}

function add(out: Map<string, number>, texts: readonly string[], foreign: number): void {
  for (const line of texts.flatMap((text) => lines("names", text))) {
    const [form, classes] = line.fields as [string, string];
    if (form.includes(" ") || classes.includes("org")) continue;
    const k = key(form);
    let bits = out.get(k) ?? foreign;
    // A form that one line holds as a plain name is a plain name, though another calls it an ordinary word too.
    const common = classes.includes("common") && (bits === foreign || (bits & PartOf.COMMON) !== 0);
    bits &= ~PartOf.COMMON;
    // `كيم`: women and men have it.
    const both = / m\b/.test(classes);
    for (const c of classes.split(/\s+/)) {
      bits |= c === "given" ? PartOf.GIVEN : c === "family" ? PartOf.FAMILY : c === "f" && !both ? PartOf.FEMALE : 0;
    }
    out.set(k, common ? bits | PartOf.COMMON : bits);
  }
}
