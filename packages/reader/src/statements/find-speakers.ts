import { personGenders } from "../entities/genders.ts";
import { honours, isHonour } from "../entities/honours.ts";
import { nameOf, PERSON, Upos } from "../words/features.ts";
import { mainSubject, subjectOfSentenceBefore, type Told } from "./actors.ts";
import { agrees, fits } from "./agreement.ts";
import { cueAt } from "./cue-at.ts";
import { CHANNELS } from "./cues/settings.ts";
import { type Shape, shapeOf } from "./cues/table.ts";
import { MEDIA } from "./gap/kinds.ts";
import {
  clauseStart,
  isAnd,
  isComma,
  isPronounAttached,
  isThat,
  isVerb,
  type Layers,
  namedAt,
  type Stretch,
} from "./layers.ts";
import { headOf, isHonorific, phraseAt, speaks, wholeSource } from "./nouns.ts";
import { type Offices, readOffices } from "./offices.ts";
import type { Raw } from "./raw.ts";
import { NOBODY, type Speaker, speakerNamed } from "./who.ts";

/** Who speaks in an attribution, and what that rests on. */
export interface Spoken {
  readonly speaker: Speaker;
  /** The attribution whose words name the speaker, where these do not; -1 where none. */
  readonly named: number;
  /** The one who may speak instead, where that was in doubt. */
  readonly otherwise: Speaker | null;
}

/** Who last spoke in a paper, and in which attribution. */
interface Paper {
  readonly speaker: Speaker;
  readonly told: number;
}

/** The ones who speak, by attribution. Attributions must come in the order of their cues; `parents` are their indices, or -1. */
export function findSpeakers(
  l: Layers,
  raws: readonly Raw[],
  innermost: Int32Array,
  contents: readonly (readonly Stretch[])[],
  parents: readonly number[],
): Spoken[] {
  const offices = readOffices(l);
  const told = { offices, innermost };
  const out: Speaker[] = [];
  const spoken: Spoken[] = [];
  // By speaker: the attribution whose words name them.
  const namedIn = new Map<Speaker, number>();
  // By the noun of a paper: who last spoke in one (`قالت الوزارة في بيان`), whom `البيان` quotes from then on.
  const papers = new Map<string, Paper>();
  const remember = (raw: Raw, speaker: Speaker) => {
    const channel = raw.gap?.channel;
    if (channel)
      papers.set(l.words.reading[headOf(l, [channel[0] + 1, channel[1]])]!.lemma, { speaker, told: out.length });
  };
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i]!;
    if ((raw.source && !isPronounSource(l, raw.source)) || raw.nobody) {
      const speaker = raw.source
        ? pointedAt(l, raw, asVerbTells(l, raw, speakerNamed(l, offices, raw.source, out)), papers, out, raws)
        : NOBODY;
      if (raw.source) namedIn.set(speaker, i);
      remember(raw, speaker);
      out.push(speaker);
      spoken.push({ speaker, named: -1, otherwise: null });
      continue;
    }
    const { speaker, otherwise } = implied(l, told, raw, out, raws, contents, parents, i);
    out.push(speaker);
    remember(raw, speaker);
    const differs = otherwise && (otherwise.entity !== speaker.entity || otherwise.kind !== speaker.kind);
    spoken.push({ speaker, named: namedIn.get(speaker) ?? -1, otherwise: differs ? otherwise : null });
  }
  return spoken;
}

/** `وهي تحذر`: who is meant is found as for a subject left out. */
const isPronounSource = (l: Layers, [from, to]: Stretch): boolean =>
  to === from + 1 && l.words.reading[from]!.upos === Upos.PRON;

