import { type Command, InvalidArgumentError, Option } from "commander";
import { usualArchive } from "../archive/usual.ts";

interface Shared {
  readonly exit: (code: number) => void;
  readonly lang: () => Option;
  readonly exitCodes: string;
}

/** The commands by which others ask an archive: a browser, a program, a language model's agent. */
export function serveCommands(program: Command, { exit, lang, exitCodes }: Shared): void {
  program
    .command("serve")
    .summary("serve an archive to a browser and to programs on this machine")
    .description(
      "Serves the workbench and the API (/api/docs describes it) until it is interrupted. It is reached from this machine alone unless --host says otherwise; then only who has the key that is printed is answered. The archive is made when there is none.",
    )
    .argument("[archive]", "the archive", usualArchive())
    .addOption(new Option("-p, --port <n>", "the port; without it 4780, or the next one that is free").argParser(port))
    .option("--host <name>", "listen on this address or name of this machine (0.0.0.0: on all)", "127.0.0.1")
    .option("--open", "open it in a browser")
    .option("--read-only", "answer, but change nothing")
    .option("--allow-private", "let documents be fetched from this machine and its network too")
    .addOption(lang())
    .action(async (archive: string, flags) => {
      const { serveCommand } = await import("./serve.ts");
      exit(await serveCommand(archive, flags, program.version() ?? ""));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad serve
  $ isnad serve news.db --open
  $ isnad serve news.db --port 8080 --read-only
  $ isnad serve news.db --host 192.168.1.20   for others in the network: with a key, new at each start
  $ ISNAD_KEY=… isnad serve news.db --host 0.0.0.0   the same with a key of your own, which stays
${exitCodes}`,
    );

  program
    .command("mcp")
    .summary("answer language models' agents (Model Context Protocol over standard input and output)")
    .description(
      "Answers questions of language models' agents about an archive: search, reports, the chain of a fact, figures of an event, statements of a speaker, timeline. Each answer has its quoted evidence. It changes nothing and opens no connection: the agent's program starts it.",
    )
    .argument("[archive]", "the archive", usualArchive())
    .action(async (archive: string) => {
      const { mcpCommand } = await import("./mcp.ts");
      exit(await mcpCommand(archive, program.version() ?? ""));
    })
    .addHelpText(
      "after",
      `
Examples:
  $ isnad mcp news.db
  In an agent's settings: { "mcpServers": { "isnad": { "command": "isnad", "args": ["mcp", "/path/to/news.db"] } } }
${exitCodes}`,
    );
}

const port = (value: string): number => {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError("Write a number from 0 to 65535; 0 takes any free port.");
  return Number(value);
};
