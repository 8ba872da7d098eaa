import type { EntityIds, EntityKind, Sector } from "@isnad/record";
import { key } from "../letters/fold.ts";
import { Lines, Rows } from "../letters/rows.ts";
import { gazetteerTables } from "../lexicon/gazetteer-tables.ts";
import { nameParts } from "../lexicon/name-parts.ts";
import { Kept } from "../words/kept.ts";
import type { Cut } from "./scan.ts";
import type { UserName } from "./user-names.ts";

/** Where a name of the lists comes from: the project's own places, bodies and public figures, GeoNames, or the user. */
export type Origin = "place" | "body" | "person" | "geonames" | "user";

/** A place, body or public figure of the lists: one line of `lexicon/{places,bodies,names}`. */
export interface Known {
  readonly number: number;
  readonly origin: Origin;
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
  /** English name of the governorate in which a place lies (of a governorate: of its seat), else empty. */
  readonly parent: string;
  readonly ids: EntityIds;
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

/** The names of the lists, looked up word by word. Decodes a line when its first word is first asked for. */
export interface Gazetteer {
  /** Where names begin whose first word has this `key`, if any do. */
  begin(k: string): Node | undefined;
  /** The line of this number. */
  known(number: number): Known;
  /** The clitics that may be taken off a spelling, kept by `cutsOf`. */
  readonly cuts: Kept<readonly Cut[]>;
}

/** How many spellings half of `cuts` holds. */
const CUTS_KEPT = 40_000;
const NONE: ReadonlySet<string> = new Set();
const NO_IDS: EntityIds = {};
const ORIGINS: Readonly<Record<string, Origin>> = { p: "place", b: "body", n: "person", g: "geonames" };
/** Types of places that are buildings or sites. */
const SITES = new Set(["facility", "base", "crossing", "port", "airport"]);

let shared: Listed | undefined;
/** The lists of the lexicon. */
export const gazetteer = (): Gazetteer => (shared ??= new Listed());

const withUser = new WeakMap<readonly UserName[], Gazetteer>();
/** The lists of the lexicon with a user's own names over them. The same list of names gives the same gazetteer. */
export function gazetteerWith(names: readonly UserName[] | undefined): Gazetteer {
  if (!names || names.length === 0) return gazetteer();
  let made = withUser.get(names);
  if (!made) withUser.set(names, (made = new Layered(names)));
  return made;
}

const put = (root: Node, parts: readonly string[], from: number, sense: Sense) => {
  let node = root;
  for (let i = from; i < parts.length; i++) {
    const next = (node.next ??= new Map());
    let child = next.get(parts[i]!);
    if (!child) next.set(parts[i]!, (child = { next: undefined, senses: undefined }));
    node = child;
  }
  const senses = (node.senses ??= []);
  if (!senses.some((s) => s.known === sense.known)) senses.push(sense);
};

class Listed implements Gazetteer {
  readonly cuts = new Kept<readonly Cut[]>(CUTS_KEPT);
  private readonly entries: Lines;
  /** By the first word of a name: the numbers of the lines that it opens. */
  private readonly first: Rows;
  /** First words that were asked for. */
  private readonly begun = new Map<number, Node>();
  private readonly decoded: (Known | undefined)[];

  constructor() {
    const tables = gazetteerTables();
    this.entries = new Lines(tables.entries, tables.entriesIndex);
    this.decoded = new Array(this.entries.size);
    this.first = new Rows(tables.first, tables.firstIndex);
  }

  get size(): number {
    return this.entries.size;
  }

  begin(k: string): Node | undefined {
    const row = this.first.find(k);
    if (row === -1) return undefined;
    const begun = this.begun.get(row);
    if (begun) return begun;
    const node: Node = { next: undefined, senses: undefined };
    for (const field of this.first.rest(row).split(" ")) {
      const known = this.known(Number(field));
      for (const name of this.entries.at(known.number).split("|", 2)[1]!.split("~")) {
        const doubtful = name.endsWith("?");
        const parts = nameParts(doubtful ? name.slice(0, -1) : name);
        if (parts[0] === k) put(node, parts, 1, { known, doubtful });
      }
    }
    this.begun.set(row, node);
    return node;
  }

  known(number: number): Known {
    return (this.decoded[number] ??= decode(number, this.entries.at(number)));
  }
}

function decode(number: number, line: string): Known {
  const [from, names, type, country, at, nameEn, prominence, parent, id, sector, introducers] = line.split(
    "|",
  ) as string[];
  const origin = ORIGINS[from!]!;
  const [lat, lon] = at!.split(" ").map(Number);
  return {
    number,
    origin,
    kind: origin === "body" ? "organization" : origin === "person" ? "person" : SITES.has(type!) ? "facility" : "place",
    type: type!,
    name: names!.split("~", 1)[0]!.replace("?", ""),
    nameEn: nameEn || null,
    country: country || null,
    sector: (sector || null) as Sector | null,
    coordinates: at ? [lon!, lat!] : null,
    prominence: Number(prominence),
    parent: parent!,
    ids: id ? { geonames: id } : NO_IDS,
    introducedBy: introducers ? new Set(introducers.split(/\s+/).map(key)) : NONE,
  };
}

/** A user's names over the lists: what both hold is meant as the user says, where nothing speaks against it. */
class Layered implements Gazetteer {
  readonly cuts = new Kept<readonly Cut[]>(CUTS_KEPT);
  private readonly own: Known[] = [];
  private readonly roots = new Map<string, Node>();
  private readonly merged = new Map<string, Node>();
  private readonly under: Listed;

  constructor(names: readonly UserName[]) {
    this.under = shared ??= new Listed();
    for (const name of names) {
      const known = asKnown(name, this.under.size + this.own.length);
      this.own.push(known);
      for (const form of name.names) {
        const parts = nameParts(form);
        if (parts.length === 0) continue;
        let root = this.roots.get(parts[0]!);
        if (!root) this.roots.set(parts[0]!, (root = { next: undefined, senses: undefined }));
        put(root, parts, 1, { known, doubtful: false });
      }
    }
  }

  begin(k: string): Node | undefined {
    const own = this.roots.get(k);
    const under = this.under.begin(k);
    if (!own || !under) return own ?? under;
    let both = this.merged.get(k);
    if (!both) this.merged.set(k, (both = merge(own, under)));
    return both;
  }

  known(number: number): Known {
    return this.own[number - this.under.size] ?? this.under.known(number);
  }
}

function merge(a: Node | undefined, b: Node | undefined): Node {
  const next = new Map<string, Node>();
  for (const k of new Set([...(a?.next?.keys() ?? []), ...(b?.next?.keys() ?? [])]))
    next.set(k, merge(a?.next?.get(k), b?.next?.get(k)));
  const senses = [...(a?.senses ?? []), ...(b?.senses ?? [])];
  return { next: next.size > 0 ? next : undefined, senses: senses.length > 0 ? senses : undefined };
}

const asKnown = (name: UserName, number: number): Known => ({
  number,
  origin: "user",
  kind: name.kind,
  type: name.type ?? (name.kind === "place" ? "city" : ""),
  name: name.names[0]!,
  nameEn: name.nameEn ?? null,
  country: name.country ?? null,
  sector: name.sector ?? null,
  coordinates: name.coordinates ?? null,
  prominence: 5,
  parent: "",
  ids: name.ids ?? NO_IDS,
  introducedBy: NONE,
});
