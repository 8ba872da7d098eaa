import type { Lang } from "@isnad/record/labels";
import { type LabelPlace, placeLabels } from "../drawn/labels.ts";
import { widthOf } from "../drawn/measure.ts";
import { type Camera, type Frame, toScreen } from "./camera.ts";
import { countryName } from "./countries.ts";
import type { Outline } from "./world.ts";

const SANS = '"IBM Plex Sans Arabic", "Noto Sans Arabic", "Segoe UI", system-ui, sans-serif';
/** As `0.78rem` is for most. */
const FONT = `12.5px ${SANS}`;
const HEIGHT = 17;

interface Named {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly text: string;
  readonly weight: number;
  readonly always?: boolean;
}

/** Where the names of marks stand, and, where room is left, those of countries. `own` are countries that are marks themselves. */
export function labelsAt(
  marks: readonly Named[],
  outlines: readonly Outline[],
  own: ReadonlySet<string | null>,
  camera: Camera,
  frame: Frame,
  lang: Lang,
): {
  readonly marks: readonly (LabelPlace | null)[];
  readonly countries: readonly { x: number; y: number; text: string }[];
} {
  const sized = marks.map((m) => ({ ...m, width: widthOf(m.text, FONT) + 2 }));
  const countries = outlines.flatMap(({ letters, middle, width }) => {
    if (letters === null || own.has(letters)) return [];
    const text = countryName(letters, lang);
    const wide = widthOf(text, FONT);
    const [x, y] = toScreen(camera, frame, middle);
    // Its name stands only in a country that has room for it.
    return width * camera.k > wide + 12 ? [{ x: x - wide / 2, y, r: 0, text, width: wide, weight: -1 / width }] : [];
  });
  const places = placeLabels([...sized, ...countries], frame, HEIGHT, lang === "ar");
  return {
    marks: places.slice(0, marks.length),
    countries: countries.flatMap((c, i) => {
      const place = places[marks.length + i];
      return place ? [{ x: place.x + c.width / 2, y: place.y, text: c.text }] : [];
    }),
  };
}
