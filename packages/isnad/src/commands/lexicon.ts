import { checkLexicon, entriesOf, listed, readingsOf, sharedForms } from "@isnad/reader/lexicon";
import { analyze } from "@isnad/reader/words";
import { articlesOf } from "../input/articles.ts";
import { isFault, tasksOf } from "../input/tasks.ts";
import { entryLines, readingLines, shown } from "../lexicon/entry.ts";
import { Guesses } from "../lexicon/guesses.ts";
import { quietly } from "../output/quietly.ts";
import { Writer } from "../output/write.ts";
import { say } from "../terminal/faults.ts";
import { cut, isolate, table } from "../terminal/layout.ts";
import { paint, wantsColour } from "../terminal/paint.ts";

export interface LexiconFlags {
  readonly format: "text" | "json";
}

/** Writes a value as JSON or lines as text; gives the exit code. */
async function put(flags: LexiconFlags, value: unknown, lines: () => readonly string[], code: number): Promise<number> {
  const writer = new Writer(process.stdout);
  return quietly(async () => {
    await writer.write(flags.format === "json" ? `${JSON.stringify(value, null, 2)}\n` : `${lines().join("\n")}\n`);
    return code;
  });
}
const colours = () => paint(wantsColour(process.stdout, process.env));
const width = () => (process.stdout.isTTY ? process.stdout.columns || 80 : 120);

/** Checks every line of the lexicon; 1 when something is wrong. With `shared`, lists the spellings that entries share instead. */
export async function checkCommand(flags: LexiconFlags & { readonly shared?: boolean }): Promise<number> {
  const entries = listed();
  if (flags.shared) {
    const shared = sharedForms(entries).map(({ form, entries: sharing, declared }) => ({
      form,
      lemmas: [...new Set(sharing.map((e) => e.lemma))],
      origins: [...new Set(sharing.map((e) => e.line.file))],
      declared,
    }));
    return put(
      flags,
      shared,
      () => shared.map((s) => `${s.form} | ${s.lemmas.join(" ")}${s.declared ? "" : "   # undeclared"}`),
      0,
    );
  }
  const faults = checkLexicon(entries);
  const counts: Record<string, number> = {};
  for (const { sort } of entries) counts[sort] = (counts[sort] ?? 0) + 1;
  const summary = Object.entries(counts)
    .map(([sort, n]) => `${n.toLocaleString("en")} ${sort === "function" ? "function words" : `${sort}s`}`)
    .join(", ");
  return put(
    flags,
    { entries: counts, faults },
    () => [
      ...faults.map((f) => `${f.origin}: ${f.kind}: ${f.fault}\n    ${f.line}`),
      faults.length === 0 ? `${summary}: no faults` : `${summary}: ${faults.length} faults`,
    ],
    faults.length === 0 ? 0 : 1,
  );
}

/** Shows every form of the entries that are cited so, or what a spelling can come from; 1 when the lexicon has neither. */
export async function showCommand(
  words: readonly string[],
  flags: LexiconFlags & { readonly spelling?: boolean },
): Promise<number> {
  const out: { word: string; entries: ReturnType<typeof shown>[]; readings: ReturnType<typeof readingsOf> }[] = [];
  const lines: string[] = [];
  let code = 0;
  for (const word of words) {
    const entries = flags.spelling ? [] : entriesOf(word).map(shown);
    const readings = entries.length > 0 ? [] : readingsOf(word);
    const known = readings.some((r) => !r.guessed);
    out.push({ word, entries, readings });
    for (const entry of entries) lines.push(...entryLines(entry, colours(), width()));
    if (readings.length > 0) lines.push(...readingLines(word, readings, colours(), width()));
    if (entries.length === 0 && !known) {
      say(
        `isnad lexicon show ${word}`,
        readings.length > 0 ? "the lexicon has no such word; these are guesses" : "not one word",
      );
      code = 1;
    }
  }
  return put(flags, out, () => lines, code);
}

/** Lists the commonest words whose analysis is a guess; gives the exit code. */
export async function guessesCommand(
  files: readonly string[],
  flags: LexiconFlags & { readonly most: number },
): Promise<number> {
  const guesses = new Guesses();
  let code = 0;
  for await (const task of tasksOf(files)) {
    const all = isFault(task) ? [task] : articlesOf(task, { published: null, id: null });
    for (const one of all) {
      if (isFault(one)) {
        say(one.where, one.fault);
        code = 1;
      } else guesses.add(analyze(one.article.text));
    }
  }
  const top = guesses.top(flags.most);
  const { words, guessed, share, spellings } = guesses;
  return put(
    flags,
    { words, guessed, share, spellings, guesses: top },
    () => [
      `${guessed.toLocaleString("en")} of ${words.toLocaleString("en")} running words are guessed (${(100 * share).toFixed(2)} %), ${spellings.toLocaleString("en")} spellings`,
      ...(top.length > 0
        ? table(
            [
              ["count", "reports", "as", "word", "where it stands first"],
              ...top.map((g) => [
                String(g.count),
                String(g.reports),
                g.upos,
                isolate(g.form),
                isolate(cut(g.context, Math.max(30, width() - 45))),
              ]),
            ],
            Math.max(width(), 400),
            "  ",
          )
        : []),
    ],
    code,
  );
}
