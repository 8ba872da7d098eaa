import { describe, expect, it } from "vitest";
import { build } from "./build.ts";
import { decode, encode } from "./compile.ts";

describe("the compiled lexicon", () => {
  const built = build();
  const decoded = decode(encode(built));
  it.each(["nominals", "verbs", "functions", "names"] as const)("%s come back as they were", (table) => {
    expect(decoded[table].size).toBe(built[table].size);
    const plain = (v: unknown): unknown =>
      v instanceof Set
        ? [...v].sort()
        : v && typeof v === "object" && !Array.isArray(v)
          ? Object.entries(v)
              .sort()
              .map(([k, x]) => [k, plain(x)])
          : v;
    const order = (rows: readonly object[] | undefined) =>
      [...(rows ?? [])].map((r) => JSON.stringify(plain(r))).sort();
    for (const [key, rows] of built[table]) expect(order(decoded[table].get(key))).toEqual(order(rows));
  });
});
