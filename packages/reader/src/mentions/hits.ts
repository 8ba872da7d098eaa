import { key } from "../letters/fold.ts";
import { Kind } from "../tokens/tokens.ts";
import { wordOfLexicon } from "../words/analyze.ts";
import { GENDER, get, NUMBER, Upos } from "../words/features.ts";
import type { Reading } from "../words/words.ts";
import type { Known, Sense } from "./gazetteer.ts";
import { BEARERS, GROUP_HEADS, LOOSE_BEARERS, MEDIA_HEADS, PARTY_HEADS, PLACE_HEADS } from "./heads.ts";
import { besideIt, chooseNamesakes, type Setting, type Shared } from "./namesakes.ts";
import { nationOf } from "./nation.ts";
import { MayBe, type Scan } from "./scan.ts";
import { besideName, townBorneOut, townStandsAlone, wantsContext } from "./towns.ts";

/** A name of the gazetteer as it stands in the text. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly letters: number;
  readonly senses: readonly Sense[];
}

/** The longest name of the gazetteer that begins in token `t`, its clitics taken off; undefined when there is none. */
export function longestHit(scan: Scan, t: number): Hit | undefined {
  if (!scan.mayBe(t, MayBe.LISTED)) return undefined;
  const known = scan.longest[t];
  if (known !== undefined) return known ?? undefined;
  const hit = longestWithin(scan, t, Number.POSITIVE_INFINITY);
  scan.longest[t] = hit ?? null;
  return hit;
}

/** The same of the names that end before token `within`. */
function longestWithin(scan: Scan, t: number, within: number): Hit | undefined {
  let best: Hit | undefined;
  let bestAgrees = false;
  let clitics = -1;
  for (const cut of scan.cuts(t)) {
    let node = cut.node;
    if (!node) continue;
    if (clitics < 0) clitics = scan.cliticLetters(t);
    let at = t;
    while (node) {
      const agrees = cut.letters === clitics || (cut.letters === clitics + 1 && cut.key.startsWith("ال"));
      if (node.senses && at < within && (!best || at + 1 > best.to || (at + 1 === best.to && agrees && !bestAgrees))) {
        // A single token is cut as the words layer cuts it, unless what it leaves whole is in no list; not where only
        // three letters are left of a word of the lexicon (`لغات`, `كسرت`).
        const inWord = at === t && cut.letters > 0 && cut.key.length <= 3 && wordOfLexicon(scan.tokens, t);
        if (
          (at > t && (cut.letters === 0 || agrees || scan.stem(t).guessed)) ||
          (agrees && !inWord) ||
          (!scan.cuts(t)[0]!.node && scan.stem(t).guessed)
        ) {
          best = { from: t, to: at + 1, letters: cut.letters, senses: node.senses };
          bestAgrees = agrees;
        }
      }
      const next: number = node.next ? scan.after(at) : -1;
      if (next < 0) break;
      at = next;
      node = node.next!.get(scan.key(at));
    }
  }
  return best;
}

/** The lemma of the noun before a name, looked at over opening marks: `حركة` in `لحركة "حماس"`. */
function headBefore(scan: Scan, from: number): string {
  const b = scan.before(from);
  return b < 0 ? "" : scan.stem(b).lemma;
}

/** Whether a doubtful place name is borne out by the words around it. */
function placeBorneOut(scan: Scan, hit: Hit, known: Known): boolean {
  const b = scan.before(hit.from);
  if (b >= 0 && hit.letters === 0 && PLACE_HEADS.has(scan.stem(b).lemma) && !scan.stem(b).definite) return true;
  if (
    b >= 0 &&
    hit.letters === 0 &&
    known.type === "state" &&
    scan.stem(b).classes.has("direction") &&
    !scan.stem(b).definite
  )
    return true;
  if (b >= 0 && hit.letters === 0 && borneByNoun(scan, hit, b, known)) return true;
  // `الباب السورية`: the adjective of its own country behind it.
  const next = scan.after(hit.to - 1);
  if (next >= 0 && known.country !== null) {
    const r = scan.stem(next);
    if (scan.whole(next) && r.definite && r.classes.has(`country:${known.country}`) && get(r.features, GENDER) === 2)
      return true;
  }
  // `حمص وحماة`, `بين صعدة وعمران`: a place beside it.
  if (besidePlace(scan, hit, known)) return true;
  const whole = scan.words.firstOfToken[hit.from]!;
  const r = scan.stem(hit.from);
  if (whereGoes(scan, hit, known, r, b)) return true;
  return (
    r.upos === Upos.PROPN &&
    (scan.words.reading[whole]!.upos === Upos.ADP ||
      (b >= 0 && scan.stem(b).classes.has("direction")) ||
      (b >= 0 && (scan.stem(b).lemma === "في" || scan.stem(b).lemma === "إلى")))
  );
}

