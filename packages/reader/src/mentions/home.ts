import type { Article } from "@isnad/record";
import { splitSentences } from "../sentences/split-sentences.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { analyze } from "../words/analyze.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { longestHit } from "./hits.ts";
import { nationOf } from "./nation.ts";
import { Scan } from "./scan.ts";

/** What came with a report and tells where it is from. */
export type Provenance = Pick<Article, "dateline" | "outlet" | "url">;

/** Endings of addresses that are a state's and used all over the world. */
const GENERAL = new Set(["AI", "CO", "FM", "GL", "IO", "LY", "ME", "TO", "TV", "WS"]);

/**
 * The states that a report comes from, by its dateline, its outlet's name and its address, as ISO 3166-1 alpha-2.
 *
 * @example homeOf({ outlet: "الوكالة الليبية للأنباء", url: "https://example.com.ly/1" }, lists) // ["LY"]
 */
export function homeOf({ dateline, outlet, url }: Provenance, lists: Gazetteer): string[] {
  const out = new Set<string>();
  const host = url ? /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1] : undefined;
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
