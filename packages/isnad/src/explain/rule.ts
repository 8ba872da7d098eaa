import { analyze, type Words } from "@isnad/reader/words";
import { evidenceOf } from "@isnad/record/facts";
import { isolate, oneLine, table } from "../terminal/layout.ts";
import { lineOf } from "../text/summary.ts";
import type { Trail } from "./trail.ts";
import { headline, type Telling } from "./tree.ts";

/** The rules at work in a report: how often each woke, how often it made a fact. */
export function ruleTable(t: Telling, trail: Trail): string[] {
  const rows = namesOf(t, trail)
    .sort()
    .map((name) => {
      const attempts = trail.attempts.get(name);
      const facts = factsOfRule(t, name).length;
      return [
        t.paint.cyan(name),
        attempts ? `woke ${attempts.length}` : "",
        attempts ? `made ${attempts.filter((a) => a.made).length}` : "",
        `facts ${facts}`,
      ];
    });
  return table(rows, t.width, "");
}

/** Every rule that woke or made a fact. */
export function namesOf({ facts }: Telling, trail: Trail): string[] {
  const names = new Set(trail.attempts.keys());
  for (const fact of facts.byId.values()) names.add(evidenceOf(fact).rule);
  return [...names];
}

const factsOfRule = ({ facts }: Telling, name: string) =>
  [...facts.byId.values()].filter((f) => evidenceOf(f).rule === name);

/** Where one rule woke, how far it got each time and why it stopped. */
export function ruleStory(t: Telling, trail: Trail, name: string): string[] {
  const { facts, paint } = t;
  const attempts = trail.attempts.get(name) ?? [];
  const made = factsOfRule(t, name);
  const lines = [
    `${paint.cyan(name)}  woke ${attempts.length} times, matched ${attempts.filter((a) => a.made).length}, facts in the record ${made.length}`,
  ];
  // The analyser gives the same words as the reader had: it is the same function of the text.
  const words = attempts.length > 0 ? analyze(facts.text).words : null;
  for (const { word, made: hit, stopped } of attempts) {
    const line = words ? lineOf(t.lines, words.start[Math.min(word, words.count - 1)]!) : 0;
    const end = hit
      ? paint.green("matched")
      : stopped
        ? `${paint.yellow("stopped")} at step ${stopped.step + 1}, which wants ${oneLine(stopped.label)}`
        : paint.yellow("made nothing");
    lines.push(`  ${paint.dim(`line ${line}`)}  ${words ? around(words, word, facts.text, paint.bold) : ""}  ${end}`);
  }
  for (const fact of made) lines.push(`  ${paint.bold(fact.it.id)}  ${headline(t, fact)}`);
  return [...lines, ""];
}

/** The word that woke a rule, in brackets, between its neighbours. */
function around(words: Words, at: number, text: string, bold: (s: string) => string): string {
  if (at < 0 || at >= words.count) return "";
  const from = words.start[Math.max(0, at - 3)]!;
  const to = words.end[Math.min(words.count - 1, at + 4)]!;
  const word = `⟦${text.slice(words.start[at], words.end[at])}⟧`;
  return bold(isolate(`${text.slice(from, words.start[at])}${word}${text.slice(words.end[at], to)}`));
}
