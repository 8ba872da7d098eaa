import type { Words } from "../words/words.ts";
import { agrees, classNoun, nounKey } from "./class-nouns.ts";
import type { Referent } from "./referent.ts";

/** Among how many bodies and places named last one is looked for by its class. */
const LATELY = 24;
/** How often one must have been mentioned of whom a report speaks. */
const MAIN = 3;
/** The latest mention by name. */
const lastNamed = (r: Referent) => r.mentions.findLast((m) => m.form === "name") ?? r.mentions[0]!;

/** Whom the report named lately: those who can be meant by a bare class noun or an office, and bodies and places. */
export class Recent {
  private readonly words: Words;
  /** By lemma; the latest named last. */
  private readonly recent = new Map<string, Referent[]>();
  /** Bodies and places, the latest named last. */
  private readonly lately: Referent[] = [];

  constructor(words: Words) {
    this.words = words;
  }

  /** Notes that a body or place was just named. */
  named(referent: Referent): void {
    const at = this.lately.indexOf(referent);
    if (at >= 0) this.lately.splice(at, 1);
    this.lately.push(referent);
    if (this.lately.length > LATELY) this.lately.shift();
  }

  /** Notes that a referent was just named, for each lemma by which it can be pointed at. */
  touch(referent: Referent, lemmas: Iterable<string>): void {
    for (const lemma of lemmas) {
      const list = this.recent.get(lemma);
      if (!list) {
        this.recent.set(lemma, [referent]);
        continue;
      }
      const at = list.indexOf(referent);
      if (at >= 0) list.splice(at, 1);
      list.push(referent);
      if (list.length > 12) list.shift();
    }
  }

  /** The one named latest by this lemma of whom `test` holds. */
  latest(lemma: string, test: (r: Referent) => boolean): Referent | undefined {
    const list = this.recent.get(lemma);
    for (let i = (list?.length ?? 0) - 1; i >= 0; i--) if (test(list![i]!)) return list![i];
    return undefined;
  }

  /** The body or place that a definite class noun comes back to: the latest that was called so, else the latest that its class fits. */
  comesBack(head: number): Referent | undefined {
    const { words } = this;
    const { lemma } = words.reading[head]!;
    const noun = classNoun(lemma);
    if (!noun) return undefined;
    const own = this.recent.get(nounKey(lemma)) ?? [];
    const so = own.filter((r) => agrees(noun, r));
    if (so.length > 0) {
      // `شركة بوينغ … تويتر … الشركة`: whom the report itself called so, before whom lists call so.
      const said = so.filter((r) => r.calledSo.has(nounKey(lemma)));
      return this.clearly(said.length > 0 ? said : so);
    }
    const { fits, near } = noun;
    if (!fits) return undefined;
    const from = near === undefined ? 0 : Math.max(0, words.sentence[head]! - near);
    const likely = this.lately.filter(
      (r) => agrees(noun, r) && words.sentence[lastNamed(r).first]! >= from && fits(r, words),
    );
    return noun.alone && likely.length > 1 ? undefined : this.clearly(likely);
  }

  /** The latest of those named; nobody where two stand side by side (`فتح وحماس … الحركة`). */
  private clearly(named: readonly Referent[]): Referent | undefined {
    const best = named.at(-1);
    const second = named.at(-2);
    if (!best || !second) return best;
    if (lastNamed(best).first - lastNamed(second).last <= 2) return undefined;
    // `الشركة` in a report on one of them: of whom it speaks most, where another was only named in passing.
    const most = named.reduce((a, b) => (b.mentions.length >= a.mentions.length ? b : a));
    return most.mentions.length >= MAIN && most.mentions.length >= 3 * best.mentions.length ? most : best;
  }
}
