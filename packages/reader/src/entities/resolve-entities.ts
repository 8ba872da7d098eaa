import type { Entity } from "@isnad/record";
import { key } from "../letters/fold.ts";
import { oneLetterAway } from "../mentions/again.ts";
import type { Mentions, NameMention } from "../mentions/mentions.ts";
import { nationOf } from "../mentions/nation.ts";
import { sectorOfOffice } from "../mentions/office-rules.ts";
import type { Clauses } from "../phrases/phrases.ts";
import { NUMBER, nameOf } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";
import { agrees, classNoun, nounKey } from "./class-nouns.ts";
import type { Entities } from "./entities.ts";
import { holds, type Nominal, nominals, officeLemmas } from "./nominal.ts";
import { officeBehind } from "./office-behind.ts";
import { held, type Office, officeOf } from "./offices-held.ts";
import { nameKeys, Persons } from "./persons.ts";
import type { Referent } from "./referent.ts";
import { OF_STATE, sectorOfBody, sectorOfNoun } from "./sectors.ts";
import { stateName } from "./state-names.ts";

/**
 * Who and what the report names, each once: mentions of one line of the gazetteer, of one spelling, a family name after
 * the full one, spellings one letter apart. Then those who are pointed at without a name: an office alone or a bare
 * class noun is whom it named before, else an unnamed party. Ids follow the order of first mentions.
 */
export function resolveEntities(mentions: Mentions, clauses: Clauses, published: string | null = null): Entities {
  const { phrases } = clauses;
  const { words } = phrases;
  const resolver = new Resolver(words, mentions, published);
  const pointing = nominals(phrases, mentions);
  let i = 0;
  for (const m of mentions.items) {
    for (; i < pointing.length && words.start[pointing[i]!.first]! < m.start; i++) resolver.nominal(pointing[i]!);
    resolver.named(m);
  }
  for (; i < pointing.length; i++) resolver.nominal(pointing[i]!);
  return resolver.finish();
}

/** Words that say that an office is no longer, or not yet, held. By bare lemma. */
const FORMER = new Set("سابق أسبق راحل منتخب مخلوع معزول جديد مقبل".split(" "));

/** Among how many bodies and places named last one is looked for by its class. */
const LATELY = 24;
/** The latest mention by name. */
const lastNamed = (r: Referent) => r.mentions.findLast((m) => m.form === "name") ?? r.mentions[0]!;

const PLACES = ["place", "facility"];
/** Nouns of places that stand for those who live there. By bare lemma. */
const TOWNS = new Set(["مدينة", "بلدة", "قرية", "مخيم", "حي"]);

class Resolver {
  private readonly words: Words;
  private readonly mentions: Mentions;
  private readonly all: Referent[] = [];
  private readonly byKnown = new Map<number, Referent>();
  private readonly byName = new Map<string, Referent>();
  private readonly persons = new Persons();
  /** Unknown places and bodies of one word, for spellings one letter apart. */
  private readonly single: Referent[] = [];
  private readonly groups = new Map<string, Referent>();
  /** Of these the latest whom an indefinite noun brought in, by its lemma and number. */
  private readonly broughtIn = new Map<string, Referent>();
  /** Who can be meant by a bare class noun or an office, by its lemma; the latest named last. */
  private readonly recent = new Map<string, Referent[]>();
  /** Bodies and places, the latest named last. */
  private readonly lately: Referent[] = [];

  /** Offices of states whose holder may be named further on. */
  private readonly waiting: { readonly n: Nominal; readonly office: Office; readonly country: string }[] = [];
  private readonly published: string | null;

  constructor(words: Words, mentions: Mentions, published: string | null) {
    this.words = words;
    this.mentions = mentions;
    this.published = published;
  }

