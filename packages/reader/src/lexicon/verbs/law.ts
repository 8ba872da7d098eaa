/** Verbs of courts, police, laws, rights and religion's law. */
export default `
حقق II | تَحْقِيق | ه في مع | win ask often | achieve; investigate
حقق V | - | من ه | know exist | verify; be realised
حقق I a-i | حَقّ | ل أن | need | be right, be entitled
حقق X | اِسْتِحْقَاق | ه أن | need own often | deserve, fall due
حبط IV | إِحْبَاط | ه | end | foil
ضبط I a-i | ضَبْط | ه | arrest hold | seize, control
ضبط VII | - | | hold rare | be disciplined
صدر III | مُصَادَرَة | ه | take law | confiscate
صدر IV | إِصْدَار | ه | say law | issue
صدر I a-u | صُدُور | عن من في | say exist often | be issued
صدر II | تَصْدِير | ه إلى | trade rare | export
صدر V | تَصَدُّر | ه | win | top, lead
فتش II | تَفْتِيش | ه عن | see ask | search, inspect
برء IV | إِبْرَاء | ه | law | absolve
عفو I a-u | عَفْو | عن | agree | pardon
عفو IV | إِعْفَاء | ه من | agree end | exempt
عفو III | مُعَافَاة | ه | help | restore to health
عفو VI | تَعَافٍ | من | change | recover
غفر I a-i | غُفْرَان مَغْفِرَة | ل ه | agree | forgive
غفر X | اِسْتِغْفَار | ه | ask | ask forgiveness
شرع II | تَشْرِيع | ه | law | legislate
سنن I a-u | سَنّ | ه | law | enact
قنن II | تَقْنِين | ه | law rare | codify, ration
جرم IV | إِجْرَام | في | law rare | commit a crime
جرم II | تَجْرِيم | ه | law | criminalise
ذنب IV | إِذْنَاب | | law | do wrong
خطء IV | إِخْطَاء خَطَأ | في | lose | make a mistake
خطء I i-a | خَطَأ | | lose rare | err
قرف VIII | - | ه | law | perpetrate
حسب III | مُحَاسَبَة | ه على | law | hold accountable
حسب I a-u | حِسَاب حُسْبَان | ه | think | calculate
حسب I i-a | حُسْبَان | ه أن | think | think, deem
حسب VIII | - | ه | think | count; award
غرم II | تَغْرِيم | ه | law | fine
ودع IV | إِيدَاع | ه في | arrest give | deposit, commit (to prison)
ودع II | تَوْدِيع | ه | say rare | say farewell
ودع I a-a | وَدْع | ه | end rare | let, leave
ودع X | - | ه | give rare | deposit
وذر I a-a | وَذْر | ه | end | leave, let
شهد I i-a | شَهَادَة شُهُود | ه على ب أن | see say often | witness, testify
شهد III | مُشَاهَدَة | ه | see often | watch
ثبت IV | إِثْبَات | ه أن | say know | prove
ثبت II | تَثْبِيت | ه على | hold | fix, confirm
ثبت V | تَثَبُّت | من | know | ascertain
برهن Q1 | بَرْهَنَة | على | say | prove
دلل I a-u | دَلَالَة | على أن ه | say | indicate
دلل II | تَدْلِيل | على | say rare | prove; pamper
دلل X | اِسْتِدْلَال | على ب | think rare | infer
دلو IV | إِدْلَاء | ب | say give | make (a statement), cast (a vote)
بصم I a-u | بَصْم | على | write rare | fingerprint
ورث I i-i | وِرَاثَة إِرْث | ه | own take | inherit
ورث II | تَوْرِيث | ه | give rare | bequeath
ورث VI | - | ه | own | inherit from one another
ملك I a-i | مِلْك مُلْك | ه أن | own often | possess, own
ملك VIII | اِمْتِلَاك | ه | own often | possess
ملك V | - | ه | own | take possession of
ملك II | تَمْلِيك | ه | give rare | give possession
ملك VI | - | ه | hold | control oneself
حوز I a-u | حَوْز حِيَازَة | على ه | own | obtain, possess
حوذ X strong | - | على | own take | take over
غشش I a-u | غِشّ | ه في | law rare | cheat
خدع I a-a | خَدْع خِدَاع | ه | law | deceive
خدع VII | - | ب | lose rare | be deceived
حول VIII | اِحْتِيَال | على | law | defraud
زيف II | تَزْيِيف | ه | law | falsify
رشو I a-u | رَشْو | ه | law give rare | bribe
رشو VIII | - | | law take rare | take bribes
خلس VIII | - | ه من | take law rare | embezzle
نظر I a-u | نَظَر نَظْرَة | في إلى | see think often | look, consider
نظر VIII | - | ه أن | continue think often | wait
نظر III | مُنَاظَرَة | ه | say | debate; correspond to
نظر II | تَنْظِير | | think rare | theorise
نظر VI | - | | say rare | debate
ءدي II | أَدَاء تَأْدِيَة | ه إلى ب | work often | perform, lead to
لجم IV | إِلْجَام | ه | hold rare | rein in
نصص I a-u | نَصّ | على أن | say law | stipulate
شرط VIII | - | ه على أن | order need | stipulate
شرط I a-u | شَرْط | ه على | order rare | stipulate
خضع I a-a | خُضُوع | ل | obey often | submit
خضع IV | إِخْضَاع | ه ل | order win | subject
رضخ I a-a | رُضُوخ | ل | obey | yield
ذعن IV | إِذْعَان | ل | obey rare | submit
طوع IV | إِطَاعَة طَاعَة | ه | obey | obey
طوع V | تَطَوُّع | في ل | help rare | volunteer
طوع II | تَطْوِيع | ه | order | subdue
قيد V | - | ب | obey rare | abide by
حرم VIII | - | ه | obey praise | respect
خلل IV | إِخْلَال | ب | refuse destroy | breach
خلل V | تَخَلُّل | ه | exist | intersperse
خلل VIII | اِخْتِلَال | | change rare | be disturbed
سوغ II | تَسْوِيغ | ه | say rare | justify
سوغ X | - | ه | agree rare | find palatable
`;
