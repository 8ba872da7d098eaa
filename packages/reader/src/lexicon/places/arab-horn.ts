/** Somalia, Djibouti, Comoros: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Somalia
دوسمريب~طوسمريب | city | SO | 5.54 46.39 | Dhusamareb | 3 | Galguduud | 60928
غروي~غاروي? | city | SO | 8.40 48.48 | Garowe | 3 | Nugal | 58933
حدر? | city | SO | 4.12 43.89 | Hudur | 2 | Bakool | 49747
عيرغابو | city | SO | 10.62 47.37 | Erigavo | 2 | Sanaag | 62691
لاسعانود~لاس عانود | city | SO | 8.48 47.36 | Las Anod | 3 | Sool | 400769
برعو | city | SO | 9.52 45.53 | Burao | 2 | Togdheer | 63795
غربهاري | town | SO | 3.33 42.22 | Garbahaarreey | 1 | Gedo
بوآلي? | town | SO | 1.24 42.58 | Bu'ale | 1 | Middle Juba
بوراما | town | SO | 9.94 43.18 | Borama | 2 | Awdal
جمامة | city | SO | 0.07 42.74 | Jamaame | 2 | Lower Juba | 56399
أفجوي~أفغوي | city | SO | 2.14 45.12 | Afgooye | 2 | Lower Shabelle | 65785
قوريولي | city | SO | 1.79 44.53 | Qoryooley | 2 | Lower Shabelle | 52867
جلب? | town | SO | 0.49 42.79 | Jilib | 1 | - | 56166
بارديري~بارطيرا | town | SO | 2.34 42.28 | Baardheere | 1 | - | 65170
لوق? | town | SO | 3.80 42.54 | Luuq | 1 | - | 54715
بورهكبا | town | SO | 2.80 44.08 | Buurhakaba | 1 | Bay | 63571
عيل دير | town | SO | 3.85 47.18 | Ceeldheer | 1 | Galguduud | 62788
وانلوين | town | SO | 2.62 44.89 | Wanlaweyn | 1 | Lower Shabelle | 50672
إيل? | town | SO | 7.98 49.82 | Eyl | 1 | Nugal | 60019
بولوبردي | town | SO | 3.85 45.57 | Buulobarde | 1 | Hiran | 63689
قندلا | town | SO | 11.47 49.87 | Qandala | 1 | Bari | 53157
هوبيو | town | SO | 5.35 48.53 | Hobyo | 1 | Mudug | 57000
جلالقسي | village | SO | 3.38 45.60 | Jalalaqsi | 1 | Hiran | 56414
بلعد | town | SO | 2.36 45.39 | Balcad | 2 | Middle Shabelle
عيل بور | village | SO | 4.69 46.62 | Ceelbuur | 1 | Galguduud | 62821
مهداي? | village | SO | 2.97 45.53 | Mahaddayweyne | 1 | Middle Shabelle | 54460
واجد? | village | SO | 3.81 43.25 | Waajid | 1 | Bakool | 50814
عدالي | village | SO | 2.76 46.32 | Cadale | 1 | Middle Shabelle | 63344
حرردهيري | village | SO | 4.65 47.86 | Xarardheere | 1 | Mudug | 50064
إسكوشوبان | village | SO | 10.28 50.23 | Iskushuban | 1 | Bari | 56505
عدادو | town | SO | 6.14 46.63 | Adado | 2 | Galguduud | 63361
غوريعيل | town | SO | 5.31 45.88 | Guri'el | 2 | Galguduud
عبدواق | town | SO | 6.25 46.23 | Abudwak | 1 | Galguduud
أرض الصومال~صوماليلاند~جمهورية أرض الصومال | region | SO | ~9.6 45.5 | Somaliland | 4
جوبالاند~جوبا لاند | region | SO | ~0.5 42.0 | Jubaland | 3
غلمدغ~جلمدغ | region | SO | ~6.0 47.0 | Galmudug | 3
هيرشبيلي | region | SO | ~3.5 45.6 | Hirshabelle | 3
جنوب غرب الصومال~ولاية جنوب غرب الصومال | region | SO | ~2.8 43.8 | South West State | 2
زيلع | town | SO | 11.35 43.47 | Zeila | 1 | Awdal
دوبلي | town | SO | 0.41 41.01 | Dhobley | 2 | Lower Juba
رأس كامبوني | town | SO | -1.64 41.58 | Ras Kamboni | 2 | Lower Juba
بلد حاوة~بلد حواء | town | SO | 3.93 41.88 | Beled Hawo | 2 | Gedo
حمر وين | quarter | SO | 2.03 45.34 | Hamar Weyne | 1 | Banaadir
هدن? | quarter | SO | 2.04 45.30 | Hodan | 2 | Banaadir
كاران? | quarter | SO | 2.07 45.37 | Karaan | 1 | Banaadir
شاطئ ليدو~ليدو? | facility | SO | 2.05 45.37 | Lido Beach | 2 | Banaadir
مطار آدم عدي~مطار آدم عبد الله~مطار آدم عدي الدولي | airport | SO | 2.01 45.30 | Aden Adde Airport | 2 | Banaadir
معسكر حلني~قاعدة حلني | base | SO | 2.01 45.31 | Halane base | 1 | Banaadir
قاعدة بليدوغلي~بليدوغلي | base | SO | 2.67 44.79 | Baledogle base | 2 | Lower Shabelle
ميناء بربرة | port | SO | 10.44 45.00 | Port of Berbera | 2 | Woqooyi Galbeed
جبال كال مسكاد~جبال علمسكاد~كالمسكاد | mountain | SO | ~11.0 50.0 | Cal Miskaad Mountains | 2 | Bari
لاسقرى | town | SO | 11.16 48.20 | Las Khorey | 1 | Sanaag | 55223
بندر علولة~علولة | town | SO | 11.97 50.76 | Caluula | 1 | Bari | 63081
# Djibouti
جيبوتي? | city | DJ | 11.59 43.15 | Djibouti | 3 | Djibouti | 223817
علي صبيح | city | DJ | 11.16 42.71 | Ali Sabieh | 2 | Ali Sabieh | 225284
دخيل? | city | DJ | 11.10 42.37 | Dikhil | 2 | Dikhil | 223890
تاجورة | city | DJ | 11.79 42.88 | Tadjourah | 2 | Tadjourah | 220782
أوبوك? | city | DJ | 11.97 43.29 | Obock | 2 | Obock | 221527
عرتا? | city | DJ | 11.53 42.85 | Arta | 2 | Arta | 225037
هولهول | village | DJ | 11.31 42.93 | Holhol | 1 | Ali Sabieh | 222596
دوراليه~ميناء دوراليه | port | DJ | 11.60 43.07 | Doraleh | 2 | Djibouti
باب المندب~مضيق باب المندب | strait | DJ | 12.58 43.33 | Bab el-Mandeb | 4
لويعدا | village | DJ | 11.46 43.25 | Loyada | 1 | Djibouti | 221915
غالافي | village | DJ | 11.72 41.84 | Galafi | 1 | Dikhil | 408698
# Comoros
موتسامودو | city | KM | -12.17 44.40 | Mutsamudu | 2 | Anjouan | 921753
فومبوني | city | KM | -12.29 43.74 | Fomboni | 2 | Mohéli | 921889
دوموني? | town | KM | -12.26 44.53 | Domoni | 1 | Anjouan | 921906
سيما? | town | KM | -12.20 44.28 | Sima | 1 | Anjouan | 921675
واني? | town | KM | -12.14 44.42 | Ouani | 1 | Anjouan | 921721
ميتساميولي | village | KM | -11.38 43.28 | Mitsamiouli | 1 | Grande Comore | 921786
مبيني? | village | KM | -11.50 43.38 | Mbeni | 1 | Grande Comore | 921806
القمر الكبرى | island | KM | -11.65 43.33 | Grande Comore | 2 | Grande Comore
موهيلي | island | KM | -12.32 43.73 | Mohéli | 2 | Mohéli
`;
