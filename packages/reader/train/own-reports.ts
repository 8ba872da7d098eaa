/**
 * Reports annotated with the events that they tell. The project's own lie in `reports/`, one JSON object a line:
 *
 *     {"id", "published", "text", "entities": {"E1": [kind, fullest form, other forms …]}, "events": [[trigger, TYPE, actors, recipients, places?, status?, more?]]}
 *
 * `more` may have `also` (other triggers of the occurrence), `mode`, and, where the report has `"dated": true`, the words of the event's `time`.
 * A trigger is a string of the text, `#2` behind it means its second occurrence; parties are ids, or words of the text for those without a name.
 * All occurrences of an entity's forms as whole words are its mentions. The form of annotated reports in which
 * `isnad review export` writes is read, too.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Status } from "@isnad/record";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}
export interface ToldEvent {
  readonly triggers: readonly Stretch[];
  readonly type: string;
  /** Ids of entities, or words of the text. */
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  /** When it was; null where the report does not tell. */
  readonly time?: Stretch | null;
  /** Whether it was; done where left out. */
  readonly status?: Status;
}
export interface ToldReport {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
  /** Mentions by entity id. */
  readonly entities: ReadonlyMap<string, readonly Stretch[]>;
  /** The kind of each entity (`person`, `organization`, `place`, `facility`) by its id. */
  readonly kinds?: ReadonlyMap<string, string>;
  readonly events: readonly ToldEvent[];
  /** Whether the times of its events are annotated. */
  readonly dated?: boolean;
}

type OwnEvent = [
  string,
  string,
  string[],
  string[],
  string[]?,
  string?,
  { also?: string[]; mode?: string; time?: string }?,
];
interface OwnReport {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly entities: Record<string, string[]>;
  readonly events: OwnEvent[];
  readonly dated?: boolean;
}

/** The annotated reports of a folder: `.jsonl` of the project's own form, `.json` one report a file. */
export function annotated(folder: string): readonly ToldReport[] {
  const out: ToldReport[] = [];
  for (const file of readdirSync(folder).sort()) {
    const path = join(folder, file);
    if (file.endsWith(".jsonl"))
      readFileSync(path, "utf8")
        .split("\n")
        .forEach((line, i) => {
          if (line.trim()) out.push(own(JSON.parse(line) as OwnReport, `${path}:${i + 1}`));
        });
    else if (file.endsWith(".json")) out.push(whole(JSON.parse(readFileSync(path, "utf8"))));
  }
  return out;
}

/** The `n`th occurrence of a string. Throws where there is none. */
function occurrence(text: string, words: string, where: string): Stretch {
  const numbered = /^(.*?)#(\d+)$/s.exec(words);
  const sought = numbered ? numbered[1]! : words;
  let at = -1;
  for (let n = numbered ? Number(numbered[2]) : 1; n > 0; n--) {
    at = text.indexOf(sought, at + 1);
    if (at === -1) throw new Error(`${where}: not in the text: ${words}`);
  }
  return { start: at, end: at + sought.length };
}

const LETTER = /[\u0621-\u064A\u0670-\u06D3]/;
/** Attached words that may stand before a name. */
const ATTACHED = /^[وف]?[بلك]?$/;

function own(r: OwnReport, where: string): ToldReport {
  const taken: Stretch[] = [];
  const entities = new Map<string, Stretch[]>();
  const forms = Object.entries(r.entities).flatMap(([id, [, ...all]]) => all.map((form) => ({ id, form })));
  for (const { id, form } of forms.sort((a, b) => b.form.length - a.form.length))
    for (let start = r.text.indexOf(form); start !== -1; start = r.text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const before = /[\u0621-\u064A]*$/.exec(r.text.slice(0, start))![0];
      if (LETTER.test(r.text[end] ?? "") || !ATTACHED.test(before)) continue;
      if (taken.some((x) => x.start < end && start < x.end)) continue;
      taken.push({ start, end });
      entities.set(id, [...(entities.get(id) ?? []), { start, end }]);
    }
  const events = r.events.map(([trigger, type, actors, recipients, , status, more]) => ({
    triggers: [trigger, ...(more?.also ?? [])].map((t) => occurrence(r.text, t, where)),
    type,
    actors,
    recipients,
    status: (status ?? "actual") as Status,
    time: more?.time === undefined ? null : occurrence(r.text, more.time, where),
  }));
  const kinds = new Map(Object.entries(r.entities).map(([id, [kind]]) => [id, kind!]));
  return { id: r.id, published: r.published, text: r.text, entities, kinds, events, dated: r.dated ?? false };
}

// biome-ignore lint/suspicious/noExplicitAny: annotated reports come from outside and are read as far as they go.
function whole(raw: any): ToldReport {
  const r = raw.report ? { ...raw, ...raw.report } : raw;
  return {
    id: r.id,
    published: r.published ?? r.date ?? null,
    text: r.text,
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    entities: new Map(r.entities.map((e: any) => [e.id, e.mentions])),
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    kinds: new Map(r.entities.map((e: any) => [e.id, e.kind])),
    events: r.events
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      .filter((e: any) => !e.background)
      // biome-ignore lint/suspicious/noExplicitAny: as above.
      .map((e: any) => ({
        ...e,
        triggers: [e.trigger, ...(e.also ?? [])],
        // biome-ignore lint/suspicious/noExplicitAny: as above.
        time: r.times.find((t: any) => t.id === e.time) ?? null,
      })),
    dated: true,
  };
}
