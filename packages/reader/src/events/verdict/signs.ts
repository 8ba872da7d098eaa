import { Kind as Kinds } from "../../tokens/tokens.ts";
import { facet } from "../../words/facet.ts";
import { ASPECT, get, NUMBER, PERSON } from "../../words/features.ts";
import type { Reading } from "../../words/words.ts";
import { code, lemma, mix, step } from "../hashing.ts";
import type { Deed } from "../judge.ts";
import type { EventLayers } from "../layers.ts";
import { isState } from "../parties.ts";
import { isPolitical } from "../politics.ts";
import { isVerb, slotsAfter } from "../slots.ts";
import { CARRIERS } from "../status.ts";
import { subjectOf } from "../subject.ts";
import type { Topic } from "../topic.ts";

/** Signs are hashed onto so many weights (Weinberger et al. 2009, Feature hashing). */
export const SIZE = 1 << 15;

const READINGS = ["active", "passive", "masdar", "participle", "noun"];
const MANNERS = ["direct", "indirect", "mixed"];
/** How far over a trigger a verb that rules it is looked for. */
const FAR = 14;
/** What kind of thing a word is for: its first class that says so, else its part of speech. */
const kind = facet((r: Reading): number => {
  for (const c of r.classes) if (!OFTEN.has(c)) return code(c);
  return r.upos;
});
const OFTEN = new Set(["often", "rare", "common", "ambiguous"]);
/** Triggers that stand so near that one may be a part of the other. */
const NEAR = 4;

/** What the whole report is like: of politics or of something else, news or opinion. */
interface Kind {
  readonly politics: number;
  readonly games: number;
  readonly states: number;
  readonly powers: number;
  readonly firstPerson: number;
  readonly length: number;
}

function kindOf(l: EventLayers, topicOf: (sentence: number) => Topic): Kind {
  const { words, entities } = l;
  // What is set aside as another language says nothing of the report.
  const aside = (w: number): boolean => words.tokens.kind[words.token[w]!] === Kinds.FOREIGN;
  let sentences = 0;
  let politics = 0;
  let games = 0;
  for (let s = 0; s < words.firstOf.length - 1; s++) {
    if (words.firstOf[s]! < words.count && aside(words.firstOf[s]!)) continue;
    sentences++;
    const t = topicOf(s);
    if (t.politics) politics++;
    if (t.game) games++;
  }
  let states = 0;
  let powers = 0;
  for (const { kind, id } of entities.items)
    if (kind === "place" && isState(l, id)) states++;
    else if (isPolitical(l, id)) powers++;
  let first = 0;
  let count = 0;
  for (let w = 0; w < words.count; w++) {
    if (aside(w)) continue;
    count++;
    if (get(words.reading[w]!.features, PERSON) === 1) first++;
  }
  const share = (n: number, of: number) => Math.min(4, Math.round((of * n) / Math.max(1, count)));
  return {
    politics: Math.floor((4 * politics) / Math.max(1, sentences)),
    games: games > sentences / 3 ? 2 : games > 0 ? 1 : 0,
    states: share(states, 100),
    powers: share(powers, 100),
    firstPerson: share(first, 50),
    length: step(Math.floor(count / 60)),
  };
}

/** Signs of whether the triggers of a report tell of events; asked for each in the order of the text. */
export class Signs {
  private readonly l: EventLayers;
  private readonly deeds: readonly Deed[];
  private readonly kind: Kind;
  private readonly seen = new Map<number, number>();
  private readonly row: number[] = [];
  private template = 0;

  constructor(l: EventLayers, deeds: readonly Deed[], topicOf: (sentence: number) => Topic) {
    this.l = l;
    this.deeds = deeds;
    this.kind = kindOf(l, topicOf);
  }

  private put(a = 0, b = 0, c = 0): void {
    const h = mix(mix(mix(mix(0x51ed, ++this.template), a), b), c);
    this.row.push((h ^ (h >>> 16)) & (SIZE - 1));
  }

  /** Who somebody is that grammar found: nobody, or what kind of entity, whether of politics and of which sector. */
  private who(ids: readonly string[]): number {
    const [id] = ids;
    if (id === undefined) return 1;
    const { kind, sector } = this.l.entities.items[Number(id.slice(1)) - 1]!;
    return mix(mix(code(kind), code(sector ?? "")), isPolitical(this.l, id) ? 3 : 2);
  }

  /** How often a word or type was asked for before. */
  private before(what: number): number {
    const n = this.seen.get(what) ?? 0;
    this.seen.set(what, n + 1);
    return Math.min(3, n);
  }

