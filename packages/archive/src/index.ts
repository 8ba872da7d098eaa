/**
 * Keeping, finding and comparing records. What an archive can do is the interface `Archive`; the one that there is keeps
 * everything in one SQLite file.
 *
 * @example
 * const archive = openArchive("news.db", language, { create: true });
 * await archive.add(documents);
 * for (const fact of (await archive.facts({ speaker: "كلارا هوفمان", chain: "anonymous" })).items) console.log(fact.words);
 * await archive.close();
 */
export type { Archive, OpenOptions } from "./archive.ts";
export { ArchiveError, type ArchiveFault } from "./fault.ts";
export type { Added, ReadDocument } from "./keep/add.ts";
export { keyOf } from "./keep/add.ts";
export type { Language, SearchWords } from "./keep/words.ts";
export type * from "./model/acts.ts";
export type * from "./model/answers.ts";
export * from "./model/queries.ts";
export type { Annotated } from "./review/annotated.ts";
export { openArchive } from "./sqlite/archive.ts";
