/** Verbs of seeing, thinking, knowing, feeling, wanting. */
export default `
رءي I a-a | رُؤْيَة رَأْي | ه أن إن | think see | see, be of the opinion
رءي VIII | اِرْتِئَاء | ه أن | think | consider
رءي IV | إِرَاءَة | ه هه | see | show
رءي VI | تَرَاءٍ | ل | see | appear to
شوف I a-u | شَوْف | ه | see | look
شوف VIII | - | | see | look
بصر IV | إِبْصَار | ه | see | see
بصر V | تَبَصُّر | في | think | reflect
لمح I a-a | لَمْح | ه | see | glimpse
لحظ III | مُلَاحَظَة | ه أن | see say | notice
لحظ I a-a | لَحْظ | ه | see | observe
رقب VIII | - | ه | see | expect
رمق I a-u | رَمْق | ه | see | eye
حدق II | تَحْدِيق | في إلى | see | stare
سمع I i-a | سَمْع سَمَاع | ه ب عن أن | know see | hear
سمع VIII | اِسْتِمَاع | إلى ل | see | listen
سمع V | تَسَمُّع | | see | eavesdrop
سمع X | - | إلى | see | listen
نصت IV | إِنْصَات | إلى ل | see | listen
نصت V | تَنَصُّت | على | see | eavesdrop
صغي IV | إِصْغَاء | إلى ل | see | listen
شمم I a-u | شَمّ | ه | see | smell
ذوق I a-u | ذَوْق | ه | feel | taste
ذوق IV | إِذَاقَة | ه هه | feel | make taste
حسس I a-i | - | ب | feel | feel
حسس IV | إِحْسَاس | ب أن | feel | feel
حسس V | تَحَسُّس | ه | feel | touch, sense
شعر I a-u | شُعُور | ب أن | feel | feel
عني III | مُعَانَاة | من ه | feel | suffer
عني I a-i | عَنْي | ه أن ب | say | mean, concern
عني VIII | اِعْتِنَاء | ب | help | take care of
كبد V | تَكَبُّد | ه | lose feel | suffer (losses)
كبد II | تَكْبِيد | ه هه | lose injure | inflict (losses)
كبد III | مُكَابَدَة | ه | feel | endure
ظنن I a-u | ظَنّ | أن ه ب | think | think, suppose
خيل II | تَخْيِيل | إلى ل | think | make seem
خيل V | - | ه أن | think | imagine
وهم V | - | أن ه | think | imagine
وهم IV | إِيهَام | ه ب أن | think | delude
وهم VIII | اِتِّهَام | ه | accuse | suspect
فكر II | تَفْكِير | في ب أن | think | think
فكر V | تَفَكُّر | في | think | reflect
ءمل V | تَأَمُّل | ه في | think | contemplate
ءمل I a-u | أَمَل | في أن ب | feel | hope
مني V | تَمَنٍّ | ه أن ل | feel | wish
مني II | تَمْنِيَة | ه ب | promise | raise hopes
مني I a-i | مَنْي | ب | lose | (passive) sustain (defeat)
رغب I i-a | رَغْبَة | في أن عن | feel | want
رغب II | تَرْغِيب | ه في | ask | make desirous
شيء I i-a | مَشِيئَة | ه أن | feel | want, will
ودد I i-a | وُدّ | ه أن | feel | like, wish
حبب IV | إِحْبَاب حُبّ | ه أن | feel | love, like
حبب II | تَحْبِيب | ه إلى | feel | endear
حبب X | - | ه | feel | deem desirable
حبذ II | تَحْبِيذ | ه | agree | approve
عشق I i-a | عِشْق | ه | feel | love passionately
هوي I i-a | هَوًى | ه | feel | love
هوي I a-i | هُوِيّ | إلى | motion | fall
ولع I i-a | وَلَع | ب | feel | be fond
عجب IV | إِعْجَاب | ه ب | feel | please, impress
عجب V | تَعَجُّب | من | feel | wonder
عجب I i-a | عَجَب | من ل | feel | be amazed
فضل II | تَفْضِيل | ه على أن | agree | prefer
فضل V | تَفَضُّل | ب | give | be so kind
خير VIII | - | ه من بين أن | think take | choose
خير II | تَخْيِير | ه بين | give | give the choice
نقي VIII | اِنْتِقَاء | ه | think take | select
نوي I a-i | نِيَّة | ه أن | feel | intend
عزم VIII | - | ه على أن | feel | intend
عزم I a-i | عَزْم | على أن | feel | resolve
قصد I a-i | قَصْد | ه إلى | feel motion | intend, make for
عمد V | تَعَمُّد | ه أن | feel | do deliberately
عمد I a-i | عَمْد | إلى | begin | set about
عمد VIII | - | على ه | agree hold | rely on, adopt
عول II | تَعْوِيل | على | think | rely on
عول IV | إِعَالَة | ه | help | support (family)
خطط II | تَخْطِيط | ل أن | think | plan
خوف I i-a | خَوْف | من على أن | feel | fear
خوف V | تَخَوُّف | من أن | feel | be afraid
خشي I i-a | خَشْيَة | ه من أن على | feel | fear
قلق I i-a | قَلَق | على من | feel | worry
قلق IV | إِقْلَاق | ه | feel | worry
ذعر I a-a | ذُعْر | ه | feel | terrify
روع II | تَرْوِيع | ه | threaten | terrify
روع I a-u | رَوْع | ه | feel | frighten, delight
فزع I i-a | فَزَع | من | feel | be frightened
فزع II | - | ه | feel | frighten
حزن I i-a | حُزْن حَزَن | على ل | feel | grieve
حزن IV | إِحْزَان | ه | feel | sadden
ءسف I i-a | أَسَف | ل على أن | feel say | regret
ءسف V | تَأَسُّف | على ل | feel | regret
ندم I i-a | نَدَم | على | feel | regret
بكي I a-i | بُكَاء | على | feel | weep
بكي IV | إِبْكَاء | ه | feel | make weep
ضحك I i-a | ضَحِك | من على | feel | laugh
ضحك IV | إِضْحَاك | ه | feel | make laugh
بسم VIII | - | ل | feel | smile
فرح I i-a | فَرَح | ب ل | feel | be glad
سرر I a-u | سُرُور | ه ب | feel | gladden
سعد I i-a | سَعَادَة | ب | feel | be happy
سعد IV | إِسْعَاد | ه | feel | make happy
سعد III | مُسَاعَدَة | ه على في | help | help
غضب I i-a | غَضَب | من على ل | feel | be angry
غضب IV | إِغْضَاب | ه | feel | anger
غيظ I a-i | غَيْظ | ه | feel | enrage
زعج IV | إِزْعَاج | ه | feel | annoy
زعج VII | - | من | feel | be annoyed
ملل I i-a | مَلَل | من ه | feel | be bored
يءس I i-a | يَأْس | من | feel | despair
فءل VI | - | ب | feel | be optimistic
شءم VI | - | من | feel | be pessimistic
خجل I i-a | خَجَل | من | feel | be ashamed
حيي X | اِسْتِحْيَاء | من | feel | be ashamed
فخر I a-a | فَخْر | ب | feel | be proud
فخر VIII | - | ب | feel | boast
فخر VI | تَفَاخُر | ب | feel | boast
بهي VI | تَبَاهٍ | ب | feel | boast
غرر VIII | - | ب | feel | be deluded
غرر I a-u | غُرُور | ه | feel | deceive
حسد I a-u | حَسَد | ه على | feel | envy
حقد I a-i | حِقْد | على | feel | bear a grudge
غير I a-a | غَيْرَة | على من | feel | be jealous
رحم I i-a | رَحْمَة | ه | feel help | have mercy on
عطف V | تَعَطُّف | على | feel | sympathise
عطف VI | تَعَاطُف | مع | feel | sympathise
عطف I a-i | عَطْف | على | feel | pity, turn
شفق IV | إِشْفَاق | على من | feel | pity
ضمن VI | تَضَامُن | مع | help | show solidarity
صبر I a-i | صَبْر | على | feel | be patient
صبر II | - | ه | feel | console
دهش IV | إِدْهَاش | ه | feel | amaze
دهش VII | اِنْدِهَاش | من | feel | be amazed
ذهل IV | إِذْهَال | ه | feel | stun
ذهل I a-a | ذُهُول | عن من | feel | be stunned
فجء III | مُفَاجَأَة | ه ب | feel | surprise
فجء VI | تَفَاجُؤ | ب | feel | be surprised
بهر VII | اِنْبِهَار | ب | feel | be dazzled
بهر I a-a | بَهْر | ه | feel | dazzle
بلي III | مُبَالَاة | ب | feel | care
همم VIII | - | ب | feel think | be interested, take care
همم I a-u | هَمّ | ه ب أن | feel | concern, be about to
همم IV | إِهْمَام | ه | feel | concern
همل IV | إِهْمَال | ه | refuse | neglect
هون VI | تَهَاوُن | في | other | be lenient, negligent
هون II | تَهْوِين | من ه | decrease | belittle
هون IV | إِهَانَة | ه | injure | insult
هون I a-u | هَوْن هَوَان | على | exist | be easy
جهل VI | - | ه | refuse | ignore
جهل I i-a | جَهْل | ه أن | know | not know
غفل I a-u | غَفْلَة | عن | think | overlook
غفل IV | إِغْفَال | ه | think | omit
نسي I i-a | نِسْيَان | ه أن | think | forget
نسي VI | تَنَاسٍ | ه | think | pretend to forget
سهو I a-u | سَهْو | عن | think | overlook
علم I i-a | عِلْم | ه ب أن من | know | know, learn
علم II | تَعْلِيم | ه هه | help know | teach
علم V | - | ه من | know | learn
علم X | اِسْتِعْلَام | عن | ask | inquire
دري I a-i | دِرَايَة | ب أن | know | know
درك IV | إِدْرَاك | ه أن | know | realise
درك VI | تَدَارُك | ه | help | make good, forestall
درك X | - | ه | say | rectify
فهم I i-a | فَهْم | ه أن | know | understand
فهم V | - | ه | know | understand
فهم VI | - | مع على | agree | reach understanding
فهم X | اِسْتِفْهَام | عن | ask | inquire
فهم IV | إِفْهَام | ه أن | say | make understand
فهم II | تَفْهِيم | ه | say | make understand
وعي I a-i | وَعْي | ه | know | be aware
يقن IV | إِيقَان | ب أن | know | be certain
يقن V | تَيَقُّن | من | know | be certain
شكك I a-u | شَكّ | في أن | think | doubt
شكك II | تَشْكِيك | في | say deny | cast doubt
شبه VIII | - | في ب | think accuse | suspect
شبه II | تَشْبِيه | ه ب | say | liken
شبه IV | - | ه | exist | resemble
شبه VI | تَشَابُه | مع | exist | be alike
شبه V | تَشَبُّه | ب | exist | imitate
ريب VIII | - | في من | think | suspect
حير V | - | في | think | be perplexed
حير I a-a | حَيْرَة | في | think | be perplexed
حير II | - | ه | think | perplex
قنع IV | إِقْنَاع | ه ب أن | say | convince
قنع VIII | - | ب أن | think | be convinced
قنع I i-a | قَنَاعَة | ب | feel | be content
قيس I a-i | قِيَاس | ه ب على | think | measure
قرن III | مُقَارَنَة | ه ب بين | think | compare
قرن VIII | - | ب | exist | be linked, marry
قرن I a-i | قَرْن | ه ب | hold | join
وزن III | مُوَازَنَة | بين ه | think | balance
وزن I a-i | وَزْن | ه | think | weigh
وزن VI | تَوَازُن | | exist | be balanced
ميز II | تَمْيِيز | ه عن بين | think | distinguish
ميز V | - | ب عن | exist | be distinguished
ميز VIII | اِمْتِيَاز | ب | exist | be distinguished
صنف II | تَصْنِيف | ه | think | classify
ركز II | تَرْكِيز | على ه | think | concentrate
ركز VIII | اِرْتِكَاز | على إلى | hold | rest on
ركز V | تَرَكُّز | في على | exist | be concentrated
جرء I a-u | جُرْأَة | على | try | dare
جرء V | تَجَرُّؤ | على | try | dare
جسر I a-u | جَسَارَة | على | try | dare
جرب II | تَجْرِبَة تَجْرِيب | ه | try | try, test
سعي I a-a | سَعْي | إلى ل في أن | try | seek
سمو I a-u | سُمُوّ | إلى | increase | be high
طمح I a-a | طُمُوح | إلى | feel | aspire
طمع I i-a | طَمَع | في ب | feel | covet
توق I a-u | تَوْق | إلى | feel | long
شوق VIII | - | إلى | feel | long for
شوق V | - | إلى | feel | long for
حنن I a-i | حَنِين | إلى | feel | yearn
حلم I a-u | حُلْم | ب أن | think | dream
صور II | تَصْوِير | ه | see | film, photograph, depict
صور V | - | ه أن | think | imagine
مزح I a-a | مَزْح مُزَاح | مع | say | joke
لهو I a-u | لَهْو | ب عن | feel | amuse oneself
لهو IV | إِلْهَاء | ه عن | feel | distract
متع V | - | ب | own feel | enjoy
متع X | - | ب | feel | enjoy
متع IV | إِمْتَاع | ه | feel | please
متع II | تَمْتِيع | ه ب | give | grant enjoyment
نعم I i-a | نَعْمَة | ب | feel | enjoy
نعم IV | إِنْعَام | على | give | bestow
رضي I i-a | رِضًا | ب عن على | feel agree | be satisfied, accept
رضي IV | إِرْضَاء | ه | feel | satisfy
رضي VI | تَرَاضٍ | | agree | agree mutually
كفي I a-i | كِفَايَة | ه ل أن | exist | suffice
كفي VIII | اِكْتِفَاء | ب | feel | be content
`;
