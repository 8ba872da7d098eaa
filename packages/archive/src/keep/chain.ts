import type { Entity, Report, Statement } from "@isnad/record";
import type { ChainKind, Link } from "@isnad/record/answers";

export type { ChainKind, Link };

/** The chains of one record: who stands between the report and each statement, the outermost first. */
export class Chains {
  private readonly statements: ReadonlyMap<string, Statement>;
  private readonly entities: ReadonlyMap<string, Entity>;
  private readonly known = new Map<string, readonly Link[]>();

  constructor(private readonly record: Report) {
    this.statements = new Map(record.statements.map((s) => [s.id, s]));
    this.entities = new Map(record.entities.map((e) => [e.id, e]));
  }

  /** The chain that ends in a statement; empty for null: the report itself asserts it. */
  through(via: string | null): readonly Link[] {
    if (via === null) return [];
    const known = this.known.get(via);
    if (known) return known;
    const links: Link[] = [];
    const seen = new Set<string>();
    let at = this.statements.get(via);
    while (at && !seen.has(at.id)) {
      seen.add(at.id);
      links.unshift(this.link(at));
      at = at.parent === null ? undefined : this.statements.get(at.parent);
    }
    this.known.set(via, links);
    return links;
  }

  private link(s: Statement): Link {
    const entity = s.sourceEntity === null ? undefined : this.entities.get(s.sourceEntity);
    const words = s.source ? this.record.report.text.slice(s.source.start, s.source.end) : null;
    const name = entity && s.sourceKind !== "anonymous" ? entity.name : (words ?? entity?.name ?? null);
    return { id: s.id, name, kind: s.sourceKind, entity: s.sourceEntity };
  }
}

export const chainKind = (links: readonly Link[]): ChainKind =>
  links.length === 0 ? "none" : links.some((l) => l.kind === "anonymous") ? "anonymous" : "named";
