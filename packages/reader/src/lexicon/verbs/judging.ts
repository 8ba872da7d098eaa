/** Verbs of accusing and blaming, threatening and warning, promising, denying and refusing, praising and greeting. */
export default `
# accusing and blaming
تهم VIII | اِتِّهَام تُهْمَة | ه ب أن | accuse often | accuse
تهم IV | إِتْهَام | ه | accuse rare | accuse
حمل II | - | ه هه على | accuse give often | hold (responsible); load; download
لوم I a-u | لَوْم مَلَامَة | ه على | accuse | blame
عتب I a-u | عَتْب عِتَاب | على | accuse | reproach
عتب III | مُعَاتَبَة عِتَاب | ه | accuse rare | reproach
وبخ II | - | ه على | accuse condemn rare | scold
نقد VIII | - | ه على ل | condemn accuse | criticise
نقد I a-u | نَقْد | ه | condemn rare | criticise
دين IV | إِدَانَة | ه ب | condemn law often | condemn, convict
دين I a-i | دَيْن دِيَانَة | ب ل | obey | owe, profess
نكر X | - | ه | condemn often | condemn
نكر IV | إِنْكَار | ه أن | deny | deny
نكر V | - | ل | deny | disown
شجب I a-u | شَجْب | ه | condemn often | denounce
ندد II | - | ب | condemn often | denounce
هجن X | - | ه | condemn | deplore
ذمم I a-u | ذَمّ | ه | condemn rare | blame
عيب I a-i | عَيْب | ه على | condemn | find fault
سخر I i-a | سُخْرِيَة سُخْر | من | condemn say | mock
هزء X | اِسْتِهْزَاء | ب | condemn rare | mock
هزء I i-a | هُزْء | ب من | condemn rare | mock
هكم V | - | على | condemn rare | mock
شتم I a-i | شَتْم | ه | condemn say | insult
سبب I a-u | سَبّ | ه | condemn say rare | insult, curse
لعن I a-a | لَعْن | ه | condemn say | curse
قذف I a-i | قَذْف | ه ب | accuse attack | slander; hurl
فضح I a-a | فَضْح | ه | accuse | expose
خون II | - | ه | accuse rare | call a traitor
كفر II | - | ه عن | accuse | declare an unbeliever; atone
وصم I a-i | وَصْم | ه ب | accuse rare | stigmatise
شهر II | - | ب | accuse | defame
شكو I a-u | شَكْوَى شِكَايَة | ه من إلى ل أن | accuse say | complain
شكو VIII | - | من إلى | accuse say | complain
ظلم V | - | من إلى | accuse rare | complain of injustice
ذمر V | - | من | accuse feel | grumble
هجو I a-u | هِجَاء هَجْو | ه | condemn | lampoon
# threatening, warning
هدد II | - | ه ب أن | threaten often | threaten
وعد V | تَوَعُّد وَعِيد | ه ب أن | threaten | threaten
نذر IV | إِنْذَار | ه ب أن | warn threaten often | warn, portend
حذر II | - | ه من أن | warn often | warn
حذر I i-a | حَذَر | ه من | warn feel rare | beware
لوح II | - | ب إلى | threaten say | wave; threaten with
رهب IV | إِرْهَاب | ه | threaten rare | terrorise
خوف II | - | ه من | threaten rare | frighten
بزز VIII | اِبْتِزَاز | ه | threaten | blackmail
# promising
وعد I a-i | وَعْد مَوْعِد | ه ب أن هه | promise | promise
عهد V | - | ب ل أن | promise often | pledge
عهد VI | تَعَاهُد | على | promise agree | make a pact
عهد I i-a | عَهْد | إلى ب | order | entrust
عهد III | مُعَاهَدَة | ه على | promise agree | conclude a treaty with
كفل V | - | ب | promise | guarantee
كفل I a-u | كَفَالَة كَفْل | ه ل | promise | guarantee, vouch
ضمن I i-a | ضَمَان | ه ل أن | promise often | guarantee
ضمن V | - | ه | own often | include
ضمن II | - | ه | give rare | include
طمءن Q1 | - | ه على إلى | promise say | reassure
# refusing, denying
رفض I a-u | رَفْض | ه أن | refuse often | refuse, reject
ءبي I a-a | إِبَاء | ه أن | refuse | refuse
نفي I a-i | نَفْي | ه أن عن إلى | deny often | deny; exile
كذب II | - | ه | deny | deny, give the lie
كذب I a-i | كِذْب كَذِب | على | say rare | lie
دحض I a-a | دَحْض | ه | deny | refute
فند II | - | ه | deny | refute
نقض III | مُنَاقَضَة | ه | deny | contradict
نقض VI | - | مع | deny | contradict
نقض I a-u | نَقْض | ه | deny destroy | revoke, break (a treaty)
عذر VIII | - | عن ل من | say | apologise
عذر I a-i | عُذْر | ه | agree | excuse
نصل V | - | من | deny rare | disclaim, shirk
برء V | تَبَرُّؤ | من | deny | disown
برء II | تَبْرِئَة | ه من | law | acquit
حفظ V | - | على عن | refuse hold | have reservations; hold in custody
# praising, greeting, thanking
شيد IV | إِشَادَة | ب | praise often | praise
ثني IV | إِثْنَاء ثَنَاء | على | praise | commend
ثني I a-i | ثَنْي | ه عن | refuse change rare | dissuade; bend
ثني X | اِسْتِثْنَاء | ه من | other | except
مدح I a-a | مَدْح مَدِيح | ه | praise | praise
مدح VIII | اِمْتِدَاح | ه | praise rare | praise
طري IV | إِطْرَاء | ه على | praise | laud
مجد II | - | ه | praise | glorify
حيي II | تَحِيَّة | ه | praise say | greet
هنء II | تَهْنِئَة | ه ب على | praise say | congratulate
برك III | مُبَارَكَة | ه ل | praise agree | bless
شكر I a-u | شُكْر | ه ل على | praise say | thank
رحب II | تَرْحِيب | ب | praise agree often | welcome
عزي II | تَعْزِيَة | ه في | say often | offer condolences
نعي I a-a | نَعْي | ه | say | announce the death of
كرم II | - | ه | praise give | honour
كرم IV | إِكْرَام | ه | praise rare | honour
بجل II | - | ه | praise rare | revere
عظم II | - | ه | praise | magnify
ثمن II | - | ه | praise think | value
صفق II | تَصْفِيق | ل | praise | applaud
بشر II | - | ب ه | say | bring good news
بشر III | مُبَاشَرَة | ه ب | begin work | begin, conduct
`;
