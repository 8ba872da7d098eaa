import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { accepts } from "./engines.ts";

const ROOT = resolve(import.meta.dirname, "..");
const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly engines?: { readonly node?: string } | readonly string[];
}
const lockfile = json("package-lock.json") as { packages: Record<string, Locked> };
const locked = Object.entries(lockfile.packages).filter(([path]) => path.includes("node_modules/"));
const manifests = [
  "package.json",
  ...readdirSync(join(ROOT, "packages")).map((room) => `packages/${room}/package.json`),
];

describe("dependencies", () => {
  it("all run on the Nodes that we promise", () => {
    const refused = locked.flatMap(([path, { engines }]) => {
      const range = engines && "node" in engines ? engines.node : undefined;
      if (range === undefined) return [];
      return ["20.19.0", "20.20.2", "22.13.0", "24.11.0"]
        .filter((node) => !accepts(range, node))
        .map((node) => `${path} (${range}) refuses Node ${node}`);
    });
    expect(refused).toEqual([]);
  });
  it.each(manifests)("%s pins each exactly, and asks for the same Node", (path) => {
    const { dependencies = {}, devDependencies = {}, engines } = json(path);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(engines).toEqual({ node: ">=20.19" });
  });
  it.each(manifests)("%s is what the lockfile has locked", (path) => {
    const { dependencies, devDependencies, version } = json(path);
    const entry = lockfile.packages[path.replace(/\/?package\.json$/, "")] as Record<string, unknown>;
    expect([entry.dependencies, entry.devDependencies, entry.version]).toEqual([
      dependencies,
      devDependencies,
      version,
    ]);
  });
  it("come from the public registry, each with its hash", () => {
    for (const [path, { link, resolved, integrity }] of locked) {
      if (link) continue;
      expect(integrity, path).toMatch(/^sha512-/);
      if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });
  it("run no script when they are installed for use", () => {
    expect(locked.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev).map(([path]) => path)).toEqual(
      [],
    );
  });
});

describe("accepts", () => {
  it.each([
    [">=14.21.3", "20.20.2"],
    ["^20.19.0 || >=22.12.0", "20.20.2"],
    ["20 || >=22", "20.19.0"],
    ["*", "20.19.0"],
    ["", "20.19.0"],
    [">= 18", "20.19.0"],
    [">=6.9.0 <21", "20.20.2"],
    ["^18.0.0 || ^20.0.0", "20.19.0"],
    ["20.x", "20.20.2"],
    ["~20.19", "20.19.4"],
    ["18 - 20", "20.20.2"],
    ["<=20", "20.20.2"],
    ["^0.10.3 || >=4", "20.19.0"],
    [">18", "20.19.0"],
    ["v20.20.2", "20.20.2"],
  ])("%s takes %s", (range, version) => expect(accepts(range, version)).toBe(true));
  it.each([
    [">=22", "20.20.2"],
    ["^22.12.0 || >=24", "20.20.2"],
    ["^20.21.0", "20.20.2"],
    ["~20.19", "20.20.2"],
    ["<20", "20.19.0"],
    ["^20.19.0 || >=22.12.0", "21.5.0"],
    ["18 - 19", "20.19.0"],
    [">20", "20.20.2"],
    ["^0.10.3", "0.11.0"],
    ["20.20.1", "20.20.2"],
    ["18.x || 19.x", "20.19.0"],
  ])("%s refuses %s", (range, version) => expect(accepts(range, version)).toBe(false));
});
