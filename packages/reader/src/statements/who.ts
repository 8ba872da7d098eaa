import type { SourceKind } from "@isnad/record";
import { MEN, personGenders } from "../entities/genders.ts";
import { isAround, nounAround } from "../mentions/around.ts";
import { GENDER, NUMBER, nameOf, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { MASCULINE_PLACES } from "./agreement.ts";
import { type Shape, shapeOf } from "./cues/table.ts";
import { isAnd, isComma, isPronounAttached, isThat, type Layers, namedAt, type Stretch } from "./layers.ts";
import { givenOut, headOf, isBeforeTitle, isHonorific, isOthers, kindOfNoun } from "./nouns.ts";
import { bearer, CALLINGS, type Offices } from "./offices.ts";

/** Who speaks: as far as the report makes it known. */
export interface Speaker {
  readonly kind: SourceKind;
  /** Index of the entity, or -1. */
  readonly entity: number;
  readonly shape: Shape;
  /** The lemma of the noun that names them, or empty. */
  readonly noun: string;
}

/** Nobody in particular: `أفيد بأن`, `مطالبات`. */
export const NOBODY: Speaker = {
  kind: "anonymous",
  entity: -1,
  shape: { gender: undefined, number: undefined },
  noun: "",
};

/** The one named by a stretch of words. `known` are those who spoke before, latest last. */
export function speakerNamed(l: Layers, offices: Offices, source: Stretch, known: readonly Speaker[]): Speaker {
  const { reading } = l.words;
  // `معالي رئيس المجلس`: the office, and not how it is addressed.
  let from = source[0];
  while (from + 1 < source[1] && isBeforeTitle(l, from)) from++;
  // `المرصد ومقره لندن`: without what is told of it by the way.
  let to = from + 1;
  while (to < source[1] && !isAside(l, to)) to++;
  const words: Stretch = [from, to];
  const head = countedHead(l, reading[words[0]]!.upos === Upos.PUNCT ? [words[0] + 1, words[1]] : words);
  const r = reading[head]!;
  const entity = knownAs(l, words, entityIn(l, words, head));
  const noun = r.upos === Upos.PROPN ? "" : r.lemma;
  // `سماحته`, `فضيلته`: of a man, though the noun of honour is feminine.
  const shape = isHonorific(l, head) ? shapeOf(reading[head + 1]!) : shapeOfNoun(r);
  const listed = kindOfNoun(r);
  if (entity >= 0) {
    const { kind } = l.entities.items[entity]!;
    if (kind === "person") {
      const number = single(l, words) ?? shape.number;
      if (shape.gender !== undefined) return { kind: "named", entity, shape: { ...shape, number }, noun };
      const gender = personGenders(l.words, l.entities)[entity];
      return { kind: "named", entity, shape: { gender, number, named: true }, noun };
    }
    const group =
      listed === "group" && !ARMS.has(r.lemma) && namedAt(l, head) !== entity && namedAt(l, head + 1) !== entity;
    return { kind: group ? "group" : "organization", entity: group ? -1 : entity, shape, noun };
  }
  if (isOthers(r)) return { kind: "anonymous", entity: -1, shape: UNTOLD, noun };
  // `أحدهم`, `واحد من المشاركين`: one of whom no more is said.
  const one = reading[words[0]]!;
  if (
    ONE.has(one.lemma) &&
    (isPronounAttached(reading[words[0] + 1]) ||
      reading[words[0] + 1]?.lemma === "من" ||
      // `بعض قادتها`
      isPronounAttached(reading[words[0] + 2]))
  )
    return { kind: "anonymous", entity: -1, shape: shapeOfNoun(one), noun };
  // An unnamed party of the report: kept as such, where no name is known for it.
  const party = l.entities.of[head]!;
  const bare = !r.definite && r.upos !== Upos.PROPN && isBare(l, words, head);
  // `زوار المعرض`, `لاعبوه`: many, and no body. A sound masculine plural is of people (Wright I § 302).
  const sound = r.upos !== Upos.PROPN && /(?:ون|ين|و)$/.test(r.form) && nameOf(r.features, GENDER) === "Masc";
  const many =
    nameOf(r.features, NUMBER) === "Plur" &&
    (r.classes.has("person") || r.classes.has("role") || (sound && r.form !== r.lemma)) &&
    !r.classes.has("body");
  // `عدد منهم`
  if (COUNTING.has(r.lemma) && reading[words[0] + 1]?.lemma === "من" && isPronounAttached(reading[words[0] + 2]))
    return { kind: "anonymous", entity: -1, shape: UNTOLD, noun };
  const counting =
    reading[words[0]]!.lemma === "أحد" || reading[words[0]]!.lemma === "إحدى"
      ? reading[words[0]]!
      : reading[headOf(l, words)]!;
  if (head !== words[0] && COUNTING.has(counting.lemma)) {
    // `عدد من الطلاب` are a group, `أحد السكان` is one of whom no more is said.
    const one = counting.lemma === "أحد" || counting.lemma === "إحدى" || counting.lemma === "واحد";
    return {
      kind: many && !one && listed !== "anonymous" ? "group" : "anonymous",
      entity: party,
      shape: one ? shapeOfNoun(counting) : UNTOLD,
      noun,
    };
  }
  if (many && !bare && listed !== "anonymous") return { kind: "group", entity: party, shape, noun };
  if (bare && (listed === "anonymous" || listed === "named" || r.classes.has("person") || (many && listed !== "group")))
    return { kind: listed === "group" ? "group" : "anonymous", entity: party, shape, noun };
  if (listed === "anonymous" && r.definite) {
    // `المسؤول`, `المصادر`: the one of whom was spoken.
    const same = lastWith(
      known,
      (s) => s.noun === noun && (s.entity < 0 || !clashes(l, offices, words, head, s.entity)),
    );
    // `المسؤول الأمريكي`, `المحلل`: the named person who spoke last, where nobody was called so.
    if (!same && shape.number !== "Plur") {
      const described = lastDescribed(l, offices, words, head, shape, known);
      if (described) return { ...described, shape, noun };
    }
    return { kind: same?.kind ?? "anonymous", entity: same?.entity ?? party, shape, noun };
  }
  // `الدكتور فلان الفلاني`: a form of address with a name that is nobody's known is no office.
  const addressed = r.classes.has("title") && !r.classes.has("role") && words[1] > head + 1;
  if (!bare && !addressed && r.upos !== Upos.PROPN) {
    const called = bearer(l, offices, words, head);
    if (called >= 0)
      return {
        kind: l.entities.items[called]!.kind === "person" ? "named" : (listed ?? "organization"),
        entity: called,
        shape,
        noun,
      };
    if ((DESCRIBING.has(r.lemma) || CALLINGS.has(r.lemma)) && r.definite) {
      const described = lastDescribed(l, offices, words, head, shape, known);
      if (described && (DESCRIBING.has(r.lemma) || uncalled(offices, described.entity)))
        return { ...described, shape, noun };
    }
    // `فلان مدرب الفريق … وقال المدرب الفرنسي`: a nisba that the report has not told yet.
    const again =
      r.definite && (r.classes.has("role") || r.classes.has("person") || CALLINGS.has(r.lemma))
        ? lastCalled(l, offices, words, head, shape, known)
        : undefined;
    if (again) return { ...again, shape, noun };
    // `الصحف` are not the one paper that spoke.
    const same = lastWith(
      known,
      (s) => s.noun === noun && s.entity >= 0 && (shape.number === "Plur") === (s.shape.number === "Plur"),
    );
    if (same && isAlone(l, words, head)) return { kind: same.kind, entity: same.entity, shape, noun };
  }
  return {
    kind:
      listed ??
      (holdsOffice(l, words) ||
      (r.classes.has("nisba") && r.definite && shape.number !== "Plur") ||
      r.upos !== Upos.NOUN ||
      r.guessed ||
      r.classes.has("person")
        ? "named"
        : "organization"),
    entity: party,
    shape,
    noun,
  };
}

/** Whether a source is one noun, with adjectives at most: `الوزيرة الأردنية`. */
function isAlone(l: Layers, [from, to]: Stretch, head: number): boolean {
  for (let w = from; w < to; w++) if (w !== head && l.words.reading[w]!.upos !== Upos.ADJ) return false;
  return true;
}

/** `ومقره لندن`, `، ومقرها لندن`: what is told of it by the way. */
function isAside(l: Layers, w: number): boolean {
  const { reading } = l.words;
  const and = isComma(reading[w]) ? w + 1 : w;
  return isAnd(reading[and]) && reading[and + 1]?.upos === Upos.NOUN && isPronounAttached(reading[and + 2]);
}

/** `لين معلوف، مديرة البحوث`: an office behind words that were not understood makes them a person's name. */
const holdsOffice = (l: Layers, [from, to]: Stretch): boolean => {
  for (let w = from + 1; w < to; w++)
    if (isComma(l.words.reading[w]) && l.words.reading[w + 1]?.classes.has("role")) return true;
  return false;
};

/** `الجماعة التي تعرف باسم X`, `المجموعة التي تسمي نفسها X`: the entity by whose name one without a name is told to go; else `own`. */
function knownAs(l: Layers, [, to]: Stretch, own: number): number {
  const { reading } = l.words;
  const verb = reading[to + 1];
  if (own >= 0 || !reading[to]?.classes.has("relative") || verb === undefined || !NAMING.has(verb.lemma)) return own;
  // `الرجل الذي دعا فلانا`: he does it to somebody; `يدعى`, `تعرف باسم`, `تسمي نفسها` are said of himself.
  if (!verb.form.endsWith("ى") && !AS.has(reading[to + 2]?.lemma ?? "")) return own;
  for (let w = to + 2; w < to + 7; w++) {
    const e = namedAt(l, w);
    if (e >= 0) return e;
    const r = reading[w];
    // What may stand between: باسم, نفسها, اسم, a mark.
    if (r === undefined || isThat(r) || !(AS.has(r.lemma) || isPronounAttached(r) || r.upos === Upos.PUNCT)) return own;
  }
  return own;
}
/** Verbs of going by a name, and what stands between them and it. By bare lemma. */
const NAMING = new Set("عرف سمى دعا لقب أطلق كنى".split(" "));
const AS = new Set("ب اسم نفس على لقب".split(" "));

/** One name is one person; two are joined by و. */
const single = (l: Layers, [from, to]: Stretch): string | undefined => {
  for (let w = from + 1; w < to; w++) if (isAnd(l.words.reading[w])) return undefined;
  return "Sing";
};

/** Nouns by which a report calls again one whom it named with another word: ranks, `البرلماني`, `الناطق`, `القيادي`. By bare lemma. */
const DESCRIBING = new Set(
  "لواء جنرال عميد عقيد برلماني دبلوماسي قيادي سياسي ناطق متحدث خبير محلل باحث أكاديمي ضابط مبعوث موفد مسؤول مسئول نائب كاتب عسكري حقوقي ناشط إعلامي".split(
    " ",
  ),
);
/** Whether the report calls somebody nothing but his name. */
const uncalled = (offices: Offices, entity: number): boolean =>
  offices.namings.every((n) => n.entity !== entity || n.heads.size === 0);

/** How many who spoke before are asked. */
const RECENT = 3;

/**
 * The last who spoke, if a named person of whose titles no nisba gainsays the words: `قال الجنرال فلان، قائد القوات الأمريكية، … وأضاف المسؤول الأمريكي`.
 */
function lastDescribed(
  l: Layers,
  offices: Offices,
  words: Stretch,
  head: number,
  shape: Shape,
  known: readonly Speaker[],
): Speaker | undefined {
  // Only a noun with its nisbas and adjectives: an office of something is its holder's.
  for (let w = head + 1; w < words[1]; w++) {
    const r = l.words.reading[w]!;
    if (r.upos !== Upos.ADJ && !r.classes.has("nisba")) return undefined;
  }
  for (let i = known.length - 1, n = 0; i >= 0 && n < RECENT; i--, n++) {
    const s = known[i]!;
    if (s.kind === "anonymous" || s.kind === "group") return undefined;
    if (s.entity < 0 || l.entities.items[s.entity]!.kind !== "person") continue;
    if (shape.gender && s.shape.gender && shape.gender !== s.shape.gender) return undefined;
    return clashes(l, offices, words, head, s.entity) ? undefined : s;
  }
  return undefined;
}

/** The last who spoke, if a named person whom the report calls by this noun and by no nisba. */
function lastCalled(
  l: Layers,
  offices: Offices,
  words: Stretch,
  head: number,
  shape: Shape,
  known: readonly Speaker[],
): Speaker | undefined {
  const last = known.findLast((s) => s.entity >= 0 && l.entities.items[s.entity]!.kind === "person");
  if (!last || known.indexOf(last) < known.length - RECENT || !isAlone(l, words, head)) return undefined;
  if (shape.gender && last.shape.gender && shape.gender !== last.shape.gender) return undefined;
  const own = offices.namings.filter((n) => n.entity === last.entity);
  const called = own.some((n) => n.heads.has(l.words.reading[head]!.lemma));
  return called && own.every((n) => n.nisbas.size === 0) ? last : undefined;
}

/** Whether a nisba among the words is none of those by which the report calls somebody. */
function clashes(l: Layers, offices: Offices, words: Stretch, head: number, entity: number): boolean {
  const nisbas: string[] = [];
  for (let w = head; w < words[1]; w++) {
    const r = l.words.reading[w]!;
    if (w > head && r.classes.has("nisba")) nisbas.push(r.lemma);
  }
  if (nisbas.length === 0) return false;
  const own = offices.namings.filter((n) => n.entity === entity);
  return nisbas.some((x) => !own.some((n) => n.nisbas.has(x)));
}

/** Words for one or some of many. By bare lemma. */
const ONE = new Set(["أحد", "إحدى", "واحد", "بعض"]);

/** A count of people: the verb may follow it or them. */
const UNTOLD: Shape = { gender: undefined, number: undefined };

/** Words that count or pick those who follow: عدد من, أحد, بعض. By bare lemma. */
export const COUNTING = new Set("عدد أحد إحدى بعض عشرات مئات آلاف كثير معظم غالبية أغلب جملة جميع واحد".split(" "));

/** The head of the words that name a source; behind `عدد من`, `أحد`, that of the noun which is counted. */
export function countedHead(l: Layers, words: Stretch): number {
  const head = headOf(l, words);
  const r = l.words.reading[head]!;
  if (!COUNTING.has(r.lemma) && r.lemma !== "كل" && !r.classes.has("quantity") && r.upos !== Upos.NUM) return head;
  for (let w = head + 1; w < words[1]; w++) {
    const x = l.words.reading[w]!;
    if (x.upos === Upos.NOUN && x.classes.size > 0) return w;
  }
  return head;
}

/** Gender and number of the noun that names who speaks; a state's name is feminine. */
function shapeOfNoun(r: Reading): Shape {
  const shape = MEN.has(r.lemma) ? { ...shapeOf(r), gender: "Masc" } : shapeOf(r);
  if (shape.gender !== undefined || r.upos !== Upos.PROPN) return shape;
  if (!r.classes.has("state") && !r.classes.has("country") && !r.classes.has("city")) return shape;
  return { gender: MASCULINE_PLACES.has(r.lemma) ? "Masc" : "Fem", number: "Sing" };
}

/** Without name, article or pronoun in its phrase: `مسؤول كبير`, `وزير سابق` are unnamed; `وزير الخارجية` is not. */
function isBare(l: Layers, words: Stretch, head: number): boolean {
  // A prepositional phrase behind it (`طبيب في المستشفى`) names nobody.
  const p = l.phrases.of[head]!;
  let end = p >= 0 ? Math.min(words[1], l.phrases.last[p]!) : words[1];
  // `إمام وخطيب المسجد`: two offices with one of whom they are.
  const second = end + 1 < words[1] && isAnd(l.words.reading[end]) ? l.words.reading[end + 1]! : undefined;
  if (second?.classes.has("role") && l.words.reading[head]!.classes.has("role")) {
    const q = l.phrases.of[end + 1]!;
    end = q >= 0 ? Math.min(words[1], l.phrases.last[q]!) : end + 2;
  }
  for (let w = head + 1; w < end; w++) {
    const r = l.words.reading[w]!;
    if (r.definite || r.upos === Upos.PROPN || isPronounAttached(r)) return false;
  }
  // `قائد شرطة ضاحية "النخيل"`: a name in marks is one, too.
  return l.quotes.items[l.quotes.at[end]!]?.term !== true;
}

/** The entity that a source names: a person whose name stands in apposition; else what covers the head; else the body whose paper or arm it is. */
function entityIn(l: Layers, words: Stretch, head: number): number {
  const { of, items } = l.entities;
  const { reading } = l.words;
  const atHead = namedAt(l, head);
  // `السفير السعودي، الأمير فلان`: an office is no body of the same name.
  const office = reading[head]!.classes.has("role") && words[1] > head + 1;
  if (atHead >= 0 && (items[atHead]!.kind === "person" || (items[atHead]!.kind === "organization" && !office)))
    return atHead;
  let person = -1;
  let body = -1;
  for (let w = words[0]; w < words[1]; w++) {
    const e = namedAt(l, w);
    if (e < 0 || (w > words[0] && of[w - 1] === e)) continue;
    if (items[e]!.kind === "person") {
      // `أسرة فلان`, `محامي فلان`: not the bearer of the name, on whom the noun only depends.
      const p = w > words[0] ? reading[w - 1]! : undefined;
      const dependent =
        p !== undefined &&
        ((p.upos === Upos.ADP && !(p.lemma === "ل" && isPaper(reading[head]!))) ||
          // `أم سمير`
          p.form === "أم" ||
          (p.upos === Upos.NOUN &&
            !p.definite &&
            !p.classes.has("title") &&
            namedAt(l, w - 1) < 0 &&
            ((w - 1 === head && (!p.classes.has("role") || !OWN_TITLE.has(p.lemma))) ||
              p.classes.has("kin") ||
              OF_BEARER.has(p.lemma))));
      if (!dependent && !isOfAnother(l, words, head, w) && !dependsOn(l, words, w)) person = e;
    } else if (body < 0 && items[e]!.kind === "organization") body = e;
  }
  // `دولة قطر`, `مملكة البحرين`: the state.
  if (person < 0 && body < 0 && STATES.has(reading[head]!.lemma) && namedAt(l, head + 1) >= 0)
    return namedAt(l, head + 1);
  if (person >= 0) return person;
  if (atHead >= 0) return atHead;
  const r = reading[head]!;
  const kind = kindOfNoun(r);
  const giver = body >= 0 ? giverOf(l, words) : -1;
  if (giver >= 0) return giver;
  // `سفيرة بلادها لدى المنظمة`: with whom one is, one is not.
  if (body >= 0 && isWithBody(l, words, body)) return -1;
  if (body >= 0 && (r.classes.has("document") || r.classes.has("speech")) && !isWhosePaper(l, words, head, body))
    return -1;
  if (body >= 0 && kind === "group" && namedAt(l, head + 1) === body) return body;
  // `رندا سلمان، رئيسة قسم في المعهد`: whose officer one is says nothing for the body.
  if (holdsOffice(l, words)) return -1;
  return kind === "organization" || (kind === undefined && !r.classes.has("person")) || ARMS.has(r.lemma) ? body : -1;
}
/**
 * `مصدر مقرب من رئيس الوزراء فلان`, `مسؤول مطلع على قضية فلان`: whether a name stands behind a preposition in the words for one who is not called by an office of his own,
 * so that it is another's. The name behind a comma is his (`مسؤول في الوزارة، فلان`).
 */
function isOfAnother(l: Layers, words: Stretch, head: number, name: number): boolean {
  const { reading } = l.words;
  const r = reading[head]!;
  if (r.upos !== Upos.NOUN || r.definite || r.classes.has("title") || namedAt(l, head) >= 0) return false;
  let p = -1;
  for (let w = head + 1; w < name; w++) {
    const x = reading[w]!;
    if (isComma(x)) return false;
    if (p < 0 && x.upos === Upos.ADP) p = w;
  }
  // `بيان لقائد الجيش كمال الطويل`: whose paper it is.
  if (p >= 0 && reading[p]!.lemma === "ل" && isPaper(r)) return false;
  return p >= 0 && isBare(l, [words[0], p], head);
}
/**
 * `زوجة الصحفي فلان`, `أنصار الرئيس السابق فلان`, `أحد مساعدي الوزير فلان`, `مجلس برئاسة المستشار فلان`: whether a name with its titles stands in the idafa of a noun for one or many around
 * him. `مستشار الرئيس فلان` may be the adviser's own name; an envoy of a man of state whom the lists know is another, as is he of one with two titles
 * (`موفد خادم الحرمين الشريفين الملك فلان`).
 */
function dependsOn(l: Layers, [from]: Stretch, name: number): boolean {
  const { reading } = l.words;
  const around = nounAround(l.words, from, name);
  if (around === undefined) return false;
  const { head, titles } = around;
  const { lemma } = reading[head]!;
  if (LED.has(lemma)) return true;
  // `رئيس لجنة أهالي المعتقلين فلان`: the name of him whose office stands before.
  if (head !== from && !COUNTING.has(reading[from]!.lemma)) return false;
  if (isAround(l.words, head)) return true;
  if (!SENT.has(lemma)) return false;
  const item = l.entities.items[namedAt(l, name)]!;
  return titles > 1 || (item.sector === "GOV" && item.country !== null);
}
/** `مجلس الإدارة برئاسة المستشار فلان`. By bare lemma. */
const LED = new Set("رئاسة قيادة عضوية إشراف حضور".split(" "));
/** Who is sent by somebody, or speaks for him. By bare lemma. */
const SENT = new Set("موفد مبعوث ممثل مندوب".split(" "));

const isPaper = (r: Reading): boolean => r.classes.has("speech") || r.classes.has("document");

/** `تحقيق في المخالفات نشرته المنظمة`: the body that gave a paper out, or -1. */
function giverOf(l: Layers, [from, to]: Stretch): number {
  const w = givenOut(l.words.reading, from + 1, to - 2);
  return w >= 0 ? namedAt(l, w + 2) : -1;
}
/** Whether لدى stands before a body's name in a stretch. */
function isWithBody(l: Layers, [from, to]: Stretch, body: number): boolean {
  for (let w = from + 1; w < to; w++) if (namedAt(l, w) === body) return l.words.reading[w - 1]!.lemma === "لدى";
  return false;
}
/** Those around somebody, who are called by his name: أسرة فلان, محامي فلان, أنصار فلان, إدارة فلان. By bare lemma. */
const OF_BEARER = new Set(
  "أسرة عائلة محام محامي هيئة فريق نصير أنصار أتباع مؤيد إدارة حكومة نظام حملة مكتب خطيبة أرملة قوات حزب جماعة ميليشيا تيار كتلة ذو قريب جار صديق زميل مستشار وكيل طبيب متحدث ناطق".split(
    " ",
  ),
);
/** Offices that stand before a name without an article (`أمير`, `ملك`): all others govern it (`محامي فلان`, `مدرب فلان`). */
const OWN_TITLE = new Set(
  "أمير ملك شيخ سيد إمام دكتور عميد عقيد لواء فريق نقيب ملازم رائد مقدم جنرال كابتن قس أب".split(" "),
);
/** `بيان الوزارة`, `تقرير صادر عن الوزارة`, not `تقرير الخبراء بموجب قرار المجلس`: few words, and no preposition but ل, عن and من. */
function isWhosePaper(l: Layers, [, to]: Stretch, head: number, body: number): boolean {
  for (let w = head + 1; w < to; w++) {
    if (namedAt(l, w) === body) return w - head <= 5;
    const r = l.words.reading[w]!;
    if (r.upos === Upos.ADP && r.lemma !== "ل" && r.lemma !== "عن" && r.lemma !== "من") return false;
  }
  return false;
}
/** Nouns that stand before a state's name. */
const STATES = new Set("دولة مملكة جمهورية سلطنة إمارة سلطة".split(" "));
/** Parts of a body that speak for it: قوات الحلف, قيادة الجيش. */
const ARMS = new Set("قوة قوات قيادة إدارة مكتب لجنة سلطة".split(" "));

/** How many who spoke before are remembered. */
const REMEMBERED = 200;
const lastWith = (known: readonly Speaker[], test: (s: Speaker) => boolean): Speaker | undefined => {
  for (let i = known.length - 1; i >= 0 && i > known.length - REMEMBERED; i--) if (test(known[i]!)) return known[i];
  return undefined;
};
