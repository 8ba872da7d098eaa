import { z } from "zod";
import { link } from "./facts.ts";

const text = z.string();
const maybe = text.nullable();
const who = z.string().min(1).max(200).meta({ description: "Who decides." });
const why = z.string().max(5000).nullable().optional().meta({ description: "The reason." });
const fact = z.string().min(1).meta({ description: "A fact's `ref`: `report#F3`." });
const fields = z.record(text, z.unknown());

/** What people may decide; see packages/record/src/answers/acts.ts. */
export const reviewAct = z
  .discriminatedUnion("action", [
    z.strictObject({ who, why, action: z.literal("accept"), fact }),
    z.strictObject({ who, why, action: z.literal("reject"), fact }),
    z.strictObject({
      who,
      why,
      action: z.literal("edit"),
      fact,
      change: fields.meta({ description: "The fields of the record's fact that become others." }),
    }),
    z.strictObject({
      who,
      why,
      action: z.literal("add"),
      report: z.string().min(1),
      kind: z.enum(["statement", "event", "figure", "trip", "position", "time", "entity"]),
      fact: fields.meta({ description: "A fact as it stands in a record, without `id` and `evidence`." }),
      at: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).optional().meta({
        description:
          "The words that it was read from, for a fact that hangs on no words of its own (a journey); where left out those that it hangs on.",
      }),
    }),
    z.strictObject({ who, why, action: z.literal("merge"), identity: z.int(), into: z.int() }),
    z.strictObject({
      who,
      why,
      action: z.literal("split"),
      report: z.string().min(1),
      entity: z.string().min(1),
      into: z.int().optional(),
    }),
  ])
  .meta({
    id: "ReviewAct",
    description: "What somebody decides: accept, reject or edit a fact, add one, merge two identities, split one.",
    example: { who: "سلمى", action: "edit", fact: "blast-1#F1", change: { value: 15, bound: "more" }, why: "recount" },
  });

export const by = z
  .strictObject({ who, why })
  .meta({ id: "By", description: "Who takes it back, and why.", example: { who: "سلمى", why: "a slip" } });

export const decision = z
  .strictObject({
    decision: z.int(),
    at: text,
    who: text,
    why: maybe,
    action: z.enum(["accept", "reject", "edit", "add", "merge", "split"]),
    report: maybe,
    kind: maybe,
    target: z.unknown().meta({ description: "The fact's id at the time and where it stands, or the identities." }),
    before: z.unknown(),
    after: z.unknown(),
    undone: z.strictObject({ at: text, by: text, why: maybe }).nullable(),
    applies: z.boolean().meta({ description: "False when it was undone, or the fact is no longer found in the text." }),
  })
  .meta({ id: "Decision", description: "Something that somebody decided." });

const JUDGEMENTS = ["accept", "reject", "edit"] as const;
const shares = z.strictObject({ accept: z.int(), reject: z.int(), edit: z.int() });
export const agreement = z
  .strictObject({
    reviewers: z
      .array(z.strictObject({ who: text, judged: z.int(), judgements: shares }))
      .meta({ description: "Who judged, and how often how." }),
    pairs: z.array(
      z.strictObject({
        first: text,
        second: text,
        both: z.int().meta({ description: "Facts that both judged." }),
        agree: z.int().meta({ description: "Of these, on how many they decided the same." }),
        share: z.number().meta({ description: "`agree` by `both`." }),
        kappa: z.number().nullable().meta({
          description: "Cohen's kappa over accept, reject and edit; null where chance alone would agree always.",
        }),
        differ: z
          .array(z.strictObject({ report: text, fact: text, first: z.enum(JUDGEMENTS), second: z.enum(JUDGEMENTS) }))
          .meta({
            description: "Facts on which they differ, 200 at most: the fact's id at the time, and what each decided.",
          }),
      }),
    ),
  })
  .meta({ id: "Agreement", description: "How far reviewers agree, pair by pair." });

const says = z.strictObject({ ar: text, en: text });
const whyShape = z
  .strictObject({
    id: text,
    layer: z.enum(["entity", "time", "figure", "statement", "event", "trip", "position", "relation"]),
    says: says.meta({ description: "What the fact says, on one line." }),
    start: z.int(),
    end: z.int(),
    words: text.meta({ description: "The words that it was read from." }),
    rule: text.meta({ description: "The rule or model that read it, `folder/what-it-reads`." }),
    confidence: z.number(),
    because: maybe.meta({ description: "Why this reading and not a neighbouring one." }),
    chain: z
      .array(link)
      .nullable()
      .meta({ description: "On whose word it stands; null where a fact of its kind has no source." }),
    alternatives: z.array(
      z.strictObject({
        field: text,
        value: z.unknown(),
        says: maybe.meta({ description: "The value in words." }),
        confidence: z.number(),
      }),
    ),
    get from() {
      return z.array(whyShape);
    },
    cut: z.boolean().meta({ description: "True when the fact is explained above, or too deep: `from` is left out." }),
  })
  .meta({
    id: "Why",
    description:
      "Why a fact is in the record: chain, rule, words, and the facts that it leans on, each in the same way.",
  });
export const whyTree = whyShape;
