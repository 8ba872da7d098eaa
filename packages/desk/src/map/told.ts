import type { Journey, ReportDetail } from "@isnad/record/answers";

/** What the reports of a journey say of its stops, which the archive's answer leaves out. */
export interface Told {
  /** True when a report asserts the order of the stops. */
  readonly ordered: boolean;
  /** Places, by identity, that are only passed through wherever they are told. */
  readonly transit: ReadonlySet<number>;
}

/**
 * Reads stops and transits of a journey from the records of its reports.
 *
 * @param reports records of the reports in which its trips stand; those that could not be had are left out
 */
export function toldOf(journey: Journey, reports: readonly ReportDetail[]): Told {
  const stays = new Set<number>();
  const passes = new Set<number>();
  let ordered = false;
  for (const line of journey.trips) {
    const detail = reports.find((r) => r.report === line.report);
    const trip = detail?.record.trips.find((t) => t.id === line.id);
    if (!detail || !trip) continue;
    if (trip.ordered && trip.stops.length > 1) ordered = true;
    for (const { place, role } of trip.stops) {
      const identity = detail.identities[place];
      if (identity !== undefined) (role === "transit" ? passes : stays).add(identity);
    }
  }
  return { ordered, transit: new Set([...passes].filter((id) => !stays.has(id))) };
}

/** The reports whose records are wanted for it; the first few of many. */
export const reportsOf = (journey: Journey): readonly string[] =>
  [...new Set(journey.trips.map((trip) => trip.report))].slice(0, 8);
