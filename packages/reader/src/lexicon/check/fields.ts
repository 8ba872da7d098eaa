/** What the fields of a line may hold; `isnad lexicon check` and the tests of the families read it here. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What a verb is about, at the least one, and how news uses it: see `verbs/index.ts`. */
export const VERB_CLASSES = words(`
  say ask order accuse threaten promise refuse deny praise condemn warn think know see motion attack kill injure destroy arrest meet
  agree help give take begin end continue try become exist change increase decrease hold build write read own feel need obey win lose
  law trade work other aux often rare passive
`);
/** Marks of use that do not say what a verb is about. */
export const VERB_USES = words("often rare passive");
/** What may follow a verb: an object (`ه`, two `هه`), a clause, a preposition. */
export const FRAMES = words("ه هه ب على عن ل من في إلى مع ضد بين أن إن حول نحو فوق تحت وراء أمام ك عند لدى");
export const NOUN_CLASSES = words(`
  person group role body place facility time unit money number weapon vehicle speech channel kin title victim act quantity document
  thing abstract material animal nature month weekday season day-part calendar holiday government military police legal law media
  medical education religious business criminal refugee worker activist diplomat armed rebel civilian security science sport killed
  injured taken crime illness disaster conflict protest event meeting motion emotion field direction part food drink plant body-part
  colour language energy art clothing housing cause purpose topic means according benefit weather mineral currency manner length weight
  area volume duration frequency rare
`);
export const GENDERS = words("m f mf m+ة");
/** Besides `country:XX` with a code of ISO 3166-1. */
export const ADJECTIVE_CLASSES = words(`
  body:UN calendar colour comparison deictic direction economy evaluative former group kin nisba town-nisba people person politics quality
  quantity role time victim war weapon
`);
/** What function words do. */
export const FUNCTION_CLASSES = words(`
  according addition affirmation after against agent all alone an anna any approximation article attention before benefit between billion both
  bound bound-less bound-more cardinal cause cause-question certainty channel comment company comparison complementiser compound
  concession condition conjunction-coord conjunction-sub contrast day-part decade degree-adverb deictic demonstrative direction
  distributive during each emphasis example exception exchange exclamation existence explanation far few focus fraction frequency
  future future-negation future-time greeting group hope hundred hundreds identity immediate imperfect-negation inna intensity jussive
  kin lakin lakinna last manner-adverb manner-conjunction manner-question many means means-of-travel million misspelt more most near
  negation negation-strength nominal-negation now one-of opening or order-adverb ordinal ordinal-like origin other part-of-time
  partitive past past-negation percent person-question person-relative place-adverb place-conjunction place-prep place-question
  possession possessive possibility preposition pronoun public purpose quadrillion quantifier quantity quantity-question question
  recent relative repetition response response-to rest restriction result route scale secret sequence several since some sport-leg
  start subjunctive tens thanks thing-question thing-relative thousand time time-adverb time-conjunction time-noun-adverb time-prep
  time-question topic topic-shift total toward trillion unnamed unreal until urging verbal-particle vocative warning without
  yes-no-question
`);
