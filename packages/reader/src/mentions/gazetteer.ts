import type { EntityKind, Sector } from "@isnad/record";
import { key } from "../letters/fold.ts";
import { BODIES } from "../lexicon/bodies/index.ts";
import { lines } from "../lexicon/family.ts";
import { PEOPLE } from "../lexicon/names/index.ts";
import { PLACES } from "../lexicon/places/index.ts";

/** A place, body or public figure of the lists: one line of `lexicon/{places,bodies,names}`. */
export interface Known {
  readonly number: number;
  readonly kind: EntityKind;
  /** A place's kind (`city`, `sea` …), else empty. */
  readonly type: string;
  /** The first form of its line: the usual short name. */
  readonly name: string;
  readonly nameEn: string | null;
  readonly country: string | null;
  readonly sector: Sector | null;
  /** `[longitude, latitude]`. */
  readonly coordinates: readonly [number, number] | null;
  /** 1–5 for places, else 3. */
  readonly prominence: number;
  /** Keys of the class nouns that introduce a body (`حركة`). */
  readonly introducedBy: ReadonlySet<string>;
}

/** One way in which a spelling may be meant; `doubtful` where it is an ordinary word as well. */
export interface Sense {
  readonly known: Known;
  readonly doubtful: boolean;
}

/** One step of a name, by the `key` of its next token. */
export interface Node {
  next: Map<string, Node> | undefined;
  senses: Sense[] | undefined;
}

export interface Gazetteer {
  readonly all: readonly Known[];
  readonly root: Node;
}

/** A name with في in it is written with ب as well: `التحالف الداعم للشرعية باليمن`. */
const withPreposition = (name: string): string[] =>
  name.includes(" في ") ? [name, name.replace(" في ", " ب")] : [name];

let built: Gazetteer | undefined;
/** The gazetteer, built at the first call. */
export const gazetteer = (): Gazetteer => (built ??= build());

/** How a name is cut: at spaces and around signs, as the tokenizer cuts running text. */
const PARTS = /[^\s+\-.]+|[+]/g;
const NONE: ReadonlySet<string> = new Set();

function build(): Gazetteer {
  const all: Known[] = [];
  const root: Node = { next: undefined, senses: undefined };
  const put = (names: string, known: Known) => {
    all.push(known);
    for (const name of names.split("~").flatMap(withPreposition)) {
      const doubtful = name.endsWith("?");
      let node = root;
      for (const part of (doubtful ? name.slice(0, -1) : name).match(PARTS) ?? []) {
        const next = (node.next ??= new Map());
        const k = key(part);
        let child = next.get(k);
        if (!child) next.set(k, (child = { next: undefined, senses: undefined }));
        node = child;
      }
      const senses = (node.senses ??= []);
      if (!senses.some((s) => s.known === known)) senses.push({ known, doubtful });
    }
  };
  const first = (names: string) => names.split("~", 1)[0]!.replace("?", "");
  const or = (field: string | undefined) => (field === undefined || field === "" || field === "-" ? null : field);

  for (const line of PLACES.flatMap((text, i) => lines(`places/${i}`, text))) {
    const [names, type, country, at, nameEn, prominence] = line.fields as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const [lat, lon] = at.split(/\s+/).map(Number) as [number, number];
    put(names, {
      number: all.length,
      kind: type === "facility" || type === "base" || type === "crossing" || type === "port" ? "facility" : "place",
      type,
      name: first(names),
      nameEn: or(nameEn),
      country: or(country),
      sector: null,
      coordinates: [lon, lat],
      prominence: Number(prominence),
      introducedBy: NONE,
    });
  }
  for (const line of BODIES.flatMap((text, i) => lines(`bodies/${i}`, text))) {
    const [names, introducers, country, sector, nameEn] = line.fields as [string, string, string, string, string];
    put(names, {
      number: all.length,
      kind: "organization",
      type: "",
      name: first(names),
      nameEn: or(nameEn),
      country: or(country),
      sector: or(sector) as Sector | null,
      coordinates: null,
      prominence: 3,
      introducedBy: new Set((or(introducers) ?? "").split(/\s+/).filter(Boolean).map(key)),
    });
  }
  for (const line of PEOPLE.flatMap((text, i) => lines(`people/${i}`, text))) {
    const [names, country, sector, nameEn] = line.fields as [string, string, string, string];
    put(names, {
      number: all.length,
      kind: "person",
      type: "",
      name: first(names),
      nameEn: or(nameEn),
      country: or(country),
      sector: or(sector) as Sector | null,
      coordinates: null,
      prominence: 3,
      introducedBy: NONE,
    });
  }
  return { all, root };
}
