import { parseFeed } from "feedsmith";
import { publicationTime } from "../days.ts";
import { fragmentText } from "../html/read-html.ts";
import { absolute } from "../links.ts";
import type { IntakeOptions } from "../source.ts";

/** One entry of a feed. */
export interface FeedItem {
  /** What the feed calls it (guid, id), else its address. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  /** What the feed carries of the report: the whole, or a summary only. */
  readonly text: string;
  /** True where the feed says that this is the content and not a summary. */
  readonly whole: boolean;
}

type Loose = Record<string, unknown>;

/**
 * The entries of an RSS, Atom, RDF or JSON feed, in its order; what is broken in it is mended as far as it can be. A fault where it is no
 * feed at all.
 *
 * @param base the feed's own address, for links that are relative
 */
export function readFeed(
  text: string,
  base: string | null,
  options: IntakeOptions = {},
): FeedItem[] | { readonly fault: string } {
  let parsed: { readonly format: string; readonly feed: unknown };
  try {
    parsed = parseFeed(text) as typeof parsed;
  } catch (error) {
    return {
      fault: `no feed that can be read (${error instanceof Error ? error.message : String(error)}); RSS, Atom, RDF and JSON Feed are`,
    };
  }
  const feed = parsed.feed as Loose;
  const outlet = words(feed.title);
  const language = words(feed.language) ?? words(feed["xml:lang"]);
  const items = ((feed.items ?? feed.entries ?? []) as Loose[]).filter(
    (item) => typeof item === "object" && item !== null,
  );
  return items.map((item) => {
    const content =
      words((item.content as Loose | undefined)?.encoded) ??
      words(item.content) ??
      words(item.content_html) ??
      words(item.content_text);
    const summary = words(item.description) ?? words(item.summary);
    const url = absolute(links(item), base);
    const said = [
      item.pubDate,
      item.published,
      item.date_published,
      (item.dc as Loose | undefined)?.date,
      item.updated,
      item.date_modified,
    ].map(words);
    return {
      id: words((item.guid as Loose | undefined)?.value) ?? words(item.guid) ?? words(item.id) ?? url,
      url,
      title: plain(words(item.title)),
      byline: plain(authors(item)),
      published:
        said.map((time) => (time ? publicationTime(time, options.readDay) : null)).find((time) => time) ??
        options.published ??
        null,
      outlet: plain(outlet),
      language: language ?? null,
      text: fragmentText(content ?? summary ?? ""),
      whole: content !== null && (summary === null || content.length > summary.length),
    };
  });
}

/** Words out of whatever shape a feed gives them in. */
function words(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.map(words).find((v) => v) ?? null;
  if (typeof value !== "object" || value === null) return null;
  const loose = value as Loose;
  return words(loose.value) ?? words(loose.content) ?? words(loose.encoded) ?? null;
}

const plain = (html: string | null): string | null =>
  html ? fragmentText(html).replace(/\s+/g, " ").trim() || null : null;

function links(item: Loose): string | null {
  if (typeof item.link === "string") return item.link;
  if (typeof item.url === "string") return item.url;
  const all = (Array.isArray(item.links) ? item.links : []) as Loose[];
  return words((all.find((l) => !l.rel || l.rel === "alternate") ?? all[0])?.href) ?? null;
}

function authors(item: Loose): string | null {
  const creators = (item.dc as Loose | undefined)?.creators ?? (item.dc as Loose | undefined)?.creator;
  const all = [item.authors ?? item.author ?? creators]
    .flat()
    .map((a) => (typeof a === "string" ? a : words((a as Loose | undefined)?.name)));
  return all.filter((a): a is string => Boolean(a)).join("، ") || null;
}
