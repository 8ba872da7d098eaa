import { sql } from "kysely";
import { identityLines } from "../find/identities.ts";
import { selectFacts } from "../find/select-facts.ts";
import type { Language } from "../keep/words.ts";
import type { Pair, PlaceLine } from "../model/answers.ts";
import type { Frame } from "../model/queries.ts";
import type { File } from "../sqlite/file.ts";
import { inFrame } from "./occurrences.ts";

/** So many of the newest facts of a frame are drawn; more than a map or a network can show. */
const DRAWN = 50_000;
const LISTED = 300;

function idsIn(file: File, language: Language, frame: Frame, kind: "event" | "statement"): string | null {
  const selected = selectFacts(file, language, inFrame(frame, kind));
  if (!selected) return null;
  const rows = file.rows<{ id: number }>(
    selected.select("f.id").orderBy(sql.ref("f.id"), "desc").limit(DRAWN) as never,
  );
  return JSON.stringify(rows.map((r) => r.id));
}

/** Where events happened, the places of the most first. */
export function findPlaces(file: File, language: Language, frame: Frame): PlaceLine[] {
  const ids = idsIn(file, language, frame, "event");
  if (ids === null) return [];
  const rows = file
    .prepare(
      `select i.root id, f.type, count(*) n from json_each(?) j join fact f on f.id = j.value
       join parties p on p.fact = f.id and p.role = 'place' join identities i on i.id = p.identity group by 1, 2`,
    )
    .all<{ id: number; type: string; n: number }>(ids);
  const types = new Map<number, Record<string, number>>();
  for (const { id, type, n } of rows) types.set(id, { ...types.get(id), [type]: n });
  const total = (id: number) => Object.values(types.get(id) ?? {}).reduce((a, b) => a + b, 0);
  const order = [...types.keys()].sort((a, b) => total(b) - total(a)).slice(0, LISTED);
  return identityLines(file, order).map((line) => ({
    ...line,
    events: total(line.identity),
    types: types.get(line.identity) ?? {},
  }));
}

const PAIRS = [
  ["acts", "event", "actor", "recipient"],
  ["says-to", "statement", "speaker", "addressee"],
  ["says-of", "statement", "speaker", "about"],
] as const;

/** Who does what to whom, who speaks to whom and of whom; the most frequent first. */
export function findNetwork(file: File, language: Language, frame: Frame, kinds: readonly Pair["kind"][]): Pair[] {
  const found: {
    from: number;
    to: number;
    kind: Pair["kind"];
    n: number;
    reports: number;
    types: Record<string, number>;
  }[] = [];
  for (const [kind, of, a, b] of PAIRS) {
    if (!kinds.includes(kind)) continue;
    const ids = idsIn(file, language, frame, of);
    if (ids === null) return [];
    const rows = file
      .prepare(
        `select x.root "from", y.root "to", f.type, count(*) n, count(distinct f.document) reports
         from json_each(?) j join fact f on f.id = j.value
         join parties p on p.fact = f.id and p.role = '${a}' join identities x on x.id = p.identity
         join parties q on q.fact = f.id and q.role = '${b}' join identities y on y.id = q.identity
         where x.root <> y.root group by 1, 2, 3`,
      )
      .all<{ from: number; to: number; type: string; n: number; reports: number }>(ids);
    const pairs = new Map<string, (typeof found)[number]>();
    for (const { from, to, type, n, reports } of rows) {
      const key = `${from}|${to}`;
      const pair = pairs.get(key) ?? { from, to, kind, n: 0, reports: 0, types: {} };
      pair.n += n;
      // Reports that tell several types count for the commonest of them only; a floor, not a sum.
      pair.reports = Math.max(pair.reports, reports);
      pair.types[type] = n;
      pairs.set(key, pair);
    }
    found.push(...pairs.values());
  }
  const kept = found.sort((x, y) => y.n - x.n).slice(0, LISTED);
  const lines = new Map(
    identityLines(file, [...new Set(kept.flatMap((p) => [p.from, p.to]))]).map((l) => [l.identity, l]),
  );
  return kept.map((p) => ({ ...p, from: lines.get(p.from)!, to: lines.get(p.to)! }));
}
