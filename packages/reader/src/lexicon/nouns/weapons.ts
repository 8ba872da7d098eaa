/** Weapons, ammunition and gear. */
export default `
# weapon
سِلَاح | m | أَسْلِحَة | weapon | weapon
مُسَدَّس | m | ات | weapon | pistol
بُنْدُقِيَّة | f | بَنَادِق | weapon | rifle
رَشَّاش | m | ات | weapon | machine gun
مِدْفَع | m | مَدَافِع | weapon | cannon, gun
مِدْفَعِيَّة | f | - | weapon group | artillery
دَبَّابَة | f | ات | weapon vehicle | tank
مُدَرَّعَة | f | ات | weapon vehicle | armoured vehicle
آلِيَّة | f | ات | vehicle abstract | vehicle, mechanism
نَاقِلَة | f | ات | vehicle | carrier
صَارُوخ | m | صَوَارِيخ | weapon | missile, rocket
قَذِيفَة | f | قَذَائِف | weapon | shell
قُنْبُلَة | f | قَنَابِل | weapon | bomb
عُبْوَة | f | عُبُوَّات | weapon | package
عَبْوَة | f | ات | weapon | explosive device, package
لُغْم | m | أَلْغَام | weapon | mine
لَغْم | m | أَلْغَام | weapon | mine
مُتَفَجِّرَة | f | ات | weapon | explosive
مُفَخَّخَة | f | ات | weapon | car bomb
حِزَام | m | أَحْزِمَة | weapon thing | belt
فَخّ | m | فِخَاخ أَفْخَاخ | weapon | trap
رَصَاص | m | - | weapon material | bullets, lead
رَصَاصَة | f | ات | weapon | bullet
خَرْطُوشَة | f | خَرَاطِيش | weapon | cartridge
ذَخِيرَة | f | ذَخَائِر | weapon | ammunition
عَتَاد | m | أَعْتِدَة | weapon | equipment, munitions
عُدَّة | f | ات | weapon | gear
مُعَدَّات | f | - | thing | equipment
تَجْهِيز | m | ات | thing | equipment
هَاوُن | m | ات | weapon | mortar
هَاوِن | m | - | weapon | mortar
هَاوِيَة | f | ات | thing | container, abyss
قَاذِف | m | ون | weapon | launcher, thrower
قَاذِفَة | f | ات | weapon vehicle | bomber, launcher
رَاجِمَة | f | ات | weapon | rocket launcher
مَنَصَّة | f | ات | thing weapon | platform, launcher
مِنَصَّة | f | ات | thing weapon | platform, launcher
رَأْس | m | رُؤُوس أَرْؤُس | body-part person | head, warhead
سِكِّين | m | سَكَاكِين | weapon | knife
سِكِّينَة | f | سَكَاكِين | weapon | knife
خَنْجَر | m | خَنَاجِر | weapon | dagger
سَيْف | m | سُيُوف | weapon | sword
رُمْح | m | رِمَاح | weapon | spear
سَهْم | m | أَسْهُم سِهَام | thing money | arrow, share
قَوْس | m | أَقْوَاس | thing | bow, arc
دِرْع | m | دُرُوع | weapon | shield, armour
تُرْس | m | أَتْرَاس تُرُوس | weapon | shield, gear
عَصَا | f | عُصِيّ عِصِيّ | thing | stick
هِرَاوَة | f | ات | weapon | club, truncheon
سَاتُور | m | سَوَاطِير | weapon | cleaver
سَاطُور | m | سَوَاطِير | weapon | cleaver
فَأْس | f | فُؤُوس | thing | axe
زُجَاجَة | f | ات | thing | bottle
مُولُوتُوف | m | - | thing | Molotov
غَاز | m | ات | material energy | gas
طَائِرَة | f | ات | vehicle weapon | aircraft
دِرُون | m | ات | weapon | drone
دْرُون | m | ات | weapon | drone
مِرْوَحِيَّة | f | ات | vehicle | helicopter
حَوَّامَة | f | ات | vehicle | hovercraft, helicopter
بَارِجَة | f | بَوَارِج | vehicle | battleship
فِرْقَاطَة | f | ات | vehicle | frigate
فَرْغَاطَة | f | ات | vehicle | frigate
مُدَمِّرَة | f | ات | vehicle | destroyer
غَوَّاصَة | f | ات | vehicle | submarine
زَوْرَق | m | زَوَارِق | vehicle | boat
رَادَار | m | ات | thing | radar
خُوذَة | f | خُوَذ | thing | helmet
قِنَاع | m | أَقْنِعَة | thing | mask
فَتِيل | m | فَتَائِل | thing | fuse
زِنَاد | m | - | thing | trigger
حَرْبَة | f | حِرَاب | weapon | bayonet
شَظِيَّة | f | شَظَايَا | thing | fragment
`;