  /** A mention by name. */
  named(m: NameMention): void {
    const { known } = m;
    const keys = nameKeys(m.name);
    const called = keys.join(" ");
    let referent = known ? this.byKnown.get(known.number) : undefined;
    let because: string | undefined;
    if (!referent && m.kind === "person") {
      const found = this.persons.find(keys);
      referent = found?.referent;
      because = found?.because;
      // Two public figures are two, whatever they share.
      if (referent && known && referent.known && referent.known !== known) referent = undefined;
    }
    if (!referent && m.kind !== "person") {
      referent =
        this.byName.get(`${m.kind} ${called}`) ??
        this.byName.get(`${m.kind} ${plainForm(called)}`) ??
        this.nearly(m, called);
      if (referent && known && referent.known && referent.known !== known) referent = undefined;
    }
    if (!referent) {
      referent = {
        kind: m.kind,
        name: m.name,
        called: new Set(),
        keys,
        known,
        country: m.country,
        sector: m.sector,
        office: null,
        officeLemmas: [],
        introducedBy: new Set(known?.introducedBy),
        classNouns: new Set(known?.introducedBy),
        mentions: [],
        sectorBy: undefined,
        rule: m.rule,
        confidence: m.confidence,
        because,
      };
      this.all.push(referent);
      if (m.kind !== "person" && keys.length === 1 && !known && this.single.length < 200) this.single.push(referent);
    }
    this.join(referent, m, keys);
  }

  private join(referent: Referent, m: NameMention, keys: readonly string[]): void {
    const { known } = m;
    referent.mentions.push({
      start: m.start,
      end: m.end,
      form: m.inner ? "inner" : "name",
      first: m.first,
      last: m.last,
    });
    const called = keys.join(" ");
    referent.called.add(called);
    referent.because ??= m.because;
    if (known) {
      referent.known ??= known;
      if (!this.byKnown.has(known.number)) this.byKnown.set(known.number, referent);
    }
    if (m.name.length > referent.name.length && (m.kind !== "person" || keys.length >= referent.keys.length))
      referent.name = m.name;
    if (m.kind === "person") {
      if (keys.length > referent.keys.length) referent.keys = keys;
      this.persons.add(referent);
    } else {
      this.byName.set(`${m.kind} ${called}`, referent);
      this.byName.set(`${m.kind} ${plainForm(called)}`, referent);
    }
    referent.country ??= m.country ?? known?.country ?? null;
    referent.sector ??= m.sector ?? known?.sector ?? null;
    if (m.office && (!referent.office || m.office.length > referent.office.length + 6)) {
      referent.office = m.office;
      if (m.officeFrom >= 0) referent.officeLemmas = officeLemmas(this.words, m.officeFrom, m.first);
    }
    if (m.kind === "person" && !m.office && !referent.office) this.takeOffice(referent, m);
    if (referent.sector !== null)
      referent.sectorBy ??=
        known?.sector === referent.sector
          ? "the lists"
          : referent.officeLemmas.length > 0
            ? `office ${referent.officeLemmas[0]}`
            : `noun ${this.words.reading[m.first]!.lemma}`;
    const before = m.first > 0 ? this.words.reading[m.first - 1]! : undefined;
    if (m.kind !== "person") {
      if (before && before.part === Part.STEM && !before.definite) {
        referent.introducedBy.add(before.lemma);
        referent.classNouns.add(nounKey(before.lemma));
      }
      const head = this.words.reading[m.first]!;
      referent.introducedBy.add(head.lemma);
      referent.classNouns.add(nounKey(head.lemma));
      // `الجبهة الشعبية`, read as a name.
      if (head.key.startsWith("ال")) referent.classNouns.add(head.key.slice(2));
    }
    if (m.inner) return;
    this.touch(referent, m.kind === "person" ? referent.officeLemmas : referent.classNouns);
    if (m.kind !== "person") {
      const at = this.lately.indexOf(referent);
      if (at >= 0) this.lately.splice(at, 1);
      this.lately.push(referent);
      if (this.lately.length > LATELY) this.lately.shift();
    }
  }

  /** `سمير الحداد، رئيس اللجنة الوطنية،`: the office behind the name. */
  private takeOffice(referent: Referent, m: NameMention): void {
    const office = officeBehind(this.words, this.mentions, m);
    if (!office) return;
    const { words } = this;
    referent.office = words.tokens.sentences.text.slice(words.start[office.from]!, words.end[office.to - 1]!);
    referent.officeLemmas = officeLemmas(words, office.from, office.to);
    referent.country ??= office.country;
    referent.sector ??= sectorOfOffice(office.lemma);
  }