/** `البيان`, `التقرير`: whose it is, as told before; `الأخير`: the last person named before. */
function pointedAt(
  l: Layers,
  raw: Raw,
  speaker: Speaker,
  papers: ReadonlyMap<string, Paper>,
  spoke: readonly Speaker[],
  raws: readonly Raw[],
): Speaker {
  const [from, to] = raw.source!;
  const unnamed = speaker.entity < 0 || l.entities.items[speaker.entity]!.kind === "group";
  if (isHonorific(l, from) && unnamed) return honoured(l, from, speaker, spoke);
  // `وفقا لبيانه`, `بحسب حسابه على تويتر`: the paper of the one who spoke last.
  const own = isPronounAttached(l.words.reading[from + 1]) ? l.words.reading[from]! : undefined;
  if (speaker.entity < 0 && own && OWN_PAPERS.has(own.lemma)) {
    const asked = shapeOf(l.words.reading[from + 1]!);
    const third = nameOf(l.words.reading[from + 1]!.features, PERSON) === "3";
    const last = !third
      ? undefined
      : spoke.slice(-BACK).findLast((s) => s.entity >= 0 && fits(asked, s.shape) !== false);
    if (last) return { ...speaker, entity: last.entity };
  }
  if (to !== from + 1) return speaker;
  const r = l.words.reading[from]!;
  if (r.lemma === "أخير" && r.definite) {
    for (let w = from - 1; w > from - LATTER && w >= 0; w--) {
      const e = namedAt(l, w);
      if (e >= 0 && l.entities.items[e]!.kind === "person") return { ...speaker, kind: "named", entity: e };
    }
    return speaker;
  }
  const whose = r.definite ? papers.get(r.lemma) : undefined;
  const known = speaker.entity >= 0 && l.entities.items[speaker.entity]!.kind !== "group";
  if (!r.definite) return speaker;
  if (known) {
    // `البيان` once more is another's, where another has spoken in one since.
    const last = spoke.findLastIndex((s) => s.noun === r.lemma && s.entity === speaker.entity);
    const since = whose !== undefined && whose.told > last && whose.speaker.entity >= 0;
    return since && OWN_PAPERS.has(r.lemma) ? { ...speaker, entity: whose.speaker.entity } : speaker;
  }
  if (whose) return { ...speaker, entity: whose.speaker.entity };
  if (!r.classes.has("speech") && !r.classes.has("document")) return speaker;
  const named = ownerNamedBefore(l, from);
  const owner = named >= 0 ? named : speakerBeside(l, from, raws, spoke);
  return owner >= 0 ? { ...speaker, entity: owner } : speaker;
}

/** `أكدت الوزارة وفقا للوكالة في بيان أمس أن … وعبر البيان`: who spoke first in the sentence that tells of such a paper; an entity's index, or -1. */
function speakerBeside(l: Layers, at: number, raws: readonly Raw[], spoke: readonly Speaker[]): number {
  const { reading, sentence, firstOf } = l.words;
  const { lemma } = reading[at]!;
  for (let w = at - 1; w >= 0 && w > at - TOLD_OF; w--) {
    const r = reading[w]!;
    if (r.lemma !== lemma || r.upos !== Upos.NOUN || r.definite || reading[w - 1]?.lemma !== "في") continue;
    const start = firstOf[sentence[w]!]!;
    for (let j = 0; j < spoke.length; j++) {
      const raw = raws[j]!;
      if (raw.from < start || raw.from > w || raw.form !== "finite" || raw.source === null) continue;
      return spoke[j]!.entity;
    }
  }
  return -1;
}

/** Papers and places in which one speaks oneself. By bare lemma. */
const OWN_PAPERS = new Set(
  "بيان تصريح تصريحات حساب صفحة موقع تقرير قول كلمة خطاب تغريدة رسالة منشور تدوينة مقال مقابلة إحاطة".split(" "),
);
/** How many words before `البيان` the paper's owner is looked for, and how many behind and before the paper's noun. */
const TOLD_OF = 160;
const NEAR = 6;

