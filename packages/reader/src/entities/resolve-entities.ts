import type { Entity } from "@isnad/record";
import { oneLetterAway } from "../mentions/again.ts";
import type { Mentions, NameMention } from "../mentions/mentions.ts";
import { nationOf } from "../mentions/nation.ts";
import { sectorOfOffice } from "../mentions/office-rules.ts";
import type { Clauses } from "../phrases/phrases.ts";
import { Upos } from "../words/features.ts";
import { Part, type Words } from "../words/words.ts";
import { nounKey } from "./class-nouns.ts";
import type { Entities } from "./entities.ts";
import { Groups } from "./groups.ts";
import { holderAhead } from "./holder-ahead.ts";
import { impliedStates } from "./implied-states.ts";
import { holds, type Nominal, nominals, officeLemmas } from "./nominal.ts";
import { officeBehind } from "./office-behind.ts";
import { CUSTODIAN, held, type Office, officeOf } from "./offices-held.ts";
import { nameKeys, Persons } from "./persons.ts";
import { headsGovernment, isFormer, isGenitiveOfBody, isPast, onlyHolder, postOf } from "./posts.ts";
import { gatherRebels } from "./rebels.ts";
import { Recent } from "./recent.ts";
import { newReferent, type Referent } from "./referent.ts";
import { sectorOfBody } from "./sectors.ts";
import { landOf, settleCountries } from "./settle.ts";
import { holderOf, stateOffice, type Vacant } from "./state-offices.ts";

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

const HEADS_OF_STATE: readonly Office[] = ["president", "king"];
const lastOf = (r: Referent): number => r.mentions.at(-1)?.first ?? -1;
/** `الرئيس`, `رئيس الوزراء`, and no state, time or person behind it. */
const isBare = (words: Words, n: Nominal): boolean => {
  const next = words.reading[n.last];
  return next === undefined || next.upos !== Upos.PROPN;
};

/** Whether all that is told of a person's office is his rank: `صاحب السمو الملكي الأمير`. */
const isRankOnly = ({ officeLemmas: own }: Referent): boolean => own.length > 0 && own.every((x) => RANK.has(x));
const RANK = new Set("صاحب سمو ملكي أمير معالي معال سعادة فضيلة شيخ سيد دكتور لواء فريق ركن عميد عقيد".split(" "));

/** Where an office begins behind words of address: `سمو أمير المنطقة`, `معالي الوزير`. */
function behindHonorific(words: Words, head: number, last: number): number {
  let w = head;
  while (w + 1 < last && ADDRESS.has(words.reading[w]!.lemma) && words.reading[w + 1]!.classes.has("role")) w++;
  return w;
}
const ADDRESS = new Set("سمو معال معالي سعادة فضيلة جلالة فخامة سيادة دولة غبطة نيافة".split(" "));

const PLACES = ["place", "facility"];
/** Nouns of places that stand for those who live there. By bare lemma. */
/** Houses called like the body that sits in them. */
const HOUSES = new Set("محكمة كنيسة سفارة قنصلية بلدية جامعة أسقفية مطرانية بطريركية".split(" "));
/** Whether a word stands where only a place does: `في المحكمة`, `أمام السفارة`, `مبنى البلدية`. */
function isWhere(words: Words, w: number): boolean {
  const before = words.reading[w - 1];
  return before !== undefined && words.sentence[w - 1] === words.sentence[w] && WHERE.has(before.lemma);
}
const WHERE = new Set(
  "في إلى من أمام داخل خارج قرب حول عند لدى وراء خلف بجوار قبالة مقر مبنى محيط باب مدخل ساحة قاعة باحة".split(" "),
);
const TOWNS = new Set(["مدينة", "بلدة", "قرية", "مخيم", "حي", "دولة"]);

class Resolver {
  private readonly words: Words;
  private readonly mentions: Mentions;
  private readonly all: Referent[] = [];
  private readonly byKnown = new Map<number, Referent>();
  private readonly byName = new Map<string, Referent>();
  private readonly persons = new Persons();
  /** Unknown places and bodies of one word, for spellings one letter apart. */
  private readonly single: Referent[] = [];
  private readonly groups: Groups;
  private readonly recent: Recent;