  /** An unknown place or body spelt one letter away from this one (`تشانغي`, `شانغي`). */
  private nearly(m: NameMention, called: string): Referent | undefined {
    if (m.known || called.length < 5) return undefined;
    for (const r of this.single)
      if (r.kind === m.kind && r.keys.length === 1 && oneLetterAway(r.keys[0]!, called)) return r;
    if (called.includes(" ")) {
      for (let i = this.all.length - 1, n = 0; i >= 0 && n < 60; i--, n++) {
        const r = this.all[i]!;
        if (r.kind === m.kind && !r.known && r.keys.length > 1 && oneLetterAway(r.keys.join(" "), called)) return r;
      }
    }
    return undefined;
  }

  /** A phrase that points at someone without a name. */
  nominal(n: Nominal): void {
    const { words } = this;
    if (n.kind === "body" || n.kind === "genitive") {
      const body = this.comesBack(n.head);
      if (body) this.point(body, n);
      else if (n.kind === "genitive") return;
      // `المطار`, `المحافظة` are no party where none is known by the noun; of `المدينة` its people are meant.
      else if (TOWNS.has(words.reading[n.head]!.lemma) || !PLACES.some((c) => words.reading[n.head]!.classes.has(c)))
        this.group(n);
      return;
    }
    if (n.kind === "office") {
      const lemmas = officeLemmas(words, n.head, n.last);
      const nations = new Set<string>();
      let country: string | null = null;
      for (let w = n.head; w < n.last; w++) {
        const nation = nationOf(words.reading[w]!);
        if (nation === undefined) continue;
        nations.add(words.reading[w]!.lemma);
        country ??= nation;
      }
      const who = this.latest(
        lemmas[0] ?? "",
        (r) =>
          r.kind === "person" &&
          (country === null || r.country === null || r.country === country) &&
          holds(r, lemmas, nations),
      );
      if (who) {
        this.point(who, n);
        return;
      }
      if (
        this.ofState(
          n,
          lemmas.filter((x) => !nations.has(x)),
          country,
        )
      )
        return;
    }
    this.group(n);
  }

  /** `ترامب … الرئيس الأميركي`: an office of a state is its holder's whom the report names, if only further on. */
  private ofState(n: Nominal, lemmas: readonly string[], nation: string | null): boolean {
    const office = officeOf(lemmas);
    if (office === null) return false;
    for (let w = n.head; w < n.last; w++) if (FORMER.has(this.words.reading[w]!.lemma)) return false;
    const behind = this.mentions.of[n.last] ?? -1;
    const country =
      office === "pope"
        ? "VA"
        : (nation ?? (behind >= 0 && n.last > n.head ? this.mentions.items[behind]!.country : null));
    if (country === null) return false;
    const who = this.holder(office, country);
    if (who) this.point(who, n);
    else this.waiting.push({ n, office, country });
    return true;
  }

  /** The one of those named who held an office of a state when the report was published; of several the last named. */
  private holder(office: Office, country: string): Referent | undefined {
    let found: Referent | undefined;
    for (const r of this.byKnown.values()) {
      const { known } = r;
      if (r.kind !== "person" || !known?.nameEn || (known.country !== country && office !== "pope")) continue;
      if (!held(known.nameEn, office, this.published)) continue;
      // Of two at different times only a date can tell.
      if (found && this.published === null) return undefined;
      found = r;
    }
    return found;
  }

  /** Notes that a referent was just named, for each lemma by which it can be pointed at. */
  private touch(referent: Referent, lemmas: Iterable<string>): void {
    for (const lemma of lemmas) {
      const list = this.recent.get(lemma);
      if (!list) {
        this.recent.set(lemma, [referent]);
        continue;
      }
      const at = list.indexOf(referent);
      if (at >= 0) list.splice(at, 1);
      list.push(referent);
      if (list.length > 12) list.shift();
    }
  }

  /** The one named latest by this lemma of whom `test` holds. */
  private latest(lemma: string, test: (r: Referent) => boolean): Referent | undefined {
    const list = this.recent.get(lemma);
    for (let i = (list?.length ?? 0) - 1; i >= 0; i--) if (test(list![i]!)) return list![i];
    return undefined;
  }

