/** Nisba of the remaining states of the world. */
export default `
# nisba
أَنْدُورِيّ | ة | ون | nisba country:AD | Andorran
مُونَاكِيّ | ة | ون | nisba country:MC | Monegasque
لِيخْتِنْشْتَايْنِيّ | ة | ون | nisba country:LI | of Liechtenstein
مُونْتِينِيغْرِيّ | ة | ون | nisba country:ME | Montenegrin
قُبْرُصِيّ | ة | قَبَارِصَة | nisba country:CY | Cypriot
تُرْكْمَانِسْتَانِيّ | ة | ون | nisba country:TM | of Turkmenistan
تُرْكْمَانِيّ | ة | تُرْكْمَان | nisba people | Turkmen
آذِرْبَيْجَانِيّ | ة | ون | nisba country:AZ | Azerbaijani
آذَرِيّ | ة | ون | nisba country:AZ | Azeri
بُوتَانِيّ | ة | ون | nisba country:BT | Bhutanese
بْرُونَاوِيّ | ة | ون | nisba country:BN | Bruneian
تِيمُورِيّ | ة | ون | nisba country:TL | Timorese
لَاوُسِيّ | ة | ون | nisba country:LA | Laotian
لَاؤُوسِيّ | ة | ون | nisba country:LA | Laotian
بَابُوِيّ | ة | ون | nisba country:PG | Papuan
فِيجِيّ | ة | ون | nisba country:FJ | Fijian
سَامُوِيّ | ة | ون | nisba country:WS | Samoan
تُونْغِيّ | ة | ون | nisba country:TO | Tongan
مَالِيزِيّ | ة | ون | nisba country:MY | Malaysian
سِيلَانِيّ | ة | ون | nisba country:LK | Ceylonese
مِييَانْمَارِيّ | ة | ون | nisba country:MM | of Myanmar
مْيَانْمَارِيّ | ة | ون | nisba country:MM | of Myanmar
كَازَاخِسْتَانِيّ | ة | ون | nisba country:KZ | Kazakhstani
أُوزْبَكِسْتَانِيّ | ة | ون | nisba country:UZ | of Uzbekistan
طَاجِيكِسْتَانِيّ | ة | ون | nisba country:TJ | of Tajikistan
قِرْغِيزِسْتَانِيّ | ة | ون | nisba country:KG | of Kyrgyzstan
مَغُولِيّ | ة | مَغُول | nisba country:MN | Mongol
أُسْتُرَالِيّ | ة | ون | nisba country:AU | Australian
نْيُوزِيلَنْدِيّ | ة | ون | nisba country:NZ | New Zealander
نَيُوزِيلَنْدِيّ | ة | ون | nisba country:NZ | New Zealander
بَاهَامِيّ | ة | ون | nisba country:BS | Bahamian
بَرْبَادُوسِيّ | ة | ون | nisba country:BB | Barbadian
تِرِينِيدَادِيّ | ة | ون | nisba country:TT | Trinidadian
غِرِينَادِيّ | ة | ون | nisba country:GD | Grenadian
غُويَانِيّ | ة | ون | nisba country:GY | Guyanese
سُورِينَامِيّ | ة | ون | nisba country:SR | Surinamese
بِيلِيزِيّ | ة | ون | nisba country:BZ | Belizean
هَنْدُورَاسِيّ | ة | ون | nisba country:HN | Honduran
دُومِنِيكِيّ | ة | ون | nisba country:DO | Dominican
بُورْتُورِيكِيّ | ة | ون | nisba country:PR | Puerto Rican
أُرْجُوَانِيّ | ة | ون | nisba country:UY | Uruguayan
أُورُوغْوَانِيّ | ة | ون | nisba country:UY | Uruguayan
أُورُوجْوَانِيّ | ة | ون | nisba country:UY | Uruguayan
بَارَاغْوَانِيّ | ة | ون | nisba country:PY | Paraguayan
بِنِينِيّ | ة | ون | nisba country:BJ | Beninese
بُتْسْوَانِيّ | ة | ون | nisba country:BW | Botswanan
قَمَرِيّ | ة | ون | nisba country:KM | Comorian, lunar
جُزُرْقَمَرِيّ | ة | ون | nisba country:KM | Comorian
غَامْبِيّ | ة | ون | nisba country:GM | Gambian
لِيسُوتِيّ | ة | ون | nisba country:LS | of Lesotho
مَلَاوِيّ | ة | ون | nisba country:MW | Malawian
مُورِيشِيّ | ة | ون | nisba country:MU | Mauritian
نَامِيبِيّ | ة | ون | nisba country:NA | Namibian
سِيشِيلِيّ | ة | ون | nisba country:SC | of Seychelles
سِيرَالْيُونِيّ | ة | ون | nisba country:SL | Sierra Leonean
سْوَازِيّ | ة | ون | nisba country:SZ | Swazi
كُونْغُولِيّ | ة | ون | nisba country:CD | Congolese
كِينْيَوِيّ | ة | ون | nisba country:KE | Kenyan
غِينِيّ | ة | ون | nisba country:GN | Guinean
بُورْكِينَابِيّ | ة | ون | nisba country:BF | Burkinabe
رُوَنْدِيّ | ة | ون | nisba country:RW | Rwandan
سِنِغَالِيّ | ة | ون | nisba country:SN | Senegalese
جَابُنِيّ | ة | ون | nisba country:GA | Gabonese
إِفْرِيقَانِيّ | ة | ون | nisba | Afrikaner
إِرْلَنْدِيّ | ة | ون | nisba country:IE | Irish
بُولُونِيّ | ة | ون | nisba country:PL | Polish
سْلُوفِينِيّ | ة | ون | nisba country:SI | Slovenian
سُلُوفَاكِيّ | ة | ون | nisba country:SK | Slovak
سُلُوفِينِيّ | ة | ون | nisba country:SI | Slovenian
تْشِيكِيّ | ة | ون | nisba country:CZ | Czech
تِشِيكِيّ | ة | ون | nisba country:CZ | Czech
آيْسْلَنْدِيّ | ة | ون | nisba country:IS | Icelandic
إِيسْلَنْدِيّ | ة | ون | nisba country:IS | Icelandic
هُونْغَارِيّ | ة | ون | nisba country:HU | Hungarian
هُلَنْدِيّ | ة | ون | nisba country:NL | Dutch
بِلْجِيكِيّ | ة | ون | nisba country:BE | Belgian
بْرِيتَانِيّ | ة | ون | nisba country:GB | British
سُوِيسْرِيّ | ة | ون | nisba country:CH | Swiss
أَمِرِيكِيّ | ة | ون | nisba country:US | American
أَمْرِيكَانِيّ | ة | أَمْرِيكَان | nisba country:US | American
تِشِيلِيّ | ة | ون | nisba country:CL | Chilean
شِيلِيّ | ة | ون | nisba country:CL | Chilean
فِنِزْوِيلِيّ | ة | ون | nisba country:VE | Venezuelan
كُولُمْبِيّ | ة | ون | nisba country:CO | Colombian
بِيرُوِيّ | ة | ون | nisba country:PE | Peruvian
مَكْسِيكِيّ | ة | ون | nisba country:MX | Mexican
أَرْجَنْتِينِيّ | ة | ون | nisba country:AR | Argentine
`;
