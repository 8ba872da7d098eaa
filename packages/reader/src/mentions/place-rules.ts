import { key } from "../letters/fold.ts";
import type { Rule, Step } from "../rules/rule.ts";
import { Kind } from "../tokens/tokens.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading } from "../words/words.ts";
import { type Draft, draft, lettersBefore, type NameLayers } from "./draft.ts";
import { FACILITY_ADJECTIVES, FACILITY_HEADS, GENERIC, NATURE_HEADS, PLACE_HEADS } from "./heads.ts";
import { ARABIC_PARTICLES, PartOf, partsOf, SECOND_HALVES, TITLES } from "./name-parts.ts";
import { isFunction } from "./name-words.ts";
import { nationOf } from "./nation.ts";
import { personal } from "./person-name.ts";
import type { Scan } from "./scan.ts";

/** Whether a word looks like a name by itself: no entry of the lexicon, or a name of it, and no verb or particle. */
export function looksNamed(r: Reading): boolean {
  if (r.upos === Upos.PROPN) return true;
  return r.guessed && r.upos !== Upos.VERB && r.upos !== Upos.ADJ && r.form.length > 2;
}

/** Words that open the names of villages and springs, by their keys. */
const OPENERS = new Set(["عين", "بيت", "كفر", "تل", "بئر", "دير", "خربه", "خان", "حصن", "برج", "مزرعه"]);
/** Villages called after a mother, a father: `قرية أم راكة`, `بلدة أبو حمد`. */
const KUNYAS = new Set(["ام", "ابو", "ابي"]);
/** Nouns behind which the second word of a name may be any: `قرية دير السلام`. */
const SETTLEMENTS = new Set(["قرية", "بلدة"]);
/** Classes of nouns that name no place or building though they follow its noun. */
const ABSTRACT = ["act", "abstract", "document", "speech", "event", "unit", "quantity"];

/** How many tokens from `t` on make a name after a class noun; 0 when none do. `definite`: whether one definite noun will do. */
function nameLength(
  layers: NameLayers,
  t: number,
  definite: boolean,
  most = 3,
  building = false,
  settled = false,
): number {
  const { scan, hits } = layers;
  let at = t;
  let n = 0;
  const hit = hits[t];
  // `مقاطعة ميسي`: what such a noun governs is no person of the lists by one name.
  if (hit && hit.sense.known.kind === "person" && hit.hit.to === t + 1 && !building) return 0;
  // `مستشفى القوات المسلحة`.
  if (building && hit && hit.hit.letters === 0 && hit.sense.known.kind === "organization" && hit.hit.to > t + 1)
    return hit.hit.to - t;
  if (hit && hit.hit.letters === 0 && hit.sense.known.kind !== "organization") {
    at = scan.after(hit.hit.to - 1);
    n = hit.hit.to - t;
    if (hit.sense.known.kind === "place") return n;
  }
  while (at >= 0 && n < most) {
    const r = scan.plain(at);
    if (!r || scan.kind(at) !== Kind.WORD) break;
    const k = r.key;
    const bits = partsOf(k);
    const particle = ARABIC_PARTICLES.has(k);
    const called = n === 0 && settled && KUNYAS.has(k) ? scan.after(at) : -1;
    if (
      called >= 0 &&
      scan.plain(called) &&
      !isFunction(scan.stem(called)) &&
      !PLACE_HEADS.has(scan.stem(called).lemma)
    )
      return called + 1 - t;
    if (isFunction(r)) break;
    // `رئيسة بلدية جنوى مارتا فنشنسي`: behind a place that no list of names holds a given name begins a person's.
    if (n > 0 && !building && (bits & PartOf.GIVEN) !== 0 && (bits & PartOf.COMMON) === 0 && partsOf(scan.key(t)) === 0)
      break;
    // `جبال حمرين ومشارف البلدة`: a و that no list has in the word joins what stands behind the name.
    if (n > 0 && r.guessed && bits === 0 && k.length > 4 && k.startsWith("و")) break;
    const listed = (bits & 3) !== 0 && (n > 0 || !(bits & 4) || r.upos === Upos.PROPN);
    if (particle) {
      const next = scan.after(at);
      if (next < 0 || !scan.plain(next)) break;
      n = next + 1 - t;
      at = scan.after(next);
      continue;
    }
    // `عين ورقة`, `كفر الزيت`: a word with which villages are named, and the next.
    const rest = n === 0 && OPENERS.has(k) ? scan.after(at) : -1;
    if (
      rest >= 0 &&
      scan.plain(rest) &&
      (settled || !GENERIC.has(scan.key(rest))) &&
      !isFunction(scan.stem(rest)) &&
      scan.stem(rest).upos !== Upos.VERB
    )
      return rest + 1 - t;
    if (listed || looksNamed(r) || (n > 0 && SECOND_HALVES.has(k))) {
      n = at + 1 - t;
      at = scan.after(at);
      continue;
    }
    if (
      n === 0 &&
      definite &&
      r.definite &&
      (r.upos === Upos.NOUN || r.upos === Upos.ADJ) &&
      (!GENERIC.has(k) || TITLES.has(k)) &&
      nationOf(r) === undefined &&
      !r.classes.has("time") &&
      (!r.classes.has("role") || TITLES.has(k)) &&
      !r.classes.has("ordinal") &&
      !r.classes.has("direction") &&
      (building || !ABSTRACT.some((c) => r.classes.has(c)))
    ) {
      n = 1;
      at = scan.after(at);
      // `مطار الأمير محمد بن عبدالعزيز`: a title opens the name of a person.
      if ((r.classes.has("title") || TITLES.has(k)) && at >= 0) {
        const person = personal(layers, at, 0, "title");
        if (person && person.sure + (person.given ? 1 : 0) > 0) return person.to - t;
        if (r.classes.has("role")) return 0;
      }
      break;
    }
    break;
  }
  return n;
}

