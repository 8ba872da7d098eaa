import type { Event, Span } from "@isnad/record";

/** An event as a rule read it, with the words that decide whether it is a second mention. */
export interface Draft {
  readonly word: number;
  readonly event: Omit<Event, "id" | "also">;
  /** Other words that tell of it by themselves: what a charge that is only said consists in. */
  readonly also: readonly Span[];
  /** The verb or noun that triggers it, for telling mentions of one occurrence. */
  readonly family: string;
  /** The verb as it stands. */
  readonly verb: string;
  /** True where the words point back (`الهجوم`, `هذه الزيارة`). */
  readonly pointsBack: boolean;
  /** Its sentence, as a number. */
  readonly sentence: number;
  /** True for what is suffered (`مقتل`, `أصيب`), false for what is done (`هجوم`, `قصف`). */
  readonly suffered: boolean;
  /** True for a verb that only carries the noun after it. */
  readonly carrier: boolean;
  /** True for a noun or masdar. */
  readonly noun: boolean;
  /** True for an act that an indefinite noun brings in under a verb (`شن هجوما`): it is none told of before. */
  readonly news: boolean;
  /** False for what is only told of again: it is an event where an earlier mention is. */
  readonly stands: boolean;
  /** True for what by grammar only points at something that was told before: whoever its parties seem to be. */
  readonly known: boolean;
  /** True of what a deed answers (`ردا على تفجير`): whatever is told before it in the sentence is another. */
  readonly answered: boolean;
  /** True behind `عندما`, `حين`: it tells how what stands before came about. */
  readonly how: boolean;
  /** Whether it tells of people who meet; and whether it does so by a bare noun with ال, for the meeting told of before (`حضر اللقاء`), or the visit (`خلال الزيارة`). */
  readonly meeting: "told" | "the" | "no" | "the visit";
  /** Countries of those to whom it is done and of its places, for telling visits to one host. */
  readonly lands: readonly string[];
  /** The value of its time, null where none is told. */
  readonly when: string | null;
}

/** Words that tell of one kind of occurrence, each by the first of them. */
const KINDRED: ReadonlyMap<string, string> = new Map(
  [
    "قتل مقتل قتيل مصرع لقي استشهد استشهاد",
    "أصاب إصابة جرح جريح",
    "هجوم هاجم هجمة اعتداء اعتدى",
    "تفجير انفجار فجر انفجر",
    "أدان دان استنكر شجب ندد استهجن إدانة استنكار شجب تنديد",
    "لقاء التقى اجتماع اجتمع",
    "محادثة مباحثة",
    "اختطف خطف",
    "اعتقال اعتقل",
  ].flatMap((line) => {
    const words = line.split(" ");
    return words.map((w) => [w, words[0]!] as const);
  }),
);
/** The kind of occurrence that a word tells of. */
export const kindred = (lemma: string, verb: string): string =>
  KINDRED.get(lemma) ?? KINDRED.get(verb) ?? (verb || lemma);

/** Verbs that say of an act only whom it struck, who did it or what came of it (`الهجوم الذي استهدف القافلة`, `غارات شنتها الطائرات`). */
const SAID_OF = new Set("استهدف شن نفذ ضرب هز طال أوقع خلف أودى حصد ارتكب وقع أجرى قام تعرض أسفر أدى تبنى".split(" "));
/** Verbs of which control is the object, and what was done. By bare lemma. */
const REGAINING = new Set("استعاد استرد بسط فرض أحكم أعاد انتزع شدد أكمل".split(" "));
/** How far behind its noun such a verb may stand. */
const REACH = 8;

interface Kept {
  draft: Draft;
  actors: string[];
  recipients: string[];
  places: string[];
  figures: string[];
  time: string | null;
  when: string | null;
  also: Span[];
  /** On whose word it is told: on that of its fullest mention, the first of equals. */
  via: string | null;
  /** How much that mention tells, see `fullness`. */
  full: number;
  /** The sentences of its mentions. */
  sentences: number[];
}

/** How many sentences back a meeting may have been told of that is only called so. */
const MEETING_AGO = 4;
/** How many events of its type a mention may look back over: a report that tells of more does not come back to them. */
const LOOK_BACK = 60;

