import type { IdentityLine } from "@isnad/record/answers";

/** The report in which an unnamed party stands, where the archive keeps it within that report; null for whoever has a name. */
export const reportOf = (who: IdentityLine): string | null =>
  "report" in who && typeof who.report === "string" ? who.report : null;
