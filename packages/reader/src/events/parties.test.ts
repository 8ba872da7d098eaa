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
import { NO_PART, PARTIES } from "./parties.corpus.ts";
import { choose } from "./ranking/choose.ts";
import { partyWeights, type Weights } from "./ranking/weights.ts";
import { readEvents } from "./read-events.ts";
import { EVENT_RULES } from "./rules.ts";

const PUBLISHED = "2020-05-12";

/** Names of the actors and the recipients of the event that a word triggers; undefined where it triggers none. Without weights by grammar alone. */
function partiesBy(
  text: string,
  trigger: string,
  weights: Weights | null = null,
): { actors: string[]; recipients: string[] } | undefined {
  const words = analyze(tokenize(splitSentences(text)));
  const phrases = findPhrases(words);
  const clauses = findClauses(phrases);
  const mentions = findMentions(phrases, undefined);
  const entities = resolveEntities(mentions, clauses, PUBLISHED);
  const times = readTimes(words, mentions, PUBLISHED);
  const figures = readFigures(phrases, mentions, times);
  const statements = readStatements(clauses, entities, times);
  const events = readEvents(clauses, entities, times, figures, statements, undefined, weights).items;
  const name = (id: string) => entities.items.find((e) => e.id === id)!.name.replace(/^ال(?=.)/, "");
  const at = text.indexOf(trigger);
  const v = events.find((x) => [x.trigger, ...x.also].some((t) => t.start <= at && at < t.end));
  return v && { actors: v.actors.map(name), recipients: v.recipients.map(name) };
}
const due = (names: string): string[] => (names === "" ? [] : names.split("+").map((n) => n.replace(/^ال(?=.)/, "")));

describe("who does it to whom, by grammar", () => {
  it.each(PARTIES)("%s (%s)", (text, trigger, actors, recipients) => {
    expect(partiesBy(text, trigger)).toEqual({ actors: due(actors), recipients: due(recipients) });
  });
  it.each(NO_PART)("%s (%s): %s has no part", (text, trigger, nobody) => {
    const found = partiesBy(text, trigger);
    expect([...(found?.actors ?? []), ...(found?.recipients ?? [])]).not.toContain(due(nobody)[0]);
  });
});

/** The same for a word that by itself may be no event. */
function ruledBy(text: string, trigger: string): { actors: string[]; recipients: string[] } {
  const words = analyze(tokenize(splitSentences(text)));
  const phrases = findPhrases(words);
  const clauses = findClauses(phrases);
  const entities = resolveEntities(findMentions(phrases, undefined), clauses, PUBLISHED);
  const times = readTimes(words, findMentions(phrases, undefined), PUBLISHED);
  const figures = readFigures(phrases, findMentions(phrases, undefined), times);
  const statements = readStatements(clauses, entities, times);
  const l = { words, phrases, clauses, entities, times, figures, statements };
  const deed = deedsOf(l, apply(EVENT_RULES, l)).find((d) => words.reading[d.at]!.form === trigger)!;
  const name = (id: string) => entities.items.find((e) => e.id === id)!.name.replace(/^ال(?=.)/, "");
  return { actors: deed.ruled.actors.map(name), recipients: deed.ruled.recipients.map(name) };
}

describe("for what somebody is held", () => {
  it.each([
    ["أوقفت الشرطة الكينية سمير الحداد بتهمة دعم حركة النهضة.", "الشرطة الكينية", "سمير الحداد"],
    ["فرضت كندا عقوبات على سامي كيبت بتهمة قتل ليلى الخوري.", "كندا", "سامي كيبت"],
    // Laid to somebody it is no reason.
    ["وجهت النيابة الكينية إلى سمير الحداد تهمة التجسس.", "النيابة الكينية", "سمير الحداد"],
  ] as const)("%s", (text, actors, recipients) => {
    expect(ruledBy(text, "تهمة")).toEqual({ actors: due(actors), recipients: due(recipients) });
  });
});

describe("who does it to whom, by weights among all who are named", () => {
  it("keeps nearly all of what grammar finds in plain sentences", () => {
    const lost = PARTIES.filter(([text, trigger, actors, recipients]) => {
      const found = partiesBy(text, trigger, partyWeights());
      return JSON.stringify(found) !== JSON.stringify({ actors: due(actors), recipients: due(recipients) });
    });
    expect(lost.length / PARTIES.length, lost.map((x) => x.join(" | ")).join("\n")).toBeLessThan(0.08);
  });
  it.each([
    // Far before it, over another clause; of whom a deed told before is condemned; whose army it is.
    ["قصفت مصر بلدة حدودية في ليبيا. وأدانت الجزائر القصف.", "أدانت", "جزائر", "مصر"],
    ["زار الوزير سمير الحداد تونس، والتقى فيها الرئيس كريم المصري.", "التقى", "سمير الحداد", "كريم المصري"],
  ] as const)("%s (%s)", (text, trigger, actors, recipients) => {
    const found = partiesBy(text, trigger, partyWeights());
    expect(found?.actors).toContain(actors);
    expect(found?.recipients).toContain(recipients);
  });
});

it("a town that is taken is no party, and nobody is guessed to have held it", () => {
  expect(partiesBy("سيطرت القوات العراقية على الموصل.", "سيطرت", partyWeights())?.recipients).toEqual([]);
  expect(partiesBy("استعاد الجيش الكيني بلدة لامو من المتمردين.", "استعاد", partyWeights())?.recipients).toEqual(
    due("المتمردين"),
  );
});

