import { describe, expect, it } from "vitest";
import { read } from "../read.ts";
import type { Trace } from "../rules/rule.ts";
import { CORPUS, LOOK_ALIKES } from "./corpus.test-data.ts";
import { VERB_CUES } from "./cues/table.ts";
import { STATEMENT_RULES } from "./read-statements.ts";

/** The statements of a text as the corpus writes them. */
function statements(text: string): string[] {
  const words = (s: { readonly start: number; readonly end: number } | null) => (s ? text.slice(s.start, s.end) : "-");
  return read({ text }).statements.map(
    (s) =>
      `${words(s.cue)} | ${words(s.source)} | ${s.content.map(words).join(" … ")} | ${s.manner} ${s.sourceKind} ${s.act}${s.parent ? ` < ${s.parent}` : ""}`,
  );
}

/** Sentences with their statements. */
function cases(): (readonly [string, string[]])[] {
  const out: [string, string[]][] = [];
  for (const line of CORPUS.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("  ")) out.at(-1)![1].push(line.trim());
    else out.push([line, []]);
  }
  return out;
}

describe("statements", () => {
  it.each(cases())("%s", (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it.each(LOOK_ALIKES)("nobody says anything in: %s", (text) => {
    expect(statements(text)).toEqual([]);
  });

  it.each(STATEMENT_RULES.map((r) => [r.name, r.example]))("%s reads its example", (name, example) => {
    expect(read({ text: example }).statements.map((s) => s.evidence.rule)).toContain(name);
  });

  it("reads nearly every verb of its table", () => {
    const missed = [...VERB_CUES.values()].filter((c) => {
      const text = c.frames.has("إن")
        ? `${c.lemma} المتحدث أمس أن الجسر آمن.`
        : `${c.lemma} المتحدث: «سنفتح الجسر غدا».`;
      return read({ text }).statements.length !== 1;
    });
    expect(missed.length).toBeLessThan(VERB_CUES.size / 8);
  });
});

describe("evidence", () => {
  it("names the speaker, the statement around, and the one that names the speaker", () => {
    const { statements, entities } = read({
      text: "قال وزير النقل سمير الحداد إن الجسر آمن. وأضاف أن الشركة أعلنت أن الطريق مغلق.",
    });
    expect(entities[0]!.id).toBe("E1");
    expect(statements.map((s) => s.evidence.from.filter((id) => id === "E1" || id.startsWith("S")))).toEqual([
      ["E1"],
      ["E1", "S1"],
      ["S2"],
    ]);
  });
  it("keeps the other end of a content that was in doubt", () => {
    const [s] = read({ text: "وقال المدير إن الجسر أغلق مساء، الأمر الذي أغضب السكان كثيرا." }).statements;
    expect(s!.evidence.alternatives?.map((a) => a.field)).toEqual(["content"]);
  });
  it("keeps the other one who may have spoken", () => {
    const { statements, entities } = read({
      text: "قال سمير الحداد إن الجسر آمن. وقال نبيل الخطيب إن الطريق مغلق. وأضاف أن العمل مستمر.",
    });
    const name = (id: unknown) => entities.find((e) => e.id === id)?.name;
    expect(name(statements[2]!.sourceEntity)).toBe("نبيل الخطيب");
    expect(statements[2]!.evidence.alternatives?.map((a) => name(a.value))).toEqual(["سمير الحداد"]);
  });
  it("trusts a statement whose speaker nobody found less", () => {
    const confidence = (text: string) => read({ text }).statements[0]!.evidence.confidence;
    expect(confidence("وقال المدير إن الجسر سيفتح غدا.")).toBeGreaterThan(confidence("وأضاف أن الجسر سيفتح غدا."));
  });
});

describe("who speaks", () => {
  const who = (text: string) => {
    const r = read({ text });
    return r.statements.map((s) => r.entities.find((e) => e.id === s.sourceEntity)?.name ?? null);
  };
  it.each([
    ["التقى الوزير سمير الحداد إيزابيل الخطيب. وقالت إن العمل مستمر.", "إيزابيل الخطيب"],
    ["التقت الوزيرة سلمى الحداد الفرنسي سيسيل الخطيب. وقال إن العمل مستمر.", "سيسيل الخطيب"],
    ["زارت هيلاري الخطيب تونس. وقالت إن الأمر مهم.", "هيلاري الخطيب"],
  ])("whom the gender of the verb fits: %s", (text, due) => {
    expect(who(text)).toEqual([due]);
  });
  it("a paper by which somebody spoke whom another cites", () => {
    expect(
      who(
        "وأكدت وزارة الدفاع التونسية وفقا لوكالة الأفق للأنباء في بيان أمس وقوف تونس مع مصر. وعبر البيان عن تعازي تونس لأسر الضحايا.",
      ).at(-1),
    ).toBe("وزارة الدفاع التونسية");
  });
  it("an office is its bearer", () => {
    expect(who("وصل وزير النقل سمير الحداد إلى المدينة. وقال الوزير إن الجسر سيفتح غدا.")).toEqual(["سمير الحداد"]);
  });
  it("an office in apposition without a comma, two offices of one, titles with a last name", () => {
    expect(who("أكد حمد السويدي رئيس مجلس إدارة هيئة النقل أن الجسر جاهز. وقال رئيس هيئة النقل إنه آمن.")).toEqual([
      "حمد السويدي",
      "حمد السويدي",
    ]);
    expect(
      who("أكد إمام وخطيب المسجد الكبير الشيخ سعود القحطاني أن العلم نور. وأوضح إمام وخطيب المسجد الكبير أنه واجب."),
    ).toEqual(["سعود القحطاني", "سعود القحطاني"]);
  });
  it.each([
    "وقالت زوجة الصحفي سامي الحداد إن الجلسة غدا.",
    "وقال والد الشهيد سامي الحداد إن العزاء غدا.",
    "وعبر قريب الشهيد الجندي سامي الحداد عن حزنه.",
    "وقالت أسرة القتيل سامي الحداد إن الجلسة غدا.",
    "وقال نجل الملك رامي عيسى إن العمل مستمر.",
    "وقال أحد مساعدي الرئيس سامي الحداد إن الجلسة غدا.",
    "وقال أنصار الرئيس السابق سامي الحداد إن الجلسة غدا.",
    "وقالت إدارة الرئيس سامي الحداد إن الجلسة غدا.",
    "أكد موفد خادم الحرمين الشريفين الملك رامي عيسى أن العلاقات قوية.",
    "وقال مجلس إدارة النادي برئاسة المستشار سامي الحداد إن العمل مستمر.",
  ])("those around somebody are not he: %s", (text) => {
    expect(who(text)).not.toContain("سامي الحداد");
    expect(who(text)).not.toContain("رامي عيسى");
  });
  it.each([
    "وفضلا عن دعم الجيش قال سامي الحداد إن العمل مستمر.",
    "وتعليقا على قرار الحكومة قال سامي الحداد إن العمل مستمر.",
    "وإضافة إلى دعم الجيش أكد سامي الحداد أن العمل مستمر.",
    "وقال مستشار الرئيس سامي الحداد إن الجلسة غدا.",
    "وقال شقيقه سامي الحداد إن العمل مستمر.",
    "وقال والد الطفلة سامي الحداد إن العمل مستمر.",
    "وقال أحد أبناء الحي سامي الحداد إن العمل مستمر.",
    "وقال رئيس لجنة أهالي المعتقلين سامي الحداد إن العمل مستمر.",
    "وقال ممثل الأمين العام للأمم المتحدة سامي الحداد إن العمل مستمر.",
  ])("a name in apposition is his: %s", (text) => {
    expect(who(text)).toEqual(["سامي الحداد"]);
  });
  it("an office is called so behind a noun of honour, too; one without a name by the name that it is told to go by", () => {
    expect(
      who("رفع معالي رئيس مجلس الشورى الشيخ سامي الحداد التهاني. ودعا معالي رئيس مجلس الشورى إلى الحوار."),
    ).toEqual(["سامي الحداد"]);
    expect(who("قال سماحة مفتي عام المملكة الشيخ سامي الحداد إن الأمر واضح. وقال سماحته إن العمل مستمر.")).toEqual([
      "سامي الحداد",
      "سامي الحداد",
    ]);
    expect(who("وقالت الجماعة التي تعرف باسم الفرقة 30 إن العمل مستمر.")).toEqual(["الفرقة 30"]);
    expect(who("وقال الرجل الذي يدعى سامي الحداد إن العمل مستمر.")).toEqual(["سامي الحداد"]);
    expect(who("وقال الرجل الذي دعا سامي الحداد إن العمل مستمر.")).not.toContain("سامي الحداد");
    expect(who("قال المرصد السوري لحقوق الإنسان ذلك. وذكر المرصد ومقره بريطانيا أن العدد كبير.").at(-1)).toBe(
      "المرصد السوري لحقوق الإنسان",
    );
    expect(who("قالت أم سمير إن البيت قديم. وأضافت أم سمير أن العمل مستمر.")).toEqual(["أم سمير", "أم سمير"]);
  });
  it("another word for one who spoke, unless a nisba or another's office gainsays it", () => {
    expect(who("قال سمير الحداد، وزير النقل اللبناني، إن الجسر آمن. وأضاف المسؤول اللبناني أن العمل مستمر.")).toEqual([
      "سمير الحداد",
      "سمير الحداد",
    ]);
    expect(
      who("قال سمير الحداد، وزير النقل اللبناني، إن الجسر آمن. وأضاف المسؤول الفرنسي أن العمل مستمر.")[1],
    ).not.toBe("سمير الحداد");
    expect(who("أكد المتحدث باسم الوزارة سامي الحداد أن الجسر آمن. وأشار الناطق إلى أن الطريق مفتوح.")).toEqual([
      "سامي الحداد",
      "سامي الحداد",
    ]);
    expect(who("قال اللاعب حسن الغامدي إن الفريق جاهز. وأوضح المدرب أن الملعب جيد.")[1]).not.toBe("حسن الغامدي");
  });
  it("not one whom a preposition makes another's in the words for somebody unnamed", () => {
    expect(who("وقال مصدر مقرب من رئيس الوزراء سمير الحداد إن الجسر آمن.")).not.toEqual(["سمير الحداد"]);
    expect(who("وقال مسؤول مطلع على قضية سمير الحداد إن الطريق مفتوح.")).not.toEqual(["سمير الحداد"]);
    expect(who("وقال وزير النقل في حكومة الشمال سمير الحداد إن الجسر آمن.")).toEqual(["سمير الحداد"]);
  });
  it("whose words they were in which something came, and who gave what a pronoun takes up", () => {
    expect(who("جاء ذلك في تصريح خاص لسمير الحداد لقناة الأفق، مؤكدا أن الجسر آمن.")).toEqual(["سمير الحداد"]);
    expect(
      who(
        "انتقد الوزير نبيل الراوي التصريحات التي أدلى بها السفير سمير الحداد، في مقابلة مع قناة الأفق، والتي اتهم فيها الحكومة بالتأخير.",
      ).at(-1),
    ).toBe("سمير الحداد");
    expect(who("وذكر الفريق القانوني لأسرة سمير الحداد أن القاضي أخطأ.")).not.toEqual(["سمير الحداد"]);
  });
  it("a bare body before its full name, where the report has only one", () => {
    expect(
      who('وفتحت المدينة ملاجئها بعد ما وصفه الجيش بـ"نشاط غير عادي". وأضاف الجيش اللبناني أن الأنظمة جاهزة.'),
    ).toEqual(["الجيش اللبناني", "الجيش اللبناني"]);
    expect(
      who("وقالت الشرطة إن الطريق مفتوح. وأكدت الشرطة الفرنسية أن الحادث عرضي. وقالت الشرطة الألمانية إنها تتابع.")[0],
    ).not.toBe("الشرطة الفرنسية");
  });
  it("a circumstance that opens a sentence is of whom the one before tells", () => {
    expect(who("رتبت شركة النخيل الوطنية حفلا كبيرا في المدينة. مشيرة إلى أن الدعوة عامة.")).toEqual([
      "شركة النخيل الوطنية",
    ]);
  });
  it("what opens a paragraph with its verb goes on with who acts in the last sentence of the one before", () => {
    expect(who("خفضت السلطات الإيرانية حصيلة الزلزال في مدينة بم.\nوقالت إن الفرق خطأ.")).toEqual([
      "السلطات الإيرانية",
    ]);
    expect(who("خفضت السلطات الإيرانية حصيلة الزلزال.\nوكان اليوم باردا.\nوقالت إن الفرق خطأ.")).toEqual([null]);
    expect(who("خفضت السلطات الإيرانية حصيلة الزلزال.\nوفي باريس، قالت إن الفرق خطأ.")).toEqual([null]);
    expect(who("خفضت السلطات الإيرانية حصيلة الزلزال.\nوقال إن الفرق خطأ.")).toEqual([null]);
  });
  it("one does not go on for many, unless nobody else spoke", () => {
    expect(who("قال سمير الحداد إن الجسر آمن. وقال شهود إن الحريق كبير. وأضاف أن العمل مستمر.").at(-1)).toBe(
      "سمير الحداد",
    );
    expect(who("قال سمير الحداد إن الجسر آمن. وأضافت أن العمل مستمر.").at(-1)).toBe("سمير الحداد");
  });
  it("who acts behind كان, and not who is told of in passing", () => {
    expect(who("وكان صندوق النقد الدولي رفع توقعاته، مشيرا إلى أن النمو سيبلغ اثنين في المئة.")).toEqual([
      "صندوق النقد الدولي",
    ]);
    expect(
      who("قال سمير الحداد إن الجسر آمن. وردا على سؤال حول مطالبة وزارة النقل بتأجيل الافتتاح أكد أن العمل مستمر.").at(
        -1,
      ),
    ).toBe("سمير الحداد");
  });
  it("whose paper a pronoun takes up, and whose the paper is that is named again", () => {
    expect(who("ويأتي القرار بعد تغريدة نبيل الخطيب التي قال فيها إن الجسر قديم.")).toEqual(["نبيل الخطيب"]);
    expect(who("أصدرت وزارة النقل بيانا عن الجسر. وأوضح البيان أن الطريق مغلق.")).toEqual(["وزارة النقل"]);
    expect(who("وتلقت الصحيفة بيانا صادرا عن وزارة النقل. وأكد البيان أن العمل مستمر.")).toEqual(["وزارة النقل"]);
  });
  it("whom the pronoun of إن means, where who speaks is of the other gender", () => {
    expect(who('قالت وزارة النقل إنه تم سؤال سمير الحداد. وقالت إنه "اعترف بتأخر العمل في الجسر".')).toEqual([
      "وزارة النقل",
      "وزارة النقل",
      "سمير الحداد",
    ]);
  });
  it("the name right before الذي, not the paper that governs it", () => {
    expect(who("تناول اللقاء الاتهامات ضد سمير الحداد الذي نفى تأخير العمل.")).toEqual(["سمير الحداد"]);
  });
  it("where nobody spoke or acted, the person named last", () => {
    expect(who("تناول اللقاء كتاب سمير الحداد. وكان المطر غزيرا، ووصف الطريق بأنه آمن.").at(-1)).toBe("سمير الحداد");
  });
  it("two of one office are told apart by their nisbas, one office by both its names", () => {
    expect(
      who(
        "استقبل وزير الخارجية المصري سامي شكري نظيره السعودي عادل الحداد. وقال الوزير السعودي إن اللقاء مفيد. وأكد الوزير المصري أن العمل مستمر.",
      ),
    ).toEqual(["عادل الحداد", "سامي شكري"]);
    expect(who("قال رئيس الوزراء اللبناني سامي الخطيب إن الجسر آمن. وأكد رئيس الحكومة أن الطريق مفتوح.")).toEqual([
      "سامي الخطيب",
      "سامي الخطيب",
    ]);
  });
  it("a dropped subject has the verb's gender, whoever spoke in between", () => {
    expect(
      who(
        "قالت وزيرة النقل ليلى الحداد إن الجسر آمن. وقال مدير الشركة سامي الخطيب إن الطريق مفتوح. وأضافت أن العمل مستمر.",
      ),
    ).toEqual(["ليلى الحداد", "سامي الخطيب", "ليلى الحداد"]);
    expect(
      who("قال وزير النقل سامي الحداد إن الجسر آمن. وقالت الشركة إن الطريق مفتوح. وأشار إلى أن العمل مستمر.")[2],
    ).toBe("سامي الحداد");
  });
  it("those called upon do not call", () => {
    expect(who("قالت منظمة الصحة العالمية إن المرض انتشر. ودعت الدول إلى الحذر.")).toEqual([
      "منظمة الصحة العالمية",
      "منظمة الصحة العالمية",
    ]);
  });
  it("who acted, not what an indefinite noun is told to have done", () => {
    expect(
      who("أتى ذلك بعد أن سحب الرئيس سامي الحداد تأييده لبيان مشترك صدر في نهاية القمة، متهما الشركة بأنها تأخرت."),
    ).toEqual(["سامي الحداد"]);
  });
  it("a dropped subject is the last who spoke", () => {
    expect(who("وقال سمير الحداد إن الجسر آمن. وأضاف أن الطريق مفتوح.")).toEqual(["سمير الحداد", "سمير الحداد"]);
  });
  it("a circumstance is told of whom the clause tells", () => {
    expect(who("افتتح سمير الحداد الجسر، مؤكدا أن الطريق آمن.")).toEqual(["سمير الحداد"]);
  });
  it("a first person in quotation marks is whoever is quoted", () => {
    expect(who("وقال سمير الحداد: «قلت للمدير إن الجسر آمن».")).toEqual(["سمير الحداد", "سمير الحداد"]);
  });
});

describe("laws", () => {
  const texts = [
    "",
    " ",
    "قال",
    "قال:",
    "قال: «",
    "«",
    "»",
    "«».",
    "قال إن",
    "قال إن.",
    "التي أعلن",
    "وقدر",
    "وفقا ل",
    "بحسب",
    "وبحسب،",
    ":",
    "::",
    "المدير:",
    "قال قال قال قال",
    "أن أن أن أن",
    "قال إن «قال إن «قال إن «قال إن «قال إن «",
    "، مؤكدا، مشيرا إلى، لافتا",
    "\ud800قال\udc00 إن\ud800",
    "He said that it was fine.",
    "قال المدير: «الجسر آمن.\n«والطريق مفتوح.\n«وسنعود غدا».",
    "وقال المدير: «لا يغلق أبدا",
  ];
  it.each(texts)("stand for %j", (text) => {
    const r = read({ text });
    expect(read({ text })).toEqual(r);
    const ids = new Set(r.statements.map((s) => s.id));
    for (const s of r.statements) {
      expect(s.content.length).toBeGreaterThan(0);
      for (const span of [...s.content, s.cue, s.source, s.anonymity, s.channel, s.evidence]) {
        if (!span) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      if (s.parent) expect(ids.has(s.parent) && s.parent !== s.id).toBe(true);
    }
  });

  it("a quotation over several sentences is one statement", () => {
    expect(statements("وقال المدير: «الجسر آمن. الطريق مفتوح. سنعود غدا».")).toHaveLength(1);
  });

  it("long runs of openings and cues are read in about linear time", () => {
    const time = (n: number) => {
      const text = "قال إن «".repeat(n);
      // The processor's time: on a loaded machine a reading waits as long as others work.
      const from = process.cpuUsage();
      read({ text });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    time(500);
    const small = Math.max(time(2_000), 1);
    expect(time(16_000) / small).toBeLessThan(40);
  });

  it("a trace hears of each statement's rule", () => {
    const made: string[] = [];
    const trace: Trace = { woke: () => {}, stopped: () => {}, made: (rule) => made.push(rule) };
    read({ text: "وقال المدير إن الجسر آمن." }, { trace });
    expect(made).toContain("statements/said-that");
  });
});
