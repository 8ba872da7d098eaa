import type {
  Contradiction,
  Copy,
  FactLine,
  FigureGroup,
  Frame,
  IdentityDetail,
  Journey,
  OccurrenceLine,
  StoryLine,
} from "@isnad/archive";
import { labelsOf } from "@isnad/record/labels";
import { type AnswerFlags, answer, paged } from "../archive/answer.ts";
import { copiesOf, eventsOf } from "../archive/forms-of-answers.ts";
import { identitiesAsGeoJson, identitiesAsLinkedData } from "../archive/identity-formats.ts";
import {
  chainLine,
  factBlock,
  identityBlock,
  type Look,
  occurrenceBlock,
  reportBlock,
  saysOf,
} from "../archive/show.ts";
import {
  CONTRADICTIONS,
  COPIES,
  FACTS,
  FIGURES,
  IDENTITIES,
  IDENTITY_DETAIL,
  JOURNEYS,
  OCCURRENCES,
  STORIES,
} from "../archive/table.ts";
import { isolate, wrap } from "../terminal/layout.ts";
import { whoOf } from "./search.ts";

export interface FrameFlags extends AnswerFlags {
  readonly since?: string;
  readonly until?: string;
  readonly outlet?: string[];
  readonly party?: string;
  readonly place?: string;
  readonly type?: string[];
  readonly status?: string[];
  readonly chain?: Frame["chain"];
  readonly variants: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

const frameOf = (f: FrameFlags) => ({
  from: f.since,
  to: f.until,
  outlet: f.outlet,
  party: whoOf(f.party),
  place: whoOf(f.place),
  type: f.type,
  status: f.status,
  chain: f.chain,
  variants: f.variants,
});

export const timelineCommand = (flags: FrameFlags): Promise<number> =>
  answer(flags, async (archive) => ({
    ...(await paged(flags, (paging) => archive.timeline({ ...frameOf(flags), ...paging }))),
    block: occurrenceBlock,
    table: OCCURRENCES,
    about: { facts: (o: OccurrenceLine) => eventsOf(archive, o.occurrence) },
    none: labelsOf(flags.lang).none.found,
  }));

export interface FigureFlags extends FrameFlags {
  readonly role?: string[];
  readonly differ?: boolean;
  readonly leastReports?: number;
}

/** Figures of one occurrence side by side. */
export const figuresCommand = (words: readonly string[], flags: FigureFlags): Promise<number> =>
  answer(flags, async (archive) => {
    const query = {
      ...frameOf(flags),
      text: words.join(" ") || undefined,
      role: flags.role,
      differ: flags.differ,
      leastReports: flags.leastReports,
    };
    return {
      ...(await paged(flags, (paging) => archive.figures({ ...query, ...paging }))),
      block: figureBlock,
      table: FIGURES,
      about: { facts: (group: FigureGroup) => group.figures },
      none: labelsOf(flags.lang).none.found,
    };
  });

function figureBlock(group: FigureGroup, look: Look): string[] {
  const { paint } = look;
  return [
    ...occurrenceBlock(group.occurrence, look).slice(0, 2),
    ...(group.differ ? [paint.yellow("  the numbers cannot all be true at once")] : []),
    ...group.figures.map((f) => {
      const when = f.time.basis === "stated" ? (f.time.from ?? "") : (f.published ?? "");
      const parts = [
        when,
        paint.bold(saysOf(f, look)),
        isolate(f.words),
        f.outlet && isolate(f.outlet),
        chainLine(f.chain, look),
      ];
      return `  ${parts.filter(Boolean).join(" · ")}  ${paint.dim(isolate(f.ref))}`;
    }),
  ];
}

export interface WhoFlags extends AnswerFlags {
  readonly kind?: string[];
  readonly country?: string;
  readonly variants: boolean;
  readonly statements?: boolean;
  readonly contradictions?: boolean;
  readonly journeys?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}

/** People, bodies and places by name; one by its number, or what it said, and where that seems to contradict itself. */
export function whoCommand(name: string | undefined, flags: WhoFlags): Promise<number> {
  const who = whoOf(name);
  if (flags.contradictions && who !== undefined)
    return answer(flags, async (archive) => ({
      items: await archive.contradictions(who, flags.variants),
      block: contradictionBlock,
      table: CONTRADICTIONS,
      about: { facts: (c: Contradiction) => [c.earlier, c.later] },
      none: labelsOf(flags.lang).none.contradiction,
    }));
  const { variants } = flags;
  if (flags.statements && who !== undefined)
    return answer(flags, async (archive) => ({
      ...(await paged(flags, (paging) =>
        archive.facts({ kind: "statement", speaker: who, variants, sort: "oldest", ...paging }),
      )),
      block: factBlock,
      table: FACTS,
      about: { facts: (fact: FactLine) => [fact] },
      none: labelsOf(flags.lang).none.found,
    }));
  if (flags.journeys)
    return answer(flags, async (archive) => ({
      ...(await paged(flags, (paging) => archive.journeys({ traveller: who, variants, ...paging }))),
      block: journeyBlock,
      table: JOURNEYS,
      about: { facts: (journey: Journey) => journey.trips },
      none: labelsOf(flags.lang).none.journey,
    }));
  if (typeof who === "number")
    return answer(flags, async (archive) => {
      const one = await archive.identity(who);
      return {
        items: one ? [one] : [],
        block: detailBlock,
        table: IDENTITY_DETAIL,
        own: OF_IDENTITIES,
        remedy: REMEDY,
        none: labelsOf(flags.lang).none.number(who),
      };
    });
  return answer(flags, async (archive) => ({
    ...(await paged(flags, (paging) =>
      archive.identities({ name: who, kind: flags.kind, country: flags.country, variants, ...paging }),
    )),
    block: identityBlock,
    table: IDENTITIES,
    own: OF_IDENTITIES,
    remedy: REMEDY,
    none: labelsOf(flags.lang).none.nobody,
  }));
}

/** People, bodies and places have a map and linked data of their own; what they said and did is found by other questions. */
const OF_IDENTITIES = { geojson: identitiesAsGeoJson, jsonld: identitiesAsLinkedData };
const REMEDY = ", geojson or jsonld; for what they did and said: isnad search --party NAME --format …";

function detailBlock(one: IdentityDetail, look: Look): string[] {
  const list = (names: readonly { name: string; n: number }[]) =>
    names.map((n) => `${isolate(n.name)} ${n.n}`).join(" · ");
  const roles = Object.entries(one.roles).map(([role, n]) => `${role} ${n}`);
  return [
    ...identityBlock(one, look),
    `        ${list(one.names)}`,
    ...one.offices.map((o) => `        ${isolate(o.office)} ${o.from ?? ""}–${o.to ?? ""}`),
    `        ${roles.join(" · ")}`,
    ...(one.merged.length > 0 ? [`        merged: ${one.merged.join(", ")}`] : []),
    ...(one.perhaps.length > 0
      ? ["        perhaps the same:", ...one.perhaps.flatMap((p) => identityBlock(p, look))]
      : []),
  ];
}

function contradictionBlock(c: Contradiction, look: Look): string[] {
  return [look.paint.yellow(`${c.why}: for you to judge`), ...factBlock(c.earlier, look), ...factBlock(c.later, look)];
}

function journeyBlock(j: Journey, look: Look): string[] {
  const { labels, paint } = look;
  const days = j.from === null ? labels.says.undated : j.from === j.to ? j.from : `${j.from}–${j.to}`;
  return [
    `${paint.bold(isolate(j.traveller.name))} · ${days} · ${j.stops.map((s) => isolate(s.place.name)).join(` ${labels.onto} `)}`,
    ...j.trips.flatMap((t) => factBlock(t, look).slice(0, 3)),
  ];
}

export interface StoryFlags extends AnswerFlags {
  readonly limit?: number;
  readonly cursor?: string;
}

/** Stories that several outlets print; one by its number, copy by copy. */
export function storiesCommand(story: string | undefined, flags: StoryFlags): Promise<number> {
  if (story === undefined)
    return answer(flags, async (archive) => ({
      ...(await paged(flags, (paging) => archive.stories(paging))),
      block: storyBlock,
      table: STORIES,
      about: { reports: ({ story }: StoryLine) => copiesOf(archive, story) },
      none: labelsOf(flags.lang).none.stories,
    }));
  return answer(flags, async (archive) => {
    const one = await archive.story(Number(story));
    return {
      items: one ? one.copies : [],
      whole: one,
      block: copyBlock,
      table: COPIES,
      about: { reports: () => copiesOf(archive, Number(story)) },
      none: labelsOf(flags.lang).none.story(story),
    };
  });
}

const storyBlock = (s: StoryLine, { paint, labels }: Look): string[] => [
  `${paint.dim(String(s.story))}  ${paint.bold(isolate(s.title ?? labels.says.untitled))}`,
  `    ${labels.says.reports(s.reports)} · ${s.outlets.map(isolate).join(labels.comma)} · ${s.first ?? ""}–${s.last ?? ""}`,
];

function copyBlock(copy: Copy, look: Look): string[] {
  const { paint, width } = look;
  const quoted = (sign: string, text: string) => wrap(text, width - 8, 2).map((l) => `    ${sign} ${isolate(l)}`);
  return [
    ...reportBlock(copy.report, look).slice(0, 2),
    `    ${Math.round(copy.containment * 100)} % the same`,
    ...(copy.sourcesCut.length > 0 ? [`    sources left out: ${copy.sourcesCut.map(isolate).join(", ")}`] : []),
    ...(copy.sourcesAdded.length > 0 ? [`    sources added: ${copy.sourcesAdded.map(isolate).join(", ")}`] : []),
    ...copy.attributionCut.flatMap((a) => [
      paint.yellow("    attribution cut:"),
      ...quoted("-", a.there.sentence.text),
      ...quoted("+", a.here.text),
    ]),
    ...copy.figuresChanged.map((f) =>
      paint.yellow(
        `    figure changed: ${saysOf(f.there, look)} (${isolate(f.there.words)}) → ${saysOf(f.here, look)} (${isolate(f.here.words)})`,
      ),
    ),
    ...copy.sentencesCut.flatMap((q) => quoted("-", q.text)),
    ...copy.sentencesAdded.flatMap((q) => quoted("+", q.text)),
  ];
}
