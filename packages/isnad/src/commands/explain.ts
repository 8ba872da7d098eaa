import { access } from "node:fs/promises";
import { read } from "@isnad/reader";
import { factsOf } from "@isnad/record/facts";
import { type Lang, labelsOf } from "@isnad/record/labels";
import { near } from "../explain/near.ts";
import { namesOf, ruleStory, ruleTable } from "../explain/rule.ts";
import { Trail } from "../explain/trail.ts";
import { explainFact, factsInOrder, type Telling, telling } from "../explain/tree.ts";
import { articlesOf } from "../input/articles.ts";
import { type Fault, isFault, type Task, tasksOf } from "../input/tasks.ts";
import { quietly } from "../output/quietly.ts";
import { Writer } from "../output/write.ts";
import { say, UsageError } from "../terminal/faults.ts";
import { isolate, rightToLeft } from "../terminal/layout.ts";
import { paint, wantsColour } from "../terminal/paint.ts";
import { gazetteerOf } from "./read.ts";

export interface ExplainFlags {
  readonly fact?: string;
  readonly rule?: string;
  readonly rules?: boolean;
  readonly report?: string;
  readonly published?: string;
  readonly lang: Lang;
  readonly gazetteer?: readonly string[];
}

/** Says why records say what they say; gives the exit code. */
export async function explainCommand(input: string | undefined, flags: ExplainFlags): Promise<number> {
  const { stdout } = process;
  const writer = new Writer(stdout);
  const colours = paint(wantsColour(stdout, process.env));
  const labels = labelsOf(flags.lang);
  const own = await gazetteerOf(flags.gazetteer);
  let code = own.faults.length > 0 ? 1 : 0;
  let met = 0;
  const fail = (where: string, fault: string) => {
    say(where, fault);
    code = 1;
  };
  return quietly(async () => {
    for await (const task of await tasksFor(input)) {
      if (isFault(task)) {
        fail(task.where, task.fault);
        continue;
      }
      for (const one of articlesOf(task, { published: flags.published ?? null, id: null })) {
        if (isFault(one)) {
          fail(one.where, one.fault);
          continue;
        }
        if (flags.report !== undefined && one.article.id !== flags.report) continue;
        met++;
        const trail = new Trail();
        const facts = factsOf(
          read(
            one.article,
            flags.rule !== undefined || flags.rules ? { trace: trail, gazetteer: own.names } : { gazetteer: own.names },
          ),
        );
        const t = telling(facts, labels, colours, stdout.isTTY ? stdout.columns || 80 : 100);
        const { lines, fault } = tell(t, trail, flags);
        if (fault) fail(one.where, fault);
        if (lines.length === 0) continue;
        // Several reports are told apart by a line with their ids.
        const head = task.alone ? [] : [colours.bold(isolate(facts.report.report.id)), ""];
        await writer.write(
          `${[...head, ...lines].map((line) => (labels.dir === "rtl" ? rightToLeft(line) : line)).join("\n")}\n`,
        );
      }
    }
    if (flags.report !== undefined && met === 0 && code === 0)
      fail(input ?? "stdin", `no report has the id ${flags.report}`);
    return code;
  });
}

function tell(t: Telling, trail: Trail, flags: ExplainFlags): { lines: string[]; fault?: string } {
  if (flags.rules) return { lines: ruleTable(t, trail) };
  if (flags.rule !== undefined) {
    const names = namesOf(t, trail);
    if (names.includes(flags.rule)) return { lines: ruleStory(t, trail, flags.rule) };
    return {
      lines: [],
      fault: `no rule ${flags.rule} woke in it${meant(near(flags.rule, names))}; --rules lists those that did`,
    };
  }
  const ids = factsInOrder(t.facts.report);
  if (flags.fact !== undefined) {
    const id = ids.find((x) => x.toLowerCase() === flags.fact!.toLowerCase());
    if (id) return { lines: explainFact(t, id) };
    return { lines: [], fault: `no fact ${flags.fact} in its record${ids.length ? `; it has ${ranges(ids)}` : ""}` };
  }
  return { lines: ids.length ? ids.flatMap((id) => explainFact(t, id)) : [t.labels.says.nothing] };
}

/** `E1 … E12, S1 … S5`: ids as the record numbers them, by kind. */
function ranges(ids: readonly string[]): string {
  const byKind = new Map<string, string[]>();
  for (const id of ids) byKind.set(id[0]!, [...(byKind.get(id[0]!) ?? []), id]);
  return [...byKind.values()].map((list) => (list.length > 1 ? `${list[0]} … ${list.at(-1)}` : list[0])).join(", ");
}

const meant = (names: readonly string[]) => (names.length ? `; did you mean ${names.join(", ")}?` : "");

/** A file where there is one of that name, else the text itself. */
async function tasksFor(input: string | undefined): Promise<AsyncIterable<Task | Fault>> {
  if (input === undefined) {
    if (process.stdin.isTTY)
      throw new UsageError("nothing to explain; name a file, write a text in quotation marks, or - for standard input");
    return tasksOf(["-"]);
  }
  const exists =
    input === "-" ||
    (await access(input).then(
      () => true,
      () => false,
    ));
  // A name has neither blanks nor Arabic letters as a rule; a text has.
  if (exists || !/[\s\u0600-\u06ff]/.test(input)) return tasksOf([input]);
  return one({ kind: "text", file: "text", first: 1, alone: true, bytes: Buffer.from(input), size: input.length });
}

async function* one(task: Task): AsyncGenerator<Task> {
  yield task;
}
