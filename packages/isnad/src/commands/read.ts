import { availableParallelism } from "node:os";
import type { Lang } from "@isnad/record/labels";
import { nameFaultSays } from "../gazetteer/faults-in-arabic.ts";
import type { Gazetteer } from "../gazetteer/read-gazetteer.ts";
import { type Fault, isFault, sizeOf, type Task, tasksOf } from "../input/tasks.ts";
import { folderSink } from "../output/folder.ts";
import { Progress } from "../output/progress.ts";
import type { Sink } from "../output/sink.ts";
import { streamSink } from "../output/stream.ts";
import { OutputError, Writer } from "../output/write.ts";
import { say, spoken } from "../terminal/faults.ts";
import { wantsColour } from "../terminal/paint.ts";
import { told } from "../terminal/told.ts";
import { inOrder } from "../work/in-order.ts";
import { patient, SHORT } from "../work/patience.ts";
import { type Hands, Pool } from "../work/pool.ts";
import { reading } from "../work/reading.ts";
import type { Format, Settings } from "../work/settings.ts";

export interface ReadFlags {
  readonly format?: Format;
  readonly published?: string;
  readonly id?: string;
  readonly out?: string;
  readonly lang: Lang;
  readonly jobs?: number;
  readonly gazetteer?: readonly string[];
}

/** More than this many bytes are worth the half second that workers take to load the lexicon. */
const WORTH_WORKERS = 512 * 1024;

/** Reads files and writes their records; gives the exit code. */
export async function readCommand(files: readonly string[], flags: ReadFlags): Promise<number> {
  const own = await gazetteerOf(flags.gazetteer);
  const total = await sizeOf(files);
  const { stdout, stderr } = process;
  if (files.includes("-") && process.stdin.isTTY) stderr.write(`${told().fromTerminal}\n`);

  const tasks = tasksOf(files);
  const ahead = await peek(tasks);
  const first = ahead.find((t): t is Task => !isFault(t));
  const settings: Settings = {
    format: flags.format ?? usualFormat(first, flags.out !== undefined, stdout.isTTY === true),
    defaults: { published: flags.published ?? null, id: flags.id ?? null },
    lang: flags.lang,
    width: stdout.isTTY ? stdout.columns || 80 : 100,
    colour: flags.out === undefined && wantsColour(stdout, process.env),
    gazetteer: own.names,
  };

  let sink: Sink;
  try {
    sink =
      flags.out === undefined
        ? streamSink(new Writer(stdout), settings, first?.alone ?? false)
        : await folderSink(flags.out, settings, files);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    say(`isnad: ${flags.out}`, error.message);
    return 1;
  }

  const progress = new Progress(stderr.isTTY && (flags.out !== undefined || !stdout.isTTY) ? stderr : null, total);
  const hands = handsFor(settings, total, flags.jobs ?? availableParallelism());
  let code = own.faults.length > 0 ? 1 : 0;
  const interrupt = () => {
    progress.clear();
    process.exit(130);
  };
  process.once("SIGINT", interrupt);
  try {
    for await (const { size, done } of inOrder(chain(ahead, tasks), hands.choose)) {
      progress.add(done.reports, done.words, size);
      for (const { where, fault } of done.faults) {
        progress.clear();
        say(where, fault);
        code = 1;
      }
      await sink.put(done);
    }
    await sink.end();
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    progress.clear();
    // `isnad read … | head` has what it wanted.
    if (error.closed) process.exit(code);
    say(flags.out === undefined ? "isnad: standard output" : `isnad: ${flags.out}`, error.message);
    code = 1;
  } finally {
    progress.clear();
    process.off("SIGINT", interrupt);
    await hands.close();
  }
  return code;
}

/** The user's own names; what is wrong in their files is said at once. */
export async function gazetteerOf(files: readonly string[] | undefined): Promise<Gazetteer> {
  if (!files || files.length === 0) return { names: [], faults: [] };
  const { readGazetteer } = await import("../gazetteer/read-gazetteer.ts");
  const own = await readGazetteer(files);
  for (const { where, fault } of own.faults) say(where, (spoken() === "ar" && nameFaultSays(fault)) || fault);
  return own;
}

/** Text for people; JSON lines where JSON comes in and no person looks on; files of their own as JSON. */
function usualFormat(first: Task | undefined, folder: boolean, terminal: boolean): Format {
  if (folder) return "json";
  return terminal || !first || first.kind === "text" ? "text" : "jsonl";
}

/** The beginning of the input through the first thing that can be read. */
async function peek(tasks: AsyncGenerator<Task | Fault>): Promise<(Task | Fault)[]> {
  const ahead: (Task | Fault)[] = [];
  while (true) {
    const { done, value } = await tasks.next();
    if (done) return ahead;
    ahead.push(value);
    if (!isFault(value)) return ahead;
  }
}

async function* chain<T>(ahead: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* ahead;
  yield* rest;
}

/** The thread itself for little work, workers for more; both are made only when the first task for them comes. */
function handsFor(
  settings: Settings,
  total: number | null,
  jobs: number,
): { choose(seen: number): Promise<Hands>; close(): Promise<void> } {
  let own: Hands | undefined;
  let pool: Hands | undefined;
  // Sources run without a build (in tests) have no worker script.
  const mayPool = jobs > 0 && import.meta.url.endsWith(".js");
  return {
    async choose(seen) {
      if (mayPool && (seen > WORTH_WORKERS || (total ?? 0) > WORTH_WORKERS)) {
        pool ??= new Pool(jobs, reading(settings));
        return pool;
      }
      if (!own) {
        patient(SHORT);
        const { readTask } = await import("../work/read-task.ts");
        own = { room: 1, do: async (task, seq) => readTask(task, settings, seq), close: async () => {} };
      }
      return own;
    },
    async close() {
      await pool?.close();
    },
  };
}
