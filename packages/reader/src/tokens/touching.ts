/** What may touch a number or a Latin word without a space being missed. In `bare` spelling. */

/** Clitics that are written onto a number or a foreign word: `بـ15`, `الـCNN`, `و3`. */
export const PROCLITICS: ReadonlySet<string> = new Set(
  ["", "و", "ف"]
    .flatMap((a) => ["", "ب", "ل", "ك", "س"].flatMap((b) => ["", "ال"].map((c) => a + b + c)))
    .concat(["لل", "ولل", "فلل"])
    .filter((w) => w !== ""),
);
/** Units and eras that are written onto their number: `2018م`, `5كم`. Single letters need no entry. */
export const MAY_TOUCH_NUMBER: ReadonlySet<string> = new Set(
  "هـ كم كلم سم مم ملم كغ كغم كجم كج غم جم مغ ملغ مل كيلو قم دم".split(" "),
);
/** Latin units that are written onto their number; other Latin letters make one token with it (`5G`, `20th`). */
export const UNITS_AFTER_NUMBER: ReadonlySet<string> = new Set(
  "km kg g m cm mm nm mg ml l ha km² m² mph kmh MW GW kW kWh MHz GHz Hz GB MB TB KB kbps Mbps px ft in lb oz USD EUR am pm AM PM".split(
    " ",
  ),
);
