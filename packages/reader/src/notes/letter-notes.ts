import { Class, classOf } from "../letters/classes.ts";
import { entityAt } from "../letters/entity.ts";
import type { Oddity } from "./oddity.ts";

/** What one pass over the characters counts: how many, and where the first stands. */
class Count {
  n = 0;
  start = -1;
  end = -1;
  add(at: number, size: number): void {
    if (this.n++ === 0) {
      this.start = at;
      this.end = at + size;
    }
  }
}

/** From this share of broken characters on, the text as a whole was not read. */
const BROKEN_SHARE = 0.05;
const LATIN_1_AS_UTF_8 = new Set([0xd8, 0xd9, 0xda, 0xdb]);
const TA_EMPHATIC = 0x0637;
const ZA_EMPHATIC = 0x0638;

const isBidi = (c: number): boolean =>
  c === 0x061c || c === 0x200e || c === 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
const isPresentation = (c: number): boolean => (c >= 0xfb50 && c <= 0xfdcf) || (c >= 0xfe70 && c <= 0xfefc);
const isLostControl = (c: number): boolean => c < 0x20 && c !== 9 && c !== 10 && c !== 11 && c !== 12 && c !== 13;

const many = (n: number, one: string, more: string): string => (n === 1 ? `one ${one}` : `${n} ${more}`);

/** Notes on the characters themselves: what is unseen, unusual, left over or broken. One note a kind, at its first place. */
export function letterNotes(text: string): Oddity[] {
  const bidi = new Count();
  const forms = new Count();
  const references = new Count();
  const lone = new Count();
  const lost = new Count();
  let letters = 0;
  let seen = 0;
  let latin1 = 0;
  let emphatic = 0;
  let arabic = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const k = classOf(c);
    if (k === Class.ARABIC) {
      letters++;
      seen++;
      arabic++;
      if (c >= 0xfb50 && isPresentation(c)) forms.add(i, 1);
      else if (c === TA_EMPHATIC || c === ZA_EMPHATIC) emphatic++;
      continue;
    }
    if (k === Class.SPACE || k === Class.NEWLINE) {
      if (isLostControl(c)) lost.add(i, 1);
      continue;
    }
    seen++;
    if (k === Class.LETTER) {
      letters++;
      if (LATIN_1_AS_UTF_8.has(c)) latin1++;
    } else if (k === Class.MARK) {
      if (isBidi(c)) bidi.add(i, 1);
    } else if (c === 0x26) {
      const reference = entityAt(text, i);
      if (reference !== 0) references.add(i, reference & 15);
    } else if (k === Class.SURROGATE) {
      const next = text.charCodeAt(i + 1);
      if (c < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) i++;
      else lone.add(i, 1);
    } else if (c === 0xfffd || (c >= 0xe000 && c <= 0xf8ff)) lost.add(i, 1);
  }
  const out: Oddity[] = [];
  const note = (kind: Oddity["kind"], count: Count, message: string) => {
    if (count.n > 0)
      out.push({ kind, start: count.start, end: count.end, message: message[0]!.toUpperCase() + message.slice(1) });
  };
  note(
    "bidi-control",
    bidi,
    `The text holds ${many(bidi.n, "unseen control", "unseen controls")} of writing direction; the first stands here.`,
  );
  note(
    "presentation-forms",
    forms,
    `${many(forms.n, "letter is", "letters are")} typed in a fixed shape, as old systems and page layouts do; the first stands here.`,
  );
  note(
    "html-entity",
    references,
    `${many(references.n, "character reference was", "character references were")} left over from HTML; the first stands here.`,
  );
  note(
    "lone-surrogate",
    lone,
    `${many(lone.n, "half of a character stands", "halves of characters stand")} alone, so a character was cut in two; the first is here.`,
  );
  const whole = { start: 0, end: text.length };
  const broken = lost.n + lone.n;
  if (seen === 0) out.push({ kind: "unreadable", ...whole, message: "The text is empty." });
  else if (letters === 0)
    out.push({ kind: "unreadable", ...whole, message: "The text holds no letters, so nothing was read." });
  else if (broken >= 3 && broken > seen * BROKEN_SHARE)
    out.push({
      kind: "unreadable",
      ...whole,
      message: `${broken} of ${seen} characters are broken: this is no text, or it was decoded wrongly.`,
    });
  else if (latin1 >= 8 && latin1 > seen * 0.2)
    out.push({
      kind: "unreadable",
      ...whole,
      message: "The text looks like Arabic in UTF-8 that was decoded as a Western encoding; it was not read.",
    });
  else if (emphatic >= 12 && emphatic > arabic * 0.35)
    out.push({
      kind: "unreadable",
      ...whole,
      message: "The text looks like UTF-8 that was decoded as Windows-1256; it was not read.",
    });
  else
    note(
      "unreadable",
      lost,
      `${lost.n === 1 ? "One character was" : `${lost.n} characters were`} lost or replaced before the text came here; the first stood here.`,
    );
  return out;
}
