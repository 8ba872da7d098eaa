import type { Entity, Event, Evidence, Figure, Report, Span, Statement, Time } from "@isnad/record";

export const TEXT = `يبدأ وزير الخارجية سمير الحداد غدا جولة تستمر أسبوعا وتشمل عمّان والقاهرة وتونس، ويمر في طريق عودته بأثينا، وهي الرابعة له منذ مارس آذار.
وقال مسؤولون في الوزارة، طلبوا عدم ذكر أسمائهم، إن رئيسة الوزراء ليلى منصور رفضت المقترح الأول، ثم أعلن الحداد أنه سيعرض خطة ثانية تشمل إعادة نحو 1200 نازح إلى قراهم.
وقالت منصور في بيان: «لن نوقّع قبل أن تعود آخر عائلة، هكذا وعدت أهل الوادي".
وأدى انهيار السد في 3 فبرايرإلى مقتل أكثر من 40 شخصا ونزوح عشرات الأسر، معظمها من قرية عين الزيت.
وطالبت نقابة المزارعين الحكومة بتعويضات قدرها 7 ملايين دولار، بحسب وكالة أنباء الشمال.`;

/** The n-th place (from 1) at which words stand in the fixture's text. */
export function at(words: string, n = 1): Span {
  let start = -1;
  for (let i = 0; i < n; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the fixture does not say ${words}`);
  return { start, end: start + words.length };
}

const ev = (span: Span, rule: string, from: readonly string[] = [], confidence = 0.9): Evidence => ({
  ...span,
  rule,
  from,
  confidence,
});

function entity(
  id: string,
  kind: Entity["kind"],
  name: string,
  mentions: readonly Span[],
  more: Partial<Entity> = {},
): Entity {
  return {
    id,
    kind,
    name,
    nameEn: null,
    country: null,
    sector: null,
    office: null,
    coordinates: null,
    ids: {},
    mentions: mentions.map((m) => ({ ...m, form: kind === "group" ? "nominal" : "name" })),
    evidence: ev(mentions[0]!, kind === "group" ? "mentions/unnamed-party" : "mentions/known-name"),
    ...more,
  };
}

function time(id: string, span: Span, kind: Time["kind"], value: string, more: Partial<Time> = {}): Time {
  return {
    id,
    ...span,
    kind,
    value,
    mod: null,
    edtf: kind === "DATE" ? value : null,
    anchor: null,
    implied: [],
    refinedBy: null,
    evidence: ev(span, "times/day-month"),
    ...more,
  };
}

function figure(
  id: string,
  span: Span,
  value: number | null,
  role: Figure["role"],
  more: Partial<Figure> = {},
): Figure {
  return {
    id,
    ...span,
    value,
    high: null,
    magnitude: null,
    bound: "exact",
    role,
    word: null,
    counted: null,
    unit: null,
    currency: null,
    partOf: null,
    event: null,
    asOf: null,
    cumulative: null,
    via: null,
    evidence: ev(span, "figures/number-noun"),
    ...more,
  };
}

function statement(
  id: string,
  cue: Span,
  source: Span | null,
  content: readonly Span[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    cue,
    source,
    sourceEntity: null,
    sourceKind: "named",
    anonymity: null,
    content,
    manner: "indirect",
    act: "say",
    addressee: null,
    channel: null,
    time: null,
    place: null,
    parent: null,
    evidence: ev(cue, "statements/said-that"),
    ...more,
  };
}

function event(
  id: string,
  trigger: Span,
  type: Event["type"],
  actors: readonly string[],
  recipients: readonly string[],
  more: Partial<Event> = {},
): Event {
  return {
    id,
    trigger,
    also: [],
    type,
    mode: null,
    contexts: [],
    actors,
    recipients,
    places: [],
    time: null,
    status: "actual",
    figures: [],
    via: null,
    background: false,
    evidence: ev(trigger, "events/verb-subject-object", [...actors, ...recipients], 0.74),
    ...more,
  };
}

const plan = at("سيعرض خطة ثانية تشمل إعادة نحو 1200 نازح إلى قراهم");
const told = { start: at("رئيسة الوزراء ليلى منصور رفضت").start, end: plan.end };

/** A record with something in every part; its matter is invented. It is what a perfect reader would make of `TEXT`. */
export function fixture(): Report {
  return {
    isnad: "0.1.0",
    report: {
      id: "mina-2021-03-14",
      outlet: "صحيفة الميناء",
      url: "https://example.org/news/14",
      title: "الحداد يبدأ جولة رابعة ومنصور تتمسك بعودة العائلات",
      byline: null,
      dateline: null,
      published: "2021-03-14",
      language: "ar",
      text: TEXT,
      sha256: "ab".repeat(32),
      reader: { version: "0.1.0", lexicon: "0.1.0", models: [] },
    },
    entities: [
      entity("E1", "person", "سمير الحداد", [at("سمير الحداد"), at("الحداد", 2)], {
        nameEn: "Samir al-Haddad",
        country: "JO",
        sector: "GOV",
        office: "وزير الخارجية",
      }),
      entity("E2", "person", "ليلى منصور", [at("ليلى منصور"), at("منصور", 2)], {
        sector: "GOV",
        office: "رئيسة الوزراء",
      }),
      entity("E3", "organization", "نقابة المزارعين", [at("نقابة المزارعين")], { sector: "LAB" }),
      entity("E4", "organization", "وكالة أنباء الشمال", [at("وكالة أنباء الشمال")], { sector: "JRN" }),
      entity("E5", "place", "عمّان", [at("عمّان")], { nameEn: "Amman", country: "JO" }),
      entity("E6", "place", "القاهرة", [at("القاهرة")], { nameEn: "Cairo", country: "EG" }),
      entity("E7", "place", "تونس", [at("تونس")], { nameEn: "Tunis", country: "TN" }),
      entity("E8", "place", "أثينا", [at("أثينا")], { nameEn: "Athens", country: "GR", coordinates: [23.73, 37.98] }),
      entity("E9", "place", "عين الزيت", [at("عين الزيت")]),
      entity("E10", "group", "مسؤولون", [at("مسؤولون")], { sector: "GOV" }),
      entity("E11", "facility", "السد", [at("السد")]),
      entity("E12", "group", "الحكومة", [at("الحكومة")], { sector: "GOV" }),
      entity("E13", "group", "شخصا", [at("شخصا")]),
    ],
    times: [
      time("T1", at("غدا"), "DATE", "2021-03-15", {
        anchor: "publication",
        implied: ["year", "month", "day"],
        evidence: ev(at("غدا"), "times/deictic-day"),
      }),
      time("T2", at("أسبوعا"), "DURATION", "P1W", { edtf: null }),
      time("T3", at("مارس آذار"), "DATE", "2020-03", { implied: ["year"], anchor: "publication" }),
      time("T4", at("3 فبراير"), "DATE", "2021-02-03", { implied: ["year"], anchor: "publication", mod: null }),
    ],
    figures: [
      figure("F1", at("نحو 1200 نازح"), 1200, "displaced", {
        bound: "about",
        counted: at("نازح"),
        word: "نازح",
        via: "S2",
      }),
      figure("F2", at("أكثر من 40 شخصا"), 40, "killed", {
        bound: "more",
        event: "V4",
        counted: at("شخصا"),
        evidence: ev(at("أكثر من 40 شخصا"), "figures/bound-number-noun", ["V4"], 0.93),
      }),
      figure("F3", at("عشرات الأسر"), null, "displaced", { bound: "vague", magnitude: "tens" }),
      figure("F4", at("7 ملايين دولار"), 7_000_000, "money", { currency: "USD", via: "S5" }),
    ],
    statements: [
      statement("S1", at("وقال"), at("مسؤولون في الوزارة"), [told], {
        sourceEntity: "E10",
        sourceKind: "anonymous",
        anonymity: at("طلبوا عدم ذكر أسمائهم"),
      }),
      statement("S2", at("أعلن"), at("الحداد", 2), [plan], { sourceEntity: "E1", act: "announce", parent: "S1" }),
      statement("S3", at("وقالت"), at("منصور", 2), [at("لن نوقّع قبل أن تعود آخر عائلة، هكذا وعدت أهل الوادي")], {
        sourceEntity: "E2",
        manner: "direct",
        channel: at("في بيان"),
        act: "refuse",
      }),
      statement(
        "S4",
        at("بحسب"),
        at("وكالة أنباء الشمال"),
        [at("وطالبت نقابة المزارعين الحكومة بتعويضات قدرها 7 ملايين دولار")],
        {
          sourceEntity: "E4",
          sourceKind: "organization",
          act: "report",
          evidence: ev(at("بحسب"), "statements/according-to"),
        },
      ),
      statement("S5", at("وطالبت"), at("نقابة المزارعين"), [at("بتعويضات قدرها 7 ملايين دولار")], {
        sourceEntity: "E3",
        sourceKind: "organization",
        act: "demand",
        parent: "S4",
      }),
    ],
    events: [
      event("V1", at("جولة"), "CONSULT", ["E1"], [], {
        mode: "visit",
        status: "planned",
        time: "T1",
        places: ["E5", "E6", "E7"],
        contexts: ["diplomatic"],
      }),
      event("V2", at("رفضت"), "REJECT", ["E2"], ["E1"], { mode: "change", via: "S1" }),
      event("V3", at("سيعرض"), "AGREE", ["E1"], [], { status: "planned", via: "S2" }),
      event("V4", at("انهيار"), "ASSAULT", [], ["E13"], {
        time: "T4",
        places: ["E11"],
        figures: ["F2"],
        background: true,
      }),
      event("V5", at("وطالبت"), "REQUEST", ["E3"], ["E12"], { mode: "assist", via: "S4" }),
    ],
    trips: [
      {
        id: "J1",
        traveller: "E1",
        ordered: false,
        ordinal: 4,
        length: "T2",
        purpose: null,
        status: "planned",
        via: null,
        stops: [
          { place: "E5", role: "stop", time: null },
          { place: "E6", role: "stop", time: null },
          { place: "E7", role: "stop", time: null },
          { place: "E8", role: "transit", time: null },
        ],
        evidence: ev(
          at("جولة تستمر أسبوعا وتشمل عمّان والقاهرة وتونس"),
          "trips/tour-of",
          ["V1", "E5", "E6", "E7", "E8"],
          0.81,
        ),
      },
    ],
    positions: [
      {
        id: "P1",
        holder: "E2",
        stance: "refuses",
        content: at("المقترح الأول"),
        toward: "E1",
        from: "V2",
        evidence: ev(at("رفضت"), "positions/refusal", ["V2"]),
      },
    ],
    relations: [
      {
        id: "R1",
        from: "V3",
        to: "V2",
        kind: "responds-to",
        evidence: ev(at("ثم"), "relations/then", ["V2", "V3"], 0.6),
      },
    ],
    notes: [
      {
        id: "N1",
        kind: "unmatched-quotation-mark",
        ...at('"'),
        message: "The quotation opens with « and closes with a straight mark.",
      },
      { id: "N2", kind: "missing-space", ...at("فبرايرإلى"), message: "A space is missing between two words." },
    ],
  };
}
