import type { Shape } from "./cues/table.ts";

/**
 * Whether a cue without its own subject can have one of this shape: undefined where the features do not tell.
 * A plural of things, a broken plural or a body may take the feminine singular; a woman or a body never the masculine.
 */
export function fits(cue: Shape, speaker: Shape): boolean | undefined {
  if (cue.number === "Dual" && speaker.number === "Sing") return false;
  if (cue.gender === undefined || speaker.gender === undefined) return undefined;
  if (speaker.number === "Plur") {
    if (cue.number === "Sing") return cue.gender === "Fem" ? true : speaker.gender === "Masc" ? undefined : false;
    return speaker.gender === cue.gender ? true : undefined;
  }
  if (cue.number === "Plur" || cue.number === "Dual") return speaker.number === cue.number;
  return cue.gender === speaker.gender;
}
