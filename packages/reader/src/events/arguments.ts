import { accusedOf } from "./accused.ts";
import { amongThem } from "./among-them.ts";
import { castOf, indexOf } from "./cast.ts";
import { settleParties } from "./customs.ts";
import { withoutPlace } from "./foes.ts";
import { foiledOf, isFoiling } from "./foiled.ts";
import { heldBy } from "./held.ts";
import { allKnownAs } from "./known-as.ts";
import type { EventLayers } from "./layers.ts";
import { ofNoun } from "./noun-parties.ts";
import { canAct, entity, ownersOf, partiesOf } from "./parties.ts";
import type { Hit } from "./rules.ts";
import { boundTo, settingOf } from "./setting.ts";
import { slotsAfter } from "./slots.ts";
import { harmBefore, struckBy } from "./struck.ts";
import type { Trigger } from "./triggers/index.ts";
import { ofVerb, type Parties } from "./verb-parties.ts";

/** What belongs to an event besides its trigger: entity, time and figure ids. */
export interface Arguments {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly places: readonly string[];
  readonly time: string | null;
  readonly figures: readonly string[];
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Where the words of a deed of force tell of no doer, who is charged with it did it: `اتهموا الحركة بتدبير الهجوم`. */
function withAccused(l: EventLayers, at: number, { type }: Trigger, { actors, recipients }: Parties): Parties {
  if (actors.length > 0 || (type !== "ASSAULT" && type !== "COERCE")) return { actors, recipients };
  return { actors: accusedOf(l, at).filter((id) => !recipients.includes(id)), recipients };
}

/**
 * To whom it is done, where its own words tell of nobody or of a town only: who was hurt in an attack (`قصفت الطائرات بلدة فقتلت خمسة مدنيين`),
 * who held what was captured (`استعاد الجيش البلدة من المتمردين`).
 */
function sufferers(l: EventLayers, at: number, trigger: Trigger, { actors, recipients }: Parties): readonly string[] {
  if (trigger.type === "ASSAULT" && isFoiling(l, at)) {
    const whose = foiledOf(l, at).filter((id) => !actors.includes(id));
    return whose.length > 0 ? whose : recipients;
  }
  const whose = trigger.type === "ASSAULT" ? ranksOf(l, at, recipients) : [];
  if (whose.length > 0) return whose;
  if (recipients.some((id) => canAct(l, id))) return recipients;
  const rather = trigger.type === "ASSAULT" ? struckBy(l, at) : heldBy(l, at, trigger, actors);
  if (rather.length > 0 || recipients.length > 0) return rather.length > 0 ? rather : recipients;
  return trigger.type === "ASSAULT" || trigger.mode === "seize" ? siteOf(l, at) : recipients;
}

/** `سقط قتلى في صفوف المتمردين`, `سقوط قتلى من الجنود`: whose the dead are, who are not called by anything else. */
function ranksOf(l: EventLayers, at: number, recipients: readonly string[]): readonly string[] {
  const { reading } = l.words;
  const { first } = castOf(l);
  // `عشرات القتلى`: the count may stand before them.
  const dead = (id: string): boolean => [0, 1].some((n) => DEAD.has(reading[first[indexOf(id)]! + n]?.lemma ?? ""));
  if (recipients.length === 0 || !recipients.every(dead)) return [];
  for (const s of slotsAfter(l, at)) {
    if (s.phrase === -1) continue;
    const ranks =
      RANKS.has(reading[s.word]!.lemma) && (s.by === "في" || s.by === "بين" || s.by === "من" || s.by === "وسط");
    const ids = ranks ? ownersOf(l, s.phrase) : s.by === "من" ? partiesOf(l, s.phrase) : [];
    const whose = ids.filter((id) => !dead(id) && canAct(l, id));
    if (whose.length > 0) return whose;
  }
  return [];
}
const DEAD = new Set("قتيل جريح ضحية شهيد مصاب".split(" "));
const RANKS = new Set(["صف", "وسط"]);

/** `سقط جرحى من عناصر الحركة في اشتباكات مع الجيش`: those whose fighters fell in a clash fight in it, too. */
function fighting(l: EventLayers, at: number, { type, roles }: Trigger, told: Parties): Parties | undefined {
  if (type !== "ASSAULT" || roles.kind !== "r" || told.actors.length !== 1) return undefined;
  const harm = harmBefore(l, at);
  if (harm === -1) return undefined;
  const whose = ranksOf(l, harm, told.recipients);
  const fell = whose.length > 0 ? whose : told.recipients;
  if (fell.length === 0 || !fell.every((id) => FIGHTERS.has(entity(l, id).sector ?? ""))) return undefined;
  return { actors: [...fell, ...told.actors], recipients: [] };
}
const FIGHTERS = new Set(["REB", "MIL", "COP"]);

/** The building or field that is struck or taken, which stands for its state: `قصفت الطائرات مطار نيقوسيا`. */
function siteOf(l: EventLayers, at: number): readonly string[] {
  const { of, items } = l.entities;
  const p = l.phrases.of[at]!;
  const own = p === -1 ? [] : [{ first: at + 1, last: l.phrases.last[p]! }];
  const free = slotsAfter(l, at).filter((s) => s.phrase !== -1 && (s.by === "" || s.by === "على" || s.by === "ل"));
  for (const { first, last } of [...own, ...free.map((s) => ({ first: s.word, last: l.phrases.last[s.phrase]! }))])
    for (let w = first; w < last; w++)
      if (of[w] !== -1 && items[of[w]!]!.kind === "facility") return [items[of[w]!]!.id];
  return [];
}

/** Who does it and to whom, where and when, by the trigger's form. */
export function argumentsOf(l: EventLayers, at: number, trigger: Trigger, reading: Hit["reading"]): Arguments {
  const finite = reading === "active" || reading === "passive";
  const said = finite ? ofVerb(l, at, trigger, reading) : withAccused(l, at, trigger, ofNoun(l, at, trigger, reading));
  const told = withoutPlace(l, at, trigger.type, said);
  const both = finite ? undefined : fighting(l, at, trigger, told);
  const found = both ?? { ...told, recipients: sufferers(l, at, trigger, told) };
  // A town does nothing; a state or its capital does.
  const doers = unique(found.actors).filter((id) => canAct(l, id));
  const settled = settleParties(l, at, trigger, { actors: doers, recipients: unique(found.recipients) }, finite);
  const members = settled.actors.length === 1 ? amongThem(l, settled.actors[0]!) : [];
  const actors = unique((members.length > 0 ? members : settled.actors).flatMap((id) => allKnownAs(l, id))).filter(
    (id) => canAct(l, id),
  );
  const recipients = unique(settled.recipients.flatMap((id) => allKnownAs(l, id))).filter((r) => !actors.includes(r));
  const setting = settingOf(l, at);
  const places = unique([...settled.places, ...boundTo(l, at, trigger, actors), ...setting.places]).slice(0, 4);
  return { actors, recipients, ...setting, places };
}

/** The same with other parties: a town or a building does nothing. */
export function withParties(l: EventLayers, args: Arguments, { actors, recipients }: Parties): Arguments {
  return { ...args, actors: actors.filter((id) => canAct(l, id)), recipients };
}
