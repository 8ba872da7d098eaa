import type { Hono } from "hono";
import type { House } from "./house.ts";

/** The workbench's files and the API's pages. */
export function pages(_app: Hono, _house: House): void {}
