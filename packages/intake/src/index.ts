/** Documents to articles: the front door of intake. What finds and fetches files and pages is behind `@isnad/intake/sources`. */
export { publicationTime } from "./days.ts";
export { LARGEST, sha256, takeDocuments } from "./documents.ts";
export { type Decoded, declaredIn, decode } from "./encoding/decode.ts";
export { type Kind, kindOf } from "./kind.ts";
export { type IntakeOptions, isFault, type Source, type Taken } from "./source.ts";
