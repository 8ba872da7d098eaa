import { Kind } from "../tokens/tokens.ts";
import { GENDER, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { allFit, antecedent } from "./antecedent.ts";
import { apposedTo, namedBehind } from "./apposition.ts";
import { isQuote, leftOf } from "./before-verb.ts";
import { answererOf } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { CONVOYS, MEMBERS } from "./nouns.ts";
import { canAct, commanderOf, entity, nationIn, partiesAt, partiesOf } from "./parties.ts";
import { governorOf, isComma, isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { isAdverbial, leftOut, subjectOf } from "./subject.ts";
import { brought } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const isMasdar = (r: Reading): boolean => nameOf(r.features, VERBFORM) === "Vnoun";

/** Of whom a participle is the predicate: `إيران ملتزمة`. */
export function predicated(l: EventLayers, at: number): readonly string[] | undefined {
  const p = at > 0 ? l.phrases.of[at - 1]! : -1;
  if (p === -1 || l.words.reading[at]!.definite || l.phrases.last[p] !== at || governorOf(l, p) !== -1)
    return undefined;
  const ids = partiesOf(l, p);
  return ids.length > 0 ? ids : undefined;
}

/** Of whom an adjective is the predicate, right before it or as a verb's subject would stand (`إن فرنسا مستعدة`, `وهي جاهزة`). */
export function predicateOf(l: EventLayers, at: number): readonly string[] {
  const near = predicated(l, at);
  if (near) return near;
  const before = leftOf(l, at, l.words.firstOf[l.words.sentence[at]!]!);
  if (before.kind === "topic") return partiesOf(l, before.phrase);
  if (before.kind === "bare") return partiesAt(l, before.word);
  if (before.kind === "pronoun") return partiesAt(l, before.word);
  return leftOut(l, at);
}

/** The subject of the verb on which a circumstance hangs: the nearest before it that agrees with it, else the nearest. */
export function mainSubject(l: EventLayers, at: number): readonly string[] {
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  const r = l.words.reading[at]!;
  // `مطالبا` is one man or body, whatever plural it was read as.
  const single = /(?:ا|اً)$/.test(r.form);
  // A masdar agrees with nobody.
  const agreeing = r.upos !== Upos.NOUN || nameOf(r.features, VERBFORM) === "Part" || r.verb === "";
  const gender = single ? "Masc" : agreeing ? nameOf(r.features, GENDER) : undefined;
  const number = single ? "Sing" : agreeing ? nameOf(r.features, NUMBER) : undefined;
  let nearest: readonly string[] | undefined;
  for (let w = at - 1, n = 0; w >= start && n < 4; w--) {
    if (!isVerb(l.words.reading[w]!)) continue;
    n++;
    const { ids } = subjectOf(l, w);
    nearest ??= ids;
    if (ids.length > 0 && allFit(l, ids, gender, number)) return ids;
  }
  return nearest ?? NOBODY;
}

/** The subject of the verb that follows in the sentence: `بعد لقاء مع الملك، قدم الوزير استقالته`. */
export function nextSubject(l: EventLayers, at: number): readonly string[] {
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  for (let w = at + 1; w < stop && w < at + 18 && l.words.reading[w]!.form !== ":"; w++)
    if (isVerb(l.words.reading[w]!)) return subjectOf(l, w).ids;
  return NOBODY;
}

/** Bodies that keep order and hold power, of which a report often makes no party. */
const FORCE = new Set("أمن احتلال نظام عدو درك عسكر".split(" "));

export interface Own {
  readonly genitive: readonly string[];
  readonly object: readonly string[];
  /** The head of a free phrase behind the genitive that names nobody (`قصف الجيش مطار المدينة`), or -1. */
  readonly thing: number;
}

/** What stands in idafa with a masdar or an act's noun, or the pronoun on it, and the bare noun after that, its object. */
export function ownOf(l: EventLayers, at: number): Own {
  const { reading } = l.words;
  const next = reading[at + 1];
  const p = l.phrases.of[at]!;
  let genitive: readonly string[] = NOBODY;
  let end = at + 1;
  if (isPronoun(next) && l.words.token[at + 1] === l.words.token[at]) {
    // `رد إيراني على قصفها لموقع`: not of those whose the answer is.
    const answerer = answererOf(l, at);
    const other = answerer === undefined ? undefined : antecedent(l, at + 1, [answerer]);
    genitive = other === undefined ? partiesAt(l, at + 1) : [other];
    end = p === -1 ? at + 2 : Math.max(at + 2, l.phrases.last[p]!);
  } else if (p !== -1) {
    end = l.phrases.last[p]!;
    genitive = genitiveOf(l, p, at);
    const joined = l.phrases.next[p]!;
    if (genitive.length > 0 && joined !== -1 && end > at + 1) {
      genitive = [
        ...new Set([
          ...genitive,
          ...partiesOf(l, joined).filter(
            (id) => entity(l, id).kind !== "place" || entity(l, genitive[0]!).kind === "place",
          ),
        ]),
      ];
      for (let q = joined, n = 0; q !== -1 && n < 12; q = l.phrases.next[q]!, n++) end = l.phrases.last[q]!;
    }
  }
  // `اعتداءات وممارسات الجيش`: two nouns of deeds that share what the second is in idafa with.
  if (genitive.length === 0 && end === at + 1 && !reading[at]!.definite && next?.upos === Upos.CCONJ) {
    const q = l.phrases.at[at + 2] ?? -1;
    const head = q === -1 ? undefined : reading[l.phrases.head[q]!];
    if (q !== -1 && head?.classes.has("act") && !head.definite && l.entities.of[l.phrases.head[q]!] === -1)
      genitive = genitiveOf(l, q, l.phrases.head[q]!);
  }
  // `اعتقال الكيني` `سمير الحداد`: the name of him whom the idafa calls by his nation.
  if (genitive.length === 0 && end > at + 1 && reading[end - 1]!.definite && reading[end - 1]!.classes.has("nisba")) {
    const e = l.entities.of[end] ?? -1;
    const one =
      end === at + 2 &&
      e !== -1 &&
      l.entities.items[e]!.kind === "person" &&
      l.words.sentence[end] === l.words.sentence[at];
    if (one) genitive = [l.entities.items[e]!.id];
  }
  // `محاصرة المستشارة` `كلارا فوغل` `زعيم المعارضة`: the name of whom the genitive calls is no object, unless it goes on (`وابنته`).
  let named = end;
  const isNamed = (w: number): boolean => genitive.includes(l.entities.items[l.entities.of[w] ?? -1]?.id ?? "");
  while (isNamed(named)) named++;
  if (reading[named]?.upos !== Upos.CCONJ) end = named;
  // `لترهيب وقمع السكان`, read as a verb: the phrase right behind.
  // `مقتل` `أحد قادة الحركة`: one of some begins a phrase of its own.
  const apart = p === -1 || (end === at + 1 && ONE_OF.has(next?.lemma ?? ""));
  // `أكد "شجب" المملكة`: over the mark that closes a word in quotation marks.
  const marked = isQuote(reading[at - 1] ?? reading[at]!) && next !== undefined && isQuote(next) ? at + 2 : at + 1;
  const behind = (apart || marked > at + 1) && genitive.length === 0 ? (l.phrases.at[marked] ?? -1) : -1;
  if (behind !== -1) {
    genitive = partiesOf(l, behind);
    end = l.phrases.last[behind]!;
  }
  // Its object: the next phrase, free.
  let object: readonly string[] = NOBODY;
  let thing = -1;
  // `احتجاز الأمن معارضين`: those who keep order, though no party is called so.
  const force =
    genitive.length === 0 && end === at + 2 && FORCE.has(reading[at + 1]!.lemma) && reading[at + 1]!.definite;
  if (genitive.length > 0 || force) {
    const sentenceEnd = l.words.firstOf[l.words.sentence[at]! + 1]!;
    let governed = false;
    for (const s of slotsAfter(l, end - 1, 14)) {
      if (s.word >= sentenceEnd) break;
      // `استهداف المسلحين بالقذائف الأحياء السكنية`: the object may stand behind what it is done with.
      if (s.by === "ب") governed = true;
      // `توقيف الوزير عقب حضوره قمة المنظمة`: what he attended is its own object.
      if (s.by !== "" && s.phrase !== -1 && isPronoun(reading[s.word + 1]) && isMasdar(reading[s.word]!)) break;
      if (s.by !== "" || s.phrase === -1) continue;
      if (l.phrases.first[s.phrase]! - end > (governed ? 10 : 3) || isAdverbial(l, s) || commaBetween(l, end, s.word))
        break;
      object = partiesOf(l, s.phrase);
      if (object.length === 0) thing = s.word;
      // `قتل الجاسوس الروسي سمير الحداد وابنته`: the name goes on with those coordinated with it.
      if (genitive.length > 0 && object.includes(genitive[0]!)) {
        genitive = object;
        object = NOBODY;
      }
      break;
    }
  }
  if (object.length === 0) object = secondName(l, at, genitive);
  return { genitive, object: object.filter((id) => !genitive.includes(id)), thing };
}

/** `مطالبة أنقرة دمشق بتسليمه`: another name behind that of who does it, read as one idafa. */
function secondName(l: EventLayers, at: number, genitive: readonly string[]): readonly string[] {
  const p = l.phrases.of[at]!;
  const first = l.entities.of[at + 1] ?? -1;
  if (p === -1 || first === -1 || l.phrases.head[p] !== at) return NOBODY;
  const who = l.entities.items[first]!;
  if (who.kind === "group" || !genitive.includes(who.id) || !canAct(l, who.id)) return NOBODY;
  let w = at + 1;
  while (l.entities.of[w] === first) w++;
  // `مطالبة صندوق النقد الدولي، أنقرة باستقلال البنك`
  if (isComma(l.words.reading[w]) && l.words.reading[at]!.verb === "طالب") {
    const e = l.entities.of[w + 1] ?? -1;
    let end = w + 1;
    while (e !== -1 && l.entities.of[end] === e) end++;
    const asked = e !== -1 && l.words.reading[end]?.lemma === "ب" ? l.entities.items[e]!.id : "";
    return asked !== "" && canAct(l, asked) ? [asked] : NOBODY;
  }
  const second = w < l.phrases.last[p]! ? l.entities.of[w]! : -1;
  if (second === -1 || l.words.reading[w]!.part !== Part.STEM) return NOBODY;
  const { id } = l.entities.items[second]!;
  return canAct(l, id) ? [id] : NOBODY;
}

/** The body that من brings at a word: `من تنظيم الدولة`, `من #حركة_الوفاء`. */
function fromBody(l: EventLayers, of: number): readonly string[] {
  const { reading } = l.words;
  if (reading[of]?.lemma !== "من" || reading[of]!.upos !== Upos.ADP) return NOBODY;
  const by = reading[of + 1]?.form === "#" ? of + 2 : of + 1;
  const q = l.phrases.at[by] ?? -1;
  const ids = q === -1 ? partiesAt(l, by) : partiesOf(l, q, false);
  return ids.filter((id) => entity(l, id).kind === "organization");
}

const ONE_OF = new Set(["أحد", "إحدى", "بعض", "عدة"]);

export const commaBetween = (l: EventLayers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++)
    if (isComma(l.words.reading[w]) || l.words.reading[w]!.upos === Upos.CCONJ) return true;
  return false;
};

/** The party in the idafa of a noun: a person or body rather than a place, a name rather than a group that it belongs to. */
export function genitiveOf(l: EventLayers, p: number, at: number): readonly string[] {
  const last = l.phrases.last[p]!;
  let place: string | undefined;
  let group: string | undefined;
  let member: string | undefined;
  // `عزل الرئيس` `محمد مرسي`: the name behind the office.
  const name = apposedTo(l, at + 1, last) ?? namedBehind(l, at + 1, last);
  if (name) return [name];
  for (let w = at + 1; w < last; w++) {
    const e = l.entities.of[w]!;
    if (e === -1) continue;
    const item = l.entities.items[e]!;
    if (item.kind === "facility") continue;
    if (item.kind === "place") place ??= item.id;
    else if (item.kind === "group")
      group ??= commanderOf(l, w) ?? (MEMBERS.has(l.words.reading[w]!.lemma) ? group : item.id);
    else return [item.id];
    member ??= item.kind === "group" ? item.id : undefined;
  }
  group ??= member;
  // `قتل الجاسوس الروسي سيرغي سكريبال`: the name right behind what he is called.
  const behind = l.entities.of[last] ?? -1;
  if (
    (group || callsSomeone(l, at + 1, last)) &&
    behind !== -1 &&
    l.entities.items[behind]!.kind === "person" &&
    l.words.sentence[last] === l.words.sentence[at] &&
    l.words.reading[last - 1]!.definite
  )
    return [l.entities.items[behind]!.id];
  // `مقتل 33 مسلحا من تنظيم الدولة`: whose men they are.
  const ranks = group !== undefined && MEMBERS.has(l.words.reading[last - 1]!.lemma) ? fromBody(l, last) : NOBODY;
  if (ranks.length > 0) return ranks;
  if (group) return [group];
  if (place) return [place];
  // `مقتل أحد قادة تنظيم "الفجر"`
  if (l.words.tokens.kind[l.words.token[last] ?? 0] === Kind.OPEN && last < l.words.count) {
    const e = l.entities.of[last + 1] ?? -1;
    if (e !== -1 && l.entities.items[e]!.kind !== "facility") return [l.entities.items[e]!.id];
  }
  // `مقتل أكثر من 1500 شخص`: those whom the figure right behind counts.
  for (let x = at + 1; x < at + 3 && x < l.words.count && !AWAY.has(l.words.reading[x - 1]!.lemma); x++) {
    const f = l.figures.of[x]!;
    if (f === -1) continue;
    for (let w = x; w < l.words.count && l.figures.of[w] === f; w++) {
      const e = l.entities.of[w]!;
      if (e !== -1) return [l.entities.items[e]!.id];
    }
    break;
  }
  // `استهداف موكبه`, `قتل جنوده`
  for (let w = at + 2; w < last; w++)
    if (isPronoun(l.words.reading[w])) {
      const whose = partiesAt(l, w);
      if (whose.length > 0) return whose;
    }
  // `قصف مواقع تابعة للجماعة`, `مقتل عدد من المدنيين`
  if (hasNoun(l, at + 1, last)) {
    let w = last;
    // `مقتل سبعة على الأقل من الجنود`
    if (l.words.reading[w]?.lemma === "على" && LEAST.has(l.words.reading[w + 1]?.lemma ?? "")) w += 2;
    const r = l.words.reading[w];
    if (r?.upos === Upos.ADP && (r.lemma === "ل" || r.lemma === "من") && l.words.sentence[w] === l.words.sentence[at]) {
      const q = l.phrases.at[w + 1] ?? -1;
      if (q !== -1 && l.phrases.head[q] !== undefined) return partiesOf(l, q);
    }
  }
  return NOBODY;
}

/** Behind these the figure counts whom the deed reaches (`الإفراج عن مئة أسير`), as no genitive does. */
const AWAY = new Set(["عن", "إلى", "من"]);

const callsSomeone = (l: EventLayers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++) {
    const { classes } = l.words.reading[w]!;
    if (classes.has("person") || classes.has("role")) return true;
  }
  return false;
};

