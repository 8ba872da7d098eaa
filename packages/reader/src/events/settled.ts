import { nameOf, PERSON } from "../words/features.ts";
import { asDemanded } from "./asked.ts";
import { entity } from "./cast.ts";
import { isCharge, isUndergone } from "./charged.ts";
import { COERCIVE, withCoerced } from "./coerced.ts";
import { againstWhom } from "./decried.ts";
import { isForce } from "./gate.ts";
import { isOfBoth } from "./gathering.ts";
import { withHost } from "./hosts.ts";
import { isInquiry } from "./investigated.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { isBlessing, isCircumstance } from "./noun-parties.ts";
import { isPronoun, isVerb } from "./slots.ts";
import { sparedAt } from "./spared.ts";
import { subjectOf } from "./subject.ts";
import { withTold } from "./told.ts";
import { TRIGGERS, type Trigger } from "./triggers/index.ts";
import type { Parties } from "./verb-parties.ts";
import { withStruck } from "./violence.ts";

/** The parties that weights and the forest have (`ranking/`), with those of grammar where it is known to be the surer. */
export function settled(
  l: EventLayers,
  deeds: readonly Deed[],
  at: number,
  trigger: Trigger,
  weighed: Parties,
  ruled: Parties,
): Parties {
  const n = deeds.findIndex((d) => d.at === at);
  if (n === -1) return withDecried(l, at, trigger, weighed, ruled);
  const stands = COERCIVE.has(trigger.type)
    ? withoutTeller(l, at, withCoerced(l, deeds, n, trigger, weighed, ruled), ruled)
    : withDecried(l, at, trigger, weighed, ruled);
  return asDemanded(l, deeds, n, stands);
}

/** Verbs of what must be done, which nobody does. */
const IMPERSONAL = new Set(["وجب", "انبغى", "تعين", "لزم", "توجب"]);

/** `قال الوزير: اتفق الطرفان`: where grammar has two who do it, whoever else does it by weights is often who only tells of it; not so of what is done together. */
const isOfTwo = (type: string, { actors }: Parties, ruled: Parties): boolean =>
  ruled.actors.length > 1 && !TOGETHER.has(type) && !actors.some((id) => ruled.actors.includes(id));
const TOGETHER = new Set(["CONSULT", "COOPERATE", "AID"]);

/**
 * An officer of state strikes nobody with his own hands unless grammar says so: by a verb of which he is named as the subject, not left out, or by a noun that is not what he condemns
 * (`إدانته للتفجير`). Else he tells of it or was named last; and nothing graver can be told of him wrongly.
 */
function withoutOfficials(l: EventLayers, at: number, chosen: Parties, ruled: Parties): Parties {
  const strikes = (id: string): boolean => {
    const { kind, sector } = entity(l, id);
    return kind !== "person" || !OFFICIALS.has(sector ?? "") || (ruled.actors.includes(id) && isSaidToDo(l, at, id));
  };
  return chosen.actors.every(strikes)
    ? chosen
    : { actors: chosen.actors.filter(strikes), recipients: chosen.recipients };
}

function isSaidToDo(l: EventLayers, at: number, id: string): boolean {
  const { reading } = l.words;
  if (isVerb(reading[at])) {
    const { ids, word } = subjectOf(l, at);
    return word !== -1 && ids.includes(id) && !isPronoun(reading[word]);
  }
  for (let w = at - 1; w >= 0 && w > at - NEAR; w--)
    if (TRIGGERS.get(reading[w]!.verb || reading[w]!.lemma)?.some((t) => t.type === "ACCUSE")) return false;
  return true;
}
/** How far before a noun the word stands that condemns it. */
const NEAR = 5;
const OFFICIALS = new Set(["GOV", "LEG", "JUD", "IGO"]);

/** Somebody who tells of an attack or an arrest was not its victim, unless grammar says so or he speaks of himself (`هاجمونا`). */
function withoutTeller(l: EventLayers, at: number, chosen: Parties, ruled: Parties): Parties {
  const told = l.statements.of[at]!;
  if (told === -1 || isPronoun(l.words.reading[at + 1])) return chosen;
  const teller = l.statements.items[told]!.sourceEntity;
  const is = (id: string): boolean =>
    id === teller && entity(l, id).kind === "person" && !ruled.recipients.includes(id);
  return chosen.recipients.some(is)
    ? { actors: chosen.actors, recipients: chosen.recipients.filter((id) => !is(id)) }
    : chosen;
}

const SITES = new Set(["place", "facility"]);

