/** Verbs of treatment: binding, splitting, scolding, flattering, wronging, mending. */
export default `
عصب I a-i | عَصْب | ه | hold | bind
لثم V | تَلَثُّم | ب | hold rare | veil the face
قنع V | تَقَنُّع | ب | hold rare | mask oneself
كبل V | - | | hold rare | be fettered
عصب II | - | ه | hold rare | blindfold
ركز I a-u | رَكْز | ه | hold rare | plant, fix
سبك I a-i | سَبْك | ه | build rare | cast
صكك I a-u | صَكّ | ه | attack build | strike, mint
شظي V | تَشَظٍّ | | destroy rare | splinter
نسل I a-u | نَسْل | ه | begin rare | beget
نسل VI | تَنَاسُل | | begin rare | reproduce
كثر X | اِسْتِكْثَار | ه على من | think rare | think too much
قلل V | تَقَلُّل | | decrease rare | lessen
زهد II | - | ه في | refuse rare | discourage
قرب X | - | ه | think rare | find near
كشر II | تَكْشِير | عن | threaten rare | bare (teeth)
شحط I a-a | - | ه | motion rare | drag
كدم I a-i | كَدْم | ه | injure rare | bruise
رضض I a-u | رَضّ | ه | injure rare | bruise
ورم I i-i | وَرَم | | increase rare | swell
نخس I a-a | نَخْس | ه | injure rare | prod
فلق I a-i | فَلْق | ه | destroy rare | split
فلج I a-i | فَلَج | | injure rare passive | split; (passive) be paralysed
شطر I a-u | شَطْر | ه | destroy rare | halve
شطر VII | اِنْشِطَار | | destroy rare | split in two
شرخ I a-u | شَرْخ | ه | destroy rare | crack
حزز I a-u | حَزّ | ه | injure | notch
نحر VI | تَنَاحُر | | attack rare | fight one another
ذبح VI | - | | kill rare | slaughter one another
دهن I a-u | دَهْن | ه | change rare | paint, oil
دهن III | مُدَاهَنَة | ه | praise rare | flatter
ملق V | تَمَلُّق | ه | praise rare | flatter
نفق III | نِفَاق مُنَافَقَة | ه | say rare | be a hypocrite
زلف V | تَزَلُّف | إلى | praise rare | fawn
ودد V | تَوَدُّد | إلى ل | feel rare | court favour
حبو III | مُحَابَاة | ه | help rare | favour
ءنف I i-a | أَنَفَة | من | refuse rare | disdain
عوج IX | - | | change rare | be crooked
نهر I a-a | نَهْر | ه | condemn | scold
نهر VIII | - | ه | condemn rare | scold
ءنب II | تَأْنِيب | ه على | condemn rare | rebuke
قرع II | تَقْرِيع | ه على | condemn | rebuke
عير II | تَعْيِير | ه ب | condemn rare | taunt
عزر I a-i | عَزْر | ه | law rare | censure
بكت II | تَبْكِيت | ه | condemn rare | reprove
عنف II | تَعْنِيف | ه | condemn rare | scold harshly
طعن VI | - | | attack rare | stab one another
لمز I a-i | لَمْز | ه | condemn rare | backbite
غيب VIII | اِغْتِيَاب | ه | condemn rare | backbite
قبح II | تَقْبِيح | ه | condemn | denounce
بخس I a-a | بَخْس | ه هه | decrease | undervalue
غبن I a-i | غَبْن | ه | injure rare | cheat
جحف IV | إِجْحَاف | ب | injure rare | prejudice
حيف I a-i | حَيْف | على | injure rare | be unjust
شطط I a-u | شَطَط | في عن | increase rare | go too far
غول I a-u | غَوْل | ه | kill | destroy
هلل II | تَهْلِيل | ل | praise rare | cheer
هلل V | تَهَلُّل | | feel rare | beam with joy
نكس II | تَنْكِيس | ه | motion rare | lower (flags)
نكس VIII | اِنْتِكَاس | | decrease rare | relapse
رتق I a-u | رَتْق | ه | build rare | mend
رفو I a-u | رَفْو | ه | build rare | darn
رقع II | تَرْقِيع | ه | build | patch
حشر VII | - | في | hold rare | be crammed
درع V | - | ب | hold rare | arm oneself
درع II | تَدْرِيع | ه | build rare | armour
صفح II | تَصْفِيح | ه | build rare | armour
سيب II | تَسْيِيب | ه | end | let loose
سيب VII | - | | motion | glide
ضءل II | - | ه | decrease rare | lessen
سهد II | - | ه | feel rare | keep awake
نشز I a-u | نُشُوز | عن | refuse rare | stick out, be recalcitrant
عقق I a-u | عُقُوق | ه | refuse rare | be undutiful
برر I a-a | بِرّ | ب ه | obey | be dutiful
صهر III | مُصَاهَرَة | ه | meet rare | be related by marriage
ءخو III | مُؤَاخَاة | بين ه | agree rare | make brothers of
ءخو VI | تَآخٍ | | agree rare | fraternise
حلو II | تَحْلِيَة | ه | change rare | sweeten, desalinate
ملح II | تَمْلِيح | ه | change rare | salt
حمض II | تَحْمِيض | ه | change rare | develop (film)
عتم II | تَعْتِيم | على ه | hold rare | black out
عتم IV | - | | change rare | grow dark
ظلل II | تَظْلِيل | ه | hold rare | shade
ظلل X | اِسْتِظْلَال | ب | hold rare | take shade
شمس V | تَشَمُّس | | other rare | sunbathe
رود VI | - | ه | feel rare | occur to
خلج VIII | اِخْتِلَاج | في | feel rare | stir
جيش I a-i | جَيَشَان | ب | feel | be agitated
جيش II | تَجْيِيش | ه | order rare | mobilise
عسس I a-u | عَسّ | | see rare | patrol
ترس V | تَتَرُّس | ب | hold rare | shield oneself
متن II | تَمْتِين | ه | increase rare | strengthen
متن I u-u | مَتَانَة | | exist rare | be firm
وتد II | - | ه | hold rare | peg
`;
