import { Kind } from "../tokens/tokens.ts";
import { nameOf, Upos, VERBFORM } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { agentOf } from "./agent.ts";
import { apposedTo } from "./apposition.ts";
import { HARMING, HARMING_THROUGH, HOSTING, MORE_PREPOSITIONS } from "./frames.ts";
import type { EventLayers } from "./layers.ts";
import { ASKING, CARRIERS, LIGHT, MEMBERS, TELLING, UNDERGO } from "./nouns.ts";
import { canAct, entity, nationIn, partiesAt, partiesOf } from "./parties.ts";
import type { Hit } from "./rules.ts";
import { governorOf, isComma, isPreposition, isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { isAdverbial, subjectOf } from "./subject.ts";
import type { Trigger } from "./triggers/index.ts";
import { brought, objectOf, type Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];
const FOR = new Set(["ل"]);
const AT = new Set(["على", "ضد"]);
const IN = new Set(["في"]);
const BETWEEN = new Set(["بين"]);
const WITH = new Set(["مع"]);

/** Types whose masdar has its doer in the genitive (`رفض إسرائيل`), where those of force have the sufferer (`قتل المدنيين`). */
const DOER_FIRST = new Set([
  "REJECT",
  "REQUEST",
  "ACCUSE",
  "AGREE",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "RETREAT",
  "CONSULT",
  "COOPERATE",
]);

/** Masdars of these types tell whom they are done to where somebody else does them, else who does them. */
const GIVEN = new Set(["SUPPORT", "AID"]);
/** Masdars of words whose genitive is to whom they are done, all the same: `إقناع إسرائيل`, `محاكمة الوزير`. By lemma. */
const OBJECTIVE = new Set(
  "إقناع حث اتهام محاكمة انتقاد معاقبة إدانة مساءلة محاسبة ملاحقة إجبار إرغام إلزام مناشدة استدعاء استجواب توبيخ تحذير تحميل اختراق قرصنة حصار احتلال اقتحام مداهمة اغتيال".split(
    " ",
  ),
);

/** Parties of a masdar, an act's noun or a participle. */
export function ofNoun(l: EventLayers, at: number, trigger: Trigger, reading: Hit["reading"]): Parties {
  if (reading === "participle") return ofParticiple(l, at, trigger);
  const { kind } = trigger.roles;
  const more = MORE_PREPOSITIONS.get(l.words.reading[at]!.lemma);
  const prepositions = more ? new Set([...trigger.roles.prepositions, ...more]) : trigger.roles.prepositions;
  const own = ownOf(l, at);
  const after = slotsAfter(l, at, 24);
  const by = agentOf(l, at);
  const nation = nationOf(l, at);
  if (HOSTING.has(l.words.reading[at]!.lemma) && trigger.type === "CONSULT")
    return { actors: own.object.length > 0 ? own.object : near(l, after, FOR), recipients: own.genitive };
  if (kind === "v") {
    // `اعتقال الشرطة ناشطين`
    if (own.object.length > 0) return { actors: own.genitive, recipients: own.object };
    const suffers = own.genitive.length > 0 ? own.genitive : sufferers(l, at);
    const doers = by.length === 0 && (trigger.type === "COERCE" || trigger.type === "ACCUSE") ? doerOf(l, at) : by;
    return { actors: doers.filter((id) => !suffers.includes(id)), recipients: suffers };
  }
  const between = brought(l, after, BETWEEN);
  if (between.length > 0 && (kind === "r" || trigger.type === "CONSULT" || trigger.type === "COOPERATE"))
    return {
      actors: [...doerOf(l, at).filter((id) => trigger.mode === "third-party" && !between.includes(id)), ...between],
      recipients: NOBODY,
    };
  const doer = () => {
    if (by.length > 0) return by;
    // `إسناد من قوات التحالف`, `دعوة من المجلس`
    if (own.genitive.length === 0 && trigger.type !== "RETREAT") {
      const from = fromWhom(l, at, after);
      if (from.length > 0) return from;
      const whose = OWNED.has(trigger.type) && !prepositions.has("ل") ? ofWhom(l, at, after) : NOBODY;
      if (whose.length > 0) return whose;
    }
    return nation ? [nation] : doerOf(l, at);
  };
  if (kind === "r") {
    const partner = own.object.length > 0 ? own.object : brought(l, after, new Set([...prepositions, ...WITH]));
    let actors = own.genitive.length > 0 ? own.genitive : doer();
    if (actors.length === 0 && partner.length === 0) actors = present(l, at);
    // `خلال اجتماع مع الرئيس`: with whoever acts in the clause.
    if (actors.length === 0 && trigger.type === "CONSULT") {
      const before = mainSubject(l, at);
      actors = (before.length > 0 ? before : nextSubject(l, at)).filter((id) => !partner.includes(id));
    }
    return { actors, recipients: partner };
  }
  if (kind === "s") return { actors: own.genitive.length > 0 ? own.genitive : doer(), recipients: NOBODY };
  // What happens in a place strikes those whom it kills there; the place is where.
  const inside = trigger.type === "ASSAULT" && prepositions.has("في");
  let through = brought(l, after, inside ? new Set([...prepositions].filter((x) => x !== "في")) : prepositions);
  if (inside && through.length === 0) {
    const struck = struckBy(l, at);
    through = struck.length > 0 ? struck : brought(l, after, IN).filter((id) => entity(l, id).kind !== "place");
  }
  if (through.length === 0) {
    // `الاتهامات التي وجهتها الحكومة لخصومها`
    const done = doneAt(l, at, LIGHT);
    if (done !== -1) through = brought(l, slotsAfter(l, done), prepositions);
  }
  if (kind === "i" && !GIVEN.has(trigger.type)) {
    const undergoes = sufferers(l, at);
    if (undergoes.length > 0) through = NOBODY;
    const actors = own.genitive.filter((id) => canAct(l, id));
    if (through.length === 0 && OBJECTIVE.has(l.words.reading[at]!.lemma)) {
      const doers = doer().filter((id) => !own.genitive.includes(id));
      if (doers.length > 0) return { actors: doers, recipients: own.genitive };
    }
    return {
      actors: actors.length > 0 ? actors : doer().filter((id) => !through.includes(id)),
      recipients:
        through.length > 0
          ? through
          : undergoes.length > 0
            ? undergoes
            : trigger.type === "ASSAULT"
              ? struckBy(l, at)
              : NOBODY,
    };
  }
  // A transitive verb's masdar: its genitive is the doer where an object follows, else by what the verb means.
  const to = kind !== "t" && through.length > 0 ? through : near(l, after, FOR);
  if (own.object.length > 0) return { actors: own.genitive, recipients: own.object };
  // `قامت الدولة بقصف منشآت الجيش`: who does it is told by the verb, whatever follows.
  const light = by.length === 0 && own.genitive.length > 0 ? doerOf(l, at, false) : NOBODY;
  if (light.length > 0 && !light.some((id) => own.genitive.includes(id)))
    return { actors: light, recipients: own.genitive };
  if (own.genitive.length > 0 && by.length > 0) return { actors: by, recipients: own.genitive };
  if (own.genitive.length > 0 && to.length > 0 && !to.every((id) => own.genitive.includes(id)))
    return { actors: own.genitive, recipients: to };
  if (own.genitive.length > 0 && DOER_FIRST.has(trigger.type) && !OBJECTIVE.has(l.words.reading[at]!.lemma))
    return { actors: own.genitive, recipients: to };
  const actors = doer().filter((id) => !own.genitive.includes(id));
  // `دعم بايدن`, said by itself, is what he does; under `قدم` or `تعهد` it is what he gets.
  if (
    own.genitive.length > 0 &&
    actors.length === 0 &&
    GIVEN.has(trigger.type) &&
    own.genitive.every((id) => canAct(l, id)) &&
    isDirect(l, at)
  )
    return { actors: own.genitive, recipients: to.length > 0 ? to : beyondRelative(l, at) };
  if (own.genitive.length > 0) return { actors, recipients: own.genitive };
  if (to.length > 0 && !(trigger.type === "ASSAULT" && brought(l, after, AT).length > 0))
    return { actors, recipients: to };
  // `بدعم من الحلفاء`: to whoever acts in the clause.
  if (
    GIVEN.has(trigger.type) &&
    by.length === 0 &&
    fromWhom(l, at, after).length > 0 &&
    isPreposition(l.words.reading[at - 1])
  )
    return { actors, recipients: mainSubject(l, at) };
  // `قصف للجيش على البلدة`
  const on = trigger.type === "ASSAULT" ? brought(l, after, AT) : NOBODY;
  if (on.length > 0) return { actors: actors.length > 0 ? actors : ofWhom(l, at, after), recipients: on };
  const undergo = sufferers(l, at);
  return { actors, recipients: undergo.length === 0 && trigger.type === "ASSAULT" ? struckBy(l, at) : undergo };
}

/** A participle after its noun: `الدول المؤيدة لمصر`; or in a circumstance: `متهما إيران`. */
function ofParticiple(l: EventLayers, at: number, trigger: Trigger): Parties {
  const { kind, prepositions } = trigger.roles;
  const p = l.phrases.of[at]!;
  const after = slotsAfter(l, at, 12);
  const r = l.words.reading[at]!;
  const passive =
    nameOf(r.features, VERBFORM) === "Part" && r.form.startsWith("م") && isPassiveParticiple(r.form, r.definite);
  const host = p !== -1 && l.phrases.head[p] !== at ? partiesOf(l, p, false) : NOBODY;
  const whom = kind === "t" || kind === "ti" ? objectOf(l, at, -1, after) : NOBODY;
  const through = brought(l, after, new Set([...prepositions, "ل"]));
  if (host.length === 0) {
    const doer = predicated(l, at) ?? mainSubject(l, at);
    return { actors: doer, recipients: whom.length > 0 ? whom : through };
  }
  if (passive) return { actors: agentOf(l, at), recipients: host };
  return { actors: host, recipients: whom.length > 0 ? whom : through };
}
const isPassiveParticiple = (form: string, definite: boolean): boolean =>
  /^م..و./.test(definite ? form.slice(2) : form);

/** Of whom a participle is the predicate: `إيران ملتزمة`. */
function predicated(l: EventLayers, at: number): readonly string[] | undefined {
  const p = at > 0 ? l.phrases.of[at - 1]! : -1;
  if (p === -1 || l.words.reading[at]!.definite || l.phrases.last[p] !== at || governorOf(l, p) !== -1)
    return undefined;
  const ids = partiesOf(l, p);
  return ids.length > 0 ? ids : undefined;
}

/** The subject of the verb on which a circumstance hangs. */
function mainSubject(l: EventLayers, at: number): readonly string[] {
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1; w >= start; w--) if (isVerb(l.words.reading[w]!)) return subjectOf(l, w).ids;
  return NOBODY;
}

