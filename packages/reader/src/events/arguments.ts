import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";
import { isState, partiesAt, partiesOf, stateOf, subjectParties, throughPreposition } from "./parties.ts";
import type { Hit } from "./rules.ts";
import type { Trigger } from "./triggers/index.ts";

export interface Arguments {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly places: readonly string[];
  readonly time: string | null;
  readonly figures: readonly string[];
}

const NOBODY: readonly string[] = [];
const BY = new Set(["قبل", "يد", "أيدي", "جانب"]);
/** What kills has an owner: `برصاص الجيش`, `في غارة إسرائيلية`. */
const MEANS = new Set("رصاص نيران نار قصف غارة صاروخ قذيفة هجوم ضربة قوات انفجار طعن".split(" "));
/** Verbs whose subject does what the masdar under them names. */
const LIGHT = new Set(
  "شن نفذ أجرى وجه عقد أطلق قام قدم فرض تولى باشر بدأ واصل استأنف كثف أعلن أوقف ارتكب نظم خاض حاول استطاع تمكن اعتزم نوى قرر رفض وقع أبدى أعرب عبر أبرم تابع صعد أصدر ترأس حضر شارك أدار ساهم أسهم اختتم أنهى".split(
    " ",
  ),
);
/** Verbs whose subject suffers it. */
const UNDERGO = new Set("تعرض لقي خضع واجه شهد تلقى".split(" "));

/** Types whose masdar has its doer in the genitive (`رفض إسرائيل`), where those of force have the sufferer (`قتل المدنيين`). */
const DOER_FIRST = new Set(["REJECT", "REQUEST", "ACCUSE", "AGREE", "THREATEN", "PROTEST", "MOBILIZE"]);
const FOR = new Set(["ل"]);
const WITH = new Set(["مع"]);
const BETWEEN = new Set(["بين"]);

/** Who does it and to whom, where and when, by the trigger's form. */
export function argumentsOf(l: EventLayers, at: number, trigger: Trigger, reading: Hit["reading"]): Arguments | null {
  const clause = l.clauses.of[at]!;
  const stop = clause === -1 ? l.words.firstOf[l.words.sentence[at]! + 1]! : l.clauses.last[clause]!;
  const finite = reading === "active" || reading === "passive";
  const found = finite ? ofVerb(l, at, clause, stop, trigger, reading) : ofNoun(l, at, stop, trigger, reading);
  // A town does nothing; a state or its capital does.
  const actors = unique(found.actors).filter(
    (id) => l.entities.items[Number(id.slice(1)) - 1]!.kind !== "place" || isState(l, id),
  );
  let recipients: readonly string[] = unique(found.recipients).filter((r) => !actors.includes(r));
  if (
    recipients.length === 0 &&
    found.actors.length > 0 &&
    finite &&
    !ONE_SIDED.has(trigger.type) &&
    trigger.roles.kind !== "s"
  )
    recipients = nearestAfter(l, at, stop, actors);
  return { actors, recipients, ...setting(l, at, clause, stop) };
}

/** Types that are whole without someone to whom it is done. */
const ONE_SIDED = new Set(["PROTEST", "MOBILIZE", "RETREAT", "AGREE", "COOPERATE", "REJECT", "REQUEST"]);

/** The first party after a trigger within its clause that does not do it: the weakest sign of to whom it is done. */
function nearestAfter(l: EventLayers, at: number, stop: number, actors: readonly string[]): readonly string[] {
  for (let w = at + 1; w < stop && w < at + 14; w++) {
    const p = l.phrases.at[w]!;
    if (p === -1) continue;
    const ids = partiesOf(l, p, false).filter(
      (id) => !actors.includes(id) && (l.entities.items[Number(id.slice(1)) - 1]!.kind !== "place" || isState(l, id)),
    );
    if (ids.length > 0) return ids;
  }
  return NOBODY;
}

