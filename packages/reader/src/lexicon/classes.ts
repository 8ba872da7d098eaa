/**
 * A word's classes: a set of a few names, mostly asked for one that is not among them. Asking compares with each, which for so few costs a
 * fifth of what hashing does; names are kept as property keys are, so that two equal ones are one string and comparing ends at once.
 */
export class Classes extends Set<string> {
  readonly #names: readonly string[];

  constructor(names: readonly string[]) {
    super(names);
    // A property's key is kept once for all that are spelt so.
    this.#names = Object.keys(Object.fromEntries([...this].map((name) => [name, true])));
  }

  override has(name: string): boolean {
    const names = this.#names;
    for (let i = 0; i < names.length; i++) if (names[i] === name) return true;
    return false;
  }
}

/** Of a word without classes. */
export const NO_CLASSES: ReadonlySet<string> = new Classes([]);
