import { UPOS } from "../words/features.ts";
import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";
import { type Found, Match, type Rule, type Trace } from "./rule.ts";

/** Rules made ready: looked up by what wakes them. */
export interface RuleSet<L extends { readonly words: Words }, F> {
  readonly rules: readonly Rule<L, F>[];
  readonly byAnchor: ReadonlyMap<string, readonly Rule<L, F>[]>;
  /** Kinds of anchors that the rules use, so that others are not looked up. */
  readonly uses: ReadonlySet<string>;
  /** The set's number, under which each reading keeps what it wakes. */
  readonly number: number;
}

let sets = 0;
/** Makes rules ready to apply. Throws when two rules share a name or one has no anchor. */
export function compile<L extends { readonly words: Words }, F>(rules: readonly Rule<L, F>[]): RuleSet<L, F> {
  const byAnchor = new Map<string, Rule<L, F>[]>();
  const names = new Set<string>();
  for (const rule of rules) {
    if (names.has(rule.name)) throw new Error(`two rules are named ${rule.name}`);
    names.add(rule.name);
    if (rule.anchor.length === 0) throw new Error(`rule ${rule.name} has no anchor`);
    for (const a of rule.anchor) {
      const list = byAnchor.get(a);
      if (list) list.push(rule);
      else byAnchor.set(a, [rule]);
    }
  }
  const uses = new Set([...byAnchor.keys()].map((a) => a.slice(0, a.indexOf(":"))));
  return { rules, byAnchor, uses, number: sets++ };
}

const KIND_NAMES = ["word", "number", "punctuation", "open", "close", "latin", "symbol", "address"];
const UPOS_ANCHORS = UPOS.map((name) => `upos:${name}`);
const KIND_ANCHORS = KIND_NAMES.map((name) => `kind:${name}`);

/** What a word wakes. Kept by the shared reading, so that each is looked up once a rule set. */
function woken<L extends { readonly words: Words }, F>(
  set: RuleSet<L, F>,
  words: Words,
  at: number,
): readonly Rule<L, F>[] {
  const reading = words.reading[at]!;
  const known = reading.wakes[set.number];
  if (known) return known as readonly Rule<L, F>[];
  let out: Rule<L, F>[] | undefined;
  const add = (anchor: string) => {
    const rules = set.byAnchor.get(anchor);
    if (!rules) return;
    out ??= [];
    for (const rule of rules) if (!out.includes(rule)) out.push(rule);
  };
  const { uses } = set;
  if (uses.has("lemma")) add(`lemma:${reading.lemma}`);
  if (uses.has("form")) add(`form:${reading.form}`);
  if (uses.has("key")) add(`key:${stemKey(reading)}`);
  if (reading.verb && uses.has("verb")) add(`verb:${reading.verb}`);
  if (uses.has("class")) for (const c of reading.classes) add(`class:${c}`);
  add(UPOS_ANCHORS[reading.upos]!);
  add(KIND_ANCHORS[words.tokens.kind[words.token[at]!]!]!);
  const rules = out ?? NO_RULES;
  reading.wakes[set.number] = rules;
  return rules;
}
const NO_RULES: never[] = [];

/** Every match of every rule, in the order of the words, rules of one word in the order of the set. */
export function apply<L extends { readonly words: Words }, F>(
  set: RuleSet<L, F>,
  layers: L,
  trace?: Trace,
): Found<F>[] {
  const { words } = layers;
  const found: Found<F>[] = [];
  for (let at = 0; at < words.count; at++) {
    for (const rule of woken(set, words, at)) {
      trace?.woke(rule.name, at);
      const hit = attempt(rule, layers, at, trace);
      if (hit) {
        trace?.made(rule.name, at);
        found.push(hit);
      }
    }
  }
  return found;
}

/** One rule at one word. */
function attempt<L extends { readonly words: Words }, F>(
  rule: Rule<L, F>,
  layers: L,
  at: number,
  trace?: Trace,
): Found<F> | null {
  const m = new Match();
  m.from = at;
  const before = rule.before ?? [];
  for (let i = 0; i < before.length; i++) {
    const next = before[i]!.match(layers, m.from - 1, m);
    if (next < 0) {
      trace?.stopped(rule.name, at, i, before[i]!.label);
      return null;
    }
    m.from = next;
  }
  m.to = at;
  for (let i = 0; i < rule.pattern.length; i++) {
    const next = m.to > layers.words.count ? -1 : rule.pattern[i]!.match(layers, m.to, m);
    if (next < 0) {
      trace?.stopped(rule.name, at, before.length + i, rule.pattern[i]!.label);
      return null;
    }
    m.to = next;
  }
  const fact = rule.make(m, layers, at);
  if (fact === null) {
    trace?.stopped(rule.name, at, before.length + rule.pattern.length, "the rule declined what it had matched");
    return null;
  }
  return { rule: rule.name, from: m.from, to: m.to, fact };
}