/** A quoted or Latin name of at most four tokens that opens at token `t`; the token after its closing mark, or -1. */
export function quoted(scan: Scan, t: number, most = 5): number {
  if (scan.kind(t) !== Kind.OPEN || !scan.sameSentence(t - 1, t)) return -1;
  for (let n = t + 1; n <= t + most + 1 && n < scan.tokens.count && scan.sameSentence(t, n); n++) {
    if (scan.kind(n) === Kind.CLOSE) return n > t + 1 ? n : -1;
    if (scan.kind(n) === Kind.OPEN || scan.tokens.spelling[n] === "،" || scan.tokens.spelling[n] === ":") return -1;
  }
  return -1;
}

const isPlaceHead = (r: Reading) => PLACE_HEADS.has(r.lemma);

/** `مدينة صور`, `قرية عين ورقة`: what follows the class noun. */
const AFTER_PLACE: Step<NameLayers> = {
  label: "a place's noun and a name",
  match(layers, at, m) {
    const { scan, words } = layers;
    const r = words.reading[at]!;
    if (!isPlaceHead(r) || r.upos !== Upos.NOUN || r.part !== Part.STEM || r.definite || !scan.closes(at)) return -1;
    const t = scan.after(words.token[at]!);
    if (t < 0) return -1;
    const strong =
      r.lemma === "مدينة" ||
      r.lemma === "بلدة" ||
      r.lemma === "قرية" ||
      r.lemma === "محافظة" ||
      r.lemma === "مخيم" ||
      r.lemma === "حي" ||
      r.lemma === "ولاية" ||
      r.lemma === "مديرية" ||
      r.lemma === "قضاء";
    // `مدينة الملك فهد الطبية`, `مركز الملك سلمان للإغاثة`: called after someone, the noun stays inside.
    const after = scan.plain(t);
    if (r.lemma === "مدينة" && after?.definite && (after.classes.has("title") || TITLES.has(after.key))) {
      const name = scan.after(t);
      const p = name >= 0 ? personal(layers, name, 0, "title") : undefined;
      const close = p ? scan.after(p.to - 1) : -1;
      const adjective = scan.plain(close);
      if (p && p.sure > 0 && adjective?.definite && adjective.form.endsWith("ية")) {
        m.keep("name", words.token[at]!, close + 1);
        return words.firstOfToken[close + 1]!;
      }
    }
    // `ولايته الجديدة` is closed already; `ولاية البرلمان`: how long a body sits.
    if (r.lemma === "ولاية" && after?.classes.has("body") && !layers.hits[t]) return -1;
    // `مقاطعة ميسي للمنتخب`: a boycott by someone.
    if (r.lemma === "مقاطعة" && (partsOf(scan.key(t)) & 3) !== 0 && !layers.hits[t]) return -1;
    let n = nameLength(layers, t, strong && nameOf(r.features, NUMBER) !== "Plur", 3, false, SETTLEMENTS.has(r.lemma));
    // `زعيم إقليم كاتالونيا كارليس بوتشيمون`: of three names behind an office and a place's noun two are its holder's.
    const officer =
      at > 0 && words.sentence[at - 1] === words.sentence[at] && words.reading[at - 1]!.classes.has("role");
    if (n > 2 && officer && !layers.hits[t]) n = scan.after(t) - t;
    if (n === 0 || layers.hits[t]?.hit.to === t + n) return -1;
    m.keep("name", t, t + n);
    return words.firstOfToken[t + n]!;
  },
};

/** Whether a state of the lists begins at a token. */
function isState({ hits }: NameLayers, t: number): boolean {
  return t >= 0 && hits[t]?.sense.known.type === "state";
}