/**
 * `في الأقصر`, `إلى العقبة`: a city that many know stands behind a preposition of place, though with ال it is a word as well; not
 * where a definite adjective makes it one.
 */
function whereGoes(scan: Scan, hit: Hit, known: Known, r: Reading, b: number): boolean {
  if (known.prominence < 4 || !SETTLED.has(known.type) || hit.to - hit.from > 1 || !r.definite) return false;
  const next = scan.plain(scan.after(hit.to - 1));
  if (next?.definite && (next.upos === Upos.ADJ || next.classes.has("comparison"))) return false;
  const clitic = scan.words.reading[scan.words.firstOfToken[hit.from]!]!;
  if (clitic.upos === Upos.ADP) return clitic.lemma === "ب";
  return b >= 0 && hit.letters === 0 && TO_PLACES.has(scan.stem(b).lemma);
}
const SETTLED = new Set(["city", "capital", "region"]);
const TO_PLACES = new Set(["في", "إلى", "نحو", "قرب"]);

/** `مستشفى عسير`, `أهالي تعز`: what a town or province has, and its name. */
function borneByNoun(scan: Scan, hit: Hit, b: number, known: Known): boolean {
  const noun = scan.stem(b);
  if (!BEARERS.has(noun.lemma) || noun.definite || noun.upos !== Upos.NOUN || known.prominence < 2) return false;
  const r = scan.stem(hit.from);
  if (r.upos === Upos.VERB && !r.guessed) return known.prominence > 3;
  return !LOOSE_BEARERS.has(noun.lemma) || r.upos === Upos.PROPN || r.guessed || known.prominence > 3;
}

function besidePlace(scan: Scan, hit: Hit, known: Known): boolean {
  // `فرنسا وكان`: the verb, no Cannes.
  const { upos } = scan.stem(hit.from);
  if (known.prominence < 4 && (upos === Upos.VERB || upos === Upos.AUX)) return false;
  // A lesser one only beside a place of its own state: `العزة والكرامة` are no towns.
  const near = (other: Known) =>
    other.kind === "place" && (known.prominence > 2 || (other.country === known.country && other.prominence > 1));
  const sure = (k: string) => scan.lists.begin(k)?.senses?.some((s) => !s.doubtful && near(s.known)) ?? false;
  if (scan.tokens.spelling[hit.from]![0] === "و" && hit.letters > 0) {
    const b = hit.from - 1;
    if (b >= 0 && scan.kind(b) === Kind.WORD && scan.sameSentence(b, hit.from) && scan.cuts(b).some((c) => sure(c.key)))
      return true;
  }
  const n = hit.to;
  if (n < scan.tokens.count && scan.kind(n) === Kind.WORD && scan.sameSentence(n, hit.from)) {
    const s = scan.key(n);
    if (s[0] === "و" && sure(s.slice(1))) return true;
  }
  return false;
}

/** Whether a doubtful name of a body is borne out: its own class noun before it, or marks around it. */
function bodyBorneOut(scan: Scan, hit: Hit, known: Known): boolean {
  const b = scan.before(hit.from);
  if (b >= 0 && hit.letters === 0) {
    const stem = scan.stem(b);
    if (
      known.introducedBy.has(stem.key) ||
      known.introducedBy.has(scan.key(b)) ||
      known.introducedBy.has(key(stem.lemma))
    )
      return true;
    if (known.sector === "JRN" && (MEDIA_HEADS.has(stem.lemma) || stem.key === "انباء")) return true;
  }
  // `الدوحة – قنا:`: an agency in a dateline.
  if (
    known.sector === "JRN" &&
    known.introducedBy.has("وكاله") &&
    scan.tokens.spelling[hit.to] === ":" &&
    /^[-–—−ـ/]$/.test(scan.tokens.spelling[hit.from - 1] ?? "")
  )
    return true;
  if (scan.enclosed(hit.from, hit.to)) return true;
  // `صحيفتا معاريف العبرية والحياة اللبنانية`: a medium with the adjective of its country, a class noun further back.
  const next = scan.after(hit.to - 1);
  if (
    known.sector === "JRN" &&
    next >= 0 &&
    scan.whole(next) &&
    scan.stem(next).classes.has("nisba") &&
    scan.stem(next).definite
  ) {
    for (let t = hit.from - 1; t >= 0 && t > hit.from - 8 && scan.sameSentence(t, hit.from); t--)
      if (MEDIA_HEADS.has(scan.stem(t).lemma)) return true;
  }
  return false;
}

/** Whether a single definite word is read as an adjective and stands behind a definite noun, or its definite adjective. */
export function isAttribute(scan: Scan, from: number, to: number, letters: number): boolean {
  if (to - from > 1 || letters > 0) return false;
  const r = scan.stem(from);
  const b = scan.before(from);
  if (r.upos !== Upos.ADJ || !r.definite || b < 0) return false;
  const before = scan.stem(b);
  return before.definite && (before.upos === Upos.NOUN || before.upos === Upos.ADJ);
}

