import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const PACKAGES = resolve(import.meta.dirname, "../packages");

/** Which rooms a room may import; all meet only at their front doors. See ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  record: [],
  reader: ["record"],
  intake: ["record"],
  archive: ["record"],
  desk: ["record", "reader"],
  isnad: ["record", "reader", "intake", "archive"],
};
/** Rooms that run unchanged in a browser, with nothing but the language. */
const PURE = new Set(["record", "reader"]);
const nameOf = (room: string): string => (room === "isnad" ? "isnad" : `@isnad/${room}`);

/** What a module imports: static, dynamic and re-exported, types too, files that a style sheet names. Comments are passed over, strings are not. */
function imports(source: string): string[] {
  const code = withoutComments(source);
  const specifiers = code.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\b[^;'"`]*?\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']|\burl\("([^":]+)"\)/g,
  );
  return [...specifiers].map((m) => m[1] ?? m[2] ?? m[3]);
}

/** Comments away, strings kept; template literals too, since the lexicon's lines stand in them. */
function withoutComments(source: string): string {
  return source.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_, string) => string ?? " ",
  );
}

/** Code alone, for looking for names in it. */
function codeOnly(source: string): string {
  return withoutComments(source).replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}

const rooms = readdirSync(PACKAGES).filter((room) => existsSync(join(PACKAGES, room, "package.json")));
const manifest = (room: string) => JSON.parse(readFileSync(join(PACKAGES, room, "package.json"), "utf8"));
const modules = (room: string): string[] =>
  readdirSync(join(PACKAGES, room, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|svelte|css)$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => join(PACKAGES, room, "src", file));

/** What is wrong with one import, or null. */
function fault(room: string, file: string, specifier: string): string | null {
  const { exports = {}, dependencies = {} } = manifest(room);
  if (specifier.startsWith(".")) {
    const target = resolve(dirname(file), specifier);
    if (relative(join(PACKAGES, room), target).startsWith("..")) return "leaves the room other than by a front door";
    return existsSync(target) ? null : "is not there";
  }
  if (isBuiltin(specifier)) {
    if (PURE.has(room)) return "is Node's, and this room runs in a browser";
    return specifier.startsWith("node:") ? null : "is Node's: write node: before it";
  }
  const other = rooms.find((r) => specifier === nameOf(r) || specifier.startsWith(`${nameOf(r)}/`));
  if (other === undefined) {
    const name = specifier
      .split("/")
      .slice(0, specifier.startsWith("@") ? 2 : 1)
      .join("/");
    if (room === "reader") return "is a dependency, and the reader has none";
    return name in dependencies ? null : "is not among the room's dependencies";
  }
  if (other === room) return exports[`.${specifier.slice(nameOf(room).length)}`] ? null : "is no front door";
  if (!MAY_IMPORT[room]?.includes(other)) return `is not for ${room} to import`;
  if (!(nameOf(other) in dependencies)) return "is not among the room's dependencies";
  return manifest(other).exports?.[`.${specifier.slice(nameOf(other).length)}`] ? null : "is no front door";
}

describe("the rooms", () => {
  it("are known here", () => {
    for (const room of rooms) expect(Object.keys(MAY_IMPORT), "add the room and what it may import").toContain(room);
  });

  it.each(rooms)("%s imports only what it may", (room) => {
    const faults = modules(room).flatMap((file) =>
      imports(readFileSync(file, "utf8")).flatMap((specifier) => {
        const why = fault(room, file, specifier);
        return why ? [`${relative(PACKAGES, file)}: ${specifier} ${why}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each(rooms)("%s uses what it depends on", (room) => {
    const used = modules(room).flatMap((file) => imports(readFileSync(file, "utf8")));
    for (const name of Object.keys(manifest(room).dependencies ?? {}))
      expect(
        used.some((specifier) => specifier === name || specifier.startsWith(`${name}/`)),
        name,
      ).toBe(true);
  });

  it.each(rooms)("%s opens doors that lead to a source", (room) => {
    for (const [door, to] of Object.entries<Record<string, string>>(manifest(room).exports ?? {})) {
      expect(existsSync(join(PACKAGES, room, to.source)), `${room} ${door}`).toBe(true);
      expect(to.default).toBe(to.source.replace("/src/", "/dist/").replace(/\.ts$/, ".js"));
      expect(to.types).toBe(to.source.replace("/src/", "/dist/").replace(/\.ts$/, ".d.ts"));
    }
  });

  it("record's first door needs nothing", () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const specifier of imports(readFileSync(file, "utf8"))) {
        expect(specifier, file).toMatch(/^\./);
        visit(resolve(dirname(file), specifier));
      }
    };
    visit(join(PACKAGES, "record/src/index.ts"));
    expect(seen.size).toBeGreaterThan(2);
  });

  it.each([...PURE])("%s has no clock, chance, network or platform", (room) => {
    const impure =
      /\b(?:Date\.now|new Date\(\s*\)|Math\.random|performance|process|Buffer|globalThis|window|document|fetch|setTimeout|setInterval|console|crypto|require|eval|new Function|Intl|toLocale\w*|localeCompare)\b/;
    for (const file of modules(room))
      expect(impure.exec(codeOnly(readFileSync(file, "utf8")))?.[0], file).toBeUndefined();
  });
});

describe("this test", () => {
  it("sees every way to import", () => {
    expect(
      imports(
        `import "a";\nimport b from 'b'\nimport { c,\n d } from "c";\nexport * from "d";\nimport type { E } from "e";\nconst f = await import("f");\nexport { g } from './g.ts'`,
      ),
    ).toEqual(["a", "b", "c", "d", "e", "f", "./g.ts"]);
  });
  it("passes over comments", () => {
    expect(imports(`// import "a"\n/* import b from "b" */ const url = "https://x"; import c from "c";`)).toEqual([
      "c",
    ]);
    expect(codeOnly("const a = `process`; // process\n'performance'")).not.toMatch(/process|performance/);
  });
  it("finds what is wrong", () => {
    const file = join(PACKAGES, "reader/src/read.ts");
    expect(fault("reader", file, "node:fs")).toMatch("browser");
    expect(fault("reader", file, "zod")).toMatch("dependency");
    expect(fault("reader", file, "isnad")).toMatch("not for reader");
    expect(fault("reader", file, "@isnad/record/src/codes.ts")).toMatch("no front door");
    expect(fault("reader", file, "../../record/src/index.ts")).toMatch("leaves");
    expect(fault("reader", file, "./nowhere.ts")).toMatch("not there");
    expect(fault("reader", file, "@isnad/record")).toBeNull();
    expect(fault("record", join(PACKAGES, "record/src/schema.ts"), "@isnad/reader")).toMatch("not for record");
  });
});
