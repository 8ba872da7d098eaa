/** What an archive answers: a part of the record's room, so that the desk can know it without the archive. */
export type * from "@isnad/record/answers";
