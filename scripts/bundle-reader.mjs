/**
 * The reader as one script of its own in `packages/isnad/bundle`, with three things beside it that make a start quick:
 *
 * - its tables, in UTF-16 as strings are in memory (`*.bin`): millions of characters of literals cost a start a tenth of a second to scan;
 * - for each table of rows or lines an index of where they are, made here, so that no start makes it;
 * - the script as V8 compiled it while it read a text (`reader.cache`). It serves the version of Node that built it; any other puts it aside
 *   and compiles the script as usual.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const PACKAGES = fileURLToPath(new URL("../packages", import.meta.url));
const READER = join(PACKAGES, "reader/dist");
const BUNDLE = join(PACKAGES, "isnad/bundle");
/** The doors of the reader that stand in the script. */
const DOORS = { "@isnad/reader": "index.js", "@isnad/reader/words": "words/index.js" };

/** The generated tables: `const NAME = {…texts…};`, and the name of the file that they are put into. */
const TABLES = /[\\/]lexicon[\\/](gazetteer-)?tables\.js$|[\\/]packed\.js$/;
const fileOf = (path) => (path.endsWith("packed.js") ? `${basename(dirname(path))}-weights` : basename(path, ".js"));
/** How a field's text is looked up, and so what index it wants. */
const INDEXES = {
  rows: ["nominals", "verbs", "functions", "names", "first", "parts"],
  lines: ["entries"],
};

/**
 * Puts the tables beside what is bundled; `open` is the lines that give it `beside(name, from, to)`, bytes of a file there. A table is read
 * when it is first asked for: a thread that only folds spellings holds none.
 */
export const tablesBeside = (open = "") => ({
  name: "tables-beside",
  async setup({ onLoad }) {
    const { linesIndex, rowsIndex } = await import(pathToFileURL(join(READER, "letters/rows.js")));
    onLoad({ filter: TABLES }, ({ path }) => {
      // The package's own indexes give way to those in the table's file.
      const source = readFileSync(path, "utf8").replace(/\/\* ready \*\/[\s\S]*?\/\* end \*\//, "const READY = {};");
      // Not `.*`: a packed number may be U+2028, which ends a line to a dot.
      const constant = /^const (\w+) = (\{[^\n]*\});$/m.exec(source);
      if (!constant) throw new Error(`${path} holds no table: was it compiled?`);
      const texts = JSON.parse(constant[2]);
      for (const [field, text] of Object.entries(texts)) {
        if (INDEXES.rows.includes(field)) texts[`${field}Index`] = rowsIndex(text);
        if (INDEXES.lines.includes(field)) texts[`${field}Index`] = linesIndex(text);
      }
      const name = `${fileOf(path)}.bin`;
      writeFileSync(join(BUNDLE, name), Buffer.from(Object.values(texts).join(""), "utf16le"));
      let at = 0;
      const parts = Object.entries(texts).map(([field, text]) => {
        const from = at;
        at += 2 * text.length;
        const made = `beside(${JSON.stringify(name)}, ${from}, ${at}).toString("utf16le")`;
        return `get ${field}() { const value = ${made}; Object.defineProperty(this, "${field}", { value }); return value; }`;
      });
      const read = `const ${constant[1]} = { ${parts.join(", ")} };`;
      return { contents: `${open}${source.replace(constant[0], () => read)}`, loader: "js" };
    });
  },
});

/** Writes the script and what stands beside it. */
export async function bundleReader() {
  const { outputFiles } = await build({
    stdin: {
      contents: Object.entries(DOORS)
        .map(([door, file]) => `export * as ${nameOf(door)} from ${JSON.stringify(`./${file}`)};`)
        .join("\n"),
      resolveDir: READER,
    },
    write: false,
    plugins: [tablesBeside()],
    bundle: true,
    format: "cjs",
    platform: "neutral",
    target: "node20",
    charset: "utf8",
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "warning",
  });
  // In UTF-16 as the tables are: a start reads it as it is.
  writeFileSync(join(BUNDLE, "reader.utf16"), Buffer.from(outputFiles[0].text, "utf16le"));
  writeFileSync(join(BUNDLE, "open-reader.mjs"), OPEN);
  rmSync(join(BUNDLE, "reader.cache"), { force: true });
  execFileSync(process.execPath, ["--input-type=module", "--eval", WARM], { cwd: BUNDLE, stdio: "inherit" });
}

const nameOf = (door) => door.replace(/\W+/g, "_");

/** Gives bytes of a file that stands beside a bundled one: all, or a stretch of them. */
export const BESIDE = `import { closeSync, openSync, readFileSync, readSync } from "node:fs";
const beside = (name, from, to) => {
  const url = new URL(name, import.meta.url);
  if (to === undefined) return readFileSync(url);
  const bytes = Buffer.allocUnsafeSlow(to - from);
  const file = openSync(url);
  for (let at = 0, n; at < bytes.length; at += n)
    if ((n = readSync(file, bytes, at, bytes.length - at, from + at)) === 0) throw new Error(\`\${name} is cut short; build anew\`);
  closeSync(file);
  return bytes;
};
`;

/** Opens the script, with V8's own form of it where that fits this Node. */
const OPEN = `import { Script } from "node:vm";
${BESIDE}
const source = beside("reader.utf16").toString("utf16le");
let cachedData;
try {
  cachedData = beside("reader.cache");
} catch {}
export const script = new Script(\`(function(module,beside){\${source}\\n})\`, { filename: "reader.js", cachedData });
const module = { exports: {} };
script.runInThisContext()(module, beside);
export const doors = module.exports;
`;

/** Reads a text, so that what a start needs has been compiled, and keeps what V8 made of it. */
const WARM = `import { writeFileSync } from "node:fs";
import { doors, script } from "./open-reader.mjs";
doors._isnad_reader.read({
  text: "قال وزير الخارجية المصري سامح شكري يوم الأحد 3 نوفمبر إن \\"أكثر من 20 شخصا قتلوا\\" في هجوم على مدينة حلب السورية، مضيفا أنه سيزور عمان وبيروت. وأعلنت وزارة الصحة إصابة عشرة مدنيين بينهم طفلان. وطالب المتظاهرون بوقف القصف ورفض المسؤول، الذي طلب عدم ذكر اسمه، التعليق.",
  published: "2019-11-04",
});
writeFileSync("reader.cache", script.createCachedData());
`;

/** Lets the rest of the bundle come to the reader through the script. */
export const readerDoors = {
  name: "reader-doors",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@isnad\/reader(\/words)?$/ }, ({ path }) => ({ path, namespace: "reader-door" }));
    onResolve({ filter: /^open-reader$/ }, () => ({ path: "./open-reader.mjs", external: true }));
    onLoad({ filter: /.*/, namespace: "reader-door" }, async ({ path }) => {
      const names = Object.keys(await import(pathToFileURL(join(READER, DOORS[path]))));
      return {
        contents: `import { doors } from "open-reader";\nexport const { ${names.join(", ")} } = doors.${nameOf(path)};\n`,
        loader: "js",
        resolveDir: READER,
      };
    });
  },
};
