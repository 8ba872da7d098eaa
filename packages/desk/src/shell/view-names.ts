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

/** The bar of views, in groups: reading, asking across reports, working. `key` opens a view after `g`. */
export const GROUPS: readonly (readonly { readonly view: ViewName; readonly key: string }[])[] = [
  [
    { view: "reports", key: "r" },
    { view: "search", key: "s" },
  ],
  [
    { view: "timeline", key: "t" },
    { view: "map", key: "m" },
    { view: "network", key: "n" },
    { view: "figures", key: "f" },
    { view: "speakers", key: "k" },
    { view: "stories", key: "o" },
  ],
  [
    { view: "review", key: "v" },
    { view: "add", key: "a" },
    { view: "paste", key: "p" },
  ],
];
