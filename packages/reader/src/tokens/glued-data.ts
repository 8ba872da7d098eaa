/** Words for `glued.ts`. Months in `key` spelling, the rest in `bare` spelling. */

/** Names of months that no other word begins with. */
export const CERTAIN_MONTHS: ReadonlySet<string> = new Set(
  "يناير فبراير ابريل اغسطس سبتمبر اكتوبر نوفمبر ديسمبر حزيران جانفي فيفري جويليه شتنبر نونبر دجنبر".split(" "),
);
/** Names of months that other words begin with too (`مارسيليا`, `مايوركا`, `رمضانية`, `محرمات`): cut only before what is usual after a month. */
export const POSSIBLE_MONTHS: ReadonlySet<string> = new Set(
  "مارس مايو يونيو يونيه يوليو يوليوز يوليه افريل جوان غشت نيسان شباط اذار ايار تموز ايلول محرم صفر رجب شعبان رمضان شوال القعده الحجه".split(
    " ",
  ),
);
/** What may follow a month's name in the same word: the nisba and its endings, an alef of tanwin. */
export const ENDINGS_OF_MONTHS = /^(?:ي(?:ه|ا|ون|ين|ات|تين|تان|ان|ته|تها|تهم|نا|ها)?|ا|ات|ز|ه)$/;
/** What commonly stands after a month, so that a month before it is no accident. */
export const USUAL_AFTER_MONTH =
  /^(?:(?:ال)?(?:ماضي|مقبل|جاري|حالي|قادم|فائت|منصرم|مبارك|سابق|لاحق|محرم|أول|اول|ثاني|آخر|اخر|معظم|كريم)|من|في|عام|سنة|لعام|وحتى|حتى|إلى|الى|ومن|بعد|قبل|حيث|بينما|على|عن)$/;

/** Words of two letters that may follow a missing space. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  "من في عن أن إن ما لا لم لن قد هو هي أو او مع كل أي يا بن أم كم ان اي فى بل ثم".split(" "),
);
/** What three letters and more after ة may be by a slip of typing instead of a word: endings and pronouns. */
export const SUFFIXES: ReadonlySet<string> = new Set("هما كما هنا تان تين هات".split(" "));
/** Words in ى after which the space is often lost. */
export const ENDING_IN_MAKSURA: ReadonlySet<string> = new Set(
  "على إلى الى حتى لدى سوى متى مدى أعلى إحدى احدى كبرى أخرى مستوى مستشفى أدنى أقصى".split(" "),
);

/** Verbs and nouns of set phrases that are written onto their negation, by habit more than by slip: `مازال`, `لايزال`, `لابد`. */
export const AFTER_NEGATION: Readonly<Record<"لا" | "ما", ReadonlySet<string>>> = {
  لا: new Set(
    "زال زالت زالوا زلت زلنا يزال تزال يزالون تزالون أزال نزال بد شك سيما يوجد توجد يمكن يجوز ينبغي يقل تقل يزيد تزيد يكاد تكاد يستطيع يجب يعني يحق داعي غير يعقل يصح".split(
      " ",
    ),
  ),
  ما: new Set("زال زالت زالوا زلت زلنا يزال تزال يزالون دام دامت داموا لم عدا يزيد يقارب يقرب يسمى".split(" ")),
};
/** Names and epithets written onto the word before them, which stay one: `عبدالله`, `أبوالفتوح`, `سيفالدين`. */
export const COMPOUNDS_BEFORE: ReadonlySet<string> = new Set(
  "عبد العبد وعبد لعبد بعبد أبو ابو وأبو وابو أم ام ابن بن آل ال ذو ذي ذا سيف نور صلاح شمس علاء حسام عز جمال كمال بدر محي محيي ضياء بهاء فخر تقي نجم شرف عماد زين".split(
    " ",
  ),
);
