/** Verbs of sending, carrying, gathering, returning, staying, flowing. */
export default `
رسل IV | - | ه إلى | motion give often | send
رسل III | مُرَاسَلَة | ه | write say rare | correspond with
بعث I a-a | بَعْث بِعْثَة بَعْثَة | ب ه إلى | motion give | send, resurrect
بعث VIII | - | ه إلى | motion | send on a mission
بعث VII | - | من | exist | emanate
وزع II | - | ه على | give | distribute
وزع V | - | على | motion | be distributed
جلب I a-i | جَلْب | ه إلى ل | motion give | bring
حمل I a-i | حَمْل حَمْلَة | ه على إلى | hold motion often | carry
حمل V | - | ه | feel hold often | bear
حمل VIII | - | ه أن | feel | bear, be probable
حمل VI | تَحَامُل | على | attack rare | be biased against
حمل IV | - | ه | motion | make carry
رفع I a-a | رَفْع | ه إلى على عن | motion increase often | raise, lift
رفع VIII | - | إلى ب | increase often | rise
رفع V | تَرَفُّع | عن | refuse rare | be above
رفع III | مُرَافَعَة | في عن | law rare | plead
رفع VI | - | | law rare | plead
وضع I a-a | وَضْع | ه في على | give often | put, place
وضع VI | تَوَاضُع | | other rare | be modest
حطط I a-u | حَطّ | في | motion | alight, land
حطط VII | اِنْحِطَاط | | decrease rare | decline
سحب I a-a | سَحْب | ه من | motion take | withdraw, pull
سحب VII | - | من | motion | withdraw
جرر I a-u | جَرّ | ه إلى | motion | drag
جرر VII | - | إلى وراء | motion | be drawn
جذب I a-i | جَذْب | ه | motion | attract
جذب VIII | اِجْتِذَاب | ه | motion | attract
جذب VII | - | إلى | motion | be attracted
جذب VI | تَجَاذُب | ه | motion | pull back and forth
حرك II | - | ه | motion | move
حرك V | تَحَرُّك حَرَكَة | نحو إلى | motion | move
هزز I a-u | هَزّ | ه | motion | shake
هزز VIII | اِهْتِزَاز | | motion | shake, be shaken
رجع I a-i | رُجُوع | إلى عن | motion often | return
رجع VI | - | عن إلى | motion decrease often | retreat, decline
رجع III | مُرَاجَعَة | ه | think see | review
رجع IV | - | ه إلى | give rare | return, attribute
رجع X | - | ه | take | recover
عود IV | إِعَادَة | ه إلى | give begin often | return, repeat
عود X | اِسْتِعَادَة | ه | take often | regain
عود VIII | - | على أن | feel | be used to
عود V | تَعَوُّد | على | feel | get used to
عود III | مُعَاوَدَة | ه | begin | resume
عود II | تَعْوِيد | ه على | change | accustom
ءوب I a-u | إِيَاب أَوْبَة | إلى من | motion | return
صرف VII | - | إلى عن | motion | leave, turn
صرف I a-i | صَرْف | ه على عن | trade motion often | spend, pay out; dismiss
صرف V | - | في | work | act, dispose
قرب VIII | - | من | motion | approach
قرب I u-u | قُرْب | من | exist often | be near
قرب II | تَقْرِيب | ه من إلى | motion rare | bring near
قرب VI | تَقَارُب | | motion agree rare | draw closer
قرب V | تَقَرُّب | من إلى | motion rare | seek favour
قرب III | مُقَارَبَة | ه | motion often | approach
دنو I a-u | دُنُوّ | من | motion | be near
حذو III | مُحَاذَاة | ه | exist rare | run along
ترك I a-u | تَرْك | ه ل في | end motion often | leave
فرق III | مُفَارَقَة فِرَاق | ه | motion end | part from
فرق VIII | - | عن | motion | part
فرق V | - | | motion | disperse
فرق II | تَفْرِيق تَفْرِقَة | ه بين | end | separate, disperse
فرق I a-u | فَرْق | بين | think rare | distinguish
بقي II | - | ه | hold | leave over
مكث I a-u | مُكُوث مَكْث | في | continue | stay
لبث I i-a | لَبْث | أن في | continue | stay, tarry
قوم IV | إِقَامَة | ه في | exist build | reside; set up, hold
سكن I a-u | سَكَن سُكُون | ه في | exist | live in; be calm
قطن I a-u | قُطُون | ه في | exist | dwell
وطن X | اِسْتِيطَان | ه | exist rare | settle
وطن II | تَوْطِين | ه | exist rare | settle, localise
لجء I a-a | لُجُوء | إلى | motion | resort, take refuge
ءوي IV | إِيوَاء | ه | help hold | shelter
ءوي I a-i | إِوَاء | إلى | motion exist rare | seek shelter
ءمم I a-u | أَمّ | ه | motion | lead in prayer, go to
سلك I a-u | سُلُوك | ه | motion | follow (a path)
صحب III | مُصَاحَبَة | ه | motion meet | accompany
صحب I i-a | صُحْبَة | ه | motion meet | accompany
صحب VIII | اِصْطِحَاب | ه | motion | take along
رفق III | مُرَافَقَة | ه | motion meet | accompany
رفق IV | إِرْفَاق | ه ب | give rare | attach
جمع I a-a | جَمْع | ه بين من | meet hold often | gather
جمع VIII | - | مع ب في | meet often | meet
جمع V | - | في | meet | assemble
جمع IV | - | على | agree | agree unanimously
جمع II | تَجْمِيع | ه | meet build rare | assemble
حشر I a-u | حَشْر | ه | hold | cram
تيه I a-i | تِيه تَيْه | في | motion | get lost
ضلل I a-i | ضَلَال | عن | motion | go astray
ضلل II | تَضْلِيل | ه | say rare | mislead
هيم I a-i | هَيْم هُيَام | في | motion feel rare | wander, love
سري I a-i | سَرَيَان سُرًى | على في | exist | be in force
سيل I a-i | سَيْل سَيَلَان | | motion | flow
سيل IV | إِسَالَة | ه | motion | make flow
دفق V | تَدَفُّق | على إلى | motion | flow, stream
صبب I a-u | صَبّ | في ه | motion | pour
صبب VII | - | على | motion | be focused
سكب I a-u | سَكْب | ه | motion | pour
قفز I a-i | قَفْز قَفْزَة | إلى من على | motion increase | jump
وثب I a-i | وُثُوب وَثْب | على | motion rare | leap
زلق VII | - | إلى | motion | slide
زلج V | - | على | motion rare | ski, skate
دحرج Q2 | - | | motion rare | roll
دهور Q2 | - | | decrease | deteriorate
عثر V | تَعَثُّر | في | end | stumble, falter
عثر I a-u | عُثُور | على | see take often passive | find
ميل I a-i | مَيْل | إلى | motion feel | lean, tend
حيد I a-i | حَيْد حَيَدَان | عن | motion rare | deviate
حرف VII | - | عن إلى | motion | deviate
حرف II | - | ه | change say rare | distort
نحو I a-u | نَحْو | ه إلى | motion rare | go towards
نحي V | تَنَحٍّ | عن | end rare | step down
نحي II | تَنْحِيَة | ه عن | end | remove
قطر I a-u | قَطْر | | motion | drip, tow
قعد I a-u | قُعُود | في عن | exist rare | sit
قعد VI | تَقَاعُد | | end | retire
جلس I a-i | جُلُوس | في على إلى | exist | sit
نهض I a-a | نُهُوض نَهْضَة | ب من | motion | rise
ركع I a-a | رُكُوع | | motion | kneel
سجد I a-u | سُجُود | ل | motion | prostrate oneself
ركب I i-a | رُكُوب | ه | motion | ride, board
ركب VIII | - | ه | work often | commit (a crime)
ركب II | تَرْكِيب | ه | build rare | install, assemble
ركب V | - | من | exist | be composed
مطو VIII | اِمْتِطَاء | ه | motion | ride
صفف VIII | اِصْطِفَاف | | hold rare | line up
`;
