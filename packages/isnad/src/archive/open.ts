import { type Archive, ArchiveError, type OpenOptions, openArchive } from "@isnad/archive";
import { say } from "../terminal/faults.ts";
import { language } from "./search-words.ts";

/** Opens an archive for one command and closes it; what goes wrong with it is one line on standard error and exit code 1. */
export async function withArchive(
  path: string,
  options: OpenOptions,
  work: (archive: Archive) => Promise<number>,
): Promise<number> {
  try {
    const archive = openArchive(path, language, options);
    try {
      return await work(archive);
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    say("isnad", error.message);
    return 1;
  }
}
