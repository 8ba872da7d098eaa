import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** `holder stance «content» → toward` of each position. */
function shown(text: string): string[] {
  const r = read({ text, published: "2018-07-15" });
  const name = (id: string | null) => r.entities.find((e) => e.id === id)?.name ?? "-";
  return r.positions.map(
    (p) => `${name(p.holder)} ${p.stance} «${text.slice(p.content.start, p.content.end)}» → ${name(p.toward)}`,
  );
}

const CORPUS: readonly (readonly [string, readonly string[]])[] = [
  [
    "أدانت فرنسا هجوم القوات التركية على بلدة عفرين.",
    ["فرنسا opposes «أدانت فرنسا هجوم القوات التركية على بلدة عفرين» → القوات التركية"],
  ],
  ["وافقت تركيا على خطة فرنسا للسلام.", ["تركيا supports «وافقت تركيا على خطة فرنسا للسلام» → فرنسا"]],
  ["تعهدت تركيا بدعم لبنان.", ["تركيا promises «بدعم لبنان» → -"]],
  // Courtesy is no position.
  ["شكر الوزير سمير الحداد فرنسا على حسن الاستقبال.", []],
  ["هنأ الرئيس سمير الحداد ملك المغرب بالعيد.", []],
  ["قدم الوزير سمير الحداد تعازيه إلى الشعب اللبناني.", []],
];

describe("positions", () => {
  it.each(CORPUS)("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
