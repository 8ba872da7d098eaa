import { ASPECT, nameOf } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { isAsserted } from "./asserted.ts";
import type { Deed, Judged } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { isPointedAt } from "./lone.ts";
import type { Hit } from "./rules.ts";
import { isVerb } from "./slots.ts";
import { statusOf } from "./status.ts";

/**
 * Whether a sentence cut out of its report is about the violence or the protest that it speaks of. News of one is short, says when it
 * was and counts those whom it befell (`قتل خمسة جنود أمس في كمين`); a column, a trial or a look back speaks of one on the way, beside
 * other deeds and in clauses about nouns. One sign weighs as much as another: where more speak against than for, nothing of the kind is
 * told. After Mann and Thompson, "Rhetorical structure theory" (1988): what is the nucleus of a text and what its satellite.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** More words than news of one deed takes, and so many more that they weigh as two signs. */
const LONG = 50;
const LONGER = 65;
/** A headline or little more. */
const SHORT = 20;
/** So many clauses about nouns explain rather than tell. */
const CLAUSES = 2;
/** Words for courts and charges. */
const COURTS = set("محكمة متهم قضية اتهام تهمة نيابة مدع قاض قضاء مشتبه اشتباه محاكمة ادعاء اتهم إدانة محام");
/** Roles of figures that count people whom something befalls or who take part in it. */
const PEOPLE = set("killed injured abducted affected missing");

/** A deed and the text that speaks of it. */
interface Told {
  readonly l: EventLayers;
  readonly deed: Deed;
  readonly triggers: ReadonlySet<number>;
  /** Whether deeds of other types are told beside it. */
  readonly others: boolean;
}

type Sign = (told: Told) => boolean;

const isLong: Sign = ({ l }) => l.words.count > LONG;
const isLonger: Sign = ({ l }) => l.words.count > LONGER;
const isCounted: Sign = ({ l }) => l.figures.items.some((f) => PEOPLE.has(f.role));
const isDated: Sign = ({ l }) => l.times.items.some((t) => t.kind === "DATE" || t.kind === "TIME");
const ofCourts = (r: Reading): boolean => COURTS.has(r.lemma) || (r.verb !== "" && COURTS.has(r.verb));

/** What speaks for a deed's being what its text is about, what against it, and whether it is where both weigh as much. */
interface Scales {
  readonly pro: readonly Sign[];
  readonly contra: readonly Sign[];
  readonly even: Sign;
}

/** `هاجم المسلحون`: what a crowd or an army did, not that it was to. */
const isPast: Sign = ({ l, deed: { at } }) =>
  isVerb(l.words.reading[at]) && nameOf(l.words.reading[at]!.features, ASPECT) === "Perf";
/** `انسحبت القوات بسبب قصف الجيش لمواقعها`: a short text that tells who strikes whom. */
const hasBoth: Sign = ({ l, deed }) =>
  l.words.count <= SHORT && deed.ruled.actors.length > 0 && deed.ruled.recipients.length > 0;
const hasDoer: Sign = ({ deed }) => deed.ruled.actors.length > 0;

/** By type. */
const SIGNS: ReadonlyMap<string, Scales> = new Map([
  [
    "ASSAULT",
    {
      pro: [isCounted, isDated, hasBoth, ({ l, deed, triggers }) => isAsserted(l, deed, triggers)],
      // What police tell of an attack may be long.
      contra: [
        isLonger,
        isLonger,
        ({ others }) => others,
        ({ l }) => l.words.reading.some(ofCourts),
        ({ l }) => l.words.reading.filter((r) => r.classes.has("relative")).length >= CLAUSES,
      ],
      even: (told: Told) => hasDoer(told) || isPast(told),
    },
  ],
  [
    "PROTEST",
    {
      pro: [isCounted, isDated, ({ deed }) => deed.ruled.recipients.length > 0, isPast],
      contra: [isLong, isLonger, ({ l, deed }) => l.statements.of[deed.at] !== -1],
      even: () => true,
    },
  ],
]);

/**
 * What was found in a text of a sentence or two, without the types of which more speaks against each deed than for it. That one was not
 * done (`لم يهاجم الجيش المخيم`) is always told.
 */
export function ofNews(l: EventLayers, judged: readonly Judged[], triggers: ReadonlySet<number>): readonly Judged[] {
  const about = new Set<string>();
  for (const { deed, told } of judged) {
    const signs = SIGNS.get(deed.type);
    if (signs === undefined || told !== "yes") continue;
    const others = judged.some(
      (j) => j.told === "yes" && j.deed.type !== deed.type && !isOver(j.deed.at, deed.at) && !isPointedAt(l, j.deed.at),
    );
    const here = { l, deed, triggers, others };
    const count = (of: readonly Sign[]): number => of.filter((sign) => sign(here)).length;
    const more = count(signs.pro) - count(signs.contra);
    if (more > 0 || (more === 0 && signs.even(here))) about.add(deed.type);
  }
  const isNegated = ({ at, found }: Deed): boolean =>
    statusOf(l, at, isTense(found.fact.reading), triggers, found.fact.trigger.type) === "negated";
  return judged.filter(({ deed }) => !SIGNS.has(deed.type) || about.has(deed.type) || isNegated(deed));
}
/** Whether what another trigger tells is this very deed: `نددت الحكومة باغتيال الوزير`. */
const isOver = (over: number, at: number): boolean => over < at && at - over <= BESIDE;
const BESIDE = 4;
const isTense = (reading: Hit["reading"]): boolean => reading === "active" || reading === "passive";
