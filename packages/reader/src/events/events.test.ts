import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import { EVENT_RULES } from "./rules.ts";

/** `trigger TYPE:mode actors > recipients status` of each event. */
function shown(text: string): string[] {
  const r = read({ text, published: "2020-05-12" });
  const name = (id: string) => r.entities.find((e) => e.id === id)?.name ?? id;
  return r.events.map(
    (v) =>
      `${text.slice(v.trigger.start, v.trigger.end)} ${v.type}${v.mode ? `:${v.mode}` : ""} ${v.actors.map(name).join("+")} > ${v.recipients.map(name).join("+")} ${v.status}`,
  );
}

/** A sentence and the event that must be read in it. */
const CORPUS: readonly (readonly [string, string])[] = [
  ["هاجم مسلحون قافلة للجيش الأردني قرب الحدود.", "هاجم ASSAULT مسلحون > "],
  ["قصف الجيش السوري بلدة جوبر مساء أمس.", "قصف ASSAULT:heavy-weapons الجيش السوري"],
  ["زار الرئيس المصري أنور السادات القدس عام 1977.", "زار CONSULT:visit أنور السادات > القدس actual"],
  ["وسيزور وزير الخارجية الأردني بغداد الأسبوع المقبل.", "يزور CONSULT:visit"],
  ["التقى هنري كيسنجر الرئيس أنور السادات في القاهرة.", "التقى CONSULT هنري كيسنجر > أنور السادات actual"],
  ["اعتقلت الشرطة التركية خمسة محتجين في أنقرة.", "اعتقلت COERCE:arrest"],
  ["انسحبت القوات الفرنسية من المدينة.", "انسحبت RETREAT:withdraw القوات الفرنسية"],
  ["اتهمت إيران العراق بخرق الهدنة.", "اتهمت ACCUSE:allege إيران > العراق actual"],
  ["أدانت فرنسا الهجوم على السفارة.", "أدانت ACCUSE:disapprove فرنسا"],
  ["رفضت سوريا المقترح.", "رفضت REJECT سوريا"],
  ["تظاهر آلاف الطلاب في الجزائر.", "تظاهر PROTEST:demo"],
  ["أفرجت السلطات العراقية عن ثلاثة صحفيين.", "أفرجت RETREAT:release"],
  ["وقعت مصر وإسرائيل اتفاقا في واشنطن.", "وقعت SUPPORT مصر+إسرائيل"],
  ["رحبت السعودية بالاتفاق بين السودان وإثيوبيا.", "رحبت SUPPORT السعودية"],
  ["هددت كوريا الشمالية بوقف المحادثات.", "هددت THREATEN كوريا الشمالية"],
  ["سيطرت القوات العراقية على الموصل.", "سيطرت COERCE:seize القوات العراقية"],
  ["لم تهاجم القوات التركية المدينة.", "تهاجم ASSAULT القوات التركية > "],
  ["شن الجيش التركي غارات على مواقع للمسلحين.", "غارات ASSAULT:aerial الجيش التركي"],
];

/** Sentences in which nothing political is done. */
const LOOK_ALIKES = [
  "بلغت درجة الحرارة أربعين درجة.",
  "فاز الفريق بالمباراة بعد ركلات الترجيح.",
  "كتب الشاعر قصيدة عن البحر.",
  "افتتح المعرض أبوابه للزوار.",
  "ارتفعت أسعار النفط بنسبة اثنين في المئة.",
  "يدرس الطلاب اللغة العربية.",
  "تساقطت الأمطار على المدينة.",
  "نشرت الصحيفة صورة للقمر.",
];

