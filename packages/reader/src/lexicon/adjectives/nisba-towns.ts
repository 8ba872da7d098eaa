/** Nisba of towns and regions, Arab and other. */
export default `
# nisba country:SY
حِمْصِيّ | ة | ون | nisba town-nisba country:SY | of Homs
حَمَوِيّ | ة | ون | nisba town-nisba country:SY | of Hama
دَرْعَاوِيّ | ة | ون | nisba town-nisba country:SY | of Daraa
دَيْرِيّ | ة | ون | nisba town-nisba country:SY | of Deir ez-Zor
رَقَّاوِيّ | ة | ون | nisba town-nisba country:SY | of Raqqa
إِدْلِبِيّ | ة | ون | nisba town-nisba country:SY | of Idlib
لَاذِقَانِيّ | ة | لَوَاذِقَة | nisba town-nisba country:SY | of Latakia
طَرْطُوسِيّ | ة | ون | nisba town-nisba country:SY | of Tartus
حَوْرَانِيّ | ة | حَوَرِنَة | nisba town-nisba country:SY | of Hauran
جَوْلَانِيّ | ة | ون | nisba town-nisba country:SY | of the Golan
غُوْطَانِيّ | ة | ون | nisba town-nisba country:SY | of the Ghouta
شَامِيّ | ة | شُوَام ون | nisba town-nisba country:SY | of the Levant, Damascene
# nisba country:LB
صَيْدَاوِيّ | ة | ون | nisba town-nisba country:LB | of Sidon
بَعْلَبَكِّيّ | ة | ون | nisba town-nisba country:LB | of Baalbek
زَحْلَاوِيّ | ة | ون | nisba town-nisba country:LB | of Zahle
بِقَاعِيّ | ة | ون | nisba town-nisba country:LB | of the Beqaa
# nisba country:PS
نَابْلُسِيّ | ة | ون نَوَابِلْسَة | nisba town-nisba country:PS | of Nablus
خَلِيلِيّ | ة | خَلَايِلَة | nisba town-nisba country:PS | of Hebron
جِنِينِيّ | ة | ون | nisba town-nisba country:PS | of Jenin
غَزَّاوِيّ | ة | ون | nisba town-nisba country:PS | Gazan
تَلْحَمِيّ | ة | تَلَاحِمَة | nisba town-nisba country:PS | of Bethlehem
أَرِيحِيّ | ة | ون | nisba town-nisba country:PS | of Jericho
رَفَحِيّ | ة | ون | nisba town-nisba country:PS | of Rafah
# nisba country:IL
حَيْفَاوِيّ | ة | ون | nisba town-nisba country:IL | of Haifa
يَافَاوِيّ | ة | ون | nisba town-nisba country:IL | of Jaffa
عَكَّاوِيّ | ة | ون | nisba town-nisba country:IL | of Acre
نَصْرَاوِيّ | ة | ون | nisba town-nisba country:IL | of Nazareth
نَقَبِيّ | ة | ون | nisba town-nisba country:IL | of the Negev
جَلِيلِيّ | ة | ون | nisba town-nisba country:IL | of Galilee
# nisba country:IQ
كَرْكُوكِيّ | ة | ون | nisba town-nisba country:IQ | of Kirkuk
أَنْبَارِيّ | ة | ون | nisba town-nisba country:IQ | of Anbar
فَلُّوجِيّ | ة | ون | nisba town-nisba country:IQ | of Fallujah
نَجَفِيّ | ة | ون | nisba town-nisba country:IQ | of Najaf
كَرْبَلَائِيّ | ة | ون | nisba town-nisba country:IQ | of Karbala
سِنْجَارِيّ | ة | ون | nisba town-nisba country:IQ | of Sinjar
أَرْبِيلِيّ | ة | ون | nisba town-nisba country:IQ | of Erbil
دِيَالِيّ | ة | ون | nisba town-nisba country:IQ | of Diyala
أَهْوَارِيّ | ة | ون | nisba town-nisba country:IQ | of the marshes
# nisba country:EG
إِسْكَنْدَرَانِيّ | ة | ون | nisba town-nisba country:EG | Alexandrian
سَكَنْدَرِيّ | ة | ون | nisba town-nisba country:EG | Alexandrian
سُوَيْسِيّ | ة | سَوَايْسَة | nisba town-nisba country:EG | of Suez
بُورْسَعِيدِيّ | ة | بُورْسَعِيدِيَّة | nisba town-nisba country:EG | of Port Said
أَسْوَانِيّ | ة | ون | nisba town-nisba country:EG | of Aswan
مَنْصُورِيّ | ة | ون | nisba town-nisba country:EG | of Mansoura
دِمْيَاطِيّ | ة | دِمَايْطَة | nisba town-nisba country:EG | of Damietta
فَيُّومِيّ | ة | ون | nisba town-nisba country:EG | of Fayoum
# nisba country:LY
بَنْغَازِيّ | ة | ون | nisba town-nisba country:LY | of Benghazi
مِصْرَاتِيّ | ة | ون | nisba town-nisba country:LY | of Misrata
سَبْهَاوِيّ | ة | ون | nisba town-nisba country:LY | of Sebha
فِزَّانِيّ | ة | ون | nisba town-nisba country:LY | of Fezzan
# nisba country:TN
صَفَاقُسِيّ | ة | ون | nisba town-nisba country:TN | of Sfax
قَيْرَوَانِيّ | ة | ون | nisba town-nisba country:TN | of Kairouan
قَفْصِيّ | ة | ون | nisba town-nisba country:TN | of Gafsa
# nisba country:DZ
وَهْرَانِيّ | ة | ون | nisba town-nisba country:DZ | of Oran
قُسَنْطِينِيّ | ة | ون | nisba town-nisba country:DZ | of Constantine
عَنَّابِيّ | ة | ون | nisba town-nisba country:DZ | of Annaba
قَبَائِلِيّ | ة | ون | nisba town-nisba country:DZ | Kabyle
# nisba country:MA
بَيْضَاوِيّ | ة | ون | nisba town-nisba country:MA | of Casablanca
فَاسِيّ | ة | ون | nisba town-nisba country:MA | of Fez
مَرَّاكُشِيّ | ة | ون | nisba town-nisba country:MA | of Marrakesh
طَنْجَاوِيّ | ة | ون | nisba town-nisba country:MA | of Tangier
تِطْوَانِيّ | ة | ون | nisba town-nisba country:MA | of Tetouan
رِبَاطِيّ | ة | ون | nisba town-nisba country:MA | of Rabat
مِكْنَاسِيّ | ة | ون | nisba town-nisba country:MA | of Meknes
# nisba country:SA
مَكِّيّ | ة | ون | nisba town-nisba country:SA | of Mecca
جِدَّاوِيّ | ة | ون | nisba town-nisba country:SA | of Jeddah
قَصِيمِيّ | ة | قِصْمَان ون | nisba town-nisba country:SA | of Qassim
عَسِيرِيّ | ة | ون | nisba town-nisba country:SA | of Asir
جَازَانِيّ | ة | ون | nisba town-nisba country:SA | of Jazan
نَجْرَانِيّ | ة | ون | nisba town-nisba country:SA | of Najran
حَائِلِيّ | ة | ون | nisba town-nisba country:SA | of Hail
أَحْسَائِيّ | ة | ون | nisba town-nisba country:SA | of Al-Ahsa
قَطِيفِيّ | ة | ون | nisba town-nisba country:SA | of Qatif
شَرْقَاوِيّ | ة | ون شَرَاقْوَة | nisba town-nisba country:SA | of the eastern province
# nisba country:AE
ظَبْيَانِيّ | ة | ون | nisba town-nisba country:AE | of Abu Dhabi
دُبَيِّيّ | ة | ون | nisba town-nisba country:AE | of Dubai
شَارِقِيّ | ة | ون | nisba town-nisba country:AE | of Sharjah
# nisba country:YE
تَعِزِّيّ | ة | ون | nisba town-nisba country:YE | of Taiz
مَأْرِبِيّ | ة | ون | nisba town-nisba country:YE | of Marib
صَعْدِيّ | ة | ون | nisba town-nisba country:YE | of Saada
ضَالِعِيّ | ة | ون | nisba town-nisba country:YE | of Dhale
لَحْجِيّ | ة | ون | nisba town-nisba country:YE | of Lahj
سُقُطْرِيّ | ة | ون | nisba town-nisba country:YE | of Socotra
ذَمَارِيّ | ة | ون | nisba town-nisba country:YE | of Dhamar
تِهَامِيّ | ة | ون | nisba town-nisba country:YE | of Tihama
# nisba country:SD
خَرْطُومِيّ | ة | ون | nisba town-nisba country:SD | of Khartoum
كُرْدُفَانِيّ | ة | ون | nisba town-nisba country:SD | of Kordofan
# nisba country:OM
ظُفَارِيّ | ة | ون | nisba town-nisba country:OM | of Dhofar
مَسْقَطِيّ | ة | ون | nisba town-nisba country:OM | of Muscat
# nisba country:JO
إِرْبِدِيّ | ة | ون | nisba town-nisba country:JO | of Irbid
كَرَكِيّ | ة | ون | nisba town-nisba country:JO | of Karak
عَقَبَاوِيّ | ة | ون | nisba town-nisba country:JO | of Aqaba
# nisba
بَارِيسِيّ | ة | ون | nisba town-nisba country:FR | Parisian
لَنْدَنِيّ | ة | ون | nisba town-nisba country:GB | of London
بَرْلِينِيّ | ة | ون | nisba town-nisba country:DE | of Berlin
مَدْرِيدِيّ | ة | ون | nisba town-nisba country:ES | of Madrid
بَرْشَلُونِيّ | ة | ون | nisba town-nisba country:ES | of Barcelona
بَاسْكِيّ | ة | ون | nisba town-nisba country:ES | Basque
مِيلَانِيّ | ة | ون | nisba town-nisba country:IT | of Milan
سِقِلِّيّ | ة | ون | nisba town-nisba country:IT | Sicilian
بَافَارِيّ | ة | ون | nisba town-nisba country:DE | Bavarian
كَالِيفُورْنِيّ | ة | ون | nisba town-nisba country:US | Californian
طِهْرَانِيّ | ة | ون | nisba town-nisba country:IR | of Tehran
إِسْفَهَانِيّ | ة | ون | nisba town-nisba country:IR | of Isfahan
خُرَاسَانِيّ | ة | ون | nisba town-nisba country:IR | of Khorasan
أَهْوَازِيّ | ة | ون | nisba town-nisba country:IR | of Ahvaz
إِسْتَنْبُولِيّ | ة | ون | nisba town-nisba country:TR | of Istanbul
أَنَضُولِيّ | ة | ون | nisba town-nisba country:TR | Anatolian
أَنَاضُولِيّ | ة | ون | nisba town-nisba country:TR | Anatolian
مُسْشُوفِيّ | ة | ون | nisba town-nisba country:RU | Muscovite
مُوسْكُوفِيّ | ة | ون | nisba town-nisba country:RU | Muscovite
سِيبِيرِيّ | ة | ون | nisba town-nisba country:RU | Siberian
قَرْمِيّ | ة | ون | nisba town-nisba country:UA | Crimean
كَابُلِيّ | ة | ون | nisba town-nisba country:AF | of Kabul
تِبْتِيّ | ة | ون | nisba town-nisba country:CN | Tibetan
نِيلِيّ | ة | ون | nisba | of the Nile
فُرَاتِيّ | ة | ون | nisba | of the Euphrates
مُتَوَسِّطِيّ | ة | ون | nisba | Mediterranean
`;
