/**
 * The governorates, provinces, regions and wilayas of the Arab states, all of them, with their seats. Line format: see `states.ts`; the
 * field of the governorate holds the English name of the seat. Coordinates are the middle of the towns of GeoNames in it, where there
 * are four at least, else those of the seat. A governorate that is called as its seat is told from it by its noun (`محافظة حلب`).
 */
export default `
# Algeria
أدرار? | governorate | DZ | ~27.9 -0.3 | Adrar Province | 2 | Adrar
الشلف | governorate | DZ | ~36.2 1.3 | Chlef Province | 2 | Chlef
الأغواط | governorate | DZ | ~33.8 2.9 | Laghouat Province | 2 | Laghouat
أم البواقي | governorate | DZ | ~35.8 7.3 | Oum El Bouaghi Province | 2 | Oum El Bouaghi
باتنة | governorate | DZ | ~35.5 5.9 | Batna Province | 2 | Batna
بجاية | governorate | DZ | ~36.6 4.8 | Béjaïa Province | 2 | Béjaïa
بسكرة? | governorate | DZ | ~34.7 5.7 | Biskra Province | 2 | Biskra
بشار? | governorate | DZ | ~31.6 -2.2 | Béchar Province | 2 | Béchar
البليدة? | governorate | DZ | ~36.5 3.0 | Blida Province | 2 | Blida
البويرة | governorate | DZ | ~36.4 3.8 | Bouira Province | 2 | Bouira
تمنراست~تامنغست | governorate | DZ | ~22.8 5.5 | Tamanrasset Province | 2 | Tamanrasset
تبسة | governorate | DZ | ~35.4 8.1 | Tébessa Province | 2 | Tébessa
تلمسان | governorate | DZ | ~34.9 -1.3 | Tlemcen Province | 2 | Tlemcen
تيارت | governorate | DZ | ~35.1 1.5 | Tiaret Province | 2 | Tiaret
تيزي وزو | governorate | DZ | ~36.7 4.2 | Tizi Ouzou Province | 2 | Tizi Ouzou
الجزائر العاصمة | governorate | DZ | ~36.7 3.2 | Algiers Province | 3 | Algiers
الجلفة | governorate | DZ | ~34.8 3.1 | Djelfa Province | 2 | Djelfa
جيجل | governorate | DZ | ~36.8 5.8 | Jijel Province | 2 | Jijel
سطيف | governorate | DZ | ~36.2 5.4 | Sétif Province | 2 | Sétif
سعيدة? | governorate | DZ | ~34.8 0.1 | Saïda Province | 2 | Saïda
سكيكدة | governorate | DZ | ~36.8 6.8 | Skikda Province | 2 | Skikda
سيدي بلعباس | governorate | DZ | ~35.2 -0.6 | Sidi Bel Abbès Province | 2 | Sidi Bel Abbès
عنابة | governorate | DZ | ~36.8 7.7 | Annaba Province | 2 | Annaba
قالمة | governorate | DZ | ~36.5 7.4 | Guelma Province | 2 | Guelma
قسنطينة | governorate | DZ | ~36.3 6.7 | Constantine Province | 3 | Constantine
المدية? | governorate | DZ | ~36.0 2.9 | Médéa Province | 2 | Médéa
مستغانم | governorate | DZ | ~35.9 0.1 | Mostaganem Province | 2 | Mostaganem
المسيلة? | governorate | DZ | ~35.5 4.1 | M'Sila Province | 2 | M'Sila
معسكر? | governorate | DZ | ~35.4 0.1 | Mascara Province | 2 | Mascara
ورقلة | governorate | DZ | ~31.9 5.3 | Ouargla Province | 2 | Ouargla
وهران | governorate | DZ | ~35.7 -0.6 | Oran Province | 3 | Oran
البيض? | governorate | DZ | ~33.7 1.0 | El Bayadh Province | 2 | El Bayadh
إليزي | governorate | DZ | ~26.5 8.5 | Illizi Province | 2 | Illizi
برج بوعريريج | governorate | DZ | ~36.0 4.7 | Bordj Bou Arréridj Province | 2 | Bordj Bou Arréridj
بومرداس | governorate | DZ | ~36.7 3.6 | Boumerdès Province | 2 | Boumerdès
الطارف | governorate | DZ | ~36.8 8.1 | El Tarf Province | 2 | El Tarf
تندوف | governorate | DZ | ~27.7 -8.2 | Tindouf Province | 2 | Tindouf
تيسمسيلت | governorate | DZ | ~35.6 1.8 | Tissemsilt Province | 2 | Tissemsilt
الوادي? | governorate | DZ | ~33.4 6.9 | El Oued Province | 2 | El Oued
خنشلة | governorate | DZ | ~35.4 7.1 | Khenchela Province | 2 | Khenchela
سوق أهراس | governorate | DZ | ~36.3 8.0 | Souk Ahras Province | 2 | Souk Ahras
تيبازة | governorate | DZ | ~36.6 2.5 | Tipaza Province | 2 | Tipaza
ميلة? | governorate | DZ | ~36.3 6.2 | Mila Province | 2 | Mila
عين الدفلى | governorate | DZ | ~36.2 1.9 | Aïn Defla Province | 2 | Aïn Defla
النعامة? | governorate | DZ | ~33.3 -0.3 | Naâma Province | 2 | Naâma
عين تموشنت | governorate | DZ | ~35.4 -1.1 | Aïn Témouchent Province | 2 | Aïn Témouchent
غرداية | governorate | DZ | ~32.5 3.7 | Ghardaïa Province | 2 | Ghardaïa
غليزان | governorate | DZ | ~35.9 0.8 | Relizane Province | 2 | Relizane
تيميمون | governorate | DZ | ~29.3 0.2 | Timimoun Province | 2 | Timimoun
برج باجي مختار | governorate | DZ | ~21.3 0.9 | Bordj Badji Mokhtar Province | 2 | Bordj Badji Mokhtar
أولاد جلال | governorate | DZ | ~34.4 5.1 | Ouled Djellal Province | 2 | Ouled Djellal
بني عباس | governorate | DZ | ~30.1 -2.2 | Béni Abbès Province | 2 | Béni Abbès
عين صالح | governorate | DZ | ~27.2 2.5 | In Salah Province | 2 | In Salah
عين قزام | governorate | DZ | ~19.6 5.8 | In Guezzam Province | 2 | In Guezzam
تقرت | governorate | DZ | ~33.1 6.1 | Touggourt Province | 2 | Touggourt
جانت | governorate | DZ | ~24.6 9.5 | Djanet Province | 2 | Djanet
المغير? | governorate | DZ | ~34.0 5.9 | El M'Ghair Province | 2 | El M'Ghair
المنيعة? | governorate | DZ | ~30.6 2.9 | El Menia Province | 2 | El Menia
# Egypt
القاهرة? | governorate | EG | ~30.1 31.2 | Cairo Governorate | 3 | Cairo
الإسكندرية | governorate | EG | ~31.2 29.9 | Alexandria Governorate | 3 | Alexandria
الجيزة | governorate | EG | ~29.6 30.9 | Giza Governorate | 3 | Giza
القليوبية | governorate | EG | ~30.4 31.2 | Qalyubia Governorate | 3 | Banha
الشرقية? | governorate | EG | ~30.7 31.7 | Sharqia Governorate | 3 | Zagazig
الدقهلية | governorate | EG | ~31.1 31.6 | Dakahlia Governorate | 3 | Mansoura
الغربية? | governorate | EG | ~30.9 31.0 | Gharbia Governorate | 2 | Tanta
المنوفية | governorate | EG | ~30.5 30.9 | Monufia Governorate | 3 | Shibin El Kom
كفر الشيخ | governorate | EG | ~31.2 30.8 | Kafr El Sheikh Governorate | 2 | Kafr El Sheikh
البحيرة? | governorate | EG | ~30.8 30.3 | Beheira Governorate | 2 | Damanhur
دمياط | governorate | EG | ~31.4 31.8 | Damietta Governorate | 2 | Damietta
بورسعيد~بور سعيد | governorate | EG | ~31.3 32.3 | Port Said Governorate | 3 | Port Said
الإسماعيلية? | governorate | EG | ~30.6 32.3 | Ismailia Governorate | 3 | Ismailia
السويس | governorate | EG | ~30.0 32.5 | Suez Governorate | 3 | Suez
الفيوم | governorate | EG | ~29.3 30.9 | Faiyum Governorate | 2 | Faiyum
بني سويف | governorate | EG | ~29.0 31.0 | Beni Suef Governorate | 2 | Beni Suef
المنيا | governorate | EG | ~28.1 30.8 | Minya Governorate | 2 | Minya
أسيوط | governorate | EG | ~27.3 31.1 | Asyut Governorate | 2 | Asyut
سوهاج | governorate | EG | ~26.5 31.7 | Sohag Governorate | 2 | Sohag
قنا? | governorate | EG | ~25.9 32.5 | Qena Governorate | 2 | Qena
الأقصر? | governorate | EG | ~25.7 32.6 | Luxor Governorate | 3 | Luxor
أسوان | governorate | EG | ~24.0 32.6 | Aswan Governorate | 3 | Aswan
البحر الأحمر? | governorate | EG | ~26.8 33.9 | Red Sea Governorate | 2 | Hurghada
مطروح? | governorate | EG | ~31.4 27.2 | Matrouh Governorate | 2 | Marsa Matruh
الوادي الجديد | governorate | EG | ~25.5 29.0 | New Valley Governorate | 2 | Kharga
شمال سيناء | governorate | EG | ~30.5 33.8 | North Sinai Governorate | 4 | Arish
جنوب سيناء | governorate | EG | ~28.8 33.8 | South Sinai Governorate | 4 | El Tor
# Iraq
بغداد | governorate | IQ | ~33.3 44.3 | Baghdad Governorate | 3 | Baghdad
البصرة? | governorate | IQ | ~30.5 47.9 | Basra Governorate | 3 | Basra
نينوى | governorate | IQ | ~36.2 42.5 | Nineveh Governorate | 4 | Mosul
إربيل | governorate | IQ | ~36.3 44.2 | Erbil Governorate | 3 | Erbil
كركوك | governorate | IQ | ~35.4 44.0 | Kirkuk Governorate | 3 | Kirkuk
السليمانية | governorate | IQ | ~35.6 45.4 | Sulaymaniyah Governorate | 3 | Sulaymaniyah
دهوك | governorate | IQ | ~37.1 43.0 | Duhok Governorate | 3 | Duhok
حلبجة | governorate | IQ | ~35.2 46.0 | Halabja Governorate | 2 | Halabja
النجف~النجف الأشرف | governorate | IQ | ~31.9 44.4 | Najaf Governorate | 3 | Najaf
كربلاء | governorate | IQ | ~32.6 44.0 | Karbala Governorate | 3 | Karbala
الأنبار | governorate | IQ | ~32.6 41.8 | Anbar Governorate | 5 | Ramadi
صلاح الدين? | governorate | IQ | ~34.5 43.6 | Saladin Governorate | 3 | Tikrit
ديالى | governorate | IQ | ~33.9 45.0 | Diyala Governorate | 4 | Baqubah
واسط? | governorate | IQ | ~32.6 45.8 | Wasit Governorate | 3 | Kut
ميسان | governorate | IQ | ~31.9 47.0 | Maysan Governorate | 3 | Amarah
ذي قار | governorate | IQ | ~31.1 46.3 | Dhi Qar Governorate | 3 | Nasiriyah
المثنى? | governorate | IQ | ~30.4 45.3 | Muthanna Governorate | 3 | Samawah
القادسية?~الديوانية | governorate | IQ | ~32.0 44.9 | Qadisiyyah Governorate | 2 | Diwaniyah
بابل? | governorate | IQ | ~32.5 44.4 | Babil Governorate | 3 | Hillah
# Saudi Arabia
الرياض? | governorate | SA | ~24.7 45.4 | Riyadh Region | 3 | Riyadh
مكة المكرمة | governorate | SA | ~21.6 40.2 | Mecca Region | 3 | Mecca
المدينة المنورة | governorate | SA | ~24.7 38.8 | Medina Region | 3 | Medina
القصيم | governorate | SA | ~26.2 43.5 | Al-Qassim Region | 3 | Buraydah
المنطقة الشرقية? | governorate | SA | ~24.0 49.0 | Eastern Region | 3 | Dammam
عسير | governorate | SA | ~19.0 43.0 | Asir Region | 3 | Abha
تبوك | governorate | SA | ~26.8 36.5 | Tabuk Region | 3 | Tabuk
حائل? | governorate | SA | ~27.5 41.7 | Ha'il Region | 2 | Ha'il
الحدود الشمالية? | governorate | SA | ~31.0 41.0 | Northern Borders Region | 2 | Arar
جازان~جيزان | governorate | SA | ~17.0 42.6 | Jazan Region | 3 | Jazan
نجران | governorate | SA | ~17.5 44.1 | Najran Region | 3 | Najran
الباحة? | governorate | SA | ~20.0 41.5 | Al-Baha Region | 2 | Al-Baha
الجوف? | governorate | SA | ~29.9 39.9 | Al-Jawf Region | 2 | Sakaka
# Morocco
طنجة تطوان الحسيمة | governorate | MA | ~35.3 -5.1 | Tangier-Tetouan-Al Hoceima Region | 3 | Tangier
الجهة الشرقية?~جهة الشرق? | governorate | MA | ~34.7 -2.6 | Oriental Region | 2 | Oujda
فاس مكناس | governorate | MA | ~34.1 -4.7 | Fes-Meknes Region | 2 | Fes
الرباط سلا القنيطرة | governorate | MA | ~34.2 -6.2 | Rabat-Salé-Kenitra Region | 3 | Rabat
بني ملال خنيفرة | governorate | MA | ~32.4 -6.2 | Beni Mellal-Khenifra Region | 2 | Beni Mellal
الدار البيضاء سطات | governorate | MA | ~33.2 -7.9 | Casablanca-Settat Region | 3 | Casablanca
مراكش آسفي | governorate | MA | ~31.5 -8.4 | Marrakesh-Safi Region | 3 | Marrakesh
درعة تافيلالت | governorate | MA | ~31.3 -5.6 | Drâa-Tafilalet Region | 2 | Errachidia
سوس ماسة | governorate | MA | ~30.3 -9.0 | Souss-Massa Region | 3 | Agadir
كلميم واد نون | governorate | MA | ~29.0 -10.1 | Guelmim-Oued Noun Region | 2 | Guelmim
# Western Sahara
العيون الساقية الحمراء | governorate | EH | ~27.1 -13.2 | Laayoune-Sakia El Hamra Region | 2 | Laayoune
الداخلة وادي الذهب | governorate | EH | ~23.7 -16.0 | Dakhla-Oued Ed-Dahab Region | 2 | Dakhla
# Yemen
أمانة العاصمة? | governorate | YE | ~15.4 44.2 | Amanat Al Asimah Governorate | 3 | Sanaa
صنعاء | governorate | YE | ~15.4 44.2 | Sanaa Governorate | 3 | Sanaa
عدن? | governorate | YE | ~12.8 45.0 | Aden Governorate | 3 | Aden
تعز? | governorate | YE | ~13.4 44.0 | Taiz Governorate | 3 | Taiz
الحديدة? | governorate | YE | ~14.8 43.2 | Hodeidah Governorate | 3 | Hodeidah
مأرب | governorate | YE | ~15.3 45.1 | Marib Governorate | 3 | Marib
صعدة? | governorate | YE | ~17.0 43.6 | Saada Governorate | 3 | Saada
إب? | governorate | YE | ~14.0 44.2 | Ibb Governorate | 2 | Ibb
ذمار | governorate | YE | ~14.6 44.1 | Dhamar Governorate | 2 | Dhamar
حجة? | governorate | YE | ~15.9 43.4 | Hajjah Governorate | 2 | Hajjah
عمران? | governorate | YE | ~16.0 43.9 | Amran Governorate | 2 | Amran
البيضاء? | governorate | YE | ~14.3 45.3 | Al-Bayda Governorate | 2 | Al-Bayda
شبوة | governorate | YE | ~14.8 47.0 | Shabwah Governorate | 4 | Ataq
أبين | governorate | YE | ~13.7 46.0 | Abyan Governorate | 4 | Zinjibar
لحج | governorate | YE | ~13.2 44.7 | Lahij Governorate | 4 | Al-Hawtah
الضالع? | governorate | YE | ~13.8 44.7 | Dhale Governorate | 3 | Dhale
حضرموت | governorate | YE | ~16.5 49.0 | Hadramaut Governorate | 4 | Mukalla
المهرة | governorate | YE | ~16.5 51.7 | Al-Mahrah Governorate | 3 | Al-Ghaydah
سقطرى?~أرخبيل سقطرى | governorate | YE | ~12.7 54.0 | Socotra Governorate | 2 | Hadibu
ريمة? | governorate | YE | ~14.6 43.7 | Raymah Governorate | 2 | Al-Jabin
الجوف? | governorate | YE | ~16.6 45.5 | Al-Jawf Governorate | 3 | Al-Hazm
المحويت | governorate | YE | ~15.5 43.5 | Mahwit Governorate | 2 | Mahwit
# Sudan
الخرطوم | governorate | SD | ~15.5 32.6 | Khartoum State | 3 | Khartoum
الجزيرة?~ولاية الجزيرة? | governorate | SD | ~14.5 33.3 | Gezira State | 3 | Wad Madani
النيل الأبيض? | governorate | SD | ~13.5 32.5 | White Nile State | 3 | Rabak
النيل الأزرق? | governorate | SD | ~11.5 34.0 | Blue Nile State | 3 | Damazin
سنار? | governorate | SD | ~13.3 33.8 | Sennar State | 2 | Singa
القضارف | governorate | SD | ~14.0 35.4 | Gedaref State | 2 | Gedaref
كسلا | governorate | SD | ~15.4 36.4 | Kassala State | 2 | Kassala
البحر الأحمر? | governorate | SD | ~19.6 37.1 | Red Sea State | 3 | Port Sudan
نهر النيل? | governorate | SD | ~18.0 33.5 | River Nile State | 2 | Ad-Damir
الشمالية? | governorate | SD | ~18.9 31.0 | Northern State | 2 | Dongola
شمال كردفان | governorate | SD | ~13.5 30.0 | North Kordofan State | 3 | El Obeid
جنوب كردفان | governorate | SD | ~11.5 30.0 | South Kordofan State | 4 | Kadugli
غرب كردفان | governorate | SD | ~12.0 28.5 | West Kordofan State | 3 | Al-Fulah
شمال دارفور | governorate | SD | ~15.0 25.0 | North Darfur State | 4 | El Fasher
جنوب دارفور | governorate | SD | ~11.5 25.0 | South Darfur State | 4 | Nyala
غرب دارفور | governorate | SD | ~13.0 22.5 | West Darfur State | 4 | Geneina
وسط دارفور | governorate | SD | ~12.9 23.5 | Central Darfur State | 3 | Zalingei
شرق دارفور | governorate | SD | ~11.5 26.3 | East Darfur State | 3 | Ed Daein
# Syria
دمشق | governorate | SY | ~33.5 36.3 | Damascus Governorate | 3 | Damascus
ريف دمشق | governorate | SY | ~33.6 36.8 | Rif Dimashq Governorate | 4 | Douma
حلب? | governorate | SY | ~36.4 37.4 | Aleppo Governorate | 3 | Aleppo
حمص? | governorate | SY | ~34.7 36.9 | Homs Governorate | 3 | Homs
حماة? | governorate | SY | ~35.2 36.7 | Hama Governorate | 3 | Hama
إدلب | governorate | SY | ~35.9 36.6 | Idlib Governorate | 3 | Idlib
اللاذقية | governorate | SY | ~35.5 36.0 | Latakia Governorate | 3 | Latakia
طرطوس | governorate | SY | ~34.9 36.1 | Tartus Governorate | 3 | Tartus
درعا | governorate | SY | ~32.8 36.2 | Daraa Governorate | 3 | Daraa
السويداء | governorate | SY | ~32.7 36.6 | Suwayda Governorate | 3 | Suwayda
القنيطرة | governorate | SY | ~33.1 35.8 | Quneitra Governorate | 4 | Baath City
دير الزور | governorate | SY | ~35.0 40.5 | Deir ez-Zor Governorate | 3 | Deir ez-Zor
الرقة? | governorate | SY | ~36.1 39.0 | Raqqa Governorate | 3 | Raqqa
الحسكة | governorate | SY | ~36.7 41.1 | Al-Hasakah Governorate | 3 | Al-Hasakah
# Tunisia
تونس العاصمة~ولاية تونس? | governorate | TN | ~36.8 10.3 | Tunis Governorate | 3 | Tunis
أريانة | governorate | TN | ~36.9 10.2 | Ariana Governorate | 2 | Ariana
بن عروس | governorate | TN | ~36.7 10.3 | Ben Arous Governorate | 2 | Ben Arous
منوبة? | governorate | TN | ~36.8 10.1 | Manouba Governorate | 2 | Manouba
نابل? | governorate | TN | ~36.6 10.7 | Nabeul Governorate | 2 | Nabeul
زغوان | governorate | TN | ~36.4 10.1 | Zaghouan Governorate | 2 | Zaghouan
بنزرت | governorate | TN | ~37.2 9.9 | Bizerte Governorate | 2 | Bizerte
باجة | governorate | TN | ~36.6 9.4 | Béja Governorate | 2 | Béja
جندوبة | governorate | TN | ~36.6 8.7 | Jendouba Governorate | 2 | Jendouba
الكاف? | governorate | TN | ~36.1 8.7 | El Kef Governorate | 2 | El Kef
سليانة | governorate | TN | ~36.1 9.3 | Siliana Governorate | 2 | Siliana
القيروان | governorate | TN | ~35.7 10.1 | Kairouan Governorate | 2 | Kairouan
القصرين | governorate | TN | ~35.5 8.9 | Kasserine Governorate | 2 | Kasserine
سيدي بوزيد | governorate | TN | ~34.9 9.5 | Sidi Bouzid Governorate | 3 | Sidi Bouzid
سوسة? | governorate | TN | ~35.9 10.5 | Sousse Governorate | 3 | Sousse
المنستير | governorate | TN | ~35.7 10.8 | Monastir Governorate | 2 | Monastir
المهدية? | governorate | TN | ~35.4 10.9 | Mahdia Governorate | 2 | Mahdia
صفاقس | governorate | TN | ~34.7 10.5 | Sfax Governorate | 3 | Sfax
قفصة? | governorate | TN | ~34.4 8.7 | Gafsa Governorate | 2 | Gafsa
توزر | governorate | TN | ~34.1 8.0 | Tozeur Governorate | 2 | Tozeur
قبلي? | governorate | TN | ~33.6 9.0 | Kebili Governorate | 2 | Kebili
قابس | governorate | TN | ~33.8 9.9 | Gabès Governorate | 2 | Gabès
مدنين | governorate | TN | ~33.5 10.8 | Medenine Governorate | 2 | Medenine
تطاوين | governorate | TN | ~32.9 10.4 | Tataouine Governorate | 2 | Tataouine
# Libya
البطنان? | governorate | LY | ~32.1 24.0 | Butnan District | 3 | Tobruk
درنة? | governorate | LY | ~32.8 22.6 | Derna District | 3 | Derna
الجبل الأخضر | governorate | LY | ~32.8 21.8 | Jebel Akhdar District | 2 | Bayda
المرج? | governorate | LY | ~32.5 20.8 | Marj District | 2 | Marj
بنغازي? | governorate | LY | ~32.1 20.1 | Benghazi District | 3 | Benghazi
الواحات? | governorate | LY | ~29.9 20.3 | Al Wahat District | 3 | Ajdabiya
الكفرة? | governorate | LY | ~24.2 23.3 | Kufra District | 2 | Kufra
سرت? | governorate | LY | ~31.2 16.6 | Sirte District | 3 | Sirte
مرزق | governorate | LY | ~25.9 13.9 | Murzuq District | 2 | Murzuq
سبها | governorate | LY | ~27.0 14.4 | Sabha District | 3 | Sabha
وادي الحياة | governorate | LY | ~26.6 12.8 | Wadi al Hayaa District | 2 | Ubari
مصراتة? | governorate | LY | ~32.4 15.1 | Misrata District | 3 | Misrata
المرقب? | governorate | LY | ~32.6 14.3 | Murqub District | 2 | Khoms
طرابلس | governorate | LY | ~32.9 13.2 | Tripoli District | 3 | Tripoli
الجفارة | governorate | LY | ~32.5 13.0 | Jafara District | 2 | Aziziya
الزاوية? | governorate | LY | ~32.8 12.6 | Zawiya District | 2 | Zawiya
الجبل الغربي | governorate | LY | ~31.9 12.6 | Jabal al Gharbi District | 2 | Gharyan
نالوت | governorate | LY | ~31.9 11.0 | Nalut District | 2 | Nalut
النقاط الخمس | governorate | LY | ~32.9 12.1 | Nuqat al Khams District | 2 | Zuwara
غات? | governorate | LY | ~25.0 10.2 | Ghat District | 2 | Ghat
الجفرة | governorate | LY | ~29.1 15.9 | Jufra District | 2 | Hun
وادي الشاطئ | governorate | LY | ~27.6 14.3 | Wadi al Shatii District | 2 | Brak
# Jordan
عمان? | governorate | JO | ~31.9 35.9 | Amman Governorate | 3 | Amman
اربد | governorate | JO | ~32.6 35.8 | Irbid Governorate | 2 | Irbid
الزرقاء? | governorate | JO | ~32.0 36.3 | Zarqa Governorate | 3 | Zarqa
البلقاء | governorate | JO | ~32.0 35.7 | Balqa Governorate | 2 | Salt
المفرق? | governorate | JO | ~32.4 36.6 | Mafraq Governorate | 2 | Mafraq
جرش? | governorate | JO | ~32.3 35.9 | Jerash Governorate | 2 | Jerash
عجلون | governorate | JO | ~32.3 35.7 | Ajloun Governorate | 2 | Ajloun
مادبا | governorate | JO | ~31.6 35.8 | Madaba Governorate | 2 | Madaba
الكرك | governorate | JO | ~31.2 35.7 | Karak Governorate | 2 | Karak
الطفيلة | governorate | JO | ~30.8 35.6 | Tafilah Governorate | 2 | Tafilah
معان? | governorate | JO | ~30.2 35.7 | Ma'an Governorate | 2 | Ma'an
العقبة? | governorate | JO | ~29.7 35.2 | Aqaba Governorate | 3 | Aqaba
# Lebanon
بيروت | governorate | LB | ~33.9 35.5 | Beirut Governorate | 3 | Beirut
جبل لبنان | governorate | LB | ~33.9 35.6 | Mount Lebanon Governorate | 3 | Baabda
لبنان الشمالي?~الشمال اللبناني | governorate | LB | ~34.3 35.9 | North Governorate | 2 | Tripoli
لبنان الجنوبي?~الجنوب اللبناني | governorate | LB | ~33.3 35.4 | South Governorate | 4 | Sidon
البقاع? | governorate | LB | ~33.9 35.9 | Beqaa Governorate | 4 | Zahle
النبطية? | governorate | LB | ~33.4 35.5 | Nabatieh Governorate | 3 | Nabatieh
بعلبك الهرمل | governorate | LB | ~34.0 36.2 | Baalbek-Hermel Governorate | 3 | Baalbek
عكار | governorate | LB | ~34.5 36.1 | Akkar Governorate | 3 | Halba
كسروان جبيل | governorate | LB | ~34.0 35.6 | Keserwan-Jbeil Governorate | 2 | Jounieh
# Oman
مسقط? | governorate | OM | ~23.6 58.4 | Muscat Governorate | 3 | Muscat
ظفار | governorate | OM | ~17.5 54.0 | Dhofar Governorate | 2 | Salalah
مسندم | governorate | OM | ~26.0 56.3 | Musandam Governorate | 2 | Khasab
البريمي | governorate | OM | ~24.3 55.8 | Al Buraimi Governorate | 2 | Al Buraimi
الداخلية? | governorate | OM | ~23.0 57.7 | Ad Dakhiliyah Governorate | 2 | Nizwa
شمال الباطنة | governorate | OM | ~24.3 56.9 | North Al Batinah Governorate | 2 | Sohar
جنوب الباطنة | governorate | OM | ~23.5 57.6 | South Al Batinah Governorate | 2 | Rustaq
شمال الشرقية | governorate | OM | ~22.7 58.5 | North Ash Sharqiyah Governorate | 2 | Ibra
جنوب الشرقية | governorate | OM | ~22.6 59.5 | South Ash Sharqiyah Governorate | 2 | Sur
الظاهرة? | governorate | OM | ~23.2 56.5 | Ad Dhahirah Governorate | 2 | Ibri
الوسطى? | governorate | OM | ~20.0 56.3 | Al Wusta Governorate | 2 | Haima
# Kuwait
محافظة العاصمة | governorate | KW | ~29.4 48.0 | Capital Governorate | 3 | Kuwait City
حولي? | governorate | KW | ~29.3 48.1 | Hawalli Governorate | 2 | Hawalli
الفروانية | governorate | KW | ~29.3 48.0 | Farwaniya Governorate | 2 | Farwaniya
الأحمدي? | governorate | KW | ~29.1 48.1 | Ahmadi Governorate | 2 | Ahmadi
الجهراء | governorate | KW | ~29.3 47.7 | Jahra Governorate | 2 | Jahra
مبارك الكبير? | governorate | KW | ~29.2 48.1 | Mubarak Al-Kabeer Governorate | 2 | Mubarak Al-Kabeer
# Bahrain
محافظة العاصمة | governorate | BH | ~26.2 50.6 | Capital Governorate | 3 | Manama
المحرق? | governorate | BH | ~26.3 50.6 | Muharraq Governorate | 2 | Muharraq
المحافظة الشمالية? | governorate | BH | ~26.1 50.5 | Northern Governorate | 2 | Hamad Town
المحافظة الجنوبية? | governorate | BH | ~26.1 50.5 | Southern Governorate | 2 | Awali
# Qatar
الدوحة | governorate | QA | ~25.3 51.5 | Doha Municipality | 3 | Doha
الريان? | governorate | QA | ~25.3 51.4 | Al Rayyan Municipality | 2 | Al Rayyan
الوكرة? | governorate | QA | ~25.2 51.6 | Al Wakrah Municipality | 2 | Al Wakrah
أم صلال | governorate | QA | ~25.4 51.4 | Umm Salal Municipality | 2 | Umm Salal Mohammed
الخور?~الخور والذخيرة | governorate | QA | ~25.7 51.5 | Al Khor Municipality | 2 | Al Khor
بلدية الشمال | governorate | QA | ~26.1 51.2 | Al Shamal Municipality | 2 | Madinat ash Shamal
الضعاين | governorate | QA | ~25.4 51.5 | Al Daayen Municipality | 2 | Lusail
الشيحانية | governorate | QA | ~25.4 51.2 | Al Shahaniya Municipality | 2 | Al Shahaniya
# United Arab Emirates
أبوظبي~أبو ظبي | governorate | AE | ~24.1 54.3 | Abu Dhabi Emirate | 3 | Abu Dhabi
دبي? | governorate | AE | ~25.2 55.3 | Dubai Emirate | 3 | Dubai
الشارقة? | governorate | AE | ~25.3 56.0 | Sharjah Emirate | 3 | Sharjah
عجمان | governorate | AE | ~25.4 55.4 | Ajman Emirate | 2 | Ajman
أم القيوين | governorate | AE | ~25.6 55.5 | Umm al-Quwain Emirate | 2 | Umm al-Quwain
رأس الخيمة | governorate | AE | ~25.8 55.9 | Ras al-Khaimah Emirate | 2 | Ras al-Khaimah
الفجيرة | governorate | AE | ~25.4 56.3 | Fujairah Emirate | 2 | Fujairah
# Palestine
جنين? | governorate | PS | ~32.5 35.3 | Jenin Governorate | 3 | Jenin
طوباس | governorate | PS | ~32.3 35.4 | Tubas Governorate | 2 | Tubas
طولكرم | governorate | PS | ~32.3 35.0 | Tulkarm Governorate | 3 | Tulkarm
نابلس | governorate | PS | ~32.2 35.3 | Nablus Governorate | 3 | Nablus
قلقيلية | governorate | PS | ~32.2 35.0 | Qalqilya Governorate | 3 | Qalqilya
سلفيت | governorate | PS | ~32.1 35.2 | Salfit Governorate | 2 | Salfit
رام الله والبيرة~رام الله | governorate | PS | ~31.9 35.2 | Ramallah and al-Bireh Governorate | 3 | Ramallah
أريحا والأغوار~أريحا | governorate | PS | ~31.9 35.5 | Jericho Governorate | 3 | Jericho
القدس | governorate | PS | ~31.8 35.2 | Jerusalem Governorate | 3 | Jerusalem
بيت لحم | governorate | PS | ~31.7 35.2 | Bethlehem Governorate | 3 | Bethlehem
الخليل | governorate | PS | ~31.5 35.1 | Hebron Governorate | 3 | Hebron
شمال غزة~محافظة شمال غزة | governorate | PS | ~31.6 34.5 | North Gaza Governorate | 3 | Jabalia
غزة? | governorate | PS | ~31.5 34.5 | Gaza Governorate | 3 | Gaza
دير البلح~الوسطى? | governorate | PS | ~31.4 34.4 | Deir al-Balah Governorate | 3 | Deir al-Balah
خان يونس~خانيونس | governorate | PS | ~31.4 34.3 | Khan Yunis Governorate | 3 | Khan Yunis
رفح? | governorate | PS | ~31.3 34.3 | Rafah Governorate | 3 | Rafah
# Mauritania
الحوض الشرقي | governorate | MR | ~16.6 -7.3 | Hodh Ech Chargui Region | 2 | Néma
الحوض الغربي | governorate | MR | ~16.7 -9.6 | Hodh El Gharbi Region | 2 | Ayoun el Atrous
لعصابة? | governorate | MR | ~16.6 -11.4 | Assaba Region | 2 | Kiffa
كوركول | governorate | MR | ~16.1 -13.5 | Gorgol Region | 2 | Kaédi
البراكنة | governorate | MR | ~17.1 -13.9 | Brakna Region | 2 | Aleg
الترارزة | governorate | MR | ~16.5 -15.8 | Trarza Region | 2 | Rosso
أدرار? | governorate | MR | ~20.5 -13.1 | Adrar Region | 2 | Atar
داخلت نواذيبو | governorate | MR | ~20.9 -17.0 | Dakhlet Nouadhibou Region | 2 | Nouadhibou
تكانت | governorate | MR | ~18.6 -11.4 | Tagant Region | 2 | Tidjikja
كيدي ماغا | governorate | MR | ~15.2 -12.2 | Guidimagha Region | 2 | Sélibaby
تيرس زمور | governorate | MR | ~22.7 -12.5 | Tiris Zemmour Region | 2 | Zouérat
إنشيري | governorate | MR | ~19.8 -14.4 | Inchiri Region | 2 | Akjoujt
نواكشوط الغربية | governorate | MR | ~18.1 -16.0 | Nouakchott-Ouest Region | 2 | Tevragh Zeina
نواكشوط الشمالية | governorate | MR | ~18.1 -15.9 | Nouakchott-Nord Region | 2 | Dar Naim
نواكشوط الجنوبية | governorate | MR | ~18.1 -16.0 | Nouakchott-Sud Region | 2 | Arafat
# Somalia
بنادر? | governorate | SO | ~2.0 45.3 | Banaadir Region | 3 | Mogadishu
شبيلي الوسطي | governorate | SO | ~2.8 45.5 | Middle Shabelle Region | 2 | Jowhar
شبيلي السفلي | governorate | SO | ~2.1 44.8 | Lower Shabelle Region | 2 | Merca
هيران | governorate | SO | ~4.7 45.2 | Hiran Region | 2 | Beledweyne
جلجدود~غلغدود | governorate | SO | ~5.1 46.7 | Galguduud Region | 2 | Dhusamareb
مدق? | governorate | SO | ~6.8 47.4 | Mudug Region | 2 | Galkayo
نوغال~نوجال | governorate | SO | ~8.4 48.5 | Nugal Region | 2 | Garowe
باري? | governorate | SO | ~11.1 50.4 | Bari Region | 2 | Bosaso
باي? | governorate | SO | ~3.1 43.6 | Bay Region | 2 | Baidoa
بكول? | governorate | SO | ~4.1 43.7 | Bakool Region | 2 | Hudur
غدو?~جدو? | governorate | SO | ~3.3 42.2 | Gedo Region | 2 | Garbahaarreey
جوبا الوسطى | governorate | SO | ~1.2 42.6 | Middle Juba Region | 2 | Bu'ale
جوبا السفلى | governorate | SO | ~-0.4 42.5 | Lower Juba Region | 2 | Kismayo
صناغ~سناج | governorate | SO | ~10.6 47.4 | Sanaag Region | 2 | Erigavo
سول? | governorate | SO | ~8.5 47.4 | Sool Region | 2 | Las Anod
توغدير~توجدير | governorate | SO | ~9.5 45.5 | Togdheer Region | 2 | Burao
ووقويي غالبيد~وقويي جلبيد | governorate | SO | ~9.6 44.1 | Woqooyi Galbeed Region | 2 | Hargeisa
أودل | governorate | SO | ~9.9 43.2 | Awdal Region | 2 | Borama
# Djibouti
جيبوتي? | governorate | DJ | ~11.6 43.1 | Djibouti Region | 2 | Djibouti
علي صبيح | governorate | DJ | ~11.2 42.7 | Ali Sabieh Region | 2 | Ali Sabieh
دخيل? | governorate | DJ | ~11.1 42.4 | Dikhil Region | 2 | Dikhil
تاجورة | governorate | DJ | ~11.8 42.9 | Tadjourah Region | 2 | Tadjourah
أوبوك? | governorate | DJ | ~12.0 43.3 | Obock Region | 2 | Obock
عرتا? | governorate | DJ | ~11.5 42.9 | Arta Region | 2 | Arta
# Comoros
القمر الكبرى | governorate | KM | ~-11.6 43.3 | Grande Comore | 2 | Moroni
أنجوان | governorate | KM | ~-12.2 44.4 | Anjouan | 2 | Mutsamudu
موهيلي | governorate | KM | ~-12.3 43.7 | Mohéli | 2 | Fomboni
`;
