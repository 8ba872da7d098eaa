import { describe, expect, it } from "vitest";
import { isTimex, isTimexOf } from "./timex.ts";

const rows = (table: string): string[] => table.split(/\s+/).filter(Boolean);

/** Each kind's values, one family a line. */
const VALUES = {
  DATE: `
    2023-11-03 2024-02-29 2000-02-29 XXXX-02-29 XXXX-11-03 XXXX-XX-15 2023-XX-XX 2023-11-XX
    2023-11 XXXX-11 2023-XX 2023 XXXX 199X 20XX
    199 201 19 21 BC0480 FY2018
    2024-W01 2020-W53 2015-W53 XXXX-WXX XXXX-WXX-5 2024-W01-1 2024-W01-WE XXXX-WXX-WE
    2018-SU 2018-SP 2018-FA 2018-WI XXXX-WI 2018-Q1 2018-QX XXXX-Q3 2018-H2
    PAST_REF PRESENT_REF FUTURE_REF`,
  TIME: `
    2023-11-03T14 2023-11-03T14:00 2023-11-03T14:00:30 2023-11-03T14:00:30.5 2023-11-03T24:00
    2023-11-03T14:00Z 2023-11-03T14:00+03:00 2023-11-03T14:00-0330
    2023-11-03TMO 2023-11-03TMI 2023-11-03TAF 2023-11-03TEV 2023-11-03TNI 2023-11-03TDT
    XXXX-11-03T09 XXXX-XX-XXT09:30 XXXX-XX-XXTNI XXXX-WXX-5T10 2024-W01-3TMO T14:00 TNI 2023-11-03TXX:30`,
  DURATION: `
    P1Y P2Y6M P3M P1W P10D PT4H PT30M PT45S PT1H30M P1DT12H P0.5Y PT1.5H PXD PXXY
    P1DE P2CE P1ML P2WE P1SU P3Q PT2NI P1Y2M3DT4H5M6S`,
} as const;

/** What a hurried hand writes instead. */
const LOOK_ALIKES = rows(`
    2023-13-01 2023-00-10 2023-11-31 2023-02-29 1900-02-29 2023-11-00 2023-1-3 2023/11/03 03-11-2023 20231103 2023-307
    2024-W54 2024-W00 2024-W53 2024-W1 2024-W01-8 2024-W01-0 2024W01 2023-11-W01
    2018-SM 2018-Q5 2018-Q0 2018-H3 SU 2018SU
    2023-11T14 2023T09 2023-W05T09 2023-W05-WETMO 2023-11-03T25 2023-11-03T24:30 2023-11-03T14:60 2023-11-03T2 2023-11-03T14:5
    2023-11-03TXY 2023-11-03T 2023-11-03t14 2023-11-03T14:00+15:00 T
    P P1 PT 1W P1H PT1D PT1Y P1W2Y PW P-1D P1,5Y P1.Y PT4 p1w P1DT
    past_ref REF NOW unknown null X 20233 2 -2023 XX-XX Xyz ٢٠٢٣-١١-٠٣`);

describe("TIMEX3 values", () => {
  for (const [kind, table] of Object.entries(VALUES)) {
    it.each(rows(table))(`${kind} %s`, (value) => {
      expect(isTimex(value)).toBe(true);
      for (const other of ["DATE", "TIME", "DURATION"] as const) expect(isTimexOf(other, value)).toBe(other === kind);
      expect(isTimexOf("SET", value)).toBe(true);
    });
  }
  it.each([...LOOK_ALIKES, "", " 2023", "2023\n", "2023-11-03 "])("not %j", (value) => {
    expect(isTimex(value)).toBe(false);
  });
});
