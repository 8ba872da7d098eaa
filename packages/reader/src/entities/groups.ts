import { key } from "../letters/fold.ts";
import type { Mentions } from "../mentions/mentions.ts";
import { nationOf } from "../mentions/nation.ts";
import { NUMBER, nameOf } from "../words/features.ts";
import type { Words } from "../words/words.ts";
import type { Nominal } from "./nominal.ts";
import { newReferent, type Referent } from "./referent.ts";
import { sectorOfNoun } from "./sectors.ts";

/** Unnamed parties of the report, each once. */
export class Groups {
  private readonly words: Words;
  private readonly mentions: Mentions;
  private readonly all: Referent[];
  private readonly byName = new Map<string, Referent>();
  /** Of these the latest whom an indefinite noun brought in, by its lemma and number. */
  private readonly broughtIn = new Map<string, Referent>();

  /** New parties are put at the end of `all`. */
  constructor(words: Words, mentions: Mentions, all: Referent[]) {
    this.words = words;
    this.mentions = mentions;
    this.all = all;
  }

  /** The party that a phrase points at: one that was called so before, else a new one. */
  of(n: Nominal): Referent {
    const { words } = this;
    const start = words.start[n.first]!;
    const end = words.end[n.last - 1]!;
    const said = words.tokens.sentences.text.slice(start, end);
    // After ل the article loses its alif: `للمسلحين` is of `المسلحين`.
    const name = words.reading[n.first]!.definite && said.startsWith("ل") ? `ا${said}` : said;
    const id = key(name)
      .replace(/^ال/, "")
      .replace(/\sال/g, " ")
      .replace(/(?<=\S{3})ون(?=\s|$)/g, "ين");
    const head = words.reading[n.head]!;
    const called = `${head.lemma} ${nameOf(head.features, NUMBER)}`;
    // `طبيب أجنبي` … `الطبيب`: a definite noun by itself is whoever was brought in by it.
    let referent =
      this.byName.get(id) ?? (head.definite && n.last === n.head + 1 ? this.broughtIn.get(called) : undefined);
    // `جماعة الفجر` has a name.
    const bringsIn = !head.definite && (this.mentions.of[n.last] ?? -1) === -1;
    if (referent && bringsIn) this.broughtIn.set(called, referent);
    if (!referent) {
      let country: string | null = null;
      for (let w = n.head; w < n.last; w++) country ??= nationOf(words.reading[w]!) || null;
      referent = newReferent("group", name, {
        country,
        sector: sectorOfNoun(words.reading[n.head]!.lemma),
        sectorBy: `noun ${words.reading[n.head]!.lemma}`,
        rule: "entities/unnamed-party",
        confidence: 0.7,
      });
      this.byName.set(id, referent);
      if (bringsIn) this.broughtIn.set(called, referent);
      this.all.push(referent);
    }
    return referent;
  }
}
