/** Verbs of gesture, gait, gaze and voice. */
export default `
وثب V | تَوَثُّب | | motion | be on the alert
لصص V | تَلَصُّص | على | see | spy, sneak
روغ I a-u | رَوَغَان | من | motion | dodge
زوي VII | اِنْزِوَاء | في | motion | withdraw
رسل X | اِسْتِرْسَال | في | continue | go on at length
سلسل Q1 | سَلْسَلَة | ه | hold | chain
سمر V | تَسَمُّر | في | hold | be nailed to the spot
سمر II | تَسْمِير | ه | hold | nail
ثءب VI | تَثَاؤُب | | other | yawn
جثو I a-u | جُثُوّ | على | motion | kneel
حضن I a-u | حَضْن | ه | hold | embrace
غلق VII | اِنْغِلَاق | على | end | close
جرف VII | اِنْجِرَاف | إلى وراء | motion | be swept along
شوه V | تَشَوُّه | | injure | be disfigured
هشم V | تَهَشُّم | | destroy | be smashed
بلل V | - | | change | get wet
لون V | تَلَوُّن | ب | change | be coloured
نشق X | اِسْتِنْشَاق | ه | take | inhale
غرز I a-i | غَرْز | ه في | hold | stick into
غزل V | تَغَزُّل | ب | say | write love poetry
غرر II | تَغْرِير | ب | say | delude
هزل I a-i | هَزْل | | say | jest
مرغ II | تَمْرِيغ | ه | motion | roll in dust
شرع IV | إِشْرَاع | ه | attack | level (a weapon)
شغل IV | إِشْغَال | ه | work | occupy
بذل VIII | اِبْتِذَال | ه | condemn | cheapen
فرط VII | - | | end | come apart
فطر VII | - | | destroy | be split
قطع V | تَقَطُّع | | end | be interrupted
زرد VIII | - | ه | take | gulp
سكب VII | - | | motion | pour
لجلج Q2 | - | | say | stutter
هدي VI | تَهَادٍ | | motion | sway; exchange gifts
ميد I a-i | مَيْد | | motion | sway
ميل VI | تَمَايُل | | motion | sway
ميس I a-i | مَيْس | | motion | strut
خطر I a-u | خُطُور | على ل | think | occur to
خطر VI | - | ب | motion | strut
جعد V | - | | change | wrinkle
حملق Q1 | حَمْلَقَة | في | see | stare
بحلق Q1 | بَحْلَقَة | في | see | stare
رنو I a-u | رُنُوّ | إلى | see | gaze
شخص I a-a | شُخُوص | إلى | see | stare, rise
حول IX | - | | see | squint
عبس I a-i | عُبُوس | في | feel | frown
قطب II | تَقْطِيب | ه | feel | knit (brows)
همد I a-u | هُمُود | | end | die down
كدر II | تَكْدِير | ه | feel | trouble
حلج I a-i | حَلْج | ه | build | gin (cotton)
شقي I i-a | شَقَاء | | feel | be wretched
صوب V | - | | motion | go straight
نشط V | - | | begin | become active
وضع VIII | اِتِّضَاع | | decrease | be humble
وجل I i-a | وَجَل | من | feel | be afraid
وجس IV | إِيجَاس | ه | feel | have misgivings
وجس V | تَوَجُّس | من | feel | have misgivings
وجم I a-i | وُجُوم | | feel | be silent with grief
ورب III | مُوَارَبَة | ه | say | equivocate
ورب II | - | ه | end | leave ajar
ورق IV | إِيرَاق | | begin | leaf
ينع IV | إِينَاع | | change | ripen
سمع IV | إِسْمَاع | ه هه | say | make hear
نصع I a-a | نُصُوع | | exist | be clear
بسق I a-u | بُسُوق | | increase | be tall
سمق I a-u | سُمُوق | | increase | be tall
شمخ I a-a | شُمُوخ | ب | increase | tower
شخر I a-i | شَخِير | | other | snore
خرخر Q1 | خَرْخَرَة | | other | purr
خشخش Q1 | خَشْخَشَة | | other | rustle
نعق I a-a | نَعِيق | | say | croak
صهل I a-a | صَهِيل | | say | neigh
نهق I a-a | نَهِيق | | say | bray
خور I a-u | خُوَار | | decrease say | weaken; low
هدل I a-i | هَدِيل | | say | coo
فحح I a-i | فَحِيح | | say | hiss
طنن I a-i | طَنِين | | say | buzz
ءزز I a-u | أَزِيز | ه | ask say | incite; buzz
قرقر Q1 | قَرْقَرَة | | say | gurgle
فرقع Q1 | فَرْقَعَة | ه | destroy | crackle
طقطق Q1 | طَقْطَقَة | | destroy | crackle
`;
