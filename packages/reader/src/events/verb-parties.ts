import { ASPECT, nameOf, Upos, VERBFORM } from "../words/features.ts";
import { agentOf, hasAgent } from "./agent.ts";
import { caseOf } from "./agreement.ts";
import { antecedent } from "./antecedent.ts";
import { backed } from "./backed.ts";
import { CHARGED, isBareCharge, isChargeBrought } from "./charged.ts";
import { beforeDeed } from "./content.ts";
import { keptBy } from "./custody.ts";
import { doneBy } from "./doers.ts";
import { HOSTING, IDIOMS } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { ENVOYS, LIGHT, MEANS } from "./nouns.ts";
import { nationOf, ofWhom } from "./own.ts";
import { canAct, entity, partiesIn, partiesOf } from "./parties.ts";
import type { Hit } from "./rules.ts";
import { isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { isAdverbial, leftOut, subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";

/** Who does it and to whom. */
export interface Parties {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}
const NOBODY: readonly string[] = [];
const BETWEEN = "بين";

/** Types of what is said to or of somebody who can do something; a town that is struck is another matter. */
const SAID_TO = new Set(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"]);

/** Parties of a finite verb: its subject, its object, whom a preposition brings; a pronoun on what is said is of no town (`كما يتهمها السكان`). */
export function ofVerb(l: EventLayers, at: number, trigger: Trigger, reading: Hit["reading"]): Parties {
  const found = byFrame(l, at, trigger, reading);
  if (!SAID_TO.has(trigger.type) || found.recipients.length !== 1 || canAct(l, found.recipients[0]!)) return found;
  const pronoun = slotsAfter(l, at).find((s) => s.phrase === -1 && isPronoun(l.words.reading[s.word]));
  if (pronoun === undefined || antecedent(l, pronoun.word) !== found.recipients[0]) return found;
  const but = [...found.actors];
  for (let n = 0; n < 4; n++) {
    const other = antecedent(l, pronoun.word, [...but, ...found.recipients]);
    if (other === undefined) return { actors: found.actors, recipients: NOBODY };
    if (canAct(l, other)) return { actors: found.actors, recipients: [other] };
    but.push(other);
  }
  return found;
}

function byFrame(l: EventLayers, at: number, trigger: Trigger, reading: Hit["reading"]): Parties {
  const { kind, prepositions } = trigger.roles;
  const helped = reading === "passive" ? backed(l, at) : undefined;
  if (helped !== undefined) return helped;
  const after = slotsAfter(l, at);
  if (reading === "passive" && l.words.reading[at]!.upos === Upos.ADJ) return ofBacked(l, at, after);
  const subject = subjectOf(l, at);
  if (trigger.type === "ACCUSE" && isChargeBrought(l, at, after))
    return { actors: agentOf(l, at), recipients: brought(l, after, CHARGED) };
  if (
    reading === "passive" ||
    kind === "v" ||
    (kind !== "s" && kind !== "i" && isPassiveInDisguise(l, at, trigger, subject, after))
  ) {
    let suffers = subject.ids;
    if (reading === "passive" && kind === "i") suffers = brought(l, after, prepositions, subject.ids);
    const by = agentOf(l, at);
    // `دبلوماسي محتجز في كينيا`
    return { actors: by.length > 0 ? by : keptBy(l, at), recipients: suffers };
  }
  // `زار الوزير باريس والتقى الرئيس`: whom he meets, where a verb of meeting goes on with the same subject.
  if (
    trigger.type === "CONSULT" &&
    trigger.mode !== "visit" &&
    (kind === "t" || kind === "ti") &&
    subject.phrase !== -1
  ) {
    const before = l.words.reading[at - 1];
    const free = after.filter((s) => s.by === "" && !(s.phrase !== -1 && isAdverbial(l, s)));
    if (free.length === 1 && before && GOES_ON.has(before.lemma) && !after.some((s) => prepositions.has(s.by))) {
      const same = leftOut(l, at);
      if (same.length > 0 && !same.some((id) => subject.ids.includes(id)))
        return { actors: same, recipients: subject.ids };
    }
  }
  // `أطلق سراح الأمير`: whoever it is, he is freed.
  const freed = trigger.mode === "release" ? after.find((s) => l.words.reading[s.word]!.lemma === "سراح") : undefined;
  if (freed) {
    const whom = partiesIn(l, freed);
    const frees = subject.ids.filter((id) => !whom.includes(id));
    // `رهائن أطلقت روسيا سراحهم`: of whom the clause is, the pronoun behind frees nobody.
    const behind = frees.length > 0 ? undefined : after.find((s) => s.by === "" && s !== freed && !isAdverbial(l, s));
    return { actors: behind ? partiesIn(l, behind).filter((id) => !whom.includes(id)) : frees, recipients: whom };
  }
  // `استهدفت قذائف أطلقتها القوات المدينة`, `استهدفت غارة للطيران مزرعة`: whose the arms or the attack are.
  const owners =
    trigger.type === "ASSAULT" && !subject.ids.some((id) => canAct(l, id)) ? ownersOfArms(l, subject.word) : NOBODY;
  if (owners.length > 0) {
    const whom = objectOf(l, at, subject.phrase, after, owners);
    return { actors: owners, recipients: whom.length > 0 ? whom : brought(l, after, prepositions, owners) };
  }
  const object = () => objectOf(l, at, subject.phrase, after, subject.ids);
  if (HOSTING.has(l.words.reading[at]!.lemma) && trigger.type === "CONSULT")
    return { actors: object(), recipients: subject.ids };
  switch (kind) {
    case "t": {
      // `سحبت ألمانيا سفيرها من طهران`: whom she leaves without one.
      if (trigger.type === "SANCTION" && after.some((s) => s.by === "" && isEnvoy(l, s)))
        return { actors: subject.ids, recipients: brought(l, after, HOSTS).filter((id) => !subject.ids.includes(id)) };
      const whom = object();
      // `دعم الحلفاء للحكومة`, read as a verb.
      const by = whom.length === 0 ? BESIDE_OBJECT.get(trigger.type) : undefined;
      // Behind what is demanded stands what belongs to that.
      const what = trigger.type === "REQUEST" ? after.findIndex((s) => s.by !== "" && s.by !== "من") : -1;
      const near = what === -1 ? after : after.slice(0, what);
      return { actors: subject.ids, recipients: by ? brought(l, near, by, subject.ids) : whom };
    }
    case "ti": {
      const whom = object();
      const hanging = trigger.type === "REQUEST" ? beforeDeed(l, after) : after;
      return {
        actors: subject.ids,
        recipients: whom.length > 0 ? whom : brought(l, hanging, prepositions, subject.ids),
      };
    }
    case "r": {
      // `بحث الوزيران العلاقات بين البلدين`: between whom the thing is of which they speak.
      const thing = after.findIndex((s) => s.by === "" && s.phrase !== subject.phrase && s.word > at);
      const others = brought(l, thing === -1 ? after : after.slice(0, thing), new Set([BETWEEN]));
      if (others.length > 0) return { actors: [...subject.ids, ...others], recipients: NOBODY };
      const partner = brought(l, after, prepositions, subject.ids);
      return { actors: subject.ids, recipients: partner.length > 0 ? partner : object() };
    }
    case "s":
      return { actors: subject.ids, recipients: NOBODY };
    default: {
      const hanging = trigger.type === "REQUEST" ? beforeDeed(l, after) : after;
      return { actors: subject.ids, recipients: brought(l, hanging, prepositions, subject.ids) };
    }
  }
}

/** `المتمردون المدعومون من كينيا`: who backs is brought by من, whom stands before the participle. */
function ofBacked(l: EventLayers, at: number, after: readonly Slot[]): Parties {
  const { of, items } = l.entities;
  const p = l.phrases.of[at]!;
  const [own, before] = [of[at]!, of[at - 1] ?? -1];
  const inside = p === -1 || l.phrases.head[p] === at ? NOBODY : partiesOf(l, p, false);
  const e = own === -1 ? before : own;
  const whom = inside.length > 0 ? inside : e === -1 ? NOBODY : [items[e]!.id];
  const told = after[0]?.by === "من" ? partiesIn(l, after[0]) : agentOf(l, at);
  const by = told.length > 0 ? told : keptBy(l, at);
  return { actors: by.filter((id) => !whom.includes(id)), recipients: whom };
}

/** Whose the arms or the attack at a word are: who sent them, to whom ل ties it, of which nation it is. */
function ownersOfArms(l: EventLayers, w: number): readonly string[] {
  const { classes, definite } = l.words.reading[w] ?? { classes: new Set<string>(), definite: false };
  if (!classes.has("weapon") && !classes.has("conflict")) return NOBODY;
  const sent = doneBy(l, w, LIGHT);
  if (sent.length > 0 || classes.has("weapon")) return sent;
  const whose = definite ? NOBODY : ofWhom(l, w, slotsAfter(l, w));
  const nation = whose.length > 0 ? undefined : nationOf(l, w);
  return nation === undefined ? whose : [nation];
}

/** Where the object is a thing (`علقت مساعداتها لباكستان`, `قطعت علاقاتها مع قطر`), the prepositions that bring to whom. */
const BESIDE_OBJECT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  // `رجا من باكستان أن`
  ["REQUEST", new Set(["من"])],
  ["SUPPORT", new Set(["ل"])],
  ["AID", new Set(["ل", "إلى", "على"])],
  ["RETREAT", new Set(["ل", "إلى", "مع", "عن", "أمام"])],
  ["SANCTION", new Set(["ل", "مع", "على", "عن"])],
]);

const HOSTS: ReadonlySet<string> = new Set(["لدى", "من", "في", "عن", "إلى"]);
/** `سفيرها`: somebody's own envoy. */
const isEnvoy = (l: EventLayers, s: Slot): boolean =>
  s.phrase !== -1 && ENVOYS.has(l.words.reading[s.word]!.lemma) && isPronoun(l.words.reading[s.word + 1]);

/** Prepositions that say against whom as على does. */
const AGAINST = new Set("ضد نحو صوب تجاه بحق حيال".split(" "));

/** Words over which a verb keeps the subject of the verb before it. */
const GOES_ON = new Set(["و", "ف", "ثم", "حيث"]);

/** Whom one of the prepositions brings: the first that names a party; a pronoun is none of those who do it. */
export function brought(
  l: EventLayers,
  after: readonly Slot[],
  prepositions: ReadonlySet<string>,
  doers: readonly string[] = NOBODY,
): readonly string[] {
  const against = prepositions.has("على");
  for (const s of after) {
    if (!prepositions.has(s.by) && !(against && (AGAINST.has(s.by) || l.words.reading[s.word]!.lemma === "اتجاه")))
      continue;
    if (IDIOMS.has(l.words.reading[s.word]!.lemma)) continue;
    const ids = partiesIn(l, s);
    // `تجمع السكان فأطلق الجنود النار عليهم`: who does it does it to another.
    if (isPronoun(l.words.reading[s.word]) && ids.some((id) => doers.includes(id))) {
      const other = antecedent(l, s.word, doers);
      if (other) return [other];
    } else if (ids.length > 0) return ids;
  }
  return NOBODY;
}

/** The parties of a verb's object: the pronoun on it, else the first free phrase that is not its subject. */
export function objectOf(
  l: EventLayers,
  at: number,
  subject: number,
  after: readonly Slot[],
  subjects: readonly string[] = [],
): readonly string[] {
  for (const s of after) {
    if (s.by !== "") continue;
    if (s.phrase === -1) {
      if (isPronoun(l.words.reading[s.word])) {
        // Whom it is done to is not who does it.
        const whom = antecedent(l, s.word);
        const other = whom && subjects.includes(whom) ? antecedent(l, s.word, subjects) : whom;
        return other ? [other] : NOBODY;
      }
      if (subjects.length > 0 && partiesIn(l, s).every((id) => subjects.includes(id))) continue;
      return partiesIn(l, s);
    }
    if (s.phrase === subject || s.word < at || isAdverbial(l, s) || isOfficeBehind(l, s, subjects)) continue;
    // Those coordinated with the subject are subjects, too.
    if (joinedWith(l, subject, s.phrase)) continue;
    if (caseOf(l, s.phrase) === "nominative" && subject === -1 && subjects.length === 0) continue;
    const ids = theirs(l, at, s.phrase, subjects) ?? partiesOf(l, s.phrase);
    if (subjects.length > 0 && ids.length > 0 && ids.every((id) => subjects.includes(id))) continue;
    return ids;
  }
  // `قتلت وستقتل المسلحين`: verbs that share an object.
  const { reading } = l.words;
  if (after.length === 0 && reading[at + 1]?.upos === Upos.CCONJ) {
    const next = isVerb(reading[at + 2]) ? at + 2 : reading[at + 2]?.upos === Upos.PART ? at + 3 : -1;
    if (next !== -1 && next < l.words.count && isVerb(reading[next]!))
      return objectOf(l, next, subject, slotsAfter(l, next), subjects);
  }
  return NOBODY;
}

/** What one state takes from another: `جمدت أرصدة مسؤوليها`, `عاقبت شركاتها`. */
const PUNISHING = new Set("جمد عاقب صادر حظر حجز غرم".split(" "));
/** Whose the thing is that a verb of punishing takes, by the pronoun at its end, which is none of those who do it. */
function theirs(l: EventLayers, at: number, phrase: number, doers: readonly string[]): readonly string[] | undefined {
  const w = l.phrases.last[phrase]! - 1;
  if (doers.length === 0 || !PUNISHING.has(l.words.reading[at]!.lemma) || !isPronoun(l.words.reading[w]))
    return undefined;
  const whose = antecedent(l, w, doers);
  return whose === undefined || entity(l, whose).kind === "group" ? undefined : [whose];
}

/**
 * `استقبل الأمير سمير أمير المنطقة السفير`, `زار الأمير سمير أمير منطقة تبوك المصنع`: an office right behind the name of who does it is his, where whom it is
 * done to stands behind it, or it names a land only.
 */
export function isOfficeBehind(l: EventLayers, s: Slot, doers: readonly string[]): boolean {
  if (s.phrase === -1) return false;
  const first = l.phrases.first[s.phrase]!;
  // `سالم أمير منطقة تبوك`, where أمير is read as a name.
  const named = l.words.reading[first - 1]?.lemma === "أمير" && l.entities.of[first - 1] === -1;
  const office = named ? first - 1 : first;
  const r = l.words.reading[office]!;
  const e = l.entities.of[office - 1] ?? -1;
  if (e === -1 || r.definite || !(named || (r.upos === Upos.NOUN && r.classes.has("role") && s.word === first)))
    return false;
  const { id, kind } = l.entities.items[e]!;
  if (kind !== "person" || !doers.includes(id)) return false;
  const ids = partiesOf(l, s.phrase, false);
  if (ids.every((x) => entity(l, x).kind === "place")) return true;
  const rest = slotsAfter(l, l.phrases.last[s.phrase]! - 1, 12).filter((x) => x.by === "" && !isAdverbial(l, x));
  return rest.some((x) => partiesIn(l, x).some((y) => canAct(l, y) && !ids.includes(y)));
}

function joinedWith(l: EventLayers, subject: number, phrase: number): boolean {
  for (let p = subject, n = 0; p !== -1 && n < 12; p = l.phrases.next[p]!, n++) if (p === phrase) return true;
  return false;
}

/**
 * `قتل خمسة مدنيين`: spelt as the active, but nobody is killed by whom it names. Said of a past verb of harm behind which stands
 * one noun phrase only, of people who are no armed body, or of a place that does nothing.
 */
function isPassiveInDisguise(
  l: EventLayers,
  at: number,
  trigger: Trigger,
  subject: { readonly ids: readonly string[]; readonly phrase: number; readonly word: number },
  after: readonly Slot[],
): boolean {
  const v = l.words.reading[at]!;
  if (nameOf(v.features, ASPECT) !== "Perf" && !v.classes.has("passive")) return false;
  // `أوقف شقيقه واتهم بالتجسس`: who charges says whom.
  if (trigger.type === "ACCUSE" && isBareCharge(l, at, after)) return true;
  // `اتهم فيها 19 شخصا`: of people who are counted or not known.
  if (trigger.type === "ACCUSE" && subject.phrase > -1 && v.lemma === "اتهم")
    return (
      counted(l, subject.phrase) &&
      subject.ids.every((id) => entity(l, id).kind === "group") &&
      !after.some((s) => s.by === "" && s.phrase !== subject.phrase)
    );
  if (trigger.type !== "ASSAULT" && trigger.type !== "COERCE") return false;
  // `خطف من منزله على يد مسلحين`
  if (hasAgent(l, at)) return true;
  if (subject.word !== -1 && subject.word < at && countsBehind(l, at)) return false;
  // `قتل شاب قرب جنين شمال الضفة الغربية`: no place is killed.
  const human = (s: Slot): boolean => !KILLED.has(v.lemma) || s.word === subject.word || isHuman(l, s);
  const free = after.filter(
    (s) => s.by === "" && !(s.phrase !== -1 && isAdverbial(l, s)) && !isAdded(l, s) && human(s),
  );
  if (free.some((s) => s.phrase === -1 && s.word !== subject.word)) return false;
  const others = free.filter(
    (s) => s.phrase !== subject.phrase && !joinedWith(l, subject.phrase, s.phrase) && !isObjectOfDeed(l, s),
  );
  if (others.length > 0) return false;
  // `في حين احتجز سمير الحداد في يناير`: one man by his name arrests nobody.
  if (
    trigger.mode === "arrest" &&
    trigger.roles.kind === "t" &&
    subject.ids.length === 1 &&
    !after.some((s) => s.by === "" && s.word !== subject.word && s.phrase !== subject.phrase) &&
    entity(l, subject.ids[0]!).kind === "person" &&
    !ORDERING.has(entity(l, subject.ids[0]!).sector ?? "")
  )
    return true;
  // `كان الوزير قد أوقف في المطار`: one man, people or a thing before a verb that wants an object and has none.
  if (
    trigger.roles.kind === "t" &&
    subject.word !== -1 &&
    subject.word < at &&
    // `فاعتقل بعد محاولته طعن شرطي`
    !after.some((s) => s.by === "" && !isObjectOfDeed(l, s)) &&
    // `عشرة مسلحين قتلوا`: of those who strike only what never goes without its object.
    (!strikes(l, subject) || (KILLED.has(v.lemma) && v.classes.has("passive") && countedSubject(l, subject)))
  )
    return true;
  if (v.classes.has("passive") && isSome(l, subject.phrase)) return true;
  // `الذي قتل بالرصاص`: what killed is named, and who was killed.
  if (
    v.classes.has("passive") &&
    after.some((s) => (s.by === "ب" || s.by === "في") && MEANS.has(l.words.reading[s.word]!.lemma))
  )
    // `قتل أحد قادة الحركة في غارة`: people, though their body is named.
    return (
      subject.word !== -1 &&
      (l.words.reading[subject.word]!.classes.has("person") ||
        !subject.ids.some((id) => entity(l, id).kind === "organization"))
    );
  if (subject.phrase === -1 && subject.word > at && subject.ids.length > 0)
    return v.classes.has("passive") && !l.words.reading[subject.word]!.classes.has("armed");
  // `240 ألفا و381 شخصا قد قتلوا`
  if (subject.phrase === -1)
    return v.classes.has("passive") && subject.word !== -1 && free.length === 0 && l.figures.of[subject.word] !== -1;
  const r = l.words.reading[l.phrases.head[subject.phrase]!]!;
  if (r.classes.has("armed") || r.classes.has("military") || r.classes.has("weapon") || r.classes.has("police"))
    return v.classes.has("passive") && r.upos === Upos.NOUN && counted(l, subject.phrase);
  // `قتل أربعة من حركة الوفاء`: some of a body, and not the body.
  if (r.upos === Upos.NUM && l.words.reading[l.phrases.last[subject.phrase]!]?.lemma === "من")
    return v.classes.has("passive");
  if (
    subject.ids.some((id) => entity(l, id).kind === "organization" || (entity(l, id).kind === "place" && canAct(l, id)))
  )
    return false;
  return (
    v.classes.has("passive") ||
    NEEDS_VICTIM.has(v.lemma) ||
    // `أوقف خمسة أشخاص في المطار`: others than those who keep order and fight.
    (trigger.mode === "arrest" && trigger.roles.kind === "t") ||
    subject.ids.length === 0 ||
    subject.ids.every((id) => !canAct(l, id))
  );
}
/** Sectors of those at whose orders people are arrested. */
const ORDERING = new Set(["GOV", "COP", "MIL", "JUD", "SPY", "REB"]);
function isHuman(l: EventLayers, s: Slot): boolean {
  // `الضفة` `المحتلة`
  const place = l.entities.items[l.entities.of[s.word - 1] ?? -1]?.kind === "place";
  if (place && l.words.reading[s.word]!.definite && l.entities.of[s.word] === -1) return false;
  const ids = partiesIn(l, s);
  if (ids.length > 0) return ids.some((id) => entity(l, id).kind !== "place");
  return ["person", "group", "role", "victim"].some((c) => l.words.reading[s.word]!.classes.has(c));
}
const KILLED = new Set("قتل أصاب جرح أسر".split(" "));
/** `عشرة جنود`, `570 جنديا`: a count, though a body to whom they belong is named. */
const countedSubject = (l: EventLayers, { word }: { readonly word: number }): boolean =>
  l.figures.of[word] !== -1 || l.words.reading[word - 1]?.upos === Upos.NUM;
/** `قتل 30 متمردا`: a count of some, though the report names whose men they are. */
const isSome = (l: EventLayers, phrase: number): boolean =>
  phrase !== -1 && l.words.reading[l.phrases.first[phrase]!]!.upos === Upos.NUM;
/** Whether a subject is one of those who do violence: a state, a body, armed people or their arms. */
const strikes = (l: EventLayers, { ids, word }: { readonly ids: readonly string[]; readonly word: number }): boolean =>
  ARMED.some((c) => l.words.reading[word]!.classes.has(c)) ||
  ids.some((id) => entity(l, id).kind === "organization" || (entity(l, id).kind === "place" && canAct(l, id)));
const ARMED = ["armed", "military", "police", "weapon", "government", "criminal", "vehicle"];

/** `كان الرئيس قد اعتقل أكثر من ألف معارض`: a count behind the verb that nothing brings. */
function countsBehind(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const stop = Math.min(l.words.firstOf[l.words.sentence[at]! + 1]!, at + 12);
  for (let w = at + 1; w < stop && !isVerb(reading[w]); w++)
    if (l.figures.of[w] !== -1 && l.figures.of[w - 1] === -1 && reading[w - 1]!.upos !== Upos.ADP) return true;
  return false;
}

/** Verbs that leave their object out in the passive only: `ذبح مدنيون أمس`. */
const NEEDS_VICTIM = new Set("ذبح طعن دهس أعدم شنق رجم صلب سحل قنص جلد".split(" "));

/** `قتل شرطيان وجندي`, `قتل عشرة أشخاص في اشتباكات بين الجيش ومسلحين`: what و adds is no object by itself, unless it goes on with a number. */
function isAdded(l: EventLayers, s: Slot): boolean {
  const first = s.phrase === -1 ? s.word : l.phrases.first[s.phrase]!;
  return l.words.reading[first - 1]?.upos === Upos.CCONJ && l.figures.of[first - 1] === -1;
}

/** `قتل جنود إثر إطلاق مسلحين النار`: the object of a masdar that a preposition brings is none of the verb's. */
function isObjectOfDeed(l: EventLayers, s: Slot): boolean {
  if (s.phrase === -1) return false;
  const before = l.phrases.of[l.phrases.first[s.phrase]! - 1] ?? -1;
  if (before === -1 || l.phrases.last[before] !== l.phrases.first[s.phrase]) return false;
  const { features, upos } = l.words.reading[l.phrases.head[before]!]!;
  return l.phrases.preposition[before] !== -1 && upos === Upos.NOUN && nameOf(features, VERBFORM) === "Vnoun";
}

/** `قتل ثلاثة جنود`, `قتل جندي`: a count, or one who is not known. */
function counted(l: EventLayers, phrase: number): boolean {
  const first = l.words.reading[l.phrases.first[phrase]!]!;
  return first.upos === Upos.NUM || !l.words.reading[l.phrases.head[phrase]!]!.definite;
}
