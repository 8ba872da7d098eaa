/** Nisba of states, peoples, cities, dynasties and faiths. `country:XX` is ISO 3166-1 alpha-2. */
export default `
# Arab states and lands
عَرَبِيّ | ة | عَرَب | nisba people | Arab
خَلِيجِيّ | ة | ون | nisba | of the Gulf
مِصْرِيّ | ة | ون | nisba country:EG | Egyptian
سُعُودِيّ | ة | ون | nisba country:SA | Saudi
أُرْدُنِيّ | ة | ون | nisba country:JO | Jordanian
سُورِيّ | ة | ون | nisba country:SY | Syrian
لُبْنَانِيّ | ة | ون | nisba country:LB | Lebanese
فِلَسْطِينِيّ | ة | ون | nisba country:PS | Palestinian
عِرَاقِيّ | ة | ون | nisba country:IQ | Iraqi
كُوَيْتِيّ | ة | ون | nisba country:KW | Kuwaiti
قَطَرِيّ | ة | ون | nisba country:QA | Qatari
بَحْرَيْنِيّ | ة | ون | nisba country:BH | Bahraini
إِمَارَاتِيّ | ة | ون | nisba country:AE | Emirati
عُمَانِيّ | ة | ون | nisba country:OM | Omani
يَمَنِيّ | ة | ون | nisba country:YE | Yemeni
سُودَانِيّ | ة | ون | nisba country:SD | Sudanese
لِيبِيّ | ة | ون | nisba country:LY | Libyan
تُونِسِيّ | ة | ون تَوَانِسَة | nisba country:TN | Tunisian
جَزَائِرِيّ | ة | ون | nisba country:DZ | Algerian
مَغْرِبِيّ | ة | مَغَارِبَة | nisba country:MA | Moroccan
مَغَارِبِيّ | ة | ون | nisba | of the Maghreb
مُورِيتَانِيّ | ة | ون | nisba country:MR | Mauritanian
صُومَالِيّ | ة | ون | nisba country:SO | Somali
جِيبُوتِيّ | ة | ون | nisba country:DJ | Djiboutian
صَحْرَاوِيّ | ة | ون | nisba country:EH | Sahrawi, of the desert
غَزِّيّ | ة | ون | nisba country:PS | Gazan
مَقْدِسِيّ | ة | ون | nisba town-nisba country:PS | of Jerusalem
حَضْرَمِيّ | ة | حَضَارِم حَضَارِمَة | nisba town-nisba country:YE | Hadrami
عَدَنِيّ | ة | ون | nisba town-nisba country:YE | of Aden
صَنْعَانِيّ | ة | ون | nisba town-nisba country:YE | of Sanaa
حِجَازِيّ | ة | ون | nisba town-nisba country:SA | Hijazi
نَجْدِيّ | ة | ون | nisba town-nisba country:SA | Najdi
دِمَشْقِيّ | ة | ون | nisba town-nisba country:SY | Damascene
حَلَبِيّ | ة | ون | nisba town-nisba country:SY | of Aleppo
بَيْرُوتِيّ | ة | ون | nisba town-nisba country:LB | of Beirut
بَغْدَادِيّ | ة | ون | nisba town-nisba country:IQ | of Baghdad
مَوْصِلِيّ | ة | ون | nisba town-nisba country:IQ | of Mosul
بَصْرِيّ | ة | ون | nisba town-nisba country:IQ | of Basra
قَاهِرِيّ | ة | ون | nisba town-nisba country:EG | Cairene
صَعِيدِيّ | ة | صَعَايِدَة | nisba town-nisba country:EG | Upper Egyptian
سِينَاوِيّ | ة | ون | nisba town-nisba country:EG | of Sinai
دَارْفُورِيّ | ة | ون | nisba town-nisba country:SD | Darfuri
طَرَابُلُسِيّ | ة | ون | nisba town-nisba | of Tripoli
بَرْقَاوِيّ | ة | ون | nisba town-nisba country:LY | of Cyrenaica
رِيفِيّ | ة | ون | nisba | rural, of the Rif
# peoples and faiths
كُرْدِيّ | ة | أَكْرَاد كُرْد | nisba people | Kurdish
أَمَازِيغِيّ | ة | أَمَازِيغ | nisba people | Amazigh
تُرْكُمَانِيّ | ة | تُرْكُمَان | nisba people | Turkmen
أَرْمَنِيّ | ة | أَرْمَن | nisba people | Armenian
أَرْمِينِيّ | ة | ون | nisba country:AM | Armenian
شِيشَانِيّ | ة | ون شِيشَان | nisba country:RU | Chechen
دُرْزِيّ | ة | دُرُوز | nisba people | Druze
إِيزِيدِيّ | ة | ون | nisba people | Yazidi
أَيْزِيدِيّ | ة | ون | nisba people | Yazidi
نُوبِيّ | ة | ون | nisba people | Nubian
بَدَوِيّ | ة | بَدْو | nisba people | Bedouin
غَجَرِيّ | ة | غَجَر | nisba people | Roma
رُوهِينْغِيّ | ة | رُوهِينْغَا | nisba people | Rohingya
آشُورِيّ | ة | ون | nisba people | Assyrian
سُرْيَانِيّ | ة | سُرْيَان | nisba people | Syriac
كَلْدَانِيّ | ة | كَلْدَان | nisba people | Chaldean
قِبْطِيّ | ة | أَقْبَاط | nisba people | Coptic
مَارُونِيّ | ة | مَوَارِنَة | nisba people | Maronite
مُسْلِم | ة | ون | nisba people person | Muslim
يَهُودِيّ | ة | يَهُود | nisba people | Jewish
سُنِّيّ | ة | سُنَّة | nisba people | Sunni
شِيعِيّ | ة | شِيعَة | nisba people | Shia
عَلَوِيّ | ة | ون | nisba people | Alawite
زَيْدِيّ | ة | ون زُيُود | nisba people | Zaydi
إِسْمَاعِيلِيّ | ة | ون | nisba people | Ismaili
صُوفِيّ | ة | ون | nisba people | Sufi
سَلَفِيّ | ة | ون | nisba people | Salafi
إِبَاضِيّ | ة | ون | nisba people | Ibadi
هِنْدُوسِيّ | ة | هِنْدُوس | nisba people | Hindu
بُوذِيّ | ة | ون | nisba people | Buddhist
سِيخِيّ | ة | سِيخ | nisba people | Sikh
بَهَائِيّ | ة | ون | nisba people | Baha'i
كَاثُولِيكِيّ | ة | كَاثُولِيك | nisba people | Catholic
أُرْثُوذُكْسِيّ | ة | أُرْثُوذُكْس | nisba people | Orthodox
بْرُوتِسْتَانْتِيّ | ة | بْرُوتِسْتَانْت | nisba people | Protestant
إِنْجِيلِيّ | ة | ون | nisba people | Evangelical
حُوثِيّ | ة | ون | nisba people country:YE | Houthi
بَعْثِيّ | ة | ون | nisba | Baathist
دَاعِشِيّ | ة | دَوَاعِش | nisba | of Daesh
حَمْسَاوِيّ | ة | ون | nisba country:PS | of Hamas
فَتْحَاوِيّ | ة | ون | nisba country:PS | of Fatah
# Middle East and Caucasus
إِسْرَائِيلِيّ | ة | ون | nisba country:IL | Israeli
عِبْرِيّ | ة | ون | nisba country:IL | Hebrew
صِهْيُونِيّ | ة | صَهَايِنَة | nisba country:IL | Zionist
تُرْكِيّ | ة | أَتْرَاك | nisba country:TR | Turkish
إِيرَانِيّ | ة | ون | nisba country:IR | Iranian
فَارِسِيّ | ة | فُرْس | nisba country:IR | Persian
جُورْجِيّ | ة | ون | nisba country:GE | Georgian
أَذَرْبَيْجَانِيّ | ة | ون | nisba country:AZ | Azerbaijani
أَذَرِيّ | ة | ون | nisba country:AZ | Azeri
أَفْغَانِيّ | ة | أَفْغَان | nisba country:AF | Afghan
بَاكِسْتَانِيّ | ة | ون | nisba country:PK | Pakistani
# Europe
أُورُوبِّيّ | ة | ون | nisba | European
أُورُبِّيّ | ة | ون | nisba | European
بْرِيطَانِيّ | ة | ون | nisba country:GB | British
إِنْجِلِيزِيّ | ة | إِنْجِلِيز | nisba country:GB | English
إِنْكِلِيزِيّ | ة | إِنْكِلِيز | nisba country:GB | English
إِسْكُتْلَنْدِيّ | ة | ون | nisba country:GB | Scottish
وِيلْزِيّ | ة | ون | nisba country:GB | Welsh
إِيرْلَنْدِيّ | ة | ون | nisba country:IE | Irish
أَيْرْلَنْدِيّ | ة | ون | nisba country:IE | Irish
فَرَنْسِيّ | ة | ون | nisba country:FR | French
أَلْمَانِيّ | ة | أَلْمَان | nisba country:DE | German
إِيطَالِيّ | ة | ون | nisba country:IT | Italian
إِسْبَانِيّ | ة | إِسْبَان | nisba country:ES | Spanish
أَسْبَانِيّ | ة | أَسْبَان | nisba country:ES | Spanish
كَتَالُونِيّ | ة | ون | nisba country:ES | Catalan
بُرْتُغَالِيّ | ة | ون | nisba country:PT | Portuguese
هُولَنْدِيّ | ة | ون | nisba country:NL | Dutch
بَلْجِيكِيّ | ة | ون | nisba country:BE | Belgian
لُوكْسَمْبُورْغِيّ | ة | ون | nisba country:LU | Luxembourgish
نِمْسَاوِيّ | ة | ون | nisba country:AT | Austrian
دَنْمَارْكِيّ | ة | ون | nisba country:DK | Danish
دَنِمَارْكِيّ | ة | ون | nisba country:DK | Danish
سُوِيدِيّ | ة | ون | nisba country:SE | Swedish
نَرْوِيجِيّ | ة | ون | nisba country:NO | Norwegian
نُرْوِيجِيّ | ة | ون | nisba country:NO | Norwegian
فِنْلَنْدِيّ | ة | ون | nisba country:FI | Finnish
رُوسِيّ | ة | رُوس | nisba country:RU | Russian
سُوفِيَاتِيّ | ة | سُوفْيَات | nisba country:RU | Soviet
أُوكْرَانِيّ | ة | ون | nisba country:UA | Ukrainian
بِيلَارُوسِيّ | ة | ون | nisba country:BY | Belarusian
مُولْدُوفِيّ | ة | ون | nisba country:MD | Moldovan
بُولَنْدِيّ | ة | ون | nisba country:PL | Polish
سْلُوفَاكِيّ | ة | سْلُوفَاك ون | nisba country:SK | Slovak
مَجَرِيّ | ة | ون | nisba country:HU | Hungarian
هَنْغَارِيّ | ة | ون | nisba country:HU | Hungarian
بُلْغَارِيّ | ة | بُلْغَار | nisba country:BG | Bulgarian
أَلْبَانِيّ | ة | ون | nisba country:AL | Albanian
صِرْبِيّ | ة | صِرْب | nisba country:RS | Serbian
كُرْوَاتِيّ | ة | كُرْوَات | nisba country:HR | Croatian
بُوسْنِيّ | ة | ون | nisba country:BA | Bosnian
كُوسُوفِيّ | ة | ون | nisba country:XK | Kosovar
مَقْدُونِيّ | ة | ون | nisba country:MK | Macedonian
مَالْطِيّ | ة | ون | nisba country:MT | Maltese
إِسْتُونِيّ | ة | ون | nisba country:EE | Estonian
لَاتْفِيّ | ة | ون | nisba country:LV | Latvian
لِيتْوَانِيّ | ة | ون | nisba country:LT | Lithuanian
فَاتِيكَانِيّ | ة | ون | nisba country:VA | of the Vatican
بَلْقَانِيّ | ة | ون | nisba | Balkan
إِسْكَنْدِنَافِيّ | ة | ون | nisba | Scandinavian
# Americas
أَمْرِيكِيّ | ة | ون أَمْرِيكَان | nisba country:US | American
أَمِيرِكِيّ | ة | ون أَمِيرِكَان | nisba country:US | American
أَمِيرْكِيّ | ة | ون | nisba country:US | American
كَنَدِيّ | ة | ون | nisba country:CA | Canadian
بَرَازِيلِيّ | ة | ون | nisba country:BR | Brazilian
تْشِيلِيّ | ة | ون | nisba country:CL | Chilean
كُولُومْبِيّ | ة | ون | nisba country:CO | Colombian
فَنَزْوِيلِيّ | ة | ون | nisba country:VE | Venezuelan
بِيرُوفِيّ | ة | ون | nisba country:PE | Peruvian
بُولِيفِيّ | ة | ون | nisba country:BO | Bolivian
إِكْوَادُورِيّ | ة | ون | nisba country:EC | Ecuadorian
أُورُوغْوَايَانِيّ | ة | ون | nisba country:UY | Uruguayan
بَارَاغْوَايَانِيّ | ة | ون | nisba country:PY | Paraguayan
كُوبِيّ | ة | ون | nisba country:CU | Cuban
هَايِيتِيّ | ة | ون | nisba country:HT | Haitian
بَنَمِيّ | ة | ون | nisba country:PA | Panamanian
نِيكَارَاغْوِيّ | ة | ون | nisba country:NI | Nicaraguan
غْوَاتِيمَالِيّ | ة | ون | nisba country:GT | Guatemalan
سَلْفَادُورِيّ | ة | ون | nisba country:SV | Salvadoran
كُوسْتَارِيكِيّ | ة | ون | nisba country:CR | Costa Rican
دُومِينِيكَانِيّ | ة | ون | nisba country:DO | Dominican
جَامَايْكِيّ | ة | ون | nisba country:JM | Jamaican
كَارِيبِيّ | ة | ون | nisba | Caribbean
نُيُورْكِيّ | ة | ون | nisba country:US | of New York
# Asia and Oceania
آسْيَوِيّ | ة | ون | nisba | Asian
صِينِيّ | ة | ون | nisba country:CN | Chinese
يَابَانِيّ | ة | ون | nisba country:JP | Japanese
كُورِيّ | ة | ون | nisba | Korean
هِنْدِيّ | ة | هُنُود | nisba country:IN | Indian
كَشْمِيرِيّ | ة | ون | nisba | Kashmiri
بَنْغَالِيّ | ة | ون بَنْغَال | nisba country:BD | Bengali
بَنْغْلَادِشِيّ | ة | ون | nisba country:BD | Bangladeshi
سِرِيلَانْكِيّ | ة | ون | nisba country:LK | Sri Lankan
نِيبَالِيّ | ة | ون | nisba country:NP | Nepali
مَالْدِيفِيّ | ة | ون | nisba country:MV | Maldivian
تَايْلَانْدِيّ | ة | ون | nisba country:TH | Thai
فِيتْنَامِيّ | ة | ون | nisba country:VN | Vietnamese
كَمْبُودِيّ | ة | ون | nisba country:KH | Cambodian
إِنْدُونِيسِيّ | ة | ون | nisba country:ID | Indonesian
فِلِبِّينِيّ | ة | ون | nisba country:PH | Filipino
سِنْغَافُورِيّ | ة | ون | nisba country:SG | Singaporean
تَايْوَانِيّ | ة | ون | nisba country:TW | Taiwanese
مُنْغُولِيّ | ة | مُنْغُول | nisba country:MN | Mongolian
بُورْمِيّ | ة | ون | nisba country:MM | Burmese
كَازَاخِيّ | ة | ون | nisba country:KZ | Kazakh
أُوزْبَكِيّ | ة | أُوزْبَك | nisba country:UZ | Uzbek
طَاجِيكِيّ | ة | طَاجِيك | nisba country:TJ | Tajik
قِرْغِيزِيّ | ة | قِرْغِيز | nisba country:KG | Kyrgyz
تِبِتِيّ | ة | ون | nisba country:CN | Tibetan
أُويْغُورِيّ | ة | أُويْغُور | nisba country:CN | Uyghur
نِيُوزِيلَنْدِيّ | ة | ون | nisba country:NZ | New Zealander
# Africa
أَفْرِيقِيّ | ة | أَفَارِقَة | nisba | African
إِفْرِيقِيّ | ة | أَفَارِقَة | nisba | African
إِثْيُوبِيّ | ة | ون | nisba country:ET | Ethiopian
إِرِيتْرِيّ | ة | ون | nisba country:ER | Eritrean
كِينِيّ | ة | ون | nisba country:KE | Kenyan
أُوغَنْدِيّ | ة | ون | nisba country:UG | Ugandan
تَنْزَانِيّ | ة | ون | nisba country:TZ | Tanzanian
رُوَانْدِيّ | ة | ون | nisba country:RW | Rwandan
بُورُونْدِيّ | ة | ون | nisba country:BI | Burundian
نِيجِيرِيّ | ة | ون | nisba country:NG | Nigerian
نَيْجِيرِيّ | ة | ون | nisba country:NG | Nigerian
نِيجَرِيّ | ة | ون | nisba country:NE | Nigerien
تْشَادِيّ | ة | ون | nisba country:TD | Chadian
غَانِيّ | ة | ون | nisba country:GH | Ghanaian
كَامِيرُونِيّ | ة | ون | nisba country:CM | Cameroonian
غَابُونِيّ | ة | ون | nisba country:GA | Gabonese
أَنْغُولِيّ | ة | ون | nisba country:AO | Angolan
زَامْبِيّ | ة | ون | nisba country:ZM | Zambian
زِيمْبَابْوِيّ | ة | ون | nisba country:ZW | Zimbabwean
مُوزَمْبِيقِيّ | ة | ون | nisba country:MZ | Mozambican
مَدَغَشْقَرِيّ | ة | ون | nisba country:MG | Malagasy
لِيبِيرِيّ | ة | ون | nisba country:LR | Liberian
إِيفْوَارِيّ | ة | ون | nisba country:CI | Ivorian
بُورْكِينِيّ | ة | ون | nisba country:BF | Burkinabe
تُوغُولِيّ | ة | ون | nisba country:TG | Togolese
حَبَشِيّ | ة | أَحْبَاش | nisba country:ET | Abyssinian
# the international world
أُمَمِيّ | ة | ون | nisba body:UN | of the United Nations
دُوَلِيّ | ة | ون | nisba | international
غَرْبِيّ | ة | ون | nisba direction | western
شَرْقِيّ | ة | ون | nisba direction | eastern
شَمَالِيّ | ة | ون | nisba direction | northern
جَنُوبِيّ | ة | ون | nisba direction | southern
أَطْلَسِيّ | ة | ون | nisba | Atlantic, of NATO
عُثْمَانِيّ | ة | ون | nisba | Ottoman
قُرَشِيّ | ة | ون | nisba | of Quraysh
هَاشِمِيّ | ة | ون | nisba | Hashemite
أَنْدَلُسِيّ | ة | ون | nisba | Andalusian
إِغْرِيقِيّ | ة | إِغْرِيق | nisba | Greek (ancient)
فِرْعَوْنِيّ | ة | ون | nisba | Pharaonic
بِيزَنْطِيّ | ة | ون | nisba | Byzantine
سَامِيّ | ة | ون | nisba | Semitic
سُوفْيِتِيّ | ة | ون | nisba country:RU | Soviet
يُوغُوسْلَافِيّ | ة | ون | nisba country:RS | Yugoslav
`;
