import type { Report, Trip } from "@isnad/record";
import { chainOf, type Fact, factsOf, isTold, nameOf, placeOf, viaOf, words } from "@isnad/record/facts";
import { type Lang, labelsOf, tripNotes } from "@isnad/record/labels";
import { directionOf, type Mark, marksOf, paragraphsOf } from "@isnad/record/marks";
import { chain, entity, event, factLink, figure, idLink, type Sheet, statement, time, why } from "./fact.ts";
import { markUp } from "./marks.ts";
import { anchor, arabic, machine, safe } from "./safe.ts";

/** One report as a piece of a page: the head, each paragraph with its facts beside it, then what the whole text holds. */
export function fragment(report: Report, lang: Lang, mark: string): string {
  const marks = marksOf(report);
  const sheet: Sheet = {
    facts: factsOf(report),
    labels: labelsOf(lang),
    mark,
    inText: new Set(marks.map((m) => m.id)),
  };
  return `<article class="report" id="${safe(mark)}">${head(sheet)}<div class="rows">${rows(sheet, marks)}</div>${tables(sheet)}${foot(sheet)}</article>\n`;
}

function head(sheet: Sheet): string {
  const { facts, labels } = sheet;
  const { report } = facts.report;
  const lines = [
    report.outlet && arabic(report.outlet),
    report.published ? `${safe(labels.says.published)} ${machine(report.published)}` : safe(labels.says.undated),
    report.byline && arabic(report.byline),
    report.dateline && arabic(report.dateline),
  ].filter(Boolean);
  const title = report.title
    ? `<h1 lang="ar" dir="${directionOf(report.title)}">${safe(report.title)}</h1>`
    : `<h1 class="untitled">${machine(report.id)}</h1>`;
  return `<header><p class="kicker">${lines.join('<span class="dot"> · </span>')}</p>${title}${shares(sheet)}</header>`;
}

/** On whose word the facts of the report stand, as one bar. */
function shares({ facts, labels }: Sheet): string {
  const names = { none: labels.noSource, ...labels.sourceKind };
  const counts = { none: 0, anonymous: 0, named: 0, organization: 0, group: 0 };
  for (const fact of facts.byId.values()) {
    if (!isTold(fact.layer)) continue;
    const links = chainOf(facts, viaOf(facts, fact));
    // A chain is as strong as its weakest link.
    const kind = links.some((s) => s.sourceKind === "anonymous") ? "anonymous" : (links.at(-1)?.sourceKind ?? "none");
    counts[kind]++;
  }
  const total = Object.values(counts).reduce((a, b) => a + b, 0);
  if (total === 0) return "";
  let x = 0;
  const bars: string[] = [];
  const keys: string[] = [];
  for (const [kind, n] of Object.entries(counts) as [keyof typeof counts, number][]) {
    if (n === 0) continue;
    const width = (100 * n) / total;
    bars.push(
      `<rect class="${kind}" x="${x.toFixed(2)}" y="0" width="${Math.max(0.2, width - 0.4).toFixed(2)}" height="4"/>`,
    );
    keys.push(`<li class="${kind}"><b>${n}</b> ${safe(names[kind])}</li>`);
    x += width;
  }
  return `<div class="shares"><p>${safe(labels.says.whose)}: ${safe(labels.says.facts(total))}</p><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${bars.join("")}</svg><ul>${keys.join("")}</ul></div>`;
}

/** Each paragraph of the text, and beside it the facts that were read from it, under the chain on which they stand. */
function rows(sheet: Sheet, marks: readonly Mark[]): string {
  const { facts, labels } = sheet;
  const told = [...facts.byId.values()]
    .filter((f) => f.layer === "figure" || f.layer === "event" || f.layer === "statement" || f.layer === "time")
    .sort((a, b) => placeOf(a).start - placeOf(b).start);
  const seen = new Set<string>();
  const out: string[] = [];
  let next = 0;
  let nextMark = 0;
  let inside: Mark[] = [];
  const paragraphs = paragraphsOf(facts.text);
  for (const [i, { start, end }] of paragraphs.entries()) {
    const here: Fact[] = [];
    const until = i === paragraphs.length - 1 ? Number.POSITIVE_INFINITY : end;
    while (next < told.length && placeOf(told[next]!).start < until) here.push(told[next++]!);
    inside = inside.filter((m) => m.end > start);
    for (; nextMark < marks.length && marks[nextMark]!.start < end; nextMark++)
      if (marks[nextMark]!.end > start) inside.push(marks[nextMark]!);
    const dir = directionOf(facts.text.slice(start, end));
    const text = markUp(facts.text, start, end, inside, sheet.mark, seen);
    const lang = dir === "rtl" ? ' lang="ar"' : "";
    out.push(`<p class="text"${lang} dir="${dir}">${text}</p><aside>${beside(sheet, here)}</aside>`);
  }
  return out.join("\n") || `<p class="text">${safe(labels.says.nothing)}</p>`;
}

/** Facts of one paragraph grouped by the statement on which they stand; a statement opens the group of what it says. */
function beside(sheet: Sheet, here: readonly Fact[]): string {
  const groups = new Map<string, { via: string | null; body: string[] }>();
  const group = (via: string | null) => {
    const key = via ?? "";
    let g = groups.get(key);
    if (!g) {
      g = { via, body: [] };
      groups.set(key, g);
    }
    return g;
  };
  const times: string[] = [];
  for (const fact of here) {
    if (fact.layer === "statement") group(fact.it.id).body.unshift(statement(sheet, fact.it));
    else if (fact.layer === "figure") group(fact.it.via).body.push(figure(sheet, fact.it));
    else if (fact.layer === "event") group(fact.it.via).body.push(event(sheet, fact.it));
    else if (fact.layer === "time") times.push(time(sheet, fact.it));
  }
  const blocks = [...groups.values()].map(
    (g) => `<section>${chain(sheet, g.via)}<ul>${g.body.join("")}</ul></section>`,
  );
  // A date is in the text whoever speaks; it stands on nobody's word.
  if (times.length) blocks.push(`<section class="dates"><ul>${times.join("")}</ul></section>`);
  return blocks.join("");
}

