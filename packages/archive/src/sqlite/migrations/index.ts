import { VIEWS } from "../views.ts";
import { first } from "./001-first.ts";
import { forms } from "./003-forms.ts";
import { back } from "./004-back.ts";
import { unsure } from "./005-unsure.ts";
import { surety } from "./006-surety.ts";
import { apart } from "./007-apart.ts";
import { originals } from "./008-originals.ts";
import { merges } from "./009-merges.ts";

/** One step from a version of the archive to the next. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In order; the number of those done is the file's `user_version`. A migration that was once released never changes. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  { name: "views", sql: VIEWS },
  forms,
  back,
  unsure,
  surety,
  apart,
  originals,
  merges,
];
