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

/** Says a fault on standard error: `file:line: what is wrong and the remedy`. */
export function say(where: string, fault: string): void {
  process.stderr.write(`${clean(where)}: ${clean(fault)}\n`);
}

/** A mistake in the command line itself; ends the command with exit code 2. */
export class UsageError extends Error {}