  /** Places in the weights for the trigger `n`; `reason`: why the rules refuse it, or the empty string. */
  of(n: number, topic: Topic, reason: string): readonly number[] {
    const { l, kind, deeds } = this;
    const { words } = l;
    const { found, ruled, at } = deeds[n]!;
    const { trigger, reading } = found.fact;
    const me = words.reading[at]!;
    const s = words.sentence[at]!;
    const begin = words.firstOf[s]!;
    const end = words.firstOf[s + 1]!;
    const T = code(trigger.type);
    const R = 1 + READINGS.indexOf(reading);
    const W = code(me.verb || me.lemma);
    const why = code(reason.startsWith("under ") ? "under" : reason);
    const definite = me.definite ? 2 : 1;
    const aspect = get(me.features, ASPECT);
    const p = at > begin ? words.reading[at - 1] : undefined;
    const next = at + 1 < end ? words.reading[at + 1] : undefined;
    const finite = reading === "active" || reading === "passive";
    let over = -1;
    for (let w = at - 1; w >= begin && w > at - FAR && over === -1; w--) if (isVerb(words.reading[w])) over = w;
    this.row.length = 0;
    this.template = 0;

    // The word itself.
    this.put();
    this.put(T);
    this.put(T, code(trigger.mode ?? ""));
    this.put(R);
    this.put(T, R);
    this.put(W);
    this.put(W, R);
    this.put(W, T);
    this.put(code(me.form));
    this.put(definite, R);
    this.put(definite, R, T);
    this.put(get(me.features, NUMBER), R, definite);
    this.put(aspect, R);
    this.put(aspect, R, T);
    this.put(get(me.features, PERSON), R);
    // What the rules say.
    this.put(why);
    this.put(why, T);
    this.put(why, R);
    this.put(why, W);
    // What stands beside it and over it.
    this.put(lemma(p));
    this.put(lemma(p), R);
    this.put(p === undefined ? 99 : p.upos, R);
    this.put(lemma(next));
    this.put(next === undefined ? 99 : next.upos, R);
    this.put(over === -1 ? 9 : step(at - over), R);
    if (!finite) {
      const v = over === -1 ? undefined : words.reading[over]!;
      this.put(v === undefined ? 9 : get(v.features, ASPECT), R);
      this.put(v !== undefined && CARRIERS.has(v.lemma) ? 2 : 1, T, definite);
    } else this.template += 2;
    this.company(at, over, begin, end, T, W, R, finite);
    // Who does it to whom, by grammar.
    const A = this.who(ruled.actors);
    const B = this.who(ruled.recipients);
    const sides = (ruled.actors.length > 0 ? 1 : 0) | (ruled.recipients.length > 0 ? 2 : 0);
    this.put(A);
    this.put(B);
    this.put(A, T);
    this.put(B, T);
    this.put(sides, T);
    this.put(sides, R);
    const politic = (id: string): boolean => isPolitical(l, id);
    this.put(ruled.actors.some(politic) || ruled.recipients.some(politic) ? 2 : 1, T);
    // What is spoken of here and in the whole report.
    const { politics, violence, mishap, kin, fiction, game } = topic;
    const flags = [politics, violence, mishap, kin, fiction, game];
    this.put(flags.reduce((sum, flag, i) => sum + (flag ? 1 << i : 0), 64));
    for (const flag of flags) this.put(flag ? 2 : 1, T);
    this.put(kind.politics);
    this.put(kind.politics, T);
    this.put(kind.games);
    this.put(kind.states, kind.powers);
    this.put(kind.powers);
    this.put(kind.firstPerson);
    this.put(kind.firstPerson, T);
    this.put(kind.length);
    this.put(step(s));
    this.put(step(s), T);
    this.put(step(s), R);
    const statement = l.statements.of[at]!;
    const manner = statement === -1 ? 9 : MANNERS.indexOf(l.statements.items[statement]!.manner);
    this.put(manner);
    this.put(manner, T);
    this.put(manner, R);
    // What was told before and is told beside it.
    const again = this.before(W);
    const ofType = this.before(T);
    this.put(again, R);
    this.put(again, T);
    this.put(again, R, definite);
    this.put(ofType, T);
    const last = this.beside(n - 1, s);
    const following = this.beside(n + 1, s);
    this.put(last ? code(last.type) : 0, T);
    this.put(following ? code(following.type) : 0, T);
    if (last && at - last.at < NEAR) this.put(code(last.type), T, at - last.at);
    else this.template++;
    if (following && following.at - at < NEAR) this.put(code(following.type), T, following.at - at);
    return this.row;
  }

  /** What hangs on the word and rules it, by lemma and kind. */
  private company(
    at: number,
    over: number,
    begin: number,
    end: number,
    T: number,
    W: number,
    R: number,
    finite: boolean,
  ): void {
    const { words } = this.l;
    const { reading } = words;
    const slots = slotsAfter(this.l, at);
    for (let i = 0; i < 2; i++) {
      const s = slots[i];
      const by = s === undefined ? 7 : code(s.by);
      const head = s === undefined ? undefined : reading[s.word]!;
      const k = head === undefined ? 0 : kind(head);
      this.put(by, W, i);
      this.put(by, k, T);
      this.put(by, k, W);
      this.put(by, lemma(head), T);
      this.put(by, lemma(head));
    }
    if (finite) {
      const { word } = subjectOf(this.l, at);
      const head = word === -1 ? undefined : reading[word]!;
      this.put(head === undefined ? 0 : kind(head), T);
      this.put(head === undefined ? 0 : kind(head), W);
      this.put(lemma(head));
    } else this.template += 3;
    const v = over === -1 ? undefined : reading[over]!;
    this.put(lemma(v), T);
    this.put(lemma(v), R);
    const q = at - 2 >= begin ? reading[at - 2] : undefined;
    this.put(lemma(q), R);
    this.put(lemma(q), lemma(reading[at - 1]), R);
    this.put(at + 2 < end ? lemma(reading[at + 2]) : 0, R);
  }

  private beside(n: number, sentence: number): Deed | undefined {
    const d = this.deeds[n];
    return d && this.l.words.sentence[d.at] === sentence ? d : undefined;
  }
}
