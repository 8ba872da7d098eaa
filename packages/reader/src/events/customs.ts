import type { Statement } from "@isnad/record";
import { antecedent, cueAt } from "./antecedent.ts";
import { apposedTo } from "./apposition.ts";
import { castOf, indexOf, stateOf } from "./cast.ts";
import { isUndergone } from "./charged.ts";
import { holder } from "./custody.ts";
import { againstWhom } from "./decried.ts";
import { doerBehind } from "./doers.ts";
import { ATTENDING } from "./frames.ts";
import { toldAt } from "./gathering.ts";
import { hostOf, withHost } from "./hosts.ts";
import { inquiry, isInquiry } from "./investigated.ts";
import { knownAs } from "./known-as.ts";
import type { EventLayers } from "./layers.ts";
import { ofNoun } from "./noun-parties.ts";
import { ENVOYS } from "./nouns.ts";
import { canAct, entity, isState, nationIn, ownersOf, partiesOf } from "./parties.ts";
import { promised } from "./promised.ts";
import { punished } from "./punished.ts";
import { settingOf } from "./setting.ts";
import { isPronoun, isVerb, type Slot, slotsAfter } from "./slots.ts";
import { speaksOn } from "./speaks-on.ts";
import { subjectOf } from "./subject.ts";
import { suspectOf } from "./suspect.ts";
import { talkersBefore } from "./talks.ts";
import { deedAt } from "./triggers/deed.ts";
import type { Trigger } from "./triggers/index.ts";
import { brought, isOfficeBehind, objectOf, type Parties } from "./verb-parties.ts";
import { respond } from "./wishes.ts";

const NOBODY: readonly string[] = [];

/** Parties with the places that they turned out to be. */
export interface Settled extends Parties {
  readonly places: readonly string[];
}

/**
 * What the code book makes of the parties that grammar gives: a town that is visited stands for its state, who withdraws does it to nobody,
 * those who sign or cooperate are all actors, who demands an act demands it of whoever is to do it.
 */
