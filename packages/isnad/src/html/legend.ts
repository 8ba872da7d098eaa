import type { Labels } from "@isnad/record/labels";
import { safe } from "./safe.ts";

/** What the marks in the text mean, each shown as it looks. */
export function legend(labels: Labels): string {
  const { says } = labels;
  return [
    `<mark class="content">${safe(says.content)}</mark>`,
    `<mark class="cue">${safe(says.cue)}</mark>`,
    `<mark class="source named">${safe(says.source)}</mark>`,
    `<mark class="source anonymous">${safe(`${says.source} (${labels.sourceKind.anonymous})`)}</mark>`,
    `<mark class="trigger">${safe(says.trigger)}</mark>`,
    `<mark class="entity person">${safe(labels.entityKind.person)}</mark>`,
    `<mark class="entity organization">${safe(labels.entityKind.organization)}</mark>`,
    `<mark class="entity place">${safe(labels.entityKind.place)}</mark>`,
    `<mark class="time">${safe(labels.sections.times)}</mark>`,
    `<mark class="figure">${safe(labels.sections.figures)}</mark>`,
    `<mark class="note">${safe(labels.sections.notes)}</mark>`,
  ].join(" ");
}