/** Who gave out the paper that `البيان` takes up: `بيان الحزب`, `بيان صادر عن الوزارة`, `أصدرت الوزارة بيانا`; an entity's index, or -1. */
function ownerNamedBefore(l: Layers, at: number): number {
  const { reading } = l.words;
  const { lemma } = reading[at]!;
  const body = (w: number): number => {
    const e = namedAt(l, w);
    return e >= 0 && l.entities.items[e]!.kind !== "place" ? e : -1;
  };
  for (let w = at - 1; w >= 0 && w > at - TOLD_OF; w--) {
    if (reading[w]!.lemma !== lemma || reading[w]!.upos !== Upos.NOUN) continue;
    for (let i = w + 1; i < at && i <= w + NEAR; i++) {
      const r = reading[i]!;
      if (body(i) >= 0) return body(i);
      if (r.upos === Upos.PUNCT || isThat(r) || (r.upos === Upos.ADP && !OF.has(r.lemma))) break;
      // `تقرير عن تهجير الأهالي`: what it is about; but `صادر عن الوزارة`.
      if (r.lemma === "عن" && reading[i - 1]!.verb !== "صدر" && reading[i - 1]!.lemma !== "صدر") break;
      if (isVerb(r) && r.lemma !== "صدر" && !isPronounAttached(reading[i + 1])) break;
    }
    for (let i = w - 1; i >= 0 && i >= w - NEAR; i--) {
      const r = reading[i]!;
      if (r.upos === Upos.PUNCT || isThat(r)) break;
      if (isVerb(r)) {
        if (!ISSUING.has(r.lemma)) break;
        for (let k = i + 1; k < w; k++) if (body(k) >= 0) return body(k);
        break;
      }
    }
  }
  return -1;
}
const ISSUING = new Set(["أصدر", "نشر", "وزع", "بث", "أذاع", "أعد", "أطلق"]);
/** `سموه`, `معاليه`: of those who may be called so the last who spoke, if named since the sentence before; else the last named. */
function honoured(l: Layers, from: number, speaker: Speaker, known: readonly Speaker[]): Speaker {
  const noun = l.words.reading[from]!;
  const rank = (e: number): number => (isHonour(noun) ? honours(l.words, l.entities, noun, e) : 0);
  const spoke = known.slice(-BACK).filter((s) => s.entity >= 0 && l.entities.items[s.entity]!.kind === "person");
  // Whose rank is known to be such goes before him of whom none is known.
  for (const least of [1, 0]) {
    const last =
      spoke.findLast((s) => rank(s.entity) >= least)?.entity ?? personBefore(l, from, (e) => rank(e) >= least);
    if (last !== undefined) return { ...speaker, kind: "named", entity: last };
  }
  return speaker;
}

/** The first person named in the last sentence that names one before a word: he did what it tells. */
function personBefore(l: Layers, from: number, fits: (e: number) => boolean): number | undefined {
  let found = -1;
  for (let w = from - 1; w >= 0 && w > from - LATTER * 2; w--) {
    const e = namedAt(l, w);
    if (e < 0 || l.entities.items[e]!.kind !== "person" || !fits(e)) continue;
    if (found >= 0 && l.words.sentence[w] !== l.words.sentence[found]) break;
    found = w;
  }
  return found >= 0 ? namedAt(l, found) : undefined;
}

/** How many words before `الأخير` a person is looked for. */
const LATTER = 60;

/** Who is meant, and who may be meant instead. */
interface Meant {
  readonly speaker: Speaker;
  readonly otherwise: Speaker | null;
}
const surely = (speaker: Speaker): Meant => ({ speaker, otherwise: null });

/**
 * A speaker with what the verb tells: `قال غاو`, `قالت سمر` show the gender of names, and a masculine verb that what is
 * spelt as a feminine noun is a name (`قال ولايتي`).
 */
function asVerbTells(l: Layers, raw: Raw, speaker: Speaker): Speaker {
  if (raw.form !== "finite" || raw.source![0] < raw.at) return speaker;
  const { gender } = cueAt(l, raw.at)?.shape ?? shapeOf(l.words.reading[raw.at]!);
  if (gender === undefined || speaker.shape.number === "Plur") return speaker;
  if (speaker.shape.gender === gender) return { ...speaker, shape: { gender, number: speaker.shape.number } };
  const r = l.words.reading[headOf(l, raw.source!)]!;
  const place = speaker.entity >= 0 && l.entities.items[speaker.entity]!.kind !== "person";
  if (place && gender === "Fem") return speaker;
  const misread = gender === "Masc" && speaker.entity < 0 && speaker.kind === "organization" && r.classes.size === 0;
  return { ...speaker, kind: misread ? "named" : speaker.kind, shape: { gender, number: speaker.shape.number } };
}

