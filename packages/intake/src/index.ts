/** Documents to articles: the front door of intake. */
export { publicationTime } from "./days.ts";
export { LARGEST, sha256, takeDocuments } from "./documents.ts";
export { type Decoded, decode } from "./encoding/decode.ts";
export { type FeedItem, readFeed } from "./feeds/read-feed.ts";
export { findFiles } from "./folders/find-files.ts";
export { type Page, readHtml } from "./html/read-html.ts";
export { type Kind, kindOf } from "./kind.ts";
export { type IntakeOptions, isFault, type Source, type Taken } from "./source.ts";
export { isPrivate, type Lookup } from "./web/address.ts";
export { type Fetched, type FetchOptions, fetchPage, type Validators } from "./web/fetch.ts";
export { backoff, Politeness } from "./web/polite.ts";
