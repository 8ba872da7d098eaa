/** Egypt, Sudan, Libya, Tunisia, Algeria, Morocco, Mauritania, Somalia, Djibouti: provinces, towns, crossings, ports. Line format: see `states.ts`. */
export default `
# Egypt
الإسكندرية~الاسكندرية | city | EG | 31.20 29.92 | Alexandria | 5
الجيزة | city | EG | 30.01 31.21 | Giza | 4
القليوبية | governorate | EG | 30.40 31.20 | Qalyubia | 3
الشرقية? | governorate | EG | 30.70 31.70 | Sharqia | 3
الزقازيق | city | EG | 30.59 31.50 | Zagazig | 3
الدقهلية | governorate | EG | 31.10 31.60 | Dakahlia | 3
المنصورة | city | EG | 31.04 31.38 | Mansoura | 3
الغربية? | governorate | EG | 30.87 31.03 | Gharbia | 2
طنطا | city | EG | 30.79 31.00 | Tanta | 3
المحلة الكبرى~المحلة? | city | EG | 30.97 31.17 | El Mahalla | 3
المنوفية | governorate | EG | 30.50 30.95 | Monufia | 3
شبين الكوم | city | EG | 30.55 31.01 | Shibin El Kom | 2
كفر الشيخ | city | EG | 31.11 30.94 | Kafr El Sheikh | 3
البحيرة? | governorate | EG | 30.80 30.30 | Beheira | 2
دمنهور | city | EG | 31.04 30.47 | Damanhur | 2
دمياط | city | EG | 31.42 31.81 | Damietta | 3
بورسعيد~بور سعيد | city | EG | 31.26 32.30 | Port Said | 4
الإسماعيلية | city | EG | 30.60 32.27 | Ismailia | 4
السويس | city | EG | 29.97 32.55 | Suez | 4
الفيوم | city | EG | 29.31 30.84 | Faiyum | 3
بني سويف | city | EG | 29.07 31.10 | Beni Suef | 3
المنيا | city | EG | 28.11 30.75 | Minya | 3
أسيوط | city | EG | 27.18 31.18 | Asyut | 3
سوهاج | city | EG | 26.56 31.69 | Sohag | 3
قنا? | city | EG | 26.16 32.72 | Qena | 2
الأقصر? | city | EG | 25.69 32.64 | Luxor | 4
أسوان | city | EG | 24.09 32.90 | Aswan | 4
البحر الأحمر | sea | - | 20.0 38.5 | Red Sea | 4
الغردقة | city | EG | 27.26 33.81 | Hurghada | 3
مرسى مطروح~مطروح? | city | EG | 31.35 27.24 | Marsa Matruh | 3
الوادي الجديد | governorate | EG | 25.50 29.00 | New Valley | 2
شمال سيناء | governorate | EG | 30.50 33.80 | North Sinai | 4
جنوب سيناء | governorate | EG | 28.80 33.80 | South Sinai | 4
سيناء~شبه جزيرة سيناء | region | EG | 29.50 33.80 | Sinai | 5
العريش? | city | EG | 31.13 33.80 | Arish | 4
الشيخ زويد | town | EG | 31.22 34.11 | Sheikh Zuweid | 4
بئر العبد | town | EG | 31.02 33.01 | Bir al-Abed | 2
شرم الشيخ | city | EG | 27.91 34.33 | Sharm El Sheikh | 4
طابا | town | EG | 29.49 34.89 | Taba | 3
دهب? | town | EG | 28.50 34.51 | Dahab | 2
الطور? | town | EG | 28.24 33.62 | El Tor | 2
حلوان | city | EG | 29.85 31.33 | Helwan | 3
السادس من أكتوبر? | city | EG | 29.97 30.94 | 6th of October City | 2
العاشر من رمضان? | city | EG | 30.30 31.75 | 10th of Ramadan City | 2
مدينة نصر | quarter | EG | 30.05 31.34 | Nasr City | 2
العاصمة الإدارية الجديدة | city | EG | 30.00 31.73 | New Administrative Capital | 3
بلبيس | town | EG | 30.42 31.56 | Belbeis | 2
كفر الدوار | town | EG | 31.13 30.13 | Kafr El Dawwar | 2
بنها | city | EG | 30.46 31.18 | Banha | 2
شبرا~شبرا الخيمة | city | EG | 30.13 31.24 | Shubra | 2
إمبابة | quarter | EG | 30.08 31.21 | Imbaba | 2
كرداسة | town | EG | 30.03 31.11 | Kerdasa | 2
المعادي? | quarter | EG | 29.96 31.26 | Maadi | 2
الزمالك? | quarter | EG | 30.06 31.22 | Zamalek | 2
ميدان التحرير | facility | EG | 30.04 31.24 | Tahrir Square | 4
ميدان رابعة العدوية~رابعة العدوية?~ميدان رابعة | facility | EG | 30.07 31.33 | Rabaa al-Adawiya Square | 3
قصر الاتحادية~الاتحادية? | facility | EG | 30.09 31.31 | Ittihadiya Palace | 2
قناة السويس | strait | EG | 30.60 32.34 | Suez Canal | 5
واحة سيوة~سيوة | town | EG | 29.20 25.52 | Siwa | 2
حلايب~مثلث حلايب | region | EG | 22.22 36.65 | Halaib | 2
شلاتين | town | EG | 23.13 35.58 | Shalatin | 1
تيران | island | SA | 27.95 34.56 | Tiran | 3
صنافير | island | SA | 27.93 34.70 | Sanafir | 2
السد العالي | facility | EG | 23.97 32.88 | Aswan High Dam | 3
وادي النطرون | town | EG | 30.40 30.30 | Wadi El Natrun | 2
منفذ السلوم~السلوم | crossing | EG | 31.55 25.16 | Salloum | 2
# Sudan and South Sudan
أم درمان | city | SD | 15.65 32.48 | Omdurman | 5
بحري?~الخرطوم بحري | city | SD | 15.64 32.52 | Khartoum North | 3
بورتسودان~بور سودان~بورسودان | city | SD | 19.62 37.22 | Port Sudan | 5
كسلا | city | SD | 15.45 36.40 | Kassala | 3
القضارف | city | SD | 14.03 35.38 | Gedaref | 3
ود مدني~مدني? | city | SD | 14.40 33.52 | Wad Madani | 4
سنار | city | SD | 13.55 33.63 | Sennar | 3
سنجة | town | SD | 13.15 33.93 | Singa | 2
الدمازين | city | SD | 11.79 34.36 | Damazin | 2
النيل الأزرق | region | SD | 11.50 34.00 | Blue Nile | 3
النيل الأبيض | region | SD | 13.50 32.50 | White Nile | 3
كوستي | city | SD | 13.17 32.66 | Kosti | 2
الأبيض? | city | SD | 13.18 30.22 | El Obeid | 3
شمال كردفان | governorate | SD | 13.50 30.00 | North Kordofan | 3
جنوب كردفان | governorate | SD | 11.50 30.00 | South Kordofan | 4
غرب كردفان | governorate | SD | 12.00 28.50 | West Kordofan | 3
كردفان | region | SD | 12.70 30.00 | Kordofan | 3
كادوقلي~كادقلي | city | SD | 11.01 29.72 | Kadugli | 3
الدلنج | town | SD | 12.05 29.65 | Dilling | 2
بابنوسة | town | SD | 11.33 27.81 | Babanusa | 2
النهود? | town | SD | 12.70 28.43 | En Nahud | 2
هجليج | town | SD | 10.02 29.40 | Heglig | 3
دارفور | region | SD | 13.50 24.50 | Darfur | 5
شمال دارفور | governorate | SD | 15.00 25.00 | North Darfur | 4
جنوب دارفور | governorate | SD | 11.50 25.00 | South Darfur | 4
غرب دارفور | governorate | SD | 13.00 22.50 | West Darfur | 4
وسط دارفور | governorate | SD | 12.90 23.50 | Central Darfur | 3
شرق دارفور | governorate | SD | 11.50 26.30 | East Darfur | 3
الفاشر | city | SD | 13.63 25.35 | El Fasher | 5
نيالا | city | SD | 12.05 24.88 | Nyala | 4
الجنينة? | city | SD | 13.45 22.44 | Geneina | 4
زالنجي | city | SD | 12.91 23.47 | Zalingei | 3
الضعين | city | SD | 11.46 26.13 | Ed Daein | 3
مليط? | town | SD | 14.13 25.55 | Mellit | 1
كتم? | town | SD | 14.20 24.67 | Kutum | 1
جبل مرة | mountain | SD | 13.00 24.30 | Jebel Marra | 3
جبال النوبة | mountain | SD | 11.30 30.40 | Nuba Mountains | 3
مخيم زمزم | camp | SD | 13.49 25.31 | Zamzam camp | 3
مخيم أبو شوك | camp | SD | 13.68 25.36 | Abu Shouk camp | 2
مخيم كلمة | camp | SD | 12.05 24.98 | Kalma camp | 2
ولاية الجزيرة? | governorate | SD | 14.50 33.30 | Gezira | 3
نهر النيل? | governorate | SD | 18.00 33.50 | River Nile | 2
عطبرة | city | SD | 17.70 33.97 | Atbara | 3
شندي | town | SD | 16.69 33.43 | Shendi | 2
الدامر | town | SD | 17.59 33.97 | Ad-Damir | 1
مروي | town | SD | 18.48 31.82 | Merowe | 3
دنقلا~دنقلة | city | SD | 19.18 30.48 | Dongola | 2
وادي حلفا | town | SD | 21.80 31.35 | Wadi Halfa | 2
سواكن | port | SD | 19.10 37.33 | Suakin | 2
أبيي | region | SD | 9.60 28.44 | Abyei | 4
الفشقة | region | SD | 14.00 35.80 | Al-Fashaga | 2
ملكال | city | SS | 9.53 31.66 | Malakal | 3
بانتيو | city | SS | 9.23 29.80 | Bentiu | 3
بور? | city | SS | 6.21 31.56 | Bor | 2
واو? | city | SS | 7.70 27.99 | Wau | 2
جونقلي~جونغلي | region | SS | 7.50 32.00 | Jonglei | 2
أعالي النيل | region | SS | 9.80 32.50 | Upper Nile | 2
# Libya
بنغازي | city | LY | 32.12 20.09 | Benghazi | 5
مصراتة~مصراته | city | LY | 32.38 15.09 | Misrata | 5
سرت | city | LY | 31.20 16.59 | Sirte | 5
سبها | city | LY | 27.04 14.43 | Sabha | 4
درنة | city | LY | 32.77 22.64 | Derna | 4
طبرق | city | LY | 32.08 23.96 | Tobruk | 4
الزاوية? | city | LY | 32.76 12.73 | Zawiya | 3
زوارة | city | LY | 32.93 12.08 | Zuwara | 3
صبراتة | city | LY | 32.79 12.48 | Sabratha | 3
غريان | city | LY | 32.17 13.02 | Gharyan | 3
ترهونة | city | LY | 32.43 13.63 | Tarhuna | 3
بني وليد | city | LY | 31.76 13.99 | Bani Walid | 3
الزنتان | town | LY | 31.93 12.25 | Zintan | 3
نالوت | town | LY | 31.87 10.98 | Nalut | 2
زليتن | town | LY | 32.47 14.57 | Zliten | 2
الخمس? | city | LY | 32.65 14.26 | Khoms | 1
أجدابيا~اجدابيا | city | LY | 30.76 20.22 | Ajdabiya | 4
البريقة | port | LY | 30.41 19.57 | Brega | 3
رأس لانوف~راس لانوف | port | LY | 30.50 18.53 | Ras Lanuf | 3
السدرة?~السدر? | port | LY | 30.63 18.35 | Es Sider | 2
الهلال النفطي | region | LY | 30.50 18.80 | Oil Crescent | 3
المرج? | city | LY | 32.49 20.83 | Marj | 2
البيضاء? | city | LY | 32.76 21.75 | Bayda | 1
شحات | town | LY | 32.82 21.86 | Shahhat | 1
الكفرة | town | LY | 24.20 23.29 | Kufra | 2
مرزق | town | LY | 25.91 13.92 | Murzuq | 2
غات | town | LY | 24.96 10.18 | Ghat | 2
أوباري | town | LY | 26.59 12.78 | Ubari | 2
غدامس | town | LY | 30.13 9.50 | Ghadames | 2
الجفرة~قاعدة الجفرة | base | LY | 29.20 16.00 | Jufra | 3
الوطية~قاعدة الوطية | base | LY | 32.48 11.90 | Al-Watiya air base | 3
قاعدة معيتيقة~معيتيقة~مطار معيتيقة | base | LY | 32.89 13.28 | Mitiga | 3
تاجوراء | town | LY | 32.88 13.35 | Tajura | 2
برقة | region | LY | 31.00 22.00 | Cyrenaica | 3
فزان | region | LY | 26.30 14.40 | Fezzan | 3
حقل الشرارة~الشرارة? | facility | LY | 26.57 12.18 | Sharara oil field | 2
حقل الفيل | facility | LY | 26.20 11.80 | El Feel oil field | 1
الصخيرات? | city | MA | 33.85 -7.03 | Skhirat | 3
# Tunisia
صفاقس | city | TN | 34.74 10.76 | Sfax | 4
سوسة? | city | TN | 35.83 10.64 | Sousse | 4
القيروان | city | TN | 35.67 10.10 | Kairouan | 3
بنزرت | city | TN | 37.27 9.87 | Bizerte | 3
قابس | city | TN | 33.88 10.10 | Gabès | 3
قفصة | city | TN | 34.42 8.78 | Gafsa | 3
القصرين | city | TN | 35.17 8.83 | Kasserine | 3
سيدي بوزيد | city | TN | 35.04 9.48 | Sidi Bouzid | 4
المنستير | city | TN | 35.78 10.83 | Monastir | 3
المهدية? | city | TN | 35.50 11.06 | Mahdia | 2
مدنين | city | TN | 33.35 10.50 | Medenine | 2
تطاوين | city | TN | 32.93 10.45 | Tataouine | 2
توزر | city | TN | 33.92 8.13 | Tozeur | 2
قبلي? | city | TN | 33.70 8.97 | Kebili | 1
جندوبة | city | TN | 36.50 8.78 | Jendouba | 2
الكاف? | city | TN | 36.17 8.71 | El Kef | 1
باجة | city | TN | 36.73 9.18 | Béja | 2
سليانة | city | TN | 36.08 9.37 | Siliana | 2
زغوان | city | TN | 36.40 10.14 | Zaghouan | 1
نابل? | city | TN | 36.45 10.74 | Nabeul | 2
أريانة | city | TN | 36.86 10.19 | Ariana | 2
بن عروس | city | TN | 36.75 10.23 | Ben Arous | 1
منوبة | city | TN | 36.81 10.10 | Manouba | 1
بنقردان~بن قردان | town | TN | 33.14 11.22 | Ben Gardane | 3
جربة | island | TN | 33.80 10.88 | Djerba | 3
رأس جدير~معبر رأس جدير | crossing | TN | 33.15 11.56 | Ras Ajdir | 3
باردو? | quarter | TN | 36.81 10.13 | Bardo | 2
قرطاج? | town | TN | 36.86 10.33 | Carthage | 2
جبل الشعانبي~الشعانبي | mountain | TN | 35.20 8.68 | Mount Chaambi | 3
# Algeria
وهران | city | DZ | 35.70 -0.63 | Oran | 4
قسنطينة | city | DZ | 36.37 6.61 | Constantine | 4
عنابة | city | DZ | 36.90 7.77 | Annaba | 3
سطيف | city | DZ | 36.19 5.41 | Sétif | 3
باتنة | city | DZ | 35.56 6.17 | Batna | 3
تيزي وزو | city | DZ | 36.71 4.05 | Tizi Ouzou | 3
بجاية | city | DZ | 36.75 5.07 | Béjaïa | 3
البليدة? | city | DZ | 36.47 2.83 | Blida | 2
البويرة | city | DZ | 36.37 3.90 | Bouira | 2
بومرداس | city | DZ | 36.76 3.48 | Boumerdès | 2
تلمسان | city | DZ | 34.88 -1.32 | Tlemcen | 3
مستغانم | city | DZ | 35.93 0.09 | Mostaganem | 2
سكيكدة | city | DZ | 36.88 6.91 | Skikda | 2
جيجل | city | DZ | 36.82 5.77 | Jijel | 2
تبسة | city | DZ | 35.40 8.12 | Tébessa | 2
بسكرة | city | DZ | 34.85 5.73 | Biskra | 2
ورقلة | city | DZ | 31.95 5.33 | Ouargla | 2
غرداية | city | DZ | 32.49 3.67 | Ghardaïa | 2
تمنراست | city | DZ | 22.79 5.53 | Tamanrasset | 3
أدرار | city | DZ | 27.87 -0.29 | Adrar | 2
بشار? | city | DZ | 31.62 -2.22 | Béchar | 1
تندوف | city | DZ | 27.67 -8.15 | Tindouf | 3
إليزي | city | DZ | 26.51 8.48 | Illizi | 1
عين أميناس | town | DZ | 28.04 9.56 | In Amenas | 3
الجلفة | city | DZ | 34.67 3.25 | Djelfa | 2
المدية | city | DZ | 36.26 2.75 | Médéa | 2
الشلف | city | DZ | 36.16 1.33 | Chlef | 2
تيبازة | city | DZ | 36.59 2.45 | Tipaza | 1
حاسي مسعود | town | DZ | 31.68 6.07 | Hassi Messaoud | 2
منطقة القبائل | region | DZ | 36.60 4.60 | Kabylia | 3
# Morocco and Western Sahara
الدار البيضاء | city | MA | 33.57 -7.59 | Casablanca | 5
مراكش | city | MA | 31.63 -8.01 | Marrakesh | 4
فاس? | city | MA | 34.03 -5.00 | Fes | 3
مكناس | city | MA | 33.89 -5.55 | Meknes | 3
طنجة | city | MA | 35.76 -5.83 | Tangier | 4
أغادير | city | MA | 30.43 -9.60 | Agadir | 4
تطوان | city | MA | 35.57 -5.37 | Tetouan | 3
وجدة | city | MA | 34.68 -1.91 | Oujda | 3
الناظور | city | MA | 35.17 -2.93 | Nador | 3
الحسيمة | city | MA | 35.25 -3.93 | Al Hoceima | 3
القنيطرة | city | MA | 34.26 -6.58 | Kenitra | 1
سلا? | city | MA | 34.04 -6.80 | Salé | 2
آسفي~أسفي? | city | MA | 32.30 -9.24 | Safi | 2
الجديدة? | city | MA | 33.25 -8.50 | El Jadida | 1
الصويرة | city | MA | 31.51 -9.77 | Essaouira | 2
ورزازات | city | MA | 30.92 -6.90 | Ouarzazate | 2
إفران | city | MA | 33.53 -5.11 | Ifrane | 2
بني ملال | city | MA | 32.34 -6.35 | Beni Mellal | 2
خريبكة | city | MA | 32.88 -6.91 | Khouribga | 2
تارودانت | city | MA | 30.47 -8.88 | Taroudant | 2
الريف? | region | MA | 35.00 -4.20 | Rif | 2
العيون? | city | EH | 27.15 -13.20 | Laayoune | 3
الداخلة? | city | EH | 23.68 -15.96 | Dakhla | 2
السمارة | city | EH | 26.74 -11.67 | Smara | 2
الكركرات | crossing | EH | 21.36 -16.96 | Guerguerat | 3
سبتة | city | ES | 35.89 -5.31 | Ceuta | 3
مليلية | city | ES | 35.29 -2.94 | Melilla | 3
# Mauritania, Somalia, Djibouti, Comoros
نواذيبو | city | MR | 20.93 -17.03 | Nouadhibou | 2
الجزيرة? | governorate | SD | 14.50 33.30 | Gezira | 2
هرجيسا | city | SO | 9.56 44.07 | Hargeisa | 3
كيسمايو | city | SO | -0.36 42.55 | Kismayo | 3
بيدوا~بيدوة | city | SO | 3.11 43.65 | Baidoa | 3
بوصاصو | city | SO | 11.28 49.18 | Bosaso | 2
بونتلاند~بونت لاند~أرض البنط | region | SO | 8.50 49.00 | Puntland | 3
بلدوين | city | SO | 4.74 45.20 | Beledweyne | 2
غالكعيو | city | SO | 6.77 47.43 | Galkayo | 1
جوهر? | city | SO | 2.78 45.50 | Jowhar | 2
مركا | city | SO | 1.72 44.77 | Merca | 2
بربرة | port | SO | 10.44 45.01 | Berbera | 2
قاعدة ليمونيه | base | DJ | 11.54 43.15 | Camp Lemonnier | 1
أنجوان | island | KM | -12.21 44.44 | Anjouan | 1
`;
