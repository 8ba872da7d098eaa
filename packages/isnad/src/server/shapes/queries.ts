import { FACT_FACETS, REPORT_FACETS } from "@isnad/record/answers";
import { z } from "zod";
import { PAIR_KINDS } from "./compare.ts";
import { CHAIN_KINDS, FACT_KINDS, REVIEWS } from "./facts.ts";

// Query parameters: the fields of packages/record/src/answers/queries.ts by the same names. Numbers, true and false, and lists (a
// parameter given several times, or commas) are made of the words of an address in ../ask.ts by these shapes.

const day = (description: string, example: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")
    .optional()
    .meta({ description, example, format: "date" });
const list = (description: string, example: string) =>
  z
    .array(z.string().min(1))
    .optional()
    .meta({ description, example: [example] });
const who = (description: string) =>
  z
    .union([z.int(), z.string().min(1)])
    .optional()
    .meta({ description: `${description}: an identity's number, or a name or a part of one`, example: "هوفمان" });
const variants = z
  .boolean()
  .optional()
  .meta({ description: "false: names only as they are spelt, without variants of transcription" });
const exact = z
  .boolean()
  .optional()
  .meta({ description: "true: words only as they are written, not in their other forms" });
const text = (of: string) =>
  z
    .string()
    .optional()
    .meta({
      description: `Words that must all stand in ${of}. \`"in quotation marks"\` is a phrase, \`ends*\` a beginning, \`-word\` must not stand there, \`OR\` between words means either.`,
      example: "وقف إطلاق النار",
    });
const number = (description: string, example: number) => z.number().optional().meta({ description, example });

export const paging = {
  limit: z.int().min(1).max(500).optional().meta({ description: "So many; 20 without it", example: 20 }),
  cursor: z.string().optional().meta({ description: "`next` of the page before" }),
};
const skip = z
  .int()
  .min(0)
  .max(10_000_000)
  .optional()
  .meta({ description: "So many are left out before the first; instead of `cursor`, to jump into a long list" });
export const pagingQuery = z.strictObject(paging);

const reportFields = {
  text: text("the title or the text"),
  exact,
  outlet: list("Published by", "الأفق"),
  from: day("First day of publication", "2021-05-01"),
  to: day("Last day of publication", "2021-05-31"),
  mediaType: z
    .string()
    .optional()
    .meta({ description: "What it came as, or the part before the slash", example: "text/html" }),
  has: z.enum(FACT_KINDS).optional().meta({ description: "Reports with a fact of this kind" }),
  names: who("Reports that name somebody or some place"),
  story: z.int().optional().meta({ description: "Copies of this story" }),
  variants: z.boolean().optional().meta({ description: "true: also words as they stand, without taking off clitics" }),
  sort: z.enum(["newest", "oldest", "relevance"]).optional().meta({ description: "`relevance` needs `text`" }),
};
export const reportQuery = z.strictObject({ ...reportFields, ...paging, skip });
const whole = z
  .boolean()
  .optional()
  .meta({ description: "true: all are counted; without it up to 10,000, which is quick" });
export const reportCountQuery = z.strictObject(reportFields);
export const reportWholeCountQuery = z.strictObject({ ...reportFields, whole });
export const reportFacetsQuery = z.strictObject({
  fields: z
    .array(z.enum(REPORT_FACETS))
    .min(1)
    .meta({ description: "What to count by", example: ["outlet", "month"] }),
  ...reportFields,
});

const chain = z
  .enum(CHAIN_KINDS)
  .optional()
  .meta({ description: "`none`: the report itself asserts it; `anonymous`: somebody on the chain stays unnamed" });

const factFields = {
  kind: z
    .array(z.enum(FACT_KINDS))
    .optional()
    .meta({ description: "Kinds of facts", example: ["figure"] }),
  text: text("the fact's own words"),
  exact,
  speaker: who("Who says it"),
  addressee: who("To whom it is said"),
  actor: who("Who does it"),
  recipient: who("To whom it is done"),
  place: who("Where it happened or was said, or a stop of a journey"),
  traveller: who("Who travels"),
  holder: who("Whose position it is"),
  toward: who("Toward whom the position is"),
  about: who("Named in what was said or counted"),
  through: who("On the chain, at first hand or not"),
  party: who("In any role"),
  variants,
  type: list("A statement's act, an event's type, a figure's role, a position's stance", "ASSAULT"),
  mode: list("An event's mode, a statement's manner, a figure's bound", "exact"),
  status: list("Of an event: actual, planned, possible, negated, asked", "actual"),
  least: number("Figures from this number", 10),
  most: number("Figures up to this number", 100),
  from: day("First day of the fact itself; where the text gives none, of its report", "2021-05-01"),
  to: day("Last day", "2021-05-31"),
  dated: z.boolean().optional().meta({ description: "true: only facts whose time the text itself gives" }),
  publishedFrom: day("First day of publication", "2021-05-01"),
  publishedTo: day("Last day of publication", "2021-05-31"),
  outlet: list("Published by", "الأفق"),
  chain,
  occurrence: z.int().optional().meta({ description: "Facts of this occurrence" }),
  report: z.string().optional().meta({ description: "Facts of this report", example: "blast-1" }),
  review: z
    .enum(["any", "none", ...REVIEWS])
    .optional()
    .meta({ description: "What people decided; rejected facts are left out unless asked for" }),
  leastConfidence: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ description: "Of this confidence or more", example: 0.8 }),
  sort: z.enum(["newest", "oldest", "time", "-time", "value", "-value", "confidence", "-confidence"]).optional().meta({
    description:
      "`newest`, `oldest` by publication; `time` by the fact's own; `value` by a figure's number; `confidence` the least sure first",
  }),
};
export const factQuery = z.strictObject({ ...factFields, ...paging, skip });
export const factCountQuery = z.strictObject(factFields);
export const factWholeCountQuery = z.strictObject({ ...factFields, whole });
export const factFacetsQuery = z.strictObject({
  fields: z
    .array(z.enum(FACT_FACETS))
    .min(1)
    .meta({ description: "What to count by", example: ["kind", "type"] }),
  ...factFields,
});

