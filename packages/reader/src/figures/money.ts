import { stemKey } from "../words/stem.ts";
import type { Words } from "../words/words.ts";

/** Currencies by their noun (stem of `key`, any number) and the adjective that tells whose it is; ISO 4217. */
const CURRENCIES: Readonly<
  Record<string, { readonly alone: string | null; readonly by?: Readonly<Record<string, string>> }>
> = {
  دولار: {
    alone: "USD",
    by: {
      امريكي: "USD",
      اميركي: "USD",
      استرالي: "AUD",
      كندي: "CAD",
      نيوزيلندي: "NZD",
      "هونغ كونغ": "HKD",
      سنغافوري: "SGD",
      تايواني: "TWD",
      ليبيري: "LRD",
      زيمبابوي: "ZWL",
      ناميبي: "NAD",
      جامايكي: "JMD",
    },
  },
  يورو: { alone: "EUR" },
  جنيه: {
    alone: null,
    by: {
      مصري: "EGP",
      استرليني: "GBP",
      سوداني: "SDG",
      اسرليني: "GBP",
      سوري: "SYP",
      "جنوب سوداني": "SSP",
      لبناني: "LBP",
      بريطاني: "GBP",
    },
  },
  استرليني: { alone: "GBP" },
  ريال: { alone: null, by: { سعودي: "SAR", قطري: "QAR", عماني: "OMR", يمني: "YER", ايراني: "IRR", برازيلي: "BRL" } },
  دينار: {
    alone: null,
    by: {
      كويتي: "KWD",
      اردني: "JOD",
      عراقي: "IQD",
      بحريني: "BHD",
      جزائري: "DZD",
      تونسي: "TND",
      ليبي: "LYD",
      صربي: "RSD",
    },
  },
  درهم: { alone: null, by: { اماراتي: "AED", مغربي: "MAD" } },
  ليره: { alone: null, by: { سوريه: "SYP", لبنانيه: "LBP", تركيه: "TRY", ايطاليه: "ITL" } },
  ين: { alone: "JPY", by: { ياباني: "JPY" } },
  يوان: { alone: "CNY", by: { صيني: "CNY" } },
  روبل: { alone: "RUB", by: { روسي: "RUB", بيلاروسي: "BYN" } },
  روبيه: { alone: null, by: { هنديه: "INR", باكستانيه: "PKR", اندونيسيه: "IDR", سريلانكيه: "LKR", نيباليه: "NPR" } },
  فرنك: { alone: null, by: { سويسري: "CHF", جيبوتي: "DJF", فرنسي: "FRF", قمري: "KMF", افريقي: "XOF", رواندي: "RWF" } },
  شيكل: { alone: "ILS", by: { اسرائيلي: "ILS" } },
  شيقل: { alone: "ILS" },
  شيكلا: { alone: "ILS" },
  شلن: { alone: null, by: { كيني: "KES", صومالي: "SOS", اوغندي: "UGX", تنزاني: "TZS" } },
  تومان: { alone: "IRT" },
  وون: { alone: "KRW", by: { كوري: "KRW" } },
  بيزو: {
    alone: null,
    by: { مكسيكي: "MXN", ارجنتيني: "ARS", تشيلي: "CLP", كولومبي: "COP", فلبيني: "PHP", كوبي: "CUP" },
  },
  كرونه: { alone: null, by: { سويديه: "SEK", نرويجيه: "NOK", دنماركيه: "DKK", ايسلنديه: "ISK", تشيكيه: "CZK" } },
  كرون: { alone: null, by: { سويدي: "SEK", نرويجي: "NOK", دنماركي: "DKK" } },
  راند: { alone: "ZAR" },
  نيرا: { alone: "NGN" },
  بات: { alone: "THB" },
  رينغيت: { alone: "MYR" },
  رنجيت: { alone: "MYR" },
  افغاني: { alone: null },
  اوقيه: { alone: "MRU" },
  اوقيهموريتانيه: { alone: "MRU" },
  بوليفار: { alone: "VES" },
  زلوتي: { alone: "PLN" },
  هريفنيا: { alone: "UAH" },
  غريفنا: { alone: "UAH" },
  فورنت: { alone: "HUF" },
  دوكه: { alone: null },
  سنت: { alone: null },
  سنتا: { alone: null },
  قرش: { alone: null },
  فلس: { alone: null },
  هلله: { alone: null },
};
const FORMS = new Map<string, string>();
for (const noun of Object.keys(CURRENCIES)) {
  FORMS.set(noun, noun);
  const stem = noun.endsWith("ه") ? noun.slice(0, -1) : noun;
  for (const end of noun.endsWith("ه") ? ["ات", "تين", "تان", "تي"] : ["ا", "ات", "ين", "ان", "ي"])
    if (!FORMS.has(stem + end)) FORMS.set(stem + end, noun);
}
for (const [form, noun] of [
  ["دنانير", "دينار"],
  ["دراهم", "درهم"],
  ["جنيهات", "جنيه"],
  ["ليرات", "ليره"],
  ["دولارات", "دولار"],
  ["ريالات", "ريال"],
  ["فرنكات", "فرنك"],
  ["شواكل", "شيكل"],
  ["شواقل", "شيقل"],
  ["روبلات", "روبل"],
  ["قروش", "قرش"],
  ["سنتات", "سنت"],
  ["دولارا", "دولار"],
  ["يوروهات", "يورو"],
  ["جنيها", "جنيه"],
  ["جنيهين", "جنيه"],
  ["كرونات", "كرونه"],
  ["شلنات", "شلن"],
] as const)
  FORMS.set(form, noun);
