import type { Sector } from "@isnad/record";
import { BODY_HEADS, MEDIA_HEADS } from "../mentions/heads.ts";

/**
 * PLOVER's sector of unnamed parties by the lemma of their noun, and of offices alone: who they are by their own doing, not
 * what anyone calls them.
 */
const BY_NOUN: ReadonlyMap<string, Sector> = new Map(
  (
    [
      ["GOV", "مسؤول مسئول وزير رئيس حكومي دبلوماسي مبعوث سفير محافظ مفاوض موظف عمدة والي قنصل سلطة"],
      ["MIL", "جندي ضابط عسكري طيار بحار قائد مجند مظلي قوات جيش"],
      ["COP", "شرطي شرطة حارس درك"],
      ["REB", "مسلح متمرد مقاتل ثائر جهادي فدائي انفصالي"],
      ["OPP", "معارض منشق"],
      ["LEG", "نائب برلماني سيناتور مشرع عضو"],
      ["JUD", "قاض قاضي محام محامي مدع مدعي محقق"],
      ["JRN", "صحفي صحافي إعلامي مراسل كاتب مصور"],
      ["REL", "إمام شيخ قس مفتي رجل_دين حاخام مصل حاج معتمر مطران"],
      ["EDU", "طالب أستاذ معلم مدرس باحث خبير محلل أكاديمي عالم"],
      ["MED", "طبيب ممرض مسعف"],
      ["LAB", "عامل نقابي مزارع صياد سائق"],
      ["BUS", "تاجر مستثمر مصرفي"],
      ["REF", "لاجئ نازح مهاجر مشرد"],
      ["CRM", "مهرب لص قرصان عصابة"],
      [
        "CVL",
        "مدني محتج متظاهر مواطن طفل امرأة رجل شخص سكان أهالي أهل ناشط حقوقي شاهد عائلة أسرة ضحية قتيل جريح مصاب رهينة مستوطن معتصم سائح راكب متطوع شاب فتاة",
      ],
    ] as const
  ).flatMap(([sector, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, sector] as const)),
);

/** The sector that a noun tells of those whom it calls something, or null. */
export const sectorOfNoun = (lemma: string): Sector | null => BY_NOUN.get(lemma) ?? null;

/** The sector that the class nouns of a body tell (`وزارة`, `قناة`), and the noun; undefined when none does. */
export function sectorOfBody(nouns: Iterable<string>): { readonly sector: Sector; readonly noun: string } | undefined {
  for (const noun of nouns) {
    if (MEDIA_HEADS.has(noun)) return { sector: "JRN", noun };
    const head = BODY_HEADS.get(noun);
    if (head && head.sector !== "-") return { sector: head.sector as Sector, noun };
    if (noun === "شركة") return { sector: "BUS", noun };
    if (noun === "حزب") return { sector: "PTY", noun };
    if (noun === "ميليشيا" || noun === "مليشيا") return { sector: "REB", noun };
  }
  return undefined;
}

/** Sectors of a state's own bodies, which belong to the state of which the report speaks. */
export const OF_STATE: ReadonlySet<Sector> = new Set(["GOV", "MIL", "COP", "JUD", "LEG", "SPY"]);
