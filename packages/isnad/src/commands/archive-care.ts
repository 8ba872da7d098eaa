import { type Command, Option } from "commander";
import { archiveOption, asking, id, paging, type Shared, tabling } from "./archive-options.ts";

export function reviewing(program: Command, shared: Shared): void {
  const review = program
    .command("review")
    .summary("correct what was read; who, when and why is kept, and everything can be undone")
    .description(
      "Accepts, rejects, edits and adds facts; merges and splits people and places; undoes; shows the log; writes reviewed reports as annotated data. Corrections survive isnad reread and new versions of a report.",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ isnad review reject 'blast-1#F2' --why "an age, not a toll"
  $ isnad review edit 'blast-1#F1' value=15 bound=more
  $ isnad review log
  $ isnad review log --format csv --mark --out decisions.csv
  $ isnad review undo 3
  $ isnad review annotated > reviewed.jsonl
${shared.exitCodes}`,
    );
  const one = (name: string, make = asking) =>
    make(review, shared, name)
      .option("--who <name>", "who decides (ISNAD_WHO, else the user's name)")
      .option("--why <words>", "the reason");
  const run = async <T>(of: (m: typeof import("./review.ts")) => Promise<T>): Promise<T> =>
    of(await import("./review.ts"));
  const { exit } = shared;
  for (const action of ["accept", "reject"] as const)
    one(action)
      .summary(`${action} a fact`)
      .argument("<fact>", "REPORT#F3, as isnad search prints it")
      .action(async (fact, flags) => exit(await run((m) => m.judgeCommand(action, fact, flags))));
  one("edit")
    .summary("change fields of a fact")
    .argument("<fact>", "REPORT#F3")
    .argument("<changes...>", 'FIELD=VALUE, the value as JSON or as a word (value=15, actors=["E2"])')
    .action(async (fact, changes, flags) => exit(await run((m) => m.editCommand(fact, changes, flags))));
  one("add")
    .summary("add a fact that was missed")
    .argument("<report>")
    .argument("<kind>", "statement, event, figure, trip, position, time, entity")
    .argument("<json>", "the fact as it stands in a record, without id and evidence")
    .action(async (report, kind, json, flags) => exit(await run((m) => m.addFactCommand(report, kind, json, flags))));
  one("merge")
    .summary("say that two identities are one")
    .argument("<identity>", "a number of isnad who", id)
    .argument("<into>", "the number that stays", id)
    .action(async (identity, into, flags) => exit(await run((m) => m.mergeCommand(identity, into, flags))));
  one("split")
    .summary("say that an entity of one report is somebody else")
    .argument("<entity>", "REPORT#E3")
    .argument("[into]", "the number of who it is; a new one without it", id)
    .action(async (ref, into, flags) => exit(await run((m) => m.splitCommand(ref, into, flags))));
  one("undo")
    .summary("take a decision back")
    .argument("<decision>", "its number in the log", id)
    .action(async (decision, flags) => exit(await run((m) => m.undoCommand(decision, flags))));
  paging(one("log", tabling))
    .summary("what was decided, the newest first")
    .option("--report <name>", "on one report")
    .action(async (flags) => exit(await run((m) => m.logCommand(flags))));
  one("annotated")
    .summary("reports as annotated data, one a line")
    .argument("[reports...]", "those that were reviewed without it")
    .action(async (reports, flags) => exit(await run((m) => m.annotatedCommand(reports, flags))));
  for (const command of review.commands) command.exitOverride().showSuggestionAfterError();
}

export function tending(program: Command, shared: Shared): void {
  const { exit, exitCodes } = shared;
  program
    .command("backup")
    .summary("write a whole copy of an archive, also while others write to it")
    .argument("<file>", "a file that is not there yet")
    .addOption(archiveOption())
    .addOption(shared.lang())
    .action(async (file: string, flags) => {
      const { backupCommand } = await import("./tend.ts");
      exit(await backupCommand(file, flags));
    })
    .addHelpText("after", `\nExamples:\n  $ isnad backup monday.db\n${exitCodes}`);
  program
    .command("check")
    .summary("look for what is broken in an archive: hashes, orphans, the file itself")
    .addOption(archiveOption())
    .addOption(shared.lang())
    .addOption(new Option("-f, --format <format>", "text or json").choices(["text", "json"]).default("text"))
    .action(async (flags) => {
      const { checkCommand } = await import("./tend.ts");
      exit(await checkCommand(flags));
    })
    .addHelpText("after", `\nExamples:\n  $ isnad check --archive news.db\n${exitCodes}`);
  asking(program, shared, "reread")
    .summary("read anew what an older reader read, and say what changed")
    .description(
      "Reads anew every report that an older version of the reader or its lexicon read, and says which facts are gone and which have come. What people corrected is laid over the new reading.",
    )
    .option("--all", "every report, whatever read it")
    .addOption(new Option("-j, --jobs <n>", "workers (all cores without it)").argParser(shared.cores))
    .action(async (flags) => {
      const { rereadCommand } = await import("./tend.ts");
      exit(await rereadCommand(flags));
    })
    .addHelpText(
      "after",
      `\nExamples:\n  $ isnad reread\n  $ isnad reread --all --format jsonl > changes.jsonl\n${exitCodes}`,
    );
}
