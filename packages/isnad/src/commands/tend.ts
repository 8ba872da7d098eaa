import { availableParallelism } from "node:os";
import type { Archive } from "@isnad/archive";
import { read } from "@isnad/reader";
import type { AnswerFlags } from "../archive/answer.ts";
import { withArchive } from "../archive/open.ts";
import { type RereadTally, reread } from "../archive/reread.ts";
import { Writer } from "../output/write.ts";
import { checkSays } from "../terminal/check-in-arabic.ts";
import { say, spoken } from "../terminal/faults.ts";
import { told } from "../terminal/told.ts";

/** Writes a whole copy of an archive; gives the exit code. */
export const backupCommand = (to: string, flags: { readonly archive: string }): Promise<number> =>
  withArchive(flags.archive, {}, async (archive) => {
    await archive.backup(to);
    process.stderr.write(`${told().written(to)}\n`);
    return 0;
  });

/** Looks for what is broken; exit code 1 when something is. */
export const checkCommand = (flags: { readonly archive: string; readonly format?: string }): Promise<number> =>
  withArchive(flags.archive, { readOnly: true }, async (archive) => {
    const result = await archive.check();
    if (flags.format === "json") await new Writer(process.stdout).write(`${JSON.stringify(result, null, 2)}\n`);
    else for (const fault of result.faults) say("isnad", `${flags.archive}: ${checkSays(fault, spoken())}`);
    const n = (x: number) => x.toLocaleString("en-US");
    process.stderr.write(`${told().checked(n(result.documents), n(result.facts), result.faults.length)}\n`);
    return result.faults.length === 0 ? 0 : 1;
  });

export interface RereadFlags extends AnswerFlags {
  readonly all?: boolean;
  readonly jobs?: number;
}

/** Reads anew what an older reader read, and says what changed; gives the exit code. */
export const rereadCommand = (flags: RereadFlags): Promise<number> =>
  withArchive(flags.archive, {}, async (archive: Archive) => {
    const out = new Writer(process.stdout);
    const present = read({ text: "" }).report.reader;
    const tally: RereadTally = await reread(archive, flags.all ? null : present, flags.jobs ?? availableParallelism(), {
      async renewed(one) {
        const { gone, come } = one.changes;
        if (flags.format === "jsonl" || flags.format === "json") return out.write(`${JSON.stringify(one)}\n`);
        if (gone.length + come.length + one.lost.length === 0) return;
        const lines = [
          one.report,
          ...gone.map((f) => `  - ${f.kind} ${f.says}`),
          ...come.map((f) => `  + ${f.kind} ${f.says}`),
          ...one.lost.map((d) => `  ! ${told().lost(d.decision, d.action, d.who)}`),
        ];
        return out.write(`${lines.join("\n")}\n`);
      },
      fault: ({ where, fault }) => say(where, fault),
    });
    process.stderr.write(`${told().reread(tally)}\n`);
    return tally.faults > 0 ? 1 : 0;
  });