const LEAST = new Set(["أقل", "أكثر", "أرجح"]);

export const hasNoun = (l: EventLayers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++)
    if (l.words.reading[w]!.upos === Upos.NOUN || l.words.reading[w]!.upos === Upos.NUM) return true;
  return false;
};

/** The state that an adjective of the noun points to: `الهجوم الإسرائيلي`, `غارات أمريكية`. */
export function nationOf(l: EventLayers, at: number): string | undefined {
  const p = l.phrases.of[at]!;
  if (p === -1) return undefined;
  // Only where no other noun stands between.
  for (let w = at + 1; w < l.phrases.last[p]!; w++) {
    const r = l.words.reading[w]!;
    if (r.upos === Upos.NOUN || r.upos === Upos.PROPN) return undefined;
    const nation = nationIn(l, w, w + 1);
    if (nation) return nation;
  }
  return undefined;
}

/** Whom a preposition brings soon behind the masdar, and not behind a participle that it belongs to (`المنتمي لها`). */
export const near = (l: EventLayers, after: readonly Slot[], by: ReadonlySet<string>): readonly string[] =>
  brought(
    l,
    after.slice(0, 3).filter((s) => {
      const first = s.phrase === -1 ? s.word : l.phrases.first[s.phrase]!;
      const before = l.words.reading[first - 2];
      return before === undefined || before.upos !== Upos.ADJ || before.verb === "" || before.lemma === "خاص";
    }),
    by,
  );

