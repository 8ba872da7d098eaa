import { GENDER, NUMBER, nameOf, Upos, VERBFORM } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import { agentOf } from "./agent.ts";
import { antecedent, cueAt, fits } from "./antecedent.ts";
import { blamedFor } from "./blame.ts";
import { isState } from "./cast.ts";
import { betweenWhom } from "./clash.ts";
import { beforeDeed } from "./content.ts";
import { conveyedTo } from "./conveyed.ts";
import { doerOf, doneAt, doneBy, present, sufferers } from "./doers.ts";
import { HOSTING, MORE_PREPOSITIONS } from "./frames.ts";
import { isForce } from "./gate.ts";
import { gatheredBy, spokenIn, toldAt } from "./gathering.ts";
import { helped } from "./helped.ts";
import type { EventLayers } from "./layers.ts";
import { ofMediation } from "./mediation.ts";
import { ASKING, BELONGING, ENVOYS, LIGHT } from "./nouns.ts";
import {
  beyondRelative,
  fromWhom,
  genitiveOf,
  isDirect,
  mainSubject,
  nationOf,
  near,
  nextSubject,
  OWNED,
  ofWhom,
  ownOf,
  predicated,
  predicateOf,
} from "./own.ts";
import { canAct, entity, isCapital, partiesAt, partiesOf } from "./parties.ts";
import { received } from "./reception.ts";
import type { Hit } from "./rules.ts";
import { governorOf, isComma, isPreposition, isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { harmBefore, harmedAt, struckBy } from "./struck.ts";
import { subjectOf } from "./subject.ts";
import { takenAt } from "./taking.ts";
import { ofVisit } from "./travel.ts";
import { TRIGGERS, type Trigger } from "./triggers/index.ts";
import { brought, objectOf, type Parties } from "./verb-parties.ts";

const NOBODY: readonly string[] = [];

const FOR = new Set(["ل"]);

const AT = new Set(["على", "ضد"]);

const IN = new Set(["في"]);

const WITH = new Set(["مع"]);

const NONE: readonly Slot[] = [];

/** Houses of envoys, which are closed. */
const SEATS = new Set("سفارة قنصلية ممثلية مكتب قاعدة فرع بعثة مركز".split(" "));

/** Modes of sanctions whose object is a thing or one's own envoy. */
const BREAKING = new Set(["discontinue", "withdraw"]);

/** Verbs by which a third brings others to talk. */
const SPONSORS = new Set(["رعى", "أدار", "قاد", "استضاف"]);

/** Types of what is done together in peace. */
const PEACEFUL = new Set(["CONSULT", "COOPERATE", "AGREE", "SUPPORT"]);

/** Types of what is said, of which an attack is no means. */
const SPOKEN = new Set(["ACCUSE", "REJECT", "REQUEST", "THREATEN", "SUPPORT", "AGREE"]);

/** Types whose nouns of suffering have a doer by the verb above them. */
const GIVES_DOER = new Set(["COERCE", "ACCUSE", "AID", "SANCTION"]);

/** Types whose nouns are against somebody, and the prepositions that say so whatever the frame. */
const AGAINST_TYPES = new Set(["ACCUSE", "SANCTION", "THREATEN", "PROTEST"]);
const AGAINST = new Set(["بحق", "ضد", "تجاه", "حيال"]);

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
  "إقناع حث اتهام محاكمة انتقاد معاقبة إدانة مساءلة محاسبة ملاحقة إجبار إرغام إلزام مناشدة استدعاء استجواب توبيخ تحذير تحميل اختراق قرصنة حصار احتلال اقتحام مداهمة اغتيال غزو اجتياح".split(
    " ",
  ),
);

/** Nouns of what a court or an office gives out. */
const WARRANTS = new Set("مذكرة أمر قرار حكم طلب إذن".split(" "));
/** Nouns of attacks that are called after what was struck. */
const BLASTS = new Set("تفجير تفجيرات انفجار نسف مجزرة مذبحة".split(" "));
/** What an attack was at: a capital (`هجمات باريس`), of a blast all but those who fight (`تفجيرات لندن`, `تفجير السفارة`). */
const isSite = (l: EventLayers, id: string, blast: boolean): boolean =>
  blast
    ? entity(l, id).kind === "place" ||
      (entity(l, id).kind === "organization" && !FIGHTERS.has(entity(l, id).sector ?? ""))
    : isCapital(l, id);
const FIGHTERS = new Set(["REB", "MIL", "UAF", "COP", "SPY"]);

/** Nouns of what is suffered, with no doer in the genitive. */
const DEATHS = new Set("مقتل مصرع استشهاد وفاة موت حتف إصابة سقوط اختفاء نزوح فرار".split(" "));

