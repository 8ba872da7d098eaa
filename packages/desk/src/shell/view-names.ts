/** Every view of the desk. `read` shows one report and `who` one person, body or place; neither stands in the bar of views. */
export const VIEW_NAMES = [
  "reports",
  "read",
  "search",
  "timeline",
  "map",
  "network",
  "figures",
  "speakers",
  "stories",
  "review",
  "add",
  "paste",
  "lost",
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
