import { isUtf8 } from "node:buffer";
import { decode } from "@isnad/intake";
import type { Article } from "@isnad/record";
import { articleOf, type Defaults } from "./article.ts";
import { type Fault, idOfFile, jsonFault, lossOf, type Task } from "./tasks.ts";

/** `source` is what the article was taken from, as it came: the text, or the line of JSON. */
export type One = { readonly where: string; readonly article: Article; readonly source: string } | Fault;

/** The articles of a task, or what is wrong with each. */
export function* articlesOf(task: Task, defaults: Defaults): Generator<One> {
  if (task.kind === "text") {
    const text = Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength).toString();
    yield {
      where: task.file,
      article: { id: defaults.id ?? idOfFile(task.file), published: defaults.published, text },
      source: text,
    };
    return;
  }
  let number = task.first - 1;
  for (const line of linesOf(task.bytes)) {
    number++;
    const where = task.kind === "lines" ? `${task.file}:${number}` : `${task.file}: report ${number}`;
    const decoded = typeof line === "string" ? { text: line, lost: 0, encoding: "utf-8" } : decode(line);
    if ("fault" in decoded) {
      yield { where, fault: decoded.fault };
      continue;
    }
    if (decoded.lost > 0) yield { where, fault: lossOf(decoded) };
    if (decoded.text.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(decoded.text);
    } catch (error) {
      yield { where, fault: jsonFault(error) };
      continue;
    }
    const checked = articleOf(value, defaults);
    if (checked.fault !== undefined) yield { where, fault: checked.fault };
    else yield { where, article: checked.article, source: decoded.text };
  }
}

/** The lines of a batch: decoded together when all is well, each for itself when a byte is wrong somewhere. */
function* linesOf(bytes: Uint8Array): Generator<string | Uint8Array> {
  let from = 0;
  const clean = isUtf8(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  while (from < bytes.length) {
    let to = bytes.indexOf(10, from);
    if (to < 0) to = bytes.length;
    // A byte order mark may open the file.
    if (clean)
      yield buffer.toString(
        "utf8",
        from === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : from,
        to,
      );
    else yield bytes.subarray(from, to);
    from = to + 1;
  }
}
