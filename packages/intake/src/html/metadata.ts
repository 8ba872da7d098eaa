import { isPublicationTime } from "@isnad/record";
import { publicationTime } from "../days.ts";
import { absolute } from "../links.ts";

/** What a page says of its article. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

type Field = keyof Metadata;

/** Where a page may say it, the more trusted first (JSON-LD goes before all of them). */
const META: Readonly<Record<Exclude<Field, "url">, readonly string[]>> = {
  title: ["og:title", "twitter:title", "dc.title", "headline", "title"],
  outlet: ["og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher", "twitter:site"],
  byline: ["author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
  ],
  language: ["og:locale", "content-language", "language", "dc.language"],
};
const ARTICLE =
  /(News|Reportage|Analysis|Opinion|Background|Review)?Article$|^(BlogPosting|Report|LiveBlogPosting|VideoObject)$/;

/**
 * The headline, outlet, author, day, language and address of a page: from JSON-LD (schema.org), OpenGraph and other `<meta>`,
 * `<time>`, `<link rel=canonical>`, `<title>`, in that order. Days keep the offset that they are written with.
 *
 * @param url the address that the page was fetched from: the canonical one is believed only where its host is the same
 */
export function metadataOf(
  document: Document,
  url: string | null,
  readDay?: (words: string) => string | null,
): Metadata {
  const ld = linkedData(document);
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      meta.getAttribute("http-equiv")
    )?.toLowerCase();
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const meta = (field: Exclude<Field, "url">) => META[field].map((name) => metas.get(name)).find((value) => value);
  const outlet = line(ld.outlet ?? meta("outlet")?.replace(/^@/, ""));
  const title = line(
    ld.title ?? meta("title") ?? document.querySelector("h1")?.textContent ?? titleOf(document, outlet),
  );
  const byline = line(
    ld.byline ??
      meta("byline") ??
      document.querySelector('[rel="author"], [itemprop="author"], .byline, .author')?.textContent,
  );
  return {
    title,
    outlet,
    byline: byline && !/^https?:/.test(byline) && byline !== outlet ? byline : null,
    published: firstTime([ld.published, meta("published"), ...timesOf(document)], readDay),
    language: languageOf(document.documentElement?.getAttribute("lang") ?? ld.language ?? meta("language")),
    url: canonical(document, metas.get("og:url") ?? ld.url, url),
  };
}

/** What the first article among a page's JSON-LD says. Blocks that are no JSON are passed over. */
function linkedData(document: Document): Partial<Record<Field, string>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(
        (script.textContent ?? "")
          .replace(/^\s*(\/\/\s*)?<!\[CDATA\[|(\/\/\s*)?\]\]>\s*$/g, "")
          .replace(/[\u0000-\u001f]+/g, " "),
      );
    } catch {
      continue;
    }
    const article = findArticle(value, 0);
    if (!article) continue;
    return {
      title: textOf(article.headline) ?? textOf(article.name),
      outlet: textOf(article.publisher) ?? textOf(article.sourceOrganization),
      byline: textOf(article.author) ?? textOf(article.creator),
      published: textOf(article.datePublished) ?? textOf(article.dateCreated),
      language: textOf(article.inLanguage),
      url: textOf(article.url) ?? textOf(article.mainEntityOfPage),
    };
  }
  return {};
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | null {
  if (depth > 6 || typeof value !== "object" || value === null) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const object = value as Record<string, unknown>;
  const types = [object["@type"]].flat().filter((t): t is string => typeof t === "string");
  if (types.some((t) => ARTICLE.test(t)) && (object.headline || object.datePublished)) return object;
  return findArticle(object["@graph"], depth + 1) ?? findArticle(object.mainEntity, depth + 1);
}

/** A value of JSON-LD as words: a string, a thing's name, or the first few of a list. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) {
    const all = value.map(textOf).filter((v): v is string => v !== undefined);
    return all.length > 0 ? all.slice(0, 4).join("، ") : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const object = value as Record<string, unknown>;
  return textOf(object.name) ?? textOf(object["@id"]);
}

function* timesOf(document: Document): Generator<string | undefined> {
  for (const selector of [
    'time[itemprop="datePublished"]',
    "time[pubdate]",
    "article time",
    "header time",
    "time",
    '[itemprop="datePublished"]',
    '[class*="publish" i][class*="date" i]',
    '[class*="post-date" i]',
    ".date",
  ]) {
    const element = document.querySelector(selector);
    if (!element) continue;
    yield element.getAttribute("datetime") ?? element.getAttribute("content") ?? undefined;
    yield element.textContent ?? undefined;
  }
}

function firstTime(
  candidates: Iterable<string | undefined>,
  readDay?: (words: string) => string | null,
): string | null {
  for (const candidate of candidates) {
    const time = candidate ? publicationTime(candidate, readDay) : null;
    if (time && isPublicationTime(time)) return time;
  }
  return null;
}

/** `<title>` without the outlet's name behind it. */
function titleOf(document: Document, outlet: string | null): string | undefined {
  const title = document.querySelector("title")?.textContent?.trim();
  if (!title) return undefined;
  const parts = title.split(/\s+[|–—-]\s+/);
  if (parts.length === 1) return title;
  if (outlet && parts.at(-1)?.includes(outlet)) return parts.slice(0, -1).join(" - ");
  return parts.reduce((a, b) => (b.length > a.length ? b : a));
}

function canonical(document: Document, said: string | undefined, url: string | null): string | null {
  const linked = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? said;
  const resolved = absolute(linked ?? null, url);
  if (!resolved) return url;
  // A page of one host cannot speak for another.
  if (
    url &&
    new URL(resolved).hostname.replace(/^(www|m|amp)\./, "") !== new URL(url).hostname.replace(/^(www|m|amp)\./, "")
  )
    return url;
  return resolved;
}

const line = (text: string | null | undefined): string | null =>
  text?.replace(/\s+/g, " ").trim().slice(0, 500) || null;
const languageOf = (tag: string | null | undefined): string | null =>
  /^[a-z]{2,3}([_-][a-z0-9]+)*$/i.test(tag ?? "") ? tag!.replaceAll("_", "-") : null;
