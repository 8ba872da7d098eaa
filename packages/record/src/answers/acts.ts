/** Who decides, and why. */
export interface By {
  readonly who: string;
  readonly why?: string | null;
}

/** What people may decide. `fact` is a `ref` as answers give it: `report#F3`. */
export type ReviewAct = By &
  (
    | { readonly action: "accept" | "reject"; readonly fact: string }
    /** `change` holds the fields of the record's fact that become others: `{ "value": 15, "bound": "more" }`. */
    | { readonly action: "edit"; readonly fact: string; readonly change: Readonly<Record<string, unknown>> }
    /** `fact` is a fact as it stands in a record, without `id` and `evidence`. */
    | {
        readonly action: "add";
        readonly report: string;
        readonly kind: "statement" | "event" | "figure" | "trip" | "position" | "time" | "entity";
        readonly fact: Readonly<Record<string, unknown>>;
        /** The words that it was read from, for a fact that hangs on no words of its own (a journey); where left out those that it hangs on. */
        readonly at?: { readonly start: number; readonly end: number };
      }
    /** Two identities are one: all of the first becomes the second. */
    | { readonly action: "merge"; readonly identity: number; readonly into: number }
    /** In this report the entity is somebody else: of the identity given, else of a new one. */
    | { readonly action: "split"; readonly report: string; readonly entity: string; readonly into?: number }
  );
