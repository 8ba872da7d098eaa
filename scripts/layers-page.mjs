// The page docs/layers.md: one sentence through all layers of the reader, made from a run.

/** The sentence, the project's own, and the day on which it is held to be published. */
export const SENTENCE =
  "وقالت وزيرة الصحة ليلى منصور للصحفيين إن 12 طبيبا وصلوا إلى بنغازي مساء الثلاثاء، وإن المستشفى قادر على علاج الجرحى غدا.";
const PUBLISHED = "2024-01-04";

const KINDS = ["word", "number", "mark", "opening", "closing", "Latin", "sign", "address", "foreign"];
const PREDICATES = ["verb", "participle", "nominal", "masdar"];
const CLAUSES = ["main", "that", "relative", "adverbial", "coordinate"];

/** Rows as a Markdown table. */
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replace(/\|/g, "\\|")).join(" | ")} |`)
    .join("\n");

/**
 * The whole page as Markdown.
 *
 * @param read, analyze, UPOS, featsOf the reader's doors
 */
export function layersPage({ read, analyze, UPOS, featsOf }) {
  const a = analyze(SENTENCE);
  const { sentences, tokens, words, phrases, clauses, tree } = a;
  const { predicates } = clauses;
  const record = read({ text: SENTENCE, published: PUBLISHED });
  const at = (start, end) => SENTENCE.slice(start, end);
  const span = ({ start, end }) => `${at(start, end)} \`${start}–${end}\``;
  const word = (w) => (w < 0 ? "" : at(words.start[w], words.end[w]));
  const stretch = (first, last) => (last > first ? at(words.start[first], words.end[last - 1]) : "");
  const rows = (count, row) => Array.from({ length: count }, (_, i) => row(i));
  const argumentsOf = (i, role) => {
    const all = [];
    for (let a = predicates.from[i]; a < predicates.from[i + 1]; a++)
      if (predicates.role[a] === role)
        all.push(
          [predicates.preposition[a], predicates.argument[a]]
            .filter((w) => w >= 0)
            .map(word)
            .join(" "),
        );
    return all.join(", ");
  };
  const entity = (id) => record.entities.find((e) => e.id === id)?.name ?? "";
  const by = (fact) => `\`${fact.evidence.rule}\``;

  const parts = [
    `# One sentence through all layers

Made by \`npm run docs\` from a run of the reader; a test holds it up to date. The sentence is the project's own:

> ${SENTENCE}

published ${PUBLISHED}. Numbers in code are offsets: UTF-16 code units of the text, half-open. What each layer is for tells [ARCHITECTURE.md](../ARCHITECTURE.md).

## Sentences

${table(
  ["sentence", "paragraph", "from–to"],
  rows(sentences.count, (i) => [i, sentences.paragraph[i], `\`${sentences.start[i]}–${sentences.end[i]}\``]),
)}

## Tokens

What stands between blanks and marks, spelt without harakat; a number in ASCII digits.

${table(
  ["token", "kind", "spelling", "from–to"],
  rows(tokens.count, (i) => [i, KINDS[tokens.kind[i]], tokens.spelling[i], `\`${tokens.start[i]}–${tokens.end[i]}\``]),
)}

## Words

Tokens cut into syntactic words as in Universal Dependencies, each with the reading that its context chose. Root, pattern and family come from the lexicon.

${table(
  ["word", "token", "form", "lemma", "part of speech", "features", "root", "pattern", "lexicon", "classes"],
  rows(words.count, (w) => {
    const r = words.reading[w];
    const feats = featsOf(r.features).replace(/^_$/, "").replace(/\|/g, ", ");
    const e = r.entry;
    return [
      w,
      words.token[w],
      word(w),
      r.lemma,
      UPOS[r.upos],
      feats,
      e?.root ?? "",
      e?.pattern ?? "",
      e?.origin ?? (r.guessed ? "a guess" : ""),
      [...r.classes].join(" "),
    ];
  }),
)}

## Phrases

Noun phrases with their heads and the preposition that governs them.

${table(
  ["phrase", "words", "head", "preposition"],
  rows(phrases.count, (p) => [
    p,
    stretch(phrases.first[p], phrases.last[p]),
    word(phrases.head[p]),
    word(phrases.preposition[p]),
  ]),
)}

