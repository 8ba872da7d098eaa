/** What an archive can be asked: see `@isnad/record/answers`. */
export * from "@isnad/record/answers";