/** Names that are an adjective as well: `السعودية` after a definite noun, `سورية` after a feminine one, is no place. */
function isAdjective(scan: Scan, hit: Hit): boolean {
  if (hit.to - hit.from > 1 || hit.letters > 0) return false;
  const k = scan.key(hit.from);
  if (k !== "السعوديه" && k !== "سوريه" && k !== "المغربيه") return false;
  let w = scan.words.firstOfToken[hit.from]! - 1;
  while (w >= 0 && scan.tokens.kind[scan.words.token[w]!] === Kind.CLOSE) w--;
  if (w < 0 || scan.words.sentence[w] !== scan.words.sentence[w + 1]) return false;
  const before = scan.words.reading[w]!;
  if (k === "سوريه")
    return (
      (before.upos === Upos.NOUN || before.upos === Upos.ADJ) &&
      !before.definite &&
      (get(before.features, GENDER) === 2 || get(before.features, NUMBER) === 3) &&
      !before.classes.has("direction") &&
      !before.classes.has("role")
    );
  // `استنكرته السعودية`, `رحبت به السعودية`: the subject behind a verb's object; `حكومته السعودية` is an adjective.
  if (before.upos === Upos.PRON && w > 0 && scan.words.token[w - 1] === scan.words.token[w]) {
    const { upos } = scan.words.reading[w - 1]!;
    if (upos === Upos.VERB || upos === Upos.ADP) return false;
  }
  return before.definite || before.upos === Upos.PRON || (before.upos === Upos.PROPN && before.key !== "العربيه");
}

/** Words after which a spelling is no name: `حماس كبير`, `مصر على`, `صلاة المغرب`, `في كل قطر`. */
function vetoed(scan: Scan, hit: Hit): boolean {
  if (hit.to - hit.from > 1) {
    // `تنظيم الدولة الإسلامية` is named by its last two words.
    const behind = hit.to - hit.from === 2 && scan.key(hit.to - 1) === "الدوله" ? scan.after(hit.to - 1) : -1;
    return behind >= 0 && scan.key(behind) === "الاسلاميه";
  }
  // `درعاً`: a word with tanwin is a common noun.
  if (scan.hasTanwin(hit.from)) return true;
  const k = scan.key(hit.from).slice(hit.letters);
  const b = scan.before(hit.from);
  // `طائرة بوينغ`, `من طراز إيرباص`: what is made there, and not the firm.
  if (b >= 0 && hit.letters === 0 && MADE.has(scan.stem(b).lemma) && hit.senses.some((s) => s.known.sector === "BUS"))
    return true;
  // `نيسان/أبريل`: a month that is a town or a firm elsewhere.
  if (hit.letters === 0 && scan.stem(hit.from).classes.has("month") && besideMonth(scan, hit)) return true;
  const next = scan.after(hit.to - 1);
  const nextKey = next >= 0 ? scan.key(next) : "";
  switch (k) {
    case "حماس":
      return (
        next >= 0 &&
        scan.whole(next) &&
        [
          "كبير",
          "شديد",
          "الجماهير",
          "الجمهور",
          "الشباب",
          "بالغ",
          "منقطع",
          "اللاعبين",
          "المشجعين",
          "زائد",
          "وطني",
        ].includes(nextKey)
      );
    case "مصر":
      return nextKey === "علي" && b >= 0 && (scan.stem(b).upos === Upos.PRON || scan.stem(b).lemma === "إن");
    case "المغرب":
      return b >= 0 && ["صلاه", "اذان", "وقت", "بعد", "قبل"].includes(scan.key(b));
    case "قطر":
      return b >= 0 && ["كل", "نصف", "بنصف", "ذات", "ذو"].includes(scan.key(b));
    // `مسقط رأسه`, `للنيل من`, `كوبا أمريكا`.
    case "مسقط":
      return next >= 0 && scan.stem(next).lemma === "رأس";
    // `درجة الشباب`, `المنتخب الوطني للشباب`: an age, no club.
    case "الشباب":
      return (
        (hit.letters > 0 && scan.tokens.spelling[hit.from]![hit.letters - 1] === "ل") ||
        (b >= 0 && hit.letters === 0 && OF_THE_YOUNG.has(scan.stem(b).lemma))
      );
    // `تم الاتفاق على`: an agreement, no club.
    case "الاتفاق":
      return nextKey === "علي" || nextKey === "مع" || nextKey === "بين";
    // `سيول جدة`, `السيول`: floods, where a place has them.
    case "سيول":
      return (
        (b >= 0 && hit.letters === 0 && FLOODED.has(scan.stem(b).lemma)) ||
        (next >= 0 && (scan.stem(next).classes.has("time") || (longestHit(scan, next)?.senses.some(isPlace) ?? false)))
      );
    // `الأحمر والأبيض والأزرق`
    case "الابيض":
      return besideColour(scan, hit, b, next);
    // `التمرد الحوثي`, `المقذوف الحوثي`: an adjective of a thing; `الزعيم الحوثي` is a person.
    case "الحوثي": {
      const of = b >= 0 && hit.letters === 0 && b === hit.from - 1 ? scan.plain(b) : undefined;
      return (
        of?.definite === true &&
        !of.guessed &&
        of.upos === Upos.NOUN &&
        !["role", "title", "person", "kin"].some((c) => of.classes.has(c))
      );
    }
    // `وكالة الأنباء الروسية "تاس"`: no paper of that name.
    case "الانباء":
      return b >= 0 && scan.stem(b).lemma === "وكالة";
    case "عدن":
      return b >= 0 && /^(?:جنه|جنات|جنان)$/.test(scan.stem(b).key);
    // `وابل من الصواريخ`: a hail, no Apple.
    case "ابل":
      return hit.letters === 1 && nextKey === "من" && scan.tokens.spelling[hit.from]![0] === "و";
    case "نيل":
      return hit.letters > 0 && nextKey === "من";
    // `معسكر اللواء`, `جدة الطفلة`, `تداول سهم الشركة`: a noun that governs another, and no town.
    case "معسكر":
    case "جامعه":
    case "جده":
    case "تداول":
      return hit.letters <= 1 && next >= 0 && scan.whole(next) && (governs(scan, next) || nextKey === "ام");
    // `كل مناطق المدينة`, `وسط المدينة`: the city of which is spoken; Medina beside a town of its land, or behind what it alone has.
    case "المدينه":
      return (
        nextKey !== "المنوره" &&
        !besidePlace(scan, hit, hit.senses[0]!.known) &&
        !(b >= 0 && hit.letters === 0 && MEDINAN.has(scan.key(b).replace(/^[وبلف](?=منطقه|اماره|امير)/, "")))
      );
    // `مطلع مايو (اليوم)`: a day, in brackets.
    case "اليوم":
      return scan.tokens.spelling[hit.from - 1] === "(" && scan.tokens.spelling[hit.to] === ")";
    case "كوبا":
      return nextKey === "امريكا" || nextKey === "ليبرتادوريس";
    case "امريكا":
      return b >= 0 && scan.key(b) === "كوبا";
    case "روسيا":
    case "سوريا":
    case "ليبيا":
    case "افريقيا":
    case "بريطانيا":
    case "ايطاليا":
    case "اسبانيا":
    case "المانيا":
    case "اوكرانيا":
    case "تركيا":
    case "بلغاريا":
    case "رومانيا":
    case "استراليا":
    case "كولومبيا":
    case "نيجيريا":
    case "ماليزيا":
    case "اسيا":
    case "كوريا":
      return accusativeNisba(scan, hit, b);
    case "الكاف":
      return b >= 0 && scan.stem(b).lemma === "حرف";
    default:
      return false;
  }
}

