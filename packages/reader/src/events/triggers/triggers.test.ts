import { expect, test } from "vitest";
import { lines } from "../../lexicon/family.ts";
import diplomacy from "./diplomacy.ts";
import families from "./families.ts";
import force from "./force.ts";
import further from "./further.ts";
import objects from "./objects.ts";
import precise from "./precise.ts";
import rarer from "./rarer.ts";
import usual from "./usual.ts";
import violence from "./violence.ts";
import words from "./words.ts";

const TABLES = { diplomacy, families, force, further, objects, precise, rarer, usual, violence, words };

test.each(Object.entries(TABLES))("%s: five to seven fields a line, what lies behind is not read", (name, text) => {
  const wrong = lines(name, text).filter((l) => l.fields.length < 5 || l.fields.length > 7);
  expect(wrong.map((l) => `${l.file}:${l.line} ${l.fields.join(" | ")}`)).toEqual([]);
});