  /** Offices of states whose holder may be named further on. */
  private readonly waiting: Vacant[] = [];
  /** Posts alone that nobody named before holds. */
  private readonly open: { readonly n: Nominal; readonly post: Office }[] = [];
  /** Offices told before a name that is yet to come. */
  private readonly told = new Map<NameMention, Nominal[]>();
  private readonly published: string | null;

  constructor(words: Words, mentions: Mentions, published: string | null) {
    this.words = words;
    this.mentions = mentions;
    this.published = published;
    this.groups = new Groups(words, mentions, this.all);
    this.recent = new Recent(words);
  }

  /** A mention by name. */
  named(found: NameMention): void {
    const whose = found.kind === "person" && isGenitiveOfBody(this.words, found.first);
    const m = whose ? { ...found, office: null, officeFrom: -1, sector: found.known?.sector ?? null } : found;
    const { known } = m;
    const keys = nameKeys(m.name);
    const called = keys.join(" ");
    let referent = known ? this.byKnown.get(known.number) : undefined;
    let because: string | undefined;
    if (!referent && m.kind === "person") {
      const same = this.persons.find(keys);
      referent = same?.referent;
      because = same?.because;
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
      referent = newReferent(m.kind, m.name, {
        keys,
        known,
        country: m.country,
        sector: m.sector,
        introducedBy: new Set(known?.introducedBy),
        classNouns: new Set(known?.introducedBy),
        rule: m.rule,
        confidence: m.confidence,
        because,
      });
      this.all.push(referent);
      if (m.kind !== "person" && keys.length === 1 && !known && this.single.length < 200) this.single.push(referent);
    }
    this.join(referent, m, keys);
    for (const office of this.told.get(found) ?? []) this.holdsOffice(referent, office);
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
    if (m.kind === "person") {
      if (m.officeFrom >= 0 && !isFormer(this.words, m.officeFrom, m.first)) {
        const post = postOf(this.words, this.mentions, m.officeFrom, m.first);
        if (post) referent.posts.add(post);
      } else if (!m.office && headsGovernment(this.words, m.first) && !this.isHead(referent)) referent.posts.add("pm");
    }
    if (m.kind === "person" && (isRankOnly(referent) || !m.office) && (isRankOnly(referent) || !referent.office))
      this.takeOffice(referent, m);
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
        referent.calledSo.add(nounKey(before.lemma));
      }
      const head = this.words.reading[m.first]!;
      referent.introducedBy.add(head.lemma);
      referent.classNouns.add(nounKey(head.lemma));
      referent.calledSo.add(nounKey(head.lemma));
      // `الجبهة الشعبية`, read as a name.
      if (head.key.startsWith("ال")) referent.classNouns.add(head.key.slice(2));
    }
    if (m.inner) return;
    this.recent.touch(referent, m.kind === "person" ? referent.officeLemmas : referent.classNouns);
    if (m.kind !== "person") this.recent.named(referent);
  }

  /** Whether a public figure is the head of a state, whose government is no other's: `حكومة أوباما`. */
  private isHead({ known }: Referent): boolean {
    return !!known?.nameEn && HEADS_OF_STATE.some((post) => held(known.nameEn!, post, this.published));
  }

  /** `سمير الحداد، رئيس اللجنة الوطنية،`: the office behind the name. */
  private takeOffice(referent: Referent, m: NameMention): void {
    const office = officeBehind(this.words, this.mentions, m);
    if (!office) return;
    const { words } = this;
    referent.office = words.tokens.sentences.text.slice(words.start[office.from]!, words.end[office.to - 1]!);
    // Of one of rank that, too: `الأمير سمير، ولي العهد السعودي` … `الأمير السعودي`.
    referent.officeLemmas = [...officeLemmas(words, office.from, office.to), ...referent.officeLemmas];
    const post = isFormer(words, office.from, office.to) ? null : postOf(words, this.mentions, office.from, office.to);
    if (post) referent.posts.add(post);
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
      const body = this.recent.comesBack(n.head);
      if (body) this.point(body, n);
      else if (n.kind === "genitive") return;
      // `المطار`, `المحافظة` are no party where none is known by the noun; of `المدينة` its people are meant.
      // `المحكمة`, `السفارة` are houses and those in them: parties where nothing brings them in as a place.
      else if (
        TOWNS.has(words.reading[n.head]!.lemma) ||
        !PLACES.some((c) => words.reading[n.head]!.classes.has(c)) ||
        (HOUSES.has(words.reading[n.head]!.lemma) && !isWhere(words, n.head))
      )
        this.point(this.groups.of(n), n);
      return;
    }
    const bearer = n.kind === "office" ? (this.nameBehindComma(n) ?? holderAhead(words, this.mentions, n)) : undefined;
    if (bearer) {
      this.told.set(bearer, [...(this.told.get(bearer) ?? []), n]);
      return;
    }
    if (n.kind === "office") {
      const lemmas = officeLemmas(words, behindHonorific(words, n.head, n.last), n.last);
      const nations = new Set<string>();
      let country: string | null = lemmas[0] === CUSTODIAN && officeOf(lemmas) !== null ? "SA" : null;
      // `رئيس وزراء اليونان`, `محافظ تعز`: of what he has the office.
      const of = this.namedBehind(n);
      if (of?.known?.type === "state") country = of.country;
      const over = of && country === null ? officeLemmas(words, of.first, of.last) : [];
      for (let w = n.head; w < n.last; w++) {
        const nation = nationOf(words.reading[w]!);
        if (nation === undefined) continue;
        nations.add(words.reading[w]!.lemma);
        country ??= nation;
      }
      // `الأجزاء الرئيسة`, or a woman, whom her own office tells.
      const post = words.reading[n.head]!.form.endsWith("ة") ? null : postOf(words, this.mentions, n.head, n.last);
      const former = isFormer(words, n.head, n.last);
      const past = isPast(words, n.head, n.last);
      const suits = (r: Referent): boolean =>
        r.kind === "person" &&
        (country === null || r.country === null || r.country === country) &&
        over.every((lemma) => r.officeLemmas.includes(lemma)) &&
        !(past && r.posts.size > 0);
      const who =
        (post && !former ? this.latestOf(post, suits) : undefined) ??
        this.recent.latest(
          lemmas[0] ?? "",
          // `الرئيس` is nobody who heads a government.
          (r) => suits(r) && holds(r, lemmas, nations) && !(post === "president" && r.posts.has("pm")),
        );
      if (who) {
        this.point(who, n);
        return;
      }
      // `ترامب … الرئيس الأميركي`: an office of a state is its holder's whom the report names, if only further on.
      const rest = lemmas.filter((x) => !nations.has(x));
      const office = stateOffice(words, this.mentions, n, rest, country);
      if (office) {
        const holder = holderOf(this.byKnown.values(), office.office, office.country, this.published);
        if (holder) this.appoint(holder, office);
        else this.waiting.push(office);
        return;
      }
      if (post && !former && country === null && isBare(words, n)) {
        this.open.push({ n, post });
        return;
      }
    }
    this.point((n.last === n.head + 1 ? this.ministry(n.head) : undefined) ?? this.groups.of(n), n);
  }

  /** `ولي العهد الكويتي، الشيخ سمير الحداد،`: the person named behind a comma and titles, whose the office is. */
  private nameBehindComma(n: Nominal): NameMention | undefined {
    const { reading, sentence } = this.words;
    if (reading[n.last]?.form !== "،") return undefined;
    let w = n.last + 1;
    while (w < n.last + 4 && reading[w]?.definite && reading[w]!.classes.has("title") && this.mentions.of[w] === -1)
      w++;
    const m = this.mentions.of[w] ?? -1;
    const name = m === -1 || sentence[w] !== sentence[n.head] ? undefined : this.mentions.items[m]!;
    return w > n.last + 1 && name?.kind === "person" && name.first === w ? name : undefined;
  }

  /** A person's office that stands before his name and its title; he may be called by it from now on. */
  private holdsOffice(referent: Referent, n: Nominal): void {
    this.point(referent, n);
    const { words } = this;
    const post = isFormer(words, n.head, n.last) ? null : postOf(words, this.mentions, n.head, n.last);
    if (post) referent.posts.add(post);
    const lemmas = officeLemmas(words, n.head, n.last);
    if (lemmas.length < referent.officeLemmas.length) return;
    referent.officeLemmas = lemmas;
    referent.office = words.tokens.sentences.text.slice(words.start[n.head]!, words.end[n.last - 1]!);
    this.recent.touch(referent, lemmas);
  }

  /** The place or body named right behind an office in its idafa. */
  private namedBehind(n: Nominal): NameMention | undefined {
    const m = this.mentions.of[n.last] ?? -1;
    const before = this.words.reading[n.last - 1]!;
    const open = before.upos === Upos.NOUN && !before.definite && before.part === Part.STEM;
    const behind =
      m === -1 || !open || this.words.reading[n.last]!.part !== Part.STEM ? undefined : this.mentions.items[m]!;
    return behind?.kind === "person" || behind?.first !== n.last ? undefined : behind;
  }

  /** Who has a post, the latest named, of whom a test holds. */
  private latestOf(post: Office, test: (r: Referent) => boolean): Referent | undefined {
    let found: Referent | undefined;
    for (const r of this.all) if (r.posts.has(post) && test(r) && (!found || lastOf(r) > lastOf(found))) found = r;
    return found;
  }

  /** An office points at its holder, who may be called by it alone from now on. */
  private appoint(holder: Referent, { n, office }: Vacant): void {
    this.point(holder, n);
    holder.posts.add(office);
  }

  /** `رفضت المالية الطلب`: the one ministry of that field that the report has named. */
  private ministry(w: number): Referent | undefined {
    const field = this.words.reading[w]!.key.replace(/^ال/, "");
    if (!FIELDS.has(field) || !this.words.reading[w]!.definite) return undefined;
    let found: Referent | undefined;
    for (const r of this.all) {
      if (r.kind !== "organization" || !(r.calledSo.has("وزاره") || r.calledSo.has(field))) continue;
      if (![...r.called].some((c) => c.split(" ").includes(`ال${field}`))) continue;
      if (found !== undefined) return undefined;
      found = r;
    }
    return found;
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

  /** Entities in the order of their first mentions, and the entity of each word. */
  finish(): Entities {
    for (const vacant of this.waiting) {
      const who = holderOf(this.byKnown.values(), vacant.office, vacant.country, this.published);
      if (who) this.appoint(who, vacant);
      else this.point(this.groups.of(vacant.n), vacant.n);
    }
    const land = this.open.length > 0 ? landOf(this.all) : null;
    for (const { n, post } of this.open)
      this.point(onlyHolder(this.all, post, this.published, land) ?? this.groups.of(n), n);
    const implied = impliedStates(this.words, this.mentions, this.all);
    for (const r of this.all) r.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    this.all.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end);
    for (const r of this.all) {
      if (r.kind !== "organization" || r.sector !== null) continue;
      const told = sectorOfBody(r.introducedBy);
      // `الوكالة الدولية للطاقة الذرية`: of the press whose names are known all are told so.
      if (!told || (told.sector === "JRN" && r.known !== null)) continue;
      r.sector = told.sector;
      r.sectorBy = `noun ${told.noun}`;
    }
    settleCountries(this.all, this.words);
    gatherRebels(this.all, this.words);
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
}

/** Why this is one entity, and what told its sector. */
const reasons = (r: Referent): string =>
  [r.because, r.sector !== null && r.sectorBy ? `sector by ${r.sectorBy}` : undefined].filter(Boolean).join("; ");

/** `وزارة الخارجية الأمريكية` is `الخارجية الأمريكية`, too. */
const MINISTRY = /^وزاره ((?:ال)?(?:خارجيه|داخليه|ماليه|خزانه|دفاع|عدل|صحه)(?: |$))/;
const FIELDS = new Set("خارجيه داخليه ماليه خزانه دفاع".split(" "));

/** A body's name without what writers leave out or bend: articles, the feminine of an adjective, the class noun of a ministry. */
const plainForm = (called: string): string =>
  called
    .replace(MINISTRY, "$1")
    .split(" ")
    .map((k) => (k.length > 4 && k.startsWith("ال") ? k.slice(2) : k).replace(/(?:يه|ي)$/, "ي"))
    .join("");
