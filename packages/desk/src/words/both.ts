import type { Lang } from "@isnad/record/labels";

/** Words of one part of the desk in both languages. The type holds that both are complete; a test that they are what they say. */
export type Both<T> = Readonly<Record<Lang, T>>;