/** How far back the last speaker is looked for, in attributions. */
const BACK = 12;

/** The one meant where the words leave the speaker out. */
function implied(
  l: Layers,
  told: Told,
  raw: Raw,
  out: readonly Speaker[],
  raws: readonly Raw[],
  contents: readonly (readonly Stretch[])[],
  parents: readonly number[],
  i: number,
): Meant {
  const parent = parents[i]!;
  const { offices } = told;
  const r = raw.at >= 0 ? l.words.reading[raw.at]! : undefined;
  // A first person inside somebody's words is that somebody.
  if (r && nameOf(r.features, PERSON) === "1" && parent >= 0 && parent < i) return surely(out[parent]!);
  // `أوعزت` in somebody's own words is the first person as soon as a woman's deed.
  if (r && parent >= 0 && parent < i && raw.form === "finite" && l.quotes.of[raw.at]! >= 0 && r.form.endsWith("ت"))
    return surely(out[parent]!);
  if (raw.leaning) return surely(speakerNamed(l, offices, raw.leaning, out));
  // `كذب المدير ما جاء على لسان العامل، قائلا`: behind a circumstance who acts speaks.
  const tongue = raw.form === "participle" ? null : onTongueOf(l, raw);
  if (tongue) return surely(speakerNamed(l, offices, tongue, out));
  const asked: Shape =
    r && (raw.form === "finite" || raw.form === "participle")
      ? (cueAt(l, raw.at)?.shape ?? shapeOf(r))
      : pronounShape(l, raw);
  const handedOver = new Set<number>();
  for (let j = i - 1; j >= 0 && j > i - BACK; j--) {
    const p = parents[j]!;
    if (p >= 0 && raws[p]!.form === "cited" && raws[j]!.form === "finite") handedOver.add(p);
  }
  // `نقلت الوكالة عن المدير قوله … وأضاف`: whose words are handed on goes on as if he were quoted himself.
  const level = (j: number): boolean =>
    (parents[j] === parent && !handedOver.has(j)) ||
    // `وأكد المصدر، بحسب الموقع الرسمي، أن … وذكر`: who is handed on in the words of a citation goes on, not the one cited.
    (parents[j]! >= 0 && handedOver.has(parents[j]!) && parents[parents[j]!] === parent) ||
    (parents[j]! >= 0 && parents[parents[j]!] === parent && handsOn(l, raws[parents[j]!]!) && raws[j]!.source !== null);
  // `قال شهود … وأضاف`: with many men before it a verb is plural.
  const one = asked.number === "Sing" && asked.gender === "Masc";
  const fit = (j: number): boolean =>
    out[j] !== NOBODY &&
    fits(asked, out[j]!.shape) !== false &&
    !(one && out[j]!.shape.number === "Plur" && out[j]!.shape.gender === "Masc");
  // The nearest on the same level whom the verb fits, but for one: who is meant if that one is not.
  const another = (than: Speaker): Speaker | null => {
    for (let j = i - 1; j >= 0 && j > i - BACK; j--)
      if (level(j) && fit(j) && out[j]!.entity !== than.entity) return out[j]!;
    return null;
  };
  // `تغريدة فلان التي قال فيها`, `بيان لفلان قال فيه`: whose paper the pronoun takes up.
  const owner = raw.form === "finite" && r !== undefined && takesUpPaper(l, raw.at) ? ownerOfPaper(l, raw.at) : null;
  if (owner) {
    const speaker = speakerNamed(l, offices, owner, out);
    if (speaker.entity >= 0 && fits(asked, speaker.shape) !== false) return surely(speaker);
  }
  // `جاء ذلك في تصريح لفلان، مؤكدا أن`: whose words they were in which it came.
  const came = raw.form === "participle" ? ownerOfWhatCame(l, raw) : null;
  if (came) {
    const speaker = speakerNamed(l, offices, came, out);
    if (speaker.entity >= 0 && fits(asked, speaker.shape) !== false) return surely(speaker);
  }
  // `قالت المنظمة إنه اعترف`: whom the pronoun of إن means is not who speaks, where it is of the other gender.
  const meant = parent >= 0 && parent < i ? pronounOfThat(l, raw) : undefined;
  if (meant && fits(meant, out[parent]!.shape) === false) {
    const other =
      another(out[parent]!) ?? out.slice(-BACK).findLast((s) => s.entity >= 0 && fits(meant, s.shape) === true);
    const last =
      meant.gender === "Masc" && meant.number !== "Plur" ? honoured(l, raws[parent]!.from, NOBODY, []) : NOBODY;
    if (last.entity >= 0) return { speaker: { ...last, shape: meant }, otherwise: other ?? null };
    if (other) return surely(other);
  }
  // `أصدر النائب العام بيانا، أكد فيه أن`: who did what the pronoun takes up.
  const paper = raw.form === "finite" && r !== undefined && takesUpPaper(l, raw.at);
  if (paper) {
    const actor = mainSubject(l, told, raw, out, asked, parent);
    if (actor?.sure) return { speaker: actor.speaker, otherwise: another(actor.speaker) };
  }
  if (raw.form === "participle" || raw.opening === "before" || raw.opening === "inside" || raw.opening === "relative") {
    // Whoever spoke before in the same sentence, unless another has acted since.
    const sentence = l.words.sentence[raw.from]!;
    const actor = mainSubject(l, told, raw, out, asked, parent);
    for (let j = i - 1; j >= 0 && j > i - BACK; j--) {
      const end = contents[j]!.at(-1)?.[1] ?? 1;
      const same = l.words.sentence[Math.max(0, raws[j]!.from)] === sentence || l.words.sentence[end - 1] === sentence;
      if (!same || parents[j] !== parent || !fit(j)) continue;
      // `علق الأمين على مطالبات الوزير، قائلا`: whose word a noun tells of in passing does not go on.
      if (actor?.sure && (raws[j]!.form === "noun" || raws[j]!.form === "masdar")) continue;
      const acted = actor?.sure && actor.at >= end && actor.at > raws[j]!.at;
      return acted
        ? { speaker: actor.speaker, otherwise: out[j]! }
        : { speaker: out[j]!, otherwise: actor && actor.speaker.entity >= 0 ? actor.speaker : another(out[j]!) };
    }
    if (actor) return { speaker: actor.speaker, otherwise: another(actor.speaker) };
  }
  // `التهديدات التي أطلقتها إيران وتلميحها بإغلاق المضيق`: whom the pronoun of a masdar means is named in its sentence.
  const owns =
    (raw.form === "masdar" || raw.form === "noun") && raw.at >= 0 && isPronounAttached(l.words.reading[raw.at + 1]);
  if (owns && cueAt(l, raw.at)?.cue.lemma !== "قال") {
    const start = l.words.firstOf[l.words.sentence[raw.at]!]!;
    const spoke = raws.slice(Math.max(0, i - BACK), i).some((x, j) => {
      const k = Math.max(0, i - BACK) + j;
      return x.from >= start && x.at < raw.at && fit(k);
    });
    const actor = spoke ? undefined : mainSubject(l, told, raw, out, asked, parent);
    if (actor?.sure && actor.speaker.entity >= 0) return { speaker: actor.speaker, otherwise: another(actor.speaker) };
    const named = spoke ? null : namedInClause(l, offices, raw, start, asked, out);
    if (named) return { speaker: named, otherwise: another(named) };
  }
  // `قدم المدير اعتذاره، وقال إن`: who has acted in the sentence since anybody spoke.
  if (raw.form === "finite" && JOINED.has(raw.opening) && !GOING_ON.has(r!.lemma)) {
    const actor = mainSubject(l, told, raw, out, asked, parent);
    const spoke = i > 0 && raws[i - 1]!.at > (actor?.at ?? 0);
    if (actor?.sure && !spoke && actor.at > (contents[i - 1]?.at(-1)?.[1] ?? 0) - 1)
      return { speaker: actor.speaker, otherwise: another(actor.speaker) };
  }
  // `استقبل الوزير الوفد. وأكد أن`: who acted in the sentence before, where nobody spoke in it.
  const first = l.words.firstOf[l.words.sentence[raw.from]!] === raw.from;
  const opens = (raw.form === "finite" && (raw.opening === "start" || first)) || (raw.form === "participle" && first);
  const before = opens ? subjectOfSentenceBefore(l, told, raw, out, asked, parent) : undefined;
  const since =
    before && !(raw.form === "finite" && GOING_ON.has(r!.lemma)) && !spokeSince(l, raws, contents, i, before.at);
  if (since) return { speaker: before.speaker, otherwise: another(before.speaker) };
  // The last who spoke on the same level and whom the verb fits; else the last whom it fits.
  for (const aside of [false, true])
    for (let j = i - 1; j >= 0 && j > i - BACK; j--)
      if (level(j) && fit(j) && (aside || !isAside(l, raws[j]!, raw)))
        return { speaker: out[j]!, otherwise: another(out[j]!) };
  const actor = mainSubject(l, told, raw, out, asked, parent);
  if (actor) return { speaker: actor.speaker, otherwise: another(actor.speaker) };
  for (let j = i - 1; j >= 0 && j > i - BACK; j--) if (fit(j)) return surely(out[j]!);
  if (before) return surely(before.speaker);
  // `وصف القرار بأنه صائب` with nobody who spoke or acted: the person named last whom a masculine verb can mean, or the woman.
  if (raw.form === "finite" && parent < 0 && asked.gender !== undefined && asked.number !== "Plur") {
    const genders = personGenders(l.words, l.entities);
    const woman = asked.gender === "Fem";
    const entity = personBefore(l, raw.from, (e) => (woman ? genders[e] === "Fem" : genders[e] !== "Fem"));
    if (entity !== undefined) return { speaker: { ...NOBODY, kind: "named", entity, shape: asked }, otherwise: NOBODY };
  }
  const around = parent >= 0 && parent < i && fits(asked, out[parent]!.shape) !== false ? out[parent]! : NOBODY;
  // `قال خبراء … وأضاف`, `. مشيرا` of a company: who goes on is one who spoke, though the verb does not agree.
  if (around === NOBODY && (raw.form === "participle" || (r !== undefined && GOING_ON.has(r.lemma))))
    for (let j = i - 1; j >= 0 && j > i - BACK; j--) if (level(j) && out[j] !== NOBODY) return surely(out[j]!);
  return surely(around);
}

