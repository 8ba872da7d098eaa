import type { EventEmitter } from "node:events";
import type { Command } from "commander";
import { afterEach, describe, expect, it, vi } from "vitest";
import { build } from "../src/command-line.ts";
import { speak } from "../src/terminal/faults.ts";
import { lineSays } from "../src/terminal/help.ts";
import { HELP } from "../src/terminal/help-in-arabic.ts";

const program = () => build("0.0.0", () => {});
const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];

/** What stands below a command's help, as it is written out. */
function after(command: Command): string {
  let said = "";
  const write = (words: string) => {
    said += words;
  };
  (command as unknown as EventEmitter).emit("afterHelp", { error: false, command, write });
  return said;
}
const helpOf = (command: Command): string => {
  let said = "";
  const out = command.configureOutput().writeOut!;
  const stdout = process.stdout.write;
  process.stdout.write = ((words: string) => {
    said += words;
    return true;
  }) as never;
  try {
    out(command.helpInformation());
    out(after(command));
  } finally {
    process.stdout.write = stdout;
  }
  return said;
};

/** Letters of ours in words of English: nothing that is typed, no name of a format or a standard. */
const english = /\b(?:the|of|and|which|with|without|them|their|what|for|read|file|report|reports|facts|words)\b/;
/** What is typed or is a name is looked past: options, values, JSON, codes. */
const typed = /\$ .*|--?[a-z-]+|<[^>]*>|\[[^\]]*\]|"[^"]*"|^\s{2}[a-z]+\b|isnad [a-z]+|\b[a-z]+=\S+/g;

describe("help in Arabic", () => {
  afterEach(() => speak([], {}));

  it("has every description of every command, option and argument, and every line below", () => {
    const missing = new Set<string>();
    const known = (words: string | undefined) => {
      if (words && HELP[words] === undefined && !words.includes("\n\nFormats:\n")) missing.add(words);
    };
    for (const command of all(program())) {
      known(command.description());
      known(command.summary());
      for (const { description, defaultValueDescription } of [...command.registeredArguments, ...command.options]) {
        known(description);
        known(defaultValueDescription);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it("leaves no sentence in English", () => {
    speak(["--lang", "ar"], {});
    for (const command of all(program())) {
      const left = helpOf(command)
        .split("\n")
        .filter((line) => english.test(line.replace(typed, " ")));
      expect(left, command.name()).toEqual([]);
    }
  });

  it("is in English without being asked", () => {
    for (const command of all(program())) expect(helpOf(command)).not.toMatch(/الاستعمال|الخيارات|أمثلة/);
  });

  it("has no entry that no command says", () => {
    const said = all(program())
      .map((c) =>
        [c.summary(), c.description(), helpOf(c), ...c.registeredArguments.map((a) => a.description)].join("\n"),
      )
      .join("\n")
      .replace(/\s+/g, " ");
    const optional = ["10m", "interrupted"];
    const stray = Object.keys(HELP).filter(
      (words) => !said.includes(words.replace(/\s+/g, " ")) && !optional.includes(words),
    );
    expect(stray).toEqual([]);
  });

  it("puts each part of a line into its place", () => {
    expect(lineSays("  0    everything was read")).toBe("  0    قُرئ كل شيء");
    expect(lineSays("Usage: isnad read [options]")).toBe("الاستعمال: isnad read [options]");
    expect(lineSays("  $ isnad explain report.txt --fact F2                   why the record says so")).toBe(
      "  $ isnad explain report.txt --fact F2                   لماذا يقول السجل ذلك",
    );
    expect(lineSays("  $ isnad search غزة")).toBe("  $ isnad search غزة");
  });
});

describe("codes that nothing has are refused, for they would be found nowhere", () => {
  it.each([
    [["search", "--kind", "evnt"]],
    [["search", "--status", "done"]],
    [["search", "--type", "BOGUS"]],
    [["search", "--facet", "bogus"]],
    [["search", "--since", "2021-13-45"]],
    [["figures", "--type", "killed"]],
    [["figures", "--role", "dead"]],
    [["timeline", "--status", "real"]],
    [["who", "--kind", "people"]],
  ])("%j", async (line) => {
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await expect(program().parseAsync(line, { from: "user" })).rejects.toMatchObject({
      code: "commander.invalidArgument",
    });
    stderr.mockRestore();
  });
});
