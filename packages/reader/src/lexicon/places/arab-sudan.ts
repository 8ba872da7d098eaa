/** Sudan: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Sudan
ربك? | city | SD | 13.16 32.66 | Rabak | 2 | White Nile
الفولة? | city | SD | 11.73 28.36 | Al-Fulah | 2 | West Kordofan | 379535
المناقل | city | SD | 14.25 32.99 | Al Manaqil | 2 | Gezira | 379149
قريضة | city | SD | 11.28 25.14 | Gereida | 2 | South Darfur | 8504621
الدويم | city | SD | 14.00 32.31 | Ad Douiem | 2 | White Nile | 380129
أم روابة | city | SD | 12.91 31.22 | Umm Ruwaba | 2 | North Kordofan | 364706
السوكي | town | SD | 13.32 33.88 | As Suki | 1 | Sennar | 378271
الروصيرص | town | SD | 11.87 34.39 | Ar Ruseris | 1 | Blue Nile | 378459
الحصاحيصا | town | SD | 14.75 33.30 | Al Hasaheisa | 1 | Gezira | 379427
مايرنو | town | SD | 13.42 33.67 | Maiurno | 1 | Sennar | 370838
تندلتي | town | SD | 13.02 31.87 | Tandalti | 1 | White Nile | 366426
الرهد | town | SD | 12.72 30.65 | Ar Rahad | 1 | North Kordofan | 378493
كنانة? | town | SD | 14.04 33.17 | Kinana | 1 | Sennar | 372386
الحواتة | town | SD | 13.42 34.63 | Al Hawatah | 1 | Gedaref | 379416
بربر? | town | SD | 18.02 33.98 | Berber | 1 | River Nile | 377690
أبو جبيهة | town | SD | 11.46 31.23 | Abu Jibeha | 1 | - | 380757
المجلد | town | SD | 11.03 27.73 | Al Mijlad | 1 | - | 379102
دوكة | town | SD | 13.52 35.77 | Doka | 1 | Gedaref | 376332
كريمة? | town | SD | 18.55 31.85 | Kuraymah | 1 | Northern | 371870
القطينة | town | SD | 14.86 32.37 | Al Qitena | 1 | White Nile | 379014
الهلالية | town | SD | 14.94 33.23 | Al Hilaliyya | 1 | Gezira | 379406
بارا? | town | SD | 13.70 30.37 | Barah | 1 | North Kordofan | 377724
أبو زبد | town | SD | 12.35 29.25 | Abu Zabad | 1 | - | 380348
الدندر | town | SD | 13.20 34.17 | Ad Dindar | 1 | Sennar | 380151
تلودي | town | SD | 10.63 30.38 | Talodi | 1 | - | 366487
أروما | town | SD | 15.82 36.13 | Aroma | 1 | Kassala | 378502
الدبة? | town | SD | 18.05 30.95 | Ad Dabbah | 1 | Northern | 380186
المتمة? | town | SD | 16.71 33.36 | El Matama | 1 | River Nile | 379127
جبيت | town | SD | 21.07 36.32 | Gebeit | 1 | Red Sea | 375046
لقاوة? | town | SD | 11.40 29.13 | Al Lagowa | 1 | - | 379198
أم كدادة | town | SD | 13.60 26.69 | Umm Kaddadah | 1 | North Darfur | 364933
الكرمك | town | SD | 10.55 34.28 | Kurmuk | 1 | Blue Nile | 371827
ود راوة | town | SD | 15.16 33.14 | Wad Rawah | 1 | Gezira | 364071
الكوة | town | SD | 13.75 32.50 | Al Kawa | 1 | White Nile | 379272
أرقو | village | SD | 19.52 30.42 | Argo | 1 | Northern | 378543
كرمة? | village | SD | 19.63 30.42 | Karmah an Nuzul | 1 | Northern | 372801
حلفا الجديدة | city | SD | 15.33 35.60 | New Halfa | 2 | Kassala
خشم القربة | town | SD | 14.97 35.92 | Khashm el Girba | 1 | Kassala
طوكر | town | SD | 18.43 37.73 | Tokar | 1 | Red Sea | 366323
حلايب~مثلث حلايب~حلايب وشلاتين | region | SD | ~22.22 36.64 | Halaib Triangle | 2 | Red Sea
القلابات | town | SD | 12.97 36.15 | Gallabat | 2 | Gedaref
الفشقة | region | SD | ~14.2 36.4 | Al-Fashaga | 3 | Gedaref
كبكابية | town | SD | 13.65 24.09 | Kabkabiya | 2 | North Darfur
الكومة? | town | SD | 13.97 26.00 | Al-Koma | 2 | North Darfur
المالحة? | town | SD | 15.13 26.20 | Al-Malha | 2 | North Darfur
طويلة? | town | SD | 13.50 24.88 | Tawila | 3 | North Darfur
شنقل طوباي | town | SD | 13.01 25.18 | Shangil Tobaya | 2 | North Darfur
دار السلام | town | SD | 12.99 25.67 | Dar as-Salam | 1 | North Darfur
كلبس | town | SD | 14.36 22.46 | Kulbus | 1 | West Darfur
سربا? | town | SD | 13.86 22.40 | Sirba | 1 | West Darfur
أردمتا?~أردمتة? | town | SD | 13.47 22.50 | Ardamata | 2 | West Darfur
كرينك | town | SD | 13.36 22.87 | Kreinik | 2 | West Darfur
مورني | town | SD | 12.95 22.89 | Mornei | 1 | West Darfur
قولو | town | SD | 12.97 24.28 | Golo | 1 | Central Darfur
نيرتتي | town | SD | 12.97 24.03 | Nertiti | 1 | Central Darfur
كاس? | town | SD | 12.50 24.29 | Kass | 2 | South Darfur
عد الفرسان | town | SD | 11.80 24.33 | Idd al-Fursan | 1 | South Darfur
رهيد البردي | town | SD | 11.30 23.88 | Rahad al-Berdi | 1 | South Darfur
برام? | town | SD | 10.83 25.17 | Buram | 1 | South Darfur
عديلة | town | SD | 12.13 27.25 | Adila | 1 | East Darfur
زمزم? | camp | SD | 13.49 25.31 | Zamzam camp | 4 | North Darfur
أبو شوك | camp | SD | 13.67 25.35 | Abu Shouk camp | 3 | North Darfur
كلمة? | camp | SD | 12.01 24.99 | Kalma camp | 3 | South Darfur
عطاش? | camp | SD | 12.09 24.89 | Otash camp | 2 | South Darfur
الحصاحيصا زالنجي~الحصاحيصا | camp | SD | 12.90 23.46 | Hasahisa camp | 1 | Central Darfur
الخوي | town | SD | 13.08 29.23 | Al-Khuwai | 2 | West Kordofan
غبيش | town | SD | 12.15 27.35 | Ghubaysh | 1 | West Kordofan
أم صميمة | village | SD | 13.10 29.80 | Um Sumeima | 1 | North Kordofan
كاودا~كاودة | town | SD | 11.10 30.51 | Kauda | 2 | South Kordofan
العباسية تقلي | town | SD | 12.17 31.30 | Al-Abbasiya Tagali | 1 | South Kordofan
رشاد? | town | SD | 11.86 31.05 | Rashad | 1 | South Kordofan
هيبان | town | SD | 11.22 30.51 | Heiban | 1 | South Kordofan
جبال النوبة | region | SD | ~11.5 30.5 | Nuba Mountains | 3 | South Kordofan
أبيي | town | SD | 9.59 28.44 | Abyei | 3 | West Kordofan
شرق النيل | district | SD | ~15.65 32.75 | Sharq an-Nil | 2 | Khartoum
كرري? | district | SD | ~15.78 32.47 | Karari | 2 | Khartoum
أمبدة | district | SD | ~15.63 32.36 | Ombada | 2 | Khartoum
جبل أولياء | town | SD | 15.24 32.50 | Jebel Aulia | 3 | Khartoum
صالحة? | quarter | SD | 15.50 32.40 | Salha | 2 | Khartoum
الحاج يوسف | quarter | SD | 15.63 32.63 | Haj Yousif | 2 | Khartoum
الكلاكلة | quarter | SD | 15.45 32.49 | Kalakla | 2 | Khartoum
مايو? | quarter | SD | 15.47 32.56 | Mayo | 1 | Khartoum
حلفايا~الحلفايا | quarter | SD | 15.70 32.55 | Halfaya | 1 | Khartoum
توتي? | island | SD | 15.62 32.51 | Tuti Island | 2 | Khartoum
شمبات | quarter | SD | 15.66 32.52 | Shambat | 1 | Khartoum
سوبا | quarter | SD | 15.50 32.65 | Soba | 2 | Khartoum
جياد? | town | SD | 15.20 32.85 | Giad | 1 | Gezira
رفاعة | town | SD | 14.77 33.37 | Rufaa | 2 | Gezira
تمبول | town | SD | 14.96 33.42 | Tamboul | 2 | Gezira
ود النورة | village | SD | 14.70 32.70 | Wad al-Noora | 2 | Gezira
الكاملين? | town | SD | 15.08 33.18 | Al-Kamlin | 2 | Gezira
جبل موية | mountain | SD | ~13.49 33.3 | Jebel Moya | 2 | Sennar
الدالي | town | SD | 12.70 33.60 | Ad-Dali | 1 | Sennar
قيسان | town | SD | 10.78 34.32 | Geissan | 1 | Blue Nile
باو? | town | SD | 11.37 34.08 | Baw | 1 | Blue Nile
أرقين?~معبر أرقين | crossing | SD | 22.00 31.35 | Arqin crossing | 3 | Northern
أشكيت?~معبر أشكيت | crossing | SD | 21.99 31.33 | Ashkit crossing | 2 | Northern
أدري?~معبر أدري | crossing | SD | 13.47 22.20 | Adré crossing | 3 | West Darfur
الطينة? | town | SD | 15.04 22.83 | Tina | 3 | North Darfur
المثلث الحدودي~جبل العوينات | mountain | SD | ~21.9 24.97 | Jebel Uweinat | 2 | Northern
ميناء بورتسودان | port | SD | 19.61 37.22 | Port of Port Sudan | 2 | Red Sea
مطار الخرطوم~مطار الخرطوم الدولي | airport | SD | 15.59 32.55 | Khartoum International Airport | 3 | Khartoum
مطار نيالا | airport | SD | 12.05 24.96 | Nyala Airport | 2 | South Darfur
مطار مروي | airport | SD | 18.44 31.84 | Merowe Airport | 2 | Northern
وادي سيدنا~قاعدة وادي سيدنا | base | SD | 15.81 32.52 | Wadi Sayyidna air base | 3 | Khartoum
القصر الجمهوري في الخرطوم~القصر الجمهوري بالخرطوم | facility | SD | 15.61 32.53 | Republican Palace, Khartoum | 2 | Khartoum
سد مروي | facility | SD | 18.67 32.05 | Merowe Dam | 2 | Northern
سد الروصيرص | facility | SD | 11.80 34.39 | Roseires Dam | 1 | Blue Nile
مصفاة الجيلي~الجيلي | facility | SD | 16.02 32.64 | Al-Jaili refinery | 2 | Khartoum
`;
