import { isHonour } from "../entities/honours.ts";
import type { EventLayers } from "../events/layers.ts";
import { partiesAt, personOfRank } from "../events/parties.ts";
import { isPronoun, isVerb } from "../events/slots.ts";
import { type Subject, subjectOf } from "../events/subject.ts";
import { Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { DELEGATION, HEADING, HOLDING } from "./journeys.ts";

/** A delegation that the report tells of, and who is in it. */
interface Delegation {
  readonly word: number;
  /** Who leads it first. */
  readonly people: readonly string[];
  /** Whether its first is told to lead it. */
  readonly led: boolean;
}

const kept = new WeakMap<EventLayers["entities"], readonly Delegation[]>();

/** The delegations of a report whose leader or members it names, in the order of the text. */
function delegationsOf(l: EventLayers): readonly Delegation[] {
  let found = kept.get(l.entities);
  if (found) return found;
  const out: Delegation[] = [];
  for (let w = 0; w < l.words.count; w++) {
    const r = l.words.reading[w]!;
    if (!DELEGATION.has(r.lemma) || r.upos !== Upos.NOUN || r.part !== Part.STEM) continue;
    const first = withWhom(l, w, l.words.firstOf[l.words.sentence[w]! + 1]!);
    const leaders = leadersOf(l, w);
    const people = [...new Set([...(first ? [first] : []), ...leaders, ...membersOf(l, w)])];
    if (people.length > 0) out.push({ word: w, people, led: first === undefined && leaders.length > 0 });
  }
  kept.set(l.entities, (found = out));
  return found;
}

/**
 * Who is in the delegation that is a verb's subject: named beside it (`وفد يرأسه الوزير فلان`), or, of one known already
 * (`ووصل الوفد`), where it was named last. Empty for another subject.
 */
export function headsAt(l: EventLayers, subject: Subject): readonly string[] {
  const { word } = subject;
  if (word === -1 || !DELEGATION.has(l.words.reading[word]!.lemma)) return [];
  return headsOf(l, word);
}

/** The same for the noun itself. */
export function headsOf(l: EventLayers, word: number): readonly string[] {
  const all = delegationsOf(l);
  const own = all.find((d) => d.word === word)?.people ?? [];
  if (!l.words.reading[word]!.definite) return own;
  const near = (d: Delegation): boolean => Math.abs(l.words.sentence[word]! - l.words.sentence[d.word]!) <= 4;
  const before = all.findLast((d) => d.word < word && near(d));
  // `أوفد الوزير فلانا لرئاسة الوفد. ووصل الوفد، وضم الوزير فلانا`: who leads it is among them.
  if (own.length > 0) return before?.led ? [...new Set([before.people[0]!, ...own])] : own;
  // Told of before, else only afterwards.
  return (before ?? all.find((d) => d.word > word && near(d)))?.people ?? [];
}

/** `الوفد المرافق للرئيس فلان`: whom a delegation goes along with. */
export function withWhom(l: EventLayers, w: number, end: number): string | undefined {
  const y = accompanied(l, w);
  if (y === -1) return undefined;
  const next = l.words.reading[y + 1]!;
  if (isHis(l, w)) return isHonour(next) ? personOfRank(l, y + 1, next) : people(l, partiesAt(l, y + 1))[0];
  return peopleIn(l, y + 1, Math.min(end, y + 7))[0];
}

/** `الوفد المرافق له`, `المرافق لسموه`: whether a delegation is told to go along with him who was told of before. */
export function isHis(l: EventLayers, w: number): boolean {
  const { reading } = l.words;
  const y = accompanied(l, w);
  return y !== -1 && (isPronoun(reading[y + 1]) || (isHonour(reading[y + 1]!) && isPronoun(reading[y + 2])));
}

/** The ل behind a delegation's noun and its adjectives that brings whom it goes along with, or -1. */
function accompanied(l: EventLayers, w: number): number {
  const { reading } = l.words;
  // `المرافق` is spelt as the plural of a facility, too.
  const along = (r: Reading | undefined): boolean => r?.upos === Upos.ADJ || /^(ال)?مرافق$/.test(r?.form ?? "");
  let y = w + 1;
  while (y < w + 4 && along(reading[y])) y++;
  return y > w + 1 && reading[y]?.lemma === "ل" && y + 1 < l.words.count ? y : -1;
}

/** `وفد برئاسة فلان`, `وفد يقوده فلان`, `يرأس فلان الوفد`, `رئيس الوفد فلان`, `أوفد فلانا لرئاسة الوفد`. */
function leadersOf(l: EventLayers, w: number): readonly string[] {
  const { reading, sentence, firstOf } = l.words;
  const start = firstOf[sentence[w]!]!;
  const end = Math.min(firstOf[sentence[w]! + 1]!, w + 12);
  const before = reading[w - 1];
  if (before?.lemma === "رئاسة" && reading[w - 2]?.lemma === "ل") {
    const p = personBefore(l, w - 2, start);
    if (p) return [p];
  }
  if (before?.lemma === "رئيس") return firstPerson(l, w + 1, Math.min(end, w + 8));
  for (let x = w - 1; x >= start && x > w - 16; x--) {
    if (!isVerb(reading[x])) continue;
    if (!HEADING.has(reading[x]!.lemma)) break;
    const led = people(l, subjectOf(l, x).ids);
    if (led.length > 0) return led;
    break;
  }
  for (let x = w + 1; x < end; x++) {
    const r = reading[x]!;
    if ((r.lemma === "رئاسة" || r.lemma === "قيادة") && reading[x - 1]!.lemma === "ب")
      return firstPerson(l, x + 1, Math.min(firstOf[sentence[w]! + 1]!, x + 12));
    if (!isVerb(r)) continue;
    return HEADING.has(r.lemma) ? firstPerson(l, x + 1, Math.min(firstOf[sentence[w]! + 1]!, x + 12)) : [];
  }
  return [];
}

/** `الوفد الذي يضم فلانا وفلانا`, `ووصل الوفد … وضم فلانا`, `ضم الوفد`: all that the list names. */
function membersOf(l: EventLayers, w: number): readonly string[] {
  const { reading, sentence, firstOf } = l.words;
  const start = firstOf[sentence[w]!]!;
  const end = firstOf[sentence[w]! + 1]!;
  let from = -1;
  for (let x = Math.max(start, w - 4); x < end && x < w + 24; x++)
    if ((isVerb(reading[x]) && HOLDING.has(reading[x]!.lemma)) || (x > w && reading[x]!.lemma === "عضوية")) {
      from = Math.max(x, w) + 1;
      break;
    }
  return from === -1 ? [] : peopleIn(l, from, end);
}

/** The people whom a list names from a word on, up to the end of its clause. */
export function peopleIn(l: EventLayers, from: number, end: number): string[] {
  const { reading } = l.words;
  const out: string[] = [];
  for (let x = from; x < end; x++) {
    const r = reading[x]!;
    // What is guessed to be a verb is most often a foreign name; `ولي العهد` may be read as one.
    if (isVerb(r) && !r.guessed && r.form !== "ولي" && l.entities.of[x] === -1) break;
    if (r.classes.has("relative") && r.part === Part.STEM) break;
    const e = l.entities.of[x]!;
    if (e === -1 || r.upos === Upos.PRON || l.entities.items[e]!.kind !== "person") continue;
    const { id } = l.entities.items[e]!;
    if (!out.includes(id)) out.push(id);
  }
  return out;
}

function firstPerson(l: EventLayers, from: number, end: number): string[] {
  return peopleIn(l, from, end).slice(0, 1);
}

function personBefore(l: EventLayers, from: number, start: number): string | undefined {
  for (let x = from; x >= start; x--) {
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person") return l.entities.items[e]!.id;
  }
  return undefined;
}

const people = (l: EventLayers, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => l.entities.items[Number(id.slice(1)) - 1]?.kind === "person");