export function settleParties(l: EventLayers, at: number, trigger: Trigger, found: Parties, finite: boolean): Settled {
  const { type, mode } = trigger;
  let actors = found.actors;
  let recipients = found.recipients;
  const cue = cueAt(l, at);
  // `قال إن سمير اتهم بالتجسس`: whoever is charged charges nobody.
  const said = cue?.sourceEntity;
  if (said && actors.length === 0 && !recipients.some((id) => knownAs(l, id) === knownAs(l, said))) actors = [said];
  if (cue) ({ actors, recipients } = speaksOn(l, at, finite, { actors, recipients }));
  if (mode === "release" && actors.length === 0) actors = holder(l, at).filter((id) => !recipients.includes(id));
  // Between whom somebody mediates, and whom he calls, it is done to them, wherever they are.
  if ((mode === "third-party" || mode === "phone") && trigger.roles.kind === "i")
    return { actors, recipients, places: NOBODY };
  if (type === "CONSULT" && mode !== "visit") {
    const others = attending(l, at).filter((id) => !actors.includes(id) && !recipients.includes(id));
    if (others.length > 0 && actors.length > 0) actors = [...actors, ...others];
    const met = meeting(l, at, actors, recipients, finite);
    return { ...met, ...withHost(l, at, trigger, met) };
  }
  if (type === "CONSULT" && mode === "visit") return visit(l, at, actors, recipients);
  if (type === "RETREAT" && (mode === "withdraw" || mode === "resign" || mode === "ceasefire")) {
    const places = recipients.filter((id) => isPlace(l, id));
    if (mode === "ceasefire")
      return { actors: [...actors, ...recipients.filter((id) => !isPlace(l, id))], recipients: NOBODY, places };
    return { actors, recipients: NOBODY, places };
  }
  if (type === "SANCTION" && !recipients.some((id) => canAct(l, id) && !actors.includes(id))) {
    const whom = punished(l, at, trigger, actors);
    if (whom.length > 0) recipients = whom;
  }
  // `طردت كندا الملحق الثقافي الكيني`: the state whose envoy he is.
  if (type === "SANCTION" && mode === "expel" && recipients.length === 1) recipients = [senderOf(l, recipients[0]!)];
  // `سحبت سفيرها من طرابلس`: from the state of the town.
  if (type === "SANCTION" && mode === "withdraw") recipients = recipients.map((id) => hostOf(l, id));
  // `تعهدت بدعم لبنان`, `وافقت على اقتراح مصر`
  if (type === "AGREE" && trigger.roles.kind !== "r" && !isNamed(l, at, recipients)) {
    const whom = promised(l, at, actors);
    recipients = whom.length > 0 ? whom : recipients;
  }
  // `وصلت الطائرة الإغاثية إلى مطار عدن`, `وزعت المنظمة أدوية في عدن`: help that reaches a town is for its state.
  if (type === "AID" && !recipients.some((id) => canAct(l, id) && !isPlace(l, id)) && actors.length > 0) {
    const reached = recipients.length > 0 ? recipients : settingOf(l, at).places.slice(0, 1);
    const lands = reached.map((id) => hostOf(l, id)).filter((id) => !actors.includes(id) && isState(l, id));
    if (lands.length > 0) recipients = unique(lands);
  }
  // `المباحثات بين الوزيرين شهدت الاتفاق على`
  if (type === "AGREE" && trigger.roles.kind === "r" && !finite && actors.length === 0 && recipients.length === 0)
    actors = talkersBefore(l, at);
  const open = recipients.length === 0 || !recipients.some((id) => canAct(l, id));
  const undergoes = type === "ACCUSE" && finite && isUndergone(l, at, { actors, recipients });
  if (ABOUT.has(type) && !undergoes && (open || (finite && type !== "REQUEST" && type !== "THREATEN"))) {
    const about = aboutOf(l, at, trigger, finite, actors);
    if (about) recipients = about;
  }
  // `هدد بفرض عقاب على كينيا`, `توعد بالعثور على المدبرين`: on whom what is threatened falls.
  if (type === "THREATEN" && finite && recipients.length === 0)
    recipients = brought(l, slotsAfter(l, at), ON).filter((id) => !actors.includes(id));
  if (isInquiry(trigger) && !finite) ({ actors, recipients } = inquiry(l, at, actors));
  const suspect = type === "ACCUSE" ? suspectOf(l, at, trigger, actors) : undefined;
  if (suspect !== undefined) {
    recipients = [suspect];
    actors = actors.filter((id) => id !== suspect);
  }
  // What is said to somebody asks it of him.
  if (type === "REQUEST" && recipients.length === 0) {
    const asked = (cue ?? innermost(l, at))?.addressee;
    if (asked && !actors.includes(asked)) recipients = [asked];
  }
  if (type === "REQUEST" && !finite && !recipients.some((id) => !isPlace(l, id) && !actors.includes(id))) {
    const whom = respond(l, at, actors);
    if (whom.length > 0) recipients = whom;
  }
  // `التعاون مع مصر قوي` is of both; `طالبت دمشق بالتعاون مع المفتشين` asks one to do it for the others.
  // `بالتنسيق مع اللجنة`: how another does something, with whom.
  const beside = type === "COOPERATE" && !finite && l.words.reading[at - 1]?.lemma === "ب";
  const mutual = TOGETHER.has(type) || (type === "COOPERATE" && actors.length === 0 && !beside);
  if (mutual && trigger.roles.kind === "r") {
    actors = [...actors, ...recipients];
    recipients = NOBODY;
  }
  // `قتلت قوات الأمن ستة متظاهرين خلال مسيرة`: who marches is not who shoots.
  if (type === "PROTEST" && !finite) {
    const crowd = crowdIn(l, at);
    if (crowd !== undefined && actors.every((id) => keepsOrder(l, id))) actors = [crowd];
  }
  if (type === "PROTEST") recipients = againstWhom(l, at, trigger, { actors, recipients });
  if (PLACED.has(type)) {
    const struck = recipients.filter((id) => isPlace(l, id) && !isState(l, id));
    if (struck.length > 0) {
      // Straits, seas and buildings suffer nothing themselves.
      const peopled = recipients
        .map((id) => populace(l, id, actors))
        .filter(
          (id) =>
            entity(l, id).kind !== "facility" && (entity(l, id).kind !== "place" || entity(l, id).country !== null),
        );
      return { actors, recipients: unique(peopled), places: struck };
    }
    return { actors, recipients, places: recipients.filter((id) => isPlace(l, id)) };
  }
  return { actors, recipients, places: NOBODY };
}

/** Who else takes part: `بحضور شيخ الأزهر`. */
function attending(l: EventLayers, at: number): readonly string[] {
  for (const s of slotsAfter(l, at))
    if (s.by === "ب" && s.phrase !== -1 && ATTENDING.has(l.words.reading[s.word]!.lemma)) {
      const own = ownersOf(l, s.phrase);
      const name = apposedTo(l, s.word + 1, l.phrases.last[s.phrase]!);
      const next = l.phrases.next[s.phrase]!;
      return [...(name ? [name] : own), ...(next === -1 ? NOBODY : partiesOf(l, next))];
    }
  return NOBODY;
}