/** Nouns of what a firm makes. By lemma. */
const MADE = new Set("طائرة طراز طائرات مقاتلة سيارة مركبة شاحنة هاتف حاسوب جهاز طائره مروحية نوع ماركة".split(" "));

/** What the young have in sport and the state. By lemma. */
const OF_THE_YOUNG = new Set("درجة فئة منتخب مستوى قطاع مرحلة رعاية وزارة بطولة مركز مهرجان".split(" "));

/** What floods have or do. By lemma. */
const FLOODED = new Set("كارثة ضحية خطر مجرى تصريف مياه ماء أمطار مطر ضرر قضية موسم".split(" "));

/** A colour before or behind a word that is one, too. */
const besideColour = (scan: Scan, hit: Hit, b: number, next: number): boolean =>
  hit.letters <= 1 &&
  ((b >= 0 && scan.stem(b).classes.has("colour")) || (next >= 0 && scan.stem(next).classes.has("colour")));

/** Nouns behind which المدينة is Medina by itself, by their spelling: `مناطق المدينة` are quarters. */
const MEDINAN = new Set(["اماره", "امير", "منطقه"]);

/** A noun or a number in its place as the second of an idafa: no adjective, no verb, no particle. */
function governs(scan: Scan, next: number): boolean {
  const r = scan.stem(next);
  return (
    (r.upos === Upos.NOUN || r.upos === Upos.PROPN || r.upos === Upos.NUM || scan.kind(next) === Kind.NUMBER) &&
    !r.classes.has("time") &&
    !r.classes.has("weekday")
  );
}

