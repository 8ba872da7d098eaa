/** A file with its folders as they were dropped: `inbox/monday.html`. */
export interface Taken {
  readonly file: File;
  readonly path: string;
}

/** So many files, and so many bytes, go in one job: what is read of a large folder shows while the rest is on its way. */
const FILES = 200;
const BYTES = 64 * 1024 * 1024;

/** Files in parts that are sent one after the other; a single large file is a part of its own. */
export function parts<T extends { readonly file: { readonly size: number } }>(taken: readonly T[]): T[][] {
  const out: T[][] = [];
  let bytes = 0;
  for (const one of taken) {
    const last = out.at(-1);
    if (!last || last.length >= FILES || bytes + one.file.size > BYTES) {
      out.push([one]);
      bytes = one.file.size;
    } else {
      last.push(one);
      bytes += one.file.size;
    }
  }
  return out;
}

/** Everything that was dropped, folders opened. The list must be taken while the event is on its way. */
export async function dropped(data: DataTransfer): Promise<Taken[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...data.files].map((file) => ({ file, path: file.name }));
  const out: Taken[] = [];
  for (const entry of entries) await open(entry, "", out);
  return out;
}

async function open(entry: FileSystemEntry, folder: string, out: Taken[]): Promise<void> {
  const path = folder ? `${folder}/${entry.name}` : entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    out.push({ file, path });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred at a time, and nothing at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) if (!one.name.startsWith(".")) await open(one, path, out);
  }
}

/** Files chosen by a field; of a folder with its folders. */
export const chosen = (files: FileList): Taken[] =>
  [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
