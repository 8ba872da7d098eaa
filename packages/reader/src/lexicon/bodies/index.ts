import companiesClubs from "./companies-clubs.ts";
import further from "./further.ts";
import international from "./international.ts";
import mediaBusiness from "./media-business.ts";
import movements from "./movements.ts";
import parties from "./parties.ts";
import stateAgencies from "./state-agencies.ts";

/** One line a body from lines that hold several, parted by `;`. */
const apart = (text: string): string =>
  text
    .split("\n")
    .flatMap((line) => {
      const [names, ...rest] = line.split(" | ");
      return rest.length === 0 ? [line] : names!.split(";").map((name) => [name, ...rest].join(" | "));
    })
    .join("\n");

/** The gazetteer of bodies, one text a family. Line format: see `international.ts`. */
export const BODIES: readonly string[] = [
  international,
  movements,
  parties,
  mediaBusiness,
  apart(stateAgencies),
  apart(companiesClubs),
  apart(further),
];
