import { Upos } from "../words/features.ts";
import { apposed } from "./apposition.ts";
import { blamedFor } from "./blame.ts";
import { CLASHES, clashing } from "./clash.ts";
import { doneBy } from "./doers.ts";
import type { EventLayers } from "./layers.ts";
import { BY, LIGHT, MEANS } from "./nouns.ts";
import { ofWhom } from "./own.ts";
import { ownersOf, partiesAt, partiesOf } from "./parties.ts";
import { isVerb, slotsAfter } from "./slots.ts";

const NOBODY: readonly string[] = [];

/** Prepositions that bring by what it was done; `من` and `بعد` before such a word bring something else. */
const WITH_MEANS = new Set("ب في خلال جراء إثر نتيجة عبر أثناء بسبب على".split(" "));

const SERIES = new Set("سلسلة موجة عملية حادث حادثة جولة".split(" "));

/** Whether by whom it is done is told behind a verb in its clause (`على يد`, `من قبل`, `على أيدي`): the verb is a passive, however it is spelt. */
export function hasAgent(l: EventLayers, at: number): boolean {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  for (let w = at + 1; w + 1 < stop && w < at + 16; w++) {
    const r = reading[w]!;
    if (isVerb(r) || r.upos === Upos.CCONJ || r.classes.has("relative")) return false;
    const by = reading[w + 1]!;
    if (r.upos !== Upos.ADP || by.definite) continue;
    if ((r.lemma === "من" && by.lemma === "قبل") || (r.lemma === "على" && HANDS.has(by.lemma))) return true;
  }
  return false;
}
const FALLS = new Set(["سقط", "سقوط"]);
const HANDS = new Set(["يد", "أيدي", "يدي"]);

/**
 * Who did what is told in the passive or without its doer: `من قبل المسلحين`, `على يد`, and of deeds of force by their means, too: `برصاص الجيش`,
 * `في غارة إسرائيلية`.
 */
export function agentOf(l: EventLayers, at: number, force = true): readonly string[] {
  const { reading } = l.words;
  const stop = l.words.firstOf[l.words.sentence[at]! + 1]!;
  // `انفجرت عبوة زرعها مسلحون`: who laid what bursts.
  if (reading[at + 1]?.classes.has("weapon") && isVerb(reading[at])) {
    const laid = doneBy(l, at + 1, LIGHT);
    if (laid.length > 0) return laid;
  }
  for (let w = at + 1; w < stop && w < at + 24; w++) {
    const r = reading[w]!;
    if (isVerb(r) && w > at + 1) break;
    if (reading[w - 1]!.upos !== Upos.ADP) continue;
    const by = reading[w - 1]!.lemma;
    // `سقطت المدينة في أيدي المتمردين`
    const into = by === "في" && FALLS.has(reading[at]!.lemma);
    // `استعادة المدينة من أيدي المتمردين`: out of whose hands.
    if (by === "من" && HANDS.has(r.lemma)) continue;
    if (BY.has(r.lemma) && (by === "من" || by === "على" || by === "ب" || into)) {
      const p = l.phrases.of[w]!;
      if (p !== -1) {
        const named = l.phrases.head[p] === w ? ownersOf(l, p) : partiesOf(l, p);
        if (named.length > 0) {
          // `من قبل الجيش والشرطة`
          let next = l.phrases.next[p]!;
          // `من طرف رئيس الوزراء` `سمير الحداد` `والرئيس كريم المصري`
          const name = apposed(l, p, false);
          if (next === -1 && name && reading[name.end]?.upos === Upos.CCONJ) next = l.phrases.at[name.end + 1] ?? -1;
          return next === -1 ? named : [...new Set([...named, ...partiesOf(l, next)])];
        }
      }
      const q = l.phrases.of[w + 1] ?? -1;
      if (q !== -1) return partiesOf(l, q);
      const pronoun = partiesAt(l, w + 1);
      if (pronoun.length > 0) return pronoun;
      continue;
    }
    // `في سلسلة تفجيرات`, `في عملية اغتيال`
    const series = SERIES.has(r.lemma) && MEANS.has(reading[w + 1]?.lemma ?? "");
    if (force && WITH_MEANS.has(by) && (MEANS.has(r.lemma) || series || r.classes.has("weapon"))) {
      const p = l.phrases.of[w]!;
      if (p === -1) continue;
      const owner = ownersOf(l, p);
      if (owner.length > 0) return owner;
      // `لقي خمسة حتفهم في هجوم لمتمردين`
      const whose = ofWhom(l, w, slotsAfter(l, w));
      if (whose.length > 0) return whose;
      // `قتل شاب في مواجهات مع الشرطة`, `في اشتباكات بين الجيش ومسلحين`
      if (CLASHES.has(r.lemma)) {
        const others = clashing(l, w);
        if (others.length > 0) return others;
      }
      // `قتل جنديان في هجوم شنه مسلحون`
      const doers = doneBy(l, series ? w + 1 : w, LIGHT);
      if (doers.length > 0) return doers;
      // `قتل جنديان في هجوم نسب إلى المتمردين`
      const blamed = blamedFor(l, w);
      if (blamed.length > 0) return blamed;
    }
  }
  return NOBODY;
}
