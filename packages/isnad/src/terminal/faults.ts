import { faultSays } from "@isnad/record/faults";
import { type Lang, langOf } from "@isnad/record/labels";

let lang: Lang = "en";

/**
 * In which language the command speaks of what goes wrong: that of `--lang`, wherever it stands in the line, else of the terminal. Told once, before the
 * line is read, since it may be wrong itself.
 */
export function speak(args: readonly string[], env: Readonly<Record<string, string | undefined>>): void {
  const at = args.findIndex((a) => a === "--lang" || a.startsWith("--lang="));
  const said = at < 0 ? undefined : (args[at]!.split("=")[1] ?? args[at + 1]);
  lang = said === "ar" || said === "en" ? said : langOf(env);
}

export const spoken = (): Lang => lang;

/** What the operating system refused, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "a directory, where a file was expected",
  ENOTDIR: "a file, where a directory was expected",
  EEXIST: "a file of that name is in the way",
  ENOSPC: "no space left on the device",
  EROFS: "the file system is read-only",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "a loop of links",
  EIO: "the device failed",
};

/** One line about an error of the file system. */
export function systemFault(error: unknown, doing: "read" | "written"): string {
  const code = (error as NodeJS.ErrnoException)?.code;
  const reason = code ? (REASONS[code] ?? code) : error instanceof Error ? error.message : String(error);
  return `cannot be ${doing}: ${reason}`;
}

/** One line for standard error, without control characters that a hostile name or text could send to the terminal. */
export function clean(text: string, most = 400): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}

/** Says a fault on standard error, in the command's language: `file:line: what is wrong and the remedy`. */
export function say(where: string, fault: string): void {
  process.stderr.write(`${clean(where)}: ${clean(faultSays(fault, lang))}\n`);
}

/** A mistake in the command line itself; ends the command with exit code 2. */
export class UsageError extends Error {}
