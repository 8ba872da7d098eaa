import type { Migration } from "./index.ts";

/** Forms of words, by which a search for one finds the others. Filled as documents are added and read anew. */
export const forms: Migration = {
  name: "forms",
  sql: `
create table forms (
  -- Which word a stem was read as a form of, and in how many documents: شاحنات as شاحنه in 12.
  stem text not null,             -- folded, without clitics, as in text_search
  lemma text not null,            -- the word that it is a form of, folded; the stem itself where none is known
  n integer not null,
  primary key (stem, lemma)
) strict, without rowid;
create index forms_by_lemma on forms(lemma);
`,
};