/** `مطار القاهرة الدولي`, `مستشفى السلام`: the class noun with its name. */
const FACILITY: Step<NameLayers> = {
  label: "a building's noun and its name",
  match(layers, at, m) {
    const { scan, words } = layers;
    const r = words.reading[at]!;
    const how = FACILITY_HEADS.get(r.lemma);
    if (
      !how ||
      r.part !== Part.STEM ||
      r.definite ||
      r.upos !== Upos.NOUN ||
      nameOf(r.features, NUMBER) === "Plur" ||
      !scan.closes(at)
    )
      return -1;
    const t = words.token[at]!;
    let to = -1;
    // `معسكر سويسرا`: where a team trains.
    if (r.lemma === "معسكر" && isState(layers, scan.after(t))) return -1;
    // `طريق الملك فهد`, but the road to a town is no facility.
    if (r.lemma === "طريق" && !TITLES.has(scan.key(t + 1))) return -1;
    const close = quoted(scan, t + 1);
    if (close > 0) to = close + 1;
    else {
      const next = scan.after(t);
      if (next < 0) return -1;
      const n = nameLength(layers, next, how === "definite", 3, true) || bearerLength(layers, next);
      if (n > 0) to = next + n;
      else if (scan.kind(next) === Kind.LATIN) to = next + 1;
    }
    if (to < 0) return -1;
    const more = scan.after(to - 1);
    const closing = scan.plain(more);
    if (closing && (FACILITY_ADJECTIVES.has(closing.key) || closing.key === "المسلحه")) to = more + 1;
    // `مستشفى الثورة العام`; `العام الماضي` is a year.
    else if (closing?.key === "العام" && words.reading[at]!.lemma === "مستشفى" && !isYear(scan, more)) to = more + 1;
    m.keep("facility", at, words.firstOfToken[to]!, to);
    return words.firstOfToken[to]!;
  },
};

/** `ميناء الملك عبدالعزيز`, `معسكر الشهيد سامي`: the tokens of a title with the name of whom a building is called after; 0 where there is none. */
function bearerLength(layers: NameLayers, t: number): number {
  const { scan } = layers;
  const name = BEARING.has(scan.key(t)) ? scan.after(t) : -1;
  const person = name >= 0 ? personal(layers, name, 0, "title") : undefined;
  return person && person.sure + (person.given ? 1 : 0) > 0 ? person.to - t : 0;
}
/** Titles of those after whom buildings are called. */
const BEARING = new Set("الملك الملكة الأمير الأميرة السلطان الشيخ الإمام الشهيد القديس الخليفة".split(" ").map(key));

/** `العام الماضي`, `العام 2014`: what stands behind the word tells which year. */
function isYear(scan: Scan, t: number): boolean {
  const next = scan.after(t);
  if (next < 0) return false;
  return scan.kind(next) === Kind.NUMBER || WHICH_YEAR.has(scan.key(next)) || scan.stem(next).classes.has("ordinal");
}

const WHICH_YEAR = new Set("الماضي المنصرم الفايت الجاري الحالي المقبل القادم التالي نفسه".split(" ").map(key));

/** `نهر العاصي`, `جبل الزيتون`. */
const NATURE: Step<NameLayers> = {
  label: "a noun of nature and its name",
  match(layers, at, m) {
    const { scan, words } = layers;
    const r = words.reading[at]!;
    if (!NATURE_HEADS.has(r.lemma) && !NATURE_HEADS.has(r.form)) return -1;
    if (r.part !== Part.STEM || r.definite || r.upos !== Upos.NOUN || !scan.closes(at)) return -1;
    const t = words.token[at]!;
    const next = scan.after(t);
    if (next < 0) return -1;
    const n = nameLength(layers, next, r.lemma !== "رأس" && r.lemma !== "بحر" && r.lemma !== "غابة", 2);
    if (n === 0) return -1;
    m.keep("nature", at, words.firstOfToken[next + n]!, next + n);
    return words.firstOfToken[next + n]!;
  },
};

/** The state to which a place belongs by the adjective behind it: `مدينة حمص السورية`. */
export function countryBehind(scan: Scan, to: number): string | null {
  const t = scan.after(to - 1);
  const r = scan.plain(t);
  return (r?.definite && nationOf(r)) || null;
}

const lemmas = (list: Iterable<string>) => [...list].map((l) => `lemma:${l}`);

export const PLACE_RULES: readonly Rule<NameLayers, Draft>[] = [
  {
    name: "mentions/place-after-noun",
    example: "اندلع حريق في قرية عين ورقة.",
    anchor: lemmas(PLACE_HEADS),
    pattern: [AFTER_PLACE],
    make(m, { scan, words }, at) {
      const [from, to] = m.span("name")!;
      return draft(scan, from, to, from === words.token[at] ? lettersBefore(scan, from) : 0, "place", 0.8, {
        country: countryBehind(scan, to),
      });
    },
  },
  {
    name: "mentions/facility",
    example: "هبطت الطائرة في مطار جنيف الدولي.",
    anchor: lemmas(FACILITY_HEADS.keys()),
    pattern: [FACILITY],
    make(m, { scan, words, hits }, at) {
      const t = words.token[at]!;
      const to = m.value<number>("facility")!;
      const inner = hits[t + 1]?.sense.known.country ?? null;
      return draft(scan, t, to, lettersBefore(scan, t), "facility", 0.8, { country: countryBehind(scan, to) ?? inner });
    },
  },
  {
    name: "mentions/nature",
    example: "فاض نهر العاصي بعد الأمطار.",
    anchor: [...lemmas(NATURE_HEADS), "form:وادي", "form:مرتفعات"],
    pattern: [NATURE],
    make(m, { scan, words }, at) {
      const t = words.token[at]!;
      return draft(scan, t, m.value<number>("nature")!, lettersBefore(scan, t), "place", 0.75, {});
    },
  },
];