it("whoever tells of a death is not guessed to have brought it about", () => {
  const found = partiesBy("أعلن الجيش الكيني مقتل عشرة مسلحين في لامو.", "مقتل", partyWeights());
  expect(found).toEqual({ actors: [], recipients: due("مسلحين") });
});

it("what is spelt as a passive only has nobody who does it", () => {
  const told = "قال مصدر إن رجلا واحدا قتل وأصيب ستة مدنيين في سلسلة من الغارات الجوية.";
  expect(ruledBy(told, "أصيب").actors).toEqual([]);
});

it("the press wounds nobody", () => {
  const told = "ذكرت وكالة رويترز أن نحو خمسين مقاتلا من حركة الشباب قتلوا وجرح 40 آخرون خلال غارات كينية.";
  expect(ruledBy(told, "جرح")).toEqual({ actors: due("كينيا"), recipients: due("الشباب") });
});

it("who only tells of violence, or only rules the land where it was, is no party of it by weights", () => {
  const told = "أفادت وكالة الأناضول بالغارات التي استهدفت حركة الشباب أمس.";
  expect(partiesBy(told, "الغارات", partyWeights())).toEqual({ actors: [], recipients: due("الشباب") });
  const strikes = "أفادت وكالة الأناضول بالغارات التي شنها الجيش الكيني على حركة الشباب أمس.";
  expect(partiesBy(strikes, "الغارات", partyWeights())).toEqual({
    actors: due("الجيش الكيني"),
    recipients: due("الشباب"),
  });
});

describe("who takes, punishes and goes, where weights would have others", () => {
  const told = (text: string, trigger: string) => partiesBy(text, trigger, partyWeights());
  it("has sanctions of which an official speaks be his state's, and none be imposed by whom they are on", () => {
    const text = "زار الوفد كينيا. وأكد الرئيس الكيني سامي كيبت أن هناك عقوبات أخرى على الصومال.";
    expect(told(text, "عقوبات")).toEqual({ actors: due("كينيا"), recipients: due("الصومال") });
    const lifted = "فرضت كندا عقوبات على كينيا. وقال الوزير إن كندا لن تخفف العقوبات.";
    expect(told(lifted, "تخفف")).toEqual({ actors: due("كندا"), recipients: due("كينيا") });
  });
  it("has nobody do what was only done", () => {
    expect(told("قال كريم المصري إنه تم ترحيل سمير الحداد إلى كندا.", "ترحيل")).toEqual({
      actors: [],
      recipients: due("سمير الحداد"),
    });
    expect(told("قال كريم المصري إن الشرطة أوقفت سمير الحداد في كندا.", "أوقفت")?.actors).toEqual(due("الشرطة"));
  });
  it("has nobody be fled from whom the words do not tell", () => {
    const text = "فرت حركة الشباب من مواقعها في الساحل تحت ضغط الجيش الكيني.";
    expect(told(text, "فرت")).toEqual({ actors: due("الشباب"), recipients: [] });
  });
  it("has no newspaper do what it tells of", () => {
    const text = "وقالت صحيفة الميزان إن عملية السيطرة على البلدة انتهت.";
    expect(told(text, "السيطرة")?.actors ?? []).toEqual([]);
  });
});

describe("shares", () => {
  const seat = (w: number) => Int32Array.of(w);
  const candidate = (id: string, w: number, list = -1) => ({
    id,
    seats: [seat(w)],
    lists: [list],
    links: new Int32Array(0),
  });
  const weights = (...w: number[]): Weights => [
    Float32Array.from(w),
    Float32Array.from([-9, -9, -9, -9, 9]),
    Float32Array.of(3),
  ];
  const pairing = () => new Int32Array(0);
  const traits = () => [];
  const none = Int32Array.of(4);
  const nobody = { actors: [], recipients: [] };
  it("gives the likeliest, and keeps whoever comes next as the other reading", () => {
    const asked = { candidates: [candidate("E1", 0), candidate("E2", 1)], none, pairing, traits };
    const found = choose(asked, weights(2, 1.5, 0, 0, -5), nobody);
    expect(found.actors).toEqual(["E1"]);
    expect(found.recipients).toEqual([]);
    expect(found.alternatives).toEqual([{ field: "actors", value: "E2", confidence: expect.any(Number) }]);
  });
  it("gives two who are more to each other before the likeliest one", () => {
    // Nobody alike is done to in either; what the second candidate is to nobody counts.
    const asked = {
      candidates: [candidate("E1", 0), candidate("E2", 1)],
      none,
      pairing: (doer: number) => (doer === 1 ? Int32Array.of(0) : new Int32Array(0)),
      traits,
    };
    expect(choose(asked, weights(2, 1.5, 0, 0, -5), nobody).actors).toEqual(["E2"]);
  });
  it("gives those of one list together", () => {
    const asked = {
      candidates: [candidate("E1", 0, 7), candidate("E2", 1, 7), candidate("E3", 2)],
      none,
      pairing,
      traits,
    };
    expect(choose(asked, weights(2, 1.5, 1.4, 0, -5), nobody).actors).toEqual(["E1", "E2"]);
  });
  it("goes on as grammar does from the one who is chosen", () => {
    const asked = { candidates: [candidate("E1", 0), candidate("E2", 1)], none, pairing, traits };
    const grammar = { actors: ["E2", "E1"], recipients: [] };
    expect(choose(asked, weights(5, 0, 0, 0, -5), grammar).actors).toEqual(["E2", "E1"]);
  });
});
