/** The archive where none is named: `ISNAD_ARCHIVE`, else `isnad.db` in the present folder. */
export const usualArchive = (): string => process.env.ISNAD_ARCHIVE || "isnad.db";
