/** Verbs of what is done to things and people: taking, breaking, closing, hurting, giving. */
export default `
نبذ I a-i | نَبْذ | ه | refuse | renounce
هضم I a-i | هَضْم | ه | take | digest
مصص VIII | اِمْتِصَاص | ه | take | absorb
مصص I i-a | مَصّ | ه | take | suck
سفك I a-i | سَفْك | ه | kill | shed (blood)
خبط I a-i | خَبْط | ه | attack rare | strike
شيل I a-i | شَيْل | ه | hold | carry
لمس III | مُلَامَسَة | ه | feel | touch
حبك I a-u | حَبْك | ه | build rare | weave
عكر II | تَعْكِير | ه | change | muddy
صول I a-u | صَوْلَة صَوْل | | attack rare | attack
شفع I a-a | شَفَاعَة | ل | help | intercede
فنن V | تَفَنُّن | في | build | be inventive
عبث I i-a | عَبَث | ب | destroy | tamper with
سكت IV | إِسْكَات | ه | end rare | silence
كتم I a-u | كِتْمَان كَتْم | ه | hold | conceal
كتم V | تَكَتُّم | على | hold | keep secret
غرس I a-i | غَرْس | ه في | build | plant
خدش I a-i | خَدْش | ه | injure | scratch
بوح X | اِسْتِبَاحَة | ه | attack | regard as permitted, violate
حلل IV | إِحْلَال | ه | give rare | permit, establish, replace
كيد I a-i | كَيْد | ل ه | attack rare | plot against
فرس VIII | اِفْتِرَاس | ه | kill rare | prey upon
بغت III | مُبَاغَتَة | ه | attack | take by surprise
عيث I a-i | عَيْث | في | destroy | wreak havoc
خفت I a-u | خُفُوت | | decrease | die away
سلخ I a-a | سَلْخ | ه | take | skin
سلخ VII | اِنْسِلَاخ | عن | end rare | detach oneself
دمي IV | إِدْمَاء | ه | injure | make bleed
نصب III | مُنَاصَبَة | ه هه | attack | be hostile to
زيح IV | إِزَاحَة | ه عن | end motion | remove, dislodge
مزج VIII | اِمْتِزَاج | ب مع | change rare | mix
مزج VI | - | مع | change rare | blend
قضم I a-i | قَضْم | ه | take | gnaw
نخر I a-u | نَخْر | ه | destroy | eat away
ثري IV | إِثْرَاء | ه | increase | enrich
سرح II | تَسْرِيح | ه | end rare | lay off, release, comb
حكك VIII | اِحْتِكَاك | ب مع | meet attack | come into contact, rub
حكك I a-u | حَكّ | ه | feel rare | scratch
وخي V | تَوَخٍّ | ه | try | aim at
لقف V | تَلَقُّف | ه | take | catch
صيد V | تَصَيُّد | ه | take | hunt for
سلل VIII | اِسْتِلَال | ه | take | draw
فزز X | اِسْتِفْزَاز | ه | attack feel | provoke
فلق V | - | | destroy rare | split
ثور X | اِسْتِثَارَة | ه | feel | stir up
نفح III | مُنَافَحَة | عن | help | defend
شوق II | تَشْوِيق | ه إلى | feel rare | fill with longing
رطم VIII | اِرْتِطَام | ب | attack | crash into
هيل VII | - | على | attack | pour down on, rain blows
كلل V | - | ب | win | be crowned
كلل I a-i | كَلَل كَلَال | من | feel | tire
نشل VIII | اِنْتِشَال | ه من | help take | pull out, recover
نشل I a-u | نَشْل | ه | take rare | pickpocket
دكك I a-u | دَكّ | ه | destroy attack rare | pound, shell
سلق I a-u | سَلْق | ه | build | boil
عصي X | اِسْتِعْصَاء | على | refuse | be intractable
لجم I a-u | لَجْم | ه | end | curb
طبق IV | إِطْبَاق | على ه | attack rare | close in on
كسب IV | إِكْسَاب | ه هه | give rare | cause to gain
كسب V | تَكَسُّب | من | trade | earn
وسع IV | - | ه هه | increase | give amply
موه II | تَمْوِيه | ه على | hold rare | camouflage
قهقر Q2 | تَقَهْقُر | | decrease | fall back
سيس II | تَسْيِيس | ه | change | politicise
لطف II | تَلْطِيف | ه | change | soften
لطخ II | تَلْطِيخ | ه ب | change rare | stain
لطخ V | - | ب | change | be stained
ءمم II | تَأْمِيم | ه | own rare | nationalise
ضخم V | تَضَخُّم | | increase | swell, inflate
عوم II | تَعْوِيم | ه | trade rare | float (currency)
رشق I a-u | رَشْق | ه ب | attack | pelt
رشق VI | تَرَاشُق | ب | attack rare | pelt one another
نهل I a-a | نَهْل | من | take rare | drink from
حفظ II | تَحْفِيظ | ه هه | help rare | make memorise
عزر II | تَعْزِير | ه | law rare | punish
هتر X | اِسْتِهْتَار | ب | refuse rare | act recklessly
هتر VI | - | | attack rare | trade insults
نكب I a-u | نَكْب نَكْبَة | ه | injure rare | afflict
نكب V | - | | hold rare | shoulder
نهض III | مُنَاهَضَة | ه | refuse rare | oppose
وصد IV | إِيصَاد | ه | end rare | close
ذرف I a-i | ذَرْف | ه | feel | shed (tears)
روج I a-u | رَوَاج | | trade | circulate, be in demand
جبه III | مُجَابَهَة | ه | attack meet | confront
كبر III | مُكَابَرَة | | refuse | be obstinate
دعب III | مُدَاعَبَة | ه | feel rare | fondle, tease
غزل III | مُغَازَلَة | ه | feel rare | flirt with
غزل I a-i | غَزْل | ه | build rare | spin
مسس I i-a | مَسّ مِسَاس | ه ب | feel injure | touch, affect
لمم I a-u | لَمّ | ه | hold | gather
لملم Q1 | لَمْلَمَة | ه | hold | gather up
لطم I a-i | لَطْم | ه | attack rare | slap
نغص II | تَنْغِيص | ه | feel rare | spoil
نكث I a-u | نَكْث | ب ه | refuse | break (a promise)
نطح I a-a | نَطْح | ه | attack rare | butt
هيج I a-i | هَيَجَان هِيَاج | | feel | be agitated
هيج II | تَهْيِيج | ه | feel rare | agitate
هتك I a-i | هَتْك | ه | attack | violate
وهن I a-i | وَهْن | | decrease rare | weaken
وهن II | تَوْهِين | ه | decrease rare | weaken
بذر II | تَبْذِير | ه | lose rare | squander
بذر I a-u | بَذْر | ه | build rare | sow
جمح I a-a | جُمُوح | | refuse rare | run wild
حزم I a-i | حَزْم | ه | hold | pack, be resolute
خرس IV | إِخْرَاس | ه | end | silence
درء I a-a | دَرْء | ه | refuse rare | ward off
دسس I a-u | دَسّ | ه في | hold attack | slip in, plot
دمغ I a-a | دَمْغ | ه | write rare | stamp
رجم I a-u | رَجْم | ه ب | attack kill rare | stone
رزء I a-a | رُزْء | ب ه | lose | be afflicted
رصص I a-u | رَصّ | ه | hold rare | close (ranks)
رفس I a-u | رَفْس | ه | attack rare | kick
زجر I a-u | زَجْر | ه | refuse rare | rebuke
زفف I a-u | زَفّ | ه إلى | give say | conduct (bride), bring (good news)
سبي I a-i | سَبْي | ه | arrest | take captive
شحب I a-u | شُحُوب | | change rare | turn pale
شحذ I a-a | شَحْذ | ه | change rare | sharpen
صفد II | تَصْفِيد | ه | arrest rare | shackle
صلب I a-i | صَلْب | ه | kill rare | crucify
طفح I a-a | طَفْح | ب | increase rare | overflow
عتق IV | إِعْتَاق | ه | end rare | set free
عقر I a-i | عَقْر | ه | kill rare | slaughter
عيي IV | إِعْيَاء | ه | injure | exhaust
غرف I a-i | غَرْف | من | take rare | scoop
غزر I u-u | غَزَارَة | | increase rare | be abundant
غصص I i-a | غَصَص | ب | increase | be crammed, choke
فتر I a-u | فُتُور | | decrease | slacken
فقء I a-a | فَقْء | ه | injure rare | gouge
قرص I a-u | قَرْص | ه | injure rare | pinch, sting
قضض VII | اِنْقِضَاض | على | attack rare | swoop down on
قضض I a-u | قَضّ | ه | feel rare | disturb (sleep)
كنز VIII | اِكْتِنَاز | ه | own rare | hoard
حدم VIII | اِحْتِدَام | | increase rare | rage, flare
حدي V | تَحَدٍّ | ه أن | attack refuse | challenge, defy
نحب VIII | اِنْتِحَاب | | feel rare | sob
قلل IV | إِقْلَال | من ه | decrease rare | reduce, carry
كبح II | - | ه | end | curb
مون II | تَمْوِين | ه ب | give | supply
جنس II | تَجْنِيس | ه | law | naturalise
جنس V | تَجَنُّس | ب | own rare | become a citizen
سكن II | تَسْكِين | ه | decrease | soothe, house
سكن IV | إِسْكَان | ه | help rare | house
قيح V | تَقَيُّح | | injure rare | fester
ربت II | تَرْبِيت | على | feel rare | pat
بصق I a-u | بَصْق | على | attack rare | spit
نهد V | تَنَهُّد | | feel rare | sigh
بسم V | تَبَسُّم | | feel | smile
مسك X | - | ب | hold rare | cling
نكص I a-u | نُكُوص | عن | refuse rare | shrink back
نتف I a-i | نَتْف | ه | take rare | pluck
قذر II | - | ه | change rare | soil
سدل IV | إِسْدَال | ه على | end rare | lower (a curtain)
ءطر II | تَأْطِير | ه | build rare | frame
بغي I a-i | بُغَاء بَغْي | ه على | feel attack | want; wrong
جهش IV | إِجْهَاش | ب | feel rare | burst (into tears)
ضوي VII | اِنْضِوَاء | تحت | meet | join under
عمل VIII | اِعْتِمَال | في | feel rare | be at work in
هول I a-u | هَوْل | ه | feel rare | terrify
غلظ II | تَغْلِيظ | ه | increase rare | make harsher
نوش III | مُنَاوَشَة | ه | attack rare | skirmish with
نوش VI | تَنَاوُش | | attack rare | skirmish
لقف VIII | - | ه | take rare | catch
طعم X | - | ه | take rare | taste
نقم VIII | اِنْتِقَام | من ل | attack | take revenge
ثءر I a-a | ثَأْر | ل من | attack | avenge
وجع IV | إِيجَاع | ه | injure | hurt
قسو I a-u | قَسْوَة قَسَاوَة | على | injure rare | be harsh
جفو I a-u | جَفَاء | ه | refuse rare | shun
زهد I a-a | زُهْد | في عن | refuse rare | renounce
بخل I a-a | بُخْل | ب على | refuse rare | be stingy
شحح I a-i | شُحّ | ب | decrease | be scarce, stingy
`;