/** The last one named before a masdar in its sentence whom its pronoun fits, or null. */
function namedInClause(
  l: Layers,
  offices: Offices,
  raw: Raw,
  start: number,
  asked: Shape,
  known: readonly Speaker[],
): Speaker | null {
  for (let w = raw.at - 1; w >= Math.max(start, raw.at - LATTER * 2); w--) {
    const e = namedAt(l, w);
    if (e < 0) continue;
    let from = w;
    while (from > start && namedAt(l, from - 1) === e) from--;
    const r = l.words.reading[from]!;
    // No town says anything.
    if (l.entities.items[e]!.kind === "place" && !r.classes.has("country") && !r.classes.has("state")) continue;
    const speaker = speakerNamed(l, offices, [from, w + 1], known);
    if (speaker.entity >= 0 && fits(asked, speaker.shape) !== false) return { ...speaker, shape: asked };
    w = from;
  }
  return null;
}

/** `نقلت الوكالة عن`: all that it says is another's words. */
const handsOn = (l: Layers, raw: Raw): boolean =>
  raw.form === "finite" && raw.content.bringer === "preposition" && cueAt(l, raw.at)?.cue.lemma === "نقل";

/** How a clause is joined to one in which somebody acts. */
const JOINED: ReadonlySet<Raw["opening"]> = new Set(["and", "comma", "but", "also", "then"]);