  /** The body or place that a definite class noun comes back to: the latest that was called so, else the latest that its class fits. */
  private comesBack(head: number): Referent | undefined {
    const { words } = this;
    const { lemma } = words.reading[head]!;
    const noun = classNoun(lemma);
    if (!noun) return undefined;
    const own = this.recent.get(nounKey(lemma)) ?? [];
    const so = own.filter((r) => agrees(noun, r));
    if (so.length > 0) return this.clearly(so);
    const { fits, near } = noun;
    if (!fits) return undefined;
    const from = near === undefined ? 0 : Math.max(0, words.sentence[head]! - near);
    const likely = this.lately.filter(
      (r) => agrees(noun, r) && words.sentence[lastNamed(r).first]! >= from && fits(r, words),
    );
    return noun.alone && likely.length > 1 ? undefined : this.clearly(likely);
  }

  /** The latest of those named; nobody where two stand side by side (`فتح وحماس … الحركة`). */
  private clearly(named: readonly Referent[]): Referent | undefined {
    const best = named.at(-1);
    const second = named.at(-2);
    if (!best || !second) return best;
    return lastNamed(best).first - lastNamed(second).last <= 2 ? undefined : best;
  }

  private point(referent: Referent, n: Nominal): void {
    referent.mentions.push({
      start: this.words.start[n.first]!,
      end: this.words.end[n.last - 1]!,
      form: "nominal",
      first: n.first,
      last: n.last,
    });
  }

  private group(n: Nominal): void {
    const { words } = this;
    const start = words.start[n.first]!;
    const end = words.end[n.last - 1]!;
    const said = words.tokens.sentences.text.slice(start, end);
    // After ل the article loses its alif: `للمسلحين` is of `المسلحين`.
    const name = words.reading[n.first]!.definite && said.startsWith("ل") ? `ا${said}` : said;
    const id = key(name)
      .replace(/^ال/, "")
      .replace(/\sال/g, " ")
      .replace(/(?<=\S{3})ون(?=\s|$)/g, "ين");
    const head = words.reading[n.head]!;
    const called = `${head.lemma} ${nameOf(head.features, NUMBER)}`;
    // `طبيب أجنبي` … `الطبيب`: a definite noun by itself is whoever was brought in by it.
    let referent =
      this.groups.get(id) ?? (head.definite && n.last === n.head + 1 ? this.broughtIn.get(called) : undefined);
    // `جماعة الفجر` has a name.
    const bringsIn = !head.definite && (this.mentions.of[n.last] ?? -1) === -1;
    if (referent && bringsIn) this.broughtIn.set(called, referent);
    if (!referent) {
      let country: string | null = null;
      for (let w = n.head; w < n.last; w++) country ??= nationOf(words.reading[w]!) || null;
      referent = {
        kind: "group",
        name,
        called: new Set(),
        keys: [],
        known: null,
        country,
        sector: sectorOfNoun(words.reading[n.head]!.lemma),
        office: null,
        officeLemmas: [],
        introducedBy: new Set(),
        classNouns: new Set(),
        mentions: [],
        sectorBy: `noun ${words.reading[n.head]!.lemma}`,
        rule: "entities/unnamed-party",
        confidence: 0.7,
        because: undefined,
      };
      this.groups.set(id, referent);
      if (bringsIn) this.broughtIn.set(called, referent);
      this.all.push(referent);
    }
    this.point(referent, n);
  }

  /** A place that no list holds lies in the state in which most of the report's places lie, where one has most. */
  private settle(): void {
    const countries = new Map<string, number>();
    let total = 0;
    for (const r of this.all) {
      if ((r.kind !== "place" && r.kind !== "facility") || r.country === null) continue;
      countries.set(r.country, (countries.get(r.country) ?? 0) + r.mentions.length);
      total += r.mentions.length;
    }
    let best: string | null = null;
    for (const [country, n] of countries)
      if (n >= 2 && n * 5 >= total * 3 && n > (countries.get(best ?? "") ?? 0)) best = country;
    if (best === null) return;
    for (const r of this.all) {
      if (r.country !== null) continue;
      if ((r.kind === "place" || r.kind === "facility") && r.known === null) r.country = best;
      // `وزارة الداخلية`, `محكمة النقض`: a body of state without its nation is that state's.
      if (r.kind === "organization" && r.sector !== null && OF_STATE.has(r.sector)) r.country = best;
    }
  }