/**
 * Gathers the triggers of one occurrence: the same type and family, or a definite noun of the same type, with no party
 * that speaks against it. The fuller mention leads; the others go to `also`.
 */
export function gather(
  drafts: readonly Draft[],
): (Omit<Event, "id"> & { readonly word: number; readonly words: readonly number[] })[] {
  const kept: (Kept & { words: number[] })[] = [];
  for (const d of drafts) {
    let same: (typeof kept)[number] | undefined;
    for (let i = kept.length - 1, n = 0; i >= 0 && n < LOOK_BACK && !same; i--) {
      if (kept[i]!.draft.event.type !== d.event.type) continue;
      n++;
      if (together(kept[i]!, d)) same = kept[i];
    }
    if (!same && !d.stands) continue;
    if (!same) {
      kept.push({
        draft: d,
        actors: [...d.event.actors],
        recipients: [...d.event.recipients],
        places: [...d.event.places],
        figures: [...d.event.figures],
        time: d.event.time,
        when: d.when,
        also: [...d.also],
        via: d.event.via,
        full: fullness(d),
        sentences: [d.sentence],
        words: [d.word],
      });
      continue;
    }
    // `قدمت مساعدات`: the noun says what was done, the verb only carries it.
    // Who signs does the deed himself.
    if (same.draft.carrier && d.noun && d.word - same.draft.word <= 10 && d.event.type !== "SUPPORT") {
      same.also.push(same.draft.event.trigger);
      const { trigger, mode, contexts, evidence } = d.event;
      same.draft = {
        ...same.draft,
        carrier: false,
        event: {
          ...same.draft.event,
          trigger,
          mode: mode ?? same.draft.event.mode,
          contexts,
          evidence: { ...evidence, from: same.draft.event.evidence.from },
        },
      };
    } else if (roles(d) > roles(same.draft) && [null, d.event.via].includes(same.draft.event.via)) {
      // What both roles are told with is the fuller mention; but what somebody told first stays on his word.
      same.also.push(same.draft.event.trigger);
      same.draft = { ...same.draft, word: d.word, event: { ...d.event, status: same.draft.event.status } };
    } else same.also.push(d.event.trigger);
    same.words.push(d.word);
    same.sentences.push(d.sentence);
    if (fullness(d) > same.full) {
      same.full = fullness(d);
      same.via = d.event.via;
    }
    // `الزيارة` … `زيارة الوزير إلى نيروبي`: whither somebody went is told by what names a land.
    if (d.event.mode === "visit" && same.draft.lands.length === 0 && d.lands.length > 0) {
      same.draft = { ...same.draft, lands: d.lands };
      if (d.event.recipients.length > 0) same.recipients = d.event.recipients.filter((r) => !same.actors.includes(r));
    }
    if (same.actors.length === 0) same.actors.push(...d.event.actors.filter((a) => !same.recipients.includes(a)));
    if (same.recipients.length === 0)
      same.recipients.push(...d.event.recipients.filter((r) => !same.actors.includes(r)));
    for (const p of d.event.places) if (!same.places.includes(p)) same.places.push(p);
    for (const f of d.event.figures) if (!same.figures.includes(f)) same.figures.push(f);
    same.time ??= d.event.time;
    same.when ??= d.when;
  }
  return kept.map((k) => {
    const { word, event } = k.draft;
    // Spelt out: copies by spreading get shapes of their own.
    return {
      trigger: event.trigger,
      type: event.type,
      mode: event.mode,
      contexts: event.contexts,
      actors: k.actors,
      recipients: k.recipients,
      places: k.places,
      time: k.time,
      status: event.status,
      figures: k.figures,
      via: k.via,
      background: event.background,
      evidence: event.evidence,
      also: k.also.filter((x, i) => !isAt(x, event.trigger) && k.also.findIndex((y) => isAt(x, y)) === i),
      word,
      words: k.words,
    };
  });
}

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** How many of its roles a mention fills, and whether it tells the toll. */
const fullness = (d: Draft): number => roles(d) + (d.event.figures.length > 0 ? 1 : 0);
const roles = ({ event }: Draft): number => (event.actors.length > 0 ? 1 : 0) + (event.recipients.length > 0 ? 1 : 0);

