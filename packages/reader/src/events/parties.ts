import { honours, isHonour } from "../entities/honours.ts";
import { bare } from "../letters/fold.ts";
import { arePeople, thoseAround } from "../mentions/around.ts";
import { GENDER, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { antecedent } from "./antecedent.ts";
import { apposed, apposedTo, behindComma, calledBehind, isTitle, PEERS } from "./apposition.ts";
import { bothOf } from "./both.ts";
import { castOf, entity, indexOf, isState, stateOf } from "./cast.ts";
import { inArms, movement } from "./known-as.ts";
import type { EventLayers } from "./layers.ts";
import { BELONGING, CONVOYS, DEPENDENTS, ENVOYS, MEMBERS, OWNED, PARTITIVE } from "./nouns.ts";
import { isComma, isPronoun, isVerb, type Slot } from "./slots.ts";
import { TRIGGERS } from "./triggers/index.ts";

export { antecedent } from "./antecedent.ts";
export { entity, isCapital, isState, stateOf } from "./cast.ts";

/** Kinds of entities that can do something or have it done to them. */
const PARTY = new Set(["person", "organization", "group", "place"]);
const NOBODY: readonly string[] = [];

/** The parties that a slot names, with those coordinated with it. */
export const partiesIn = (l: EventLayers, slot: Slot | undefined): readonly string[] => {
  if (slot === undefined) return NOBODY;
  if (slot.phrase !== -1) return partiesOf(l, slot.phrase);
  const e = l.entities.of[slot.word]!;
  // `ارتكبها مسلحون من الحركة`
  if (e !== -1 && l.entities.items[e]!.kind === "group" && MEMBERS.has(l.words.reading[slot.word]!.lemma)) {
    const body = l.words.reading[slot.word + 1]?.lemma === "من" ? (l.phrases.at[slot.word + 2] ?? -1) : -1;
    const bodies = body === -1 ? NOBODY : partiesOf(l, body).filter((id) => entity(l, id).kind === "organization");
    if (bodies.length > 0) return bodies;
  }
  return e === -1 || l.words.reading[slot.word]!.upos === Upos.PRON
    ? partiesAt(l, slot.word)
    : PARTY.has(l.entities.items[e]!.kind)
      ? [l.entities.items[e]!.id]
      : NOBODY;
};

/**
 * The parties that a noun phrase names: the one at its head; else those whose thing, part or member it is
 * (`قوات الجيش السوري`, `موكب رئيس الوزراء`, `مواقع تابعة لحماس`). With `joined`, the phrases coordinated with it too.
 */
export function partiesOf(l: EventLayers, phrase: number, joined = true): readonly string[] {
  const out: string[] = [];
  for (let p = phrase, n = 0; p !== -1 && n < 12; n++) {
    for (const id of partyOf(l, p)) if (!out.includes(id)) out.push(id);
    if (n === 1 && isOneOfTwoRoles(l, phrase, p)) out.shift();
    if (!joined) break;
    // A name that goes on over two phrases.
    const e = l.entities.of[l.phrases.last[p]! - 1]!;
    for (let q = p + 1; e !== -1 && q < l.phrases.count && l.entities.of[l.phrases.first[q]!] === e; q++) p = q;
    p = l.phrases.next[p] !== -1 ? l.phrases.next[p]! : listed(l, p);
    // `اقتحام منزل الوزير، وخطف شقيقه`: another deed is none of those whom the list names.
    if (p !== -1 && isDeed(l, p) && !isDeed(l, phrase)) break;
  }
  return out;
}

/** `إمام وخطيب المسجد سمير الحداد`: two roles of one person, of which the first stands bare before the second. */
function isOneOfTwoRoles(l: EventLayers, first: number, second: number): boolean {
  const { head, last, next } = l.phrases;
  const one = l.words.reading[head[first]!]!;
  if (next[first] !== second || last[first] !== head[first]! + 1 || one.definite) return false;
  const role = (r: Reading): boolean => r.classes.has("role") && nameOf(r.features, NUMBER) === "Sing";
  const [who] = partyOf(l, second);
  return role(one) && role(l.words.reading[head[second]!]!) && who !== undefined && entity(l, who).kind === "person";
}

/** Whether a phrase names a deed: `خطف شقيقه`. */
function isDeed(l: EventLayers, p: number): boolean {
  const head = l.phrases.head[p]!;
  const { features, classes, verb } = l.words.reading[head]!;
  if (l.entities.of[head] !== -1 || nameOf(features, NUMBER) === "Plur") return false;
  if (classes.has("person") || classes.has("body")) return false;
  return classes.has("act") && (verb !== "" || nameOf(features, VERBFORM) === "Vnoun");
}

/** The phrase after `، و`, which goes on with a list: `الوزير، ونائبه`. */
function listed(l: EventLayers, p: number): number {
  const { reading } = l.words;
  const w = l.phrases.last[p]!;
  if (!isComma(reading[w]) || reading[w + 1]?.lemma !== "و" || reading[w + 1]!.upos !== Upos.CCONJ) return -1;
  const next = l.phrases.at[w + 2] ?? -1;
  if (next === -1 || l.words.sentence[w] !== l.words.sentence[w + 2]) return -1;
  // `العملية التي تنفذها القوات، وتعقب جيوب المسلحين`: a deed is no party beside them.
  if (
    nameOf(reading[l.phrases.head[next]!]!.features, VERBFORM) === "Vnoun" &&
    l.entities.of[l.phrases.head[next]!] === -1
  )
    return -1;
  // A new clause may begin there: `هاجم الجيش القرية، والسكان يفرون`.
  const after = reading[l.phrases.last[next]!];
  return after !== undefined && isVerb(after) ? -1 : next;
}

/** Whether the first person's name in a phrase is that of whom its head is kin, or whose people it is. */
function isWhose(l: EventLayers, first: number, head: number, last: number): boolean {
  for (let w = head + 1; w < last; w++)
    if (l.entities.items[l.entities.of[w] ?? -1]?.kind === "person") return thoseAround(l.words, first, w) === head;
  return false;
}

function partyOf(l: EventLayers, p: number): readonly string[] {
  const { reading } = l.words;
  const { of, items } = l.entities;
  const first = l.phrases.first[p]!;
  const last = l.phrases.last[p]!;
  const head = l.phrases.head[p]!;
  const r = reading[head]!;
  const e = of[head]!;
  const at = e === -1 ? undefined : items[e]!;
  // `الرئيسان الفرنسي سمير الحداد والكيني` `كريم المصري`: whom the adjective of his office calls.
  const named = at?.kind === "group" && r.classes.has("nisba") ? items[of[head + 1] ?? -1] : undefined;
  if (named?.kind === "person" && l.words.sentence[head + 1] === l.words.sentence[head]) return [named.id];
  // `شقيق الوزير سمير الحداد`: he is not meant.
  if (!r.definite && arePeople(l.words, head) && isWhose(l, first, head, last))
    return at?.kind === "group" ? [at.id] : NOBODY;
  const both = at === undefined || at.kind === "group" ? bothOf(l, p) : undefined;
  if (both !== undefined && both.length > 0) return both;
  if (l.entities.of[last] !== e && isTitle(r)) {
    // The name right behind it says more than whom the title meant before: `الدكتور` `علي جمعة`.
    const name = apposed(l, p, false);
    if (name) return [name.id];
  }
  if (at && at.kind !== "group" && PARTY.has(at.kind)) {
    // `نائب الرئيس فلان`: an office that points at a body, with the name of its holder.
    if (r.classes.has("role") && at.kind !== "person") {
      const person = personIn(l, head, last);
      if (person) return [person];
    }
    return [at.id];
  }
  if (isTitle(r) || r.upos === Upos.ADJ || r.upos === Upos.PROPN) {
    const person = personIn(l, first, last) ?? apposed(l, p)?.id;
    if (person) return [person];
  }
  // `نظيره الروسي سيرغي لافروف`, `نظيره الروسي`
  if (PEERS.has(r.lemma)) {
    const person = personIn(l, first, last) ?? apposed(l, p)?.id ?? peerOf(l, p);
    if (person) return [person];
  }
  if (r.classes.has("role") && (!at || at.kind === "group")) {
    const who = bearerOf(l, p);
    if (who) return [who];
  }
  if (DEPENDENTS.has(r.lemma) && at) return [at.id];
  if (PARTITIVE.has(r.lemma) || r.upos === Upos.NUM || r.upos === Upos.DET) {
    // `أوقفت عددا منهم`: a party of its own, as a record has it.
    const some = at !== undefined && reading[last]?.lemma === "من" && isPronoun(reading[last + 1]);
    const part = some ? NOBODY : ofWhich(l, p);
    if (part.length > 0) return part;
  }
  if (at && at.kind === "group") {
    const whose = commanderOf(l, head);
    if (whose) return [whose];
    // `طرد سفيرها`: the state whose envoy it is; `اتهمت جارتها`: the other state of which the report tells.
    if (isPronoun(reading[head + 1]) && ENVOYS.has(r.lemma) && last === head + 2) {
      const whose = antecedent(l, head + 1);
      if (whose && isState(l, whose)) return [whose];
    }
    if (isPronoun(reading[head + 1]) && NEIGHBOURS.has(r.lemma)) {
      const whose = antecedent(l, head + 1);
      const other = whose ? otherState(l, whose, head) : undefined;
      if (other) return [other];
    }
    // `وفد أمريكي رفيع`, `الجانب الفلسطيني`: the state that it speaks for.
    const sent = SIDES.has(r.lemma) ? nationIn(l, head + 1, last) : undefined;
    if (sent !== undefined) return [sent];
    // `متحدث باسم الخارجية الصينية`: for whom he speaks.
    if (SPOKESMEN.has(r.lemma)) {
      const whose = inTheNameOf(l, p);
      if (whose.length > 0) return whose;
    }
    // `الإفراج عن الرجل`, `التقت الشابة الرئيس`: who was named last, where no other man or woman was brought in.
    if (ONE.has(r.lemma) && r.definite && last === head + 1 && nameOf(r.features, NUMBER) === "Sing") {
      const brought = !reading[castOf(l).first[indexOf(at.id)]!]!.definite && r.lemma !== "رجل";
      const latest = brought ? undefined : latestPerson(l, first, nameOf(r.features, GENDER));
      if (latest) return [latest];
    }
    const names = namesBehind(l, p);
    if (names.length > 0) return names;
    const land = landOf(l, p);
    if (land !== undefined) return [land];
    if (inArms(r.lemma) && (r.definite || last > head + 1)) {
      const one = movement(l, at.id);
      if (one) return [one];
    }
    const quoted = quotedBehind(l, last);
    if (quoted !== undefined) return [quoted];
    if (CONVOYS.has(r.lemma) || r.classes.has("weapon") || r.classes.has("vehicle")) {
      const owners = ownersOf(l, p);
      if (owners.length > 0) return owners;
    }
    // `قتلى من عناصر الحزب`: whose dead they are.
    if (DEAD.has(r.lemma) && reading[last]?.lemma === "من") {
      const bodies = ofWhich(l, p).filter((id) => entity(l, id).kind === "organization");
      if (bodies.length > 0) return bodies;
    }
    // `القوات الموالية للحكومة`: they, not those to whom they are loyal.
    const loyal = reading[last]?.lemma === "ل" && LOYAL.has(reading[last - 1]!.lemma);
    if (MEMBERS.has(r.lemma) && !loyal) {
      if (reading[last]?.lemma === "من" && reading[last]!.upos === Upos.ADP) {
        const bodies = ofWhich(l, p).filter((id) => entity(l, id).kind === "organization");
        if (bodies.length > 0) return bodies;
      }
      const body = ownersOf(l, p, (k) => k === "organization");
      if (body.length > 0) return body;
      // `أعضاء ومؤيدو الجماعة`
      const next = l.phrases.next[p]!;
      if (next !== -1 && !r.definite && last === head + 1) {
        const shared = ownersOf(l, next, (k) => k === "organization");
        if (shared.length > 0) return shared;
      }
    }
    return [at.id];
  }
  if (r.lemma === "بلد" && isPronoun(reading[head + 1])) {
    // `بلاده`: the state of whoever is meant.
    const whose = antecedent(l, head + 1);
    const state = whose ? homeOf(l, whose) : undefined;
    return state ? [state] : NOBODY;
  }
  if (isHonour(r) && isPronoun(reading[head + 1])) {
    const latest = personOfRank(l, first, r);
    return latest ? [latest] : NOBODY;
  }
  if (r.lemma === "أخير" && r.definite) {
    const latest = latestPerson(l, first);
    return latest ? [latest] : NOBODY;
  }
  const owners = ownersOf(l, p);
  const called = owners.length === 0 && at === undefined ? calledBehind(l, p) : undefined;
  return called === undefined ? owners : [called];
}

/** The state whose somebody is, else its government, which the report may name alone: `قالت المتحدثة باسم الحكومة الكينية إن بلادها`. */
function homeOf(l: EventLayers, id: string): string | undefined {
  const country = entity(l, id).country ?? landOfOffice(l, id);
  if (country === null) return undefined;
  return (
    stateOf(l, country) ??
    l.entities.items.find((x) => x.kind === "organization" && x.sector === "GOV" && x.country === country)?.id
  );
}

/** `قوات بلاده`, `حكومة بلادها`: forces and bodies at a word are of the state of whom the pronoun means. */
export function ofHisLand(l: EventLayers, head: number): string | undefined {
  const { reading } = l.words;
  if (!OWNED.has(reading[head]!.lemma)) return undefined;
  if (reading[head + 1]?.lemma !== "بلد" || !isPronoun(reading[head + 2])) return undefined;
  const whose = antecedent(l, head + 2);
  return whose ? homeOf(l, whose) : undefined;
}

/** `عناصر تنظيم` `"الفجر"`: the name in quotation marks right behind a noun of a body. */
function quotedBehind(l: EventLayers, last: number): string | undefined {
  const { reading } = l.words;
  const host = reading[last - 1]?.lemma ?? "";
  // `أفراد` `«القوة الجديدة»`
  if (!(BODIES.has(host) || MEMBERS.has(host)) || !/^["«“]$/.test(reading[last]?.form ?? "")) return undefined;
  const e = l.entities.of[last + 1] ?? -1;
  return e !== -1 && l.entities.items[e]!.kind === "organization" ? l.entities.items[e]!.id : undefined;
}
const BODIES = new Set("تنظيم جماعة حركة حزب ميليشيا مليشيا لواء كتيبة فصيل جبهة شبكة منظمة".split(" "));

/** `اتصل الرئيس بنظيره الأوغندي`: the one of that nation whom the report gives the same office, or who is the only one of its government. */
function peerOf(l: EventLayers, p: number): string | undefined {
  const head = l.phrases.head[p]!;
  if (l.words.reading[head]!.lemma !== "نظير" || !isPronoun(l.words.reading[head + 1])) return undefined;
  const country = nationCode(l, head + 1, l.phrases.last[p]!);
  if (country === undefined) return undefined;
  const whose = antecedent(l, head + 1);
  const rank = (office: string | null): string =>
    bare(office ?? "")
      .split(/\s+/)[0]!
      .replace(/^(?:ال|ل)/, "");
  const own = l.entities.items.filter((x) => x.kind === "person" && x.country === country && x.sector === "GOV");
  const peers = own.filter((x) => x.office !== null && whose && rank(x.office) === rank(entity(l, whose).office));
  if (peers.length > 0) return peers.length === 1 ? peers[0]!.id : undefined;
  return own.length === 1 && own[0]!.office === null ? own[0]!.id : undefined;
}

/** Whose forces are meant by a pronoun on their noun or on what they belong to: `حشدت قواتها على الحدود`, `سحب قوات بلاده`. */
export function commanderOf(l: EventLayers, at: number): string | undefined {
  const { reading } = l.words;
  if (!OWNED.has(reading[at]!.lemma)) return undefined;
  return ofHisLand(l, at) ?? (isPronoun(reading[at + 1]) ? antecedent(l, at + 1) : undefined);
}

/** The country of the state behind an office that names no person: `رئيس وزراء اليونان`. */
function landOfOffice(l: EventLayers, id: string): string | null {
  const w = castOf(l).first[indexOf(id)]!;
  const p = w === -1 ? -1 : l.phrases.of[w]!;
  // `المبعوث الأمريكي جيم جيفري`: by the adjective of the office before his name.
  if (w > 0 && entity(l, id).kind === "person") {
    const nation = nationCode(l, Math.max(l.words.firstOf[l.words.sentence[w]!]!, w - 4), w);
    if (nation !== undefined) return nation;
  }
  if (p === -1) return null;
  for (let x = w; x < l.phrases.last[p]!; x++) {
    const e = l.entities.of[x]!;
    if (e !== -1 && l.entities.items[e]!.kind === "place") return l.entities.items[e]!.country;
  }
  return null;
}

const SPOKESMEN = new Set(["متحدث", "ناطق"]);

/** Those who are sent by a state, or stand for it, by its adjective. */
const SIDES = new Set(["وفد", "بعثة", "جانب", "طرف"]);

/** `متحدث باسم الخارجية`: the body behind `باسم`. */
function inTheNameOf(l: EventLayers, p: number): readonly string[] {
  const { reading } = l.words;
  const by = l.phrases.last[p]!;
  if (reading[by]?.lemma !== "ب" || reading[by + 1]?.lemma !== "اسم") return NOBODY;
  const q = l.phrases.of[by + 1]!;
  const ids = q === -1 ? NOBODY : ownersOf(l, q);
  return ids.filter((id) => entity(l, id).kind === "organization" || isState(l, id));
}

/** Nouns of one man or woman. */
const ONE = new Set("رجل شاب شابة امرأة مرأة سيدة فتاة متهم راحل فقيد قتيل".split(" "));
const DEAD = new Set("قتيل جريح أسير مصاب شهيد".split(" "));
const LOYAL = new Set("موال مؤيد مناصر مناهض معارض معاد حليف داعم".split(" "));

const NEIGHBOURS = new Set(["جار", "جارة"]);

/** Of the states named before a word, but for one, that of which the report speaks most. */
function otherState(l: EventLayers, but: string, before: number): string | undefined {
  const { of, items } = l.entities;
  const land = entity(l, but).country;
  const count = new Map<string, number>();
  for (let w = 0; w < before; w++) {
    const e = of[w]!;
    if (e === -1 || (w > 0 && of[w - 1] === e)) continue;
    const { id, country } = items[e]!;
    if (country === null || country === land || !isState(l, id)) continue;
    const state = stateOf(l, country) ?? id;
    count.set(state, (count.get(state) ?? 0) + 1);
  }
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && (second === undefined || second[1] < first[1]) ? first[0] : undefined;
}

/** `مع الشعب والحكومة في المملكة`: the state whose people or government a bare noun is. */
function landOf(l: EventLayers, p: number): string | undefined {
  if (!OF_A_LAND.has(l.words.reading[l.phrases.head[p]!]!.lemma)) return undefined;
  let q = p;
  for (let n = 0; l.phrases.next[q] !== -1 && n < 4; n++) q = l.phrases.next[q]!;
  const w = l.phrases.last[q]!;
  if (l.words.reading[w]?.lemma !== "في") return undefined;
  const e = l.entities.of[w + 1] ?? -1;
  return e !== -1 && isState(l, l.entities.items[e]!.id) ? l.entities.items[e]!.id : undefined;
}
const OF_A_LAND = new Set(["شعب", "حكومة", "قيادة", "سلطة"]);

/** `الناشط سمير الحداد`, `المواطنين سمير الحداد وكريم المصري`: the persons named right behind what calls them something definite. */
function namesBehind(l: EventLayers, p: number): readonly string[] {
  const { reading } = l.words;
  const { of, items } = l.entities;
  const r = reading[l.phrases.head[p]!]!;
  // `رجل الدين سمير الحداد`
  const trade = r.lemma === "رجل" && TRADES.has(reading[l.phrases.head[p]! + 1]?.lemma ?? "");
  if (!r.definite && !trade) return NOBODY;
  const first = l.phrases.head[p]! + (trade ? 2 : 1);
  let w = first;
  // The adjectives of the phrase.
  while (w < l.phrases.last[p]! && (of[w] === -1 || items[of[w]!]!.kind === "group") && reading[w]!.upos === Upos.ADJ)
    w++;
  const out: string[] = [];
  // `رجل الدين الكيني، سمير الحداد،`: his name between commas.
  if (trade && isComma(reading[w]) && w === l.phrases.last[p]! && isAside(l, w + 1)) w++;
  while (w < l.words.count && l.words.sentence[w] === l.words.sentence[first - 1]) {
    const e = of[w]!;
    // `دعت النقابات رئيس الوزراء`: an office is no name.
    if (e === -1 || items[e]!.kind !== "person" || isTitle(reading[w]!)) break;
    out.push(items[e]!.id);
    while (w < l.words.count && of[w] === e) w++;
    if (reading[w]?.upos === Upos.CCONJ || (isComma(reading[w]) && out.length > 1)) w++;
    else break;
  }
  // `اعتقلت الشرطة سمير الحداد`, `احتجز المسلحون سمير الحداد`: a body or many are not called by one man's name.
  const many = nameOf(r.features, NUMBER) === "Plur" || BODIES_OF.some((c) => r.classes.has(c));
  // `الناشط في صفوف الحركة، سمير الحداد، بتهم`: the name behind what ties him to a body.
  if (!many && out.length === 0 && r.classes.has("person") && reading[l.phrases.last[p]!]?.lemma === "في") {
    const name = behindComma(l, l.phrases.last[p]!);
    if (name) return [name.id];
  }
  return many && out.length < 2 ? NOBODY : out;
}
/** Whether a person's name fills what stands from a word to the next comma. */
function isAside(l: EventLayers, w: number): boolean {
  const e = l.entities.of[w] ?? -1;
  if (e === -1 || l.entities.items[e]!.kind !== "person") return false;
  let end = w;
  while (l.entities.of[end] === e) end++;
  return isComma(l.words.reading[end]);
}
const BODIES_OF = ["body", "government", "police", "military", "armed", "group"];

const TRADES = new Set("دين عمل أعمال سياسة قانون صناعة".split(" "));

/** `معاليه`, `سموه`: the last person named who is known to be of such rank, else of whom no rank is known. */
export function personOfRank(l: EventLayers, before: number, noun: Reading): string | undefined {
  for (const least of [1, 0])
    for (let w = before - 1; w >= 0 && w > before - RANK_FAR; w--) {
      const e = l.entities.of[w]!;
      if (e === -1 || l.entities.items[e]!.kind !== "person" || honours(l.words, l.entities, noun, e) < least) continue;
      return l.entities.items[e]!.id;
    }
  return undefined;
}
const RANK_FAR = 90;

/** `الأخير`: the person named last. */
function latestPerson(l: EventLayers, before: number, gender?: string): string | undefined {
  const { gender: known } = castOf(l);
  for (let w = before - 1; w >= 0 && w > before - 40; w--) {
    const e = l.entities.of[w]!;
    if (e === -1 || l.entities.items[e]!.kind !== "person") continue;
    // A foreign woman's name may end as a man's does.
    const fits = gender !== "Masc" || known[e] !== "Fem";
    if (fits && !(gender === "Fem" && l.entities.items[e]!.office !== null && known[e] === "Masc"))
      return l.entities.items[e]!.id;
  }
  return undefined;
}

/** The one whose office the report gives in the words of the phrase: `وزير الخارجية الأمريكي`. */
function bearerOf(l: EventLayers, p: number): string | undefined {
  const words: string[] = [];
  for (let w = l.phrases.first[p]!; w < l.phrases.last[p]!; w++) words.push(l.words.reading[w]!.form);
  if (words.length < 2) return undefined;
  const head = l.phrases.head[p]!;
  const country = nationCode(l, head + 1, l.phrases.last[p]!);
  const title = l.words.reading[head]!.form.replace(/^ال/, "");
  const { byFirst, byTitle } = holdersOf(l);
  const called = byFirst
    .get(words[0]!)
    ?.find(({ office }) => office.length <= words.length + 3 && words.every((x, i) => office[i] === x));
  // `الزعيم الكوري الشمالي` is `زعيم كوريا الشمالية`.
  const titled = country === undefined ? undefined : byTitle.get(`${country} ${title}`);
  const found = (!called || (titled && titled.order < called.order) ? titled : called)?.id;
  if (found !== undefined || country === undefined || !HEADS.has(title)) return found;
  // `الرئيس الأميركي` is the one of that government whom the report names, without an office.
  const own = l.entities.items.filter(
    (x) => x.kind === "person" && x.country === country && x.sector === "GOV" && x.office === null,
  );
  return own.length === 1 ? own[0]!.id : undefined;
}
const HEADS = new Set(["رئيس", "زعيم", "عاهل", "ملك"]);

interface Holder {
  readonly id: string;
  readonly office: readonly string[];
  readonly order: number;
}
interface Holders {
  readonly byFirst: ReadonlyMap<string, readonly Holder[]>;
  readonly byTitle: ReadonlyMap<string, Holder>;
}
const holders = new WeakMap<EventLayers["entities"], Holders>();
/** Persons with an office, by its first word, and by country and title. */
function holdersOf(l: EventLayers): Holders {
  const known = holders.get(l.entities);
  if (known) return known;
  const byFirst = new Map<string, Holder[]>();
  const byTitle = new Map<string, Holder>();
  l.entities.items.forEach((item, order) => {
    if (item.kind !== "person" || !item.office) return;
    const office = bare(item.office).split(/\s+/);
    const holder = { id: item.id, office, order };
    const list = byFirst.get(office[0]!);
    if (list) list.push(holder);
    else byFirst.set(office[0]!, [holder]);
    const title = `${item.country} ${office[0]!.replace(/^ال/, "")}`;
    if (!byTitle.has(title)) byTitle.set(title, holder);
  });
  const made = { byFirst, byTitle };
  holders.set(l.entities, made);
  return made;
}

/** A person's name among words, where it stands in apposition and not as the genitive of another noun. */
function personIn(l: EventLayers, from: number, to: number): string | undefined {
  for (let w = from; w < to; w++) {
    const e = l.entities.of[w]!;
    if (e !== -1 && l.entities.items[e]!.kind === "person") return l.entities.items[e]!.id;
  }
  return undefined;
}

/** Those of whom a part is told: `300 من مؤيدي الجماعة`, `أربعة من جنوده`. */
function ofWhich(l: EventLayers, p: number): readonly string[] {
  const { reading } = l.words;
  const w = l.phrases.last[p]!;
  const own = ownersOf(l, p);
  if (reading[w]?.lemma !== "من" || reading[w]!.upos !== Upos.ADP) return own;
  // `سبعون عنصرا من #حركة_الوفاء`
  const by = reading[w + 1]?.form === "#" ? w + 2 : w + 1;
  const q = l.phrases.at[by] ?? -1;
  // `كل من سوريا وروسيا`: both.
  return q === -1 ? partiesAt(l, by) : partiesOf(l, q, reading[l.phrases.head[p]!]!.lemma === "كل");
}

/**
 * Those to whom what a phrase names belongs: a name or group in its idafa, a pronoun on it, the state of its adjective,
 * who follows after ل (`هدفا لجماعات مسلحة`, `مواقع تابعة لحماس`).
 */
export function ownersOf(
  l: EventLayers,
  p: number,
  test: (kind: string, id: string) => boolean = () => true,
): readonly string[] {
  const { reading } = l.words;
  const { of, items } = l.entities;
  const first = l.phrases.first[p]!;
  const last = l.phrases.last[p]!;
  const head = l.phrases.head[p]!;
  // `تصريحات وزير الخارجية` `سمير الحداد`: the name behind the office in the idafa.
  const name = apposedTo(l, head + 1, last);
  if (name && test("person", name)) return [name];
  let place: string | undefined;
  let member: string | undefined;
  const { classes } = reading[head]!;
  const site = SITE.some((c) => classes.has(c));
  for (let w = first; w < last; w++) {
    const e = of[w]!;
    if (e === -1) continue;
    const item = items[e]!;
    // An agreement, a hall or a day is called after a town, which has no part in it.
    if (item.kind === "place" && !site && !isState(l, item.id) && w !== head) continue;
    if (item.kind === "group" && (w <= head || e === of[head])) continue;
    if (!PARTY.has(item.kind) || !test(item.kind, item.id)) continue;
    if (item.kind === "place") place ??= item.id;
    else if (item.kind === "group" && MEMBERS.has(reading[w]!.lemma)) member ??= item.id;
    else return [item.id];
  }
  if (member !== undefined) return [member];
  if (place !== undefined) return [place];
  for (let w = head + 1; w < last; w++) {
    if (!isPronoun(reading[w])) continue;
    const whose = antecedent(l, w);
    if (whose && test(entity(l, whose).kind, whose)) return [whose];
  }
  const nation = nationIn(l, head, last);
  if (nation && test("place", nation)) return [nation];
  // `القيادة الأفريقية بالجيش الأمريكي`
  if (reading[last]?.lemma === "ب" && MEMBERS.has(reading[head]!.lemma)) {
    const q = l.phrases.at[last + 1] ?? -1;
    const e = q === -1 ? -1 : of[l.phrases.head[q]!]!;
    if (e !== -1 && items[e]!.kind === "organization" && test("organization", items[e]!.id)) return [items[e]!.id];
  }
  // `أهداف لحماس`, `مواقع تابعة للجماعة`
  const after = reading[last];
  if (after?.lemma === "ل" && after.upos === Upos.ADP) {
    const r = reading[head]!;
    // `تعزيزات للجماعة` are things, though their singular is a deed.
    const things = nameOf(r.features, NUMBER) === "Plur" && !r.definite;
    const deed = isMasdar(l, head) && !things && (TRIGGERS.has(r.lemma) || TRIGGERS.has(r.verb));
    // `استسلم الجنود للثوار`: to them, whose men they are not.
    const many = r.definite && nameOf(r.features, NUMBER) === "Plur" && last === head + 1;
    const tied = BELONGING.has(reading[last - 1]!.lemma) || (!many && (MEMBERS.has(r.lemma) || !deed));
    const q = l.phrases.at[last + 1] ?? -1;
    if (tied && q !== -1) {
      const found = partiesOf(l, q).filter((id) => test(entity(l, id).kind, id));
      if (found.length > 0) return found;
    }
  }
  // `مخزنا للأسلحة تابعا للحوثيين`
  for (
    let w = last, n = 0;
    n < 5 && w + 2 < l.words.count && l.words.sentence[w] === l.words.sentence[head];
    w++, n++
  ) {
    if (reading[w]!.upos === Upos.PUNCT || isVerb(reading[w])) break;
    if (!BELONGING.has(reading[w]!.lemma) || reading[w + 1]!.lemma !== "ل") continue;
    return partiesAt(l, w + 2).filter((id) => test(entity(l, id).kind, id));
  }
  const held = heldToBe(l, last);
  return held !== undefined && test("place", held) ? [held] : NOBODY;
}

const HELD_TO_BE = new Set(["اعتقد", "رجح", "ظن", "قيل"]);
/** `طائرة بدون طيار، يعتقد أنها كينية`: the state whose a thing is held to be in an aside. */
function heldToBe(l: EventLayers, last: number): string | undefined {
  const { reading } = l.words;
  let w = last;
  while (w < last + 4 && reading[w] && !isComma(reading[w])) w++;
  if (!isComma(reading[w]) || !HELD_TO_BE.has(reading[w + 1]?.lemma ?? "")) return undefined;
  return reading[w + 2]?.classes.has("anna") && isPronoun(reading[w + 3]) ? nationIn(l, w + 4, w + 5) : undefined;
}

/** Classes of things whose place is struck or visited with them. */
const SITE = ["place", "facility", "vehicle", "group", "person", "body", "weapon", "role"];

const isMasdar = (l: EventLayers, w: number): boolean => nameOf(l.words.reading[w]!.features, VERBFORM) === "Vnoun";

/** The ISO code of the nation that an adjective among words points to. */
function nationCode(l: EventLayers, from: number, to: number): string | undefined {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (!r.classes.has("nisba")) continue;
    const code = codeAt(l, w);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The ISO code of one nisba; `الكوري الشمالي` and `الكوري الجنوبي` are two states. */
function codeAt(l: EventLayers, w: number): string | undefined {
  const r = l.words.reading[w]!;
  if (r.lemma === "كوري") return l.words.reading[w + 1]?.lemma.startsWith("شمالي") ? "KP" : "KR";
  for (const c of r.classes) if (c.startsWith("country:")) return c.slice(8);
  return undefined;
}
/** Bodies that an adjective points to as it does to a state: `العقوبات الأوروبية`. */
const UNIONS: ReadonlyMap<string, RegExp> = new Map([
  ["أوروبي", /^الاتحاد الأوروبي/],
  ["أممي", /^الأمم المتحدة/],
  ["أطلسي", /الأطلسي$/],
]);

/** The state that an adjective among words points to (`المقاتلات الإسرائيلية`), where the report names it. */
export function nationIn(l: EventLayers, from: number, to: number): string | undefined {
  for (let w = from; w < to; w++) {
    const r = l.words.reading[w]!;
    if (!r.classes.has("nisba") || r.part !== Part.STEM) continue;
    const union = UNIONS.get(r.lemma);
    if (union) {
      const body = l.entities.items.find((x) => x.kind === "organization" && union.test(x.name));
      if (body) return body.id;
    }
    const code = codeAt(l, w);
    const state = code === undefined ? undefined : stateOf(l, code);
    if (state) return state;
  }
  return undefined;
}

/** The parties that one word names: its phrase's, a pronoun's antecedent. */
export function partiesAt(l: EventLayers, word: number): readonly string[] {
  if (word < 0 || word >= l.words.count) return NOBODY;
  const r = l.words.reading[word]!;
  if (r.upos === Upos.PRON) {
    const found = antecedent(l, word);
    return found ? [found] : NOBODY;
  }
  const p = l.phrases.of[word]!;
  if (p !== -1 && r.part === Part.STEM) return partiesOf(l, p);
  const e = l.entities.of[word]!;
  return e === -1 ? NOBODY : [l.entities.items[e]!.id];
}

/** Those who can act: not a town or a region, but a state or its capital. */
export const canAct = (l: EventLayers, id: string): boolean => {
  const { kind } = entity(l, id);
  return kind !== "facility" && (kind !== "place" || isState(l, id));
};
