import { describe, expect, test } from "vitest";
import { read } from "../read.ts";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "./tokenize.ts";
import { Kind } from "./tokens.ts";

const PERSIAN = "این گزارش از سوی وزارت امور خارجه ایران در تهران روز ۷ مهر منتشر شد و در آن ۱۲ نفر نام برده شده است.";
const ARABIC = "وصل الوفد الإيراني إلى القاهرة يوم 7 مايو، وضم 12 خبيرا.";

describe("passages in another language", () => {
  test("their words are set aside, the others are not", () => {
    const tokens = tokenize(splitSentences(`${ARABIC}\n${PERSIAN}\n${ARABIC}`));
    const foreign = tokens.sentence.reduce((n, s, t) => n + (tokens.kind[t] === Kind.FOREIGN ? 2 ** s : 0), 0);
    expect(foreign / 2).toBe([...PERSIAN.matchAll(/[^\s.]+/g)].length);
  });

  test("no fact is taken from them", () => {
    const r = read({ text: PERSIAN, published: "2020-10-01" });
    expect([r.entities, r.times, r.figures, r.statements, r.events, r.trips]).toEqual([[], [], [], [], [], []]);
    expect(r.notes.map((n) => n.kind)).toEqual(["other-language"]);
  });

  test.each([
    "وزیر امور خارجه ایران روز سه‌شنبه وارد تهران شد و با همتای خود دیدار کرد و گفت که این گفتگوها ادامه خواهد یافت.",
    "رئیس جمهور این کشور افزود که دو هزار نفر در سال گذشته به آن شهر رفتند.",
  ])("Persian without letters of its own: %s", (text) => {
    expect(read({ text, published: "2020-10-01" }).notes.map((n) => n.kind)).toEqual(["other-language"]);
  });

  test.each([
    "وصل الكرد إلى أربيل، وقال با وزير وبا عوض إن هم الناس هو السلام، كما زار باڤلوف المدينة في روز اليوسف.",
    "شد الوفد الرحال إلى بلد جديد، وبر الأب، وكند وتشاد ودو بونت أسماء أجنبية في التقرير الذي کتبه علی.",
  ])("Arabic is not set aside: %s", (text) => {
    expect(read({ text, published: "2020-10-01" }).notes.map((n) => n.kind)).not.toContain("other-language");
  });

  test("facts beside them are the same with and without", () => {
    const [alone, mixed] = [ARABIC, `${ARABIC}\n${PERSIAN}`].map((text) => read({ text, published: "2020-10-01" }));
    for (const part of ["entities", "times", "figures", "events"] as const) expect(mixed![part]).toEqual(alone![part]);
  });
});