function together(k: Kept & { words: readonly number[] }, d: Draft): boolean {
  const a = k.draft;
  if (a.event.type !== d.event.type) return false;
  const inSentence = k.sentences.includes(d.sentence);
  // Told of another place or another time it is another one.
  if (!inSentence && !d.known && !d.pointsBack && (elsewhere(k, d) || !sameTime(k.when, d.when))) return false;
  // `قصفت المدينة ردا على هجوم`: neither is the other.
  if (d.answered && inSentence) return false;
  // Setting out, arriving and the visit itself are one visit of one traveller.
  const family =
    a.family === d.family ||
    (a.event.mode === "visit" && d.event.mode === "visit" && k.actors.some((x) => d.event.actors.includes(x)));
  // `الهجوم الذي استهدف القافلة`, `غارات شنتها الطائرات`: a verb of a clause about the noun.
  if (a.noun && !d.noun && inSentence && SAID_OF.has(d.verb) && d.word - k.words.at(-1)! <= REACH) return true;
  // `استعادت قوات الجيش السيطرة على البلدة`
  if (inSentence && REGAINING.has(a.verb) && d.family === "سيطر" && d.word - k.words.at(-1)! <= REACH) return true;
  // `قتلوا عندما انفجرت قنبلة`
  if (d.how && a.suffered && !d.suffered && inSentence) return true;
  // Arriving, being received and the visit itself, by whoever receives the traveller there.
  if (
    a.event.mode === "visit" &&
    d.event.mode === "visit" &&
    (a.event.status === d.event.status || (d.noun && !d.news)) &&
    k.actors.some((x) => d.event.actors.includes(x)) &&
    (a.lands.some((x) => d.lands.includes(x)) || a.lands.length === 0 || d.lands.length === 0) &&
    sameTime(k.when, d.when)
  )
    return true;
  // An attack and those it killed, the dead and the wounded, a word and the one it stands in idafa with: one occurrence.
  if (
    inSentence &&
    a.event.status === d.event.status &&
    ((d.event.type === "ASSAULT" && (a.suffered || d.suffered)) || d.word - a.word <= 3) &&
    compatible(k.actors, d.event.actors) &&
    (compatible(k.recipients, d.event.recipients) ||
      (a.suffered !== d.suffered && (a.suffered ? d.noun : a.noun)) ||
      (a.suffered && d.suffered && d.word - k.words.at(-1)! < 8))
  )
    return true;
  // `فرض المجلس على البلاد حظرا`: the noun that a light verb brings, however far behind it.
  if (a.carrier && d.noun && !d.pointsBack && inSentence && d.word - a.word <= 10) return true;
  // `هذه الزيارة`: the one told of, whoever weights give it.
  if (d.meeting === "the visit" && a.event.mode === "visit") return true;
  // `خلال الاجتماع`, `وحضر اللقاء`: the one that was told of.
  if (d.meeting === "the" && (a.meeting === "told" || a.meeting === "the") && d.sentence - a.sentence <= MEETING_AGO)
    return true;
  // `القصف`, `تلك الغارة`: what was told of by this word before.
  if (d.known && d.pointsBack && family && d.event.type !== "CONSULT") return true;
  // What is brought in by an indefinite noun is none that was spoken of as known: `الحد من الهجمات` … `شن هجوما`.
  if (d.news && (a.pointsBack || !k.actors.some((x) => d.event.actors.includes(x)))) return false;
  if (!family && !(d.pointsBack && d.event.actors.length + d.event.recipients.length === 0)) return false;
  if (a.event.status !== d.event.status && !(family && d.pointsBack)) return false;
  return compatible(k.actors, d.event.actors) && compatible(k.recipients, d.event.recipients);
}

/** Types of what happens in one place. */
const PLACED = new Set(["ASSAULT", "COERCE", "PROTEST"]);
const elsewhere = (k: Kept, d: Draft): boolean => PLACED.has(d.event.type) && apart(k.places, d.event.places);
const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((x) => b.includes(x));
const sameTime = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const compatible = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.includes(x));
