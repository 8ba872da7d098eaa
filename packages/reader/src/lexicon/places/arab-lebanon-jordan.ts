/** Lebanon, Jordan: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Lebanon
حلبا | city | LB | 34.54 36.08 | Halba | 2 | Akkar | 274723
بحمدون | village | LB | 33.81 35.66 | Bhamdoun | 1 | Beirut | 276632
جزين? | town | LB | 33.54 35.58 | Jezzine | 2 | South | 273360
الغازية? | town | LB | 33.52 35.37 | Ghazieh | 2 | South | 280155
صرفند~الصرفند | town | LB | 33.45 35.29 | Sarafand | 2 | South
العباسية? | town | LB | 33.30 35.26 | Abbasiyeh | 1 | South
البازورية | town | LB | 33.25 35.27 | Bazouriyeh | 2 | South
مجدل زون | village | LB | 33.16 35.22 | Majdal Zoun | 2 | South
طيرحرفا~طير حرفا | village | LB | 33.13 35.23 | Tayr Harfa | 2 | South
علما الشعب | village | LB | 33.11 35.18 | Alma ash-Shaab | 2 | South
الضهيرة | village | LB | 33.10 35.23 | Dhayra | 2 | South
يارين | village | LB | 33.11 35.24 | Yarine | 1 | South
مروحين? | village | LB | 33.11 35.27 | Marwahin | 2 | South
شيحين | village | LB | 33.13 35.25 | Chihine | 1 | South
رامية? | village | LB | 33.10 35.30 | Ramia | 2 | Nabatieh
بيت ليف | village | LB | 33.13 35.33 | Beit Lif | 1 | Nabatieh
القوزح | village | LB | 33.12 35.33 | Qouzah | 1 | Nabatieh
دبل? | village | LB | 33.11 35.35 | Debel | 2 | Nabatieh
رميش | town | LB | 33.08 35.37 | Rmeish | 2 | Nabatieh
عين إبل | village | LB | 33.11 35.40 | Ain Ebel | 2 | Nabatieh | 277467
يارون | village | LB | 33.08 35.42 | Yaroun | 2 | Nabatieh
عيترون | town | LB | 33.12 35.48 | Aitaroun | 3 | Nabatieh
بليدا | village | LB | 33.13 35.52 | Blida (Lebanon) | 3 | Nabatieh
ميس الجبل | town | LB | 33.17 35.53 | Meiss ej-Jabal | 3 | Nabatieh
محيبيب | village | LB | 33.15 35.52 | Mhaibib | 2 | Nabatieh
حولا? | village | LB | 33.21 35.52 | Houla (Lebanon) | 3 | Nabatieh
مركبا? | village | LB | 33.23 35.51 | Markaba | 2 | Nabatieh
العديسة | village | LB | 33.25 35.54 | Odaisseh | 3 | Nabatieh
رب ثلاثين | village | LB | 33.25 35.53 | Rab Thalathin | 1 | Nabatieh
الطيبة? | village | LB | 33.28 35.52 | Taybeh (Lebanon) | 1 | Nabatieh
دير ميماس | village | LB | 33.30 35.55 | Deir Mimas | 1 | Nabatieh
القليعة | village | LB | 33.33 35.56 | Qlaiaa | 1 | Nabatieh
دير سريان | village | LB | 33.28 35.49 | Deir Siryan | 1 | Nabatieh
القنطرة? | village | LB | 33.27 35.45 | Qantara (Lebanon) | 1 | Nabatieh
الغندورية | village | LB | 33.26 35.44 | Ghandouriyeh | 1 | Nabatieh
برعشيت | village | LB | 33.18 35.44 | Baraachit | 1 | Nabatieh
شقرا? | town | LB | 33.19 35.46 | Chaqra | 2 | Nabatieh
عيناثا | village | LB | 33.13 35.44 | Ainata | 1 | Nabatieh
تبنين? | town | LB | 33.20 35.41 | Tebnine | 2 | Nabatieh
كفرا? | village | LB | 33.17 35.33 | Kafra | 1 | Nabatieh
ياطر | village | LB | 33.15 35.33 | Yater | 1 | Nabatieh
جويا? | town | LB | 33.23 35.32 | Jouaiya | 2 | South
معركة? | village | LB | 33.27 35.31 | Maarakeh | 1 | South
كفرشوبا~كفر شوبا | village | LB | 33.33 35.67 | Kfar Shuba | 2 | Nabatieh
شبعا | town | LB | 33.35 35.74 | Shebaa | 1 | Nabatieh
الهبارية | village | LB | 33.37 35.69 | Hebbariyeh | 2 | Nabatieh
كفرحمام | village | LB | 33.34 35.66 | Kfar Hamam | 1 | Nabatieh
الوزاني | village | LB | 33.28 35.62 | Wazzani | 1 | Nabatieh
الغجر? | village | LB | 33.27 35.62 | Ghajar | 3 | Nabatieh
كفرتبنيت | village | LB | 33.35 35.52 | Kfar Tebnit | 1 | Nabatieh
كفررمان | town | LB | 33.37 35.50 | Kfar Roummane | 2 | Nabatieh
عربصاليم | town | LB | 33.43 35.52 | Arabsalim | 1 | Nabatieh
جباع | town | LB | 33.48 35.52 | Jbaa | 1 | Nabatieh
إقليم التفاح | region | LB | ~33.47 35.52 | Iqlim al-Tuffah | 2 | Nabatieh
قلعة الشقيف~الشقيف | facility | LB | 33.32 35.53 | Beaufort Castle | 2 | Nabatieh
الليطاني الجنوبي~جنوب الليطاني | region | LB | ~33.2 35.4 | South of the Litani | 3
المية ومية | camp | LB | 33.54 35.39 | Mieh Mieh camp | 2 | South
الرشيدية | camp | LB | 33.24 35.22 | Rashidieh camp | 2 | South
البص | camp | LB | 33.27 35.21 | El Buss camp | 2 | South
برج الشمالي | camp | LB | 33.26 35.24 | Burj el-Shemali camp | 2 | South
البداوي | camp | LB | 34.45 35.87 | Beddawi camp | 2 | North
مار الياس | camp | LB | 33.88 35.49 | Mar Elias camp | 1 | Beirut
ضبية | town | LB | 33.94 35.59 | Dbayeh | 2 | Mount Lebanon
حارة حريك | quarter | LB | 33.85 35.51 | Haret Hreik | 3 | Mount Lebanon
الغبيري | town | LB | 33.86 35.51 | Ghobeiry | 2 | Mount Lebanon
الشياح | town | LB | 33.86 35.52 | Chiyah | 2 | Mount Lebanon
الليلكي | quarter | LB | 33.83 35.52 | Laylaki | 2 | Mount Lebanon
المريجة | quarter | LB | 33.84 35.52 | Mreijeh | 2 | Mount Lebanon
الأوزاعي? | quarter | LB | 33.84 35.49 | Ouzai | 2 | Mount Lebanon
الشويفات | city | LB | 33.81 35.51 | Choueifat | 2 | Mount Lebanon
خلدة? | town | LB | 33.78 35.48 | Khalde | 2 | Mount Lebanon
الدامور | town | LB | 33.73 35.46 | Damour | 2 | Mount Lebanon
الدكوانة | town | LB | 33.88 35.54 | Dekwaneh | 1 | Mount Lebanon
برج حمود | town | LB | 33.89 35.54 | Bourj Hammoud | 2 | Mount Lebanon
الحمرا~شارع الحمرا | quarter | LB | 33.90 35.48 | Hamra | 2 | Beirut
الباشورة | quarter | LB | 33.89 35.50 | Bachoura | 2 | Beirut
البسطة? | quarter | LB | 33.89 35.50 | Basta | 2 | Beirut
الطيونة | quarter | LB | 33.87 35.51 | Tayouneh | 2 | Beirut
عين الرمانة | quarter | LB | 33.87 35.52 | Ain el-Remmaneh | 2 | Mount Lebanon
الجميزة | quarter | LB | 33.90 35.51 | Gemmayzeh | 2 | Beirut
مار مخايل | quarter | LB | 33.90 35.52 | Mar Mikhael | 1 | Beirut
الكولا | quarter | LB | 33.88 35.50 | Cola | 1 | Beirut
رياض الصلح~ساحة رياض الصلح | facility | LB | 33.90 35.50 | Riad al-Solh Square | 2 | Beirut
قصر بعبدا | facility | LB | 33.83 35.55 | Baabda Palace | 3 | Mount Lebanon
السراي الحكومي~السراي الكبير | facility | LB | 33.90 35.50 | Grand Serail | 2 | Beirut
عين التينة | quarter | LB | 33.89 35.48 | Ain el-Tineh | 2 | Beirut
بكركي? | facility | LB | 33.96 35.63 | Bkerke | 2 | Mount Lebanon
معراب | town | LB | 33.99 35.66 | Maarab | 2 | Keserwan-Jbeil
المختارة? | town | LB | 33.65 35.60 | Moukhtara | 2 | Mount Lebanon
بيت الدين | town | LB | 33.69 35.58 | Beit ed-Dine | 2 | Mount Lebanon | 276771
دير القمر | town | LB | 33.70 35.56 | Deir al-Qamar | 1 | Mount Lebanon
مطار بيروت~مطار رفيق الحريري الدولي~مطار بيروت الدولي~مطار رفيق الحريري | airport | LB | 33.82 35.49 | Beirut International Airport | 4 | Mount Lebanon
مطار القليعات~مطار رينيه معوض~القليعات | airport | LB | 34.59 36.01 | Qlayaat air base | 2 | Akkar
قاعدة رياق~مطار رياق~رياق | base | LB | 33.85 35.99 | Rayak air base | 2 | Beqaa
برالياس~بر الياس | town | LB | 33.77 35.90 | Bar Elias | 2 | Beqaa
مجدل عنجر | town | LB | 33.71 35.91 | Majdal Anjar | 2 | Beqaa
قب الياس | town | LB | 33.80 35.82 | Qabb Elias | 1 | Beqaa
علي النهري | town | LB | 33.84 36.02 | Ali an-Nahri | 1 | Beqaa
النبي شيت | town | LB | 33.87 36.12 | Nabi Chit | 2 | Baalbek-Hermel
بريتال | town | LB | 33.94 36.15 | Brital | 2 | Baalbek-Hermel
دورس | town | LB | 33.99 36.18 | Douris | 1 | Baalbek-Hermel
اللبوة | town | LB | 34.20 36.36 | Labweh | 2 | Baalbek-Hermel
رأس بعلبك | town | LB | 34.26 36.42 | Ras Baalbek | 2 | Baalbek-Hermel
القاع? | town | LB | 34.34 36.47 | Al-Qaa | 2 | Baalbek-Hermel
يونين | town | LB | 34.08 36.28 | Younine | 1 | Baalbek-Hermel
شمسطار | town | LB | 33.97 36.01 | Chmestar | 1 | Baalbek-Hermel
حوش السيد علي | village | LB | 34.46 36.49 | Hawsh al-Sayyed Ali | 2 | Baalbek-Hermel
القصر? | village | LB | 34.44 36.48 | Al-Qasr | 1 | Baalbek-Hermel
مشغرة | town | LB | 33.53 35.65 | Machghara | 2 | Beqaa
سحمر | town | LB | 33.51 35.70 | Sohmor | 1 | Beqaa
يحمر? | village | LB | 33.49 35.68 | Yohmor | 1 | Beqaa
راشيا~راشيا الوادي | town | LB | 33.50 35.84 | Rashaya | 2 | Beqaa | 6253857
وادي خالد | region | LB | ~34.63 36.38 | Wadi Khaled | 2 | Akkar
العبودية?~معبر العبودية | crossing | LB | 34.64 36.19 | Aboudieh crossing | 2 | Akkar
العريضة?~معبر العريضة | crossing | LB | 34.63 35.98 | Arida (Lebanese side) | 1 | Akkar
القبيات | town | LB | 34.57 36.29 | Qobayat | 2 | Akkar
التليل | village | LB | 34.57 36.12 | Tleil | 2 | Akkar
جبل محسن | quarter | LB | 34.45 35.85 | Jabal Mohsen | 2 | North
باب التبانة~التبانة | quarter | LB | 34.44 35.85 | Bab al-Tabbaneh | 2 | North
الميناء? | town | LB | 34.45 35.82 | El Mina | 1 | North
الضنية | region | LB | ~34.38 36.03 | Danniyeh | 1 | North
إهدن | town | LB | 34.31 35.99 | Ehden | 1 | North
الكورة | district | LB | ~34.3 35.8 | Koura | 2 | North
المتن? | district | LB | ~33.95 35.68 | Matn | 2 | Mount Lebanon
سير الضنية | town | LB | 34.39 36.03 | Sir ed Danniye | 1 | North | 267156
جب جنين | town | LB | 33.63 35.78 | Joubb Jannine | 1 | Beqaa | 273185
حراجل | village | LB | 34.02 35.79 | Hrajel | 1 | Beqaa | 274499
حبوش | city | LB | 33.41 35.48 | Habbouch | 2 | South | 274874
عنجر | village | LB | 33.73 35.93 | Aanjar | 1 | Beqaa | 278925
أميون | town | LB | 34.30 35.81 | Amioun | 1 | North | 278936
الجديدة?~جديدة المتن | town | LB | 33.89 35.57 | Jdaidet el Matn | 1 | Beirut | 279854
# Jordan
البقعة? | camp | JO | 32.08 35.84 | Baqa'a camp | 2 | Balqa
الوحدات? | camp | JO | 31.92 35.94 | Wihdat camp | 2 | Amman
الحسين? | camp | JO | 31.97 35.91 | Hussein camp | 1 | Amman
إربد | camp | JO | 32.56 35.85 | Irbid camp | 3 | Irbid
حطين? | camp | JO | 32.01 36.00 | Hittin camp | 1 | Zarqa
غزة جرش~جرش? | camp | JO | 32.28 35.90 | Jerash camp | 1 | Jerash
الرصيفة? | city | JO | 32.02 36.05 | Russeifa | 2 | Zarqa | 7838895
مطار الملكة علياء~مطار الملكة علياء الدولي | airport | JO | 31.72 35.99 | Queen Alia Airport | 3 | Amman
مطار ماركا | airport | JO | 31.97 35.99 | Marka Airport | 2 | Amman
قاعدة موفق السلطي~قاعدة الأزرق الجوية | base | JO | 31.83 36.79 | Muwaffaq Salti air base | 2 | Zarqa
البرج 22~برج 22 | base | JO | 33.31 38.70 | Tower 22 | 3 | Mafraq
معبر الكرامة الحدودي | crossing | JO | 32.97 39.02 | Karameh border post | 1 | Mafraq
معبر العمري~العمري? | crossing | JO | 31.65 37.03 | Omari crossing | 1 | Zarqa
معبر وادي عربة~معبر إسحاق رابين | crossing | JO | 29.57 34.99 | Wadi Araba crossing | 1 | Aqaba
معبر الشيخ حسين | crossing | JO | 32.50 35.58 | Sheikh Hussein crossing | 2 | Irbid
ميناء العقبة | port | JO | 29.52 35.00 | Port of Aqaba | 2 | Aqaba
وادي رم | region | JO | ~29.58 35.42 | Wadi Rum | 2 | Aqaba
البادية الشمالية | region | JO | ~32.4 37.5 | Northern Badia | 1 | Mafraq
الباقورة | region | JO | ~32.65 35.6 | Baqura | 2 | Irbid
الغمر? | region | JO | ~30.6 35.3 | Al-Ghamr | 2 | Aqaba
جبل عمان | quarter | JO | 31.95 35.92 | Jabal Amman | 1 | Amman
عبدون | quarter | JO | 31.95 35.88 | Abdoun | 2 | Amman
الرابية? | quarter | JO | 31.98 35.88 | Rabieh | 1 | Amman
ماركا | quarter | JO | 31.98 35.98 | Marka | 2 | Amman
العبدلي | quarter | JO | 31.97 35.91 | Abdali | 2 | Amman | 10862121
الدوار الرابع | facility | JO | 31.96 35.90 | Fourth Circle | 2 | Amman
زحر? | village | JO | 32.57 35.78 | Zahar | 1 | Irbid | 245915
يرقا | town | JO | 31.98 35.70 | Yarqa | 1 | Balqa | 245939
وقاص | village | JO | 32.54 35.61 | Waqqas | 1 | Irbid | 245989
وادي موسى | town | JO | 30.32 35.48 | Petra | 1 | - | 246008
وادي السير | city | JO | 31.95 35.82 | Wadi as Sir | 2 | Amman | 246013
أم قيس | village | JO | 32.65 35.68 | Umm Qays | 1 | Irbid | 246202
ام السماق | town | JO | 31.89 35.85 | Umm as Summaq | 1 | Amman | 246314
أم الرصاص | town | JO | 31.51 35.92 | Umm ar Rasas | 1 | Amman | 246330
أم القطين | town | JO | 32.31 36.63 | Umm al Qittayn | 1 | Mafraq | 246345
أم الجمال | town | JO | 32.33 36.37 | Umm al Jimal | 1 | Mafraq | 246371
أم البساتين | town | JO | 31.82 35.88 | Umm al Basatin | 1 | Amman | 246384
أذرح | town | JO | 30.33 35.60 | Adhruh | 1 | - | 246474
تبنة? | village | JO | 32.48 35.73 | Tibnah | 1 | Irbid | 246522
سوف? | town | JO | 32.31 35.84 | Suf | 1 | Jerash | 246725
الشونة الجنوبية | town | JO | 31.89 35.62 | Ash Shunah al Janubiyah | 1 | Balqa | 246816
سما?~سما الروسان | town | JO | 32.64 35.83 | Samma ar Rawsan | 1 | Irbid | 247014
صما? | village | JO | 32.57 35.69 | Samma | 1 | Irbid | 247015
سما?~سما السرحان | town | JO | 32.47 36.24 | Sama as Sirhan | 1 | Mafraq | 247021
سال? | village | JO | 32.57 35.91 | Sal | 1 | Irbid | 247061
ساكب? | town | JO | 32.28 35.81 | Sakib | 1 | Jerash | 247068
صخرة? | town | JO | 32.37 35.84 | Sakhrah | 1 | Ajloun | 247074
سحم?~سحم الكفارات | village | JO | 32.70 35.77 | Saham al Kaffarat | 1 | Irbid | 247103
سحاب? | town | JO | 31.87 36.00 | Sahab | 1 | Amman | 247105
صبحا? | town | JO | 32.33 36.50 | Sabha | 1 | Mafraq | 247176
رجم الشامي~رجم الشامي الغربي | town | JO | 31.84 36.00 | Rujm ash Shami al Gharbi | 1 | Amman | 247273
رحاب | town | JO | 32.32 36.09 | Rehab | 1 | Mafraq | 247336
قميم | village | JO | 32.57 35.73 | Qumaym | 1 | Irbid | 247496
قفقفا | village | JO | 32.35 35.94 | Qafqafa | 1 | Jerash | 247659
ناعور | town | JO | 31.87 35.82 | Na'ur | 1 | Amman | 247724
مليح | town | JO | 31.59 35.81 | Mulayh | 1 | Madaba | 247916
المغير?~مغير? | town | JO | 31.41 35.77 | Al Mughayyir | 1 | Madaba | 247969
ملكا?~ملكة? | village | JO | 32.68 35.75 | Malka | 1 | Irbid | 248250
ماعين | town | JO | 31.68 35.73 | Ma'in | 1 | Madaba | 248293
كريمة? | town | JO | 32.28 35.60 | Kurayyimah | 1 | Irbid | 248414
كفرنجة? | town | JO | 32.30 35.70 | Kufrinjah | 1 | Ajloun | 248420
الفيصلية | town | JO | 31.75 35.77 | Al Faysaliyah | 1 | Madaba | 248424
كتم? | village | JO | 32.44 35.90 | Kitim | 1 | Irbid | 248434
بيرين | town | JO | 32.10 35.96 | Birayn | 1 | Zarqa | 248525
المريغة | town | JO | 30.10 35.52 | Al Murayghah | 1 | - | 248549
خرجا? | village | JO | 32.66 35.89 | Kharja | 1 | Irbid | 248627
كفر سوم | village | JO | 32.69 35.80 | Kafr Sawm | 1 | Irbid | 248719
كفر أسد~كفرأسد | town | JO | 32.60 35.71 | Kafr Asad | 1 | Irbid | 248734
كفر أبيل | village | JO | 32.42 35.66 | Kafr Abil | 1 | Irbid | 248738
جرينة? | town | JO | 31.76 35.79 | Juraynah | 1 | Madaba | 248774
جديتا? | town | JO | 32.41 35.71 | Judita | 1 | Irbid | 248803
جاوا | town | JO | 31.85 35.94 | Jawa | 1 | Amman | 248843
عرجان | town | JO | 32.39 35.73 | Irjan | 1 | Ajloun | 248940
حسبان? | town | JO | 31.80 35.81 | Hisban | 1 | Amman | 249095
حوشا | town | JO | 32.45 36.10 | Hawsha | 1 | Mafraq | 249153
حاتم? | village | JO | 32.64 35.78 | Hatim | 1 | Irbid | 249184
حلاوة? | village | JO | 32.38 35.66 | Halawah | 1 | Ajloun | 249310
حكما? | village | JO | 32.59 35.88 | Hakama | 1 | Irbid | 249318
فقوع | town | JO | 31.37 35.70 | Fuqu' | 1 | Madaba | 249481
ذيبان | town | JO | 31.50 35.78 | Dhiban | 1 | Madaba | 249664
دير يوسف | village | JO | 32.49 35.80 | Dayr Yusuf | 1 | Irbid | 249676
دير علا | town | JO | 32.20 35.62 | Dayr 'Alla | 1 | Balqa | 249693
دير أبي سعيد~دير ابو سعيد | town | JO | 32.50 35.69 | Dayr Abu Sa'id | 1 | Irbid | 249699
بصيرا? | town | JO | 30.73 35.61 | Busayra | 1 | Tafilah | 249842
برما | town | JO | 32.22 35.79 | Burma | 1 | Jerash | 249849
بيت يافا | village | JO | 32.52 35.79 | Bayt Yafa | 1 | Irbid | 249930
بيت ايدس | village | JO | 32.44 35.70 | Bayt Idis | 1 | Irbid | 249933
بليلا? | village | JO | 32.39 35.94 | Balila | 1 | Jerash | 250052
بلعما | town | JO | 32.24 36.09 | Bal'ama | 1 | Mafraq | 250057
الأزرق الشمالي | town | JO | 31.88 36.83 | Al Azraq ash Shamali | 1 | Zarqa | 250095
عي? | town | JO | 31.13 35.64 | Ayy | 1 | - | 250106
عين جنا~عين جنة | village | JO | 32.33 35.76 | Ayn Janna | 1 | Ajloun | 250124
عين الباشا | town | JO | 32.06 35.83 | Ayn al Basha | 1 | Balqa | 250142
ايل? | town | JO | 30.21 35.54 | Ayl | 1 | - | 250151
ايدون? | town | JO | 32.51 35.86 | Aydun | 1 | Irbid | 250152
الطرة | town | JO | 32.64 35.99 | At Turrah | 1 | Irbid | 250179
الطيبة? | town | JO | 32.54 35.72 | At Tayyibah | 1 | Irbid | 250186
الخنزيرة? | village | JO | 31.05 35.61 | Al Khinzirah | 1 | Tafilah | 250187
الطيبة? | village | JO | 30.25 35.47 | At Tayyibah | 1 | Aqaba | 250188
الصبيحي | town | JO | 32.15 35.71 | As Subayhi | 1 | Balqa | 250235
غور الصافي | town | JO | 31.04 35.47 | Safi | 1 | - | 250267
الشونة الشمالية | town | JO | 32.62 35.61 | Ash Shunah ash Shamaliyah | 1 | Irbid | 250278
الشوبك | town | JO | 30.52 35.57 | Ash Shawbak | 1 | Tafilah | 250290
الشجرة? | town | JO | 32.64 35.94 | Ash Shajarah | 1 | Irbid | 250294
الرويشد | town | JO | 32.50 38.20 | Ar Ruwayshid | 1 | Mafraq | 250317
الربة? | village | JO | 31.27 35.74 | Ar Rabbah | 1 | - | 250345
عنجرة | town | JO | 32.31 35.75 | Anjarah | 1 | Ajloun | 250420
القويسمة | town | JO | 31.91 35.95 | Hayy al Quwaysimah | 1 | Amman | 250461
القويرة | village | JO | 29.80 35.31 | Al Quwayrah | 1 | - | 250462
القطرانة | town | JO | 31.25 36.05 | Al Qatranah | 1 | - | 250480
القصر? | town | JO | 31.31 35.74 | Al Qasr | 1 | Madaba | 250487
غور المزرعة | town | JO | 31.27 35.52 | Ghawr al Mazra'ah | 1 | - | 250534
المزار?~المزار الشمالي | town | JO | 32.47 35.80 | Al Mazar ash Shamali | 1 | Irbid | 250538
المزار?~المزار الجنوبي | town | JO | 31.07 35.69 | Al Mazar al Janubi | 1 | - | 250540
المصطبة | town | JO | 32.18 35.86 | Al Mastabah | 1 | Jerash | 250544
المنشية~منشية بني حسن | town | JO | 32.37 36.08 | Manshiyat Bani Hasan | 1 | Mafraq | 250567
علان | town | JO | 32.12 35.74 | Allan | 1 | Balqa | 250596
الكتة | village | JO | 32.28 35.84 | Al Kittah | 1 | Jerash | 250603
الكرامة? | village | JO | 31.95 35.58 | Al Karamah | 1 | Balqa | 250623
الجويدة | town | JO | 31.89 35.93 | Al Juwayyidah | 1 | Amman | 250628
الجبيهة | town | JO | 32.01 35.90 | Al Jubayhah | 1 | Amman | 250637
الجيزة~جيزة | town | JO | 31.70 35.96 | Al Jizah | 1 | Amman | 250639
الجفر | town | JO | 30.32 36.18 | Al Jafr | 1 | - | 250649
الحسينية? | town | JO | 31.03 35.72 | Al Husayniyah | 1 | Tafilah | 250662
الحصن? | town | JO | 32.48 35.88 | Al Hisn | 1 | Irbid | 250675
الهاشمية? | town | JO | 32.13 36.12 | Al Hashimiyah | 1 | Zarqa | 250686
الحسا | town | JO | 30.82 35.97 | Al Hasa | 1 | Tafilah | 250688
الحمراء? | village | JO | 32.44 36.15 | Al Hamra' | 1 | Mafraq | 250697
الفحيص | town | JO | 32.00 35.78 | Al Fuhays | 1 | Balqa | 250718
العريض? | town | JO | 31.56 35.66 | Al 'Arid | 1 | Madaba | 250767
أدر? | village | JO | 31.20 35.76 | Adir | 1 | - | 250821
الخالدية | town | JO | 32.18 36.30 | Al Khalidiyah | 1 | Mafraq | 251005
الريشة? | town | JO | 30.22 35.22 | Ar Rishah | 1 | Aqaba | 385027
الموقر? | town | JO | 31.81 36.11 | Al Muwaqqar | 1 | Amman | 407169
الحسينية? | town | JO | 30.60 35.80 | Al Husayniyah | 1 | Tafilah | 7015781
الديسة | town | JO | 29.65 35.51 | Ad Disah | 1 | Aqaba | 7031363
الضليل~الظليل | town | JO | 32.12 36.28 | Az Zulayl | 1 | Zarqa | 10861986
دير الكهف | town | JO | 32.28 36.84 | Dayr al Kahf | 1 | Mafraq | 10943439
جبشيت | town | LB | 33.38 35.43 | Jibchit | 2 | Nabatieh
مرج الزهور | village | LB | 33.49 35.75 | Marj al-Zohour | 2
البقاع? | region | LB | ~33.9 35.9 | Beqaa Valley | 4
البقاع الغربي | region | LB | ~33.6 35.8 | Western Beqaa | 3
`;
