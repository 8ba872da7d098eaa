/** Verbs of being so or so: belonging, sufficing, resembling, depending, deserving, exceeding, lying somewhere. */
export default `
تبع I i-a | تَبَع | ه | exist often | follow
تبع VIII | اِتِّبَاع | ه | obey | follow
تبع V | تَتَبُّع | ه | see | track
تبع X | اِسْتِتْبَاع | ه | exist rare | entail
تبع IV | إِتْبَاع | ه ب | continue | let follow
تلو VI | تَتَالٍ | | continue rare | follow one another
وري VI | تَوَارٍ | عن | hold rare | hide
وفي IV | إِيفَاء | ب | work rare | fulfil
وفي I a-i | وَفَاء | ب ل | work | keep (a promise)
وفي II | تَوْفِيَة | ه هه | give rare | pay in full
وفي III | مُوَافَاة | ه ب | give | supply
وفي X | اِسْتِيفَاء | ه | take | meet fully
وءم III | مُوَاءَمَة | بين ه | agree | harmonise
لءم III | مُلَاءَمَة | ه | exist | suit
لءم VIII | اِلْتِئَام | | meet change | heal, convene
وزي III | مُوَازَاة | ه | exist | parallel, equal
زمن VI | تَزَامُن | مع | exist | coincide
صدف III | مُصَادَفَة | ه | meet exist | coincide with, come across
صدف VI | - | أن | exist rare | happen
وكب III | مُوَاكَبَة | ه | continue often | keep pace with
طرء I a-a | طُرُوء | على | exist | occur, befall
نجح I a-a | نَجَاح | في | win often | succeed
نجح IV | إِنْجَاح | ه | win rare | make succeed
فشل I i-a | فَشَل | في | lose often | fail
فشل IV | إِفْشَال | ه | end rare | thwart
فلح IV | إِفْلَاح | في | win | succeed
خفق IV | إِخْفَاق | في | lose | fail
خفق I a-i | خَفْق خَفَقَان | | motion | beat, flutter
خيب II | تَخْيِيب | ه | lose | disappoint
خيب I a-i | خَيْبَة | | lose | fail
قصو IV | إِقْصَاء | ه عن من | end | exclude
قصي V | تَقَصٍّ | ه عن | see rare | investigate
قصي X | اِسْتِقْصَاء | ه عن | see rare | investigate
همش II | تَهْمِيش | ه | decrease | marginalise
غلف II | تَغْلِيف | ه ب | hold | wrap
حفف I a-u | حَفّ | ب ه | hold | surround
كنف VIII | اِكْتِنَاف | ه | hold | surround
شوب I a-u | شَوْب | ه | exist | taint
كنن I a-u | كَنّ | ل ه | feel rare | harbour (feelings)
ضمر IV | إِضْمَار | ه | feel rare | harbour
عكف I a-u | عُكُوف | على | work | devote oneself
عكف VIII | اِعْتِكَاف | في | continue rare | retreat
دءب I a-a | دَأْب | على | continue | be in the habit
حرص I a-i | حِرْص | على أن | try often | be keen
نشط I i-a | نَشَاط | في | work | be active
نشط II | تَنْشِيط | ه | begin rare | stimulate
يسر II | تَيْسِير | ه | help | facilitate
يسر V | تَيَسُّر | ل | exist rare | be possible
سهل II | تَسْهِيل | ه على | help | facilitate
سهل VI | تَسَاهُل | مع في | agree | be lenient
صعب I u-u | صُعُوبَة | على | exist | be difficult
عسر V | تَعَسُّر | على | exist rare | be difficult
عذر V | تَعَذُّر | على | exist | be impossible
حتم II | تَحْتِيم | ه على | order | necessitate
حتم V | تَحَتُّم | على أن | need | be necessary
ربك VIII | اِرْتِبَاك | | feel rare | be confused
ربك IV | إِرْبَاك | ه | feel rare | confuse
شرد I a-u | شُرُود | | motion | stray
رجح II | تَرْجِيح | ه أن | think say | deem likely
ءرجح Q2 | - | بين | change rare | swing
ذبذب Q2 | - | | change | oscillate
رنح V | تَرَنُّح | | motion rare | stagger
بوء V | تَبَوُّؤ | ه | own | occupy (a rank)
بوء I a-u | بَوْء | ب | lose | come back with (failure)
نوء I a-u | نَوْء | ب | feel rare | be weighed down
نوء III | مُنَاوَأَة | ه | refuse rare | oppose
نوط I a-u | نَوْط | ب ه | give rare passive | (passive) be entrusted
نوط IV | إِنَاطَة | ه ب | give rare | entrust
سند X | اِسْتِنَاد | إلى | hold rare | rely on
ركن I a-u | رُكُون | إلى | think | rely
وكء V | - | على | hold rare | lean
وكء VIII | اِتِّكَاء | على | hold | lean
دين V | تَدَيُّن | | obey rare | be religious
دين X | اِسْتِدَانَة | ه من | take rare | borrow
عمم II | تَعْمِيم | ه على | say rare | generalise, circulate
عمم I a-u | عُمُوم | ه | exist | prevail
شذذ I a-i | شُذُوذ | عن | exist | deviate
فرد V | تَفَرُّد | ب | own | be unique
غير III | مُغَايَرَة | ه | exist rare | differ from
بين III | مُبَايَنَة | ه | exist | differ
جور III | مُجَاوَرَة | ه | exist | neighbour
جور I a-u | جَوْر | على | injure | wrong
جور VI | تَجَاوُر | | exist | be neighbours
ضهي III | مُضَاهَاة | ه | exist | match
مثل III | مُمَاثَلَة | ه | exist | resemble
قبل VI | تَقَابُل | مع | meet rare | meet, face
وزع VI | - | ه | give rare | share out
نيف IV | إِنَافَة | على | increase rare | exceed
نهز III | مُنَاهَزَة | ه | increase | approach (in number)
نهز VIII | اِنْتِهَاز | ه | take | seize (a chance)
بعد III | مُبَاعَدَة | بين | end rare | separate
سطح II | تَسْطِيح | ه | change | flatten
ءول I a-u | أَوْل مَآل | إلى | exist | come to
فضو IV | إِفْضَاء | إلى | exist | lead to
حدو I a-u | حَدْو | ب ه | feel rare | prompt
حري V | تَحَرٍّ | ه عن | see | investigate
جدو IV | إِجْدَاء | ه | help | be of use
نفع I a-a | نَفْع | ه | help | benefit
نفع VIII | اِنْتِفَاع | ب من | take rare | benefit
ضير I a-i | ضَيْر | ه | injure | harm
ندي III | مُنَادَاة نِدَاء | ب ه على | ask say | call for
وشم I a-i | وَشْم | ه | write | tattoo
وسم VIII | اِتِّسَام | ب | exist | be marked
وصف VIII | اِتِّصَاف | ب | exist | be characterised
حلي V | تَحَلٍّ | ب | own | possess (virtue)
جلي V | تَجَلٍّ | في | see | become manifest
جلو VII | - | | see | become clear
زين V | تَزَيُّن | ب | own | adorn oneself
خلد II | تَخْلِيد | ه | praise | immortalise
خلد I a-u | خُلُود | إلى | continue rare | last for ever
عرقل Q2 | - | | end rare | be obstructed
دهور Q1 | دَهْوَرَة | ه | destroy rare | ruin
زحزح Q1 | زَحْزَحَة | ه عن | motion rare | dislodge
زحزح Q2 | - | عن | motion rare | budge
قوقع Q2 | - | | hold rare | withdraw into oneself
بلور Q1 | بَلْوَرَة | ه | build rare | crystallise
بلور Q2 | - | | change | take shape
محور Q2 | تَمَحْوُر | حول | exist | centre on
مركز Q2 | تَمَرْكُز | في | exist | be concentrated, take position
مركز Q1 | مَرْكَزَة | ه | build rare | centralise
موضع Q2 | - | في | exist | take position
عولم Q1 | عَوْلَمَة | ه | change rare | globalise
خصخص Q1 | خَصْخَصَة | ه | change trade rare | privatise
ءقلم Q2 | تَأَقْلُم | مع | change | adapt
علمن Q1 | عَلْمَنَة | ه | change rare | secularise
شيطن Q1 | شَيْطَنَة | ه | condemn rare | demonise
قولب Q1 | قَوْلَبَة | ه | change | mould
فبرك Q1 | فَبْرَكَة | ه | build rare | fabricate
فلسف Q2 | - | | think rare | philosophise
سمسر Q1 | سَمْسَرَة | | trade rare | broker
غربل Q1 | غَرْبَلَة | ه | think rare | sift
عسكر Q1 | عَسْكَرَة | ه | change | camp, militarise
عسكر Q2 | - | | exist rare | encamp
جمهر Q2 | تَجَمْهُر | | meet rare | crowd
ءدلج Q1 | أَدْلَجَة | ه | change rare | ideologise
ءرشف Q1 | أَرْشَفَة | ه | hold rare | archive
شقلب Q2 | - | | motion rare | tumble
`;
