import type { ReadOptions } from "@isnad/reader";

/** One time that a rule woke: at which word, and what became of it. */
export interface Attempt {
  readonly word: number;
  made: boolean;
  /** How many steps held before it stopped, and what the next one wanted. */
  stopped: { readonly step: number; readonly label: string } | null;
}

/** Keeps what a trace hears, by rule. */
export class Trail implements NonNullable<ReadOptions["trace"]> {
  readonly attempts = new Map<string, Attempt[]>();

  woke(rule: string, word: number): void {
    const attempt: Attempt = { word, made: false, stopped: null };
    const list = this.attempts.get(rule);
    if (list) list.push(attempt);
    else this.attempts.set(rule, [attempt]);
  }
  stopped(rule: string, word: number, step: number, label: string): void {
    this.at(rule, word).stopped = { step, label };
  }
  made(rule: string, word: number): void {
    this.at(rule, word).made = true;
  }

  /** The attempt that is being told of: the last of its rule, or a new one where a stage tells no waking. */
  private at(rule: string, word: number): Attempt {
    const last = this.attempts.get(rule)?.at(-1);
    if (last && last.word === word) return last;
    this.woke(rule, word);
    return this.attempts.get(rule)!.at(-1)!;
  }
}
