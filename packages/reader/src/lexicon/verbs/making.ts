/** Verbs of making, writing, teaching, art and media, technology. */
export default `
بني I a-i | بِنَاء | ه على | build often | build
بني V | تَبَنٍّ | ه | agree say | adopt, claim (an attack)
بني VIII | اِبْتِنَاء | على | build rare | be based on
شيد II | تَشْيِيد | ه | build | erect
عمر II | تَعْمِير | ه | build | build up, live long
عمر I a-u | عُمْر عِمَارَة | ه | build rare | build, inhabit
عمر X | - | ه | take rare | colonise
خلق I a-u | خَلْق | ه | build | create
خلق VIII | - | ه | say rare | fabricate
كون II | تَكْوِين | ه | build rare | form
كون V | - | من | exist | consist of
صوغ I a-u | صِيَاغَة صَوْغ | ه | write | formulate
عدد IV | إِعْدَاد | ه ل | build | prepare
عدد I a-u | عَدّ | ه من | think often passive | count, consider
عدد VIII | - | ب | think rare | take into account
عدد X | - | ل | build | get ready
عدد V | تَعَدُّد | | increase | be numerous
هيء II | تَهْيِئَة | ه ل | build | prepare
هيء V | - | ل | build | be prepared
مهد II | تَمْهِيد | ل ه | build | pave the way
دبر II | تَدْبِير | ه | think | arrange, plan
دبر V | تَدَبُّر | ه | think | manage, contemplate
صمم II | تَصْمِيم | ه على | build feel | design; be determined
نبط X | - | ه | think | derive
خرع VIII | اِخْتِرَاع | ه | build | invent
بكر VIII | - | ه | build | invent
بدع IV | - | في ه | build | create, excel
بدع VIII | - | ه | build rare | innovate
هندس Q1 | هَنْدَسَة | ه | build rare | engineer
برمج Q1 | بَرْمَجَة | ه | build rare | programme
شفر II | تَشْفِير | ه | write rare | encrypt
حوسب Q1 | حَوْسَبَة | ه | build rare | computerise
رقمن Q1 | رَقْمَنَة | ه | change rare | digitise
كتب I a-u | كِتَابَة | ه في عن إلى أن | write often passive | write
كتب III | مُكَاتَبَة | ه | write rare | correspond
كتب VIII | اِكْتِتَاب | في | trade rare | subscribe
خطط VIII | اِخْتِطَاط | ه | write rare | plan, mark out
خطط I a-u | خَطّ | ه | write often | write, draw
رسم I a-u | رَسْم | ه | write build | draw
رسم VIII | - | على | exist | be traced
رقم II | تَرْقِيم | ه | write rare | number
قرء I a-a | قِرَاءَة | ه في | read | read
قرء VIII | - | ه | read rare | read
قرء X | اِسْتِقْرَاء | ه | think rare | infer
صفح V | - | ه | read | browse
صفح III | مُصَافَحَة | ه | meet | shake hands
صفح I a-a | صَفْح | عن | agree | forgive
درس I a-u | دِرَاسَة دَرْس | ه في | know think often | study
درس II | تَدْرِيس | ه هه | help rare | teach
درس VI | تَدَارُس | ه | think | study together
ثقف II | تَثْقِيف | ه | help rare | educate
ربو II | تَرْبِيَة | ه على | help | bring up
ربو I a-u | رُبُوّ | على | increase | exceed
ءدب II | تَأْدِيب | ه | law rare | discipline
هذب II | تَهْذِيب | ه | change | refine
لقن II | تَلْقِين | ه هه | help | teach, dictate
ترجم Q1 | تَرْجَمَة | ه إلى عن | write | translate
صحح II | تَصْحِيح | ه | change | correct
صحح I a-i | صِحَّة | أن | exist | be true
غني II | غِنَاء | ه ل | say | sing
عزف I a-i | عَزْف | ه على عن | build | play (music); abstain
لحن II | تَلْحِين | ه | build rare | compose (music)
رقص I a-u | رَقْص | | motion | dance
نحت I a-i | نَحْت | ه | build rare | sculpt
نسج I a-i | نَسْج | ه | build rare | weave
طرز II | تَطْرِيز | ه | build rare | embroider
خيط I a-i | خِيَاطَة | ه | build rare | sew
زين II | تَزْيِين | ه ب | build | decorate
زين VIII | - | | build rare | be adorned
زخرف Q1 | زَخْرَفَة | ه | build rare | ornament
زوق II | - | ه | build rare | adorn
جمل II | تَجْمِيل | ه | build | beautify
لمع II | تَلْمِيع | ه | change | polish
لمع I a-a | لَمَعَان | | exist rare | shine
صقل I a-u | صَقْل | ه | change | polish
حوك I a-u | حِيَاكَة حَوْك | ه | build rare | weave, hatch (plots)
طبخ I a-u | طَبْخ | ه | build | cook
خبز I a-i | خَبْز | ه | build rare | bake
قلي I a-i | قَلْي | ه | build rare | fry
شوي I a-i | شَيّ | ه | build | roast
طهو I a-u | طَهْو طَهْي | ه | build rare | cook
قشر II | تَقْشِير | ه | change rare | peel
فرم I a-u | فَرْم | ه | change rare | mince
عجن I a-i | عَجْن | ه | build rare | knead
سكك I a-u | سَكّ | ه | build | mint
نقش I a-u | نَقْش | ه على | write rare | engrave
وثق II | تَوْثِيق | ه | write | document
وثق I i-i | ثِقَة | ب في | think | trust
وثق X | - | من | know rare | make sure
ءرخ II | تَأْرِيخ | ل ه | write | date, chronicle
فهرس Q1 | فَهْرَسَة | ه | write rare | index
بوب II | تَبْوِيب | ه | write | classify
جدول Q1 | جَدْوَلَة | ه | write | schedule
عنون Q1 | عَنْوَنَة | ه ب | write | title
سمي II | تَسْمِيَة | ه هه ب | say often passive | name
لقب II | تَلْقِيب | ه ب | say | nickname
كني II | تَكْنِيَة | ه ب | say | give a kunya
عرب II | تَعْرِيب | ه | write | Arabise
شخص II | تَشْخِيص | ه | know rare | diagnose
فحص I a-a | فَحْص | ه | see | examine
كشف III | مُكَاشَفَة | ه ب | say | disclose to
فرز I a-i | فَرْز | ه | think | sort
فرز IV | إِفْرَاز | ه | give | secrete, produce
نقح II | تَنْقِيح | ه | change rare | revise
قلد II | تَقْلِيد | ه هه | change give | imitate; invest with
قلد V | تَقَلُّد | ه | take rare | assume (office)
حذو VIII | - | ب | obey | imitate
حذو I a-u | حَذْو | ه | obey | follow
قدو VIII | اِقْتِدَاء | ب | obey | follow the example
سلسل Q2 | - | | exist rare | follow in sequence
فرع V | - | عن | exist | branch out
شعب V | تَشَعُّب | | increase rare | branch
صنع VIII | اِصْطِنَاع | ه | build | fabricate
صنع V | تَصَنُّع | ه | other rare | feign
حضر VIII | اِحْتِضَار | | kill rare | be dying
حضن VIII | اِحْتِضَان | ه | meet hold | host, embrace
عنق III | عِنَاق مُعَانَقَة | ه | meet feel | embrace
عنق VIII | اِعْتِنَاق | ه | think | embrace (a faith)
`;