/**
 * Who meets: with a host, whose country is where they meet or where the other has travelled, the guest is the actor; without one, those who meet
 * with each other (`مع`, `بين`) are all actors.
 */
function meeting(
  l: EventLayers,
  at: number,
  actors: readonly string[],
  recipients: readonly string[],
  finite: boolean,
): Settled {
  if (actors.length === 0 || recipients.length === 0 || !WITH_EACH_OTHER.has(companyOf(l, at, finite)))
    return { actors, recipients, places: NOBODY };
  const host = recipients.map((id) => entity(l, id).country).find((c) => c !== null);
  const guest = actors.map((id) => entity(l, id).country).find((c) => c !== null);
  if (host && host !== guest && visited(l).has(host)) return { actors, recipients, places: NOBODY };
  // A person who meets people of no state meets them where they are.
  if (recipients.every((id) => entity(l, id).kind === "group") && finite) return { actors, recipients, places: NOBODY };
  return { actors: [...actors, ...recipients], recipients: NOBODY, places: NOBODY };
}
const WITH_EACH_OTHER = new Set(["مع", "و"]);

/** The preposition that brings with whom one meets. */
function companyOf(l: EventLayers, at: number, finite: boolean): string {
  for (const s of slotsAfter(l, at)) if (s.by === "مع") return "مع";
  const told = finite ? -1 : toldAt(l, at);
  return told !== -1 && slotsAfter(l, told).some((s) => s.by === "مع") ? "مع" : "";
}

const visits = new WeakMap<object, ReadonlySet<string>>();
/** Words of travel by lemma or verb, behind which a place is where somebody went. */
const TRAVEL = new Set("زار وصل زيارة وصول جولة توجه سافر غادر استقبل قدم عاد حل".split(" "));
/** Countries to which the report says that somebody travels, and where it says that a meeting is. */
function visited(l: EventLayers): ReadonlySet<string> {
  let found = visits.get(l.entities) as Set<string> | undefined;
  if (found) return found;
  found = new Set();
  for (let w = 0; w < l.words.count; w++) {
    const r = l.words.reading[w]!;
    if (!TRAVEL.has(r.lemma) && !(r.verb !== "" && TRAVEL.has(r.verb)) && !MEETS.has(r.lemma)) continue;
    const stop = Math.min(l.words.firstOf[l.words.sentence[w]! + 1]!, w + 22);
    for (let x = w + 1; x < stop; x++) {
      const e = l.entities.of[x]!;
      if (e === -1 || l.entities.items[e]!.kind === "person" || l.entities.items[e]!.kind === "organization") continue;
      const p = l.phrases.of[x]!;
      const item = l.entities.items[e]!;
      const prep = p === -1 ? -1 : l.phrases.preposition[p]!;
      const by = prep === -1 ? "" : l.words.reading[prep]!.lemma;
      if (
        item.country &&
        (by === "إلى" || by === "في" || by === "ل" || by === "ب" || (by === "" && TRAVEL.has(r.lemma)))
      )
        found.add(item.country);
    }
  }
  visits.set(l.entities, found);
  return found;
}
const MEETS = new Set("التقى اجتمع اجتماع لقاء مباحثة محادثة بحث عقد".split(" "));

/** PLOVER's sectors of those who keep order. */
const FORCES = new Set(["COP", "MIL", "GOV", "SPY"]);
const keepsOrder = (l: EventLayers, id: string): boolean => {
  const w = castOf(l).first[indexOf(id)]!;
  const classes = w === -1 ? undefined : l.words.reading[w]!.classes;
  return FORCES.has(entity(l, id).sector ?? "") || ["police", "military", "armed"].some((c) => classes?.has(c));
};
/** A group of people who protest, by its noun, before a trigger in its sentence. */
function crowdIn(l: EventLayers, at: number): string | undefined {
  for (let w = at - 1; w >= l.words.firstOf[l.words.sentence[at]!]! && w > at - 20; w--) {
    const e = l.entities.of[w]!;
    if (e !== -1 && l.words.reading[w]!.classes.has("activist") && l.entities.items[e]!.kind === "group")
      return l.entities.items[e]!.id;
  }
  return undefined;
}

