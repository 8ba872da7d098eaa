import { fromCursor, limitOf, toCursor } from "../find/cursor.ts";
import { factLines } from "../find/fact-lines.ts";
import { reportLines } from "../find/reports.ts";
import { norm } from "../keep/names.ts";
import type { Language } from "../keep/words.ts";
import type { Copy, FactLine, Page, StoryDetail, StoryLine } from "../model/answers.ts";
import type { Paging } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import { alike, missing, type Sentence, sentencesOf } from "./sentences.ts";
import { overlap } from "./shingles.ts";

const LINE = `d.story, count(*) reports, json_group_array(distinct d.outlet) outlets, min(d.published) first, max(d.published) last`;
type LineRow = Omit<StoryLine, "outlets" | "title"> & { readonly outlets: string; readonly latest: number };

/** Stories that at least two reports tell in nearly the same words, the newest first. */
export function findStories(file: File, q: Paging): Page<StoryLine> {
  const limit = limitOf(q.limit);
  const from = fromCursor(q.cursor, "stories")?.id ?? 0;
  const rows = file
    .prepare(
      `select ${LINE}, max(d.id) latest from documents d where d.story is not null and d.current = 1
       group by d.story having count(*) > 1 order by latest desc limit ? offset ?`,
    )
    .all<LineRow>(limit + 1, from);
  const next = rows.length > limit ? toCursor({ sort: "stories", key: null, id: from + limit }) : null;
  return { items: rows.slice(0, limit).map((row) => lineOf(file, row)), next };
}

function lineOf(file: File, { latest, outlets, ...row }: LineRow): StoryLine {
  const title = file.prepare("select title from documents where id = ?").one<{ title: string | null }>(latest)?.title;
  const named = (JSON.parse(outlets) as (string | null)[]).filter((o): o is string => o !== null);
  return { ...row, title: title ?? null, outlets: named.sort() };
}

interface Told {
  readonly id: number;
  readonly text: string;
  readonly shingles: ArrayBuffer;
}

/** One story: each copy compared with the fullest. Null where there is no story of that number. */
export function findStory(file: File, language: Language, story: number): StoryDetail | null {
  const row = file
    .prepare(`select ${LINE}, max(d.id) latest from documents d where d.story = ? and d.current = 1 group by d.story`)
    .one<LineRow>(story);
  if (!row) return null;
  const told = file
    .prepare(
      "select id, text, shingles from documents where story = ? and current = 1 order by words desc, id limit 100",
    )
    .all<Told>(story);
  const [full, ...rest] = told as [Told, ...Told[]];
  const lines = reportLines(
    file,
    language,
    told.map((t) => t.id),
  );
  const there = view(file, full, language);
  return {
    ...lineOf(file, row),
    fullest: lines[0]!,
    copies: rest.map((t, i): Copy => {
      const { containment, resemblance } = overlap(new Uint32Array(full.shingles), new Uint32Array(t.shingles));
      const differences = difference(there, view(file, t, language), language);
      return { report: lines[i + 1]!, containment, resemblance, ...differences };
    }),
  };
}

interface View {
  readonly sentences: readonly Sentence[];
  readonly facts: readonly FactLine[];
}

function view(file: File, { id, text }: Told, language: Language): View {
  const ids = file
    .prepare("select id from fact where id > ? and id < ? + 262144 and review is not 'rejected' order by id limit 2000")
    .all<{ id: number }>(id, id);
  return {
    sentences: sentencesOf(text, language),
    facts: factLines(
      file,
      ids.map((r) => r.id),
    ),
  };
}

/** What a copy leaves out, adds and changes, against another text of the story. */
export function difference(
  there: View,
  here: View,
  language: Language,
): Omit<Copy, "report" | "containment" | "resemblance"> {
  const sources = (v: View) =>
    new Map(v.facts.flatMap((f) => f.chain.flatMap((l) => (l.name ? [[norm(l.name, language.fold), l.name]] : []))));
  const a = sources(there);
  const b = sources(here);
  return {
    sourcesCut: [...a].filter(([key]) => !b.has(key)).map(([, name]) => name),
    sourcesAdded: [...b].filter(([key]) => !a.has(key)).map(([, name]) => name),
    attributionCut: attributionCut(there, here),
    figuresChanged: figuresChanged(there, here, language),
    sentencesCut: missing(there.sentences, here.sentences),
    sentencesAdded: missing(here.sentences, there.sentences),
  };
}

/** Sentences with the same words whose facts stand on somebody's word there, and here on fewer. */
function attributionCut(there: View, here: View): Copy["attributionCut"] {
  const out: { there: FactLine; here: Copy["sentencesCut"][number] }[] = [];
  const seen = new Set<number>();
  for (const fact of there.facts) {
    if (fact.kind === "position" || fact.chain.length === 0 || seen.has(fact.sentence.start)) continue;
    const own = there.sentences.find((s) => s.start === fact.sentence.start);
    const twin = own && best(own, here.sentences);
    if (!twin) continue;
    const longest = (facts: readonly FactLine[], s: Sentence) =>
      Math.max(0, ...facts.filter((f) => f.start >= s.start && f.start < s.end).map((f) => f.chain.length));
    seen.add(fact.sentence.start);
    if (longest(here.facts, twin) < longest(there.facts, own))
      out.push({ there: fact, here: { start: twin.start, end: twin.end, text: twin.text } });
  }
  return out;
}

/** Numbers of one role in sentences with the same words that are not the same. */
function figuresChanged(there: View, here: View, language: Language): Copy["figuresChanged"] {
  const out: { there: FactLine; here: FactLine }[] = [];
  const figures = (v: View) => v.facts.filter((f) => f.kind === "figure" && f.value !== null);
  const counted = (f: FactLine) => norm(f.counted ?? "", language.fold);
  for (const a of figures(there)) {
    const own = there.sentences.find((s) => s.start === a.sentence.start);
    const twin = own && best(own, here.sentences);
    if (!twin) continue;
    const near = figures(here).filter(
      (b) =>
        b.start >= twin.start &&
        b.start < twin.end &&
        (b.type === a.type || counted(b) === counted(a)) &&
        b.unit === a.unit,
    );
    if (near.some((b) => b.value === a.value && b.high === a.high)) continue;
    const changed = near.find((b) => counted(b) === counted(a)) ?? (near.length === 1 ? near[0] : undefined);
    const known = figures(there).some((x) => x.value === changed?.value && x.sentence.start === a.sentence.start);
    if (changed && !known) out.push({ there: a, here: changed });
  }
  return out;
}

function best(sentence: Sentence, among: readonly Sentence[]): Sentence | undefined {
  let found: Sentence | undefined;
  let most = 0.6;
  for (const other of among) {
    const how = alike(sentence.stems, other.stems);
    if (how > most) {
      most = how;
      found = other;
    }
  }
  return found;
}
