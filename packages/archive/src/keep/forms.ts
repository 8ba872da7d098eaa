import type { File } from "../sqlite/file.ts";
import type { SearchWords } from "./words.ts";

/** A form of a word, with what is counted of it and not written down yet. */
interface Form {
  readonly stem: string;
  readonly lemma: string;
  /** In how many documents more than the table says. */
  n: number;
  /** The document in which it was counted last. */
  seen: number;
  /** Whether the table has it. */
  written: boolean;
  /** Another word that the stem is a form of. */
  next: Form | undefined;
}

/** A form that the table has is written again when it was counted so often more. */
const OFTEN = 16;
/** More than so many forms are not held. */
const HELD = 50_000;

/**
 * Which forms texts have of a word. They are counted in memory, since the same words stand in every report: a form that is new is
 * written with its batch, one that was written before in this process only now and then. A process that is killed takes at
 * most fifteen of each of those counts with it, and no form.
 */
export class Forms {
  private readonly byStem = new Map<string, Form>();
  private due: Form[] = [];
  private document = 0;
  /** Whether something is counted that is not written down. */
  waiting = false;

  constructor(private readonly file: File) {}

  /** Counts a document's words. */
  count({ stems, lemmas }: Pick<SearchWords, "stems" | "lemmas">): void {
    if (stems === "") return;
    this.document++;
    this.waiting = true;
    const of = lemmas.split(" ");
    for (const [i, stem] of stems.split(" ").entries()) {
      // Numbers have no forms.
      const first = stem.charCodeAt(0);
      if (first >= 48 && first <= 57) continue;
      const form = this.form(stem, of[i]!);
      if (form.seen === this.document) continue;
      form.seen = this.document;
      form.n++;
      if (form.n === (form.written ? OFTEN : 1)) this.due.push(form);
    }
  }

  private form(stem: string, lemma: string): Form {
    const first = this.byStem.get(stem);
    for (let form = first; form; form = form.next) if (form.lemma === lemma) return form;
    const form: Form = { stem, lemma, n: 0, seen: 0, written: false, next: first };
    this.byStem.set(stem, form);
    return form;
  }

  /** Writes down what is due, or `all` that was counted. Inside a transaction; after one that failed, `forget`. */
  write(all = false): void {
    const forms = all ? [...this.byStem.values()].flatMap(chained) : this.due;
    const rows = forms.filter(({ n }) => n > 0).map(({ stem, lemma, n }) => [stem, lemma, n] as const);
    // In the order of the table, and in one step.
    rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));
    if (rows.length > 0)
      this.file
        .prepare(
          `insert into forms (stem, lemma, n) select value ->> 0, value ->> 1, value ->> 2 from json_each(?) where true
           on conflict do update set n = n + excluded.n`,
        )
        .run(JSON.stringify(rows));
    for (const form of forms) {
      form.n = 0;
      form.written = true;
    }
    this.due = [];
    if (!all) return;
    this.waiting = false;
    if (this.byStem.size > HELD) this.forget();
  }

  forget(): void {
    this.byStem.clear();
    this.due = [];
    this.waiting = false;
  }
}

function chained(form: Form): Form[] {
  return form.next ? [form, ...chained(form.next)] : [form];
}
