import type { File } from "../sqlite/file.ts";
import type { SearchWords } from "./words.ts";

/**
 * Which forms texts have of a word: counted in memory while a batch is added, and written down once at its end, since the same
 * words stand in every report.
 */
export class Forms {
  /** Lemma by stem, joined by a blank, in how many documents. */
  private readonly counted = new Map<string, number>();

  constructor(private readonly file: File) {}

  /** Counts a document's words. */
  count({ stems, lemmas }: Pick<SearchWords, "stems" | "lemmas">): void {
    if (stems === "") return;
    const of = lemmas.split(" ");
    const seen = new Set<string>();
    for (const [i, stem] of stems.split(" ").entries()) {
      // Numbers have no forms.
      const first = stem.charCodeAt(0);
      if (first >= 48 && first <= 57) continue;
      seen.add(`${stem} ${of[i]}`);
    }
    for (const pair of seen) this.counted.set(pair, (this.counted.get(pair) ?? 0) + 1);
  }

  /** Writes down what was counted. Inside the transaction of the batch; after one that failed, `forget`. */
  write(): void {
    const rows = [];
    for (const [pair, n] of this.counted) {
      const blank = pair.indexOf(" ");
      rows.push([pair.slice(0, blank), pair.slice(blank + 1), n]);
    }
    // In the order of the table, and in one step.
    rows.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    this.file
      .prepare(
        `insert into forms (stem, lemma, n) select value ->> 0, value ->> 1, value ->> 2 from json_each(?) where true
         on conflict do update set n = n + excluded.n`,
      )
      .run(JSON.stringify(rows));
    this.counted.clear();
  }

  forget(): void {
    this.counted.clear();
  }
}
