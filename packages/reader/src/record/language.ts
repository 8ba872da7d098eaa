/** Letters that Persian, Urdu, Kurdish and Pashto write all the time and Arabic only in a foreign name now and then. */
const SISTERS = new Set([..."پچژگٹڈڑںےۓھۆێڵڕټډړښڼۍې"].map((c) => c.charCodeAt(0)));
/** The shapes that they give to ك, ي and ه, which some Arabic keyboards give them, too. */
const SHAPES = new Set([..."کیہە"].map((c) => c.charCodeAt(0)));

/**
 * What a text is written in, as a tag of BCP 47, where nobody said it: `ar`, or `und` (undetermined) where there are no Arabic letters, where
 * fewer than one letter in five is Arabic, or where letters that Arabic does not have are more than one in a hundred and those that it shapes
 * otherwise more than one in thirty, as in Persian and Urdu.
 * One Latin quotation does not make a report foreign, nor one Arabic name a foreign report Arabic.
 *
 * @example languageOf("وصل الوفد إلى المدينة") // "ar"
 * @example languageOf("The delegation arrived") // "und"
 */
export function languageOf(text: string): "ar" | "und" {
  let [arabic, sisters, shapes, others] = [0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x0620 && code <= 0x06d5) || (code >= 0xfb50 && code <= 0xfefc)) {
      // Digits, marks and harakat are no letters.
      if ((code >= 0x064b && code <= 0x0670) || code === 0x0640 || code === 0x06d4) continue;
      arabic++;
      if (code > 0x0670 && SISTERS.has(code)) sisters++;
      else if (code > 0x0670 && SHAPES.has(code)) shapes++;
    } else if ((code | 32) >= 97 && (code | 32) <= 122) others++;
    else if (code >= 0x00c0 && !(code >= 0x0600 && code <= 0x06ff) && !(code >= 0x2000 && code <= 0x2bff)) others++;
  }
  return arabic === 0 || arabic * 4 < others || (sisters * 100 > arabic && shapes * 30 > arabic) ? "und" : "ar";
}