/** Parties of a masdar, an act's noun or a participle. */
export function ofNoun(l: EventLayers, at: number, trigger: Trigger, reading: Hit["reading"]): Parties {
  // `مطالبة إياها بالانسحاب`: no noun has an object on إيا.
  if (reading === "participle" || l.words.reading[at + 1]?.lemma === "إيا") return ofParticiple(l, at, trigger);
  const { kind } = trigger.roles;
  if (trigger.mode === "third-party" && kind === "i") return ofMediation(l, at);
  if (trigger.mode === "visit" && kind === "i") return ofVisit(l, at, trigger);
  const more = MORE_PREPOSITIONS.get(l.words.reading[at]!.lemma);
  const prepositions = more ? new Set([...trigger.roles.prepositions, ...more]) : trigger.roles.prepositions;
  const own = ownOf(l, at);
  // `الضربات الجوية لدعم الحلفاء`: for whom one strikes is not whom.
  const isFor = (s: Slot): boolean => s.by === "ل" && FAVOUR.has(l.words.reading[s.word]!.lemma);
  const slots = slotsAfter(l, at, 24);
  const after = trigger.type === "ASSAULT" ? slots.filter((s) => !isFor(s)) : slots;
  // `للتنديد بغارات الجيش`: by them nobody is decried.
  const agents = agentOf(l, at, !SPOKEN.has(trigger.type));
  // `رفضه وضع القيود من قبل الوزارة`: who does what is refused.
  const by = SPOKEN.has(trigger.type) && isPronoun(l.words.reading[at + 1]) && holdsMasdar(l, at) ? NOBODY : agents;
  // `لا تزال المدينة محاصرة من قبل القوات`: a participle, though spelt as the masdar.
  if (by.length > 0 && own.genitive.length === 0 && kind === "t" && l.words.reading[at]!.form.endsWith("ة")) {
    const suffers = l.words.reading[at]!.definite ? describedBy(l, at) : predicateOf(l, at);
    if (suffers.length > 0) return { actors: by, recipients: suffers };
  }
  // `قتل جنديان في كمين نصبه مسلحون`: those who died in it were struck, and do nothing.
  const harm = trigger.type === "ASSAULT" && kind !== "v" ? harmBefore(l, at) : -1;
  if (harm !== -1) {
    const harmed = harmedAt(l, harm);
    const doers = agentOf(l, harm).filter((id) => !harmed.includes(id));
    // Of a clash between two each is both.
    // `مقتل عشرة جراء اعتداءات وممارسات الجيش`: whose the attack is that is joined to another.
    const joined = l.words.reading[at + 1]?.upos === Upos.CCONJ && kind === "i";
    const whose =
      doers.length === 0 && joined ? own.genitive.filter((id) => canAct(l, id) && !harmed.includes(id)) : doers;
    if (harmed.length > 0) return { actors: whose, recipients: kind === "r" && whose.length > 1 ? NOBODY : harmed };
  }
  const nation = nationOf(l, at);
  if (HOSTING.has(l.words.reading[at]!.lemma) && trigger.type === "CONSULT")
    return { actors: own.object.length > 0 ? own.object : near(l, after, FOR), recipients: own.genitive };
  if (kind === "v") {
    // `اعتقال الشرطة ناشطين`
    if (own.object.length > 0) {
      if (!DEATHS.has(l.words.reading[at]!.lemma)) return { actors: own.genitive, recipients: own.object };
      // `مقتل زعيمه سمير الحداد`: the name of the dead.
      const one = own.object.every((id) => entity(l, id).kind === "person");
      return { actors: by, recipients: one ? own.object : own.genitive };
    }
    // `طرد القوات لعشرات المدنيين`, but `مقتل جندي`: who is dead by his death does nothing.
    if (by.length === 0 && own.genitive.length > 0 && !DEATHS.has(l.words.reading[at]!.lemma)) {
      const named = (w: number): boolean => own.genitive.includes(l.entities.items[l.entities.of[w]!]?.id ?? "");
      const first = after.find((s) => s.by !== "" || !named(s.word));
      const whom =
        first?.by === "ل" && nameOf(l.words.reading[first.word]!.features, VERBFORM) !== "Vnoun"
          ? near(l, [first], FOR)
          : NOBODY;
      if (whom.length > 0 && own.genitive.every((id) => canAct(l, id)) && !whom.some((id) => own.genitive.includes(id)))
        return { actors: own.genitive, recipients: whom };
    }
    // `أصدرت المحكمة مذكرة توقيف بحق الوزير`
    const ordered = own.genitive.length === 0 && trigger.type === "COERCE" ? brought(l, after, AGAINST) : NOBODY;
    if (ordered.length > 0) {
      const top = l.phrases.of[at]! === -1 ? at : l.phrases.head[l.phrases.of[at]!]!;
      const orders =
        by.length > 0 ? by : top < at && WARRANTS.has(l.words.reading[top]!.lemma) ? doerOf(l, top) : doerOf(l, at);
      return { actors: orders.filter((id) => !ordered.includes(id)), recipients: ordered };
    }
    const suffers = own.genitive.length > 0 ? own.genitive : sufferers(l, at);
    // `نجح الجيش في قتل القائد`, but `أعلن الجيش مقتل جندي`.
    const gives = GIVES_DOER.has(trigger.type);
    const does = gives || (reading === "masdar" && !DEATHS.has(l.words.reading[at]!.lemma));
    const doers = by.length === 0 && does ? doerOf(l, at, gives) : by;
    return { actors: doers.filter((id) => !suffers.includes(id)), recipients: suffers };
  }
  // `مساعدات تابعة للأمم المتحدة`: whose they are, not whose they become.
  if (GIVEN.has(trigger.type) && own.genitive.length === 0) {
    const whose = belonging(l, at);
    if (whose.length > 0) return { actors: whose, recipients: brought(l, after.slice(1), new Set(["ل", "إلى"])) };
  }
  const met = received(l, at, trigger);
  if (met) return met;
  // `تلقت كينيا مساعدات من اليابان`: who takes, and from whom.
  const taken = trigger.type === "AID" && own.genitive.length === 0 ? takenAt(l, at, after) : undefined;
  if (taken) return taken;
  // `بطلب من الحكومة`, `بناء على دعوة من الوزير`: whose the wish is, not of whom.
  if (trigger.type === "REQUEST" && own.genitive.length === 0) {
    // `رفض الوزير طلبا من الرئيس`, too; and whoever had them from another (`توجيهات تلقوها من القائد`).
    const whose = isPreposition(l.words.reading[at - 1]) || isRefused(l, at) ? fromWhom(l, at, after) : NOBODY;
    if (whose.length > 0) return { actors: whose, recipients: NOBODY };
    // `توجيهات صدرت من جهات عليا`
    const out = doneAt(l, at, ISSUED, false);
    const issued = out === -1 ? NOBODY : brought(l, slotsAfter(l, out), FROM);
    if (issued.length > 0) return { actors: issued, recipients: brought(l, slotsAfter(l, out), TO_WHOM) };
    const had = doneAt(l, at, TAKING_IN);
    if (had !== -1) return { actors: brought(l, slotsAfter(l, had), FROM), recipients: subjectOf(l, had).ids };
  }
  // `التوقيع على الاتفاق بين البلدين من طرف الوزيرين`
  if (kind === "r" && by.length > 0) return { actors: by, recipients: NOBODY };
  // `محادثات جرت بين الوزيرين`, `اتفاق وقعته مصر مع السودان`
  const beside = betweenWhom(l, after);
  const told = beside.length === 0 && (PEACEFUL.has(trigger.type) || kind === "r") ? toldAt(l, at) : -1;
  const beyond = told === -1 ? NONE : slotsAfter(l, told);
  const between = beside.length > 0 ? beside : betweenWhom(l, beyond);
  const meets = kind === "r" || trigger.type === "CONSULT" || trigger.type === "COOPERATE";
  if (between.length > 0 && meets && trigger.mode !== "visit") {
    // `محادثات رعتها قطر بين الوفدين`
    if (told !== -1 && SPONSORS.has(l.words.reading[told]!.lemma))
      return { actors: subjectOf(l, told).ids, recipients: between };
    return {
      actors: [...doerOf(l, at).filter((id) => trigger.mode === "third-party" && !between.includes(id)), ...between],
      recipients: NOBODY,
    };
  }
  // `يعتزم الرئيس دعوة البابا إلى زيارة البلاد`: whom the one invites who acts in the verb above it.
  if (trigger.lemma === "دعوة" && own.genitive.length > 0 && own.object.length === 0 && invites(l, at, after)) {
    const host = doerOf(l, at).filter((id) => !own.genitive.includes(id));
    if (host.length > 0) return { actors: host, recipients: own.genitive };
  }
  const doer = () => {
    if (by.length > 0) return by;
    // `إسناد من قوات التحالف`, `دعوة من المجلس`
    if (own.genitive.length === 0 && trigger.type !== "RETREAT") {
      const gives = GIVEN.has(trigger.type) ? helpers(l, at, after) : NOBODY;
      const from = prepositions.has("من") ? NOBODY : gives.length > 0 ? gives : fromWhom(l, at, after);
      if (from.length > 0) return from;
      const whose = OWNED.has(trigger.type) && !prepositions.has("ل") ? ofWhom(l, at, after) : NOBODY;
      if (whose.length > 0) return whose;
    }
    if (l.words.reading[at]!.upos === Upos.ADJ) return predicateOf(l, at);
    if (nation) return [nation];
    const doers = doerOf(l, at);
    if (doers.length > 0) return doers;
    const bare = own.genitive.length === 0 || OBJECTIVE.has(l.words.reading[at]!.lemma);
    if (bare && SPOKEN.has(trigger.type) && opensSentence(l, at)) return nextSubject(l, at);
    return trigger.type === "ASSAULT" ? blamedFor(l, at) : doers;
  };
  if (kind === "r") {
    const together = new Set([...prepositions, ...WITH, ...(trigger.type === "ASSAULT" ? AT : NOBODY)]);
    const met = trigger.type === "CONSULT" ? gatheredBy(l, at) : NOBODY;
    if (met.length > 0) return { actors: met, recipients: NOBODY };
    let partner = own.object.length > 0 ? own.object : brought(l, after, together);
    if (partner.length === 0) partner = brought(l, beyond, together);
    // `قمة الرياض`, `محادثات جنيف`: where they met.
    const venue = trigger.type === "CONSULT" && partner.length === 0 && isVenue(l, own.genitive);
    // `تدعي كينيا قتال الحركة`, `بدأ الجيش قتال المتمردين`: whoever fights by the verb above it.
    if (l.words.reading[at]!.lemma === "قتال" && own.genitive.length > 0 && own.object.length === 0) {
      const fighters = doerOf(l, at, false);
      if (fighters.length > 0 && !fighters.some((id) => own.genitive.includes(id)))
        return { actors: fighters, recipients: own.genitive };
    }
    const meets = partner.length === 0 ? metBy(l, at, own.genitive) : NOBODY;
    if (meets.length > 0) return { actors: meets, recipients: own.genitive };
    let actors = own.genitive.length > 0 && !venue ? own.genitive : doer();
    if (venue) actors = actors.filter((id) => !own.genitive.includes(id));
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
  const hanging = trigger.type === "REQUEST" ? beforeDeed(l, after) : after;
  let through = brought(l, hanging, inside ? new Set([...prepositions].filter((x) => x !== "في")) : prepositions);
  if (inside && through.length === 0) {
    const struck = struckBy(l, at);
    through = struck.length > 0 ? struck : brought(l, after, IN).filter((id) => entity(l, id).kind !== "place");
  }
  if (through.length === 0 && AGAINST_TYPES.has(trigger.type)) through = brought(l, after, AGAINST);
  if (through.length === 0) {
    // `الاتهامات التي وجهتها الحكومة لخصومها`
    const done = doneAt(l, at, LIGHT);
    if (done !== -1) through = brought(l, slotsAfter(l, done), prepositions);
  }
  // `عقوبات تشمل أربعة من قادة الحركة`
  if (through.length === 0 && trigger.type === "SANCTION") through = reachedBy(l, at);
  if (through.length === 0 && own.object.length === 0)
    through = conveyedTo(l, at, trigger.type).filter((id) => !own.genitive.includes(id));
  const breaks = breaker(l, at, trigger, own.genitive, doer);
  if (breaks.length > 0) return { actors: breaks, recipients: through };
  // `انتقاد الحركة قائد الشرطة`: with an object of its own, the genitive acts.
  const takes = (trigger.type === "REQUEST" && isDirect(l, at)) || OBJECTIVE.has(l.words.reading[at]!.lemma);
  if (own.object.length > 0 && takes && own.genitive.some((id) => canAct(l, id)))
    return { actors: own.genitive, recipients: own.object };
  if (kind === "i" && !GIVEN.has(trigger.type)) {
    const undergoes = sufferers(l, at);
    if (undergoes.length > 0) through = NOBODY;
    const spoken = trigger.mode === "phone" && own.genitive.length === 0 ? spokenIn(l, at) : undefined;
    if (spoken) return through.length > 0 ? { actors: spoken.actors, recipients: through } : spoken;
    const blast = BLASTS.has(l.words.reading[at]!.lemma);
    let actors = own.genitive.filter((id) => canAct(l, id) && !(trigger.type === "ASSAULT" && isSite(l, id, blast)));
    // `كان الوزير في زيارة للهند`, `أدان الرئيس الهجوم في اتصال مع نظيره`: of whoever acts in the clause.
    if (
      actors.length === 0 &&
      own.genitive.length === 0 &&
      trigger.type === "CONSULT" &&
      isPreposition(l.words.reading[at - 1])
    )
      actors = [...doer(), ...mainSubject(l, at)].slice(0, 1).filter((id) => !through.includes(id));
    if (through.length === 0 && OBJECTIVE.has(l.words.reading[at]!.lemma)) {
      const doers = doer().filter((id) => !own.genitive.includes(id));
      if (doers.length > 0 || trigger.type === "ASSAULT") return { actors: doers, recipients: own.genitive };
    }
    // `تفجير السفارة`
    if (blast && through.length === 0 && actors.length === 0) through = own.genitive;
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
  // `هاجموا القرية بمباركة إسرائيل`: whose blessing it is.
  if (own.object.length === 0 && own.genitive.length > 0 && isBlessing(l, at))
    return { actors: own.genitive, recipients: helped(l, at).filter((id) => !own.genitive.includes(id)) };
  // A transitive verb's masdar: its genitive is the doer where an object follows, else by what the verb means.
  const to = (kind !== "t" || AGAINST_TYPES.has(trigger.type)) && through.length > 0 ? through : near(l, after, FOR);
  if (own.object.length > 0) return { actors: own.genitive, recipients: own.object };
  // `إطلاق سراح الأسير`: he who is let go does nothing, and `قرر القاضي إطلاق سراحه` is of another.
  if (trigger.mode === "release" && trigger.lemma !== "سلم" && own.genitive.length > 0) {
    const frees = doer();
    const freed = own.genitive.filter((id) => !frees.includes(id));
    return { actors: frees, recipients: freed.length > 0 ? freed : otherThan(l, at, frees) };
  }
  // `قصفها لمواقع عسكرية`: the pronoun is of who does it where ل brings what is struck.
  // `قصف الجيش مطار المدينة`, `قصف الجيش للمطار`: so does an armed body, of which a thing is struck.
  const armed = own.genitive.length > 0 && own.genitive.every((id) => isArmed(l, id) && isInside(l, at, id));
  if (trigger.type === "ASSAULT" && armed && own.thing !== -1 && isSomething(l.words.reading[own.thing]!))
    return { actors: own.genitive, recipients: to.filter((id) => !own.genitive.includes(id)) };
  const thing = isPronoun(l.words.reading[at + 1]) || armed ? after.find((s) => s.word > at + 1) : undefined;
  if (
    trigger.type === "ASSAULT" &&
    thing?.by === "ل" &&
    thing.word - at < (armed ? 7 : 4) &&
    isSomething(l.words.reading[thing.word]!)
  )
    return { actors: own.genitive, recipients: to.filter((id) => !own.genitive.includes(id)) };
  // `مضايقات الشرطة`: those who keep order do it.
  if (
    PRESSURES.has(l.words.reading[at]!.lemma) &&
    own.genitive.length > 0 &&
    own.genitive.every((id) => isForce(l, id))
  )
    return { actors: own.genitive, recipients: to };
  // `قامت الدولة بقصف منشآت الجيش`: who does it is told by the verb, whatever follows.
  const given = (GIVEN.has(trigger.type) || AGAINST_TYPES.has(trigger.type)) && to.length > 0;
  const light = by.length === 0 && own.genitive.length > 0 && !given ? doerOf(l, at, false) : NOBODY;
  if (light.length > 0 && !light.some((id) => own.genitive.includes(id)))
    return { actors: light, recipients: own.genitive };
  if (own.genitive.length > 0 && by.length > 0) return { actors: by, recipients: own.genitive };
  if (own.genitive.length > 0 && to.length > 0 && !to.every((id) => own.genitive.includes(id)))
    return { actors: own.genitive, recipients: to };
  if (own.genitive.length > 0 && DOER_FIRST.has(trigger.type) && !OBJECTIVE.has(l.words.reading[at]!.lemma))
    return { actors: own.genitive, recipients: to };
  // `قصف قوات الاحتلال على البلدة`: on whom it is told behind على, so the genitive does it.
  const onWhom = l.words.reading[at]!.lemma === "قصف" && after[0]?.by === "على";
  if (onWhom && own.genitive.length > 0 && own.genitive.every((id) => canAct(l, id)))
    return { actors: own.genitive, recipients: brought(l, after, AT) };
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
    helpers(l, at, after).length > 0 &&
    (isPreposition(l.words.reading[at - 1]) || goesOn(l, at))
  )
    return { actors, recipients: helped(l, at) };
  // `قصف للجيش على البلدة`
  const on = trigger.type === "ASSAULT" ? brought(l, after, AT) : NOBODY;
  if (on.length > 0) return { actors: actors.length > 0 ? actors : ofWhom(l, at, after), recipients: on };
  const undergo = sufferers(l, at);
  return { actors, recipients: undergo.length === 0 && trigger.type === "ASSAULT" ? struckBy(l, at) : undergo };
}

/** Nouns of what those who keep order do to others. */
const PRESSURES = new Set("مضايقة قمع بطش تنكيل تضييق انتهاك مداهمة".split(" "));

/** Verbs that tell whom a measure reaches, and those that tell what it holds (`عقوبات تتضمن حظرا على المصارف`). */
const REACHES = new Set("شمل طال استهدف تناول مس طاول".split(" "));
const HOLDS = new Set("تضمن شمل ضم".split(" "));
/** Whom a measure reaches by the verb of the clause behind it. */
function reachedBy(l: EventLayers, at: number): readonly string[] {
  const { reading } = l.words;
  const p = l.phrases.of[at]!;
  let w = p === -1 ? at + 1 : l.phrases.last[p]!;
  if (reading[w]?.classes.has("relative")) w++;
  const r = reading[w];
  if (r === undefined || !isVerb(r) || l.words.sentence[w] !== l.words.sentence[at]) return NOBODY;
  const after = slotsAfter(l, w);
  const whom = REACHES.has(r.lemma) ? objectOf(l, w, -1, after) : NOBODY;
  return whom.length > 0 || !HOLDS.has(r.lemma) ? whom : brought(l, after, AT);
}

/** Whether an invitation to do something stands right under a verb, as its object. */
function invites(l: EventLayers, at: number, after: readonly Slot[]): boolean {
  const p = l.phrases.of[at]!;
  if (p === -1 || governorOf(l, p) !== -1 || isPronoun(l.words.reading[at + 1])) return false;
  const to = after.find((s) => s.by !== "");
  return to?.by === "إلى" && nameOf(l.words.reading[to.word]!.features, VERBFORM) === "Vnoun";
}

const TAKING_IN = new Set(["تلقى", "تسلم", "استلم"]);
const FROM = new Set(["من", "عن"]);
const ISSUED = new Set(["صدر"]);
const TO_WHOM = new Set(["إلى", "ل"]);

/** Whether an indefinite wish is the object of a refusal before it, verb or masdar. */
function isRefused(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const start = Math.max(l.words.firstOf[l.words.sentence[at]!]!, at - 10);
  for (let w = at - 1; w >= start && !reading[at]!.definite; w--) {
    const r = reading[w]!;
    if (REFUSALS.has(isVerb(r) ? r.lemma : r.verb)) return true;
    if (isVerb(r) || r.classes.has("relative")) return false;
  }
  return false;
}
const REFUSALS = new Set(["رفض", "رد", "تجاهل", "لبى", "تلقى", "قبل"]);

/** `بعد أشهر من التنديد بالعجز واتهام جارته، أوفد الرئيس وزيره`: whether no verb stands before it, under a preposition or joined to what is. */
function opensSentence(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  if (reading[start]!.upos !== Upos.ADP && reading[start + 1]?.upos !== Upos.ADP) return false;
  if (!isPreposition(reading[at - 1]) && reading[at - 1]?.upos !== Upos.CCONJ) return false;
  for (let w = start; w < at; w++)
    if (
      isVerb(reading[w]) ||
      (l.entities.of[w] !== -1 &&
        canAct(l, l.entities.items[l.entities.of[w]!]!.id) &&
        reading[at - 1]?.upos !== Upos.CCONJ)
    )
      return false;
  return true;
}

/** Whether another masdar is the object of one with a pronoun on it. */
function holdsMasdar(l: EventLayers, at: number): boolean {
  const p = l.phrases.at[at + 2] ?? -1;
  return (
    p !== -1 && governorOf(l, p) === -1 && nameOf(l.words.reading[l.phrases.head[p]!]!.features, VERBFORM) === "Vnoun"
  );
}

/**
 * `توجه إلى روما للقاء البابا`, `يعتزم لقاء الوزيرة`: who meets him who stands in the genitive, by the verb that the noun stands under. Of two who stand there
 * in the dual (`بعد لقاء الوزيرين`) each meets the other.
 */
function metBy(l: EventLayers, at: number, met: readonly string[]): readonly string[] {
  const r = l.words.reading[at]!;
  const whom = l.words.reading[at + 1];
  if (r.lemma !== "لقاء" || r.definite || met.length === 0 || whom === undefined || isPronoun(whom)) return NOBODY;
  if (nameOf(whom.features, NUMBER) === "Dual") return NOBODY;
  const doers = doerOf(l, at);
  return doers.some((id) => met.includes(id)) ? NOBODY : doers;
}

/** Nouns of people, places and things. */
const SOMETHING = ["facility", "place", "vehicle", "weapon", "person", "group", "body"];
const isSomething = (r: Reading): boolean => r.upos === Upos.PROPN || SOMETHING.some((c) => r.classes.has(c));

/** Whether the noun's own phrase names somebody (`قصف الجيش`, not `قصف مواقع` `للجيش`). */
function isInside(l: EventLayers, at: number, id: string): boolean {
  const p = l.phrases.of[at]!;
  if (p === -1) return false;
  for (let w = at + 1; w < l.phrases.last[p]!; w++)
    if (l.entities.items[l.entities.of[w] ?? -1]?.id === id) return true;
  return false;
}

/** Bodies that fight, and states. */
const isArmed = (l: EventLayers, id: string): boolean =>
  FIGHTERS.has(entity(l, id).sector ?? "") || (isState(l, id) && entity(l, id).kind === "place");

/** Masdars of favour that behind ل tell for whom a deed of force is done. */
const FAVOUR = new Set("دعم مساندة إسناد مساعدة حماية مؤازرة إنقاذ تحرير نصرة".split(" "));

/** Masdars of favour that behind ب tell with whose it is done, whatever governs them. */
const BLESSINGS = new Set(["مباركة", "تأييد", "مساندة", "إسناد", "تواطؤ"]);
/** Those that do so only behind a verb that does not bring with ب what is done (`تعهد بدعم السلطة`). */
const HELP = new Set(["دعم", "مساعدة"]);

/** Whether من right behind help that ب brings, or that goes on with such help, says whose it is: `بدعم من الحلفاء`, `بمساندة السكان وإسناد من الطيران`. */
export function isCircumstance(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const before = reading[at - 1]?.lemma;
  return (before === "ب" || before === "و") && helpers(l, at, slotsAfter(l, at)).length > 0;
}

/** Whose help it is by the words behind it: `إسناد من الطيران`, `إسناد جوي وفرته طائرات الحلفاء`. */
function helpers(l: EventLayers, at: number, after: readonly Slot[]): readonly string[] {
  const from = fromWhom(l, at, after);
  return from.length > 0 ? from : doneBy(l, at, GIVES).filter((id) => canAct(l, id));
}
const GIVES = new Set(["وفر", "قدم", "منح", "أتاح", "أمن"]);

/** `بمساعدة السكان، وإسناد من الطيران`: help that goes on with other help under ب. */
function goesOn(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  if (reading[at - 1]?.upos !== Upos.CCONJ) return false;
  for (let w = at - 2; w > at - 9 && w > 0; w--)
    if (BLESSINGS.has(reading[w]!.lemma) || HELP.has(reading[w]!.lemma)) return reading[w - 1]!.lemma === "ب";
  return false;
}

/** Whether a masdar of favour tells with whose it was done: `سيطروا على المدينة بدعم إيران`, `نفذ الهجوم بمباركة الحزب`. */
export function isBlessing(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const { lemma } = reading[at]!;
  if (reading[at - 1]?.lemma !== "ب" || !(BLESSINGS.has(lemma) || HELP.has(lemma))) return false;
  const own = l.phrases.of[at]!;
  const e = own === -1 ? -1 : (l.entities.of[at + 1] ?? -1);
  // `أكمل الثوار أمس، بمساعدة عناصر الجيش، استعادة المدينة`: an aside.
  if (isComma(reading[at - 2]) && own !== -1 && l.phrases.head[own] === at)
    return actorsIn(l, genitiveOf(l, own, at)).length > 0;
  if (e === -1 || !canAct(l, l.entities.items[e]!.id) || l.entities.items[e]!.kind === "group") return false;
  if (BLESSINGS.has(lemma)) return true;
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let w = at - 2; w >= start && w > at - 16; w--) {
    const r = reading[w]!;
    if (isVerb(r) && r.upos !== Upos.AUX)
      return !LIGHT.has(r.lemma) && !ASKING.has(r.lemma) && TAKING.has(TRIGGERS.get(r.lemma)?.[0]?.type ?? "");
    if (r.verb !== "" && (LIGHT.has(r.verb) || ASKING.has(r.verb))) return false;
  }
  return false;
}
const actorsIn = (l: EventLayers, ids: readonly string[]): readonly string[] => ids.filter((id) => canAct(l, id));
/** Types of deeds that are done with somebody's help. */
const TAKING = new Set(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT"]);

/**
 * `قطع الرياض العلاقات معها`, `استدعاء سفيرها`: what is broken off or called home is a thing or one's own envoy, so that a party right behind
 * the masdar does it, and a pronoun on the thing is of whoever does; nobody where neither is so.
 */
function breaker(
  l: EventLayers,
  at: number,
  trigger: Trigger,
  genitive: readonly string[],
  doer: () => readonly string[],
): readonly string[] {
  if (trigger.type !== "SANCTION" || !BREAKING.has(trigger.mode ?? "") || genitive.length === 0) return NOBODY;
  if (trigger.lemma === "انسحاب" || trigger.lemma === "خروج" || trigger.lemma === "انسحب") return NOBODY;
  const thing = l.words.reading[at + 1]!;
  if (l.entities.of[at + 1] !== -1 && !ENVOYS.has(thing.lemma) && !SEATS.has(thing.lemma))
    return genitive.filter((id) => canAct(l, id));
  if (!isPronoun(l.words.reading[at + 2]) || l.words.token[at + 2] !== l.words.token[at + 1]) return NOBODY;
  const does = doer().filter((id) => ENVOYS.has(thing.lemma) || !genitive.includes(id));
  if (does.length > 0) return does;
  const whose = antecedent(l, at + 2);
  return whose ? [whose] : NOBODY;
}

/** Whether it is a town, a capital also. */
const isVenue = (l: EventLayers, ids: readonly string[]): boolean =>
  ids.length === 1 && entity(l, ids[0]!).kind === "place" && (!isState(l, ids[0]!) || isCapital(l, ids[0]!));

/** Whom the pronoun on a masdar or in its phrase means, but for some. */
function otherThan(l: EventLayers, at: number, but: readonly string[]): readonly string[] {
  const p = l.phrases.of[at]!;
  const w = p === -1 ? at + 1 : l.phrases.last[p]! - 1;
  const whose = isPronoun(l.words.reading[w]) ? antecedent(l, w, but) : undefined;
  return whose ? [whose] : NOBODY;
}

/** `مدينة تعز المحاصرة من قبل الجيش`: the name or noun right before what was read as a masdar with ال. */
function describedBy(l: EventLayers, at: number): readonly string[] {
  const e = l.entities.of[at - 1] ?? -1;
  return e === -1 || l.words.sentence[at - 1] !== l.words.sentence[at] ? NOBODY : [l.entities.items[e]!.id];
}

/** Whose an act's noun is by an adjective in its phrase and a ل behind it. */
function belonging(l: EventLayers, at: number): readonly string[] {
  const p = l.phrases.of[at]!;
  const w = p === -1 ? at + 1 : l.phrases.last[p]!;
  if (!BELONGING.has(l.words.reading[w - 1]?.lemma ?? "") || l.words.reading[w]?.lemma !== "ل") return NOBODY;
  return partiesAt(l, w + 1);
}

/** A participle after its noun: `الدول المؤيدة لمصر`; or in a circumstance: `متهما إيران`. */
function ofParticiple(l: EventLayers, at: number, trigger: Trigger): Parties {
  const { kind, prepositions } = trigger.roles;
  const p = l.phrases.of[at]!;
  const after = slotsAfter(l, at, 12);
  const r = l.words.reading[at]!;
  const passive =
    (nameOf(r.features, VERBFORM) === "Part" && isPassiveParticiple(r.form, r.definite)) || isCharged(l, at);
  const inside = p !== -1 && l.phrases.head[p] !== at ? partiesOf(l, p, false) : NOBODY;
  // `حزب الأمة` `المتهم بالتزوير`: a passive one with ال tells of the name right before it.
  const host = inside.length === 0 && passive && r.definite ? describedBy(l, at) : inside;
  const whomBut = (doers: readonly string[]) => {
    if (kind !== "t" && kind !== "ti") return NOBODY;
    // `متهمة القوات الأمنية`: its object, read as an idafa.
    const idafa = p !== -1 && l.phrases.head[p] === at ? ownOf(l, at).genitive : NOBODY;
    return idafa.length > 0 ? idafa : objectOf(l, at, -1, after, doers);
  };
  const through = brought(l, after, new Set([...prepositions, "ل"]));
  if (host.length === 0) {
    const said = cueAt(l, at)?.sourceEntity;
    const main = mainSubject(l, at);
    const doer = main.length > 0 ? main : (predicated(l, at) ?? (said ? [said] : NOBODY));
    const same = sameObject(l, at, doer, after);
    const whom = same.length > 0 ? same : whomBut(doer);
    return { actors: doer, recipients: whom.length > 0 ? whom : through };
  }
  const by = agentOf(l, at);
  // `المدينة المحاصرة من قبل الجيش`: of whatever form, by whom it is done is told of the passive only.
  if (passive || by.length > 0) return { actors: by, recipients: host };
  const whom = whomBut(host);
  return { actors: host, recipients: whom.length > 0 ? whom : through };
}

/** `أوقفت الشرطة المترجمة متهمة إياها`: to whom the verb of the same doer is done, where a pronoun on إيا goes back to them. */
function sameObject(l: EventLayers, at: number, doer: readonly string[], after: readonly Slot[]): readonly string[] {
  const pronoun = after.find((s) => s.phrase === -1 && l.words.reading[s.word - 1]!.lemma === "إيا");
  if (pronoun === undefined || doer.length === 0) return NOBODY;
  const { features } = l.words.reading[pronoun.word]!;
  const [gender, number] = [nameOf(features, GENDER), nameOf(features, NUMBER)];
  for (let w = at - 1; w >= l.words.firstOf[l.words.sentence[at]!]!; w--) {
    if (!isVerb(l.words.reading[w])) continue;
    const subject = subjectOf(l, w);
    if (!subject.ids.some((id) => doer.includes(id))) continue;
    const whom = objectOf(l, w, subject.phrase, slotsAfter(l, w), subject.ids).filter((id) => !doer.includes(id));
    // Whose the thing is to which it is done (`رفع صورة`) is nobody's object.
    const isObject = (id: string): boolean => slotsAfter(l, w).some((s) => s.by === "" && names(l, s, id));
    if (whom.length > 0 && whom.every((id) => fits(l, id, gender, number) && isObject(id))) return whom;
  }
  return NOBODY;
}

const names = (l: EventLayers, s: Slot, id: string): boolean =>
  isPronoun(l.words.reading[s.word]) || (l.entities.items[l.entities.of[s.word] ?? -1]?.id ?? "") === id;

/** `المتهم بالتزوير`: behind ب is of what, so that another charges him. */
const isCharged = (l: EventLayers, at: number): boolean =>
  l.words.reading[at]!.definite && l.words.reading[at]!.verb === "اتهم" && l.words.reading[at + 1]?.lemma === "ب";

const isPassiveParticiple = (form: string, definite: boolean): boolean =>
  /^م..و./.test(definite ? form.slice(2) : form);
