/** Nisba of peoples, dynasties, creeds and movements. */
export default `
# nisba people
طَارِقِيّ | ة | طَوَارِق | nisba people | Tuareg
بَشْتُونِيّ | ة | بَشْتُون | nisba people | Pashtun
هَزَرِيّ | ة | هَزَارَة | nisba people | Hazara
بَلُوشِيّ | ة | بَلُوش | nisba people | Baloch
سِنْدِيّ | ة | ون | nisba people | Sindhi
بَنْجَابِيّ | ة | ون | nisba people | Punjabi
تَامِيلِيّ | ة | تَامِيل | nisba people | Tamil
تَتَرِيّ | ة | تَتَار | nisba people | Tatar
شَرْكَسِيّ | ة | شَرَاكِسَة شَرْكَس | nisba people | Circassian
قَوْقَازِيّ | ة | ون | nisba people | Caucasian
قُوقَازِيّ | ة | ون | nisba people | Caucasian
سْلَافِيّ | ة | سْلَاف | nisba people | Slav
جِرْمَانِيّ | ة | جِرْمَان | nisba people | Germanic
بَرْبَرِيّ | ة | بَرْبَر | nisba people | Berber, barbarian
زَنْجِيّ | ة | زُنُوج | nisba people | black African
هُوتِيّ | ة | هُوتُو | nisba people | Hutu
تُوتْسِيّ | ة | تُوتْسِي | nisba people | Tutsi
أُورُومِيّ | ة | أُورُومُو | nisba people | Oromo
أَمْهَرِيّ | ة | أَمْهَارَة | nisba people | Amhara
تِيغْرَاوِيّ | ة | ون | nisba people | Tigrayan
فُلَانِيّ | ة | فُلَان | nisba people | Fulani
هَوْسَاوِيّ | ة | هَوْسَا | nisba people | Hausa
عُرْبَانِيّ | ة | عُرْبَان | nisba people | Bedouin
أَعْرَابِيّ | ة | أَعْرَاب | nisba people | Bedouin Arab
حَرِيدِيّ | ة | حَرِيدِيم ون | nisba people | Haredi
أَشْتْكِنَازِيّ | ة | أَشْتْكِنَاز | nisba people | Ashkenazi
سِفَارْدِيّ | ة | سِفَارْدِيم | nisba people | Sephardi
سَامِرِيّ | ة | سَامِرَة | nisba people | Samaritan
إِنْجْلِيكَانِيّ | ة | ون | nisba people | Anglican
أَنْغْلِيكَانِيّ | ة | ون | nisba people | Anglican
لُوتَرِيّ | ة | ون | nisba people | Lutheran
مُورْمُونِيّ | ة | مُورْمُون | nisba people | Mormon
وَهَّابِيّ | ة | ون | nisba people | Wahhabi
أَشْعَرِيّ | ة | أَشَاعِرَة | nisba people | Ashari
حَنَفِيّ | ة | اَحْنَاف | nisba people | Hanafi
مَالِكِيّ | ة | مَالِكِيَّة | nisba people | Maliki
حَنْبَلِيّ | ة | حَنَابِلَة | nisba people | Hanbali
شَافِعِيّ | ة | شَافِعِيَّة | nisba people | Shafii
جَعْفَرِيّ | ة | جَعْفَرِيَّة | nisba people | Jaafari
نُصَيْرِيّ | ة | ون | nisba people | Nusayri
زَرَادُشْطِيّ | ة | ون | nisba people | Zoroastrian
صَابِئِيّ | ة | صَابِئَة | nisba people | Sabian
مَنْدَائِيّ | ة | ون | nisba people | Mandaean
أَحْمَدِيّ | ة | ون | nisba people | Ahmadi
بَابِيّ | ة | ون | nisba people | Babi
خَوَارِجِيّ | ة | خَوَارِج | nisba people | Kharijite
نَصْرَانِيّ | ة | نَصَارَى | nisba people | Christian
مَسِيحِيّ | ة | ون | nisba people | Christian
مَجُوسِيّ | ة | مَجُوس | nisba people | Magian
وَثَنِيّ | ة | ون | nisba people | pagan
بُوهْرِيّ | ة | بُهْرَة | nisba people | Bohra
# nisba
بَابِلِيّ | ة | ون | nisba | Babylonian
سُومَرِيّ | ة | ون | nisba | Sumerian
أَكَّدِيّ | ة | ون | nisba | Akkadian
كَنْعَانِيّ | ة | ون | nisba | Canaanite
فِينِيقِيّ | ة | ون | nisba | Phoenician
نَبَطِيّ | ة | أَنْبَاط | nisba | Nabataean
تَدْمُرِيّ | ة | ون | nisba | of Palmyra
سَبَئِيّ | ة | ون | nisba | Sabaean
حِمْيَرِيّ | ة | ون | nisba | Himyarite
رُومَانِيّ | ة | ون | nisba country:RO | Roman
سَاسَانِيّ | ة | ون | nisba | Sassanid
أُمَوِيّ | ة | ون | nisba | Umayyad
عَبَّاسِيّ | ة | ون | nisba | Abbasid
فَاطِمِيّ | ة | ون | nisba | Fatimid
أَيُّوبِيّ | ة | ون | nisba | Ayyubid
مَمْلُوكِيّ | ة | مَمَالِيك | nisba | Mamluk
سَلْجُوقِيّ | ة | سَلَاجِقَة | nisba | Seljuk
صَفَوِيّ | ة | ون | nisba | Safavid
قَاجَارِيّ | ة | ون | nisba | Qajar
صَلِيبِيّ | ة | ون | nisba | Crusader
فَرَنْجِيّ | ة | فَرَنْجَة إِفْرَنْج | nisba | Frankish
جَاهِلِيّ | ة | ون | nisba | of pre-Islamic times
نَازِيّ | ة | ون | nisba | Nazi
فَاشِيّ | ة | ون | nisba | fascist
فَاشِسْتِيّ | ة | ون | nisba | fascist
نَاصِرِيّ | ة | ون | nisba | Nasserist
مَارْكِسِيّ | ة | ون | nisba | Marxist
لِينِينِيّ | ة | ون | nisba | Leninist
مَاوِيّ | ة | ون | nisba | Maoist
خُمَيْنِيّ | ة | ون | nisba | Khomeinist
صَدْرِيّ | ة | ون | nisba | Sadrist
عَوْنِيّ | ة | ون | nisba | of Aoun's party
كَتَائِبِيّ | ة | ون | nisba | of the Kataeb
طَالِبَانِيّ | ة | ون | nisba | of the Taliban
إِخْوَانِيّ | ة | ون | nisba | of the Brotherhood
نَهْضَوِيّ | ة | ون | nisba | of Ennahda
حُسَيْنِيّ | ة | ون | nisba | Husayni
حَرَكِيّ | ة | ون | nisba | of a movement, kinetic
دِيغُولِيّ | ة | ون | nisba | Gaullist
تَاتْشِرِيّ | ة | ون | nisba | Thatcherite
أَنْغْلُوسَاكْسُونِيّ | ة | ون | nisba | Anglo-Saxon
أَنْجْلُوسَاكْسُونِيّ | ة | ون | nisba | Anglo-Saxon
فْرَانْكُوفُونِيّ | ة | ون | nisba | francophone
فْرَنْكُفُونِيّ | ة | ون | nisba | francophone
لَاتِينِيّ | ة | لَاتِين ون | nisba | Latin
يُونَانِيّ | ة | ون | nisba country:GR | Greek
هِمَالَاوِيّ | ة | ون | nisba | Himalayan
إِسْتِوَائِيّ | ة | ون | nisba | equatorial
اِسْتِوَائِيّ | ة | ون | nisba | equatorial
قُطْبِيّ | ة | ون | nisba | polar
مَشْرِقِيّ | ة | مَشَارِقَة | nisba | of the Mashriq
أُورَاسِيّ | ة | ون | nisba | Eurasian
أَبْخَازِيّ | ة | أَبْخَاز ون | nisba people | Abkhaz
أُوسِيتِيّ | ة | ون | nisba people | Ossetian
بُوشْنَاقِيّ | ة | بُوشْنَاق بُشْنَاق | nisba people | Bosniak
دَاغِسْتَانِيّ | ة | ون | nisba people | Dagestani
`;
