import type { Report } from "@isnad/record";

/** Hands a record to the browser as a file to keep. */
export function save(record: Report, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(record, null, 2)], { type: "application/json" }));
  link.download = `${name.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
