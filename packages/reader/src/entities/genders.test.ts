import { describe, expect, it } from "vitest";
import { findMentions } from "../mentions/find-mentions.ts";
import { findClauses } from "../phrases/find-clauses.ts";
import { findPhrases } from "../phrases/find-phrases.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import { personGenders } from "./genders.ts";
import { resolveEntities } from "./resolve-entities.ts";

describe("the gender of who is named", () => {
  it.each([
    ["زار سمير الحداد تونس.", "Masc"],
    ["زارت إيزابيل الخطيب تونس.", "Fem"],
    ["زارت مارغريت الخطيب تونس.", "Fem"],
    // A name of women and men by itself, behind a verb, a nation, a title, with an office.
    ["حضر كريس الخطيب الحفل.", undefined],
    ["وقالت كريس الخطيب إن العمل مستمر.", "Fem"],
    ["وقال كريس الخطيب إن العمل مستمر.", "Masc"],
    ["وصلت الفرنسية كريس الخطيب إلى تونس.", "Fem"],
    ["التقى الدكتورة كريس الخطيب.", "Fem"],
    ["أكدت وزيرة الصحة كريس الخطيب أن العمل مستمر.", "Fem"],
    // Look-alikes: men by feminine nouns, what a nation's adjective belongs to.
    ["وقال الداعية سمير الحداد إن العلم نور.", "Masc"],
    ["استقبل فخامة الرئيس سمير الحداد الوفد.", "Masc"],
    ["وقال المتحدث باسم الخارجية الفرنسية سمير الحداد إن العمل مستمر.", "Masc"],
    ["أبلغت سمير الحداد أن العمل مستمر.", "Masc"],
  ])("%s", (text, due) => {
    const phrases = findPhrases(analyze(tokenize(splitSentences(text))));
    const entities = resolveEntities(findMentions(phrases), findClauses(phrases));
    const e = entities.items.findIndex((x) => x.kind === "person");
    expect(e).not.toBe(-1);
    expect(personGenders(phrases.words, entities)[e]).toBe(due);
  });
});
