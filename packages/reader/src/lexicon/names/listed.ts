/**
 * Names that are told by their class alone, many to a line: under `# classes` follow names parted by spaces. Classes as in `arabic-male.ts`; what
 * is an ordinary word as well stands under `common`. For names without a line of their own in English.
 *
 * @example listed("# given f\nليان ريماس") // "ليان | given f | a given name\nريماس | given f | a given name"
 */
export function listed(text: string): string {
  let classes = "";
  const out: string[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("# ")) classes = line.slice(2);
    else
      for (const name of line.split(" "))
        if (name !== "")
          out.push(`${name} | ${classes} | ${classes.startsWith("given") ? "a given name" : "a family name"}`);
  }
  return out.join("\n");
}
