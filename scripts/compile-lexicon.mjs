// Puts the compiled lexicon, gazetteer and weights into the built reader, so that a start does not conjugate every verb anew.
import { rmSync, writeFileSync } from "node:fs";

const dist = new URL("../packages/reader/dist/lexicon/", import.meta.url);
const began = performance.now();
const { build } = await import(new URL("build.js", dist));
const { encode } = await import(new URL("compile.js", dist));
const compiled = encode(build());
// Where the rows and lines of each are is made ready, too: to count them at a start takes as long as to read half of the tables.
const { linesIndex, rowsIndex } = await import(new URL("../letters/rows.js", dist));
const ready = {
  entriesIndex: linesIndex(compiled.entries),
  ...Object.fromEntries(["nominals", "verbs", "functions", "names"].map((t) => [`${t}Index`, rowsIndex(compiled[t])])),
};
// Code units as they are: all but a few may stand in a literal, and are read faster than escapes.
const literal = (text) =>
  `"${text.replace(/[\\"\n\r\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;
writeFileSync(
  new URL("tables.js", dist),
  `import { decode } from "./compile.js";
const COMPILED = ${JSON.stringify(compiled)};
/* ready */ const READY = { ${Object.entries(ready)
    .map(([name, text]) => `${name}: ${literal(text)}`)
    .join(", ")} }; /* end */
export const tables = () => decode({ ...COMPILED, ...READY });
`,
);
rmSync(new URL("tables.js.map", dist), { force: true });
// The gazetteer likewise: its lines as one text, and the first word of each name.
const { encodeGazetteer, gazetteerLines } = await import(new URL("gazetteer-build.js", dist));
const gazetteer = encodeGazetteer(gazetteerLines());
writeFileSync(
  new URL("gazetteer-tables.js", dist),
  `const TABLES = ${JSON.stringify(gazetteer)};\nexport const gazetteerTables = () => TABLES;\n`,
);
rmSync(new URL("gazetteer-tables.js.map", dist), { force: true });
// The models' weights, made ready for reading.
for (const folder of ["words", "mentions/learned"]) {
  const from = new URL(`../${folder}/`, dist);
  const { pack } = await import(new URL("pack.js", from));
  const { WEIGHTS } = await import(new URL("weights.generated.js", from));
  writeFileSync(
    new URL("packed.js", from),
    `const PACKED = ${JSON.stringify({ text: pack(WEIGHTS) })};\nexport const packed = () => PACKED.text;\n`,
  );
  rmSync(new URL("packed.js.map", from), { force: true });
}
const size = Object.values(compiled).reduce((n, text) => n + text.length, 0);
console.log(
  `lexicon compiled: ${compiled.entries.split("\n").length} entries, ${(size / 1e6).toFixed(1)} M characters; gazetteer: ${gazetteer.entries.split("\n").length} lines, ${(gazetteer.entries.length / 1e6).toFixed(1)} M characters; ${Math.round(performance.now() - began)} ms`,
);
