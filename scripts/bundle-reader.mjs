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

/** How a script is bundled: one function of what it is given, in few characters. */
const SCRIPT = {
  write: false,
  bundle: true,
  format: "cjs",
  target: "node20",
  charset: "utf8",
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
};
/** In UTF-16 as the tables are: a start reads it as it is. */
const writeScript = (name, given, text) =>
  writeFileSync(join(BUNDLE, `${name}.utf16`), Buffer.from(`(function(${given}){${text}\n})`, "utf16le"));

/** Writes the scripts and what stands beside them. */
export async function bundleReader() {
  const reader = await build({
    ...SCRIPT,
    stdin: {
      contents: Object.entries(DOORS)
        .map(([door, file]) => `export * as ${nameOf(door)} from ${JSON.stringify(`./${file}`)};`)
        .join("\n"),
      resolveDir: READER,
    },
    plugins: [tablesBeside()],
    platform: "neutral",
  });
  writeScript("reader", "module,beside", reader.outputFiles[0].text);
  writeFileSync(join(BUNDLE, "open-reader.mjs"), OPEN);
  rmSync(join(BUNDLE, "reader.cache"), { force: true });
  rmSync(join(BUNDLE, "read.cache"), { force: true });
  const read = await build({
    ...SCRIPT,
    entryPoints: [join(PACKAGES, "isnad/dist/read-line.js")],
    plugins: [doorsGiven, asked, aside],
    platform: "node",
    define: { "import.meta.url": "here" },
  });
  // A script imports nothing by itself without a warning of Node's.
  writeScript(
    "read",
    "module,require,doors,here,bring",
    read.outputFiles[0].text.replaceAll('import("./', 'bring("./'),
  );
  execFileSync(process.execPath, ["--input-type=module", "--eval", WARM], {
    cwd: BUNDLE,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The reader comes to the script of `isnad read` through what it is given. */
const doorsGiven = {
  name: "doors-given",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@isnad\/reader(\/words)?$/ }, ({ path }) => ({ path, namespace: "door" }));
    onLoad({ filter: /.*/, namespace: "door" }, ({ path }) => ({
      contents: `module.exports = doors.${nameOf(path)};`,
    }));
  },
};
/** Parts of Node that are loaded when they are first used, since reading one file needs none of them. */
const SELDOM = ["child_process", "crypto", "os", "v8", "worker_threads", "zlib"];
const asked = {
  name: "parts-of-node-when-asked",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^node:(${SELDOM.join("|")})$`) }, ({ path }) => ({ path, namespace: "asked" }));
    onLoad({ filter: /.*/, namespace: "asked" }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => name !== "default");
      return {
        contents: `module.exports = {${names.map((name) => `get ${name}() { return process.getBuiltinModule("${path}").${name}; }`)}};`,
      };
    });
  },
};
/** What takes documents apart that are no plain text is large and stands in the rest of the bundle, in files of these names. */
export const APART = [
  "word/read-docx",
  "pdf/read-pdf",
  "html/read-html",
  "warc/read-warc",
  "feeds/read-feed",
  "tables/read-table",
];
const aside = {
  name: "aside",
  setup({ onResolve }) {
    const apart = new RegExp(`/(${APART.map((path) => basename(path)).join("|")})\\.js$`);
    onResolve({ filter: apart }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: `./${basename(path)}`, external: true } : undefined,
    );
  },
};

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

/** Opens the scripts, with V8's own form of them where that fits this Node. */
const OPEN = `import { Script } from "node:vm";
${BESIDE}
function open(name) {
  const source = beside(name + ".utf16").toString("utf16le");
  let cachedData;
  try {
    cachedData = beside(name + ".cache");
  } catch {}
  return new Script(source, { filename: new URL(name + ".js", import.meta.url).href, cachedData });
}
export const script = open("reader");
const module = { exports: {} };
script.runInThisContext()(module, beside);
export const doors = module.exports;

/** The command \`isnad read\`, and the script that it stands in. */
export function readLine() {
  const script = open("read");
  const module = { exports: {} };
  const bring = (name) => import(name);
  script.runInThisContext()(module, process.getBuiltinModule, doors, new URL("main.js", import.meta.url).href, bring);
  return { script, ...module.exports };
}
`;

/** Reads a text, so that what a start needs has been compiled, and keeps what V8 made of it. */
const TEXT = `قال وزير الخارجية المصري سامح شكري يوم الأحد 3 نوفمبر إن "أكثر من 20 شخصا قتلوا" في هجوم على مدينة حلب السورية، مضيفا أنه سيزور عمان وبيروت. وأعلنت وزارة الصحة إصابة عشرة مدنيين بينهم طفلان. وطالب المتظاهرون بوقف القصف ورفض المسؤول، الذي طلب عدم ذكر اسمه، التعليق.`;
const WARM = `import { rmSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { readLine, script } from "./open-reader.mjs";
const line = readLine();
writeFileSync("warm.txt", ${JSON.stringify(TEXT)});
await line.runReadLine(["read", "warm.txt", "--published", "2019-11-04", "--lang", "en"], "");
rmSync("warm.txt");
// The command made V8 wait (work/patience.ts); its form serves under the flags alone under which it was made.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=67584");
writeFileSync("reader.cache", script.createCachedData());
writeFileSync("read.cache", line.script.createCachedData());
`;

/** Lets the rest of the bundle come to the reader, and its entry to `isnad read`, through the scripts. */
export const readerDoors = {
  name: "reader-doors",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@isnad\/reader(\/words)?$/ }, ({ path }) => ({ path, namespace: "reader-door" }));
    onResolve({ filter: /\/read-line\.js$/ }, () => ({ path: "read-line", namespace: "read-line" }));
    onResolve({ filter: /^open-reader$/ }, () => ({ path: "./open-reader.mjs", external: true }));
    onLoad({ filter: /.*/, namespace: "reader-door" }, async ({ path }) => {
      const names = Object.keys(await import(pathToFileURL(join(READER, DOORS[path]))));
      return {
        contents: `import { doors } from "open-reader";\nexport const { ${names.join(", ")} } = doors.${nameOf(path)};\n`,
        loader: "js",
        resolveDir: READER,
      };
    });
    onLoad({ filter: /.*/, namespace: "read-line" }, () => ({
      contents: `import { readLine } from "open-reader";\nexport const { runReadLine } = readLine();\n`,
      loader: "js",
      resolveDir: READER,
    }));
  },
};
