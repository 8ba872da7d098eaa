/** Cities and provinces of Iran, Afghanistan, South and East Asia, Oceania that news names. Line format: see `states.ts`. */
export default `
# Iran
أصفهان~إصفهان | city | IR | 32.65 51.67 | Isfahan | 4
مشهد? | city | IR | 36.30 59.60 | Mashhad | 3
شيراز | city | IR | 29.59 52.58 | Shiraz | 4
تبريز | city | IR | 38.08 46.29 | Tabriz | 4
قم? | city | IR | 34.64 50.88 | Qom | 3
الأهواز~الأحواز | city | IR | 31.32 48.67 | Ahvaz | 4
كرمانشاه | city | IR | 34.31 47.06 | Kermanshah | 3
كرمان? | city | IR | 30.28 57.08 | Kerman | 3
همدان | city | IR | 34.80 48.51 | Hamadan | 3
عبادان~آبادان | city | IR | 30.34 48.30 | Abadan | 3
خوزستان | region | IR | 31.30 49.00 | Khuzestan | 3
بوشهر | city | IR | 28.97 50.84 | Bushehr | 4
بندر عباس | port | IR | 27.18 56.27 | Bandar Abbas | 4
تشابهار~جابهار~شاباهار | port | IR | 25.29 60.64 | Chabahar | 2
زاهدان? | city | IR | 29.50 60.86 | Zahedan | 3
سيستان وبلوشستان~سيستان بلوشستان~سيستان | region | IR | 27.50 60.60 | Sistan and Baluchestan | 3
نطنز~منشأة نطنز~ناتانز~نتانز | facility | IR | 33.72 51.73 | Natanz | 4
فوردو~منشأة فوردو | facility | IR | 34.88 50.99 | Fordow | 4
أراك~آراك | city | IR | 34.09 49.69 | Arak | 3
كرج? | city | IR | 35.84 50.97 | Karaj | 2
بارشين | base | IR | 35.52 51.77 | Parchin | 2
جزيرة خرج~خارك | island | IR | 29.24 50.31 | Kharg Island | 2
أرومية~أورمية | city | IR | 37.55 45.07 | Urmia | 2
سنندج | city | IR | 35.31 46.99 | Sanandaj | 2
مهاباد | city | IR | 36.76 45.72 | Mahabad | 2
بلوشستان | region | PK | 28.50 66.00 | Balochistan | 3
# Afghanistan
قندهار | city | AF | 31.62 65.71 | Kandahar | 4
هرات | city | AF | 34.35 62.20 | Herat | 4
جلال آباد~جلال أباد~جلال اباد | city | AF | 34.43 70.45 | Jalalabad | 4
قندوز~كندوز | city | AF | 36.73 68.87 | Kunduz | 4
مزار شريف | city | AF | 36.71 67.11 | Mazar-i-Sharif | 4
هلمند | region | AF | 31.00 64.00 | Helmand | 4
لشكركاه~لشكر كاه | city | AF | 31.59 64.37 | Lashkargah | 3
غزني? | city | AF | 33.55 68.42 | Ghazni | 3
بكتيا~باكتيا | region | AF | 33.60 69.40 | Paktia | 2
بكتيكا~باكتيكا | region | AF | 32.50 68.80 | Paktika | 2
ننغرهار~نانجرهار~ننجرهار | region | AF | 34.30 70.50 | Nangarhar | 3
كونر~كونار | region | AF | 35.00 71.10 | Kunar | 2
خوست? | city | AF | 33.34 69.92 | Khost | 3
لوغر~لوجار | region | AF | 34.00 69.20 | Logar | 2
أورزغان~أوروزجان~أروزجان | region | AF | 32.90 66.00 | Uruzgan | 2
زابل | region | AF | 32.20 67.20 | Zabul | 2
بدخشان | region | AF | 36.70 70.80 | Badakhshan | 2
بغلان | region | AF | 36.10 68.70 | Baghlan | 2
فراه? | region | AF | 32.50 63.00 | Farah | 2
بلخ | region | AF | 36.70 67.00 | Balkh | 2
فارياب | region | AF | 36.00 64.80 | Faryab | 2
باميان | region | AF | 34.80 67.80 | Bamyan | 2
وردك | region | AF | 34.30 68.30 | Wardak | 2
بنجشير~بانشير~وادي بنجشير | region | AF | 35.40 70.00 | Panjshir | 3
باغرام~قاعدة باغرام~بجرام~باجرام | base | AF | 34.95 69.27 | Bagram air base | 3
تورا بورا | mountain | AF | 34.10 70.20 | Tora Bora | 3
# Pakistan
كراتشي | city | PK | 24.86 67.01 | Karachi | 4
لاهور | city | PK | 31.55 74.34 | Lahore | 4
بيشاور | city | PK | 34.01 71.58 | Peshawar | 4
روالبندي | city | PK | 33.60 73.05 | Rawalpindi | 4
كويتا | city | PK | 30.18 66.98 | Quetta | 3
فيصل آباد~فيصل أباد | city | PK | 31.42 73.08 | Faisalabad | 3
ملتان | city | PK | 30.20 71.47 | Multan | 2
وزيرستان~وزيرستان الشمالية~شمال وزيرستان | region | PK | 33.00 70.00 | Waziristan | 4
جنوب وزيرستان~وزيرستان الجنوبية | region | PK | 32.30 69.70 | South Waziristan | 3
وادي سوات~سوات | region | PK | 35.20 72.40 | Swat Valley | 3
البنجاب | region | PK | 31.00 72.00 | Punjab | 3
السند? | region | PK | 26.00 68.50 | Sindh | 2
خيبر بختونخوا~خيبر? | region | PK | 34.50 72.00 | Khyber Pakhtunkhwa | 2
أبوت آباد~أبوت أباد~ابوت اباد | town | PK | 34.15 73.21 | Abbottabad | 3
غوادر~جوادر~ميناء غوادر | port | PK | 25.13 62.33 | Gwadar | 2
تورخم~معبر تورخم | crossing | PK | 34.12 71.09 | Torkham crossing | 2
# India and neighbours
كشمير~جامو وكشمير | region | IN | 34.00 76.00 | Kashmir | 4
سريناغار~سرينجار | city | IN | 34.08 74.80 | Srinagar | 3
مومباي~بومباي | city | IN | 19.08 72.88 | Mumbai | 4
دلهي~دلهى | city | IN | 28.65 77.23 | Delhi | 4
كلكتا~كولكاتا | city | IN | 22.57 88.36 | Kolkata | 3
تشيناي~مدراس | city | IN | 13.08 80.27 | Chennai | 2
بنغالور~بانغالور~بنجالور | city | IN | 12.97 77.59 | Bangalore | 3
حيدر آباد~حيدر أباد~حيدرآباد | city | IN | 17.39 78.49 | Hyderabad | 3
أحمد آباد~أحمد أباد~أحمدآباد | city | IN | 23.02 72.57 | Ahmedabad | 2
كوجارات~غوجارات~جوجارات | region | IN | 22.70 71.50 | Gujarat | 3
أوتار براديش~أوتر براديش | region | IN | 27.00 80.50 | Uttar Pradesh | 2
كيرالا | region | IN | 10.50 76.50 | Kerala | 2
مانيبور | region | IN | 24.70 93.90 | Manipur | 2
آسام~أسام | region | IN | 26.20 92.90 | Assam | 2
بيهار | region | IN | 25.60 85.90 | Bihar | 2
التبت~التيبت | region | CN | 31.00 88.00 | Tibet | 3
شيتاغونغ | city | BD | 22.36 91.78 | Chittagong | 2
كوكس بازار | city | BD | 21.43 92.00 | Cox's Bazar | 3
جافنا | city | LK | 9.66 80.02 | Jaffna | 2
# Myanmar and South-East Asia
يانغون~رانغون~رانجون | city | MM | 16.84 96.17 | Yangon | 3
راخين~أراكان | region | MM | 20.10 93.50 | Rakhine | 3
ماندالاي | city | MM | 21.96 96.09 | Mandalay | 2
بوكيت | island | TH | 7.95 98.34 | Phuket | 2
باتايا | city | TH | 12.93 100.88 | Pattaya | 2
بينانغ | island | MY | 5.40 100.30 | Penang | 1
صباح? | region | MY | 5.40 117.00 | Sabah | 1
جاوة~جاوا | island | ID | -7.30 110.00 | Java | 3
سومطرة~سومطرا | island | ID | -0.50 101.50 | Sumatra | 3
بالي? | island | ID | -8.40 115.20 | Bali | 3
أتشيه~آتشيه~باندا أتشيه~آتشيه | region | ID | 4.70 96.70 | Aceh | 3
سولاويسي | island | ID | -2.00 121.00 | Sulawesi | 2
بورنيو | island | ID | 0.50 114.00 | Borneo | 2
بابوا | region | ID | -4.30 138.00 | Papua | 2
باندونغ~باندونج | city | ID | -6.91 107.61 | Bandung | 2
سورابايا | city | ID | -7.26 112.75 | Surabaya | 2
مينداناو | island | PH | 8.00 125.00 | Mindanao | 3
دافاو | city | PH | 7.07 125.61 | Davao | 2
مراوي | city | PH | 8.00 124.29 | Marawi | 2
هو تشي منه~هوشي منه~سايغون~سايجون | city | VN | 10.82 106.63 | Ho Chi Minh City | 3
# China, Taiwan, Japan, Koreas, Mongolia
شنغهاي~شانغهاي | city | CN | 31.23 121.47 | Shanghai | 4
ووهان | city | CN | 30.59 114.31 | Wuhan | 4
غوانغتشو~قوانغتشو~كانتون? | city | CN | 23.13 113.26 | Guangzhou | 3
شنتشن~شينزين~شنجن | city | CN | 22.54 114.06 | Shenzhen | 3
غوانغدونغ~قوانغدونغ | region | CN | 23.40 113.40 | Guangdong | 2
تيانجين | city | CN | 39.14 117.18 | Tianjin | 2
تشونغتشينغ | city | CN | 29.56 106.55 | Chongqing | 2
هوبي | region | CN | 31.00 112.30 | Hubei | 2
سيتشوان~سيشوان | region | CN | 30.60 103.00 | Sichuan | 2
يونان | region | CN | 25.00 101.50 | Yunnan | 1
شينجيانغ~شينجيانج~شينغيانغ~تركستان الشرقية~سنكيانغ | region | CN | 41.00 85.00 | Xinjiang | 3
أورومتشي~أورومكي | city | CN | 43.83 87.62 | Ürümqi | 2
داليان | port | CN | 38.91 121.61 | Dalian | 1
منغوليا الداخلية | region | CN | 43.40 115.00 | Inner Mongolia | 1
ساحة تيانانمن~ميدان تيانانمين~تيانانمين~تيان آن مين~تيان انمين | facility | CN | 39.90 116.39 | Tiananmen Square | 3
أوساكا | city | JP | 34.69 135.50 | Osaka | 3
هيروشيما | city | JP | 34.39 132.46 | Hiroshima | 4
ناغازاكي~ناجازاكي | city | JP | 32.75 129.88 | Nagasaki | 3
كيوتو | city | JP | 35.01 135.77 | Kyoto | 3
كوبي? | city | JP | 34.69 135.20 | Kobe | 1
فوكوشيما | city | JP | 37.75 140.47 | Fukushima | 3
أوكيناوا | island | JP | 26.50 127.90 | Okinawa | 3
هوكايدو | island | JP | 43.20 142.80 | Hokkaido | 2
هونشو | island | JP | 36.00 138.00 | Honshu | 2
جزر الكوريل | island | RU | 46.50 151.00 | Kuril Islands | 2
بوسان | city | KR | 35.18 129.08 | Busan | 3
إنشيون~إنتشون | city | KR | 37.46 126.71 | Incheon | 2
كايسونغ~كيسونغ | city | KP | 37.97 126.55 | Kaesong | 2
بانمونجوم~بانمونغوم | town | KR | 37.96 126.68 | Panmunjom | 2
يونغبيون~يونجبيون | facility | KP | 39.80 125.76 | Yongbyon | 2
شبه الجزيرة الكورية | region | KR | 38.00 127.50 | Korean Peninsula | 4
# Oceania, Central Asia
سيدني? | city | AU | -33.87 151.21 | Sydney | 3
ملبورن~مالبورن | city | AU | -37.81 144.96 | Melbourne | 3
بريزبن~بريسبان | city | AU | -27.47 153.03 | Brisbane | 2
بيرث | city | AU | -31.95 115.86 | Perth | 2
أديلايد | city | AU | -34.93 138.60 | Adelaide | 1
كوينزلاند | region | AU | -22.00 144.00 | Queensland | 2
نيو ساوث ويلز | region | AU | -32.00 147.00 | New South Wales | 2
أوكلاند | city | NZ | -36.85 174.76 | Auckland | 3
كرايستشيرش~كرايست تشيرش | city | NZ | -43.53 172.64 | Christchurch | 3
ألماتي~ألما آتا | city | KZ | 43.24 76.89 | Almaty | 3
بايكونور | facility | KZ | 45.96 63.31 | Baikonur | 2
أوش? | city | KG | 40.53 72.80 | Osh | 1
سمرقند | city | UZ | 39.65 66.96 | Samarkand | 3
بخارى | city | UZ | 39.77 64.42 | Bukhara | 2
أنديجان | city | UZ | 40.78 72.34 | Andijan | 2
# Asia and the Pacific, as news of the last century names them too
الهند الصينية | region | VN | ~16.0 106.0 | Indochina | 2
هوي? | city | VN | 16.46 107.59 | Huế | 2
دا نانغ~دانانغ | city | VN | 16.05 108.21 | Da Nang | 2
ديان بيان فو | town | VN | 21.39 103.02 | Điện Biên Phủ | 2
شمال فيتنام~فيتنام الشمالية | state | VN | 20.0 105.0 | North Vietnam | 3
فيتنام الجنوبية~جنوب فيتنام | state | VN | 12.0 107.0 | South Vietnam | 3
شيانغ ماي~تشيانغ ماي | city | TH | 18.79 98.98 | Chiang Mai | 2
بندر سيري بيغاوان~بندر سري بغاوان~بندر سري بكاوان | capital | BN | 4.89 114.94 | Bandar Seri Begawan | 2
سيلان? | state | LK | 7.0 81.0 | Ceylon | 2
خط المراقبة | region | IN | ~34.5 74.5 | Line of Control | 2
المنطقة المنزوعة السلاح~المنطقة منزوعة السلاح | region | KR | ~38.0 127.0 | Korean Demilitarized Zone | 2
الشطر الشمالي? | state | KP | 40.0 127.0 | North Korea | 3
جزيرة أبو موسى~أبو موسى | island | - | 25.87 55.03 | Abu Musa | 3
جزيرة طنب الكبرى~طنب الكبرى~طنب | island | - | 26.26 55.30 | Greater Tunb | 3
جزيرة طنب الصغرى~طنب الصغرى | island | - | 26.24 55.14 | Lesser Tunb | 3
الجزر الإماراتية الثلاث | island | - | 26.0 55.1 | Abu Musa and the Tunbs | 2
خرمشهر~المحمرة? | city | IR | 30.43 48.18 | Khorramshahr | 2
جزيرة مانوس~مانوس | island | PG | -2.1 146.9 | Manus Island | 2
جزيرة ناورو~ناورو | island | NR | -0.5 166.9 | Nauru | 2
نهر ناف | river | BD | ~20.8 92.3 | Naf River | 1
سيبو? | city | PH | 10.32 123.89 | Cebu | 2
`;
