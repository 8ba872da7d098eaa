/** Syria: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Syria
مدينة البعث | town | SY | 33.16 35.86 | Baath City | 2 | Quneitra
التريمسة | village | SY | 35.27 36.50 | Tremseh | 1 | Hama | 9847679
درعا | camp | SY | 32.62 36.10 | Daraa camp | 2 | Daraa
درعا البلد | quarter | SY | 32.61 36.10 | Daraa al-Balad | 3 | Daraa
خان الشيح | camp | SY | 33.37 36.11 | Khan ash-Shih camp | 2 | Rif Dimashq
روج? | camp | SY | 37.02 42.07 | Roj camp | 3 | Al-Hasakah
أطمة | camp | SY | 36.31 36.69 | Atmeh | 3 | Idlib
دير حسان | village | SY | 36.30 36.74 | Deir Hassan | 1 | Idlib
الدانا | town | SY | 36.21 36.77 | Ad-Dana | 2 | Idlib | 174259
كللي? | town | SY | 36.11 36.69 | Kelly | 1 | Idlib
معرة مصرين~معرتمصرين | town | SY | 36.01 36.67 | Maarrat Misrin | 2 | Idlib | 167605
كفر تخاريم | town | SY | 36.12 36.52 | Kafr Takharim | 1 | Idlib | 168629
الفطيرة | village | SY | 35.58 36.53 | Al-Fatira | 1 | Idlib
كنصفرة | village | SY | 35.62 36.49 | Kansafra | 1 | Idlib
البارة? | village | SY | 35.68 36.53 | Al-Bara | 1 | Idlib
جبل الزاوية | region | SY | ~35.75 36.55 | Jabal az-Zawiya | 3 | Idlib
قميناس | village | SY | 35.90 36.67 | Qminas | 1 | Idlib
النيرب | village | SY | 35.90 36.73 | Al-Nayrab | 1 | Idlib
النيرب | camp | SY | 36.17 37.23 | Neirab camp | 2 | Aleppo
آفس? | village | SY | 35.88 36.80 | Afes | 1 | Idlib
تفتناز | town | SY | 36.00 36.79 | Taftanaz | 2 | Idlib | 163799
مطار أبو الظهور~مطار أبو الضهور | base | SY | 35.73 37.10 | Abu al-Duhur air base | 2 | Idlib
مطار كويرس~كويرس | base | SY | 36.19 37.58 | Kuweires air base | 2 | Aleppo
مطار منغ~منغ? | base | SY | 36.52 37.04 | Menagh air base | 2 | Aleppo
مطار حلب الدولي~مطار حلب | airport | SY | 36.18 37.22 | Aleppo International Airport | 3 | Aleppo
مطار دمشق الدولي~مطار دمشق | airport | SY | 33.41 36.51 | Damascus International Airport | 4 | Rif Dimashq
مطار القامشلي | airport | SY | 37.02 41.19 | Qamishli Airport | 2 | Al-Hasakah
مطار دير الزور~مطار دير الزور العسكري | airport | SY | 35.29 40.18 | Deir ez-Zor Airport | 2 | Deir ez-Zor
مطار الطبقة~مطار الطبقة العسكري | base | SY | 35.75 38.57 | Tabqa air base | 2 | Raqqa
مطار حماة~مطار حماة العسكري | base | SY | 35.12 36.71 | Hama air base | 2 | Hama
مطار المزة~مطار المزة العسكري | base | SY | 33.48 36.22 | Mezzeh air base | 3 | Damascus
مطار النيرب~مطار النيرب العسكري | base | SY | 36.18 37.22 | Neirab air base | 2 | Aleppo
مطار السين~مطار السين العسكري | base | SY | 33.91 37.21 | Al-Seen air base | 1 | Rif Dimashq
مطار خلخلة~مطار خلخلة العسكري | base | SY | 33.07 36.55 | Khalkhalah air base | 2 | Suwayda
مطار الثعلة | base | SY | 32.70 36.41 | Tha'lah air base | 1 | Suwayda
مطار تدمر | airport | SY | 34.56 38.32 | Palmyra Airport | 1 | Homs
مطار باسل الأسد الدولي | airport | SY | 35.40 35.95 | Bassel al-Assad Airport | 2 | Latakia
ميناء طرطوس~مرفأ طرطوس | port | SY | 34.91 35.86 | Port of Tartus | 3 | Tartus
ميناء اللاذقية~مرفأ اللاذقية | port | SY | 35.52 35.77 | Port of Latakia | 3 | Latakia
معبر جديدة يابوس~جديدة يابوس | crossing | SY | 33.66 36.03 | Jdeidet Yabous crossing | 2 | Rif Dimashq
معبر البوكمال~معبر القائم البوكمال | crossing | SY | 34.40 41.01 | Abu Kamal crossing | 3 | Deir ez-Zor
معبر جرابلس | crossing | SY | 36.83 38.01 | Jarabulus crossing | 1 | Aleppo
معبر الراعي | crossing | SY | 36.67 37.45 | Al-Rai crossing | 2 | Aleppo
معبر الحمام~معبر الحمران | crossing | SY | 36.75 37.90 | Hamran crossing | 1 | Aleppo
معبر جوسيه~جوسيه | crossing | SY | 34.41 36.54 | Jousieh crossing | 2 | Homs
معبر العريضة | crossing | SY | 34.63 35.98 | Arida crossing | 2 | Tartus
معبر الدبوسية~الدبوسية | crossing | SY | 34.64 36.19 | Dabousieh crossing | 2 | Homs
معبر سيمالكا~سيمالكا~فيش خابور | crossing | SY | 37.08 42.38 | Semalka crossing | 3 | Al-Hasakah
معبر كسب | crossing | SY | 35.93 35.99 | Kasab crossing | 1 | Latakia
الشيخ مقصود~حي الشيخ مقصود | quarter | SY | 36.24 37.15 | Sheikh Maqsoud | 4 | Aleppo
الأشرفية?~حي الأشرفية | quarter | SY | 36.23 37.14 | Ashrafieh quarter, Aleppo | 2 | Aleppo
بستان القصر | quarter | SY | 36.19 37.15 | Bustan al-Qasr | 2 | Aleppo
حي السكري | quarter | SY | 36.18 37.15 | Sukkari | 1 | Aleppo
حي صلاح الدين | quarter | SY | 36.19 37.13 | Salaheddin quarter | 1 | Aleppo
مساكن هنانو | quarter | SY | 36.22 37.21 | Masaken Hanano | 2 | Aleppo
الراموسة | quarter | SY | 36.16 37.12 | Ramouseh | 2 | Aleppo
خان طومان | village | SY | 36.12 37.04 | Khan Tuman | 2 | Aleppo
العيس | village | SY | 36.00 37.00 | Al-Eis | 2 | Aleppo
الزربة~زربة | village | SY | 36.07 36.98 | Zerba | 1 | Aleppo | 172045
عندان | town | SY | 36.29 37.04 | Anadan | 2 | Aleppo
حيان? | town | SY | 36.32 37.06 | Hayyan | 1 | Aleppo
كفر حمرة | town | SY | 36.25 37.08 | Kafr Hamra | 1 | Aleppo
دارة عزة~دار تعزة | town | SY | 36.28 36.85 | Darat Izza | 2 | Aleppo | 170857
الزهراء? | town | SY | 36.37 37.00 | Az-Zahraa | 2 | Aleppo
نبل والزهراء | town | SY | 36.37 36.99 | Nubl and Zahraa | 2 | Aleppo
سد تشرين | facility | SY | 36.38 38.18 | Tishrin Dam | 3 | Aleppo
جسر قره قوزاق~قره قوزاق | facility | SY | 36.64 38.21 | Qara Qozak bridge | 2 | Aleppo
مسكنة? | town | SY | 35.97 38.04 | Maskanah | 2 | Aleppo | 167080
دابق | village | SY | 36.54 37.27 | Dabiq | 2 | Aleppo
تل مالد | village | SY | 36.46 37.17 | Tal Malid | 1 | Aleppo
الشهباء? | region | SY | ~36.4 37.1 | Shahba region | 1 | Aleppo
تل تمر~تل تامر | town | SY | 36.66 40.37 | Tell Tamer | 3 | Al-Hasakah | 163434
أبو راسين~أبو راسين زركان | town | SY | 36.83 40.35 | Abu Rasin | 1 | Al-Hasakah
الدرباسية~درباسية | town | SY | 37.07 40.65 | Darbasiyah | 2 | Al-Hasakah | 170887
عامودا~عامودة | town | SY | 37.10 40.93 | Amuda | 2 | Al-Hasakah | 173230
الشدادي? | town | SY | 36.05 40.73 | Shaddadi | 3 | Al-Hasakah | 172837
حقل العمر~حقل العمر النفطي | base | SY | 35.09 40.57 | Al-Omar oil field | 3 | Deir ez-Zor
حقل كونيكو~معمل كونيكو | base | SY | 35.34 40.34 | Conoco gas field | 3 | Deir ez-Zor
حقل التنك | facility | SY | 35.02 40.86 | Tanak oil field | 1 | Deir ez-Zor
هجين? | town | SY | 34.70 40.83 | Hajin | 2 | Deir ez-Zor | 174506
السوسة | town | SY | 34.53 40.96 | Susah | 2 | Deir ez-Zor | 172415
الشحيل | town | SY | 35.10 40.46 | Shuhayl | 2 | Deir ez-Zor
البصيرة? | town | SY | 35.16 40.43 | Busayrah | 2 | Deir ez-Zor | 173927
ذيبان~ديبان | town | SY | 35.01 40.51 | Dhiban | 2 | Deir ez-Zor | 170691
خشام | town | SY | 35.30 40.29 | Khasham | 2 | Deir ez-Zor | 167899
عياش | village | SY | 35.42 40.01 | Ayyash | 1 | Deir ez-Zor
معدان~معدن جديد | town | SY | 35.76 39.60 | Ma'adan | 2 | Raqqa | 167538
سلوك?~سلوق | town | SY | 36.60 39.13 | Suluk | 2 | Raqqa | 164895
سجن الأقطان | facility | SY | 36.03 39.02 | Al-Aqtan prison | 2 | Raqqa
سجن غويران~سجن الصناعة~غويران | facility | SY | 36.48 40.74 | Ghuwayran prison | 3 | Al-Hasakah
قاعدة رميلان~رميلان~خراب الجير | base | SY | 36.96 42.04 | Rmeilan base | 2 | Al-Hasakah
قاعدة الشدادي | base | SY | 36.05 40.75 | Shaddadi base | 2 | Al-Hasakah
الحجر الأسود~حجر الأسود | town | SY | 33.46 36.30 | Al-Hajar al-Aswad | 2 | Rif Dimashq | 8419677
التضامن? | quarter | SY | 33.47 36.32 | Tadamon | 2 | Damascus
القدم? | quarter | SY | 33.47 36.29 | Al-Qadam | 1 | Damascus
برزة? | quarter | SY | 33.55 36.32 | Barzeh | 2 | Damascus
القابون | quarter | SY | 33.54 36.34 | Qaboun | 2 | Damascus
كفر سوسة~كفرسوسة | quarter | SY | 33.49 36.27 | Kafr Sousa | 2 | Damascus
المهاجرين? | quarter | SY | 33.53 36.28 | Muhajirin | 1 | Damascus
ساحة الأمويين | facility | SY | 33.51 36.28 | Umayyad Square | 3 | Damascus
الجامع الأموي~المسجد الأموي | facility | SY | 33.51 36.31 | Umayyad Mosque | 3 | Damascus
قاسيون~جبل قاسيون | mountain | SY | ~33.54 36.29 | Mount Qasioun | 2 | Damascus
قصر الشعب | facility | SY | 33.51 36.25 | People's Palace | 2 | Damascus
جرمانا? | city | SY | 33.49 36.35 | Jaramana | 3 | Rif Dimashq | 169174
صحنايا | town | SY | 33.43 36.23 | Sahnaya | 3 | Rif Dimashq | 164994
أشرفية صحنايا | town | SY | 33.44 36.21 | Ashrafiyat Sahnaya | 3 | Rif Dimashq
الكسوة?~كسوة? | town | SY | 33.36 36.24 | Al-Kiswah | 2 | Rif Dimashq | 173598
بيت جن | village | SY | 33.31 35.89 | Beit Jinn | 3 | Rif Dimashq
سعسع | town | SY | 33.28 36.02 | Sa'sa' | 1 | Rif Dimashq | 164773
عين ترما | town | SY | 33.52 36.36 | Ein Tarma | 2 | Rif Dimashq
زملكا | town | SY | 33.53 36.35 | Zamalka | 2 | Rif Dimashq
حمورية | town | SY | 33.52 36.39 | Hamouriyah | 2 | Rif Dimashq
كفربطنا | town | SY | 33.51 36.37 | Kafr Batna | 2 | Rif Dimashq | 168713
مسرابا | town | SY | 33.55 36.39 | Misraba | 1 | Rif Dimashq
المليحة | town | SY | 33.49 36.38 | Al-Mulayha | 1 | Rif Dimashq | 173434
عدرا | town | SY | 33.61 36.51 | Adra | 2 | Rif Dimashq
سجن عدرا | facility | SY | 33.61 36.49 | Adra prison | 1 | Rif Dimashq
الضمير?~ضمير? | town | SY | 33.64 36.69 | Dumayr | 1 | Rif Dimashq | 170589
النبك | city | SY | 34.02 36.73 | An-Nabk | 1 | Rif Dimashq | 173193
سرغايا | town | SY | 33.81 36.16 | Serghaya | 1 | Rif Dimashq | 164083
كفر لاها | region | SY | ~34.88 36.51 | Houla | 2 | Homs
بابا عمرو | quarter | SY | 34.71 36.69 | Baba Amr | 3 | Homs
الوعر? | quarter | SY | 34.74 36.67 | Al-Waer | 2 | Homs
حي الخالدية | quarter | SY | 34.74 36.71 | Khalidiya, Homs | 1 | Homs
وادي الذهب | quarter | SY | 34.71 36.73 | Wadi al-Dhahab | 1 | Homs
تلكلخ~تل كلخ | town | SY | 34.67 36.26 | Talkalakh | 2 | Homs | 163533
قلعة الحصن | facility | SY | 34.76 36.29 | Krak des Chevaliers | 2 | Homs
السخنة | town | SY | 34.89 38.87 | As-Sukhnah | 2 | Homs | 172425
البادية السورية | region | SY | ~34.5 38.5 | Syrian Desert | 3
محردة | town | SY | 35.25 36.57 | Mhardeh | 2 | Hama | 166742
السقيلبية~سقيلبية~صقلبية | town | SY | 35.37 36.39 | Suqaylabiyah | 2 | Hama | 163921
مصياف | town | SY | 35.07 36.34 | Masyaf | 3 | Hama | 167046
اللطامنة | town | SY | 35.32 36.62 | Al-Lataminah | 2 | Hama
كفرزيتا~كفر زيتا | town | SY | 35.37 36.60 | Kafr Zita | 2 | Hama | 168620
مورك | town | SY | 35.38 36.69 | Morek | 2 | Hama | 166640
الصورة الكبيرة | village | SY | 33.02 36.56 | As-Sura al-Kabira | 1 | Suwayda
شهبا? | town | SY | 32.86 36.63 | Shahba | 2 | Suwayda | 164626
صلخد | town | SY | 32.49 36.71 | Salkhad | 2 | Suwayda | 164917
ساحة الكرامة | facility | SY | 32.71 36.57 | Karama Square | 2 | Suwayda
جبل العرب~جبل الدروز | region | SY | ~32.65 36.75 | Jabal al-Druze | 3 | Suwayda
اللجاة | region | SY | ~33.0 36.4 | Al-Lajat | 2 | Daraa
نوى? | city | SY | 32.89 36.04 | Nawa | 2 | Daraa | 166365
جاسم? | town | SY | 32.99 36.06 | Jasim | 2 | Daraa | 165997
انخل? | town | SY | 33.02 36.13 | Inkhil | 2 | Daraa | 169375
الحارة? | town | SY | 33.05 36.01 | Al-Harra | 1 | Daraa
طفس? | town | SY | 32.74 36.07 | Tafas | 2 | Daraa | 163806
بصر الحرير | town | SY | 32.84 36.34 | Busra al-Harir | 2 | Daraa
الصنمين?~صنمين? | city | SY | 33.07 36.18 | As-Sanamayn | 2 | Daraa | 172469
حوض اليرموك | region | SY | ~32.75 35.9 | Yarmouk Basin | 2 | Daraa
كويا? | village | SY | 32.70 35.85 | Koya | 2 | Daraa
خان أرنبة~خان أرينبة | town | SY | 33.18 35.89 | Khan Arnabah | 2 | Quneitra | 168355
جباتا الخشب | village | SY | 33.22 35.83 | Jubata al-Khashab | 2 | Quneitra
حضر? | village | SY | 33.28 35.83 | Hader | 2 | Quneitra
الحميدية | village | SY | 33.15 35.83 | Al-Hamidiyah, Quneitra | 1 | Quneitra
الرفيد | village | SY | 32.96 35.88 | Ar-Rafid | 1 | Quneitra
كسب? | town | SY | 35.93 35.99 | Kasab | 2 | Latakia | 168519
الحفة? | town | SY | 35.60 36.03 | Al-Haffah | 2 | Latakia | 173856
سلمى? | town | SY | 35.67 36.13 | Salma | 2 | Latakia
صلنفة | town | SY | 35.60 36.19 | Slinfah | 1 | Latakia | 164052
رأس البسيط | town | SY | 35.85 35.83 | Ras al-Bassit | 1 | Latakia
أرواد | island | SY | 34.86 35.86 | Arwad | 2 | Tartus | 172880
صافيتا?~برج صافيتا | town | SY | 34.82 36.12 | Safita | 2 | Tartus | 165060
القدموس | town | SY | 35.10 36.16 | Al-Qadmus | 2 | Tartus | 173389
الدريكيش~دريكيش | town | SY | 34.90 36.14 | Duraykish | 1 | Tartus | 170572
الشيخ بدر~شيخ بدر | town | SY | 34.99 36.08 | Sheikh Badr | 1 | Tartus | 172743
مصفاة بانياس | facility | SY | 35.22 35.97 | Baniyas refinery | 1 | Tartus
مصفاة حمص | facility | SY | 34.76 36.66 | Homs refinery | 1 | Homs
سد البعث | facility | SY | 35.88 38.74 | Baath Dam | 1 | Raqqa
نبع السلام~منطقة نبع السلام | region | SY | ~36.75 39.6 | Peace Spring area | 2
درع الفرات~منطقة درع الفرات | region | SY | ~36.55 37.6 | Euphrates Shield area | 2
منطقة الـ55 | region | SY | ~33.6 38.6 | 55 km zone | 1 | Homs
روج آفا~روجآفا | region | SY | ~36.6 40.0 | Rojava | 3
عين حلاقيم | town | SY | 34.94 36.32 | Ayn Halaqim | 1 | Hama | 2960
الكرامة? | town | SY | 35.87 39.28 | Al Karamah | 1 | Raqqa | 4273
عريقة? | town | SY | 32.89 36.48 | Ariqah | 1 | Suwayda | 5174
الصورة الصغرى~الصورة الصغيرة | town | SY | 33.03 36.57 | As Surah as Saghirah | 1 | Suwayda | 12795
موحسن | town | SY | 35.23 40.32 | Muh Hasan | 1 | Deir ez-Zor | 162284
وادي العيون | town | SY | 35.00 36.19 | Wadi al 'Uyun | 1 | Hama | 162706
عقيربات | town | SY | 35.04 37.46 | Uqayribat | 1 | Hama | 162803
طيبة الامام | town | SY | 35.27 36.71 | Tayyibat al Imam | 1 | Hama | 163270
تسيل? | town | SY | 32.83 35.97 | Tasil | 1 | Daraa | 163330
تل سلحب~تلسلحب | town | SY | 35.26 36.38 | Tall Salhab | 1 | Hama | 163470
تل حميس | town | SY | 36.76 41.40 | Tall Hamis | 1 | Al-Hasakah | 163568
تلدو | town | SY | 34.88 36.52 | Talldaww | 1 | Homs | 163596
تل الضمان | town | SY | 35.81 37.25 | Tall ad Daman | 1 | Aleppo | 163747
تالين | town | SY | 35.15 36.03 | Talin | 1 | Tartus | 163774
تادف | town | SY | 36.35 37.53 | Tadif | 1 | Aleppo | 163811
صوران | town | SY | 36.57 37.21 | Suran | 1 | Aleppo | 163913
صوران | town | SY | 35.29 36.75 | Souran | 1 | Hama | 163915
صبيخان | town | SY | 34.85 40.60 | Subaykhan | 1 | Deir ez-Zor | 164025
صرين | town | SY | 36.59 38.30 | Sirrin ash Shamaliyah | 1 | Aleppo | 164071
سنجار | town | SY | 35.59 37.00 | Sinjar | 1 | Idlib | 164094
شيوخ تحتاني | town | SY | 36.75 38.08 | Shuyukh Tahtani | 1 | Aleppo | 164159
شين? | town | SY | 34.78 36.42 | Shin | 1 | Homs | 164261
الشيخ مسكين | town | SY | 32.83 36.16 | Ash Shaykh Miskin | 1 | Daraa | 164328
شيخ الحديد | town | SY | 36.50 36.60 | Shaykh al Hadid | 1 | Aleppo | 164354
شطحة~شطحة التحتا | town | SY | 35.51 36.24 | Shathah | 1 | Hama | 164398
شران? | town | SY | 36.62 36.94 | Sharan | 1 | Aleppo | 164451
شقا? | town | SY | 32.90 36.70 | Shaqqa | 1 | Suwayda | 164479
سرمين | town | SY | 35.90 36.73 | Sarmin | 1 | Idlib | 164782
سلقين | town | SY | 36.14 36.45 | Salqin | 1 | Idlib | 164898
صلاخد | town | SY | 32.87 36.57 | Salakhid | 1 | Suwayda | 164952
صدد? | town | SY | 34.31 36.93 | Sadad | 1 | Homs | 165109
صبورة | town | SY | 35.16 37.21 | Sabburah | 1 | Hama | 165143
السبع آبار~السبع بيار~سبع بيار | town | SY | 33.78 37.68 | As Sab' Biyar | 1 | Rif Dimashq | 165158
الرقاما~الرقامة | town | SY | 34.54 36.92 | Ar Riqama | 1 | Homs | 165303
رسم الحرمل~رسم الحرمل الإمام | town | SY | 36.24 37.72 | Rasm al Harmal | 1 | Aleppo | 165428
رنكوس | town | SY | 33.76 36.39 | Rankus | 1 | Rif Dimashq | 165533
راجو? | town | SY | 36.68 36.66 | Radjun | 1 | Aleppo | 165571
القطيلبية~قطيلبية | town | SY | 35.29 36.02 | Al Qutaylibiyah | 1 | Latakia | 165637
قورقنيا~قورقينا | town | SY | 36.14 36.61 | Qarqania | 1 | Idlib | 165672
القحطانية? | town | SY | 37.03 41.55 | Al Qahtaniyah | 1 | Al-Hasakah | 165757
قطنا? | town | SY | 33.44 36.08 | Qatana | 1 | Rif Dimashq | 165929
قسطل المعاف~قسطل معاف~قسطل معف | town | SY | 35.82 35.95 | Qastal Ma'af | 1 | Latakia | 165940
قارة? | town | SY | 34.16 36.74 | Qarah | 1 | Rif Dimashq | 166111
القمصية~قمسية | town | SY | 35.03 36.01 | Al Qamsiyah | 1 | Tartus | 166158
قلعة المضيق | town | SY | 35.41 36.39 | Qal'at al Madiq | 1 | Hama | 166227
نبل? | town | SY | 36.38 36.99 | Nubl | 1 | Aleppo | 166331
المزيريب | town | SY | 32.71 36.03 | Al Muzayrib | 1 | Daraa | 166503
المزيرعة~مزيرعة | town | SY | 35.53 36.07 | Al Muzayri'ah | 1 | Latakia | 166507
الجلاء? | town | SY | 34.63 40.84 | Al Jala' | 1 | Deir ez-Zor | 166597
المخرم الفوقاني~مخرم الفوقاني | town | SY | 34.82 37.09 | Mukharram al Fawqani | 1 | Homs | 166719
محمبل~محنبل | town | SY | 35.79 36.47 | Muhambal | 1 | Idlib | 166757
مزرعة بيت جن | town | SY | 33.33 35.92 | Mazra'at Bayt Jinn | 1 | Rif Dimashq | 166946
مشتى الحلو | town | SY | 34.87 36.25 | Mashta al Hulw | 1 | Tartus | 167100
المسعده?~مسعده? | town | SY | 33.23 35.76 | Mas'adah | 1 | Rif Dimashq | 167167
مرقدا?~مرقدة?~مركدة | town | SY | 35.75 40.75 | Markadah | 1 | Al-Hasakah | 167208
مارع | town | SY | 36.48 37.20 | Mari' | 1 | Aleppo | 167245
ملح? | town | SY | 32.51 36.86 | Malah | 1 | Suwayda | 167408
مهين? | town | SY | 34.24 37.06 | Mahin | 1 | Homs | 167488
المعبطلي~معبطلي | town | SY | 36.56 36.74 | Al Ma'batli | 1 | Aleppo | 167577
كويرس شرقي | town | SY | 36.17 37.54 | Kuwayris Sharqi | 1 | Aleppo | 167713
كرناز | town | SY | 35.39 36.49 | Kurnaz | 1 | Hama | 167739
كنسبا? | town | SY | 35.74 36.16 | Kinnsibba | 1 | Latakia | 167863
ربيعة? | town | SY | 35.79 36.04 | Rabi'ah | 1 | Latakia | 167880
خربة التين نور | town | SY | 34.70 36.56 | Khirbat Tin Nur | 1 | Homs | 168052
القبو?~خربة القبو | town | SY | 34.84 36.45 | Al Qabw | 1 | Homs | 168098
خربة المعزة~خربة معزة | town | SY | 34.80 36.00 | Khirbat al Ma'azzah | 1 | Tartus | 168102
خربة الغزالة~خربة غزالة | town | SY | 32.73 36.20 | Khirbat Ghazalah | 1 | Daraa | 168120
خناصر | town | SY | 35.78 37.50 | Khanasir | 1 | Aleppo | 168351
الخفسة~خفسة | town | SY | 36.23 38.02 | Al Khafsah | 1 | Aleppo | 168422
الغندورة | town | SY | 36.67 37.73 | Al Ghandurah | 1 | Aleppo | 168478
الكشفة?~رأس الخشوفة~كشفة? | town | SY | 34.83 36.05 | Ra's al Khashufah | 1 | Tartus | 168538
الكريمة?~كرتو~كريمة? | town | SY | 34.67 36.08 | Al Karimah | 1 | Tartus | 168541
كفر لاها | town | SY | 34.89 36.50 | Kafr Laha | 1 | Homs | 168668
كفر بطنا | town | SY | 33.51 36.37 | Kafr Batna | 1 | Rif Dimashq
كفرصغير | village | SY | 36.29 37.26 | Kafr Saghir | 1 | Aleppo | 168724
جنينة رسلان | town | SY | 34.93 36.12 | Junaynat Raslan | 1 | Tartus | 168852
جب رملة | town | SY | 35.21 36.43 | Jubb Ramlah | 1 | Hama | 168917
جب الجراح | town | SY | 34.83 37.32 | Jubb al Jarrah | 1 | Homs | 168972
الجيزة~جيزا? | town | SY | 32.57 36.32 | Al Jizah | 1 | Daraa | 169017
جنية? | village | SY | 36.32 38.91 | Jinniyah | 1 | Raqqa | 169041
جيرود | town | SY | 33.81 36.74 | Jayrud | 1 | Rif Dimashq | 169113
جوبة برغال | town | SY | 35.49 36.17 | Jawbat Burghal | 1 | Latakia | 169135
الراعي? | town | SY | 36.61 37.45 | Tchoban Bey | 1 | Aleppo | 169138
الجرنية~جرنية | town | SY | 36.16 38.23 | Al Jarniyah | 1 | Raqqa | 169162
جنديرس~ديندرس | town | SY | 36.39 36.69 | Jindayris | 1 | Aleppo | 169190
ازرع? | town | SY | 32.87 36.25 | Izra' | 1 | Daraa | 169341
حسيا?~حسياء~حسية? | town | SY | 34.41 36.76 | Hisya | 1 | Homs | 169557
حيش? | town | SY | 35.55 36.64 | Hish | 1 | Idlib | 169563
حمين? | town | SY | 34.90 36.04 | Himmin | 1 | Tartus | 169579
حران العواميد | town | SY | 33.45 36.56 | Harran al 'Awamid | 1 | Rif Dimashq | 169843
حريتان? | town | SY | 36.29 37.09 | Huraytan | 1 | Aleppo | 169858
حارم? | town | SY | 36.21 36.52 | Harim | 1 | Idlib | 169866
حرف المسيترة | town | SY | 35.39 36.13 | Harf al Musaytirah | 1 | Latakia | 169873
حربنفسه | town | SY | 34.94 36.62 | Harbinafsah | 1 | Hama | 169886
حمام واصل | town | SY | 35.07 36.09 | Hammam Wasil | 1 | Tartus | 169966
حلفايا | town | SY | 35.26 36.61 | Halfaya | 1 | Hama | 170044
حديدة? | town | SY | 34.67 36.40 | Hadidah | 1 | Homs | 170136
الحاضر? | town | SY | 35.99 37.05 | Al Hadir | 1 | Aleppo | 170137
غباغب | town | SY | 33.18 36.23 | Ghabaghib | 1 | Daraa | 170325
الفرقلس~فرقلس | town | SY | 34.61 37.09 | Al Furqlus | 1 | Homs | 170340
الفاخورة | town | SY | 35.50 36.01 | Al Fakhurah | 1 | Latakia | 170483
دوير رسلان | town | SY | 34.95 36.18 | Duwayr Raslan | 1 | Tartus | 170517
ذيبين | town | SY | 32.44 36.57 | Dhibin | 1 | Suwayda | 170689
دير حافر | town | SY | 36.16 37.71 | Dayr Hafir | 1 | Aleppo | 170785
دير عطية | town | SY | 34.10 36.77 | Dayr 'Atiyah | 1 | Rif Dimashq | 170797
دير العصافير | village | SY | 33.47 36.42 | Dayr al 'Asafir | 1 | Rif Dimashq | 170817
دركوش | town | SY | 35.99 36.39 | Darkush | 1 | Idlib | 170865
داعل | town | SY | 32.75 36.13 | Da'il | 1 | Daraa | 170959
بلبل | town | SY | 36.77 36.82 | Bulbul | 1 | Aleppo | 171212
برمانة المشايخ | town | SY | 35.02 36.17 | Brummanat al Mashayikh | 1 | Tartus | 171295
بئر الحلو الوردية~بير حلو | town | SY | 36.70 41.04 | Bi'r al Hulw al Wardiyah | 1 | Al-Hasakah | 171410
بداما? | town | SY | 35.81 36.20 | Bdama | 1 | Idlib | 171494
الروضة?~بزاق | town | SY | 35.07 35.91 | Ar Rawdah | 1 | Tartus | 171501
بري الشرقي | town | SY | 34.98 37.20 | Barri ash Sharqi | 1 | Hama | 171757
بنان? | town | SY | 35.97 37.30 | Banan | 1 | Aleppo | 171851
ببيلا | town | SY | 33.47 36.33 | Babila | 1 | Rif Dimashq | 171998
الزيارة? | town | SY | 35.68 36.34 | Az Ziyarah | 1 | Hama | 172027
عين التينة | town | SY | 35.56 36.10 | Ayn at Tinah | 1 | Latakia | 172157
سبة?~عين التينة | town | SY | 34.90 36.24 | Sabbah | 1 | Tartus | 172159
عين الشقاق~عين شقاق | town | SY | 35.39 36.03 | Ayn Shiqaq | 1 | Latakia | 172172
عين الشرقية | town | SY | 35.33 36.10 | Ayn ash Sharqiyah | 1 | Latakia | 172173
عين الفيجة | town | SY | 33.62 36.18 | Ayn al Fijah | 1 | Rif Dimashq | 172232
عين البيضا~عين البيضة | town | SY | 35.66 35.89 | Ayn al Bayda | 1 | Latakia | 172243
عوج? | town | SY | 34.91 36.40 | Awaj | 1 | Hama | 172308
التبني? | town | SY | 35.61 39.82 | At Tibni | 1 | Deir ez-Zor | 172327
الطواحين?~طواحين | town | SY | 35.13 36.21 | At Tawahin | 1 | Tartus | 172339
التمانعة~تمانعة? | town | SY | 35.46 36.75 | At Tamani'ah | 1 | Idlib | 172347
التل? | city | SY | 33.61 36.31 | At Tall | 2 | Rif Dimashq | 172349
السيسنية~سيسنية | town | SY | 34.78 36.14 | As Sisniyah | 1 | Tartus | 172432
المزرعة? | town | SY | 32.78 36.48 | Al Mazra'ah | 1 | Suwayda | 172441
السودا~السوداء?~السودة? | town | SY | 34.98 35.94 | As Sawda | 1 | Tartus | 172454
عسال الورد | town | SY | 33.86 36.41 | Assal al Ward | 1 | Rif Dimashq | 172487
الصفصافة~صفصافة | town | SY | 34.73 36.05 | As Safsafah | 1 | Tartus | 172497
السفيرة?~سفيرة? | city | SY | 36.08 37.37 | As Safirah | 2 | Aleppo | 172503
السبخة | town | SY | 35.81 39.26 | As Sabkhah | 1 | Raqqa | 172511
السعن? | town | SY | 35.26 37.37 | As Si'in | 1 | Hama | 172515
الشجرة? | town | SY | 32.77 35.88 | Ash Shajarah | 1 | Daraa | 172829
الرحيبة~رحيبة | town | SY | 33.74 36.70 | Ar Ruhaybah | 1 | Rif Dimashq | 172922
أرمناز | town | SY | 36.08 36.50 | Armanaz | 1 | Idlib | 172988
النشابية | town | SY | 33.51 36.49 | An Nashabiyah | 1 | Rif Dimashq | 173178
الغنطو | village | SY | 34.82 36.70 | Al Ghantu | 1 | Homs | 173311
القطيفة~قطيفة | town | SY | 33.74 36.60 | Al Qutayfah | 1 | Rif Dimashq | 173312
القريا | town | SY | 32.54 36.60 | Al Qurayya | 1 | Suwayda | 173331
المشنف~مشنف | town | SY | 32.74 36.77 | Al Mushannaf | 1 | Suwayda | 173414
المسيفرة | town | SY | 32.63 36.34 | Al Musayfirah | 1 | Daraa | 173416
المسمية?~مسمية? | town | SY | 33.13 36.39 | Mismiyah | 1 | Daraa | 173462
الناصرة?~خريبة~ناصرة? | town | SY | 34.79 36.29 | An Nasirah | 1 | Homs | 173606
الجوادية | town | SY | 36.99 41.82 | Al Jawadiyah | 1 | Al-Hasakah | 173711
الجانودية~جانودية | town | SY | 35.88 36.29 | Al Janudiyah | 1 | Idlib | 173715
الهنادي~هنادي? | town | SY | 35.51 35.87 | Al Hinadi | 1 | Latakia | 173777
الحواش?~حواش? | town | SY | 34.76 36.32 | Al Hawash | 1 | Homs | 173802
الحراك? | town | SY | 32.75 36.31 | Al Harak | 1 | Daraa | 173819
الحمراء?~الحمرة? | town | SY | 35.31 37.09 | Al Hamra' | 1 | Hama | 173830
الحميدية~حميدية? | town | SY | 34.71 35.95 | Al Hamidiyah | 1 | Tartus | 173842
الحاجب? | town | SY | 35.86 37.40 | Al Hajib | 1 | Aleppo | 173852
الغزلانية~غزلانية | town | SY | 33.40 36.45 | Al Ghizlaniyah | 1 | Rif Dimashq | 173869
الغارية | town | SY | 32.39 36.65 | Al Ghariyah | 1 | Suwayda | 173880
البارقية~بارقية?~برقية? | town | SY | 34.83 36.23 | Al Bariqiyah | 1 | Tartus | 173991
البهلولية | town | SY | 35.64 35.96 | Al Bahluliyah | 1 | Latakia | 174012
الأشارة?~العشارة | town | SY | 34.92 40.56 | Al 'Asharah | 1 | Deir ez-Zor | 174036
العريمة~عجمي? | town | SY | 36.47 37.72 | Al 'Arimah | 1 | Aleppo | 174043
العنازة~عنازة | town | SY | 35.20 36.07 | Al 'Annazah | 1 | Tartus | 174057
أخترين | town | SY | 36.51 37.34 | Akhtarin | 1 | Aleppo | 174115
احسم? | town | SY | 35.72 36.56 | Ihsim | 1 | Idlib | 174144
الديماس~ديماس | town | SY | 33.59 36.09 | Ad Dimas | 1 | Rif Dimashq | 174239
الدالي~الدالية | town | SY | 35.24 36.14 | Ad Daliyah | 1 | Latakia | 174262
أبو قلقل | town | SY | 36.44 38.12 | Abu Qalqal | 1 | Aleppo | 174407
أبو الظهور~ابو الضهور | town | SY | 35.74 37.04 | Abu az Zuhur | 1 | Idlib | 174611
العريشة~عريشة | town | SY | 36.23 40.77 | Arishah | 1 | Al-Hasakah | 421015
كاف الجاع | village | SY | 35.09 36.21 | Kaff al-Jaa | 1 | Tartus | 6943439
عين النسر~عين دات~عين ظاطا | town | SY | 34.84 36.93 | Ayn an Nasr | 1 | Homs | 7891616
الكسرا~الكسرة? | town | SY | 35.57 39.92 | Al Kasrah | 1 | Deir ez-Zor | 8308210
المنصورة? | town | SY | 35.84 38.74 | Al Mansurah | 1 | Raqqa | 8559276
بيت ياشوط | town | SY | 35.31 36.12 | Bayt Yashut | 1 | Latakia | 8609252
`;
