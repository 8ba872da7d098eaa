/** Nouns that running text asked for beyond the families. Line format: `lemma | gender | plurals | classes | gloss`. */
export default `
شَعْب | m | شُعُوب | group | people
هِلَال | m | أَهِلَّة | thing | crescent
سِيَاحَة | f | - | abstract | tourism
إِسْكَان | m | - | abstract | housing
كَيْفِيَّة | f | ات | abstract | manner
تَفْصِيل | m | تَفَاصِيل | abstract | detail
خَلْفِيَّة | f | ات | abstract | background
وَاجِهَة | f | ات | place | front
سُهُولَة | f | - | abstract | ease
جِنْس | m | أَجْنَاس | abstract | sex, kind
هَامِش | m | هَوَامِش | abstract | margin
نَوْعِيَّة | f | ات | abstract | quality
فَوْر | m | - | time | instant
غُضُون | m | - | time | course
خَيْر | m | خَيْرَات | abstract | good
شَرّ | m | شُرُور | abstract | evil
خُطُورَة | f | - | abstract | gravity
شِدَّة | f | شَدَائِد | abstract | intensity
رُتْبَة | f | رُتَب | abstract | rank
مَكَانَة | f | - | abstract | standing
رِقَابَة | f | - | abstract | control
أَوْلَوِيَّة | f | ات | abstract | priority
نَشَاط | m | ات أَنْشِطَة | abstract | activity
حُرْمَة | f | ات | abstract | sanctity
سُيُولَة | f | - | money | liquidity
مُوَاصَفَة | f | ات | abstract | specification
سَرَاح | m | - | abstract | release
جَزَاء | m | ات | abstract | penalty
رِدَّة | f | - | abstract | reaction, apostasy
خَارِطَة | f | خَرَائِط | document | map
خَرِيطَة | f | خَرَائِط | document | map
تَجْزِئَة | f | - | abstract | retail
جَاهِزِيَّة | f | - | abstract | readiness
ضِيق | m | - | abstract | narrowness
سِيرَة | f | سِيَر | abstract | conduct
عَادَة | f | ات | abstract | habit
تَقْلِيد | m | تَقَالِيد | abstract | tradition
سُلُوك | m | ات | abstract | behaviour
خُلُق | m | أَخْلَاق | abstract | morals
شُعُور | m | مَشَاعِر | abstract | feeling
إِحْسَاس | m | أَحَاسِيس | abstract | sense
حَمَاس | m | - | abstract | enthusiasm
مَوْجَة | f | ات أَمْوَاج | abstract | wave
ثُلْث | m | أَثْلَاث | quantity | third
خُمْس | m | أَخْمَاس | quantity | fifth
عُشْر | m | أَعْشَار | quantity | tenth
حَدَاثَة | f | - | abstract | modernity
أَهْلِي | m | أَهَالِي | group | inhabitants
مَجْهُول | m+ة | ون | person | unknown
`;
