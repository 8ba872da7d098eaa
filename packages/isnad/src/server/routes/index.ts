import type { Route } from "../route.ts";
import { ADDING } from "./adding.ts";
import { COMPARING } from "./comparing.ts";
import { EXPORTS } from "./exports.ts";
import { FACTS } from "./facts.ts";
import { REPORTS } from "./reports.ts";
import { REVIEW } from "./review.ts";
import { SERVER } from "./server.ts";

/** Every route of the API, in the order in which its pages list them. */
export const ROUTES: readonly Route[] = [
  ...SERVER,
  ...REPORTS,
  ...FACTS,
  ...COMPARING,
  ...REVIEW,
  ...ADDING,
  ...EXPORTS,
];
