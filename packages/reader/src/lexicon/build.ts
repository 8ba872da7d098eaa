import { bare, key } from "../letters/fold.ts";
import { masdar, type Stem, stems, lemma as verbLemma } from "../words/conjugate/index.ts";
import { pack, set, Upos, type UposName, VERBFORM } from "../words/features.ts";
import { ADJECTIVE_FAMILIES } from "./adjectives/index.ts";
import { BODIES } from "./bodies/index.ts";
import { NO_CLASSES } from "./classes.ts";
import type { Entry } from "./entry.ts";
import { classSet, families, items, type Line, lines } from "./family.ts";
import { FUNCTION_FAMILIES } from "./function/index.ts";
import { Ends } from "./inflect.ts";
import { NAMES, PEOPLE } from "./names/index.ts";
import { NOUN_FAMILIES } from "./nouns/index.ts";
import { PLACES } from "./places/index.ts";
import { deriveRoot, plain } from "./roots/derive-root.ts";
import { VERB_FAMILIES } from "./verbs/index.ts";

/** The tables as built: bases, stems and forms by the `key` that they are looked up by. */
export interface Tables {
  readonly nominals: ReadonlyMap<string, readonly Nominal[]>;
  readonly verbs: ReadonlyMap<string, readonly VerbStem[]>;
  readonly functions: ReadonlyMap<string, readonly FunctionWord[]>;
  readonly names: ReadonlyMap<string, readonly Name[]>;
}

/** A base of a noun or adjective, and the endings that it may take (`Ends`). */
export interface Nominal {
  readonly entry: Entry;
  /** The features of the base without ending; an ending's own features go over them. */
  readonly features: number;
  readonly ends: number;
  /** Bare lemma of the verb whose masdar or participle it is, else empty. */
  readonly verb: string;
  /** The base as spelt without harakat, hamza kept: what tells `أمل` from `إمل` where both fold to one key. */
  readonly spelling: string;
}
export interface VerbStem {
  readonly entry: Entry;
  readonly slot: Stem["slot"];
  readonly voice: Stem["voice"];
  readonly spelling: string;
}
export interface FunctionWord {
  readonly entry: Entry;
  readonly form: string;
  readonly features: number;
}
export interface Name {
  readonly entry: Entry;
  readonly form: string;
}

const MASC_SG = pack({ Gender: "Masc", Number: "Sing" });
const FEM_SG = pack({ Gender: "Fem", Number: "Sing" });
const PART_ACT = pack({ Gender: "Masc", Number: "Sing", VerbForm: "Part", Voice: "Act" });
/** Classes of verbs that have no passive. */
const COPULAS = ["become", "aux"];
const PART_PASS = pack({ Gender: "Masc", Number: "Sing", VerbForm: "Part", Voice: "Pass" });
/** Cited in -in and -an; the mark of doubling may stand after the vowel (`مُسَوٍّ`). */
const IN = /\u064D\u0651?$/;
const AN = /\u064B\u0651?ى$/;
/** `صَحْرَاء`, `حَمْرَاء`: their hamza is و before endings (Wright I § 298). */
const FEMININE_A = /^.\u064E.\u0652.\u064E?اء$/;
/** The endings that make an adjective of a participle. */
const PARTICIPLE_ENDS = Ends.FEM | Ends.FEM_PLURAL | Ends.MASC_PLURAL;

