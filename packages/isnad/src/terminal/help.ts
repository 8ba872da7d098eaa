import { type Command, Help, type Option } from "commander";
import { spoken } from "./faults.ts";
import { HELP } from "./help-in-arabic.ts";

const inArabic = (words: string): string => HELP[words] ?? words;

/**
 * One line of help in Arabic, its parts in their places: what is typed stays, and so does what stands between wide blanks and is not known.
 *
 * @example lineSays("  0    everything was read") // "  0    قُرئ كل شيء"
 */
export function lineSays(line: string): string {
  const whole = HELP[line.trim()];
  if (whole !== undefined) return line.replace(line.trim(), whole);
  // A heading before what is typed: `Usage: isnad …`.
  const heading = /^(\S[^:]*:)( .+)$/.exec(line);
  if (heading && HELP[heading[1]!] !== undefined) return HELP[heading[1]!] + heading[2];
  // A note behind what is typed, or a word and what it means.
  const said = /^(\s*)(\S.*?)(\s{2,}|(?<=records\.jsonl) )(\S.*)$/.exec(line);
  if (!said) return line;
  const [, before, first, blanks, rest] = said;
  return before! + inArabic(first!) + blanks + inArabic(rest!);
}

/** Help as the command prints it, in its language; what its sentences say was put into Arabic before they were broken into lines. */
export const helpSays = (help: string): string =>
  spoken() === "ar" ? help.split("\n").map(lineSays).join("\n") : help;

/** What commander adds to an option: which values it takes, and which it has without being given. */
function optionDescription(option: Option): string {
  const english = new Help().optionDescription(option);
  const { description } = option;
  const extra = english.slice(description.length);
  return description + extra.replace(/\b(?:choices|default):/g, inArabic).replace(/", /g, '"، ');
}

/** Puts the help of a command and of all that stand under it into Arabic, where that is the language of the command. */
export function translateHelp(command: Command): void {
  if (spoken() !== "ar") return;
  const descriptions = (words: string) => HELP[words] ?? words.split("\n").map(lineSays).join("\n");
  command.description(descriptions(command.description()));
  command.summary(inArabic(command.summary()));
  for (const argument of command.registeredArguments) argument.description = inArabic(argument.description);
  for (const option of command.options) {
    option.description = inArabic(option.description);
    if (option.defaultValueDescription) option.defaultValueDescription = inArabic(option.defaultValueDescription);
  }
  command.helpOption("-h, --help", inArabic("show this help"));
  command.configureHelp({ ...command.configureHelp(), optionDescription });
  for (const one of command.commands) translateHelp(one);
}
