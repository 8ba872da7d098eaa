/** Yemen: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Yemen
حديبو | city | YE | 12.65 54.02 | Hadibu | 2 | Socotra | 75427
الجبين? | city | YE | 14.70 43.60 | Al-Jabin | 2 | Raymah | 401043
المحويت | city | YE | 15.47 43.54 | Mahwit | 2 | Mahwit | 78977
المحابشة | town | YE | 15.95 43.44 | Al Mahabishah | 1 | Hajjah | 79006
حزم العدين | town | YE | 14.03 44.01 | Hazm al Udayn | 1 | Ibb | 7360069
ميناء عدن | port | YE | 12.79 44.98 | Port of Aden | 3 | Aden
ميناء الصليف | port | YE | 15.31 42.67 | Port of Salif | 2 | Hodeidah
ميناء رأس عيسى~رأس عيسى النفطي | port | YE | 15.12 42.60 | Ras Isa oil port | 2 | Hodeidah
ميناء الضبة~الضبة~ميناء الضبة النفطي | port | YE | 14.72 49.50 | Al-Dhabba oil terminal | 2 | Hadramaut
ميناء النشيمة~النشيمة | port | YE | 13.90 47.97 | Al-Nushayma port | 2 | Shabwah
ميناء قنا | port | YE | 14.02 48.34 | Qena port | 1 | Shabwah
ميناء نشطون~نشطون? | port | YE | 15.82 52.20 | Nishtun port | 2 | Al-Mahrah
ميناء بلحاف~بلحاف~منشأة بلحاف | port | YE | 14.01 48.18 | Balhaf LNG terminal | 2 | Shabwah
مطار صنعاء~مطار صنعاء الدولي | airport | YE | 15.48 44.22 | Sanaa International Airport | 4 | Amanat Al Asimah
مطار عدن~مطار عدن الدولي | airport | YE | 12.83 45.03 | Aden International Airport | 3 | Aden
مطار الحديدة~مطار الحديدة الدولي | airport | YE | 14.75 42.98 | Hodeidah Airport | 2 | Hodeidah
مطار الغيضة | airport | YE | 16.19 52.17 | Al-Ghaydah Airport | 2 | Al-Mahrah
مطار الريان~مطار الريان الدولي | airport | YE | 14.66 49.37 | Riyan Airport | 2 | Hadramaut
مطار سيئون | airport | YE | 15.97 48.79 | Seiyun Airport | 2 | Hadramaut
مطار المخا | airport | YE | 13.27 43.28 | Mocha Airport | 2 | Taiz
قاعدة الديلمي~قاعدة الديلمي الجوية | base | YE | 15.47 44.22 | Al-Dailami air base | 2 | Amanat Al Asimah
شحن?~منفذ شحن | crossing | YE | 17.75 52.50 | Shahn crossing | 2 | Al-Mahrah
صرفيت~منفذ صرفيت | crossing | YE | 16.67 53.10 | Sarfait crossing | 2 | Al-Mahrah
منفذ البقع~البقع? | crossing | YE | 17.37 44.62 | Al-Buqa crossing | 2 | Saada
منفذ علب~علب? | crossing | YE | 17.53 43.50 | Alab crossing | 2 | Saada
منفذ حرض | crossing | YE | 16.43 42.98 | Harad crossing | 2 | Hajjah
العبر? | town | YE | 16.14 47.24 | Al-Abr | 2 | Hadramaut | 74785
ثمود | town | YE | 17.29 49.92 | Thamud | 1 | Hadramaut | 70080
رماه? | town | YE | 17.46 50.58 | Rumah | 1 | Hadramaut | 7930439
تريم | city | YE | 16.06 49.00 | Tarim | 2 | Hadramaut | 70160
شبام | town | YE | 15.93 48.63 | Shibam | 2 | Hadramaut
القطن? | town | YE | 15.84 48.46 | Al-Qatn | 1 | Hadramaut | 79478
وادي حضرموت | region | YE | ~15.95 48.8 | Hadramaut Valley | 3 | Hadramaut
ساحل حضرموت | region | YE | ~14.6 49.3 | Hadramaut coast | 2 | Hadramaut
هضبة حضرموت | region | YE | ~15.3 49.0 | Hadramaut plateau | 2 | Hadramaut
المسيلة?~حقول المسيلة | facility | YE | 15.40 49.10 | Masila oil field | 2 | Hadramaut
غيل باوزير~غيل بن يمين | town | YE | 14.78 49.37 | Ghayl Bawazir | 2 | Hadramaut | 75618
دوعن | district | YE | ~15.1 48.4 | Daw'an | 1 | Hadramaut
حجر? | district | YE | ~14.4 48.6 | Hajr | 1 | Hadramaut
بير علي | town | YE | 14.01 48.33 | Bir Ali | 1 | Shabwah
عسيلان | district | YE | ~15.05 45.75 | Usaylan | 2 | Shabwah
مرخة? | district | YE | ~14.4 46.4 | Markha | 1 | Shabwah
عزان | town | YE | 14.33 47.51 | Azzan | 2 | Shabwah
الصعيد? | town | YE | 14.33 46.87 | As-Said | 1 | Shabwah | 77862
لودر | town | YE | 13.88 45.87 | Lawdar | 2 | Abyan | 73504
مودية? | town | YE | 13.93 46.08 | Mudiyah | 2 | Abyan | 72557
شقرة? | town | YE | 13.36 45.70 | Shuqrah | 2 | Abyan
المحفد | town | YE | 14.06 46.91 | Al-Mahfad | 2 | Abyan | 78991
خنفر | district | YE | ~13.2 45.3 | Khanfar | 1 | Abyan
وادي عومران~وادي عمران | region | YE | ~13.9 46.2 | Wadi Omran | 2 | Abyan
مكيراس | town | YE | 13.94 45.67 | Mukayras | 2 | Al-Bayda | 72519
ردمان? | district | YE | ~14.35 45.0 | Radman | 1 | Al-Bayda
قيفة | region | YE | ~14.5 44.9 | Qifa | 2 | Al-Bayda
يكلا? | village | YE | 14.55 45.05 | Yakla | 2 | Al-Bayda
ذي ناعم | town | YE | 14.11 45.45 | Dhi Na'im | 1 | Al-Bayda | 76125
الزاهر | town | YE | 13.97 45.48 | Az-Zahir | 1 | Al-Bayda | 69482
ناطع | district | YE | ~14.4 45.55 | Nati' | 2 | Al-Bayda
نعمان? | district | YE | ~14.5 45.65 | Nu'man | 1 | Al-Bayda
حريب | town | YE | 14.93 45.50 | Harib | 2 | Marib | 75133
الجوبة? | district | YE | ~15.1 45.3 | Al-Jubah | 2 | Marib
رحبة? | district | YE | ~14.98 45.2 | Rahabah | 2 | Marib
جبل مراد | district | YE | ~14.95 45.0 | Jabal Murad | 2 | Marib
العبدية | district | YE | ~14.6 45.2 | Al-Abdiyah | 2 | Marib
ماهلية | district | YE | ~14.8 45.1 | Mahliyah | 1 | Marib
مدغل | district | YE | ~15.7 44.9 | Madghal | 2 | Marib
مجزر? | district | YE | ~15.85 44.9 | Majzar | 2 | Marib
الكسارة | region | YE | ~15.6 45.0 | Al-Kasarah | 2 | Marib
المشجح | region | YE | ~15.45 45.05 | Al-Mashjah | 2 | Marib
البلق~جبل البلق~جبال البلق | mountain | YE | ~15.38 45.25 | Balaq Mountains | 2 | Marib
صافر? | facility | YE | 15.55 45.80 | Safer | 3 | Marib
خزان صافر~ناقلة صافر | facility | YE | 15.12 42.60 | FSO Safer | 2 | Hodeidah
سد مأرب | facility | YE | 15.40 45.24 | Marib Dam | 2 | Marib
اليتمة | town | YE | 17.00 44.80 | Al-Yatmah | 1 | Al-Jawf
خب والشعف | district | YE | ~16.8 45.3 | Khabb and al-Sha'f | 2 | Al-Jawf
برط? | district | YE | ~16.45 44.5 | Barat | 1 | Al-Jawf
المتون | district | YE | ~16.2 44.55 | Al-Matun | 1 | Al-Jawf
الغيل | district | YE | ~16.1 44.7 | Al-Ghayl | 1 | Al-Jawf
قانية | town | YE | 14.60 45.30 | Qaniyah | 2 | Al-Bayda
حجور | region | YE | ~16.1 43.4 | Hajur | 2 | Hajjah
كشر? | district | YE | ~16.15 43.45 | Kushar | 1 | Hajjah
مستبأ | district | YE | ~16.2 43.25 | Mustaba | 1 | Hajjah
حيران | district | YE | ~16.25 43.0 | Hayran | 2 | Hajjah
عاهم | village | YE | 16.20 43.30 | Ahim | 1 | Hajjah
شفر? | village | YE | 16.10 43.15 | Shafar | 1 | Hajjah
الملاحيظ | town | YE | 16.80 43.20 | Al-Malahidh | 2 | Saada
رازح? | district | YE | ~17.12 43.25 | Razih | 2 | Saada
شدا? | district | YE | ~17.1 43.12 | Shada | 2 | Saada
منبه? | district | YE | ~17.2 43.35 | Munabbih | 2 | Saada
الظاهر? | district | YE | ~16.95 43.25 | Az-Zahir (Saada) | 1 | Saada
حيدان? | district | YE | ~16.8 43.45 | Haydan | 2 | Saada
مران?~جبال مران | region | YE | ~16.85 43.3 | Marran | 2 | Saada
ساقين? | district | YE | ~16.85 43.55 | Saqayn | 1 | Saada
سحار | district | YE | ~16.95 43.75 | Sahar | 1 | Saada
ضحيان? | town | YE | 17.10 43.65 | Dahyan | 3 | Saada
كتاف والبقع | district | YE | ~17.2 44.3 | Kitaf wa al-Buqa | 1 | Saada
آل عمار | region | YE | ~16.75 43.85 | Al Ammar | 1 | Saada
الصفراء? | district | YE | ~16.85 43.9 | As-Safra | 1 | Saada
حرف سفيان | district | YE | ~16.4 44.1 | Harf Sufyan | 2 | Amran
خمر? | town | YE | 15.99 43.95 | Khamir | 2 | Amran | 73861
حوث? | town | YE | 16.23 43.97 | Huth | 1 | Amran | 74490
ثلا? | town | YE | 15.57 43.90 | Thula | 1 | Amran
كوكبان? | town | YE | 15.50 43.90 | Kawkaban | 1 | Mahwit
شبام كوكبان | town | YE | 15.51 43.91 | Shibam Kawkaban | 1 | Mahwit
بني حشيش | district | YE | ~15.45 44.35 | Bani Hushaysh | 2 | Sanaa
همدان | district | YE | ~15.45 44.1 | Hamdan | 2 | Sanaa
بني مطر | district | YE | ~15.3 43.95 | Bani Matar | 2 | Sanaa
خولان | region | YE | ~15.2 44.6 | Khawlan | 2 | Sanaa
بلاد الروس | district | YE | ~15.0 44.2 | Bilad ar-Rus | 1 | Sanaa
مناخة? | town | YE | 15.07 43.74 | Manakhah | 1 | Sanaa | 73091
حراز | region | YE | ~15.1 43.75 | Haraz | 1 | Sanaa
عطان~فج عطان | quarter | YE | 15.32 44.18 | Faj Attan | 2 | Amanat Al Asimah
السبعين?~ميدان السبعين | quarter | YE | 15.31 44.19 | As-Sab'in | 2 | Amanat Al Asimah
حدة? | quarter | YE | 15.31 44.19 | Haddah | 2 | Amanat Al Asimah
جبل نقم~نقم? | mountain | YE | ~15.34 44.24 | Mount Nuqum | 2 | Amanat Al Asimah
عصر? | quarter | YE | 15.34 44.16 | Asir quarter | 1 | Amanat Al Asimah
شعوب? | quarter | YE | 15.38 44.22 | Shu'ub | 2 | Amanat Al Asimah
الحصبة? | quarter | YE | 15.38 44.20 | Al-Hasabah | 2 | Amanat Al Asimah
باجل? | city | YE | 15.06 43.29 | Bajil | 2 | Hodeidah | 77408
بيت الفقيه | city | YE | 14.52 43.32 | Bayt al-Faqih | 2 | Hodeidah | 76991
زبيد | city | YE | 14.20 43.32 | Zabid | 2 | Hodeidah | 69500
الجراحي? | town | YE | 14.13 43.39 | Al-Jarrahi | 1 | Hodeidah | 79284
اللحية? | town | YE | 15.70 42.69 | Al-Luhayyah | 2 | Hodeidah | 79050
الحوك? | district | YE | ~14.77 42.95 | Al-Hawak | 2 | Hodeidah
الحالي? | district | YE | ~14.8 42.98 | Al-Hali | 1 | Hodeidah
كيلو 16 | facility | YE | 14.80 43.10 | Kilo 16 | 2 | Hodeidah
الفازة | village | YE | 14.11 43.11 | Al-Fazah | 2 | Hodeidah
الجاح | village | YE | 14.42 43.10 | Al-Jah | 2 | Hodeidah
الجبلية? | village | YE | 14.15 43.15 | Al-Jabaliya | 1 | Hodeidah
زقر? | island | YE | 14.00 42.75 | Zuqar Island | 2 | Hodeidah
جزر حنيش | island | YE | 13.72 42.75 | Hanish Islands | 2 | Hodeidah
يختل? | village | YE | 13.47 43.29 | Yakhtul | 2 | Taiz
موزع? | town | YE | 13.27 43.51 | Mawza' | 2 | Taiz | 72760
الوازعية | district | YE | ~13.15 43.75 | Al-Wazi'iyah | 2 | Taiz
البرح | town | YE | 13.50 43.65 | Al-Barh | 2 | Taiz
مقبنة | district | YE | ~13.6 43.75 | Maqbanah | 2 | Taiz
جبل حبشي | district | YE | ~13.45 43.85 | Jabal Habashi | 2 | Taiz
صبر?~جبل صبر | mountain | YE | ~13.52 44.03 | Mount Sabr | 2 | Taiz
التعزية? | district | YE | ~13.65 44.05 | At-Ta'iziyah | 2 | Taiz
الحوبان | quarter | YE | 13.60 44.08 | Al-Hawban | 2 | Taiz
صالة? | district | YE | ~13.57 44.04 | Salah | 1 | Taiz
الصلو | district | YE | ~13.3 44.15 | As-Silw | 2 | Taiz
حيفان? | district | YE | ~13.2 44.25 | Hayfan | 2 | Taiz
الشمايتين | district | YE | ~13.15 43.95 | Ash-Shamayatayn | 2 | Taiz
التربة? | town | YE | 13.21 44.12 | At-Turbah | 2 | Taiz | 77646
الحجرية? | region | YE | ~13.2 44.05 | Al-Hujariah | 2 | Taiz
مريس | region | YE | ~13.95 44.7 | Murays | 2 | Dhale
قعطبة | town | YE | 13.85 44.71 | Qa'tabah | 2 | Dhale | 71904
دمت? | town | YE | 14.09 44.67 | Damt | 2 | Dhale | 408866
جبن? | district | YE | ~14.05 44.9 | Juban | 1 | Dhale
الحشاء | district | YE | ~13.75 44.45 | Al-Husha | 2 | Dhale
الفاخر? | village | YE | 13.83 44.62 | Al-Fakhir | 2 | Dhale
يافع? | region | YE | ~13.85 45.15 | Yafa' | 2 | Lahij
ردفان | region | YE | ~13.55 44.9 | Radfan | 2 | Lahij
الصبيحة? | region | YE | ~12.95 44.2 | As-Subayhah | 2 | Lahij
طور الباحة | town | YE | 13.18 44.30 | Tawr al-Bahah | 1 | Lahij | 409051
العر~جبل العر | mountain | YE | ~13.85 45.2 | Al-Urr | 1 | Lahij
القبيطة | district | YE | ~13.3 44.4 | Al-Qubaytah | 2 | Lahij
رأس العارة | town | YE | 12.63 43.90 | Ras al-Arah | 2 | Lahij
البريقة | district | YE | ~12.79 44.87 | Little Aden | 2 | Aden
الشيخ عثمان | quarter | YE | 12.88 44.99 | Sheikh Othman | 2 | Aden | 77940
المنصورة? | quarter | YE | 12.86 44.98 | Al-Mansurah, Aden | 1 | Aden | 78931
دار سعد | quarter | YE | 12.91 44.99 | Dar Sa'd | 2 | Aden
قصر معاشيق~معاشيق | facility | YE | 12.77 45.05 | Maashiq Palace | 3 | Aden
جعولة | village | YE | 12.95 45.00 | Ja'ulah | 1 | Aden
يريم | city | YE | 14.30 44.38 | Yarim | 2 | Ibb | 69559
العدين? | town | YE | 13.97 44.00 | Al-Udayn | 1 | Ibb | 78543
جبلة? | town | YE | 13.92 44.15 | Jiblah | 1 | Ibb | 74185
القاعدة? | town | YE | 13.77 44.10 | Al-Qa'idah | 1 | Ibb
معبر? | city | YE | 14.79 44.29 | Ma'bar | 1 | Dhamar | 73409
عنس? | district | YE | ~14.5 44.4 | Ans | 1 | Dhamar
آنس? | region | YE | ~14.7 44.1 | Anis | 1 | Dhamar
عتمة? | district | YE | ~14.45 43.95 | Utmah | 1 | Dhamar
وصاب | district | YE | ~14.3 43.8 | Wusab | 1 | Dhamar
قلنسية | town | YE | 12.69 53.49 | Qalansiyah | 1 | Socotra | 71799
عبد الكوري | island | YE | 12.18 52.23 | Abd al Kuri | 2 | Socotra
تهامة | region | YE | ~15.0 43.1 | Tihama | 2
كهبوب? | region | YE | ~12.75 43.65 | Kahbub | 1 | Lahij
دحسويس | town | YE | 15.72 50.73 | Dahasuways | 1 | Al-Mahrah | 30485
الغيلة | town | YE | 14.60 45.58 | Al Ghaylah | 1 | Al-Bayda | 30543
الجديدة? | town | YE | 15.08 45.30 | Judaydah | 1 | Marib | 30616
ضوران | town | YE | 13.77 44.44 | Dawran | 1 | Dhale | 30689
نجد الجماعي | town | YE | 13.92 44.32 | Najd al Jama'i | 1 | Ibb | 30696
ظلمة العليا~ظلمة حبيش | town | YE | 14.10 44.09 | Zalmah al 'Ulya | 1 | Ibb | 30714
ربع عتمة~سوق الربوع | town | YE | 14.51 44.02 | Suq ar Rubu' | 1 | Dhamar | 30729
التريس~الشقيرة | town | YE | 13.13 43.79 | Ash Shuqayrah | 1 | Taiz | 30735
المسالية~مشرعة? | town | YE | 13.53 44.00 | Al Masaliyah | 1 | Taiz | 30740
الرمادي? | town | YE | 13.96 43.78 | Ar Ramadi | 1 | Ibb | 30762
الضلع? | town | YE | 14.67 43.82 | Ad Dil' | 1 | Raymah | 30788
مجزر? | town | YE | 15.85 44.77 | Majzar | 1 | Marib | 34717
بدبدة | town | YE | 15.43 44.70 | Bidbadah | 1 | Marib | 34724
متوح | town | YE | 15.07 43.64 | Matwah | 1 | Hodeidah | 34821
صوير | town | YE | 16.18 43.61 | Suwayr | 1 | Amran | 34827
وضرة? | town | YE | 15.71 43.48 | Wadarah | 1 | Hajjah | 34846
مستباء | town | YE | 16.23 43.25 | Mustaba' | 1 | Hajjah | 34886
الطويلة? | town | YE | 15.49 43.75 | At Tawilah | 1 | Mahwit | 69372
زراجة | town | YE | 14.87 44.38 | Zarajah | 1 | Dhamar | 69457
يفرس | town | YE | 13.46 43.95 | Yufrus | 1 | Taiz | 69537
وشحة? | town | YE | 16.31 43.41 | Washhah | 1 | Hajjah | 69640
وعلان | town | YE | 15.07 44.28 | Wa'lan | 1 | Dhamar | 69684
ذي جلال | town | YE | 13.62 44.71 | Dhi Jalal | 1 | Dhale | 69686
عسيلان | town | YE | 15.03 45.83 | Usaylan | 1 | Shabwah | 69769
عبال | town | YE | 14.99 43.54 | Ubal | 1 | Hodeidah | 69944
السويدا~السويداء | town | YE | 13.79 45.23 | As Suwayda | 1 | Lahij | 70272
برط العنان | town | YE | 16.72 44.31 | Al 'Inan | 1 | Al-Jawf | 70346
شحن السفلى | town | YE | 17.77 52.49 | Shihan as Sufla | 1 | Al-Mahrah | 70656
شبام | town | YE | 15.51 43.90 | Shibam | 1 | Mahwit | 70677
الشرية | town | YE | 14.36 45.02 | Ash Sharyah | 1 | Al-Bayda | 70759
شرس? | town | YE | 15.71 43.65 | Sharas | 1 | Hajjah | 70808
شهارة~شهارة الغيس | town | YE | 16.18 43.70 | Shaharat al Ghis | 1 | Amran | 70910
سيان | city | YE | 15.17 44.32 | Sayyan | 2 | - | 70979
سيحوت | town | YE | 15.21 51.25 | Sayhut | 1 | Al-Mahrah | 71005
صناء | town | YE | 15.40 47.77 | Sana' | 1 | Hadramaut | 71136
سحار | town | YE | 15.32 44.31 | Sahar | 1 | - | 71273
ساه? | town | YE | 15.58 48.85 | Sah | 1 | Hadramaut | 71282
الريدة | town | YE | 15.04 50.48 | Ar Raydah | 1 | Hadramaut | 71549
ريدة | town | YE | 15.81 44.04 | Raydah | 1 | Amran | 71558
رضوم | town | YE | 14.09 47.74 | Rudum | 1 | Shabwah | 71687
قشن? | town | YE | 15.42 51.68 | Qishn | 1 | Al-Mahrah | 71834
نصاب? | town | YE | 14.51 46.49 | Nisab | 1 | Shabwah | 72181
المسيمير | town | YE | 13.44 44.62 | Al Musaymir | 1 | Lahij | 72430
مذيخرة | town | YE | 13.89 43.97 | Markaz Mudhaykirah | 1 | Ibb | 72561
منوخ | town | YE | 16.80 48.11 | Minwakh | 1 | Hadramaut | 72647
ميفعة~ميفعة القديمة | town | YE | 14.28 47.58 | Mayfa'ah | 1 | Shabwah | 72746
ماوية? | town | YE | 13.58 44.35 | Mawiyah | 1 | Taiz | 72781
الجول? | town | YE | 14.46 48.28 | Al Jawl | 1 | Hadramaut | 72855
ملاح? | town | YE | 14.42 44.79 | Milah | 1 | Al-Bayda | 73100
الملاحيط | town | YE | 16.77 43.28 | Al Malahit | 1 | Saada | 73125
مفحق | town | YE | 15.10 43.90 | Mafhaq | 1 | - | 73331
المديد | town | YE | 15.64 44.47 | Al Madid | 1 | - | 73365
كحلان عفار | town | YE | 15.73 43.72 | Kuhlan 'Affar | 1 | Hajjah | 73638
كعيدنة | town | YE | 15.82 43.34 | Ku'aydinah | 1 | Hajjah | 73650
خورة | town | YE | 14.43 46.15 | Khawrah | 1 | Shabwah | 73788
جبن? | town | YE | 14.01 44.87 | Juban | 1 | Dhale | 74116
جحانة | town | YE | 15.23 44.48 | Jihanah | 1 | - | 74167
حيفان? | town | YE | 13.32 44.28 | Hayfan | 1 | Taiz | 74938
حوف? | town | YE | 16.63 53.03 | Hawf | 1 | Al-Mahrah | 75000
حصوين | town | YE | 15.59 52.10 | Haswayn | 1 | Al-Mahrah | 75034
حمام علي | town | YE | 14.66 44.15 | Hammam 'Ali | 1 | Dhamar | 75239
لبعوس | town | YE | 13.87 45.25 | Madinat Lab'us | 1 | Lahij | 75357
حبيل الجبر | town | YE | 13.60 44.99 | Habil al Jabr | 1 | Lahij | 75504
الحبيلين | town | YE | 13.52 44.85 | Al Habilayn | 1 | Lahij | 75508
حبان? | town | YE | 14.35 47.08 | Habban | 1 | Shabwah | 75518
حبابة | town | YE | 15.54 43.88 | Hababah | 1 | Amran | 75539
غيل با وزير | town | YE | 14.78 49.37 | Ghayl Ba Wazir | 1 | Hadramaut
ذي بين~ذيبين | town | YE | 15.98 44.13 | Dhaybin | 1 | Amran | 76147
ذي السفال~ذي سفال | town | YE | 13.83 44.11 | Dhi as Sufal | 1 | Ibb | 76154
ضورتن الديدة | town | YE | 14.74 44.21 | Dawran ad Daydah | 1 | Dhamar | 76362
دار النصر | town | YE | 13.56 44.02 | Dar an Nasir | 1 | Taiz | 76482
بروم? | town | YE | 14.36 48.98 | Burum | 1 | Hadramaut | 76699
بيت عذاقة | town | YE | 15.62 43.70 | Bayt 'Adhaqah | 1 | Amran | 76927
بني بكر | town | YE | 13.93 45.27 | Bani Bakr | 1 | Lahij | 77307
الزهرة? | town | YE | 15.72 43.00 | Az Zuhrah | 1 | Hodeidah | 77504
الزيدية? | town | YE | 15.33 43.01 | Az Zaydiyah | 1 | Hodeidah | 77515
الزاهر | town | YE | 16.32 44.50 | Az Zahir | 1 | Al-Jawf | 77529
الحجب? | town | YE | 14.85 45.53 | Al Hajab | 1 | Shabwah | 77594
العوابل~عوابل | town | YE | 13.84 44.86 | Al 'Awabil | 1 | Dhale | 77636
السودة? | town | YE | 15.96 43.78 | As Sudah | 1 | Amran | 77772
السياني | town | YE | 13.84 44.17 | As Sayyani | 1 | Ibb | 77791
الصومعة? | town | YE | 14.09 45.80 | As Sawma'ah | 1 | Al-Bayda | 77800
السوادية | town | YE | 14.30 45.22 | As Sawadiyah | 1 | Al-Bayda | 77809
الصفقين | town | YE | 15.38 43.42 | As Safaqayn | 1 | Mahwit | 77872
السدة? | town | YE | 14.12 44.42 | As Saddah | 1 | Ibb | 77881
أم شط~الشط? | town | YE | 12.89 44.04 | Ash Shatt | 1 | Lahij | 77946
الشاهل | town | YE | 15.87 43.40 | Ash Shahil | 1 | Hajjah | 77980
الشغادرة | town | YE | 15.62 43.52 | Ash Shaghadirah | 1 | Hajjah | 77985
أسداس? | town | YE | 15.77 45.08 | Asdas | 1 | Marib | 78019
الرباط~مرباط | town | YE | 14.21 46.39 | Marbat | 1 | Shabwah | 78112
الروضة? | town | YE | 15.43 44.22 | Ar Rawdah | 1 | - | 78137
الروضة? | town | YE | 14.47 47.28 | Ar Rawdah | 1 | Shabwah | 78141
النادرة? | town | YE | 14.10 44.48 | An Nadirah | 1 | Ibb | 78379
عمد? | town | YE | 15.30 47.98 | Amd | 1 | Hadramaut | 78448
أم وضيع~الوضيع | town | YE | 13.77 46.02 | Al Wuday' | 1 | Abyan | 78471
القرح | town | YE | 16.73 51.48 | Al Qurh | 1 | Al-Mahrah | 78566
القناوص | town | YE | 15.49 43.13 | Al Qanawis | 1 | Hodeidah | 78675
القفلة? | town | YE | 16.32 43.77 | Al Qaflah | 1 | Amran | 78699
القابل? | town | YE | 15.45 44.13 | Qaryat al Qabil | 1 | Amran | 78708
الطفة? | town | YE | 14.21 45.39 | Al Ma'udah | 1 | Al-Bayda | 78713
المنيرة? | town | YE | 15.32 42.93 | Al Munirah | 1 | Hodeidah | 78742
المسراخ | town | YE | 13.46 44.02 | Al Misrakh | 1 | Taiz | 78776
الملاح? | town | YE | 13.43 44.83 | Al Milah | 1 | Lahij | 78814
المغلاف | town | YE | 15.29 43.19 | Al Mighlaf | 1 | Hodeidah | 78823
المراوعة | town | YE | 14.83 43.15 | Al Marawi'ah | 1 | Hodeidah | 78909
المنصورية? | town | YE | 14.69 43.30 | Al Mansuriyah | 1 | Hodeidah | 78929
المخادر | town | YE | 14.12 44.20 | Al Makhadir | 1 | Ibb | 78964
الجربة? | town | YE | 13.79 45.16 | Al Jurbah | 1 | Lahij | 79219
الحصين? | town | YE | 13.79 44.77 | Al Husayn | 1 | Dhale | 79384
حريضة | town | YE | 15.60 48.18 | Huraydah | 1 | Hadramaut | 79393
الحرف? | town | YE | 16.36 44.09 | Al Harf | 1 | Amran | 79531
حجر المشائخ | town | YE | 16.14 47.83 | Hajar al Masha'ikh | 1 | Hadramaut | 79609
البريقة | town | YE | 12.74 44.88 | Al Burayqah | 1 | Aden | 79799
الباطنة? | town | YE | 15.48 48.43 | Al Batinah | 1 | Hadramaut | 79845
العاقر? | town | YE | 14.57 45.91 | Al 'Aqir | 1 | Shabwah | 79967
أحور | town | YE | 13.52 46.71 | Ahwar | 1 | Abyan | 80105
الديس الشرقية | town | YE | 14.91 49.95 | Ad Dis ash Sharqiyah | 1 | Hadramaut | 80331
الدمنة | town | YE | 13.45 44.18 | Ad Dimnah | 1 | Taiz | 80336
الدن | town | YE | 14.35 43.85 | Ad Dann | 1 | Dhamar | 80379
الظليعة | town | YE | 15.02 48.02 | Az Zali'ah | 1 | Hadramaut | 80383
الضحي? | town | YE | 15.22 43.07 | Dhahi | 1 | Hodeidah | 80393
بلاد الطعام | town | YE | 14.83 43.54 | Markaz Bilad at Ta'am | 1 | Raymah | 400734
الحدية | town | YE | 14.53 43.57 | Al Hadiyah | 1 | Raymah | 401019
كسمة? | town | YE | 14.58 43.64 | Kusmah | 1 | Raymah | 401023
رقاب? | town | YE | 14.89 43.46 | Riqab | 1 | Hodeidah | 401653
السخنة | town | YE | 14.79 43.44 | As Sukhnah | 1 | Hodeidah | 401672
الرجم? | town | YE | 15.46 43.63 | Ar Rujum | 1 | Mahwit | 402074
العر~العرة | town | YE | 15.25 43.89 | Al 'Urrah | 1 | - | 402753
المغربة | town | YE | 15.88 43.67 | Al Maghrabah | 1 | Hajjah | 403270
الصرارة | town | YE | 15.79 43.87 | As Sararah | 1 | Amran | 403271
الناصرة? | town | YE | 15.77 43.81 | An Nasirah | 1 | Amran | 403272
مبين? | town | YE | 15.74 43.56 | Mabyan | 1 | Hajjah | 403316
متنة? | town | YE | 15.25 44.02 | Matnah | 1 | - | 403754
الحيفة? | town | YE | 15.73 44.24 | Al Hayfah | 1 | Amran | 404914
النشمة~نجد النشمة | town | YE | 13.39 43.97 | Al Nashmah | 1 | Taiz | 406072
الحشوة? | town | YE | 16.91 44.28 | Al Hashwah | 1 | Saada | 406635
ساقين? | town | YE | 16.88 43.52 | Saqayn | 1 | Saada | 406662
رجوزة | town | YE | 16.70 44.41 | Rajuzah | 1 | Al-Jawf | 406761
الخراب?~خراب المراشي | town | YE | 16.55 44.29 | Al Khirab | 1 | Al-Jawf | 406845
الحميدات? | town | YE | 16.48 44.43 | Al Humaydat | 1 | Al-Jawf | 406884
المدان? | town | YE | 16.22 43.64 | Al Madan | 1 | Amran | 407014
العشة? | town | YE | 16.26 43.85 | Al 'Ashshah | 1 | Amran | 407024
حصن بني سعد | town | YE | 16.27 44.48 | Hisn Bani Sa'd | 1 | Al-Jawf | 407036
المتون | town | YE | 16.23 44.58 | Al Matun | 1 | Al-Jawf | 407042
المصلوب? | town | YE | 16.18 44.63 | Al Maslub | 1 | Al-Jawf | 407048
الغيل | town | YE | 16.11 44.68 | Al Ghayl | 1 | Al-Jawf | 407049
الجميمة | town | YE | 16.02 43.60 | Al Jamimah | 1 | Hajjah | 407094
حبور | town | YE | 16.05 43.71 | Habur | 1 | Amran | 407096
الروض?~الروضة? | town | YE | 16.06 44.81 | Ar Rawd | 1 | Al-Jawf | 407129
مقبنة | town | YE | 13.66 43.69 | Maqbanah | 1 | Taiz | 407716
ضباه~ظبة? | town | YE | 14.49 44.13 | Dubah | 1 | Dhamar | 408124
الرضائي | town | YE | 14.02 44.39 | Ar Rida'i | 1 | Ibb | 408342
الميفعة | town | YE | 14.46 44.55 | Al Mayfa'ah | 1 | Dhamar | 408801
الرضمة | town | YE | 14.22 44.59 | Ar Radmah | 1 | Ibb | 408846
زخم? | town | YE | 14.29 44.69 | Zakhim | 1 | Al-Bayda | 408883
مسورة? | town | YE | 14.34 45.73 | Maswarah | 1 | Al-Bayda | 408970
كشر? | town | YE | 16.16 43.42 | Kushar | 1 | Hajjah | 410914
أسلم? | town | YE | 16.06 43.33 | Aslam | 1 | Hajjah | 410915
حيدان? | town | YE | 16.78 43.43 | Haydan | 1 | Saada | 411056
مدغل~مدغل الجدعان | town | YE | 15.60 45.04 | Madghil | 1 | Marib | 7341410
الحرجة? | town | YE | 15.49 44.67 | Al Harjah | 1 | Marib | 7341563
بني العوام | town | YE | 15.58 43.59 | Bani al 'Awwam | 1 | Hajjah | 7344394
بني النهاري | town | YE | 15.64 43.56 | Bani an Nahari | 1 | Hajjah | 7344569
المشاف | town | YE | 16.86 43.20 | Al Mashaf | 1 | Saada | 7346082
الخراب? | town | YE | 16.99 43.34 | Al Kharab | 1 | Saada | 7346660
العين? | town | YE | 13.33 44.09 | Al 'Ayn | 1 | Taiz | 7354697
الدعيس | town | YE | 13.99 44.27 | Qaryat ad Da'is | 1 | Ibb | 7356864
الكولة~رحبة? | town | YE | 14.90 44.99 | Rahabah | 1 | Marib | 7364022
القريشية | town | YE | 14.51 44.85 | Al Qurayshiyah | 1 | Al-Bayda | 7364913
حورة | town | YE | 13.36 44.15 | Hawrah | 1 | Taiz | 7367232
سحيل شبام | town | YE | 15.91 48.64 | Suhayl Shibam | 1 | Hadramaut | 7792750
بئر حات | town | YE | 17.32 52.10 | Bi'r Hat | 1 | Al-Mahrah | 7928383
حدادة? | town | YE | 13.18 44.27 | Hadadah | 1 | Lahij | 7928384
الشروج | town | YE | 14.69 47.77 | Al Shiruj | 1 | Hadramaut | 7931038
جول المجمع | town | YE | 14.93 47.03 | Jawl al Majma' | 1 | Shabwah | 7931039
الحزم? | town | YE | 14.69 45.61 | Al Hazm | 1 | Al-Bayda | 7931041
مطرة? | town | YE | 15.53 47.63 | Matarah | 1 | Shabwah | 8308191
حبيل الريدة | town | YE | 13.64 44.85 | Habil ar Raydah | 1 | Lahij | 8308699
العليب | town | YE | 15.15 49.07 | Al 'Ulayb | 1 | Hadramaut | 8308729
الطلح | town | YE | 15.16 47.40 | At Talh | 1 | Shabwah | 8308730
سرار | town | YE | 13.64 45.31 | Sirar | 1 | Abyan | 8308731
خيران? | town | YE | 16.02 43.38 | Khayran | 1 | Hajjah | 8356282
الحصون? | town | YE | 15.47 45.37 | Al Husun | 1 | Marib | 8356686
جيشان? | town | YE | 14.25 46.18 | Jayshan | 1 | Abyan | 8357700
الصلو | town | YE | 13.33 44.22 | As Salw | 1 | Taiz | 8357701
رصد? | town | YE | 13.71 45.30 | Rasad | 1 | Abyan | 8357714
سحب? | town | YE | 15.60 44.02 | Sahhab | 1 | Amran | 8357764
مجز? | town | YE | 17.07 43.58 | Majz | 1 | Saada | 8534038
الخشعة العليا | village | YE | 14.34 46.71 | AL-khasha upper | 1 | Shabwah | 11125824
`;
