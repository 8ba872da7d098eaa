/** Words after which, or around which, a full stop does not end a sentence. All in `bare` spelling. */

/** Titles and the like that are written short, always before another word. Single letters need no entry. */
export const SHORT_BEFORE_WORD: ReadonlySet<string> = new Set(
  (
    "أد اد دد مم لل تل ط جـ ج ص ع هات تحويلة الدكت المهند الاستا أستا Mr Mrs Ms Dr Prof St Gen Col Lt Sgt Capt Sen Rep Gov Pres No Nos vs Fig Vol Art Jr " +
    "Mt Ft Rev Hon al Op pp"
  ).split(" "),
);
/** Short forms that may close a sentence as well: before a new paragraph or a plain new start they do. */
export const SHORT_ANYWHERE: ReadonlySet<string> = new Set("Inc Ltd Co Corp Bros etc eg ie am pm".split(" "));

/** After a number these single letters are eras and units (`2018 م.`, `1439 هـ.`), and the stop is a real one. */
export const AFTER_NUMBER: ReadonlySet<string> = new Set(["م", "ه", "ت", "ق", "س", "ص", "ظ", "ك", "ب"]);
/** After these words a single letter is a name of its own (`المجموعة ب.`), and the stop is a real one. */
export const LETTERED: ReadonlySet<string> = new Set(
  "المجموعة مجموعة الفئة فئة الحرف حرف حرفي النقطة نقطة فيتامين الدرجة درجة المستوى مستوى القسم قسم الفرع فرع النوع نوع الخطة خطة المنطقة الطبقة الفقرة فقرة البند بند المادة التهاب الكبد الوبائي فصيلة الفصيلة الفريق".split(
    " ",
  ),
);
/** What stands after a dot in the name of a website written in Arabic letters. */
export const ARABIC_DOMAINS: ReadonlySet<string> = new Set(
  "نت كوم أورغ اورغ أورج اورج إنفو انفو تي في بيز كو ايه جوف إيدو ايدو أون اون أونلاين اونلاين لايف".split(" "),
);
/** Letters spelt out by their English names, as in `بي.بي.سي`. */
export const LETTER_NAMES: ReadonlySet<string> = new Set(
  (
    "ايه إيه أي إي اي آي أيه بي سي دي ئي إف اف أف جي جيه اتش إتش أتش ايتش إيتش كيه كي كاي ال إل أل ام إم أم ان إن أن او أو بي بيه كيو ار آر أر اس إس أس تي تيه يو في فى دابليو دبليو دبليو اكس إكس أكس واي زد زي " +
    "سكاي إكس يون"
  ).split(" "),
);
/** Words that no sentence ends with: after them a full stop is a slip, and the sentence goes on. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  "من في على إلى الى عن أن إن بأن وأن لأن فإن وإن ولأن التي الذي اللذين اللتين والتي والذي لم لن قد وقد لقد سوف كي لكي حتى أو ثم بين عند منذ خلال حول ضد نحو عبر لدى حيث إذ لكن ولكن بل كما مثل غير أي ذات ذو ذي بعض".split(
    " ",
  ),
);
