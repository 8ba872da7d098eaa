import type { Rule, Step } from "../rules/rule.ts";
import { adjectives } from "./body-rules.ts";
import { type Draft, draft, type NameLayers } from "./draft.ts";
import type { Known } from "./gazetteer.ts";
import type { Found } from "./hits.ts";

/** Bodies that every state has one of, by the key of their first word. */
const COUNCIL = /^[وفبلك]?(?:مجلس|سلاح|مكتب|محكمه)$/;
/** Of firms only these take an adjective, by the key of their first word: a brand is one whatever its land (`غيلياد الأمريكية`). */
const BANK = /^[وفبلك]?(?:ال)?(?:بنك|مصرف|شركه|موسسه|بورصه|صندوق|هييه|خطوط)$/;
const isOfState = (sector: string | null): boolean =>
  sector === "GOV" || sector === "SPY" || sector === "COP" || sector === "MIL";

/** A rule that takes the names of the lists of whose meaning `test` holds. */
const rule = (
  name: string,
  example: string,
  label: string,
  confidence: number,
  test: (known: Known) => boolean,
): Rule<NameLayers, Draft> => {
  const step: Step<NameLayers> = {
    label,
    match({ words, hits }, at, m) {
      const found = hits[words.token[at]!];
      if (!found || words.firstOfToken[found.hit.from] !== at || !test(found.sense.known)) return -1;
      m.keep("name", at, words.firstOfToken[found.hit.to]!, found);
      return words.firstOfToken[found.hit.to]!;
    },
  };
  return {
    name,
    example,
    anchor: ["kind:word", "kind:latin"],
    needs: ({ words, hits }, at) => hits[words.token[at]!] !== undefined,
    pattern: [step],
    make(m, { scan }) {
      const { hit, sense, because } = m.value<Found>("name")!;
      const { known } = sense;
      // `مجلس النواب العراقي`: a name that many states have takes the adjective of its own.
      // `مكتب التحقيقات الفدرالي الأمريكي`: the adjective of its own state is part of a state's body.
      if (
        known.kind === "organization" &&
        known.sector !== "JRN" &&
        (known.sector !== "BUS" || BANK.test(scan.key(hit.from))) &&
        (known.country === null || isOfState(known.sector))
      ) {
        const nation = adjectives(scan, scan.after(hit.to - 1));
        if (nation.named && known.country !== null && nation.country === known.country && hit.to - hit.from > 1)
          return draft(scan, hit.from, nation.to, hit.letters, known.kind, confidence, { known, because });
        // `مجلس الأمن الروسي`: another council than that of the United Nations.
        if (nation.named && known.country === null && (known.sector !== null || COUNCIL.test(scan.key(hit.from))))
          return draft(scan, hit.from, nation.to, hit.letters, known.kind, confidence, {
            country: nation.country,
            sector: known.sector,
          });
      }
      return draft(scan, hit.from, hit.to, hit.letters, known.kind, confidence, {
        known,
        because: known.origin === "user" ? (because ?? "in the user's own gazetteer") : because,
      });
    },
  };
};

export const GAZETTEER_RULES: readonly Rule<NameLayers, Draft>[] = [
  rule(
    "mentions/gazetteer-place",
    "وصل الوفد إلى بيروت قادما من قبرص.",
    "a place of the lists",
    0.95,
    (k) => (k.kind === "place" || k.kind === "facility") && k.origin !== "geonames",
  ),
  rule(
    "mentions/geonames-town",
    "افتتح المعرض في مدينة ريغنسبورغ الألمانية.",
    "a town of GeoNames",
    0.85,
    (k) => k.origin === "geonames",
  ),
  rule(
    "mentions/gazetteer-body",
    "عقدت جامعة الدول العربية اجتماعها السنوي.",
    "a body of the lists",
    0.93,
    (k) => k.kind === "organization",
  ),
  rule(
    "mentions/public-figure",
    "زار أنور السادات القدس في نوفمبر.",
    "a public figure of the lists",
    0.95,
    (k) => k.kind === "person",
  ),
];
