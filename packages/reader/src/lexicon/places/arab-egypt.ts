/** Egypt: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Egypt
الخارجة? | city | EG | 25.45 30.55 | Kharga | 2 | New Valley | 360923
جرجا | city | EG | 26.34 31.89 | Jirja | 2 | Sohag | 355026
الحوامدية | city | EG | 29.90 31.25 | Al Hawamidiyah | 2 | Giza | 361179
حوش عيسى | city | EG | 30.91 30.29 | Hawsh Isa | 2 | Beheira | 356000
الفشن | city | EG | 28.82 30.90 | Al Fashn | 2 | Beni Suef | 361329
الخانكة | city | EG | 30.21 31.37 | Al Khankah | 2 | Qalyubia | 360928
المنشأة? | city | EG | 26.48 31.80 | Al Manshah | 2 | Sohag | 360773
كوم أمبو | city | EG | 24.48 32.95 | Kawm Umbu | 2 | Aswan | 353802
بني مزار | city | EG | 28.50 30.80 | Bani Mazar | 2 | Minya | 359212
بسيون | city | EG | 30.94 30.81 | Basyun | 2 | Gharbia | 358970
دشنا? | city | EG | 26.12 32.48 | Dishna | 2 | Qena | 358115
فرشوط | city | EG | 26.05 32.16 | Farshut | 2 | Qena | 356933
البلينا | town | EG | 26.24 32.00 | Al Balyana | 1 | Sohag | 361435
جهينة | town | EG | 26.67 31.50 | Juhaynah | 1 | Sohag | 354981
طامية | town | EG | 29.48 30.96 | Tamiyah | 1 | Faiyum | 347542
مشتول السوق | town | EG | 30.36 31.38 | Mashtul as Suq | 1 | Sharqia | 352679
إطسا | town | EG | 29.24 30.79 | Itsa | 1 | Faiyum | 355420
مطاي | town | EG | 28.42 30.78 | Matay | 1 | Minya | 352628
البداري | town | EG | 26.99 31.42 | Al Badari | 1 | Asyut | 361478
أبو المطامير | town | EG | 30.91 30.17 | Abu al Matamir | 1 | Beheira | 362882
الواسطى | town | EG | 29.34 31.21 | Al Wasitah | 1 | Faiyum | 360464
سمسطا | town | EG | 28.92 30.85 | Sumusta as Sultani | 1 | Beni Suef | 347749
العياط | town | EG | 29.62 31.26 | Al Ayyat | 1 | Giza | 361495
رأس غارب | town | EG | 28.36 33.08 | Ras Gharib | 1 | Red Sea | 350207
سانت كاترين | village | EG | 28.56 33.95 | Saint Catherine | 1 | South Sinai | 8521413
رفح المصرية~رفح? | town | EG | 31.28 34.24 | Rafah (Egypt) | 3 | North Sinai | 350350
العلمين الجديدة~مدينة العلمين الجديدة | city | EG | 30.83 28.95 | New Alamein | 3 | Matrouh
رأس الحكمة | town | EG | 31.23 27.86 | Ras El-Hekma | 3 | Matrouh
الضبعة?~محطة الضبعة النووية | town | EG | 31.03 28.44 | El Dabaa | 3 | Matrouh
الساحل الشمالي | region | EG | ~30.95 29.0 | North Coast (Egypt) | 2
عين السخنة~العين السخنة~ميناء العين السخنة | port | EG | 29.60 32.32 | Ain Sokhna | 2 | Suez | 7521348
رأس سدر | town | EG | 29.59 32.71 | Ras Sedr | 2 | South Sinai
نويبع~ميناء نويبع | port | EG | 28.97 34.65 | Nuweiba | 2 | South Sinai | 350893
سفاجا~ميناء سفاجا | port | EG | 26.75 33.94 | Safaga | 2 | Red Sea | 358620
برنيس~قاعدة برنيس~قاعدة برنيس العسكرية | base | EG | 23.93 35.46 | Berenice base | 2 | Red Sea
بئر لحفن | village | EG | 30.98 33.88 | Bir Lahfan | 1 | North Sinai
الحسنة? | town | EG | 30.47 33.79 | Al-Hasana | 2 | North Sinai
نخل? | town | EG | 29.90 33.74 | Nakhl | 2 | North Sinai
جبل الحلال | mountain | EG | ~30.63 34.02 | Jabal al-Halal | 2 | North Sinai
كرم القواديس | village | EG | 31.13 34.05 | Karm al-Qawadis | 2 | North Sinai
المساعيد | quarter | EG | 31.11 33.74 | Al-Masaeed | 1 | North Sinai
معبر العوجة~العوجة~معبر نيتسانا | crossing | EG | 30.87 34.42 | Nitzana crossing | 2 | North Sinai
ميناء دمياط | port | EG | 31.47 31.76 | Damietta port | 2 | Damietta
ميناء الإسكندرية | port | EG | 31.19 29.87 | Port of Alexandria | 2 | Alexandria
ميناء العريش | port | EG | 31.16 33.83 | El Arish port | 2 | North Sinai
مطار العريش~مطار العريش الدولي | airport | EG | 31.07 33.84 | El Arish Airport | 2 | North Sinai
مطار القاهرة~مطار القاهرة الدولي | airport | EG | 30.12 31.41 | Cairo International Airport | 3 | Cairo
مطار شرم الشيخ | airport | EG | 27.98 34.39 | Sharm El Sheikh Airport | 2 | South Sinai
ميدان النهضة | facility | EG | 30.03 31.21 | Nahda Square | 2 | Giza
ماسبيرو~مبنى ماسبيرو | facility | EG | 30.05 31.23 | Maspero | 2 | Cairo
سجن طرة~طرة? | facility | EG | 29.95 31.28 | Tora prison | 3 | Cairo
سجن بدر~مجمع سجون بدر | facility | EG | 30.13 31.74 | Badr prison | 2 | Cairo
مدينة بدر | city | EG | 30.13 31.72 | Badr City | 2 | Cairo
مدينة الشروق | city | EG | 30.12 31.61 | El Shorouk | 2 | Cairo
التجمع الخامس | quarter | EG | 30.01 31.43 | Fifth Settlement | 2 | Cairo
الرحاب | quarter | EG | 30.06 31.49 | Al Rehab | 1 | Cairo
مدينة السلام | quarter | EG | 30.17 31.42 | El Salam City | 2 | Cairo
عين شمس | quarter | EG | 30.13 31.33 | Ain Shams | 2 | Cairo
مصر الجديدة | quarter | EG | 30.09 31.32 | Heliopolis | 2 | Cairo
المطرية? | quarter | EG | 30.12 31.31 | El Matareya | 1 | Cairo
العباسية? | quarter | EG | 30.07 31.28 | Abbassia | 2 | Cairo
السيدة زينب | quarter | EG | 30.03 31.24 | Sayeda Zeinab | 1 | Cairo
الدرب الأحمر | quarter | EG | 30.04 31.26 | El-Darb El-Ahmar | 2 | Cairo
خان الخليلي | quarter | EG | 30.05 31.26 | Khan el-Khalili | 2 | Cairo
الدقي | quarter | EG | 30.04 31.21 | Dokki | 2 | Giza
المهندسين? | quarter | EG | 30.06 31.20 | Mohandessin | 2 | Giza
فيصل? | quarter | EG | 30.00 31.15 | Faisal | 1 | Giza
الهرم? | quarter | EG | 29.99 31.13 | Haram | 1 | Giza
بولاق الدكرور | quarter | EG | 30.04 31.19 | Bulaq ad-Dakrur | 2 | Giza
الوراق | island | EG | 30.10 31.22 | Warraq Island | 2 | Giza
ناهيا? | town | EG | 30.05 31.12 | Nahia | 1 | Giza
أطفيح | town | EG | 29.41 31.25 | Atfih | 2 | Giza
دلجا | town | EG | 27.67 30.69 | Delga | 2 | Minya
الواحات البحرية | region | EG | ~28.35 28.87 | Bahariya Oasis | 2 | Giza
الفرافرة | town | EG | 27.06 27.97 | Farafra | 2 | New Valley | 350661
الداخلة? | region | EG | ~25.52 29.17 | Dakhla Oasis | 1 | New Valley
شرق العوينات | region | EG | ~22.58 28.71 | East Oweinat | 1 | New Valley
توشكى? | region | EG | ~22.6 31.0 | Toshka | 2 | Aswan
بحيرة ناصر | lake | EG | 23.00 32.70 | Lake Nasser | 2 | Aswan
حقل ظهر | facility | EG | 31.95 32.30 | Zohr gas field | 2
قاعدة محمد نجيب~قاعدة محمد نجيب العسكرية | base | EG | 30.82 29.37 | Mohamed Naguib base | 2 | Matrouh
قاعدة 3 يوليو~قاعدة 3 يوليو البحرية | base | EG | 31.25 26.85 | 3 July naval base | 1 | Matrouh
الأهرامات? | facility | EG | 29.98 31.13 | Pyramids of Giza | 3 | Giza
المتحف المصري الكبير | facility | EG | 29.99 31.12 | Grand Egyptian Museum | 3 | Giza
مكتبة الإسكندرية | facility | EG | 31.21 29.91 | Bibliotheca Alexandrina | 2 | Alexandria
برج العرب~سجن برج العرب | town | EG | 30.92 29.54 | Borg El Arab | 2 | Alexandria
أبو قير | town | EG | 31.31 30.06 | Abu Qir | 2 | Alexandria
العجمي? | quarter | EG | 31.10 29.76 | El Agamy | 1 | Alexandria
زفتى | city | EG | 30.71 31.24 | Zefta | 2 | Gharbia | 346030
طوخ? | city | EG | 30.35 31.20 | Toukh | 2 | Qalyubia | 347236
طلخا | city | EG | 31.05 31.38 | Talkha | 2 | Dakahlia | 347591
تلا? | city | EG | 30.68 30.94 | Tala | 2 | Monufia | 347612
طهطا | city | EG | 26.77 31.50 | Tahta | 2 | Sohag | 347634
سيدي سالم | town | EG | 31.27 30.79 | Sidi Salim | 1 | Kafr El Sheikh | 348112
شربين? | city | EG | 31.20 31.52 | Shirbin | 2 | Dakahlia | 349114
شبين القناطر | city | EG | 30.31 31.32 | Shibin al Qanatir | 2 | Qalyubia | 349156
سمنود | city | EG | 30.96 31.24 | Samannud | 2 | Gharbia | 349715
سمالوط | city | EG | 28.31 30.71 | Samalut | 2 | Minya | 349717
رشيد? | city | EG | 31.40 30.42 | Rosetta | 2 | Beheira | 350203
قويسنا | town | EG | 30.56 31.16 | Quwaysina | 1 | Monufia | 350370
قطور | town | EG | 30.97 30.96 | Qutur | 1 | Gharbia | 350376
قوص? | city | EG | 25.92 32.76 | Kousa | 2 | Qena | 350422
قليوب | city | EG | 30.18 31.21 | Qalyub | 2 | Qalyubia | 350789
نجع حمادي | town | EG | 26.05 32.24 | Naja' Hammadi | 1 | Qena | 351434
منية النصر | city | EG | 31.13 31.64 | Minyat an Nasr | 2 | Dakahlia | 352344
منوف | city | EG | 30.47 30.93 | Munuf | 2 | Monufia | 352354
مرسى علم | town | EG | 25.06 34.89 | Marsa Alam | 1 | Red Sea | 352736
منفلوط | city | EG | 27.31 30.97 | Manfalut | 2 | Asyut | 352913
ملوي? | city | EG | 27.73 30.84 | Mallawi | 2 | Minya | 352951
كوم حمادة | town | EG | 30.76 30.70 | Kawm Hamadah | 1 | Beheira | 353828
كفر صقر | town | EG | 30.79 31.63 | Kafr Saqr | 1 | Sharqia | 354105
كفر الزيات | city | EG | 30.82 30.82 | Kafr az Zayyat | 2 | Gharbia | 354365
عزبة البرج | town | EG | 31.51 31.84 | Izbat al Burj | 1 | Dakahlia | 355392
إسنا? | city | EG | 25.29 32.55 | Isna | 2 | Qena | 355449
إدكو | city | EG | 31.31 30.30 | Idku | 2 | Beheira | 355628
إدفو | city | EG | 24.98 32.88 | Idfu | 2 | Aswan | 355635
إبشواي | city | EG | 29.36 30.68 | Ibshaway | 2 | Faiyum | 355648
ههيا | town | EG | 30.67 31.59 | Hihya | 1 | Sharqia | 355939
فوة? | city | EG | 31.20 30.55 | Fuwwah | 2 | Kafr El Sheikh | 356806
فارسكور | city | EG | 31.33 31.72 | Faraskur | 2 | Damietta | 356945
فاقوس | city | EG | 30.73 31.80 | Faqus | 2 | Sharqia | 356989
ديرب نجم | city | EG | 30.75 31.44 | Diyarb Najm | 2 | Sharqia | 358095
دسوق | city | EG | 31.13 30.65 | Disuq | 2 | Kafr El Sheikh | 358108
دكرنس | city | EG | 31.09 31.59 | Dikirnis | 2 | Dakahlia | 358172
ديروط | city | EG | 27.56 30.81 | Dayrut | 2 | Asyut | 358269
دير مواس | town | EG | 27.64 30.85 | Dayr Mawas | 1 | Minya | 358274
بلقاس | city | EG | 31.21 31.36 | Bilqas | 2 | Dakahlia | 358821
أوسيم | city | EG | 30.12 31.14 | Awsim | 2 | Giza | 359576
التل الكبير | city | EG | 30.54 31.79 | At Tall al Kabir | 2 | Sharqia | 359710
الصف? | town | EG | 29.56 31.28 | As Saff | 1 | Giza | 359900
الشهداء? | town | EG | 30.60 30.90 | Ash Shuhada' | 1 | Monufia | 359953
أشمون | city | EG | 30.30 30.98 | Ashmun | 2 | Monufia | 360048
القوصية | city | EG | 27.44 30.82 | Al Qusiyah | 2 | Asyut | 360526
القصير? | town | EG | 26.11 34.28 | Al Qusayr | 1 | Red Sea | 360531
القرين? | city | EG | 30.62 31.74 | Al Qurayn | 2 | Sharqia | 360542
القنايات | town | EG | 30.62 31.46 | Al Qanayat | 1 | Sharqia | 360612
القناطر الخيرية | city | EG | 30.19 31.14 | Al Qanatir al Khayriyah | 2 | Qalyubia | 360615
المطرية? | city | EG | 31.18 32.03 | Al Matariyah | 2 | Dakahlia | 360716
المنزلة? | city | EG | 31.16 31.94 | Al Manzalah | 2 | Dakahlia | 360754
الجمالية? | city | EG | 31.18 31.86 | Al Jammaliyah | 2 | Dakahlia | 361029
الإبراهيمية | town | EG | 30.72 31.56 | Al Ibrahimiyah | 1 | Sharqia | 361103
الحامول | town | EG | 31.31 31.15 | Al Hamul | 1 | Kafr El Sheikh | 361213
الباويطي | town | EG | 28.35 28.87 | Al Bawiti | 1 | Giza | 361394
الباجور | town | EG | 30.43 31.04 | Al Bajur | 1 | Monufia | 361457
العلمين? | village | EG | 30.83 28.96 | Al 'Alamayn | 1 | Matrouh | 361612
أخميم | city | EG | 26.56 31.75 | Akhmim | 2 | Sohag | 361661
أجا? | town | EG | 30.94 31.29 | Aja | 1 | Dakahlia | 361702
الدلنجات | town | EG | 30.83 30.54 | Ad Dilinjat | 1 | Beheira | 361827
أبو تيج | city | EG | 27.05 31.32 | Abu Tij | 2 | Asyut | 362004
أبو سمبل | village | EG | 22.35 31.62 | Abu Simbel | 1 | Aswan | 362041
أبو قرقاص | city | EG | 27.93 30.84 | Abu Qurqas | 2 | Minya | 362277
أبو كبير | city | EG | 30.73 31.67 | Abu Kabir | 2 | Sharqia | 362485
أبنوب | city | EG | 27.27 31.15 | Abnub | 2 | Asyut | 362973
الزرقا | town | EG | 31.21 31.64 | Az Zarqa | 1 | Damietta | 419435
الجونة | town | EG | 27.39 33.68 | El Gouna | 1 | Red Sea | 6692512
القاهرة الجديدة | city | EG | 30.03 31.47 | New Cairo | 2 | Cairo | 7799991
منشأة علي آغا | village | EG | 31.16 30.70 | Munshat 'Ali Agha | 1 | Kafr El Sheikh | 11608775
`;
