/** Algeria, Morocco, Western Sahara, Tunisia, Mauritania: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Algeria
الأغواط | city | DZ | 33.80 2.87 | Laghouat | 2 | Laghouat | 2491191
أم البواقي | city | DZ | 35.88 7.11 | Oum El Bouaghi | 2 | Oum El Bouaghi | 2484620
تيارت | city | DZ | 35.37 1.32 | Tiaret | 2 | Tiaret | 2476897
سعيدة? | city | DZ | 34.83 0.15 | Saïda | 2 | Saïda | 2482572
سيدي بلعباس | city | DZ | 35.19 -0.63 | Sidi Bel Abbès | 2 | Sidi Bel Abbès | 2481007
قالمة | city | DZ | 36.46 7.43 | Guelma | 2 | Guelma | 2495662
المسيلة? | city | DZ | 35.71 4.54 | M'Sila | 2 | M'Sila | 2486690
معسكر? | city | DZ | 35.40 0.14 | Mascara | 2 | Mascara | 2490098
البيض? | city | DZ | 33.68 1.02 | El Bayadh | 2 | El Bayadh | 2498543
برج بوعريريج | city | DZ | 36.07 4.76 | Bordj Bou Arréridj | 2 | Bordj Bou Arréridj | 2503701
الطارف | city | DZ | 36.77 8.31 | El Tarf | 2 | El Tarf | 2497323
تيسمسيلت | city | DZ | 35.61 1.81 | Tissemsilt | 2 | Tissemsilt | 2475860
الوادي?~وادي سوف | city | DZ | 33.36 6.86 | El Oued | 2 | El Oued | 2497411
خنشلة | city | DZ | 35.44 7.14 | Khenchela | 2 | Khenchela | 2491889
سوق أهراس | city | DZ | 36.29 7.95 | Souk Ahras | 2 | Souk Ahras | 2479215
ميلة? | city | DZ | 36.45 6.26 | Mila | 2 | Mila | 2487452
عين الدفلى~عين الدفلة | city | DZ | 36.26 1.97 | Aïn Defla | 2 | Aïn Defla | 2508228
النعامة? | city | DZ | 33.27 -0.32 | Naâma | 2 | Naâma | 2486523
عين تموشنت | city | DZ | 35.30 -1.14 | Aïn Témouchent | 2 | Aïn Témouchent | 2507901
غليزان | city | DZ | 35.74 0.56 | Relizane | 2 | Relizane | 2483668
تيميمون | city | DZ | 29.26 0.24 | Timimoun | 2 | Timimoun | 2476403
برج باجي مختار | city | DZ | 21.33 0.95 | Bordj Badji Mokhtar | 2 | Bordj Badji Mokhtar
أولاد جلال | city | DZ | 34.43 5.07 | Ouled Djellal | 2 | Ouled Djellal
بني عباس | city | DZ | 30.13 -2.17 | Béni Abbès | 2 | Béni Abbès
عين صالح | city | DZ | 27.20 2.48 | In Salah | 2 | In Salah | 2493222
عين قزام | city | DZ | 19.57 5.77 | In Guezzam | 2 | In Guezzam
تقرت | city | DZ | 33.10 6.06 | Touggourt | 2 | Touggourt | 2475475
جانت | city | DZ | 24.55 9.48 | Djanet | 2 | Djanet
المغير? | city | DZ | 33.95 5.92 | El M'Ghair | 2 | El M'Ghair
المنيعة? | city | DZ | 30.58 2.88 | El Menia | 2 | El Menia
الشطية | city | DZ | 36.20 1.26 | Ech Chettia | 2 | Chlef | 2498954
العلمة? | city | DZ | 36.15 5.69 | El Eulma | 2 | Sétif | 2498392
عين وسارة | city | DZ | 35.45 2.91 | Ain Oussera | 2 | Djelfa | 2507972
عين البيضاء | city | DZ | 35.80 7.39 | Ain Beida | 2 | Oum El Bouaghi | 2508287
مسعد? | city | DZ | 34.15 3.50 | Messaad | 2 | Djelfa | 2487772
بني مراد | city | DZ | 36.52 2.86 | Beni Mered | 2 | Blida | 2504622
أفلو? | city | DZ | 34.11 2.10 | Aflou | 2 | Laghouat | 2508737
الخروب | city | DZ | 36.26 6.69 | El Khroub | 2 | Constantine | 2497849
البرواقية | city | DZ | 36.14 2.91 | Berrouaghia | 2 | Médéa | 2504099
قصر البخاري | city | DZ | 35.89 2.75 | Ksar el Boukhari | 2 | Médéa | 2491323
عين التوتة | city | DZ | 35.38 5.90 | Ain Touta | 2 | Batna | 2507877
الشريعة? | city | DZ | 35.27 7.75 | Cheria | 2 | - | 2501404
شلغوم العيد | city | DZ | 36.16 6.17 | Chelghoum el Aid | 2 | Mila | 2501541
سيدي عيسى | city | DZ | 35.89 3.77 | Sidi Aissa | 2 | M'Sila | 2481246
الأربعاء? | city | DZ | 36.56 3.15 | Larbaa | 2 | Blida | 2491050
السوقر | city | DZ | 35.19 1.50 | Sougueur | 2 | Tiaret | 2479247
عين فكرون | city | DZ | 35.97 6.87 | Ain Fakroun | 2 | Oum El Bouaghi | 2508102
طولقة | city | DZ | 34.72 5.38 | Tolga | 2 | Biskra | 2475612
بئر الجير | city | DZ | 35.72 -0.55 | Bir el Djir | 2 | Oran | 2503874
البسباس | city | DZ | 36.70 7.85 | Besbes | 2 | El Tarf | 2504072
عين الصفراء | city | DZ | 32.75 -0.58 | Ain Sefra | 2 | Naâma | 2507943
فرندة? | city | DZ | 35.07 1.05 | Frenda | 2 | Tiaret | 2496232
بوقرة | city | DZ | 36.54 3.08 | Bougara | 2 | Blida | 2503147
مفتاح? | city | DZ | 36.62 3.22 | Meftah | 2 | Blida | 2488722
بوفاريك | city | DZ | 36.57 2.91 | Boufarik | 2 | Blida | 2503181
سيق? | city | DZ | 35.53 -0.19 | Sig | 2 | Mascara | 2479609
قصر الشلالة | city | DZ | 35.21 2.32 | Ksar Chellala | 2 | Tiaret | 2491335
سيدي موسى | city | DZ | 36.61 3.09 | Sidi Moussa | 2 | Blida | 2479966
الأخضرية | city | DZ | 36.56 3.59 | Lakhdaria | 2 | Bouira | 2491134
الذرعان | city | DZ | 36.68 7.75 | Drean | 2 | Annaba | 2499055
رغاية~الرغاية | city | DZ | 36.74 3.34 | Reghaia | 2 | Boumerdès | 2483757
دار الشيوخ | city | DZ | 34.90 3.49 | Dar Chioukh | 2 | Djelfa | 2500904
سدراتة | city | DZ | 36.13 7.53 | Sedrata | 2 | Souk Ahras | 2482090
تلاغمة | city | DZ | 36.12 6.35 | Telerghma | 2 | Mila | 2477255
الرمشي | city | DZ | 35.06 -1.43 | Remchi | 2 | Tlemcen | 2483649
بيرين | city | DZ | 35.63 3.23 | Birine | 2 | Djelfa | 2503852
سور الغزلان | city | DZ | 36.15 3.69 | Sour el Ghozlane | 2 | Bouira | 2479161
متليلي الشعانبة~متليلي | city | DZ | 32.27 3.63 | Metlili Chaamba | 2 | Ghardaïa | 2487620
خميس الخشنة | town | DZ | 36.65 3.33 | Khemis el Khechna | 1 | Boumerdès | 2491913
مروانة | town | DZ | 35.63 5.91 | Merouana | 1 | Batna | 2487882
الحجار? | town | DZ | 36.80 7.74 | El Hadjar | 1 | Annaba | 2498183
بريان? | town | DZ | 32.83 3.77 | Berriane | 1 | Ghardaïa | 2504110
العطاف | town | DZ | 36.22 1.67 | El Attaf | 1 | Aïn Defla | 2498590
العفرون | town | DZ | 36.47 2.63 | El Affroun | 1 | Blida | 2498752
عين الحجل | town | DZ | 35.67 3.88 | Ain el Hadjel | 1 | M'Sila | 2508157
الحناية | town | DZ | 34.95 -1.37 | Hennaya | 1 | Tlemcen | 2493918
تازولت | town | DZ | 35.48 6.26 | Tazoult-Lambese | 1 | Batna | 2477528
ذراع الميزان | town | DZ | 36.54 3.83 | Draa el Mizan | 1 | Bouira | 2499104
تيميزارت | town | DZ | 36.80 4.27 | Timizart | 1 | Tizi Ouzou | 2476396
سبدو | town | DZ | 34.64 -1.33 | Sebdou | 1 | Tlemcen | 2482211
الصومعة? | town | DZ | 36.52 2.91 | Souma | 1 | Blida | 2479183
عزازقة | town | DZ | 36.74 4.37 | Azazga | 1 | Tizi Ouzou | 2506043
هيليوبوليس | town | DZ | 36.50 7.44 | Heliopolis | 1 | Guelma | 2493956
عين الملح | town | DZ | 34.84 4.16 | Ain el Melh | 1 | M'Sila | 2508130
الأبيض سيدي الشيخ | town | DZ | 32.89 0.55 | El Abiodh Sidi Cheikh | 1 | El Bayadh | 2498775
الإدريسية | town | DZ | 34.45 2.53 | El Idrissia | 1 | Djelfa | 2498000
بوقاعة | town | DZ | 36.33 5.09 | Bougaa | 1 | Sétif | 2503156
ذراع بن خدة | town | DZ | 36.73 3.96 | Draa Ben Khedda | 1 | Tizi Ouzou | 2499116
ندرومة | town | DZ | 35.01 -1.75 | Nedroma | 1 | Tlemcen | 2486284
الدبيلة | town | DZ | 33.52 6.95 | Debila | 1 | El Oued | 2500737
أريس | town | DZ | 35.26 6.35 | Arris | 1 | Batna | 2506404
سيدي عقبة | town | DZ | 34.75 5.90 | Sidi Okba | 1 | Biskra | 2479916
ماكودة | town | DZ | 36.79 4.06 | Makouda | 1 | Boumerdès | 2490297
رأس العيون | town | DZ | 35.67 5.65 | Ras el Aioun | 1 | Batna | 2483968
برج الغدير | town | DZ | 35.90 4.90 | Bordj Ghdir | 1 | Bordj Bou Arréridj | 2503654
أولاد ميمون | town | DZ | 34.90 -1.03 | Ouled Mimoun | 1 | Tlemcen | 2484846
بني دوالة | town | DZ | 36.62 4.08 | Beni Douala | 1 | Tizi Ouzou | 2504703
موزاية | town | DZ | 36.47 2.69 | Mouzaia | 1 | Blida | 2486825
العوينات | town | DZ | 35.87 7.89 | El Aouinet | 1 | Oum El Bouaghi | 2498667
برباشة | town | DZ | 36.57 4.97 | Barbacha | 1 | Béjaïa | 2505651
القليعة | town | DZ | 36.64 2.77 | Kolea | 1 | Blida | 2491578
عين البنيان | town | DZ | 36.80 2.92 | Ain Benian | 1 | Algiers | 2508275
فريحة? | town | DZ | 36.75 4.32 | Freha | 1 | Tizi Ouzou | 2496241
الأربعاء ناث إيراثن | town | DZ | 36.63 4.20 | LArbaa Nait Irathen | 1 | Tizi Ouzou | 2491042
الرباح | town | DZ | 33.28 6.91 | Robbah | 1 | El Oued | 2483000
بوعينان | town | DZ | 36.53 2.99 | Bouinan | 1 | Blida | 2502962
مسكيانة | town | DZ | 35.63 7.67 | Meskiana | 1 | Oum El Bouaghi | 2487805
عين عبيد | town | DZ | 36.23 6.94 | Ain Abid | 1 | Constantine | 2508309
عين بسام | town | DZ | 36.29 3.67 | Ain Bessem | 1 | Bouira | 2508268
العبادية | town | DZ | 36.27 1.69 | El Abadia | 1 | Aïn Defla | 2498782
عين الحمام | town | DZ | 36.56 4.31 | Ain el Hammam | 1 | Tizi Ouzou | 2508152
تيزي غنيف | town | DZ | 36.59 3.77 | Tizi Gheniff | 1 | Boumerdès | 2475764
الشراقة | town | DZ | 36.77 2.96 | Cheraga | 1 | Algiers | 2501465
ثنية الحد | town | DZ | 35.87 2.03 | Theniet el Had | 1 | Aïn Defla | 2476915
بوحنيفية | town | DZ | 35.31 -0.05 | Bou Hanifia el Hamamat | 1 | Mascara | 2503033
حجوط | town | DZ | 36.51 2.41 | Hadjout | 1 | - | 2494962
أميزور | town | DZ | 36.64 4.90 | Amizour | 1 | Béjaïa | 2507169
ديدوش مراد | town | DZ | 36.45 6.64 | Didouche Mourad | 1 | Constantine | 2500401
صالح باي | town | DZ | 35.85 5.29 | Salah Bey | 1 | Sétif | 2482447
الشفة? | town | DZ | 36.46 2.74 | Chiffa | 1 | Blida | 2501323
زريبة الوادي | town | DZ | 34.68 6.51 | Zeribet el Oued | 1 | Biskra | 2474506
عمي موسى | town | DZ | 35.87 1.11 | Ammi Moussa | 1 | Relizane | 2507155
بوإسماعيل | town | DZ | 36.64 2.69 | Bou Ismail | 1 | Tipaza | 2502939
مازونة | town | DZ | 36.12 0.90 | Mazouna | 1 | Relizane | 2489987
زمورة | town | DZ | 35.72 0.76 | Zemoura | 1 | Relizane | 2474638
وادي العلايق | town | DZ | 36.56 2.79 | Oued el Alleug | 1 | Blida | 2485633
الطيبات? | town | DZ | 33.09 6.39 | Taibet | 1 | - | 2478509
تادمايت | town | DZ | 36.74 3.90 | Tadmait | 1 | Boumerdès | 2478831
برج زمورة | town | DZ | 36.27 4.86 | Bordj Zemoura | 1 | Bordj Bou Arréridj | 2503620
برحال | town | DZ | 36.84 7.45 | Berrahal | 1 | Annaba | 2504136
زرالدة | town | DZ | 36.71 2.84 | Zeralda | 1 | Blida | 2474583
الثنية? | town | DZ | 36.73 3.56 | Thenia | 1 | Boumerdès | 2476917
الناصرية? | town | DZ | 36.75 3.83 | Naciria | 1 | Boumerdès | 2486505
باب الوادي | quarter | DZ | 36.79 3.05 | Bab El Oued | 2 | Algiers
الحراش | quarter | DZ | 36.72 3.13 | El Harrach | 2 | Algiers
القبة? | quarter | DZ | 36.73 3.08 | Kouba | 1 | Algiers
بن عكنون | quarter | DZ | 36.76 3.01 | Ben Aknoun | 1 | Algiers
حيدرة | quarter | DZ | 36.74 3.04 | Hydra | 2 | Algiers
المرادية~قصر المرادية | quarter | DZ | 36.75 3.05 | El Mouradia | 3 | Algiers
سيدي فرج | town | DZ | 36.76 2.85 | Sidi Fredj | 1 | Algiers
مطار هواري بومدين~مطار هواري بومدين الدولي | airport | DZ | 36.69 3.22 | Algiers Airport | 2 | Algiers
تيقنتورين | facility | DZ | 27.90 9.13 | Tiguentourine | 2 | Illizi
حاسي الرمل | town | DZ | 32.93 3.27 | Hassi R'Mel | 2 | Laghouat
أرزيو | port | DZ | 35.85 -0.32 | Arzew | 2 | Oran
تين زاوتين | town | DZ | 19.95 2.97 | Tin Zaouatine | 2 | In Guezzam
الدبداب | town | DZ | 29.98 9.43 | Debdeb | 1 | Illizi
مخيمات تندوف~تندوف | camp | DZ | 27.48 -7.83 | Tindouf camps | 3 | Tindouf
الرابوني | camp | DZ | 27.47 -7.83 | Rabouni | 2 | Tindouf
بوشبكة~معبر بوشبكة | crossing | DZ | 35.22 8.43 | Bouchebka crossing | 1 | Tébessa
أم الطبول~معبر أم الطبول | crossing | DZ | 36.90 8.57 | Oum Teboul crossing | 1 | El Tarf
زوج بغال~معبر زوج بغال | crossing | DZ | 34.80 -1.77 | Zouj Bghal crossing | 2 | Tlemcen
مغنية? | city | DZ | 34.85 -1.73 | Maghnia | 2 | Tlemcen
الغزوات? | port | DZ | 35.09 -1.86 | Ghazaouet | 2 | Tlemcen
بوسعادة | city | DZ | 35.21 4.18 | Bou Saâda | 2 | M'Sila
برج منايل | city | DZ | 36.74 3.72 | Bordj Menaïel | 2 | Boumerdès
جبال جرجرة~جرجرة | mountain | DZ | ~36.45 4.2 | Djurdjura | 2
الأوراس~جبال الأوراس | mountain | DZ | ~35.35 6.6 | Aurès Mountains | 2
الصحراء الجزائرية | region | DZ | ~26.0 3.0 | Algerian Sahara | 2
برج عمر إدريس | town | DZ | 28.15 6.82 | Bordj Omar Driss | 1 | Illizi
برج بادجي مختار | town | DZ | 21.33 0.95 | Bordj Badji Mokhtar | 1 | Bordj Badji Mokhtar
تيرمتين | town | DZ | 36.65 3.98 | Tirmitine | 1 | Tizi Ouzou | 2475921
تمالوس | town | DZ | 36.84 6.64 | Tamalous | 1 | Skikda | 2478226
سيدي خالد | city | DZ | 34.39 4.99 | Sidi Khaled | 2 | Biskra | 2480368
سفيزف | town | DZ | 35.23 -0.24 | Sfizef | 1 | Sidi Bel Abbès | 2481639
صدوق | town | DZ | 36.55 4.69 | Seddouk | 1 | Béjaïa | 2482159
الرويبة | town | DZ | 36.74 3.28 | Rouiba | 1 | Algiers | 2482908
الرقيبة? | city | DZ | 33.56 6.70 | Reguiba | 2 | El Oued | 2483746
رقان? | town | DZ | 26.72 0.17 | Reggane | 1 | - | 2483761
رأس الوادي | city | DZ | 35.94 5.03 | Ras el Oued | 2 | Bordj Bou Arréridj | 2483936
وادي سلي | town | DZ | 36.10 1.20 | Oued Sly | 1 | Chlef | 2485572
وادي رهيو | city | DZ | 35.96 0.92 | Oued Rhiou | 2 | Relizane | 2485582
وادي الفضة | town | DZ | 36.19 1.53 | Oued Fodda | 1 | Chlef | 2485618
المرسى الكبير | town | DZ | 35.73 -0.71 | Mers el Kebir | 1 | Oran | 2487852
مقلع? | town | DZ | 36.68 4.26 | Mekla | 1 | Tizi Ouzou | 2488500
ذراع قلالوش | village | DZ | 35.79 5.98 | Draa Klalouche | 1 | Batna | 2489279
خميس مليانة | city | DZ | 36.26 2.22 | Khemis Miliana | 2 | Aïn Defla | 2491911
الكركرة | town | DZ | 36.93 6.59 | Karkira | 1 | Skikda | 2492345
حمام أبو حجر~حمام بو حجار~حمام بوحجر | town | DZ | 35.38 -0.97 | Hammam Bou Hadjar | 1 | Aïn Témouchent | 2494554
السانية | city | DZ | 35.65 -0.62 | Es Senia | 2 | Oran | 2497060
المالح? | town | DZ | 35.39 -1.09 | El Malah | 1 | Aïn Témouchent | 2497714
القصر? | town | DZ | 36.68 4.86 | El Kseur | 1 | Béjaïa | 2497796
القالة? | town | DZ | 36.90 8.44 | El Kala | 1 | El Tarf | 2497988
العامرية? | town | DZ | 35.52 -1.02 | El Amria | 1 | Aïn Témouchent | 2498704
الدويرة | town | DZ | 36.67 2.94 | Douera | 1 | Blida | 2499193
جامعة? | city | DZ | 33.53 5.99 | Djamaa | 2 | - | 2500282
دلس? | town | DZ | 36.92 3.91 | Dellys | 1 | Boumerdès | 2500583
الدار البيضاء | town | DZ | 36.71 3.21 | Dar el Beida | 1 | Algiers | 2500889
الشبلي | town | DZ | 36.58 3.01 | Chebli | 1 | Blida | 2501680
بومقر | village | DZ | 35.51 5.55 | Boumagueur | 1 | Batna | 2502625
بوقادير | town | DZ | 36.07 1.13 | Boukadir | 1 | Chlef | 2502924
بودواو | town | DZ | 36.73 3.41 | Boudouaou | 1 | Boumerdès | 2503229
برج الكيفان | city | DZ | 36.75 3.19 | Bordj el Kiffan | 2 | Algiers | 2503661
بوغني | city | DZ | 36.54 3.95 | Boghni | 2 | Tizi Ouzou | 2503755
بئر خادم | city | DZ | 36.71 3.05 | Birkhadem | 2 | Algiers | 2503847
بئر العاتر~بير العاتر | city | DZ | 34.74 8.06 | Bir el Ater | 2 | - | 2503878
بني صاف | town | DZ | 35.30 -1.38 | Beni Saf | 1 | Aïn Témouchent | 2504581
بني عمران | town | DZ | 36.67 3.59 | Beni Amrane | 1 | Boumerdès | 2504739
بريكة | city | DZ | 35.39 5.37 | Barika | 2 | Batna | 2505629
براقي? | city | DZ | 36.67 3.10 | Baraki | 2 | Algiers | 2505653
باب الزوار~بابالزوار | city | DZ | 36.73 3.18 | Bab Ezzouar | 2 | Algiers | 2505854
عزابة? | city | DZ | 36.74 7.11 | Azzaba | 2 | Skikda | 2505915
أولف?~أولف العرب | town | DZ | 26.97 1.08 | Aoulef | 1 | - | 2506795
أقبو | city | DZ | 36.46 4.53 | Akbou | 2 | Béjaïa | 2507646
عين طاية | town | DZ | 36.79 3.29 | Ain Taya | 1 | Algiers | 2507912
عين سمارة | town | DZ | 36.27 6.50 | Ain Smara | 1 | Constantine | 2507926
عين مران | town | DZ | 36.16 0.97 | Ain Merane | 1 | Relizane | 2508010
عين الترك | town | DZ | 35.74 -0.77 | Ain el Turk | 1 | Oran | 2508119
عين بوسيف | town | DZ | 35.89 3.16 | Ain Boucif | 1 | Médéa | 2508262
عين أرنات | town | DZ | 36.19 5.31 | Ain Arnat | 1 | Sétif | 2508297
أبو الحسن | town | DZ | 36.42 1.20 | Abou el Hassan | 1 | Chlef | 2509031
بابور | town | DZ | 36.49 5.54 | BABOR - VILLE | 1 | Sétif | 6698360
# Morocco
الرشيدية | city | MA | 31.93 -4.43 | Errachidia | 2 | Drâa-Tafilalet | 7280528
كلميم | city | MA | 28.99 -10.06 | Guelmim | 2 | Guelmim-Oued Noun | 2548526
تمارة | city | MA | 33.93 -6.91 | Temara | 3 | Rabat-Salé-Kenitra | 2529013
سلا الجديدة | city | MA | 34.00 -6.74 | Sale Al Jadida | 2 | Rabat-Salé-Kenitra | 10920963
القصر الكبير | city | MA | 35.00 -5.90 | Ksar El Kebir | 2 | Tangier-Tetouan-Al Hoceima | 2544001
الخميسات | city | MA | 33.82 -6.07 | Khemisset | 2 | Rabat-Salé-Kenitra | 2558470
برشيد? | city | MA | 33.27 -7.59 | Berrechid | 2 | Casablanca-Settat | 2556272
الفقيه بن صالح | city | MA | 32.50 -6.69 | Al Fqih Ben Calah | 2 | Beni Mellal-Khenifra | 2548830
تاوريرت | city | MA | 34.41 -2.90 | Taourirt | 2 | Oriental | 2530048
سيدي سليمان | city | MA | 34.26 -5.93 | Sidi Slimane | 2 | Rabat-Salé-Kenitra | 2532945
تيفلت | city | MA | 33.89 -6.31 | Tiflet | 2 | Rabat-Salé-Kenitra | 2528659
أولاد تايمة | city | MA | 30.39 -9.21 | Oulad Teima | 2 | Souss-Massa | 2539134
صفرو | city | MA | 33.83 -4.83 | Sefrou | 2 | Fes-Meknes | 2537545
اليوسفية | city | MA | 32.25 -8.53 | Youssoufia | 2 | Marrakesh-Safi | 2526488
وزان | city | MA | 34.80 -5.58 | Ouezzane | 2 | Tangier-Tetouan-Al Hoceima | 2540810
جرسيف | city | MA | 34.23 -3.35 | Guercif | 2 | Fes-Meknes | 2548489
الفنيدق | city | MA | 35.85 -5.36 | Fnidek | 2 | Tangier-Tetouan-Al Hoceima | 2548818
ميدلت | town | MA | 32.69 -4.75 | Midelt | 1 | Beni Mellal-Khenifra | 2542227
سوق الأربعاء الغرب | town | MA | 34.69 -6.00 | Souq Larba al Gharb | 1 | Rabat-Salé-Kenitra | 2532394
جرادة? | town | MA | 34.31 -2.16 | Jerada | 1 | Oriental | 2545017
قصبة تادلة | town | MA | 32.60 -6.27 | Kasba Tadla | 1 | Beni Mellal-Khenifra | 2544720
سيدي بنور | town | MA | 32.65 -8.43 | Sidi Bennour | 1 | Casablanca-Settat | 2536074
إمزورن | town | MA | 35.15 -3.85 | Imzouren | 1 | Tangier-Tetouan-Al Hoceima | 2550898
مرتيل | town | MA | 35.62 -5.28 | Martil | 1 | Tangier-Tetouan-Al Hoceima | 2542987
أزمور | town | MA | 33.29 -8.34 | Azemmour | 1 | Casablanca-Settat | 2556657
تنغير | town | MA | 31.51 -5.53 | Tinghir | 1 | Drâa-Tafilalet | 2527915
العروي | town | MA | 35.01 -3.01 | Al Aaroui | 1 | Oriental | 2542013
زاكورة | town | MA | 30.33 -5.84 | Zagora | 1 | Drâa-Tafilalet | 2526452
تاونات | town | MA | 34.54 -4.64 | Taounate | 1 | Fes-Meknes | 2530155
زايو | town | MA | 34.94 -2.73 | Zaio | 1 | Oriental | 2526435
بوعرفة | town | MA | 32.53 -1.96 | Bouarfa | 1 | Oriental | 2555157
الحاجب? | town | MA | 33.69 -5.37 | El Hajeb | 1 | Fes-Meknes | 2550252
مشرع بلقصيري | town | MA | 34.57 -5.96 | Mechraa Bel Ksiri | 1 | Rabat-Salé-Kenitra | 2542866
بوزنيقة | town | MA | 33.79 -7.16 | Bouznika | 1 | Casablanca-Settat | 2553751
تاهلة? | town | MA | 34.05 -4.42 | Tahla | 1 | Fes-Meknes | 2531480
أرفود | town | MA | 31.44 -4.23 | Arfoud | 1 | Drâa-Tafilalet | 2549356
الريصاني | town | MA | 31.28 -4.27 | Recani | 1 | Drâa-Tafilalet | 2538027
أحفير | town | MA | 34.95 -2.10 | Ahfir | 1 | Oriental | 2561124
بني بوعياش | town | MA | 35.11 -3.84 | Bni Bouayach | 1 | Tangier-Tetouan-Al Hoceima | 10958491
عين بني مطهر | town | MA | 34.01 -2.03 | Ain Beni Mathar | 1 | Oriental | 2560922
قلعة مكونة | town | MA | 31.25 -6.13 | Kelaat Mgouna | 1 | Drâa-Tafilalet | 2549981
تارجيست | town | MA | 34.94 -4.32 | Targuist | 1 | Tangier-Tetouan-Al Hoceima | 2529872
ميضار | town | MA | 34.94 -3.53 | Midar | 1 | Oriental | 2542230
محاميد الغزلان | town | MA | 29.82 -5.72 | Mhamid | 1 | Drâa-Tafilalet | 2565267
الزاك | village | MA | 28.02 -9.29 | Zag | 1 | Guelmim-Oued Noun | 2526459
الوالدية | village | MA | 32.73 -9.03 | Oualidia | 1 | Casablanca-Settat | 2541068
تغازوت | town | MA | 30.54 -9.71 | Taghazout | 1 | Souss-Massa | 2568012
تافراوت | town | MA | 29.72 -8.97 | Tafraout | 1 | Souss-Massa | 2531877
أوكايمدن | village | MA | 31.21 -7.86 | Oukaimedene | 1 | Marrakesh-Safi | 2540468
السعيدية | village | MA | 35.08 -2.23 | Saidia | 1 | Oriental | 2537802
أخفنير | village | MA | 28.09 -12.05 | Akhfennir | 1 | - | 9645312
طاطا? | town | MA | 29.74 -7.97 | Tata | 1 | Souss-Massa | 2529362
تازناخت | town | MA | 30.58 -7.20 | Taznakht | 1 | Drâa-Tafilalet | 2529245
تمنار | town | MA | 31.00 -9.68 | Tamanar | 1 | Marrakesh-Safi | 2530843
تالوين | town | MA | 30.53 -7.91 | Taliouine | 1 | Souss-Massa | 2531014
سكورة | town | MA | 31.06 -6.55 | Skoura | 1 | Drâa-Tafilalet | 2532628
سيدي رحال | town | MA | 31.65 -7.47 | Sidi Rahhal | 1 | Marrakesh-Safi | 2533178
سيدي حرازم | town | MA | 34.03 -4.88 | Sidi Harazem | 1 | Fes-Meknes | 2534572
سيدي بوعثمان | town | MA | 31.90 -7.94 | Sidi Bou Othmane | 1 | Marrakesh-Safi | 2535534
سلوان? | town | MA | 35.07 -2.94 | Selouane | 1 | Oriental | 2537469
مولاي يعقوب | town | MA | 34.09 -5.18 | Moulay Yacoub | 1 | Fes-Meknes | 2541779
ميسور | town | MA | 33.05 -3.99 | Missour | 1 | Fes-Meknes | 2542147
مديونة | town | MA | 33.45 -7.52 | Mediouna | 1 | Casablanca-Settat | 2542826
المضيق? | town | MA | 35.68 -5.33 | Mdiq | 1 | Tangier-Tetouan-Al Hoceima | 2542898
إنزكان | town | MA | 30.36 -9.54 | Inezgane | 1 | Souss-Massa | 2545957
إميضر | town | MA | 31.37 -5.79 | Imider | 1 | Drâa-Tafilalet | 2546081
إملشيل | town | MA | 32.15 -5.62 | Imilchil | 1 | Drâa-Tafilalet | 2546187
القصيبة | town | MA | 32.57 -6.02 | El Ksiba | 1 | Beni Mellal-Khenifra | 2549750
دمنات | town | MA | 31.73 -7.01 | Demnate | 1 | Beni Mellal-Khenifra | 2552317
شيشاوة | town | MA | 31.54 -8.76 | Chichaoua | 1 | Marrakesh-Safi | 2553303
بوسكورة | town | MA | 33.45 -7.65 | Bouskoura | 1 | Casablanca-Settat | 2554006
بولمان | town | MA | 33.36 -4.73 | Boulemane | 1 | Fes-Meknes | 2554389
بوميا | town | MA | 32.72 -5.10 | Boumia | 1 | Beni Mellal-Khenifra | 2554281
أزيلال | town | MA | 31.96 -6.57 | Azilal | 1 | Beni Mellal-Khenifra | 2556570
أولوز | town | MA | 30.67 -8.18 | Aoulouz | 1 | Souss-Massa | 2557533
أمزميز | town | MA | 31.22 -8.23 | Amizmiz | 1 | Marrakesh-Safi | 2558052
أجدير | town | MA | 34.74 -3.98 | Ajdir | 1 | Fes-Meknes | 2558768
أكدز | town | MA | 30.69 -6.45 | Agdz | 1 | Drâa-Tafilalet | 2561539
تلوات? | town | MA | 31.29 -7.24 | Telouet | 1 | Drâa-Tafilalet | 2529019
ثلاث نيعقوب | town | MA | 30.99 -8.17 | Talat N'Yaaqoub | 1 | Marrakesh-Safi
إغيل | village | MA | 30.94 -8.40 | Ighil | 1 | Marrakesh-Safi
مولاي إبراهيم | town | MA | 31.29 -7.97 | Moulay Brahim | 1 | Marrakesh-Safi | 2541830
الحوز? | district | MA | ~31.2 -8.2 | Al Haouz | 1 | Marrakesh-Safi
الرحامنة | district | MA | ~32.2 -7.95 | Rehamna | 1 | Marrakesh-Safi
دريوش | town | MA | 34.98 -3.38 | Driouch | 1 | Oriental
فجيج | district | MA | ~32.45 -2.0 | Figuig | 1 | Oriental
النواصر | town | MA | 33.38 -7.62 | Nouaceur | 1 | Casablanca-Settat | 2541210
معبر باب سبتة~باب سبتة | crossing | MA | 35.87 -5.34 | Ceuta border crossing | 2 | Tangier-Tetouan-Al Hoceima
معبر بني أنصار~بني أنصار | crossing | MA | 35.26 -2.93 | Beni Ensar crossing | 2 | Oriental
ميناء طنجة المتوسط~طنجة المتوسط | port | MA | 35.89 -5.50 | Tanger Med port | 2 | Tangier-Tetouan-Al Hoceima
مطار محمد الخامس~مطار محمد الخامس الدولي | airport | MA | 33.37 -7.59 | Mohammed V Airport | 2 | Casablanca-Settat
بنجرير~بن جرير | city | MA | 32.24 -7.95 | Benguerir | 2 | Marrakesh-Safi
قلعة السراغنة | city | MA | 32.05 -7.41 | El Kelaa des Sraghna | 2 | Marrakesh-Safi
آيت بن حدو | village | MA | 31.05 -7.13 | Aït Benhaddou | 1 | Drâa-Tafilalet
مرزوكة | village | MA | 31.10 -4.01 | Merzouga | 1 | Drâa-Tafilalet
آيت ملول | city | MA | 30.33 -9.50 | Aït Melloul | 1 | Souss-Massa
القليعة | city | MA | 30.29 -9.45 | Lqliaa | 2 | Souss-Massa
آسني | village | MA | 31.25 -7.98 | Asni | 1 | Marrakesh-Safi
أمسكرود | village | MA | 30.54 -9.34 | Amskroud | 1 | Souss-Massa
سيدي يحيى الغرب | town | MA | 34.31 -6.31 | Sidi Yahya El Gharb | 1 | Rabat-Salé-Kenitra
جبال الأطلس~الأطلس الكبير | mountain | MA | ~31.5 -7.0 | Atlas Mountains | 3
جبال الريف | mountain | MA | ~35.0 -4.5 | Rif Mountains | 2
جبل توبقال~توبقال | mountain | MA | ~31.06 -7.92 | Mount Toubkal | 2 | Marrakesh-Safi
قصر المؤتمرات الصخيرات | facility | MA | 33.87 -7.04 | Skhirat conference centre | 1 | Rabat-Salé-Kenitra
قاعدة بنسليمان~بنسليمان | town | MA | 33.61 -7.12 | Benslimane | 2 | Casablanca-Settat
ملعب الأمير مولاي عبد الله | facility | MA | 33.96 -6.89 | Prince Moulay Abdellah Stadium | 1 | Rabat-Salé-Kenitra
مسجد الحسن الثاني | facility | MA | 33.61 -7.63 | Hassan II Mosque | 2 | Casablanca-Settat
عين عودة | town | MA | 33.81 -6.79 | Ain Aouda | 1 | Rabat-Salé-Kenitra
ليساسفة | quarter | MA | 33.53 -7.67 | Lissasfa | 1 | Casablanca-Settat
تزنيت | city | MA | 29.70 -9.73 | Tiznit | 2 | Souss-Massa | 2527089
تازة | city | MA | 34.21 -4.01 | Taza | 2 | Fes-Meknes | 2529317
طرفاية | village | MA | 27.94 -12.93 | Tarfaya | 1 | - | 2529923
طانطان | city | MA | 28.44 -11.10 | Tan-Tan | 2 | Guelmim-Oued Noun | 2530241
سيدي قاسم | city | MA | 34.22 -5.71 | Sidi Qacem | 2 | Rabat-Salé-Kenitra | 2533191
سيدي إفني | town | MA | 29.38 -10.17 | Sidi Ifni | 1 | Souss-Massa | 2534515
سطات | city | MA | 33.00 -7.62 | Settat | 2 | Casablanca-Settat | 2537406
الرقادة~الركادة | town | MA | 29.58 -9.70 | Reggada | 1 | Souss-Massa | 2538332
أولماس~ولماس? | town | MA | 33.43 -6.00 | Oulmes | 1 | Rabat-Salé-Kenitra | 2538898
وادي زم | city | MA | 32.86 -6.57 | Oued Zem | 2 | Beni Mellal-Khenifra | 2540689
وادي لو | town | MA | 35.45 -5.10 | Oued Laou | 1 | Tangier-Tetouan-Al Hoceima | 2540698
المحمدية | city | MA | 33.69 -7.38 | Mohammedia | 2 | Casablanca-Settat | 2542051
العرائش | city | MA | 35.19 -6.16 | Larache | 2 | Tangier-Tetouan-Al Hoceima | 2543549
خنيفرة | city | MA | 32.93 -5.66 | Khenifra | 2 | Beni Mellal-Khenifra | 2544333
كلميمة | town | MA | 31.69 -4.95 | Goulmima | 1 | Drâa-Tafilalet | 2548623
فكيك?~فجيج | town | MA | 32.11 -1.23 | Figuig (Centre) | 1 | - | 2548851
دبدو | town | MA | 33.98 -3.04 | Debdou | 1 | Oriental | 2552407
شفشاون | town | MA | 35.17 -5.26 | Chefchaouene | 1 | Tangier-Tetouan-Al Hoceima | 2553455
بركان? | city | MA | 34.92 -2.32 | Berkane | 2 | Oriental | 2555467
أزرو | town | MA | 33.43 -5.22 | Azrou | 1 | Fes-Meknes | 2556464
أصيلة? | town | MA | 35.47 -6.03 | Asilah | 1 | Tangier-Tetouan-Al Hoceima | 2557055
الداخلة? | city | MA | 30.41 -9.56 | Dakhla | 2 | Souss-Massa | 8542188
# Western Sahara
كلتة زمور | village | EH | 25.14 -12.37 | Gueltat Zemmour | 1 | Laayoune-Sakia El Hamra | 9645313
معبر الكركرات | crossing | EH | 21.36 -16.96 | Guerguerat crossing | 3 | Dakhla-Oued Ed-Dahab
بوجدور | town | EH | 26.13 -14.48 | Boujdour | 2 | Laayoune-Sakia El Hamra
المحبس | town | EH | 27.42 -9.05 | Mahbes | 2
بئر لحلو | town | EH | 26.35 -9.58 | Bir Lehlou | 2
تيفاريتي | town | EH | 26.16 -10.57 | Tifariti | 2
أوسرد | town | EH | 22.55 -14.33 | Aousserd | 1 | Dakhla-Oued Ed-Dahab
المنطقة العازلة في الصحراء الغربية~الجدار الرملي | region | EH | ~25.0 -12.0 | Western Sahara berm | 2
السمارة | town | EH | 26.74 -11.67 | Smara | 1 | Laayoune-Sakia El Hamra | 2461874
# Tunisia
المحمدية | city | TN | 36.67 10.16 | La Mohammedia | 2 | Tunis | 2473499
حامة قابس | city | TN | 33.89 9.80 | El Hamma | 2 | Gabès | 2473747
حمام الأنف | town | TN | 36.73 10.34 | Hammam-Lif | 1 | Ben Arous | 2470588
وادي الليل | town | TN | 36.83 10.04 | Oued Lill | 1 | Manouba | 2464168
المتلوي | town | TN | 34.32 8.40 | Metlaoui | 1 | Gafsa | 2473517
جمال? | town | TN | 35.62 10.76 | Djemmal | 1 | Monastir | 2470191
قصر هلال | town | TN | 35.65 10.89 | Ksar Hellal | 1 | Monastir | 2468106
قربة? | town | TN | 36.58 10.86 | Korba | 1 | Nabeul | 2467920
ميدون | town | TN | 33.81 10.99 | Midoun | 1 | Medenine | 2468925
ماطر | town | TN | 37.04 9.67 | Mateur | 1 | Bizerte | 2469088
الرديف? | town | TN | 34.38 8.16 | Ar Rudayyif | 1 | Gafsa | 2473257
دوز? | town | TN | 33.47 9.02 | Douz | 1 | Kebili | 2471287
قصور الساف | town | TN | 35.42 10.99 | Ksour Essaf | 1 | Mahdia | 2467856
نفطة? | town | TN | 33.87 7.88 | Nefta | 1 | Tozeur | 2468561
الشابة? | town | TN | 35.24 11.12 | Chebba | 1 | Mahdia | 2473229
منزل جميل | town | TN | 37.24 9.91 | Menzel Jemil | 1 | Bizerte | 2469256
تاكلسة | town | TN | 36.78 10.63 | Takelsa | 1 | Nabeul | 2464804
مجاز الباب | town | TN | 36.65 9.61 | Medjez el Bab | 1 | Béja | 2469386
الجم? | town | TN | 35.30 10.72 | El Jem | 1 | Mahdia | 2473654
أكودة | town | TN | 35.87 10.57 | Akouda | 1 | Sousse | 2473913
تاجروين | town | TN | 35.89 8.55 | Tajerouine | 1 | El Kef | 2464809
الوردانين | town | TN | 35.71 10.67 | Ouardenine | 1 | Monastir | 2473420
الفحص? | town | TN | 36.37 9.91 | El Fahs | 1 | Zaghouan | 2468285
منزل بوزلفة | town | TN | 36.68 10.58 | Mennzel Bou Zelfa | 1 | Nabeul | 2469262
العالية? | town | TN | 37.17 10.03 | El Alia | 1 | Bizerte | 2473876
تالة? | town | TN | 35.57 8.67 | Thala | 1 | Kasserine | 2464795
البقالطة | town | TN | 35.62 10.99 | Bekalta | 1 | Monastir | 2473826
قلعة الأندلس | town | TN | 37.06 10.12 | Galaat el Andeless | 1 | Ariana | 2468329
مكثر? | town | TN | 35.86 9.20 | Maktar | 1 | Siliana | 2469341
الساحلين? | town | TN | 35.75 10.71 | Sahline | 1 | Monastir | 2473190
تستور | town | TN | 36.55 9.44 | Testour | 1 | Béja | 2464704
تبرسق | town | TN | 36.46 9.25 | Tabursuq | 1 | Béja | 2464855
بوعرادة | town | TN | 36.35 9.62 | Bou Arada | 1 | Siliana | 2472261
بني خلاد | town | TN | 36.65 10.59 | Beni Khalled | 1 | Nabeul | 2472724
السرس | town | TN | 36.08 9.02 | As Sars | 1 | El Kef | 2473177
قعفور | town | TN | 36.32 9.32 | Gafour | 1 | Siliana | 2468349
الهوارية | village | TN | 37.05 11.01 | El Haouaria | 1 | Nabeul | 2473716
رفراف | village | TN | 37.19 10.18 | Rafraf | 1 | Bizerte | 2467813
سيدي بوعلي | village | TN | 35.96 10.47 | Sidi Bou Ali | 1 | Sousse | 2466034
دقاش | village | TN | 33.98 8.21 | Degache | 1 | Tozeur | 2471454
السند? | village | TN | 34.46 9.26 | As Sanad | 1 | Gafsa | 2473183
حفوز | village | TN | 35.63 9.68 | Haffouz | 1 | Kairouan | 2470800
جبنيانة | village | TN | 35.03 10.91 | Djebeniana | 1 | Sfax | 2470260
السبيخة | village | TN | 35.93 10.02 | Sbikha | 1 | Kairouan | 2473163
الرقاب? | village | TN | 34.86 9.79 | Er Regueb | 1 | Sidi Bouzid | 2473258
ساقية سيدي يوسف | village | TN | 36.22 8.36 | Sakiet Sidi Youssef | 1 | El Kef | 2467239
شربان | village | TN | 35.29 10.39 | Chorbane | 1 | Mahdia | 2466897
سبيبة | village | TN | 35.54 9.07 | Sbiba | 1 | Kasserine | 2467506
جمنة? | village | TN | 33.58 9.01 | Jemna | 1 | Kebili | 2470189
جلمة | village | TN | 35.27 9.42 | Jilma | 1 | Sidi Bouzid | 2470120
المزونة | village | TN | 34.58 9.84 | Mezzouna | 1 | Sidi Bouzid | 2473525
بئر الحفي | village | TN | 34.93 9.19 | Bir el Hafey | 1 | Sidi Bouzid | 2472380
سجنان? | village | TN | 37.06 9.24 | Sejenane | 1 | Bizerte | 2467368
بئر علي بن خليفة | village | TN | 34.74 10.09 | Bir Ali Ben Khalifa | 1 | Sfax | 2472379
رمادة? | village | TN | 32.32 10.40 | Remada | 1 | Tataouine | 2467783
الروحية? | village | TN | 35.65 9.05 | Rohia | 1 | Kasserine | 2473264
بني خداش | village | TN | 33.25 10.20 | Beni Kheddache | 1 | Medenine | 2472726
قربص | village | TN | 36.82 10.57 | Korbous | 1 | Nabeul | 2467914
تمغزة | village | TN | 34.39 7.94 | Tamaghzah | 1 | Tozeur | 2464770
مطماطة | village | TN | 33.54 9.97 | Matmata | 1 | Gabès | 2463810
الشبيكة | village | TN | 34.32 7.94 | Chebika | 1 | Tozeur | 2467077
الذهيبة~ذهيبة | town | TN | 32.02 10.70 | Dehiba | 2 | Tataouine
معبر الذهيبة وازن~الذهيبة وازن | crossing | TN | 32.02 10.69 | Dehiba-Wazin crossing | 2 | Tataouine
المنيهلة | town | TN | 36.87 10.12 | Mnihla | 1 | Ariana
حي التضامن | quarter | TN | 36.84 10.10 | Ettadhamen | 2 | Ariana
المرسى? | town | TN | 36.88 10.32 | La Marsa | 2 | Tunis | 2473540
حي النصر | quarter | TN | 36.86 10.17 | Ennasr | 1 | Ariana
العوينة | quarter | TN | 36.82 10.31 | El Aouina | 2 | Tunis
الكرم? | town | TN | 36.83 10.32 | Le Kram | 1 | Tunis
مقرين? | town | TN | 36.77 10.23 | Mégrine | 1 | Ben Arous
قرقنة~جزر قرقنة | island | TN | 34.71 11.20 | Kerkennah Islands | 2 | Sfax
جبل السلوم | mountain | TN | ~35.07 8.83 | Mount Salloum | 2 | Kasserine
جبل سمامة | mountain | TN | ~35.35 8.93 | Mount Semmama | 2 | Kasserine
جبل مغيلة | mountain | TN | ~35.3 9.2 | Mount Mghila | 2 | Kasserine
حاسي الفريد | town | TN | 34.93 8.73 | Hassi El Ferid | 1 | Kasserine
فريانة | town | TN | 34.95 8.57 | Feriana | 1 | Kasserine
المكنين? | city | TN | 35.63 10.90 | Moknine | 1 | Monastir
طبلبة | town | TN | 35.64 10.97 | Teboulba | 1 | Monastir
مطار تونس قرطاج~مطار تونس قرطاج الدولي | airport | TN | 36.85 10.23 | Tunis-Carthage Airport | 2 | Tunis
مطار جربة جرجيس | airport | TN | 33.88 10.78 | Djerba-Zarzis Airport | 1 | Medenine
ميناء حلق الوادي | port | TN | 36.81 10.30 | Port of La Goulette | 1 | Tunis
ميناء رادس | port | TN | 36.80 10.28 | Port of Radès | 1 | Ben Arous
وادي مليز | village | TN | 36.47 8.55 | Wadi Maliz | 1 | Jendouba | 2464157
طبرقة | town | TN | 36.95 8.76 | Tabarka | 1 | Jendouba | 2464871
سيدي بو سعيد | village | TN | 36.87 10.34 | Sidi Bou Said | 1 | Tunis | 2466688
سلقطة | village | TN | 35.39 11.04 | Salakta | 1 | Mahdia | 2467341
رادس | town | TN | 36.77 10.27 | Rades | 1 | Ben Arous | 2467815
قصيبة المديوني | town | TN | 35.69 10.84 | Ksibet el Mediouni | 1 | Monastir | 2467890
قليبية | town | TN | 36.85 11.09 | Kelibia | 1 | Nabeul | 2467959
نبر? | village | TN | 36.29 8.77 | Nibbar | 1 | El Kef | 2468459
مساكن? | city | TN | 35.73 10.58 | Msaken | 2 | Sousse | 2469140
منزل بورقيبة | town | TN | 37.15 9.79 | Menzel Bourguiba | 1 | Bizerte | 2469264
منزل عبد الرحمان | town | TN | 37.24 9.86 | Menzel Abderhaman | 1 | Bizerte | 2469268
ملولش | village | TN | 35.17 11.04 | Mellouleche | 1 | Mahdia | 2469321
جرجيس | city | TN | 33.50 11.11 | Zarzis | 2 | Medenine | 2470173
حومة السوق | city | TN | 33.88 10.86 | Houmt El Souk | 2 | Medenine | 2470384
هرقلة | village | TN | 36.03 10.51 | Harqalah | 1 | Sousse | 2470483
حلق الوادي | city | TN | 36.82 10.31 | La Goulette | 2 | Tunis | 2470656
رأس زبيب | village | TN | 37.17 10.19 | Rhar el Melah | 1 | Bizerte | 2470996
الصخيرة | village | TN | 34.30 10.07 | Skhira | 1 | Sfax | 2473161
صيادة? | town | TN | 35.67 10.89 | Seiada | 1 | Monastir | 2473169
الحمامات? | city | TN | 36.40 10.62 | Hammamet | 2 | Nabeul | 2473744
الفرنانة~فرنانة? | village | TN | 36.66 8.70 | Fernana | 1 | Jendouba | 2473788
مرسى القنطاوي | village | TN | 35.89 10.59 | Port el Kantaoui | 1 | Sousse | 6355180
# Mauritania
النعمة? | city | MR | 16.62 -7.26 | Néma | 2 | Hodh Ech Chargui | 2377539
العيون?~عيون العتروس~لعيون? | city | MR | 16.66 -9.61 | Ayoun el Atrous | 2 | Hodh El Gharbi | 2381291
كيفة? | city | MR | 16.62 -11.40 | Kiffa | 2 | Assaba | 2378538
كيهيدي | city | MR | 16.15 -13.50 | Kaédi | 2 | Gorgol | 2378736
ألاك? | city | MR | 17.05 -13.91 | Aleg | 2 | Brakna | 2381659
روصو | city | MR | 16.51 -15.81 | Rosso | 2 | Trarza | 2376898
أطار? | city | MR | 20.52 -13.05 | Atar | 2 | Adrar | 2381334
تجكجة | city | MR | 18.56 -11.43 | Tidjikja | 2 | Tagant | 2376193
سيلبابي~سيليبابي | city | MR | 15.16 -12.18 | Sélibaby | 2 | Guidimagha | 2376719
الزويرات~ازويرات | city | MR | 22.74 -12.47 | Zouérat | 2 | Tiris Zemmour | 2375558
أكجوجت | city | MR | 19.75 -14.39 | Akjoujt | 2 | Inchiri | 2381690
تفرغ زينة | city | MR | 18.10 -15.99 | Tevragh Zeina | 2 | Nouakchott-Ouest | 11009418
دار النعيم | city | MR | 18.11 -15.93 | Dar Naim | 2 | Nouakchott-Nord | 11496397
عرفات? | city | MR | 18.05 -15.97 | Arafat | 2 | Nouakchott-Sud | 9222766
شنقيط | village | MR | 20.46 -12.36 | Chinguetti | 1 | Adrar | 2380519
وادان? | town | MR | 20.93 -11.62 | Ouadane | 1 | Adrar
ولاتة? | town | MR | 17.30 -7.02 | Oualata | 1 | Hodh Ech Chargui
بوكي | town | MR | 16.59 -14.27 | Bogué | 1 | Brakna
فصالة? | town | MR | 15.55 -5.52 | Fassala | 2 | Hodh Ech Chargui
باسكنو | town | MR | 15.87 -5.95 | Bassikounou | 2 | Hodh Ech Chargui
مبرة? | camp | MR | 15.82 -5.80 | Mbera camp | 2 | Hodh Ech Chargui
عدل بكرو | town | MR | 15.49 -7.04 | Adel Bagrou | 1 | Hodh Ech Chargui
لكصر | quarter | MR | 18.11 -15.96 | Ksar | 1 | Nouakchott-Ouest
إن أميناس~عين أميناس~عين أمناس | town | DZ | 28.04 9.57 | In Amenas | 2 | Illizi
منطقة القبائل~بلاد القبائل | region | DZ | ~36.7 4.2 | Kabylia | 2
`;
