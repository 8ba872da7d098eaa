/**
 * Armed groups, movements and their wings, under the several names that writers use; no name is preferred here.
 * Line format: see `international.ts`.
 */
export default `
# Palestine
حماس~حركة المقاومة الإسلامية~حركة المقاومة الإسلامية حماس | حركة | PS | REB | Hamas
كتائب القسام~كتائب عز الدين القسام~القسام?~كتائب الشهيد عز الدين القسام | كتائب | PS | REB | Al-Qassam Brigades
الجهاد الإسلامي~الجهاد الإسلامي الفلسطيني~الجهاد الاسلامي | حركة | PS | REB | Palestinian Islamic Jihad
سرايا القدس | - | PS | REB | Al-Quds Brigades
فتح?~حركة التحرير الوطني الفلسطيني | حركة | PS | PTY | Fatah
كتائب شهداء الأقصى~كتائب الأقصى~شهداء الأقصى? | كتائب | PS | REB | Al-Aqsa Martyrs' Brigades
الجبهة الشعبية لتحرير فلسطين~الجبهة الشعبية? | جبهة | PS | REB | PFLP
الجبهة الديمقراطية لتحرير فلسطين~الجبهة الديموقراطية لتحرير فلسطين | جبهة | PS | REB | DFLP
الجبهة الشعبية لتحرير فلسطين القيادة العامة~القيادة العامة? | جبهة | PS | REB | PFLP-GC
لجان المقاومة الشعبية~لجان المقاومة | لجان | PS | REB | Popular Resistance Committees
ألوية الناصر صلاح الدين | ألوية | PS | REB | Al-Nasser Salah al-Deen Brigades
عرين الأسود | مجموعة | PS | REB | Lions' Den
منظمة التحرير الفلسطينية~منظمة التحرير | منظمة | PS | GOV | Palestine Liberation Organization
أيلول الأسود? | منظمة | PS | REB | Black September
# Lebanon
حزب الله~حزب الله اللبناني | - | LB | REB | Hezbollah
حزب الله العراقي~كتائب حزب الله~كتائب حزب الله العراقية | كتائب | IQ | REB | Kata'ib Hezbollah
أمل? | حركة | LB | PTY | Amal Movement
فتح الإسلام | حركة تنظيم جماعة | LB | REB | Fatah al-Islam
جند الشام | جماعة | LB | REB | Jund al-Sham
عصبة الأنصار | جماعة | LB | REB | Osbat al-Ansar
جيش لبنان الجنوبي | جيش | LB | REB | South Lebanon Army
# Yemen
الحوثيون~الحوثيين~الحوثي~أنصار الله~الميليشيات الحوثية~المليشيات الحوثية~الميليشيا الحوثية~المليشيا الحوثية | جماعة ميليشيا ميليشيات مليشيا مليشيات حركة | YE | REB | Houthis
المجلس الانتقالي الجنوبي~المجلس الانتقالي?~الانتقالي? | مجلس | YE | REB | Southern Transitional Council
الحراك الجنوبي | - | YE | REB | Southern Movement
ألوية العمالقة~قوات العمالقة | قوات ألوية | YE | REB | Giants Brigades
المقاومة الشعبية | - | YE | REB | Popular Resistance (Yemen)
المقاومة الوطنية? | قوات | YE | REB | National Resistance (Yemen)
الحزام الأمني | قوات | YE | REB | Security Belt forces
النخبة الحضرمية | قوات | YE | REB | Hadrami Elite
النخبة الشبوانية | قوات | YE | REB | Shabwani Elite
درع الوطن? | قوات | YE | MIL | Nation Shield Forces
أنصار الشريعة | جماعة تنظيم | YE | REB | Ansar al-Sharia
القاعدة في جزيرة العرب~القاعدة في شبه الجزيرة العربية | تنظيم | YE | REB | AQAP
# Al-Qaeda, Islamic State and branches
القاعدة? | تنظيم شبكة | - | REB | Al-Qaeda
القاعدة في بلاد المغرب الإسلامي~القاعدة في بلاد المغرب? | تنظيم | DZ | REB | AQIM
القاعدة في بلاد الرافدين~التوحيد والجهاد? | تنظيم جماعة | IQ | REB | Al-Qaeda in Iraq
داعش~الدولة الإسلامية في العراق والشام~تنظيم الدولة~الدولة الإسلامية?~الدولة الإسلامية في العراق وسوريا | تنظيم جماعة | - | REB | Islamic State
ولاية سيناء~أنصار بيت المقدس | تنظيم جماعة | EG | REB | Sinai Province
ولاية خراسان~تنظيم الدولة الإسلامية ولاية خراسان~داعش خراسان | تنظيم | AF | REB | Islamic State Khorasan
جبهة النصرة~النصرة?~جبهة فتح الشام~فتح الشام? | جبهة تنظيم | SY | REB | Al-Nusra Front
هيئة تحرير الشام~تحرير الشام? | هيئة تنظيم | SY | REB | Hay'at Tahrir al-Sham
حراس الدين | تنظيم | SY | REB | Hurras al-Din
بوكو حرام | جماعة حركة | NG | REB | Boko Haram
حركة الشباب الصومالية~الشباب?~الشباب المجاهدين? | حركة | SO | REB | Al-Shabaab
المحاكم الإسلامية~اتحاد المحاكم الإسلامية | اتحاد | SO | REB | Islamic Courts Union
أنصار الدين | جماعة حركة | ML | REB | Ansar Dine
نصرة الإسلام والمسلمين | جماعة | ML | REB | JNIM
حركة التوحيد والجهاد في غرب أفريقيا | حركة | ML | REB | MUJAO
المرابطون? | جماعة تنظيم | ML | REB | Al-Mourabitoun
الجماعة الإسلامية المسلحة | جماعة | DZ | REB | Armed Islamic Group
الجماعة السلفية للدعوة والقتال | جماعة | DZ | REB | GSPC
الجماعة الإسلامية? | جماعة | EG | REB | Al-Gama'a al-Islamiyya
الجماعة الإسلامية المقاتلة | جماعة | LY | REB | Libyan Islamic Fighting Group
أبو سياف | جماعة | PH | REB | Abu Sayyaf
جبهة تحرير مورو الإسلامية~جبهة مورو | جبهة | PH | REB | Moro Islamic Liberation Front
أنصار الإسلام | جماعة | IQ | REB | Ansar al-Islam
جيش أنصار السنة~أنصار السنة | جماعة | IQ | REB | Ansar al-Sunna
أجناد مصر | تنظيم جماعة | EG | REB | Ajnad Misr
حسم? | حركة | EG | REB | Hasm
# Syria
الجيش السوري الحر~الجيش الحر | - | SY | REB | Free Syrian Army
الجيش الوطني السوري | - | SY | REB | Syrian National Army
قوات سوريا الديمقراطية~قسد~قوات سوريا الديموقراطية~قوات سورية الديمقراطية | قوات | SY | REB | Syrian Democratic Forces
وحدات حماية الشعب~وحدات حماية الشعب الكردية~وحدات الحماية الكردية~الوحدات الكردية | وحدات | SY | REB | YPG
وحدات حماية المرأة | وحدات | SY | REB | YPJ
مجلس سوريا الديمقراطية~مسد? | مجلس | SY | REB | Syrian Democratic Council
الإدارة الذاتية? | - | SY | REB | Autonomous Administration of North and East Syria
أحرار الشام | حركة | SY | REB | Ahrar al-Sham
جيش الإسلام | - | SY | REB | Jaysh al-Islam
جيش الفتح | - | SY | REB | Army of Conquest
فيلق الرحمن | - | SY | REB | Al-Rahman Legion
فيلق الشام | - | SY | REB | Sham Legion
نور الدين الزنكي? | حركة كتائب | SY | REB | Nour al-Din al-Zenki
فرقة السلطان مراد~السلطان مراد? | فرقة لواء | SY | REB | Sultan Murad Division
الحمزات? | فرقة | SY | REB | Hamza Division
الجبهة الوطنية للتحرير | جبهة | SY | REB | National Front for Liberation
الجبهة الشامية | جبهة | SY | REB | Levant Front
لواء فاطميون~فاطميون | لواء | SY | REB | Liwa Fatemiyoun
لواء زينبيون~زينبيون | لواء | SY | REB | Liwa Zainebiyoun
الائتلاف الوطني السوري~الائتلاف السوري~الائتلاف الوطني لقوى الثورة والمعارضة~الائتلاف الوطني لقوى الثورة والمعارضة السورية | ائتلاف | SY | OPP | Syrian National Coalition
المجلس الوطني السوري | مجلس | SY | OPP | Syrian National Council
الهيئة العليا للمفاوضات~هيئة التفاوض السورية | هيئة | SY | OPP | High Negotiations Committee
هيئة التنسيق الوطنية | هيئة | SY | OPP | National Coordination Committee
المجلس الوطني الكردي | مجلس | SY | OPP | Kurdish National Council
# Kurdish movements
حزب العمال الكردستاني~العمال الكردستاني?~بي كا كا~بي كي كي | حزب | TR | REB | PKK
حزب الاتحاد الديمقراطي~حزب الاتحاد الديمقراطي الكردي~حزب الاتحاد الديموقراطي | حزب | SY | PTY | PYD
البيشمركة~البشمركة~قوات البيشمركة | قوات | IQ | MIL | Peshmerga
الآسايش~الأسايش~أسايش | قوات | IQ | COP | Asayish
حزب الحياة الحرة | حزب | IR | REB | PJAK
# Iraq
الحشد الشعبي~هيئة الحشد الشعبي~قوات الحشد الشعبي | قوات هيئة ميليشيات فصائل | IQ | MIL | Popular Mobilization Forces
عصائب أهل الحق | حركة ميليشيا | IQ | REB | Asa'ib Ahl al-Haq
فيلق بدر~بدر? | منظمة فيلق | IQ | REB | Badr Organization
جيش المهدي | - | IQ | REB | Mahdi Army
سرايا السلام | - | IQ | REB | Saraya al-Salam
النجباء? | حركة | IQ | REB | Harakat al-Nujaba
كتائب سيد الشهداء | كتائب | IQ | REB | Kata'ib Sayyid al-Shuhada
المقاومة الإسلامية في العراق | - | IQ | REB | Islamic Resistance in Iraq
الإطار التنسيقي | - | IQ | PTY | Coordination Framework
التيار الصدري | تيار | IQ | PTY | Sadrist Movement
مجاهدي خلق~مجاهدو خلق | منظمة | IR | OPP | People's Mojahedin of Iran
جيش العدل? | جماعة | IR | REB | Jaish al-Adl
جند الله? | جماعة | IR | REB | Jundallah
# Sudan, South Sudan, Horn, Libya
قوات الدعم السريع~الدعم السريع | قوات ميليشيا | SD | REB | Rapid Support Forces
الجنجويد | ميليشيا ميليشيات قوات | SD | REB | Janjaweed
العدل والمساواة? | حركة | SD | REB | Justice and Equality Movement
حركة تحرير السودان~جيش تحرير السودان | حركة جيش | SD | REB | Sudan Liberation Movement
الحركة الشعبية لتحرير السودان~الحركة الشعبية~الجيش الشعبي لتحرير السودان~الحركة الشعبية لتحرير السودان قطاع الشمال | حركة | SD | REB | SPLM
الجبهة الثورية~الجبهة الثورية السودانية | جبهة | SD | REB | Sudan Revolutionary Front
قوى الحرية والتغيير~قوى إعلان الحرية والتغيير | تحالف | SD | OPP | Forces of Freedom and Change
تجمع المهنيين السودانيين~تجمع المهنيين | تجمع | SD | OPP | Sudanese Professionals Association
مجلس السيادة السوداني~مجلس السيادة~مجلس السيادة الانتقالي | مجلس | SD | GOV | Transitional Sovereignty Council
تقدم?~تنسيقية القوى الديمقراطية المدنية | تنسيقية | SD | OPP | Taqaddum
الجبهة الشعبية لتحرير تيغراي~جبهة تحرير تيغراي~جبهة تحرير شعب تيغراي | جبهة | ET | REB | TPLF
جبهة تحرير أوغادين | جبهة | ET | REB | ONLF
جبهة تحرير أورومو~جيش تحرير أورومو | جبهة جيش | ET | REB | OLA
جيش الرب للمقاومة~جيش الرب | - | UG | REB | Lord's Resistance Army
القوات الديمقراطية المتحالفة | - | CD | REB | Allied Democratic Forces
حركة 23 مارس~إم 23 | حركة | CD | REB | M23
الجيش الوطني الليبي~الجيش الليبي | - | LY | MIL | Libyan National Army
فجر ليبيا | قوات ميليشيا عملية | LY | REB | Libya Dawn
قوات الردع الخاصة?~قوة الردع? | قوات | LY | REB | Special Deterrence Force
البنيان المرصوص? | قوات | LY | MIL | Al-Bunyan al-Marsous
مجلس شورى ثوار بنغازي | مجلس | LY | REB | Benghazi Revolutionaries Shura Council
المجلس الوطني الانتقالي الليبي~المجلس الوطني الانتقالي~المجلس الانتقالي الليبي | مجلس | LY | GOV | National Transitional Council
المجلس الرئاسي الليبي~المجلس الرئاسي | مجلس | LY | GOV | Presidential Council
حكومة الوفاق الوطني~حكومة الوفاق الليبية~حكومة الوفاق | حكومة | LY | GOV | Government of National Accord
حكومة الوحدة الوطنية الليبية~حكومة الوحدة الليبية | حكومة | LY | GOV | Government of National Unity
المجلس الأعلى للدولة~مجلس الدولة الليبي | مجلس | LY | LEG | High Council of State
جبهة البوليساريو~البوليساريو~بوليساريو | جبهة | EH | REB | Polisario Front
جبهة التحرير الوطني~جبهة التحرير الوطني الجزائرية | جبهة حزب | DZ | PTY | National Liberation Front
الجبهة الإسلامية للإنقاذ | جبهة | DZ | PTY | Islamic Salvation Front
# Afghanistan, Pakistan, South Asia
طالبان | حركة | AF | REB | Taliban
طالبان باكستان~طالبان الباكستانية | حركة | PK | REB | Tehrik-i-Taliban Pakistan
حقاني? | شبكة | AF | REB | Haqqani network
لشكر طيبة~عسكر طيبة | جماعة | PK | REB | Lashkar-e-Taiba
جيش محمد? | جماعة | PK | REB | Jaish-e-Mohammed
جماعة الدعوة? | جماعة | PK | REB | Jamaat-ud-Dawa
جيش تحرير بلوشستان~جيش تحرير البلوش | جيش | PK | REB | Balochistan Liberation Army
نمور التاميل~نمور تحرير تاميل إيلام | حركة | LK | REB | Tamil Tigers
تحالف الشمال~التحالف الشمالي? | تحالف | AF | REB | Northern Alliance
# Elsewhere
إيتا | منظمة حركة | ES | REB | ETA
الجيش الجمهوري الأيرلندي~الجيش الجمهوري الإيرلندي | - | GB | REB | Irish Republican Army
شين فين~الشين فين | حزب | IE | PTY | Sinn Féin
فارك~القوات المسلحة الثورية الكولومبية | حركة قوات | CO | REB | FARC
جيش التحرير الوطني? | جيش | CO | REB | National Liberation Army (Colombia)
فاغنر~فاجنر~فاغنر الروسية | مجموعة شركة قوات | RU | REB | Wagner Group
كتيبة آزوف~آزوف?~كتيبة أزوف | كتيبة لواء | UA | MIL | Azov Brigade
بلاك ووتر~بلاكووتر | شركة | US | BUS | Blackwater
الخمير الحمر~الخمير الحمر? | - | KH | REB | Khmer Rouge
حياة السود مهمة? | حركة | US | SOC | Black Lives Matter
السترات الصفراء~أصحاب السترات الصفراء? | حركة | FR | SOC | Yellow Vests
ماي ماي? | ميليشيا | CD | REB | Mai-Mai
فيلق القدس~قوة القدس? | - | IR | MIL | Quds Force
الحرس الثوري~الحرس الثوري الإيراني~حرس الثورة الإسلامية~حرس الثورة الإيراني | - | IR | MIL | Islamic Revolutionary Guard Corps
الباسيج~قوات الباسيج | قوات | IR | MIL | Basij
الجيش الإسلامي في العراق | جيش | IQ | REB | Islamic Army in Iraq
الجيش الجمهوري الأيرلندي الحقيقي | جيش | GB | REB | Real IRA
منظمة الجيش السري | منظمة | FR | REB | OAS
فييت منه~الفييت منه~فيت منه | حركة | VN | REB | Viet Minh
الفيت كونغ~فيت كونغ~الفييتكونغ~فييتكونغ | حركة | VN | REB | Viet Cong
الخمير الحمر~الخمير الحمر في كمبوديا | حركة | KH | REB | Khmer Rouge
الدرب المضيء~الطريق المضيء | حركة | PE | REB | Shining Path
إيتا? | منظمة حركة | ES | REB | ETA
نمور التاميل~نمور تحرير تاميل إيلام | حركة | LK | REB | Tamil Tigers
جيش الرب~جيش الرب للمقاومة | حركة | UG | REB | Lord's Resistance Army
الألوية الحمراء~الألوية الحمر | منظمة | IT | REB | Red Brigades
جماعة أبو سياف~أبو سياف | جماعة | PH | REB | Abu Sayyaf
جبهة مورو الإسلامية للتحرير~جبهة تحرير مورو الإسلامية~جبهة مورو | جبهة | PH | REB | Moro Islamic Liberation Front
جبهة تحرير أورومو | جبهة | ET | REB | Oromo Liberation Front
جبهة تحرير شعب تيغراي~الجبهة الشعبية لتحرير تيغراي | جبهة | ET | REB | Tigray People's Liberation Front
القوات المسلحة الثورية الكولومبية~فارك? | - | CO | REB | FARC
جيش التحرير الوطني الكولومبي | جيش | CO | REB | ELN
جيش زاباتا للتحرير الوطني~الزاباتيون? | جيش | MX | REB | Zapatistas
يونيتا | حركة | AO | REB | UNITA
رينامو | حركة | MZ | REB | RENAMO
سواب? | حركة | NA | REB | SWAPO
المؤتمر الوطني الأفريقي~المؤتمر الوطني الإفريقي | حزب | ZA | PTY | African National Congress
`;
