/**
 * The text with hashtags that stand in running words spelt as those words: `التقى #دونالد_ترمب نظيره` is `التقى  دونالد ترمب نظيره`. Each mark becomes a space, so that
 * offsets stay (UTF-16 code units). Hashtags side by side are labels and not a sentence's words; they stay as they are.
 *
 * @example plainHashtags("في #سوريا") // "في  سوريا"
 */
export function plainHashtags(text: string): string {
  if (!text.includes("#")) return text;
  return text.replace(HASHTAG, (tag, offset: number) => {
    if (LABELS.test(text.slice(Math.max(0, offset - 60), offset)) || /^\s*#/.test(text.slice(offset + tag.length)))
      return tag;
    return ` ${tag.slice(1).replaceAll("_", " ")}`;
  });
}
const HASHTAG = /(?<![\w/&#])#[\u0621-\u064a][\u0621-\u0652_]*/g;
/** A hashtag right before. */
const LABELS = /#[\u0621-\u0652_\w]+\s*$/;
