import { describe, expect, test } from "vitest";
import { findDateline } from "./dateline.ts";
import { splitSentences } from "./split-sentences.ts";

describe("datelines", () => {
  test.each([
    ["القاهرة (رويترز) - قال الوزير إن الزيارة تأجلت.", "القاهرة", "رويترز", null, null],
    ["دبي، الإمارات العربية المتحدة (CNN) --  أعلنت الشركة", "دبي، الإمارات العربية المتحدة", "CNN", null, null],
    ["(CNN)-- أعلنت الشركة", null, "CNN", null, null],
    ["واشنطن - أ ف ب: أعلنت الشركة", "واشنطن", "أ ف ب", null, null],
    ["واشنطن – د ب أ – أعلنت الشركة", "واشنطن", "د ب أ", null, null],
    ["الرياض (واس) قال الوزير", "الرياض", "واس", null, null],
    ["الرياض: واس\nقال الوزير", "الرياض", "واس", null, null],
    ["واس - الرياض\nقال الوزير", "الرياض", "واس", null, null],
    ["بغداد/ شفق نيوز/ قال الوزير", "بغداد", "شفق نيوز", null, null],
    ["لندن: «الشرق الأوسط» قال الوزير", "لندن", "«الشرق الأوسط»", null, null],
    ["بيروت - قال الوزير إن الزيارة تأجلت", "بيروت", null, null, null],
    ["غزة ــ معا: قال الوزير", "غزة", "معا", null, null],
    ["موسكو 5 يناير (شينخوا) -- قال الوزير", "موسكو", "شينخوا", "5 يناير", null],
    ["القاهرة 5 يناير/كانون الثاني (أ ش أ) - قال الوزير", "القاهرة", "أ ش أ", "5 يناير/كانون الثاني", null],
    ["باريس، الثلاثاء 3 مايو 1994 (أ ف ب) - قال", "باريس", "أ ف ب", "الثلاثاء 3 مايو 1994", null],
    ["سمير الحداد - الرياض: قال الوزير", "الرياض", null, null, "سمير الحداد"],
    ["سمير الحداد ـ الدمام أعرب الزوار", "الدمام", null, null, "سمير الحداد"],
    ["الوزير يزور العاصمة\nعمّان (بترا) - وصل الوزير", "عمّان", "بترا", null, null],
  ])("%s", (text, place, agency, day, byline) => {
    const d = findDateline(text)!;
    const of = (s: { start: number; end: number } | null) => s && text.slice(s.start, s.end);
    expect([of(d.place), of(d.agency), of(d.day), of(d.byline)]).toEqual([place, agency, day, byline]);
  });

  test.each([
    "أكد مصدر عسكري (رويترز) أمس أن الزيارة تأجلت",
    "القاهرة: قال الوزير",
    "الهلال - النصر: مباراة اليوم",
    "الولايات المتحدة - إيران: توتر",
    "مباراة الهلال والنصر - الرياض",
    "1 - الاسم الكامل",
    "قال الوزير (52 عاما) - وهو طبيب -",
    "مصر - الجزائر",
    "جيبوتي - تونس",
    "قمة - قال الوزير",
    "الجمعة - قال الوزير",
    "",
    "-",
    "() -",
  ])("none in %s", (text) => expect(findDateline(text)).toBeNull());

  test("it is a sentence of its own, in round-ups too", () => {
    const text = "القاهرة (رويترز) - قال الوزير.\n1\n2\n3\n4\n5\nدبي (CNN)-- قالت الشركة.";
    const s = splitSentences(text);
    const cut = Array.from({ length: s.count }, (_, i) => text.slice(s.start[i], s.end[i]));
    expect(cut[0]).toBe("القاهرة (رويترز) -");
    expect(cut.slice(-2)).toEqual(["دبي (CNN)--", "قالت الشركة."]);
    expect(s.paragraph[0]).toBe(s.paragraph[1]);
  });
});
