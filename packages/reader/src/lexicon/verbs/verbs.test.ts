import { expect, test } from "vitest";
import { bare } from "../../letters/fold.ts";
import { lemma, paradigm } from "../../words/conjugate/index.ts";
import { items, lines } from "../family.ts";
import { VERBS } from "./index.ts";

const CLASSES = new Set(
  `say ask order accuse threaten promise refuse deny praise condemn warn think know see motion attack kill injure destroy arrest meet agree
   help give take begin end continue try become exist change increase decrease hold build write read own feel need obey win lose law trade work
   other aux often rare passive`.split(/\s+/),
);
const FRAME = new Set("ه هه ب على عن ل من في إلى مع ضد بين أن إن حول نحو فوق تحت وراء أمام ك عند لدى".split(" "));
const ROOT = /^[ءبتثجحخدذرزسشصضطظعغفقكلمنهوي]{3,4}$/;
const entries = VERBS.flatMap((text, i) => lines(`verbs/${i}`, text));

test("every line is well formed and conjugates", () => {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const line of entries) {
    const says = (what: string) => wrong.push(`${what}: ${line.fields.join(" | ")}`);
    const [head, masdars, frame, classes, gloss] = line.fields;
    const [root, pattern, vowels = ""] = head!.split(/\s+/);
    if (line.fields.length !== 5) says("five fields");
    if (!ROOT.test(root!)) says("root");
    if (pattern === "I" ? !/^[aiu]-[aiu]$/.test(vowels) : vowels !== "" && vowels !== "strong") says("vowels");
    if (seen.has(head!)) says("twice");
    seen.add(head!);
    if (!gloss) says("gloss");
    const kinds = items(classes);
    if (kinds.length === 0 || kinds[0] === "often" || kinds[0] === "rare" || kinds.some((c) => !CLASSES.has(c)))
      says("classes");
    if (items(frame).some((f) => !FRAME.has(f))) says("frame");
    for (const m of items(masdars)) {
      if (!/[\u064E-\u0652]/.test(m) || !/^[\u0621-\u0652]+$/.test(m)) says(`masdar ${m} is not vocalised`);
      // A masdar has the root's sound letters in their order (weak ones, hamza and the infix of VIII may change).
      const sound = [...root!].filter((c) => !"وياء".includes(c));
      if (sound.length > 1 && sound.some((c) => !bare(m).includes(c))) says(`masdar ${m} is of another root`);
    }
    try {
      const verb = { root: root!, pattern: pattern!, vowels };
      const all = paradigm(verb);
      if (all.length < 100) says("few forms");
      for (const f of all) if (!/^[\u0621-\u063A\u0641-\u0652]+$/.test(f.form)) says(`odd form ${f.form}`);
      if (!/^[\u0621-\u0652]+$/.test(lemma(verb))) says("lemma");
    } catch (e) {
      says(String(e));
    }
  }
  expect(wrong).toEqual([]);
});

test("the lexicon is wide", () => {
  expect(entries.length).toBeGreaterThan(3000);
});
