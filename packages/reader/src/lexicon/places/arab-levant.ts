/** Palestine, Syria, Lebanon, Jordan: governorates, towns, camps, quarters, crossings, ports, bases. Line format: see `states.ts`. */
export default `
# Palestine: Gaza Strip
غزة | city | PS | 31.50 34.47 | Gaza | 5
قطاع غزة | region | PS | 31.42 34.38 | Gaza Strip | 5
محافظة شمال غزة | governorate | PS | 31.55 34.52 | North Gaza | 3
خان يونس~خانيونس | city | PS | 31.35 34.31 | Khan Yunis | 5
رفح | city | PS | 31.29 34.25 | Rafah | 5
دير البلح | city | PS | 31.42 34.35 | Deir al-Balah | 4
بيت لاهيا | town | PS | 31.55 34.50 | Beit Lahia | 4
بيت حانون | town | PS | 31.54 34.54 | Beit Hanoun | 4
جباليا | town | PS | 31.53 34.48 | Jabalia | 4
النصيرات | camp | PS | 31.45 34.39 | Nuseirat | 4
البريج | camp | PS | 31.44 34.40 | Bureij | 4
المغازي | camp | PS | 31.42 34.39 | Maghazi | 3
الشاطئ? | camp | PS | 31.54 34.44 | Shati camp | 3
المواصي? | town | PS | 31.33 34.26 | Al-Mawasi | 3
عبسان~عبسان الكبيرة | town | PS | 31.32 34.34 | Abasan | 2
بني سهيلا | town | PS | 31.34 34.33 | Bani Suheila | 2
القرارة? | town | PS | 31.38 34.34 | Al-Qarara | 2
خزاعة? | town | PS | 31.31 34.36 | Khuza'a | 2
الشجاعية | quarter | PS | 31.50 34.48 | Shuja'iyya | 3
حي الزيتون | quarter | PS | 31.49 34.45 | Zeitoun | 3
تل الهوى | quarter | PS | 31.51 34.44 | Tel al-Hawa | 2
تل السلطان | quarter | PS | 31.31 34.25 | Tal as-Sultan | 2
الشيخ رضوان | quarter | PS | 31.53 34.46 | Sheikh Radwan | 2
حي الرمال | quarter | PS | 31.52 34.45 | Rimal | 2
معبر رفح | crossing | PS | 31.25 34.26 | Rafah crossing | 5
كرم أبو سالم~معبر كرم أبو سالم~كيرم شالوم | crossing | PS | 31.23 34.28 | Kerem Shalom crossing | 4
بيت حانون إيريز~معبر بيت حانون~معبر إيريز~إيريز | crossing | PS | 31.56 34.55 | Erez crossing | 4
معبر المنطار~معبر كارني~كارني? | crossing | PS | 31.47 34.48 | Karni crossing | 3
معبر صوفا | crossing | PS | 31.24 34.30 | Sufa crossing | 2
محور فيلادلفيا~محور صلاح الدين~ممر فيلادلفيا | region | PS | 31.27 34.25 | Philadelphi corridor | 4
محور نتساريم~ممر نتساريم~نتساريم | region | PS | 31.47 34.43 | Netzarim corridor | 3
# Palestine: West Bank
الضفة الغربية~الضفة الغربية المحتلة? | region | PS | 31.95 35.25 | West Bank | 5
الضفة? | region | PS | 31.95 35.25 | West Bank | 3
نابلس | city | PS | 32.22 35.26 | Nablus | 5
جنين? | city | PS | 32.46 35.30 | Jenin | 5
طولكرم | city | PS | 32.31 35.03 | Tulkarm | 4
قلقيلية | city | PS | 32.19 34.97 | Qalqilya | 4
الخليل | city | PS | 31.53 35.10 | Hebron | 5
بيت لحم | city | PS | 31.71 35.20 | Bethlehem | 5
أريحا | city | PS | 31.86 35.46 | Jericho | 4
طوباس | city | PS | 32.32 35.37 | Tubas | 3
سلفيت | city | PS | 32.08 35.18 | Salfit | 3
البيرة | city | PS | 31.91 35.22 | Al-Bireh | 3
بيت جالا | town | PS | 31.72 35.18 | Beit Jala | 2
بيت ساحور | town | PS | 31.70 35.23 | Beit Sahour | 2
يطا | town | PS | 31.45 35.09 | Yatta | 2
دورا? | town | PS | 31.51 35.03 | Dura | 2
حوارة | town | PS | 32.15 35.26 | Huwara | 3
بيتا? | town | PS | 32.14 35.28 | Beita | 2
بلعين | town | PS | 31.93 35.07 | Bil'in | 3
نعلين | town | PS | 31.95 35.02 | Ni'lin | 2
النبي صالح | town | PS | 32.02 35.12 | Nabi Salih | 2
الجلزون | camp | PS | 31.95 35.21 | Jalazone camp | 2
بلاطة? | camp | PS | 32.21 35.28 | Balata camp | 3
عسكر? | camp | PS | 32.22 35.30 | Askar camp | 2
نور شمس | camp | PS | 32.32 35.06 | Nur Shams camp | 3
الفارعة | camp | PS | 32.29 35.34 | Far'a camp | 2
الدهيشة | camp | PS | 31.69 35.18 | Dheisheh camp | 2
عايدة? | camp | PS | 31.72 35.20 | Aida camp | 2
قلنديا~حاجز قلنديا | camp | PS | 31.86 35.23 | Qalandia | 3
شعفاط | camp | PS | 31.82 35.23 | Shuafat | 3
القدس الشرقية~القدس الشرقية المحتلة? | city | PS | 31.79 35.24 | East Jerusalem | 5
القدس الغربية | city | IL | 31.78 35.20 | West Jerusalem | 3
الشيخ جراح | quarter | PS | 31.79 35.23 | Sheikh Jarrah | 3
سلوان? | quarter | PS | 31.77 35.24 | Silwan | 2
أبو ديس | town | PS | 31.76 35.26 | Abu Dis | 2
العيسوية | quarter | PS | 31.80 35.25 | Issawiya | 2
الخان الأحمر | town | PS | 31.81 35.34 | Khan al-Ahmar | 3
مسافر يطا | region | PS | 31.40 35.15 | Masafer Yatta | 2
الأغوار?~غور الأردن~الأغوار الفلسطينية | region | PS | 32.10 35.50 | Jordan Valley | 3
معالي أدوميم~معاليه أدوميم | town | PS | 31.78 35.30 | Ma'ale Adumim | 3
كريات أربع | town | PS | 31.53 35.12 | Kiryat Arba | 2
غوش عتصيون~غوش عتسيون | region | PS | 31.66 35.12 | Gush Etzion | 2
أرئيل? | town | PS | 32.10 35.17 | Ariel | 2
معبر الكرامة~جسر الملك حسين~جسر اللنبي | crossing | PS | 31.87 35.54 | Allenby Bridge | 3
# Israel
حيفا | city | IL | 32.79 34.99 | Haifa | 4
يافا | city | IL | 32.05 34.75 | Jaffa | 3
عكا | city | IL | 32.93 35.08 | Acre | 3
الناصرة | city | IL | 32.70 35.30 | Nazareth | 3
بئر السبع | city | IL | 31.25 34.79 | Beersheba | 4
عسقلان~أشكلون | city | IL | 31.67 34.57 | Ashkelon | 4
أسدود~أشدود | city | IL | 31.80 34.65 | Ashdod | 4
سديروت | town | IL | 31.52 34.60 | Sderot | 4
إيلات | city | IL | 29.56 34.95 | Eilat | 4
نتانيا~نتانيا | city | IL | 32.33 34.86 | Netanya | 3
طبريا~طبرية | city | IL | 32.79 35.53 | Tiberias | 3
صفد | city | IL | 32.97 35.50 | Safed | 3
نهاريا | town | IL | 33.00 35.09 | Nahariya | 3
كريات شمونة~كريات شمونه | town | IL | 33.21 35.57 | Kiryat Shmona | 3
ديمونا~ديمونة | city | IL | 31.07 35.03 | Dimona | 3
اللد | city | IL | 31.95 34.89 | Lod | 3
الرملة? | city | IL | 31.93 34.87 | Ramla | 2
الخضيرة | city | IL | 32.43 34.92 | Hadera | 2
العفولة | city | IL | 32.61 35.29 | Afula | 2
أم الفحم | city | IL | 32.52 35.15 | Umm al-Fahm | 3
هرتسليا | city | IL | 32.16 34.84 | Herzliya | 2
المطلة? | town | IL | 33.28 35.57 | Metula | 2
النقب~صحراء النقب | region | IL | 30.80 34.80 | Negev | 4
الجليل~الجليل الأعلى | region | IL | 32.90 35.40 | Galilee | 3
الجولان~الجولان المحتل | region | SY | 33.00 35.75 | Golan Heights | 4
مجدل شمس | town | SY | 33.27 35.77 | Majdal Shams | 3
# Syria
حلب | city | SY | 36.20 37.13 | Aleppo | 5
حمص | city | SY | 34.73 36.71 | Homs | 5
حماة? | city | SY | 35.13 36.75 | Hama | 4
إدلب | city | SY | 35.93 36.63 | Idlib | 5
اللاذقية | city | SY | 35.53 35.79 | Latakia | 4
طرطوس | city | SY | 34.89 35.89 | Tartus | 4
درعا | city | SY | 32.62 36.10 | Daraa | 4
السويداء | city | SY | 32.71 36.57 | Suwayda | 4
القنيطرة | governorate | SY | 33.13 35.82 | Quneitra | 4
دير الزور | city | SY | 35.34 40.14 | Deir ez-Zor | 5
الرقة? | city | SY | 35.95 39.01 | Raqqa | 5
الحسكة | city | SY | 36.50 40.75 | Al-Hasakah | 4
ريف دمشق | governorate | SY | 33.60 36.80 | Rif Dimashq | 4
القامشلي | city | SY | 37.05 41.22 | Qamishli | 4
عفرين | city | SY | 36.51 36.87 | Afrin | 4
منبج | city | SY | 36.53 37.95 | Manbij | 4
الباب? | city | SY | 36.37 37.52 | Al-Bab | 3
جرابلس | town | SY | 36.82 38.01 | Jarabulus | 3
أعزاز~إعزاز | town | SY | 36.59 37.05 | Azaz | 3
عين العرب~كوباني | town | SY | 36.89 38.35 | Kobani | 4
تل أبيض | town | SY | 36.70 38.95 | Tell Abyad | 3
رأس العين? | town | SY | 36.85 40.07 | Ras al-Ayn | 3
تل رفعت | town | SY | 36.47 37.10 | Tell Rifaat | 3
عين عيسى | town | SY | 36.38 38.86 | Ayn Issa | 2
المالكية? | town | SY | 37.17 42.14 | Al-Malikiyah | 2
الميادين? | town | SY | 35.02 40.45 | Mayadin | 3
البوكمال~البو كمال | town | SY | 34.45 40.92 | Abu Kamal | 4
الباغوز | town | SY | 34.46 40.95 | Baghuz | 3
تدمر? | town | SY | 34.55 38.27 | Palmyra | 4
القريتين? | town | SY | 34.23 37.24 | Qaryatayn | 2
القصير? | town | SY | 34.51 36.58 | Al-Qusayr | 3
الرستن | town | SY | 34.93 36.73 | Rastan | 2
تلبيسة | town | SY | 34.84 36.73 | Talbiseh | 2
سلمية? | town | SY | 35.01 37.05 | Salamiyah | 2
خان شيخون | town | SY | 35.44 36.65 | Khan Shaykhun | 4
معرة النعمان | town | SY | 35.64 36.67 | Maarat al-Numan | 3
سراقب | town | SY | 35.86 36.80 | Saraqib | 3
جسر الشغور | town | SY | 35.81 36.32 | Jisr al-Shughur | 3
أريحا | town | SY | 35.81 36.60 | Ariha | 1
كفرنبل | town | SY | 35.61 36.56 | Kafr Nabl | 2
سرمدا | town | SY | 36.19 36.73 | Sarmada | 2
الفوعة | town | SY | 35.98 36.71 | Al-Fu'ah | 2
كفريا | town | SY | 35.98 36.68 | Kafriya | 2
بنش? | town | SY | 35.96 36.71 | Binnish | 1
الأتارب | town | SY | 36.14 36.83 | Atarib | 2
دوما? | town | SY | 33.57 36.40 | Douma | 4
حرستا | town | SY | 33.56 36.37 | Harasta | 3
داريا | town | SY | 33.46 36.24 | Darayya | 3
المعضمية~معضمية الشام | town | SY | 33.46 36.19 | Muadamiyat | 2
الزبداني | town | SY | 33.72 36.10 | Zabadani | 3
مضايا? | town | SY | 33.69 36.10 | Madaya | 3
قدسيا | town | SY | 33.55 36.22 | Qudsaya | 1
جوبر | quarter | SY | 33.53 36.34 | Jobar | 2
عربين | town | SY | 33.54 36.37 | Arbin | 1
سقبا | town | SY | 33.52 36.40 | Saqba | 1
الغوطة~الغوطة الشرقية | region | SY | 33.53 36.45 | Eastern Ghouta | 4
الغوطة الغربية | region | SY | 33.40 36.20 | Western Ghouta | 2
وادي بردى | region | SY | 33.63 36.12 | Wadi Barada | 2
القلمون | region | SY | 33.95 36.60 | Qalamoun | 3
يبرود | town | SY | 33.97 36.66 | Yabroud | 2
معلولا | town | SY | 33.84 36.55 | Maaloula | 2
جبلة? | town | SY | 35.36 35.93 | Jableh | 3
بانياس | town | SY | 35.18 35.95 | Baniyas | 3
القرداحة | town | SY | 35.46 36.06 | Qardaha | 2
صيدنايا~سجن صيدنايا | town | SY | 33.70 36.38 | Saydnaya | 3
اليرموك? | camp | SY | 33.47 36.30 | Yarmouk camp | 4
السيدة زينب? | quarter | SY | 33.44 36.34 | Sayyidah Zaynab | 3
المزة | quarter | SY | 33.50 36.24 | Mezzeh | 2
الركبان | camp | SY | 33.31 38.70 | Rukban camp | 3
الهول? | camp | SY | 36.37 41.15 | Al-Hawl camp | 4
بصرى الشام~بصرى? | town | SY | 32.52 36.48 | Bosra | 2
نصيب?~معبر نصيب | crossing | SY | 32.56 36.19 | Nasib crossing | 3
باب الهوى~معبر باب الهوى | crossing | SY | 36.24 36.68 | Bab al-Hawa crossing | 4
باب السلامة~معبر باب السلامة | crossing | SY | 36.63 37.09 | Bab al-Salama crossing | 3
معبر اليعربية~اليعربية | crossing | SY | 36.81 42.06 | Al-Ya'rubiyah crossing | 2
التنف~قاعدة التنف~معبر التنف | base | SY | 33.49 38.66 | Al-Tanf | 4
حميميم~قاعدة حميميم | base | SY | 35.40 35.95 | Khmeimim air base | 4
قاعدة الشعيرات~مطار الشعيرات~الشعيرات | base | SY | 34.49 36.91 | Shayrat air base | 3
التيفور~مطار التيفور | base | SY | 34.52 37.63 | T4 air base | 3
مطار الضمير | base | SY | 33.61 36.75 | Dumayr air base | 1
جبل الشيخ~جبل حرمون | mountain | SY | 33.42 35.86 | Mount Hermon | 3
سد الفرات | facility | SY | 35.86 38.55 | Tabqa Dam | 2
الطبقة? | town | SY | 35.84 38.55 | Al-Tabqah | 3
جبل التركمان | mountain | SY | 35.80 36.00 | Jabal Turkman | 1
جبل الأكراد | mountain | SY | 35.70 36.10 | Jabal al-Akrad | 1
سهل الغاب | region | SY | 35.45 36.35 | Al-Ghab Plain | 2
# Lebanon
طرابلس | city | LB | 34.44 35.85 | Tripoli | 3
صيدا | city | LB | 33.56 35.37 | Sidon | 4
صور? | city | LB | 33.27 35.20 | Tyre | 4
النبطية | city | LB | 33.38 35.48 | Nabatieh | 4
بعلبك | city | LB | 34.01 36.21 | Baalbek | 4
زحلة | city | LB | 33.85 35.90 | Zahle | 3
جونية | city | LB | 33.98 35.62 | Jounieh | 3
جبيل? | city | LB | 34.12 35.65 | Byblos | 3
الهرمل | city | LB | 34.39 36.39 | Hermel | 3
عرسال | town | LB | 34.18 36.42 | Arsal | 4
عكار | governorate | LB | 34.53 36.10 | Akkar | 3
البقاع | governorate | LB | 33.85 35.90 | Beqaa | 4
سهل البقاع | region | LB | 33.85 35.95 | Beqaa Valley | 3
جبل لبنان | governorate | LB | 33.85 35.60 | Mount Lebanon | 3
الجنوب اللبناني | region | LB | 33.27 35.40 | South Lebanon | 4
الضاحية الجنوبية~الضاحية? | quarter | LB | 33.85 35.51 | Dahieh | 4
بنت جبيل | town | LB | 33.12 35.43 | Bint Jbeil | 3
مرجعيون | town | LB | 33.36 35.59 | Marjayoun | 3
الخيام? | town | LB | 33.32 35.61 | Khiam | 3
الناقورة | town | LB | 33.12 35.14 | Naqoura | 3
حاصبيا | town | LB | 33.40 35.69 | Hasbaya | 2
قانا | town | LB | 33.21 35.30 | Qana | 3
مارون الراس | town | LB | 33.11 35.45 | Maroun al-Ras | 2
عيتا الشعب | town | LB | 33.10 35.33 | Ayta ash-Shab | 2
كفركلا | town | LB | 33.28 35.55 | Kfar Kila | 2
شبعا~مزارع شبعا | region | LB | 33.35 35.75 | Shebaa farms | 3
عين الحلوة | camp | LB | 33.54 35.38 | Ain al-Hilweh camp | 3
نهر البارد | camp | LB | 34.51 35.96 | Nahr al-Bared camp | 3
صبرا وشاتيلا~شاتيلا~صبرا? | camp | LB | 33.86 35.50 | Sabra and Shatila | 3
برج البراجنة | camp | LB | 33.85 35.50 | Bourj el-Barajneh | 2
الأشرفية? | quarter | LB | 33.89 35.52 | Achrafieh | 2
البترون | town | LB | 34.26 35.66 | Batroun | 2
بشري? | town | LB | 34.25 36.01 | Bsharri | 2
زغرتا | town | LB | 34.40 35.90 | Zgharta | 2
عاليه? | town | LB | 33.81 35.60 | Aley | 2
الشوف | region | LB | 33.69 35.58 | Chouf | 2
كسروان | region | LB | 34.03 35.70 | Keserwan | 2
بعبدا | town | LB | 33.83 35.54 | Baabda | 3
شتورا | town | LB | 33.82 35.85 | Chtaura | 2
المصنع?~معبر المصنع | crossing | LB | 33.70 35.93 | Masnaa crossing | 3
الخط الأزرق | region | LB | 33.10 35.40 | Blue Line | 3
نهر الليطاني~الليطاني | river | LB | 33.32 35.25 | Litani River | 3
مرفأ بيروت~ميناء بيروت | port | LB | 33.90 35.52 | Port of Beirut | 3
# Jordan
إربد~اربد | city | JO | 32.56 35.85 | Irbid | 3
الزرقاء? | city | JO | 32.07 36.09 | Zarqa | 4
العقبة? | city | JO | 29.53 35.00 | Aqaba | 4
الكرك | city | JO | 31.18 35.70 | Karak | 3
معان? | city | JO | 30.19 35.73 | Ma'an | 3
المفرق? | city | JO | 32.34 36.21 | Mafraq | 3
السلط | city | JO | 32.04 35.73 | Salt | 3
مادبا | city | JO | 31.72 35.79 | Madaba | 3
جرش | city | JO | 32.28 35.89 | Jerash | 3
عجلون | city | JO | 32.33 35.75 | Ajloun | 2
الطفيلة | city | JO | 30.84 35.60 | Tafilah | 2
البلقاء | governorate | JO | 32.03 35.70 | Balqa | 2
الرمثا | town | JO | 32.56 36.01 | Ramtha | 2
الأزرق? | camp | JO | 31.90 36.58 | Azraq camp | 2
الزعتري | camp | JO | 32.29 36.33 | Zaatari camp | 3
البتراء~البترا | facility | JO | 30.33 35.44 | Petra | 3
وادي عربة | region | JO | 30.40 35.15 | Wadi Araba | 3
جابر?~معبر جابر | crossing | JO | 32.54 36.21 | Jaber crossing | 2
معبر طريبيل~طريبيل~معبر الكرامة الأردني | crossing | JO | 32.99 38.99 | Trebil crossing | 2
البحر الميت | sea | JO | 31.50 35.50 | Dead Sea | 3
`;