/** The subject of the verb that follows in the sentence: `بعد لقاء مع الملك، قدم الوزير استقالته`. */
function nextSubject(l: EventLayers, at: number): readonly string[] {
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  for (let w = at + 1; w < stop && w < at + 18; w++) if (isVerb(l.words.reading[w]!)) return subjectOf(l, w).ids;
  return NOBODY;
}

interface Own {
  readonly genitive: readonly string[];
  readonly object: readonly string[];
}

/** What stands in idafa with a masdar or an act's noun, or the pronoun on it, and the bare noun after that, its object. */
function ownOf(l: EventLayers, at: number): Own {
  const { reading } = l.words;
  const next = reading[at + 1];
  const p = l.phrases.of[at]!;
  let genitive: readonly string[] = NOBODY;
  let end = at + 1;
  if (isPronoun(next) && l.words.token[at + 1] === l.words.token[at]) {
    genitive = partiesAt(l, at + 1);
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
  // Its object: the next phrase, free.
  let object: readonly string[] = NOBODY;
  if (genitive.length > 0) {
    const sentenceEnd = l.words.firstOf[l.words.sentence[at]! + 1]!;
    for (const s of slotsAfter(l, end - 1, 10)) {
      if (s.word >= sentenceEnd) break;
      if (s.by !== "" || s.phrase === -1) continue;
      if (l.phrases.first[s.phrase]! - end > 3 || isAdverbial(l, s) || commaBetween(l, end, s.word)) break;
      object = partiesOf(l, s.phrase);
      break;
    }
  }
  return { genitive, object: object.filter((id) => !genitive.includes(id)) };
}

const commaBetween = (l: EventLayers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++)
    if (isComma(l.words.reading[w]) || l.words.reading[w]!.upos === Upos.CCONJ) return true;
  return false;
};

