/** Adjectives of wider writing: science, history, description. */
export default `
مَوْجِيّ | ة | ون | | of waves
كَمُّومِيّ | ة | ون | | quantum
كُمُومِيّ | ة | ون | | quantum
كَهْرُومَغْنَاطِيسِيّ | ة | ون | | electromagnetic
كَهْرُمَغْنَاطِيسِيّ | ة | ون | | electromagnetic
كَهْرَبِيّ | ة | ون | | electric
إِلِكْتِرُونِيّ | ة | ون | | electronic
بَصَرِيّ | ة | ون | | visual
سَمْعِيّ | ة | ون | | auditory
مَرِن | ة | ون | | flexible
رُسُومِيّ | ة | ون | | of graphics
بَيْنِيّ | ة | ون | | inter-
تَصْوِيرِيّ | ة | ون | | of imaging
قَصَصِيّ | ة | ون | | of stories
مِفْتَاحِيّ | ة | ون | | key
رُخَامِيّ | ة | ون | | of marble
شَبِيه | ة | - | | similar
تَايْلَنْدِيّ | ة | ون | nisba country:TH | Thai
تَقَدُّمِيّ | ة | ون | | progressive
مُحَجَّب | ة | ون | | veiled
حَيَاتِيّ | ة | ون | | of life
مُوجِب | ة | ون | | positive
مُنْتِج | ة | ون | | productive
اِسْتِرْجَاعِيّ | ة | ون | | of recovery
مَرْجِعِيّ | ة | ون | | of reference
طَرَفِيّ | ة | ون | | terminal, peripheral
تَفْجِيرِيّ | ة | ون | | explosive
إِثْنِيّ | ة | ون | | ethnic
جَلِيدِيّ | ة | ون | | icy, glacial
عُشْبِيّ | ة | ون | | of herbs
طَرِيف | ة | - | | witty, curious
مُوَاتٍ | ة | - | | favourable
حِيَادِيّ | ة | ون | | neutral
رُوحَانِيّ | ة | ون | | spiritual
جِيرِيّ | ة | ون | | of lime
إِمْبِرَاطُورِيّ | ة | ون | | imperial
إِمْبِرْيَالِيّ | ة | ون | | imperialist
سِلَعِيّ | ة | ون | | of commodities
تَخْزِينِيّ | ة | ون | | of storage
شَاطِئِيّ | ة | ون | | of beaches
مَطَّاطِيّ | ة | ون | | of rubber
مِغْزَلِيّ | ة | ون | | of a spindle
خَامِل | ة | ون | | inert, obscure
مِعْيَارِيّ | ة | ون | | standard
تَخَيُّلِيّ | ة | ون | | imaginary
مُتَنَاسِق | ة | ون | | harmonious
ظَاهِرِيّ | ة | ون | | outward
إِشْعَاعِيّ | ة | ون | | radiant, of radiation
عَاصٍ | ة | عُصَاة | | disobedient
اِنْشْطَارِيّ | ة | ون | | of fission
قَلَوِيّ | ة | ون | | alkaline
مِجْهَرِيّ | ة | ون | | microscopic
قَاتِم | ة | - | | dark
عَازِب | ة | ون | | unmarried
شَابّ | ة | - | | young
جَارِح | ة | - | | wounding
خَطَابِيّ | ة | ون | | rhetorical
خِطَابِيّ | ة | ون | | rhetorical
مَشْؤُوم | ة | - | evaluative | ill-omened
غَاصِب | ة | ون | evaluative | usurping
رَخْو | ة | - | | soft
مُلْحَق | ة | - | | attached
حَمَاسِيّ | ة | ون | | stirring
رَجْعِيّ | ة | ون | | reactionary
مُؤَزَّر | ة | - | | resounding (victory)
مُتَمَدِّن | ة | ون | | civilised
أَطْلَنْتِيّ | ة | ون | | Atlantic
أَطْلَنْطِيّ | ة | ون | | Atlantic
خَصِيب | ة | - | | fertile
مُسْتَنِير | ة | ون | | enlightened
اِنْطِوَائِيّ | ة | ون | | introverted
مِحْوَرِيّ | ة | ون | | pivotal
دَانِمَارْكِيّ | ة | ون | nisba country:DK | Danish
دَانْمَارْكِيّ | ة | ون | nisba country:DK | Danish
نْيُوزِلَنْدِيّ | ة | ون | nisba country:NZ | New Zealander
أَنِيق | ة | ون | | elegant
أَرِسْتُقْرَاطِيّ | ة | ون | | aristocratic
أَرِسْطُقْرَاطِيّ | ة | ون | | aristocratic
بُلْشُفِيّ | ة | بَلَاشِفَة | | Bolshevik
بْلَاتِينِيّ | ة | ون | | of platinum
رِيَاضِيَّاتِيّ | ة | ون | | mathematical
مَأْثُور | ة | - | | handed down
تَجْرِيدِيّ | ة | ون | | abstract
خَزَفِيّ | ة | ون | | of ceramics
عِبْرَانِيّ | ة | ون | nisba | Hebrew
قَحْطَانِيّ | ة | ون | nisba | Qahtani
عَدْنَانِيّ | ة | ون | nisba | Adnani
غَسَّانِيّ | ة | غَسَاسِنَة | nisba | Ghassanid
طُوبُوغْرَافِيّ | ة | ون | | topographic
زُخْرُفِيّ | ة | ون | | ornamental
تَوْجِيهِيّ | ة | ون | | guiding
تَضَخُّمِيّ | ة | ون | | inflationary
مَفْتُول | ة | - | | twisted, brawny
مَأْزُوم | ة | - | | in crisis
زَيْتِيّ | ة | ون | | oily
شُوفِينِيّ | ة | ون | | chauvinist
غَزَلِيّ | ة | ون | | of love poetry
نَثْرِيّ | ة | ون | | in prose
مُتَصَوِّف | ة | ون | | mystic
تَنْظِيرِيّ | ة | ون | | theorising
حَبِيس | ة | ون | | shut in
جِيُوسْتْرَاتِيجِيّ | ة | ون | | geostrategic
جِيُوئِسْتْرَاتِيجِيّ | ة | ون | | geostrategic
تَوْلِيدِيّ | ة | ون | | generative
وَشِيك | ة | - | | imminent
اِكْلِينِيكِيّ | ة | ون | | clinical
إِكْلِينِيكِيّ | ة | ون | | clinical
دِينَامِيكِيّ | ة | ون | | dynamic
ضَبَابِيّ | ة | ون | | foggy
تَسْجِيلِيّ | ة | ون | | documentary
تَعْجِيزِيّ | ة | ون | | crippling (condition)
خُرَافِيّ | ة | ون | | mythical
قَرْمِيدِيّ | ة | ون | | of brick
مُنْحَدِر | ة | ون | | descending
مُسْتَضْعَف | ة | ون | | oppressed
يَقِينِيّ | ة | ون | | of certainty
مُتَلَاصِق | ة | - | | adjoining
عَيْنِيّ | ة | ون | | in kind
تَصَوُّرِيّ | ة | ون | | conceptual
فِيلِيبِينِيّ | ة | ون | nisba country:PH | Filipino
أَنْدُونِيسِيّ | ة | ون | nisba country:ID | Indonesian
أُسْكُتْلَنْدِيّ | ة | ون | nisba country:GB | Scottish
أُرُبِّيّ | ة | ون | nisba | European
أَوْرُبِّيّ | ة | ون | nisba | European
فَرَنْسَاوِيّ | ة | ون | nisba country:FR | French
يُوغُسْلَافِيّ | ة | ون | nisba | Yugoslav
`;