interface Parties {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Parties of a finite verb: its subject, its object, who is brought by a preposition. */
function ofVerb(
  l: EventLayers,
  at: number,
  clause: number,
  stop: number,
  trigger: Trigger,
  reading: Hit["reading"],
): Parties {
  const { kind, prepositions } = trigger.roles;
  const main = clause !== -1 && l.clauses.verb[clause] === at;
  const subject = main ? subjectParties(l, clause) : NOBODY;
  if (reading === "passive" || kind === "v") return { actors: agentOf(l, at, stop), recipients: subject };
  const object = main ? objectParties(l, clause) : NOBODY;
  const brought = () => throughPreposition(l, at + 1, stop, prepositions);
  switch (kind) {
    case "t":
      return { actors: subject, recipients: object };
    case "ti":
      return { actors: subject, recipients: object.length > 0 ? object : brought() };
    case "r": {
      const others = throughPreposition(l, at + 1, stop, BETWEEN);
      if (others.length > 0) return { actors: [...subject, ...others], recipients: NOBODY };
      const partner = brought();
      if (trigger.type === "CONSULT" || trigger.type === "COOPERATE")
        return { actors: subject, recipients: partner.length > 0 ? partner : object };
      return { actors: [...subject, ...partner], recipients: NOBODY };
    }
    default:
      return { actors: subject, recipients: brought() };
  }
}

/** Parties of the object, or of what it is said to belong to (`قصف 18 هدفا للمسلحين`, `زار مخيما للاجئين`). */
function objectParties(l: EventLayers, clause: number): readonly string[] {
  const word = l.clauses.objectWord[clause]!;
  const own = partiesAt(l, word);
  if (own.length > 0 || word === -1) return own;
  const p = l.phrases.of[word]!;
  return p === -1
    ? own
    : throughPreposition(l, l.phrases.last[p]!, Math.min(l.clauses.last[clause]!, l.phrases.last[p]! + 4), BELONGING);
}
const BELONGING = new Set(["ل", "في", "من", "ب"]);

/** Parties of a masdar, an act's noun or a participle. */
function ofNoun(l: EventLayers, at: number, stop: number, trigger: Trigger, reading: Hit["reading"]): Parties {
  const { kind, prepositions } = trigger.roles;
  const own = ownParties(l, at);
  const brought = () => throughPreposition(l, at + 1, stop, prepositions);
  if (kind === "v")
    return { actors: agentOf(l, at, stop), recipients: own.genitive.length > 0 ? own.genitive : brought() };
  if (reading === "participle") {
    const after =
      own.genitive.length > 0
        ? own.genitive
        : throughPreposition(l, at + 1, Math.min(stop, at + 4), new Set([...prepositions, "ل"]));
    return { actors: own.host, recipients: after };
  }
  const governed = governor(l, at);
  let actors: readonly string[];
  let recipients: readonly string[];
  if (kind === "r") {
    const all = throughPreposition(l, at + 1, stop, BETWEEN);
    actors = [...own.genitive, ...all];
    recipients =
      own.object.length > 0
        ? own.object
        : throughPreposition(l, at + 1, stop, prepositions.has("مع") ? new Set([...WITH, "ب"]) : WITH);
    if (actors.length === 0 && recipients.length === 0 && trigger.type === "CONSULT") actors = present(l, at);
    if (trigger.type === "SUPPORT" || trigger.type === "AGREE" || trigger.type === "ASSAULT") {
      actors = [...actors, ...recipients];
      recipients = NOBODY;
    }
  } else if (kind === "t" || kind === "ti") {
    const through = kind === "ti" ? brought() : NOBODY;
    const beneficiary = through.length > 0 ? through : throughPreposition(l, at + 1, Math.min(stop, at + 9), FOR);
    if (own.object.length > 0) [actors, recipients] = [own.genitive, own.object];
    else if (own.genitive.length > 0 && beneficiary.length > 0) [actors, recipients] = [own.genitive, beneficiary];
    else if (DOER_FIRST.has(trigger.type)) [actors, recipients] = [own.genitive, beneficiary];
    else [actors, recipients] = [NOBODY, own.genitive.length > 0 ? own.genitive : beneficiary];
  } else [actors, recipients] = [own.genitive, brought()];
  if (actors.length === 0) actors = own.nation;
  if (governed.light && actors.length === 0) actors = governed.parties;
  else if (governed.undergo && recipients.length === 0) recipients = governed.parties;
  if (actors.length === 0) actors = agentOf(l, at, stop);
  return { actors, recipients };
}

/** `من قبل`, `على يد`: who did what is told in the passive. */
function agentOf(l: EventLayers, at: number, stop: number): readonly string[] {
  for (let w = at + 1; w < stop && w < at + 20; w++) {
    const r = l.words.reading[w]!;
    if (l.words.reading[w - 1]!.upos !== Upos.ADP) continue;
    if (MEANS.has(r.lemma)) {
      const own = ownParties(l, w);
      const owner = own.genitive.length > 0 ? own.genitive : own.nation;
      if (owner.length > 0) return owner;
      continue;
    }
    if (!BY.has(r.lemma)) continue;
    const p = l.phrases.of[w]!;
    const named = p === -1 ? NOBODY : partiesOf(l, p);
    if (named.length > 0) return named;
    const q = l.phrases.of[w + 1] ?? -1;
    if (q !== -1) return partiesOf(l, q);
  }
  return NOBODY;
}

/** `خلال اجتماع خاص، أخبر الوزير نظيره`: who speak during a meeting meet. */
function present(l: EventLayers, at: number): readonly string[] {
  const before = l.words.reading[at - 1]?.lemma;
  if (before !== "خلال" && before !== "أثناء" && before !== "في") return NOBODY;
  const clause = l.clauses.of[at]!;
  const verb = clause === -1 ? -1 : l.clauses.verb[clause]!;
  if (verb === -1 || !(l.words.reading[verb]!.classes.has("say") || l.words.reading[verb]!.classes.has("ask")))
    return NOBODY;
  const both = [...subjectParties(l, clause), ...partiesAt(l, l.clauses.objectWord[clause]!)];
  return both.length > 1 ? both : NOBODY;
}

interface Own {
  readonly genitive: readonly string[];
  readonly object: readonly string[];
  readonly host: readonly string[];
  /** The state that an adjective of the phrase points to (`الهجوم الإسرائيلي`), where the report names it. */
  readonly nation: readonly string[];
}

/** What stands in idafa with a masdar or act, the bare noun after it, and the noun that a participle describes. */
function ownParties(l: EventLayers, at: number): Own {
  const { reading } = l.words;
  const next = reading[at + 1];
  const p = l.phrases.of[at]!;
  let genitive: readonly string[] = NOBODY;
  let object: readonly string[] = NOBODY;
  let nation: readonly string[] = NOBODY;
  if (next?.part === Part.ENCLITIC && next.upos === Upos.PRON) {
    genitive = partiesAt(l, at + 1);
    const q = at + 2 < l.words.count ? l.phrases.at[at + 2]! : -1;
    if (q !== -1 && l.words.sentence[at + 2] === l.words.sentence[at]) object = partiesOf(l, q);
  } else if (p !== -1) {
    for (let w = at + 1; w < l.phrases.last[p]!; w++) {
      for (const c of l.words.reading[w]!.classes) {
        if (!c.startsWith("country:") || !l.words.reading[w]!.classes.has("nisba")) continue;
        const state = stateOf(l, c.slice(8));
        if (state) nation = [state];
      }
    }
    // Parties inside the phrase after the trigger.
    for (let w = at + 1; w < l.phrases.last[p]!; w++) {
      const e = l.entities.of[w]!;
      if (e === -1) continue;
      const item = l.entities.items[e]!;
      if (item.kind === "facility") continue;
      genitive = [item.id];
      if (item.kind === "person" || item.kind === "group" || item.kind === "organization") break;
    }
    const joined = l.phrases.next[p]!;
    if (genitive.length > 0 && joined !== -1) genitive = [...new Set([...genitive, ...partiesOf(l, joined)])];
    // `السعودي` of `الهجوم السعودي`: an adjective of a state names its doer only where entities say so.
    const after = l.phrases.last[p]!;
    const q = after < l.words.count ? l.phrases.at[after]! : -1;
    if (
      genitive.length > 0 &&
      q !== -1 &&
      l.phrases.preposition[q] === -1 &&
      l.words.sentence[after] === l.words.sentence[at]
    )
      object = partiesOf(l, q);
  }
  const host = p !== -1 && l.phrases.head[p] !== at ? partiesOf(l, p, false) : NOBODY;
  return { genitive, object, host, nation };
}

/** The verb that a masdar stands under, where that verb makes its subject the doer or the sufferer. */
function governor(l: EventLayers, at: number): { light: boolean; undergo: boolean; parties: readonly string[] } {
  const clause = l.clauses.of[at]!;
  const verb = clause === -1 ? -1 : l.clauses.verb[clause]!;
  if (verb === -1) return { light: false, undergo: false, parties: NOBODY };
  const lemma = l.words.reading[verb]!.lemma;
  const light = LIGHT.has(lemma);
  const undergo = UNDERGO.has(lemma);
  // `التي شنتها`: the relative clause after an act names its doer.
  if (!light && !undergo) {
    const c = clause + 1;
    if (
      c < l.clauses.count &&
      l.clauses.kind[c] === 2 &&
      l.clauses.first[c]! - at < 6 &&
      l.clauses.verb[c] !== -1 &&
      LIGHT.has(l.words.reading[l.clauses.verb[c]!]!.lemma)
    ) {
      return {
        light: true,
        undergo: false,
        parties: l.clauses.subjectWord[c] !== -1 ? partiesAt(l, l.clauses.subjectWord[c]!) : NOBODY,
      };
    }
    return { light, undergo, parties: NOBODY };
  }
  return { light, undergo, parties: subjectParties(l, clause) };
}

/** Where and when: places after في or ب and times within the clause, figures of people beside the trigger. */
function setting(
  l: EventLayers,
  at: number,
  clause: number,
  stop: number,
): Pick<Arguments, "places" | "time" | "figures"> {
  const begin = clause === -1 ? l.words.firstOf[l.words.sentence[at]!]! : l.clauses.first[clause]!;
  const places: string[] = [];
  let time: string | null = null;
  let near = Number.POSITIVE_INFINITY;
  const figures: string[] = [];
  for (let w = begin; w < stop; w++) {
    const t = l.times.of[w]!;
    if (t !== -1) {
      const item = l.times.items[t]!;
      if ((item.kind === "DATE" || item.kind === "TIME") && Math.abs(w - at) < near) {
        near = Math.abs(w - at);
        time = item.id;
      }
    }
    const e = l.entities.of[w]!;
    if (e !== -1 && places.length < 3) {
      const item = l.entities.items[e]!;
      const lemma = prepositionOf(l, w);
      if (
        (item.kind === "place" || item.kind === "facility") &&
        (lemma === "في" || lemma === "ب" || lemma === "داخل" || lemma === "قرب" || lemma === "إلى") &&
        !places.includes(item.id)
      )
        places.push(item.id);
    }
    const f = l.figures.of[w]!;
    if (f !== -1 && w > at - 8) {
      const item = l.figures.items[f]!;
      if (
        (item.role === "killed" || item.role === "injured" || item.role === "abducted" || item.role === "detained") &&
        !figures.includes(item.id)
      )
        figures.push(item.id);
    }
  }
  return { places, time, figures };
}

/** The preposition that governs the phrase of a word, as a lemma. */
function prepositionOf(l: EventLayers, w: number): string {
  const p = l.phrases.of[w]!;
  if (p === -1) return "";
  const prep = l.phrases.preposition[p]!;
  if (prep !== -1) return l.words.reading[prep]!.lemma;
  return "";
}