/** Types of which all parties are actors, where the words put them side by side. */
const TOGETHER = new Set(["SUPPORT", "AGREE"]);
/** Types that say what is thought of something: to whom it is directed is told by what that is. */
const ABOUT = new Set(["SUPPORT", "ACCUSE", "REJECT", "THREATEN", "REQUEST"]);
/** Of these those that think something of what is already. */
const OPINION = new Set(["SUPPORT", "ACCUSE", "REJECT"]);
/** Types of force, which strike places. */
const PLACED = new Set(["ASSAULT", "COERCE"]);

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const isPlace = (l: EventLayers, id: string): boolean =>
  entity(l, id).kind === "place" || entity(l, id).kind === "facility";

/** The state in which a town lies, where the report names that state and the doer is not its own; else the town. */
function populace(l: EventLayers, id: string, actors: readonly string[]): string {
  const { country, kind } = entity(l, id);
  if ((kind !== "place" && kind !== "facility") || isState(l, id) || country === null) return id;
  const state = stateOf(l, country);
  if (!state || actors.some((a) => entity(l, a).country === country)) return id;
  return kind === "facility" ? state : id;
}

/** The state whose envoy somebody without a name is. */
function senderOf(l: EventLayers, id: string): string {
  const w = entity(l, id).kind === "group" ? castOf(l).first[indexOf(id)]! : -1;
  const p = w === -1 || !ENVOYS.has(l.words.reading[w]!.lemma) ? -1 : l.phrases.of[w]!;
  return p === -1 ? id : (nationIn(l, w + 1, l.phrases.last[p]!) ?? id);
}

/** Who travels where: the host is the state of the place, the place is where it happens. */
function visit(l: EventLayers, at: number, actors: readonly string[], recipients: readonly string[]): Settled {
  const places: string[] = [];
  const hosts: string[] = [];
  const people = recipients.filter((id) => !isPlace(l, id));
  const stops = recipients.filter((id) => isPlace(l, id));
  if (stops.length === 0 && people.length === 0) stops.push(...destinations(l, at, actors));
  for (const id of stops) {
    places.push(id);
    // `زار الملك المدينة المنكوبة`: at home a town is visited itself.
    const atHome = actors.some((a) => entity(l, a).country !== null && entity(l, a).country === entity(l, id).country);
    const host = atHome ? id : hostOf(l, id);
    if (entity(l, id).kind !== "facility" || host !== id) hosts.push(host);
  }
  const guests = actors.filter((id) => !hosts.includes(id));
  return { actors: guests, recipients: unique([...people, ...hosts]), places: unique(places) };
}

/** Places behind a word of going, where grammar found none that it governs. */
function destinations(l: EventLayers, at: number, actors: readonly string[]): string[] {
  const out: string[] = [];
  for (const s of slotsAfter(l, at)) {
    if (s.by !== "إلى" && s.by !== "في" && s.by !== "ل" && s.by !== "ب" && s.by !== "") continue;
    if (s.by === "" && isOfficeBehind(l, s, actors)) continue;
    for (const id of placesIn(l, s)) if (!out.includes(id)) out.push(id);
    if (out.length > 0 && s.by === "إلى") break;
  }
  return out;
}

/** Places that a slot names at any depth: `العاصمة السعودية، الرياض`, `قاعدة جوية في سنغافورة`. */
function placesIn(l: EventLayers, s: Slot): string[] {
  const out: string[] = [];
  const p = s.phrase;
  const from = p === -1 ? s.word : l.phrases.first[p]!;
  const to = p === -1 ? s.word + 1 : l.phrases.last[p]!;
  for (let w = from; w < to; w++) {
    const e = l.entities.of[w]!;
    if (e === -1) continue;
    const item = l.entities.items[e]!;
    if ((item.kind === "place" || item.kind === "facility") && !out.includes(item.id)) out.push(item.id);
  }
  return out;
}

/** The innermost statement in whose content a word stands. */
const innermost = (l: EventLayers, at: number): Statement | undefined => l.statements.items[l.statements.of[at]!];

/**
 * To whom an opinion, a demand or a threat is directed, where what it names is no party but a deed: those whose deed it is
 * (`أدان الهجوم الإسرائيلي`), of whom it is demanded (`طالب بانسحاب القوات`), whom the threatened deed strikes.
 * Undefined where the words leave it as grammar has it.
 */
