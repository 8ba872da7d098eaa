import type { File } from "../sqlite/file.ts";
import type { OtherForms } from "./match.ts";

/** So many forms of a word are looked for, the commonest first: an Arabic verb has no more that newspapers use. */
const MOST = 40;

/**
 * Other forms of a word, as texts of the archive have them. What a stem is a form of is what reports mostly read it as; only where
 * none has it, what it is by itself. Of the forms only those count that are mostly this word's: `كتب` is a plural of `كتاب`, and far
 * more often `he wrote`.
 */
export const otherFormsIn =
  (file: File): OtherForms =>
  (stem, lemma) => {
    const mostly = file
      .prepare("select lemma from forms where stem = ? order by n desc limit 1")
      .one<{ lemma: string }>(stem);
    return file
      .prepare(
        `select stem from forms f where lemma = ?1 and stem <> ?2
         and 2 * n >= (select sum(n) from forms g where g.stem = f.stem) order by n desc limit ?3`,
      )
      .all<{ stem: string }>(mostly?.lemma ?? lemma, stem, MOST)
      .map((row) => row.stem);
  };
