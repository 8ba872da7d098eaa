/**
 * The command's help in Arabic, by its English sentences as the commands have them: descriptions of commands, options and arguments,
 * and lines of what stands below them. `help.ts` puts them in their places; a test over all commands holds the table complete.
 */
export const HELP: Readonly<Record<string, string>> = {
  // The frame.
  "Usage:": "الاستعمال:",
  "Arguments:": "المعطيات:",
  "Options:": "الخيارات:",
  "Commands:": "الأوامر:",
  "Examples:": "أمثلة:",
  "Exit codes:": "رموز الخروج:",
  "choices:": "يُقبل:",
  "default:": "الأصل:",
  "print the version": "يطبع رقم الإصدار",
  "show this help": "يعرض هذه المساعدة",
  "show the help of a command": "يعرض المساعدة عن أمر",
  "everything was read": "قُرئ كل شيء",
  "something could not be read or written; it is named on standard error, the rest was done":
    "تعذّرت قراءة شيء أو كتابته؛ يُسمّى في الخطأ القياسي، وتمّ ما سواه",
  "the command line is wrong": "في سطر الأمر خطأ",
  interrupted: "أوقفه المستخدم",

  // isnad
  "Reads Arabic news and keeps a record in which every fact carries its chain: who said it, on whose word, in which report, at which characters. Nothing leaves this machine.":
    "يقرأ الأخبار العربية ويحفظ لها سجلا تحمل فيه كل واقعة إسنادها: من قالها، وعمّن نُقلت، وفي أي تقرير، وعند أي حروف منه. لا يخرج من هذا الجهاز شيء.",
  "a summary for people": "ملخص يقرؤه الناس",
  "one page: the text, and beside it its facts": "صفحة واحدة: النص، وإلى جانبه وقائعه",
  "one record a line, in the order of the input": "سجل في كل سطر، بترتيب الدخل",
  "why the record says so": "لماذا يقول السجل ذلك",

  // read
  "read reports and write their records": "يقرأ التقارير ويكتب سجلاتها",
  'Reads reports and writes their records.\n\nA FILE is a plain text (one report), JSON lines or a JSON document (an object, or a list of them); - is standard input.\nA report in JSON is {"id", "text", "published", "title", "url", "outlet", "byline", "dateline", "language"};\nall but "text" may be null or left out. Text is UTF-8, or UTF-16 with a byte order mark.\nWhat cannot be read is named on standard error as file:line, and the rest goes on.':
    'يقرأ التقارير ويكتب سجلاتها.\n\nالملف نص (تقرير واحد)، أو أسطر JSON، أو مستند JSON (كائن أو قائمة كائنات)؛ و- هو الدخل القياسي.\nالتقرير في JSON هو {"id", "text", "published", "title", "url", "outlet", "byline", "dateline", "language"}؛\nوكل حقل سوى "text" قد يكون null أو يُترك. الترميز UTF-8، أو UTF-16 بعلامة ترتيب البايتات.\nما تتعذر قراءته يُسمّى في الخطأ القياسي بملفه وسطره، وتمضي قراءة ما سواه.',
  "files to read; - or none: standard input": "الملفات التي تُقرأ؛ بلا ملف أو مع -: الدخل القياسي",
  "text, html, json (a list unless the input is one report) or jsonl;\nwithout it: text, but jsonl for JSON input that goes to a file or pipe, and json with --out":
    "text أو html أو json (قائمة، ما لم يكن الدخل تقريرا واحدا) أو jsonl؛\nمن دونه: text، لكن jsonl لدخل JSON إذا ذهب الخرج إلى ملف أو أمر آخر، وjson مع --out",
  "day of publication of reports that carry none (YYYY-MM-DD)": "يوم النشر لما لا يذكره من التقارير (YYYY-MM-DD)",
  "id of a plain text (its file's name without it)": "معرّف النص (اسم ملفه من دونه)",
  "write a file a report into this folder (html: with an index; jsonl: records.jsonl)":
    "يكتب في هذا المجلد ملفا لكل تقرير (html: مع فهرس؛ jsonl: ملف records.jsonl)",
  "language of the labels": "لغة ما يُكتب للناس",
  "from LC_ALL or LANG, else en": "من LC_ALL أو LANG، وإلا en",
  "your own places, people and bodies, looked up with those of the lexicon; may be given several times":
    "أماكن وأشخاص وهيئات من عندك، يُبحث عنها مع ما في المعجم؛ ويجوز تكراره",
  "workers for long input (all cores without it)": "كم يعمل معا على الدخل الطويل (كل الأنوية من دونه)",
  "A gazetteer is a file of one of three forms:": "دليل الأسماء ملف على واحدة من ثلاث صور:",
  "comma-separated values with a header": "قيم مفصولة بفواصل، أول سطورها أسماء الأعمدة",
  "JSON lines": "أسطر JSON",
  "a dump of GeoNames, tab-separated": "نسخة من GeoNames مفصولة بعلامات الجدولة",
  "its rows with a name in Arabic letters": "يؤخذ من صفوفها ما له اسم بحروف عربية",
  "Only name is needed. kind is place (without it), facility, person or organization; type says what kind of place (town,":
    "لا يلزم إلا name. أما kind فهو place (من دونه) أو facility أو person أو organization؛ وtype نوع المكان (town,",
  "village, camp, crossing, base …); further: sector (PLOVER), geonames, wikidata. What is wrong is named as file:line.":
    "village, camp, crossing, base …)؛ وهناك أيضا sector (من PLOVER) وgeonames وwikidata. وما فيه خلل يُسمّى بملفه وسطره.",

  // explain, words
  "say why a record says what it says": "يبيّن لماذا يقول السجل ما يقول",
  "For each fact: the chain on which it stands, the rule that read it, the words that it was read from, and the facts that it leans on, down to the last. With --rule: where the rule woke, how far it got, and why it stopped.":
    "لكل واقعة: إسنادها، والقاعدة التي قرأتها، والكلمات التي قُرئت منها، وما تستند إليه من وقائع إلى آخرها. ومع --rule: أين بدأت القاعدة، وإلى أين بلغت، ولماذا وقفت.",
  "a file, a text in quotation marks, or - for standard input": "ملف، أو نص بين علامتي اقتباس، أو - للدخل القياسي",
  "only this fact (S1, F2, V3, E1 …)": "هذه الواقعة وحدها (S1 أو F2 أو V3 أو E1 …)",
  "follow one rule through the text": "يتتبع قاعدة واحدة في النص",
  "list the rules that woke in it": "يسرد القواعد التي بدأت فيه",
  "of several reports, only this one": "هذا التقرير وحده إن كانت عدة",
  "split a text into words: lemma, part of speech, features, tree":
    "يقسم النص إلى كلمات: الأصل المعجمي وقسم الكلام والسمات والشجرة",
  "Splits texts into words as Universal Dependencies does, clitics apart: one block a sentence of a text, one block a line of JSON lines. Offsets are UTF-16 code units of the text (TokenRange=start:end in the last column).":
    "يقسم النصوص إلى كلمات على طريقة Universal Dependencies، واللواصق على حدة: فقرة لكل جملة من النص، وفقرة لكل سطر من أسطر JSON. والمواضع بوحدات UTF-16 (TokenRange=start:end في العمود الأخير).",
  "conllu (CoNLL-U) or text (aligned columns)": "conllu (بصيغة CoNLL-U) أو text (أعمدة متحاذية)",

  // lexicon
  "check the lexicon, show every form of an entry, list what it lacks":
    "يفحص المعجم، ويعرض كل صيغ المدخل، ويسرد ما ينقصه",
  "The Arabic lexicon that the reader stands on: check its lines, show every form of an entry or what a spelling can come from, and list the words of your texts that it does not hold.":
    "المعجم العربي الذي تقوم عليه القراءة: تُفحص سطوره، وتُعرض كل صيغ المدخل أو ما يحتمله الرسم، وتُسرد كلمات نصوصك التي ليست فيه.",
  "look for faults in the lexicon's lines": "يبحث عن الخلل في سطور المعجم",
  "Looks through every line of verbs, nouns, adjectives and function words: fields that cannot be read, unknown classes, features and frames, entries that stand twice, and spellings that two entries share without its being declared.":
    "ينظر في كل سطر من الأفعال والأسماء والصفات والأدوات: حقول لا تُقرأ، وأصناف وسمات وأطر غير معروفة، ومداخل مكررة، ورسم يشترك فيه مدخلان من غير إعلان.",
  "list instead the spellings that entries share, in the form in which they are declared":
    "يسرد بدل ذلك ما تشترك فيه المداخل من رسم، على الصورة التي يُعلن بها",
  "text (a table) or json": "text (جدول) أو json",
  "no faults": "لا خلل",
  "faults, each named with its file and line": "خلل، يُسمّى كل موضع بملفه وسطره",
  "show every form of an entry, or what a spelling can come from": "يعرض كل صيغ المدخل، أو ما يحتمله الرسم",
  "Shows the entries that are cited by a word, with root, pattern, class, frame and origin, and every form: a verb by tense, person and voice with its participles and verbal nouns, a noun or adjective by number and state, and the clitics that it takes. A verb is cited by the past (he), a noun by the singular. A word that is no entry is read instead: which entries, clitics and forms its spelling can come from.":
    "يعرض المداخل التي تُذكر بكلمة، مع الجذر والوزن والصنف والإطار والمصدر الذي أُخذت منه، وكل صيغها: الفعل بزمنه وشخصه وبنائه للمعلوم والمجهول مع مشتقاته ومصادره، والاسم والصفة بالعدد والحالة، وما يتصل بها من لواصق. يُذكر الفعل بماضيه للغائب، والاسم بمفرده. وما ليس مدخلا يُقرأ: أي مداخل ولواصق وصيغ يحتملها رسمه.",
  "entries or spellings, with or without vowels": "مداخل أو كلمات، بالتشكيل أو من دونه",
  "do not look for an entry: tell what the spelling can come from": "لا يبحث عن مدخل: يذكر ما يحتمله الرسم",
  found: "وُجد",
  "the lexicon has no such word": "ليست الكلمة في المعجم",
  "list the commonest words that the lexicon does not hold": "يسرد أكثر الكلمات ورودا مما ليس في المعجم",
  "Reads texts and lists the words whose analysis is a guess, the commonest first, with where each stands first, and tells what share of the running words is guessed.":
    "يقرأ النصوص ويسرد الكلمات التي لم تُحلَّل إلا تخمينا، الأكثر ورودا أولا، مع أول موضع لكل منها، ويذكر نسبة المخمَّن من مجموع الكلمات.",
  "how many to list": "كم يُسرد منها",

  // schema
  "print the JSON Schema of a record": "يطبع مخطط JSON Schema للسجل",
  "Prints the JSON Schema (2020-12) of a record, or of what is read.":
    "يطبع مخطط JSON Schema (2020-12) للسجل، أو لما يُقرأ.",
  "the schema of one report as it is read, not of a record": "مخطط التقرير كما يُقرأ، لا مخطط السجل",

  // add, watch
  "read reports into an archive": "يقرأ التقارير ويضيفها إلى أرشيف",
  "Reads reports and keeps them with their records in an archive: one SQLite file, made when there is none. A FILE is a text in any encoding, a web page, a feed (RSS, Atom, JSON), a web archive (WARC), a Word document, a PDF whose text comes out whole, a table (CSV), JSON or JSON lines; packed with gzip or not; also a folder, a pattern or an address. What is there already is not read again, so an interrupted run is simply run again. What has changed is a new version of its report.":
    "يقرأ التقارير ويحفظها مع سجلاتها في أرشيف: ملف SQLite واحد، يُنشأ إن لم يكن. والملف نص بأي ترميز، أو صفحة، أو خلاصة (RSS أو Atom أو JSON)، أو أرشيف ويب (WARC)، أو مستند Word، أو PDF يخرج نصه سليما، أو جدول (CSV)، أو JSON أو أسطر JSON؛ مضغوطا بـ gzip أو لا؛ وكذلك مجلد أو نمط أسماء أو عنوان. وما هو موجود لا يُقرأ ثانية، فما انقطع يُعاد تشغيله كما هو. وما تغيّر فهو صيغة جديدة من تقريره.",
  "files, folders, patterns, addresses (https://…); - or none: standard input":
    "ملفات أو مجلدات أو أنماط أسماء أو عناوين (https://…)؛ بلا شيء أو مع -: الدخل القياسي",
  "the archive": "الأرشيف",
  "ISNAD_ARCHIVE, else isnad.db": "ISNAD_ARCHIVE، وإلا isnad.db",
  "for tables: which column holds a field (text=body); may be given several times":
    "للجداول: أي عمود يحمل الحقل (text=body)؛ ويجوز تكراره",
  "fetch addresses of this machine and its network too": "يجلب أيضا من عناوين هذا الجهاز وشبكته",
  "watch folders and feeds, and read what is new into an archive":
    "يراقب مجلدات وخلاصات، ويقرأ ما يستجد منها إلى أرشيف",
  "Looks at folders, patterns, feeds and pages again and again and adds what is new, until it is interrupted. Pages are asked whether they have changed before they are sent; a host is asked one thing at a time, and less often when it fails. Entries of a feed that are only teasers are followed to their pages.":
    "يعود إلى المجلدات والأنماط والخلاصات والصفحات مرة بعد مرة ويضيف الجديد حتى يوقَف. تُسأل الصفحة هل تغيّرت قبل أن تُجلب؛ ولا يُطلب من الخادم إلا شيء واحد في المرة، ويقل الطلب إذا تعثّر. وما كان من الخلاصة مقتطفا جُلبت صفحته.",
  "folders, patterns, addresses of feeds or pages": "مجلدات أو أنماط أسماء أو عناوين خلاصات وصفحات",
  "how often to look: 30s, 10m, 2h": "كل كم يُنظر: 30s أو 10m أو 2h",
  "10m": "10m",
  "look once and end": "ينظر مرة واحدة ثم ينتهي",

  // search
  "find reports by their words, and facts by who, what, where, when and on whose word":
    "يبحث عن التقارير بكلماتها، وعن الوقائع بمن وماذا وأين ومتى وعمّن نُقلت",
  'Finds reports by their words; with any option about facts, finds facts, each with its sentence and its chain.\n\nAll words must be found: غزة also as ولغزّة or بغزه, شاحنة also as الشاحنات. "In quotation marks" is a phrase, or a word as it is written; begin* a beginning, -word must not\nstand there (after --), OR between words means either.':
    'يبحث عن التقارير بكلماتها؛ ومع أي خيار من خيارات الوقائع يبحث عن الوقائع، كلٌّ بجملتها وإسنادها.\n\nلا بد من وجود كل الكلمات: غزة توجد أيضا في ولغزّة وبغزه، وشاحنة في الشاحنات. وما "بين علامتي اقتباس" عبارة، أو كلمة كما كُتبت؛ وكلمة* بداية كلمة، و-كلمة لا تكون فيه\n(بعد --)، وOR بين كلمتين أيٌّ منهما.',
  "words to look for": "الكلمات المطلوبة",
  "to look at: text, json, jsonl; to take away, whole:": "للعرض: text أو json أو jsonl؛ ولأخذه كاملا:",
  "write into this file (standard output without it)": "يكتب في هذا الملف (الخرج القياسي من دونه)",
  "a byte order mark before tables, by which spreadsheets know UTF-8":
    "علامة ترتيب البايتات قبل الجداول، بها تعرف برامج الجداول أن الترميز UTF-8",
  "so many (20 without it, all in what is taken away; 500 at most)":
    "كم يُعرض (20 من دونه، والكل فيما يؤخذ؛ ولا يزيد على 500)",
  "go on where the page before ended": "يكمل من حيث انتهت الصفحة السابقة",
  "facts, even without any of the options below": "الوقائع، ولو بلا خيار مما يلي",
  "statement, event, figure, trip, position": "تصريح statement، حدث event، رقم figure، رحلة trip، موقف position",
  "who says it: a name or a part of it, or a number of isnad who": "من يقول: اسم أو جزء منه، أو رقم من isnad who",
  "to whom": "لمن قيل",
  "who does it": "من فعل",
  "to whom it is done": "من وقع عليه الفعل",
  where: "أين",
  "who or what is spoken of": "عمّن أو عمّا يُتكلم",
  "on whose word it stands, at first hand or not": "عمّن نُقل، مباشرة أو بواسطة",
  "somebody in any role": "شخص أو جهة في أي دور",
  "act, type, role or stance (deny, ASSAULT, killed, demands)":
    "فعل القول أو النوع أو الدور أو الموقف (deny أو ASSAULT أو killed أو demands)",
  "actual, planned, possible, negated, asked":
    "واقع actual، مزمع planned، محتمل possible، منفي negated، مسؤول عنه asked",
  "figures from": "أرقام لا تقل عن",
  "figures up to": "أرقام لا تزيد على",
  "none: no source given; anonymous: somebody unnamed on the chain":
    "none: بلا مصدر مذكور؛ named: بمصدر مسمّى؛ anonymous: في الإسناد من لم يُسمَّ",
  "what people decided": "ما قرره المراجعون",
  "in one report": "في تقرير واحد",
  "first day: of the fact, else of publication": "من يوم: يوم الواقعة، وإلا يوم النشر",
  "last day": "إلى يوم",
  "first day of publication": "النشر من يوم",
  "last day of publication": "النشر إلى يوم",
  "published by": "الجهة الناشرة",
  "reports that name somebody or some place": "تقارير تذكر شخصا أو جهة أو مكانا",
  "names only as they are spelt": "الأسماء كما كُتبت فقط",
  "words only as they are written, not in their other forms": "الكلمات كما كُتبت، لا في صيغها الأخرى",
  "newest, oldest; reports also relevance; facts also time, -time, value, -value, confidence, -confidence":
    "الأحدث newest، الأقدم oldest؛ وللتقارير أيضا relevance؛ وللوقائع أيضا time أو -time أو value أو -value أو confidence أو -confidence",
  "count instead: outlet, month, kind, type, chain, speaker, actor, place …":
    "يعدّ بدل أن يسرد: outlet أو month أو kind أو type أو chain أو speaker أو actor أو place …",

  // figures, timeline, who, stories
  "figures of the same event side by side, each with its source": "أرقام الحدث الواحد جنبا إلى جنب، كلٌّ بمصدره",
  "Puts side by side what reports give as number for the same occurrence, in the order of time: value, bound, source, chain, outlet. Nothing is reconciled.":
    "يضع جنبا إلى جنب ما تذكره التقارير من أرقام للحدث الواحد، بترتيب الزمن: القيمة وحدّها والمصدر والإسناد والجهة الناشرة. ولا يوفّق بين شيء وشيء.",
  "words of the reports": "كلمات من التقارير",
  "first day": "من يوم",
  "somebody in any role: a name, or a number of isnad who": "شخص أو جهة في أي دور: اسم، أو رقم من isnad who",
  "types of events (ASSAULT, CONSULT …)": "أنواع الأحداث (ASSAULT أو CONSULT …)",
  "killed, injured, missing, displaced, detained …; those of people without it":
    "قتلى killed، جرحى injured، مفقودون missing، نازحون displaced، معتقلون detained …؛ ومن دونه كل أرقام الناس",
  "only where the numbers cannot all be true at once": "حيث لا تصح الأرقام كلها معا فقط",
  "only what so many reports give": "ما ذكره هذا العدد من التقارير فأكثر",
  "what happened, in the order of time, each occurrence once": "ما حدث بترتيب الزمن، كل حدث مرة واحدة",
  "Lists occurrences in the order of time. ≤ marks a day that is only that of the first report.":
    "يسرد الأحداث بترتيب الزمن. وعلامة ≤ ليوم لا يُعرف إلا من تاريخ أول تقرير.",
  "people, bodies and places across reports; what they said": "الأشخاص والهيئات والأماكن عبر التقارير؛ وما قالوه",
  "Finds people, bodies and places by name, each with its number; by number tells spellings, offices, roles, and who may be the same.":
    "يبحث عن الأشخاص والهيئات والأماكن بالاسم، ولكلٍّ رقم؛ وبالرقم يذكر صور كتابة الاسم والمناصب والأدوار، ومن قد يكون هو نفسه.",
  "a name or a part of it, or a number": "اسم أو جزء منه، أو رقم",
  "person, organization, place, facility, group":
    "شخص person، هيئة organization، مكان place، منشأة facility، جماعة group",
  "ISO 3166 alpha-2": "رمز البلد (ISO 3166، حرفان)",
  "what this one said, in time": "ما قاله بترتيب الزمن",
  "where that seems to contradict itself, for you to judge": "حيث يبدو كلامه متناقضا، والحكم لك",
  "where this one travelled": "أين سافر",
  "texts that several outlets print, and how their copies differ": "نصوص نشرتها عدة جهات، وما تختلف فيه نسخها",
  "Lists texts that several outlets print in nearly the same words; one by its number, copy by copy: what was cut, whose name was left out, which figure was changed.":
    "يسرد نصوصا نشرتها عدة جهات بكلمات تكاد تكون واحدة؛ والنص برقمه، نسخة نسخة: ما حُذف، ومن أُسقط اسمه، وأي رقم غُيّر.",
  "a story's number": "رقم النص",

  // review
  "correct what was read; who, when and why is kept, and everything can be undone":
    "تصحيح ما قُرئ؛ يُحفظ من صحّح ومتى ولماذا، ويمكن الرجوع عن كل شيء",
  "Accepts, rejects, edits and adds facts; merges and splits people and places; undoes; shows the log; writes reviewed reports as annotated data. Corrections survive isnad reread and new versions of a report.":
    "يقبل الوقائع ويرفضها ويعدّلها ويضيفها؛ ويدمج الأشخاص والأماكن ويفصل بينهم؛ ويرجع عن القرار؛ ويعرض السجل؛ ويكتب التقارير المراجعة بيانات موسومة. وتبقى التصحيحات بعد isnad reread وبعد صيغ التقرير الجديدة.",
  "accept a fact": "قبول واقعة",
  "reject a fact": "رفض واقعة",
  "REPORT#F3, as isnad search prints it": "REPORT#F3 كما يكتبها isnad search",
  "text, json or jsonl": "text أو json أو jsonl",
  "who decides (ISNAD_WHO, else the user's name)": "من يقرر (ISNAD_WHO، وإلا اسم المستخدم)",
  "the reason": "السبب",
  "change fields of a fact": "تعديل حقول واقعة",
  "REPORT#F3": "REPORT#F3",
  'FIELD=VALUE, the value as JSON or as a word (value=15, actors=["E2"])':
    'FIELD=VALUE، والقيمة JSON أو كلمة (value=15 أو actors=["E2"])',
  "add a fact that was missed": "إضافة واقعة فاتت القارئ",
  "statement, event, figure, trip, position, time, entity":
    "statement أو event أو figure أو trip أو position أو time أو entity",
  "the fact as it stands in a record, without id and evidence": "الواقعة كما تكون في السجل، بلا id ولا evidence",
  "say that two identities are one": "دمج اسمين هما واحد",
  "a number of isnad who": "رقم من isnad who",
  "the number that stays": "الرقم الذي يبقى",
  "say that an entity of one report is somebody else": "فصل كيان في تقرير لأنه غير من حُسب",
  "REPORT#E3": "REPORT#E3",
  "the number of who it is; a new one without it": "رقم من هو؛ وهو جديد من دونه",
  "take a decision back": "الرجوع عن قرار",
  "its number in the log": "رقمه في السجل",
  "what was decided, the newest first": "ما تقرر، الأحدث أولا",
  "on one report": "في تقرير واحد",
  "reports as annotated data, one a line": "التقارير بيانات موسومة، تقرير في كل سطر",
  "those that were reviewed without it": "ما روجع منها من دونه",

  // backup, check, reread
  "write a whole copy of an archive, also while others write to it": "يكتب نسخة كاملة من أرشيف، ولو كان غيره يكتب فيه",
  "a file that is not there yet": "ملف غير موجود بعد",
  "look for what is broken in an archive: hashes, orphans, the file itself":
    "يبحث عما تعطّل في أرشيف: البصمات، وما انقطع عن أصله، والملف نفسه",
  "text or json": "text أو json",
  "read anew what an older reader read, and say what changed": "يعيد قراءة ما قرأه إصدار أقدم، ويذكر ما تغيّر",
  "Reads anew every report that an older version of the reader or its lexicon read, and says which facts are gone and which have come. What people corrected is laid over the new reading.":
    "يعيد قراءة كل تقرير قرأه إصدار أقدم من القارئ أو معجمه، ويذكر أي الوقائع ذهبت وأيها جاءت. وتبقى تصحيحات الناس فوق القراءة الجديدة.",
  "every report, whatever read it": "كل التقارير، أيا كان ما قرأها",
  "workers (all cores without it)": "كم يعمل معا (كل الأنوية من دونه)",

  // export
  "give records in a format of the field": "يصدّر السجلات في صيغة من صيغ المجال",
  "Writes records of an archive, or of files read on the spot, in a format that others use. Corrections that people made are in them.":
    "يكتب سجلات أرشيف، أو ملفات تُقرأ في الحال، في صيغة يستعملها غيره. وفيها تصحيحات الناس.",
  "Formats:": "الصيغ:",
  "the records themselves, as a list": "السجلات نفسها، قائمة",
  "the records themselves, one a line": "السجلات نفسها، سجل في كل سطر",
  "every fact a row, with its words, offsets and chain": "صف لكل واقعة، بكلماتها ومواضعها وإسنادها",
  "the same table by columns, for data tools (DuckDB, pandas, Arrow)":
    "الجدول نفسه بالأعمدة، لأدوات البيانات (DuckDB وpandas وArrow)",
  "events and journeys on the map": "الأحداث والرحلات على الخريطة",
  "journeys and dated events for calendars": "الرحلات والأحداث المؤرخة للتقاويم",
  "POLECAT's event table (PLOVER, tab-separated)": "جدول الأحداث على طريقة POLECAT (رموز PLOVER، بعلامات الجدولة)",
  "GDELT 2.0's event table (CAMEO, tab-separated, no header)":
    "جدول الأحداث على طريقة GDELT 2.0 (رموز CAMEO، بلا أسماء أعمدة)",
  "a coding sheet with ACLED's columns, for a coder to check": "ورقة ترميز بأعمدة ACLED، يراجعها مرمّز",
  "a coding sheet with UCDP GED's columns, for a coder to check": "ورقة ترميز بأعمدة UCDP GED، يراجعها مرمّز",
  "TimeML: times and events marked in the text": "TimeML: الأزمنة والأحداث موسومة في النص",
  "W3C Web Annotations: every fact on its words": "تعليقات W3C: كل واقعة على كلماتها",
  "schema.org: NewsArticle, Quotation, Claim (JSON-LD)": "schema.org: خبر وقول وادعاء (JSON-LD)",
  "W3C PROV-O: the chain of every statement, figure and event (JSON-LD)":
    "W3C PROV-O: إسناد كل تصريح ورقم وحدث (JSON-LD)",
  "IPTC ninjs 3.1 news items, for newsroom systems": "مواد خبرية بصيغة IPTC ninjs 3.1 لأنظمة غرف الأخبار",
  "CoNLL-U: the texts word by word, as isnad words prints them": "CoNLL-U: النصوص كلمة كلمة كما يكتبها isnad words",
  "files to read and export; none: the archive": "ملفات تُقرأ وتُصدَّر؛ بلا ملف: الأرشيف",
  "one of the formats above": "واحدة من الصيغ أعلاه",
  "only these reports of the archive": "هذه التقارير من الأرشيف وحدها",
  "only reports of the archive with these words": "تقارير الأرشيف التي فيها هذه الكلمات",
  "only reports of this outlet": "تقارير هذه الجهة الناشرة",
  "only reports published on this day or later": "ما نُشر في هذا اليوم أو بعده",
  "only reports published on this day or earlier": "ما نُشر في هذا اليوم أو قبله",

  // serve, mcp
  "serve an archive to a browser and to programs on this machine": "يفتح أرشيفا لمتصفح وبرامج على هذا الجهاز",
  "Serves the workbench and the API (/api/docs describes it) until it is interrupted. It is reached from this machine alone unless --host says otherwise; then only who has the key that is printed is answered. The archive is made when there is none.":
    "يفتح مكتب العمل والواجهة البرمجية (يصفها /api/docs) حتى يوقَف. ولا يوصل إليه إلا من هذا الجهاز ما لم يُكتب --host؛ وعندئذ لا يُجاب إلا من معه المفتاح المطبوع. ويُنشأ الأرشيف إن لم يكن.",
  "the port; without it 4780, or the next one that is free": "المنفذ؛ من دونه 4780، أو أول حر بعده",
  "listen on this address or name of this machine (0.0.0.0: on all)":
    "العنوان أو الاسم من هذا الجهاز الذي يُستمع عليه (0.0.0.0: كلها)",
  "open it in a browser": "يفتحه في متصفح",
  "answer, but change nothing": "يجيب ولا يغيّر شيئا",
  "let documents be fetched from this machine and its network too": "يأذن بجلب المستندات من هذا الجهاز وشبكته أيضا",
  "for others in the network: with a key, new at each start": "لغيرك في الشبكة: بمفتاح جديد في كل مرة",
  "the same with a key of your own, which stays": "كذلك، بمفتاح منك يبقى",
  "answer language models' agents (Model Context Protocol over standard input and output)":
    "يجيب وكلاء النماذج اللغوية (Model Context Protocol عبر الدخل والخرج القياسيين)",
  "Answers questions of language models' agents about an archive: search, reports, the chain of a fact, figures of an event, statements of a speaker, timeline. Each answer has its quoted evidence. It changes nothing and opens no connection: the agent's program starts it.":
    "يجيب عن أسئلة وكلاء النماذج اللغوية في أرشيف: البحث، والتقارير، وإسناد الواقعة، وأرقام الحدث، وتصريحات المتحدث، والتسلسل الزمني. ومع كل جواب دليله بنصه. لا يغيّر شيئا ولا يفتح اتصالا: برنامج الوكيل يشغّله.",
  "In an agent's settings:": "في إعدادات الوكيل:",
};
