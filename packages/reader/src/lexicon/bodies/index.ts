import international from "./international.ts";
import mediaBusiness from "./media-business.ts";
import movements from "./movements.ts";
import parties from "./parties.ts";

/** The gazetteer of bodies, one text a family. Line format: see `international.ts`. */
export const BODIES: readonly string[] = [international, movements, parties, mediaBusiness];
