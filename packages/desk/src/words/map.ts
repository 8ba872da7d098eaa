import type { Both } from "./both.ts";

export interface MapWords {
  readonly map: string;
  readonly howTo: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly what: string;
  readonly events: string;
  readonly journeys: string;
  readonly places: string;
  readonly place: string;
  readonly number: string;
  readonly allPlaces: string;
  readonly allJourneys: string;
  readonly point: string;
  readonly area: string;
  readonly size: string;
  readonly notDrawn: (n: number) => string;
  readonly noPoint: string;
  readonly borders: string;
  readonly failed: string;
  readonly stops: string;
  readonly stop: string;
  readonly transit: string;
  readonly ordered: string;
  readonly notOrdered: string;
  readonly planned: string;
  readonly noPlaces: string;
  readonly noPlacesWhy: string;
  readonly noJourneys: string;
  readonly noJourneysWhy: string;
  readonly showMap: string;
}

const en: MapWords = {
  map: "Map",
  howTo: "Arrow keys move the map, + and − zoom, 0 shows everything. The list beside it holds the same places.",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show everything",
  what: "What is drawn",
  events: "Events",
  journeys: "Journeys",
  places: "Places by number of events",
  place: "Place",
  number: "Events",
  allPlaces: "All places",
  allJourneys: "All journeys",
  point: "a town or site",
  area: "somewhere in a country or region",
  size: "the larger, the more events",
  notDrawn: (n) =>
    `${n.toLocaleString("en-US")} ${n === 1 ? "place has" : "places have"} no known position and ${n === 1 ? "stands" : "stand"} in the list only`,
  noPoint: "position not known",
  borders: "Borders: Natural Earth, which draws who is in control; Isnad takes no side.",
  failed: "The outlines of countries could not be loaded; places are drawn without them.",
  stops: "Stops",
  stop: "stop",
  transit: "in transit",
  ordered: "in the order in which the text tells them",
  notOrdered: "listed; the order is not asserted",
  planned: "not told as having happened",
  noPlaces: "No event has a place here",
  noPlacesWhy: "Where a report says where something happened, the place stands here by the number of events.",
  noJourneys: "No journeys yet",
  noJourneysWhy: "Where a report tells who travelled where, the journey is drawn with its stops.",
  showMap: "On the map",
};

const ar: MapWords = {
  map: "الخريطة",
  howTo:
    "تتحرك الخريطة بمفاتيح الأسهم، وتكبر بعلامة + وتصغر بعلامة −، ويعرض 0 كل شيء. والأماكن نفسها في القائمة بجانبها.",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  fit: "اعرض كل شيء",
  what: "ما يُرسم",
  events: "الأحداث",
  journeys: "الرحلات",
  places: "الأماكن بحسب عدد الأحداث",
  place: "المكان",
  number: "الأحداث",
  allPlaces: "كل الأماكن",
  allJourneys: "كل الرحلات",
  point: "مدينة أو موقع",
  area: "في مكان ما من بلد أو إقليم",
  size: "الأكبر أكثر أحداثا",
  notDrawn: (n) =>
    n === 1
      ? "مكان واحد لا يُعرف موضعه، وهو في القائمة وحدها"
      : n === 2
        ? "مكانان لا يُعرف موضعهما، وهما في القائمة وحدها"
        : `${n.toLocaleString("en-US")} ${n % 100 >= 3 && n % 100 <= 10 ? "أماكن" : "مكانا"} لا يُعرف موضعها، وهي في القائمة وحدها`,
  noPoint: "الموضع غير معروف",
  borders: "الحدود من Natural Earth، وهي ترسم من بيده الأمر؛ وإسناد لا ينحاز إلى طرف.",
  failed: "تعذّر تحميل حدود البلدان، فرُسمت الأماكن من دونها.",
  stops: "المحطات",
  stop: "محطة",
  transit: "عبور",
  ordered: "على الترتيب الذي يرويه النص",
  notOrdered: "معدودة من غير ترتيب",
  planned: "لم تُروَ على أنها وقعت",
  noPlaces: "لا حدث هنا له مكان",
  noPlacesWhy: "حين يقول تقرير أين وقع شيء يُرسم المكان هنا بحسب عدد الأحداث.",
  noJourneys: "لا رحلات بعد",
  noJourneysWhy: "حين يروي تقرير من سافر وإلى أين تُرسم الرحلة بمحطاتها.",
  showMap: "على الخريطة",
};

export const mapWords: Both<MapWords> = { en, ar };
