import type { Rule, Step } from "../rules/rule.ts";
import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { adjectives, concern } from "./body-rules.ts";
import { type Draft, draft, lettersBefore, type NameLayers } from "./draft.ts";

/**
 * `الفريق الأممي المعني باليمن`, `الفريق العامل المعني بالاحتجاز`, `فريق الخبراء الدوليين`: a panel by its adjectives or its experts and what it is concerned
 * with. A team that is only called so (`الفريق الوطني`) is none.
 */
const PANEL: Step<NameLayers> = {
  label: "a panel and what it is concerned with",
  match(layers, at, m) {
    const { scan, words } = layers;
    const r = words.reading[at]!;
    if (r.part !== Part.STEM || r.upos !== Upos.NOUN || !scan.closes(at)) return -1;
    const t = words.token[at]!;
    const next = scan.after(t);
    if (next < 0) return -1;
    const experts = !r.definite && EXPERTS.has(scan.key(next));
    if (!r.definite && !experts) return -1;
    const from = experts || scan.key(next) === "العامل" ? next + 1 : next;
    const { to, country } = adjectives(scan, scan.after(from - 1) < 0 ? from : scan.after(from - 1));
    let end = Math.max(to, from);
    const members = experts ? scan.after(end - 1) : -1;
    if (members >= 0 && WORLDLY.has(scan.key(members))) end = members + 1;
    // `الفريق الملكي للعبور`: a team, and what it wants.
    const works = experts || WORKING.has(scan.key(next)) || MATTERS.has(scan.key(scan.after(end - 1)));
    const aim = end > next && works ? concern(layers, end) : -1;
    const last = Math.max(aim, experts && end > next + 1 ? end : -1);
    if (last < 0 || scan.key(last - 1) === "بالامر") return -1;
    m.keep("panel", at, words.firstOfToken[last]!, { to: last, country });
    return words.firstOfToken[last]!;
  },
};
const WORKING = new Set(["العامل", "المشترك", "الاممي", "الدولي"]);
const MATTERS = new Set(["المعني", "المعنيه"]);
const EXPERTS = new Set(["الخبراء", "خبراء"]);
const WORLDLY = new Set(["الدوليين", "الامميين"]);

export const PANEL_RULE: Rule<NameLayers, Draft> = {
  name: "mentions/panel",
  example: "أصدر الفريق العامل المعني بالاحتجاز تقريرا.",
  anchor: ["lemma:فريق"],
  pattern: [PANEL],
  make(m, { scan, words }, at) {
    const { to, country } = m.value<{ to: number; country: string | null }>("panel")!;
    const t = words.token[at]!;
    return draft(scan, t, to, lettersBefore(scan, t), "organization", 0.8, { country, sector: null });
  },
};
