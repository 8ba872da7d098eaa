import type { Nodes } from "./nodes.ts";
import { mix, place } from "./table.ts";

const bucket = (n: number): number => (n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 20 ? 7 : 8);

/** Room for the features of one arc. */
export const MOST = 64;

/**
 * The features of `d` hanging on `h` (McDonald 2005, with what our layers know: agreement, the preposition before, phrase,
 * clause, frame, and what the rules say). `between` has a bit for each part of speech between the two. Returns how many.
 */
export function arcFeatures(n: Nodes, h: number, d: number, between: number, out: Int32Array): number {
  const { pos, fine, lemma, sort, agree, before, role } = n;
  let k = 0;
  let salt = 1000;
  const right = h < d;
  const distance = right ? d - h : h - d;
  const reach = bucket(distance) * 2 + (right ? 1 : 0);
  const side = right ? 1 : 0;
  const last = n.count;
  const put = (a: number, b: number, c: number, e: number) => {
    out[k++] = place(mix(mix(mix(mix(salt++, a), b), c), e));
  };
  const ph = pos[h]!;
  const pd = pos[d]!;
  const fh = fine[h]!;
  const fd = fine[d]!;
  const lh = lemma[h]!;
  const ld = lemma[d]!;
  put(fh, fd, reach, 0);
  put(ph, pd, reach, 0);
  put(fh, fd, side, 0);
  put(fh, ld, side, 0);
  put(lh, fd, side, 0);
  put(lh, ld, side, 0);
  put(lh, pd, reach, 0);
  put(ph, ld, reach, 0);
  put(fd, reach, 0, 0);
  put(fh, reach, 0, 0);
  put(ld, side, 0, 0);
  put(lh, side, 0, 0);
  const hr = h + 1 < last ? pos[h + 1]! : 30;
  const hl = h > 0 ? pos[h - 1]! : 31;
  const dr = d + 1 < last ? pos[d + 1]! : 30;
  const dl = pos[d - 1]!;
  const pair = (ph * 32 + pd) * 2 + side;
  put(pair, hr, dl, distance === 1 ? 1 : 0);
  put(pair, hl, dl, distance === 1 ? 1 : 0);
  put(pair, hr, dr, distance === 1 ? 1 : 0);
  put(pair, hl, dr, distance === 1 ? 1 : 0);
  put(pair, dl, dr, 0);
  put(pair, fine[d - 1]!, 0, 0);
  put(pair, hr, hl, 0);
  const a = agree[h]! ^ agree[d]!;
  const agreeing = ((a & 3) === 0 ? 1 : 0) | ((a & 12) === 0 ? 2 : 0) | ((a & 48) === 0 ? 4 : 0);
  put(pair, agreeing, Math.min(distance, 3), 0);
  put(fh, fd, agreeing, side);
  put(pair, agree[h]! >> 4, agree[d]! >> 4, distance === 1 ? 1 : 0);
  put(pair, sort[h]!, sort[d]!, 0);
  put(pair, sort[d]!, reach, 0);
  // What a preposition or conjunction brings.
  const b = before[d]!;
  put(b, fh, side, pd);
  put(b, lh, side, 0);
  put(b, ph, reach, pd);
  put(b, before[h]!, ph, side);
  const reading = n.reading[h];
  const governing = n.reading[d - 1];
  if (b !== 0 && reading?.entry && governing)
    put(reading.entry.frame.includes(governing.lemma) ? 1 : 0, ph, bucket(distance), 0);
  else salt++;
  // Rules, phrases and clauses.
  const ruled = n.ruledHead[d] === h ? n.ruledRelation[d]! : n.ruledHead[h] === d ? 5 : 0;
  put(ruled, ph, pd, 0);
  put(ruled, fh, fd, side);
  put(ruled, reach, 0, 0);
  const phrase = n.phrase[d]! !== -1 && n.phrase[d] === n.phrase[h] ? 1 : 0;
  const clause = n.clause[d]! !== -1 && n.clause[d] === n.clause[h] ? 1 : 0;
  put(pair, phrase, clause, (role[h]! & 3) * 4 + (role[d]! & 3));
  put(phrase * 2 + clause, role[h]!, role[d]!, side);
  put(pair, role[d]! & 15, role[h]! & 2, clause);
  // What stands between.
  let verbs = 0;
  for (let bits = between; bits !== 0; bits &= bits - 1) put(pair, 31 - Math.clz32(bits & -bits), 7, 0);
  salt = 1100;
  verbs = between & 0x8030;
  put(pair, between & 0x4830, bucket(distance), 0);
  put(pair, verbs, before[d]!, 0);
  return k;
}

/** The features of the relation of `d` to its head `h`; a relation's own feature is `mix` of each with its number. */
export function relationFeatures(n: Nodes, h: number, d: number, out: Int32Array): number {
  const { pos, fine, lemma, sort, agree, before, role } = n;
  let k = 0;
  let salt = 2000;
  const side = h < d ? 1 : 0;
  const distance = Math.min(Math.abs(h - d), 4);
  const put = (a: number, b: number, c: number) => {
    out[k++] = mix(mix(mix(salt++, a), b), c);
  };
  const ph = pos[h]!;
  const pd = pos[d]!;
  const fh = fine[h]!;
  const fd = fine[d]!;
  const ld = lemma[d]!;
  put(ph, pd, side);
  put(fh, fd, side);
  put(fh, fd, distance * 2 + side);
  put(lemma[h]!, fd, side);
  put(fh, ld, side);
  put(lemma[h]!, ld, side);
  put(ld, ph, side);
  put(fd, side, 0);
  put(before[d]!, ph, pd);
  put(before[d]!, fh, fd);
  put(before[d]!, lemma[h]!, 0);
  put(before[d]!, ld, 0);
  put(fine[d - 1]!, fd, ph);
  put(d + 1 < n.count ? fine[d + 1]! : 3, fd, ph);
  put(sort[d]!, fh, before[d] === 0 ? 1 : 0);
  put(sort[h]!, sort[d]!, pd);
  const ruled = n.ruledHead[d] === h ? 1 : 0;
  put(n.ruledRelation[d]!, ruled, ph);
  put(n.ruledRelation[d]!, fh, fd);
  put(role[d]!, role[h]!, ph);
  put(role[d]! & 12, fd, fh);
  const a = agree[h]! ^ agree[d]!;
  put(((a & 3) === 0 ? 1 : 0) | ((a & 12) === 0 ? 2 : 0) | ((a & 48) === 0 ? 4 : 0), ph, pd);
  put(agree[d]!, agree[h]!, ph * 32 + pd);
  // How many nouns without a preposition stand between a verb and this one.
  let free = 0;
  for (let i = Math.min(h, d) + 1; i < Math.max(h, d) && free < 3; i++)
    if ((role[i]! & 1) !== 0 && before[i] === 0 && n.clause[i] === n.clause[d]) free++;
  put(free, fh, pd * 2 + side);
  put(free, fh, before[d]!);
  return k;
}
