/** Society, peoples, customs, states of life. */
export default `
# abstract
شَعْب | m | شُعُوب | group | people
جَالِيَة | f | ات | group | community (expatriate)
قَوْم | m | أَقْوَام | group | people
جِنْس | m | أَجْنَاس | group | kind, sex, race
جِنْسِيَّة | f | ات | abstract | nationality
هَوِيَّة | f | ات | abstract | identity
هُوِيَّة | f | ات | abstract | identity
عَادَة | f | ات | abstract | custom, habit
عُرْف | m | أَعْرَاف | abstract | custom
خُلُق | m | أَخْلَاق | abstract | character, morals
سُلُوك | m | ات | abstract | behaviour
تَصَرُّف | m | ات | abstract | conduct
شَرَف | m | - | abstract | honour
سُمْعَة | f | - | abstract | reputation
شُهْرَة | f | - | abstract | fame
مَكَانَة | f | ات | abstract | status
وَجَاهَة | f | - | abstract | prestige
مَنْزِلَة | f | ات | abstract | rank, standing
رُتْبَة | f | رُتَب | abstract | rank
مَرْتَبَة | f | مَرَاتِب | abstract | rank, place
طَلَاق | m | - | act | divorce
خُطُوبَة | f | - | abstract event | engagement
خِطْبَة | f | - | abstract | engagement
تَبَنٍّ | m | - | act | adoption
أُمُومَة | f | - | abstract | motherhood
أُبُوَّة | f | - | abstract | fatherhood
أُخُوَّة | f | - | abstract | brotherhood
صَدَاقَة | f | ات | abstract | friendship
زَمَالَة | f | - | abstract | fellowship
جِيرَة | f | - | group | neighbours
عَدَاوَة | f | ات | abstract | enmity
عَدَاء | m | - | abstract | hostility
عِدَاء | m | - | abstract | hostility
خُصُومَة | f | ات | abstract | quarrel
مُنَازَعَة | f | ات | act | dispute
مُشَاجَرَة | f | ات | act conflict | brawl
شِجَار | m | ات | act conflict | quarrel
تَضَامُن | m | - | abstract | solidarity
تَرَابُط | m | - | abstract | cohesion
تَلَاحُم | m | - | abstract | cohesion
وِفَاق | m | - | abstract | accord
تَقْسِيم | m | ات | act | division
اِنْقِسَام | m | ات | abstract | division
فُرْقَة | f | - | abstract | division, discord
تَمْيِيز | m | - | act | discrimination, distinction
اِضْطِهَاد | m | - | act | persecution
تَهْمِيش | m | - | act | marginalisation
إِقْصَاء | m | - | act | exclusion
ظُلْم | m | - | abstract | injustice
جَوْر | m | - | abstract | oppression
قَمْع | m | - | act conflict | repression
قَهْر | m | - | abstract | subjugation
اِسْتِغْلَال | m | - | act | exploitation
عُبُودِيَّة | f | - | abstract | slavery
رِقّ | m | - | abstract | slavery
هِجْرَة | f | ات | act motion | emigration
اِغْتِرَاب | m | - | abstract | living abroad
اِقْتِرَان | m | - | abstract | conjunction
تَوْزِيع | m | ات | act | distribution
تَطَوُّع | m | - | act | volunteering
إِغَاثَة | f | - | act | relief
تَسَوُّل | m | - | act | begging
حَاجَة | f | ات | abstract | need
اِحْتِيَاج | m | ات | abstract | need
مَعِيشَة | f | - | abstract | living
عَيْش | m | - | abstract | life, living
رِزْق | m | أَرْزَاق | abstract | livelihood
حَيَاة | f | حَيَوَات | abstract | life
وُجُود | m | - | abstract | existence, presence
مَصِير | m | مَصَائِر | abstract | destiny, fate
قَدَر | m | أَقْدَار | abstract | fate
حَظّ | m | حُظُوظ | abstract | luck, share
نَصِيب | m | - | abstract | share, lot
فُرْصَة | f | فُرَص | abstract | chance
مَجَال | m | ات | abstract | field
`;
