/** Verbs of manner: how one speaks, looks, moves, goes on. */
export default `
مرق I a-u | مُرُوق | من | motion | pass through, stray
رجل V | تَرَجُّل | من عن | motion | dismount
رجل VIII | اِرْتِجَال | ه | say rare | improvise
حوم I a-u | حَوْم حَوَمَان | حول فوق | motion | hover
خبط V | تَخَبُّط | في | motion | flounder
لفظ I a-i | لَفْظ | ه | say end | pronounce, expel
لفظ V | تَلَفُّظ | ب | say rare | utter
فوه V | - | ب | say rare | utter
لمس V | تَلَمُّس | ه | see rare | grope for
ءشر II | تَأْشِير | على إلى | say | indicate, mark
صمت I a-u | صَمْت | عن | say end | be silent
سكت I a-u | سُكُوت | عن على | say end | be silent
كهن V | تَكَهُّن | ب | think say rare | predict
حدس I a-i | حَدْس | | think rare | guess
بوح IV | إِبَاحَة | ه ل | agree rare | permit
حلل X | اِسْتِحْلَال | ه | agree | regard as lawful
جرر VIII | اِجْتِرَار | ه | continue | ruminate
زهر IV | إِزْهَار | | begin | bloom
رعد VIII | اِرْتِعَاد | | motion | tremble
جمل III | مُجَامَلَة | ه | praise | be courteous to
جمل IV | إِجْمَال | ه | say | sum up
حسب V | تَحَسُّب | ل | think | take precautions
فرش VIII | اِفْتِرَاش | ه | exist rare | lie on
مزح III | مُمَازَحَة | ه | say | joke with
قمص V | تَقَمُّص | ه | exist | impersonate
نبض I a-i | نَبْض | ب | motion | beat
هرول Q1 | هَرْوَلَة | إلى نحو | motion rare | hurry
عجل V | تَعَجُّل | ه في | other rare | be hasty
سفه II | تَسْفِيه | ه | condemn rare | call foolish
زيح VII | - | عن | motion | be removed
فوق X | اِسْتِفَاقَة | من على | begin | wake up
لبس V | تَلَبُّس | ب | exist | be involved
لبس III | مُلَابَسَة | ه | exist rare | surround
هفت VI | تَهَافُت | على | motion | rush, flock
هوي VI | تَهَاوٍ | | motion | collapse
نجو III | مُنَاجَاة | ه | say | whisper to
عوذ X | اِسْتِعَاذَة | ب | ask rare | seek refuge
عوذ I a-u | عِيَاذ عَوْذ | ب | ask | seek refuge
سرح I a-a | سَرْح | في | think rare | roam
لءم VI | تَلَاؤُم | مع | agree | be compatible
دلو V | تَدَلٍّ | من | motion rare | dangle
نحل VIII | اِنْتِحَال | ه | accuse | assume falsely
رشد X | اِسْتِرْشَاد | ب | ask rare | be guided
هيل IV | إِهَالَة | ه على | motion | pour
لمح IV | إِلْمَاح | إلى | say | hint
سوق VII | اِنْسِيَاق | وراء إلى | obey | be carried along
بثق VII | اِنْبِثَاق | عن من | begin | emanate
صدح I a-a | صُدَاح صَدْح | ب | say | sing out
غلغل Q2 | تَغَلْغُل | في | motion | penetrate
سلق V | تَسَلُّق | ه | motion | climb
ميط IV | إِمَاطَة | ه عن | see end | unveil, remove
روح III | مُرَاوَحَة | ه | continue rare | mark time
نهي VI | تَنَاهٍ | إلى | motion rare | reach (the ears)
رحل VIII | اِرْتِحَال | عن | motion | depart
رحل VI | - | | motion rare | move about
شنع II | تَشْنِيع | على ب | condemn rare | revile
درر X | اِسْتِدْرَار | ه | ask | draw forth
بلغ V | - | ب | know | be informed
مدي VI | تَمَادٍ | في | continue | go too far
ءلب II | تَأْلِيب | ه على | ask | incite
صرف II | تَصْرِيف | ه | motion | drain, dispose of
مشط II | تَمْشِيط | ه | see | comb (an area)
شرح II | تَشْرِيح تِشْرِيح | ه | see rare | dissect
وصف II | تَوْصِيف | ه | say rare | describe
ءمن VIII | اِئْتِمَان | ه على | agree rare | entrust
نهض X | اِسْتِنْهَاض | ه | ask rare | rouse
دبب I a-i | دَبِيب | في | motion | creep
زيغ I a-i | زَيْغ | عن | motion rare | deviate
عين III | مُعَايَنَة | ه | see | inspect
لمم IV | إِلْمَام | ب | know | be familiar with, befall
لهث I a-a | لُهَاث لَهْث | وراء | motion rare | pant
موج I a-u | مَوْج | ب | motion | surge
لوك I a-u | لَوْك | ه | say rare | chew
نفث I a-u | نَفْث | ه | motion rare | spew
وشي I a-i | وِشَايَة | ب | accuse | inform on
وسم I a-i | وَسْم | ه ب | say | mark
ولج I a-i | وُلُوج | ه إلى | motion | enter
بكر II | تَبْكِير | ب في | begin rare | do early
ثوب I a-u | ثَوْب | إلى | motion | return
حبو I a-u | حَبْو | ه ب | motion give rare | crawl; present with
خرر I a-i | خَرّ | | motion | fall down
دسس VII | - | في بين | motion rare | slip in
دلف I a-i | دُلُوف | إلى | motion rare | slip in
زلل I a-i | زَلَل | | motion rare | slip
سبر I a-u | سَبْر | ه | think | probe
شهق I a-a | شَهِيق | | exist rare | inhale, sob
زفر I a-i | زَفِير | | exist rare | exhale
طءطء Q1 | طَأْطَأَة | ه | motion rare | bow (the head)
عرج II | تَعْرِيج | على | motion rare | turn to, stop by
عرج I a-u | عُرُوج | إلى | motion rare | ascend
عجج I a-i | عَجِيج | ب | exist | teem
عوي I a-i | عُوَاء | | say rare | howl
غمز I a-i | غَمْز | ه | see rare | wink
فطن I i-a | فِطْنَة | إلى ل | know rare | realise
قدح I a-a | قَدْح | في | condemn rare | slander
لجء VIII | اِلْتِجَاء | إلى | motion | take refuge
وكل VIII | اِتِّكَال | على | think rare | rely on
وزن VIII | اِتِّزَان | | exist rare | be balanced
طرد VIII | اِطِّرَاد | | continue | be constant
فري VIII | اِفْتِرَاء | على | accuse rare | slander
بهل VIII | اِبْتِهَال | إلى | ask rare | supplicate
حني VII | اِنْحِنَاء | ل أمام | motion rare | bow
حني I a-i | حَنْي | ه | motion rare | bend
بطح VII | - | | motion rare | lie prone
ومء IV | إِيمَاء | إلى ب | say | gesture
نشد IV | إِنْشَاد | ه | say | sing, recite
سرر IV | إِسْرَار | إلى ب | say | confide
ضلل IV | - | ه | say | mislead
وقر II | تَوْقِير | ه | praise rare | respect
نزه II | تَنْزِيه | ه عن | praise | deem above
قيء V | تَقَيُّؤ | ه | other rare | vomit
رعي X | اِسْتِرْعَاء | ه | see rare | draw (attention)
كين X | اِسْتِكَانَة | ل | obey rare | submit
خنع I a-a | خُنُوع | ل | obey rare | submit
نهج X | - | ه | obey rare | follow
سبل IV | إِسْبَال | ه | motion rare | let down
بغي VIII | اِبْتِغَاء | ه | feel rare | seek
زعق I a-a | زَعِيق | | say rare | yell
حشم VIII | اِحْتِشَام | | other rare | be modest
هول II | تَهْوِيل | من ه | say | exaggerate
حرش II | تَحْرِيش | بين | ask rare | set against
سحل I a-a | سَحْل | ه | motion injure rare | drag
برح III | - | ه | motion | leave
لغو I a-u | لَغْو | | say | talk idly
غني V | تَغَنٍّ | ب | say | sing of, praise
طرف V | تَطَرُّف | في | other rare | be extreme
هيب IV | إِهَابَة | ب أن | ask | appeal to
سهل X | - | ه | think | find easy
صعب X | اِسْتِصْعَاب | ه | think | find difficult
عطف X | اِسْتِعْطَاف | ه | ask rare | seek sympathy
عطف VII | اِنْعِطَاف | نحو | motion rare | turn
رضي VIII | اِرْتِضَاء | ه | agree | accept
رضي X | اِسْتِرْضَاء | ه | ask rare | seek to please
عمي I i-a | عَمًى | عن | see | be blind
عمي IV | إِعْمَاء | ه | see | blind
عمي VI | تَعَامٍ | عن | see rare | turn a blind eye
صمم I i-a | صَمَم | | see | be deaf
غضض I a-u | غَضّ | ه عن | see | lower (the eyes), overlook
غمض IV | إِغْمَاض | ه | see | close (the eyes)
غفو I a-u | غَفْو غَفْوَة | | exist rare | doze
نعس I a-a | نُعَاس | | exist rare | be drowsy
`;
