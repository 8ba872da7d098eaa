import type { Component } from "svelte";
import type { Place } from "./place.ts";
import type { ViewName } from "./view-names.ts";

export interface ViewProps {
  readonly place: Place;
}
type View = Component<ViewProps>;

/** Each view is a file of its own, fetched when it is first opened. */
export const LOAD: Readonly<Record<ViewName, () => Promise<{ readonly default: View }>>> = {
  reports: () => import("../reports/Reports.svelte"),
  read: () => import("../read/Read.svelte"),
  search: () => import("../search/Search.svelte"),
  timeline: () => import("../timeline/Timeline.svelte"),
  map: () => import("../map/Map.svelte"),
  network: () => import("../network/Network.svelte"),
  figures: () => import("../figures/Figures.svelte"),
  speakers: () => import("../speakers/Speakers.svelte"),
  stories: () => import("../stories/Stories.svelte"),
  review: () => import("../review/Review.svelte"),
  add: () => import("../add/Add.svelte"),
  paste: () => import("../paste/Paste.svelte"),
  lost: () => import("./Lost.svelte"),
};
