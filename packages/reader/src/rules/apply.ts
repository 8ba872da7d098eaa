import { UPOS } from "../words/features.ts";
import { stemKey } from "../words/stem.ts";
import type { Reading, Words } from "../words/words.ts";
import { type Found, Match, type Rule, type Step, type Trace } from "./rule.ts";

const NO_STEPS: readonly never[] = [];

/** A rule as it is applied: all of one shape, which rules as they are written down are not, and looking into many shapes is slow. */
class Ready<L extends { readonly words: Words }, F> {
  readonly name: string;
  readonly needs: Rule<L, F>["needs"];
  readonly before: readonly Step<L>[];
  readonly pattern: readonly Step<L>[];
  readonly make: Rule<L, F>["make"];

  constructor(rule: Rule<L, F>) {
    this.name = rule.name;
    this.needs = rule.needs;
    this.before = rule.before ?? NO_STEPS;
    this.pattern = rule.pattern;
    this.make = rule.make;
  }
}

/** Rules made ready: looked up by what wakes them. */
export interface RuleSet<L extends { readonly words: Words }, F> {
  readonly rules: readonly Rule<L, F>[];
  /** By kind of anchor (`lemma`), then by what follows it. Kinds that no rule uses are not there, so they are not looked up. */
  readonly byAnchor: ReadonlyMap<string, ReadonlyMap<string, readonly Ready<L, F>[]>>;
  /** The set's number, under which each reading keeps what it wakes. */
  readonly number: number;
}

/** Every set that has been made ready, by its number. */
const sets: RuleSet<{ readonly words: Words }, unknown>[] = [];

/** Makes rules ready to apply. Throws when two rules share a name or one has no anchor. */
export function compile<L extends { readonly words: Words }, F>(rules: readonly Rule<L, F>[]): RuleSet<L, F> {
  const byAnchor = new Map<string, Map<string, Ready<L, F>[]>>();
  const names = new Set<string>();
  for (const rule of rules) {
    if (names.has(rule.name)) throw new Error(`two rules are named ${rule.name}`);
    names.add(rule.name);
    if (rule.anchor.length === 0) throw new Error(`rule ${rule.name} has no anchor`);
    const ready = new Ready(rule);
    for (const anchor of rule.anchor) {
      const colon = anchor.indexOf(":");
      const kind = anchor.slice(0, colon);
      let named = byAnchor.get(kind);
      if (!named) byAnchor.set(kind, (named = new Map()));
      const list = named.get(anchor.slice(colon + 1));
      if (list) list.push(ready);
      else named.set(anchor.slice(colon + 1), [ready]);
    }
  }
  const set = { rules, byAnchor, number: sets.length };
  sets.push(set as unknown as (typeof sets)[number]);
  return set;
}

const KIND_NAMES = ["word", "number", "punctuation", "open", "close", "latin", "symbol", "address"];

/** The rules of one set that an anchor wakes; `number` tells anchors and sets apart. */
interface Woken {
  readonly number: number;
  readonly set: number;
  readonly rules: readonly unknown[];
}
/** The anchors of all sets together, so that a reading is looked up once and not once a set. */
let anchors: ReadonlyMap<string, ReadonlyMap<string, readonly Woken[]>> = new Map();
let anchorsOf = 0;

/**
 * What readings wake, found by the anchors that they have, one after the other: many readings wake the same, and keep it as one.
 */
class Awake {
  readonly #next = new Map<number, Awake>();
  /** By set the rules woken so far, each once, and a bit for each set of the column. */
  readonly wakes: readonly (readonly unknown[])[];
  readonly bits: number;

  constructor(wakes: readonly (readonly unknown[])[], bits: number) {
    this.wakes = wakes;
    this.bits = bits;
  }

  /** With one more anchor. */
  and(woken: Woken): Awake {
    const known = this.#next.get(woken.number);
    if (known) return known;
    const { set, rules } = woken;
    const before = this.wakes[set] ?? NO_RULES;
    const wakes = [...this.wakes];
    while (wakes.length <= set) wakes.push(NO_RULES);
    wakes[set] = [...before, ...new Set(rules.filter((rule) => !before.includes(rule as never)))];
    const made = new Awake(wakes, set < COLUMN_SETS ? this.bits | (1 << set) : this.bits);
    this.#next.set(woken.number, made);
    return made;
  }
}
const NO_RULES: never[] = [];
let asleep = new Awake([], 0);
function joinAnchors(): void {
  const joined = new Map<string, Map<string, Woken[]>>();
  let count = 0;
  asleep = new Awake([], 0);
  for (const set of sets)
    for (const [kind, named] of set.byAnchor)
      for (const [name, rules] of named) {
        let of = joined.get(kind);
        if (!of) joined.set(kind, (of = new Map()));
        const woken = { number: count++, set: set.number, rules };
        const list = of.get(name);
        if (list) list.push(woken);
        else of.set(name, [woken]);
      }
  anchors = joined;
  anchorsOf = sets.length;
}