/** The party in the idafa of a noun: a person or body rather than a place, a name rather than a group that it belongs to. */
function genitiveOf(l: EventLayers, p: number, at: number): readonly string[] {
  const last = l.phrases.last[p]!;
  let place: string | undefined;
  let group: string | undefined;
  let member: string | undefined;
  // `عزل الرئيس` `محمد مرسي`: the name behind the office.
  const name = apposedTo(l, at + 1, last);
  if (name) return [name];
  for (let w = at + 1; w < last; w++) {
    const e = l.entities.of[w]!;
    if (e === -1) continue;
    const item = l.entities.items[e]!;
    if (item.kind === "facility") continue;
    if (item.kind === "place") place ??= item.id;
    else if (item.kind === "group") group ??= MEMBERS.has(l.words.reading[w]!.lemma) ? group : item.id;
    else return [item.id];
    member ??= item.kind === "group" ? item.id : undefined;
  }
  group ??= member;
  if (group) return [group];
  if (place) return [place];
  // `مقتل أحد قادة تنظيم "الفجر"`
  if (l.words.tokens.kind[l.words.token[last] ?? 0] === Kind.OPEN && last < l.words.count) {
    const e = l.entities.of[last + 1] ?? -1;
    if (e !== -1 && l.entities.items[e]!.kind !== "facility") return [l.entities.items[e]!.id];
  }
  // `استهداف موكبه`, `قتل جنوده`
  for (let w = at + 2; w < last; w++)
    if (isPronoun(l.words.reading[w])) {
      const whose = partiesAt(l, w);
      if (whose.length > 0) return whose;
    }
  // `قصف مواقع تابعة للجماعة`, `مقتل عدد من المدنيين`
  if (hasNoun(l, at + 1, last)) {
    const w = last;
    const r = l.words.reading[w];
    if (r?.upos === Upos.ADP && (r.lemma === "ل" || r.lemma === "من") && l.words.sentence[w] === l.words.sentence[at]) {
      const q = l.phrases.at[w + 1] ?? -1;
      if (q !== -1 && l.phrases.head[q] !== undefined) return partiesOf(l, q);
    }
  }
  return NOBODY;
}

