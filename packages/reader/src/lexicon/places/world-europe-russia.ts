/** Cities and provinces of Europe, Russia, Ukraine, Turkey and the Caucasus that news names. Line format: see `states.ts`. */
export default `
# Ukraine
خاركيف~خاركوف | city | UA | 49.99 36.23 | Kharkiv | 4
أوديسا~اوديسا | city | UA | 46.48 30.73 | Odesa | 4
لفيف | city | UA | 49.84 24.03 | Lviv | 4
ماريوبول | city | UA | 47.10 37.55 | Mariupol | 4
دونيتسك~دونتسك~دانيتسك | city | UA | 48.00 37.80 | Donetsk | 4
لوغانسك~لوهانسك~لوجانسك | city | UA | 48.57 39.31 | Luhansk | 4
دونباس | region | UA | 48.40 38.20 | Donbas | 4
زابوريجيا~زاباروجيا~زابوروجيا~زابوريجيه | city | UA | 47.84 35.14 | Zaporizhzhia | 4
خيرسون | city | UA | 46.64 32.62 | Kherson | 4
ميكولايف~ميكولاييف~نيكولايف | city | UA | 46.98 32.00 | Mykolaiv | 3
دنيبرو | city | UA | 48.46 35.05 | Dnipro | 3
باخموت | city | UA | 48.60 38.00 | Bakhmut | 4
أفدييفكا~أفدييفكا | city | UA | 48.14 37.75 | Avdiivka | 3
بوتشا | town | UA | 50.55 30.21 | Bucha | 3
سومي | city | UA | 50.91 34.80 | Sumy | 3
تشيرنيهيف~تشيرنيغوف | city | UA | 51.50 31.29 | Chernihiv | 3
تشيرنوبيل~تشرنوبيل | city | UA | 51.27 30.22 | Chernobyl | 3
سلوفيانسك | city | UA | 48.85 37.61 | Sloviansk | 2
كراماتورسك | city | UA | 48.74 37.58 | Kramatorsk | 3
سيفيرودونيتسك | city | UA | 48.95 38.49 | Sievierodonetsk | 2
بوكروفسك | city | UA | 48.28 37.18 | Pokrovsk | 3
إيزيوم | city | UA | 49.21 37.26 | Izium | 2
القرم~شبه جزيرة القرم | region | UA | 45.30 34.30 | Crimea | 4
سيفاستوبول | city | UA | 44.62 33.53 | Sevastopol | 3
سيمفروبول | city | UA | 44.95 34.10 | Simferopol | 2
# Russia
سان بطرسبرغ~سانت بطرسبورغ~سان بطرسبورغ~بطرسبورغ~سانت بطرسبرغ | city | RU | 59.94 30.31 | Saint Petersburg | 4
سوتشي | city | RU | 43.60 39.73 | Sochi | 4
كورسك | city | RU | 51.73 36.19 | Kursk | 4
بيلغورود~بيلجورود | city | RU | 50.60 36.59 | Belgorod | 3
روستوف | city | RU | 47.24 39.71 | Rostov | 3
فولغوغراد~فولجوجراد | city | RU | 48.71 44.51 | Volgograd | 3
قازان~كازان | city | RU | 55.80 49.11 | Kazan | 3
يكاترينبورغ | city | RU | 56.84 60.61 | Yekaterinburg | 2
نوفوسيبيرسك | city | RU | 55.03 82.92 | Novosibirsk | 2
فلاديفوستوك | city | RU | 43.12 131.89 | Vladivostok | 3
كالينينغراد | city | RU | 54.71 20.51 | Kaliningrad | 3
مورمانسك | city | RU | 68.97 33.08 | Murmansk | 2
بسكوف | city | RU | 57.82 28.33 | Pskov | 2
بريانسك | city | RU | 53.24 34.36 | Bryansk | 2
كراسنودار | city | RU | 45.04 38.98 | Krasnodar | 2
نوفوروسيسك | port | RU | 44.72 37.77 | Novorossiysk | 2
غروزني~جروزني | city | RU | 43.32 45.69 | Grozny | 3
الشيشان | region | RU | 43.40 45.70 | Chechnya | 4
داغستان~الداغستان | region | RU | 43.00 47.00 | Dagestan | 3
إنغوشيا~أنغوشيا | region | RU | 43.20 45.00 | Ingushetia | 2
أوسيتيا الشمالية | region | RU | 43.00 44.30 | North Ossetia | 2
بيسلان | town | RU | 43.19 44.54 | Beslan | 3
تتارستان | region | RU | 55.30 50.70 | Tatarstan | 2
سيبيريا | region | RU | 62.00 100.00 | Siberia | 3
القوقاز | region | RU | 43.00 44.50 | Caucasus | 3
كامتشاتكا | region | RU | 56.00 159.00 | Kamchatka | 2
# Caucasus
أبخازيا | region | GE | 43.00 41.00 | Abkhazia | 3
أوسيتيا الجنوبية | region | GE | 42.30 44.00 | South Ossetia | 3
ناغورنو قره باغ~ناغورني قره باغ~قره باغ~كاراباخ~ناغورني كاراباخ~ناغورنو كاراباخ~ناجورنو كاراباخ~قرة باغ | region | AZ | 39.80 46.75 | Nagorno-Karabakh | 4
باتومي | city | GE | 41.64 41.64 | Batumi | 2
ناخيتشيفان~نخجوان | region | AZ | 39.30 45.50 | Nakhchivan | 2
# Turkey
إسطنبول~اسطنبول~استنبول~إستانبول | city | TR | 41.01 28.98 | Istanbul | 5
إزمير | city | TR | 38.42 27.14 | Izmir | 4
أضنة | city | TR | 37.00 35.32 | Adana | 3
أنطاليا | city | TR | 36.90 30.70 | Antalya | 4
غازي عنتاب~عنتاب~غازي عينتاب | city | TR | 37.06 37.38 | Gaziantep | 4
كهرمان مرعش~كهرمانمرعش~مرعش? | city | TR | 37.58 36.92 | Kahramanmaraş | 3
هاتاي~هطاي | city | TR | 36.40 36.35 | Hatay | 3
أنطاكيا | city | TR | 36.20 36.16 | Antakya | 3
إسكندرون~الإسكندرونة | city | TR | 36.59 36.17 | İskenderun | 2
مرسين | city | TR | 36.80 34.63 | Mersin | 3
شانلي أورفا~أورفة~أورفا | city | TR | 37.16 38.79 | Şanlıurfa | 3
ديار بكر~ديار بكر | city | TR | 37.91 40.22 | Diyarbakır | 4
ماردين | city | TR | 37.31 40.74 | Mardin | 3
كلس?~كيليس | city | TR | 36.72 37.12 | Kilis | 2
شرناق | city | TR | 37.52 42.46 | Şırnak | 2
هكاري | city | TR | 37.57 43.74 | Hakkâri | 2
سوروج | town | TR | 36.98 38.42 | Suruç | 2
قونية~قونيا | city | TR | 37.87 32.48 | Konya | 2
بورصة? | city | TR | 40.18 29.06 | Bursa | 1
طرابزون | city | TR | 41.00 39.72 | Trabzon | 2
أدرنة | city | TR | 41.68 26.56 | Edirne | 2
بودروم | town | TR | 37.03 27.43 | Bodrum | 2
إنجرليك~قاعدة إنجرليك~انجرليك | base | TR | 37.00 35.43 | Incirlik air base | 3
آيا صوفيا | facility | TR | 41.01 28.98 | Hagia Sophia | 2
البوسفور~مضيق البوسفور | strait | TR | 41.12 29.08 | Bosphorus | 3
الدردنيل~مضيق الدردنيل | strait | TR | 40.20 26.40 | Dardanelles | 2
الأناضول? | region | TR | 39.00 35.00 | Anatolia | 2
# United Kingdom, Ireland
مانشستر | city | GB | 53.48 -2.24 | Manchester | 4
برمنغهام~بيرمنغهام | city | GB | 52.49 -1.89 | Birmingham | 3
ليفربول | city | GB | 53.41 -2.99 | Liverpool | 3
ليدز | city | GB | 53.80 -1.55 | Leeds | 2
أدنبره~إدنبرة~أدنبرة~إدنبره | city | GB | 55.95 -3.19 | Edinburgh | 3
غلاسكو~جلاسكو | city | GB | 55.86 -4.25 | Glasgow | 3
كارديف | city | GB | 51.48 -3.18 | Cardiff | 2
بلفاست | city | GB | 54.60 -5.93 | Belfast | 3
أوكسفورد~أكسفورد | city | GB | 51.75 -1.26 | Oxford | 3
كامبريدج~كمبريدج | city | GB | 52.21 0.12 | Cambridge | 3
سالزبوري | city | GB | 51.07 -1.79 | Salisbury | 2
بريستول | city | GB | 51.45 -2.59 | Bristol | 2
برايتون | city | GB | 50.83 -0.14 | Brighton | 2
مطار هيثرو~هيثرو | facility | GB | 51.47 -0.45 | Heathrow Airport | 2
داونينغ ستريت~10 داونينغ ستريت | facility | GB | 51.50 -0.13 | Downing Street | 3
# France, Benelux, Switzerland
مرسيليا~مارسيليا | city | FR | 43.30 5.37 | Marseille | 4
ليون? | city | FR | 45.76 4.84 | Lyon | 3
نيس? | city | FR | 43.70 7.27 | Nice | 3
تولوز | city | FR | 43.60 1.44 | Toulouse | 3
ستراسبورغ~ستراسبورج | city | FR | 48.57 7.75 | Strasbourg | 4
بوردو | city | FR | 44.84 -0.58 | Bordeaux | 3
ليل? | city | FR | 50.63 3.06 | Lille | 2
نانت | city | FR | 47.22 -1.55 | Nantes | 2
كاليه | city | FR | 50.95 1.86 | Calais | 3
كان? | city | FR | 43.55 7.01 | Cannes | 1
كورسيكا | island | FR | 42.00 9.00 | Corsica | 2
الشانزليزيه~الشانزيليزيه~جادة الشانزليزيه | facility | FR | 48.87 2.31 | Champs-Élysées | 2
الإليزيه~قصر الإليزيه~الاليزيه | facility | FR | 48.87 2.32 | Élysée Palace | 4
أنتويرب~أنتويرب | city | BE | 51.22 4.40 | Antwerp | 2
لييج | city | BE | 50.63 5.57 | Liège | 2
روتردام | city | NL | 51.92 4.48 | Rotterdam | 3
ماستريخت | city | NL | 50.85 5.69 | Maastricht | 2
جنيف~جنيڤ | city | CH | 46.20 6.14 | Geneva | 5
زيورخ~زيوريخ | city | CH | 47.38 8.54 | Zurich | 3
دافوس | town | CH | 46.80 9.83 | Davos | 4
لوزان | city | CH | 46.52 6.63 | Lausanne | 3
بازل | city | CH | 47.56 7.59 | Basel | 2
مونترو | town | CH | 46.43 6.91 | Montreux | 2
لوغانو | city | CH | 46.00 8.95 | Lugano | 2
# Germany, Austria
هامبورغ~هامبورج | city | DE | 53.55 10.00 | Hamburg | 4
ميونيخ~ميونخ | city | DE | 48.14 11.58 | Munich | 4
فرانكفورت | city | DE | 50.11 8.68 | Frankfurt | 4
كولونيا~كولن | city | DE | 50.94 6.96 | Cologne | 3
بون? | city | DE | 50.73 7.10 | Bonn | 3
دوسلدورف | city | DE | 51.23 6.78 | Düsseldorf | 3
شتوتغارت~شتوتجارت | city | DE | 48.78 9.18 | Stuttgart | 3
دريسدن | city | DE | 51.05 13.74 | Dresden | 2
لايبزيغ~لايبزيج | city | DE | 51.34 12.37 | Leipzig | 2
هانوفر | city | DE | 52.38 9.73 | Hanover | 2
بريمن | city | DE | 53.08 8.80 | Bremen | 2
دورتموند | city | DE | 51.51 7.47 | Dortmund | 2
نورمبرغ~نورنبرغ | city | DE | 49.45 11.08 | Nuremberg | 2
هايدلبرغ | city | DE | 49.40 8.68 | Heidelberg | 2
بوتسدام | city | DE | 52.39 13.06 | Potsdam | 2
بافاريا | region | DE | 48.80 11.50 | Bavaria | 3
سكسونيا~ساكسونيا | region | DE | 51.00 13.30 | Saxony | 2
رامشتاين~قاعدة رامشتاين | base | DE | 49.44 7.60 | Ramstein air base | 3
سالزبورغ | city | AT | 47.81 13.04 | Salzburg | 2
# Italy, Spain, Portugal, Greece, Cyprus, Malta
ميلانو | city | IT | 45.46 9.19 | Milan | 4
تورينو | city | IT | 45.07 7.69 | Turin | 3
نابولي | city | IT | 40.85 14.27 | Naples | 3
البندقية? | city | IT | 45.44 12.34 | Venice | 3
فلورنسا | city | IT | 43.77 11.26 | Florence | 3
جنوة? | city | IT | 44.41 8.93 | Genoa | 2
بولونيا | city | IT | 44.49 11.34 | Bologna | 2
باليرمو | city | IT | 38.12 13.36 | Palermo | 2
صقلية | island | IT | 37.60 14.00 | Sicily | 3
سردينيا | island | IT | 40.00 9.00 | Sardinia | 2
لامبيدوزا~لامبيدوسا | island | IT | 35.50 12.60 | Lampedusa | 3
تريستا~ترييستي | city | IT | 45.65 13.77 | Trieste | 1
برشلونة | city | ES | 41.39 2.17 | Barcelona | 4
فالنسيا | city | ES | 39.47 -0.38 | Valencia | 3
إشبيلية | city | ES | 37.39 -5.98 | Seville | 3
غرناطة | city | ES | 37.18 -3.60 | Granada | 2
قرطبة | city | ES | 37.89 -4.78 | Córdoba | 2
ملقة~مالقة | city | ES | 36.72 -4.42 | Málaga | 2
بلباو | city | ES | 43.26 -2.93 | Bilbao | 2
كتالونيا~كاتالونيا | region | ES | 41.80 1.50 | Catalonia | 3
الباسك | region | ES | 43.00 -2.60 | Basque Country | 3
الأندلس | region | ES | 37.50 -4.70 | Andalusia | 3
جزر الكناري | island | ES | 28.30 -16.00 | Canary Islands | 3
بورتو | city | PT | 41.15 -8.61 | Porto | 2
سالونيك~تسالونيكي~ثيسالونيكي | city | GR | 40.64 22.94 | Thessaloniki | 3
كريت | island | GR | 35.20 24.90 | Crete | 3
رودس | island | GR | 36.40 28.20 | Rhodes | 2
ليسبوس | island | GR | 39.20 26.30 | Lesbos | 3
لارنكا~لارناكا | city | CY | 34.92 33.63 | Larnaca | 3
ليماسول | city | CY | 34.68 33.04 | Limassol | 2
جمهورية شمال قبرص التركية | region | CY | 35.25 33.50 | Northern Cyprus | 3
# Central Europe, Balkans, Nordics, Baltics
سربرنيتسا~سريبرينيتسا~سربرنيتشا | town | BA | 44.10 19.30 | Srebrenica | 3
موستار | city | BA | 43.34 17.81 | Mostar | 2
ميتروفيتسا | city | XK | 42.89 20.87 | Mitrovica | 2
كراكوف~كراكوفيا | city | PL | 50.06 19.94 | Kraków | 3
غدانسك | city | PL | 54.35 18.65 | Gdańsk | 2
أوشفيتز | facility | PL | 50.03 19.18 | Auschwitz | 3
سبليت | city | HR | 43.51 16.44 | Split | 1
فوكوفار | city | HR | 45.35 19.00 | Vukovar | 1
فارنا | city | BG | 43.21 27.91 | Varna | 2
كونستانتا | port | RO | 44.16 28.63 | Constanța | 1
مالمو | city | SE | 55.60 13.00 | Malmö | 2
غوتنبرغ~غوتنبورغ~جوتنبرج | city | SE | 57.71 11.97 | Gothenburg | 2
بريست | city | BY | 52.10 23.70 | Brest | 2
غرودنو | city | BY | 53.68 23.83 | Grodno | 1
ترانسنيستريا~بريدنيستروفيا | region | MD | 47.20 29.30 | Transnistria | 2
دايتون | city | US | 39.76 -84.19 | Dayton | 3
# Europe, as news of the last century names it too
لندنديري~ديري? | city | GB | 55.00 -7.32 | Derry | 2
لوكربي~لوكيربي | town | GB | 55.12 -3.36 | Lockerbie | 3
كورك? | city | IE | 51.90 -8.47 | Cork | 2
فيشي? | town | FR | 46.13 3.43 | Vichy | 2
فرساي~فيرساي | town | FR | 48.80 2.13 | Versailles | 3
هلمشتيت | town | DE | 52.23 11.01 | Helmstedt | 1
برلين الشرقية | city | DE | 52.52 13.45 | East Berlin | 3
برلين الغربية | city | DE | 52.50 13.29 | West Berlin | 3
ألمانيا الشرقية~ألمانيا الديمقراطية~جمهورية ألمانيا الديمقراطية | state | DE | 52.1 12.5 | East Germany | 3
ألمانيا الغربية | state | DE | 50.5 9.0 | West Germany | 3
تشيكوسلوفاكيا~تشيكوسلوفاكية | state | CZ | 49.5 16.5 | Czechoslovakia | 3
يوغوسلافيا~يوغسلافيا~يوغوسلافيا السابقة~يوغوسلافيا الاتحادية | state | RS | 44.0 20.0 | Yugoslavia | 3
جنوى~جنوة?~جنوا? | city | IT | 44.41 8.93 | Genoa | 3
البندقية?~فينيسيا | city | IT | 45.44 12.33 | Venice | 3
برنو | city | CZ | 49.20 16.61 | Brno | 2
بانيا لوكا~بانيالوكا | city | BA | 44.77 17.19 | Banja Luka | 2
بيهاتش~بيهاج | city | BA | 44.81 15.87 | Bihać | 2
جمهورية صرب البوسنة~صرب البوسنة? | region | BA | ~44.8 17.2 | Republika Srpska | 2
لينينغراد~لينينجراد~ليننغراد | city | RU | 59.94 30.31 | Leningrad | 3
ستالينغراد~ستالينجراد | city | RU | 48.71 44.51 | Stalingrad | 3
محج قلعة~مخاتشكالا~محاج قلعة | city | RU | 42.98 47.50 | Makhachkala | 2
تسخينفالي~تسخينفال | city | GE | 42.23 43.97 | Tskhinvali | 2
سوخومي | city | GE | 43.00 41.02 | Sukhumi | 2
وادي كودوري~كودوري | region | GE | ~43.0 41.8 | Kodori Gorge | 1
نفق روكي | facility | GE | 42.60 44.10 | Roki Tunnel | 1
غوري? | city | GE | 41.98 44.11 | Gori | 1
فاماغوستا~ماغوسا | city | CY | 35.12 33.94 | Famagusta | 2
إزميت | city | TR | 40.77 29.94 | İzmit | 2
تراقيا الغربية~تراقيا | region | GR | ~41.1 25.4 | Thrace | 1
`;
