type Say = (...parts: string[]) => string;
/** What is typed runs from left to right. */
const typed = (words: string): string => `\u2066${words}\u2069`;

/** What is wrong with a line of a user's own names, in Arabic; parts behind a `;` by themselves. */
const FAULTS: readonly (readonly [RegExp, Say])[] = [
  [/^no field is called (.*)$/, (name) => `لا حقل اسمه ${typed(name!)}`],
  [/^no name$/, () => "لا اسم فيه"],
  [/^write it in Arabic, several parted by ";"$/, () => "اكتبه بالعربية، وافصل بين الأسماء بـ «;»"],
  [/^(.*) is no name$/, (name) => `«${name}» ليس اسما`],
  [/^write 2 to 120 letters$/, () => "اكتب من حرفين إلى 120 حرفا"],
  [/^no place is a (.*)$/, (type) => `لا نوع من الأماكن اسمه ${typed(type!)}`],
  [/^nothing is of the kind (.*)$/, (kind) => `لا صنف اسمه ${typed(kind!)}`],
  [/^a (person|organization) has no type$/, (kind) => `ليس لـ ${typed(kind!)} نوع`],
  [/^leave it out$/, () => "اتركه"],
  [/^(.*) is no country$/, (code) => `ليس ${typed(code!)} رمز بلد`],
  [/^write two letters of (.*)$/, (codes) => `اكتب حرفين من ${typed(codes!)}`],
  [/^(.*) is no sector of PLOVER$/, (sector) => `ليس ${typed(sector!)} قطاعا من PLOVER`],
  [/^coordinates are not two numbers$/, () => "الإحداثيات ليست عددين"],
  [/^write lat and lon in degrees \((.*)\)$/, (how) => `اكتب lat وlon بالدرجات (${typed(how!)})`],
  [/^no point has the latitude (.*) and the longitude (.*)$/, (y, x) => `لا موضع عرضه ${y} وطوله ${x}`],
  [/^write degrees, lat before lon$/, () => "اكتب الدرجات، العرض lat قبل الطول lon"],
  [/^(.*) is no number of (geonames|wikidata)$/, (id, register) => `ليس ${typed(id!)} رقما في ${register}`],
  [
    /^write geonames 294640 or wikidata Q801$/,
    () => `اكتب مثلا ${typed("geonames 294640")} أو ${typed("wikidata Q801")}`,
  ],
  [/^(\d+) more lines are wrong$/, (n) => `في سطور أخرى خلل: ${n}`],
  [/^the rest was read$/, () => "وقُرئ ما سواها"],
  [/^not an object$/, () => "ليس كائن JSON"],
  [/^(\d+) cells where the header has (\d+)$/, (n, head) => `خلاياه ${n} وفي سطر العناوين ${head}`],
  [/^put a cell with commas into quotation marks$/, () => "ضع الخلية التي فيها فاصلة بين علامتي اقتباس"],
  [/^(\d+) cells, not the 19 of a GeoNames row$/, (n) => `خلاياه ${n}، ولصف GeoNames 19 خلية`],
  [/^take the line out$/, () => "احذف السطر"],
  [/^none of its rows has a name in Arabic letters$/, () => "ليس في صفوفه اسم بحروف عربية"],
  [/^take a dump with alternate names$/, () => "خذ نسخة فيها الأسماء الأخرى"],
  [/^write (.*), one a line$/, (object) => `اكتب ${typed(object!)}، واحدا في كل سطر`],
  [/^write one object a line: (.*)$/, (object) => `اكتب كائنا في كل سطر: ${typed(object!)}`],
  [/^write (.*)$/s, (all) => `اكتب ${typed(all!)}`],
];

/**
 * A fault of a gazetteer in Arabic; null where it is none of these.
 *
 * @example nameFaultSays("no name; leave it out") // "لا اسم فيه؛ اتركه"
 */
export function nameFaultSays(fault: string): string | null {
  const said = fault.split("; ").map((part) => {
    for (const [sign, say] of FAULTS) {
      const found = sign.exec(part);
      if (found) return say(...found.slice(1).map((x) => x ?? ""));
    }
    return null;
  });
  return said.includes(null) ? null : said.join("؛ ");
}
