/**
 * Services of state as news names them without their country, courts, security services, bodies of the Gulf, Egypt, the
 * Levant, Iraq and the Maghreb. Line format: see `international.ts`; bodies of one line are parted by `;`.
 */
export default `
# Services that every state has under one name
الدفاع المدني | مديرية إدارة هيئة | - | GOV | Civil Defence
حرس الحدود | قوات مديرية | - | MIL | Border Guard
خفر السواحل | قوات مصلحة | - | MIL | Coast Guard
الأمن العام | مديرية جهاز | - | COP | Public Security
الأمن الوطني | جهاز مديرية | - | COP | National Security
الأمن المركزي | قوات | - | COP | Central Security Forces
الأمن القومي? | جهاز | - | SPY | National Security
الأمن السياسي? | جهاز | - | SPY | Political Security
الأمن الوقائي? | جهاز | - | SPY | Preventive Security
الحماية المدنية | مديرية | - | GOV | Civil Protection
المباحث العامة | - | - | SPY | General Investigation
المخابرات العامة~الاستخبارات العامة;المخابرات الحربية~الاستخبارات العسكرية | جهاز رئاسة دائرة | - | SPY | -
أمن الدولة? | جهاز نيابة محكمة | - | SPY | State Security
قوات الأمن الخاصة;قوات الطوارئ الخاصة~قوات الطوارئ | - | - | COP | -
الحرس الوطني | قوات وزارة | - | MIL | National Guard
الحرس الجمهوري | قوات | - | MIL | Republican Guard
الحرس الرئاسي | قوات | - | MIL | Presidential Guard
الحرس الملكي | قوات | - | MIL | Royal Guard
الدرك الوطني;الدرك الملكي;قوات الدرك | - | - | COP | -
القوات الخاصة? | - | - | MIL | Special Forces
القوات المساعدة? | - | - | COP | Auxiliary Forces
الأمانة العامة? | - | - | - | Secretariat General
الطب الشرعي | مصلحة هيئة | - | GOV | Forensic Medicine
الأرصاد الجوية | هيئة مصلحة | - | GOV | Meteorological Authority
الشهر العقاري | مصلحة | EG | GOV | Real Estate Registry
مصلحة السجون;مصلحة الجمارك;مصلحة الضرائب | - | - | GOV | -
# Saudi Arabia and the Gulf
هيئة التحقيق والادعاء العام | - | SA | JUD | Bureau of Investigation and Public Prosecution
هيئة مكافحة الفساد~نزاهة? | هيئة | SA | GOV | Nazaha
ديوان المظالم;المجلس الأعلى للقضاء السعودي | - | SA | JUD | -
هيئة كبار العلماء السعودية | - | SA | REL | Council of Senior Scholars
هيئة السوق المالية;تداول? | - | SA | GOV | -
مؤسسة النقد العربي السعودي~مؤسسة النقد~ساما? | - | SA | GOV | SAMA
مجلس الشؤون الاقتصادية والتنمية;مجلس الشؤون السياسية والأمنية | - | SA | GOV | -
الهيئة الملكية للجبيل وينبع~الهيئة الملكية بينبع~الهيئة الملكية بالجبيل | - | SA | GOV | Royal Commission for Jubail and Yanbu
الهيئة العامة للسياحة والتراث الوطني~الهيئة العامة للسياحة والآثار | - | SA | GOV | SCTH
المؤسسة العامة للتدريب التقني والمهني | - | SA | EDU | TVTC
الندوة العالمية للشباب الإسلامي | - | SA | REL | WAMY
هيئة الإغاثة الإسلامية العالمية | - | SA | - | IIRO
المجلس الوطني الاتحادي | - | AE | LEG | Federal National Council
مصرف الإمارات المركزي~المصرف المركزي الإماراتي | - | AE | GOV | Central Bank of the UAE
المجلس الأعلى للدولة العماني;مجلس عمان | - | OM | LEG | -
# Egypt and Sudan
الرقابة الإدارية | هيئة | EG | GOV | Administrative Control Authority
نيابة أمن الدولة العليا~نيابة أمن الدولة | - | EG | JUD | Supreme State Security Prosecution
الهيئة الوطنية للانتخابات;اللجنة العليا للانتخابات;المفوضية العليا للانتخابات~المفوضية العليا المستقلة للانتخابات;الهيئة العليا المستقلة للانتخابات | - | - | GOV | -
الجهاز المركزي للتعبئة العامة والإحصاء | - | EG | GOV | CAPMAS
الجهاز المركزي للمحاسبات;ديوان المحاسبة;مجلس المحاسبة | - | - | GOV | -
هيئة قناة السويس | - | EG | GOV | Suez Canal Authority
المجلس القومي لحقوق الإنسان;المجلس القومي للمرأة | - | EG | GOV | -
نادي القضاة | - | EG | JUD | Judges' Club
جهاز الأمن والمخابرات الوطني~جهاز الأمن والمخابرات | - | SD | SPY | NISS
# Levant and Iraq
الأمن العام اللبناني~المديرية العامة للأمن العام | - | LB | COP | General Security
قوى الأمن الداخلي اللبنانية;شعبة المعلومات | - | LB | COP | -
مصرف لبنان | - | LB | GOV | Banque du Liban
تكتل التغيير والإصلاح;تكتل لبنان القوي | تكتل | LB | PTY | -
كتلة الوفاء للمقاومة | كتلة | LB | PTY | Loyalty to the Resistance Bloc
خلية الإعلام الأمني~الإعلام الأمني?;الإعلام الحربي | خلية | IQ | MIL | -
قيادة العمليات المشتركة;قيادة عمليات بغداد;قيادة عمليات نينوى;قيادة عمليات الأنبار | - | IQ | MIL | -
الشرطة الاتحادية | قوات | IQ | COP | Federal Police
الفرقة الذهبية | - | IQ | MIL | Golden Division
هيئة النزاهة;هيئة المساءلة والعدالة | - | IQ | GOV | -
الدفاع الوطني? | قوات ميليشيا | SY | MIL | National Defence Forces
المرصد العراقي لحقوق الإنسان | - | IQ | - | Iraqi Observatory for Human Rights
الهيئة المستقلة لحقوق الإنسان | - | PS | - | Independent Commission for Human Rights
مؤسسة الحق;مؤسسة الضمير;مركز الميزان لحقوق الإنسان;المركز الفلسطيني لحقوق الإنسان | - | PS | - | -
دائرة الأوقاف الإسلامية;مجلس الأوقاف الإسلامية | - | PS | REL | -
الإدارة المدنية الإسرائيلية~الإدارة المدنية? | - | IL | GOV | Civil Administration
# Yemen, Libya, Maghreb
اللجنة الثورية العليا~اللجنة الثورية? | - | YE | REB | Supreme Revolutionary Committee
المجلس السياسي الأعلى | - | YE | REB | Supreme Political Council
هيئة التشاور والمصالحة | - | YE | GOV | Consultation and Reconciliation Commission
المؤسسة الوطنية للنفط | - | LY | BUS | National Oil Corporation
قوة الردع الخاصة;قوات البنيان المرصوص | - | LY | MIL | -
المصرف المركزي الليبي~مصرف ليبيا المركزي | - | LY | GOV | Central Bank of Libya
مجلس نواب الشعب;المجلس الوطني التأسيسي;مجلس المستشارين;مجلس الجهات والأقاليم | - | - | LEG | -
المجلس الشعبي الوطني;المجلس الدستوري | - | DZ | LEG | -
المكتب المركزي للأبحاث القضائية;المديرية العامة للأمن الوطني | - | MA | COP | -
المجلس الأعلى للسلطة القضائية | - | MA | JUD | Supreme Council of the Judiciary
# Others
مكتب التحقيقات الفيدرالي الأمريكي;وزارة الأمن الداخلي الأمريكية | - | US | GOV | -
القوات الجوية الملكية~سلاح الجو الملكي;سلاح الجو الإسرائيلي;سلاح الجو السوري | - | - | MIL | -
اللجنة الوطنية الديمقراطية;اللجنة الوطنية للحزب الجمهوري | - | US | PTY | -
إف بي آي~اف بي اي | مكتب | US | COP | FBI
سي آي إيه~سي اي ايه~السي آي إيه | وكالة | US | SPY | CIA
إم آي 6~أم آي 6;إم آي 5 | جهاز | GB | SPY | -
قصر الإليزيه~الإليزيه~الاليزيه | - | FR | GOV | Élysée
داونينغ ستريت~داوننغ ستريت | - | GB | GOV | Downing Street
الفاتيكان? | - | VA | REL | Vatican
المجمع المقدس | - | - | REL | Holy Synod
الموساد الإسرائيلي;جهاز الشاباك;الأمن الداخلي الإسرائيلي | - | IL | SPY | -
جيش الدفاع الإسرائيلي;جيش الاحتلال الإسرائيلي | - | IL | MIL | -
مركز كارنيغي للشرق الأوسط;مركز بيو للأبحاث~مركز بيو;معهد غالوب~غالوب;معهد الشرق الأوسط | مركز معهد | US | EDU | -
مركز الأهرام للدراسات السياسية والاستراتيجية~مركز الأهرام للدراسات | - | EG | EDU | Al-Ahram Center
المعهد الدولي للدراسات الاستراتيجية;المعهد الملكي للشؤون الدولية;المعهد الملكي للخدمات المتحدة | - | GB | EDU | -
مركز الجزيرة للدراسات;المركز العربي للأبحاث ودراسة السياسات | - | QA | EDU | -
`;