/** Types whose nouns have their doer brought by ل where they are indefinite: `اعتصام لأعضاء الحزب`, `اجتماع لوزراء`. */
export const OWNED = new Set(["PROTEST", "CONSULT", "MOBILIZE", "ASSAULT"]);

const ON = new Set(["على", "ضد"]);

export function ofWhom(l: EventLayers, at: number, after: readonly Slot[]): readonly string[] {
  const s = after[0];
  if (s?.by !== "ل" || s.phrase === -1 || l.phrases.first[s.phrase]! - at > 4) return NOBODY;
  // `القصف المدفعي للجيش على القرى`: with ال only where it is told on whom it is.
  if (l.words.reading[at]!.definite && !after.slice(1, 5).some((x) => ON.has(x.by))) return NOBODY;
  // `اعتصاما للمطالبة بإطلاق زملائهم`: what for, not whose.
  const head = l.words.reading[s.word]!;
  const who = head.classes.has("body") || CONVOYS.has(head.lemma);
  if (nameOf(head.features, VERBFORM) === "Vnoun" && !who) return NOBODY;
  return partiesOf(l, s.phrase).filter((id) => canAct(l, id));
}

/** Whether the genitive is the very next word (`دعم الحلفاء`), not one in the idafa of another noun (`دعم حرب الحلفاء`). */
export const isDirect = (l: EventLayers, at: number): boolean =>
  l.entities.of[at + 1] !== -1 || isPronoun(l.words.reading[at + 1]) || l.words.reading[at + 1]!.classes.has("role");

/** `دعم الحكومة الذي لا لبس فيه لجارتها`: to whom, behind a relative clause. */
export function beyondRelative(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  let w = p === -1 ? at + 1 : l.phrases.last[p]!;
  if (!reading[w]?.classes.has("relative")) return NOBODY;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, w + 12);
  for (; w + 1 < stop && !isComma(reading[w]); w++) {
    if (reading[w]!.lemma !== "ل" || reading[w]!.upos !== Upos.ADP) continue;
    const ids = partiesAt(l, w + 1);
    if (ids.length > 0) return ids;
  }
  return NOBODY;
}

/** Who does what a bare noun names, brought by من right behind it. */
export function fromWhom(l: EventLayers, at: number, after: readonly Slot[]): readonly string[] {
  const s = after[0];
  // `بإسناد جوي ومدفعي من #قوات_التحالف`
  if (s?.by !== "من" || s.phrase === -1 || l.phrases.first[s.phrase]! - at > 7) return NOBODY;
  const ids = partiesOf(l, s.phrase);
  return ids.every((id) => canAct(l, id)) ? ids : NOBODY;
}
