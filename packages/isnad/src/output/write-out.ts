import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { OutputError, Writer } from "./write.ts";

/** To a file by way of a neighbour, so that an export that fails leaves what was there; without a file, to standard output. */
export async function writeOut(
  out: string | undefined,
  pieces: AsyncIterable<string | Uint8Array>,
  fail: (where: string, fault: string) => void,
): Promise<void> {
  if (out === undefined) {
    const writer = new Writer(process.stdout);
    for await (const piece of pieces) await writer.write(piece);
    return;
  }
  const under = `${out}.part`;
  const stream = createWriteStream(under);
  try {
    const writer = new Writer(stream);
    for await (const piece of pieces) await writer.write(piece);
    await new Promise<void>((done, failed) => {
      stream.once("error", failed);
      stream.end(done);
    });
    await rename(under, out);
  } catch (error) {
    stream.destroy();
    await rm(under, { force: true });
    fail(out, (error instanceof OutputError ? error : new OutputError(error)).message);
  }
}
