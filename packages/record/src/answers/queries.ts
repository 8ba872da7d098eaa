import type { ChainKind } from "./chain.ts";
import type { FactKind } from "./fact-kinds.ts";

/**
 * Somebody or some place: an identity's number, or a name. A name is folded (`أنطوني`, `انطوني`), finds people also by a
 * part of their name (`بلينكن`), and, unless `variants` is false, spellings that differ as transcriptions do (`نتنياهو`, `نتانياهو`).
 */
export type Who = number | string;

/** How much of an answer, and from where. */
export interface Paging {
  /** 20 unless given; 1 to 500. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string | null;
}

/** From where on without the pages before: for those who jump into a long list. */
export interface Skipping {
  /** So many are left out before the first; instead of `cursor`. */
  readonly skip?: number;
}

/** Which reports. All that is given must hold. */
export interface ReportQuery extends Paging, Skipping {
  /**
   * Words that must all stand in the title or text. `"in quotation marks"` is a phrase, `ends*` a beginning, `-word` must
   * not stand there, `OR` between words means either. A word by itself is found in all its forms (`شاحنة` in `الشاحنات`, `قصف` in
   * `قصفت`); one in quotation marks as it stands, with whatever is attached to it.
   */
  readonly text?: string;
  /** True: no other forms of words. */
  readonly exact?: boolean;
  readonly outlet?: string | readonly string[];
  /** Day of publication, `YYYY-MM-DD`, both inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** What it came as: `text/html`, or the part before the slash. */
  readonly mediaType?: string;
  /** Reports with a fact of this kind. */
  readonly has?: FactKind;
  /** Reports that name somebody or some place. */
  readonly names?: Who;
  readonly story?: number;
  /** True: also words as they stand, without taking off clitics. */
  readonly variants?: boolean;
  /** `relevance` needs `text`, and weighs the newest few thousand that have the words. */
  readonly sort?: "newest" | "oldest" | "relevance";
}

/** Which facts. All that is given must hold. */
export interface FactQuery extends Paging, Skipping {
  readonly kind?: FactKind | readonly FactKind[];
  /** Words that must all stand in the fact's own words; see `ReportQuery.text`. */
  readonly text?: string;
  /** True: no other forms of words. */
  readonly exact?: boolean;
  readonly speaker?: Who;
  readonly addressee?: Who;
  readonly actor?: Who;
  readonly recipient?: Who;
  /** Where it happened or was said, and stops of a journey. */
  readonly place?: Who;
  readonly traveller?: Who;
  /** Whose position it is. */
  readonly holder?: Who;
  readonly toward?: Who;
  /** Named in what was said or counted. */
  readonly about?: Who;
  /** On the chain: the fact stands on the word of this one, at first hand or not. */
  readonly through?: Who;
  /** In any role. */
  readonly party?: Who;
  /** False: names only as they are spelt. */
  readonly variants?: boolean;
  /** A statement's act, an event's type, a figure's role, a position's stance. */
  readonly type?: string | readonly string[];
  /** An event's mode, a statement's manner, a figure's bound. */
  readonly mode?: string | readonly string[];
  readonly status?: string | readonly string[];
  readonly least?: number;
  readonly most?: number;
  /** Days of the fact itself, `YYYY-MM-DD`, both inclusive; where the text gives no time, the day of its report. */
  readonly from?: string;
  readonly to?: string;
  /** True: only facts whose time the text itself gives. */
  readonly dated?: boolean;
  /** Days of publication. */
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly outlet?: string | readonly string[];
  /** `none`: the report itself asserts it; `anonymous`: somebody on the chain stays unnamed. */
  readonly chain?: ChainKind;
  readonly occurrence?: number;
  readonly report?: string;
  /** What people decided; rejected facts are left out unless asked for. */
  readonly review?: "any" | "none" | "accepted" | "rejected" | "edited" | "added";
  readonly leastConfidence?: number;
  /**
   * `newest` and `oldest` by publication; `time` and `-time` by the fact's own; `value` and `-value` by a figure's number;
   * `confidence` and `-confidence` by how sure the reader is, the least sure first.
   */
  readonly sort?: "newest" | "oldest" | "time" | "-time" | "value" | "-value" | "confidence" | "-confidence";
}

/** Which people, bodies and places. */
export interface IdentityQuery extends Paging {
  readonly name?: string;
  readonly kind?: string | readonly string[];
  readonly country?: string;
  readonly variants?: boolean;
}

/** Which facts count for timeline, map and network. */
export interface Frame {
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string | readonly string[];
  readonly party?: Who;
  readonly place?: Who;
  readonly type?: string | readonly string[];
  readonly status?: string | readonly string[];
  readonly chain?: ChainKind;
  readonly variants?: boolean;
}

/** Which speakers. */
export interface SpeakerQuery extends Paging {
  /** A name or a part of one. */
  readonly name?: string;
}

/** A timeline: of which events, and from which end. */
export interface TimelineQuery extends Frame, Paging {
  /** `time` from the earliest on, which is usual; `-time` from the latest back. */
  readonly sort?: "time" | "-time";
  /** So many from the first on are left out, instead of a cursor. */
  readonly skip?: number;
}

/** Which figures stand side by side. */
export interface FigureQuery extends Frame, Paging {
  /** Words of the reports. */
  readonly text?: string;
  /** `killed`, `injured` …; those that count people unless given. */
  readonly role?: string | readonly string[];
  readonly occurrence?: number;
  /** Only groups whose numbers cannot all be true at once. */
  readonly differ?: boolean;
  /** Only groups that so many reports speak of; 1 unless given. */
  readonly leastReports?: number;
}

export interface JourneyQuery extends Paging {
  readonly traveller?: Who;
  readonly place?: Who;
  readonly from?: string;
  readonly to?: string;
  readonly variants?: boolean;
}

/** Which decisions of people. */
export interface DecisionQuery extends Paging {
  readonly report?: string;
  readonly who?: string;
  readonly action?: "accept" | "reject" | "edit" | "add" | "merge" | "split";
  readonly decision?: number;
  /** True: only those taken back; false: only those that stand. */
  readonly undone?: boolean;
}

export const REPORT_FACETS = ["outlet", "mediaType", "month", "has"] as const;
export type ReportFacet = (typeof REPORT_FACETS)[number];
export const FACT_FACETS = [
  "kind",
  "type",
  "mode",
  "status",
  "chain",
  "outlet",
  "month",
  "review",
  "speaker",
  "actor",
  "recipient",
  "place",
] as const;
export type FactFacet = (typeof FACT_FACETS)[number];