/** Looks up what a reading wakes in every set, and keeps it in the shared reading. */
function ask(reading: Reading, kind: number): void {
  if (anchorsOf !== sets.length) joinAnchors();
  let awake = asleep;
  const add = (kind: string, name: string) => {
    const found = anchors.get(kind)?.get(name);
    if (found !== undefined) for (const woken of found) awake = awake.and(woken);
  };
  add("lemma", reading.lemma);
  add("form", reading.form);
  add("key", stemKey(reading));
  if (reading.verb) add("verb", reading.verb);
  for (const c of reading.classes) add("class", c);
  add("upos", UPOS[reading.upos]!);
  add("kind", KIND_NAMES[kind]!);
  reading.wakes = awake.wakes;
  reading.awakeIn = awake.bits;
  reading.setsAsked = sets.length;
}

/** What a word wakes in a set. */
function woken<L extends { readonly words: Words }, F>(
  set: RuleSet<L, F>,
  words: Words,
  at: number,
): readonly Ready<L, F>[] {
  const reading = words.reading[at]!;
  if (reading.setsAsked !== sets.length) ask(reading, words.tokens.kind[words.token[at]!]!);
  return (reading.wakes[set.number] ?? NO_RULES) as readonly Ready<L, F>[];
}

/** By word: a bit for each set of which it wakes a rule. */
interface Wakes {
  /** How many sets were ready when it was made. */
  readonly sets: number;
  readonly column: Uint32Array;
}
const wakes = new WeakMap<Words, Wakes>();
/** A column has room for so many sets; the words of further ones are asked one by one. */
const COLUMN_SETS = 32;

/**
 * Which words wake what, worked out for all sets together: most words wake nothing in most sets, and passing over a column
 * of bits costs a tenth of asking each word's reading.
 */
function wakesOf(words: Words, number: number): Uint32Array {
  const known = wakes.get(words);
  if (known && number < known.sets) return known.column;
  const column = new Uint32Array(words.count);
  for (let at = 0; at < words.count; at++) {
    const reading = words.reading[at]!;
    if (reading.setsAsked !== sets.length) ask(reading, words.tokens.kind[words.token[at]!]!);
    column[at] = reading.awakeIn;
  }
  wakes.set(words, { sets: sets.length, column });
  return column;
}

/** Every match of every rule, in the order of the words, rules of one word in the order of the set. */
export function apply<L extends { readonly words: Words }, F>(
  set: RuleSet<L, F>,
  layers: L,
  trace?: Trace,
): Found<F>[] {
  const { words } = layers;
  const found: Found<F>[] = [];
  const column = set.number < COLUMN_SETS ? wakesOf(words, set.number) : null;
  const bit = 1 << set.number;
  let m = new Match();
  for (let at = 0; at < words.count; at++) {
    if (column && (column[at]! & bit) === 0) continue;
    const rules = woken(set, words, at);
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i]!;
      if (!trace && rule.needs && !rule.needs(layers, at)) continue;
      trace?.woke(rule.name, at);
      const hit = attempt(rule, layers, at, m, trace);
      if (hit) {
        trace?.made(rule.name, at);
        found.push(hit);
        // What a rule has made may hold on to its match.
        m = new Match();
      } else m.clear();
    }
  }
  return found;
}

/** One rule at one word. */
function attempt<L extends { readonly words: Words }, F>(
  rule: Ready<L, F>,
  layers: L,
  at: number,
  m: Match,
  trace?: Trace,
): Found<F> | null {
  const { before, pattern } = rule;
  m.from = at;
  for (let i = 0; i < before.length; i++) {
    const next = before[i]!.match(layers, m.from - 1, m);
    if (next < 0) {
      trace?.stopped(rule.name, at, i, before[i]!.label);
      return null;
    }
    m.from = next;
  }
  m.to = at;
  for (let i = 0; i < pattern.length; i++) {
    const next = m.to > layers.words.count ? -1 : pattern[i]!.match(layers, m.to, m);
    if (next < 0) {
      trace?.stopped(rule.name, at, before.length + i, pattern[i]!.label);
      return null;
    }
    m.to = next;
  }
  const fact = rule.make(m, layers, at);
  if (fact === null) {
    trace?.stopped(rule.name, at, before.length + pattern.length, "the rule declined what it had matched");
    return null;
  }
  return { rule: rule.name, from: m.from, to: m.to, fact };
}
