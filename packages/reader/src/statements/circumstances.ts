import type { Span } from "@isnad/record";
import { fits } from "./agreement.ts";
import { shapeOf } from "./cues/table.ts";
import { isPronounAttached, type Layers, type Stretch } from "./layers.ts";
import type { Raw } from "./raw.ts";
import type { Speaker } from "./who.ts";

/** To whom, where, when and on what terms something was said. */
export interface Circumstances {
  readonly anonymity: Span | null;
  readonly addressee: string | null;
  readonly channel: Span | null;
  readonly time: string | null;
  readonly place: string | null;
}

/** The circumstances that the words between cue and content tell. */
export function circumstancesOf(l: Layers, raw: Raw, speakers: readonly Speaker[], i: number): Circumstances {
  const { gap } = raw;
  const span = (s: Stretch | null | undefined): Span | null =>
    s ? { start: l.words.start[s[0]]!, end: l.words.end[s[1] - 1]! } : null;
  const time = gap && gap.time >= 0 ? l.times.of[gap.time]! : -1;
  const place = gap && gap.place >= 0 ? l.entities.of[gap.place]! : -1;
  const to = gap?.addressee ? addressed(l, gap.addressee, speakers, i) : -1;
  return {
    anonymity: span(gap?.anonymity),
    addressee: to >= 0 ? l.entities.items[to]!.id : null,
    channel: span(gap?.channel),
    time: time >= 0 ? l.times.items[time]!.id : null,
    place: place >= 0 && isPlace(l, place) ? l.entities.items[place]!.id : null,
  };
}

const isPlace = (l: Layers, e: number): boolean =>
  l.entities.items[e]!.kind === "place" || l.entities.items[e]!.kind === "facility";

/** The one spoken to: who is named, or, for a pronoun, the last other person who spoke and whom it fits. */
function addressed(l: Layers, to: Stretch, speakers: readonly Speaker[], i: number): number {
  const r = l.words.reading[to[0]]!;
  if (!isPronounAttached(r)) return entityAmong(l, to);
  const asked = shapeOf(r);
  const speaker = speakers[i]!.entity;
  for (let j = i - 1; j >= 0 && j > i - 8; j--) {
    const s = speakers[j]!;
    if (
      s.entity >= 0 &&
      s.entity !== speaker &&
      l.entities.items[s.entity]!.kind === "person" &&
      fits(asked, s.shape) !== false
    )
      return s.entity;
  }
  return -1;
}

function entityAmong(l: Layers, [from, to]: Stretch): number {
  let found = -1;
  for (let w = from; w < to; w++) {
    const e = l.entities.of[w]!;
    if (e < 0) continue;
    if (l.entities.items[e]!.kind === "person") return e;
    if (found < 0) found = e;
  }
  return found;
}
