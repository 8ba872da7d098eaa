import asking from "./asking.ts";
import auxiliary from "./auxiliary.ts";
import conflict from "./conflict.ts";
import harm from "./harm.ts";
import judging from "./judging.ts";
import motion from "./motion.ts";
import speech from "./speech.ts";
import telling from "./telling.ts";

/** Every family of the verb lexicon. A line: root form vowels | masdars | frame | classes | gloss. */
export const VERBS: readonly string[] = [asking, auxiliary, conflict, harm, judging, motion, speech, telling];
