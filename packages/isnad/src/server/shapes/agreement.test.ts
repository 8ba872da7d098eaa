import type * as A from "@isnad/archive";
import type * as W from "@isnad/record/answers";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import type * as C from "./compare.ts";
import type * as F from "./facts.ts";
import type * as Q from "./queries.ts";
import type * as R from "./review.ts";
import type * as S from "./server.ts";

// What the API says of its answers and queries is what the archive's types say: held by the compiler (npm run check).

type Loose<T> = T extends readonly (infer I)[]
  ? readonly Loose<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Loose<T[K]> }
    : T;
/** `true` when both fit into each other, deep down. */
type Same<X, Y> = [Loose<X>] extends [Loose<Y>]
  ? [Loose<Y>] extends [Loose<X>]
    ? true
    : "the second is wider"
  : "the first is wider";
type Out<S extends z.ZodType> = z.output<S>;
/** A query of the API is one of the archive's, and has all of its fields. */
type Asks<S extends z.ZodType, T> = [Out<S>] extends [T]
  ? [keyof T] extends [keyof Out<S>]
    ? true
    : "a field is missing"
  : "not a query";

const held: readonly true[] = [
  true satisfies Same<Out<typeof F.factLine>, A.FactLine>,
  true satisfies Same<Out<typeof F.reportLine>, A.ReportLine>,
  true satisfies Same<
    Omit<Out<typeof F.reportDetail>, "record" | "furniture">,
    Omit<A.ReportDetail, "record" | "furniture">
  >,
  true satisfies Same<Out<typeof F.versionLine>, A.VersionLine>,
  true satisfies Same<Out<typeof F.count>, A.Count>,
  true satisfies Same<Out<typeof F.facet>, A.Facet>,
  true satisfies Same<Out<typeof C.identityLine>, A.IdentityLine>,
  true satisfies Same<Out<typeof C.identityDetail>, A.IdentityDetail>,
  true satisfies Same<Out<typeof C.occurrenceLine>, A.OccurrenceLine>,
  true satisfies Same<Out<typeof C.timelineDay>, A.TimelineDay>,
  true satisfies Same<Out<typeof C.occurrenceDetail>, A.OccurrenceDetail>,
  true satisfies Same<Out<typeof C.figureGroup>, A.FigureGroup>,
  true satisfies Same<Out<typeof C.contradiction>, A.Contradiction>,
  true satisfies Same<Out<typeof C.placeLine>, A.PlaceLine>,
  true satisfies Same<Out<typeof C.speakerLine>, A.SpeakerLine>,
  true satisfies Same<Out<typeof C.unnamedSource>, A.UnnamedSource>,
  true satisfies Same<Out<typeof C.pair>, A.Pair>,
  true satisfies Same<Out<typeof C.journey>, A.Journey>,
  true satisfies Same<Out<typeof C.storyLine>, A.StoryLine>,
  true satisfies Same<Out<typeof C.storyDetail>, A.StoryDetail>,
  true satisfies Same<Out<typeof C.overview>, A.Overview>,
  true satisfies Same<Out<typeof R.decision>, A.Decision>,
  true satisfies Same<Out<typeof R.reviewAct>, A.ReviewAct>,
  true satisfies Same<Out<typeof R.whyTree>, W.Why>,
  true satisfies Same<Out<typeof R.agreement>, W.Agreement>,
  true satisfies Same<Out<typeof S.original>, W.Original>,
  true satisfies Same<Out<typeof S.about>, W.About>,
  true satisfies Same<Out<typeof S.fault>, W.ApiFault>,
  true satisfies Same<Out<typeof S.jobLine>, W.JobLine>,
  true satisfies Same<Out<typeof S.jobDetail>, W.JobDetail>,
  true satisfies Same<Out<typeof S.feed>, W.Feed>,
  true satisfies Asks<typeof Q.reportQuery, A.ReportQuery>,
  true satisfies Asks<typeof Q.factQuery, A.FactQuery>,
  true satisfies Asks<typeof Q.identityQuery, A.IdentityQuery>,
  true satisfies Asks<typeof Q.timelineQuery, A.TimelineQuery>,
  true satisfies Asks<typeof Q.speakerQuery, A.SpeakerQuery>,
  true satisfies Asks<typeof Q.figureQuery, A.FigureQuery>,
  true satisfies Asks<typeof Q.journeyQuery, A.JourneyQuery>,
  true satisfies Asks<typeof Q.decisionQuery, A.DecisionQuery>,
];

describe("the shapes", () => {
  it("say what the archive's types say", () => expect(held.every(Boolean)).toBe(true));
});
