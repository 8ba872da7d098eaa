import { readCommands } from "./commands/read-command.ts";
import { finish, newProgram, runLine } from "./program.ts";

/**
 * Runs `isnad read …` and gives its exit code: what `runCommandLine` does of such a line, without the other commands. The bundle keeps it in
 * the form that V8 made of it (`scripts/bundle-reader.mjs`), with all that reading a report needs.
 */
export const runReadLine = (args: readonly string[], version: string): Promise<number> =>
  runLine(args, version, (version, exit) => {
    const program = newProgram(version);
    readCommands(program, exit);
    return finish(program);
  });