/** A month beside its other name, a year or a word of time. */
function besideMonth(scan: Scan, hit: Hit): boolean {
  const n = scan.tokens.spelling[hit.to];
  if (n === "/" || scan.kind(hit.to) === Kind.NUMBER || scan.tokens.spelling[hit.from - 1] === "/") return true;
  if (scan.kind(hit.from - 1) === Kind.NUMBER) return true;
  const b = scan.before(hit.from);
  return b >= 0 && scan.stem(b).classes.has("time");
}

/** `دبلوماسيا روسيا`: the adjective of an indefinite accusative, spelt as the state is. */
function accusativeNisba(scan: Scan, hit: Hit, b: number): boolean {
  if (b < 0 || hit.letters > 0 || (scan.kind(hit.from - 1) !== Kind.WORD && scan.kind(hit.from - 1) !== Kind.NUMBER))
    return false;
  // `69 أفريقيا`
  if (scan.kind(b) === Kind.NUMBER) return true;
  const noun = scan.stem(b);
  return (
    !noun.definite &&
    (noun.upos === Upos.NOUN || noun.upos === Upos.ADJ) &&
    scan.key(b).endsWith("ا") &&
    !noun.lemma.endsWith("ا") &&
    get(noun.features, NUMBER) !== 3
  );
}

/** Whether the words around a name of the lists make it something else. */
export const excluded = (scan: Scan, hit: Hit): boolean => vetoed(scan, hit) || isAdjective(scan, hit);

/** Which of a hit's senses is meant, or undefined when the words around it bear none out. */
function senseOf(scan: Scan, hit: Hit): Sense | undefined {
  if (vetoed(scan, hit)) return undefined;
  const head = headBefore(scan, hit.from);
  const media = MEDIA_HEADS.has(head);
  const group = media || GROUP_HEADS.has(head) || PARTY_HEADS.has(head);
  let best: Sense | undefined;
  let bestScore = 0;
  for (const sense of hit.senses) {
    const { known } = sense;
    let score = sense.doubtful ? 0 : 2;
    if (known.kind === "organization") {
      const borne = bodyBorneOut(scan, hit, known);
      if (borne) score += 3;
      else if (sense.doubtful && !inClub(scan, hit, known)) continue;
      else score += sense.doubtful ? 1 : 0;
      // `نظام الوثائق المطور «الجديد»`: an adjective of the definite noun before it.
      if (sense.doubtful && !inClub(scan, hit, known) && isAttribute(scan, hit.from, hit.to, hit.letters)) continue;
      if (media && known.sector !== "JRN" && known.sector !== "BUS") score -= 1;
    } else if (known.kind === "person") {
      // Short forms that are words as well wait for the full name or a title.
      if (sense.doubtful && !afterTitle(scan, hit)) continue;
      if (sense.doubtful) score += 1;
    } else {
      if (isAdjective(scan, hit)) continue;
      if (wantsContext(hit, known) && !townStandsAlone(scan, hit, sense)) continue;
      // `محمد الشدادي`: a town's name behind a given name is a family's.
      if (known.origin === "place" && known.prominence <= 3 && hit.to - hit.from === 1 && besideName(scan, hit))
        continue;
      if (known.type === "governorate" && sense.doubtful && !governorateNoun(scan, hit)) continue;
      // A user's name that is an ordinary word is one here as well, unless the words around say otherwise.
      const word = known.origin === "user" && hit.to - hit.from === 1 && isWord(scan, hit);
      const borne = (sense.doubtful || word) && placeBorneOut(scan, hit, known);
      if ((sense.doubtful || word) && !borne) continue;
      if (group && hit.letters === 0 && !PLACE_HEADS.has(head)) score -= 1;
      score += known.prominence / 10 + (borne ? 1 : 0);
    }
    if (score > bestScore) {
      best = sense;
      bestScore = score;
    }
  }
  return best;
}

/** `النادي الأهلي`: the club's noun with ال before its name. */
function inClub(scan: Scan, hit: Hit, known: Known): boolean {
  if (
    !known.introducedBy.has("نادي") ||
    hit.letters > 0 ||
    hit.from === 0 ||
    !scan.sameSentence(hit.from - 1, hit.from)
  )
    return false;
  const b = scan.stem(hit.from - 1);
  return b.definite && (b.lemma === "ناد" || b.lemma === "نادي") && scan.key(hit.from).startsWith("ال");
}

/** Whether a single token is an ordinary word of the lexicon. */
function isWord(scan: Scan, hit: Hit): boolean {
  const r = scan.stem(hit.from);
  return !r.guessed && r.upos !== Upos.PROPN;
}

function afterTitle(scan: Scan, hit: Hit): boolean {
  const b = scan.before(hit.from);
  if (b < 0 || hit.letters > 0) return false;
  const r = scan.stem(b);
  return r.definite && (r.classes.has("title") || r.classes.has("role"));
}

