import { tellsApart } from "../entities/rebels.ts";
import { isRebel } from "../entities/unnamed.ts";
import { Upos } from "../words/features.ts";
import { bothOf } from "./both.ts";
import { castOf, entity, indexOf } from "./cast.ts";
import type { EventLayers } from "./layers.ts";
import { MEMBERS } from "./nouns.ts";
import { kindOfOthers } from "./others.ts";
import { ofHisLand, partiesOf } from "./parties.ts";

/**
 * The named entity for which an unnamed party stands: the holder of an office (`الزعيم الكوري الشمالي`), the one armed movement
 * of the report (`المتمردون`, `الميليشيات`), the movement that its adjective names; else itself.
 */
export function knownAs(l: EventLayers, id: string): string {
  if (entity(l, id).kind !== "group") return id;
  let memo = kept.get(l.entities);
  if (!memo) kept.set(l.entities, (memo = new Map()));
  const before = memo.get(id);
  if (before !== undefined) return before;
  // What leads back to it while it is worked out finds itself.
  memo.set(id, id);
  const found = named(l, id);
  memo.set(id, found);
  return found;
}

/** The same, and the two for whom a dual stands to which a pronoun goes back: `دعا المجلس البلدين إلى الحوار وطالبهما`. */
export function allKnownAs(l: EventLayers, id: string): readonly string[] {
  const w = entity(l, id).kind === "group" ? castOf(l).first[indexOf(id)]! : -1;
  const p = w === -1 ? -1 : l.phrases.of[w]!;
  const both = p !== -1 && l.phrases.head[p] === w ? bothOf(l, p) : undefined;
  return both !== undefined && both.length > 0 ? both : [knownAs(l, id)];
}

const kept = new WeakMap<object, Map<string, string>>();

function named(l: EventLayers, id: string): string {
  const w = castOf(l).first[indexOf(id)]!;
  if (w === -1) return id;
  const p = l.phrases.of[w]!;
  const r = l.words.reading[w]!;
  if (r.definite && inArms(r.lemma)) return movement(l, id) ?? id;
  // `موعد مغادرة قوات بلاده`
  const home = ofHisLand(l, w);
  if (home !== undefined) return home;
  const kind = kindOfOthers(l, id);
  if (kind !== undefined) return knownAs(l, kind);
  // `مقتل عشرين مسلحا من حركة الوفاء`
  const body = MEMBERS.has(r.lemma) ? bodyBehind(l, w) : undefined;
  if (body !== undefined) return body;
  if (r.definite && MEMBERS.has(r.lemma) && (p === -1 || l.phrases.last[p]! === w + 1)) {
    const theirs = toldBefore(l, w);
    if (theirs !== undefined) return theirs;
  }
  if (p === -1 || l.phrases.head[p] !== w) return id;
  const found = partiesOf(l, p, false);
  return found.length === 1 ? found[0]! : id;
}

/** The body of which the report told when it last called people so: `عناصر من حركة الوفاء … وأطلق العناصر النار`. */
function toldBefore(l: EventLayers, w: number): string | undefined {
  const { reading } = l.words;
  for (let x = w - 1; x >= 0; x--) {
    if (reading[x]!.lemma !== reading[w]!.lemma) continue;
    const p = l.phrases.of[x]!;
    const ids = p === -1 || l.phrases.head[p] !== x ? [] : partiesOf(l, p, false);
    const body = l.entities.of[x] === -1 ? undefined : bodyBehind(l, x);
    const one = body ?? (ids.length === 1 ? ids[0] : undefined);
    if (one !== undefined && entity(l, one).kind === "organization") return one;
  }
  return undefined;
}

/** The body that من brings right behind those who are of it. */
function bodyBehind(l: EventLayers, w: number): string | undefined {
  const { of, items } = l.entities;
  const { reading } = l.words;
  let end = w;
  while (of[end] === of[w]) end++;
  if (reading[end]?.lemma !== "من" || reading[end]!.upos !== Upos.ADP) return undefined;
  const behind = reading[end + 1]?.form === "#" ? end + 2 : end + 1;
  const p = l.phrases.at[behind] ?? -1;
  const ids = p === -1 ? [items[of[behind] ?? -1]?.id ?? ""] : partiesOf(l, p, false);
  return ids.length === 1 && ids[0] !== "" && entity(l, ids[0]!).kind === "organization" ? ids[0] : undefined;
}

/** The one body by whose name the report elsewhere calls those in arms: `المتمردين الحوثيين`, `ثوار المقاومة الشعبية`. */
function calledBy(l: EventLayers, id: string): string | undefined {
  const { of, items } = l.entities;
  const e = indexOf(id);
  let found: string | undefined;
  for (let w = 0; w < of.length; w++) {
    if (of[w] !== e || of[w - 1] === e) continue;
    let end = w + 1;
    while (of[end] === e) end++;
    const item = items[of[end] ?? -1];
    if (item?.kind !== "organization" || l.words.sentence[end] !== l.words.sentence[w]) continue;
    if (l.phrases.of[end] !== l.phrases.of[w]) continue;
    if (found !== undefined && found !== item.id) return undefined;
    found = item.id;
  }
  return found;
}

/** Whether a lemma calls those in arms something whom a report may call by a name: `المتمردون`, `الثوار`. */
export const inArms = (lemma: string): boolean => isRebel(lemma) || RISEN.has(lemma);
/** Those who rose, on either side of a war: no movement is meant unless the report calls it so. By lemma. */
export const RISEN = new Set("ثائر ثوار".split(" "));

/** `المقاومة الشعبية`: who resists those in arms is none of them. */
const RESISTS = /^المقاومة\s/;
/** Of these those of a people who rose. */
const OF_A_PEOPLE = /^المقاومة (?:الشعبية|الوطنية|المحلية|الجنوبية)$/;

/** The movement that the report calls so, else the one armed movement that it names, if it is one. */
export function movement(l: EventLayers, but: string): string | undefined {
  let found = calledBy(l, but);
  if (found !== undefined) return found;
  const w = castOf(l).first[indexOf(but)]!;
  // `الثوار` are those who resist, where the report calls one body so.
  const risen = RISEN.has(l.words.reading[w]?.lemma ?? "");
  for (const item of l.entities.items) {
    if (item.kind !== "organization" || item.id === but) continue;
    if (risen ? !OF_A_PEOPLE.test(item.name) : item.sector !== "REB" || RESISTS.test(item.name)) continue;
    if (found !== undefined) return undefined;
    found = item.id;
  }
  // `الميليشيات الكردية` are another.
  const country = found === undefined ? null : entity(l, found).country;
  for (let x = w + 1; w !== -1 && l.entities.of[x] === l.entities.of[w]; x++)
    if (tellsApart(l.words.reading[x]!, country)) return undefined;
  return found;
}
