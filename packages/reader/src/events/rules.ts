import { compile } from "../rules/apply.ts";
import type { Rule } from "../rules/rule.ts";
import { word } from "../rules/steps.ts";
import { nameOf, Upos, VERBFORM, VOICE } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import type { EventLayers } from "./layers.ts";
import { TRIGGERS, type Trigger } from "./triggers/index.ts";

/** What a rule of events finds: the trigger of the table, and how its parties stand to it. */
export interface Hit {
  readonly trigger: Trigger;
  readonly reading: "active" | "passive" | "masdar" | "participle" | "noun";
}

type EventRule = Rule<EventLayers, Hit>;
const isFiniteVerb = (r: Reading): boolean => r.upos === Upos.VERB && nameOf(r.features, VERBFORM) !== "Part";
const isMasdar = (r: Reading): boolean => r.upos === Upos.NOUN && nameOf(r.features, VERBFORM) === "Vnoun";
/** Also where the lexicon has the participle as an adjective of its own line. */
const isParticiple = (r: Reading): boolean => r.upos === Upos.ADJ && r.verb !== "";

const find = (lemma: string, parts: string): Trigger | undefined =>
  TRIGGERS.get(lemma)?.find((t) => parts.includes(t.part));
const lemmasOf = (parts: string): string[] =>
  [...TRIGGERS.values()]
    .flat()
    .filter((t) => parts.includes(t.part))
    .map((t) => t.lemma);
const anchors = (prefix: string, parts: string): string[] => [...new Set(lemmasOf(parts))].map((l) => `${prefix}:${l}`);

const rule = (
  name: string,
  example: string,
  anchor: string[],
  label: string,
  test: (r: Reading) => boolean,
  make: (r: Reading) => Hit | null,
): EventRule => ({
  name: `events/${name}`,
  example,
  anchor,
  pattern: [word(label, test)],
  make: (_m, l, at) => make(l.words.reading[at]!),
});

/** The rules that find triggers; which lemma triggers what is the table in `triggers/`. */
export const EVENT_RULES = compile<EventLayers, Hit>([
  rule(
    "active-verb",
    "هاجم مسلحون مركزا للشرطة في المدينة.",
    anchors("lemma", "vf"),
    "a finite verb in the active voice",
    (r) => isFiniteVerb(r) && nameOf(r.features, VOICE) !== "Pass",
    (r) => hit(find(r.lemma, "vf"), "active"),
  ),
  rule(
    "passive-verb",
    "اعتُقل خمسة ناشطين في العاصمة.",
    anchors("lemma", "vf"),
    "a finite verb in the passive voice",
    (r) => isFiniteVerb(r) && nameOf(r.features, VOICE) === "Pass",
    (r) => hit(find(r.lemma, "vf"), "passive"),
  ),
  rule(
    "masdar",
    "بعد استهداف المسلحين قافلة للجيش.",
    anchors("verb", "vm"),
    "a masdar",
    (r) => isMasdar(r) && !TRIGGERS.get(r.lemma)?.some((t) => t.part === "n"),
    (r) => hit(find(r.verb, "vm"), "masdar"),
  ),
  rule(
    "participle",
    "قالت الدول المؤيدة لمصر إنها ستجتمع.",
    anchors("verb", "v"),
    "a participle after its noun",
    isParticiple,
    (r) => hit(find(r.verb, "v"), "participle"),
  ),
  rule(
    "act-noun",
    "شنت الطائرات غارة على المدينة.",
    anchors("lemma", "n"),
    "a noun that names an act",
    (r) => r.upos === Upos.NOUN,
    (r) => hit(find(r.lemma, "n"), "noun"),
  ),
]);

const hit = (trigger: Trigger | undefined, reading: Hit["reading"]): Hit | null =>
  trigger ? { trigger, reading } : null;