const hasNoun = (l: EventLayers, from: number, to: number): boolean => {
  for (let w = from; w < to; w++)
    if (l.words.reading[w]!.upos === Upos.NOUN || l.words.reading[w]!.upos === Upos.NUM) return true;
  return false;
};

/** The state that an adjective of the noun points to: `الهجوم الإسرائيلي`, `غارات أمريكية`. */
function nationOf(l: EventLayers, at: number): string | undefined {
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
const near = (l: EventLayers, after: readonly Slot[], by: ReadonlySet<string>): readonly string[] =>
  brought(
    l,
    after.slice(0, 3).filter((s) => {
      const first = s.phrase === -1 ? s.word : l.phrases.first[s.phrase]!;
      const before = l.words.reading[first - 2];
      return before === undefined || before.upos !== Upos.ADJ || before.verb === "";
    }),
    by,
  );

/** Types whose nouns have their doer brought by ل where they are indefinite: `اعتصام لأعضاء الحزب`, `اجتماع لوزراء`. */
const OWNED = new Set(["PROTEST", "CONSULT", "MOBILIZE", "ASSAULT"]);

function ofWhom(l: EventLayers, at: number, after: readonly Slot[]): readonly string[] {
  const s = after[0];
  if (s?.by !== "ل" || s.phrase === -1 || l.words.reading[at]!.definite || l.phrases.first[s.phrase]! - at > 4)
    return NOBODY;
  return partiesOf(l, s.phrase).filter((id) => canAct(l, id));
}

/** Whom a clause behind an attack says that it struck: `الهجمات التي تقتل المدنيين`, `تفجير أسفر عن إصابة جنود`. */
function struckBy(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  for (let w = at + 1; w < stop && w < at + 14; w++) {
    const r = reading[w]!;
    if (!isVerb(r)) {
      if (isComma(r) || r.classes.has("anna") || r.classes.has("inna")) break;
      continue;
    }
    const through = HARMING_THROUGH.get(r.lemma);
    const after = slotsAfter(l, w);
    if (through) {
      for (const s of after) {
        if (!through.has(s.by) || s.phrase === -1) continue;
        const named = partiesOf(l, s.phrase);
        return named.length > 0 ? named : genitiveOf(l, s.phrase, s.word);
      }
      return NOBODY;
    }
    return HARMING.has(r.lemma) ? objectOf(l, w, subjectOf(l, w).phrase, after) : NOBODY;
  }
  return NOBODY;
}

/** Whether the genitive is the very next word (`دعم الحلفاء`), not one in the idafa of another noun (`دعم حرب الحلفاء`). */
const isDirect = (l: EventLayers, at: number): boolean =>
  l.entities.of[at + 1] !== -1 || isPronoun(l.words.reading[at + 1]) || l.words.reading[at + 1]!.classes.has("role");

/** `دعم الحكومة الذي لا لبس فيه لجارتها`: to whom, behind a relative clause. */
function beyondRelative(l: EventLayers, at: number): readonly string[] {
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
function fromWhom(l: EventLayers, at: number, after: readonly Slot[]): readonly string[] {
  const s = after[0];
  if (s?.by !== "من" || s.phrase === -1 || l.phrases.first[s.phrase]! - at > 5) return NOBODY;
  const ids = partiesOf(l, s.phrase);
  return ids.every((id) => canAct(l, id)) ? ids : NOBODY;
}

/** How far before a masdar the word that governs it may stand. */
const GOVERNED = 18;
/** What a purpose is told by: who acts in the main clause is to do it. */
const PURPOSE = new Set("هدف أجل بغية غية غرض سبيل ضمن خلال عبر بعد قبل".split(" "));

/**
 * The doer of a masdar by the word that it stands under: a masdar that carries it (`قيام إسرائيل بقصف`, `محاولة الجيش اقتحام`), a verb whose subject does it
 * (`شن الجيش غارة`), for verbs of asking whom they ask (`طالب إيران بوقف`); or the verb after it (`غارات شنها الجيش`).
 */
function doerOf(l: EventLayers, at: number, told = true): readonly string[] {
  const { reading } = l.words;
  const after = doneBy(l, at, LIGHT);
  if (after.length > 0) return after;
  // Inside the idafa of another noun (`ضحايا الهجوم`) no verb governs it, unless that noun carries it.
  const p = l.phrases.of[at]!;
  const top = p === -1 ? at : l.phrases.head[p]!;
  if (top < at && !carriesIt(l.words.reading[top]!)) return NOBODY;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  let purpose = reading[at - 1]?.form === "ل";
  for (let w = at - 1; w >= start && w >= at - GOVERNED; w--) {
    const r = reading[w]!;
    if (ends(r)) break;
    if (PURPOSE.has(r.lemma) && w >= at - 2) purpose = true;
    if (isVerb(r)) {
      if (r.upos === Upos.AUX) continue;
      if (ASKING.has(r.lemma)) return askedBy(l, w, at);
      if (UNDERGO.has(r.lemma) || (!told && TELLING.has(r.lemma))) break;
      if (LIGHT.has(r.lemma) || (purpose && told)) return subjectOf(l, w).ids;
      break;
    }
    if (isPreposition(r) && !CARRYING.has(r.lemma) && !purpose) break;
    if (r.part !== Part.STEM || r.upos === Upos.PUNCT || r.upos === Upos.ADP) continue;
    // `إقناع الجيش بوقف القصف`, `دعوة الأطراف إلى التهدئة`: whoever is asked.
    if (r.verb !== "" && ASKING.has(r.verb) && r.upos === Upos.NOUN) {
      const asked = ownOf(l, w);
      if (asked.object.length > 0) return asked.object;
      if (asked.genitive.length > 0) return asked.genitive;
    }
    if (!carriesIt(r)) continue;
    if (r.upos === Upos.ADJ && r.verb !== "") {
      // `متهما`, `محاولا اقتحام`: a circumstance of the subject.
      if (!r.definite && /ا$|ة$|ين$/.test(r.form)) return mainSubject(l, w);
      continue;
    }
    const own = ownOf(l, w);
    const doers = own.genitive.filter((id) => canAct(l, id));
    if (doers.length > 0 && !within(l, own.genitive, at)) return doers;
    const nation = nationOf(l, w);
    if (nation) return [nation];
    const done = doneBy(l, w, LIGHT);
    if (done.length > 0) return done;
  }
  return NOBODY;
}

/** Nouns of purpose that hold a masdar in idafa: `بهدف إقناع`. */
const AIMS = new Set("هدف غية غرض أجل سبيل محاولة نية عزم بغية".split(" "));
const carriesIt = (r: Reading): boolean =>
  AIMS.has(r.lemma) || CARRIERS.has(r.lemma) || (r.verb !== "" && (CARRIERS.has(r.verb) || LIGHT.has(r.verb)));

/** Prepositions over which a verb or a noun governs a masdar; over others (`عقب`, `إثر`) it only goes with it. */
const CARRYING = new Set("ب على عن من في إلى ل حول بشأن نحو بين".split(" "));

/** Whether the genitive of a carrier is the masdar's own (`حملة اعتقال ناشطين`): the words between hold no party. */
function within(l: EventLayers, ids: readonly string[], at: number): boolean {
  for (let w = at - 1; w > at - 8 && w >= 0; w--) {
    const e = l.entities.of[w]!;
    if (e !== -1 && ids.includes(l.entities.items[e]!.id)) return false;
    if (isPronoun(l.words.reading[w])) return false;
    if (CARRIERS.has(l.words.reading[w]!.lemma)) break;
  }
  return true;
}

const ends = (r: Reading): boolean =>
  r.classes.has("anna") ||
  r.classes.has("inna") ||
  r.classes.has("an") ||
  r.classes.has("relative") ||
  r.form === ":" ||
  r.form === "؛";

/** Who did it by the verb of a relative clause behind it: `غارات شنتها مقاتلات التحالف`, `التهديدات التي أطلقتها إيران`. */
function doneBy(l: EventLayers, at: number, verbs: ReadonlySet<string>): readonly string[] {
  const w = doneAt(l, at, verbs);
  return w === -1 ? NOBODY : subjectOf(l, w).ids;
}

/** The verb of the relative clause behind an act that tells who did it, or -1. */
function doneAt(l: EventLayers, at: number, verbs: ReadonlySet<string>): number {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  let w = p === -1 ? at + 1 : l.phrases.last[p]!;
  for (let n = 0; w < l.words.count && n < 6 && l.words.sentence[w] === l.words.sentence[at]; n++, w++) {
    const r = reading[w]!;
    if (isVerb(r)) {
      if (verbs.has(r.lemma) && (isPronoun(reading[w + 1]) || reading[w - 1]!.classes.has("relative"))) return w;
      break;
    }
    if (r.upos === Upos.CCONJ || isComma(r) || isPreposition(r)) break;
  }
  return -1;
}

/** Who suffers it by the word that it stands under: `تعرضت المدينة لهجوم`, `أثناء تعرضهم لغارات`. */
function sufferers(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 1; w >= start && w >= at - 12; w--) {
    const r = reading[w]!;
    if (isVerb(r)) return UNDERGO.has(r.lemma) ? subjectOf(l, w).ids : NOBODY;
    if (r.verb !== "" && UNDERGO.has(r.verb) && r.upos === Upos.NOUN) return ownOf(l, w).genitive;
  }
  return NOBODY;
}

/** Whom a verb of asking asks, where they are to do what the masdar names. */
function askedBy(l: EventLayers, verb: number, at: number): readonly string[] {
  const after = slotsAfter(l, verb).filter((s) => s.word < at);
  const object = objectOf(l, verb, subjectOf(l, verb).phrase, after);
  if (object.length > 0) return object;
  return brought(l, after, new Set(["من", "إلى", "على", "ل"]));
}

/** `خلال اجتماع خاص، أخبر الوزير نظيره`: who speak during a meeting meet. */
function present(l: EventLayers, at: number): readonly string[] {
  const before = l.words.reading[at - 1]?.lemma;
  if (before !== "خلال" && before !== "أثناء" && before !== "في") return NOBODY;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  for (let w = at + 1; w < stop && w < at + 12; w++) {
    const r = l.words.reading[w]!;
    if (!isVerb(r)) continue;
    if (!r.classes.has("say") && !r.classes.has("ask") && !r.classes.has("tell")) return NOBODY;
    const subject = subjectOf(l, w);
    const both = [...subject.ids, ...objectOf(l, w, subject.phrase, slotsAfter(l, w))];
    return both.length > 1 ? both : NOBODY;
  }
  return NOBODY;
}
