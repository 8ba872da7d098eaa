import { key } from "../letters/fold.ts";
import { Kind, type Tokens } from "../tokens/tokens.ts";
import { Upos } from "./features.ts";
import { Part, type Reading, type Words } from "./words.ts";

const NONE: ReadonlySet<string> = new Set();

/** Words of tokens. Placeholder: each token is one word. */
export function analyze(tokens: Tokens): Words {
  const n = tokens.count;
  const cache = new Map<string, Reading>();
  const reading: Reading[] = [];
  for (let i = 0; i < n; i++) {
    const form = tokens.spelling[i]!;
    const k = tokens.kind[i]!;
    let r = cache.get(`${k}${form}`);
    if (!r) {
      const upos = k === Kind.WORD ? Upos.NOUN : k === Kind.NUMBER ? Upos.NUM : k === Kind.LATIN ? Upos.X : k === Kind.SYMBOL ? Upos.SYM : Upos.PUNCT;
      r = { form, key: key(form), lemma: form, part: Part.STEM, upos, features: 0, entry: undefined, classes: NONE, verb: "", guessed: k === Kind.WORD, definite: form.startsWith("ال") };
      cache.set(`${k}${form}`, r);
    }
    reading.push(r);
  }
  const ids = Int32Array.from({ length: n + 1 }, (_, i) => i);
  return { tokens, count: n, start: tokens.start, end: tokens.end, token: ids.slice(0, n), sentence: tokens.sentence, reading, firstOf: tokens.firstOf, firstOfToken: ids };
}
