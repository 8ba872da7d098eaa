import { ACTS, ENTITY_KINDS, EVENT_TYPES, FIGURE_ROLES, STANCES, STATUSES } from "@isnad/record";
import { FACT_FACETS, REPORT_FACETS } from "@isnad/record/answers";
import { type Command, Option } from "commander";
import { adding } from "./archive-adding.ts";
import { reviewing, tending } from "./archive-care.ts";
import { CHAINS, codes, day, KINDS, limit, number, paging, REVIEWS, type Shared, tabling } from "./archive-options.ts";

/** The commands that keep records and find them again. */
export function archiveCommands(program: Command, shared: Shared): void {
  adding(program, shared);
  searching(program, shared);
  comparing(program, shared);
  reviewing(program, shared);
  tending(program, shared);
}

const statuses = (): Option =>
  new Option("--status <statuses...>", "actual, planned, possible, negated, asked").argParser(codes(STATUSES));

/** Options that narrow down which facts count. */
const framing = (command: Command): Command =>
  command
    .addOption(new Option("--since <day>", "first day").argParser(day))
    .addOption(new Option("--until <day>", "last day").argParser(day))
    .option("--outlet <outlets...>", "published by")
    .option("--party <who>", "somebody in any role: a name, or a number of isnad who")
    .option("--place <who>", "where")
    .addOption(new Option("--type <types...>", "types of events (ASSAULT, CONSULT …)").argParser(codes(EVENT_TYPES)))
    .addOption(statuses())
    .addOption(
      new Option("--chain <chain>", "none: no source given; anonymous: somebody unnamed on the chain").choices(CHAINS),
    )
    .option("--no-variants", "names only as they are spelt");

