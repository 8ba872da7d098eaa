import type { Found } from "../../rules/rule.ts";
import { NUMBER, nameOf, Upos } from "../../words/features.ts";
import { type Draft, draft, lettersBefore } from "../draft.ts";
import { PLACE_HEADS } from "../heads.ts";
import { longestHit } from "../longest-hit.ts";
import { PartOf, TITLES } from "../name-parts.ts";
import { isOn, ofClub } from "../name-words.ts";
import { nationOf } from "../nation.ts";
import type { Scan } from "../scan.ts";
import { excluded } from "../vetoes.ts";
import { propose, type Seen } from "./propose.ts";
import { ruleLabels } from "./rule-labels.ts";

/** The name under which the model's names stand in the evidence. */
export const LEARNED = "mentions/learned";

/** How probable a name must be to be taken where the rules find none. */
const LEAST = { person: 0.4, organization: 0.75, place: 0.7 } as Readonly<Record<string, number>>;
/** The same for a name of one word, which little around it bears out. */
const LEAST_ALONE = { person: 0.55, organization: 0.8, place: 0.75 } as Readonly<Record<string, number>>;

/** How probable a longer name of a person must be to take the place of the part of it that a rule reads. */
const LEAST_LONGER = 0.5;

/**
 * The names of the rules and those that the model sees where no rule reads a name. A person of whom a rule reads a part
 * only (`أوليفر` of `أوليفر كون`) is taken whole.
 */
export function withLearned(scan: Scan, found: readonly Found<Draft>[]): readonly Found<Draft>[] {
  const { added, dropped } = learnedNames(scan, found);
  if (added.length === 0) return found;
  return [...found.filter((f) => !dropped.has(f)), ...added].sort((a, b) => a.fact.start - b.fact.start);
}

function learnedNames(
  scan: Scan,
  found: readonly Found<Draft>[],
): { readonly added: Found<Draft>[]; readonly dropped: ReadonlySet<Found<Draft>> } {
  const dropped = new Set<Found<Draft>>();
  const rules = ruleLabels(found, scan.tokens.count + 1);
  const out: Found<Draft>[] = [];
  for (const proposed of propose(scan, rules)) {
    const seen =
      proposed.kind === "person" && isOn(scan, proposed.from) ? { ...proposed, from: proposed.from + 1 } : proposed;
    if (seen.from >= seen.to) continue;
    if (seen.probability < (seen.to - seen.from > 1 ? LEAST : LEAST_ALONE)[seen.kind]!) continue;
    // `مسقط رأسه`: what the words around make something else is no name to the model either.
    const listed = seen.to - seen.from === 1 ? longestHit(scan, seen.from) : undefined;
    if (listed && listed.to === seen.to && excluded(scan, listed)) continue;
    // `الريال اليمني`: no money is a body.
    if (seen.kind === "organization" && scan.stem(seen.from).classes.has("money")) continue;
    if (seen.kind === "person" && seen.to - seen.from === 1 && ofClub(scan, seen.from)) continue;
    // `المقذوف الحوثي`: a thing and whose it is.
    if (
      seen.kind === "person" &&
      scan.stem(seen.from).definite &&
      seen.to - seen.from === 2 &&
      nationOf(scan.stem(seen.to - 1)) !== undefined
    )
      continue;
    if (seen.kind === "person" && isNoName(scan, seen)) continue;
    // A name runs over no line's end: `scan.after` stops there.
    let broken = false;
    for (let t = seen.from; t + 1 < seen.to; t++) if (scan.breaks(t)) broken = true;
    if (broken) continue;
    let held = false;
    for (let t = seen.from; t < seen.to; t++) if (rules[t] !== 0) held = true;
    const parts = held ? partsWithin(found, seen) : [];
    if (!parts) continue;
    if (held && (seen.probability < LEAST_LONGER || officeAtEnd(scan, seen))) continue;
    for (const f of parts) dropped.add(f);
    const whole = parts[0]?.fact;
    const { words } = scan;
    out.push({
      rule: LEARNED,
      from: words.firstOfToken[seen.from]!,
      to: words.firstOfToken[seen.to]!,
      fact: draft(scan, seen.from, seen.to, lettersAt(scan, seen.from), seen.kind, 0.5 + seen.probability / 4, {
        office: whole?.office ?? null,
        officeFrom: whole?.officeFrom ?? -1,
        country: whole?.country ?? null,
        sector: whole?.sector ?? null,
      }),
    });
  }
  return { added: out, dropped };
}

/** `ولي العهد`, `وولي` before it; `الحل السلمي`, whose adjective it is; `دبلوماسيون`, who are many. */
function isNoName(scan: Scan, { from, to }: Seen): boolean {
  for (let t = from; t < to; t++) if (scan.tokens.spelling[t] === "العهد") return true;
  if (to - from > 1) return false;

  const r = scan.stem(from);
  if (r.upos === Upos.ADJ && !r.guessed && nameOf(r.features, NUMBER) === "Plur" && /ون$/.test(r.form)) return true;
  const before = scan.before(from);
  const noun = before < 0 ? undefined : scan.stem(before);
  return (
    r.definite &&
    r.upos === Upos.ADJ &&
    !r.guessed &&
    noun?.upos === Upos.NOUN &&
    noun.definite &&
    noun.classes.has("abstract")
  );
}

/** `فيصل بن خالد أمير منطقة عسير`: the last word is an office, what it is over stands behind it. */
function officeAtEnd(scan: Scan, { to }: Seen): boolean {
  const r = scan.stem(to - 1);
  if (r.definite || !(r.classes.has("role") || r.classes.has("title") || TITLES.has(`ال${r.key}`))) return false;
  const next = scan.after(to - 1);
  return next >= 0 && (PLACE_HEADS.has(scan.stem(next).lemma) || scan.stem(next).classes.has("placename"));
}

/** The persons that rules read inside of a longer one that the model sees; undefined when what they read is something else. */
function partsWithin(found: readonly Found<Draft>[], seen: Seen): Found<Draft>[] | undefined {
  if (seen.kind !== "person") return undefined;
  const out: Found<Draft>[] = [];
  for (const f of found) {
    if (f.fact.to <= seen.from || f.fact.from >= seen.to) continue;
    if (f.fact.kind !== "person" || f.fact.known || f.fact.from < seen.from || f.fact.to > seen.to) return undefined;
    out.push(f);
  }
  return out.length === 1 ? out : undefined;
}

/** Letters of clitics before a name: as the words layer has it, unless the lists hold the token whole (`وسام`). */
function lettersAt(scan: Scan, t: number): number {
  const own = lettersBefore(scan, t);
  if (own > 0 && (scan.cuts(t)[0]!.parts & (PartOf.GIVEN | PartOf.FAMILY)) !== 0) return 0;
  return own;
}
