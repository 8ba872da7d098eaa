/** Words of journeys, by bare lemma. */

/** Verbs of going whose place comes as an object (`زار`, `غادر`) or through a preposition. */
export const GOING: ReadonlyMap<
  string,
  { readonly object: boolean; readonly prepositions: readonly string[]; readonly role: "stop" | "transit" }
> = new Map(
  (
    [
      ["زار", true, ["في"], "stop"],
      ["وصل", false, ["إلى", "ل", "في"], "stop"],
      ["توجه", false, ["إلى"], "stop"],
      ["سافر", false, ["إلى"], "stop"],
      ["عاد", false, ["إلى"], "stop"],
      ["انتقل", false, ["إلى"], "stop"],
      ["حل", false, ["ب", "في"], "stop"],
      ["تجول", false, ["في"], "stop"],
      ["هبط", false, ["في"], "stop"],
      ["قدم", false, ["إلى", "من"], "stop"],
      ["أوفد", false, ["إلى"], "stop"],
      ["جال", false, ["في", "على"], "stop"],
      ["طار", false, ["إلى"], "stop"],
      ["مر", false, ["ب"], "transit"],
      ["عبر", true, ["ب"], "transit"],
      ["عرج", false, ["على"], "transit"],
      ["توقف", false, ["في", "ب"], "transit"],
      ["غادر", true, ["إلى"], "stop"],
    ] as const
  ).map(([lemma, object, prepositions, role]) => [lemma, { object, prepositions, role }]),
);

/** Nouns of a journey: who travels stands in idafa, where to after إلى or ل. */
export const JOURNEY = new Set(["زيارة", "جولة", "رحلة", "سفر", "وصول", "توجه", "عودة", "دخول"]);

/** Verbs that list what a journey takes in (`تشمل الزيارة مصر والأردن`). */
export const LISTING = new Set(["شمل", "ضم", "تضمن", "قاد", "تخلل", "بدأ", "اختتم", "استهل"]);
