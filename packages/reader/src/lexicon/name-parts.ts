import { key } from "../letters/fold.ts";

/** How a name is cut: at spaces and around signs, as the tokenizer cuts running text. */
const PARTS = /[^\s+\-.]+|[+]/g;
/**
 * The keys of the words of a name.
 *
 * @example nameParts("كفر-الزيات") // ["كفر", "الزيات"]
 */
export const nameParts = (name: string): string[] => (name.match(PARTS) ?? []).map(key);
