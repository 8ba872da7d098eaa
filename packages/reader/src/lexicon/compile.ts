import { bare } from "../letters/fold.ts";
import { Lines, Rows } from "../letters/rows.ts";
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
  /** What entries have in common, a line each; an entry's row names the line, in base 36. */
  readonly patterns: string;
  readonly classes: string;
  readonly frames: string;
  readonly glosses: string;
  readonly origins: string;
  readonly nominals: string;
  readonly verbs: string;
  readonly functions: string;
  readonly names: string;
  /** Where rows and lines are, where that was made ready (`letters/rows.ts`). */
  readonly entriesIndex?: string;
  readonly nominalsIndex?: string;
  readonly verbsIndex?: string;
  readonly functionsIndex?: string;
  readonly namesIndex?: string;
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

/** Texts that many entries have in common, numbered as they come. */
class Common {
  readonly #numbers = new Map<string, number>();
  number(text: string): string {
    let n = this.#numbers.get(text);
    if (n === undefined) {
      n = this.#numbers.size;
      this.#numbers.set(text, n);
    }
    return n.toString(36);
  }
  get text(): string {
    return [...this.#numbers.keys()].join("\n");
  }
}

/** The tables as text. */
export function encode(tables: Tables): Compiled {
  const patterns = new Common();
  const classes = new Common();
  const frames = new Common();
  const glosses = new Common();
  const origins = new Common();
  const numbers = new Map<Entry, number>();
  const entries: string[] = [];
  const number = (e: Entry): number => {
    let n = numbers.get(e);
    if (n === undefined) {
      n = entries.length;
      numbers.set(e, n);
      entries.push(
        [
          e.lemma,
          e.upos.toString(36),
          e.root,
          patterns.number(e.pattern),
          classes.number([...e.classes].join(" ")),
          frames.number(e.frame.join(" ")),
          glosses.number(e.gloss),
          origins.number(e.origin),
        ].join("\t"),
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
  const encoded = {
    nominals: table(tables.nominals, (v) => [v.features, v.ends, v.verb, v.spelling]),
    verbs: [...tables.verbs].map(([key, values]) => `${key}\t${stems(key, values, number)}`).join("\n"),
    functions: table(tables.functions, (v) => [v.form, v.features]),
    names: table(tables.names, (v) => [v.form]),
    entries: entries.join("\n"),
  };
  return {
    ...encoded,
    patterns: patterns.text,
    classes: classes.text,
    frames: frames.text,
    glosses: glosses.text,
    origins: origins.text,
  };
}

/** The tables of a text, each row decoded when it is first asked for. */
export function decode(compiled: Compiled): Lexicon {
  const rows = new Lines(compiled.entries, compiled.entriesIndex);
  const entries = new Array<Entry | undefined>(rows.size);
  const common = (text: string) => {
    let lines: readonly string[] | undefined;
    return (n: string | undefined): string => (lines ??= text.split("\n"))[Number.parseInt(n!, 36)]!;
  };
  const patterns = common(compiled.patterns);
  const classesOf = common(compiled.classes);
  const frames = common(compiled.frames);
  const glosses = common(compiled.glosses);
  const origins = common(compiled.origins);
  const entry = (field: string): Entry => {
    const n = Number(field);
    const known = entries[n];
    if (known) return known;
    const [lemma, upos, root, pattern, classes, frame, gloss, origin] = rows.at(n).split("\t");
    const made: Entry = {
      origin: origins(origin),
      lemma: lemma!,
      bare: bare(lemma!),
      upos: Number.parseInt(upos!, 36),
      root: root!,
      pattern: patterns(pattern),
      classes: classSet(classesOf(classes)),
      frame: items(frames(frame)),
      gloss: glosses(gloss),
    };
    entries[n] = made;
    return made;
  };
  return {
    nominals: table<Nominal>(compiled.nominals, compiled.nominalsIndex, ([e, features, ends, verb, spelling]) => ({
      entry: entry(e!),
      features: Number(features),
      ends: Number(ends),
      verb: verb!,
      spelling: spelling!,
    })),
    verbs: table<VerbStem>(compiled.verbs, compiled.verbsIndex, ([e, voice, slots, spelling], key) => {
      const bits = Number.parseInt(slots!, 36);
      // Each object spelt out: V8 gives every copy by spreading a shape of its own, at some 300 bytes and slow to look into.
      const of = entry(e!);
      const said = voice === "A" ? "Act" : "Pass";
      return SLOTS.filter((_, i) => bits & (2 ** i)).map(
        (slot): VerbStem => ({ entry: of, voice: said, spelling: spelling || key, slot }),
      );
    }),
    functions: table<FunctionWord>(compiled.functions, compiled.functionsIndex, ([e, form, features]) => ({
      entry: entry(e!),
      form: form!,
      features: Number(features),
    })),
    names: table<Name>(compiled.names, compiled.namesIndex, ([e, form]) => ({ entry: entry(e!), form: form! })),
  };
}

/** A table whose rows are decoded when they are first asked for. */
function table<T>(
  text: string,
  index: string | undefined,
  make: (fields: string[], key: string) => T | readonly T[],
): Table<T> {
  const rows = new Rows(text, index);
  /** Rows that were asked for, by where they begin. */
  const made = new Map<number, readonly T[]>();
  const within = (key: string, from: number, to: number): readonly T[] | undefined => {
    const at = rows.find(key, from, to);
    if (at === -1) return undefined;
    let row = made.get(at);
    if (row === undefined) {
      const own = key.slice(from, to);
      row = rows
        .rest(at)
        .split(VALUE)
        .flatMap((v) => make(v.split(FIELD), own));
      made.set(at, row);
    }
    return row;
  };
  return { size: rows.size, within, get: (key) => within(key, 0, key.length) };
}
