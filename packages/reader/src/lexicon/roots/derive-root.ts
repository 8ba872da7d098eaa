import { isDefective, radicals, shapeOf } from "../../words/conjugate/radicals.ts";
import { sound } from "../../words/conjugate/sounds.ts";
import { spell } from "../../words/conjugate/spell.ts";
import { fill, pieces, underlying } from "../../words/conjugate/stems.ts";
import { items, lines } from "../family.ts";
import { VERBS } from "../verbs/index.ts";
import { FURTHER_ROOTS } from "./further-roots.ts";
import { NOMINAL_PATTERNS, QUADRILITERAL_PATTERNS } from "./patterns.ts";

/** A noun's root and pattern: `طير` and `مَفْعَل` of `مَطَار`. */
export interface Derivation {
  readonly root: string;
  readonly pattern: string;
}

/**
 * The root and the pattern of a vocalised noun or adjective, found by putting every known root into every pattern under the
 * conjugator's sound rules; undefined for loan words and for what no pattern explains.
 * The endings of a nisba, of its abstract noun and of a sound plural are taken off first and told in the pattern.
 *
 * @param lemma vocalised, as the family files write it
 * @example deriveRoot("مَطَار") // { root: "طير", pattern: "مَفْعَل" }
 * @example deriveRoot("اِقْتِصَادِيّ") // { root: "قصد", pattern: "اِفْتِعَالِيّ" }
 */
export function deriveRoot(lemma: string): Derivation | undefined {
  all ??= generate();
  const own = all.get(plain(lemma));
  if (own) return own;
  for (const { ending, stems } of ENDINGS) {
    const at = lemma.normalize("NFC").search(ending);
    if (at <= 0) continue;
    const rest = lemma.normalize("NFC");
    for (const stem of stems) {
      const found = all.get(plain(rest.slice(0, at) + stem));
      if (!found) continue;
      const base = stem !== "" && found.pattern.endsWith(stem) ? found.pattern.slice(0, -stem.length) : found.pattern;
      return { root: found.root, pattern: base.replace(/[\u064B-\u0652]*$/, "") + rest.slice(at) };
    }
  }
  return undefined;
}

/** Endings that a noun is lengthened by, and what the word may end in without them. */
const ENDINGS: readonly { readonly ending: RegExp; readonly stems: readonly string[] }[] = [
  { ending: /\u0650ي\u0651(?:\u064E?ة)?$/, stems: ["", "َة"] },
  { ending: /\u0650ي\u064E\u0651ة$/, stems: ["", "َة"] },
  { ending: /\u064Eو\u0650ي\u0651(?:\u064E?ة)?$/, stems: ["َة", "َى", "َا"] },
  { ending: /\u064E?ات$/, stems: ["َة", ""] },
  { ending: /\u064Eة$/, stems: [""] },
];

let all: Map<string, Derivation> | undefined;

/** Hamza's seats,
 * vowels that a letter shows by itself, sukun, the tanwin of -an and a joining alef's kasra are left out, so that fuller and sparer spellings meet. */
export const plain = (form: string): string =>
  form
    .normalize("NFC")
    .replace(/[\u0652\u064B]/g, "")
    .replace(/آ/g, "ءا")
    .replace(/[أإؤئ]/g, "ء")
    .replace(/\u064E(?=[اىةآ])/g, "")
    .replace(/\u0650(?=ي(?![\u064B-\u0652]))/g, "")
    .replace(/\u064F(?=و(?![\u064B-\u0652]))/g, "")
    .replace(/^ا\u0650/, "ا");

function generate(): Map<string, Derivation> {
  // Where weak letters leave a choice (مَطَار) the root of a simple verb goes before one that has derived forms only.
  const simple = new Set<string>();
  const derived = new Set<string>();
  for (const line of VERBS.flatMap((text, i) => lines(`verbs/${i}`, text))) {
    const [root, form] = line.fields[0]!.split(/\s+/);
    (form === "I" ? simple : derived).add(root!);
  }
  const roots = new Set([...simple, ...derived, ...items(FURTHER_ROOTS)]);
  const out = new Map<string, Derivation>();
  const templates = new Map<string, readonly Template[]>();
  for (const root of roots) {
    const shape = shapeOf({ root, pattern: "VIII", vowels: "" });
    // Some roots lose letters in some forms (كُلْ): they have a shape of their own there.
    const shapes = `${shape} ${shapeOf({ root, pattern: "I", vowels: "a-a" })} ${shapeOf({ root, pattern: "IV", vowels: "" })}`;
    const known = templates.get(shapes) ?? templatesOf(root, shape);
    templates.set(shapes, known);
    for (const t of known) {
      const form = fill(t.form, root);
      if (!out.has(form)) out.set(form, { root, pattern: t.pattern });
    }
  }
  return out;
}

interface Template {
  readonly form: readonly string[];
  readonly pattern: string;
}

/** What each pattern makes of roots of one shape; a weak second letter and twin letters with and without contraction. */
function templatesOf(root: string, shape: string): Template[] {
  const out: Template[] = [];
  const seen = new Set<string>();
  const quadriliteral = root.length === 4;
  // A first و falls out of صِفَة and سَعَة (Wright I, Verba primae radicalis).
  if (root[0] === "و" && !quadriliteral) {
    for (const [vowel, name] of [
      ["i", "عِلَة"],
      ["a", "عَلَة"],
    ] as const) {
      const spelt = spell(sound(`${shape[1]}${vowel}${shape[2]}aةN`)).normalize("NFC");
      out.push({ form: pieces(plain(spelt)), pattern: name });
    }
  }
  // مَيِّت, جَيِّد (Wright I, Verba mediae radicalis).
  if (!quadriliteral && (shape[1] === "و" || shape[1] === "ي")) {
    const spelt = spell(`${shape[0]}aييi${shape[2]}N`).normalize("NFC");
    out.push({ form: pieces(plain(spelt)), pattern: "فَيْعِل" });
  }
  for (const [pattern, form] of quadriliteral ? QUADRILITERAL_PATTERNS : NOMINAL_PATTERNS) {
    const name = nameOf(pattern);
    for (const strong of ["", "strong"]) {
      const verb = { root, pattern: form ?? "I", vowels: strong || "a-a" };
      const own = form === "VIII" ? shape : shapeOf(verb);
      const letters = strong
        ? ["", ...(isDefective(own) ? [...own.slice(0, -1), own.at(-1) === "و" ? "w" : "y"] : own)]
        : radicals(verb, own, "noun", "Act");
      const spelt = spell(sound(`${underlying(pattern, verb, letters)}N`)).normalize("NFC");
      const spelling = plain(spelt);
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      out.push({ form: pieces(spelling), pattern: name });
    }
  }
  return out;
}

/** A pattern by the letters of فعل, as grammars name it. */
function nameOf(pattern: string): string {
  const letters = ["", "ف", "ع", "ل", "ل"];
  return spell(sound(`${underlying(pattern, { root: "فعل", pattern: "I", vowels: "a-a" }, letters)}N`)).normalize(
    "NFC",
  );
}
