/** Where the dateline ends that a report begins with, or `from` when it begins with none. */
export function datelineEnd(_text: string, from: number): number {
  return from;
}
