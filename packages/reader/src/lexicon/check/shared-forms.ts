import { bare } from "../../letters/fold.ts";
import { items } from "../family.ts";
import { DECLARED } from "./declared.ts";
import type { Listed } from "./listed.ts";

/** A spelling that several entries have, and whether `declared.ts` says that this is known. */
export interface SharedForm {
  /** Without harakat. */
  readonly form: string;
  readonly entries: readonly Listed[];
  readonly declared: boolean;
}

/**
 * The listed forms (citation forms, broken plurals) that entries of different lemmas spell alike without harakat: `قصر`, castle and
 * minors. A reader of newspapers must choose between them, so that each is declared by someone who has looked at it.
 * A verb shares with its own derivatives by nature, and so do verbs of one root: these are not told.
 */
export function sharedForms(entries: readonly Listed[]): SharedForm[] {
  const byForm = new Map<string, Map<string, Listed>>();
  for (const entry of entries) {
    for (const form of entry.forms) {
      const spelling = bare(form);
      const id = entry.sort === "verb" ? entry.line.fields[0]!.split(/\s+/)[0]! : entry.lemma;
      const known = byForm.get(`${entry.sort === "verb"} ${spelling}`) ?? new Map<string, Listed>();
      if (!known.has(id)) known.set(id, entry);
      byForm.set(`${entry.sort === "verb"} ${spelling}`, known);
    }
  }
  declared ??= declaredForms();
  const out: SharedForm[] = [];
  for (const [name, sharing] of byForm) {
    if (sharing.size < 2) continue;
    const form = name.slice(name.indexOf(" ") + 1);
    const known = declared.get(form);
    const list = [...sharing.values()];
    out.push({ form, entries: list, declared: list.every((e) => known?.has(e.lemma)) });
  }
  return out;
}

function declaredForms(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const line of DECLARED.split("\n")) {
    const [form = "", lemmas] = line.split("|").map((f) => f.trim());
    out.set(form, new Set([...(out.get(form) ?? []), ...items(lemmas)]));
  }
  return out;
}

let declared: ReadonlyMap<string, ReadonlySet<string>> | undefined;