/** Words of sport by class and lemma, and how many of them make a report one on sport. */
const SPORT = "sport";
const SPORT_LEMMAS: ReadonlySet<string> = new Set([
  "لاعب",
  "مدرب",
  "فريق",
  "ملعب",
  "هدف",
  "نادي",
  "ناد",
  "دوري",
  "كأس",
]);
const SPORT_LEAST = 6;
/** Whether a report is one on sport, by its words that are no names of the lists. */
function isOnSport(scan: Scan): boolean {
  let n = 0;
  for (let t = 0; t < scan.tokens.count && n < SPORT_LEAST; t++) {
    const kind = scan.kind(t);
    if ((kind !== Kind.WORD && kind !== Kind.LATIN) || longestHit(scan, t)) continue;
    const r = scan.stem(t);
    if (r.classes.has(SPORT) || SPORT_LEMMAS.has(r.lemma)) n++;
  }
  return n >= SPORT_LEAST;
}
const isClub = (s: Sense): boolean => s.doubtful && s.known.kind === "organization" && s.known.introducedBy.has("نادي");

/** A name of the lists and what it is held to mean. */
export interface Found {
  readonly hit: Hit;
  readonly sense: Sense;
  /** Why it means this, where it may mean something else. */
  readonly because?: string;
}

/** The names of the lists, by the token that each begins in. `home`: the states that the report comes from. */
export function findHits(scan: Scan, home: () => readonly string[]): readonly (Found | undefined)[] {
  const out: (Found | undefined)[] = new Array(scan.tokens.count);
  const shared: Hit[] = [];
  /** Family names that are ordinary words (`الأسد`), to be read once it is known of which states the report speaks. */
  const waiting: Hit[] = [];
  /** Names of towns abroad, likewise. */
  const towns: Hit[] = [];
  /** Places that are ordinary words (`تعز`), likewise. */
  const words: Hit[] = [];
  /** Provinces that are called by a side (`المنطقة الشرقية`), likewise. */
  const regions: Hit[] = [];
  /** Clubs that are ordinary words (`الهلال`), to be read once it is known that the report is one on sport. */
  const clubs: Hit[] = [];
  const countries = new Map<string, number>();
  const places = new Set<Known>();
  const count = (country: string | null, n: number) => {
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + n);
  };
  for (let t = 0; t < out.length; t++) {
    const kind = scan.kind(t);
    if (kind !== Kind.WORD && kind !== Kind.LATIN) continue;
    let hit = longestHit(scan, t);
    if (!hit) {
      count(nationOf(scan.stem(t)) ?? null, 1);
      continue;
    }
    // Where the words around bear the longest name out of nothing, a shorter one may stand.
    let sense = senseOf(scan, hit);
    const longest = hit;
    while (!sense && hit.to - hit.from > 1) {
      hit = longestWithin(scan, t, hit.to - 1);
      if (!hit) break;
      sense = senseOf(scan, hit);
    }
    if (!hit || !sense) {
      for (const h of hit && hit !== longest ? [longest, hit] : [longest])
        if (h.senses.some((s) => wantsContext(h, s.known))) towns.push(h);
      if (hit && hit.to - hit.from === 1 && hit.senses.some(isPlaceAndWord)) words.push(hit);
      for (const h of hit && hit !== longest ? [longest, hit] : [longest]) if (isRegion(h)) regions.push(h);
      if (
        hit &&
        hit.to - hit.from === 1 &&
        hit.senses.some((s) => s.known.kind === "person" && s.known.country !== null)
      )
        waiting.push(hit);
      else if (hit?.senses.some(isClub)) clubs.push(hit);
      continue;
    }
    out[t] = { hit, sense };
    if (isPlace(sense) && hit.senses.filter(isPlace).length > 1) shared.push(hit);
    else {
      count(sense.known.country, sense.known.kind === "place" ? 2 : 1);
      if (sense.known.kind === "place" && places.size < 60) places.add(sense.known);
    }
  }
  const named = (country: string) => (countries.get(country) ?? 0) > 0;
  for (const hit of towns) {
    if (out[hit.from] || excluded(scan, hit)) continue;
    const sense = hit.senses.find((s) => wantsContext(hit, s.known) && townBorneOut(scan, hit, s, named));
    if (!sense) continue;
    out[hit.from] = { hit, sense };
    if (hit.senses.length > 1) shared.push(hit);
  }
  for (const hit of words) {
    if (out[hit.from] || excluded(scan, hit)) continue;
    const sense = hit.senses.find((s) => isPlaceAndWord(s) && (countries.get(s.known.country ?? "") ?? 0) >= 2);
    if (sense && standsAsPlace(scan, out, hit, sense.known)) out[hit.from] = { hit, sense };
  }
  for (const hit of regions) {
    if (out[hit.from] || behindRegion(scan, hit)) continue;
    const sense = hit.senses[0]!;
    if (named(sense.known.country!) || home().includes(sense.known.country!)) out[hit.from] = { hit, sense };
  }
  recut(scan, out, countries, home);
  settleShared(scan, out, shared, { countries, places: [...places], home });
  if (clubs.length > 0 && isOnSport(scan))
    for (const hit of clubs) {
      const sense = hit.senses.find(isClub)!;
      if (excluded(scan, hit)) continue;
      if (scan.key(hit.to - 1).endsWith("الاتحاد") && ofFederation(scan)) continue;
      if (standsAlone(scan, hit, true)) out[hit.from] = { hit, sense };
    }
  for (const hit of waiting) {
    const sense = hit.senses.find((s) => s.known.kind === "person" && (countries.get(s.known.country ?? "") ?? 0) >= 3);
    if (sense && (standsAlone(scan, hit) || joined(scan, out, hit))) out[hit.from] = { hit, sense };
  }
  return out;
}

