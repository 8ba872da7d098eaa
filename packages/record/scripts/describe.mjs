// Copies the comments of src/report.ts, which are the manual of the format, to where the JSON Schema takes them from:
//   npm run describe -w @isnad/record
// The first paragraph of each comment is taken, without the tags of its example.
import { readFileSync, writeFileSync } from "node:fs";

/** @param {string} source the text of report.ts @returns {string} the text of descriptions.generated.ts */
export function describe(source) {
  const out = {};
  const undocumented = [];
  for (const part of source.matchAll(
    /(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\n)?export interface (\w+)[^{]*\{\n([\s\S]*?)\n\}/g,
  )) {
    const [, comment, name, body] = part;
    if (!comment) undocumented.push(name);
    const fields = {};
    for (const field of body.matchAll(/( {2}\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\n)? {2}readonly (\w+)\??:/g)) {
      if (!field[1]) undocumented.push(`${name}.${field[2]}`);
      fields[field[2]] = firstParagraph(field[1] ?? "");
    }
    // Fields that an interface takes over keep their own description.
    const from = /export interface \w+ extends (\w+)/.exec(part[0])?.[1];
    out[name] = { is: firstParagraph(comment ?? ""), fields: { ...(from ? out[from].fields : {}), ...fields } };
  }
  if (undocumented.length > 0) throw new Error(`no comment on ${undocumented.join(", ")}`);
  const json = JSON.stringify(out, null, 2).replace(/^( *)"(\w+)":/gm, "$1$2:");
  return `// Generated from ../report.ts by \`npm run describe -w @isnad/record\`; change the comments there.
export const DESCRIPTIONS: Readonly<Record<string, { readonly is: string; readonly fields: Readonly<Record<string, string>> }>> = ${json};
`;
}

function firstParagraph(comment) {
  const lines = comment.split("\n").map((line) =>
    line
      .replace(/^\s*(\/\*\*|\*\/|\*)?\s?/, "")
      .replace(/\s*\*\/\s*$/, "")
      .trim(),
  );
  const text = lines
    .join("\n")
    .trim()
    .split(/\n\s*\n|\n@/)[0];
  return text.replaceAll("\n", " ");
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const src = new URL("../src/", import.meta.url);
  writeFileSync(
    new URL("schema/descriptions.generated.ts", src),
    describe(readFileSync(new URL("report.ts", src), "utf8")),
  );
}
