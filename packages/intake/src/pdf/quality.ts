/** How good text that came out of a PDF is, by what Arabic prose must hold. Shares are of 0 to 1. */
export interface Quality {
  /** Arabic letters. */
  readonly letters: number;
  /** Letters that stand as presentation forms: the file holds glyphs, not letters. */
  readonly forms: number;
  /** Words of one letter: blanks inside words. */
  readonly single: number;
  /** The commonest function words among all words; about 0.15 in any prose. */
  readonly common: number;
  /** Words that begin with the article, and words that end with it written backwards. */
  readonly article: number;
  readonly backwards: number;
  /** Words that the lexicon knows, or null without a lexicon. */
  readonly known: number | null;
}

const COMMON = new Set(
  "في من على إلى الى أن ان إن عن التي الذي مع هذا هذه ما لا قال بعد كما بين كان كانت ذلك أو قبل خلال حتى لم".split(" "),
);

/** Measures text; see `Quality`. */
export function measure(text: string, isWord?: (spelling: string) => boolean): Quality {
  const letters = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const forms = text.match(/[\ufb50-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  const words =
    text
      .normalize("NFKC")
      .replace(/[\u064b-\u0652\u0640]/g, "")
      .match(/[\u0621-\u064a]+/g) ?? [];
  const share = (is: (word: string) => boolean) => (words.length === 0 ? 0 : words.filter(is).length / words.length);
  return {
    letters,
    forms: letters + forms === 0 ? 0 : forms / (letters + forms),
    single: share((w) => w.length === 1 && w !== "و"),
    common: share((w) => COMMON.has(w)),
    article: share((w) => w.startsWith("ال") && w.length > 3),
    backwards: share((w) => w.endsWith("لا") && w.length > 3),
    known: isWord ? share((w) => w.length > 1 && isWord(w)) : null,
  };
}

/** Why text of this quality is refused, or null when it may be read. The limits lie far from any prose that came out whole. */
export function refusal(q: Quality): string | null {
  if (q.letters + q.forms < 40) return "it holds no Arabic text (are its pages pictures?)";
  if (q.backwards > q.article) return "its words come out backwards";
  if (q.forms > 0.02) return `its letters come out as shapes (${percent(q.forms)} of them)`;
  if (q.single > 0.12) return `blanks come out inside words (${percent(q.single)} of the words are single letters)`;
  if (q.known !== null && q.known < 0.75)
    return `letters are missing or out of order (only ${percent(q.known)} of its words are Arabic words)`;
  if (q.common < 0.05)
    return "its words come out of order or with letters missing (hardly any of the commonest words is there)";
  return null;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