/** Whither one goes grammar tells more surely than weights, which have whoever is met there. */
function withGoal(l: EventLayers, { mode }: Trigger, chosen: Parties, ruled: Parties): Parties {
  const goes = mode === "visit" && ruled.recipients.length > 0;
  if (!goes || !ruled.recipients.every((id) => SITES.has(entity(l, id).kind))) return chosen;
  return { actors: chosen.actors.filter((id) => !ruled.recipients.includes(id)), recipients: ruled.recipients };
}

/** Whom a crowd decries by the words of its sentence is told there, whatever weights say: newsrooms leave it unsaid so often that these have nobody. */
function withDecried(l: EventLayers, at: number, trigger: Trigger, weighed: Parties, ruled: Parties): Parties {
  const chosen = isOfTwo(trigger.type, weighed, ruled)
    ? { actors: ruled.actors, recipients: weighed.recipients.filter((id) => !ruled.actors.includes(id)) }
    : withTold(l, at, weighed, ruled);
  // `اشتباكات بين الجيش ومسلحين`: both strike, and nobody else is struck.
  if (trigger.type === "ASSAULT" && trigger.roles.kind === "r" && ruled.actors.length > 1)
    return { actors: ruled.actors, recipients: [] };
  // `التعاون بين البلدين`, `لقاء جمع بين الوزيرين`: both do it, and it is done to nobody.
  if (isOfBoth(l, at, trigger) && ruled.actors.length > 1 && ruled.recipients.length === 0) return ruled;
  if (trigger.type === "ASSAULT")
    return withoutTeller(l, at, withoutOfficials(l, at, withStruck(l, at, trigger, chosen, ruled), ruled), ruled);
  if (trigger.type === "CONSULT") return withHost(l, at, trigger, withGoal(l, trigger, chosen, ruled));
  // `بدعم من طيران الحلفاء`: grammar says whose it is, and whom it helps.
  if (trigger.type === "AID" && ruled.actors.length > 0 && ruled.recipients.length > 0 && isCircumstance(l, at))
    return ruled;
  // `بمباركة الحزب`: grammar says whose it is.
  if ((trigger.type === "SUPPORT" || trigger.type === "AID") && isBlessing(l, at)) {
    const { actors } = ruled;
    const whom = ruled.recipients.length > 0 ? ruled.recipients : chosen.recipients;
    return { actors, recipients: whom.filter((id) => !actors.includes(id)) };
  }
  // `أوقفت الشرطة الوزير بتهمة دعم الحركة`: those whom the charge names have no part.
  if (isCharge(l, at)) return ruled;
  // `التنظيم المتهم بالهجوم`: by whom is not told.
  const { form, lemma, features } = l.words.reading[at]!;
  if (trigger.type === "ACCUSE" && form.startsWith("المتهم") && ruled.recipients.length > 0) return ruled;
  // `اتهم بالتجسس`, `الاتهامات التي وجهت إليه`: by whom is not told.
  if (trigger.type === "ACCUSE" && isUndergone(l, at, ruled)) return ruled;
  // `يجب على المجلس أن`, `نطالب`: who says so, or nobody.
  if (
    trigger.type === "REQUEST" &&
    (IMPERSONAL.has(lemma) || nameOf(features, PERSON) === "1") &&
    isVerb(l.words.reading[at])
  )
    return { actors: ruled.actors, recipients: chosen.recipients.filter((id) => !ruled.actors.includes(id)) };
  // `أدانت استهداف السكان`: to whom is done what is decried is not decried.
  const spared = sparedAt(l, at, trigger);
  if (chosen.recipients.some((id) => spared.includes(id))) {
    const kept = chosen.recipients.filter((id) => !spared.includes(id));
    const recipients = kept.length > 0 ? kept : ruled.recipients.filter((id) => !chosen.actors.includes(id));
    return { actors: chosen.actors, recipients };
  }
  // `التحقيق في مقتل الوزير`: whom only the matter names.
  if (isInquiry(trigger))
    return { actors: chosen.actors, recipients: ruled.recipients.filter((id) => !chosen.actors.includes(id)) };
  if (trigger.type !== "PROTEST") return chosen;
  // Beside a crowd those who keep order are none of it, nor one whom it is for or against while grammar has its people.
  const people =
    ruled.actors.length > 0 && ruled.actors.every((id) => entity(l, id).kind === "group" && !isForce(l, id));
  const one = chosen.actors.length > 0 && chosen.actors.every((id) => entity(l, id).kind === "person");
  const crowd = (people && one ? ruled : chosen).actors.filter((id) => !isForce(l, id));
  const actors = crowd.length > 0 ? crowd : chosen.actors;
  const recipients = againstWhom(l, at, trigger, { actors, recipients: ruled.recipients }).filter(
    (id) => !actors.includes(id),
  );
  return {
    actors,
    recipients: recipients.length > 0 ? recipients : ruled.recipients.filter((id) => !actors.includes(id)),
  };
}
