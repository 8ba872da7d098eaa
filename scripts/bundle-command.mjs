// Puts the built command into few files: opening some three hundred modules one by one costs a start a tenth of a second.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PACKAGES = fileURLToPath(new URL("../packages", import.meta.url));
const ISNAD = join(PACKAGES, "isnad");
/** What is bundled besides our own rooms: every command needs it. All else stays in node_modules, native code above all. */
const BUNDLED = ["commander"];

const dependencies = readdirSync(PACKAGES).flatMap((room) =>
  Object.keys(JSON.parse(readFileSync(join(PACKAGES, room, "package.json"), "utf8")).dependencies ?? {}),
);
rmSync(join(ISNAD, "bundle"), { recursive: true, force: true });
mkdirSync(join(ISNAD, "bundle"));

/**
 * The compiled tables of the reader as files beside the bundle, in UTF-16 as strings are in memory: millions of characters of string
 * literals cost a start a tenth of a second to scan, and reading them as they are next to nothing.
 */
const tablesBeside = {
  name: "tables-beside",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lexicon[\\/](gazetteer-)?tables\.js$|[\\/]packed\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const constant = /^const (\w+) = (\{.*\});$/m.exec(source);
      if (!constant) return { contents: source, loader: "js" };
      const fields = Object.entries(JSON.parse(constant[2]));
      const name = path.endsWith("packed.js") ? `${basename(dirname(path))}-weights` : basename(path, ".js");
      writeFileSync(
        join(ISNAD, "bundle", `${name}.bin`),
        Buffer.from(fields.map(([, text]) => text).join(""), "utf16le"),
      );
      let at = 0;
      const parts = fields.map(([field, text]) => {
        const from = at;
        at += 2 * text.length;
        return `${JSON.stringify(field)}: bytes.toString("utf16le", ${from}, ${at})`;
      });
      const read = `const bytes = readFileSync(new URL("./${name}.bin", import.meta.url));\nconst ${constant[1]} = { ${parts.join(", ")} };`;
      return {
        contents: `import { readFileSync } from "node:fs";\n${source.replace(constant[0], () => read)}`,
        loader: "js",
      };
    });
  },
};
await build({
  entryPoints: [
    join(ISNAD, "dist/main.js"),
    join(ISNAD, "dist/work/worker.js"),
    join(ISNAD, "dist/archive/adding-worker.js"),
    join(ISNAD, "dist/server/jobs/adding-server.js"),
  ],
  outdir: join(ISNAD, "bundle"),
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  external: dependencies.filter((name) => !name.startsWith("@isnad/") && !BUNDLED.includes(name)),
  plugins: [tablesBeside],
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
  // A bundled CommonJS package asks for Node's own parts by `require`.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
});