/** `المنطقة الشرقية`, `الحدود الشمالية`: a province whose name is two ordinary words, and no other's. */
const isRegion = (hit: Hit): boolean =>
  hit.to - hit.from > 1 &&
  hit.senses.length === 1 &&
  hit.senses[0]!.doubtful &&
  hit.senses[0]!.known.type === "governorate";

/** `المنطقة الشرقية من المدينة`: of what it is a side. */
function behindRegion(scan: Scan, hit: Hit): boolean {
  const next = scan.after(hit.to - 1);
  return (
    next >= 0 &&
    (scan.key(next) === "من" || scan.tokens.spelling[next]![0] === "ل") &&
    scan.stem(next).upos !== Upos.PROPN
  );
}

/**
 * `مكة، وجدة`: a word that is a place whole and another behind a clitic is the one whose state the report speaks of or comes from, where it names
 * nothing else of the whole one's.
 */
function recut(
  scan: Scan,
  out: (Found | undefined)[],
  countries: ReadonlyMap<string, number>,
  home: () => readonly string[],
): void {
  let whole: Found[] | undefined;
  for (const f of out)
    if (f && f.hit.letters === 0 && f.hit.to - f.hit.from === 1 && isPlace(f.sense) && scan.cuts(f.hit.from).length > 1)
      if (underClitic(scan, f.hit.from)) (whole ??= []).push(f);
  if (!whole) return;
  for (const { hit, sense } of whole) {
    const other = underClitic(scan, hit.from)!;
    const own = sense.known.country ?? "";
    const told = 2 * whole.filter((f) => f.sense.known.country === own).length;
    const b = scan.before(hit.from);
    if ((countries.get(own) ?? 0) > told || home().includes(own) || (b >= 0 && PLACE_HEADS.has(scan.stem(b).lemma)))
      continue;
    const state = other.sense.known.country ?? "";
    if ((countries.get(state) ?? 0) > 0 || home().includes(state)) {
      const { from, to } = hit;
      out[from] = { hit: { from, to, letters: other.letters, senses: other.senses }, sense: other.sense };
    }
  }
}

/** The well-known place that a token is behind one clitic, if it is. */
function underClitic(
  scan: Scan,
  t: number,
): { readonly letters: number; readonly senses: readonly Sense[]; readonly sense: Sense } | undefined {
  for (const cut of scan.cuts(t)) {
    if (cut.letters !== 1 || !cut.node?.senses) continue;
    const sense = cut.node.senses.find((s) => !s.doubtful && s.known.kind === "place" && s.known.prominence > 2);
    if (sense) return { letters: 1, senses: cut.node.senses, sense };
  }
  return undefined;
}

/** Whether a report speaks of a federation of sport: `الاتحاد السعودي`, `رئيس الاتحاد`; then الاتحاد alone is no club. */
function ofFederation(scan: Scan): boolean {
  for (let t = 0; t < scan.tokens.count; t++) {
    if (scan.kind(t) !== Kind.WORD || scan.stem(t).key !== "الاتحاد") continue;
    const b = scan.before(t);
    if (b >= 0 && (scan.stem(b).lemma === "ناد" || scan.stem(b).lemma === "نادي")) return false;
    const next = scan.plain(scan.after(t));
    if (next?.definite && next.upos === Upos.ADJ) return true;
  }
  return false;
}

const isPlaceAndWord = ({ known, doubtful }: Sense): boolean =>
  doubtful && known.kind === "place" && known.origin === "place";

/**
 * Whether a place that is an ordinary word too (`تعز`) stands as one, in a report that speaks of its state: joined to a
 * place, behind a direction, or, if no noun is meant, behind a preposition of place.
 */
