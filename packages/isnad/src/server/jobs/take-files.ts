import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HttpFault } from "../fault.ts";
import type { Task, TaskFile } from "./job.ts";

/** Files sent together may be so long, and so many. */
export const LONGEST = 512 * 1024 * 1024;
const MOST = 20_000;

/**
 * The files of a form as a task: their bytes in a folder of this machine until they are read. The names that they were sent under stay
 * names: no file is ever written where its name says.
 */
export async function filesOf(request: Request): Promise<Task> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  const tooLarge = () =>
    new HttpFault(413, "too-large", "the files are longer than 512 MB together", {
      remedy: "send them in parts, or add them on the server: isnad add FOLDER",
    });
  if (declared > LONGEST) throw tooLarge();
  let form: FormData;
  try {
    form = await limited(request, LONGEST, tooLarge).formData();
  } catch (error) {
    if (error instanceof HttpFault || (error as { cause?: unknown }).cause instanceof HttpFault) throw tooLarge();
    throw new HttpFault(400, "bad-form", "the form cannot be taken apart", {
      remedy: "send multipart/form-data with files",
    });
  }
  const sent = [...form.entries()].flatMap(([field, value]) =>
    typeof value === "string" ? [] : [{ field, file: value }],
  );
  if (sent.length === 0) throw new HttpFault(400, "bad-query", "no file was sent", { at: "files" });
  if (sent.length > MOST)
    throw new HttpFault(413, "too-large", `more than ${MOST} files`, { remedy: "send them in parts" });
  // A browser sends a file's name without its folders unless the page says otherwise; then they may come beside, one a file.
  const paths = form.getAll("paths").filter((p) => typeof p === "string");
  const folder = await mkdtemp(join(tmpdir(), "isnad-sent-"));
  try {
    const files: TaskFile[] = [];
    for (const [i, { file }] of sent.entries()) {
      const name = nameOf(paths[i] ?? file.name, i);
      // What a file is shows in its ending too.
      const ending = /\.[a-z0-9]{1,8}(\.gz)?$/i.exec(name)?.[0] ?? "";
      const path = join(folder, `sent-${i}${ending}`);
      await writeFile(path, Buffer.from(await file.arrayBuffer()));
      files.push({ name, path });
    }
    return { kind: "files", folder, files };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** A name as it is shown: folders kept, without what would lead out of them and without control characters. */
function nameOf(sent: string, i: number): string {
  const parts = sent
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "")
    .split(/[\\/]/)
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.join("/").slice(-500) || `file-${i + 1}`;
}

/** The same request with a body that breaks off when it is too long. */
function limited(request: Request, most: number, tooLarge: () => Error): Response {
  let size = 0;
  const body = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, controller) {
        size += part.length;
        if (size > most) controller.error(tooLarge());
        else controller.enqueue(part);
      },
    }),
  );
  return new Response(body ?? null, { headers: { "content-type": request.headers.get("content-type") ?? "" } });
}
