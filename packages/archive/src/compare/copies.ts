import type { File } from "../sqlite/file.ts";
import { overlap, sketchOf } from "./shingles.ts";

/** How many documents of one shingle are looked at; more say that it is a set phrase. */
const LOOKED_AT = 48;
/** Candidates whose shingles are compared one by one. */
const COMPARED = 16;

/**
 * Whether two texts are copies of one, by their shingles: nearly half of the shorter stands in the other, and it is no
 * mere quotation in a much longer one, which would tie the stories of a roundup together. Measured in test/copies.test.ts.
 */
export function areCopies(a: Uint32Array, b: Uint32Array): boolean {
  const { shared, containment, resemblance } = overlap(a, b);
  if (shared < 6) return resemblance > 0.8;
  return containment >= 0.45 && Math.min(a.length, b.length) >= 0.12 * Math.max(a.length, b.length);
}

/**
 * Gives a new document the story of the documents that it is a copy of, and joins stories that it ties together.
 * Inside a transaction; the document's own sketch is written last, so that it does not find itself.
 */
export function joinStory(file: File, document: number, shingles: Uint32Array): void {
  const sketch = sketchOf(shingles);
  const hashes = JSON.stringify(sketch);
  // One question for all: a question for each of them took longer than the answers.
  const candidates = file
    .prepare(
      `select s.document id from json_each(?) h cross join sketches s on s.hash = h.value and s.document >= coalesce(
         (select document from sketches where hash = h.value order by document desc limit 1 offset ${LOOKED_AT - 1}), 0)
       group by s.document having count(*) >= ? order by count(*) desc, s.document desc limit ${COMPARED}`,
    )
    .all<{ id: number }>(hashes, Math.min(2, sketch.length));
  const copies: { readonly id: number; readonly story: number | null }[] = [];
  for (const { id } of candidates) {
    const row = file
      .prepare("select story, shingles from documents where id = ? and current = 1")
      .one<{ story: number | null; shingles: ArrayBuffer }>(id);
    if (row && areCopies(shingles, new Uint32Array(row.shingles))) copies.push({ id, story: row.story });
  }
  if (copies.length > 0) {
    // The story of most copies stays, so that few documents are written again when it grows.
    const weight = new Map<number, number>();
    for (const c of copies) if (c.story !== null) weight.set(c.story, (weight.get(c.story) ?? 0) + 1);
    const [story = Math.min(...copies.map((c) => c.id))] = [...weight].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    const others = file.prepare("update documents set story = ? where story = ?");
    for (const other of weight.keys()) if (other !== story) others.run(story, other);
    const one = file.prepare("update documents set story = ? where id = ?");
    for (const copy of copies) if (copy.story === null) one.run(story, copy.id);
    one.run(story, document);
  }
  file
    .prepare("insert or ignore into sketches (hash, document) select value, ? from json_each(?)")
    .run(document, hashes);
}
