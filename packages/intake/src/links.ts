/** The address that a link means, seen from `base`; null where it is none of http or https. */
export function absolute(link: string | null, base: string | null): string | null {
  if (!link) return null;
  try {
    const url = base ? new URL(link, base) : new URL(link);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}
