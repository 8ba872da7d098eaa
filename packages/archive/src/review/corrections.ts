import { validate } from "@isnad/record/schema";
import { ArchiveError } from "../fault.ts";
import { type DocumentRow, documentRow, recordOf } from "../find/report.ts";
import type { Identities } from "../keep/identities.ts";
import type { Keeper } from "../keep/keeper.ts";
import { type Language, type SearchWords, Stems } from "../keep/words.ts";
import type { By, ReviewAct } from "../model/acts.ts";
import type { File } from "../sqlite/file.ts";
import { type AnyFact, anchorOf, factsOf, letterOf, letterOfKind, PARTS } from "./anchor.ts";
import { type Corrected, correct, type Kept } from "./apply.ts";
import { apartIn, decisionRow, keptOn } from "./decisions.ts";
import { refsOf } from "./refs.ts";

export type CorrectedDocument = Corrected & { readonly row: DocumentRow };

/** People's decisions: written down, laid over the reader's record, taken back. */
export class Corrections {
  constructor(
    private readonly file: File,
    private readonly language: Language,
    private readonly identities: Identities,
    private readonly keeper: Keeper,
    private readonly now: () => string,
  ) {}

  /** A report's record with what people corrected; undefined where there is no such report. */
  corrected(name: string, version?: number): CorrectedDocument | undefined {
    const row = documentRow(this.file, name, version);
    return row && { row, ...correct(recordOf(row, name), keptOn(this.file, row.report)) };
  }

  /** Writes a decision down and does it; gives its number. */
  decide(act: ReviewAct): number {
    if (act.who.trim() === "") throw new ArchiveError("bad-query", "nobody is named; say who decides");
    return this.file.write(() => {
      this.identities.refresh();
      if (act.action === "merge") return this.merge(act);
      if (act.action === "split") return this.split(act);
      return act.action === "add" ? this.add(act) : this.judge(act);
    });
  }

  /** Takes a decision back; what was before holds again. It stays in the log. */
  undo(id: number, { who, why }: By): void {
    this.file.write(() => {
      const row = decisionRow(this.file, id);
      if (row.undone_at !== null) throw new ArchiveError("not-possible", `decision ${id} was undone already`);
      this.file
        .prepare("update decisions set undone_at = ?, undone_by = ?, undone_why = ? where id = ?")
        .run(this.now(), who, why ?? null, id);
      if (row.action === "merge") {
        const roots = JSON.parse(row.before!) as Record<string, number>;
        const back = this.file.prepare("update identities set root = ? where id = ?");
        for (const [identity, root] of Object.entries(roots)) back.run(root, Number(identity));
        return;
      }
      const { name } = this.file.prepare("select name from reports where id = ?").one<{ name: string }>(row.report!)!;
      this.show(name);
    });
  }

  private judge(act: ReviewAct & { action: "accept" | "reject" | "edit" }): number {
    const at = act.fact.lastIndexOf("#");
    const name = act.fact.slice(0, at);
    const id = act.fact.slice(at + 1);
    const now = this.corrected(name);
    if (at < 0 || !now) throw new ArchiveError("unknown-report", `no report ${at < 0 ? act.fact : name}`);
    const letter = letterOf(id);
    const fact = letter && factsOf(now.record, letter).find((f) => f.id === id);
    if (!letter || !fact) throw new ArchiveError("unknown-fact", `no fact ${id} in ${name}`);
    const before = { fact, refs: refsOf(now.record, fact) };
    let after: Kept["after"] = null;
    if (act.action === "edit") {
      const { id: _, evidence: __, ...change } = act.change;
      if (Object.keys(change).length === 0) throw new ArchiveError("bad-query", "nothing to change");
      after = { fact: change, refs: refsOf(now.record, change) };
    }
    const [kind] = PARTS[letter];
    const target = anchorOf(now.record, letter, fact);
    return this.write(act, now.row.report, kind, target, before, after, name);
  }

