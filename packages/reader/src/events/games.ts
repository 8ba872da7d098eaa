/** Words of games, without those that politics shares with them (`هدف`, `حكم`, `فريق`). */
export const GAMES: ReadonlySet<string> = new Set(
  "مباراة منتخب دوري لاعب كأس بطولة مونديال شوط مرمى ملعب هداف ركلة أولمبياد أولمبي كرة حارس_مرمى تنس سباق جولف غولف ماراتون مصارعة ملاكمة فيفا إستاد استاد ركنية تعادل هاتريك ميركاتو تصفيات قدم_كرة لياقة".split(
    " ",
  ),
);
