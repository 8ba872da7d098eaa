import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";
import { partiesAt, partiesOf, subjectParties, throughPreposition } from "./parties.ts";
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
/** Verbs whose subject does what the masdar under them names. */
const LIGHT = new Set(
  "شن نفذ أجرى وجه عقد أطلق قام قدم فرض تولى باشر بدأ واصل استأنف كثف أعلن أوقف ارتكب نظم خاض حاول استطاع تمكن اعتزم نوى قرر رفض وقع أبدى أعرب عبر أبرم تابع صعد أصدر ترأس حضر شارك أدار ساهم أسهم اختتم أنهى".split(
    " ",
  ),
);
/** Verbs whose subject suffers it. */
const UNDERGO = new Set("تعرض لقي خضع واجه شهد تلقى".split(" "));

/** Who does it and to whom, where and when, by the trigger's form. */
export function argumentsOf(l: EventLayers, at: number, trigger: Trigger, reading: Hit["reading"]): Arguments | null {
  const clause = l.clauses.of[at]!;
  const stop = clause === -1 ? l.words.firstOf[l.words.sentence[at]! + 1]! : l.clauses.last[clause]!;
  let actors: readonly string[] = NOBODY;
  let recipients: readonly string[] = NOBODY;
  const { kind, prepositions } = trigger.roles;
  const brought = () => throughPreposition(l, at + 1, stop, prepositions);

  if (reading === "active" || reading === "passive") {
    const isVerbOfClause = clause !== -1 && l.clauses.verb[clause] === at;
    const subject = isVerbOfClause ? subjectParties(l, clause) : NOBODY;
    const object = isVerbOfClause ? partiesAt(l, l.clauses.objectWord[clause]!) : NOBODY;
    if (reading === "passive" || kind === "v") {
      recipients = kind === "v" && reading === "passive" ? subject : subject;
      actors = agentOf(l, at, stop);
    } else {
      actors = subject;
      if (kind === "t" || kind === "ti") recipients = object;
      if ((kind === "i" || kind === "ti") && recipients.length === 0) recipients = brought();
      if (kind === "r") {
        const others = brought();
        actors = [...new Set([...subject, ...others])];
      }
    }
  } else {
    const own = ownParties(l, at);
    const governed = governor(l, at);
    if (kind === "v") {
      recipients = own.genitive.length > 0 ? own.genitive : brought();
      actors = agentOf(l, at, stop);
    } else if (kind === "r") {
      actors = [...new Set([...own.genitive, ...brought()])];
      if (actors.length < 2 && governed.light) actors = [...new Set([...governed.parties, ...actors])];
    } else if (reading === "participle") {
      actors = own.host;
      recipients =
        own.genitive.length > 0
          ? own.genitive
          : throughPreposition(l, at + 1, Math.min(stop, at + 4), new Set([...prepositions, "ل"]));
    } else {
      const through = brought();
      if (kind === "t" || kind === "ti") {
        // `اعتقال الناشط`: the genitive of a transitive masdar is its object, unless an object follows it (`اعتقال الجيش ناشطا`).
        if (own.object.length > 0) {
          actors = own.genitive;
          recipients = own.object;
        } else if (through.length > 0 && kind === "ti") {
          actors = own.genitive;
          recipients = through;
        } else recipients = own.genitive;
        if (actors.length === 0) actors = agentOf(l, at, stop);
      } else {
        actors = own.genitive;
        recipients = through;
        if (actors.length === 0) actors = agentOf(l, at, stop);
      }
      if (governed.light && actors.length === 0) actors = governed.parties;
      else if (governed.undergo && recipients.length === 0) recipients = governed.parties;
    }
  }
  recipients = recipients.filter((r) => !actors.includes(r));
  return { actors, recipients, ...setting(l, at, clause, stop) };
}

/** `من قبل`, `على يد`: who did what is told in the passive. */
function agentOf(l: EventLayers, at: number, stop: number): readonly string[] {
  for (let w = at + 1; w < stop && w < at + 20; w++) {
    const r = l.words.reading[w]!;
    if (!BY.has(r.lemma) || l.words.reading[w - 1]!.upos !== Upos.ADP) continue;
    const p = l.phrases.of[w]!;
    if (p !== -1) return partiesOf(l, p);
    const q = l.phrases.of[w + 1] ?? -1;
    if (q !== -1) return partiesOf(l, q);
  }
  return NOBODY;
}

/** What stands in idafa with a masdar or act, the bare noun after it, and the noun that a participle describes. */
function ownParties(
  l: EventLayers,
  at: number,
): { genitive: readonly string[]; object: readonly string[]; host: readonly string[] } {
  const { reading } = l.words;
  const next = reading[at + 1];
  const p = l.phrases.of[at]!;
  let genitive: readonly string[] = NOBODY;
  let object: readonly string[] = NOBODY;
  if (next?.part === Part.ENCLITIC && next.upos === Upos.PRON) genitive = partiesAt(l, at + 1);
  else if (p !== -1) {
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
  return { genitive, object, host };
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
