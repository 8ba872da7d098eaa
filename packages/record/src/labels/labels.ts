import type {
  Act,
  Context,
  EntityKind,
  EventMode,
  EventType,
  FigureRole,
  Magnitude,
  Manner,
  NoteKind,
  RelationKind,
  Sector,
  SourceKind,
  Stance,
  Status,
  TimeKind,
  TimeMod,
  TimePart,
} from "../codes.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";

export type Lang = "ar" | "en";

/** Every word that Isnad itself says about a record, in one language. Both languages are complete: the compiler holds it. */
export interface Labels {
  readonly lang: Lang;
  readonly dir: "rtl" | "ltr";
  /** From the report towards the one who spoke, as the line is read. */
  readonly from: string;
  /** From doer to done-to, and from stop to stop, as the line is read. */
  readonly onto: string;
  readonly comma: string;
  readonly sections: {
    readonly statements: string;
    readonly figures: string;
    readonly times: string;
    readonly events: string;
    readonly trips: string;
    readonly people: string;
    readonly bodies: string;
    readonly places: string;
    readonly parties: string;
    readonly positions: string;
    readonly relations: string;
    readonly notes: string;
  };
  /** The outermost link of every chain. */
  readonly report: string;
  readonly noSource: string;
  readonly speakerLeftOut: string;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly act: Readonly<Record<Act, string>>;
  readonly manner: Readonly<Record<Manner, string>>;
  readonly eventType: Readonly<Record<EventType, string>>;
  readonly mode: Readonly<Record<EventMode, string>>;
  readonly context: Readonly<Record<Context, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly role: Readonly<Record<FigureRole, string>>;
  readonly magnitude: Readonly<Record<Magnitude, string>>;
  readonly bound: { readonly more: string; readonly less: string; readonly about: string };
  readonly timeKind: Readonly<Record<TimeKind, string>>;
  readonly mod: Readonly<Record<TimeMod, string>>;
  readonly part: Readonly<Record<TimePart, string>>;
  readonly entityKind: Readonly<Record<EntityKind, string>>;
  readonly sector: Readonly<Record<Sector, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly note: Readonly<Record<NoteKind, string>>;
  readonly says: {
    readonly words: (n: number) => string;
    readonly facts: (n: number) => string;
    readonly mentions: (n: number) => string;
    readonly published: string;
    readonly undated: string;
    readonly untitled: string;
    readonly implied: string;
    readonly publication: string;
    readonly reckonedFrom: string;
    readonly closer: string;
    readonly partOf: string;
    readonly asOf: string;
    readonly cumulative: string;
    readonly newCases: string;
    readonly toll: string;
    readonly to: string;
    readonly by: string;
    readonly at: string;
    readonly on: string;
    readonly channel: string;
    readonly terms: string;
    readonly nobody: string;
    readonly background: string;
    readonly transit: string;
    readonly listed: string;
    readonly ordinal: (n: number) => string;
    readonly lasting: string;
    readonly purpose: string;
    readonly toward: string;
    readonly rule: string;
    readonly confidence: string;
    readonly because: string;
    readonly or: string;
    readonly leansOn: string;
    readonly evidence: string;
    readonly chain: string;
    readonly key: string;
    readonly index: string;
    readonly reports: (n: number) => string;
    readonly readBy: string;
    readonly nothing: string;
    readonly annotated: string;
    readonly whose: string;
    readonly cue: string;
    readonly source: string;
    readonly content: string;
    readonly trigger: string;
    readonly original: string;
  };
  /** What an archive's commands say instead of an empty answer, and of what is left. */
  readonly none: {
    readonly found: string;
    readonly nobody: string;
    readonly number: (n: number) => string;
    readonly journey: string;
    readonly contradiction: string;
    readonly stories: string;
    readonly story: (name: string) => string;
    readonly decided: string;
    readonly reports: (names: string) => string;
    readonly count: (n: string, exact: boolean) => string;
    readonly more: (option: string) => string;
  };
}

export const labelsOf = (lang: Lang): Labels => (lang === "ar" ? ar : en);

/** The language of the environment: Arabic where LC_ALL, LC_MESSAGES or LANG says so, else English. */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^ar(?:[_.@-]|$)/i.test(said) ? "ar" : "en";
}
