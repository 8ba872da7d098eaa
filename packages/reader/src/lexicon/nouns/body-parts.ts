/** The body and its parts. */
export default `
# body-part
جِسْم | m | أَجْسَام | body-part | body
جَسَد | m | أَجْسَاد | body-part | body
بَدَن | m | أَبْدَان | body-part | body
وَجْه | m | وُجُوه أَوْجُه | body-part abstract | face, aspect
جَبِين | m | - | body-part | forehead
شَعْر | m | - | body-part | hair
شَعْرَة | f | شَعْرَات | body-part | a hair
لِحْيَة | f | لِحَى | body-part | beard
شَارِب | m | شَوَارِب | body-part | moustache
عُنُق | m | أَعْنَاق | body-part | neck
رَقَبَة | f | رِقَاب | body-part | neck
حَلْق | m | حُلُوق | body-part | throat
حَنْجَرَة | f | حَنَاجِر | body-part | larynx, throat
أَنْف | m | أُنُوف | body-part | nose
فَم | m | أَفْوَاه | body-part | mouth
شَفَة | f | شِفَاه | body-part | lip
لِسَان | m | أَلْسِنَة أَلْسُن | body-part language | tongue
أُذُن | f | آذَان | body-part | ear
جَفْن | m | جُفُون أَجْفَان | body-part | eyelid
دَمْعَة | f | دُمُوع دَمَعَات | body-part | tear
دَمْع | m | دُمُوع | body-part | tears
خَدّ | m | خُدُود | body-part | cheek
ذَقْن | m | ذُقُون | body-part | chin
ضِرْس | m | أَضْرَاس | body-part | molar
كَتِف | f | أَكْتَاف | body-part | shoulder
كِتْف | f | أَكْتَاف | body-part | shoulder
مَنْكِب | m | مَنَاكِب | body-part | shoulder
سَاعِد | m | سَوَاعِد | body-part | forearm
مِعْصَم | m | مَعَاصِم | body-part | wrist
كَفّ | f | أَكُفّ كُفُوف | body-part | palm
إِصْبَع | mf | أَصَابِع | body-part | finger
أُصْبُع | mf | أَصَابِع | body-part | finger
ظُفْر | m | أَظَافِر أَظْفَار | body-part | nail
قَبْضَة | f | قَبَضَات | body-part | fist, grip
صَدْر | m | صُدُور | body-part | chest
بَطْن | m | بُطُون | body-part | belly
مَعِدَة | f | مِعَد | body-part | stomach
مِعْدَة | f | مِعَد | body-part | stomach
كَبِد | mf | أَكْبَاد | body-part | liver
كُلْيَة | f | كِلَى | body-part | kidney
كِلْيَة | f | كِلَى | body-part | kidney
رِئَة | f | ات | body-part | lung
قَلْب | m | قُلُوب | body-part emotion | heart
فُؤَاد | m | أَفْئِدَة | body-part | heart
شِرْيَان | m | شَرَايِين | body-part | artery
عِرْق | m | عُرُوق أَعْرَاق | body-part group | vein, race
ظَهْر | m | - | body-part | back
خَاصِرَة | f | خَوَاصِر | body-part | waist, flank
خَصْر | m | خُصُور | body-part | waist
فَخِذ | f | أَفْخَاذ | body-part | thigh
رُكْبَة | f | ات | body-part | knee
سَاق | f | سِيقَان | body-part | leg, stem
رِجْل | f | أَرْجُل | body-part rare | leg, foot
كَاحِل | m | كَوَاحِل | body-part | ankle
كَعْب | m | كُعُوب أَكْعَاب | body-part | heel
عَظْم | m | عِظَام | body-part | bone
عَضَلَة | f | ات | body-part | muscle
عَضْلَة | f | ات | body-part | muscle
مَفْصِل | m | مَفَاصِل | body-part | joint
ضِلْع | mf | ضُلُوع أَضْلَاع | body-part | rib, side
جِلْد | m | جُلُود | body-part | skin, leather
بَشَرَة | f | - | body-part | skin
عَصَب | m | أَعْصَاب | body-part | nerve
دِمَاغ | m | أَدْمِغَة | body-part | brain
نُخَاع | m | - | body-part | spinal cord
مُخّ | m | - | body-part | brain
دَم | m | دِمَاء | body-part material | blood
عَرَق | m | - | body-part | sweat
لَحْم | m | لُحُوم | food body-part | flesh, meat
رَحِم | mf | أَرْحَام | body-part | womb, kinship
ثَدْي | m | أَثْدَاء | body-part | breast
نَهْد | m | نُهُود | body-part | breast
رِيق | m | - | body-part | saliva
نَظَر | m | أَنْظَار | abstract | sight, look
بَصَر | m | أَبْصَار | abstract | sight
سَمْع | m | أَسْمَاع | abstract | hearing
نَفَس | m | أَنْفَاس | body-part | breath
شَهِيَّة | f | - | abstract | appetite
هَيْكَل | m | هَيَاكِل | thing | structure, skeleton, temple
جَنْب | m | أَجْنَاب | body-part | side
عَقِب | m | أَعْقَاب | body-part time | heel; aftermath
وَتَر | m | أَوْتَار | body-part | tendon, string
`;
