/** Verbs of seeing, thinking, knowing, wanting, trying. */
export default `
رءي I a-a | رُؤْيَة رَأْي | ه أن إن | think see often | see, be of the opinion
رءي VIII | اِرْتِئَاء | ه أن | think rare | consider
رءي IV | إِرَاءَة | ه هه | see | show
رءي VI | تَرَاءٍ | ل | see rare | appear to
شوف I a-u | شَوْف | ه | see | look
شوف VIII | - | | see rare | look
طلل IV | إِطْلَال | على | see rare | overlook
حين I a-i | حَيْن | أن | begin | be due (time)
بصر IV | إِبْصَار | ه | see | see
بصر V | تَبَصُّر | في | think rare | reflect
لمح I a-a | لَمْح | ه | see | glimpse
لحظ III | مُلَاحَظَة | ه أن | see say | notice
لحظ I a-a | لَحْظ | ه | see | observe
رقب VIII | - | ه | see rare | expect
رمق I a-u | رَمْق | ه | see | eye
حدق II | تَحْدِيق | في إلى | see rare | stare
سمع I i-a | سَمْع سَمَاع | ه ب عن أن | know see often | hear
سمع VIII | اِسْتِمَاع | إلى ل | see often | listen
سمع V | تَسَمُّع | | see rare | eavesdrop
سمع X | - | إلى | see rare | listen
نصت IV | إِنْصَات | إلى ل | see | listen
نصت V | تَنَصُّت | على | see rare | eavesdrop
صغي IV | إِصْغَاء | إلى ل | see rare | listen
شمم I a-u | شَمّ | ه | see | smell
عني I a-i | عَنْي | ه أن ب | say often | mean, concern
عني VIII | اِعْتِنَاء | ب | help | take care of
كبد V | تَكَبُّد | ه | lose feel | suffer (losses)
كبد II | تَكْبِيد | ه هه | lose injure | inflict (losses)
ظنن I a-u | ظَنّ | أن ه ب | think passive | think, suppose
خيل II | تَخْيِيل | إلى ل | think | make seem
خيل V | - | ه أن | think | imagine
وهم V | - | أن ه | think | imagine
وهم IV | إِيهَام | ه ب أن | think | delude
فكر II | تَفْكِير | في ب أن | think often | think
فكر V | تَفَكُّر | في | think | reflect
ءمل V | تَأَمُّل | ه في | think | contemplate
مني II | تَمْنِيَة | ه ب | promise rare | raise hopes
مني I a-i | مَنْي | ب | lose rare passive | (passive) sustain (defeat)
رغب II | تَرْغِيب | ه في | ask rare | make desirous
حبذ II | تَحْبِيذ | ه | agree | approve
هوي I a-i | هُوِيّ | إلى | motion | fall
فضل II | تَفْضِيل | ه على أن | agree often | prefer
فضل V | تَفَضُّل | ب | give rare | be so kind
خير VIII | - | ه من بين أن | think take often | choose
خير II | تَخْيِير | ه بين | give rare | give the choice
نقي VIII | اِنْتِقَاء | ه | think take | select
عمد I a-i | عَمْد | إلى | begin | set about
عمد VIII | - | على ه | agree hold often | rely on, adopt
عول II | تَعْوِيل | على | think | rely on
عول IV | إِعَالَة | ه | help rare | support (family)
خطط II | تَخْطِيط | ل أن | think | plan
روع II | تَرْوِيع | ه | threaten | terrify
سعد III | مُسَاعَدَة | ه على في | help often | help
ضمن VI | تَضَامُن | مع | help | show solidarity
همل IV | إِهْمَال | ه | refuse | neglect
هون VI | تَهَاوُن | في | other | be lenient, negligent
هون II | تَهْوِين | من ه | decrease rare | belittle
هون IV | إِهَانَة | ه | injure | insult
هون I a-u | هَوْن هَوَان | على | exist | be easy
جهل VI | - | ه | refuse | ignore
جهل I i-a | جَهْل | ه أن | know | not know
غفل I a-u | غَفْلَة | عن | think | overlook
غفل IV | إِغْفَال | ه | think rare | omit
نسي I i-a | نِسْيَان | ه أن | think often | forget
نسي VI | تَنَاسٍ | ه | think | pretend to forget
سهو I a-u | سَهْو | عن | think | overlook
علم I i-a | عِلْم | ه ب أن من | know often | know, learn
علم II | تَعْلِيم | ه هه | help know rare | teach
علم V | - | ه من | know | learn
علم X | اِسْتِعْلَام | عن | ask rare | inquire
دري I a-i | دِرَايَة | ب أن | know | know
درك IV | إِدْرَاك | ه أن | know | realise
درك VI | تَدَارُك | ه | help | make good, forestall
درك X | - | ه أن | say | rectify
فهم I i-a | فَهْم | ه أن | know often | understand
فهم V | - | ه | know | understand
فهم VI | - | مع على | agree rare | reach understanding
فهم X | اِسْتِفْهَام | عن | ask rare | inquire
فهم IV | إِفْهَام | ه أن | say | make understand
فهم II | تَفْهِيم | ه | say rare | make understand
وعي I a-i | وَعْي | ه | know | be aware
يقن IV | إِيقَان | ب أن | know rare | be certain
يقن V | تَيَقُّن | من | know rare | be certain
شكك I a-u | شَكّ | في أن | think often | doubt
شكك II | تَشْكِيك | في | say deny often | cast doubt
شبه VIII | - | في ب | think accuse | suspect
شبه II | تَشْبِيه | ه ب | say | liken
شبه IV | - | ه | exist | resemble
شبه VI | تَشَابُه | مع | exist | be alike
شبه V | تَشَبُّه | ب | exist rare | imitate
ريب VIII | - | في من | think rare | suspect
حير V | - | في | think rare | be perplexed
حير I a-a | حَيْرَة | في | think | be perplexed
حير II | - | ه | think | perplex
قنع IV | إِقْنَاع | ه ب أن | say | convince
قنع VIII | - | ب أن | think | be convinced
قيس I a-i | قِيَاس | ه ب على | think | measure
قرن III | مُقَارَنَة | ه ب بين | think | compare
قرن VIII | - | ب | exist | be linked, marry
قرن I a-i | قَرْن | ه ب | hold rare | join
وزن III | مُوَازَنَة | بين ه | think | balance
وزن I a-i | وَزْن | ه | think | weigh
وزن VI | تَوَازُن | | exist | be balanced
ميز II | تَمْيِيز | ه عن بين | think | distinguish
ميز V | - | ب عن | exist | be distinguished
ميز VIII | اِمْتِيَاز | ب | exist | be distinguished
صنف II | تَصْنِيف | ه | think | classify
ركز II | تَرْكِيز | على ه | think often | concentrate
ركز VIII | اِرْتِكَاز | على إلى | hold | rest on
ركز V | تَرَكُّز | في على | exist | be concentrated
جرء I u-u | جُرْأَة | على | try | dare
جرء V | تَجَرُّؤ | على | try | dare
جسر I u-u | جَسَارَة | على | try rare | dare
جرب II | تَجْرِبَة تَجْرِيب | ه | try | try, test
سعي I a-a | سَعْي مَسْعًى | إلى ل في أن | try often | seek
سمو I a-u | سُمُوّ | إلى | increase | be high
حلم I a-u | حُلْم | ب أن | think | dream
صور II | تَصْوِير | ه | see | film, photograph, depict
صور V | - | ه أن | think | imagine
مزح I a-a | مَزْح مُزَاح | مع | say rare | joke
متع V | - | ب | own feel often | enjoy
متع II | تَمْتِيع | ه ب | give | grant enjoyment
نعم IV | إِنْعَام | على | give | bestow
رضي VI | تَرَاضٍ | | agree rare | agree mutually
كفي I a-i | كِفَايَة | ه ل أن | exist often | suffice
`;
