/** Verbs of killing, injuring, destroying, capturing, and of danger and rescue. */
export default `
قتل I a-u | قَتْل مَقْتَل | ه | kill often passive | kill
قتل II | تَقْتِيل | ه | kill rare | massacre
غيل VIII | اِغْتِيَال | ه | kill | assassinate
عدم IV | إِعْدَام | ه | kill law | execute
شنق I a-u | شَنْق | ه | kill | hang
شنق VIII | - | | kill rare | hang oneself
خنق I a-u | خَنْق | ه | kill | strangle
خنق VIII | - | | kill | suffocate
ذبح I a-a | ذَبْح | ه | kill | slaughter
بيد IV | إِبَادَة | ه | kill destroy | exterminate
بيد I a-i | بَيْد | | end rare | perish
فني IV | إِفْنَاء | ه | kill destroy | annihilate
فني I i-a | فَنَاء | | end | perish
صفي II | تَصْفِيَة | ه | kill end | liquidate, filter
صفو I a-u | صَفَاء صَفْو | | exist | be clear
صفو VIII | - | ه | other | select
هلك I a-i | هَلَاك | | kill rare | perish
هلك IV | - | ه | kill destroy rare | destroy
هلك X | - | ه | take | consume
هلك VI | - | على | feel rare | be desperate; wear out
موت I a-u | مَوْت مَمَات | في من ب | kill end often | die
موت IV | إِمَاتَة | ه | kill | put to death
ودي IV | إِيدَاء | ب | kill | cause the death of
وفي V | تَوَفٍّ وَفَاة | ه | kill end often passive | die (passive)
لقي I i-a | لِقَاء | ه | meet kill often | meet; meet (one's death)
شهد X | - | في | kill say passive | be martyred; cite
قضي I a-i | قَضَاء | على ب ه في أن | end law often | put an end to; spend (time); rule
قضي V | - | | end rare | elapse
قضي VII | - | | end | expire
قضي III | مُقَاضَاة | ه | law | sue
قضي VIII | اِقْتِضَاء | ه أن | need | require
قضي VI | تَقَاضٍ | ه | law take | litigate; receive (pay)
زهق IV | إِزْهَاق | ه | kill | take (a life)
جهز IV | إِجْهَاز | على | kill end rare | finish off
جهز II | - | ه ب | give build | equip, prepare
جهز V | تَجَهُّز | ل | begin | get ready
نحر VIII | اِنْتِحَار | | kill | commit suicide
نحر I a-a | نَحْر | ه | kill | slaughter
غرق I i-a | غَرَق | في | kill motion | drown, sink
غرق IV | إِغْرَاق | ه | kill destroy | sink, flood
غرق X | - | ه في | continue | last (time)
حرق IV | إِحْرَاق | ه | destroy | burn
حرق I a-i | حَرْق | ه | destroy | burn
حرق VIII | - | | destroy | burn up
جرح I a-a | جَرْح | ه | injure often passive | wound
جرح V | - | | injure rare | be wounded
طعن I a-a | طَعْن طَعْنَة | ه في ب | injure law | stab; contest
عذب II | - | ه | injure often | torture
عذب V | تَعَذُّب | | feel rare | suffer
ءذي IV | إِيذَاء | ه | injure | hurt
ءذي V | تَأَذٍّ | من | injure rare | be hurt
ءلم II | - | ه | feel injure | hurt
ءلم V | تَأَلُّم | من ل | feel rare | be in pain
سوء IV | إِسَاءَة | إلى ه | injure | harm, abuse
سوء I a-u | سُوء | ه | change feel | become bad, grieve
سوء VIII | اِسْتِيَاء | من | feel | be annoyed
شوه II | تَشْوِيه | ه | injure | distort
صفع I a-a | صَفْع | ه | injure attack | slap
لكم I a-u | لَكْم | ه | injure attack rare | punch
ركل I a-u | رَكْل رَكْلَة | ه | injure attack | kick
جلد I a-i | جَلْد | ه | injure law | flog
غصب VIII | - | ه | injure take | rape, usurp
حرش V | تَحَرُّش | ب | injure | harass
ضيق III | مُضَايَقَة | ه | injure rare | bother
ضيق II | تَضْيِيق | ه على | decrease | narrow, restrict
ضيق I a-i | ضِيق | ب | decrease | be narrow
ضيق VI | - | من | feel | be annoyed
ضهد VIII | - | ه | injure | persecute
ظلم I a-i | ظُلْم | ه | injure | wrong
ظلم IV | - | | change rare | grow dark
كسر I a-i | كَسْر | ه | destroy often | break
كسر II | - | ه | destroy rare | smash
كسر VII | - | | destroy | be broken
كسر V | - | | destroy rare | be shattered
حطم II | - | ه | destroy | smash
حطم V | - | في | destroy | crash, be wrecked
هشم II | - | ه | destroy | smash
دمر II | - | ه | destroy often | destroy
دمر V | - | | destroy | be destroyed
خرب II | - | ه | destroy | wreck
خرب I a-i | خَرَاب | | destroy rare | be ruined
هدم I a-i | هَدْم | ه | destroy | demolish
هدم II | - | ه | destroy rare | demolish
هدم V | - | | destroy rare | be demolished
هدم VII | - | | destroy rare | collapse
هور VII | اِنْهِيَار | | destroy end | collapse
هور V | تَهَوُّر | في | other | be reckless
سقط IV | - | ه | destroy end | bring down
سقط I a-u | سُقُوط | في على من | motion kill often | fall
سقط VI | - | على | motion | fall successively
قوض II | تَقْوِيض | ه | destroy | undermine
فكك II | تَفْكِيك | ه | destroy rare | dismantle
فكك V | تَفَكُّك | | destroy end | disintegrate
فكك I a-u | فَكّ فَكَاك | ه عن | end destroy | untie, lift
تلف IV | - | ه | destroy | damage
تلف I i-a | تَلَف | | destroy rare | be damaged
عطب IV | - | ه | destroy rare | damage
عطل II | - | ه | end destroy | disrupt, suspend
عطل V | - | | end | break down
فسد IV | - | ه | destroy | corrupt
فسد I a-u | فَسَاد | | change | be corrupt
خسف I a-i | خَسْف خُسُوف | ب | destroy | sink, be eclipsed
مزق II | - | ه | destroy | tear up
مزق V | - | | destroy | be torn
شقق I a-u | شَقّ | ه | destroy | split, cleave
شقق VII | اِنْشِقَاق | عن | end | split off, defect
شقق V | تَشَقُّق | | destroy | crack
شقق VIII | - | من | take rare | derive
صدع V | تَصَدُّع | | destroy rare | crack
زلزل Q1 | زَلْزَلَة زِلْزَال | ه | destroy rare | shake
عصف I a-i | عَصْف | ب | destroy | storm, ravage
جرف I a-u | جَرْف | ه | destroy motion | sweep away
جرف II | - | ه | destroy rare | bulldoze
كسح VIII | - | ه | win attack | sweep
سحق I a-a | سَحْق | ه | destroy | crush
طحن I a-a | طَحْن | ه | destroy | grind
محو I a-u | مَحْو | ه من | destroy | erase
زول I a-u | زَوَال | عن | end often | vanish
زول IV | إِزَالَة | ه من | end take | remove
زول III | مُزَاوَلَة | ه | work | practise
لغي IV | إِلْغَاء | ه | end often passive | cancel
بطل IV | إِبْطَال | ه | end rare | invalidate, defuse
بطل I a-u | بُطْلَان | | end | be void
نهب I a-a | نَهْب | ه | take | loot
سلب I a-u | سَلْب | ه هه | take | rob
سرق I a-i | سَرِقَة سِرْقَة | ه من | take | steal
سطو I a-u | سَطْو | على | take attack | burgle
خطف I a-i | خَطْف | ه | arrest take often passive | kidnap
خطف VIII | - | ه | arrest take | abduct, hijack
حجز VIII | اِحْتِجَاز | ه | arrest hold | detain
حجز I a-i | حَجْز | ه | hold | reserve, seize
عقل VIII | - | ه | arrest often passive | arrest
عقل I a-i | عَقْل | ه | think | comprehend
ءسر I a-i | أَسْر | ه | arrest | take prisoner
قبض I a-i | قَبْض | على ه | arrest take | arrest; receive
قبض VIII | - | ه | take rare | receive
قبض VII | - | | decrease rare | contract
وقف II | تَوْقِيف | ه عن | arrest end | arrest, stop
وقف IV | إِيقَاف | ه عن | end often | stop
وقف V | - | عن في على | end often | stop; depend
وقف I a-i | وُقُوف وَقْف وَقْفَة | في إلى على ضد ه | exist end often | stand, stop
وقف X | - | ه | end | stop, bring to a halt
سجن I a-u | سَجْن | ه | arrest passive | imprison
حبس I a-i | حَبْس | ه | arrest | imprison
حبس VIII | - | ه | arrest hold rare | confine
قيد II | تَقْيِيد | ه | hold decrease | restrict; register
كبل II | - | ه | hold rare | shackle
رحل II | - | ه إلى من | motion order | deport
رحل I a-a | رَحِيل رِحْلَة | عن إلى | motion rare | depart
بعد IV | إِبْعَاد | ه عن | motion order | expel, keep away
بعد I u-u | بُعْد | عن | exist | be far
بعد VIII | - | عن | motion | move away
بعد X | - | ه أن | think refuse | rule out
بعد VI | - | عن | motion rare | diverge
طرد I a-u | طَرْد | ه من | motion order | expel
طرد III | مُطَارَدَة | ه | attack motion | pursue
هجر II | - | ه من | motion order | displace
هجر III | هِجْرَة مُهَاجَرَة | إلى من | motion | emigrate
هجر I a-u | هَجْر هِجْرَان | ه | motion rare | abandon
نزح I a-a | نُزُوح | عن من إلى | motion often | be displaced
شرد II | - | ه | motion injure | make homeless
شرد V | تَشَرُّد | | motion rare | become homeless
جلو IV | إِجْلَاء | ه عن من | motion help often | evacuate
جلو I a-u | جَلَاء | عن | motion | withdraw, become clear
خلو IV | إِخْلَاء | ه من | motion end | evacuate, vacate
خلو II | تَخْلِيَة | ه عن | end | release, vacate
خلو V | - | عن | end | give up, abandon
نقذ IV | إِنْقَاذ | ه من | help often | rescue
نجو I a-u | نَجَاة | من | win | survive, escape
نجو IV | إِنْجَاء | ه من | help | save
غوث IV | إِغَاثَة | ه | help rare | relieve
غوث X | اِسْتِغَاثَة | ب | ask | call for help
سعف IV | إِسْعَاف | ه | help | give first aid
نجد IV | - | ه | help rare | come to the aid of
نجد X | - | ب | ask | seek help
حمي I a-i | حِمَايَة | ه من | help hold often | protect
حمي VIII | اِحْتِمَاء | ب من | hold | take shelter
وقي I a-i | وِقَايَة | ه من هه | help | protect
وقي VIII | اِتِّقَاء | ه | refuse feel | fear, guard against
حصن II | - | ه | build | fortify
ءمن II | تَأْمِين | ه ل على | help give | secure, insure
ءمن I i-a | أَمْن أَمَان | ه من | feel rare | be safe
ءمن IV | إِيمَان | ب أن | think | believe
حرس I a-u | حِرَاسَة حَرْس | ه | hold | guard
حرر II | - | ه من | end win | liberate, edit
حرر V | - | من | end | become free
فرج IV | - | عن | end often | release
فرج VII | - | | change rare | relax, be resolved
فلت IV | - | من | motion | escape
فلت VII | - | من | motion rare | get loose
هرب I a-u | هَرَب هُرُوب | من إلى | motion often | flee
هرب II | - | ه إلى | motion trade rare | smuggle
هرب V | - | من | motion refuse | evade
فرر I a-i | فِرَار فَرّ | من إلى | motion | flee
`;
