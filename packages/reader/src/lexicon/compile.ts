import { bare } from "../letters/fold.ts";
import type { FunctionWord, Name, Nominal, Tables, VerbStem } from "./build.ts";
import type { Entry } from "./entry.ts";
import { classSet, items } from "./family.ts";
import type { Lexicon, Table } from "./lexicon.ts";

/**
 * The tables as text: a row a line, fields parted by TAB. In the tables a row is its key and then its values, parted by
 * `;`, each value's fields by `,`; entries are numbered by their line.
 */
export interface Compiled {
  readonly entries: string;
  readonly nominals: string;
  readonly verbs: string;
  readonly functions: string;
  readonly names: string;
}

const VALUE = ";";
const FIELD = ",";

/** Slots by number, so that a stem's slots are one number (a bit each). */
const SLOTS = "P0 PB PT PA PW PC PCT PCN I0 IB J0 IA IW IY IN INN S0 SB SJ M0 MA MW MY MN MNN".split(
  " ",
) as readonly VerbStem["slot"][];

/** The stems of a key: `entry,voice,slots,spelling`, the spelling left out where it is the key's. */
function stems(key: string, values: readonly VerbStem[], number: (e: Entry) => number): string {
  const grouped = new Map<string, number>();
  for (const v of values) {
    const id = `${number(v.entry)},${v.voice[0]},#,${v.spelling === key ? "" : v.spelling}`;
    grouped.set(id, (grouped.get(id) ?? 0) + 2 ** SLOTS.indexOf(v.slot));
  }
  return [...grouped].map(([id, slots]) => id.replace("#", slots.toString(36))).join(VALUE);
}

/** The tables as text. */
export function encode(tables: Tables): Compiled {
  const numbers = new Map<Entry, number>();
  const entries: string[] = [];
  const number = (e: Entry): number => {
    let n = numbers.get(e);
    if (n === undefined) {
      n = entries.length;
      numbers.set(e, n);
      entries.push(
        [e.lemma, e.upos, e.root, e.pattern, [...e.classes].join(" "), e.frame.join(" "), e.gloss, e.origin].join("\t"),
      );
    }
    return n;
  };
  const table = <T extends { readonly entry: Entry }>(
    map: ReadonlyMap<string, readonly T[]>,
    fields: (v: T) => readonly (string | number)[],
  ): string =>
    [...map]
      .map(([key, values]) => `${key}\t${values.map((v) => [number(v.entry), ...fields(v)].join(FIELD)).join(VALUE)}`)
      .join("\n");
  return {
    nominals: table(tables.nominals, (v) => [v.features, v.ends, v.verb, v.spelling]),
    verbs: [...tables.verbs].map(([key, values]) => `${key}\t${stems(key, values, number)}`).join("\n"),
    functions: table(tables.functions, (v) => [v.form, v.features]),
    names: table(tables.names, (v) => [v.form]),
    entries: entries.join("\n"),
  };
}

/** The tables of a text, each row decoded when it is first asked for. */
export function decode(compiled: Compiled): Lexicon {
  const rows = compiled.entries.split("\n");
  const entries = new Array<Entry | undefined>(rows.length);
  const entry = (field: string): Entry => {
    const n = Number(field);
    const known = entries[n];
    if (known) return known;
    const [lemma, upos, root, pattern, classes, frame, gloss, origin] = rows[n]!.split("\t");
    const made: Entry = {
      origin: origin!,
      lemma: lemma!,
      bare: bare(lemma!),
      upos: Number(upos),
      root: root!,
      pattern: pattern!,
      classes: classSet(classes),
      frame: items(frame),
      gloss: gloss!,
    };
    entries[n] = made;
    return made;
  };
  return {
    nominals: table<Nominal>(compiled.nominals, ([e, features, ends, verb, spelling]) => ({
      entry: entry(e!),
      features: Number(features),
      ends: Number(ends),
      verb: verb!,
      spelling: spelling!,
    })),
    verbs: table<VerbStem>(compiled.verbs, ([e, voice, slots, spelling], key) => {
      const bits = Number.parseInt(slots!, 36);
      const stem = { entry: entry(e!), voice: voice === "A" ? "Act" : "Pass", spelling: spelling || key } as const;
      return SLOTS.filter((_, i) => bits & (2 ** i)).map((slot) => ({ ...stem, slot }));
    }),
    functions: table<FunctionWord>(compiled.functions, ([e, form, features]) => ({
      entry: entry(e!),
      form: form!,
      features: Number(features),
    })),
    names: table<Name>(compiled.names, ([e, form]) => ({ entry: entry(e!), form: form! })),
  };
}

function table<T>(text: string, make: (fields: string[], key: string) => T | readonly T[]): Table<T> {
  const rows = new Map<string, string | readonly T[]>();
  let from = 0;
  while (from < text.length) {
    const tab = text.indexOf("\t", from);
    let end = text.indexOf("\n", tab);
    if (end === -1) end = text.length;
    rows.set(text.slice(from, tab), text.slice(tab + 1, end));
    from = end + 1;
  }
  return {
    size: rows.size,
    get(key) {
      const row = rows.get(key);
      if (row === undefined || typeof row !== "string") return row;
      const made = row.split(VALUE).flatMap((v) => make(v.split(FIELD), key));
      rows.set(key, made);
      return made;
    },
  };
}