function standsAsPlace(scan: Scan, out: readonly (Found | undefined)[], hit: Hit, known: Known): boolean {
  const r = scan.stem(hit.from);
  const next = scan.plain(scan.after(hit.to - 1));
  // `الخبر الجديد`, `الضفة الأخرى`: a noun with its adjective.
  if (r.definite && next?.definite && next.upos === Upos.ADJ) return false;
  // `في جازان، وصبيا، وضمد`.
  const mark = scan.tokens.spelling[hit.from - 1];
  const first = mark === "،" || mark === "," ? hit.from - 2 : hit.from - 1;
  if (
    hit.letters === 1 &&
    scan.tokens.spelling[hit.from]![0] === "و" &&
    first >= 0 &&
    scan.sameSentence(first, hit.from) &&
    placeEndsAt(out, first, known.prominence < 3 ? known.country : null)
  )
    return true;
  if (known.prominence < 3) return false;
  const noun = (r.upos === Upos.NOUN || r.upos === Upos.ADJ) && !r.guessed;
  if (hit.letters > 0) {
    const clitic = scan.tokens.spelling[hit.from]![hit.letters - 1];
    return !noun && (clitic === "ب" || clitic === "ل") && r.upos !== Upos.VERB;
  }
  const b = scan.before(hit.from);
  if (b < 0) return false;
  const before = scan.stem(b);
  if (before.definite) return false;
  if (before.classes.has("direction") && before.lemma !== "بعد") return true;
  return !noun && (before.lemma === "في" || before.lemma === "إلى" || before.lemma === "من" || before.lemma === "نحو");
}

/** Whether the last word of a place of the lists is token `t`. */
function placeEndsAt(out: readonly (Found | undefined)[], t: number, country: string | null): boolean {
  for (let from = t; from >= 0 && from > t - 4; from--) {
    const f = out[from];
    if (f && f.hit.to === t + 1) return isPlace(f.sense) && (country === null || f.sense.known.country === country);
  }
  return false;
}

const GOVERNORATES = new Set("محافظة ولاية منطقة إقليم إمارة جهة محافظ والي حاكم أمير ريف بلدية شعبية".split(" "));

const isPlace = ({ known }: Sense): boolean => known.kind === "place" || known.kind === "facility";

/** Whether the noun of a governorate stands before the name: `محافظة حلب`, `بولاية البحر الأحمر`. */
function governorateNoun(scan: Scan, hit: Hit): boolean {
  const b = scan.before(hit.from);
  if (b < 0 || hit.letters > 0 || scan.stem(b).definite) return false;
  const { lemma } = scan.stem(b);
  return GOVERNORATES.has(lemma) || (BEARERS.has(lemma) && !LOOSE_BEARERS.has(lemma));
}

/** A small town abroad is a rival to a place of its name only where its state stands beside it. */
const rival = (scan: Scan, hit: Hit, s: Sense): boolean => besideIt(scan, hit, s.known).some((r) => r.weight >= 80);

/** `عمان`, `طرابلس`: which of the places that share a name. */
function settleShared(
  scan: Scan,
  out: (Found | undefined)[],
  hits: readonly Hit[],
  { countries, places, home }: Omit<Setting, "home"> & { readonly home: () => readonly string[] },
): void {
  const shared: Shared[] = [];
  for (const hit of hits) {
    const now = out[hit.from]!.sense;
    const senses = hit.senses.filter(
      (s) =>
        isPlace(s) &&
        (s === now ||
          (wantsContext(hit, s.known)
            ? townStandsAlone(scan, hit, s) || rival(scan, hit, s)
            : s.known.type === "governorate"
              ? governorateNoun(scan, hit)
              : !s.doubtful || placeBorneOut(scan, hit, s.known))),
    );
    if (senses.length > 1) shared.push({ hit, senses });
  }
  if (shared.length === 0) return;
  const choices = chooseNamesakes(scan, shared, { countries, places, home: home() });
  shared.forEach(({ hit }, i) => {
    out[hit.from] = { hit, ...choices[i]! };
  });
}

/** `الحوثي وصالح`: joined by و to a name of the lists. */
function joined(scan: Scan, out: readonly (Found | undefined)[], hit: Hit): boolean {
  const b = hit.from - 1;
  return (
    hit.letters === 1 &&
    scan.tokens.spelling[hit.from]![0] === "و" &&
    scan.sameSentence(b, hit.from) &&
    (out[b]?.sense.known.kind === "organization" || out[b]?.sense.known.kind === "person")
  );
}

/** Whether a definite word is no adjective of the noun before it and no one else's family name. */
function standsAlone(scan: Scan, hit: Hit, club = false): boolean {
  const r = scan.stem(hit.from);
  if (!r.definite || !r.key.startsWith("ال")) return false;
  if (r.upos !== Upos.NOUN && r.upos !== Upos.PROPN && !(club && r.upos === Upos.ADJ)) return false;
  const b = scan.before(hit.from);
  const before = b < 0 ? undefined : scan.stem(b);
  return hit.letters > 0 || before === undefined || (before.upos !== Upos.PROPN && !before.guessed && !before.definite);
}
