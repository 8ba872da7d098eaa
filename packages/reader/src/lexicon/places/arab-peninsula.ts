/** Saudi Arabia, United Arab Emirates, Qatar, Bahrain, Kuwait, Oman: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Saudi Arabia
بيشة | city | SA | 20.00 42.61 | Qalat Bishah | 2 | Asir | 103369
الخفجي | city | SA | 28.44 48.49 | Al Khafji | 2 | Eastern | 109380
الدوادمي | city | SA | 24.51 44.39 | Ad Dawadimi | 2 | Riyadh | 110325
أبو عريش | town | SA | 16.97 42.83 | Abu Arish | 1 | Jazan | 110619
عفيف? | town | SA | 23.91 42.92 | Afif | 1 | Riyadh | 110250
رحيمة | town | SA | 26.71 50.06 | Rahimah | 1 | Eastern | 102985
بدر حنين~بدر? | town | SA | 23.78 38.79 | Badr Hunayn | 1 | Medina | 107744
الوجه? | town | SA | 26.25 36.45 | Al Wajh | 1 | Tabuk | 108773
النماص | town | SA | 19.15 42.12 | An Nimas | 1 | Asir | 108617
السليل | town | SA | 20.46 45.58 | As Sulayyil | 1 | Riyadh | 108048
تربة? | town | SA | 21.21 41.63 | Turabah | 1 | Mecca | 101322
المجاردة | town | SA | 19.12 41.91 | Al Majaridah | 1 | Asir | 399518
تنومة? | town | SA | 27.10 44.13 | Tanumah | 1 | Al-Qassim | 101581
أم الساهك | town | SA | 26.65 49.92 | Umm as Sahik | 1 | Eastern | 101035
فرسان?~جزر فرسان | town | SA | 16.70 42.12 | Farasan | 1 | Jazan | 106744
المندق | village | SA | 20.16 41.28 | Al Mindak | 1 | Al-Baha | 109118
السفانية | village | SA | 27.97 48.73 | As Saffaniyah | 1 | Eastern | 108142
رفحاء | city | SA | 29.63 43.49 | Rafha | 2 | Northern Borders
تيماء | town | SA | 27.63 38.55 | Tayma | 1 | Tabuk
حقل? | town | SA | 29.29 34.94 | Haql | 1 | Tabuk
شقراء? | city | SA | 25.25 45.25 | Shaqra | 1 | Riyadh
القويعية | town | SA | 24.05 45.27 | Al Quway'iyah | 1 | Riyadh
المزاحمية | town | SA | 24.47 46.27 | Al-Muzahmiyya | 1 | Riyadh
حوطة بني تميم | town | SA | 23.52 46.84 | Hotat Bani Tamim | 1 | Riyadh
الأفلاج~ليلى? | town | SA | 22.28 46.73 | Layla | 1 | Riyadh
وادي الدواسر | city | SA | 20.47 44.79 | Wadi ad-Dawasir | 2 | Riyadh
القنفذة | city | SA | 19.13 41.08 | Al Qunfudhah | 2 | Mecca
الليث | town | SA | 20.15 40.27 | Al Lith | 1 | Mecca
خليص | town | SA | 22.16 39.32 | Khulais | 1 | Mecca
رنية? | town | SA | 21.26 42.85 | Ranyah | 1 | Mecca
الخرمة | town | SA | 21.92 42.03 | Al Khurma | 1 | Mecca
خيبر? | town | SA | 25.68 39.29 | Khaybar | 2 | Medina
المهد?~مهد الذهب | town | SA | 23.50 40.86 | Mahd adh Dhahab | 1 | Medina
محايل عسير~محايل | city | SA | 18.55 42.05 | Muhayil | 2 | Asir
سراة عبيدة | town | SA | 18.10 43.13 | Sarat Abidah | 1 | Asir
أحد رفيدة | city | SA | 18.21 42.80 | Ahad Rafidah | 1 | Asir
بلقرن | district | SA | ~19.85 41.9 | Balqarn | 1 | Asir
رجال ألمع | town | SA | 18.21 42.27 | Rijal Almaa | 1 | Asir
بلجرشي | town | SA | 19.86 41.56 | Baljurashi | 1 | Al-Baha
المخواة | town | SA | 19.78 41.44 | Al Makhwah | 1 | Al-Baha
العقيق? | town | SA | 20.27 41.65 | Al Aqiq | 1 | Al-Baha
أحد المسارحة | town | SA | 16.71 42.95 | Ahad al Masarihah | 1 | Jazan
بيش? | town | SA | 17.38 42.54 | Baysh | 1 | Jazan
العارضة? | town | SA | 17.05 43.05 | Al Aridhah | 1 | Jazan
الداير~الداير بني مالك | town | SA | 17.34 43.14 | Ad Dair | 1 | Jazan
فيفاء | town | SA | 17.25 43.10 | Fayfa | 1 | Jazan
الحرث? | district | SA | ~16.8 43.15 | Al Harth | 2 | Jazan
حبونا? | town | SA | 17.83 44.06 | Hubuna | 1 | Najran
دومة الجندل | town | SA | 29.81 39.87 | Dumat al-Jandal | 2 | Al-Jawf
القيصومة | town | SA | 28.31 46.13 | Al Qaysumah | 1 | Eastern | 108918
النعيرية | town | SA | 27.47 48.48 | An Nuayriyah | 1 | Eastern
قرية العليا | town | SA | 27.54 47.70 | Qaryat al-Ulya | 1 | Eastern
صفوى?~صفوة? | city | SA | 26.65 49.96 | Safwa | 1 | Eastern | 102585
تاروت | island | SA | 26.57 50.07 | Tarout | 2 | Eastern | 101554
معمل بقيق | facility | SA | 25.93 49.69 | Abqaiq plant | 2 | Eastern
حقل الغوار | facility | SA | 25.40 49.50 | Ghawar field | 1 | Eastern
حقل الدرة~حقل الدرة النفطي~حقل آرش | facility | SA | 29.10 49.00 | Durra gas field | 2
منفذ البطحاء~البطحاء | crossing | SA | 24.12 51.59 | Batha crossing | 2 | Eastern
منفذ سلوى~سلوى? | crossing | SA | 24.73 50.78 | Salwa crossing | 2 | Eastern
منفذ الخفجي | crossing | SA | 28.55 48.43 | Khafji crossing | 1 | Eastern
منفذ جديدة عرعر~جديدة عرعر | crossing | SA | 31.05 41.35 | Jadidat Arar crossing | 2 | Northern Borders
منفذ الحديثة | crossing | SA | 31.49 37.16 | Haditha (Saudi) crossing | 1 | Al-Jawf
منفذ الرقعي | crossing | SA | 29.03 46.55 | Ruqi crossing | 1 | Eastern
منفذ حالة عمار | crossing | SA | 29.17 36.08 | Halat Ammar crossing | 1 | Tabuk
منفذ الخضراء | crossing | SA | 17.62 44.45 | Khadra crossing | 1 | Najran
ميناء جدة الإسلامي~ميناء جدة | port | SA | 21.47 39.17 | Jeddah Islamic Port | 2 | Mecca
ميناء الملك عبد العزيز | port | SA | 26.50 50.20 | King Abdulaziz Port | 1 | Eastern
ميناء ينبع | port | SA | 24.08 38.05 | Port of Yanbu | 1 | Medina
مطار الملك خالد~مطار الملك خالد الدولي | airport | SA | 24.96 46.70 | King Khalid Airport | 2 | Riyadh
مطار الملك عبد العزيز~مطار الملك عبد العزيز الدولي~مطار الملك عبدالعزيز الدولي | airport | SA | 21.68 39.16 | King Abdulaziz Airport | 2 | Mecca
مطار الملك فهد الدولي~مطار الملك فهد | airport | SA | 26.47 49.80 | King Fahd Airport | 2 | Eastern
مطار أبها~مطار أبها الدولي | airport | SA | 18.24 42.66 | Abha Airport | 3 | Asir
مطار جازان | airport | SA | 16.90 42.59 | Jazan Airport | 2 | Jazan
مطار نجران | airport | SA | 17.61 44.42 | Najran Airport | 2 | Najran
قاعدة الملك خالد الجوية~قاعدة خميس مشيط | base | SA | 18.30 42.80 | King Khalid air base | 2 | Asir
قاعدة الأمير سلطان~قاعدة الأمير سلطان الجوية | base | SA | 24.06 47.58 | Prince Sultan air base | 2 | Riyadh
قاعدة الظهران الجوية | base | SA | 26.27 50.15 | Dhahran air base | 1 | Eastern
سندالة | island | SA | 27.93 35.22 | Sindalah | 1 | Tabuk
أوكساجون | town | SA | 27.60 35.55 | Oxagon | 1 | Tabuk
ذا لاين | facility | SA | 28.10 35.40 | The Line | 2 | Tabuk
القدية | town | SA | 24.59 46.33 | Qiddiya | 2 | Riyadh
العوجا الدرعية | quarter | SA | 24.74 46.57 | Al-Awja | 1 | Riyadh
قصر اليمامة | facility | SA | 24.66 46.64 | Al-Yamamah Palace | 2 | Riyadh
قصر السلام | facility | SA | 21.57 39.14 | Al-Salam Palace | 2 | Mecca
غار حراء~جبل النور | facility | SA | 21.46 39.86 | Cave of Hira | 1 | Mecca
أملج | town | SA | 25.02 37.27 | Umluj | 1 | Tabuk | 100926
طريف? | town | SA | 31.67 38.66 | Turaif | 1 | Northern Borders | 101312
طبرجل | town | SA | 30.50 38.22 | Tubarjal | 1 | Al-Jawf | 101631
سيهات | city | SA | 26.48 50.05 | Sayhat | 2 | Eastern | 102318
مرات? | village | SA | 25.07 45.46 | Marat | 1 | Riyadh | 104376
ضبا? | town | SA | 27.35 35.69 | Duba | 1 | Tabuk | 106909
الزلفي | city | SA | 26.30 44.82 | Az Zulfi | 2 | Riyadh | 107781
الطرف? | town | SA | 25.36 49.73 | At Taraf | 1 | Eastern | 107959
ساجر? | town | SA | 25.18 44.60 | Sajir | 1 | Riyadh | 108121
الرس | city | SA | 25.87 43.50 | Ar Rass | 2 | Al-Qassim | 108435
المطيرفي | village | SA | 25.48 49.56 | Al Mutayrifi | 1 | Eastern | 109008
المبرز? | city | SA | 25.41 49.59 | Al Mubarraz | 2 | Eastern | 109101
المذنب? | city | SA | 25.86 44.22 | Al Mithnab | 2 | Al-Qassim | 109131
المجمعة? | town | SA | 25.91 45.36 | Al Majma'ah | 1 | Riyadh | 109194
الجموم | town | SA | 21.62 39.70 | Al Jumum | 1 | Mecca | 109417
الجفر | village | SA | 25.38 49.72 | Al Jafr | 1 | Eastern | 109502
البكيرية | town | SA | 26.14 43.66 | Al Bukayriyah | 1 | Al-Qassim | 109878
الأرطاوية | village | SA | 26.50 45.35 | Al Artawiyah | 1 | Riyadh | 110031
الاوجام | town | SA | 26.56 49.94 | Al Awjam | 1 | Eastern | 110107
الدلم | town | SA | 23.99 47.16 | Ad Dilam | 1 | Riyadh | 110314
الدرب? | village | SA | 17.72 42.25 | Ad Darb | 1 | Jazan | 110328
تمير | village | SA | 25.70 45.87 | Tumayr | 1 | Riyadh | 396550
الفويلق | village | SA | 26.44 43.25 | Al Fuwayliq | 1 | Al-Qassim | 397513
الهدا | village | SA | 21.36 40.28 | Al Hada | 1 | Mecca | 410084
الشفا | city | SA | 21.07 40.32 | Ash Shafa | 2 | Mecca | 410096
# United Arab Emirates
دبا الحصن | town | AE | 25.62 56.27 | Dibba Al-Hisn | 1 | Fujairah | 292239
الرويس | town | AE | 24.11 52.73 | Ar Ruways | 1 | Abu Dhabi | 292688
خورفكان~خور فكان | city | AE | 25.33 56.34 | Khor Fakkan | 2 | Sharjah | 291696
كلباء | town | AE | 25.07 56.35 | Kalba | 1 | Sharjah
دبا? | town | AE | 25.62 56.27 | Dibba | 1 | Fujairah
حتا? | town | AE | 24.80 56.12 | Hatta | 1 | Dubai
ليوا | town | AE | 23.13 53.77 | Liwa Oasis | 1 | Abu Dhabi
غياثي | town | AE | 23.84 52.80 | Ghayathi | 1 | Abu Dhabi
السلع? | town | AE | 24.08 51.75 | As Sila | 1 | Abu Dhabi
ياس? | island | AE | 24.49 54.60 | Yas Island | 2 | Abu Dhabi
السعديات | island | AE | 24.54 54.43 | Saadiyat Island | 2 | Abu Dhabi
جزيرة المارية | island | AE | 24.50 54.39 | Al Maryah Island | 1 | Abu Dhabi
مدينة مصدر~مصدر? | quarter | AE | 24.43 54.62 | Masdar City | 1 | Abu Dhabi
المصفح?~مصفح? | quarter | AE | 24.36 54.48 | Musaffah | 2 | Abu Dhabi | 12042053
ميناء جبل علي | port | AE | 25.01 55.06 | Jebel Ali Port | 2 | Dubai
ميناء خليفة | port | AE | 24.81 54.65 | Khalifa Port | 1 | Abu Dhabi
ميناء الفجيرة | port | AE | 25.17 56.36 | Port of Fujairah | 3 | Fujairah
ميناء راشد | port | AE | 25.27 55.28 | Port Rashid | 1 | Dubai
مطار دبي~مطار دبي الدولي | airport | AE | 25.25 55.36 | Dubai International Airport | 3 | Dubai
مطار آل مكتوم~مطار آل مكتوم الدولي | airport | AE | 24.90 55.16 | Al Maktoum Airport | 2 | Dubai
مطار أبوظبي~مطار أبوظبي الدولي~مطار زايد الدولي | airport | AE | 24.43 54.65 | Zayed International Airport | 2 | Abu Dhabi
محطة براكة~براكة | facility | AE | 23.97 52.23 | Barakah nuclear plant | 2 | Abu Dhabi
برج خليفة | facility | AE | 25.20 55.27 | Burj Khalifa | 3 | Dubai
نخلة جميرا | island | AE | 25.11 55.14 | Palm Jumeirah | 2 | Dubai
جميرا | quarter | AE | 25.20 55.24 | Jumeirah | 1 | Dubai
ديرة دبي~ديرة? | quarter | AE | 25.27 55.32 | Deira | 1 | Dubai
قصر الوطن | facility | AE | 24.46 54.31 | Qasr Al Watan | 2 | Abu Dhabi
منفذ الغويفات~الغويفات | crossing | AE | 24.13 51.62 | Ghuwaifat crossing | 1 | Abu Dhabi
زركوه | island | AE | 24.88 53.07 | Zirku Island | 1 | Abu Dhabi
مدينة زايد | city | AE | 23.65 53.71 | Zayed City | 2 | Abu Dhabi | 291580
دبا الفجيرة | town | AE | 25.59 56.26 | Dibba Al-Fujairah | 1 | Fujairah | 292231
الذيد | town | AE | 25.29 55.88 | Adh Dhayd | 1 | Sharjah | 292953
مدينة خليفة | city | AE | 24.43 54.60 | Khalifah A City | 2 | Abu Dhabi | 8057551
بني ياس | city | AE | 24.31 54.63 | Bani Yas City | 2 | Abu Dhabi | 12042052
الشامخة? | city | AE | 24.39 54.71 | Al Shamkhah City | 2 | Abu Dhabi | 12047416
ريف الفجيرة | city | AE | 25.14 56.25 | Reef Al Fujairah City | 2 | Fujairah | 12047417
# Qatar
أم صلال محمد | city | QA | 25.42 51.41 | Umm Salal Mohammed | 2 | Umm Salal | 289523
الخور?~الخور والدخيرة | city | QA | 25.68 51.51 | Al Khor | 2 | Al Khor | 289962
مدينة الشمال | city | QA | 26.13 51.20 | Madinat ash Shamal | 2 | Al Shamal | 289739
الشيحانية~الشحانية | city | QA | 25.37 51.22 | Al Shahaniya | 2 | Al Shahaniya | 289877
مسيعيد~أم سعيد | town | QA | 24.99 51.55 | Mesaieed | 2 | Al Wakrah | 289525
دخان? | town | QA | 25.42 50.78 | Dukhan | 1 | Al Shahaniya | 289813
سيلين? | town | QA | 24.87 51.51 | Sealine | 1 | Al Wakrah
الزبارة | town | QA | 25.98 51.03 | Zubarah | 1 | Al Shamal
مشيرب | quarter | QA | 25.29 51.53 | Msheireb | 1 | Doha
كتارا | quarter | QA | 25.36 51.53 | Katara | 2 | Doha
مطار حمد~مطار حمد الدولي | airport | QA | 25.27 51.61 | Hamad International Airport | 2 | Doha
ميناء حمد | port | QA | 25.01 51.61 | Hamad Port | 1 | Al Wakrah
أبو سمرة~منفذ أبو سمرة | crossing | QA | 24.75 50.84 | Abu Samra crossing | 2 | Al Rayyan
استاد لوسيل | facility | QA | 25.42 51.49 | Lusail Stadium | 2 | Al Daayen
الديوان الأميري القطري | facility | QA | 25.29 51.53 | Amiri Diwan, Doha | 1 | Doha
حقل الشمال~حقل غاز الشمال | facility | QA | 26.20 52.00 | North Field | 2
أم صلال علي | town | QA | 25.47 51.40 | Umm Salal 'Ali | 1 | Umm Salal | 289524
أم باب | village | QA | 25.21 50.81 | Umm Bab | 1 | Al Rayyan | 289548
الضعاين~الظعاين | town | QA | 25.58 51.48 | Az Za'ayin | 1 | Al Khor | 289847
الرويس | village | QA | 26.14 51.21 | Ar Ruways | 1 | Al Shamal | 289884
الوكير | village | QA | 25.15 51.54 | Al Wukayr | 1 | Al Wakrah | 289913
الجميلية | village | QA | 25.61 51.09 | Al Jumayliyah | 1 | Al Shahaniya | 289975
الغويرية | village | QA | 25.83 51.25 | Al Ghuwayriyah | 1 | Al Khor | 289993
فويرط | village | QA | 26.03 51.37 | Fuwayrit | 1 | Al Shamal | 406787
# Bahrain
مدينة حمد | city | BH | 26.12 50.51 | Hamad Town | 2 | Northern | 290247
عوالي | town | BH | 26.08 50.55 | Awali | 1 | Southern
سار? | town | BH | 26.19 50.49 | Saar | 1 | Northern
البديع? | town | BH | 26.22 50.45 | Budaiya | 1 | Northern
الجفير | quarter | BH | 26.21 50.60 | Juffair | 2 | Capital
السنابس | town | BH | 26.22 50.55 | Sanabis | 2 | Capital
دوار اللؤلؤة | facility | BH | 26.23 50.56 | Pearl Roundabout | 2 | Capital
ميناء سلمان~ميناء خليفة بن سلمان | port | BH | 26.20 50.61 | Mina Salman | 2 | Capital
مطار البحرين~مطار البحرين الدولي | airport | BH | 26.27 50.63 | Bahrain Airport | 1 | Muharraq
قاعدة عيسى الجوية~قاعدة الشيخ عيسى | base | BH | 25.92 50.59 | Isa air base | 1 | Southern
قاعدة الصخير الجوية~قصر الصخير~الصخير | facility | BH | 26.03 50.52 | Sakhir | 2 | Southern
سجن جو~جو? | facility | BH | 25.99 50.62 | Jaw prison | 2 | Southern
جزر حوار | island | BH | 25.66 50.78 | Hawar Islands | 2 | Southern
مدينة عيسى | town | BH | 26.17 50.55 | Madinat 'Isa | 1 | Capital | 290187
جد حفص | town | BH | 26.22 50.55 | Jidd Hafs | 1 | Capital | 290215
دار كليب | city | BH | 26.07 50.50 | Dar Kulayb | 2 | Northern | 290269
الحد? | town | BH | 26.25 50.65 | Al Hadd | 1 | Muharraq | 290363
الرفاع | city | BH | 26.13 50.55 | Ar Rifa' | 2 | Northern | 385038
# Kuwait
مبارك الكبير | city | KW | 29.19 48.09 | Mubarak Al-Kabeer | 2 | Mubarak Al-Kabeer | 7329411
السالمية | city | KW | 29.33 48.08 | Salmiya | 2 | Hawalli | 285704
الفحيحيل~الفحاحيل | town | KW | 29.08 48.13 | Fahaheel | 2 | Ahmadi | 285811
الصليبية? | town | KW | 29.28 47.82 | Sulaibiya | 1 | Jahra
جليب الشيوخ | town | KW | 29.26 47.94 | Jleeb Al-Shuyoukh | 2 | Farwaniya
المنقف | town | KW | 29.10 48.13 | Mangaf | 2 | Ahmadi | 285778
خيطان? | town | KW | 29.28 47.98 | Khaitan | 1 | Farwaniya
الشويخ~ميناء الشويخ | port | KW | 29.35 47.92 | Shuwaikh port | 2 | Capital
ميناء الشعيبة~الشعيبة | port | KW | 29.04 48.16 | Shuaiba port | 2 | Ahmadi
ميناء عبد الله | port | KW | 29.01 48.17 | Mina Abdullah | 1 | Ahmadi
ميناء الأحمدي~مصفاة ميناء الأحمدي | port | KW | 29.07 48.14 | Mina al-Ahmadi | 2 | Ahmadi
بوبيان | island | KW | 29.77 48.20 | Bubiyan Island | 2
فيلكا | island | KW | 29.44 48.33 | Failaka Island | 2 | Capital
وربة? | island | KW | 29.99 48.07 | Warbah Island | 1
العبدلي~معبر العبدلي | crossing | KW | 30.08 47.70 | Abdali crossing | 2 | Jahra
السالمي~منفذ السالمي | crossing | KW | 29.10 46.68 | Salmi crossing | 1 | Jahra
النويصيب~منفذ النويصيب | crossing | KW | 28.56 48.39 | Nuwaiseeb crossing | 1 | Ahmadi
معسكر عريفجان~عريفجان | base | KW | 28.88 48.16 | Camp Arifjan | 2 | Ahmadi
قاعدة علي السالم~قاعدة علي السالم الجوية | base | KW | 29.35 47.52 | Ali Al Salem air base | 2 | Jahra
مطار الكويت~مطار الكويت الدولي | airport | KW | 29.23 47.97 | Kuwait Airport | 2 | Farwaniya
قصر بيان | facility | KW | 29.30 48.04 | Bayan Palace | 2 | Hawalli
قصر السيف | facility | KW | 29.38 47.98 | Seif Palace | 2 | Capital
المطلاع | town | KW | 29.42 47.65 | Mutlaa | 1 | Jahra
حقل الوفرة | facility | KW | 28.60 47.93 | Wafra field | 1 | Ahmadi
جنوب السرة | quarter | KW | 29.27 47.98 | Janub as Surrah | 1 | Farwaniya | 285603
بيان? | quarter | KW | 29.30 48.05 | Bayan | 1 | Hawalli | 285663
الزور? | quarter | KW | 29.44 48.27 | Az Zawr | 1 | Capital | 285673
الشامية? | quarter | KW | 29.35 47.96 | Ash Shamiyah | 1 | Capital | 285721
الرميثية | quarter | KW | 29.31 48.07 | Ar Rumaythiyah | 2 | Hawalli | 285726
الرقة? | quarter | KW | 29.15 48.09 | Ar Riqqah | 2 | Ahmadi | 285728
الوفرة? | quarter | KW | 28.64 47.93 | Al Wafrah | 1 | Ahmadi | 285760
المهبولة | quarter | KW | 29.14 48.13 | Al Mahbulah | 1 | Ahmadi | 285782
الفنيطيس | quarter | KW | 29.23 48.10 | Al Funaytis | 1 | Mubarak Al-Kabeer | 285810
الفنطاس | quarter | KW | 29.17 48.12 | Al Fintas | 1 | Ahmadi | 285812
الدسمة? | quarter | KW | 29.36 48.00 | Ad Dasmah | 1 | Capital | 285856
سلوى? | quarter | KW | 29.30 48.08 | Salwa | 1 | Hawalli | 387958
الرابية? | quarter | KW | 29.30 47.93 | Ar Rabiyah | 1 | Capital | 388065
صباح السالم | quarter | KW | 29.26 48.06 | Sabah as Salim | 2 | Mubarak Al-Kabeer | 412800
# Oman
خصب? | city | OM | 26.18 56.25 | Khasab | 2 | Musandam | 287614
البريمي | city | OM | 24.25 55.79 | Al Buraimi | 2 | Al Buraimi | 289317
الرستاق | city | OM | 23.39 57.42 | Rustaq | 2 | South Al Batinah | 289011
إبراء? | city | OM | 22.69 58.53 | Ibra | 2 | North Ash Sharqiyah | 287832
صور? | city | OM | 22.57 59.53 | Sur | 2 | South Ash Sharqiyah | 286245
عبري? | city | OM | 23.23 56.52 | Ibri | 2 | Ad Dhahirah | 287830
هيما?~هيماء | city | OM | 19.96 56.28 | Haima | 2 | Al Wusta | 287939
صحم? | city | OM | 24.17 56.89 | Saham | 2 | North Al Batinah | 286647
سمائل | town | OM | 23.32 58.02 | Sufalat Samail | 1 | Ad Dakhiliyah | 286293
بدبد | town | OM | 23.41 58.13 | Bidbid | 1 | Ad Dakhiliyah | 288721
بدية? | town | OM | 22.45 58.80 | Badiyah | 1 | North Ash Sharqiyah | 288902
بركاء | city | OM | 23.68 57.89 | Barka | 2 | South Al Batinah | 288789
السيب~السيب الجديدة | city | OM | 23.67 58.19 | Seeb | 2 | Muscat | 288967
مطرح | town | OM | 23.62 58.56 | Muttrah | 2 | Muscat
بوشر? | city | OM | 23.58 58.40 | Bawshar | 2 | Muscat | 288764
قريات | town | OM | 23.27 58.92 | Quriyat | 2 | Muscat
العامرات? | town | OM | 23.51 58.50 | Al Amarat | 1 | Muscat
الوادي الكبير | quarter | OM | 23.59 58.56 | Al Wadi al Kabir | 2 | Muscat
مصيرة? | island | OM | 20.42 58.78 | Masirah Island | 2 | South Ash Sharqiyah
مرباط | town | OM | 16.99 54.69 | Mirbat | 2 | Dhofar
طاقة? | town | OM | 17.04 54.40 | Taqah | 1 | Dhofar
ثمريت~قاعدة ثمريت | base | OM | 17.64 54.03 | Thumrait | 2 | Dhofar
المزيونة | crossing | OM | 17.84 52.66 | Al Mazyunah | 1 | Dhofar | 8549596
جزر الحلانيات | island | OM | 17.50 56.00 | Khuriya Muriya Islands | 1 | Dhofar
ميناء صلالة | port | OM | 16.95 54.01 | Port of Salalah | 2 | Dhofar
ميناء الدقم | port | OM | 19.67 57.71 | Port of Duqm | 2 | Al Wusta
ميناء صحار | port | OM | 24.50 56.62 | Port of Sohar | 1 | North Al Batinah
مطار مسقط~مطار مسقط الدولي | airport | OM | 23.59 58.28 | Muscat Airport | 2 | Muscat
قصر العلم | facility | OM | 23.61 58.60 | Al Alam Palace | 2 | Muscat
الجبل الأخضر | mountain | OM | ~23.07 57.67 | Jebel Akhdar (Oman) | 1 | Ad Dakhiliyah
رأس الحد | town | OM | 22.53 59.80 | Ras al-Hadd | 1 | South Ash Sharqiyah
شناص | town | OM | 24.74 56.47 | Shinas | 1 | North Al Batinah | 286402
إزكي? | town | OM | 22.93 57.77 | Izki | 1 | Ad Dakhiliyah | 287814
بهلاء | city | OM | 22.98 57.30 | Bahla' | 2 | Ad Dakhiliyah | 288899
السويق | city | OM | 23.85 57.44 | As Suwayq | 2 | North Al Batinah | 288955
القابل? | town | OM | 22.57 58.69 | Al Qabil | 1 | North Ash Sharqiyah | 289142
لوى? | town | OM | 24.53 56.56 | Liwa | 1 | North Al Batinah | 289174
الخابورة | city | OM | 23.97 57.09 | Al Khaburah | 2 | North Al Batinah | 289199
أدم? | town | OM | 22.38 57.53 | Adam | 1 | Ad Dakhiliyah | 289433
مدحاء الجديدة | village | OM | 25.28 56.33 | Madha' al Jadidah | 1 | Musandam | 291586
ينقل? | town | OM | 23.59 56.54 | Yanqul | 1 | Ad Dhahirah | 411849
`;