function section(title: string, kind: string, rows: readonly string[]): string {
  return rows.length ? `<section class="${kind}"><h2>${safe(title)}</h2><ul>${rows.join("")}</ul></section>` : "";
}

function tables(sheet: Sheet): string {
  const { facts, labels } = sheet;
  const { report } = facts;
  const of = (...kinds: string[]) => report.entities.filter((e) => kinds.includes(e.kind)).map((e) => entity(sheet, e));
  const s = labels.sections;
  const parts = [
    section(
      s.trips,
      "trips",
      report.trips.map((t) => trip(sheet, t)),
    ),
    section(s.people, "people", of("person")),
    section(s.bodies, "bodies", of("organization")),
    section(s.places, "places", of("place", "facility")),
    section(s.parties, "parties", of("group")),
    section(s.positions, "positions", positions(sheet)),
    section(s.relations, "relations", relations(sheet)),
    section(s.notes, "notes", notes(sheet)),
  ];
  return `<div class="tables">${parts.join("")}</div>`;
}

function trip(sheet: Sheet, t: Trip): string {
  const { facts, labels, mark } = sheet;
  const a = anchor(mark, t.id);
  const stops = t.stops.map((stop) => {
    const when = stop.time ? ` ${machine(facts.time(stop.time)?.value ?? stop.time)}` : "";
    const how = stop.role === "transit" ? ` <small>${safe(labels.says.transit)}</small>` : "";
    return `<li class="${stop.role}">${arabic(nameOf(facts, stop.place))}${how}${when}</li>`;
  });
  const about = [
    ...tripNotes(t, labels).map(safe),
    ...(t.length ? [`${safe(labels.says.lasting)} ${machine(facts.time(t.length)?.value ?? t.length)}`] : []),
    ...(t.purpose ? [`${safe(labels.says.purpose)} ${arabic(words(facts, t.purpose))}`] : []),
  ];
  return `<li class="fact trip" id="f-${a}" data-f="${a}"><span class="body"><bdi class="id" dir="ltr">${safe(t.id)}</bdi> <b class="name">${arabic(nameOf(facts, t.traveller))}</b> ${about.join('<span class="dot"> · </span>')}</span><ol class="stops">${stops.join("")}</ol>${chain(sheet, t.via)}${why(sheet, t.evidence)}</li>`;
}

function positions(sheet: Sheet): string[] {
  const { facts, labels, mark } = sheet;
  return facts.report.positions.map((p) => {
    const a = anchor(mark, p.id);
    const toward = p.toward ? ` ${safe(labels.says.toward)} ${arabic(nameOf(facts, p.toward))}` : "";
    const via = viaOf(facts, { layer: "position", it: p });
    return `<li class="fact position" id="f-${a}" data-f="${a}"><bdi class="id" dir="ltr">${safe(p.id)}</bdi><span class="body"><b class="name">${arabic(nameOf(facts, p.holder))}</b> ${safe(labels.stance[p.stance])}${toward}: ${arabic(words(facts, p.content))} ${factLink(sheet, p.from)}${chain(sheet, via)}</span>${why(sheet, p.evidence)}</li>`;
  });
}

function relations(sheet: Sheet): string[] {
  const { facts, labels, mark } = sheet;
  const end = (id: string) => {
    const fact = facts.byId.get(id);
    const said =
      fact && (fact.layer === "event" || fact.layer === "time" || fact.layer === "figure")
        ? ` ${arabic(words(facts, placeOf(fact)))}`
        : "";
    return `${factLink(sheet, id)}${said}`;
  };
  return facts.report.relations.map((r) => {
    const a = anchor(mark, r.id);
    return `<li class="fact relation" id="f-${a}" data-f="${a}"><bdi class="id" dir="ltr">${safe(r.id)}</bdi><span class="body">${end(r.from)} <b>${safe(labels.relation[r.kind])}</b> ${end(r.to)}</span>${why(sheet, r.evidence)}</li>`;
  });
}

function notes(sheet: Sheet): string[] {
  const { facts, labels, mark } = sheet;
  return facts.report.notes.map((n) => {
    const a = anchor(mark, n.id);
    const said = n.end > n.start ? ` ${arabic(shortened(words(facts, n)))}` : "";
    const message = labels.lang === "en" ? ` <span class="message" dir="auto">${safe(n.message)}</span>` : "";
    return `<li class="fact note" id="f-${a}" data-f="${a}">${idLink(sheet, n.id)}<span class="body"><b>${safe(labels.note[n.kind])}</b>${said}${message}</span></li>`;
  });
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function foot({ facts, labels }: Sheet): string {
  const { report } = facts.report;
  const url =
    report.url && /^https?:\/\//i.test(report.url)
      ? ` <a rel="noreferrer" href="${safe(report.url)}">${safe(labels.says.original)}</a>`
      : "";
  return `<footer><span>${safe(labels.says.readBy)} ${machine(report.reader.version)}</span> <span>${machine(report.id)}</span> <span>${machine(`sha256 ${report.sha256.slice(0, 16)}…`)}</span>${url}</footer>`;
}
