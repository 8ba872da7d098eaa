import { castOf, entity, indexOf, isState } from "./cast.ts";
import { fightsRebels, isCapture, isRebel } from "./foes.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import type { Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];

/** Types of deeds that one side of a war does to the other. */
const HOSTILE = new Set(["ASSAULT", "COERCE"]);
/** Nouns that count the fallen or those in arms and do not say whose they are. By lemma. */
const NAMELESS = new Set("قتيل جريح مصاب آخر عشرة مئة ألف عدد مقاتل مسلح جندي إرهابي".split(" "));
/** Attacks that nobody is known to have made unless it is told. By lemma. */
const BLASTS = new Set("تفجير انفجار فجر انفجر اغتيال اغتال عبوة لغم".split(" "));
/** How far behind those whom it struck a blast may be told. */
const NEAR = 16;
/** Sectors of bodies that are a side in a war. */
const FIGHTING = new Set(["REB", "MIL", "UAF"]);

/** Whether somebody is a side by name: a movement, an army; a state that does something by force in the report, where another may only be where it happens. */
function isSide(l: EventLayers, all: readonly Neighbour[], id: string): boolean {
  const { kind, sector } = entity(l, id);
  if (kind === "organization") return FIGHTING.has(sector ?? "");
  return isState(l, id) && all.some((o) => HOSTILE.has(o.type) && o.parties.actors.includes(id));
}

/** Whether somebody is only counted among the fallen or those in arms: `قتلى`, `آخرون`; not `مقاتلين مدعومين`. */
function isNameless(l: EventLayers, id: string): boolean {
  if (entity(l, id).kind !== "group") return false;
  const w = castOf(l).first[indexOf(id)]!;
  if (w === -1) return true;
  const next = l.entities.of[w + 1] === indexOf(id) ? l.words.reading[w + 1]! : undefined;
  return NAMELESS.has(l.words.reading[w]!.lemma) && (next === undefined || next.lemma === "آخر");
}

/** Whether a deed is a blast or a murder, or what came of one: `إصابة جنديين إثر تفجير عبوة`. */
function isBlast(l: EventLayers, at: number): boolean {
  for (let w = at; w < at + NEAR && l.words.sentence[w] === l.words.sentence[at]; w++)
    if (BLASTS.has(l.words.reading[w]!.lemma)) return true;
  return false;
}

/** Whether two are of one side by name: one and the same, or a state and its forces (`واشنطن`, `القوات الأمريكية`). */
function isOneSide(l: EventLayers, a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [entity(l, a), entity(l, b)];
  return x.country !== null && x.country === y.country && isOfState(l, a) && isOfState(l, b);
}
const isOfState = (l: EventLayers, id: string): boolean =>
  isState(l, id) || (entity(l, id).kind === "organization" && OF_STATE.has(entity(l, id).sector ?? ""));
const OF_STATE = new Set(["MIL", "GOV"]);

/** Those against whom one side stands in a deed of force. */
function against(l: EventLayers, { actors, recipients }: Parties, side: readonly string[]): readonly string[] {
  const mine = (id: string): boolean => side.some((one) => isOneSide(l, one, id));
  if (actors.some(mine)) return recipients.filter((id) => !mine(id));
  return recipients.some(mine) ? actors : NOBODY;
}

/**
 * Whom one side fights: whoever stands against it in the nearest deed of force of the report that has both; of those who fight a movement
 * and of those who are one, the other sort.
 */
function foesOf(l: EventLayers, all: readonly Neighbour[], n: number, side: readonly string[]): readonly string[] {
  const far = (o: Neighbour): number => Math.abs(o.at - all[n]!.at);
  const rebels = side.some((id) => isRebel(l, id));
  const armies = !rebels && side.some((id) => fightsRebels(l, id));
  const other = (id: string): boolean => !(rebels && isRebel(l, id)) && !(armies && fightsRebels(l, id));
  const found = new Map<string, { deeds: number; far: number; readonly ids: readonly string[] }>();
  for (const o of all) {
    if (o === all[n] || !HOSTILE.has(o.type)) continue;
    const ids = against(l, o.parties, side).filter((id) => isSide(l, all, id) && other(id));
    if (ids.length === 0) continue;
    const key = ids.join();
    const before = found.get(key) ?? { deeds: 0, far: far(o), ids };
    before.deeds++;
    before.far = Math.min(before.far, far(o));
    found.set(key, before);
  }
  const [best] = [...found.values()].sort((a, b) => b.deeds - a.deeds || a.far - b.far);
  return best?.ids ?? NOBODY;
}

/**
 * The side that a deed of force leaves unsaid: who killed an army's men, whom a battle was with, whose the dead are that a raid left.
 * `قصفت الطائرات الكينية مواقع حركة الوفاء. وأسفرت الغارات عن مقتل عشرة من الحركة`
 */
export function opponents(l: EventLayers, all: readonly Deed[], n: number): Parties | undefined {
  const { at, type, parties, found } = all[n]!;
  if (type !== "ASSAULT" || isCapture(l, at, type)) return undefined;
  const { actors, recipients } = parties;
  const clash = found.fact.trigger.roles.kind === "r";
  if (clash && actors.length > 0) return undefined;
  const whom = recipients.filter((id) => !isNameless(l, id));
  const side = actors.length > 0 ? actors : whom;
  if (side.length === 0 || (actors.length > 0 && whom.length > 0) || !side.every((id) => isSide(l, all, id)))
    return undefined;
  if (actors.length === 0 && isBlast(l, at)) return undefined;
  const foes = foesOf(l, all, n, side);
  if (foes.length === 0) return undefined;
  if (actors.length === 0) return { actors: foes, recipients };
  // `تجددت الاشتباكات مع المتمردين`: of a clash newsrooms tell as of what those do who fight a movement.
  if (clash && actors.every((id) => isRebel(l, id))) return { actors: foes, recipients: actors };
  return { actors, recipients: foes };
}