  private add(act: ReviewAct & { action: "add" }): number {
    const now = this.corrected(act.report);
    if (!now) throw new ArchiveError("unknown-report", `no report ${act.report}`);
    const { id: _, evidence: __, ...fact } = act.fact;
    const letter = letterOfKind(act.kind)!;
    const { text } = now.record.report;
    const { at } = act;
    if (at && !(at.start < at.end && at.end <= text.length))
      throw new ArchiveError("bad-query", `at: there are no words from ${at.start} to ${at.end} in ${act.report}`);
    const after = { fact, refs: refsOf(now.record, fact), ...(at && { at }) };
    let target: Kept["target"];
    try {
      const own = (fact.purpose ?? { start: 0, end: Math.min(1, text.length) }) as { start: number; end: number };
      const evidence = { ...(at ?? own), rule: "", from: [], confidence: 1 };
      target = anchorOf(now.record, letter, { ...fact, id: `${letter}1`, evidence } as AnyFact);
    } catch {
      throw new ArchiveError("bad-query", `a ${act.kind} needs the words that it hangs on`);
    }
    return this.write(act, now.row.report, act.kind, target, null, after, act.report);
  }

  private write(
    act: By & { readonly action: string },
    report: number,
    kind: string,
    target: unknown,
    before: Kept["before"],
    after: Kept["after"],
    name: string,
  ): number {
    const id = this.log(act, report, kind, target, before, after);
    // A record that does not hold together is not written; the whole decision is taken back.
    const result = validate(this.corrected(name)!.record);
    if (!result.ok) {
      const [{ path, message }] = result.errors as [{ path: string; message: string }];
      throw new ArchiveError("bad-query", `${path}: ${message}`);
    }
    this.show(name);
    return id;
  }

  private log(
    act: By & { readonly action: string },
    report: number | null,
    kind: string | null,
    target: unknown,
    before: unknown,
    after: unknown,
  ): number {
    const json = (x: unknown) => (x === null ? null : JSON.stringify(x));
    return this.file
      .prepare(
        "insert into decisions (at, who, why, action, report, kind, target, before, after) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      )
      .run(
        this.now(),
        act.who,
        act.why ?? null,
        act.action,
        report,
        kind,
        JSON.stringify(target),
        json(before),
        json(after),
      ).lastInsertRowid;
  }

  /** Writes a report's rows anew from its record as it is now corrected. */
  show(name: string, words?: SearchWords, title?: string): void {
    const now = this.corrected(name)!;
    const { row, record, reviews } = now;
    const read = words ?? this.language.words(row.text);
    const titleStems = title ?? (row.title ? this.language.words(row.title).stems : "");
    this.keeper.retire(row.id, false);
    this.identities.counting = false;
    try {
      const apart = apartIn(this.file, row.report, record);
      this.keeper.keep(row.id, record, new Stems(read), read, titleStems, reviews, apart);
    } finally {
      this.identities.counting = true;
    }
  }

  private merge(act: ReviewAct & { action: "merge" }): number {
    const root = (id: number) => {
      const row = this.file.prepare("select root from identities where id = ?").one<{ root: number }>(id);
      if (!row) throw new ArchiveError("unknown-identity", `no identity ${id}`);
      return row.root;
    };
    const from = root(act.identity);
    const into = root(act.into);
    if (from === into) throw new ArchiveError("not-possible", `${act.identity} and ${act.into} are one already`);
    const members = this.file
      .prepare("select id, root from identities where root = ?")
      .all<{ id: number; root: number }>(from);
    this.file.prepare("update identities set root = ? where root = ?").run(into, from);
    const before = Object.fromEntries(members.map((m) => [m.id, m.root]));
    return this.log(act, null, null, { identity: act.identity, into: act.into }, before, { root: into });
  }

  private split(act: ReviewAct & { action: "split" }): number {
    const now = this.corrected(act.report);
    if (!now) throw new ArchiveError("unknown-report", `no report ${act.report}`);
    const entity = now.record.entities.find((e) => e.id === act.entity);
    if (!entity) throw new ArchiveError("unknown-fact", `no entity ${act.entity} in ${act.report}`);
    if (act.into !== undefined && !this.file.prepare("select 1 from identities where id = ?").one(act.into))
      throw new ArchiveError("unknown-identity", `no identity ${act.into}`);
    const before = this.file
      .prepare("select identity from entities where document = ? and local = ?")
      .one<{ identity: number }>(now.row.id, act.entity);
    const identity = act.into ?? this.identities.make(entity, undefined, true);
    const target = { id: entity.id, kind: entity.kind, name: entity.name };
    const id = this.log(act, now.row.report, "entity", target, before ?? null, { identity });
    this.show(act.report);
    return id;
  }
}
