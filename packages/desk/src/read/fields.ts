import { type Fact, type Facts, nameOf, words } from "@isnad/record/facts";
import type { Labels } from "@isnad/record/labels";
import { label, machine, type Piece, said, timeSays } from "../parts/says.ts";
import type { Field } from "../words/read.ts";

/** A value of a field: words, or another fact to go to. */
export type Item = Piece | { readonly kind: "fact"; readonly id: string };
export interface Row {
  readonly field: Field;
  readonly items: readonly Item[];
}

const to = (id: string): Item => ({ kind: "fact", id });

/** What a fact holds besides its headline, field by field; what is null or empty is left out. */
export function fieldsOf(facts: Facts, fact: Fact, labels: Labels): Row[] {
  const rows: Row[] = [];
  const add = (field: Field, ...items: (Item | null | undefined | false)[]): void => {
    const given = items.filter((item): item is Item => !!item);
    if (given.length) rows.push({ field, items: given });
  };
  const entity = (id: string | null): Item | null => (id === null ? null : to(id));
  const span = (s: { start: number; end: number } | null): Piece | null => (s ? said(words(facts, s)) : null);
  switch (fact.layer) {
    case "figure": {
      const f = fact.it;
      add("role", label(labels.role[f.role]));
      add("counted", span(f.counted));
      add("word", f.word !== null && said(f.word));
      add("event", entity(f.event));
      add("partOf", entity(f.partOf));
      add("asOf", entity(f.asOf));
      add("cumulative", f.cumulative !== null && label(f.cumulative ? labels.says.cumulative : labels.says.newCases));
      break;
    }
    case "statement": {
      const s = fact.it;
      add("source", entity(s.sourceEntity) ?? span(s.source), label(labels.sourceKind[s.sourceKind]));
      add("act", label(labels.act[s.act]));
      add("manner", label(labels.manner[s.manner]));
      add("to", entity(s.addressee));
      add("channel", span(s.channel));
      add("terms", span(s.anonymity));
      add("time", entity(s.time));
      add("place", entity(s.place));
      break;
    }
    case "event": {
      const v = fact.it;
      add("type", label(labels.eventType[v.type], true), v.mode && label(labels.mode[v.mode]));
      add("status", label(labels.status[v.status]));
      add("actors", ...v.actors.map(to));
      add("recipients", ...v.recipients.map(to));
      add("place", ...v.places.map(to));
      add("time", entity(v.time));
      add("figures", ...v.figures.map(to));
      add("contexts", ...v.contexts.map((c) => label(labels.context[c])));
      add("background", v.background && label(labels.says.background));
      break;
    }
    case "trip": {
      const t = fact.it;
      for (const [i, stop] of t.stops.entries())
        add(
          i === 0 ? "stops" : "stops",
          to(stop.place),
          stop.role === "transit" && label(labels.says.transit),
          stop.time !== null && to(stop.time),
        );
      add("ordered", !t.ordered && label(labels.says.listed));
      add("ordinal", t.ordinal !== null && label(labels.says.ordinal(t.ordinal)));
      add("length", entity(t.length));
      add("purpose", span(t.purpose));
      add("status", label(labels.status[t.status]));
      break;
    }
    case "position": {
      const p = fact.it;
      add("holder", to(p.holder));
      add("stance", label(labels.stance[p.stance]));
      add("toward", entity(p.toward));
      add("from", to(p.from));
      break;
    }
    case "time": {
      const t = fact.it;
      add("kind", label(labels.timeKind[t.kind]));
      add("value", machine(t.value));
      add("edtf", t.edtf !== null && machine(t.edtf));
      add("implied", ...t.implied.map((part) => label(labels.part[part])));
      add("anchor", t.anchor === "publication" ? label(labels.says.publication) : entity(t.anchor));
      add("refined", entity(t.refinedBy));
      break;
    }
    case "entity": {
      const e = fact.it;
      add("kind", label(labels.entityKind[e.kind]));
      add("office", e.office !== null && said(e.office));
      add("english", e.nameEn !== null && machine(e.nameEn));
      add("country", e.country !== null && machine(e.country));
      add("sector", e.sector !== null && label(labels.sector[e.sector]));
      add(
        "ids",
        e.ids.wikidata ? machine(e.ids.wikidata) : null,
        e.ids.geonames ? machine(`GeoNames ${e.ids.geonames}`) : null,
      );
      add("mentions", label(labels.says.mentions(e.mentions.length)));
      break;
    }
    case "relation":
      add("from", to(fact.it.from));
      add("relation", label(labels.relation[fact.it.kind]));
      add("from", to(fact.it.to));
      break;
  }
  return rows;
}

/** What a fact in a list of links is called: a name, a value, its words. */
export function briefOf(facts: Facts, id: string, labels: Labels): Piece {
  const fact = facts.byId.get(id);
  if (!fact) return machine(id);
  switch (fact.layer) {
    case "entity":
      return said(nameOf(facts, id));
    case "time":
      return label(timeSays(fact.it, labels));
    case "event":
      return said(words(facts, fact.it.trigger));
    case "figure":
      return said(words(facts, fact.it));
    case "statement":
      return label(`${labels.act[fact.it.act]} ${id}`);
    default:
      return machine(id);
  }
}
