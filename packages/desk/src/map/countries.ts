import type { Lang } from "@isnad/record/labels";

/** ISO 3166-1: numbers, by which the world's outlines are named, and letters, by which the archive and the browser name countries. */
const CODES =
  "004AF008AL010AQ012DZ016AS020AD024AO028AG031AZ032AR036AU040AT044BS048BH050BD051AM052BB056BE060BM064BT068BO070BA072BW076BR084BZ086IO090SB092VG096BN100BG104MM108BI112BY116KH120CM124CA132CV136KY140CF144LK148TD152CL156CN158TW170CO174KM178CG180CD184CK188CR191HR192CU196CY203CZ204BJ208DK212DM214DO218EC222SV226GQ231ET232ER233EE234FO238FK239GS242FJ246FI248AX250FR258PF260TF262DJ266GA268GE270GM275PS276DE288GH296KI300GR304GL308GD316GU320GT324GN328GY332HT334HM336VA340HN344HK348HU352IS356IN360ID364IR368IQ372IE376IL380IT384CI388JM392JP398KZ400JO404KE408KP410KR414KW417KG418LA422LB426LS428LV430LR434LY438LI440LT442LU446MO450MG454MW458MY462MV466ML470MT478MR480MU484MX492MC496MN498MD499ME500MS504MA508MZ512OM516NA520NR524NP528NL531CW533AW534SX540NC548VU554NZ558NI562NE566NG570NU574NF578NO580MP583FM584MH585PW586PK591PA598PG600PY604PE608PH612PN616PL620PT624GW626TL630PR634QA642RO643RU646RW652BL654SH659KN660AI662LC663MF666PM670VC674SM678ST682SA686SN688RS690SC694SL702SG703SK704VN705SI706SO710ZA716ZW724ES728SS729SD732EH740SR748SZ752SE756CH760SY762TJ764TH768TG772TK776TO780TT784AE788TN792TR795TM796TC798TV800UG804UA807MK818EG826GB831GG832JE833IM834TZ840US850VI854BF858UY860UZ862VE876WF882WS887YE894ZM";
const LETTERS = new Map<string, string>();
for (let i = 0; i < CODES.length; i += 5) LETTERS.set(CODES.slice(i, i + 3), CODES.slice(i + 3, i + 5));

/** `SA` for `682`; null for what has no code. */
export const lettersOf = (number: string | undefined): string | null => LETTERS.get(number ?? "") ?? null;

const names = new Map<Lang, Intl.DisplayNames>();
/** A country's name as the browser's own tables (CLDR) have it. */
export function countryName(letters: string, lang: Lang): string {
  let table = names.get(lang);
  if (!table) names.set(lang, (table = new Intl.DisplayNames([lang], { type: "region" })));
  return table.of(letters) ?? letters;
}

/**
 * Whether a place is a whole country or a region of the world, so that its point says no more than somewhere in it: it is named
 * as its country is, or lies in none.
 */
export function isArea(place: { readonly nameEn: string | null; readonly country: string | null }): boolean {
  if (place.country === null) return true;
  if (!/^[A-Z]{2}$/.test(place.country) || !place.nameEn) return false;
  return plain(place.nameEn) === plain(countryName(place.country, "en")) || ALSO[place.country] === place.nameEn;
}
const plain = (name: string): string => name.toLowerCase().replace(/^the |[^a-z]/g, "");
/** Countries that go by another name in the gazetteer than in the browser's tables. */
const ALSO: Readonly<Record<string, string>> = {
  TR: "Turkey",
  PS: "Palestine",
  MM: "Myanmar",
  CG: "Republic of the Congo",
  CD: "Democratic Republic of the Congo",
  CI: "Ivory Coast",
  CZ: "Czech Republic",
  BA: "Bosnia and Herzegovina",
  MK: "North Macedonia",
  US: "United States",
};
