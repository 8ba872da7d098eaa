import type { Rule, Step } from "../rules/rule.ts";
import { Upos } from "../words/features.ts";
import { Part } from "../words/words.ts";
import { purposeFrom } from "./body-rules.ts";
import { type Draft, draft, lettersBefore, type NameLayers } from "./draft.ts";
import { TITLES } from "./name-parts.ts";
import { personal } from "./person-name.ts";

/** `مدينة الملك عبدالعزيز للعلوم والتقنية`: a body that is called a city, after somebody and by what it is for. */
const CITY: Step<NameLayers> = {
  label: "a city after somebody, and what it is for",
  match(layers, at, m) {
    const { scan, words } = layers;
    const r = words.reading[at]!;
    if (r.part !== Part.STEM || r.upos !== Upos.NOUN || r.definite || !scan.closes(at)) return -1;
    const title = scan.after(words.token[at]!);
    if (title < 0 || !TITLES.has(scan.key(title))) return -1;
    const name = scan.after(title);
    const p = name >= 0 ? personal(layers, name, 0, "title") : undefined;
    const to = p ? purposeFrom(layers, p.to) : -1;
    if (to < 0) return -1;
    m.keep("city", at, words.firstOfToken[to]!, to);
    return words.firstOfToken[to]!;
  },
};

export const CITY_RULE: Rule<NameLayers, Draft> = {
  name: "mentions/science-city",
  example: "أعلنت مدينة الملك سمير للعلوم والتقنية النتائج.",
  anchor: ["lemma:مدينة"],
  pattern: [CITY],
  make(m, { scan, words }, at) {
    const t = words.token[at]!;
    const extras = { country: null, sector: null };
    return draft(scan, t, m.value<number>("city")!, lettersBefore(scan, t), "organization", 0.85, extras);
  },
};
