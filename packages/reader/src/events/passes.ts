import { facing, refused } from "./adversary.ts";
import { another } from "./another.ts";
import { asDemanded } from "./asked.ts";
import { askedBefore, askedToRelease, ofCrowd } from "./asked-before.ts";
import { allowed } from "./barred.ts";
import { chargedAt } from "./charged.ts";
import { sameCaptor, takenBy } from "./custody.ts";
import { ofDescribed } from "./described.ts";
import { sidesOf } from "./foes.ts";
import { isInquiry } from "./investigated.ts";
import type { Deed } from "./judge.ts";
import type { EventLayers } from "./layers.ts";
import { opponents } from "./opponents.ts";
import { ofSameThing } from "./same-thing.ts";
import { sharedDoer } from "./shared.ts";
import { sparedAt } from "./spared.ts";
import { withoutTellers } from "./tellers.ts";
import { toldBefore } from "./told-before.ts";
import { killersOf } from "./toll.ts";
import { undone } from "./undone.ts";
import type { Parties } from "./verb-parties.ts";
import { ofWholeClause } from "./whole-clause.ts";

/** What the other deeds of a report tell of the parties of the `n`th, by grammar; undefined where it leaves them as they are. */
export type Pass = (l: EventLayers, all: readonly Deed[], n: number) => Partial<Parties> | undefined;

type Finder = (l: EventLayers, all: readonly Deed[], n: number) => readonly string[];

/** What the first of several rules finds that finds anybody. */
const first =
  (role: keyof Parties, ...rules: readonly Finder[]): Pass =>
  (l, all, n) => {
    for (const rule of rules) {
      const found = rule(l, all, n);
      if (found.length > 0) return { [role]: found };
    }
    return undefined;
  };

/** To whom a deed is done that other deeds or clauses tell of. */
const toldElsewhere = first(
  "recipients",
  ofDescribed,
  refused,
  ofWholeClause,
  ofSameThing,
  askedBefore,
  ofCrowd,
  toldBefore,
  facing,
);

/** The passes over the deeds of a report, in their order: each takes up what those before it made of the parties. */
export const PASSES: readonly Pass[] = [
  // Victims and those who are to be freed are neither blamed nor asked.
  (l, all, n) => {
    const { at, found, parties } = all[n]!;
    const spared = sparedAt(l, at, found.fact.trigger);
    return { recipients: parties.recipients.filter((id) => !spared.includes(id)) };
  },
  first("actors", killersOf, sharedDoer, (_, all, n) => takenBy(all, n), sameCaptor),
  chargedAt,
  (l, all, n) => {
    const recipients = askedToRelease(l, all, n);
    return recipients && { recipients };
  },
  (l, all, n) => (isInquiry(all[n]!.found.fact.trigger) ? undefined : toldElsewhere(l, all, n)),
  sidesOf,
  (l, all, n) => withoutTellers(l, all[n]!.at, all[n]!.type, all[n]!.parties),
  another,
  opponents,
  (l, all, n) => asDemanded(l, all, n, all[n]!.parties),
  undone,
  (l, all, n) => allowed(l, all[n]!.at, all[n]!.type, all[n]!.parties),
];
