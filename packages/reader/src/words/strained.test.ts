import { describe, expect, it } from "vitest";
import { splitWords } from "./index.ts";

/** The words that a token of a text is cut into. */
function cut(text: string, token: string): string {
  const words = splitWords(text);
  const at = text.indexOf(token);
  const parts: string[] = [];
  for (let w = 0; w < words.count; w++)
    if (words.start[w]! >= at && words.end[w]! <= at + token.length)
      parts.push(text.slice(words.start[w], words.end[w]));
  return parts.join("+");
}

describe("names stay whole", () => {
  it.each([
    ["صنعت شركة سيتروين سيارة جديدة.", "سيتروين"],
    ["يحكي الفيلم قصة بجماليون القديمة.", "بجماليون"],
    ["سافر الوفد إلى بوركينا فاسو أمس.", "فاسو"],
    ["روى سعد بن أبي وقاص الحديث.", "وقاص"],
    ["كتب عبد الحميد كشك رسالة.", "كشك"],
    ["لعب جوزيه في المباراة.", "جوزيه"],
    ["قال محمد عبده إن العلم نور.", "عبده"],
    ["وصل ناجي صبري إلى المطار.", "صبري"],
    ["عاد علي إلى بيته.", "علي"],
    ["يعمل الحاسوب بنظام لينكس منذ سنين.", "لينكس"],
    ["زار الوفد مدينة فاشن أمس.", "فاشن"],
    ["خسر المصرف مليار جنيه في عام.", "جنيه"],
  ])("%s", (text, name) => expect(cut(text, name)).toBe(name));

  it.each([
    ["قال الطبيب إن زميله سيسافر غدا.", "سيسافر", "س+يسافر"],
    ["قرأ الولد كتابه في البيت.", "كتابه", "كتاب+ه"],
    ["وصل وفد من الأردن ومصر.", "ومصر", "و+مصر"],
    ["قالت إن أخاها يساعدنا في العمل.", "يساعدنا", "يساعد+نا"],
    ["سنعود إلى قريتنا قريبا.", "قريتنا", "قريت+نا"],
    ["يمكنك أن تسأل صديقك.", "صديقك", "صديق+ك"],
    ["خرج الحارس فاشتكى وأكد أنه سينكس العلم.", "فاشتكى", "ف+اشتكى"],
    ["جاء لينقل الرسالة.", "لينقل", "ل+ينقل"],
    ["قال إن الأمر ليس سهلا علينا.", "علينا", "علي+نا"],
  ])("clitics come off: %s", (text, token, parts) => expect(cut(text, token)).toBe(parts));
});