// `ين` and `بات` are ends and verbs far more often than money.
for (const rare of ["ينا", "يني", "ينات", "باتا", "باتي", "وونا"]) FORMS.delete(rare);

const SYMBOLS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "﷼": "SAR",
  "₪": "ILS",
  "₽": "RUB",
  USD: "USD",
  EUR: "EUR",
  GBP: "GBP",
  SAR: "SAR",
};
/** ISO 4217 of a sign, or undefined. */
export const currencySign = (text: string): string | undefined => SYMBOLS[text];

export interface MoneyRead {
  readonly to: number;
  readonly currency: string | null;
  /** A dual: two of the unit by itself (`دولارين`). */
  readonly two: boolean;
}

/** A currency's noun at a word, with its adjective: `دولار`, `جنيه إسترليني`, `ليرة سورية`. */
export function readCurrency(w: Words, at: number): MoneyRead | null {
  if (at < 0 || at >= w.count) return null;
  // `جنيه` taken for a noun with a pronoun.
  const split =
    w.reading[at]!.key === "جني" &&
    at + 1 < w.count &&
    w.reading[at + 1]!.key === "ه" &&
    w.token[at + 1] === w.token[at];
  const k = split ? "جنيه" : stemKey(w.reading[at]!);
  const noun = FORMS.get(k);
  if (noun === undefined) return null;
  const c = CURRENCIES[noun]!;
  const two = k !== noun && /(?:ين|ان)$/.test(k) && !Object.hasOwn(CURRENCIES, k);
  const after = split ? at + 2 : at + 1;
  const next = after < w.count && w.sentence[after] === w.sentence[at] ? stemKey(w.reading[after]!) : "";
  const adjective = next.replace(/ا$/, "");
  for (const a of [next, adjective, next.replace(/ه$/, ""), next.replace(/يه$/, "ي"), next.replace(/ات$/, "ه")]) {
    const code = c.by?.[a];
    if (code) return { to: after + 1, currency: code, two };
  }
  // Any other nisba still belongs to the currency's name.
  if (noun === "افغاني" || noun === "اوقيهموريتانيه") return null;
  return { to: after, currency: c.alone, two };
}
