import type { Mark } from "@isnad/record/marks";

/** A piece of a text: letters, or a mark with what stands in it. */
export type Piece = string | Marked;
export interface Marked {
  readonly mark: Mark;
  /** The first piece of its fact in this text: where its number stands. */
  readonly first: boolean;
  /** How many marks of the same look it stands in: what is said inside what is said. */
  readonly depth: number;
  readonly inside: Piece[];
}

/**
 * A stretch of text as a tree of marks. Marks that nest are elements in elements; of two that cross, the inner one is closed and
 * opened again, so that the tree always nests, and all pieces of a mark carry the id of its fact.
 *
 * @param marks sorted as `marksOf` sorts them: by start, the longer first; those outside the stretch are passed over
 * @param seen ids that already have a first piece; those found here are added
 */
export function treeOf(text: string, from: number, to: number, marks: readonly Mark[], seen: Set<string>): Piece[] {
  const root: Piece[] = [];
  let open: Marked[] = [];
  let at = from;
  const here = (): Piece[] => open.at(-1)?.inside ?? root;
  const say = (until: number): void => {
    if (until > at) here().push(text.slice(at, until));
    at = Math.max(at, until);
  };
  const begin = (mark: Mark): void => {
    const first = !seen.has(mark.id);
    seen.add(mark.id);
    const look = mark.look.split(" ", 1)[0];
    const depth = open.filter((m) => m.mark.look.startsWith(look!)).length;
    const node: Marked = { mark, first, depth, inside: [] };
    here().push(node);
    open.push(node);
  };
  /** Closes what ends at or before `until`, in the order in which it ends. */
  const close = (until: number): void => {
    while (open.length > 0) {
      let next = Number.POSITIVE_INFINITY;
      for (const { mark } of open) next = Math.min(next, mark.end);
      if (next > until) return;
      say(next);
      const outermost = open.findIndex(({ mark }) => mark.end === next);
      const again = open.slice(outermost).filter(({ mark }) => mark.end > next);
      open = open.slice(0, outermost);
      for (const { mark } of again) begin(mark);
    }
  };
  for (const mark of marks) {
    if (mark.end <= from || mark.start >= to) continue;
    const start = Math.max(mark.start, from);
    close(start);
    say(start);
    begin(mark);
  }
  close(to);
  say(to);
  return root;
}
