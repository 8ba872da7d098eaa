import type { Words } from "../words/words.ts";

/** What a rule has matched so far: named stretches of words, and values that steps worked out. */
export class Match {
  /** First and last word of the whole match, half-open. */
  from = 0;
  to = 0;
  /** Made when the first stretch is kept: most attempts end before. */
  private spans: Map<string, readonly [number, number]> | undefined;
  private values: Map<string, unknown> | undefined;
  keep(name: string, from: number, to: number, value?: unknown): void {
    this.spans ??= new Map();
    this.spans.set(name, [from, to]);
    if (value === undefined) return;
    this.values ??= new Map();
    this.values.set(name, value);
  }
  /** Forgets all, for another attempt. */
  clear(): void {
    this.spans = undefined;
    this.values = undefined;
  }
  /** The words of a named stretch, half-open, or undefined when an optional step did not match. */
  span(name: string): readonly [number, number] | undefined {
    return this.spans?.get(name);
  }
  value<T>(name: string): T | undefined {
    return this.values?.get(name) as T | undefined;
  }
  /** The earlier state, to go back to when an optional part fails half-way. */
  fork(): Match {
    const m = new Match();
    if (this.spans) m.spans = new Map(this.spans);
    if (this.values) m.values = new Map(this.values);
    return m;
  }
  take(other: Match): void {
    this.spans = other.spans && new Map(other.spans);
    this.values = other.values && new Map(other.values);
  }
}

/**
 * One step of a pattern. `match` looks at the word `at` (the first not yet matched) and gives the first word after
 * what it matched, or -1. `label` says in a few words what it wants, for `isnad explain --rule`.
 */
export interface Step<L> {
  readonly label: string;
  match(layers: L, at: number, m: Match): number;
}

/**
 * A rule: typed data, woken by an anchor, compiled once.
 *
 * `anchor` lists what wakes it: `lemma:قال`, `class:month`, `kind:number`, `form:…` of a word, `key:…` of its folded spelling
 * without ال (`stemKey`). `before` is matched leftwards from the
 * anchor, nearest first (each step is given the word to its left and returns the new leftmost word, or -1);
 * `pattern` rightwards, its first step standing on the anchor. `make` turns the match into a fact, or null to decline.
 * `example` is a sentence in which the rule must make a fact; it is run as a test.
 */
export interface Rule<L extends { readonly words: Words }, F> {
  readonly name: string;
  readonly example: string;
  readonly anchor: readonly string[];
  /** What is asked first, for rules that very many words wake; not where the rule is traced, whose steps then tell why it stops. */
  needs?(layers: L, at: number): boolean;
  readonly before?: readonly Step<L>[];
  readonly pattern: readonly Step<L>[];
  make(m: Match, layers: L, at: number): F | null;
}

/** Hears which rules woke, how far each got and why it stopped. */
export interface Trace {
  woke(rule: string, word: number): void;
  /** `step` counts from 0; steps of `before` are counted first. */
  stopped(rule: string, word: number, step: number, label: string): void;
  made(rule: string, word: number): void;
}

export interface Found<F> {
  readonly rule: string;
  /** First and last word of the match, half-open. */
  readonly from: number;
  readonly to: number;
  readonly fact: F;
}
