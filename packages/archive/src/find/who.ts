import { ArchiveError } from "../fault.ts";
import { isVariant, norm, skeleton } from "../keep/names.ts";
import type { Who } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";

interface Named {
  readonly id: number;
  readonly norm: string;
}

/**
 * The identities that somebody or some place may be, with all that people merged. A name finds whoever has it; a person
 * also by a part of it; unless `variants` is false, spellings that differ as transcriptions do. Empty when nobody is found.
 */
export function identitiesOf(file: File, fold: (text: string) => string, who: Who, variants = true): number[] {
  const found = typeof who === "number" ? [who] : byName(file, norm(who, fold), who, variants);
  if (found.length === 0) return [];
  return file
    .prepare(
      `select id from identities where root in
       (select root from identities where id in (select value from json_each(?)))`,
    )
    .all<{ id: number }>(JSON.stringify(found))
    .map((r) => r.id);
}

/** Identities by name, whatever people merged. */
export function byName(file: File, spelling: string, given: string, variants: boolean): number[] {
  const words = spelling.split(" ").filter(Boolean);
  if (words.length === 0) throw new ArchiveError("bad-query", "an empty name");
  const out = new Set<number>();
  const exact = file.prepare("select id from identities where norm = ? or name_en = ? collate nocase");
  for (const { id } of exact.all<{ id: number }>(spelling, given.trim())) out.add(id);
  const parts = (column: string, list: readonly string[]) =>
    file
      .prepare(
        `select i.id, i.norm from name_search s join identities i on i.id = s.rowid
         where name_search match ? and i.kind = 'person' limit 2000`,
      )
      .all<Named>(`{${column}} : (${list.map((w) => `"${w}"`).join(" AND ")})`);
  for (const { id } of parts("norm", words)) out.add(id);
  if (variants) {
    const same = file.prepare("select id, norm from identities where skeleton = ? limit 500");
    for (const other of same.all<Named>(skeleton(spelling))) if (isVariant(spelling, other.norm)) out.add(other.id);
    // A part of a person's name in another spelling: each word must be a variant of one of the name's.
    for (const other of parts("skeletons", words.map(skeleton)))
      if (words.every((w) => other.norm.split(" ").some((o) => isVariant(w, o)))) out.add(other.id);
  }
  return [...out];
}
