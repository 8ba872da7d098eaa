/** Verbs of moving and staying: travel, arrival, departure, carrying, gathering, parting. */
export default `
ذهب I a-a | ذَهَاب | إلى | motion | go
جيء I a-i | مَجِيء | إلى في من ه | motion | come
ءتي I a-i | إِتْيَان | إلى ب من في ه | motion | come
ءتي V | تَأَتٍّ | من | exist | result
حضر I a-u | حُضُور | ه إلى | motion meet | attend, come
حضر II | - | ل ه | build begin | prepare
حضر IV | - | ه إلى | motion | bring
حضر X | - | ه | think | evoke
حضر V | تَحَضُّر | ل | begin | get ready
قدم I i-a | قُدُوم | إلى من على | motion | arrive
قدم II | تَقْدِيم | ه إلى ل هه | give | present, submit
قدم V | - | ب إلى على نحو | motion win | advance; submit
قدم IV | - | على | begin | venture, undertake
قدم X | - | ه من | motion | bring in
وصل I a-i | وُصُول وَصْل | إلى ه | motion | arrive, reach
وصل II | تَوْصِيل | ه إلى | motion | deliver, connect
وصل IV | إِيصَال | ه إلى | motion | convey
وصل V | - | إلى | win agree | reach (agreement)
وصل VI | - | مع | continue say | continue; communicate
وصل VIII | - | ب مع | say | contact, call
دخل I a-u | دُخُول | ه إلى في | motion | enter
دخل IV | - | ه في إلى | motion | bring in, introduce
دخل V | - | في ل | other | intervene
دخل VI | - | | other | overlap
خرج I a-u | خُرُوج | من إلى في عن | motion | go out, leave
خرج IV | - | ه من | motion build | take out; direct (a film)
خرج II | - | ه | other | graduate
خرج V | - | في من | win end | graduate
خرج X | - | ه من | take | extract, exhume
غيب I a-i | غِيَاب غَيْب | عن | exist | be absent
غيب V | - | عن | exist | be absent
غيب II | تَغْيِيب | ه | end | remove from sight
سفر III | سَفَر مُسَافَرَة | إلى من | motion | travel
سفر IV | - | عن | change | result in
سير I a-i | سَيْر مَسِير | في إلى على نحو | motion | walk, go
سير II | تَسْيِير | ه | motion work | operate, run
سير III | مُسَايَرَة | ه | agree | keep pace with
مشي I a-i | مَشْي | في إلى على | motion | walk
مشي VI | تَمَاشٍ | مع | agree | go along with
ركض I a-u | رَكْض | | motion | run
هرع I a-a | هَرَع | إلى | motion | rush
سرع IV | - | في إلى ب | motion increase | hurry
سرع II | - | ه من | increase | speed up
سرع III | مُسَارَعَة | إلى ب | motion begin | hasten
سرع VI | - | | increase | accelerate
سرع V | تَسَرُّع | في | other | be rash
عجل II | - | ب ه | increase | expedite
عجل X | - | ه | ask | hurry, be impatient
بدر III | مُبَادَرَة | إلى ب | begin | take the initiative
هبط I a-i | هُبُوط | إلى في من | motion decrease | land, fall
نزل I a-i | نُزُول | إلى من في على | motion | go down, alight
نزل IV | - | ه | motion | bring down, land
نزل III | نِزَال مُنَازَلَة | ه | attack | fight
نزل VI | - | عن | end give | give up, concede
نزل II | تَنْزِيل | ه | motion | download, lower
طلع I a-u | طُلُوع | على من | motion | rise, climb
طلع IV | - | ه على | say | acquaint
طلع VIII | - | على | know see | look into
طلع V | - | إلى | feel | look forward to
طلع III | مُطَالَعَة | ه | read | read
طلع X | - | ه | ask see | explore, poll
علو I a-u | عُلُوّ | ه على | exist increase | be high
علو VI | تَعَالٍ | على | increase | rise; be haughty
علو VIII | اِعْتِلَاء | ه | motion win | ascend (throne)
علو IV | إِعْلَاء | ه | increase | raise
طير I a-i | طَيَرَان | إلى | motion | fly
طير II | تَطْيِير | ه | motion | make fly
قلع IV | - | من عن | motion end | take off; desist
قلع VIII | - | ه | destroy take | uproot
قلع I a-a | قَلْع | ه | take | pull out
حلق II | - | في فوق | motion | fly, hover
حلق I a-i | حَلْق حِلَاقَة | ه | end | shave
رسو I a-u | رُسُوّ | في على | motion | anchor
رسو IV | إِرْسَاء | ه | build | establish, lay
بحر IV | - | من إلى | motion | set sail
سبح I a-a | سِبَاحَة | في | motion | swim
عوم I a-u | عَوْم | | motion | float
طفو I a-u | طَفْو | على | motion | float
غوص I a-u | غَوْص | في | motion | dive
قود I a-u | قِيَادَة | ه إلى | motion order | lead, drive
قود VIII | - | ه إلى | motion arrest | lead away
قود VII | - | ل | obey | yield
سوق I a-u | سَوْق سِيَاقَة | ه إلى | motion | drive
سوق II | تَسْوِيق | ه ل | trade | market
سوق V | - | من | trade | shop
رود VIII | اِرْتِيَاد | ه | motion | frequent
رود IV | إِرَادَة | ه أن | feel | want
رود III | مُرَاوَدَة | ه | feel | tempt, haunt
زور I a-u | زِيَارَة | ه | motion meet | visit
زور II | تَزْوِير | ه | law write | forge
زور VI | تَزَاوُر | | meet | visit one another
جول I a-u | جَوْل جَوَلَان | في | motion | roam
جول V | - | في | motion | tour
جوب I a-u | جَوْب | ه | motion | roam
طوف I a-u | طَوَاف | ب في | motion | go round
طوف V | تَطَوُّف | | motion | wander
دور I a-u | دَوَرَان دَوْر | حول في بين | motion exist | turn, revolve; take place
دور IV | إِدَارَة | ه | order work | manage, run
دور VIII | - | عن | motion | turn away
دور X | اِسْتِدَارَة | | motion | turn round
لفف I a-u | لَفّ | ه حول | motion | wrap, turn
لفف VIII | اِلْتِفَاف | على حول | motion | circumvent, rally
مرر I a-u | مُرُور | ب على من في | motion | pass
مرر II | تَمْرِير | ه | motion agree | pass
مرر X | - | في | continue | continue
وفد I a-i | وُفُود وِفَادَة | على إلى | motion | arrive
وفد IV | إِيفَاد | ه إلى | motion order | delegate
وفد VI | - | على إلى | motion | flock
رسل IV | - | ه إلى | motion give | send
رسل III | مُرَاسَلَة | ه | write say | correspond with
بعث I a-a | بَعْث بِعْثَة | ب ه إلى | motion give | send, resurrect
بعث VIII | - | ه إلى | motion | send on a mission
بعث VII | - | من | exist | emanate
وزع II | - | ه على | give | distribute
وزع V | - | على | motion | be distributed
جلب I a-i | جَلْب | ه إلى ل | motion give | bring
حمل I a-i | حَمْل | ه على إلى | hold motion | carry
حمل V | - | ه | feel hold | bear
حمل VIII | - | ه أن | feel | bear, be probable
حمل VI | تَحَامُل | على | attack | be biased against
حمل IV | - | ه | motion | make carry
رفع I a-a | رَفْع | ه إلى على عن | motion increase | raise, lift
رفع VIII | - | إلى ب | increase | rise
رفع V | تَرَفُّع | عن | refuse | be above
رفع III | مُرَافَعَة | في عن | law | plead
رفع VI | - | | law | plead
وضع I a-a | وَضْع | ه في على | give | put, place
وضع VI | تَوَاضُع | | other | be modest
حطط I a-u | حَطّ | في | motion | alight, land
حطط VII | اِنْحِطَاط | | decrease | decline
سحب I a-a | سَحْب | ه من | motion take | withdraw, pull
سحب VII | - | من | motion | withdraw
جرر I a-u | جَرّ | ه إلى | motion | drag
جرر VII | - | إلى وراء | motion | be drawn
جرر IV | - | ه | motion | draw
جذب I a-i | جَذْب | ه | motion | attract
جذب VIII | اِجْتِذَاب | ه | motion | attract
جذب VII | - | إلى | motion | be attracted
جذب VI | تَجَاذُب | ه | motion | pull back and forth
حرك II | - | ه | motion | move
حرك V | - | نحو إلى | motion | move
هزز I a-u | هَزّ | ه | motion | shake
هزز VIII | - | | motion | shake, be shaken
رجع I a-i | رُجُوع | إلى عن | motion | return
رجع VI | - | عن إلى | motion decrease | retreat, decline
رجع III | مُرَاجَعَة | ه | think see | review
رجع IV | - | ه إلى | give | return, attribute
رجع X | - | ه | take | recover
عود IV | إِعَادَة | ه إلى | give begin | return, repeat
عود X | اِسْتِعَادَة | ه | take | regain
عود VIII | - | على أن | feel | be used to
عود V | تَعَوُّد | على | feel | get used to
عود III | مُعَاوَدَة | ه | begin | resume
عود II | تَعْوِيد | ه على | change | accustom
ءوب I a-u | إِيَاب أَوْبَة | إلى من | motion | return
صرف VII | - | إلى عن | motion | leave, turn
صرف I a-i | صَرْف | ه على عن | trade motion | spend, pay out; dismiss
صرف V | - | في | work | act, dispose
قرب VIII | - | من | motion | approach
قرب I a-u | قُرْب | من | exist | be near
قرب II | تَقْرِيب | ه من إلى | motion | bring near
قرب VI | تَقَارُب | | motion agree | draw closer
قرب V | تَقَرُّب | من إلى | motion | seek favour
قرب III | مُقَارَبَة | ه | motion | approach
دنو I a-u | دُنُوّ | من | motion | be near
حذو III | مُحَاذَاة | ه | exist | run along
ترك I a-u | تَرْك | ه ل في | end motion | leave
فرق III | مُفَارَقَة فِرَاق | ه | motion end | part from
فرق VIII | - | عن | motion | part
فرق V | - | | motion | disperse
فرق II | تَفْرِيق تَفْرِقَة | ه بين | end | separate, disperse
فرق I a-u | فَرْق | بين | think | distinguish
بقي II | - | ه | hold | leave over
مكث I a-u | مُكُوث مَكْث | في | continue | stay
لبث I i-a | لَبْث | أن في | continue | stay, tarry
قوم IV | إِقَامَة | ه في | exist build | reside; set up, hold
سكن I a-u | سَكَن سُكُون | ه في | exist | live in; be calm
قطن I a-u | قُطُون | ه في | exist | dwell
وطن X | اِسْتِيطَان | ه | exist | settle
وطن II | تَوْطِين | ه | exist | settle, localise
لجء I a-a | لُجُوء | إلى | motion | resort, take refuge
ءوي IV | إِيوَاء | ه | help hold | shelter
ءوي I a-i | إِوَاء | إلى | motion exist | seek shelter
ءمم I a-u | أَمّ | ه | motion | lead in prayer, go to
سلك I a-u | سُلُوك | ه | motion | follow (a path)
صحب III | مُصَاحَبَة | ه | motion meet | accompany
صحب I i-a | صُحْبَة | ه | motion meet | accompany
صحب VIII | اِصْطِحَاب | ه | motion | take along
رفق III | مُرَافَقَة | ه | motion meet | accompany
رفق IV | إِرْفَاق | ه ب | give | attach
جمع I a-a | جَمْع | ه بين من | meet hold | gather
جمع VIII | - | مع ب في | meet | meet
جمع V | - | في | meet | assemble
جمع IV | - | على | agree | agree unanimously
جمع II | تَجْمِيع | ه | meet build | assemble
حشر I a-u | حَشْر | ه | hold | cram
تيه I a-i | تِيه تَيْه | في | motion | get lost
ضلل I a-i | ضَلَال | عن | motion | go astray
ضلل II | تَضْلِيل | ه | say | mislead
هيم I a-i | هَيْم هُيَام | في | motion feel | wander, love
سري I a-i | سَرَيَان سُرًى | على في | exist | be in force
سيل I a-i | سَيْل سَيَلَان | | motion | flow
سيل IV | إِسَالَة | ه | motion | make flow
دفق V | تَدَفُّق | على إلى | motion | flow, stream
صبب I a-u | صَبّ | في ه | motion | pour
صبب VII | - | على | motion | be focused
سكب I a-u | سَكْب | ه | motion | pour
قفز I a-i | قَفْز | إلى من على | motion increase | jump
وثب I a-i | وُثُوب وَثْب | على | motion | leap
زلق VII | - | إلى | motion | slide
زلج V | - | على | motion | ski, skate
دحرج Q2 | - | | motion | roll
دهور Q2 | - | | decrease | deteriorate
عثر V | تَعَثُّر | في | end | stumble, falter
عثر I a-u | عُثُور | على | see take | find
ميل I a-i | مَيْل | إلى | motion feel | lean, tend
حيد I a-i | حَيْد حَيَدَان | عن | motion | deviate
حرف VII | - | عن إلى | motion | deviate
حرف II | - | ه | change say | distort
نحو I a-u | نَحْو | ه إلى | motion | go towards
نحي V | تَنَحٍّ | عن | end | step down
نحي II | تَنْحِيَة | ه عن | end | remove
قطر I a-u | قَطْر | | motion | drip, tow
قعد I a-u | قُعُود | في عن | exist | sit
قعد VI | تَقَاعُد | | end | retire
جلس I a-i | جُلُوس | في على إلى | exist | sit
نهض I a-a | نُهُوض نَهْضَة | ب من | motion | rise
ركع I a-a | رُكُوع | | motion | kneel
سجد I a-u | سُجُود | ل | motion | prostrate oneself
ركب I i-a | رُكُوب | ه | motion | ride, board
ركب VIII | - | ه | work | commit (a crime)
ركب II | تَرْكِيب | ه | build | install, assemble
ركب V | - | من | exist | be composed
مطو VIII | اِمْتِطَاء | ه | motion | ride
صفف VIII | اِصْطِفَاف | | hold | line up
`;
