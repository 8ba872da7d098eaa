/** Libya: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Libya
العزيزية | city | LY | 32.53 13.02 | Aziziya | 2 | Jafara | 2220139
هون?~مدينة هون | city | LY | 29.13 15.95 | Hun | 2 | Jufra | 2216645
براك? | city | LY | 27.55 14.27 | Brak | 2 | Wadi al Shatii | 2218478
صرمان | town | LY | 32.76 12.57 | Surman | 1 | Zawiya | 2210560
مسلاتة? | town | LY | 32.62 14.00 | Masallatah | 1 | Murqub | 2215163
جالو? | village | LY | 29.03 21.55 | Gialo | 1 | Al Wahat | 86049
الجغبوب | village | LY | 29.74 24.52 | Al Jaghbub | 1 | Butnan | 88967
الزويتينة~ميناء الزويتينة | port | LY | 30.90 20.12 | Zueitina | 2 | Al Wahat | 88380
الحريقة?~ميناء الحريقة | port | LY | 32.06 24.00 | Hariga port | 2 | Butnan
مليتة~مجمع مليتة | facility | LY | 32.87 12.24 | Mellitah | 2 | Nuqat al Khams
مصفاة الزاوية | facility | LY | 32.79 12.69 | Zawiya refinery | 2 | Zawiya
حقل الشرارة النفطي | facility | LY | 26.57 12.18 | Sharara field | 2 | Murzuq
حقل الفيل النفطي | facility | LY | 26.20 11.80 | El Feel field | 1 | Murzuq
حقل مسلة | facility | LY | 28.00 22.40 | Messla oil field | 1 | Al Wahat
حقل أبو الطفل | facility | LY | 28.70 21.80 | Abu Attifel field | 1 | Al Wahat
الرجبان? | town | LY | 31.95 12.10 | Rajban | 2 | Jabal al Gharbi
ككلة? | town | LY | 32.07 12.69 | Kikla | 2 | Jabal al Gharbi
الأصابعة? | town | LY | 32.00 12.85 | Al-Asabaa | 2 | Jabal al Gharbi
يفرن? | town | LY | 32.06 12.53 | Yafran | 2 | Jabal al Gharbi | 2208791
جادو? | town | LY | 31.96 12.03 | Jadu | 1 | Jabal al Gharbi | 2216432
وازن?~معبر وازن | crossing | LY | 31.95 10.66 | Wazin | 2 | Nalut
العجيلات | city | LY | 32.76 12.38 | Al-Ajaylat | 2 | Nuqat al Khams | 2219701
الجميل? | town | LY | 32.85 12.06 | Al-Jamil | 1 | Nuqat al Khams
زلطن | town | LY | 32.95 11.87 | Zaltan | 1 | Nuqat al Khams | 2208655
ورشفانة | region | LY | ~32.55 13.0 | Warshafana | 2 | Jafara
قصر بن غشير | town | LY | 32.68 13.18 | Qasr bin Ghashir | 3 | Tripoli
عين زارة | quarter | LY | 32.80 13.27 | Ain Zara | 3 | Tripoli
سوق الجمعة | quarter | LY | 32.90 13.25 | Souq al-Jumaa | 3 | Tripoli
أبو سليم | quarter | LY | 32.85 13.17 | Abu Salim | 3 | Tripoli
جنزور | town | LY | 32.82 13.01 | Janzour | 3 | Tripoli
حي الأندلس | quarter | LY | 32.87 13.13 | Hay al-Andalus | 2 | Tripoli
وادي الربيع | quarter | LY | 32.75 13.32 | Wadi al-Rabie | 2 | Tripoli
صلاح الدين | quarter | LY | 32.84 13.20 | Salah al-Din, Tripoli | 1 | Tripoli
السراج? | quarter | LY | 32.84 13.08 | As-Sarraj, Tripoli | 1 | Tripoli
مطار طرابلس الدولي~مطار طرابلس | airport | LY | 32.66 13.16 | Tripoli International Airport | 3 | Tripoli
ميدان الشهداء | facility | LY | 32.89 13.18 | Martyrs' Square | 2 | Tripoli
باب العزيزية | facility | LY | 32.86 13.17 | Bab al-Azizia | 2 | Tripoli
قاعدة أبو ستة | base | LY | 32.90 13.21 | Abu Sitta naval base | 2 | Tripoli
قاعدة الخادم~الخادم? | base | LY | 31.99 21.19 | Al-Khadim air base | 2 | Marj
قاعدة معطن السارة~معطن السارة | base | LY | 21.69 21.83 | Maaten al-Sarra base | 2 | Kufra
قاعدة تمنهنت~تمنهنت | base | LY | 27.23 14.66 | Tamanhint air base | 2 | Sabha
قاعدة القرضابية~القرضابية | base | LY | 31.06 16.60 | Ghardabiya air base | 2 | Sirte
مطار بنينا~بنينا?~مطار بنينا الدولي | airport | LY | 32.09 20.27 | Benina Airport | 2 | Benghazi
الرجمة? | town | LY | 32.08 20.33 | Ar-Rajma | 2 | Benghazi
الصابري | quarter | LY | 32.13 20.07 | Sabri | 2 | Benghazi
قنفودة | quarter | LY | 32.02 19.96 | Ganfouda | 2 | Benghazi
الهواري | quarter | LY | 32.04 20.09 | Hawari | 1 | Benghazi
سلوق | town | LY | 31.67 20.25 | Suluq | 1 | Benghazi | 81604
الأبيار | town | LY | 32.19 20.60 | Al-Abyar | 1 | Marj | 89087
سوسة? | town | LY | 32.90 21.97 | Susa (Libya) | 1 | Jebel Akhdar
القبة? | town | LY | 32.76 22.24 | Al-Qubba | 2 | Derna | 88835
مرتوبة | town | LY | 32.58 22.76 | Martuba | 1 | Derna
أمساعد~معبر أمساعد~مساعد? | crossing | LY | 31.58 25.05 | Musaid crossing | 3 | Butnan
إجخرة | town | LY | 29.28 21.65 | Jikharra | 1 | Al Wahat
تازربو | town | LY | 25.68 21.13 | Tazirbu | 2 | Kufra
ربيانة? | town | LY | 24.24 22.00 | Rebiana | 1 | Kufra
القطرون | town | LY | 24.95 14.65 | Al-Qatrun | 2 | Murzuq | 2219739
أم الأرانب | town | LY | 26.13 14.76 | Umm al-Aranib | 2 | Murzuq
تراغن | town | LY | 25.92 14.46 | Traghan | 1 | Murzuq
الشويرف | town | LY | 29.98 14.26 | Ash-Shwayrif | 2 | Jabal al Gharbi
أبو قرين~بوقرين | town | LY | 31.41 15.24 | Abu Qurayn | 3 | Misrata
تاورغاء | town | LY | 32.01 15.10 | Tawergha | 3 | Misrata
الوشكة | town | LY | 31.50 15.80 | Al-Washka | 2 | Sirte
هراوة? | town | LY | 30.92 17.55 | Harawa | 2 | Sirte
النوفلية | town | LY | 30.78 17.83 | Nawfaliyah | 2 | Sirte
بن جواد | town | LY | 30.80 18.08 | Bin Jawad | 2 | Sirte
سوكنة | town | LY | 29.07 15.78 | Sokna | 1 | Jufra
برقة? | region | LY | ~30.5 21.5 | Cyrenaica | 3
فزان | region | LY | ~26.3 13.4 | Fezzan | 3
إقليم طرابلس | region | LY | ~31.5 13.5 | Tripolitania | 2
جبل نفوسة | region | LY | ~31.9 11.9 | Nafusa Mountains | 3
خليج سرت | sea | LY | 31.50 18.00 | Gulf of Sidra | 2
سد أبو منصور | facility | LY | 32.68 22.58 | Abu Mansour Dam | 1 | Derna
البردية~بردية? | village | LY | 31.76 25.09 | Al Bardiyah | 1 | Butnan | 80509
أوجلة? | village | LY | 29.11 21.29 | Awjilah | 1 | Al Wahat | 88533
توكرة | town | LY | 32.53 20.58 | Tukrah | 1 | Marj | 88834
الجوف? | town | LY | 24.20 23.29 | Al Jawf | 1 | - | 88962
ودان? | town | LY | 29.16 16.14 | Waddan | 1 | Jufra | 2209055
مزدة | town | LY | 31.45 12.99 | Mizdah | 1 | Jabal al Gharbi | 2214827
مرادة? | village | LY | 29.22 19.20 | Maradah | 1 | Al Wahat | 2215282
إدري? | town | LY | 27.45 13.05 | Idri | 1 | Wadi al Shatii | 2220309
قصر ابو هادي | village | LY | 31.06 16.66 | Qasr Abu Hadi | 1 | Sirte | 8354477
`;