function aboutOf(
  l: EventLayers,
  at: number,
  trigger: Trigger,
  finite: boolean,
  actors: readonly string[],
): readonly string[] | undefined {
  if (!ABOUT.has(trigger.type)) return undefined;
  const after = slotsAfter(l, at);
  const { kind, prepositions } = trigger.roles;
  const subject = finite ? subjectOf(l, at).phrase : -1;
  const named = finite && (kind === "t" || kind === "ti") ? objectOf(l, at, subject, after) : NOBODY;
  for (const s of after) {
    if (s.phrase === -1 || s.phrase === subject) continue;
    const direct = s.by === "" && (kind === "t" || kind === "ti" || !finite);
    // `رفضه للمهلة`: a masdar's object may come through ل.
    if (!direct && !prepositions.has(s.by) && !THROUGH.has(s.by) && (finite || s.by !== "ل")) continue;
    // `على المعارضة`: people, though their name is that of a deed.
    const deed = l.entities.of[s.word] === -1 ? deedAt(l, s.word) : undefined;
    if (deed === undefined || ofNoun(l, s.word, deed.trigger, deed.reading).actors.length === 0) {
      // `أشاد بالجهود التي تبذلها مصر`
      const doers = trigger.type === "REQUEST" || trigger.type === "THREATEN" ? NOBODY : doerBehind(l, s.phrase);
      if (doers.length > 0 && partiesOf(l, s.phrase, false).length === 0)
        return doers.filter((id) => !actors.includes(id));
    }
    // `رحب بإعلان طرابلس`, `انتقد بطء الحكومة`: whose the thing is.
    const thing = OPINION.has(trigger.type) && l.entities.of[s.word] === -1 && (direct || prepositions.has(s.by));
    if (thing && (deed === undefined || ofNoun(l, s.word, deed.trigger, deed.reading).actors.length === 0)) {
      const whose = ownersOf(l, s.phrase).filter((id) => canAct(l, id) && !actors.includes(id));
      if (whose.length > 0) return whose;
      // `أشاد الوزير بشجاعته`: of somebody else than who praises.
      const on = l.phrases.last[s.phrase]! - 1;
      const aside = SELF.has(l.words.reading[s.word]!.lemma);
      const other = !aside && isPronoun(l.words.reading[on]) ? antecedent(l, on, actors) : undefined;
      if (other && canAct(l, other)) return [other];
    }
    if (deed === undefined) {
      if (direct) return undefined;
      continue;
    }
    const parties = ofNoun(l, s.word, deed.trigger, deed.reading);
    if (trigger.type === "THREATEN") {
      if (named.some((id) => canAct(l, id)) && !direct) return undefined;
      return parties.recipients.filter((id) => !actors.includes(id));
    }
    if (trigger.type === "REQUEST") {
      if (direct || named.some((id) => canAct(l, id))) return undefined;
      return INTRANSITIVE.has(deed.trigger.roles.kind) ? parties.actors.filter((id) => !actors.includes(id)) : NOBODY;
    }
    // `رفض التعاون مع موسكو`: those with whom it is not to be done.
    const both = deed.trigger.roles.kind === "r" ? [...parties.actors, ...parties.recipients] : parties.actors;
    return both.filter((id) => !actors.includes(id));
  }
  // `رحب بما أعلنته الرئاسة`
  if (!finite) return undefined;
  const { reading } = l.words;
  for (let w = at + 1; w + 2 < l.words.count && w < at + 14 && l.words.sentence[w + 2] === l.words.sentence[at]; w++) {
    if (isVerb(reading[w]!)) break;
    // `ساند الوزير ما خلصت إليه لندن`
    const direct =
      (kind === "t" || kind === "ti") && w > at + 1 && reading[w + 1]!.lemma === "ما" && isVerb(reading[w + 2]);
    if (!direct && (!prepositions.has(reading[w]!.lemma) || reading[w + 1]!.lemma !== "ما")) continue;
    for (let x = w + 2; x < w + 5 && x < l.words.count; x++)
      if (isVerb(reading[x]!)) return subjectOf(l, x).ids.filter((id) => !actors.includes(id));
  }
  return undefined;
}
/** Whether parties are named at the head of a slot, and not as whose something is. */
const isNamed = (l: EventLayers, at: number, ids: readonly string[]): boolean =>
  ids.length > 0 &&
  slotsAfter(l, at).some((s) => ids.includes(l.entities.items[l.entities.of[s.word] ?? -1]?.id ?? ""));

const ON = new Set(["على", "ضد"]);
/** Nouns whose pronoun is of whoever acts: `من جهتها`, `بدورها`. */
const SELF = new Set(["جهة", "دور", "جانب", "ناحية"]);

/** Prepositions that bring what a demand or a threat is about. */
const THROUGH = new Set(["ب", "إلى", "على"]);
const INTRANSITIVE = new Set(["i", "s"]);