function searching(program: Command, shared: Shared): void {
  paging(tabling(program, shared, "search"))
    .summary("find reports by their words, and facts by who, what, where, when and on whose word")
    .description(
      'Finds reports by their words; with any option about facts, finds facts, each with its sentence and its chain.\n\nAll words must be found: غزة also as ولغزّة or بغزه, شاحنة also as الشاحنات. "In quotation marks" is a phrase, or a word as it is written; begin* a beginning, -word must not\nstand there (after --), OR between words means either.',
    )
    .argument("[words...]", "words to look for")
    .option("--facts", "facts, even without any of the options below")
    .addOption(new Option("--kind <kinds...>", "statement, event, figure, trip, position").argParser(codes(KINDS)))
    .option("--speaker <who>", "who says it: a name or a part of it, or a number of isnad who")
    .option("--addressee <who>", "to whom")
    .option("--actor <who>", "who does it")
    .option("--recipient <who>", "to whom it is done")
    .option("--place <who>", "where")
    .option("--about <who>", "who or what is spoken of")
    .option("--through <who>", "on whose word it stands, at first hand or not")
    .option("--party <who>", "somebody in any role")
    .addOption(
      new Option("--type <types...>", "act, type, role or stance (deny, ASSAULT, killed, demands)").argParser(
        codes(ACTS, EVENT_TYPES, FIGURE_ROLES, STANCES),
      ),
    )
    .addOption(statuses())
    .addOption(new Option("--least <n>", "figures from").argParser(number))
    .addOption(new Option("--most <n>", "figures up to").argParser(number))
    .addOption(
      new Option("--chain <chain>", "none: no source given; anonymous: somebody unnamed on the chain").choices(CHAINS),
    )
    .addOption(new Option("--review <review>", "what people decided").choices(REVIEWS))
    .option("--report <name>", "in one report")
    .addOption(new Option("--since <day>", "first day: of the fact, else of publication").argParser(day))
    .addOption(new Option("--until <day>", "last day").argParser(day))
    .addOption(new Option("--published-since <day>", "first day of publication").argParser(day))
    .addOption(new Option("--published-until <day>", "last day of publication").argParser(day))
    .option("--outlet <outlets...>", "published by")
    .option("--names <who>", "reports that name somebody or some place")
    .option("--no-variants", "names only as they are spelt")
    .option("--exact", "words only as they are written, not in their other forms")
    .addOption(
      new Option(
        "--sort <order>",
        "newest, oldest; reports also relevance; facts also time, -time, value, -value, confidence, -confidence",
      ).choices(["newest", "oldest", "relevance", "time", "-time", "value", "-value", "confidence", "-confidence"]),
    )
    .addOption(
      new Option(
        "--facet <fields...>",
        "count instead: outlet, month, kind, type, chain, speaker, actor, place …",
      ).argParser(codes(REPORT_FACETS, FACT_FACETS)),
    )
    .action(async (words: string[], flags) => {
      const { searchCommand } = await import("./search.ts");
      shared.exit(await searchCommand(words, flags));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad search غزة
  $ isnad search '"وقف إطلاق النار"' --outlet الأفق --since 2021-05-01
  $ isnad search --speaker هوفمان --about غزة --chain anonymous --since 2021-05-01 --until 2021-05-31
  $ isnad search --kind figure --type killed --least 10 --sort -value --format jsonl
  $ isnad search --kind event --facet type actor month
  $ isnad search --kind statement --chain none --format csv --mark > unsourced.csv
  $ isnad search --kind event --place غزة --format geojson --out events.geojson
${shared.exitCodes}`,
    );
}

function comparing(program: Command, shared: Shared): void {
  const { exit } = shared;
  paging(framing(tabling(program, shared, "figures")))
    .summary("figures of the same event side by side, each with its source")
    .description(
      "Puts side by side what reports give as number for the same occurrence, in the order of time: value, bound, source, chain, outlet. Nothing is reconciled.",
    )
    .argument("[words...]", "words of the reports")
    .addOption(
      new Option(
        "--role <roles...>",
        "killed, injured, missing, displaced, detained …; those of people without it",
      ).argParser(codes(FIGURE_ROLES)),
    )
    .option("--differ", "only where the numbers cannot all be true at once")
    .addOption(new Option("--least-reports <n>", "only what so many reports give").argParser(limit))
    .action(async (words: string[], flags) => {
      const { figuresCommand } = await import("./compare.ts");
      exit(await figuresCommand(words, flags));
    })
    .addHelpText(
      "after",
      `\nExamples:\n  $ isnad figures بعلبك --role killed\n  $ isnad figures --differ --since 2021-05-01\n${shared.exitCodes}`,
    );

  paging(framing(tabling(program, shared, "timeline")))
    .summary("what happened, in the order of time, each occurrence once")
    .description("Lists occurrences in the order of time. ≤ marks a day that is only that of the first report.")
    .action(async (flags) => {
      const { timelineCommand } = await import("./compare.ts");
      exit(await timelineCommand(flags));
    })
    .addHelpText(
      "after",
      `\nExamples:\n  $ isnad timeline --party هوفمان\n  $ isnad timeline --place غزة --type ASSAULT --since 2021-05-01\n${shared.exitCodes}`,
    );

  paging(tabling(program, shared, "who"))
    .summary("people, bodies and places across reports; what they said")
    .description(
      "Finds people, bodies and places by name, each with its number; by number tells spellings, offices, roles, and who may be the same.",
    )
    .argument("[name]", "a name or a part of it, or a number")
    .addOption(
      new Option("--kind <kinds...>", "person, organization, place, facility, group").argParser(codes(ENTITY_KINDS)),
    )
    .option("--country <code>", "ISO 3166 alpha-2")
    .option("--statements", "what this one said, in time")
    .option("--contradictions", "where that seems to contradict itself, for you to judge")
    .option("--journeys", "where this one travelled")
    .option("--no-variants", "names only as they are spelt")
    .action(async (name: string | undefined, flags) => {
      const { whoCommand } = await import("./compare.ts");
      exit(await whoCommand(name, flags));
    })
    .addHelpText(
      "after",
      `\nExamples:\n  $ isnad who هوفمان\n  $ isnad who 12 --statements\n  $ isnad who هوفمان --contradictions\n${shared.exitCodes}`,
    );

  paging(tabling(program, shared, "stories"))
    .summary("texts that several outlets print, and how their copies differ")
    .description(
      "Lists texts that several outlets print in nearly the same words; one by its number, copy by copy: what was cut, whose name was left out, which figure was changed.",
    )
    .argument("[story]", "a story's number")
    .action(async (story: string | undefined, flags) => {
      const { storiesCommand } = await import("./compare.ts");
      exit(await storiesCommand(story, flags));
    })
    .addHelpText("after", `\nExamples:\n  $ isnad stories\n  $ isnad stories 2705142203809792\n${shared.exitCodes}`);
}