/** Verbs with which the same speaker goes on, whoever acts in between. By bare lemma. */
const GOING_ON = new Set("أضاف تابع أردف استطرد واصل استدرك استرسل استأنف مضى زاد ختم اختتم".split(" "));

/** Whether an attribution stands, or speaks, behind a word. */
function spokeSince(
  l: Layers,
  raws: readonly Raw[],
  contents: readonly (readonly Stretch[])[],
  i: number,
  at: number,
): boolean {
  const start = l.words.firstOf[l.words.sentence[at]!]!;
  for (let j = i - 1; j >= 0 && j > i - BACK; j--)
    if (raws[j]!.from >= start || contents[j]!.at(-1)![1] > start) return true;
  return false;
}

/** `فيما أعلنت دول أخرى نيتها المساعدة. وتابعت`: a deed told beside what was said; in a later sentence its doer does not go on. */
const isAside = (l: Layers, raw: Raw, later: Raw): boolean =>
  // `ردا على سؤال حول مطالبة النقابة بالتأجيل أكد أن`: nor does whose demand a noun tells of in passing.
  ((raw.form === "noun" || raw.form === "masdar") && raw.content.nominal) ||
  ((raw.opening === "while" || raw.opening === "relative") &&
    (raw.content.bringer === "object" || raw.content.bringer === "preposition") &&
    l.words.sentence[Math.max(0, raw.at)] !== l.words.sentence[Math.max(0, later.at)]);

