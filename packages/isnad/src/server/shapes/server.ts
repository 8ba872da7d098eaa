import { z } from "zod";
import { overview } from "./compare.ts";

const text = z.string();
const maybe = text.nullable();

export const fault = z
  .strictObject({
    error: z.strictObject({
      code: text.meta({ description: "For programs: `bad-query`, `unknown-report`, `read-only`, `too-large` …" }),
      message: text.meta({ description: "One sentence for people." }),
      remedy: text.optional().meta({ description: "What to do about it." }),
      at: text.optional().meta({ description: "The parameter or the field that it is about." }),
    }),
  })
  .meta({
    id: "Error",
    description: "What every error looks like.",
    example: { error: { code: "bad-query", message: "must be a day, YYYY-MM-DD", at: "from" } },
  });

export const about = z
  .strictObject({
    name: z.literal("isnad"),
    version: text,
    reader: z.strictObject({ version: text, lexicon: text, models: z.array(text) }),
    readOnly: z.boolean(),
    allowPrivate: z
      .boolean()
      .meta({ description: "Whether addresses of this machine and its network may be fetched." }),
    archive: text.meta({ description: "The archive's file name." }),
    overview,
  })
  .meta({ id: "About" });

export const original = z
  .strictObject({
    origin: text,
    state: z.enum(["same", "binary", "inside", "changed", "gone", "elsewhere"]).meta({
      description:
        "`same`: the bytes that were added, in `text`; `binary`: the same, but no text; `inside`: it is a part of a larger document; `changed`: what lies there now is something else; `gone`: nothing lies there; `elsewhere`: it came from an address or a pipe.",
    }),
    text: maybe.meta({ description: "The document as it came; null unless it is the same." }),
    encoding: maybe.meta({ description: "How its letters are written: `utf-8`, `windows-1256` …" }),
    bytes: z.int().nullable().meta({ description: "How many bytes it has; null where they cannot be had." }),
    kept: z.boolean().meta({
      description: "Whether the archive itself keeps it, so that it stays whatever becomes of where it came from.",
    }),
  })
  .meta({
    id: "Original",
    description:
      "The document that a report was read from, as the archive keeps it or as it still lies on this machine.",
  });

export const OUTCOMES = ["added", "version", "known"] as const;
const jobDocument = z
  .strictObject({
    name: text.meta({
      description: "The file's name with its folders, the address, or a part of one (`news.jsonl:12`).",
    }),
    outcome: z.enum(OUTCOMES),
    report: maybe.meta({ description: "What it is called in the archive." }),
  })
  .meta({ id: "JobDocument" });

export const STATES = ["waiting", "running", "done", "failed"] as const;
const jobFields = {
  job: text,
  kind: z.enum(["files", "address", "feed"]),
  what: text.meta({ description: "In a few words: the address, or the files' names." }),
  state: z.enum(STATES),
  created: text,
  ended: maybe,
  expected: z.int().nullable().meta({ description: "How many files were given; null for an address or a feed." }),
  added: z.int(),
  versions: z.int(),
  known: z.int(),
  faults: z.int(),
  error: maybe.meta({ description: "Why the whole job failed." }),
};
export const jobLine = z
  .strictObject(jobFields)
  .meta({ id: "JobLine", description: "Documents that are being added." });
export const jobDetail = z
  .strictObject({
    ...jobFields,
    documents: z.array(jobDocument).meta({ description: "What became of each document; the last 2,000." }),
    failures: z
      .array(z.strictObject({ where: text, fault: text }))
      .meta({ description: "What could not be read, and why; the first 2,000." }),
  })
  .meta({ id: "JobDetail" });

export const started = z.strictObject({ job: text }).meta({ id: "Started", example: { job: "j1" } });
export const fromAddress = z
  .union([
    z.strictObject({ address: z.url({ protocol: /^https?$/ }).max(4096) }),
    z.strictObject({ feed: z.url({ protocol: /^https?$/ }).max(4096) }),
  ])
  .meta({
    id: "FromAddress",
    description: "A page, or a feed whose entries are added.",
    example: { address: "https://news.example/report.html" },
  });

const address = z.url({ protocol: /^https?$/ }).max(4096);
export const feedAsk = z
  .strictObject({
    address: address.meta({ description: "The feed's address." }),
    everyMinutes: z.int().min(5).max(1440).optional().meta({ description: "How often it is asked; 30 without it." }),
  })
  .meta({
    id: "FeedAsk",
    description: "A feed to be followed.",
    example: { address: "https://news.example/feed.xml", everyMinutes: 30 },
  });
export const feed = z
  .strictObject({
    feed: text.meta({ description: "The feed's name here." }),
    address: text.meta({ description: "Its address." }),
    everyMinutes: z.int().meta({ description: "How often it is asked." }),
    since: text.meta({ description: "Since when it is followed, ISO 8601." }),
    last: maybe.meta({ description: "When it was asked last; null where it was not yet." }),
    next: maybe.meta({ description: "When it is asked next; null while it is being asked, or no longer." }),
    job: maybe.meta({ description: "The job that asked it last." }),
    failures: z.int().meta({ description: "How often in a row it could not be had; then it is asked less often." }),
    fault: maybe.meta({ description: "Why it could not be had." }),
  })
  .meta({ id: "Feed", description: "A feed that is asked again and again while the server runs." });

export const readAsk = z
  .strictObject({
    text: z.string().min(1).meta({ description: "The text of the report." }),
    published: maybe.optional().meta({ description: "Day of publication, by which `yesterday` is reckoned." }),
    title: maybe.optional(),
    outlet: maybe.optional(),
  })
  .meta({
    id: "ReadAsk",
    example: { text: "وصلت كلارا هوفمان إلى القاهرة يوم الثلاثاء.", published: "2021-05-04" },
  });
