/** Political parties, parliaments and state bodies that are named without a nisba. Line format: see `international.ts`. */
export default `
# Egypt
الإخوان المسلمون~الإخوان المسلمين~الإخوان? | جماعة تنظيم حركة | EG | PTY | Muslim Brotherhood
حزب الحرية والعدالة~الحرية والعدالة? | حزب | EG | PTY | Freedom and Justice Party
حزب النور | حزب | EG | PTY | Al-Nour Party
حزب الوفد | حزب | EG | PTY | Wafd Party
الحزب الوطني الديمقراطي~الحزب الوطني الديموقراطي | حزب | EG | PTY | National Democratic Party
حزب المصريين الأحرار~المصريين الأحرار? | حزب | EG | PTY | Free Egyptians Party
حزب مستقبل وطن~مستقبل وطن | حزب | EG | PTY | Nation's Future Party
جبهة الإنقاذ الوطني~جبهة الإنقاذ | جبهة | EG | OPP | National Salvation Front
6 أبريل?~حركة شباب 6 أبريل | حركة | EG | OPP | April 6 Movement
كفاية? | حركة | EG | OPP | Kefaya
تمرد? | حركة | EG | OPP | Tamarod
الاتحاد الاشتراكي العربي | اتحاد | EG | PTY | Arab Socialist Union
المجلس الأعلى للقوات المسلحة~المجلس العسكري? | مجلس | EG | MIL | Supreme Council of the Armed Forces
الأزهر~الأزهر الشريف~مشيخة الأزهر | مؤسسة جامعة | EG | REL | Al-Azhar
دار الإفتاء المصرية~دار الإفتاء | دار | EG | REL | Dar al-Ifta
هيئة كبار العلماء | هيئة | - | REL | Council of Senior Scholars
مجمع البحوث الإسلامية | مجمع | EG | REL | Islamic Research Academy
الكنيسة القبطية~الكنيسة القبطية الأرثوذكسية~الكنيسة الأرثوذكسية~الكنيسة الأرثوذكسية القبطية | كنيسة | EG | REL | Coptic Orthodox Church
مجلس الشعب~مجلس الشعب المصري | مجلس | - | LEG | People's Assembly
مجلس الشورى~مجلس الشورى السعودي | مجلس | - | LEG | Shura Council
مجلس النواب | مجلس | - | LEG | House of Representatives
مجلس الشيوخ | مجلس | - | LEG | Senate
مجلس الأمة | مجلس | - | LEG | National Assembly (Kuwait)
مجلس الدولة? | مجلس | - | JUD | Council of State
مجلس الوزراء~مجلس الوزراء السعودي | مجلس | - | GOV | Council of Ministers
مجلس القيادة الرئاسي | مجلس | YE | GOV | Presidential Leadership Council
النيابة العامة | - | - | JUD | Public Prosecution
محكمة النقض | محكمة | - | JUD | Court of Cassation
المحكمة الدستورية العليا~المحكمة الدستورية | محكمة | - | JUD | Supreme Constitutional Court
المحكمة العليا | محكمة | - | JUD | Supreme Court
محكمة الجنايات | محكمة | - | JUD | Criminal Court
محكمة الاستئناف | محكمة | - | JUD | Court of Appeal
المحكمة الإدارية العليا | محكمة | - | JUD | Supreme Administrative Court
محكمة القضاء الإداري | محكمة | - | JUD | Court of Administrative Justice
مجلس القضاء الأعلى | مجلس | - | JUD | Supreme Judicial Council
البنك المركزي | بنك | - | GOV | Central Bank
المجلس الأعلى للقضاء | مجلس | - | JUD | High Judicial Council
مكتب الإرشاد | مكتب | EG | PTY | Guidance Bureau
# Palestine and Israel
السلطة الفلسطينية~السلطة الوطنية الفلسطينية | سلطة | PS | GOV | Palestinian Authority
المجلس التشريعي~المجلس التشريعي الفلسطيني | مجلس | PS | LEG | Palestinian Legislative Council
المجلس الوطني الفلسطيني | مجلس | PS | LEG | Palestinian National Council
المجلس المركزي الفلسطيني | مجلس | PS | GOV | Palestinian Central Council
الليكود~حزب الليكود~ليكود | حزب تكتل | IL | PTY | Likud
حزب العمل~حزب العمل الإسرائيلي | حزب | IL | PTY | Labor Party
كاديما~حزب كاديما | حزب | IL | PTY | Kadima
شاس~حزب شاس | حزب حركة | IL | PTY | Shas
يش عتيد~هناك مستقبل?~حزب هناك مستقبل | حزب | IL | PTY | Yesh Atid
أزرق أبيض~كاحول لافان~أزرق أبيض? | حزب تحالف | IL | PTY | Blue and White
إسرائيل بيتنا~يسرائيل بيتينو~حزب إسرائيل بيتنا | حزب | IL | PTY | Yisrael Beiteinu
البيت اليهودي | حزب | IL | PTY | Jewish Home
القوة اليهودية~عوتسما يهوديت~القوة اليهودية? | حزب | IL | PTY | Otzma Yehudit
الصهيونية الدينية? | حزب | IL | PTY | Religious Zionist Party
معسكر الدولة? | حزب | IL | PTY | National Unity
ميرتس | حزب | IL | PTY | Meretz
القائمة العربية المشتركة~القائمة المشتركة? | - | IL | PTY | Joint List
الكنيست~كنيست | - | IL | LEG | Knesset
كابينت?~الكابينت~الكابينيت | مجلس | IL | GOV | Israeli security cabinet
الموساد~جهاز الموساد | جهاز | IL | SPY | Mossad
الشاباك~الشين بيت~شاباك~جهاز الأمن العام الإسرائيلي~شين بيت | جهاز | IL | SPY | Shin Bet
أمان?~شعبة الاستخبارات العسكرية | شعبة | IL | SPY | Aman
الهاغاناه | عصابة | IL | REB | Haganah
كهانا حي~كاخ? | حركة | IL | REB | Kach
# Lebanon
تيار المستقبل~المستقبل? | تيار | LB | PTY | Future Movement
التيار الوطني الحر | تيار | LB | PTY | Free Patriotic Movement
القوات اللبنانية~حزب القوات اللبنانية | حزب | LB | PTY | Lebanese Forces
الكتائب?~حزب الكتائب~حزب الكتائب اللبنانية~الكتائب اللبنانية | حزب | LB | PTY | Kataeb Party
الحزب التقدمي الاشتراكي~حزب التقدمي الاشتراكي | حزب | LB | PTY | Progressive Socialist Party
الحزب السوري القومي الاجتماعي~الحزب القومي السوري | حزب | LB | PTY | SSNP
تيار المردة~المردة? | تيار | LB | PTY | Marada Movement
قوى 14 آذار~14 آذار?~قوى الرابع عشر من آذار | قوى تحالف | LB | PTY | March 14 Alliance
قوى 8 آذار~8 آذار? | قوى تحالف | LB | PTY | March 8 Alliance
قوى الأمن الداخلي~الأمن العام اللبناني | - | LB | COP | Internal Security Forces
# Syria, Iraq, Kurdistan
حزب البعث~حزب البعث العربي الاشتراكي~البعث?  | حزب | - | PTY | Ba'ath Party
حزب الدعوة~حزب الدعوة الإسلامية~الدعوة? | حزب | IQ | PTY | Dawa Party
المجلس الأعلى الإسلامي العراقي~المجلس الأعلى الإسلامي~المجلس الأعلى للثورة الإسلامية في العراق~المجلس الأعلى للثورة الإسلامية | مجلس | IQ | PTY | Islamic Supreme Council of Iraq
ائتلاف دولة القانون~دولة القانون? | ائتلاف | IQ | PTY | State of Law Coalition
ائتلاف النصر | ائتلاف | IQ | PTY | Victory Alliance
تحالف الفتح | تحالف | IQ | PTY | Fatah Alliance
تحالف سائرون~سائرون | تحالف | IQ | PTY | Sairoon
تيار الحكمة | تيار | IQ | PTY | Hikma Movement
القائمة العراقية~العراقية? | قائمة | IQ | PTY | Iraqiya
جبهة التوافق العراقية~جبهة التوافق | جبهة | IQ | PTY | Iraqi Accord Front
الحزب الإسلامي العراقي | حزب | IQ | PTY | Iraqi Islamic Party
هيئة علماء المسلمين | هيئة | IQ | REL | Association of Muslim Scholars
مجلس الحكم الانتقالي~مجلس الحكم | مجلس | IQ | GOV | Iraqi Governing Council
الحزب الديمقراطي الكردستاني~الحزب الديموقراطي الكردستاني | حزب | IQ | PTY | Kurdistan Democratic Party
الاتحاد الوطني الكردستاني | حزب | IQ | PTY | Patriotic Union of Kurdistan
حركة التغيير? | حركة | IQ | PTY | Gorran
جهاز مكافحة الإرهاب~جهاز مكافحة الإرهاب العراقي | جهاز | IQ | MIL | Counter Terrorism Service
حكومة إقليم كردستان~حكومة كردستان | حكومة | IQ | GOV | Kurdistan Regional Government
# Yemen, Gulf, Jordan
حزب المؤتمر الشعبي العام~المؤتمر الشعبي العام~حزب المؤتمر? | حزب | YE | PTY | General People's Congress
التجمع اليمني للإصلاح~حزب الإصلاح~حزب التجمع اليمني للإصلاح~الإصلاح? | حزب | YE | PTY | Al-Islah
الحزب الاشتراكي اليمني | حزب | YE | PTY | Yemeni Socialist Party
اللقاء المشترك | تكتل أحزاب | YE | OPP | Joint Meeting Parties
جمعية الوفاق~الوفاق? | جمعية | BH | OPP | Al Wefaq
جبهة العمل الإسلامي~حزب جبهة العمل الإسلامي | حزب | JO | PTY | Islamic Action Front
الديوان الملكي~الديوان الملكي السعودي | ديوان | - | GOV | Royal Court
الديوان الأميري | ديوان | - | GOV | Amiri Diwan
هيئة الأمر بالمعروف~هيئة الأمر بالمعروف والنهي عن المنكر | هيئة | SA | COP | Committee for the Promotion of Virtue
أرامكو~أرامكو السعودية | شركة | SA | BUS | Saudi Aramco
مركز الملك سلمان للإغاثة~مركز الملك سلمان للإغاثة والأعمال الإنسانية | مركز | SA | CVL | KSrelief
صندوق الاستثمارات العامة | صندوق | SA | BUS | Public Investment Fund
# Maghreb and Sudan
النهضة?~حزب النهضة | حركة حزب | TN | PTY | Ennahda
نداء تونس~حزب نداء تونس | حزب حركة | TN | PTY | Nidaa Tounes
الاتحاد العام التونسي للشغل | اتحاد | TN | LAB | Tunisian General Labour Union
التجمع الدستوري الديمقراطي | حزب | TN | PTY | Democratic Constitutional Rally
الحزب الدستوري الحر | حزب | TN | PTY | Free Destourian Party
جبهة الخلاص الوطني | جبهة | TN | OPP | National Salvation Front (Tunisia)
العدالة والتنمية المغربي?~حزب العدالة والتنمية المغربي | حزب | MA | PTY | Justice and Development Party (Morocco)
حزب الاستقلال | حزب | MA | PTY | Istiqlal Party
الاتحاد الاشتراكي للقوات الشعبية~الاتحاد الاشتراكي? | حزب | MA | PTY | Socialist Union of Popular Forces
الأصالة والمعاصرة~حزب الأصالة والمعاصرة | حزب | MA | PTY | Authenticity and Modernity Party
التجمع الوطني للأحرار~حزب التجمع الوطني للأحرار | حزب | MA | PTY | National Rally of Independents
العدل والإحسان | جماعة | MA | OPP | Justice and Spirituality
المجلس الوطني لحقوق الإنسان | مجلس | MA | GOV | National Human Rights Council
حزب التجمع الوطني الديمقراطي~التجمع الوطني الديمقراطي | حزب | DZ | PTY | National Democratic Rally
مجتمع السلم? | حركة | DZ | PTY | Movement of Society for Peace
جبهة القوى الاشتراكية | حزب جبهة | DZ | PTY | Socialist Forces Front
المؤتمر الوطني العام | مؤتمر | LY | LEG | General National Congress
حزب المؤتمر الوطني~المؤتمر الوطني? | حزب | SD | PTY | National Congress Party
حزب الأمة~حزب الأمة القومي | حزب | SD | PTY | National Umma Party
حزب المؤتمر الشعبي | حزب | SD | PTY | Popular Congress Party
المجلس العسكري الانتقالي~المجلس العسكري الانتقالي السوداني | مجلس | SD | MIL | Transitional Military Council
# Turkey and Iran
حزب العدالة والتنمية~العدالة والتنمية?~حزب العدالة والتنمية التركي | حزب | TR | PTY | Justice and Development Party
حزب الشعب الجمهوري~الشعب الجمهوري? | حزب | TR | PTY | Republican People's Party
حزب الحركة القومية | حزب | TR | PTY | Nationalist Movement Party
حزب الشعوب الديمقراطي~الشعوب الديمقراطي?~حزب الشعوب الديموقراطي | حزب | TR | PTY | Peoples' Democratic Party
حزب الرفاه | حزب | TR | PTY | Welfare Party
حزب الجيد | حزب | TR | PTY | Good Party
جماعة غولن~منظمة غولن~منظمة فتح الله غولن~حركة غولن | جماعة منظمة | TR | OPP | Gülen movement
مجلس صيانة الدستور | مجلس | IR | GOV | Guardian Council
مجلس الشورى الإسلامي~مجلس الشورى الإيراني | مجلس | IR | LEG | Islamic Consultative Assembly
مجلس خبراء القيادة~مجلس الخبراء | مجلس | IR | GOV | Assembly of Experts
مجمع تشخيص مصلحة النظام | مجمع | IR | GOV | Expediency Council
منظمة الطاقة الذرية الإيرانية | منظمة | IR | GOV | Atomic Energy Organization of Iran
# United States
البيت الأبيض | - | US | GOV | White House
البنتاغون~البنتاجون | - | US | MIL | Pentagon
الكونغرس~الكونجرس~الكونغرس الأمريكي~الكونغرس الأميركي~الكونجرس الأمريكي | - | US | LEG | United States Congress
مجلس الشيوخ الأمريكي~مجلس الشيوخ الأميركي | مجلس | US | LEG | United States Senate
مجلس النواب الأمريكي~مجلس النواب الأميركي | مجلس | US | LEG | United States House of Representatives
وكالة المخابرات المركزية~CIA~وكالة الاستخبارات المركزية~سي آي إيه~السي آي إيه~سي آي أيه~وكالة الاستخبارات المركزية الأمريكية~وكالة المخابرات المركزية الأمريكية~وكالة الاستخبارات المركزية الأميركية~وكالة المخابرات المركزية الأميركية | وكالة | US | SPY | CIA
مكتب التحقيقات الفدرالي~FBI~مكتب التحقيقات الفيدرالي~إف بي آي~أف بي آي~الإف بي آي~مكتب التحقيقات الاتحادي~مكتب التحقيقات الفيدرالي الأمريكي | مكتب | US | COP | FBI
وكالة الأمن القومي~NSA~وكالة الأمن القومي الأمريكية~وكالة الأمن القومي الأميركية | وكالة | US | SPY | National Security Agency
مجلس الأمن القومي~مجلس الأمن القومي الأمريكي | مجلس | - | GOV | National Security Council
القيادة المركزية الأمريكية~القيادة المركزية الأميركية~القيادة المركزية~سنتكوم | قيادة | US | MIL | US Central Command
القيادة الأمريكية في أفريقيا~أفريكوم~القيادة العسكرية الأمريكية في أفريقيا | قيادة | US | MIL | US Africa Command
الأسطول الخامس~الأسطول الخامس الأمريكي | - | US | MIL | US Fifth Fleet
مشاة البحرية الأمريكية~المارينز~مارينز~مشاة البحرية~مشاة البحرية الأميركية | قوات | US | MIL | US Marine Corps
الحزب الجمهوري | حزب | US | PTY | Republican Party
الحزب الديمقراطي~الحزب الديموقراطي | حزب | US | PTY | Democratic Party
الاحتياطي الفيدرالي~مجلس الاحتياطي الفيدرالي~مجلس الاحتياطي الاتحادي~الاحتياطي الاتحادي~الاحتياطي الفدرالي | مجلس | US | GOV | Federal Reserve
الوكالة الأمريكية للتنمية الدولية~الوكالة الأميركية للتنمية الدولية | وكالة | US | GOV | USAID
ناسا~NASA~وكالة الفضاء الأمريكية | وكالة | US | GOV | NASA
إيباك~أيباك | منظمة لوبي | US | CVL | AIPAC
# Russia, Europe, Asia
الكرملين | - | RU | GOV | Kremlin
مجلس الدوما~الدوما | مجلس | RU | LEG | State Duma
مجلس الاتحاد الروسي? | مجلس | RU | LEG | Federation Council
الاستخبارات الروسية? | - | RU | SPY | Russian intelligence
جهاز الأمن الفيدرالي~جهاز الأمن الفدرالي~جهاز الأمن الفيدرالي الروسي | جهاز | RU | SPY | FSB
روسيا الموحدة?~حزب روسيا الموحدة | حزب | RU | PTY | United Russia
حزب المحافظين~حزب المحافظين البريطاني | حزب | GB | PTY | Conservative Party
حزب العمال~حزب العمال البريطاني | حزب | GB | PTY | Labour Party
مجلس العموم~مجلس العموم البريطاني | مجلس | GB | LEG | House of Commons
مجلس اللوردات | مجلس | GB | LEG | House of Lords
سكوتلاند يارد~اسكوتلاند يارد~سكوتلانديارد | شرطة | GB | COP | Scotland Yard
بنك إنجلترا~بنك إنكلترا | بنك | GB | GOV | Bank of England
الجمعية الوطنية الفرنسية~الجمعية الوطنية? | جمعية | FR | LEG | National Assembly
الجبهة الوطنية الفرنسية~حزب الجبهة الوطنية~حزب التجمع الوطني | حزب | FR | PTY | National Rally
البوندستاغ | - | DE | LEG | Bundestag
حزب البديل من أجل ألمانيا~البديل من أجل ألمانيا | حزب | DE | PTY | Alternative for Germany
الاتحاد المسيحي الديمقراطي~الحزب المسيحي الديمقراطي~الحزب الديمقراطي المسيحي | حزب | DE | PTY | Christian Democratic Union
الحزب الاشتراكي الديمقراطي~الحزب الاجتماعي الديمقراطي | حزب | DE | PTY | Social Democratic Party
الحزب الشعبي~حزب الشعب الإسباني | حزب | ES | PTY | People's Party
سيريزا~حزب سيريزا | حزب | GR | PTY | Syriza
الكرسي الرسولي~الحبر الأعظم? | - | VA | REL | Holy See
الحزب الشيوعي الصيني | حزب | CN | PTY | Chinese Communist Party
حزب المؤتمر الهندي~حزب المؤتمر | حزب | IN | PTY | Indian National Congress
بهاراتيا جاناتا~حزب بهاراتيا جاناتا~حزب الشعب الهندي | حزب | IN | PTY | Bharatiya Janata Party
حزب الشعب الباكستاني | حزب | PK | PTY | Pakistan People's Party
حركة الإنصاف~حزب حركة إنصاف~حركة إنصاف | حزب حركة | PK | PTY | PTI
حزب الرابطة الإسلامية~الرابطة الإسلامية | حزب | PK | PTY | Pakistan Muslim League
الاستخبارات الباكستانية? | - | PK | SPY | ISI
الحزب الليبرالي الديمقراطي~الحزب الديمقراطي الليبرالي | حزب | JP | PTY | Liberal Democratic Party
المؤتمر الوطني الأفريقي~حزب المؤتمر الوطني الأفريقي~حزب المؤتمر الوطني الإفريقي | حزب | ZA | PTY | African National Congress
الرابطة الوطنية من أجل الديمقراطية | حزب | MM | PTY | National League for Democracy
`;
