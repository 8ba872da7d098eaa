/** Verbs of treatment: binding, splitting, scolding, flattering, wronging, mending. */
export default `
عصب I a-i | عَصْب | ه | hold | bind
لثم V | تَلَثُّم | ب | hold | veil the face
قنع V | تَقَنُّع | ب | hold | mask oneself
كبل V | - | | hold | be fettered
عصب II | - | ه | hold | blindfold
ركز I a-u | رَكْز | ه | hold | plant, fix
سبك I a-i | سَبْك | ه | build | cast
صكك I a-u | صَكّ | ه | attack build | strike, mint
شظي V | تَشَظٍّ | | destroy | splinter
نسل I a-u | نَسْل | ه | begin | beget
نسل VI | تَنَاسُل | | begin | reproduce
كثر X | اِسْتِكْثَار | ه على من | think | think too much
قلل V | تَقَلُّل | | decrease | lessen
زهد II | - | ه في | refuse | discourage
قرب X | - | ه | think | find near
كشر II | تَكْشِير | عن | threaten | bare (teeth)
شحط I a-a | - | ه | motion | drag
كدم I a-i | كَدْم | ه | injure | bruise
رضض I a-u | رَضّ | ه | injure | bruise
ورم I i-i | وَرَم | | increase | swell
نخس I a-a | نَخْس | ه | injure | prod
فلق I a-i | فَلْق | ه | destroy | split
فلج I a-i | فَلَج | | injure | split; (passive) be paralysed
شطر I a-u | شَطْر | ه | destroy | halve
شطر VII | اِنْشِطَار | | destroy | split in two
شرخ I a-u | شَرْخ | ه | destroy | crack
حزز I a-u | حَزّ | ه | injure | notch
نحر VI | تَنَاحُر | | attack | fight one another
ذبح VI | - | | kill | slaughter one another
دهن I a-u | دَهْن | ه | change | paint, oil
دهن III | مُدَاهَنَة | ه | praise | flatter
ملق V | تَمَلُّق | ه | praise | flatter
نفق III | نِفَاق مُنَافَقَة | ه | say | be a hypocrite
زلف V | تَزَلُّف | إلى | praise | fawn
ودد V | تَوَدُّد | إلى ل | feel | court favour
حبو III | مُحَابَاة | ه | help | favour
ءنف I i-a | أَنَفَة | من | refuse | disdain
عوج IX | - | | change | be crooked
نهر I a-a | نَهْر | ه | condemn | scold
نهر VIII | - | ه | condemn | scold
ءنب II | تَأْنِيب | ه على | condemn | rebuke
قرع II | تَقْرِيع | ه على | condemn | rebuke
عير II | تَعْيِير | ه ب | condemn | taunt
عزر I a-i | عَزْر | ه | law | censure
بكت II | تَبْكِيت | ه | condemn | reprove
عنف II | تَعْنِيف | ه | condemn | scold harshly
طعن VI | - | | attack | stab one another
لمز I a-i | لَمْز | ه | condemn | backbite
غيب VIII | اِغْتِيَاب | ه | condemn | backbite
قبح II | تَقْبِيح | ه | condemn | denounce
بخس I a-a | بَخْس | ه هه | decrease | undervalue
غبن I a-i | غَبْن | ه | injure | cheat
جحف IV | إِجْحَاف | ب | injure | prejudice
حيف I a-i | حَيْف | على | injure | be unjust
شطط I a-u | شَطَط | في عن | increase | go too far
غول I a-u | غَوْل | ه | kill | destroy
هلل II | تَهْلِيل | ل | praise | cheer
هلل V | تَهَلُّل | | feel | beam with joy
نكس II | تَنْكِيس | ه | motion | lower (flags)
نكس VIII | اِنْتِكَاس | | decrease | relapse
رتق I a-u | رَتْق | ه | build | mend
رفو I a-u | رَفْو | ه | build | darn
رقع II | تَرْقِيع | ه | build | patch
حشر VII | - | في | hold | be crammed
درع V | - | ب | hold | arm oneself
درع II | تَدْرِيع | ه | build | armour
صفح II | تَصْفِيح | ه | build | armour
سيب II | تَسْيِيب | ه | end | let loose
سيب VII | - | | motion | glide
سوب VII | - | | motion | flow
ضءل II | - | ه | decrease | lessen
سهد II | - | ه | feel | keep awake
نشز I a-u | نُشُوز | عن | refuse | stick out, be recalcitrant
عقق I a-u | عُقُوق | ه | refuse | be undutiful
برر I a-a | بِرّ | ب ه | obey | be dutiful
صهر III | مُصَاهَرَة | ه | meet | be related by marriage
ءخو III | مُؤَاخَاة | بين ه | agree | make brothers of
ءخو VI | تَآخٍ | | agree | fraternise
حلو II | تَحْلِيَة | ه | change | sweeten, desalinate
ملح II | تَمْلِيح | ه | change | salt
حمض II | تَحْمِيض | ه | change | develop (film)
عتم II | تَعْتِيم | على ه | hold | black out
عتم IV | - | | change | grow dark
ظلل II | تَظْلِيل | ه | hold | shade
ظلل X | اِسْتِظْلَال | ب | hold | take shade
شمس V | تَشَمُّس | | other | sunbathe
رود VI | - | ه | feel | occur to
خلج VIII | اِخْتِلَاج | في | feel | stir
جيش I a-i | جَيَشَان | ب | feel | be agitated
جيش II | تَجْيِيش | ه | order | mobilise
عسس I a-u | عَسّ | | see | patrol
ترس V | تَتَرُّس | ب | hold | shield oneself
متن II | تَمْتِين | ه | increase | strengthen
متن I u-u | مَتَانَة | | exist | be firm
وتد II | - | ه | hold | peg
`;
