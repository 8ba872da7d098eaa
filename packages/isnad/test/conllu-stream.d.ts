/** What is used of conllu-stream, which has no types of its own. */
declare module "conllu-stream" {
  export interface Line {
    readonly type:
      | "sentence_boundary"
      | "sentence_feature"
      | "comment"
      | "word"
      | "multiword"
      | "empty_node"
      | "unknown_node";
    readonly key?: string;
    readonly value?: string;
    readonly id: string;
    readonly position: number;
    readonly endPosition: number | null;
    readonly form: string | null;
    readonly lemma: string | null;
    readonly upostag: string | null;
    readonly feats: Readonly<Record<string, unknown>>;
    readonly head: string | null;
    readonly deprel: string | null;
    readonly misc: Readonly<Record<string, unknown>>;
  }
  const conllu: { readonly line: { parse(line: string, number: number): Line } };
  export default conllu;
}
