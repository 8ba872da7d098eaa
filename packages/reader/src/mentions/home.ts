import type { Article } from "@isnad/record";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { longestHit } from "./longest-hit.ts";
import { nationOf } from "./nation.ts";
import { Scan } from "./scan.ts";

/** What came with a report and tells where it is from. */
export type Provenance = Pick<Article, "dateline" | "outlet" | "url">;

/** Endings of addresses that are a state's and used all over the world. */
const GENERAL = new Set(["AI", "CO", "FM", "GL", "IO", "LY", "ME", "TO", "TV", "WS"]);

/**
 * Papers, agencies and channels of one state whose address does not end in it, by the last two parts of their host; what is read all over the world
 * from one place (`aljazeera.net`) tells no state.
 */
const HOSTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SA: "alriyadh.com alyaum.com al-jazirah.com al-madina.com sabq.org makkahnewspaper.com aleqt.com argaam.com al-jazirahonline.com",
    EG: "youm7.com almasryalyoum.com shorouknews.com elwatannews.com vetogate.com elbalad.news dostor.org masrawy.com almalnews.com alborsaanews.com mobtada.com elfagr.org",
    JO: "alghad.com addustour.com ammonnews.net khaberni.com sarayanews.com assabeel.net rumonline.net",
    LB: "annahar.com an-nahar.com al-akhbar.com lebanon24.com elnashra.com addiyar.com almustaqbal.com aliwaa.com lebanonfiles.com lbcgroup.tv almodon.com",
    AE: "emaratalyoum.com alroeya.com albayan.ae alkhaleej.ae",
    KW: "alqabas.com alraimedia.com aljarida.com alrai.com",
    QA: "al-sharq.com raya.com al-watan.com lusailnews.net",
    BH: "alayam.com akhbar-alkhaleej.com alwasatnews.com alwatannews.net",
    OM: "omandaily.om alroya.om shabiba.com atheer.om",
    IQ: "alsumaria.tv azzaman.com almadapaper.net shafaq.com rudaw.net alghadpress.com baghdadtoday.news ninanews.com",
    SY: "enabbaladi.net orient-news.net zamanalwsl.net tishreen.news syria.tv",
    PS: "wafa.ps maannews.net alquds.com al-ayyam.ps alhayat-j.com samanews.ps safa.ps felesteen.news",
    YE: "26sep.net almasdaronline.com adenalghad.net yemen-press.com aden-tm.net sabanews.net",
    LY: "alwasat.ly libyaobserver.ly afrigatenews.net eanlibya.com lana-news.ly",
    TN: "mosaiquefm.net alchourouk.com babnet.net",
    DZ: "echoroukonline.com elkhabar.com ennaharonline.com echaab.dz el-massa.com djazairess.com",
    MA: "hespress.com alyaoum24.com hibapress.com le360.ma goud.ma ahdath.info almaghribia.ma",
    SD: "sudantribune.net alrakoba.net dabangasudan.org sudanakhbar.com suna-sd.net",
    MR: "alakhbar.info saharamedias.net ami.mr",
  }).flatMap(([state, hosts]) => hosts.split(" ").map((host) => [host, state] as const)),
);

/**
 * The states that a report comes from, by its dateline, its outlet's name and its address, as ISO 3166-1 alpha-2.
 *
 * @example homeOf({ outlet: "الوكالة الليبية للأنباء", url: "https://example.com.ly/1" }, lists) // ["LY"]
 */
export function homeOf({ dateline, outlet, url }: Provenance, lists: Gazetteer): string[] {
  const out = new Set<string>();
  const host = url ? /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1] : undefined;
  const paper = host ? HOSTS.get(host.toLowerCase().split(".").slice(-2).join(".")) : undefined;
  if (paper) out.add(paper);
  const ending = host ? /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase() : undefined;
  if (ending && !GENERAL.has(ending)) out.add(ending === "UK" ? "GB" : ending);
  for (const text of [dateline, outlet]) {
    if (!text) continue;
    const scan = new Scan(analyze(tokenize(splitSentences(text.slice(0, 200)))), lists);
    for (let t = 0; t < scan.tokens.count; t++) {
      const states = new Set(
        longestHit(scan, t)
          ?.senses.filter((s) => s.known.kind !== "person" && s.known.origin !== "geonames")
          .map((s) => s.known.country),
      );
      // A name of several places tells nothing here: it is what wants telling.
      const [state] = states;
      if (states.size === 1 && state) out.add(state);
      const nation = nationOf(scan.stem(t));
      if (nation) out.add(nation);
    }
  }
  return [...out];
}
