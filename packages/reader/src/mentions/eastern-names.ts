import { key } from "../letters/fold.ts";
import { Kind } from "../tokens/tokens.ts";
import { Upos } from "../words/features.ts";
import type { Scan } from "./scan.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(key));

/** Family names of Korea, China and Vietnam, which stand first, as Arabic news spells them. */
const FAMILIES = words(`
  كيم شي هو وين لي بارك مون روه ري نو وانغ وانج تشانغ تشانج تشوي شوي تشو تشين تشن تساي ماو دنغ دينغ جيانغ لين ليو سون نغوين
  يون هون تران بان يانغ يانج جانغ جانج هان آن سو كانغ كانج شين تشونغ تشونج جونغ جونج ها هوانغ هوانج تشاو زهاو ياو يو ما فام نغو
`);
/** Syllables of which given names there are made. */
const SYLLABLES = words(`
  يونغ يونج أون إيل ايل إل سونغ سونج جونغ جونج جون هو هي هيون هيوك كوانغ كوانج كونغ كونج تشول تشو تشان تشون سوك سيك سون سو جاي جا
  جاو جين مين ميونغ ميونج نام هوي هوان هون هاي كيون كيو كيونغ كيونج غيون غون غوان غيل يو يول يون وون وو تاي تاك داي دوك دونغ دونج بينغ
  بينج بيونغ بيونج باي رين رونغ رونج شي شين شياو شو شيانغ شنغ شينغ وي وين يانغ يانج يي ليانغ لونغ لونج لي لين كه كي كيانغ قيشان تشي
  تشيه تشينغ تشيانغ تشيانج تشنغ جيه جيا جيان جيانغ جينغ ثيك فو فوك فونغ ثانه مينه هيه تشه تشيشان كانغ كانج مون بوم بوك هيوب
`);
/** Of these, what is a word of Arabic by itself: it is a syllable beside one that is none, the last where the name must end. */
const WORDS = words("هو هي كي نام لي سو يو وي شي فو ها جا داي إل إيل ايل مين شو جون ما تاي");

/** Where a name of these peoples ends that begins at a token with a family's name of that key, or -1: `ري يونغ هو`, `نو كوانج تشول`. */
export function easternEnd(scan: Scan, t: number, first: string): number {
  if (!FAMILIES.has(first)) return -1;
  const second = syllable(scan, t, t + 1);
  if (second === "") return -1;
  const third = syllable(scan, t, t + 2);
  if (third === "" || (WORDS.has(second) && WORDS.has(third)) || (WORDS.has(third) && !closes(scan, t + 3)))
    return WORDS.has(second) ? -1 : t + 2;
  return t + 3;
}

/** The key of a token that is a syllable of a given name and stands in one line with the name's first. */
function syllable(scan: Scan, first: number, t: number): string {
  if (t >= scan.tokens.count || scan.kind(t) !== Kind.WORD || !scan.sameSentence(first, t)) return "";
  const k = scan.key(t);
  return SYLLABLES.has(k) ? k : "";
}

/** Whether the sentence ends before a token, or a mark, a particle, a verb or a preposition stands there. */
function closes(scan: Scan, t: number): boolean {
  if (t >= scan.tokens.count || !scan.sameSentence(t - 1, t) || scan.kind(t) !== Kind.WORD) return true;
  const { upos } = scan.words.reading[scan.words.firstOfToken[t]!]!;
  return upos === Upos.ADP || upos === Upos.SCONJ || upos === Upos.PART || upos === Upos.CCONJ || upos === Upos.VERB;
}
