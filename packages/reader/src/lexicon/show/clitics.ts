import { bare } from "../../letters/fold.ts";
import type { Listed } from "../check/listed.ts";
import { beforePronoun, withArticle } from "./decline.ts";
import { formsOf } from "./forms.ts";

/** A kind of clitic that an entry takes, with examples as newspapers spell them. */
export interface CliticUse {
  /** `before` the word or `after` it. */
  readonly side: "before" | "after";
  readonly clitics: readonly string[];
  readonly meaning: string;
  readonly examples: readonly string[];
}

const PRONOUNS = ["ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا"];

/**
 * The clitics that an entry takes: conjunctions, prepositions, the article and the future's س before it, pronouns after it.
 *
 * @example clitics(entriesOf("كِتَاب")[0]!)[1]!.examples // ["بكتاب", "للكتاب"]
 */
export function clitics(entry: Listed): CliticUse[] {
  const [cell] = formsOf(entry)[0]!.rows[0]!.cells;
  const form = bare(entry.sort === "verb" ? (cell?.[0] ?? entry.lemma) : entry.forms[0]!);
  const out: CliticUse[] = [
    { side: "before", clitics: ["و", "ف"], meaning: "and, so", examples: [`و${form}`, `ف${form}`] },
  ];
  if (entry.sort === "verb") {
    const present = formsOf(entry)[0]!.rows[0]!.cells[1]![0];
    if (present) {
      const spelt = bare(present);
      out.push({ side: "before", clitics: ["س"], meaning: "will (before the indicative)", examples: [`س${spelt}`] });
      const so = formsOf(entry)[0]!.rows[0]!.cells[2]![0];
      if (so)
        out.push({
          side: "before",
          clitics: ["ل"],
          meaning: "in order to (before the subjunctive), let (before the jussive)",
          examples: [`ل${bare(so)}`],
        });
    }
    if (/(?:^|\s)هه?(?:\s|$)/.test(entry.line.fields[2] ?? "")) {
      const before = form.replace(/أى$/, "آ").replace(/ى$/, "ا");
      out.push({
        side: "after",
        clitics: [...PRONOUNS, "ني"],
        meaning: "its object",
        examples: [`${before}ها`, `${before}هم`],
      });
    }
    return out;
  }
  if (entry.sort === "function") return out;
  const article = bare(withArticle(entry.lemma));
  out.push(
    { side: "before", clitics: ["ال"], meaning: "the", examples: [article, `وال${article.slice(2)}`] },
    {
      side: "before",
      clitics: ["ب", "ل", "ك"],
      meaning: "with, for, as; ل and the article are لل",
      examples: [`ب${form}`, `لل${article.slice(2)}`],
    },
  );
  if (entry.sort === "noun")
    out.push({
      side: "after",
      clitics: [...PRONOUNS, "ي"],
      meaning: "whose it is",
      examples: beforePronoun(entry.lemma).map((f) => bare(f)),
    });
  return out;
}
