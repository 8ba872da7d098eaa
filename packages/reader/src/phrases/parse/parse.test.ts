import { describe, expect, it } from "vitest";
import { analyze, UPOS } from "../../words/index.ts";
import { bestTree } from "./eisner.ts";
import { decode, encode, SIZE } from "./table.ts";

/** `word relation head` of a text. */
function tree(text: string): string[] {
  const { words, tree } = analyze(text);
  const form = (w: number) => (w === -1 ? "-" : words.reading[w]!.form);
  return words.reading.map((r, w) => `${r.form} ${tree.relation[w]} ${form(tree.head[w]!)}`);
}

describe("the tree", () => {
  it.each([
    ["افتتح الرئيس المعرض أمس.", ["افتتح root -", "الرئيس nsubj افتتح", "المعرض obj افتتح"]],
    ["وصل رئيس الحكومة إلى القاهرة.", ["رئيس nsubj وصل", "الحكومة nmod رئيس", "إلى case القاهرة", "القاهرة obl وصل"]],
    ["قال الناطق إن الوفد غادر المدينة القديمة.", ["غادر ccomp قال", "الوفد nsubj غادر", "القديمة amod المدينة"]],
  ])("%s", (text, due) => {
    expect(tree(text)).toEqual(expect.arrayContaining(due));
  });

  it("gives a treebank's parts of speech beside our own", () => {
    const { words, tree } = analyze("التقى الوفد في الولايات المتحدة.");
    expect([...tree.upos].map((u) => UPOS[u])[3]).toBe("PROPN");
    expect(UPOS[words.reading[3]!.upos]).toBe("NOUN");
  });

  it.each([
    "",
    " ",
    "،",
    "\ud800\udc00\ud800 و",
    "كتب الطالب. قرأ المعلم!",
    `${"زار الوزير المدينة ثم ".repeat(120)}.`,
  ])("has one root a sentence and no circle: %j", (text) => {
    const { words, tree } = analyze(text);
    for (let s = 0; s < words.tokens.sentences.count; s++) {
      let roots = 0;
      for (let w = words.firstOf[s]!; w < words.firstOf[s + 1]!; w++) {
        if (tree.head[w] === -1) roots++;
        let up = w;
        for (let n = 0; up !== -1 && n <= words.count; n++) up = tree.head[up]!;
        expect(up).toBe(-1);
      }
      if (words.firstOf[s] !== words.firstOf[s + 1]) expect(roots).toBe(1);
    }
  });
});

it("the best tree is the best of all projective ones with one root", () => {
  // Four nodes: 2 under the root, 1 and 3 under 2.
  const score = new Float32Array(16);
  score[0 * 4 + 2] = 5;
  score[2 * 4 + 1] = 4;
  score[2 * 4 + 3] = 4;
  score[0 * 4 + 1] = 4.5;
  expect([...bestTree(score, 4)]).toEqual([-1, 2, 0, 2]);
});

it("weights come back as they were written", () => {
  const weights = new Int8Array(SIZE);
  weights.set([3, 0, -7], 100);
  weights[SIZE - 1] = -127;
  const back = decode(encode(weights));
  expect([back[100], back[101], back[102], back[SIZE - 1]]).toEqual([3, 0, -7, -127]);
});