  /** Entities in the order of their first mentions, and the entity of each word. */
  finish(): Entities {
    for (const { n, office, country } of this.waiting) {
      const who = this.holder(office, country);
      if (who) this.point(who, n);
      else this.group(n);
    }
    const implied = this.implied();
    for (const r of this.all) r.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    this.all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end);
    for (const r of this.all) {
      if (r.kind !== "organization" || r.sector !== null) continue;
      const told = sectorOfBody(r.introducedBy);
      if (!told) continue;
      r.sector = told.sector;
      r.sectorBy = `noun ${told.noun}`;
    }
    this.settle();
    const of = new Int32Array(this.words.count).fill(-1);
    const put = (form: (f: string) => boolean) => {
      this.all.forEach((r, i) => {
        for (const m of r.mentions)
          if (form(m.form)) for (let w = m.first; w < m.last; w++) if (of[w] === -1) of[w] = i;
      });
    };
    // A name keeps its words, though a longer phrase without one covers them too.
    put((f) => f === "name");
    put((f) => f === "nominal");
    const items = this.all.map((r, i): Entity => {
      const first = r.mentions[0]!;
      const { known } = r;
      return {
        id: `E${i + 1}`,
        kind: r.kind,
        name: r.name,
        nameEn: known?.nameEn ?? null,
        country: r.country,
        sector: r.sector,
        office: r.office,
        coordinates: known?.coordinates ?? null,
        ids: known?.ids ?? {},
        mentions: r.mentions.map(({ start, end, form }) => ({ start, end, form })),
        evidence: {
          start: first.start,
          end: first.end,
          rule: r.rule,
          from: [],
          confidence: r.confidence,
          ...(reasons(r) ? { because: reasons(r) } : {}),
        },
      };
    });
    const nations = new Map([...implied].map(([code, r]) => [code, `E${this.all.indexOf(r) + 1}`]));
    return { items, of, nations };
  }

  /** States that the report knows by an adjective only (`دعوة أميركية`): an unnamed party, for events to point at. */
  private implied(): Map<string, Referent> {
    const { words, mentions } = this;
    const out = new Map<string, Referent>();
    const named = new Set<string>();
    for (const r of this.all) if (r.known?.type === "state" && r.country !== null) named.add(r.country);
    for (let w = 0; w < words.count; w++) {
      const r = words.reading[w]!;
      if (r.part !== Part.STEM || mentions.of[w] !== -1) continue;
      const code = nationOf(r);
      if (!code || named.has(code)) continue;
      let referent = out.get(code);
      if (!referent) {
        const start = words.start[w]!;
        referent = {
          kind: "group",
          name: stateName(code) ?? words.tokens.sentences.text.slice(start, words.end[w]!),
          called: new Set(),
          keys: [],
          known: null,
          country: code,
          sector: null,
          office: null,
          officeLemmas: [],
          introducedBy: new Set(),
          classNouns: new Set(),
          mentions: [],
          sectorBy: undefined,
          rule: "entities/state-by-adjective",
          confidence: 0.6,
          because: undefined,
        };
        out.set(code, referent);
        this.all.push(referent);
      }
      if (referent.mentions.length < 40)
        referent.mentions.push({
          start: words.start[w]!,
          end: words.end[w]!,
          form: "nominal",
          first: w,
          last: w,
        });
    }
    return out;
  }
}

/** Why this is one entity, and what told its sector. */
const reasons = (r: Referent): string =>
  [r.because, r.sector !== null && r.sectorBy ? `sector by ${r.sectorBy}` : undefined].filter(Boolean).join("; ");

/** A body's name without what writers leave out or bend: articles, the feminine of an adjective, the class noun of a ministry. */
const plainForm = (called: string): string =>
  called
    .split(" ")
    .map((k) => (k.length > 4 && k.startsWith("ال") ? k.slice(2) : k).replace(/(?:يه|ي)$/, "ي"))
    .join("");
