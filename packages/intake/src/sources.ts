/** Where documents come from: files by path, folder and pattern, pages by address, politely. */
export { findFiles } from "./folders/find-files.ts";
export { type Watched, type WatchOptions, watched } from "./watch/watched.ts";
export { isPrivate, type Lookup } from "./web/address.ts";
export { type Fetched, type FetchOptions, fetchPage, type Validators } from "./web/fetch.ts";
export { backoff, Politeness } from "./web/polite.ts";
