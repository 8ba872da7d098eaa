import { NUMBER, nameOf } from "../words/features.ts";
import { antecedent } from "./antecedent.ts";
import { castOf, entity, indexOf, isCapital, isState } from "./cast.ts";
import { RISEN } from "./known-as.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isPronoun, isVerb } from "./slots.ts";
import type { Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];

/** Words of taking a place or what is in it, by lemma or verb. */
const CAPTURES = new Set("سيطر استولى استعاد انتزع استرد حرر طهر دخل مشط أسقط احتل أحكم بسط سقط سقوط".split(" "));
/** Those of taking back what was lost, of which the noun tells the place behind it or by a pronoun: `تحرير البلدة`, `بعد استعادتها`. */
const REGAINS = new Set("استعاد انتزع استرد حرر طهر".split(" "));
/** Bodies that stand against those in arms by their name, though they are in arms themselves: `المقاومة الشعبية`. */
const RESISTS = /^(?:ال)?مقاومة(?:\s|$)/;
/** Units of an army, which are called so on either side. */
const UNITS = /^(?:ال)?(?:لواء|ألوية|كتيبة|فرقة|فيلق)(?:\s|$)/;
/** Types of deeds that one side of a war does to the other. */
const HOSTILE = new Set(["ASSAULT", "COERCE"]);
/** How many triggers away who fights is looked for. */
const AROUND = 6;
/** By so many times as often as any other the report names the movement that it is about. */
const OFTENER = 2;

/** Whether somebody is an armed movement against a state. */
export const isRebel = (l: EventLayers, id: string): boolean => {
  const { kind, sector, name } = entity(l, id);
  return kind === "organization" && sector === "REB" && !RESISTS.test(name) && !UNITS.test(name);
};

/** Those who may fight: bodies, unnamed many, states; no town, building or single man. */
export const mayFight = (l: EventLayers, id: string): boolean => {
  const { kind } = entity(l, id);
  const w = castOf(l).first[indexOf(id)]!;
  // `البلدة`, whose people may be a party.
  if (kind === "group") return w === -1 || !["place", "facility"].some((c) => l.words.reading[w]!.classes.has(c));
  return kind === "organization" || isState(l, id);
};

/** Those who fight by what they are: armies, those who resist, armed men, who are no movement against a state. */
export const fightsRebels = (l: EventLayers, id: string): boolean => {
  const { kind, sector, name } = entity(l, id);
  if (kind === "organization") return sector === "MIL" || RESISTS.test(name);
  const w = castOf(l).first[indexOf(id)]!;
  const classes = w === -1 ? undefined : l.words.reading[w]!.classes;
  // `الفريق` is a team, too.
  return kind === "group" && classes !== undefined && classes.has("military") && l.words.reading[w]!.lemma !== "فريق";
};

/** Those from whom a place may be taken: a capital is what was taken (`السيطرة على صنعاء`) and not its state. */
const mayLose = (l: EventLayers, id: string): boolean => mayFight(l, id) && !isCapital(l, id);

export const isCapture = (l: EventLayers, at: number, type: string): boolean => {
  const r = l.words.reading[at]!;
  return type === "COERCE" && (CAPTURES.has(r.lemma) || CAPTURES.has(r.verb));
};

/** Whether both sides of a capture are told, by its words or by those of the deeds around it: more surely than weights have them, which give it to the place. */
export const isTaken = (l: EventLayers, at: number, type: string, { actors, recipients }: Parties): boolean =>
  isCapture(l, at, type) &&
  actors.length > 0 &&
  recipients.length > 0 &&
  actors.every((id) => mayFight(l, id)) &&
  recipients.every((id) => mayLose(l, id));

/** The same where not both are told: a place that is taken is no party, and weights guess who held it. */
export const fromTheirs = (l: EventLayers, { actors, recipients }: Parties, ruled: Parties): Parties => ({
  // Nor is one man who is named nearby.
  actors: actors.filter((id) => ruled.actors.includes(id) || mayFight(l, id)),
  recipients: recipients.filter((id) => ruled.recipients.includes(id) && mayLose(l, id)),
});

/** Others by their distance in the text, within so many triggers. */
const nearest = (all: readonly Neighbour[], n: number, far: number): readonly Neighbour[] =>
  all
    .slice(Math.max(0, n - far), n + far + 1)
    .filter((other) => other !== all[n])
    .sort((a, b) => Math.abs(a.at - all[n]!.at) - Math.abs(b.at - all[n]!.at));

/**
 * The two sides of a capture whose words name nobody but the place. From whom: the armed movement which whoever took it fights elsewhere in the report, nearest first
 * (`سيطر الجيش على البلدة. وقتل الجيش عشرين من المتمردين`), else that of which the report speaks. By whom, where it is told without a doer (`تم تحرير البلدة`): who fights that movement nearby.
 */
export function sidesOf(l: EventLayers, all: readonly Neighbour[], n: number): Parties {
  const here = all[n]!;
  const { actors, recipients } = here.parties;
  if (!isCapture(l, here.at, here.type)) return { actors, recipients };
  // `قال القائد إن قواته تقدمت بعد السيطرة على البلدة`: who only speaks there has not taken it.
  const s = l.statements.of[here.at]!;
  const source = s === -1 || isVerb(l.words.reading[here.at]) ? null : l.statements.items[s]!.sourceEntity;
  const own = actors.filter((id) => id !== source || entity(l, id).kind !== "person");
  const takers = own.length > 0 ? own.map((id) => resistance(l, id)) : takersOf(l, all, n);
  if (takers.length === 0 || takers.some((id) => isRebel(l, id) || !mayFight(l, id))) return { actors, recipients };
  if (recipients.some((id) => mayFight(l, id)))
    return { actors: takers.filter((id) => !recipients.includes(id)), recipients };
  const foes = foesOf(l, all, n, takers);
  if (foes.length === 0) return { actors, recipients };
  return { actors: takers, recipients: foes };
}

