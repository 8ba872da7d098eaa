import { describe, expect, it } from "vitest";
import { bare } from "../../letters/fold.ts";
import { listed } from "../check/listed.ts";
import { clitics } from "./clitics.ts";
import { formsOf } from "./forms.ts";
import { describeEntry, entriesOf, readingsOf } from "./lookup.ts";

const one = (word: string) => entriesOf(word)[0]!;
const cells = (word: string, table: string, row: string) =>
  formsOf(one(word))
    .find((t) => t.name === table)!
    .rows.find((r) => r.name === row)!.cells;

describe("entries", () => {
  it("are found by their letters, and by their vowels where they are written", () => {
    expect(entriesOf("شعر").map((e) => e.lemma)).toEqual(["شَعَرَ", "شِعْر", "شَعْر"]);
    expect(entriesOf("شَعْر").map((e) => e.lemma)).toEqual(["شَعْر"]);
    expect(entriesOf("وبكتابهم")).toEqual([]);
    expect(entriesOf(" ")).toEqual([]);
  });

  it("tell lemma, root, pattern, classes, frame, origin", () => {
    expect(describeEntry(one("أعلن"))).toMatchObject({
      lemma: "أَعْلَنَ",
      root: "علن",
      pattern: "IV",
      frame: ["ه", "عن", "أن"],
      origin: "verbs/speech",
    });
    expect(describeEntry(one("مطار"))).toMatchObject({ root: "طير", pattern: "مَفْعَل", origin: "nouns/facilities" });
    expect(describeEntry(one("استقبال"))).toMatchObject({ root: "قبل", pattern: "اِسْتِفْعَال" });
    expect(describeEntry(one("بنك"))).toMatchObject({ root: "", pattern: "" });
  });
});

describe("forms", () => {
  it.each([
    ["قال", "active", "he", [["قَالَ"], ["يَقُولُ"], ["يَقُولَ"], ["يَقُلْ"], []]],
    ["قال", "passive", "he", [["قِيلَ"], ["يُقَالُ"], ["يُقَالَ"], ["يُقَلْ"]]],
    ["أعطى", "participles", "active", [["مُعْطٍ"], ["مُعْطِيَة"], ["مُعْطُون"], ["مُعْطِيَات"]]],
    ["وزير", "forms", "plural", [["وُزَرَاء"], ["الْوُزَرَاء"], ["وُزَرَاء"], ["وُزَرَاؤُهُ", "وُزَرَاءَهُ", "وُزَرَائِهِ"]]],
    [
      "شمس",
      "forms",
      "dual",
      [
        ["شَمْسَانِ", "شَمْسَيْنِ"],
        ["الشَّمْسَانِ", "الشَّمْسَيْنِ"],
        ["شَمْسَا", "شَمْسَيْ"],
        ["شَمْسَاهُ", "شَمْسَيْهِ"],
      ],
    ],
    ["مدينة", "forms", "singular", [["مَدِينَة"], ["الْمَدِينَة"], ["مَدِينَة"], ["مَدِينَتُهُ"]]],
    ["قاض", "forms", "singular", [["قَاضٍ", "قَاضِيًا"], ["الْقَاضِي"], ["قَاضِي"], ["قَاضِيهِ"]]],
    [
      "صحراء",
      "forms",
      "dual",
      [
        ["صَحْرَاوَانِ", "صَحْرَاوَيْنِ"],
        ["الصَّحْرَاوَانِ", "الصَّحْرَاوَيْنِ"],
        ["صَحْرَاوَا", "صَحْرَاوَيْ"],
        ["صَحْرَاوَاهُ", "صَحْرَاوَيْهِ"],
      ],
    ],
    ["سوري", "forms", "feminine plural", [["سُورِيَّات"], ["السُّورِيَّات"], ["سُورِيَّات"], ["سُورِيَّاتُهُ"]]],
    ["أحمر", "forms", "feminine", [["حَمْرَاء"], ["الْحَمْرَاء"], ["حَمْرَاء"], ["حَمْرَاؤُهُ", "حَمْرَاءَهُ", "حَمْرَائِهِ"]]],
    ["اتفاق", "forms", "singular", [["اِتِّفَاق", "اِتِّفَاقًا"], ["الِاتِّفَاق"], ["اِتِّفَاق"], ["اِتِّفَاقُهُ"]]],
  ])("%s, %s, %s", (word, table, row, expected) => {
    const plain = (form: string) => form.normalize("NFC");
    expect(cells(word, table, row).map((c) => c.map(plain))).toEqual(expected.map((c) => c.map(plain)));
  });

  // What is shown is what the analyser reads: a sample of every sort, all forms and the examples of clitics.
  it("are read back by the analyser as forms of their entry", () => {
    let shown = 0;
    const lost: string[] = [];
    listed().forEach((entry, i) => {
      if (i % 40 !== 0 || entry.sort === "function") return;
      const back = (form: string) => {
        shown++;
        const root = entry.sort === "verb" ? entry.line.fields[0]!.split(" ")[0] : null;
        const found = readingsOf(form).some((r) => !r.guessed && (bare(r.lemma) === entry.bare || r.root === root));
        if (!found) lost.push(`${form} of ${entry.lemma}`);
      };
      for (const t of formsOf(entry)) for (const row of t.rows) for (const cell of row.cells) cell.forEach(back);
      for (const use of clitics(entry)) use.examples.forEach(back);
    });
    expect(shown).toBeGreaterThan(10_000);
    expect(lost.length / shown, lost.slice(0, 20).join(", ")).toBeLessThan(0.004);
  });
});

describe("a spelling", () => {
  it("is cut into clitics and traced to its entries", () => {
    const [first] = readingsOf("وسيستقبلونهم");
    expect(first!.parts.map((p) => p.form)).toEqual(["و", "س", "يستقبلون", "هم"]);
    expect(first).toMatchObject({ lemma: "اِسْتَقْبَلَ", upos: "VERB", root: "قبل", origin: "verbs/politics" });
  });
  it("of several entries gives each", () => {
    const lemmas = readingsOf("كتب").map((r) => r.lemma);
    for (const lemma of ["كَتَبَ", "كِتَاب"]) expect(lemmas).toContain(lemma);
  });
  it("that nothing explains is a guess, and what is no word nothing", () => {
    expect(readingsOf("زغبراطو").every((r) => r.guessed)).toBe(true);
    expect(readingsOf("قال الوزير")).toEqual([]);
    expect(readingsOf("")).toEqual([]);
  });
});