/** `نقلت الوكالة على لسان المدير قوله`, `… على لسان المدير حيث قال`: whose tongue it was. */
function onTongueOf(l: Layers, raw: Raw): Stretch | null {
  const start = Math.max(clauseStart(l, raw.from), raw.from - TONGUE);
  for (let w = raw.from - 1; w > start; w--) {
    const r = l.words.reading[w]!;
    if (isVerb(r) || isThat(r)) return null;
    if (r.lemma === "لسان" && l.words.reading[w - 1]!.lemma === "على") {
      const p = l.phrases.of[w]!;
      const named: Stretch | null =
        p >= 0 && l.phrases.last[p]! > w + 1 ? [w + 1, Math.min(raw.from, l.phrases.last[p]!)] : null;
      return named && named[1] <= raw.from ? named : null;
    }
  }
  return null;
}
/** `أكد فيه`, `قالت خلالها`: a pronoun right behind the verb takes up the paper or the occasion in which it was said. */
const takesUpPaper = (l: Layers, at: number): boolean => {
  const p = l.words.reading[at + 1];
  return (
    p !== undefined &&
    (p.lemma === "في" || p.lemma === "خلال" || p.lemma === "عبر") &&
    isPronounAttached(l.words.reading[at + 2])
  );
};

/** How many words back the paper is looked for that a pronoun takes up. */
const PAPER = 26;

/** Whose paper a verb with في and a pronoun speaks of: `تغريدة نبيل الخطيب التي قال فيها`, `بيان للوزارة أكدت فيه`. Null where the words do not tell. */
function ownerOfPaper(l: Layers, at: number): Stretch | null {
  const { reading } = l.words;
  let speaker: Stretch | null = null;
  for (let w = at - 1; w > at - PAPER && w >= clauseStart(l, at); w--) {
    const r = reading[w]!;
    // `التصريحات التي أدلى بها السفير، واتهم فيها`: who gave them.
    // `رسالة وجهها فلان`: what is spelt as a noun with its pronoun.
    const gave = isVerb(r)
      ? GIVING.has(r.lemma)
      : r.upos === Upos.NOUN && GIVING.has(r.form) && isPronounAttached(reading[w + 1]);
    if (gave) {
      speaker = giverBehind(l, w, at);
      if (speaker) continue;
    }
    if (isVerb(r)) return null;
    if (!CHANNELS.has(r.lemma) || MEDIA.has(r.lemma)) continue;
    if (agrees(shapeOf(reading[at + 2]!), r, false) === false) continue;
    if (speaker) return speaker;
    // `المؤتمر الصحفي الأول لفلان`
    let of = w + 1;
    while (of < at && reading[of]!.upos === Upos.ADJ) of++;
    const from = OF.has(reading[of]?.lemma ?? "") ? of + 1 : w + 1;
    // `وجه فلان رسالة للوزير قال فيها`: to whom, where somebody before it gives the paper out.
    if (reading[of]?.lemma === "ل" && givesBefore(l, w)) return null;
    const e = namedAt(l, from);
    // `تصريحات للمتحدث باسم الوزارة فلان أكد فيها`: any one who can speak.
    const noun = e < 0 && from > w + 1 ? phraseAt(l, from, at) : null;
    if (noun && speaks(l, noun) === true) {
      const whole = wholeSource(l, noun, at);
      if (whole[1] === at || isComma(reading[whole[1]])) return whole;
    }
    if (e < 0 || (l.entities.items[e]!.kind === "place" && from === w + 1)) continue;
    let end = from;
    while (end < at && namedAt(l, end) === e) end++;
    return [from, end];
  }
  return null;
}
/** Verbs by which words are given: أدلى بها, ألقاها, نشرها. By bare lemma. */
const GIVING = new Set("أدلى ألقى نشر أصدر أطلق كتب أجرى بث وجه عقد".split(" "));

