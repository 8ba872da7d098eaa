import { analyze } from "@isnad/reader/words";
import conlluStream from "conllu-stream";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../src/words/columns.ts";
import { blocksOf, conllu } from "../src/words/conllu.ts";

const TEXT = "وصل الوزير إلى القاهرة، وقال: «بدأت المحادثات».\nثم غادر للأردن وسيعود غدا.";

describe("conllu", () => {
  const analysis = analyze(TEXT);
  const blocks = blocksOf(analysis, "r1", false);
  const out = blocks.map((b) => conllu(analysis, b)).join("");

  it("writes ten columns, one root a block, heads inside it", () => {
    for (const block of out.trimEnd().split("\n\n")) {
      const rows = block
        .split("\n")
        .filter((l) => !l.startsWith("#"))
        .map((l) => l.split("\t"));
      for (const row of rows) expect(row).toHaveLength(10);
      const words = rows.filter((r) => !r[0]!.includes("-"));
      expect(words.map((r) => Number(r[0]))).toEqual(words.map((_, i) => i + 1));
      expect(words.filter((r) => r[6] === "0")).toHaveLength(1);
      for (const r of words) expect(Number(r[6])).toBeLessThanOrEqual(words.length);
    }
  });

  it("spells the text: words spell their token, tokens and blanks the sentence, offsets the characters", () => {
    for (const block of out.trimEnd().split("\n\n")) {
      const rows = block
        .split("\n")
        .filter((l) => !l.startsWith("#"))
        .map((l) => l.split("\t"));
      let range: { until: number; form: string } | null = null;
      let spelled = "";
      let text = "";
      for (const [id, form, , , , , , , , misc] of rows) {
        const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc!)!;
        expect(TEXT.slice(Number(start), Number(end))).toBe(form);
        if (id!.includes("-")) {
          range = { until: Number(id!.split("-")[1]), form: form! };
          spelled = "";
          text += form + (misc!.includes("SpaceAfter=No") ? "" : " ");
          continue;
        }
        if (range) {
          spelled += form;
          if (Number(id) === range.until) {
            expect(spelled).toBe(range.form);
            range = null;
          }
        } else text += form + (misc!.includes("SpaceAfter=No") ? "" : " ");
      }
      expect(text.trim()).toBe(/# text = (.*)/.exec(block)![1]);
    }
  });

  it("is read by another parser as it was meant, with Universal Dependencies' tags and a tree in each block", () => {
    const TAGS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");
    const RELATIONS =
      "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp".split(
        " ",
      );
    expect(out.endsWith("\n\n")).toBe(true);
    for (const block of out.trimEnd().split("\n\n")) {
      const lines = block.split("\n").map((line, i) => conlluStream.line.parse(line, i + 1));
      const features = lines.filter((l) => l.type === "sentence_feature").map((l) => l.key);
      expect(features).toEqual(expect.arrayContaining(["sent_id", "text"]));
      expect(lines.map((l) => l.type)).not.toEqual(expect.arrayContaining(["unknown_node"]));
      const words = lines.filter((l) => l.type === "word");
      const heads = words.map((w) => Number(w.head));
      for (const w of words) {
        expect(TAGS).toContain(w.upostag);
        expect(RELATIONS).toContain(w.deprel!.split(":")[0]);
        expect(w.head === "0").toBe(w.deprel === "root");
        // Features stand in the order of their names, whatever their case.
        const names = Object.keys(w.feats);
        expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
        let at = w.position;
        for (let n = 0; at !== 0; n++, at = heads[at - 1]!) expect(n).toBeLessThanOrEqual(words.length);
      }
      let last = 0;
      for (const range of lines.filter((l) => l.type === "multiword")) {
        expect(range.position).toBeGreaterThan(last);
        expect(range.endPosition).toBeGreaterThan(range.position);
        last = range.endPosition!;
        for (const field of [range.lemma, range.upostag, range.head, range.deprel]) expect(field).toBeNull();
      }
    }
  });

  it("is in NFC, its offsets those of the text as it came", () => {
    const apart =
      "\u0648\u0635\u0644 \u0627\u0654\u062d\u0645\u062f \u0627\u0644\u0649 \u0627\u0644\u0645\u062f\u064a\u0646\u0629.";
    const of = analyze(apart);
    const block = conllu(of, blocksOf(of, "r2", false)[0]!);
    expect(block).toBe(block.normalize("NFC"));
    expect(block).toContain("\t\u0623\u062d\u0645\u062f\t");
    expect(block).toContain("TokenRange=4:9");
  });

  it("makes one block a line when asked, under the line's own id", () => {
    const whole = blocksOf(analysis, "line-7", true);
    expect(whole).toHaveLength(1);
    const text = conllu(analysis, whole[0]!);
    expect(text).toContain("# sent_id = line-7\n");
    expect(text.match(/\t0\troot\t/g)).toHaveLength(1);
  });
});

it("columns line up, one row a word", () => {
  const analysis = analyze(TEXT);
  const [block] = blocksOf(analysis, "r1", false);
  expect(columnsOf(analysis, block!).trimEnd().split("\n")).toHaveLength(block!.last - block!.first + 1);
});
