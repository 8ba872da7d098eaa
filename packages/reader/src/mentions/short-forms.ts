import { key } from "../letters/fold.ts";
import type { Found } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { type Draft, draft } from "./draft.ts";
import type { Known } from "./gazetteer.ts";
import { MayBe, type Scan, type ShortForm } from "./scan.ts";

/** Short forms of which the report's own context says whom they mean. */
interface Short {
  /** `key` of the word. */
  readonly word: ShortForm;
  /** Where the report names one of these (English names of the gazetteer), the word means it; the first that is named wins. */
  readonly means: readonly string[];
  /** Keys of words that may stand before it, when what it means is not named. */
  readonly after: ReadonlySet<string>;
  /** Keys of words behind it that make it something else. */
  readonly not: ReadonlySet<string>;
}
const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const SHORT: readonly Short[] = [
  {
    word: "التحالف",
    means: ["Saudi-led coalition in Yemen", "Global Coalition against Daesh"],
    after: set("قوات طائرات طيران غارات مقاتلات قياده جيوش دول ضربات عمليات"),
    not: set("مع بين"),
  },
  {
    word: "المملكه",
    means: ["Saudi Arabia", "Jordan", "Bahrain", "Morocco"],
    after: set(""),
    not: set("المتحده العربيه الاردنيه المغربيه"),
  },
  { word: "السلطنه", means: ["Oman", "Brunei"], after: set(""), not: set("") },
];

/** `التحالف`, `المملكة`: the short form of what the report names, or of what its words leave no doubt of. */
export function shortForms(
  scan: Scan,
  names: readonly Found<Draft>[],
  home: () => readonly string[] = () => [],
): Found<Draft>[] {
  if (!someShort(scan)) return [];
  const present = new Map<string, Known>();
  const covered = new Set<number>();
  for (const { fact } of names) {
    if (fact.known?.nameEn) present.set(fact.known.nameEn, fact.known);
    for (let t = fact.from; t < fact.to; t++) covered.add(t);
  }
  const out: Found<Draft>[] = [];
  for (let t = 0; t < scan.tokens.count; t++) {
    if (covered.has(t) || scan.kind(t) !== Kind.WORD || !scan.mayBe(t, MayBe.SHORT)) continue;
    for (const cut of scan.cuts(t)) {
      const short = SHORT.find((s) => s.word === cut.key);
      if (!short) continue;
      const next = scan.after(t);
      if (next >= 0 && short.not.has(scan.key(next))) continue;
      const b = scan.before(t);
      const named =
        short.means.map((n) => present.get(n)).find((k) => k !== undefined) ?? impliedBy(scan, short, present, home);
      const kingdom = short.word === "المملكه";
      // `المملكة الحيوانية`
      if (kingdom && next >= 0 && NO_STATE.has(scan.key(next))) continue;
      if (!named && !(b >= 0 && cut.letters === 0 && short.after.has(scan.stem(b).key))) continue;
      const kind = named?.kind ?? "organization";
      out.push({
        rule: "mentions/short-form",
        from: scan.words.firstOfToken[t]!,
        to: scan.words.firstOfToken[t + 1]!,
        fact: draft(scan, t, t + 1, cut.letters, kind, 0.7, {
          known: named ?? null,
          sector: kind === "organization" ? "MIL" : null,
        }),
      });
      break;
    }
  }
  return out;
}

function someShort(scan: Scan): boolean {
  for (let t = 0; t < scan.tokens.count; t++) if (scan.mayBe(t, MayBe.SHORT)) return true;
  return false;
}

/** The state whose adjective the report uses: a report that says `السعودي` means that kingdom. */
function impliedBy(
  scan: Scan,
  short: Short,
  present: ReadonlyMap<string, Known>,
  home: () => readonly string[],
): Known | undefined {
  if (short.word !== "المملكه") return undefined;
  if (present.has("Saudi-led coalition in Yemen")) return stateCalled(scan, "السعودية");
  for (const r of scan.words.reading) {
    for (const [country, name] of KINGDOMS) {
      if (r.classes.has(`country:${country}`)) return stateCalled(scan, name);
    }
  }
  // Its towns, where the report names them and no other kingdom's; then where the report comes from.
  const countries = new Set([...present.values()].filter((k) => k.kind === "place").map((k) => k.country));
  const named = KINGDOMS.filter(([country]) => countries.has(country));
  if (named.length === 1) return stateCalled(scan, named[0]![1]);
  const from = home();
  const own = KINGDOMS.find(([country]) => from.includes(country));
  return own && stateCalled(scan, own[1]);
}
const KINGDOMS = [
  ["SA", "السعودية"],
  ["JO", "الأردن"],
  ["BH", "البحرين"],
  ["MA", "المغرب"],
] as const;
/** Adjectives of kingdoms that are no state, or none of today. By key. */
const NO_STATE = set("الحيوانيه النباتيه القديمه الوسطي الحديثه البدائيه");

const stateCalled = (scan: Scan, name: string): Known | undefined =>
  scan.lists.begin(key(name))?.senses?.find((s) => s.known.type === "state")?.known;
