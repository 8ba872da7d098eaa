const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe for HTML, in content and in quoted attributes. NUL and lone surrogates, which HTML cannot hold, become U+FFFD. */
export const safe = (text: string): string =>
  text
    .replace(/[&<>"']/g, (c) => ENTITIES[c]!)
    .replace(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

/** A machine's value (date, id, code): left to right whatever stands around it, and never broken over two lines. */
export const machine = (value: string): string => `<bdi dir="ltr" class="v">${safe(value)}</bdi>`;

/** Words of a report inside other words. */
export const arabic = (text: string): string => `<bdi lang="ar">${safe(text)}</bdi>`;

/** An attribute that is safe as an anchor: ids of records may come from anywhere. */
export const anchor = (mark: string, id: string): string => safe(`${mark}.${id}`.replace(/\s/g, "_"));
