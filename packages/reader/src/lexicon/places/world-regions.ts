/** States, provinces, counties and lands of the world beyond the Arab states that news names. Line format: see `states.ts`. */
export default `
# US
أركنساس~أركنسو | region | US | ~34.8 -92.4 | Arkansas | 3
أيداهو | region | US | ~44.3 -114.6 | Idaho | 3
ميزوري~ميسوري | region | US | ~38.4 -92.5 | Missouri | 3
مونتانا | region | US | ~47.0 -109.6 | Montana | 3
نبراسكا | region | US | ~41.5 -99.8 | Nebraska | 3
داكوتا الشمالية~نورث داكوتا | region | US | ~47.5 -100.5 | North Dakota | 3
داكوتا الجنوبية~ساوث داكوتا | region | US | ~44.4 -100.2 | South Dakota | 3
رود أيلاند | island | US | ~41.6 -71.5 | Rhode Island | 3
فيرمونت | region | US | ~44.1 -72.7 | Vermont | 3
فرجينيا الغربية~ويست فرجينيا~ويست فيرجينيا~فيرجينيا الغربية | region | US | ~38.6 -80.6 | West Virginia | 3
وايومنغ | region | US | ~43.0 -107.5 | Wyoming | 3
لونغ آيلاند | island | US | ~40.8 -73.2 | Long Island | 3
# GB
يوركشاير | region | GB | ~53.9 -1.5 | Yorkshire | 3
كنت? | region | GB | ~51.2 0.7 | Kent | 3
كورنوول~كورنوال | region | GB | ~50.4 -4.9 | Cornwall | 3
ويستمنستر~وستمنستر | quarter | GB | ~51.5 -0.1 | Westminster | 3
نيوكاسل | city | GB | ~55.0 -1.6 | Newcastle upon Tyne | 3
نوتنغهام~نوتنجهام | city | GB | ~53.0 -1.1 | Nottingham | 3
ليستر~لستر | city | GB | ~52.6 -1.1 | Leicester | 3
ساوثهامبتون | city | GB | ~50.9 -1.4 | Southampton | 3
بورتسموث | city | GB | ~50.8 -1.1 | Portsmouth | 3
سندرلاند | city | GB | ~54.9 -1.4 | Sunderland | 3
# DE
بادن فورتمبرغ~بادن فورتمبيرغ | region | DE | ~48.5 9.0 | Baden-Württemberg | 3
ساكسونيا السفلى | region | DE | ~52.8 9.1 | Lower Saxony | 3
تورينغن~تورينغيا | region | DE | ~50.9 11.0 | Thuringia | 3
هيسن~هسن? | region | DE | ~50.6 9.0 | Hesse | 3
شمال الراين وستفاليا~شمال الراين ويستفاليا~شمال الراين فستفاليا | region | DE | ~51.5 7.5 | North Rhine-Westphalia | 3
راينلاند بفالتس | region | DE | ~49.9 7.4 | Rhineland-Palatinate | 3
براندنبورغ~براندنبرغ | region | DE | ~52.4 13.2 | Brandenburg | 3
شليسفيغ هولشتاين~شلسفيغ هولشتاين | region | DE | ~54.2 9.7 | Schleswig-Holstein | 3
مكلنبورغ فوربومرن | region | DE | ~53.7 12.6 | Mecklenburg-Vorpommern | 3
زارلاند~سارلاند | region | DE | ~49.4 7.0 | Saarland | 3
# FR
بروفانس | region | FR | ~43.9 6.0 | Provence | 3
نورماندي~نورمانديا | region | FR | ~49.1 0.1 | Normandy | 3
بريتاني?~بريتانيا الفرنسية | region | FR | ~48.2 -2.9 | Brittany | 3
الألزاس~ألزاس | region | FR | ~48.3 7.5 | Alsace | 3
إيل دو فرانس | region | FR | ~48.7 2.5 | Île-de-France | 3
با دو كاليه | region | FR | ~50.5 2.3 | Pas-de-Calais | 3
كاليدونيا الجديدة | region | NC | ~-21.3 165.5 | New Caledonia | 3
غويانا الفرنسية | region | GF | ~4.0 -53.0 | French Guiana | 3
غوادلوب | region | GP | ~16.2 -61.5 | Guadeloupe | 3
المارتينيك~مارتينيك | region | MQ | ~14.6 -61.0 | Martinique | 3
ريونيون~جزيرة لا ريونيون | region | RE | ~-21.1 55.5 | Réunion | 3
مايوت | region | YT | ~-12.8 45.2 | Mayotte | 3
# IT
توسكانا~توسكاني | region | IT | ~43.4 11.0 | Tuscany | 3
لومبارديا~لومباردي | region | IT | ~45.6 9.8 | Lombardy | 3
بييمونتي~بيدمونت | region | IT | ~45.0 7.9 | Piedmont | 3
فينيتو | region | IT | ~45.7 11.9 | Veneto | 3
كالابريا | region | IT | ~39.0 16.5 | Calabria | 3
كامبانيا | region | IT | ~40.8 14.8 | Campania | 3
إميليا رومانيا | region | IT | ~44.5 11.0 | Emilia-Romagna | 3
# ES
غاليسيا~جليقية | region | ES | ~42.6 -8.0 | Galicia | 3
أراغون~أراجون | region | ES | ~41.5 -0.7 | Aragon | 3
قشتالة | region | ES | ~41.0 -4.0 | Castile | 3
جزر البليار~البليار | island | ES | ~39.6 2.9 | Balearic Islands | 3
مايوركا~ميورقة | island | ES | ~39.6 3.0 | Mallorca | 3
إيبيزا~يابسة? | island | ES | ~38.9 1.4 | Ibiza | 3
# PT
ماديرا | island | PT | ~32.7 -17.0 | Madeira | 3
جزر الأزور~الأزور | island | PT | ~38.5 -28.0 | Azores | 3
# TR
تونجلي | region | TR | ~39.1 39.5 | Tunceli | 3
أديامان~أدييامان | region | TR | ~37.8 38.3 | Adıyaman | 3
القسطنطينية | city | TR | ~41.0 28.9 | Constantinople | 3
# IR
خراسان | region | IR | ~36.0 59.0 | Khorasan | 3
خراسان رضوي~خراسان الرضوية | region | IR | ~35.8 59.0 | Razavi Khorasan | 3
هرمزكان~هرمزغان | region | IR | ~27.2 56.5 | Hormozgan | 3
غيلان~جيلان | region | IR | ~37.3 49.5 | Gilan | 3
مازندران | region | IR | ~36.3 52.0 | Mazandaran | 3
لرستان | region | IR | ~33.6 48.4 | Lorestan | 3
كردستان إيران~كردستان الإيرانية | region | IR | ~35.7 47.0 | Kurdistan Province | 3
أذربيجان الغربية | region | IR | ~37.6 45.0 | West Azerbaijan | 3
أذربيجان الشرقية | region | IR | ~38.0 46.5 | East Azerbaijan | 3
إيلام~عيلام | region | IR | ~33.2 46.7 | Ilam | 3
قزوين | region | IR | ~36.3 50.0 | Qazvin | 3
سمنان | region | IR | ~35.6 53.4 | Semnan | 3
كلستان?~غلستان | region | IR | ~37.3 55.1 | Golestan | 3
أردبيل | region | IR | ~38.3 48.3 | Ardabil | 3
يزد? | region | IR | ~31.9 54.4 | Yazd | 3
بلاد فارس | region | IR | ~32.0 53.0 | Persia | 3
جزيرة قشم~قشم? | region | IR | ~26.8 55.9 | Qeshm | 3
جزيرة كيش | island | IR | ~26.5 54.0 | Kish Island | 3
# AF
كابيسا | region | AF | ~35.0 69.6 | Kapisa | 3
بروان | region | AF | ~35.0 69.0 | Parwan | 3
لغمان | region | AF | ~34.7 70.2 | Laghman | 3
نورستان | region | AF | ~35.3 70.9 | Nuristan | 3
تخار | region | AF | ~36.7 69.7 | Takhar | 3
سمنغان | region | AF | ~36.0 67.8 | Samangan | 3
جوزجان | region | AF | ~36.7 66.0 | Jowzjan | 3
سريبول~سربل | region | AF | ~35.9 66.0 | Sar-e Pol | 3
بادغيس | region | AF | ~35.0 63.8 | Badghis | 3
غور? | region | AF | ~34.0 65.0 | Ghor | 3
دايكندي | region | AF | ~33.7 66.2 | Daykundi | 3
نيمروز | region | AF | ~31.0 62.5 | Nimroz | 3
# PK
كشمير الباكستانية~آزاد كشمير | region | PK | ~34.0 73.8 | Azad Kashmir | 3
غلغت بلتستان | region | PK | ~35.8 74.6 | Gilgit-Baltistan | 3
# IN
راجستان~راجاستان | region | IN | ~27.0 74.0 | Rajasthan | 3
ماهاراشترا | region | IN | ~19.5 75.7 | Maharashtra | 3
تاميل نادو | region | IN | ~11.0 78.5 | Tamil Nadu | 3
كارناتاكا | region | IN | ~14.7 76.0 | Karnataka | 3
البنغال الغربية | region | IN | ~23.0 87.8 | West Bengal | 3
أوديشا~أوريسا | region | IN | ~20.5 84.5 | Odisha | 3
لاداخ | region | IN | ~34.2 77.6 | Ladakh | 3
# CN
خنان~هينان | region | CN | ~33.9 113.5 | Henan | 3
شاندونغ | region | CN | ~36.3 118.0 | Shandong | 3
# RU
فورونيج~فورونيغ | region | RU | ~51.7 39.2 | Voronezh | 3
باشكورتوستان~بشكيريا | region | RU | ~54.2 56.2 | Bashkortostan | 3
سخالين~ساخالين | region | RU | ~50.5 143.0 | Sakhalin | 3
ياقوتيا | region | RU | ~66.0 129.0 | Yakutia | 3
# UA
بولتافا | region | UA | ~49.6 34.6 | Poltava | 3
جيتومير | region | UA | ~50.3 28.7 | Zhytomyr | 3
ترنوبل | region | UA | ~49.6 25.6 | Ternopil | 3
دنيبروبتروفسك | region | UA | ~48.5 35.0 | Dnipropetrovsk | 3
# CA
كولومبيا البريطانية~بريتيش كولومبيا | region | CA | ~54.0 -125.0 | British Columbia | 3
مانيتوبا | region | CA | ~55.0 -97.0 | Manitoba | 3
ساسكاتشوان | region | CA | ~55.0 -106.0 | Saskatchewan | 3
نوفا سكوتيا~نوفا سكوشا | region | CA | ~45.0 -63.0 | Nova Scotia | 3
# AU
فيكتوريا الأسترالية | region | AU | ~-37.0 144.0 | Victoria | 3
تسمانيا~تاسمانيا | region | AU | ~-42.0 147.0 | Tasmania | 3
# NG
أداماوا | region | NG | ~9.3 12.4 | Adamawa | 3
زامفارا | region | NG | ~12.1 6.2 | Zamfara | 3
# CD
كاتانغا~كاتنغا | region | CD | ~-9.0 26.0 | Katanga | 3
# SY
الشام? | region | SY | ~33.5 36.3 | Bilad al-Sham | 3
# SD
النوبة? | region | SD | ~20.5 31.0 | Nubia | 3
# ID
بابوا الغربية | region | ID | ~-4.0 138.0 | West Papua | 3
# FI
لابلاند | region | FI | ~67.0 26.0 | Lapland | 3
# -
أوراسيا | region | - | ~55.0 70.0 | Eurasia | 3
جبال البرانس~البرانس | mountain | - | ~42.7 0.5 | Pyrenees | 3
جبال الأنديز~الأنديز | mountain | - | ~-20.0 -67.0 | Andes | 3
بلاد الرافدين~ما بين النهرين | region | - | ~33.0 44.0 | Mesopotamia | 3
الأندلس التاريخية | region | - | ~37.5 -4.7 | al-Andalus | 3
`;