export const identityQuery = z.strictObject({
  name: z.string().optional().meta({ description: "A name or a part of one", example: "هوفمان" }),
  kind: list("person, organization, place, facility, group", "person"),
  country: z.string().optional().meta({ description: "ISO 3166-1 alpha-2", example: "EG" }),
  variants,
  ...paging,
});

const frame = {
  from: day("First day", "2021-05-01"),
  to: day("Last day", "2021-05-31"),
  outlet: list("Published by", "الأفق"),
  party: who("In any role"),
  place: who("Where"),
  type: list("Types of events", "ASSAULT"),
  status: list("actual, planned, possible, negated, asked", "actual"),
  chain,
  variants,
};
export const frameQuery = z.strictObject(frame);
export const timelineQuery = z.strictObject({
  ...frame,
  sort: z
    .enum(["time", "-time"])
    .optional()
    .meta({ description: "`time` from the earliest on, which is usual; `-time` from the latest back" }),
  ...paging,
  skip,
});
export const speakerQuery = z.strictObject({
  name: z.string().optional().meta({ description: "A name or a part of one", example: "هوفمان" }),
  ...paging,
});
export const figureQuery = z.strictObject({
  ...frame,
  text: text("the reports"),
  role: list("`killed`, `injured` …; those that count people without it", "killed"),
  occurrence: z.int().optional().meta({ description: "Figures of this occurrence" }),
  differ: z.boolean().optional().meta({ description: "true: only where the numbers cannot all be true at once" }),
  leastReports: z.int().min(1).optional().meta({ description: "Only what so many reports give", example: 2 }),
  ...paging,
});
export const networkQuery = z.strictObject({
  ...frame,
  kinds: z
    .array(z.enum(PAIR_KINDS))
    .optional()
    .meta({ description: "Which ties; all without it", example: ["acts"] }),
});
export const journeyQuery = z.strictObject({
  traveller: who("Who travels"),
  place: who("A stop"),
  from: day("First day", "2021-05-01"),
  to: day("Last day", "2021-05-31"),
  variants,
  ...paging,
});
export const decisionQuery = z.strictObject({
  report: z.string().optional().meta({ description: "On this report", example: "blast-1" }),
  who: z.string().optional().meta({ description: "By this reviewer" }),
  action: z.enum(["accept", "reject", "edit", "add", "merge", "split"]).optional(),
  decision: z.int().optional().meta({ description: "This one alone" }),
  undone: z.boolean().optional().meta({ description: "true: only those taken back; false: only those that stand" }),
  ...paging,
});
