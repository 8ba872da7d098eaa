import type { Entity, Event, Evidence, Figure, Statement, Time } from "@isnad/record";
import { chainOf, type Facts, nameOf, speakerOf, words } from "@isnad/record/facts";
import type { Labels } from "@isnad/record/labels";
import { figureValue, measureOf, statedParts } from "@isnad/record/labels";
import { anchor, arabic, machine, safe } from "./safe.ts";

/** What the drawing of one report's facts needs to know. */
export interface Sheet {
  readonly facts: Facts;
  readonly labels: Labels;
  /** Makes anchors of several reports on a page differ. */
  readonly mark: string;
  /** The facts that have words in the text to lead to. */
  readonly inText: ReadonlySet<string>;
}

const short = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, text.lastIndexOf(" ", most) + 1 || most).trimEnd()}…` : text;

const plainId = (id: string): string => `<bdi class="id" dir="ltr">${safe(id)}</bdi>`;

/** A fact's id, which leads to its words in the text where it has some. */
export const idLink = ({ mark, inText }: Sheet, id: string): string =>
  inText.has(id) ? `<a class="id" href="#t-${anchor(mark, id)}"><bdi dir="ltr">${safe(id)}</bdi></a>` : plainId(id);

/** Which rule read a fact, how sure it is, and the facts that it leans on. */
export function why(sheet: Sheet, e: Evidence): string {
  const { labels } = sheet;
  const leans = e.from.length
    ? `<span>${safe(labels.says.leansOn)} ${e.from.map((id) => factLink(sheet, id)).join(" ")}</span>`
    : "";
  const because = e.because ? ` title="${safe(`${labels.says.because}: ${e.because}`)}"` : "";
  return `<span class="why"${because}>${machine(e.rule)} ${machine(`${Math.round(e.confidence * 100)}%`)}${leans}</span>`;
}

export const factLink = ({ facts, mark }: Sheet, id: string): string =>
  facts.byId.has(id) ? `<a class="id" href="#f-${anchor(mark, id)}"><bdi dir="ltr">${safe(id)}</bdi></a>` : plainId(id);

/** The chain from the report to the one who spoke, drawn as a line of stations. */
export function chain(sheet: Sheet, via: string | null): string {
  const { facts, labels } = sheet;
  const links = chainOf(facts, via).map((s) => {
    const speaker = speakerOf(facts, s);
    const name = speaker ? arabic(short(speaker, 60)) : `<span class="unsaid">${safe(labels.speakerLeftOut)}</span>`;
    const kind = s.sourceKind === "anonymous" ? ` <small>${safe(labels.sourceKind.anonymous)}</small>` : "";
    return `<li class="${s.sourceKind}"><a href="#f-${anchor(sheet.mark, s.id)}">${name}</a>${kind}</li>`;
  });
  if (links.length === 0) links.push(`<li class="none">${safe(labels.noSource)}</li>`);
  return `<ol class="chain" aria-label="${safe(labels.says.chain)}"><li class="report">${safe(labels.report)}</li>${links.join("")}</ol>`;
}

const item = (sheet: Sheet, id: string, layer: string, body: string, evidence: Evidence): string => {
  const a = anchor(sheet.mark, id);
  return `<li class="fact ${layer}" id="f-${a}" data-f="${a}">${idLink(sheet, id)}<span class="body">${body}</span>${why(sheet, evidence)}</li>`;
};

const dot = (parts: readonly (string | null | false | undefined)[]): string =>
  parts.filter(Boolean).join('<span class="dot"> · </span>');

/** What a statement does, how, to whom; its words are in the text beside it. */
export function statement(sheet: Sheet, s: Statement): string {
  const { facts, labels } = sheet;
  const body = dot([
    `<b>${safe(labels.act[s.act])}</b> ${safe(labels.manner[s.manner])}`,
    s.addressee && `${safe(labels.says.to)} ${arabic(nameOf(facts, s.addressee))}`,
    s.channel && `${safe(labels.says.channel)} ${arabic(short(words(facts, s.channel), 60))}`,
    s.place && `${safe(labels.says.at)} ${arabic(nameOf(facts, s.place))}`,
    s.time && `${safe(labels.says.on)} ${machine(facts.time(s.time)?.value ?? s.time)}`,
    s.anonymity && `${safe(labels.says.terms)} ${arabic(short(words(facts, s.anonymity), 60))}`,
  ]);
  return item(sheet, s.id, "statement", body, s.evidence);
}

export function figure(sheet: Sheet, f: Figure): string {
  const { facts, labels } = sheet;
  const body = dot([
    `<b class="value">${safe(figureValue(f, labels))}</b> ${safe(measureOf(f, labels))} ${arabic(short(words(facts, f), 60))}`,
    f.partOf && `${safe(labels.says.partOf)} ${factLink(sheet, f.partOf)}`,
    ...(f.shares ?? []).map((x) => arabic(short(words(facts, x), 60))),
    f.event && `${safe(labels.says.toll)} ${factLink(sheet, f.event)}`,
    f.asOf && `${safe(labels.says.asOf)} ${machine(facts.time(f.asOf)?.value ?? f.asOf)}`,
    f.cumulative === true && safe(labels.says.cumulative),
    f.cumulative === false && safe(labels.says.newCases),
  ]);
  return item(sheet, f.id, "figure", body, f.evidence);
}

/** A date with what the text leaves unsaid drawn lighter. */
function date(t: Time, labels: Labels): string {
  const parts = statedParts(t).map(({ text, implied }) =>
    implied ? `<i class="implied">${safe(text)}</i>` : safe(text),
  );
  const mod = t.mod ? `${safe(labels.mod[t.mod])} ` : "";
  return `${mod}<bdi dir="ltr" class="v value">${parts.join("")}</bdi>`;
}

export function time(sheet: Sheet, t: Time): string {
  const { facts, labels } = sheet;
  const anchored = t.anchor && (t.anchor === "publication" ? safe(labels.says.publication) : factLink(sheet, t.anchor));
  const body = dot([
    `${date(t, labels)} ${arabic(short(words(facts, t), 60))}`,
    t.implied.length > 0 &&
      `${safe(labels.says.implied)} ${safe(t.implied.map((p) => labels.part[p]).join(labels.comma))}`,
    anchored && `${safe(labels.says.reckonedFrom)} ${anchored}`,
    t.refinedBy && `${safe(labels.says.closer)} ${machine(facts.time(t.refinedBy)?.value ?? t.refinedBy)}`,
  ]);
  return item(sheet, t.id, "time", body, t.evidence);
}

const list = (sheet: Sheet, ids: readonly string[]): string =>
  ids.map((id) => arabic(short(nameOf(sheet.facts, id), 50))).join(safe(sheet.labels.comma));

export function event(sheet: Sheet, v: Event): string {
  const { facts, labels } = sheet;
  const nobody = `<span class="unsaid">${safe(labels.says.nobody)}</span>`;
  const parties = v.recipients.length
    ? `${list(sheet, v.actors) || nobody} <span class="onto">${labels.onto}</span> ${list(sheet, v.recipients)}`
    : list(sheet, v.actors) || nobody;
  const body = dot([
    `<b class="type">${safe(labels.eventType[v.type])}</b>${v.mode ? ` ${safe(labels.mode[v.mode])}` : ""} <span class="status ${v.status}">${safe(labels.status[v.status])}</span>`,
    parties,
    v.places.length > 0 && `${safe(labels.says.at)} ${list(sheet, v.places)}`,
    v.time && `${safe(labels.says.on)} ${machine(facts.time(v.time)?.value ?? v.time)}`,
    v.figures.length > 0 && v.figures.map((id) => factLink(sheet, id)).join(" "),
    v.background && safe(labels.says.background),
  ]);
  return item(sheet, v.id, "event", body, v.evidence);
}

export function entity(sheet: Sheet, e: Entity): string {
  const { facts, labels } = sheet;
  const size = Math.max(1, facts.text.length);
  // Where in the text it is named, as ticks on a line as long as the text.
  const ticks = e.mentions.map((m) => `M${((200 * m.start) / size).toFixed(1)} 0v8`).join("");
  const about = dot([
    e.office && arabic(e.office),
    e.nameEn && `<bdi dir="ltr" lang="en">${safe(e.nameEn)}</bdi>`,
    e.country && machine(e.country),
    e.sector && safe(labels.sector[e.sector]),
    e.ids.wikidata && machine(e.ids.wikidata),
  ]);
  const a = anchor(sheet.mark, e.id);
  return (
    `<li class="fact entity ${e.kind}" id="f-${a}" data-f="${a}">${idLink(sheet, e.id)}<span class="body"><b class="name">${arabic(e.name)}</b> ${about}</span>` +
    `<svg class="ticks" viewBox="-1 0 202 8" preserveAspectRatio="none" role="img" aria-label="${safe(labels.says.mentions(e.mentions.length))}"><path class="axis" d="M0 4h200"/><path d="${ticks}"/></svg>${why(sheet, e.evidence)}</li>`
  );
}
