/** Verbs of giving, taking, having, holding, handling: what hands and owners do. */
export default `
عطي IV | إِعْطَاء عَطَاء | ه هه ل | give often | give
عطي VI | تَعَاطٍ | ه مع | take | take (drugs), deal with
عطي X | اِسْتِعْطَاء | ه | ask rare | beg
ءخذ VIII | - | ه من | take begin often | take, adopt
ءخذ III | مُؤَاخَذَة | ه على | accuse | blame
نول VI | تَنَاوُل | ه | take say often | take, deal with; eat
نيل I i-a | نَيْل مَنَال | ه من | take win often | obtain
نول III | مُنَاوَلَة | ه هه | give rare | hand over
مسك IV | إِمْسَاك | ب عن ه | hold arrest | seize, hold
مسك V | - | ب | hold | cling, adhere
مسك I a-i | مَسْك | ب ه | hold | hold
مسك VI | تَمَاسُك | | hold | hold together
شبث V | - | ب | hold | cling
علق V | - | ب | exist often | concern, relate
علق I i-a | عَلَق عُلُوق | في ب | hold rare | be stuck
لصق IV | إِلْصَاق | ه ب | hold | stick, attach
لصق VIII | - | ب | hold | adhere
لحق IV | إِلْحَاق | ه ب | injure give | inflict, attach
لحق VIII | - | ب | meet | join
لحق I i-a | لَحَاق | ب ه | motion | catch up, join
لحق III | مُلَاحَقَة | ه | law motion | pursue, prosecute
لحق VI | تَلَاحُق | | motion rare | succeed one another
قفي VIII | اِقْتِفَاء | ه | motion rare | track
فلت II | - | ه | end | let loose
لقط VIII | - | ه | take see | pick up, take (a photo)
قطف I a-i | قَطْف | ه | take | pick
لبس I i-a | لُبْس لِبْس | ه | own | wear
لبس VIII | اِلْتِبَاس | على | think rare | be confused
لبس II | تَلْبِيس | ه هه | give rare | dress
خلع V | - | | end rare | be dislocated
غلق IV | إِغْلَاق | ه | end | close
غلق II | تَغْلِيق | ه | end | close
قفل IV | إِقْفَال | ه | end | lock, close
قفل I a-i | قَفْل | ه | end | close
فرش I a-u | فَرْش | ه | give rare | spread, furnish
بسط I a-u | بَسْط | ه على | increase | spread, extend
بسط II | تَبْسِيط | ه | change rare | simplify
نثر VII | - | | motion rare | be scattered
نثر I a-u | نَثْر | ه | motion | scatter
نثر VI | تَنَاثُر | | motion | be scattered
رشش I a-u | رَشّ | ه | motion | sprinkle
ملء I a-a | مَلْء | ه ب | give | fill
ملء VIII | اِمْتِلَاء | ب | increase | be full
حشو I a-u | حَشْو | ه ب | give | stuff
حوي VIII | اِحْتِوَاء | على ه | own hold often | contain
حوي I a-i | حَوَايَة | ه | own | contain
شمل I a-u | شُمُول | ه | own often | include, cover
شمل VIII | - | على | own | include, contain
خوض I a-u | خَوْض | ه في | begin attack often | engage in, wade
كشط I a-u | كَشْط | ه | end rare | scrape
مسح I a-a | مَسْح | ه | end | wipe, survey
نظف II | تَنْظِيف | ه | change | clean
غسل I a-i | غَسْل | ه | change | wash
غسل VIII | اِغْتِسَال | | change rare | bathe
كنس I a-u | كَنْس | ه | change rare | sweep
طلي I a-i | طِلَاء طَلْي | ه ب | change rare | paint
صبغ I a-u | صَبْغ | ه | change | dye
لون II | تَلْوِين | ه | change rare | colour
خلط I a-i | خَلْط | ه ب بين | change | mix
خلط VIII | اِخْتِلَاط | ب مع | change | mix
مزج I a-u | مَزْج | ه ب | change | mix
دمج I a-u | دَمْج | ه مع في | build | merge
دمج VII | - | في مع | build rare | merge, integrate
دمج IV | إِدْمَاج | ه في | build rare | incorporate
قصص VIII | - | من | law | retaliate
قصم VII | - | | destroy rare | break
ثقب I a-u | ثَقْب | ه | destroy | pierce
حفر I a-i | حَفْر | ه في | build | dig
دفن I a-i | دَفْن | ه في | hold | bury
نبش I a-u | نَبْش | ه | take rare | dig up
طمر I a-u | طَمْر | ه | hold rare | bury
غمر I a-u | غَمْر | ه | hold | flood
غطس I a-i | غَطْس | في | motion rare | dive
غمس I a-i | غَمْس | ه في | motion rare | dip
بلل I a-u | بَلّ | ه | change rare | wet
جفف II | تَجْفِيف | ه | change rare | dry
جفف I a-i | جَفَاف | | change | dry up
ذوب I a-u | ذَوَبَان | في | change | melt
ذوب IV | إِذَابَة | ه | change | melt
صهر I a-a | صَهْر | ه | change rare | melt
جمد II | تَجْمِيد | ه | end change | freeze
جمد V | تَجَمُّد | | change rare | freeze
برد II | تَبْرِيد | ه | change rare | cool
سخن II | تَسْخِين | ه | change rare | heat
لين II | تَلْيِين | ه | change rare | soften
لين I a-i | لِين | | change | be soft
صلب V | تَصَلُّب | | change rare | harden
ثني VII | - | عن | motion rare | bend, turn away
طوي I a-i | طَيّ | ه | end | fold
طوي VII | - | على | own | involve
لوي VIII | - | | motion | twist
لوي I a-i | لَيّ | ه | motion | twist
عصر I a-i | عَصْر | ه | change | squeeze
ضغط VII | - | | decrease rare | be compressed
نفخ I a-u | نَفْخ | في ه | change rare | blow
نفخ VIII | اِنْتِفَاخ | | increase rare | swell
دهس I a-a | دَهْس | ه | kill injure | run over
دوس I a-u | دَوْس | ه على | injure | tread
وطء I i-a | وَطْء | ه | motion | tread
وطء VI | تَوَاطُؤ | مع على | agree | collude
زجج I a-u | زَجّ | ب ه في | arrest | throw into (prison)
طرق I a-u | طَرْق | ه على | attack | knock
طرق V | - | إلى | say | touch on, treat
دقق I a-u | دَقّ | ه على | attack | knock
دقق II | تَدْقِيق | في ه | see rare | scrutinise
نقب II | تَنْقِيب | عن | see rare | drill, explore
ءجل V | - | | continue | be postponed
صون I a-u | صَوْن صِيَانَة | ه | hold rare | preserve
رمم II | تَرْمِيم | ه | build | restore
صلح II | تَصْلِيح | ه | build rare | repair
ثبط II | تَثْبِيط | ه | refuse | discourage
عوق IV | إِعَاقَة | ه عن | refuse | hinder
عوق II | تَعْوِيق | ه | refuse | hinder
عرقل Q1 | - | ه | refuse | obstruct
شلل I a-u | شَلّ | ه | end | paralyse
ثقل IV | إِثْقَال | على ه | increase rare | burden
ثقل I u-u | ثِقَل | | increase | be heavy
رهق IV | إِرْهَاق | ه | injure | exhaust
تعب I i-a | تَعَب | من | feel | tire
تعب IV | إِتْعَاب | ه | feel rare | tire
حوج VIII | اِحْتِيَاج | إلى ه | need often | need
حوج IV strong | - | ه إلى | need | make need
عوز IV strong | - | ه | need rare | lack
لبي II | تَلْبِيَة | ه | agree | meet, comply with
زود II | تَزْوِيد | ه ب | give | supply
زود V | تَزَوُّد | ب | own | be supplied
كسو I a-u | كَسْو | ه | give | clothe
كسو VIII | اِكْتِسَاء | ب | own | be clad
سبغ IV | إِسْبَاغ | ه على | give rare | bestow
ضفو IV | إِضْفَاء | ه على | give | lend, confer
سدي IV | إِسْدَاء | ه إلى | give rare | render (service)
عور IV | إِعَارَة | ه هه | give | lend
عور X | اِسْتِعَارَة | ه من | take rare | borrow
درر I a-u | - | ه على | give rare | yield
درر IV | إِدْرَار | ه | give rare | yield
`;