## Clauses

${table(
  ["clause", "kind", "in", "words", "predicate", "subject", "object"],
  rows(clauses.count, (c) => [
    c,
    CLAUSES[clauses.kind[c]],
    clauses.parent[c] < 0 ? "" : clauses.parent[c],
    stretch(clauses.first[c], clauses.last[c]),
    word(clauses.verb[c]),
    word(clauses.subjectWord[c]),
    word(clauses.objectWord[c]),
  ]),
)}

## Predicates

All that says something: verbs, participles and nouns that stand for one, masdars with what they govern. Made when \`clauses.predicates\` is first asked for.

${table(
  ["predicate", "kind", "word", "clause", "subject", "objects", "obliques"],
  rows(predicates.count, (i) => [
    i,
    PREDICATES[predicates.kind[i]],
    word(predicates.word[i]),
    predicates.clause[i],
    argumentsOf(i, 0),
    argumentsOf(i, 1),
    argumentsOf(i, 2),
  ]),
)}

## Tree

Heads and relations of Universal Dependencies, as \`isnad words --format conllu\` prints them.

${table(
  ["word", "form", "relation", "head"],
  rows(words.count, (w) => [w, word(w), tree.relation[w] || "root", tree.head[w] < 0 ? "" : word(tree.head[w])]),
)}

## Entities

${table(
  ["id", "kind", "name", "country", "office", "mentions", "read by"],
  record.entities.map((e) => [
    e.id,
    e.kind,
    e.name,
    e.country ?? "",
    e.office ?? "",
    e.mentions.map((m) => `${span(m)} ${m.form}`).join("; "),
    by(e),
  ]),
)}

## Times

${table(
  ["id", "words", "kind", "TIMEX3", "EDTF", "implied", "read by"],
  record.times.map((t) => [t.id, span(t), t.kind, t.value, t.edtf ?? "", t.implied.join(", "), by(t)]),
)}

## Figures

${table(
  ["id", "words", "value", "bound", "role", "counted", "as whose", "read by"],
  record.figures.map((f) => [
    f.id,
    span(f),
    f.value ?? f.magnitude,
    f.bound,
    f.role,
    f.counted ? (typeof f.counted === "string" ? f.counted : at(f.counted.start, f.counted.end)) : "",
    f.via ?? "the report's own",
    by(f),
  ]),
)}

## Statements

${table(
  ["id", "cue", "source", "who", "kind", "content", "manner", "act", "to", "read by"],
  record.statements.map((s) => [
    s.id,
    s.cue ? span(s.cue) : "",
    s.source ? span(s.source) : "",
    entity(s.sourceEntity),
    s.sourceKind,
    s.content.map(span).join(" … "),
    s.manner,
    s.act,
    entity(s.addressee),
    by(s),
  ]),
)}

## Events and journeys

${
  record.events.length === 0
    ? "None of PLOVER's sixteen types is told of here."
    : table(
        ["id", "trigger", "type", "status", "actors", "recipients", "places", "time", "in statement", "read by"],
        record.events.map((v) => [
          v.id,
          span(v.trigger),
          v.type,
          v.status,
          v.actors.map(entity).join(", "),
          v.recipients.map(entity).join(", "),
          v.places.map(entity).join(", "),
          v.time ?? "",
          v.via ?? "",
          by(v),
        ]),
      )
}

${
  record.trips.length === 0
    ? "No journey of a named traveller is told of here."
    : table(
        ["id", "traveller", "stops", "in statement", "read by"],
        record.trips.map((t) => [
          t.id,
          entity(t.traveller),
          t.stops.map((s) => entity(s.place)).join(" → "),
          t.via ?? "",
          by(t),
        ]),
      )
}

## Why

Every fact keeps the words that it was read from, the rule, and what it leans on: \`isnad explain FILE --fact F1\` prints it. A chain is followed by \`via\` and then \`parent\`: ${record.figures
      .filter((f) => f.via)
      .map(
        (f) =>
          `${f.id} stands in ${f.via}, said by ${entity(record.statements.find((s) => s.id === f.via)?.sourceEntity) || "an unnamed source"}`,
      )
      .join("; ")}.
`,
  ];
  return parts.join("\n");
}
