/** Adjectives that running news asked for. */
export default `
# -
مُخَضْرَم | ة | ون | evaluative | veteran
اِصْطِنَاعِيّ | ة | ون | | artificial
فِطْرِيّ | ة | ون | | innate
رَاشِد | ة | ون رَاشِدُون | | rightly guided
رَشِيد | ة | ون | | rightly guided, prudent
قَرَوِيّ | ة | ون | | of villages
كُرْدِسْتَانِيّ | ة | ون | nisba | of Kurdistan
عُمُومِيّ | ة | ون | | general, public
بِتْرُوكِيمَاوِيّ | ة | ون | | petrochemical
قِيَاسِيّ | ة | ون | | standard, record
صَخْرِيّ | ة | ون | | rocky
عِمْلَاق | ة | عَمَالِقَة | | giant
تَأْهِيلِيّ | ة | ون | | of qualification
اِحْتِرَافِيّ | ة | ون | | professional
رِقَابِيّ | ة | ون | | of control
رَقَابِيّ | ة | ون | | of control
تَوْعَوِيّ | ة | ون | | of awareness raising
عُمُرِيّ | ة | ون | | of age
عُمْرِيّ | ة | ون | | of age
إِخْبَارِيّ | ة | ون | | of news
لِيَاقِيّ | ة | ون | | of fitness
ذَاتِيّ | ة | ون | | own, self-
إِسْعَافِيّ | ة | ون | | of first aid
حَدِيدِيّ | ة | ون | | of iron, of rail
قَدِير | ة | ون | | almighty, able
خِتَامِيّ | ة | ون | | final
تَطْوِيرِيّ | ة | ون | | developmental
مُجْتَمَعِيّ | ة | ون | | of society
مَغْنَاطِيسِيّ | ة | ون | | magnetic
مَغِنَاطِيسِيّ | ة | ون | | magnetic
بِتْرُولِيّ | ة | ون | | of petroleum
نَصِّيّ | ة | ون | | textual
إِشْرَافِيّ | ة | ون | | supervisory
ثَرِيّ | ة | أَثْرِيَاء | | wealthy
اِسْتِيعَابِيّ | ة | ون | | of capacity
خَطِر | ة | ون | | dangerous
حَرِيص | ة | ون | | keen
كَشَّافِيّ | ة | ون | | of scouts
كَشْفِيّ | ة | ون | | of scouts
صَوْتِيّ | ة | ون | | of sound
سَحَابِيّ | ة | ون | | cloud-
كُلْوِيّ | ة | ون | | of the kidneys
كُلَوِيّ | ة | ون | | of the kidneys
ثَمِين | ة | - | | precious
إِرْشَادِيّ | ة | ون | | guiding
بَحْثِيّ | ة | ون | | of research
صَارِم | ة | ون | | strict
جَاذِب | ة | - | | attractive
جَذَّاب | ة | - | | attractive
عَدَائِيّ | ة | ون | | hostile
عِدَائِيّ | ة | ون | | hostile
مِلَاحِيّ | ة | ون | | of shipping
مَخْبَرِيّ | ة | ون | | of laboratories
مَنِيع | ة | - | | impregnable
تَعْبِيرِيّ | ة | ون | | expressive
وَجِيز | ة | - | | brief
مِعْطَاء | ة | - | evaluative | generous
ضَوْئِيّ | ة | ون | | of light
جَبْرِيّ | ة | ون | | compulsory
ثُبُوتِيّ | ة | ون | | proving
زَوْجِيّ | ة | ون | | marital
جَزِيل | ة | - | | ample
كَفِيل | ة | ون | | guaranteeing
بَنْكِيّ | ة | ون | | of banks
شِرَائِيّ | ة | ون | | of purchase
كِيمْيَاوِيّ | ة | ون | | chemical
خَلَّاق | ة | ون | evaluative | creative
إِبْدَاعِيّ | ة | ون | | creative
اِنْسِيَابِيّ | ة | ون | | smooth
سِعْرِيّ | ة | ون | | of prices
اِسْتِفْزَازِيّ | ة | ون | | provocative
حَصْرِيّ | ة | ون | | exclusive
كَرْتُونِيّ | ة | ون | | of cardboard, cartoon
دَنِيء | ة | أَدْنِيَاء | evaluative | vile
أَلِيم | ة | - | evaluative | painful
فُلْكْلُورِيّ | ة | ون | | of folklore
نَمَطِيّ | ة | ون | | stereotyped
فُنْدُقِيّ | ة | ون | | of hotels
رِيَادِيّ | ة | ون | | pioneering
تَرْحِيبِيّ | ة | ون | | of welcome
فِدِرَالِيّ | ة | ون | | federal
فِدْرَالِيّ | ة | ون | | federal
هَوَائِيّ | ة | ون | | of air
عَضَلِيّ | ة | ون | | muscular
تَرَدُّدِيّ | ة | ون | | of frequency
إِصْلَاحِيّ | ة | ون | | reformist
مَكَانِيّ | ة | ون | | of place
حَثِيث | ة | - | | diligent, swift
جَمْعِيّ | ة | ون | | collective
حَسَّاس | ة | ون | | sensitive
حَشَرِيّ | ة | ون | | of insects
تَفَاعُلِيّ | ة | ون | | interactive
دَؤُوب | ة | ون | | diligent
تَنَفُّسِيّ | ة | ون | | respiratory
عَقْدِيّ | ة | ون | | contractual
تُرَابِيّ | ة | ون | | of earth
بَغِيض | ة | - | evaluative | odious
شَاسِع | ة | - | | vast
وَضْعِيّ | ة | ون | | positive (law), of position
إِنْمَائِيّ | ة | ون | | developmental
سَخِيّ | ة | أَسْخِيَاء | | generous
لَدُود | ة | - | | bitter (foe)
تَفْتِيشِيّ | ة | ون | | of inspection
وَثَائِقِيّ | ة | ون | | documentary
غَازِيّ | ة | ون | | gaseous
بَيَانِيّ | ة | ون | | graphic, rhetorical
غَزِير | ة | - | | plentiful
وَاهٍ | ة | - | | flimsy
عُذْرِيّ | ة | ون | | platonic
تَحْكِيمِيّ | ة | ون | | of refereeing, of arbitration
خَفِيّ | ة | - | | hidden
بُخَارِيّ | ة | ون | | of steam
نَكْرَاء | - | - | | heinous
بْرُونْزِيّ | ة | ون | | bronze
بُرُونْزِيّ | ة | ون | | bronze
مُحَاسَبِيّ | ة | ون | | of accounting
خِلَافِيّ | ة | ون | | controversial
كَلَامِيّ | ة | ون | | verbal
وَصِيف | ة | - | | runner-up
اِنْضِبَاطِيّ | ة | ون | | disciplinary
هَزْلِيّ | ة | ون | | comic
عَبَثِيّ | ة | ون | | absurd
مَهَارِيّ | ة | ون | | of skill
تَعْرِيفِيّ | ة | ون | | introductory
جَبَّار | ة | ون جَبَابِرَة | | mighty
أُسْطُورِيّ | ة | ون | | legendary
خَلِيَوِيّ | ة | ون | | of cells, mobile
خَلِيَّوِيّ | ة | ون | | of cells, mobile
خَلَوِيّ | ة | ون | | of cells
تَفَقُّدِيّ | ة | ون | | of inspection
نَفِيس | ة | - | | precious
اِسْتِعْرَاضِيّ | ة | ون | | of show
إِحْصَائِيّ | ة | ون | | statistical
حِمَائِيّ | ة | ون | | protective
جِيُوسِيَاسِيّ | ة | ون | | geopolitical
جِيُوبُولِيتِيكِيّ | ة | ون | | geopolitical
قَيْصَرِيّ | ة | ون | | Caesarean, of the tsar
نَمُوذَجِيّ | ة | ون | | model
مَشْبُوه | ة | ون | | suspicious
خَارِق | ة | ون | | extraordinary, piercing
فَلْسَفِيّ | ة | ون | | philosophical
مُدْقِع | ة | - | | abject
تَنْسِيقِيّ | ة | ون | | of coordination
جَلِيل | ة | - | | venerable
دِمَاغِيّ | ة | ون | | of the brain
لَفْظِيّ | ة | ون | | verbal
رَدِيف | ة | - | | reserve, second
عَارٍ | ة | عُرَاة | | naked
شِرِّير | ة | أَشْرَار | evaluative | evil
جَلِيّ | ة | - | | clear
رَمْلِيّ | ة | ون | | of sand
اِعْتِبَارِيّ | ة | ون | | legal (person)
جَدَلِيّ | ة | ون | | controversial
تَعْدِينِيّ | ة | ون | | of mining
سَامّ | ة | - | | poisonous
تَرَاكُمِيّ | ة | ون | | cumulative
نُزُولِيّ | ة | ون | | downward
قَاطِع | ة | ون | | categorical
بَلِيغ | ة | بُلَغَاء | | eloquent, severe
جَمّ | ة | - | | plentiful
فَخْرِيّ | ة | ون | | honorary
جِسْمَانِيّ | ة | ون | | bodily
سَوِيّ | ة | أَسْوِيَاء | | normal, sound
إِثْرَائِيّ | ة | ون | | of enrichment
شِرَاعِيّ | ة | ون | | sailing
رُوتِينِيّ | ة | ون | | routine
رَهِيب | ة | - | evaluative | awful
صَحِيح | ة | أَصِحَّاء | | right, healthy
حَصِين | ة | - | | fortified
آدَمِيّ | ة | ون | | human
تَحْوِيلِيّ | ة | ون | | of conversion
عِطْرِيّ | ة | ون | | aromatic
حَمِيد | ة | - | | praiseworthy
إِطَارِيّ | ة | ون | | of a frame
عَنْكَبُوتِيّ | ة | ون | | of the web
شَيْطَانِيّ | ة | ون | | devilish
فَذّ | ة | أَفْذَاذ | | outstanding
عَصِيب | ة | - | | hard, critical
اِسْتِرْشَادِيّ | ة | ون | | guiding
بَهِيّ | ة | - | evaluative | splendid
شَيِّق | ة | - | | interesting
شَرَفِيّ | ة | ون | | honorary
أَحْيَائِيّ | ة | ون | | biological
حَمِيم | ة | ون | | intimate
شَائِك | ة | - | | thorny
فَقَرِيّ | ة | ون | | of vertebrae
فَقْرِيّ | ة | ون | | vertebral
بِنَائِيّ | ة | ون | | of construction
تَحْصِيلِيّ | ة | ون | | of attainment
تَمْرِيضِيّ | ة | ون | | of nursing
حِسِّيّ | ة | ون | | sensory
أَكِيد | ة | ون | | certain
فَاعِل | ة | ون | | active
فَارِق | ة | - | | distinguishing
مُزْمِن | ة | - | | chronic
مُشِين | ة | ون | evaluative | shameful
مُلِحّ | ة | - | | urgent
مُنَافِس | ة | ون | | rival, competing
رَاسِخ | ة | - | | firmly rooted
رَنَّان | ة | - | | resounding
شَفَّاف | ة | - | | transparent
تَثْقِيفِيّ | ة | ون | | educational
مُتَدَاوَل | ة | - | | in circulation
تَمْيِيزِيّ | ة | ون | | discriminatory
خَافِت | ة | - | | faint
مَالِح | ة | - | | salty
عَذْب | ة | - | | sweet, fresh (water)
رَضِيع | ة | - | | infant
بَارّ | ة | أَبْرَار | | pious
عَاقّ | ة | ون | | disobedient
وَافِد | ة | ون | | incoming
شَاذّ | ة | ون | | abnormal, deviant
جَاحِد | ة | ون | | ungrateful
رَاغِب | ة | ون | | desiring
تَائِب | ة | ون | | repentant
مَرِير | ة | - | | bitter
يَتِيم | ة | أَيْتَام يَتَامَى | | orphan, sole
مُصَاب | ة | ون | victim person | injured, infected
عَدِيم | ة | - | | lacking
فَقِيد | ة | - | | deceased
قَرِير | ة | - | | content
طَبَقِيّ | ة | ون | | of class
عَفْوِيّ | ة | ون | | spontaneous
بَلَدِيّ | ة | ون | | municipal, local
يَسُوعِيّ | ة | ون | | Jesuit
دَارِج | ة | - | | current, colloquial
مُخْمَلِيّ | ة | ون | | velvet
سَائِد | ة | - | | prevailing
شَائِع | ة | ون | | common
نَائٍ | ة | - | | remote
مَارِق | ة | ون | evaluative | rogue
فَوْتُوغْرَافِيّ | ة | ون | | photographic
مُبَرْمَج | ة | - | | programmed
مُشَفَّر | ة | - | | encrypted
عُضَال | ة | - | | incurable
أَمْنِيّ | ة | ون | | of security
جَوَّال | ة | - | | roaming, mobile
نَقَّال | ة | - | | mobile
حُضُورِيّ | ة | ون | | in person
أَهْلِيّ | ة | ون | quality | domestic, private, of Al Ahly
أَسْبَق | - | - | comparison | former
دَخِيل | ة | دُخَلَاء | | alien, intruding
بَاطِن | ة | - | | inner
أَرْجَح | - | - | comparison | likelier
دَسِم | ة | - | | fatty
شَرِس | ة | ون | evaluative | fierce
خَلَّاب | ة | - | evaluative | charming
كَرِيه | ة | - | evaluative | loathsome
فَسِيح | ة | - | | spacious
حَرِج | ة | - | | critical
بَاغٍ | ة | بُغَاة | evaluative | unjust
مَغْلُوط | ة | - | | wrong
مُرْهَف | ة | - | | delicate
مُغْرِض | ة | ون | evaluative | biased
مَحْض | ة | - | | pure, mere
مُزْمَع | ة | - | | intended
ذَرِيع | ة | - | | abject (failure)
جَلَل | ة | - | | momentous
لَصِيق | ة | ون | | adherent
كُحُولِيّ | ة | ون | | alcoholic
أُرُوغْوَايَانِيّ | ة | ون | nisba country:UY | Uruguayan
سُوفْيِيتِيّ | ة | ون | nisba country:RU | Soviet
سُفْيِيتِيّ | ة | ون | nisba country:RU | Soviet
كَاتَالُونِيّ | ة | ون | nisba country:ES | Catalan
نَرْجِسِيّ | ة | ون | | narcissistic
اِفْتِتَاحِيّ | ة | ون | | opening
تَرْجِيحِيّ | ة | ون | | tie-breaking
اِسْمِيّ | ة | ون | | nominal
# quality
مَنْشُور | ة | ون | quality | published
طَارِئ | ة | ون | quality | emergent, emergency
مُعَدَّل | ة | - | quality | amended
مُقْتَرَح | ة | - | quality | proposed
مَحْمُول | ة | - | quality | carried, mobile
مُصَنَّع | ة | - | quality | manufactured
مُلَقَّب | ة | ون | quality | nicknamed
قَاتِل | ة | ون | quality | lethal
مُتَّحِد | ة | ون | quality | united
إِسْتَرْلِينِيّ | ة | ون | economy | sterling
بَالِسْتِيّ | ة | ون | weapon | ballistic
كَارْتُونِيّ | ة | ون | | of cartoons
رَعْدِيّ | ة | ون | | of thunder
تَهْدِيفِيّ | ة | ون | | of goal scoring
آجِل | ة | ون | time | deferred, forward
بَاكِر | ة | ون | time | early
آهِل | ة | ون | | populated
مَاطِر | ة | ون | | rainy
مَيْسُور | ة | ون مَيَاسِير | | well-to-do
حَرْشَفِيّ | ة | ون | | scaly
مِيكْرُوبِيّ | ة | ون | | microbial
أَيْدِيُولُوجِيّ | ة | ون | | ideological
أَهْلَاوِيّ | ة | ون | people | of the club Al-Ahli
هِلَالِيّ | ة | ون | people | of the club Al-Hilal
وَحْدَاوِيّ | ة | ون | people | of the club Al-Wahda
أُورُغْوَايِيّ | ة | ون | nisba country:UY | Uruguayan
أُورُوغْوِيَانِيّ | ة | ون | nisba country:UY | Uruguayan
أُورُوجْوَايَانِيّ | ة | ون | nisba country:UY | Uruguayan
مُتَجَدِّد | ة | ون | | renewed, renewable
مُجَمَّد | ة | ون | | frozen
جَبَان | ة | جُبَنَاء | evaluative | cowardly
`;
