/** Verbs of moving: going and coming, arriving and leaving, rising and falling, travelling. */
export default `
ذهب I a-a | ذَهَاب | إلى | motion often | go
جيء I a-i | مَجِيء | إلى في من ه | motion often | come
ءتي I a-i | إِتْيَان | إلى ب من في ه | motion often | come
ءتي V | تَأَتٍّ | من | exist | result
حضر I a-u | حُضُور | ه إلى | motion meet often | attend, come
حضر II | - | ل ه | build begin rare | prepare
حضر IV | - | ه إلى | motion | bring
حضر X | - | ه | think | evoke
حضر V | تَحَضُّر | ل | begin rare | get ready
قدم I i-a | قُدُوم مَقْدَم | إلى من على | motion rare | arrive
قدم II | تَقْدِيم | ه إلى ل هه | give often | present, submit
قدم V | - | ب إلى على نحو | motion win often | advance; submit
قدم IV | - | على | begin | venture, undertake
قدم X | - | ه من | motion rare | bring in
وصل I a-i | وُصُول وَصْل | إلى ه | motion often | arrive, reach
وصل II | تَوْصِيل | ه إلى | motion rare | deliver, connect
وصل IV | إِيصَال | ه إلى | motion | convey
وصل V | - | إلى | win agree often | reach (agreement)
وصل VI | - | مع | continue say | continue; communicate
وصل VIII | - | ب مع | say | contact, call
دخل I a-u | دُخُول | ه إلى في | motion often | enter
دخل IV | - | ه في إلى | motion | bring in, introduce
دخل V | - | في ل | other | intervene
دخل VI | - | | other | overlap
خرج I a-u | خُرُوج | من إلى في عن | motion often | go out, leave
خرج IV | - | ه من | motion build | take out; direct (a film)
خرج II | - | ه | other rare | graduate
خرج V | - | في من | win end | graduate
خرج X | - | ه من | take | extract, exhume
غيب I a-i | غِيَاب غَيْب | عن | exist | be absent
غيب V | - | عن | exist rare | be absent
غيب II | تَغْيِيب | ه | end | remove from sight
سفر III | سَفَر مُسَافَرَة | إلى من | motion | travel
سفر IV | - | عن | change often | result in
سير I a-i | سَيْر مَسِير مَسِيرَة | في إلى على نحو | motion often | walk, go
سير II | تَسْيِير | ه | motion work | operate, run
سير III | مُسَايَرَة | ه | agree rare | keep pace with
مشي I a-i | مَشْي | في إلى على | motion | walk
مشي VI | تَمَاشٍ | مع | agree | go along with
ركض I a-u | رَكْض | | motion | run
هرع I a-a | هَرَع | إلى | motion | rush
سرع IV | - | في إلى ب | motion increase | hurry
سرع II | - | ه من | increase | speed up
سرع III | مُسَارَعَة | إلى ب | motion begin | hasten
سرع VI | - | | increase | accelerate
سرع V | تَسَرُّع | في | other rare | be rash
عجل II | - | ب ه | increase | expedite
عجل X | - | ه | ask rare | hurry, be impatient
بدر III | مُبَادَرَة | إلى ب | begin | take the initiative
هبط I a-i | هُبُوط | إلى في من | motion decrease | land, fall
نزل I a-i | نُزُول | إلى من في على | motion often | go down, alight
نزل IV | - | ه | motion | bring down, land
نزل III | نِزَال مُنَازَلَة | ه | attack | fight
نزل VI | - | عن | end give | give up, concede
نزل II | تَنْزِيل | ه | motion rare | download, lower
طلع I a-u | طُلُوع | على من | motion | rise, climb
طلع IV | - | ه على | say | acquaint
طلع VIII | - | على | know see | look into
طلع V | - | إلى | feel often | look forward to
طلع III | مُطَالَعَة | ه | read | read
طلع X | - | ه | ask see | explore, poll
علو I a-u | عُلُوّ | ه على | exist increase | be high
علو VI | تَعَالٍ | على | increase often | rise; be haughty
علو VIII | اِعْتِلَاء | ه | motion win | ascend (throne)
علو IV | إِعْلَاء | ه | increase | raise
طير I a-i | طَيَرَان | إلى | motion | fly
طير II | تَطْيِير | ه | motion rare | make fly
قلع IV | - | من عن | motion end | take off; desist
قلع VIII | - | ه | destroy take rare | uproot
قلع I a-a | قَلْع | ه | take | pull out
حلق II | - | في فوق | motion | fly, hover
حلق I a-i | حَلْق حِلَاقَة | ه | end rare | shave
رسو I a-u | رُسُوّ | في على | motion | anchor
رسو IV | إِرْسَاء | ه | build | establish, lay
بحر IV | - | من إلى | motion | set sail
سبح I a-a | سِبَاحَة | في | motion | swim
عوم I a-u | عَوْم | | motion | float
طفو I a-u | طَفْو | على | motion | float
غوص I a-u | غَوْص | في | motion | dive
قود I a-u | قِيَادَة | ه إلى | motion order often | lead, drive
قود VIII | - | ه إلى | motion arrest | lead away
قود VII | - | ل | obey rare | yield
سوق I a-u | سَوْق سِيَاقَة | ه إلى | motion | drive
سوق II | تَسْوِيق | ه ل | trade | market
سوق V | - | من | trade rare | shop
رود VIII | اِرْتِيَاد | ه | motion | frequent
رود IV | إِرَادَة | ه أن | feel often | want
رود III | مُرَاوَدَة | ه | feel rare | tempt, haunt
زور I a-u | زِيَارَة | ه | motion meet often | visit
زور II | تَزْوِير | ه | law write | forge
زور VI | تَزَاوُر | | meet rare | visit one another
جول I a-u | جَوْل جَوَلَان جَوْلَة | في | motion rare | roam
جول V | - | في | motion | tour
جوب I a-u | جَوْب | ه | motion rare | roam
طوف I a-u | طَوَاف | ب في | motion | go round
طوف V | تَطَوُّف | | motion rare | wander
دور I a-u | دَوَرَان دَوْر | حول في بين | motion exist often | turn, revolve; take place
دور IV | إِدَارَة | ه | order work often | manage, run
دور VIII | - | عن | motion | turn away
دور X | اِسْتِدَارَة | | motion | turn round
لفف I a-u | لَفّ | ه حول | motion rare | wrap, turn
لفف VIII | اِلْتِفَاف | على حول | motion | circumvent, rally
مرر I a-u | مُرُور | ب على من في | motion often | pass
مرر II | تَمْرِير | ه | motion agree | pass
مرر X | - | في | continue often | continue
وفد I a-i | وُفُود وِفَادَة | على إلى | motion | arrive
وفد IV | إِيفَاد | ه إلى | motion order | delegate
وفد VI | - | على إلى | motion | flock
`;
