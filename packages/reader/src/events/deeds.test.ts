import { describe, expect, it } from "vitest";
import { resolveEntities } from "../entities/resolve-entities.ts";
import { readFigures } from "../figures/read-figures.ts";
import { findMentions } from "../mentions/find-mentions.ts";
import { findClauses } from "../phrases/find-clauses.ts";
import { findPhrases } from "../phrases/find-phrases.ts";
import { apply } from "../rules/apply.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { readStatements } from "../statements/read-statements.ts";
import { readTimes } from "../times/read-times.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { deedsOf } from "./judge.ts";
import { EVENT_RULES } from "./rules.ts";

/** Actors and recipients by grammar of a trigger, whether or not it tells of an event by itself. */
function partiesOf(text: string, trigger: string): string {
  const words = analyze(tokenize(splitSentences(text)));
  const phrases = findPhrases(words);
  const clauses = findClauses(phrases);
  const mentions = findMentions(phrases, undefined);
  const entities = resolveEntities(mentions, clauses, "2020-05-12");
  const times = readTimes(words, mentions, "2020-05-12");
  const figures = readFigures(phrases, mentions, times);
  const statements = readStatements(clauses, entities, times);
  const l = { words, phrases, clauses, entities, times, figures, statements };
  const deed = deedsOf(l, apply(EVENT_RULES, l)).find((d) => words.start[d.at] === text.indexOf(trigger));
  const names = (ids: readonly string[] = []) =>
    ids.map((id) => entities.items.find((e) => e.id === id)!.name).join("+");
  return `${names(deed?.parties.actors)} → ${names(deed?.parties.recipients)}`;
}

describe("parties of deeds that are charges, suspicions, known already or told by another word", () => {
  it.each([
    ["ألقت الشرطة القبض على رجل بتهمة اغتيال الوزير.", "اغتيال", "رجل → الوزير"],
    ["ألقت الشرطة القبض على رجل. وندد القاضي باغتيال الوزير.", "اغتيال", " → الوزير"],
    ["هدد الرئيس بالرد على كينيا بعد ثبوت ضلوعها باغتيال سمير الحداد.", "اغتيال", "كينيا → سمير الحداد"],
    ['قال الرئيس إن الوزير، سمير الحداد، ربما يكون "متورطا" في عمليات الاغتيال.', "الاغتيال", "سمير الحداد → "],
    ["وأشار إلى الهجوم المحتمل للجيش الكيني المدعوم من روسيا على البلدة.", "الهجوم", "جيش الكيني → البلدة"],
    // A clash at which fighters of one side fell is of both; civilians who died in it fight nobody.
    ["سقط عدد من الجرحى من عناصر حركة طالبان في اشتباكات مع رجال القبيلة.", "اشتباكات", "طالبان+رجال القبيلة → "],
    ["قتل خمسة مدنيين في اشتباكات مع الشرطة.", "اشتباكات", "الشرطة → مدنيين"],
  ])("%s (%s)", (text, trigger, parties) => {
    expect(partiesOf(text, trigger)).toBe(parties);
  });
});
