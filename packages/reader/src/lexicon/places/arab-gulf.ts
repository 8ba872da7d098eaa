/** Iraq, Saudi Arabia, Yemen and the Gulf states: governorates, towns, quarters, crossings, ports, bases. Line format: see `states.ts`. */
export default `
# Iraq
البصرة | city | IQ | 30.51 47.78 | Basra | 5 | Basra | 99532
الموصل | city | IQ | 36.34 43.13 | Mosul | 5 | Nineveh | 99072
إربيل~هولير | city | IQ | 36.19 44.01 | Erbil | 5 | Erbil | 95446
كركوك | city | IQ | 35.47 44.39 | Kirkuk | 5 | Kirkuk | 94787
السليمانية | city | IQ | 35.56 45.43 | Sulaymaniyah | 4 | Sulaymaniyah | 98463
دهوك | city | IQ | 36.87 42.99 | Duhok | 4 | Duhok | 96994
النجف~النجف الأشرف | city | IQ | 32.00 44.34 | Najaf | 5 | Najaf | 98860
كربلاء | city | IQ | 32.61 44.02 | Karbala | 5 | Karbala | 94824
الرمادي | city | IQ | 33.42 43.30 | Ramadi | 5 | Anbar | 98717
الفلوجة | city | IQ | 33.35 43.78 | Fallujah | 5 | Anbar | 99454
تكريت | city | IQ | 34.61 43.68 | Tikrit | 4 | Saladin | 90150
بعقوبة | city | IQ | 33.74 44.65 | Baqubah | 4 | Diyala | 97990
سامراء | city | IQ | 34.20 43.87 | Samarra | 4 | Saladin | 91597
الكوت | city | IQ | 32.51 45.82 | Kut | 3 | Wasit | 99131
العمارة? | city | IQ | 31.84 47.15 | Amarah | 3 | Maysan | 99608
الناصرية | city | IQ | 31.05 46.26 | Nasiriyah | 4 | Dhi Qar | 98854
السماوة | city | IQ | 31.32 45.28 | Samawah | 3 | Muthanna | 98530
الديوانية | city | IQ | 31.99 44.92 | Diwaniyah | 3 | Qadisiyyah | 99762
الحلة | city | IQ | 32.48 44.43 | Hillah | 3 | Babil | 99347
حلبجة | city | IQ | 35.18 45.99 | Halabja | 3 | Halabja | 96205
تلعفر~تل عفر | city | IQ | 36.38 42.45 | Tal Afar | 4 | Nineveh | 90393
سنجار | town | IQ | 36.32 41.87 | Sinjar | 4 | Nineveh | 448149
بيجي | town | IQ | 34.93 43.49 | Baiji | 3 | Saladin | 97783
الحويجة | town | IQ | 35.33 43.77 | Hawija | 3 | Kirkuk | 390188
القائم? | town | IQ | 34.37 41.09 | Al-Qa'im | 3 | Anbar | 92138
هيت? | town | IQ | 33.64 42.83 | Hit | 3 | Anbar | 95788
حديثة? | town | IQ | 34.14 42.38 | Haditha | 3 | Anbar | 96309
عنه?~عانة? | town | IQ | 34.37 41.99 | Anah | 1 | Anbar | 6765385
راوة | town | IQ | 34.48 41.92 | Rawa | 2 | Anbar | 92004
الرطبة? | town | IQ | 33.04 40.28 | Rutba | 3 | Anbar | 98677
الشرقاط | town | IQ | 35.51 43.24 | Shirqat | 3 | Saladin | 91057
القيارة | town | IQ | 35.80 43.29 | Qayyarah | 3 | Nineveh | 99003
بلد? | town | IQ | 34.01 44.14 | Balad | 1 | Saladin | 98112
الدجيل | town | IQ | 33.85 44.24 | Dujail | 2 | Saladin | 99759
الضلوعية | town | IQ | 34.05 44.21 | Dhuluiya | 2 | Saladin
المقدادية | town | IQ | 33.98 44.94 | Muqdadiyah | 3 | Diyala | 99062
خانقين | town | IQ | 34.35 45.39 | Khanaqin | 3 | Diyala | 94591
جلولاء | town | IQ | 34.27 45.17 | Jalawla | 2 | Diyala
طوزخورماتو~طوز خورماتو | town | IQ | 34.89 44.63 | Tuz Khurmatu | 3 | Saladin | 90026
آمرلي | town | IQ | 34.72 44.58 | Amirli | 2 | Saladin
مخمور? | town | IQ | 35.78 43.58 | Makhmur | 2 | Erbil | 93818
زاخو | town | IQ | 37.14 42.68 | Zakho | 3 | Duhok | 89570
العمادية | town | IQ | 37.09 43.49 | Amadiya | 2 | Duhok | 99611
قنديل?~جبال قنديل | mountain | IQ | 36.50 44.90 | Qandil Mountains | 3
المسيب? | town | IQ | 32.78 44.29 | Musayyib | 2 | Babil | 99039
اللطيفية | town | IQ | 32.95 44.35 | Latifiya | 2 | Baghdad
المحمودية | town | IQ | 33.06 44.36 | Mahmudiyah | 3 | Baghdad | 99100
اليوسفية | town | IQ | 33.08 44.24 | Yusufiyah | 2 | Baghdad
أبو غريب | town | IQ | 33.29 44.07 | Abu Ghraib | 4 | Baghdad | 100077
التاجي | town | IQ | 33.52 44.26 | Taji | 3 | Baghdad
الطارمية | town | IQ | 33.67 44.40 | Tarmiyah | 2 | Baghdad | 98403
الكوفة | city | IQ | 32.03 44.40 | Kufa | 3 | Najaf | 99135
الزبير? | town | IQ | 30.39 47.70 | Zubayr | 2 | Basra | 98245
أم قصر~ميناء أم قصر | port | IQ | 30.04 47.92 | Umm Qasr | 3 | Basra
الفاو | port | IQ | 29.98 48.47 | Al-Faw | 3 | Basra
صفوان? | crossing | IQ | 30.11 47.72 | Safwan | 2 | Basra
الشلامجة | crossing | IQ | 30.51 48.02 | Shalamcheh crossing | 2 | Basra
ربيعة? | crossing | IQ | 36.80 42.10 | Rabia | 2
مدينة الصدر | quarter | IQ | 33.39 44.46 | Sadr City | 4 | Baghdad
المنطقة الخضراء | quarter | IQ | 33.31 44.39 | Green Zone | 4 | Baghdad
الكرادة | quarter | IQ | 33.30 44.43 | Karrada | 3 | Baghdad
الكاظمية | quarter | IQ | 33.38 44.34 | Kadhimiya | 3 | Baghdad
الأعظمية | quarter | IQ | 33.37 44.37 | Adhamiyah | 3 | Baghdad
الكرخ | quarter | IQ | 33.32 44.36 | Karkh | 2 | Baghdad
الرصافة | quarter | IQ | 33.34 44.42 | Rusafa | 2 | Baghdad
ساحة التحرير?~ميدان الفردوس~ساحة الفردوس | facility | IQ | 33.33 44.41 | Tahrir Square | 2 | Baghdad
كردستان~كردستان العراق | region | IQ | 36.20 44.00 | Kurdistan Region | 4
عين الأسد~قاعدة عين الأسد | base | IQ | 33.79 42.44 | Al-Asad air base | 4
قاعدة بلد الجوية~قاعدة بلد | base | IQ | 33.94 44.36 | Balad air base | 2 | Saladin
معسكر أشرف | camp | IQ | 33.87 44.52 | Camp Ashraf | 2 | Diyala
سهل نينوى | region | IQ | 36.40 43.30 | Nineveh Plains | 2
شط العرب | river | IQ | 30.40 48.20 | Shatt al-Arab | 3
الأهوار | region | IQ | 31.00 47.00 | Mesopotamian Marshes | 2
سد الموصل | facility | IQ | 36.63 42.82 | Mosul Dam | 3
# Saudi Arabia
مكة~مكة المكرمة~العاصمة المقدسة | city | SA | 21.42 39.83 | Mecca | 5 | Mecca | 104515
المشاعر المقدسة | region | SA | 21.38 39.93 | Holy sites of Mecca | 3 | Mecca
المدينة المنورة~المدينة النبوية~المدينة? | city | SA | 24.47 39.61 | Medina | 5 | Medina | 109223
جدة | city | SA | 21.54 39.17 | Jeddah | 5 | Mecca | 105343
الدمام | city | SA | 26.43 50.10 | Dammam | 4 | Eastern | 110336
الخبر? | city | SA | 26.28 50.21 | Khobar | 3 | Eastern | 109323
الظهران | city | SA | 26.29 50.11 | Dhahran | 4 | Eastern | 107797
الطائف | city | SA | 21.27 40.42 | Taif | 4 | Mecca | 107968
تبوك | city | SA | 28.38 36.57 | Tabuk | 4 | Tabuk | 101628
حائل? | city | SA | 27.52 41.69 | Ha'il | 3 | Ha'il | 106281
بريدة | city | SA | 26.33 43.97 | Buraydah | 3 | Al-Qassim | 107304
عنيزة | city | SA | 26.08 43.99 | Unaizah | 2 | Al-Qassim | 100768
أبها | city | SA | 18.22 42.51 | Abha | 4 | Asir | 110690
خميس مشيط | city | SA | 18.31 42.73 | Khamis Mushait | 3 | Asir | 105072
جازان~جيزان | city | SA | 16.89 42.55 | Jazan | 4 | Jazan | 105299
نجران | city | SA | 17.49 44.13 | Najran | 4 | Najran | 103630
الباحة? | city | SA | 20.01 41.47 | Al-Baha | 3 | Al-Baha | 109953
عرعر | city | SA | 30.98 41.02 | Arar | 3 | Northern Borders | 108512
سكاكا | city | SA | 29.97 40.21 | Sakaka | 2 | Al-Jawf | 102527
الإحساء | region | SA | 25.38 49.59 | Al-Ahsa | 3
الهفوف | city | SA | 25.36 49.57 | Hofuf | 2 | Eastern | 109571
القطيف | city | SA | 26.56 50.00 | Qatif | 4 | Eastern | 108927
العوامية | town | SA | 26.59 49.98 | Awamiyah | 3 | Eastern
الجبيل? | city | SA | 27.00 49.66 | Jubail | 3 | Eastern | 109435
ينبع? | city | SA | 24.09 38.06 | Yanbu | 3 | Medina | 100425
رابغ | city | SA | 22.80 39.03 | Rabigh | 2 | Mecca | 103035
الخرج? | city | SA | 24.15 47.31 | Al-Kharj | 2 | Riyadh | 109353
حفر الباطن | city | SA | 28.43 45.97 | Hafar al-Batin | 2 | Eastern | 106297
القريات? | town | SA | 31.33 37.34 | Qurayyat | 1 | Al-Jawf | 108648
صبيا? | town | SA | 17.15 42.63 | Sabya | 1 | Jazan | 102651
صامطة | town | SA | 16.60 42.94 | Samtah | 2 | Jazan
الخوبة | town | SA | 16.78 43.13 | Al-Khobah | 2
شرورة | town | SA | 17.47 47.12 | Sharurah | 2
ظهران الجنوب | town | SA | 17.67 43.52 | Dhahran al-Janub | 2 | Asir
الدرعية | town | SA | 24.74 46.57 | Diriyah | 2 | Riyadh
بقيق | town | SA | 25.93 49.67 | Abqaiq | 3 | Eastern | 107312
خريص | town | SA | 25.07 48.20 | Khurais | 2
رأس تنورة | port | SA | 26.64 50.16 | Ras Tanura | 2 | Eastern
ضمد | town | SA | 17.11 42.78 | Damad | 1 | Jazan
قلوة? | town | SA | 19.97 41.18 | Qilwah | 1 | Al-Baha
ضباء~ضبا | port | SA | 27.35 35.69 | Duba | 1 | Tabuk
الحناكية | town | SA | 24.86 40.51 | Al-Hanakiyah | 1 | Medina
ميسان? | town | SA | 20.72 40.85 | Maysan | 1 | Mecca
أضم? | town | SA | 20.42 40.90 | Adham | 1 | Mecca
العرضيات? | district | SA | 19.20 41.70 | Al-Ardiyat | 1 | Mecca
ضرما | town | SA | 24.60 46.13 | Dhurma | 1 | Riyadh
الغاط | town | SA | 26.03 44.96 | Al-Ghat | 1 | Riyadh
رماح? | town | SA | 25.56 47.16 | Rumah | 1 | Riyadh
ثادق | town | SA | 25.29 45.87 | Thadiq | 1 | Riyadh
حريملاء | town | SA | 25.12 46.12 | Huraymila | 1 | Riyadh
البدائع? | town | SA | 25.98 43.73 | Al-Badai | 1 | Al-Qassim
الأسياح | town | SA | 26.80 44.20 | Al-Asyah | 1 | Al-Qassim
النبهانية | town | SA | 25.86 43.07 | An-Nabhaniyah | 1 | Al-Qassim
الشماسية | town | SA | 26.32 44.25 | Ash-Shimasiyah | 1 | Al-Qassim
بقعاء | town | SA | 27.88 42.41 | Baqaa | 1 | Ha'il
تثليث? | town | SA | 19.53 43.52 | Tathlith | 1 | Asir
يدمة | town | SA | 18.55 44.22 | Yadamah | 1 | Najran
فيفا?~فيفاء | town | SA | 17.26 43.10 | Fayfa | 1 | Jazan
العيدابي | town | SA | 17.24 42.94 | Al-Aydabi | 1 | Jazan
نيوم | city | SA | 28.00 35.20 | Neom | 3
العلا? | town | SA | 26.62 37.92 | AlUla | 3 | Medina | 108841
منى?~مشعر منى | facility | SA | 21.41 39.89 | Mina | 3 | Mecca
عرفات?~جبل عرفات~عرفة? | facility | SA | 21.35 39.98 | Arafat | 2 | Mecca
مزدلفة | facility | SA | 21.39 39.94 | Muzdalifah | 2 | Mecca
المسجد الحرام~الحرم المكي~بيت الله الحرام | facility | SA | 21.42 39.83 | Masjid al-Haram | 4 | Mecca
المسجد النبوي~المسجد النبوي الشريف~الحرم النبوي | facility | SA | 24.47 39.61 | Prophet's Mosque | 4 | Medina
الكعبة~الكعبة المشرفة | facility | SA | 21.42 39.83 | Kaaba | 3 | Mecca
منفذ الطوال~الطوال? | crossing | SA | 16.52 42.97 | Al-Tuwal crossing | 1 | Jazan
منفذ الوديعة~معبر الوديعة~الوديعة? | crossing | SA | 17.08 47.10 | Al-Wadiah crossing | 2
جسر الملك فهد | facility | SA | 26.18 50.32 | King Fahd Causeway | 2 | Eastern
الحد الجنوبي | region | SA | 17.20 43.50 | Southern Border | 2
الحجاز | region | SA | 23.50 39.50 | Hejaz | 3
نجد? | region | SA | 25.00 45.00 | Najd | 2
الربع الخالي | region | SA | 20.00 50.00 | Empty Quarter | 2
# Yemen
عدن | city | YE | 12.79 45.02 | Aden | 5 | Aden | 415189
تعز | city | YE | 13.58 44.02 | Taiz | 5 | Taiz | 70225
الحديدة | city | YE | 14.80 42.95 | Hodeidah | 5 | Hodeidah | 79415
مأرب | city | YE | 15.46 45.32 | Marib | 5 | Marib | 72968
صعدة | city | YE | 16.94 43.76 | Saada | 5 | Saada | 71334
إب? | city | YE | 13.97 44.18 | Ibb | 3 | Ibb | 74477
ذمار | city | YE | 14.54 44.41 | Dhamar | 3 | Dhamar | 76184
حجة? | city | YE | 15.69 43.60 | Hajjah | 3 | Hajjah | 75337
عمران? | city | YE | 15.66 43.94 | Amran | 3 | Amran | 78428
البيضاء? | city | YE | 13.99 45.57 | Al-Bayda | 3 | Al-Bayda | 79836
عتق? | city | YE | 14.54 46.83 | Ataq | 2 | Shabwah | 77726
زنجبار? | city | YE | 13.13 45.38 | Zinjibar | 3 | Abyan | 69426
جعار | town | YE | 13.22 45.31 | Ja'ar | 2 | Abyan | 74368
الحوطة? | town | YE | 13.06 44.88 | Al-Hawtah | 1 | Lahij | 73560
الضالع | city | YE | 13.70 44.73 | Dhale | 4 | Dhale | 80384
المكلا | city | YE | 14.54 49.12 | Mukalla | 4 | Hadramaut | 78754
سيئون | city | YE | 15.94 48.79 | Seiyun | 3 | Hadramaut
الشحر? | town | YE | 14.76 49.61 | Ash-Shihr | 2 | Hadramaut | 30490
الغيضة | town | YE | 16.21 52.17 | Al-Ghaydah | 2 | Al-Mahrah | 79700
سقطرى~أرخبيل سقطرى | island | YE | 12.50 53.90 | Socotra | 3 | Socotra
المخا~المخاء | port | YE | 13.32 43.25 | Mocha | 4
الخوخة | town | YE | 13.81 43.25 | Khokha | 2 | Hodeidah | 79131
ذباب? | town | YE | 12.96 43.43 | Dhubab | 2 | Taiz | 76089
حيس? | town | YE | 13.93 43.48 | Hays | 2 | Hodeidah | 74906
التحيتا | town | YE | 14.18 43.23 | At-Tuhayta | 1 | Hodeidah | 77655
الدريهمي | town | YE | 14.62 43.00 | Ad-Durayhimi | 2 | Hodeidah | 80309
حرض? | town | YE | 16.41 43.06 | Harad | 3 | Hajjah | 75163
ميدي | port | YE | 16.32 42.81 | Midi | 3 | Hajjah
عبس? | town | YE | 16.00 43.20 | Abs | 2 | Hajjah | 70357
باقم | town | YE | 17.25 43.45 | Baqim | 1 | Saada
كتاف | town | YE | 17.03 44.10 | Kitaf | 1 | Saada | 73668
دماج | town | YE | 16.87 43.80 | Dammaj | 2 | Saada
نهم? | town | YE | 15.75 44.60 | Nihm | 2 | Marib
صرواح | town | YE | 15.44 45.01 | Sirwah | 2 | Marib | 34703
أرحب? | town | YE | 15.66 44.17 | Arhab | 2 | Amran
سنحان | town | YE | 15.20 44.30 | Sanhan | 1
رداع | town | YE | 14.41 44.84 | Rada'a | 2 | Al-Bayda | 71491
بيحان | town | YE | 14.80 45.72 | Bayhan | 2 | Shabwah | 77017
العند~قاعدة العند~قاعدة العند الجوية | base | YE | 13.18 44.76 | Al-Anad air base | 4 | Lahij
كرش? | town | YE | 13.39 44.60 | Karish | 1 | Lahij | 79088
الحزم? | town | YE | 16.16 44.78 | Al-Hazm | 2 | Al-Jawf | 79455
التواهي | quarter | YE | 12.79 44.99 | At-Tawahi | 2 | Aden | 77662
خور مكسر | quarter | YE | 12.81 45.03 | Khormaksar | 2 | Aden | 73786
كريتر | quarter | YE | 12.78 45.04 | Crater | 2 | Aden | 73656
المعلا? | quarter | YE | 12.79 45.01 | Mualla | 2 | Aden
الصليف | port | YE | 15.31 42.67 | Salif | 2 | Hodeidah
رأس عيسى | port | YE | 15.12 42.60 | Ras Isa | 2 | Hodeidah
ميون | island | YE | 12.66 43.42 | Perim | 2
حنيش | island | YE | 13.72 42.75 | Hanish | 2
كمران | island | YE | 15.33 42.58 | Kamaran | 1 | Hodeidah
الساحل الغربي? | region | YE | 13.80 43.20 | Yemen's west coast | 2
ميناء الحديدة | port | YE | 14.84 42.94 | Port of Hodeidah | 3 | Hodeidah
# United Arab Emirates
دبي | city | AE | 25.20 55.27 | Dubai | 5 | Dubai | 292223
الشارقة | city | AE | 25.35 55.41 | Sharjah | 4 | Sharjah | 292672
عجمان | city | AE | 25.41 55.44 | Ajman | 3 | Ajman | 292932
رأس الخيمة | city | AE | 25.79 55.94 | Ras al-Khaimah | 3 | Ras al-Khaimah | 291074
الفجيرة | city | AE | 25.12 56.33 | Fujairah | 3 | Fujairah | 292878
أم القيوين | city | AE | 25.56 55.55 | Umm al-Quwain | 2 | Umm al-Quwain | 290594
العين? | city | AE | 24.21 55.74 | Al Ain | 2 | Abu Dhabi | 292913
جبل علي | port | AE | 25.01 55.06 | Jebel Ali | 3
الظفرة~قاعدة الظفرة | base | AE | 24.25 54.55 | Al Dhafra air base | 2 | Abu Dhabi
طنب الكبرى | island | IR | 26.26 55.31 | Greater Tunb | 2
طنب الصغرى | island | IR | 26.24 55.15 | Lesser Tunb | 2
جزيرة أبو موسى | island | IR | 25.87 55.03 | Abu Musa | 2
# Qatar, Bahrain, Kuwait, Oman
العديد?~قاعدة العديد~قاعدة العديد الجوية | base | QA | 25.12 51.32 | Al Udeid air base | 4 | Al Rayyan
الوكرة | city | QA | 25.17 51.60 | Al Wakrah | 2 | Al Wakrah | 289915
الريان? | city | QA | 25.29 51.42 | Al Rayyan | 2 | Al Rayyan | 289888
لوسيل | city | QA | 25.42 51.49 | Lusail | 2 | Al Daayen
رأس لفان | port | QA | 25.90 51.55 | Ras Laffan | 2 | Al Shamal
المحرق | city | BH | 26.26 50.61 | Muharraq | 2 | Muharraq | 290332
سترة? | town | BH | 26.15 50.62 | Sitra | 2 | Capital | 290104
الدراز | town | BH | 26.22 50.47 | Diraz | 2 | Capital
الجهراء | city | KW | 29.34 47.66 | Jahra | 2 | Jahra | 285799
الأحمدي? | city | KW | 29.08 48.08 | Ahmadi | 2 | Ahmadi | 285839
حولي? | city | KW | 29.33 48.03 | Hawalli | 2 | Hawalli | 285629
الفروانية | city | KW | 29.28 47.96 | Farwaniya | 2 | Farwaniya | 285815
صلالة | city | OM | 17.02 54.09 | Salalah | 3 | Dhofar | 286621
صحار | city | OM | 24.35 56.71 | Sohar | 3 | North Al Batinah | 286282
نزوى | city | OM | 22.93 57.53 | Nizwa | 2 | Ad Dakhiliyah | 286987
الدقم | port | OM | 19.67 57.70 | Duqm | 2
`;
