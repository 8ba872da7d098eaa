import { nameOf, VERBFORM } from "../words/features.ts";
import { entity, isState } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import type { Neighbour } from "./ranking/seats.ts";
import { isPronoun, slotsAfter } from "./slots.ts";
import { subjectOf } from "./subject.ts";

/** Types that answer or go on with what was done between the same two before. */
const FACING = new Set(["REJECT", "THREATEN", "SANCTION"]);
/** Types of deeds that set two against each other or ask something of another. */
const TOWARDS = new Set(
  "REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION COERCE ASSAULT AGREE SUPPORT CONSULT".split(" "),
);
const BACK = 12;
const SENTENCES = 2;

/** Whether two names are of one state: it, its capital, its government or who speaks for it (`لندن`, `الحكومة البريطانية`). */
function isSame(l: EventLayers, a: string, b: string): boolean {
  const [x, y] = [entity(l, a), entity(l, b)];
  return x.country !== null && x.country === y.country && speaksForState(l, a) && speaksForState(l, b);
}
const speaksForState = (l: EventLayers, id: string): boolean => isState(l, id) || entity(l, id).sector === "GOV";

/** Types of what is refused when it is put to somebody. */
const PUT = new Set(["REQUEST", "THREATEN"]);

/**
 * Who asked for what is refused, where the refusal names it by a pronoun, ذلك or the deed alone, and whoever that names is not who asked:
 * `طالبت مصر قطر بتسليم الفارين، لكن الدوحة رفضت تسليمهم`; nobody where nothing was asked of its actor before.
 */
export function refused(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (type !== "REJECT" || parties.actors.length === 0 || !isOpen(l, at)) return [];
  for (let i = n - 1; i >= 0 && i >= n - BACK; i--) {
    const before = all[i]!;
    if (l.words.sentence[at]! - l.words.sentence[before.at]! > SENTENCES) return [];
    const isMine = (id: string): boolean => parties.actors.some((m) => m === id || isSame(l, m, id));
    if (!PUT.has(before.type) || !before.parties.recipients.some(isMine)) continue;
    const others = before.parties.actors.filter((id) => !isMine(id));
    if (others.length > 0) return others;
  }
  return [];
}

/** Whether what is refused is a pronoun, ذلك or a masdar. */
function isOpen(l: EventLayers, at: number): boolean {
  const what = slotsAfter(l, at).find(
    (s) =>
      (s.by === "" || s.by === "عن") &&
      !subjectOf(l, at).ids.includes(l.entities.items[l.entities.of[s.word] ?? -1]?.id ?? ""),
  );
  if (what === undefined) return false;
  const r = l.words.reading[what.word]!;
  return isPronoun(r) || r.classes.has("demonstrative") || nameOf(r.features, VERBFORM) === "Vnoun";
}

/**
 * Whom a refusal or a threat faces, where its own words leave it out: who did something to its actor before (`طالبت مصر قطر بالاعتذار. ورفضت الدوحة`),
 * or to whom its actor did something (`اتهمت روسيا لندن وهددت بالرد`).
 */
export function facing(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const { at, type, parties } = all[n]!;
  if (!FACING.has(type) || parties.recipients.length > 0 || parties.actors.length === 0) return [];
  const mine = parties.actors;
  for (let i = n - 1; i >= 0 && i >= n - BACK; i--) {
    const before = all[i]!;
    if (l.words.sentence[at]! - l.words.sentence[before.at]! > SENTENCES) break;
    if (!TOWARDS.has(before.type)) continue;
    const { actors, recipients } = before.parties;
    const isMine = (id: string): boolean => mine.some((m) => m === id || isSame(l, m, id));
    if (recipients.some(isMine) && actors.length > 0) return actors.filter((id) => !isMine(id));
    if (actors.some(isMine) && recipients.length > 0) return recipients.filter((id) => !isMine(id));
  }
  return type === "THREATEN" ? opponentOf(l, all, n) : [];
}

/** With whom whoever threatens has to do most in the report. */
function opponentOf(l: EventLayers, all: readonly Neighbour[], n: number): readonly string[] {
  const mine = all[n]!.parties.actors;
  const isMine = (id: string): boolean => mine.some((m) => m === id || isSame(l, m, id));
  const count = new Map<string, number>();
  for (const { type, parties } of all) {
    if (!TOWARDS.has(type)) continue;
    const { actors, recipients } = parties;
    const others = actors.some(isMine) ? recipients : recipients.some(isMine) ? actors : [];
    for (const id of others)
      if (!isMine(id) && (entity(l, id).kind === "organization" || entity(l, id).kind === "person" || isState(l, id)))
        count.set(id, (count.get(id) ?? 0) + 1);
  }
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first !== undefined && (second === undefined || second[1] < first[1]) ? [first[0]] : [];
}
