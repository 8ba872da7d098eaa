import type { Span } from "@isnad/record";
import { type Fact, placeOf } from "@isnad/record/facts";
import type { Draft } from "./form.ts";
import type { AddedKind } from "./hand.ts";

/** Who does what a fact tells, whom it touches, where and when, on whose word: what stays when its kind turns out to be another. */
interface Gist {
  readonly who: readonly string[];
  readonly to: readonly string[];
  readonly places: readonly string[];
  readonly time: string | null;
  readonly status: string | null;
  readonly via: string | null;
}

function gistOf(fact: Fact): Gist {
  const some = (id: string | null) => (id === null ? [] : [id]);
  const none: Gist = { who: [], to: [], places: [], time: null, status: null, via: null };
  switch (fact.layer) {
    case "statement": {
      const { sourceEntity, addressee, place, time, parent } = fact.it;
      return { ...none, who: some(sourceEntity), to: some(addressee), places: some(place), time, via: parent };
    }
    case "event": {
      const { actors, recipients, places, time, status, via } = fact.it;
      return { who: actors, to: recipients, places, time, status, via };
    }
    case "trip": {
      const { traveller, stops, status, via } = fact.it;
      return {
        ...none,
        who: [traveller],
        places: stops.map((s) => s.place),
        time: stops[0]?.time ?? null,
        status,
        via,
      };
    }
    case "position":
      return { ...none, who: [fact.it.holder], to: some(fact.it.toward) };
    case "figure":
      return { ...none, via: fact.it.via };
    default:
      return none;
  }
}

/**
 * What is known of a fact, as a draft of another kind: its words and whatever both kinds have. The word of a deed that turns out to be said is the
 * verb of saying.
 *
 * @param said the words of the sentence after the fact's own, which are what was said where nothing tells better
 */
export function carried(kind: AddedKind, fact: Fact, said: Span | null): Draft {
  const { start, end } = placeOf(fact);
  const own = { start, end };
  const { who, to, places, time, status, via } = gistOf(fact);
  const [first = null] = who;
  const [second = null] = to;
  const place = places[0] ?? null;
  const content = fact.layer === "statement" ? fact.it.content : fact.layer === "position" ? [fact.it.content] : null;
  switch (kind) {
    case "statement":
      return {
        cue: fact.layer === "event" ? own : null,
        content: content ?? (said ? [said] : fact.layer === "event" ? [] : [own]),
        sourceEntity: first,
        addressee: second,
        place,
        time,
        parent: via,
      };
    case "event": {
      const trigger = fact.layer === "statement" ? (fact.it.cue ?? own) : own;
      return { trigger, actors: who, recipients: to, places, time, via, ...(status && { status }) };
    }
    case "figure":
      return { ...own, via };
    case "trip":
      return {
        at: own,
        traveller: first,
        stops: places.map((p) => ({ place: p, role: "stop", time })),
        via,
        ...(status && { status }),
      };
    case "position":
      return { content: content?.[0] ?? own, holder: first, toward: second, from: via };
    case "time":
      return own;
    case "entity":
      return { mentions: [{ ...own, form: "name" }] };
  }
}

/** What stands in a sentence behind a fact's words, without the particle that opens what is said and the mark at its end. */
export function behind(text: string, own: Span, sentence: Span): Span | null {
  let start = own.end;
  while (start < sentence.end && /[\s:«"“،,]/.test(text[start]!)) start++;
  let end = sentence.end;
  while (end > start && /[\s.»"”!؟?]/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
