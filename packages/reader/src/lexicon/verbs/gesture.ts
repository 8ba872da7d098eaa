/** Verbs of gesture, gait, gaze and voice. */
export default `
وثب V | تَوَثُّب | | motion rare | be on the alert
لصص V | تَلَصُّص | على | see rare | spy, sneak
روغ I a-u | رَوَغَان | من | motion | dodge
زوي VII | اِنْزِوَاء | في | motion | withdraw
رسل X | اِسْتِرْسَال | في | continue rare | go on at length
سلسل Q1 | سَلْسَلَة | ه | hold | chain
سمر V | تَسَمُّر | في | hold rare | be nailed to the spot
سمر II | تَسْمِير | ه | hold | nail
ثءب VI | تَثَاؤُب | | other rare | yawn
جثو I a-u | جُثُوّ | على | motion rare | kneel
حضن I a-u | حَضْن | ه | hold | embrace
غلق VII | اِنْغِلَاق | على | end rare | close
جرف VII | اِنْجِرَاف | إلى وراء | motion | be swept along
شوه V | تَشَوُّه | | injure rare | be disfigured
هشم V | تَهَشُّم | | destroy | be smashed
بلل V | - | | change rare | get wet
لون V | تَلَوُّن | ب | change rare | be coloured
نشق X | اِسْتِنْشَاق | ه | take rare | inhale
غرز I a-i | غَرْز | ه في | hold rare | stick into
غزل V | تَغَزُّل | ب | say | write love poetry
غرر II | تَغْرِير | ب | say | delude
هزل I a-i | هَزْل | | say rare | jest
مرغ II | تَمْرِيغ | ه | motion rare | roll in dust
شرع IV | إِشْرَاع | ه | attack rare | level (a weapon)
شغل IV | إِشْغَال | ه | work rare | occupy
بذل VIII | اِبْتِذَال | ه | condemn rare | cheapen
فرط VII | - | | end rare | come apart
فطر VII | - | | destroy rare | be split
قطع V | تَقَطُّع | | end | be interrupted
زرد VIII | - | ه | take rare | gulp
سكب VII | - | | motion rare | pour
لجلج Q2 | - | | say rare | stutter
هدي VI | تَهَادٍ | | motion rare | sway; exchange gifts
ميد I a-i | مَيْد | | motion | sway
ميل VI | تَمَايُل | | motion rare | sway
ميس I a-i | مَيْس | | motion rare | strut
خطر I a-u | خُطُور | على ل | think | occur to
خطر VI | - | ب | motion rare | strut
جعد V | - | | change rare | wrinkle
حملق Q1 | حَمْلَقَة | في | see rare | stare
بحلق Q1 | بَحْلَقَة | في | see rare | stare
رنو I a-u | رُنُوّ | إلى | see | gaze
شخص I a-a | شُخُوص | إلى | see rare | stare, rise
حول IX | - | | see rare | squint
عبس I a-i | عُبُوس | في | feel rare | frown
قطب II | تَقْطِيب | ه | feel rare | knit (brows)
همد I a-u | هُمُود | | end rare | die down
كدر II | تَكْدِير | ه | feel rare | trouble
حلج I a-i | حَلْج | ه | build rare | gin (cotton)
شقي I i-a | شَقَاء | | feel rare | be wretched
صوب V | - | | motion rare | go straight
نشط V | - | | begin rare | become active
وضع VIII | اِتِّضَاع | | decrease rare | be humble
وجل I i-a | وَجَل | من | feel rare | be afraid
وجس IV | إِيجَاس | ه | feel | have misgivings
وجس V | تَوَجُّس | من | feel rare | have misgivings
وجم I a-i | وُجُوم | | feel rare | be silent with grief
ورب III | مُوَارَبَة | ه | say rare | equivocate
ورب II | - | ه | end | leave ajar
ورق IV | إِيرَاق | | begin rare | leaf
ينع IV | إِينَاع | | change rare | ripen
سمع IV | إِسْمَاع | ه هه | say | make hear
نصع I a-a | نُصُوع | | exist rare | be clear
بسق I a-u | بُسُوق | | increase rare | be tall
سمق I a-u | سُمُوق | | increase rare | be tall
شمخ I a-a | شُمُوخ | ب | increase | tower
شخر I a-i | شَخِير | | other rare | snore
خرخر Q1 | خَرْخَرَة | | other rare | purr
خشخش Q1 | خَشْخَشَة | | other rare | rustle
نعق I a-a | نَعِيق | | say rare | croak
صهل I a-a | صَهِيل | | say rare | neigh
نهق I a-a | نَهِيق | | say rare | bray
خور I a-u | خُوَار | | decrease say | weaken; low
هدل I a-i | هَدِيل | | say rare | coo
فحح I a-i | فَحِيح | | say rare | hiss
طنن I a-i | طَنِين | | say | buzz
ءزز I a-u | أَزِيز | ه | ask say rare | incite; buzz
قرقر Q1 | قَرْقَرَة | | say rare | gurgle
فرقع Q1 | فَرْقَعَة | ه | destroy rare | crackle
طقطق Q1 | طَقْطَقَة | | destroy rare | crackle
`;
