/** Palestine, Syria, Lebanon, Jordan: governorates, towns, camps, quarters, crossings, ports, bases. Line format: see `states.ts`. */
export default `
# Palestine: Gaza Strip
غزة | city | PS | 31.50 34.47 | Gaza | 5 | Gaza | 281133
قطاع غزة | region | PS | 31.42 34.38 | Gaza Strip | 5
خان يونس~خانيونس | city | PS | 31.35 34.31 | Khan Yunis | 5 | Khan Yunis | 281124
رفح | city | PS | 31.29 34.25 | Rafah | 5 | Rafah | 281102
دير البلح | city | PS | 31.42 34.35 | Deir al-Balah | 4 | Deir al-Balah | 281141
بيت لاهيا | town | PS | 31.55 34.50 | Beit Lahia | 4 | - | 281145
بيت حانون | town | PS | 31.54 34.54 | Beit Hanoun | 4 | - | 281146
جباليا | town | PS | 31.53 34.48 | Jabalia | 4 | North Gaza | 281129
النصيرات | camp | PS | 31.45 34.39 | Nuseirat | 4 | Deir al-Balah
البريج | camp | PS | 31.44 34.40 | Bureij | 4
المغازي | camp | PS | 31.42 34.39 | Maghazi | 3
الشاطئ? | camp | PS | 31.54 34.44 | Shati camp | 3
المواصي? | town | PS | 31.33 34.26 | Al-Mawasi | 3
عبسان~عبسان الكبيرة | town | PS | 31.32 34.34 | Abasan | 2 | - | 281165
بني سهيلا | town | PS | 31.34 34.33 | Bani Suheila | 2 | - | 281148
القرارة? | town | PS | 31.38 34.34 | Al-Qarara | 2 | - | 6967865
خزاعة? | town | PS | 31.31 34.36 | Khuza'a | 2 | - | 281119
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
نابلس | city | PS | 32.22 35.26 | Nablus | 5 | Nablus | 282615
جنين? | city | PS | 32.46 35.30 | Jenin | 5 | Jenin | 283506
طولكرم | city | PS | 32.31 35.03 | Tulkarm | 4 | Tulkarm | 281577
قلقيلية | city | PS | 32.19 34.97 | Qalqilya | 4 | Qalqilya | 282457
الخليل | city | PS | 31.53 35.10 | Hebron | 5 | Hebron | 285066
بيت لحم | city | PS | 31.71 35.20 | Bethlehem | 5 | Bethlehem | 284315
أريحا | city | PS | 31.86 35.46 | Jericho | 4 | Jericho | 284899
طوباس | city | PS | 32.32 35.37 | Tubas | 3 | Tubas | 281581
سلفيت | city | PS | 32.08 35.18 | Salfit | 3 | Salfit | 282039
البيرة | city | PS | 31.91 35.22 | Al-Bireh | 3 | - | 285108
بيت جالا | town | PS | 31.72 35.18 | Beit Jala | 2 | - | 284324
بيت ساحور | town | PS | 31.70 35.23 | Beit Sahour | 2 | - | 284304
يطا | town | PS | 31.45 35.09 | Yatta | 2 | - | 281292
دورا? | town | PS | 31.51 35.03 | Dura | 2 | - | 284011
حوارة | town | PS | 32.15 35.26 | Huwara | 3 | - | 283636
بيتا? | town | PS | 32.14 35.28 | Beita | 2
بلعين | town | PS | 31.93 35.07 | Bil'in | 3 | - | 284269
نعلين | town | PS | 31.95 35.02 | Ni'lin | 2 | - | 282529
النبي صالح | town | PS | 32.02 35.12 | Nabi Salih | 2
الجلزون | camp | PS | 31.95 35.21 | Jalazone camp | 2
بلاطة? | camp | PS | 32.21 35.28 | Balata camp | 3
عسكر? | camp | PS | 32.22 35.30 | Askar camp | 2
نور شمس | camp | PS | 32.32 35.06 | Nur Shams camp | 3
الفارعة | camp | PS | 32.29 35.34 | Far'a camp | 2
الدهيشة | camp | PS | 31.69 35.18 | Dheisheh camp | 2
عايدة? | camp | PS | 31.72 35.20 | Aida camp | 2
قلنديا~حاجز قلنديا | camp | PS | 31.86 35.23 | Qalandia | 3
شعفاط | camp | PS | 31.82 35.23 | Shuafat | 3 | Jerusalem
القدس الشرقية~القدس الشرقية المحتلة? | city | PS | 31.79 35.24 | East Jerusalem | 5 | - | 7303419
القدس الغربية | city | IL | 31.78 35.20 | West Jerusalem | 3 | - | 7498240
الشيخ جراح | quarter | PS | 31.79 35.23 | Sheikh Jarrah | 3
سلوان? | quarter | PS | 31.77 35.24 | Silwan | 2
أبو ديس | town | PS | 31.76 35.26 | Abu Dis | 2 | - | 285279
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
حيفا | city | IL | 32.79 34.99 | Haifa | 4 | - | 294801
يافا | city | IL | 32.05 34.75 | Jaffa | 3 | - | 293253
عكا | city | IL | 32.93 35.08 | Acre | 3 | - | 295721
الناصرة | city | IL | 32.70 35.30 | Nazareth | 3 | - | 294098
بئر السبع | city | IL | 31.25 34.79 | Beersheba | 4 | - | 295530
عسقلان~أشكلون | city | IL | 31.67 34.57 | Ashkelon | 4 | - | 295620
أسدود~أشدود | city | IL | 31.80 34.65 | Ashdod | 4 | - | 295629
سديروت | town | IL | 31.52 34.60 | Sderot | 4 | - | 293619
إيلات | city | IL | 29.56 34.95 | Eilat | 4 | - | 295277
نتانيا | city | IL | 32.33 34.86 | Netanya | 3 | - | 294071
طبريا~طبرية | city | IL | 32.79 35.53 | Tiberias | 3 | - | 293322
صفد | city | IL | 32.97 35.50 | Safed | 3 | - | 293100
نهاريا | town | IL | 33.00 35.09 | Nahariya | 3 | - | 294117
كريات شمونه | town | IL | 33.21 35.57 | Kiryat Shmona | 3 | - | 293825
ديمونا~ديمونة | city | IL | 31.07 35.03 | Dimona | 3 | - | 295328
اللد | city | IL | 31.95 34.89 | Lod | 3 | - | 294421
الرملة? | city | IL | 31.93 34.87 | Ramla | 2 | - | 293768
الخضيرة | city | IL | 32.43 34.92 | Hadera | 2 | - | 294946
العفولة | city | IL | 32.61 35.29 | Afula | 2 | - | 295740
أم الفحم | city | IL | 32.52 35.15 | Umm al-Fahm | 3 | - | 293286
هرتسليا | city | IL | 32.16 34.84 | Herzliya | 2 | - | 294778
المطلة? | town | IL | 33.28 35.57 | Metula | 2 | - | 294247
النقب~صحراء النقب | region | IL | 30.80 34.80 | Negev | 4
الجليل~الجليل الأعلى | region | IL | 32.90 35.40 | Galilee | 3
الجولان~الجولان المحتل | region | SY | 33.00 35.75 | Golan Heights | 4
مجدل شمس | town | SY | 33.27 35.77 | Majdal Shams | 3 | Rif Dimashq
# Syria
حلب | city | SY | 36.20 37.13 | Aleppo | 5 | Aleppo | 170063
حمص | city | SY | 34.73 36.71 | Homs | 5 | Homs | 169577
حماة? | city | SY | 35.13 36.75 | Hama | 4 | Hama | 170017
إدلب | city | SY | 35.93 36.63 | Idlib | 5 | Idlib | 169389
اللاذقية | city | SY | 35.53 35.79 | Latakia | 4 | Latakia | 173576
طرطوس | city | SY | 34.89 35.89 | Tartus | 4 | Tartus | 163345
درعا | city | SY | 32.62 36.10 | Daraa | 4 | Daraa | 170905
السويداء | city | SY | 32.71 36.57 | Suwayda | 4 | Suwayda | 172408
دير الزور | city | SY | 35.34 40.14 | Deir ez-Zor | 5 | Deir ez-Zor | 170794
الرقة? | city | SY | 35.95 39.01 | Raqqa | 5 | Raqqa | 172955
الحسكة | city | SY | 36.50 40.75 | Al-Hasakah | 4 | Al-Hasakah | 173811
القامشلي | city | SY | 37.05 41.22 | Qamishli | 4 | Al-Hasakah | 173377
عفرين | city | SY | 36.51 36.87 | Afrin | 4 | Aleppo | 174186
منبج | city | SY | 36.53 37.95 | Manbij | 4 | Aleppo | 167357
الباب? | city | SY | 36.37 37.52 | Al-Bab | 3 | Aleppo | 174018
جرابلس | town | SY | 36.82 38.01 | Jarabulus | 3 | Aleppo | 169179
إعزاز | town | SY | 36.59 37.05 | Azaz | 3 | Aleppo | 172082
عين العرب~كوباني | town | SY | 36.89 38.35 | Kobani | 4 | Aleppo | 172256
تل أبيض | town | SY | 36.70 38.95 | Tell Abyad | 3 | Raqqa | 163750
رأس العين? | town | SY | 36.85 40.07 | Ras al-Ayn | 3 | Al-Hasakah | 165509
تل رفعت | town | SY | 36.47 37.10 | Tell Rifaat | 3 | Aleppo | 163476
عين عيسى | town | SY | 36.38 38.86 | Ayn Issa | 2 | Raqqa | 172134
المالكية? | town | SY | 37.17 42.14 | Al-Malikiyah | 2 | Al-Hasakah | 173530
الميادين? | town | SY | 35.02 40.45 | Mayadin | 3 | Deir ez-Zor | 173480
البوكمال~البو كمال | town | SY | 34.45 40.92 | Abu Kamal | 4 | Deir ez-Zor | 174448
الباغوز | town | SY | 34.46 40.95 | Baghuz | 3 | Deir ez-Zor
تدمر? | town | SY | 34.55 38.27 | Palmyra | 4 | Homs | 163808
القريتين? | town | SY | 34.23 37.24 | Qaryatayn | 2 | Homs | 173361
القصير? | town | SY | 34.51 36.58 | Al-Qusayr | 3 | Homs | 173322
الرستن | town | SY | 34.93 36.73 | Rastan | 2 | Homs | 172946
تلبيسة | town | SY | 34.84 36.73 | Talbiseh | 2 | Homs | 163779
سلمية? | town | SY | 35.01 37.05 | Salamiyah | 2 | Hama | 164947
خان شيخون | town | SY | 35.44 36.65 | Khan Shaykhun | 4 | Idlib | 168325
معرة النعمان | town | SY | 35.64 36.67 | Maarat al-Numan | 3 | Idlib | 167611
سراقب | town | SY | 35.86 36.80 | Saraqib | 3 | Idlib | 164816
جسر الشغور | town | SY | 35.81 36.32 | Jisr al-Shughur | 3 | Idlib | 169023
أريحا | town | SY | 35.81 36.60 | Ariha | 1 | Idlib | 172994
كفرنبل | town | SY | 35.61 36.56 | Kafr Nabl | 2 | Idlib | 168661
سرمدا | town | SY | 36.19 36.73 | Sarmada | 2 | Idlib
الفوعة | town | SY | 35.98 36.71 | Al-Fu'ah | 2 | Idlib
كفريا | town | SY | 35.98 36.68 | Kafriya | 2 | Idlib
بنش? | town | SY | 35.96 36.71 | Binnish | 1 | Idlib | 171451
الأتارب | town | SY | 36.14 36.83 | Atarib | 2 | Aleppo | 174030
دوما? | town | SY | 33.57 36.40 | Douma | 4 | Rif Dimashq | 170592
حرستا | town | SY | 33.56 36.37 | Harasta | 3 | Rif Dimashq | 169897
داريا | town | SY | 33.46 36.24 | Darayya | 3 | Rif Dimashq | 170892
المعضمية~معضمية الشام | town | SY | 33.46 36.19 | Muadamiyat | 2 | Rif Dimashq
الزبداني | town | SY | 33.72 36.10 | Zabadani | 3 | Rif Dimashq | 172059
مضايا? | town | SY | 33.69 36.10 | Madaya | 3 | Rif Dimashq | 167558
قدسيا | town | SY | 33.55 36.22 | Qudsaya | 1 | Rif Dimashq | 166251
جوبر | quarter | SY | 33.53 36.34 | Jobar | 2 | Rif Dimashq
عربين | town | SY | 33.54 36.37 | Arbin | 1 | Rif Dimashq | 169372
سقبا | town | SY | 33.52 36.40 | Saqba | 1 | Rif Dimashq
الغوطة~الغوطة الشرقية | region | SY | 33.53 36.45 | Eastern Ghouta | 4
الغوطة الغربية | region | SY | 33.40 36.20 | Western Ghouta | 2
وادي بردى | region | SY | 33.63 36.12 | Wadi Barada | 2
القلمون | region | SY | 33.95 36.60 | Qalamoun | 3
يبرود | town | SY | 33.97 36.66 | Yabroud | 2 | Rif Dimashq | 162627
معلولا | town | SY | 33.84 36.55 | Maaloula | 2 | Rif Dimashq | 167375
جبلة? | town | SY | 35.36 35.93 | Jableh | 3 | Latakia | 169304
بانياس | town | SY | 35.18 35.95 | Baniyas | 3 | Tartus | 171830
القرداحة | town | SY | 35.46 36.06 | Qardaha | 2 | Latakia | 173364
صيدنايا~سجن صيدنايا | town | SY | 33.70 36.38 | Saydnaya | 3 | Rif Dimashq | 164717
اليرموك? | camp | SY | 33.47 36.30 | Yarmouk camp | 4 | Rif Dimashq
السيدة زينب? | quarter | SY | 33.44 36.34 | Sayyidah Zaynab | 3 | Rif Dimashq
المزة | quarter | SY | 33.50 36.24 | Mezzeh | 2 | Rif Dimashq
الركبان | camp | SY | 33.31 38.70 | Rukban camp | 3
الهول? | camp | SY | 36.37 41.15 | Al-Hawl camp | 4 | Al-Hasakah
بصرى الشام~بصرى? | town | SY | 32.52 36.48 | Bosra | 2 | Daraa | 171126
نصيب?~معبر نصيب | crossing | SY | 32.56 36.19 | Nasib crossing | 3 | Daraa
باب الهوى~معبر باب الهوى | crossing | SY | 36.24 36.68 | Bab al-Hawa crossing | 4 | Idlib
باب السلامة~معبر باب السلامة | crossing | SY | 36.63 37.09 | Bab al-Salama crossing | 3 | Aleppo
معبر اليعربية~اليعربية | crossing | SY | 36.81 42.06 | Al-Ya'rubiyah crossing | 2 | Al-Hasakah | 383661
التنف~قاعدة التنف~معبر التنف | base | SY | 33.49 38.66 | Al-Tanf | 4
حميميم~قاعدة حميميم | base | SY | 35.40 35.95 | Khmeimim air base | 4 | Latakia
قاعدة الشعيرات~مطار الشعيرات~الشعيرات | base | SY | 34.49 36.91 | Shayrat air base | 3 | Homs
التيفور~مطار التيفور | base | SY | 34.52 37.63 | T4 air base | 3
مطار الضمير | base | SY | 33.61 36.75 | Dumayr air base | 1 | Rif Dimashq
جبل الشيخ~جبل حرمون | mountain | SY | 33.42 35.86 | Mount Hermon | 3
سد الفرات | facility | SY | 35.86 38.55 | Tabqa Dam | 2 | Raqqa
الطبقة? | town | SY | 35.84 38.55 | Al-Tabqah | 3 | Raqqa | 172374
جبل التركمان | mountain | SY | 35.80 36.00 | Jabal Turkman | 1
جبل الأكراد | mountain | SY | 35.70 36.10 | Jabal al-Akrad | 1
سهل الغاب | region | SY | 35.45 36.35 | Al-Ghab Plain | 2
# Lebanon
طرابلس | city | LB | 34.44 35.85 | Tripoli | 3 | North | 266826
صيدا | city | LB | 33.56 35.37 | Sidon | 4 | South | 268064
صور? | city | LB | 33.27 35.20 | Tyre | 4 | South | 267008
النبطية | city | LB | 33.38 35.48 | Nabatieh | 4 | Nabatieh
بعلبك | city | LB | 34.01 36.21 | Baalbek | 4 | Baalbek-Hermel | 277130
زحلة | city | LB | 33.85 35.90 | Zahle | 3 | Beqaa | 266045
جونية | city | LB | 33.98 35.62 | Jounieh | 3 | Keserwan-Jbeil | 273140
جبيل? | city | LB | 34.12 35.65 | Byblos | 3 | North | 273203
الهرمل | city | LB | 34.39 36.39 | Hermel | 3 | Baalbek-Hermel | 279997
عرسال | town | LB | 34.18 36.42 | Arsal | 4 | Baalbek-Hermel
سهل البقاع | region | LB | 33.85 35.95 | Beqaa Valley | 3
الضاحية الجنوبية~الضاحية? | quarter | LB | 33.85 35.51 | Dahieh | 4 | Beirut
بنت جبيل | town | LB | 33.12 35.43 | Bint Jbeil | 3 | - | 276592
مرجعيون | town | LB | 33.36 35.59 | Marjayoun | 3 | South | 271226
الخيام? | town | LB | 33.32 35.61 | Khiam | 3 | South
الناقورة | town | LB | 33.12 35.14 | Naqoura | 3 | South | 278832
حاصبيا | town | LB | 33.40 35.69 | Hasbaya | 2 | Beqaa | 274313
قانا | town | LB | 33.21 35.30 | Qana | 3 | South
مارون الراس | town | LB | 33.11 35.45 | Maroun al-Ras | 2
عيتا الشعب | town | LB | 33.10 35.33 | Ayta ash-Shab | 2 | South
كفركلا | town | LB | 33.28 35.55 | Kfar Kila | 2
شبعا~مزارع شبعا | region | LB | 33.35 35.75 | Shebaa farms | 3
عين الحلوة | camp | LB | 33.54 35.38 | Ain al-Hilweh camp | 3 | South
نهر البارد | camp | LB | 34.51 35.96 | Nahr al-Bared camp | 3 | Akkar
صبرا وشاتيلا~شاتيلا~صبرا? | camp | LB | 33.86 35.50 | Sabra and Shatila | 3 | Mount Lebanon
برج البراجنة | camp | LB | 33.85 35.50 | Bourj el-Barajneh | 2 | Beirut
الأشرفية? | quarter | LB | 33.89 35.52 | Achrafieh | 2 | Beirut
البترون | town | LB | 34.26 35.66 | Batroun | 2 | North | 280328
بشري? | town | LB | 34.25 36.01 | Bsharri | 2 | North | 276359
زغرتا | town | LB | 34.40 35.90 | Zgharta | 2 | North | 265846
عاليه? | town | LB | 33.81 35.60 | Aley | 2 | Beirut | 280425
الشوف | region | LB | 33.69 35.58 | Chouf | 2
كسروان | region | LB | 34.03 35.70 | Keserwan | 2
بعبدا | town | LB | 33.83 35.54 | Baabda | 3 | Mount Lebanon | 277226
شتورا | town | LB | 33.82 35.85 | Chtaura | 2 | Beqaa
المصنع?~معبر المصنع | crossing | LB | 33.70 35.93 | Masnaa crossing | 3 | Beqaa
الخط الأزرق | region | LB | 33.10 35.40 | Blue Line | 3
نهر الليطاني~الليطاني | river | LB | 33.32 35.25 | Litani River | 3
مرفأ بيروت~ميناء بيروت | port | LB | 33.90 35.52 | Port of Beirut | 3 | Beirut
# Jordan
اربد | city | JO | 32.56 35.85 | Irbid | 3 | Irbid | 248946
الزرقاء? | city | JO | 32.07 36.09 | Zarqa | 4 | Zarqa | 250090
العقبة? | city | JO | 29.53 35.00 | Aqaba | 4 | Aqaba | 250774
الكرك | city | JO | 31.18 35.70 | Karak | 3 | Karak | 250624
معان? | city | JO | 30.19 35.73 | Ma'an | 3 | Ma'an | 248382
المفرق? | city | JO | 32.34 36.21 | Mafraq | 3 | Mafraq | 250582
السلط | city | JO | 32.04 35.73 | Salt | 3 | Balqa | 250258
مادبا | city | JO | 31.72 35.79 | Madaba | 3 | Madaba | 248370
جرش | city | JO | 32.28 35.89 | Jerash | 3 | Jerash | 248875
عجلون | city | JO | 32.33 35.75 | Ajloun | 2 | Ajloun | 250799
الطفيلة | city | JO | 30.84 35.60 | Tafilah | 2 | Tafilah | 250198
الرمثا | town | JO | 32.56 36.01 | Ramtha | 2 | Irbid | 250336
الأزرق? | camp | JO | 31.90 36.58 | Azraq camp | 2 | Zarqa
الزعتري | camp | JO | 32.29 36.33 | Zaatari camp | 3 | Mafraq
البتراء~البترا | facility | JO | 30.33 35.44 | Petra | 3 | Aqaba
وادي عربة | region | JO | 30.40 35.15 | Wadi Araba | 3
جابر?~معبر جابر | crossing | JO | 32.54 36.21 | Jaber crossing | 2 | Mafraq
معبر طريبيل~طريبيل~معبر الكرامة الأردني | crossing | JO | 32.99 38.99 | Trebil crossing | 2
البحر الميت | sea | JO | 31.50 35.50 | Dead Sea | 3
`;
