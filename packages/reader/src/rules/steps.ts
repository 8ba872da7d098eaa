import { Upos, type UposName } from "../words/features.ts";
import type { Reading, Words } from "../words/words.ts";
import type { Step } from "./rule.ts";

type Layers = { readonly words: Words };

/** A step that takes one word of which `test` holds; never beyond the text's end. */
export function word<L extends Layers>(label: string, test: (r: Reading, l: L, at: number) => boolean): Step<L> {
  return {
    label,
    match(l, at) {
      return at >= 0 && at < l.words.count && test(l.words.reading[at]!, l, at) ? at + 1 : -1;
    },
  };
}
export const lemma = <L extends Layers>(...lemmas: string[]): Step<L> => {
  const set = new Set(lemmas);
  return word(lemmas.join(" or "), (r) => set.has(r.lemma));
};
export const ofClass = <L extends Layers>(...classes: string[]): Step<L> =>
  word(`a word of class ${classes.join(" or ")}`, (r) => classes.some((c) => r.classes.has(c)));
export const upos = <L extends Layers>(...names: UposName[]): Step<L> => {
  const set = new Set(names.map((n) => Upos[n]));
  return word(names.join(" or "), (r) => set.has(r.upos));
};
/** Takes what the step takes, under a name. */
export const named = <L>(name: string, step: Step<L>): Step<L> => ({
  label: `${step.label} (${name})`,
  match(l, at, m) {
    const next = step.match(l, at, m);
    if (next >= 0) m.keep(name, at, next, m.value(name));
    return next;
  },
});
/** All of the steps, or none. */
export const all = <L>(...steps: Step<L>[]): Step<L> => ({
  label: steps.map((s) => s.label).join(", "),
  match(l, at, m) {
    const trial = m.fork();
    let here = at;
    for (const s of steps) {
      here = s.match(l, here, trial);
      if (here < 0) return -1;
    }
    m.take(trial);
    return here;
  },
});
/** The first of the steps that matches. */
export const either = <L>(...steps: Step<L>[]): Step<L> => ({
  label: steps.map((s) => s.label).join(" | "),
  match(l, at, m) {
    for (const s of steps) {
      const next = s.match(l, at, m);
      if (next >= 0) return next;
    }
    return -1;
  },
});
export const maybe = <L>(...steps: Step<L>[]): Step<L> => {
  const inner = steps.length === 1 ? steps[0]! : all(...steps);
  return {
    label: `(${inner.label})?`,
    match(l, at, m) {
      const next = inner.match(l, at, m);
      return next < 0 ? at : next;
    },
  };
};
/** As many as there are, `least` at least. */
export const many = <L>(step: Step<L>, least = 0, most = 64): Step<L> => ({
  label: `${step.label} ×${least}–${most}`,
  match(l, at, m) {
    let here = at;
    let n = 0;
    for (; n < most; n++) {
      const next = step.match(l, here, m);
      if (next <= here) break;
      here = next;
    }
    return n >= least ? here : -1;
  },
});
/** Nothing is taken; holds when the step would not match here. */
export const not = <L>(step: Step<L>): Step<L> => ({
  label: `not ${step.label}`,
  match(l, at, m) {
    return step.match(l, at, m.fork()) < 0 ? at : -1;
  },
});
