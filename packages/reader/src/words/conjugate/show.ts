import { featsOf } from "../features.ts";
import { masdarPlural, masdars, participles } from "./nominals.ts";
import { lemma, paradigm } from "./paradigm.ts";
import type { Verb } from "./verb.ts";

/**
 * Every form of an entry of the verb lexicon as text, for people: a line a tense and voice, then participles and verbal nouns.
 *
 * @param line as it stands in `lexicon/verbs`: `رمي I a-i | رَمْي رِمَايَة | ه ب | attack | throw`
 * @example show("علن IV | - | ه عن أن | say | announce").split("\n")[0] // "أَعْلَنَ: announce"
 */
export function show(line: string): string {
  const [head, nouns = "", , , gloss = ""] = line.split("|").map((f) => f.trim());
  const [root, pattern, vowels = ""] = head!.split(/\s+/);
  const verb: Verb = { root: root!, pattern: pattern!, vowels };
  const rows = new Map<string, string[]>();
  for (const { form, features } of paradigm(verb)) {
    const name = tense(featsOf(features));
    const row = rows.get(name);
    if (row) row.push(form);
    else rows.set(name, [form]);
  }
  const given = nouns === "" || nouns === "-" ? [] : nouns.split(/\s+/);
  const out = [`${lemma(verb)}: ${gloss}`];
  for (const [name, forms] of rows) out.push(`${name}: ${forms.join(" ")}`);
  for (const p of participles(verb)) {
    const name = p.voice === "Act" ? "active participle" : "passive participle";
    out.push(`${name}: ${[p.masculine, p.feminine, p.masculinePlural, p.femininePlural].join(" ")}`);
  }
  out.push(
    `verbal nouns: ${masdars(verb, given)
      .map((m) => `${m} (${masdarPlural(m)})`)
      .join(" ")}`,
  );
  return out.join("\n");
}

const MOODS: Readonly<Record<string, string>> = {
  Ind: "indicative",
  Sub: "subjunctive",
  Jus: "jussive",
  Imper: "imperative",
};
/** `past`, `passive jussive` …, of UD's features. */
function tense(features: string): string {
  const mood = /Mood=(\w+)/.exec(features)?.[1];
  const name = mood === undefined ? "past" : MOODS[mood]!;
  return features.includes("Voice=Pass") ? `passive ${name}` : name;
}
