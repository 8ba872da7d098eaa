import type { Article, Report } from "@isnad/record";
import { resolveEntities } from "./entities/resolve-entities.ts";
import { readEvents } from "./events/read-events.ts";
import { readFigures } from "./figures/read-figures.ts";
import { plainHashtags } from "./letters/hashtags.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { gazetteerWith } from "./mentions/gazetteer.ts";
import type { UserName } from "./mentions/user-names.ts";
import { takeNotes } from "./notes/take-notes.ts";
import { findClauses } from "./phrases/find-clauses.ts";
import { findPhrases } from "./phrases/find-phrases.ts";
import { assemble } from "./record/assemble.ts";
import { readRelations } from "./relations/read-relations.ts";
import type { Trace } from "./rules/rule.ts";
import { splitSentences } from "./sentences/split-sentences.ts";
import { readStatements } from "./statements/read-statements.ts";
import { readTimes } from "./times/read-times.ts";
import { tokenize } from "./tokens/tokenize.ts";
import { readTrips } from "./trips/read-trips.ts";
import { analyze } from "./words/analyze.ts";
import type { Words } from "./words/words.ts";

export interface ReadOptions {
  /** Hears which rules woke, how far they got and why they stopped. */
  readonly trace?: Trace;
  /** Is given the words of the text, for those who index them and would else have them read twice. */
  readonly words?: (words: Words) => void;
  /**
   * Places, persons and bodies of the user's own, looked up with those of the lexicon. Keep one list for many reports: what is
   * made of a list is kept with it.
   */
  readonly gazetteer?: readonly UserName[];
}

/** Reads one report. The page below is the architecture: each line is a stage, each stage a folder. */
export function read(article: Article, options: ReadOptions = {}): Report {
  const { trace } = options;
  const published = article.published ?? null;

  const sentences = splitSentences(plainHashtags(article.text));
  const tokens = tokenize(sentences);
  const words = analyze(tokens);
  options.words?.(words);
  const phrases = findPhrases(words);
  const clauses = findClauses(phrases);
  const mentions = findMentions(phrases, trace, {
    lists: gazetteerWith(options.gazetteer),
    article,
    published: article.text,
  });
  const entities = resolveEntities(mentions, clauses, published);
  const times = readTimes(words, mentions, published, trace);
  const figures = readFigures(phrases, mentions, times, trace);
  const statements = readStatements(clauses, entities, times, trace);
  const events = readEvents(clauses, entities, times, figures, statements, trace);
  const trips = readTrips(clauses, entities, times, statements, events, figures, trace);
  const relations = readRelations(clauses, entities, times, figures, statements, events, trips, trace);
  const notes = takeNotes(tokens, words, statements, published);
  return assemble(article, { entities, times, figures, statements, events, trips, relations, notes });
}
