/** What is needed of a figure to draw it: its number, the upper end of a range, its bound. */
export interface Amount {
  readonly value: number | null;
  readonly high: number | null;
  /** `more`, `less`, `about`, `range`; else the number is exact. */
  readonly mode: string | null;
}
export type Look = "exact" | "range" | "more" | "less" | "about" | "words";

/** How a figure is drawn: a point, a bar from one number to another, or a point with an open side. Null numbers have no place. */
export function lookOf({ value, high, mode }: Amount): Look {
  if (value === null) return "words";
  if (high !== null && high !== value) return "range";
  return mode === "more" || mode === "less" || mode === "about" ? mode : "exact";
}

/** `about 100` is taken as 85 to 115, as the archive takes it when it says that figures differ. */
const ABOUT = 0.15;

/** The numbers that a figure allows, both inclusive; null where it gives none. */
export function spanOf(figure: Amount): readonly [number, number] | null {
  const { value, high } = figure;
  if (value === null) return null;
  switch (lookOf(figure)) {
    case "more":
      return [value, Number.POSITIVE_INFINITY];
    case "less":
      return [Number.NEGATIVE_INFINITY, value];
    case "about":
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
    default:
      return [value, high ?? value];
  }
}

/**
 * With which others each figure cannot be true: their places in the list.
 *
 * @example conflicts([exact(9), more(8), exact(40)]) // [[2], [], [0]]
 */
export function conflicts(figures: readonly Amount[]): number[][] {
  const spans = figures.map(spanOf);
  return spans.map((a, i) => spans.flatMap((b, j) => (a && b && i !== j && (a[1] < b[0] || b[1] < a[0]) ? [j] : [])));
}

/** A scale from numbers to a share of the width, 0 to 1. */
export interface Scale {
  readonly log: boolean;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** So many times the least, and small numbers would all lie on one spot of a plain scale. */
const WIDE = 60;

/** 1, 2 or 5 times a power of ten, so that about `n` steps reach `most`. */
function stepFor(most: number, n: number): number {
  const rough = Math.max(most / n, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((m) => m * power >= rough) ?? 10);
}

/** A scale that holds all of the figures and begins at nothing; logarithmic where the greatest is more than 60 times the least. */
export function scaleOf(figures: readonly Amount[], ticks = 5): Scale {
  const numbers = figures.flatMap((f) => {
    if (f.value === null) return [];
    const about = lookOf(f) === "about" ? [f.value * (1 + ABOUT)] : [];
    return [f.value, f.high ?? f.value, ...about];
  });
  const most = Math.max(1, ...numbers);
  const least = Math.min(most, ...numbers.filter((n) => n > 0));
  if (most / least > WIDE) {
    const [lo, hi] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
    const every = Math.ceil((hi - lo) / 6);
    const marks = Array.from({ length: Math.floor((hi - lo) / every) + 1 }, (_, i) => 10 ** (lo + i * every));
    return { log: true, ticks: marks, at: (v) => clamp((Math.log10(Math.max(v, 10 ** lo)) - lo) / (hi - lo)) };
  }
  const step = stepFor(most, ticks);
  const end = Math.ceil(most / step - 1e-9) * step;
  return {
    log: false,
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step),
    at: (v) => clamp(v / end),
  };
}
/** Room at the side where numbers begin, and at the other, where an arrow may go on. */
const ROOM = { begin: 8, end: 30 };
/**
 * Where a number stands in a drawing so wide, in pixels from its left edge; numbers grow in the direction of reading. A `small`
 * drawing needs less room for arrows.
 */
export function placeOf(scale: Scale, value: number, width: number, rtl: boolean, small = false): number {
  const end = small ? ROOM.end / 2 : ROOM.end;
  const x = ROOM.begin + scale.at(value) * Math.max(1, width - ROOM.begin - end);
  return rtl ? width - x : x;
}
const clamp = (x: number): number => Math.max(0, Math.min(1, x));
