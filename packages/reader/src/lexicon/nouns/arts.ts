/** Arts, culture and letters. */
export default `
# abstract art
فَنّ | m | فُنُون | abstract art | art
تُرَاث | m | - | abstract art | heritage
حَضَارَة | f | ات | abstract art | civilisation
أَدَب | m | آدَاب | abstract art | literature, manners
شِعْر | m | أَشْعَار | speech art | poetry
قَصِيدَة | f | قَصَائِد | document art | poem
أُغْنِيَة | f | أَغَانٍ | speech art | song
أُغْنِيَّة | f | أَغَانِي ات | speech art | song
غِنَاء | m | - | abstract art | singing
مُوسِيقَى | f | - | abstract art | music
مُوسِيقَا | f | - | abstract art | music
لَحْن | m | أَلْحَان | abstract art | melody
إِيقَاع | m | ات | abstract art | rhythm
رَقْصَة | f | رَقَصَات | abstract art | dance
مَسْرَحِيَّة | f | ات | document art | play
تَمْثِيلِيَّة | f | ات | document art | play
تَمْثِيل | m | ات | act | acting, representation
دْرَامَا | f | - | abstract art | drama
دِرَامَا | f | - | abstract art | drama
كُومِيدْيَا | f | - | abstract art | comedy
كُومِدْيَا | f | - | abstract art | comedy
تِرَاجِيدْيَا | f | - | abstract art | tragedy
لَوْحَة | f | ات | thing art | painting, plate
زَخْرَفَة | f | زَخَارِف | abstract art | ornament
نَقْش | m | نُقُوش | thing | inscription
مَخْطُوطَة | f | ات | document | manuscript
مَخْطُوط | m | ات | document | manuscript
أَلْبُوم | m | ات | thing | album
سِينَارْيُو | m | سِينَارْيُهَات | document | scenario
سِينَارِيُو | m | سِينَارِيُوهَات | document | scenario
مَوْهِبَة | f | مَوَاهِب | abstract art | talent
ذَوْق | m | أَذْوَاق | abstract art | taste
جَمَال | m | - | abstract art | beauty
خَيَال | m | ات | abstract art | imagination
أُسْطُورَة | f | أَسَاطِير | speech | legend
خُرَافَة | f | ات | speech | myth
مَثَل | m | أَمْثَال | speech | proverb
فَعَّالِيَّة | f | ات | event | event, activity, effectiveness
مُوضَة | f | ات | abstract art | fashion
أَزْيَاء | f | - | clothing | fashion, costumes
جِدَارِيَّة | f | ات | thing | mural
كَارِيكَاتِير | m | - | thing | caricature
كَارِيكَاتُور | m | - | thing | caricature
غِيتَار | m | ات | thing | guitar
عُود | m | أَعْوَاد | thing | oud, stick
بِيَانُو | m | - | thing | piano
طَبْل | m | طُبُول | thing | drum
نَاي | m | ات | thing | flute
`;