/** Reads every family file and makes the tables. Takes a few hundred milliseconds: builds of the package compile it ahead. */
export function build(): Tables {
  const nominals = new Map<string, Nominal[]>();
  const verbs = new Map<string, VerbStem[]>();
  const functions = new Map<string, FunctionWord[]>();
  const names = new Map<string, Name[]>();

  const put = <T>(map: Map<string, T[]>, k: string, value: T) => {
    const list = map.get(k);
    if (list) list.push(value);
    else map.set(k, [value]);
  };
  const entry = (line: Line, values: Partial<Entry> & { lemma: string; upos: number }): Entry => {
    return {
      origin: line.file,
      bare: bare(values.lemma),
      root: "",
      pattern: "",
      classes: NO_CLASSES,
      frame: [],
      gloss: "",
      ...values,
    };
  };

  /**
   * Root and pattern of a noun or adjective: of the verb that it belongs to, else found by its pattern. Worked out when
   * asked for, which compiling does once.
   */
  const nominal = (made: Entry, verb?: Entry): Entry => {
    let found: ReturnType<typeof deriveRoot> | null = null;
    const own = () => (found === null ? (found = deriveRoot(made.lemma)) : found);
    return {
      ...made,
      get root() {
        return verb?.root ?? own()?.root ?? "";
      },
      get pattern() {
        const by = own();
        return by && (verb === undefined || by.root === verb.root) ? by.pattern : "";
      },
    };
  };

  /** Masdars and participles of each verb by bare spelling, so that a noun of its own line is tied to its verb. */
  const derived = new Map<
    string,
    { readonly verb: Entry; readonly features: number; readonly vocalised: string; readonly upos: number }
  >();

  /** Every masdar and participle by its vowels, hamza's seat aside. */
  const byVowels = new Map<string, { readonly verb: Entry; readonly features: number }>();

  for (const line of families("verbs", VERB_FAMILIES)) {
    const [head, masdars, frame, classes, gloss] = line.fields;
    const [root, pattern, vowels] = head!.split(/\s+/);
    const verb = { root: root!, pattern: pattern!, vowels: vowels ?? "" };
    const e = entry(line, {
      lemma: verbLemma(verb),
      upos: Upos.VERB,
      root: root!,
      pattern: pattern!,
      classes: classSet(classes),
      frame: items(frame),
      gloss: gloss ?? "",
    });
    const seen = new Set<string>();
    for (const stem of stems(verb)) {
      const spelling = bare(stem.form);
      if (stem.slot === "AP" || stem.slot === "PP") {
        const features = stem.slot === "AP" ? PART_ACT : PART_PASS;
        if (!byVowels.has(plain(stem.form))) byVowels.set(plain(stem.form), { verb: e, features });
        if (!derived.has(spelling)) derived.set(spelling, { verb: e, features, vocalised: stem.form, upos: Upos.ADJ });
        continue;
      }
      // What governs nothing is done to nobody, nor does one become by another's doing: no `بيت` of بات.
      if (stem.voice === "Pass" && (e.frame.length === 0 || COPULAS.some((c) => e.classes.has(c)))) continue;
      const k = key(spelling);
      const once = `${k} ${stem.slot} ${stem.voice}`;
      if (seen.has(once)) continue;
      seen.add(once);
      put(verbs, k, { entry: e, slot: stem.slot, voice: stem.voice, spelling });
    }
    const nouns = items(masdars);
    for (const m of nouns.length > 0 ? nouns : [masdar(verb)]) {
      if (!m) continue;
      const fem = m.endsWith("ة");
      const features = set(fem ? FEM_SG : MASC_SG, VERBFORM, "Vnoun");
      derived.set(bare(m), { verb: e, features, vocalised: m, upos: Upos.NOUN });
      byVowels.set(plain(m), { verb: e, features });
    }
  }

  /** The verb of a noun: the vowels must agree, so that `مَرْكَز` is not of `رَكَّزَ`, nor `قَصْر` of `قَصُرَ`. */
  const tie = (cited: Entry) => byVowels.get(plain(cited.lemma));

  const base = (e: Entry, form: string, features: number, ends: number, verb: string) => {
    let spelling = bare(form);
    let mask = ends;
    if (spelling.endsWith("ة")) {
      spelling = spelling.slice(0, -1);
      mask = (mask & ~(Ends.PLAIN | Ends.DUAL)) | Ends.FEM;
    } else if (IN.test(form)) mask &= Ends.PLAIN | Ends.MASC_PLURAL;
    else if (AN.test(form)) mask &= ~(Ends.FEM | Ends.MASC_PLURAL);
    if (mask !== 0) put(nominals, key(spelling), { entry: e, features, ends: mask, verb, spelling });
    // أ and the alef of an ending are one آ: `مكافآت`, `مبدآن`.
    const long = mask & (Ends.FEM_PLURAL | Ends.DUAL);
    if (spelling.endsWith("أ") && long !== 0 && spelling.length > 3) {
      const before = spelling.slice(0, -1);
      put(nominals, key(before), { entry: e, features, ends: long, verb, spelling: before });
    }
    if (FEMININE_A.test(form.normalize("NFC"))) {
      const before = `${spelling.slice(0, -1)}و`;
      const plural = Ends.DUAL | Ends.FEM_PLURAL;
      put(nominals, key(before), { entry: e, features, ends: plural, verb, spelling: before });
    }
  };

  const spelt = new Set<string>();
  for (const line of families("nouns", NOUN_FAMILIES)) {
    const [lemma, gender, plurals, classes, gloss] = line.fields;
    const cited = entry(line, { lemma: lemma!, upos: Upos.NOUN, classes: classSet(classes), gloss: gloss ?? "" });
    spelt.add(cited.bare);
    const of = tie(cited);
    const e = nominal(cited, of?.verb);
    const verb = of?.verb.bare ?? "";
    const extra = of ? of.features & ((VERBFORM.mask << VERBFORM.shift) | 0) : 0;
    const fem = gender === "f";
    const forms = items(plurals);
    let ends: number = Ends.PLAIN | Ends.DUAL;
    if (forms.includes("ون")) ends |= Ends.MASC_PLURAL;
    if (forms.includes("ات")) ends |= Ends.FEM_PLURAL;
    if (gender === "m+ة") ends |= Ends.FEM | Ends.FEM_PLURAL;
    base(e, lemma!, (fem ? FEM_SG : MASC_SG) | extra, ends, verb);
    defective(e, lemma!, (fem ? FEM_SG : MASC_SG) | extra, ends, verb);
    for (const p of forms) {
      if (p === "ون" || p === "ات") continue;
      base(e, p, pack({ Gender: fem ? "Fem" : "Masc", Number: "Plur" }), Ends.PLAIN, verb);
      defective(e, p, pack({ Gender: fem ? "Fem" : "Masc", Number: "Plur" }), Ends.PLAIN, verb);
    }
  }
  for (const line of families("adjectives", ADJECTIVE_FAMILIES)) {
    const [lemma, feminine, plurals, classes, gloss] = line.fields;
    const cited = entry(line, { lemma: lemma!, upos: Upos.ADJ, classes: classSet(classes), gloss: gloss ?? "" });
    spelt.add(cited.bare);
    const of = tie(cited);
    const e = nominal(cited, of?.verb);
    const verb = of?.verb.bare ?? "";
    const forms = items(plurals);
    let ends: number = Ends.PLAIN | Ends.DUAL;
    if (feminine === "ة" || feminine === "") ends |= Ends.FEM | Ends.FEM_PLURAL;
    if (forms.includes("ون") || plurals === "") ends |= Ends.MASC_PLURAL;
    if (forms.includes("ات")) ends |= Ends.FEM_PLURAL;
    base(e, lemma!, MASC_SG, ends, verb);
    defective(e, lemma!, MASC_SG, ends, verb);
    for (const f of items(feminine)) if (f !== "ة") base(e, f, FEM_SG, Ends.PLAIN | Ends.DUAL | Ends.FEM_PLURAL, verb);
    for (const p of forms)
      if (p !== "ون" && p !== "ات") base(e, p, pack({ Gender: "Masc", Number: "Plur" }), Ends.PLAIN, verb);
  }
  for (const [spelling, d] of derived) {
    const taken = (nominals.get(key(spelling)) ?? []).reduce((ends, n) => ends | n.ends, 0);
    // A noun of the same letters takes the place of a participle (`مشروع`), but for the endings that it has not: `المشروعة`.
    const left = spelt.has(spelling) ? PARTICIPLE_ENDS & ~taken : -1;
    if (spelt.has(spelling) && (d.upos !== Upos.ADJ || left === 0 || spelling.endsWith("ة"))) continue;
    const cited: Entry = {
      origin: d.verb.origin,
      lemma: d.vocalised,
      bare: spelling,
      upos: d.upos,
      root: d.verb.root,
      pattern: "",
      classes: NO_CLASSES,
      frame: d.verb.frame,
      gloss: d.verb.gloss,
    };
    const e = nominal(cited, d.verb);
    const ends =
      left &
      (d.upos === Upos.NOUN
        ? Ends.PLAIN | Ends.DUAL | Ends.FEM_PLURAL
        : Ends.PLAIN | Ends.DUAL | Ends.FEM | Ends.FEM_PLURAL | Ends.MASC_PLURAL);
    base(e, d.vocalised, d.features, ends, d.verb.bare);
    defective(e, d.vocalised, d.features, ends, d.verb.bare);
  }

  /**
   * What words in -in and -an are spelt as before endings: `قَاضٍ` is `قاضي` with the article, in idafa, before ة;
   * `مُلْقًى` is `ملقا` before ة and `ملق` before ون (Wright I, Verba tertiae radicalis).
   */
  function defective(e: Entry, form: string, features: number, ends: number, verb: string) {
    const spelling = bare(form);
    const also = (spelt: string, mask: number) => {
      if ((ends & mask) !== 0)
        put(nominals, key(spelt), { entry: e, features, ends: ends & mask, verb, spelling: spelt });
    };
    if (IN.test(form)) also(`${spelling}ي`, ~Ends.MASC_PLURAL);
    else if (AN.test(form)) {
      also(`${spelling.slice(0, -1)}ا`, Ends.FEM);
      also(spelling.slice(0, -1), Ends.MASC_PLURAL);
    }
  }

  for (const line of families("function", FUNCTION_FAMILIES)) {
    const [form, lemma, upos, features, classes, gloss] = line.fields;
    const e = entry(line, {
      lemma: lemma || form!,
      upos: Upos[upos as UposName] ?? Upos.PART,
      classes: classSet(classes),
      gloss: gloss ?? "",
    });
    const values = Object.fromEntries(
      (features ?? "")
        .split(";")
        .filter(Boolean)
        .map((f) => f.trim().split("=") as [string, string]),
    );
    put(functions, key(form!), { entry: e, form: bare(form!), features: pack(values) });
  }
  for (const line of NAMES.flatMap((text, i) => lines(`names/${i}`, text))) {
    const [form, classes, gloss] = line.fields;
    const e = entry(line, { lemma: form!, upos: Upos.PROPN, classes: classSet(classes), gloss: gloss ?? "" });
    put(names, key(form!), { entry: e, form: bare(form!) });
  }
  // Names of one word out of the gazetteers, so that they stay whole; the gazetteers themselves are read by mentions.
  const whole = (line: Line, form: string, classes: string, gloss: string) => {
    const k = key(form);
    if (form.length < 2 || names.has(k)) return;
    put(names, k, { entry: entry(line, { lemma: form, upos: Upos.PROPN, classes: classSet(classes), gloss }), form });
  };
  const variants = (field: string): { readonly form: string; readonly mark: string }[] =>
    field
      .split("~")
      .map((v) => (v.endsWith("?") ? { form: v.slice(0, -1), mark: " ambiguous" } : { form: v, mark: "" }));
  for (const line of PLACES.flatMap((text, i) => lines(`places/${i}`, text))) {
    const [forms, kind, country, , gloss, prominence] = line.fields;
    // A village that is called by an ordinary word does not make the word a name; `mentions` finds it by what stands around it.
    for (const v of variants(forms!))
      if (!v.form.includes(" ") && !(v.mark !== "" && prominence === "1"))
        whole(line, v.form, `${kind} country:${country} placename${v.mark}`, gloss ?? "");
  }
  for (const line of PEOPLE.flatMap((text, i) => lines(`people/${i}`, text))) {
    const [forms, , , gloss] = line.fields;
    for (const v of variants(forms!)) {
      const parts = v.form.split(" ");
      // Parts that are words of the lexicon (`عبد`, `أبو`, `علي`) are left to it.
      parts.forEach((part, i) => {
        if (nominals.has(key(part)) || functions.has(key(part))) return;
        whole(line, part, i === 0 && parts.length > 1 ? "given" : `family${v.mark}`, gloss ?? "");
      });
    }
  }
  for (const line of BODIES.flatMap((text, i) => lines(`bodies/${i}`, text))) {
    const forms = line.fields[0]!;
    for (const v of variants(forms))
      if (!v.form.includes(" ") && /^[\u0621-\u064A]+$/.test(v.form))
        whole(line, v.form, `bodyname${v.mark}`, line.fields.at(-1) ?? "");
  }
  return { nominals, verbs, functions, names };
}
