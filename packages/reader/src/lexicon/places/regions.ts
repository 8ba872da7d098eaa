/** Continents, world regions, seas, straits, rivers, islands, mountains, deserts. Country `-` where there is none. Line format: see `states.ts`. */
export default `
# Continents and world regions
الشرق الأوسط | region | - | 29.0 41.0 | Middle East | 5
الشرق الأدنى | region | - | 33.0 38.0 | Near East | 3
الشرق الأقصى | region | - | 35.0 115.0 | Far East | 3
شمال أفريقيا~شمال إفريقيا | region | - | 28.0 10.0 | North Africa | 4
المغرب العربي~دول المغرب العربي? | region | - | 31.0 3.0 | Maghreb | 3
المشرق العربي~بلاد الشام | region | - | 34.0 37.0 | Levant | 3
العالم العربي~الوطن العربي | region | - | 25.0 25.0 | Arab world | 4
العالم الإسلامي | region | - | 25.0 45.0 | Muslim world | 3
الخليج~الخليج العربي~الخليج الفارسي~الخليج العربى | region | - | 27.0 51.0 | Gulf | 4
شبه الجزيرة العربية~الجزيرة العربية~جزيرة العرب | region | - | 22.0 47.0 | Arabian Peninsula | 3
القرن الأفريقي~القرن الإفريقي | region | - | 9.0 45.0 | Horn of Africa | 4
منطقة الساحل?~الساحل الأفريقي~الساحل الإفريقي~دول الساحل? | region | - | 15.0 5.0 | Sahel | 3
الصحراء الكبرى | region | - | 23.0 10.0 | Sahara | 3
أفريقيا~إفريقيا~القارة الأفريقية~القارة الإفريقية~القارة السمراء | continent | - | 2.0 20.0 | Africa | 5
الجنوب الأفريقي? | region | - | -25.0 25.0 | Southern Africa | 2
البحيرات العظمى | region | - | -2.0 30.0 | Great Lakes | 3
آسيا~القارة الآسيوية | continent | - | 35.0 90.0 | Asia | 5
آسيا الوسطى | region | - | 42.0 65.0 | Central Asia | 4
جنوب شرق آسيا~جنوب شرقي آسيا | region | - | 8.0 110.0 | Southeast Asia | 4
آسيا والمحيط الهادئ~آسيا والمحيط الهادي | region | - | 10.0 140.0 | Asia-Pacific | 3
شبه القارة الهندية | region | - | 22.0 78.0 | Indian subcontinent | 2
أوروبا~اوروبا~أوربا~القارة الأوروبية~القارة العجوز | continent | - | 50.0 15.0 | Europe | 5
أوروبا الشرقية | region | - | 50.0 28.0 | Eastern Europe | 4
أوروبا الغربية | region | - | 48.0 5.0 | Western Europe | 3
أوروبا الوسطى | region | - | 48.5 16.0 | Central Europe | 2
البلقان~شبه جزيرة البلقان | region | - | 43.0 21.0 | Balkans | 4
دول البلطيق?~البلطيق | region | - | 57.0 25.0 | Baltics | 3
إسكندنافيا~اسكندنافيا | region | - | 63.0 15.0 | Scandinavia | 2
الأمريكتان?~الأمريكتين~الأميركتين | continent | - | 15.0 -85.0 | the Americas | 2
أمريكا الشمالية~أميركا الشمالية | continent | - | 45.0 -100.0 | North America | 4
أمريكا الجنوبية~أميركا الجنوبية | continent | - | -15.0 -60.0 | South America | 4
أمريكا اللاتينية~أميركا اللاتينية | region | - | -10.0 -60.0 | Latin America | 4
أمريكا الوسطى~أميركا الوسطى | region | - | 13.0 -86.0 | Central America | 3
الكاريبي~جزر الكاريبي | region | - | 18.0 -72.0 | Caribbean | 3
أوقيانوسيا | continent | - | -20.0 150.0 | Oceania | 2
القطب الشمالي | region | - | 85.0 0.0 | Arctic | 3
القطب الجنوبي | region | - | -80.0 0.0 | Antarctic | 2
القارة القطبية الجنوبية~أنتاركتيكا | continent | AQ | -80.0 0.0 | Antarctica | 2
# Seas, gulfs, straits
البحر المتوسط~البحر الأبيض المتوسط~المتوسط?~البحر الابيض المتوسط | sea | - | 35.0 18.0 | Mediterranean Sea | 4
شرق المتوسط~شرقي المتوسط~شرق البحر المتوسط | region | - | 34.0 32.0 | Eastern Mediterranean | 4
البحر الأسود | sea | - | 43.0 34.0 | Black Sea | 4
بحر قزوين | sea | - | 41.0 51.0 | Caspian Sea | 3
بحر إيجه~بحر إيجة | sea | - | 38.5 25.0 | Aegean Sea | 3
بحر آزوف | sea | - | 46.0 36.5 | Sea of Azov | 3
بحر مرمرة | sea | TR | 40.7 28.2 | Sea of Marmara | 2
بحر البلطيق | sea | - | 58.0 20.0 | Baltic Sea | 3
بحر الشمال | sea | - | 56.0 3.0 | North Sea | 3
بحر المانش~القنال الإنجليزي | sea | - | 50.2 -2.0 | English Channel | 3
البحر الأدرياتيكي | sea | - | 43.0 15.0 | Adriatic Sea | 2
بحر العرب~البحر العربي | sea | - | 15.0 65.0 | Arabian Sea | 4
خليج عدن | sea | - | 12.5 48.0 | Gulf of Aden | 4
خليج عمان~خليج عُمان~بحر عمان | sea | - | 25.0 58.5 | Gulf of Oman | 4
خليج العقبة | sea | - | 28.8 34.7 | Gulf of Aqaba | 3
خليج السويس | sea | EG | 28.5 33.0 | Gulf of Suez | 2
خليج سرت | sea | LY | 31.5 18.0 | Gulf of Sidra | 2
خليج غينيا | sea | - | 1.0 3.0 | Gulf of Guinea | 2
خليج البنغال | sea | - | 15.0 88.0 | Bay of Bengal | 2
خليج المكسيك | sea | - | 25.0 -90.0 | Gulf of Mexico | 3
خليج الخنازير | sea | CU | 22.2 -81.1 | Bay of Pigs | 2
بحر الصين الجنوبي | sea | - | 12.0 113.0 | South China Sea | 4
بحر الصين الشرقي | sea | - | 30.0 125.0 | East China Sea | 3
بحر اليابان | sea | - | 40.0 135.0 | Sea of Japan | 3
البحر الأصفر | sea | - | 36.0 123.0 | Yellow Sea | 2
البحر الكاريبي~بحر الكاريبي | sea | - | 15.0 -75.0 | Caribbean Sea | 3
المحيط الأطلسي~المحيط الأطلنطي~الأطلسي?~المحيط الاطلسي | sea | - | 30.0 -40.0 | Atlantic Ocean | 4
المحيط الهندي | sea | - | -10.0 75.0 | Indian Ocean | 4
المحيط الهادئ~المحيط الهادي | sea | - | 0.0 -160.0 | Pacific Ocean | 4
المحيطين الهندي والهادئ? | region | - | 0.0 110.0 | Indo-Pacific | 3
المحيط المتجمد الشمالي | sea | - | 85.0 0.0 | Arctic Ocean | 2
مضيق هرمز~هرمز? | strait | - | 26.57 56.25 | Strait of Hormuz | 5
باب المندب~مضيق باب المندب | strait | - | 12.58 43.33 | Bab el-Mandeb | 4
مضيق تايوان | strait | - | 24.8 119.9 | Taiwan Strait | 4
مضيق جبل طارق | strait | - | 35.97 -5.50 | Strait of Gibraltar | 3
مضيق ملقا | strait | - | 3.0 100.5 | Strait of Malacca | 2
مضيق تيران~مضائق تيران | strait | - | 28.0 34.47 | Straits of Tiran | 2
مضيق كيرتش~جسر القرم~جسر كيرتش | strait | UA | 45.3 36.5 | Kerch Strait | 3
# Rivers and lakes
النيل~نهر النيل | river | - | 24.0 32.9 | Nile | 4
الفرات~نهر الفرات | river | - | 34.5 41.0 | Euphrates | 4
دجلة~نهر دجلة | river | - | 34.0 44.0 | Tigris | 4
نهر الأردن | river | - | 32.2 35.56 | Jordan River | 3
نهر السين | river | FR | 48.9 2.3 | Seine | 2
نهر الراين~الراين | river | - | 50.0 7.7 | Rhine | 2
نهر الدانوب~الدانوب | river | - | 45.0 20.0 | Danube | 2
نهر دنيبرو~نهر الدنيبر~الدنيبر | river | - | 48.0 35.0 | Dnieper | 3
نهر الفولغا~الفولغا | river | RU | 48.0 46.0 | Volga | 2
نهر السند | river | - | 28.0 69.0 | Indus | 2
نهر الغانج~الغانج | river | - | 25.5 83.0 | Ganges | 2
نهر السنغال | river | - | 16.3 -15.0 | Senegal River | 1
بحيرة طبريا~بحيرة طبرية | lake | IL | 32.8 35.6 | Sea of Galilee | 2
بحيرة فيكتوريا | lake | - | -1.0 33.0 | Lake Victoria | 2
بحيرة فان | lake | TR | 38.6 43.0 | Lake Van | 1
# Mountains, deserts, historic regions
جبال الألب~الألب | mountain | - | 46.0 9.0 | Alps | 2
جبال الهيمالايا~الهيمالايا~الهملايا | mountain | - | 28.0 85.0 | Himalayas | 2
إيفرست~جبل إيفرست | mountain | NP | 27.99 86.93 | Mount Everest | 2
جبال الأطلس | mountain | - | 32.0 -5.0 | Atlas Mountains | 2
جبال الأورال~الأورال | mountain | RU | 60.0 59.0 | Urals | 2
هندوكوش | mountain | - | 36.0 71.0 | Hindu Kush | 1
وادي السيليكون~وادي السيلكون | region | US | 37.4 -122.1 | Silicon Valley | 2
# Holy places and well-known buildings
المسجد الأقصى~الأقصى?~الحرم القدسي~الحرم القدسي الشريف~المسجد الأقصى المبارك | facility | PS | 31.78 35.24 | Al-Aqsa Mosque | 5
قبة الصخرة | facility | PS | 31.78 35.24 | Dome of the Rock | 3
كنيسة القيامة | facility | PS | 31.78 35.23 | Church of the Holy Sepulchre | 3
كنيسة المهد | facility | PS | 31.70 35.21 | Church of the Nativity | 3
حائط البراق~حائط المبكى | facility | PS | 31.78 35.23 | Western Wall | 3
باب العامود | facility | PS | 31.78 35.23 | Damascus Gate | 2
الحرم الإبراهيمي | facility | PS | 31.52 35.11 | Ibrahimi Mosque | 3
البلدة القديمة? | quarter | PS | 31.78 35.23 | Old City | 2
الجامع الأموي~المسجد الأموي | facility | SY | 33.51 36.31 | Umayyad Mosque | 2
الجامع الأزهر | facility | EG | 30.05 31.26 | Al-Azhar Mosque | 3
برج إيفل | facility | FR | 48.86 2.29 | Eiffel Tower | 2
برج خليفة | facility | AE | 25.20 55.27 | Burj Khalifa | 2
الساحة الحمراء | facility | RU | 55.75 37.62 | Red Square | 2
ميدان تقسيم~ساحة تقسيم | facility | TR | 41.04 28.99 | Taksim Square | 3
ساحة الأمويين | facility | SY | 33.51 36.28 | Umayyad Square | 2
ساحة الشهداء? | facility | LB | 33.90 35.51 | Martyrs' Square | 2
الجمهورية العربية المتحدة | state | EG | 26.8 30.0 | United Arab Republic | 3
الاتحاد العربي الهاشمي | state | IQ | 33.0 44.0 | Arab Federation | 2
جمهورية اليمن الديمقراطية الشعبية~اليمن الجنوبي~جنوب اليمن | state | YE | 14.0 47.0 | South Yemen | 3
اليمن الشمالي | state | YE | 15.5 44.5 | North Yemen | 2
دول البلطيق~البلطيق | region | - | 57.0 24.0 | Baltic states | 3
سور برلين~جدار برلين | facility | DE | 52.51 13.39 | Berlin Wall | 3
`;
