/** What an archive finds by its own words: names and dates are found through the facts that they stand in. */
export type FactKind = "statement" | "event" | "figure" | "trip" | "position";
export type PartyRole =
  | "speaker"
  | "addressee"
  | "actor"
  | "recipient"
  | "place"
  | "traveller"
  | "stop"
  | "holder"
  | "toward"
  | "source"
  | "about";
