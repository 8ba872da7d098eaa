/** Web and e-mail addresses and handles: where one ends that begins at a place. */
import { Class, classOf, isSpace } from "../letters/classes.ts";

/** Nothing longer is taken for one address. */
const LONGEST = 2048;
const LONGEST_NAME = 64;
/** Endings of websites that are told from words with a full stop between them. */
const DOMAINS: ReadonlySet<string> = new Set(
  (
    "com net org edu gov mil int info biz news media press tv fm am me io co ly app online live site eu uk us de fr it es ru cn in ir tr il ps jo lb sy iq sa ae qa kw bh om ye eg sd " +
    "dz ma tn mr so dj ca au br jp kr nl be ch at se no dk fi gr pl ua pk af"
  ).split(" "),
);

/** The end of the address that begins with the Latin letter, digit or `@` at `from`, or -1. */
export function addressEnd(text: string, from: number, to: number): number {
  const c = text.charCodeAt(from);
  if (c === 0x40) return handleEnd(text, from, to);
  let i = from;
  const most = Math.min(to, from + LONGEST_NAME);
  let dots = 0;
  while (i < most && named(text.charCodeAt(i))) if (text.charCodeAt(i++) === 0x2e) dots++;
  const stop = text.charCodeAt(i);
  if (stop === 0x3a && text.charCodeAt(i + 1) === 0x2f && text.charCodeAt(i + 2) === 0x2f && i + 3 < to)
    return urlEnd(text, i + 3, to);
  if (stop === 0x40 && i + 1 < to && i > from) {
    const end = handleEnd(text, i, to);
    return end > 0 && text.slice(i, end).includes(".") ? end : -1;
  }
  if (dots === 0) return -1;
  while (text.charCodeAt(i - 1) === 0x2e || text.charCodeAt(i - 1) === 0x2d) i--;
  const name = text.slice(from, i).toLowerCase();
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const site = name.includes(".") && DOMAINS.has(ending) && name.length - ending.length > 2;
  if (!site && !/^www\./.test(name)) return -1;
  // Initials (`U.S.`) and file names have no website's ending after a name of two letters at least.
  if (!/[a-z0-9-]{2,}\.[a-z]+$/.test(name)) return -1;
  const slash = text.charCodeAt(i);
  return slash === 0x2f || slash === 0x3f || (slash === 0x3a && classOf(text.charCodeAt(i + 1)) === Class.DIGIT)
    ? urlEnd(text, i, to)
    : i;
}

/** `@name`, or the part of an e-mail address from its `@`. */
function handleEnd(text: string, at: number, to: number): number {
  let i = at + 1;
  while (i < to && i - at < LONGEST_NAME * 4 && (named(text.charCodeAt(i)) || text.charCodeAt(i) === 0x5f)) i++;
  while (i > at + 1 && !/[A-Za-z0-9_]/.test(text[i - 1]!)) i--;
  return i > at + 1 ? i : -1;
}

/** To the next space, bracket or quotation mark, without the punctuation that ends the sentence around it. */
function urlEnd(text: string, from: number, to: number): number {
  let i = from;
  let open = 0;
  while (i < to && i - from < LONGEST) {
    const c = text.charCodeAt(i);
    const k = classOf(c);
    if (isSpace(k) || k === Class.QUOTE || c === 0x3c || c === 0x3e || c === 0x060c || c === 0x061b) break;
    if (c === 0x28) open++;
    else if (c === 0x29 && open-- === 0) break;
    i++;
  }
  while (i > from && ".,:;!?؟".includes(text[i - 1]!)) i--;
  return i;
}

// ASCII letters, digits, `.`, `-`, `_`, `+`, `%`.
const named = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 48 && c <= 57) ||
  c === 0x2e ||
  c === 0x2d ||
  c === 0x5f ||
  c === 0x2b ||
  c === 0x25;
