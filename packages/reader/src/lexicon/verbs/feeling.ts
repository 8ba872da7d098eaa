/** Verbs of feeling: joy and grief, fear, anger, contempt, longing, and what calls them forth. */
export default `
ذوق I a-u | ذَوْق | ه | feel | taste
ذوق IV | إِذَاقَة | ه هه | feel rare | make taste
حسس I a-i | - | ب | feel | feel
حسس IV | إِحْسَاس | ب أن | feel | feel
حسس V | تَحَسُّس | ه | feel rare | touch, sense
شعر I a-u | شُعُور | ب أن | feel often | feel
عني III | مُعَانَاة | من ه | feel often | suffer
كبد III | مُكَابَدَة | ه | feel rare | endure
ءمل I a-u | أَمَل | في أن ب | feel often | hope
مني V | تَمَنٍّ | ه أن ل | feel often | wish
رغب I i-a | رَغْبَة | في أن عن | feel often | want
شيء I i-a | مَشِيئَة | ه أن | feel | want, will
ودد I i-a | وُدّ مَوَدَّة | ه أن | feel | like, wish
حبب IV | إِحْبَاب حُبّ مَحَبَّة | ه أن | feel | love, like
حبب II | تَحْبِيب | ه إلى | feel rare | endear
حبب X | - | ه | feel rare | deem desirable
عشق I i-a | عِشْق | ه | feel | love passionately
هوي I i-a | هَوًى هِوَايَة | ه | feel | love
ولع I i-a | وَلَع | ب | feel rare | be fond
عجب IV | إِعْجَاب | ه ب | feel | please, impress
عجب V | تَعَجُّب | من | feel | wonder
عجب I i-a | عَجَب | من ل | feel | be amazed
نوي I a-i | نِيَّة | ه أن | feel | intend
عزم VIII | - | ه على أن | feel | intend
عزم I a-i | عَزْم عَزِيمَة | على أن | feel | resolve
قصد I a-i | قَصْد | ه إلى | feel motion | intend, make for
عمد V | تَعَمُّد | ه أن | feel | do deliberately
خوف I i-a | خَوْف | من على أن | feel | fear
خوف V | تَخَوُّف | من أن | feel | be afraid
خشي I i-a | خَشْيَة | ه من أن على | feel | fear
قلق I i-a | قَلَق | على من | feel | worry
قلق IV | إِقْلَاق | ه | feel rare | worry
ذعر I a-a | ذُعْر | ه | feel rare | terrify
روع I a-u | رَوْع | ه | feel | frighten, delight
فزع I i-a | فَزَع | من | feel | be frightened
فزع II | - | ه | feel rare | frighten
حزن I i-a | حُزْن حَزَن | على ل | feel | grieve
حزن IV | إِحْزَان | ه | feel rare | sadden
ءسف I i-a | أَسَف | ل على أن | feel say | regret
ءسف V | تَأَسُّف | على ل | feel rare | regret
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
غضب I i-a | غَضَب | من على ل | feel | be angry
غضب IV | إِغْضَاب | ه | feel | anger
غيظ I a-i | غَيْظ | ه | feel | enrage
زعج IV | إِزْعَاج | ه | feel | annoy
زعج VII | - | من | feel rare | be annoyed
ملل I i-a | مَلَل | من ه | feel rare | be bored
يءس I i-a | يَأْس | من | feel rare | despair
فءل VI | - | ب | feel | be optimistic
شءم VI | - | من | feel rare | be pessimistic
خجل I i-a | خَجَل | من | feel | be ashamed
حيي X | اِسْتِحْيَاء | من | feel rare | be ashamed
فخر I a-a | فَخْر | ب | feel | be proud
فخر VIII | - | ب | feel | boast
فخر VI | تَفَاخُر | ب | feel rare | boast
بهي VI | تَبَاهٍ | ب | feel | boast
غرر VIII | - | ب | feel rare | be deluded
غرر I a-u | غُرُور | ه | feel | deceive
حسد I a-u | حَسَد | ه على | feel | envy
حقد I a-i | حِقْد | على | feel rare | bear a grudge
غير I a-a | غَيْرَة | على من | feel rare | be jealous
رحم I i-a | رَحْمَة | ه | feel help | have mercy on
عطف V | تَعَطُّف | على | feel rare | sympathise
عطف VI | تَعَاطُف | مع | feel | sympathise
عطف I a-i | عَطْف | على | feel rare | pity, turn
شفق IV | إِشْفَاق | على من | feel rare | pity
صبر I a-i | صَبْر | على | feel | be patient
صبر II | - | ه | feel rare | console
دهش IV | إِدْهَاش | ه | feel | amaze
دهش VII | اِنْدِهَاش | من | feel rare | be amazed
ذهل IV | إِذْهَال | ه | feel rare | stun
ذهل I a-a | ذُهُول | عن من | feel | be stunned
فجء III | مُفَاجَأَة | ه ب | feel | surprise
فجء VI | تَفَاجُؤ | ب | feel | be surprised
بهر VII | اِنْبِهَار | ب | feel rare | be dazzled
بهر IV | إِبْهَار | ه | feel | dazzle
بهر I a-a | بَهْر | ه | feel | dazzle
بلي III | مُبَالَاة | ب | feel | care
همم VIII | - | ب | feel think | be interested, take care
همم I a-u | هَمّ | ه ب أن | feel | concern, be about to
همم IV | إِهْمَام | ه | feel rare | concern
قنع I i-a | قَنَاعَة | ب | feel | be content
طمح I a-a | طُمُوح | إلى | feel | aspire
طمع I i-a | طَمَع | في ب | feel | covet
توق I a-u | تَوْق | إلى | feel | long
شوق VIII | - | إلى | feel rare | long for
شوق V | - | إلى | feel rare | long for
حنن I a-i | حَنِين | إلى | feel | yearn
لهو I a-u | لَهْو | ب عن | feel rare | amuse oneself
لهو IV | إِلْهَاء | ه عن | feel rare | distract
متع X | - | ب | feel | enjoy
متع IV | إِمْتَاع | ه | feel | please
نعم I i-a | نَعْمَة | ب | feel | enjoy
رضي I i-a | رِضًا | ب عن على | feel agree | be satisfied, accept
رضي IV | إِرْضَاء | ه | feel | satisfy
كفي VIII | اِكْتِفَاء | ب | feel | be content
تعس I i-a | تَعَاسَة | | feel rare | be miserable
شعر X | اِسْتِشْعَار | ه | feel | sense
هون X | اِسْتِهَانَة | ب | feel | make light of
كرث VIII | اِكْتِرَاث | ل ب | feel | care
غيظ VIII | اِغْتِيَاظ | من | feel | be enraged
شيط X | - | | feel | be furious (with غضبا)
حمس V | تَحَمُّس | ل | feel | be enthusiastic
حمس II | تَحْمِيس | ه | feel rare | fill with enthusiasm
غري IV | إِغْرَاء | ه ب | feel ask | tempt
هوي X | اِسْتِهْوَاء | ه | feel | charm
ميل X | اِسْتِمَالَة | ه | feel | win over
طرب I i-a | طَرَب | ل | feel | be moved by music
طرب IV | إِطْرَاب | ه | feel rare | delight
ءرق II | تَأْرِيق | ه | feel | keep awake
صبو I a-u | صَبْو صَبْوَة | إلى | feel rare | aspire
بهج VIII | اِبْتِهَاج | ب ل | feel | rejoice
بهج IV | إِبْهَاج | ه | feel rare | delight
غبط VIII | اِغْتِبَاط | ب | feel rare | be glad
سخط I i-a | سُخْط سَخَط | على | feel rare | be displeased
معض VIII | اِمْتِعَاض | من | feel rare | resent
حقر VIII | اِحْتِقَار | ه | feel rare | despise
زري VIII | اِزْدِرَاء | ه | feel | despise
زري IV | إِزْرَاء | ب | feel rare | belittle
مقت I a-u | مَقْت | ه | feel rare | detest
بغض IV | - | ه | feel rare | hate
سءم I i-a | سَأَم | من ه | feel | be weary
ضجر I i-a | ضَجَر | من | feel rare | be bored
حنق I i-a | حَنَق | على | feel | be furious
نقم I a-i | نَقْم نِقْمَة | على من | feel | bear a grudge
عصب V | تَعَصُّب | ل ضد | feel rare | be fanatical
هيب I i-a | هَيْبَة | ه | feel | stand in awe of
خوف IV | إِخَافَة | ه | feel | frighten
رعب IV | إِرْعَاب | ه | feel rare | terrify
رعب VIII | اِرْتِعَاب | من | feel rare | be terrified
هلع I i-a | هَلَع | | feel rare | panic
وسي III | مُوَاسَاة | ه | feel say | console
وجع V | تَوَجُّع | | feel rare | feel pain
ءنس I i-a | أُنْس | ب إلى | feel | be at ease
ءنس X | اِسْتِئْنَاس | ب | feel think rare | take into consideration
سلو V | تَسَلٍّ | ب | feel | amuse oneself
سلو II | تَسْلِيَة | ه | feel | amuse
شهو VIII | اِشْتِهَاء | ه | feel | desire
لذذ X | اِسْتِلْذَاذ | ه | feel | enjoy
ذوق V | تَذَوُّق | ه | feel | taste
شمت I i-a | شَمَاتَة | ب | feel rare | gloat
غرب X | اِسْتِغْرَاب | ه من | feel | be surprised
كبر IV | إِكْبَار | ه | feel rare | admire
ءثم V | - | | feel rare | feel guilt
حرج IV | إِحْرَاج | ه | feel | embarrass
حرج V | تَحَرُّج | من | feel | feel embarrassed
بشر X | اِسْتِبْشَار | ب | feel | be hopeful
قنط I i-a | قُنُوط | من | feel rare | despair
فتن I a-i | فِتْنَة | ه | feel rare | charm
فتن VIII | اِفْتِتَان | ب | feel rare | be charmed
شغف I a-a | شَغَف | ب ه | feel rare passive | (passive) be infatuated
وله V | - | ب | feel rare | be crazed
عذب X | اِسْتِعْذَاب | ه | feel rare | find sweet
رءف I a-a | رَأْفَة | ب | feel rare | have pity
رفق I a-u | رِفْق | ب | feel | be gentle
كءب VIII | اِكْتِئَاب | | feel rare | be depressed
وحش V | تَوَحُّش | | feel rare | be savage
جنن I a-u | جُنُون | | feel passive | (passive) go mad
بهت I a-a | بَهْت | ه | feel rare | astound
صعق I a-a | صَعْق | ه | feel kill passive | stun, electrocute
صعق I i-a | صَعَق | | feel passive | be thunderstruck
قسو III | مُقَاسَاة | ه من | feel | suffer
`;