describe("events", () => {
  it.each(CORPUS)("%s", (text, expected) => {
    expect(shown(text).join("\n")).toContain(expected);
  });
  it.each(LOOK_ALIKES)("nothing in: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });
  it.each([
    // A clause about the act, how people were killed, a visit and its reception, a meeting told of twice.
    ["وقع أمس الهجوم الإرهابي الذي استهدف قافلة الجيش المصري.", "ASSAULT", 1],
    ["شهدت المدينة هجمات شنتها القوات التركية على المتمردين.", "ASSAULT", 1],
    ["قتل خمسة جنود عندما انفجرت عبوة ناسفة قرب القاعدة.", "ASSAULT", 1],
    ["وصل الوزير التركي كمال أرسلان إلى القاهرة. وتستمر زيارة كمال أرسلان إلى مصر يومين.", "CONSULT", 1],
    [
      "استقبل الرئيس الكيني وزير الخارجية الكندي. وتناول الحديث خلال اللقاء العلاقات. وحضر اللقاء سفير كندا في نيروبي.",
      "CONSULT",
      1,
    ],
    // Those killed by an attack that an earlier sentence told of.
    [
      "وقع هجوم في بغداد أمس. وقالت الشرطة إن الهجوم الذي نفذه مسلحون على السفارة أسفر عن مقتل خمسة جنود.",
      "ASSAULT",
      1,
    ],
    ["استعادت قوات الجيش الوطني السيطرة أيضا على مرتفعات غرب تعز.", "COERCE", 1],
    // What a deed answers is another.
    ["قتلت القوات التركية مسلحين قرب الحدود ردا على تفجير أصاب جنودا.", "ASSAULT", 2],
    ["التقى هنري كيسنجر أنور السادات في القاهرة. وجاء لقاء هنري كيسنجر وأنور السادات في وقت متأخر.", "CONSULT", 1],
  ] as const)("counts one occurrence once: %s", (text, type, count) => {
    const found = read({ text, published: "2020-05-12" }).events.filter((v) => v.type === type);
    expect(found.length, shown(text).join("\n")).toBe(count);
  });
  it("tells an occurrence by the mention that names who and whom, with the chain of that mention", () => {
    const text = "وقع تفجير في الميناء مساء السبت. وقال المتحدث إن الجيش الفرنسي فجر سفينة بريطانية في الميناء.";
    const { events, statements } = read({ text, published: "1956-11-04" });
    const [event, other] = events.filter((v) => v.type === "ASSAULT");
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(other).toBeUndefined();
    expect([words(event!.trigger), ...event!.also.map(words)]).toEqual(["فجر", "تفجير"]);
    expect(event!.via).toBe(statements[0]!.id);
    // Where the first mention tells as much, it leads.
    const first = read({
      text: "هاجم الجيش الفرنسي سفينة بريطانية. وقال المتحدث إن الجيش الفرنسي هاجم سفينة بريطانية.",
    }).events;
    expect(first[0]).toMatchObject({ trigger: { start: 0, end: 4 }, via: null });
  });
  it("tells it on the word of the mention that also gives the toll", () => {
    const text = "استهدف هجوم جنودا في بغداد أمس. وقالت الشرطة إن الهجوم أصاب خمسة جنود.";
    const { events, statements } = read({ text, published: "2020-05-12" });
    expect(events.map((v) => v.via)).toEqual([statements[0]!.id]);
  });
  it("names no word twice among its triggers", () => {
    const text = "وقالت الشرطة إن مسلحي القاعدة شنوا الهجوم على الجيش العراقي.";
    const [event] = read({ text, published: "2020-05-12" }).events;
    const all = [event!.trigger, ...event!.also].map((x) => text.slice(x.start, x.end));
    expect(all).toEqual(["الهجوم", "شنوا"]);
  });
  it.each([
    ["أعرب فيه رئيس الوزراء سمير الحداد عن استنكاره للاعتداء الآثم الذي وقع في المدينة.", ""],
    ["قتل الرئيس سمير الحداد خمسة من معارضيه.", "سمير الحداد"],
  ])("whoever condemns an attack did not make it: %s", (text, actors) => {
    const found = shown(text).filter((x) => x.includes("ASSAULT"));
    expect(found.join()).toContain(`ASSAULT ${actors} >`);
  });
  it.each(["فجر رئيس الهيئة سمير الحداد مفاجأة من العيار الثقيل.", "فجرت تصريحات الوزير جدلا واسعا."])(
    "a turn of phrase: %s",
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
  it("marks what did not happen and what is planned", () => {
    expect(shown("لم تهاجم القوات التركية بلدة جوبر.").join()).toContain("negated");
    expect(shown("وسيزور وزير الخارجية الأردني بغداد الأسبوع المقبل.").join()).toContain("planned");
  });
  it.each(EVENT_RULES.rules.map((r) => [r.name, r.example]))("%s reads its example", (name, example) => {
    expect(read({ text: example }).events.map((v) => v.evidence.rule)).toContain(name);
  });
});
