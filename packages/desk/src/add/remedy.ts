import type { RemedyName } from "../words/add.ts";

/** What helps against a fault, by what it says; the first that fits. */
const REMEDIES: readonly (readonly [RegExp, RemedyName])[] = [
  [/allow-private|this machine|public net/i, "private"],
  [/robots/i, "robots"],
  [/\bpdf\b/i, "pdf"],
  [/encoding/i, "encoding"],
  [/longer than|unpacks to|too (large|long|much)/i, "size"],
  [/damaged|breaks off|cannot be (opened|taken apart)/i, "record"],
  [/without (an? )?(article|text|entries|rows|records)|empty|nothing (to read|in)|no running text/i, "empty"],
  [/answers|sent on|known to the net|address|https?:|time|certificate|connect/i, "address"],
  [/binary|zip|no table|no feed|cannot be read|named or sent as|columns/i, "format"],
];

export const remedyOf = (fault: string): RemedyName => REMEDIES.find(([sign]) => sign.test(fault))?.[1] ?? "other";
