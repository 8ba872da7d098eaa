/** Palestine: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Palestine
جباليا~جباليا البلد | camp | PS | 31.53 34.48 | Jabalia camp | 4 | North Gaza
خان يونس | camp | PS | 31.34 34.31 | Khan Yunis camp | 3 | Khan Yunis
رفح? | camp | PS | 31.30 34.24 | Rafah camp | 3 | Rafah
دير البلح | camp | PS | 31.42 34.35 | Deir al-Balah camp | 2 | Deir al-Balah
جنين? | camp | PS | 32.46 35.30 | Jenin camp | 4 | Jenin
طولكرم | camp | PS | 32.31 35.03 | Tulkarm camp | 4 | Tulkarm
الفوار | camp | PS | 31.48 35.07 | Al-Fawwar camp | 2 | Hebron
العروب? | camp | PS | 31.62 35.14 | Al-Arroub camp | 2 | Hebron
الأمعري | camp | PS | 31.89 35.21 | Al-Am'ari camp | 2 | Ramallah and al-Bireh
قدورة? | camp | PS | 31.90 35.21 | Qaddura camp | 1 | Ramallah and al-Bireh
دير عمار | camp | PS | 31.96 35.11 | Deir Ammar camp | 1 | Ramallah and al-Bireh
عين السلطان | camp | PS | 31.88 35.44 | Ein as-Sultan camp | 1 | Jericho
عقبة جبر | camp | PS | 31.84 35.44 | Aqabat Jabr camp | 2 | Jericho
عين بيت الماء~العين? | camp | PS | 32.23 35.24 | Ein Beit al-Ma camp | 2 | Nablus
بيت جبرين~العزة | camp | PS | 31.71 35.20 | Beit Jibrin camp | 1 | Bethlehem
جورت اللوت | quarter | PS | 31.32 34.32 | Jurat al-Lut | 1 | Khan Yunis
قيزان النجار | quarter | PS | 31.31 34.30 | Qizan an-Najjar | 2 | Khan Yunis
قيزان أبو رشوان | quarter | PS | 31.32 34.30 | Qizan Abu Rashwan | 1 | Khan Yunis
حي الأمل | quarter | PS | 31.35 34.29 | Al-Amal quarter | 2 | Khan Yunis
المنارة? | quarter | PS | 31.33 34.31 | Al-Manara | 1 | Khan Yunis
معن? | quarter | PS | 31.34 34.33 | Ma'an | 1 | Khan Yunis
حي الجنينة | quarter | PS | 31.29 34.26 | Al-Geneina | 2 | Rafah
حي البرازيل | quarter | PS | 31.28 34.25 | Brazil quarter | 2 | Rafah
حي السلام | quarter | PS | 31.27 34.26 | As-Salam quarter | 1 | Rafah
الشوكة? | town | PS | 31.26 34.29 | Ash-Shawka | 2 | Rafah
موراج~محور موراج~محور ميراج | region | PS | ~31.31 34.29 | Morag corridor | 3 | Rafah
محور كيسوفيم | region | PS | ~31.38 34.39 | Kissufim corridor | 1 | Deir al-Balah
محور مفلاسيم | region | PS | ~31.51 34.53 | Mefalsim corridor | 1 | North Gaza
الخط الأصفر | region | PS | ~31.42 34.4 | Yellow Line | 2
حي التفاح | quarter | PS | 31.51 34.47 | Tuffah | 3 | Gaza
حي الدرج~الدرج? | quarter | PS | 31.51 34.46 | Daraj | 2 | Gaza
حي الصبرة | quarter | PS | 31.50 34.45 | Sabra quarter | 2 | Gaza
الكرامة? | quarter | PS | 31.54 34.45 | Al-Karama | 2 | North Gaza
الصفطاوي | quarter | PS | 31.54 34.47 | As-Saftawi | 2 | North Gaza
السودانية? | quarter | PS | 31.55 34.45 | As-Sudaniya | 1 | North Gaza
العطاطرة | quarter | PS | 31.56 34.48 | Al-Atatra | 2 | North Gaza
السلاطين? | quarter | PS | 31.56 34.48 | As-Salatin | 1 | North Gaza
التوام? | quarter | PS | 31.54 34.46 | At-Tuwam | 1 | North Gaza
تل الزعتر | quarter | PS | 31.53 34.50 | Tal az-Zaatar | 2 | North Gaza
مشروع بيت لاهيا | quarter | PS | 31.54 34.49 | Beit Lahia Project | 2 | North Gaza
دوار الكويت | facility | PS | 31.48 34.44 | Kuwait roundabout | 2 | Gaza
دوار النابلسي | facility | PS | 31.49 34.42 | Nabulsi roundabout | 2 | Gaza
شارع الرشيد | facility | PS | 31.50 34.42 | Al-Rashid Street | 2 | Gaza
شارع صلاح الدين | facility | PS | 31.45 34.40 | Salah al-Din Road | 2 | Gaza
مجمع الشفاء الطبي~مستشفى الشفاء~مجمع الشفاء | facility | PS | 31.52 34.44 | Al-Shifa Hospital | 4 | Gaza
مجمع ناصر الطبي~مستشفى ناصر | facility | PS | 31.35 34.29 | Nasser Hospital | 3 | Khan Yunis
مستشفى شهداء الأقصى | facility | PS | 31.42 34.36 | Al-Aqsa Martyrs Hospital | 3 | Deir al-Balah
مستشفى كمال عدوان | facility | PS | 31.55 34.50 | Kamal Adwan Hospital | 3 | North Gaza
المستشفى الأندونيسي | facility | PS | 31.54 34.51 | Indonesian Hospital | 3 | North Gaza
المستشفى الأهلي المعمداني~مستشفى المعمداني | facility | PS | 31.50 34.46 | Al-Ahli Hospital | 3 | Gaza
المستشفى الأوروبي~مستشفى غزة الأوروبي | facility | PS | 31.33 34.34 | European Gaza Hospital | 3 | Khan Yunis
مستشفى العودة | facility | PS | 31.53 34.49 | Al-Awda Hospital | 2 | North Gaza
مستشفى القدس | facility | PS | 31.51 34.44 | Al-Quds Hospital | 2 | Gaza
مستشفى أبو يوسف النجار~مستشفى النجار | facility | PS | 31.29 34.27 | Al-Najjar Hospital | 2 | Rafah
مستشفى الأمل | facility | PS | 31.35 34.29 | Al-Amal Hospital | 2 | Khan Yunis
معبر زيكيم~زيكيم | crossing | PS | 31.59 34.52 | Zikim crossing | 3 | North Gaza
معبر ناحل عوز | crossing | PS | 31.48 34.49 | Nahal Oz crossing | 2 | Gaza
معبر كيسوفيم~كيسوفيم | crossing | PS | 31.38 34.40 | Kissufim crossing | 2 | Deir al-Balah
معبر إيرز الغربي | crossing | PS | 31.57 34.52 | Erez West crossing | 1 | North Gaza
ميناء غزة | port | PS | 31.52 34.43 | Gaza harbour | 3 | Gaza
مطار غزة الدولي~مطار ياسر عرفات الدولي | airport | PS | 31.24 34.28 | Gaza International Airport | 2 | Rafah
المسجد الأقصى~الأقصى?~الحرم القدسي~الحرم القدسي الشريف~المسجد الأقصى المبارك | facility | PS | 31.78 35.24 | Al-Aqsa Mosque | 5 | Jerusalem
قبة الصخرة | facility | PS | 31.78 35.24 | Dome of the Rock | 3 | Jerusalem
حائط البراق | facility | PS | 31.78 35.23 | Western Wall | 3 | Jerusalem
كنيسة القيامة | facility | PS | 31.78 35.23 | Church of the Holy Sepulchre | 3 | Jerusalem
كنيسة المهد | facility | PS | 31.70 35.21 | Church of the Nativity | 3 | Bethlehem
الحرم الإبراهيمي~المسجد الإبراهيمي | facility | PS | 31.52 35.11 | Ibrahimi Mosque | 3 | Hebron
باب العامود | facility | PS | 31.78 35.23 | Damascus Gate | 3 | Jerusalem
باب الأسباط | facility | PS | 31.78 35.24 | Lions' Gate | 2 | Jerusalem
باب الرحمة | facility | PS | 31.78 35.24 | Golden Gate | 2 | Jerusalem
البلدة القديمة في القدس | quarter | PS | 31.78 35.23 | Old City of Jerusalem | 3 | Jerusalem
حي سلوان | quarter | PS | 31.77 35.24 | Silwan quarter | 2 | Jerusalem
جبل المكبر | quarter | PS | 31.75 35.24 | Jabal al-Mukaber | 2 | Jerusalem
الطور? | quarter | PS | 31.78 35.25 | At-Tur | 1 | Jerusalem
صور باهر | quarter | PS | 31.74 35.23 | Sur Baher | 2 | Jerusalem
بيت صفافا | quarter | PS | 31.74 35.20 | Beit Safafa | 2 | Jerusalem
بيت حنينا | quarter | PS | 31.83 35.22 | Beit Hanina | 2 | Jerusalem
كفر عقب | quarter | PS | 31.88 35.22 | Kafr Aqab | 2 | Jerusalem
وادي الجوز | quarter | PS | 31.79 35.24 | Wadi al-Joz | 2 | Jerusalem
رأس العامود | quarter | PS | 31.77 35.24 | Ras al-Amud | 1 | Jerusalem
حزما? | town | PS | 31.83 35.26 | Hizma | 1 | Jerusalem | 283676
تل الرميدة~تل رميدة | quarter | PS | 31.52 35.10 | Tel Rumeida | 2 | Hebron
شارع الشهداء | facility | PS | 31.52 35.11 | Shuhada Street | 2 | Hebron
سوسيا | village | PS | 31.39 35.11 | Susya | 2 | Hebron
التوانة?~التواني? | village | PS | 31.41 35.16 | At-Tuwani | 2 | Hebron
قصرة? | village | PS | 32.09 35.33 | Qusra | 2 | Nablus | 282283
دوما? | village | PS | 32.06 35.37 | Duma (Nablus) | 1 | Nablus | 284013
ترمسعيا | village | PS | 32.04 35.29 | Turmus Ayya | 2 | Ramallah and al-Bireh | 281560
المغير? | village | PS | 32.02 35.35 | Al-Mughayyir | 1 | Ramallah and al-Bireh | 285024
كفل حارس | village | PS | 32.12 35.16 | Kifl Haris | 1 | Salfit | 283055
حاجز زعترة | facility | PS | 32.12 35.27 | Za'atara checkpoint | 2 | Nablus
حاجز حوارة | facility | PS | 32.17 35.27 | Huwara checkpoint | 2 | Nablus
حاجز بيت إيل~بيت إيل | town | PS | 31.94 35.23 | Beit El | 2 | Ramallah and al-Bireh
حاجز الحمرا~حاجز الحمراء | facility | PS | 32.19 35.43 | Hamra checkpoint | 2 | Tubas
حاجز تياسير | facility | PS | 32.34 35.42 | Tayasir checkpoint | 2 | Tubas
حاجز الجلمة | crossing | PS | 32.50 35.33 | Jalama checkpoint | 2 | Jenin
معبر ترقوميا | crossing | PS | 31.58 34.99 | Tarqumiya crossing | 2 | Hebron
سجن عوفر~عوفر? | facility | PS | 31.85 35.18 | Ofer prison | 3 | Ramallah and al-Bireh
حومش | town | PS | 32.31 35.19 | Homesh | 2 | Nablus
إيتمار? | town | PS | 32.17 35.32 | Itamar | 2 | Nablus
يتسهار | town | PS | 32.17 35.24 | Yitzhar | 2 | Nablus
شيلو | town | PS | 32.06 35.30 | Shilo | 1 | Ramallah and al-Bireh
عوفرا | town | PS | 31.95 35.30 | Ofra | 1 | Ramallah and al-Bireh | 284559
إفرات | town | PS | 31.65 35.15 | Efrat | 1 | Bethlehem | 283991
بيتار عيليت | town | PS | 31.70 35.12 | Beitar Illit | 2 | Bethlehem
موديعين عيليت | town | PS | 31.93 35.04 | Modi'in Illit | 1 | Ramallah and al-Bireh
كدوميم | town | PS | 32.22 35.17 | Kedumim | 1 | Qalqilya
آدم? | town | PS | 31.83 35.27 | Adam | 1 | Jerusalem
جفعات زئيف~غفعات زئيف | town | PS | 31.86 35.17 | Giv'at Ze'ev | 1 | Jerusalem | 8199386
جبل أبو غنيم~هار حوما | quarter | PS | 31.72 35.22 | Har Homa | 2 | Jerusalem
جيلو | quarter | PS | 31.73 35.19 | Gilo | 1 | Jerusalem
بسغات زئيف | quarter | PS | 31.82 35.24 | Pisgat Ze'ev | 1 | Jerusalem
منطقة إي 1~مشروع إي 1 | region | PS | ~31.79 35.29 | E1 | 1 | Jerusalem
قبر يوسف | facility | PS | 32.21 35.28 | Joseph's Tomb | 2 | Nablus
قبر راحيل | facility | PS | 31.72 35.20 | Rachel's Tomb | 1 | Bethlehem
الأغوار الشمالية | region | PS | ~32.3 35.5 | Northern Jordan Valley | 2 | Tubas
شوكة الصوفي | town | PS | 31.26 34.28 | Shukat as Sufi | 1 | - | 281093
الفخاري | village | PS | 31.29 34.33 | Al Fukhkhari | 1 | - | 281160
زبوبا | village | PS | 32.54 35.22 | Zububah | 1 | - | 281207
زيتا? | village | PS | 32.39 35.05 | Zayta | 1 | - | 281226
زيتا جماعين | village | PS | 32.14 35.19 | Zayta Jamma'in | 1 | - | 281227
زواتا | village | PS | 32.25 35.23 | Zawata | 1 | - | 281236
زعترة | village | PS | 31.67 35.26 | Za'tarah | 1 | - | 281240
يتما? | village | PS | 32.11 35.27 | Yatma | 1 | - | 281293
ياسوف | village | PS | 32.11 35.24 | Yasuf | 1 | - | 281295
ياصيد | village | PS | 32.30 35.28 | Yasid | 1 | - | 281297
يعبد? | town | PS | 32.45 35.17 | Ya'bad | 1 | - | 281318
وادي فوكين | village | PS | 31.71 35.10 | Wadi Fukin | 1 | - | 281356
عوريف | village | PS | 32.16 35.22 | Urif | 1 | - | 281408
أودلا | village | PS | 32.15 35.28 | Udalah | 1 | - | 281548
تياسير | village | PS | 32.34 35.40 | Tayasir | 1 | - | 281623
ترقوميا | town | PS | 31.58 35.01 | Tarqumya | 1 | - | 281637
طمون | town | PS | 32.28 35.38 | Tammun | 1 | - | 281657
طلوزة | village | PS | 32.27 35.29 | Talluzah | 1 | - | 281662
تلفيت | village | PS | 32.09 35.29 | Talfit | 1 | - | 281675
تفوح? | town | PS | 31.54 35.05 | Taffuh | 1 | - | 281690
صوريف | town | PS | 31.65 35.06 | Surif | 1 | - | 281715
صردا | village | PS | 31.94 35.20 | Surda | 1 | - | 281716
سيريس | village | PS | 32.33 35.29 | Siris | 1 | - | 281764
سنجل? | village | PS | 32.03 35.27 | Sinjil | 1 | - | 281778
سلواد | town | PS | 31.98 35.26 | Silwad | 1 | - | 281789
سيلة الظهر | village | PS | 32.32 35.18 | Silat az Zahr | 1 | - | 281790
سيلة الحارثية | town | PS | 32.51 35.23 | Silat al Harithiyah | 1 | - | 281791
سعير | town | PS | 31.58 35.14 | Sa'ir | 1 | - | 281793
شقبا | village | PS | 31.99 35.04 | Shuqba | 1 | - | 281808
شوفة? | village | PS | 32.28 35.08 | Shufah | 1 | - | 281819
صيدا | village | PS | 32.38 35.12 | Sayda | 1 | - | 281965
صرطة | village | PS | 32.10 35.09 | Sartah | 1 | - | 281979
صانور | village | PS | 32.36 35.25 | Sanur | 1 | - | 281997
سنيريا | village | PS | 32.13 35.05 | Sannirya | 1 | - | 281998
سالم? | village | PS | 32.21 35.33 | Salim | 1 | - | 282034
صفا? | village | PS | 31.91 35.06 | Saffa | 1 | - | 282069
سبسطية | village | PS | 32.28 35.20 | Sabastiyah | 1 | - | 282108
رمانة? | village | PS | 32.52 35.20 | Rummanah | 1 | - | 282119
روجيب | village | PS | 32.19 35.29 | Rujayb | 1 | - | 282140
راس كركر | village | PS | 31.94 35.11 | Ras Karkar | 1 | - | 282185
رنتيس | village | PS | 32.03 35.02 | Rantis | 1 | - | 282230
رمون | village | PS | 31.93 35.30 | Rammun | 1 | - | 282234
رامين | village | PS | 32.29 35.15 | Ramin | 1 | - | 282237
رافات? | village | PS | 32.08 35.04 | Rafat | 1 | - | 282264
رافات? | village | PS | 31.87 35.19 | Rafat | 1 | - | 282265
رابا? | village | PS | 32.39 35.38 | Raba | 1 | - | 282278
قوصين | village | PS | 32.24 35.18 | Qusin | 1 | - | 282284
قيرة | village | PS | 32.12 35.17 | Qirah | 1 | - | 282342
قبية | village | PS | 31.98 35.01 | Qibyah | 1 | - | 282348
قطنة? | town | PS | 31.83 35.12 | Qatanah | 1 | - | 282376
قريوت | village | PS | 32.07 35.29 | Qaryut | 1 | - | 282423
قراوة بني زيد | village | PS | 32.05 35.13 | Qarawat Bani Zayd | 1 | - | 282438
قراوة بني حسان | village | PS | 32.13 35.10 | Qarawat Bani Hasan | 1 | - | 282439
قفين | town | PS | 32.43 35.08 | Qaffin | 1 | - | 282463
قباطية | town | PS | 32.41 35.28 | Qabatiyah | 1 | - | 282476
قبلان | town | PS | 32.10 35.29 | Qabalan | 1 | - | 282477
نوبا? | village | PS | 31.61 35.03 | Nuba | 1 | - | 282510
نزلة عيسى | village | PS | 32.42 35.06 | Nazlat 'Isa | 1 | - | 282540
نحالين? | village | PS | 31.69 35.12 | Nahhalin | 1 | - | 282593
مخماس | village | PS | 31.87 35.28 | Mikhmas | 1 | - | 282687
مسلية? | village | PS | 32.39 35.29 | Misliyah | 1 | - | 282740
مركة? | village | PS | 32.40 35.24 | Mirkah | 1 | - | 282746
بني زيد الشرقية~مزارع النوباني | village | PS | 32.05 35.17 | Bani Zayd ash Sharqiyah | 1 | - | 282783
ميثلون | village | PS | 32.35 35.27 | Maythalun | 1 | - | 282793
مسحة? | village | PS | 32.11 35.05 | Mashah | 1 | - | 282837
مردا? | village | PS | 32.11 35.20 | Marda | 1 | - | 282872
مجدل بني فاضل | village | PS | 32.08 35.36 | Majdal Bani Fadil | 1 | - | 282941
مادما | village | PS | 32.19 35.23 | Madama | 1 | - | 282980
اللبن الشرقية | village | PS | 32.07 35.24 | Al Lubban ash Sharqiyah | 1 | - | 282997
كفيرت | village | PS | 32.44 35.20 | Kufayrit | 1 | - | 283040
الرماضين | village | PS | 31.38 34.91 | Ar Ramadin | 1 | - | 283077
قلقس | village | PS | 31.49 35.10 | Qalqas | 1 | - | 283096
إمريش | village | PS | 31.47 35.01 | Imrish | 1 | - | 283099
مراح رباح | village | PS | 31.63 35.19 | Marah Rabbah | 1 | - | 283101
دير العسل الفوقا | village | PS | 31.47 34.94 | Dayr al 'Asal al Fawqa | 1 | - | 283120
بيت تعمر | village | PS | 31.68 35.24 | Bayt Ta'mar | 1 | - | 283123
بيت حسن | village | PS | 32.24 35.40 | Bayt Hasan | 1 | - | 283128
بيت عوا | town | PS | 31.51 34.95 | Bayt 'Awwa | 1 | - | 283129
جناتة?~بيت فلوح | village | PS | 31.67 35.22 | Jannatah | 1 | - | 283133
الشيخ سعد | village | PS | 31.74 35.26 | Ash Shaykh Sa'd | 1 | - | 283142
النصارية? | village | PS | 32.24 35.39 | An Nassariyah | 1 | - | 283155
خربثا المصباح | village | PS | 31.89 35.07 | Kharbatha al Misbah | 1 | - | 283157
كرمة? | village | PS | 31.45 35.03 | Karmah | 1 | - | 283165
البرج? | village | PS | 31.44 34.92 | Al Burj | 1 | - | 283176
شيوخ العروب | village | PS | 31.62 35.14 | Shuyukh al 'Arrub | 1 | - | 283180
خربة أبو فلاح | village | PS | 32.02 35.30 | Khirbat Abu Falah | 1 | - | 283189
خربثا بني حارث | village | PS | 31.95 35.07 | Kharbatha Bani Harith | 1 | - | 283245
خاراس | village | PS | 31.61 35.04 | Kharas | 1 | - | 283246
خلة المية | village | PS | 31.44 35.14 | Khallat al Mayyah | 1 | - | 283286
كوبر? | village | PS | 31.99 35.16 | Kubar | 1 | - | 283316
كفر زيباد | village | PS | 32.23 35.07 | Kafr Zibad | 1 | - | 283348
كفر ثلث | village | PS | 32.15 35.05 | Kafr Thulth | 1 | - | 283351
كفر صور | village | PS | 32.24 35.06 | Kafr Sur | 1 | - | 283353
كفر راعي | town | PS | 32.37 35.15 | Kafr Ra'i | 1 | - | 283361
كفر قود | village | PS | 32.46 35.23 | Kafr Qud | 1 | - | 283362
كفر قليل | village | PS | 32.19 35.28 | Kafr Qallil | 1 | - | 283365
كفر قدوم | village | PS | 32.22 35.14 | Kafr Qaddum | 1 | - | 283366
كفر مالك | village | PS | 31.99 35.31 | Kafr Malik | 1 | - | 283370
كفر جمال | village | PS | 32.23 35.04 | Kafr Jammal | 1 | - | 283373
كفر دان | village | PS | 32.48 35.25 | Kafr Dan | 1 | - | 283378
كفر عين | village | PS | 32.05 35.12 | Kafr 'Ayn | 1 | - | 283379
كفر اللبد | village | PS | 32.30 35.11 | Kafr al Labad | 1 | - | 283384
كفر الديك | village | PS | 32.07 35.08 | Kafr ad Dik | 1 | - | 283385
كفر عبوش | village | PS | 32.22 35.09 | Kafr 'Abbush | 1 | - | 283386
جوريش | village | PS | 32.10 35.32 | Jurish | 1 | - | 283408
جورة الشمعة | village | PS | 31.65 35.17 | Jurat ash Sham'ah | 1 | - | 283419
الجديدة? | village | PS | 32.34 35.30 | Al Judayyidah | 1 | - | 283444
جيت? | village | PS | 32.21 35.17 | Jit | 1 | - | 283449
جفنا? | village | PS | 31.96 35.21 | Jifna | 1 | - | 283464
جيوس | village | PS | 32.20 35.03 | Jayyus | 1 | - | 283469
جماعين | village | PS | 32.13 35.20 | Jamma'in | 1 | - | 283521
جلقموس | village | PS | 32.42 35.36 | Jalqamus | 1 | - | 283536
جلبون | village | PS | 32.46 35.42 | Jalbun | 1 | - | 283540
الجلمة | village | PS | 32.51 35.31 | Al Jalamah | 1 | - | 283547
جبع? | town | PS | 32.32 35.22 | Jaba' | 1 | - | 283570
جبع? | village | PS | 31.86 35.26 | Jaba' | 1 | - | 283571
إماتين | village | PS | 32.19 35.16 | Immatin | 1 | - | 283609
علار | village | PS | 32.37 35.11 | Illar | 1 | - | 283612
إكتابة | village | PS | 32.33 35.05 | Iktabah | 1 | - | 283614
إذنا? | town | PS | 31.56 34.97 | Idhna | 1 | - | 283621
حوسان | village | PS | 31.71 35.13 | Husan | 1 | - | 283643
حلحول | city | PS | 31.58 35.10 | Halhul | 1 | - | 283806
حبلة? | village | PS | 32.17 34.98 | Hablah | 1 | - | 283843
فرعون? | village | PS | 32.29 35.02 | Far'un | 1 | - | 283918
فرخة | village | PS | 32.07 35.15 | Farkhah | 1 | - | 283955
فقوعة | village | PS | 32.49 35.40 | Faqqu'ah | 1 | - | 283971
فحمة? | village | PS | 32.38 35.18 | Fahmah | 1 | - | 283976
دورا قرع | village | PS | 31.96 35.23 | Dura al Qar' | 1 | - | 284010
دير شرف | village | PS | 32.25 35.19 | Dayr Sharaf | 1 | - | 284054
دير قديس | village | PS | 31.95 35.04 | Dayr Qiddis | 1 | - | 284065
دير جرير | village | PS | 31.97 35.29 | Dayr Jarir | 1 | - | 284069
دير إستيا | village | PS | 32.13 35.14 | Dayr Istiya | 1 | - | 284071
دير إبزيع | village | PS | 31.92 35.12 | Dayr Ibzi' | 1 | - | 284072
دير دبوان | village | PS | 31.91 35.27 | Dayr Dibwan | 1 | - | 284078
دير بلوط | village | PS | 32.07 35.02 | Dayr Ballut | 1 | - | 284081
دير السودان | village | PS | 32.03 35.15 | Dayr as Sudan | 1 | - | 284085
دير الحطب | village | PS | 32.22 35.32 | Dayr al Hatab | 1 | - | 284099
دير الغصون | town | PS | 32.35 35.08 | Dayr al Ghusun | 1 | - | 284100
دير أبو مشعل | village | PS | 32.00 35.07 | Dayr Abu Mash'al | 1 | - | 284104
دير أبو ضعيف | village | PS | 32.46 35.36 | Dayr Abu Da'if | 1 | - | 284105
بروقين | village | PS | 32.07 35.10 | Bruqin | 1 | - | 284187
برقين? | village | PS | 32.45 35.26 | Birqin | 1 | - | 284194
برقة? | village | PS | 32.30 35.19 | Burqah | 1 | - | 284196
برقة? | village | PS | 31.90 35.25 | Burqah | 1 | - | 284197
بورين? | village | PS | 32.18 35.25 | Burin | 1 | - | 284214
بدرس? | village | PS | 31.97 34.99 | Budrus | 1 | - | 284228
بير زيت | village | PS | 31.97 35.19 | Bir Zayt | 1 | - | 284237
بير نبالا | village | PS | 31.85 35.20 | Bir Nabala | 1 | - | 284238
بدو? | village | PS | 31.83 35.15 | Biddu | 1 | - | 284270
بديا? | town | PS | 32.11 35.08 | Bidya | 1 | - | 284271
بزاريا | village | PS | 32.31 35.17 | Bazzaryah | 1 | - | 284284
بيت وزن | village | PS | 32.23 35.22 | Bayt Wazan | 1 | - | 284291
بيت عور التحتا | village | PS | 31.90 35.08 | Bayt 'Ur at Tahta | 1 | - | 284292
بيتونيا | town | PS | 31.90 35.17 | Baytunya | 1 | - | 284294
بيت إمرين | village | PS | 32.29 35.22 | Bayt Imrin | 1 | - | 284295
بيت سوريك | village | PS | 31.82 35.15 | Bayt Surik | 1 | - | 284297
بيت سيرا | village | PS | 31.89 35.05 | Bayt Sira | 1 | - | 284298
بيت قاد | village | PS | 32.47 35.36 | Bayt Qad | 1 | - | 284308
بيت لقيا | town | PS | 31.87 35.07 | Bayt Liqya | 1 | - | 284312
بيت ليد | village | PS | 32.26 35.13 | Bayt Lid | 1 | - | 284313
بيت كاحل | village | PS | 31.57 35.07 | Bayt Kahil | 1 | - | 284320
بيت عنان | village | PS | 31.85 35.11 | Bayt 'Anan | 1 | - | 284326
بيتين? | village | PS | 31.93 35.24 | Baytin | 1 | - | 284328
بيت أومر | town | PS | 31.62 35.10 | Bayt Ummar | 1 | - | 284329
بيتللو~الاتحاد? | village | PS | 31.98 35.12 | Al Ittihad | 1 | - | 284330
بيت إكسا | village | PS | 31.82 35.18 | Bayt Iksa | 1 | - | 284331
بيت إيبا | village | PS | 32.24 35.21 | Bayt Iba | 1 | - | 284334
بيت فوريك | town | PS | 32.18 35.34 | Bayt Furik | 1 | - | 284339
بيت فجار | town | PS | 31.62 35.15 | Bayt Fajjar | 1 | - | 284341
بيت دقو | village | PS | 31.86 35.13 | Bayt Duqqu | 1 | - | 284342
بيت دجن | village | PS | 32.19 35.37 | Bayt Dajan | 1 | - | 284343
بيت أولا | town | PS | 31.60 35.03 | Bayt Ula | 1 | - | 284347
بتير? | village | PS | 31.72 35.14 | Battir | 1 | - | 284376
برطعة الشرقية | village | PS | 32.47 35.09 | Barta'ah ash Sharqiyah | 1 | - | 284405
بردلة | village | PS | 32.39 35.48 | Bardalah | 1 | - | 284415
باقة الشرقية | village | PS | 32.41 35.07 | Baqah ash Sharqiyah | 1 | - | 284426
باقة الحطب | village | PS | 32.20 35.11 | Baqat al Hatab | 1 | - | 284427
بني نعيم | town | PS | 31.52 35.16 | Bani Na'im | 1 | - | 284431
بلعا? | village | PS | 32.33 35.11 | Bal'a | 1 | - | 284461
عزون? | town | PS | 32.17 35.06 | Azzun | 1 | - | 284480
الزاوية? | village | PS | 32.10 35.04 | Az Zawiyah | 1 | - | 284485
الظاهرية? | city | PS | 31.41 34.97 | Az Zahiriyah | 1 | - | 284486
الزبابدة | village | PS | 32.39 35.32 | Az Zababidah | 1 | - | 284487
عزموط | village | PS | 32.22 35.31 | Azmut | 1 | - | 284489
عين يبرود | village | PS | 31.95 35.25 | Ayn Yabrud | 1 | - | 284495
عين عريك | village | PS | 31.91 35.14 | Ayn 'Arik | 1 | - | 284515
عينبوس | village | PS | 32.15 35.25 | Aynabus | 1 | - | 284524
أوصرين | village | PS | 32.12 35.31 | Usarin | 1 | - | 284540
عورتا | village | PS | 32.16 35.28 | Awarta | 1 | - | 284547
الطيرة? | village | PS | 31.87 35.13 | At Tirah | 1 | - | 284556
عتيل | town | PS | 32.37 35.07 | Attil | 1 | - | 284557
الطيبة? | village | PS | 32.51 35.19 | At Taybah | 1 | - | 284558
الطيبة? | village | PS | 31.95 35.30 | At Taybah | 1
عطارة | village | PS | 32.00 35.20 | Atarah | 1 | - | 284563
الساوية | village | PS | 32.09 35.26 | As Sawiyah | 1 | - | 284581
السموع | town | PS | 31.40 35.07 | As Samu' | 1 | - | 284583
عصيرة الشمالية | town | PS | 32.25 35.27 | Asirah ash Shamaliyah | 1 | - | 284593
عصيرة القبلية | village | PS | 32.18 35.22 | Asirah al Qibliyah | 1 | - | 284594
الشيوخ? | town | PS | 31.57 35.16 | Ash Shuyukh | 1 | - | 284597
الشهداء? | village | PS | 32.43 35.27 | Ash Shuhada' | 1 | - | 284598
أرطاس | village | PS | 31.69 35.19 | Artas | 1 | - | 284868
الريحية | village | PS | 31.47 35.08 | Ar Rihiyah | 1 | - | 284881
عرانة | village | PS | 32.50 35.32 | Arranah | 1 | - | 284888
الرام?~ضاحية البريد | city | PS | 31.85 35.23 | Ar Ram wa Dahiyat al Barid | 1 | - | 284890
عرابة | town | PS | 32.41 35.20 | Arrabah | 1 | - | 284893
العرقة? | village | PS | 32.47 35.20 | Al 'Araqa | 1 | - | 284904
عقربا? | town | PS | 32.12 35.35 | Aqraba | 1 | - | 284922
عنزة | village | PS | 32.36 35.22 | Anzah | 1 | - | 284933
النويعمة | village | PS | 31.89 35.44 | An Nuway'imah | 1 | - | 284935
النزلة الشرقية | village | PS | 32.41 35.11 | An Nazlah ash Sharqiyah | 1 | - | 284936
الناقورة | village | PS | 32.27 35.20 | An Naqurah | 1 | - | 284939
النبي إلياس | village | PS | 32.18 35.02 | An Nabi Ilyas | 1 | - | 284962
عنين? | village | PS | 32.50 35.17 | Anin | 1 | - | 284972
عناتا | town | PS | 31.81 35.26 | Anata | 1 | - | 284973
عنبتا | town | PS | 32.31 35.12 | Anabta | 1 | - | 284976
اليامون | town | PS | 32.49 35.23 | Al Yamun | 1 | - | 284999
القبيبة | village | PS | 31.84 35.14 | Al Qubaybah | 1 | - | 285009
المغير? | village | PS | 32.42 35.38 | Al Mughayyir | 1 | - | 285023
المدية? | village | PS | 31.94 35.01 | Al Midyah | 1 | - | 285032
المزرعة الشرقية | village | PS | 32.00 35.28 | Al Mazra'ah ash Sharqiyah | 1 | - | 285033
الزيتونية?~المزرعة القبلية | village | PS | 31.95 35.16 | Az Zaytuniyah | 1 | - | 285034
اللبن الغربي | village | PS | 32.04 35.04 | Al Lubban al Gharbi | 1 | - | 285049
الخضر? | town | PS | 31.69 35.17 | Al Khadir | 1 | - | 285061
الجديرة? | village | PS | 31.86 35.20 | Al Judayrah | 1 | - | 285069
الجيب? | village | PS | 31.85 35.18 | Al Jib | 1 | - | 285070
الجانية? | village | PS | 31.94 35.12 | Al Janiyah | 1 | - | 285071
الفصايل | village | PS | 32.03 35.44 | Al Fasayil | 1 | - | 285102
الفندقومية | village | PS | 32.32 35.20 | Al Fandaqumiyah | 1 | - | 285103
العيزرية | town | PS | 31.77 35.27 | Al 'Ayzariyah | 1 | - | 285111
العوجا | village | PS | 31.95 35.47 | Al 'Awja | 1 | - | 285112
العطارة | village | PS | 32.33 35.16 | Al 'Attarah | 1 | - | 285113
عجول? | village | PS | 32.02 35.18 | Ajjul | 1 | - | 285126
عجة? | village | PS | 32.36 35.20 | Ajjah | 1 | - | 285127
عبوين | village | PS | 32.03 35.20 | Ibwayn | 1 | - | 285161
أبو قش | village | PS | 31.95 35.18 | Abu Qashsh | 1 | - | 285220
عابود | village | PS | 32.02 35.07 | Abud | 1 | - | 285285
القدس القديمة | city | PS | 31.78 35.23 | Old City | 1 | - | 6945291
عبسان الجديدة~عبسان الصغيرة | village | PS | 31.34 34.35 | Abasan al Jadidah | 1 | - | 6967863
أم النصر | village | PS | 31.56 34.52 | Umm an Nasr | 1 | - | 6967877
جحر الديك | village | PS | 31.46 34.44 | Juhr ad Dik | 1 | - | 6967895
الزوايدة | town | PS | 31.44 34.38 | Az Zuwaydah | 1 | - | 6967990
المصدر? | village | PS | 31.41 34.38 | Al Musaddar | 1 | - | 6968050
وادي السلقا | village | PS | 31.40 34.34 | Wadi as Salqa | 1 | - | 6968055
المغراقة~أبو مدين | village | PS | 31.47 34.41 | Al Mughraqah | 1 | - | 6968063
جنصافوط | village | PS | 32.18 35.13 | Jinsafut | 1 | - | 7889501
بني زيد | village | PS | 32.04 35.10 | Bani Zayd | 1 | - | 7889665
الزعيم? | village | PS | 31.79 35.27 | Az Za'ayyim | 1 | - | 7890119
العبيدية | town | PS | 31.72 35.29 | Al 'Ubaydiyah | 1 | - | 7890350
خلة النعمان | village | PS | 31.72 35.24 | Khallat an Nu'man | 1 | - | 7890353
خلة حمامة | village | PS | 31.72 35.19 | Khallat Hamamah | 1 | - | 7890366
وادي رحال | village | PS | 31.67 35.17 | Wadi Rahhal | 1 | - | 7890385
عرب الرشايدة | village | PS | 31.57 35.23 | Arab ar Rashaydah | 1 | - | 7890393
بيت عينون | village | PS | 31.56 35.12 | Bayt 'Inun | 1 | - | 7890813
بيت مقدوم | village | PS | 31.54 34.97 | Bayt Maqdum | 1 | - | 7890843
البقعة? | village | PS | 31.54 35.14 | Al Buq'ah | 1 | - | 7890844
خلة الدار | village | PS | 31.50 35.11 | Khallat ad Dar | 1 | - | 7890846
دير سامت | village | PS | 31.52 34.97 | Dayr Samit | 1 | - | 7890847
الحيلة? | village | PS | 31.47 35.11 | Al Hilah | 1 | - | 7891142
بيت عمرة | village | PS | 31.45 35.05 | Bayt 'Amrah | 1 | - | 7891283
رابود | village | PS | 31.44 35.02 | Rabud | 1 | - | 7891506
الكرمل | village | PS | 31.42 35.13 | Al Karmil | 1 | - | 7891511
خلة صالح | village | PS | 31.42 35.12 | Khallat Salih | 1 | - | 7891512
بير الباشا | village | PS | 32.42 35.23 | Bir al Basha | 1 | - | 7895292
الباذان | village | PS | 32.26 35.33 | Al Badhan | 1 | - | 7895641
عين البيضا | village | PS | 32.38 35.51 | Ayn al Bayda | 1 | - | 7896869
الزبيدات | village | PS | 32.17 35.53 | Az Zubaydat | 1 | - | 7897890
الجفتلك | village | PS | 32.14 35.49 | Al Jiftlik | 1 | - | 7898046
خرسا? | village | PS | 31.48 35.02 | Khursa | 1 | - | 7915400
`;
