/** Verbs of disclosing, claiming, answering, discussing, proposing, notifying. */
export default `
بوح I a-u | بَوْح | ب ل | say | reveal (a secret)
سرب II | تَسْرِيب | ه إلى | say | leak
سرب V | - | من إلى | motion | seep, leak out
زعم I a-u | زَعْم مَزْعَم | أن إن | say often | claim
دعو VIII | - | أن إن على ه | say accuse | claim, sue
دعو I a-u | دَعْوَة دُعَاء | ه إلى ل أن ب على | ask say often | call on, invite; call; pray
دعو X | اِسْتِدْعَاء | ه إلى | order ask | summon, recall
دعو VI | تَدَاعٍ | إلى | change rare | collapse; rally
دعو V | - | ه | other rare | allege
جزم I a-i | جَزْم | ب أن | say | assert firmly
قرر IV | إِقْرَار | ه ب أن | say agree law | admit; approve
قرر II | تَقْرِير | ه أن | order think often | decide
قرر X | - | في على | exist | settle, be stable
قرر I a-i | قَرَار | في | exist rare | settle
قرر V | - | أن | order | be decided
عرف VIII | - | ب أن ل | say often | acknowledge, confess
سلم II | تَسْلِيم | ه ب إلى ل على | give agree often | hand over; concede; greet
سلم V | - | ه من | take | receive
سلم X | - | ل | lose obey | surrender
سلم IV | إِسْلَام | ه | obey rare | embrace Islam; surrender
سلم I i-a | سَلَامَة | من | exist rare | be safe
سلم VIII | - | ه من | take | receive
همس I a-i | هَمْس | ل ب في | say rare | whisper
صرخ I a-u | صُرَاخ صَرْخَة | في ب | say | shout
صيح I a-i | صِيَاح صَيْحَة | في ب | say | cry out
هتف I a-i | هُتَاف هِتَاف | ب ل ضد | say | chant, cheer
ردد II | تَرْدِيد | ه أن | say | repeat, chant
ردد I a-u | رَدّ | على ه إلى ب عن | say give often | reply; return; repel
ردد V | - | في على أن | think motion | hesitate; frequent; be rumoured
ردد VIII | - | عن إلى | motion rare | retreat, apostatise
ردد X | - | ه | take | recover
كرر II | تَكْرَار تِكْرَار تَكْرِير | ه أن | say continue | repeat
كرر V | - | | continue | recur
جوب IV | إِجَابَة جَوَاب | على عن ه ب | say often | answer
جوب X strong | اِسْتِجْوَاب | ه | ask law | interrogate
جوب VI | تَجَاوُب | مع | obey | respond to
جوب III | مُجَاوَبَة | ه | say | answer
عقب II | - | على | say | comment
عقب I a-u | عَقْب | ه | exist rare | follow
عقب IV | إِعْقَاب | ه | exist | follow
عقب III | مُعَاقَبَة عِقَاب عُقُوبَة | ه على ب | law | punish
عقب VI | - | على | exist rare | succeed one another
قطع III | مُقَاطَعَة | ه | refuse end | interrupt; boycott
نقش III | نِقَاش مُنَاقَشَة | ه مع | say often | discuss
نقش VI | - | في مع | say | debate
بحث I a-a | بَحْث | ه عن في مع | say see often | discuss; search
بحث III | مُبَاحَثَة | ه | say rare | discuss
بحث VI | تَبَاحُث | مع في حول | say meet | confer
جدل III | مُجَادَلَة جِدَال | ه في ب أن | say | argue
حور III | حِوَار مُحَاوَرَة | ه | say | hold a dialogue with
حور VI | تَحَاوُر | مع | say | hold a dialogue
طرح I a-a | طَرْح | ه على | say give often | put forward; subtract
عرض I a-i | عَرْض | ه على ل | give say often | offer, show, present
عرض II | تَعْرِيض | ه ل | change rare | expose
عرض IV | إِعْرَاض | عن | refuse | turn away
عرض V | - | ل | feel often | be exposed, be subjected to
عرض III | مُعَارَضَة | ه | refuse | oppose
عرض VI | تَعَارُض | مع | refuse | conflict with
عرض VIII | اِعْتِرَاض | على ه | refuse attack | object; intercept
عرض X | - | ه | see say | review
قرح VIII | - | ه أن على | ask say often | propose
خطب I a-u | خُطْبَة خِطَابَة | في ه | say | deliver a speech; become engaged
خطب III | مُخَاطَبَة | ه ب | say | address
تلو I a-u | تِلَاوَة تُلُوّ | ه على | read exist | recite; follow
لقي IV | إِلْقَاء | ه على في | say motion often | deliver (a speech); throw; arrest (with القبض)
عبر II | تَعْبِير | عن | say often | express
عبر VIII | - | ه أن هه | think say often passive | consider
عبر I a-u | عُبُور | ه إلى من | motion rare | cross
نطق I a-i | نُطْق | ب ه | say | pronounce
نطق X | - | ه | ask law rare | interrogate
لمح II | تَلْمِيح | إلى ب أن | say | hint
ءول II | تَأْوِيل | ه | think rare | interpret
وحي IV | إِيحَاء | ب إلى أن | say | suggest, inspire
فشي IV | إِفْشَاء | ه | say | divulge
فشي V | تَفَشٍّ | في | motion rare | spread (disease)
خطر IV | إِخْطَار | ه ب أن | say rare | notify
خطر III | مُخَاطَرَة | ب | other | risk
شعر IV | إِشْعَار | ه ب أن | say | notify
نبء II | تَنْبِئَة | ه ب | say | inform
نبء V | تَنَبُّؤ | ب أن | think say | predict
نبء IV | إِنْبَاء | ه ب عن | say rare | inform
غرد II | - | ب على أن | say write | tweet
دون II | - | ه في | write | record, blog
وجز IV | إِيجَاز | ه | say rare | sum up
لخص II | - | ه في ب | say | summarise
خلص I a-u | خُلُوص | إلى من | think say | conclude; get rid
سهب IV | إِسْهَاب | في | say | speak at length
فصل II | - | ه | say | detail
عدد II | - | ه | say rare | enumerate
شهد IV | إِشْهَاد | ه | law rare | call as witness
قسم IV | إِقْسَام قَسَم | على أن ب | promise say rare | swear
حلف I a-i | حَلِف حَلْف | ب أن على | promise say | swear
صرح III | مُصَارَحَة | ه ب | say rare | speak frankly
جهر III | مُجَاهَرَة | ب | say | declare openly
برر II | - | ه ب أن | say often | justify
حجج VIII | - | ب على | refuse say often | protest
حجج V | - | ب | say | plead as pretext
ذرع V | - | ب | say | use as pretext
علل II | تَعْلِيل | ه ب | say rare | give reasons
زيد VI | تَزَايُد | | increase | increase steadily
`;
