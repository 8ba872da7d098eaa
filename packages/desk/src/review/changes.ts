import type { Decision } from "@isnad/record/answers";
import type { Fact } from "@isnad/record/facts";
import type { Labels } from "@isnad/record/labels";
import { timexSays } from "../parts/timex.ts";
import type { FormField, ReviewWords, SpanName } from "../words/review.ts";
import { FORMS, type Input } from "./form.ts";

/** A field that an edit changed; `from` and `to` where both can be said in a word. */
export interface Change {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A value in words; null for spans and for other facts, which a log cannot show. */
function saysOf(input: Input | undefined, value: unknown, w: ReviewWords, labels: Labels): string | null {
  if (value === null || value === undefined || value === "") return w.notGiven;
  switch (input?.as) {
    case "code":
      return typeof value === "string" ? input.called(value, labels) : null;
    case "yes":
      return value === true ? w.yes : w.no;
    case "timex":
      return timexSays(String(value), labels.lang);
    case "number":
    case "text":
      return String(value);
    default:
      return null;
  }
}

const SPANS: Readonly<Record<string, SpanName>> = { start: "words", mentions: "mention" };

/** What an edit changed, field by field, in the words of the form in which it was mended. */
export function changesOf(d: Decision, w: ReviewWords, labels: Labels): Change[] {
  if (d.action !== "edit") return [];
  const fact = (of: unknown) => (of as { fact?: Readonly<Record<string, unknown>> } | null)?.fact ?? {};
  const [before, after] = [fact(d.before), fact(d.after)];
  return Object.keys(after)
    .filter((key) => key !== "end" || !("start" in after))
    .map((key) => {
      const input = FORMS[d.kind as Fact["layer"]]?.find((one) => one.field === key);
      const span = SPANS[key] ?? (key as SpanName);
      const name =
        w.field[input?.label ?? (key as FormField)] ?? w.spanOf[span === ("end" as SpanName) ? "words" : span] ?? key;
      const from = saysOf(input, before[key], w, labels);
      const to = saysOf(input, after[key], w, labels);
      return from === null || to === null ? { name, from: null, to: null } : { name, from, to };
    });
}
