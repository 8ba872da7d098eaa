/** Egypt, Sudan, Libya, Tunisia, Algeria, Morocco, Mauritania, Somalia, Djibouti: provinces, towns, crossings, ports. Line format: see `states.ts`. */
export default `
# Egypt
الاسكندرية | city | EG | 31.20 29.92 | Alexandria | 5 | Alexandria | 361058
الجيزة | city | EG | 30.01 31.21 | Giza | 4 | Giza | 360995
الزقازيق | city | EG | 30.59 31.50 | Zagazig | 3 | Sharqia | 359493
المنصورة | city | EG | 31.04 31.38 | Mansoura | 3 | Dakahlia | 360761
طنطا | city | EG | 30.79 31.00 | Tanta | 3 | Gharbia | 347497
المحلة الكبرى~المحلة? | city | EG | 30.97 31.17 | El Mahalla | 3 | Gharbia | 360829
شبين الكوم | city | EG | 30.55 31.01 | Shibin El Kom | 2 | Monufia | 349158
كفر الشيخ | city | EG | 31.11 30.94 | Kafr El Sheikh | 3 | Kafr El Sheikh | 354502
دمنهور | city | EG | 31.04 30.47 | Damanhur | 2 | Beheira | 358448
دمياط | city | EG | 31.42 31.81 | Damietta | 3 | Damietta | 358048
بورسعيد~بور سعيد | city | EG | 31.26 32.30 | Port Said | 4 | Port Said | 358619
الإسماعيلية | city | EG | 30.60 32.27 | Ismailia | 4 | Ismailia | 361055
السويس | city | EG | 29.97 32.55 | Suez | 4 | Suez | 359796
الفيوم | city | EG | 29.31 30.84 | Faiyum | 3 | Faiyum | 361320
بني سويف | city | EG | 29.07 31.10 | Beni Suef | 3 | Beni Suef | 359173
المنيا | city | EG | 28.11 30.75 | Minya | 3 | Minya | 360686
أسيوط | city | EG | 27.18 31.18 | Asyut | 3 | Asyut | 359783
سوهاج | city | EG | 26.56 31.69 | Sohag | 3 | Sohag | 347796
قنا? | city | EG | 26.16 32.72 | Qena | 2 | Qena | 350550
الأقصر? | city | EG | 25.69 32.64 | Luxor | 4 | Luxor | 360502
أسوان | city | EG | 24.09 32.90 | Aswan | 4 | Aswan | 359792
البحر الأحمر | sea | - | 20.00 38.50 | Red Sea | 4
الغردقة | city | EG | 27.26 33.81 | Hurghada | 3 | Red Sea | 361291
مرسى مطروح~مطروح? | city | EG | 31.35 27.24 | Marsa Matruh | 3 | Matrouh | 352733
سيناء~شبه جزيرة سيناء | region | EG | 29.50 33.80 | Sinai | 5
العريش? | city | EG | 31.13 33.80 | Arish | 4 | North Sinai | 361546
الشيخ زويد | town | EG | 31.22 34.11 | Sheikh Zuweid | 4 | North Sinai | 353471
بئر العبد | town | EG | 31.02 33.01 | Bir al-Abed | 2 | North Sinai | 410142
شرم الشيخ | city | EG | 27.91 34.33 | Sharm El Sheikh | 4 | South Sinai | 349340
طابا | town | EG | 29.49 34.89 | Taba | 3
دهب? | town | EG | 28.50 34.51 | Dahab | 2 | South Sinai | 358245
الطور? | town | EG | 28.24 33.62 | El Tor | 2 | South Sinai | 359678
حلوان | city | EG | 29.85 31.33 | Helwan | 3 | Cairo | 355795
السادس من أكتوبر? | city | EG | 29.97 30.94 | 6th of October City | 2 | Giza
العاشر من رمضان? | city | EG | 30.30 31.75 | 10th of Ramadan City | 2 | Sharqia
مدينة نصر | quarter | EG | 30.05 31.34 | Nasr City | 2 | Cairo
العاصمة الإدارية الجديدة | city | EG | 30.00 31.73 | New Administrative Capital | 3
بلبيس | town | EG | 30.42 31.56 | Belbeis | 2 | Sharqia | 358840
كفر الدوار | town | EG | 31.13 30.13 | Kafr El Dawwar | 2 | Beheira | 354775
بنها | city | EG | 30.46 31.18 | Banha | 2 | Qalyubia | 359280
شبرا~شبرا الخيمة | city | EG | 30.13 31.24 | Shubra | 2 | Qalyubia
إمبابة | quarter | EG | 30.08 31.21 | Imbaba | 2 | Cairo
كرداسة | town | EG | 30.03 31.11 | Kerdasa | 2 | Giza
المعادي? | quarter | EG | 29.96 31.26 | Maadi | 2 | Giza
الزمالك? | quarter | EG | 30.06 31.22 | Zamalek | 2 | Cairo
ميدان التحرير | facility | EG | 30.04 31.24 | Tahrir Square | 4 | Cairo
ميدان رابعة العدوية~رابعة العدوية?~ميدان رابعة | facility | EG | 30.07 31.33 | Rabaa al-Adawiya Square | 3 | Cairo
قصر الاتحادية~الاتحادية? | facility | EG | 30.09 31.31 | Ittihadiya Palace | 3 | Cairo
قناة السويس | strait | EG | 30.60 32.34 | Suez Canal | 5
واحة سيوة~سيوة | town | EG | 29.20 25.52 | Siwa | 2 | Matrouh | 347863
حلايب~مثلث حلايب | region | EG | 22.22 36.65 | Halaib | 2
شلاتين | town | EG | 23.13 35.58 | Shalatin | 2 | Red Sea
تيران | island | SA | 27.95 34.56 | Tiran | 3 | Tabuk
صنافير | island | SA | 27.93 34.70 | Sanafir | 3 | Tabuk
السد العالي | facility | EG | 23.97 32.88 | Aswan High Dam | 3 | Aswan
وادي النطرون~سجن وادي النطرون | town | EG | 30.40 30.30 | Wadi El Natrun | 2 | Beheira
منفذ السلوم~السلوم~معبر السلوم~هضبة السلوم | crossing | EG | 31.55 25.16 | Salloum | 2 | Matrouh
# Sudan and South Sudan
أم درمان~أمدرمان | city | SD | 15.65 32.48 | Omdurman | 5 | Khartoum | 365137
بحري?~الخرطوم بحري | city | SD | 15.64 32.52 | Khartoum North | 4 | Khartoum
بورتسودان~بور سودان~بورسودان | city | SD | 19.62 37.22 | Port Sudan | 5 | Red Sea | 377039
كسلا | city | SD | 15.45 36.40 | Kassala | 3 | Kassala | 372753
القضارف | city | SD | 14.03 35.38 | Gedaref | 3 | Gedaref | 379062
ود مدني~مدني? | city | SD | 14.40 33.52 | Wad Madani | 4 | Gezira | 364103
سنار | city | SD | 13.55 33.63 | Sennar | 3 | Sennar | 367644
سنجة | town | SD | 13.15 33.93 | Singa | 2 | Sennar | 366847
الدمازين | city | SD | 11.79 34.36 | Damazin | 3 | Blue Nile | 380174
كوستي | city | SD | 13.17 32.66 | Kosti | 3 | White Nile | 371760
الأبيض? | city | SD | 13.18 30.22 | El Obeid | 3 | North Kordofan | 379003
كردفان | region | SD | 12.70 30.00 | Kordofan | 3
كادوقلي~كادقلي | city | SD | 11.01 29.72 | Kadugli | 3 | South Kordofan | 373141
الدلنج | town | SD | 12.05 29.65 | Dilling | 3 | South Kordofan | 376450
بابنوسة | town | SD | 11.33 27.81 | Babanusa | 3 | West Kordofan
النهود? | town | SD | 12.70 28.43 | En Nahud | 3 | West Kordofan | 378699
هجليج | town | SD | 10.02 29.40 | Heglig | 3 | West Kordofan
دارفور | region | SD | 13.50 24.50 | Darfur | 5
الفاشر | city | SD | 13.63 25.35 | El Fasher | 5 | North Darfur | 379555
نيالا | city | SD | 12.05 24.88 | Nyala | 4 | South Darfur | 369004
الجنينة? | city | SD | 13.45 22.44 | Geneina | 4 | West Darfur | 379303
زالنجي | city | SD | 12.91 23.47 | Zalingei | 3 | Central Darfur | 363533
الضعين | city | SD | 11.46 26.13 | Ed Daein | 3 | East Darfur | 380148
مليط? | town | SD | 14.13 25.55 | Mellit | 3 | North Darfur
كتم? | town | SD | 14.20 24.67 | Kutum | 2 | North Darfur | 371745
جبل مرة | mountain | SD | 13.00 24.30 | Jebel Marra | 3 | Central Darfur
جبال النوبة | mountain | SD | 11.30 30.40 | Nuba Mountains | 3
مخيم زمزم | camp | SD | 13.49 25.31 | Zamzam camp | 3 | North Darfur
مخيم أبو شوك | camp | SD | 13.68 25.36 | Abu Shouk camp | 2 | North Darfur
مخيم كلمة | camp | SD | 12.05 24.98 | Kalma camp | 2 | South Darfur
عطبرة | city | SD | 17.70 33.97 | Atbara | 3 | River Nile | 378231
شندي | town | SD | 16.69 33.43 | Shendi | 2 | River Nile | 367308
الدامر | town | SD | 17.59 33.97 | Ad-Damir | 2 | River Nile | 380173
مروي | town | SD | 18.48 31.82 | Merowe | 3 | Northern | 370481
دنقلا~دنقلة | city | SD | 19.18 30.48 | Dongola | 3 | Northern | 363417
وادي حلفا | town | SD | 21.80 31.35 | Wadi Halfa | 2 | Northern
سواكن | port | SD | 19.10 37.33 | Suakin | 3 | Red Sea
أبيي | region | SD | 9.60 28.44 | Abyei | 4
الفشقة | region | SD | 14.00 35.80 | Al-Fashaga | 2
ملكال | city | SS | 9.53 31.66 | Malakal | 3 | - | 370737
بانتيو | city | SS | 9.23 29.80 | Bentiu | 3 | - | 377472
بور? | city | SS | 6.21 31.56 | Bor | 2 | - | 377241
واو? | city | SS | 7.70 27.99 | Wau | 2 | - | 363885
جونقلي~جونغلي | region | SS | 7.50 32.00 | Jonglei | 2
أعالي النيل | region | SS | 9.80 32.50 | Upper Nile | 2
# Libya
بنغازي | city | LY | 32.12 20.09 | Benghazi | 5 | Benghazi | 88319
مصراتة | city | LY | 32.38 15.09 | Misrata | 5 | Misrata | 2214846
سرت | city | LY | 31.20 16.59 | Sirte | 5 | Sirte | 2210554
سبها | city | LY | 27.04 14.43 | Sabha | 4 | Sabha | 2212775
درنة | city | LY | 32.77 22.64 | Derna | 4 | Derna | 87205
طبرق | city | LY | 32.08 23.96 | Tobruk | 4 | Butnan | 81302
الزاوية? | city | LY | 32.76 12.73 | Zawiya | 3 | Zawiya | 2218970
زوارة | city | LY | 32.93 12.08 | Zuwara | 3 | Nuqat al Khams | 2208425
صبراتة | city | LY | 32.79 12.48 | Sabratha | 3 | Zawiya | 2212771
غريان | city | LY | 32.17 13.02 | Gharyan | 3 | Jabal al Gharbi | 2217362
ترهونة | city | LY | 32.43 13.63 | Tarhuna | 3 | Murqub | 2210221
بني وليد | city | LY | 31.76 13.99 | Bani Walid | 3 | Misrata | 2218840
الزنتان | town | LY | 31.93 12.25 | Zintan | 3 | Jabal al Gharbi | 2218963
نالوت | town | LY | 31.87 10.98 | Nalut | 2 | Nalut | 2214433
زليتن | town | LY | 32.47 14.57 | Zliten | 3 | Misrata | 2208485
الخمس? | city | LY | 32.65 14.26 | Khoms | 1 | Murqub | 2219905
اجدابيا | city | LY | 30.76 20.22 | Ajdabiya | 4 | Al Wahat | 89113
البريقة~مرسى البريقة | port | LY | 30.41 19.57 | Brega | 3 | Al Wahat
راس لانوف~ميناء رأس لانوف | port | LY | 30.50 18.53 | Ras Lanuf | 3 | Sirte
السدرة?~السدر?~ميناء السدرة | port | LY | 30.63 18.35 | Es Sider | 3 | Sirte
الهلال النفطي | region | LY | 30.50 18.80 | Oil Crescent | 3
المرج? | city | LY | 32.49 20.83 | Marj | 2 | Marj | 88903
البيضاء? | city | LY | 32.76 21.75 | Bayda | 1 | Jebel Akhdar | 89055
شحات | town | LY | 32.82 21.86 | Shahhat | 2 | Jebel Akhdar
الكفرة | town | LY | 24.20 23.29 | Kufra | 2 | Kufra
مرزق | town | LY | 25.91 13.92 | Murzuq | 2 | Murzuq | 2214603
غات | town | LY | 24.96 10.18 | Ghat | 2 | Ghat | 2217351
أوباري | town | LY | 26.59 12.78 | Ubari | 3 | Wadi al Hayaa | 2219235
غدامس | town | LY | 30.13 9.50 | Ghadames | 3 | Nalut | 2217440
الجفرة~قاعدة الجفرة~قاعدة الجفرة الجوية | base | LY | 29.20 16.00 | Jufra | 3 | Jufra
الوطية~قاعدة الوطية | base | LY | 32.48 11.90 | Al-Watiya air base | 3 | Nuqat al Khams
قاعدة معيتيقة~معيتيقة~مطار معيتيقة~مطار معيتيقة الدولي | base | LY | 32.89 13.28 | Mitiga | 3 | Tripoli
تاجوراء | town | LY | 32.88 13.35 | Tajura | 3 | Tripoli | 2210394
برقة | region | LY | 31.00 22.00 | Cyrenaica | 3
فزان | region | LY | 26.30 14.40 | Fezzan | 3
حقل الشرارة~الشرارة? | facility | LY | 26.57 12.18 | Sharara oil field | 2
حقل الفيل | facility | LY | 26.20 11.80 | El Feel oil field | 1
الصخيرات? | city | MA | 33.85 -7.03 | Skhirat | 3 | Rabat-Salé-Kenitra | 2562055
# Tunisia
صفاقس | city | TN | 34.74 10.76 | Sfax | 4 | Sfax | 2467454
سوسة? | city | TN | 35.83 10.64 | Sousse | 4 | Sousse | 2464915
القيروان | city | TN | 35.67 10.10 | Kairouan | 3 | Kairouan | 2473449
بنزرت | city | TN | 37.27 9.87 | Bizerte | 3 | Bizerte | 2472706
قابس | city | TN | 33.88 10.10 | Gabès | 3 | Gabès | 2468369
قفصة | city | TN | 34.42 8.78 | Gafsa | 3 | Gafsa | 2468353
القصرين | city | TN | 35.17 8.83 | Kasserine | 3 | Kasserine | 2473457
سيدي بوزيد | city | TN | 35.04 9.48 | Sidi Bouzid | 4 | Sidi Bouzid | 2465840
المنستير | city | TN | 35.78 10.83 | Monastir | 3 | Monastir | 2473493
المهدية? | city | TN | 35.50 11.06 | Mahdia | 2 | Mahdia | 2473572
مدنين | city | TN | 33.35 10.50 | Medenine | 2 | Medenine | 2469473
تطاوين | city | TN | 32.93 10.45 | Tataouine | 2 | Tataouine | 2464701
توزر | city | TN | 33.92 8.13 | Tozeur | 2 | Tozeur | 2464648
قبلي? | city | TN | 33.70 8.97 | Kebili | 1 | Kebili | 2468018
جندوبة | city | TN | 36.50 8.78 | Jendouba | 2 | Jendouba | 2470088
الكاف? | city | TN | 36.17 8.71 | El Kef | 1 | El Kef | 2473634
باجة | city | TN | 36.73 9.18 | Béja | 2 | Béja | 2472774
سليانة | city | TN | 36.08 9.37 | Siliana | 2 | Siliana | 2465030
زغوان | city | TN | 36.40 10.14 | Zaghouan | 1 | Zaghouan | 2464041
نابل? | city | TN | 36.45 10.74 | Nabeul | 2 | Nabeul | 2468579
أريانة | city | TN | 36.86 10.19 | Ariana | 2 | Ariana | 2473247
بن عروس | city | TN | 36.75 10.23 | Ben Arous | 1 | Ben Arous | 2472479
منوبة | city | TN | 36.81 10.10 | Manouba | 1 | Manouba | 2469274
بنقردان~بن قردان | town | TN | 33.14 11.22 | Ben Gardane | 3 | Medenine | 2472431
جربة | island | TN | 33.80 10.88 | Djerba | 3 | Medenine
رأس جدير~معبر رأس جدير | crossing | TN | 33.15 11.56 | Ras Ajdir | 3
باردو? | quarter | TN | 36.81 10.13 | Bardo | 2 | Manouba
قرطاج? | town | TN | 36.86 10.33 | Carthage | 2 | Tunis | 2468245
جبل الشعانبي~الشعانبي | mountain | TN | 35.20 8.68 | Mount Chaambi | 3
# Algeria
وهران | city | DZ | 35.70 -0.63 | Oran | 4 | Oran | 2485926
قسنطينة | city | DZ | 36.37 6.61 | Constantine | 4 | Constantine | 2501152
عنابة | city | DZ | 36.90 7.77 | Annaba | 3 | Annaba | 2506999
سطيف | city | DZ | 36.19 5.41 | Sétif | 3 | Sétif | 2481700
باتنة | city | DZ | 35.56 6.17 | Batna | 3 | Batna | 2505572
تيزي وزو | city | DZ | 36.71 4.05 | Tizi Ouzou | 3 | Tizi Ouzou | 2475744
بجاية | city | DZ | 36.75 5.07 | Béjaïa | 3 | Béjaïa | 2505329
البليدة? | city | DZ | 36.47 2.83 | Blida | 2 | Blida | 2503769
البويرة | city | DZ | 36.37 3.90 | Bouira | 2 | Bouira | 2502958
بومرداس | city | DZ | 36.76 3.48 | Boumerdès | 2 | Boumerdès | 2474141
تلمسان | city | DZ | 34.88 -1.32 | Tlemcen | 3 | Tlemcen | 2475687
مستغانم | city | DZ | 35.93 0.09 | Mostaganem | 2 | Mostaganem | 2487134
سكيكدة | city | DZ | 36.88 6.91 | Skikda | 2 | Skikda | 2479536
جيجل | city | DZ | 36.82 5.77 | Jijel | 2 | Jijel | 2492913
تبسة | city | DZ | 35.40 8.12 | Tébessa | 2 | Tébessa | 2477461
بسكرة | city | DZ | 34.85 5.73 | Biskra | 2 | Biskra | 2503826
ورقلة | city | DZ | 31.95 5.33 | Ouargla | 2 | Ouargla | 2485801
غرداية | city | DZ | 32.49 3.67 | Ghardaïa | 2 | Ghardaïa | 2496049
تمنراست | city | DZ | 22.79 5.53 | Tamanrasset | 3 | Tamanrasset | 2478216
أدرار | city | DZ | 27.87 -0.29 | Adrar | 2 | Adrar | 2508813
بشار? | city | DZ | 31.62 -2.22 | Béchar | 1 | Béchar | 2505530
تندوف | city | DZ | 27.67 -8.15 | Tindouf | 3 | Tindouf | 2476301
إليزي | city | DZ | 26.51 8.48 | Illizi | 1 | Illizi | 2493456
عين أميناس~عين أمناس | town | DZ | 28.04 9.56 | In Amenas | 3 | Illizi
الجلفة | city | DZ | 34.67 3.25 | Djelfa | 2 | Djelfa | 2500017
المدية | city | DZ | 36.26 2.75 | Médéa | 2 | Médéa | 2488835
الشلف | city | DZ | 36.16 1.33 | Chlef | 2 | Chlef | 2498611
تيبازة | city | DZ | 36.59 2.45 | Tipaza | 1 | Tipaza | 2476028
حاسي مسعود | town | DZ | 31.68 6.07 | Hassi Messaoud | 2 | - | 2494029
منطقة القبائل | region | DZ | 36.60 4.60 | Kabylia | 3
# Morocco and Western Sahara
الدار البيضاء | city | MA | 33.57 -7.59 | Casablanca | 5 | Casablanca-Settat | 2553604
مراكش | city | MA | 31.63 -8.01 | Marrakesh | 4 | Marrakesh-Safi | 2542997
فاس? | city | MA | 34.03 -5.00 | Fes | 3 | Fes-Meknes | 2548885
مكناس | city | MA | 33.89 -5.55 | Meknes | 3 | Fes-Meknes | 2542715
طنجة | city | MA | 35.76 -5.83 | Tangier | 4 | Tangier-Tetouan-Al Hoceima | 2530335
أغادير | city | MA | 30.43 -9.60 | Agadir | 4 | Souss-Massa | 2561668
تطوان | city | MA | 35.57 -5.37 | Tetouan | 3 | Tangier-Tetouan-Al Hoceima | 2528910
وجدة | city | MA | 34.68 -1.91 | Oujda | 3 | Oriental | 2540483
الناظور | city | MA | 35.17 -2.93 | Nador | 3 | Oriental | 2541479
الحسيمة | city | MA | 35.25 -3.93 | Al Hoceima | 3 | Tangier-Tetouan-Al Hoceima | 2558545
القنيطرة | city | MA | 34.26 -6.58 | Kenitra | 1 | Rabat-Salé-Kenitra | 2544571
سلا? | city | MA | 34.04 -6.80 | Salé | 2 | Rabat-Salé-Kenitra | 2537763
أسفي? | city | MA | 32.30 -9.24 | Safi | 2 | Marrakesh-Safi | 2537881
الجديدة? | city | MA | 33.25 -8.50 | El Jadida | 1 | Casablanca-Settat | 2550078
الصويرة | city | MA | 31.51 -9.77 | Essaouira | 2 | Marrakesh-Safi | 2549263
ورزازات | city | MA | 30.92 -6.90 | Ouarzazate | 2 | Drâa-Tafilalet | 2540850
إفران | city | MA | 33.53 -5.11 | Ifrane | 2 | Fes-Meknes | 2546917
بني ملال | city | MA | 32.34 -6.35 | Beni Mellal | 2 | Beni Mellal-Khenifra | 2555745
خريبكة | city | MA | 32.88 -6.91 | Khouribga | 2 | Beni Mellal-Khenifra | 2544248
تارودانت | city | MA | 30.47 -8.88 | Taroudant | 2 | Souss-Massa | 2529649
الريف? | region | MA | 35.00 -4.20 | Rif | 2
العيون? | city | EH | 27.15 -13.20 | Laayoune | 3 | Laayoune-Sakia El Hamra | 2462881
الداخلة? | city | EH | 23.68 -15.96 | Dakhla | 2 | Dakhla-Oued Ed-Dahab | 2463447
السمارة | city | EH | 26.74 -11.67 | Smara | 2
الكركرات | crossing | EH | 21.36 -16.96 | Guerguerat | 3
سبتة | city | ES | 35.89 -5.31 | Ceuta | 3 | - | 6362987
مليلية | city | ES | 35.29 -2.94 | Melilla | 3 | - | 2513947
# Mauritania, Somalia, Djibouti, Comoros
نواذيبو | city | MR | 20.93 -17.03 | Nouadhibou | 2 | Dakhlet Nouadhibou | 2377457
هرجيسا | city | SO | 9.56 44.07 | Hargeisa | 3 | Woqooyi Galbeed | 57289
كيسمايو | city | SO | -0.36 42.55 | Kismayo | 3 | Lower Juba | 55671
بيدوا~بيدوة | city | SO | 3.11 43.65 | Baidoa | 3 | Bay | 64536
بوصاصو | city | SO | 11.28 49.18 | Bosaso | 2 | Bari | 64013
بونتلاند~بونت لاند~أرض البنط | region | SO | 8.50 49.00 | Puntland | 3
بلدوين | city | SO | 4.74 45.20 | Beledweyne | 2 | Hiran | 64460
غالكعيو | city | SO | 6.77 47.43 | Galkayo | 1 | Mudug | 59611
جوهر? | city | SO | 2.78 45.50 | Jowhar | 2 | Middle Shabelle | 56335
مركا | city | SO | 1.72 44.77 | Merca | 2 | Lower Shabelle | 54225
بربرة | port | SO | 10.44 45.01 | Berbera | 2 | Woqooyi Galbeed
قاعدة ليمونيه | base | DJ | 11.54 43.15 | Camp Lemonnier | 1 | Djibouti
أنجوان | island | KM | -12.21 44.44 | Anjouan | 1 | Anjouan
`;
