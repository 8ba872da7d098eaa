import type { Mentions, NameMention } from "../mentions/mentions.ts";
import { NUMBER, nameOf, Upos } from "../words/features.ts";
import { Part, type Reading, type Words } from "../words/words.ts";
import type { Nominal } from "./nominal.ts";

/** How many words of office may stand between an office and the name of who holds it. */
const FAR = 16;
/** Prepositions that tell of what or where an office is. */
const TYING = new Set("ل ب في على".split(" "));
/** Offices that their holder has beside another (`نائب رئيس الوزراء ووزير الخارجية`). By lemma. */
const CONCURRENT = new Set("نائب ولي عضو مستشار مشرف معال معالي سمو".split(" "));
/** Words of address with which whoever stands behind an office begins: `يضم وفد ولي العهد` `معالي الوزير سمير الحداد`. By lemma. */
const ADDRESS = new Set("معال معالي سعادة فضيلة".split(" "));
const isOffice = (r: Reading): boolean =>
  r.upos === Upos.NOUN && (r.classes.has("role") || r.classes.has("title")) && nameOf(r.features, NUMBER) === "Sing";

/**
 * The name that an office leads to over what belongs to it and over further offices and titles of the same man: `الأمين العام` `للجامعة الدكتور سمير الحداد`,
 * `نائب رئيس الوزراء` `ووزير المالية، كريم المصري`. Right behind a verb a second office is another's: `استقبل رئيس الوزراء وزير المالية سمير الحداد`.
 */
export function holderAhead(words: Words, mentions: Mentions, n: Nominal): NameMention | undefined {
  const { reading, sentence } = words;
  const own = reading[n.head]!;
  if (!isOffice(own)) return undefined;
  const told = reading[n.first - 1];
  const subject = told !== undefined && sentence[n.first - 1] === sentence[n.first] && told.upos === Upos.VERB;
  let titled = false;
  let tied = false;
  for (let w = n.last; w < n.last + FAR && sentence[w] === sentence[n.head]; w++) {
    const r = reading[w]!;
    const m = mentions.items[mentions.of[w] ?? -1];
    if (m?.kind === "person") return titled && m.first === w ? m : undefined;
    // A body or a place is what the office is of, behind a preposition or a noun that wants a genitive.
    if (m !== undefined) {
      if (!tied && !isOpen(reading[m.first - 1])) return undefined;
      w = m.last - 1;
      tied = false;
      titled = true;
      continue;
    }
    const before = reading[w - 1]!;
    if (r.part === Part.ENCLITIC || ADDRESS.has(r.lemma)) return undefined;
    // Behind a comma only his titles and his name.
    if (before.form === "،" && r.form !== "#" && r.form !== "د" && !r.classes.has("title")) return undefined;
    if (r.upos === Upos.ADP) {
      if (!TYING.has(r.lemma)) return undefined;
      tied = true;
      continue;
    }
    if (r.upos === Upos.CCONJ) {
      const next = reading[w + 1];
      if (!CONCURRENT.has(own.lemma) || next === undefined || !isOffice(next)) return undefined;
      continue;
    }
    if (r.upos === Upos.PUNCT || r.form === "#" || r.form === "د") {
      if (r.form === "،" && !titled) return undefined;
      if (!/^[،,#.د]$/.test(r.form) || (r.form === "." && before.form !== "د")) return undefined;
      titled = true;
      continue;
    }
    if (r.upos !== Upos.NOUN && r.upos !== Upos.ADJ) return undefined;
    if (r.upos === Upos.NOUN) {
      // `ولي العهد السعودي` `الزيارة`: a noun that is no title and in no idafa is another's.
      if (nameOf(r.features, NUMBER) === "Sing" && r.classes.has("title")) titled = true;
      else if (isOffice(r)) {
        // A second office that is in no idafa.
        if (!isOpen(before) && !tied && before.upos !== Upos.CCONJ && (subject || !CONCURRENT.has(own.lemma)))
          return undefined;
        titled = titled || !tied;
      } else if (!isOpen(before) && !tied && before.upos !== Upos.CCONJ) return undefined;
    }
    tied = false;
  }
  return undefined;
}

/** Whether a noun wants a genitive. */
const isOpen = (r: Reading | undefined): boolean =>
  r !== undefined && r.part === Part.STEM && r.upos === Upos.NOUN && !r.definite;
