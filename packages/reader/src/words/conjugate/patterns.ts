/**
 * The patterns of the verb as root slots (1–4) and sounds: `a i u` short, `A I U` long, the rest as written.
 * `T` is the infix of the eighth form, which assimilates; `=` is the consonant before it once more.
 * `p` and `m` stand for the middle vowels of form I. What weak letters make of these is told in `sounds.ts`.
 * Source: W. Wright, A Grammar of the Arabic Language, vol. I, The forms of the triliteral and quadriliteral verb;
 * K. Ryding, A Reference Grammar of Modern Standard Arabic, chapters 22–33.
 */
export interface Pattern {
  readonly past: string;
  readonly pastPass: string;
  /** The imperfect without its prefix. */
  readonly imperfect: string;
  readonly imperfectPass: string;
  /** Where it is not the imperfect's stem: form IV keeps its hamza. */
  readonly imperative?: string;
  /** Vowel of the imperfect's prefix in the active; the passive always has u. */
  readonly prefix: "a" | "u";
  readonly active: string;
  readonly passive: string;
  /** The verbal noun by rule; form I has none. */
  readonly masdar?: string;
  /** The verbal noun where the second radical contracts: إِقَامَة. */
  readonly masdarHollow?: string;
  /** The verbal noun where the last radical is weak: تَسْوِيَة, تَعَدٍّ. */
  readonly masdarDefective?: string;
  /** The verbal noun where the last radical is hamza: تَهْنِئَة. */
  readonly masdarHamza?: string;
  /** Whether a weak second radical contracts (`قَالَ`, but `قَوَّلَ`), and whether twin radicals do (`مَدَّ`, but `مَدَّدَ`). */
  readonly contracts: boolean;
  readonly twins: boolean;
}

export const PATTERNS: Readonly<Record<string, Pattern>> = {
  I: {
    past: "1a2p3",
    pastPass: "1u2i3",
    imperfect: "12m3",
    imperfectPass: "12a3",
    prefix: "a",
    active: "1A2i3",
    passive: "مa12U3",
    contracts: true,
    twins: true,
  },
  II: {
    past: "1a22a3",
    pastPass: "1u22i3",
    imperfect: "1a22i3",
    imperfectPass: "1a22a3",
    prefix: "u",
    active: "مu1a22i3",
    passive: "مu1a22a3",
    masdar: "تa12I3",
    masdarDefective: "تa12i3aة",
    masdarHamza: "تa12i3aة",
    contracts: false,
    twins: false,
  },
  III: {
    past: "1A2a3",
    pastPass: "1U2i3",
    imperfect: "1A2i3",
    imperfectPass: "1A2a3",
    prefix: "u",
    active: "مu1A2i3",
    passive: "مu1A2a3",
    masdar: "مu1A2a3aة",
    contracts: false,
    twins: true,
  },
  IV: {
    past: "ءa12a3",
    pastPass: "ءu12i3",
    imperfect: "12i3",
    imperfectPass: "12a3",
    imperative: "ءa12i3",
    prefix: "u",
    active: "مu12i3",
    passive: "مu12a3",
    masdar: "ءi12A3",
    masdarHollow: "ءi12A3aة",
    contracts: true,
    twins: true,
  },
  V: {
    past: "تa1a22a3",
    pastPass: "تu1u22i3",
    imperfect: "تa1a22a3",
    imperfectPass: "تa1a22a3",
    prefix: "a",
    active: "مuتa1a22i3",
    passive: "مuتa1a22a3",
    masdar: "تa1a22u3",
    contracts: false,
    twins: false,
  },
  VI: {
    past: "تa1A2a3",
    pastPass: "تu1U2i3",
    imperfect: "تa1A2a3",
    imperfectPass: "تa1A2a3",
    prefix: "a",
    active: "مuتa1A2i3",
    passive: "مuتa1A2a3",
    masdar: "تa1A2u3",
    contracts: false,
    twins: true,
  },
  VII: {
    past: "ن1a2a3",
    pastPass: "ن1u2i3",
    imperfect: "ن1a2i3",
    imperfectPass: "ن1a2a3",
    prefix: "a",
    active: "مuن1a2i3",
    passive: "مuن1a2a3",
    masdar: "ن1i2A3",
    contracts: true,
    twins: true,
  },
  VIII: {
    past: "1Ta2a3",
    pastPass: "1Tu2i3",
    imperfect: "1Ta2i3",
    imperfectPass: "1Ta2a3",
    prefix: "a",
    active: "مu1Ta2i3",
    passive: "مu1Ta2a3",
    masdar: "1Ti2A3",
    contracts: true,
    twins: true,
  },
  IX: {
    past: "12a3a=",
    pastPass: "12u3i=",
    imperfect: "12a3i=",
    imperfectPass: "12a3a=",
    prefix: "a",
    active: "مu12a3i=",
    passive: "مu12a3a=",
    masdar: "12i3A=",
    contracts: false,
    twins: false,
  },
  X: {
    past: "ستa12a3",
    pastPass: "ستu12i3",
    imperfect: "ستa12i3",
    imperfectPass: "ستa12a3",
    prefix: "a",
    active: "مuستa12i3",
    passive: "مuستa12a3",
    masdar: "ستi12A3",
    masdarHollow: "ستi12A3aة",
    contracts: true,
    twins: true,
  },
  Q1: {
    past: "1a23a4",
    pastPass: "1u23i4",
    imperfect: "1a23i4",
    imperfectPass: "1a23a4",
    prefix: "u",
    active: "مu1a23i4",
    passive: "مu1a23a4",
    masdar: "1a23a4aة",
    contracts: false,
    twins: false,
  },
  Q2: {
    past: "تa1a23a4",
    pastPass: "تu1u23i4",
    imperfect: "تa1a23a4",
    imperfectPass: "تa1a23a4",
    prefix: "a",
    active: "مuتa1a23i4",
    passive: "مuتa1a23a4",
    masdar: "تa1a23u4",
    contracts: false,
    twins: false,
  },
  Q4: {
    past: "12a34a=",
    pastPass: "12u34i=",
    imperfect: "12a34i=",
    imperfectPass: "12a34a=",
    prefix: "a",
    active: "مu12a34i=",
    passive: "مu12a34a=",
    masdar: "12i34A=",
    contracts: false,
    twins: false,
  },
};
