import type { Candidate } from "../src/words/candidate.ts";
import { type FeatureSink, features } from "../src/words/choose.ts";

/** Writes the names of features down. */
class FeatureNames implements FeatureSink {
  readonly names: string[] = [];
  #name = "";
  text(part: string): this {
    this.#name += part;
    return this;
  }
  digit(n: number): this {
    this.#name += n;
    return this;
  }
  end(): void {
    this.names.push(this.#name);
    this.#name = "";
  }
}

/** The features of a candidate by name. */
export function featureNames(
  c: Candidate,
  form: string,
  common: ReadonlyMap<string, number>,
  list: readonly Candidate[],
): readonly string[] {
  const out = new FeatureNames();
  features(c, form, common, list, out);
  return out.names;
}