/** The parties of a capture without what was taken, which its words name as they name who is struck: a capital, a pronoun, an army that takes it. */
export function withoutPlace(l: EventLayers, at: number, type: string, parties: Parties): Parties {
  if (!isCapture(l, at, type)) return parties;
  const r = l.words.reading[at]!;
  let { actors, recipients } = parties;
  if (recipients.some((id) => isCapital(l, id))) recipients = recipients.filter((id) => !isCapital(l, id));
  const behind = l.words.reading[at + 1];
  if (!REGAINS.has(r.verb) || isVerb(r) || behind === undefined || recipients.length === 0)
    return { actors, recipients };
  // `تحريرها من المسلحين`: the pronoun is of the town.
  if (isPronoun(behind)) {
    const place = nameOf(behind.features, NUMBER) === "Sing" ? antecedent(l, at + 1) : undefined;
    return place === undefined
      ? { actors, recipients }
      : { actors, recipients: recipients.filter((id) => id !== place) };
  }
  // `بعد تحرير الجيش، بإسناد من الحلفاء، مدينة كيسمايو`: nobody sets an army free.
  const own = l.entities.items[l.entities.of[at + 1] ?? -1]?.id;
  if (own !== undefined && recipients.includes(own) && (fightsRebels(l, own) || isRebel(l, own))) {
    const joined = recipients.filter((id) => fightsRebels(l, id) || isRebel(l, id));
    actors = [...joined, ...actors.filter((id) => !joined.includes(id))];
    recipients = recipients.filter((id) => !joined.includes(id));
  }
  return { actors, recipients };
}

/** `الثوار`: where the report names one body that resists and an armed movement, those who rose are of that body. */
function resistance(l: EventLayers, id: string): string {
  const w = entity(l, id).kind === "group" ? castOf(l).first[indexOf(id)]! : -1;
  if (w === -1 || !RISEN.has(l.words.reading[w]!.lemma) || !l.entities.items.some((e) => isRebel(l, e.id))) return id;
  const bodies = l.entities.items.filter((e) => e.kind === "organization" && RESISTS.test(e.name));
  return bodies.length === 1 ? bodies[0]!.id : id;
}

/** Who fights an armed movement, or takes places, nearby. */
function takersOf(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  for (const other of nearest(all, n, AROUND)) {
    if (!HOSTILE.has(other.type)) continue;
    const { actors, recipients } = other.parties;
    if (!isCapture(l, other.at, other.type) && !recipients.some((id) => isRebel(l, id))) continue;
    if (actors.length > 0 && actors.every((id) => fightsRebels(l, id))) return actors;
  }
  return namedNear(l, all[n]!.at);
}

/** Bodies that fight named in the sentence of a capture, else in the next: `تم تحرير المدينة، وباتت في يد المقاومة الشعبية`. */
function namedNear(l: EventLayers, at: number): readonly string[] {
  const s = l.words.sentence[at]!;
  if (!l.entities.items.some((e) => isRebel(l, e.id))) return NOBODY;
  for (const t of [s, s + 1]) {
    const [from, to] = [l.words.firstOf[t] ?? 0, l.words.firstOf[t + 1] ?? 0];
    const found = new Set<string>();
    for (let w = from; w < to; w++) {
      const e = l.entities.of[w]!;
      if (e !== -1 && l.entities.items[e]!.kind === "organization" && fightsRebels(l, l.entities.items[e]!.id))
        found.add(l.entities.items[e]!.id);
    }
    if (found.size > 0 && found.size < 3) return [...found];
  }
  return NOBODY;
}

function foesOf(l: EventLayers, all: readonly Neighbour[], n: number, takers: readonly string[]): readonly string[] {
  for (const other of nearest(all, n, all.length)) {
    if (!HOSTILE.has(other.type)) continue;
    const { actors: a, recipients: b } = other.parties;
    const whom = b.length > 0 ? b : a;
    const others = a.some((id) => takers.includes(id)) ? whom : b.some((id) => takers.includes(id)) ? a : NOBODY;
    const foes = others.filter((id) => isRebel(l, id) && !takers.includes(id));
    if (foes.length > 0) return foes;
  }
  if (!takers.every((id) => fightsRebels(l, id))) return NOBODY;
  // Whoever strikes or is struck there, of whatever side.
  for (const other of nearest(all, n, AROUND)) {
    if (other.type !== "ASSAULT" && other.type !== "RETREAT") continue;
    const { actors, recipients } = other.parties;
    const rebels = [...recipients, ...actors].filter((id) => isRebel(l, id) && !takers.includes(id));
    if (rebels.length > 0) return rebels.slice(0, 1);
  }
  const [first, second] = l.entities.items
    .filter((e) => isRebel(l, e.id))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length >= OFTENER * (second?.mentions.length ?? 0) ? [first.id] : NOBODY;
}
