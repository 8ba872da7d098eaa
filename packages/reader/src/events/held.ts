import { Upos } from "../words/features.ts";
import type { EventLayers } from "./layers.ts";
import { WITH_HELP } from "./nouns.ts";
import { ownOf } from "./own.ts";
import { entity, isState, ownersOf, partiesAt, partiesIn } from "./parties.ts";
import { governorOf, isVerb, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";

const NOBODY: readonly string[] = [];

/** How far behind a capture whoever held what was taken is looked for. */
const FAR = 30;
/** Nouns of holding, whose genitive held it: `كانت في أيدي المتمردين`, `من قبضة التنظيم`, `أبرز معاقل الحركة`. */
const HOLD = new Set("يد قبضة سيطرة معقل براثن سلطة حكم نفوذ".split(" "));
/** Verbs of becoming, behind which a place is in the hands of whoever took it. */
const NOW = new Set("بات أصبح صار أمسى أضحى عاد انتقل آل".split(" "));
/** What was before a capture, by whom of whom: `بعد طرد المسلحين منها`, `عقب انسحاب المتمردين`. */
const DRIVEN = new Set("طرد دحر إخراج هزيمة انسحاب فرار إجلاء تراجع هروب جلاء".split(" "));
const AFTER = new Set(["بعد", "عقب", "إثر", "مع"]);
/** Verbs of holding, whose subject held it: `التي كان المتمردون يسيطرون عليها`. */
const HELD = new Set("سيطر احتل استولى تمركز تحصن اتخذ تمترس".split(" "));

/** Verbs of capture that take nothing from anybody, so that من behind them brings another (`بمساندة جنود من الفرقة`). */
const BY_ITSELF = new Set(["سيطر", "استولى", "احتل", "دخل"]);

/**
 * Who held what was captured, where the words behind the capture tell: from whom it was taken (`استعاد البلدة من المتمردين`), in whose hands it was,
 * who was driven out of it or withdrew.
 */
export function heldBy(
  l: EventLayers,
  at: number,
  { type, mode }: Trigger,
  doers: readonly string[],
): readonly string[] {
  if (type !== "COERCE" || mode !== "seize") return NOBODY;
  const { reading } = l.words;
  const others = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !doers.includes(id) && fights(l, id));
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + FAR);
  for (const s of slotsAfter(l, at)) {
    if (
      s.by !== "من" ||
      s.phrase === -1 ||
      BY_ITSELF.has(reading[at]!.verb || reading[at]!.lemma) ||
      HOLD.has(reading[s.word]!.lemma) ||
      // `بإسناد من الحلفاء`
      WITH_HELP.has(reading[(governorOf(l, s.phrase) || 1) - 1]!.lemma)
    )
      continue;
    const from = others(partiesIn(l, s));
    if (from.length > 0) return from;
  }
  for (let w = at + 1; w < stop; w++) {
    const r = reading[w]!;
    let found = NOBODY;
    const p = l.phrases.of[w]!;
    // `تم تحرير البلدة وباتت في سيطرة الجيش`: whoever has it now lost nothing.
    if (HOLD.has(r.lemma) && [2, 3].some((n) => NOW.has(reading[w - n]?.lemma ?? ""))) break;
    if (r.upos === Upos.NOUN && HOLD.has(r.lemma) && p !== -1)
      found = l.phrases.head[p] === w ? ownersOf(l, p) : partiesAt(l, w + 1);
    else if (DRIVEN.has(r.lemma) && AFTER.has(reading[w - 1]!.lemma)) found = ownOf(l, w).genitive;
    else if (isVerb(r) && HELD.has(r.lemma)) found = subjectOf(l, w).ids;
    // `آخر معاقل الجنرال`: a man may hold a place by those who follow him.
    const held = r.upos === Upos.NOUN && HOLD.has(r.lemma);
    found = held
      ? found.filter((id) => !doers.includes(id) && (fights(l, id) || entity(l, id).kind === "person"))
      : others(found);
    if (found.length > 0) return found;
  }
  return NOBODY;
}

/** Those who may hold a place: no town and no single man. */
const fights = (l: EventLayers, id: string): boolean => {
  const { kind } = entity(l, id);
  return kind === "organization" || kind === "group" || isState(l, id);
};