/** Whether a verb by which words are given stands a few words before a paper. */
function givesBefore(l: Layers, paper: number): boolean {
  const start = clauseStart(l, paper);
  for (let w = paper - 1; w >= start && w > paper - 8; w--)
    if (isVerb(l.words.reading[w]))
      return (
        GIVING.has(l.words.reading[w]!.lemma) ||
        l.words.reading[w]!.lemma === "أرسل" ||
        l.words.reading[w]!.lemma === "بعث"
      );
  return false;
}

/** Who stands behind such a verb and the pronoun that takes up what was given, or null. */
function giverBehind(l: Layers, verb: number, limit: number): Stretch | null {
  const { reading } = l.words;
  let w = verb + 1;
  if (isPronounAttached(reading[w])) w++;
  else if (reading[w]?.upos === Upos.ADP && isPronounAttached(reading[w + 1])) w += 2;
  else return null;
  const noun = phraseAt(l, w, limit);
  if (!noun || speaks(l, noun) !== true) return null;
  // `رسالة وجهها فلان للأمين العام`: behind a name ل tells to whom.
  return namedAt(l, headOf(l, noun)) >= 0 ? noun : wholeSource(l, noun, limit);
}
const OF = new Set(["ل", "من", "عن"]);

/** `جاء ذلك في تصريح خاص لفلان لقناة`: where a sentence tells in which words something came, whose they were; else null. */
function ownerOfWhatCame(l: Layers, raw: Raw): Stretch | null {
  const { reading, firstOf, sentence } = l.words;
  const first = firstOf[sentence[raw.from]!]!;
  const at = isAnd(reading[first]) ? first + 1 : first;
  if (!CAME.has(reading[at]?.lemma ?? "") || !reading[at + 1]?.classes.has("demonstrative")) return null;
  for (let w = at + 2; w < raw.from && w < at + 8; w++) {
    if (!CHANNELS.has(reading[w]!.lemma)) continue;
    let of = w + 1;
    while (of < raw.from && reading[of]!.upos === Upos.ADJ) of++;
    if (!OF.has(reading[of]?.lemma ?? "")) return null;
    const noun = phraseAt(l, of + 1, raw.from);
    return noun && speaks(l, noun) === true ? wholeSource(l, noun, raw.from) : null;
  }
  return null;
}
const CAME = new Set(["جاء", "ورد", "أتى"]);

/** Gender and number of the pronoun that the إن right before a verb carries (`قالت إنه اعترف`). */
function pronounOfThat(l: Layers, raw: Raw): Shape | undefined {
  if (raw.form !== "finite" || raw.source !== null) return undefined;
  let w = raw.at - 1;
  // Past an opening mark.
  if (w > 1 && l.quotes.at[w]! >= 0) w--;
  const p = l.words.reading[w];
  return p && isPronounAttached(p) && isThat(l.words.reading[w - 1]) ? shapeOf(p) : undefined;
}

/** How many words back a tongue is looked for. */
const TONGUE = 14;

/** Gender and number of the pronoun that a masdar carries (`قوله`, `تأكيدها`). */
function pronounShape(l: Layers, raw: Raw): Shape {
  const p = raw.at >= 0 ? l.words.reading[raw.at + 1] : undefined;
  return isPronounAttached(p) ? shapeOf(p!) : { gender: undefined, number: undefined };
}
