import { describe, expect, it } from "vitest";
import { read } from "../read.ts";

/** `trigger kind trigger` of each relation between events. */
function shown(text: string): string[] {
  const r = read({ text, published: "2018-07-15" });
  const word = (id: string) => {
    const v = r.events.find((x) => x.id === id);
    return v ? text.slice(v.trigger.start, v.trigger.end) : id;
  };
  return r.relations.map((x) => `${word(x.from)} ${x.kind} ${word(x.to)}`);
}

const CORPUS: readonly (readonly [string, string])[] = [
  ["طالبت فرنسا إيران بوقف القصف، لكن إيران رفضت ذلك.", "رفضت rejects طالبت"],
  ["انسحبت القوات التركية من البلدة بعد أيام من هجوم شنته القوات الروسية.", "انسحبت after هجوم"],
  ["بدأ الجيش العراقي الانسحاب خلال أيام من الهجوم الذي شنته القوات التركية.", "الانسحاب within الهجوم"],
  ["التقى الوزير سمير الحداد الرئيس رامي الخطيب على هامش القمة العربية في عمان.", "التقى part-of القمة"],
  ["قصف الجيش السوري الموقع ثم انسحبت القوات التركية من البلدة.", "قصف before انسحبت"],
  ["وخلال اللقاء رحب الوزير سمير الحداد بدعم فرنسا للبنان.", "رحب during اللقاء"],
  ["وبعد هجوم شنته القوات الروسية، انسحبت القوات التركية من البلدة.", "انسحبت after هجوم"],
  ["أطلقت حركة حماس صاروخا على إسرائيل رد عليه الجيش الإسرائيلي بغارة على غزة.", "غارة responds-to أطلقت"],
  ["قصفت إسرائيل غزة ردا على هجوم لحركة حماس.", "قصفت responds-to هجوم"],
  ["قصفت روسيا حلب رغم تهديد تركيا لروسيا بعقوبات.", "قصفت despite تهديد"],
  ["انسحبت القوات التركية من البلدة بسبب قصف الجيش السوري لمواقعها.", "قصف causes انسحبت"],
];

/** Sentences, and a relation that must not be read in them. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["قصف الجيش السوري الموقع ثم انسحبت القوات التركية من البلدة.", "قصف after انسحبت"],
  ["قيد الحلف علاقته بموسكو منذ 2014 ردا على ضم روسيا القرم ودعمها الانفصاليين.", "دعم responds-to ضم"],
  ["قيد الحلف علاقته بموسكو منذ 2014 ردا على ضم روسيا القرم ودعمها الانفصاليين.", "دعم after ضم"],
  [
    "بحث الوزير سمير الحداد مع نظيره رامي الخطيب في اجتماع عقدا خلاله اتفاقا للتعاون بين فرنسا ولبنان.",
    "اجتماع during اتفاقا",
  ],
  ["قدمت فرنسا دعما للبنان من خلال تمويل مدارس في بيروت.", "دعما during تمويل"],
  ["حث الوزير سمير الحداد فرنسا على رفض الاتفاق مع إيران.", "رفض rejects حث"],
  ["أطلقت حركة حماس صاروخا على إسرائيل رد عليه الجيش الإسرائيلي بغارة على غزة.", "أطلقت responds-to غارة"],
  ["قتل 17 مدنيا خلال 24 ساعة جراء انفجار ألغام زرعها الحوثيون أثناء انسحابهم من لحج.", "انسحاب during قتل"],
  ["قتل 17 مدنيا خلال 24 ساعة جراء انفجار ألغام زرعها الحوثيون أثناء انسحابهم من لحج.", "قتل causes انسحاب"],
];

describe("relations", () => {
  it.each(LOOK_ALIKES)("not in %s: %s", (text, wrong) => {
    expect(shown(text)).not.toContain(wrong);
  });
  it.each(CORPUS)("%s", (text, expected) => {
    expect(shown(text)).toContain(expected);
  });
  it("counts a length before or after an event from that event", () => {
    const anchors = (text: string) => {
      const { times, events } = read({ text });
      return times.map((t) => {
        const v = events.find((x) => x.id === t.anchor);
        return v ? text.slice(v.trigger.start, v.trigger.end) : t.anchor;
      });
    };
    expect(anchors("انسحبت القوات التركية من البلدة بعد يومين من هجوم شنته القوات الروسية.")).toEqual(["هجوم"]);
    expect(anchors("عاد السكان إلى البلدة بعد نحو ثلاثة أسابيع على قصف الجيش السوري لها.")).toEqual(["قصف"]);
    expect(anchors("دامت المحادثات يومين من النقاش بعد قصف الجيش السوري للبلدة.")).toEqual([null]);
  });
  it("ties a part of a toll to the whole, and both to the event", () => {
    const text = "قتل 20 شخصا بينهم خمسة أطفال في قصف للجيش السوري على بلدة جوبر.";
    const [whole, part] = read({ text }).figures;
    expect(part?.partOf).toBe(whole?.id);
    expect(part?.event).toBe(whole?.event);
    expect(whole?.event).not.toBeNull();
  });
});
