/** Trades, professions and roles in media, health, education, religion, arts and business. */
export default `
# person role media
صَحَفِيّ | m+ة | ون | person role media | journalist
صُحُفِيّ | m+ة | ون | person role media | journalist
صِحَافِيّ | m+ة | ون | person role media | journalist
إِعْلَامِيّ | m+ة | ون | person role media | media worker
مُرَاسِل | m+ة | ون | person role media | correspondent
مُحَرِّر | m+ة | ون | person role media | editor, liberator
مُذِيع | m+ة | ون | person role media | broadcaster
مُدَوِّن | m+ة | ون | person role media | blogger
مُغَرِّد | m+ة | ون | person role media | tweeter
مُصَوِّر | m+ة | ون | person role media | photographer
مُعَلِّق | m+ة | ون | person role media | commentator
نَاشِر | m+ة | ون | person role media | publisher
مُؤَلِّف | m+ة | ون | person role media | author
مُتَرْجِم | m+ة | ون | person role media | translator
أَدِيب | m+ة | أُدَبَاء | person role media | man of letters
شَاعِر | m | شُعَرَاء | person role media | poet
شَاعِرَة | f | ات | person role media | poetess
رِوَائِيّ | m+ة | ون | person role media | novelist
رَاوٍ | m | رُوَاة | person role media | narrator
مُؤَرِّخ | m+ة | ون | person role science | historian
نَاقِد | m+ة | نُقَّاد | person role media | critic
مُحَاوِر | m+ة | ون | person role media | interviewer, interlocutor
مُقَدِّم | m+ة | ون | person role media | presenter
مُخْرِج | m+ة | ون | person role media | director (of films)
مُنْتِج | m+ة | ون | person role business | producer
فَنَّان | m+ة | ون | person role media | artist
مُطْرِب | m+ة | ون | person role media | singer
مُغَنٍّ | m | ون | person role media | singer
مُغَنِّيَة | f | ات | person role media | woman singer
رَاقِص | m+ة | ون | person role media | dancer
مُلَحِّن | m+ة | ون | person role media | composer
مُوسِيقِيّ | m+ة | ون | person role media | musician
مُوسِيقَار | m+ة | ون | person role media | musician
عَازِف | m+ة | ون | person role media | player (of music)
رَسَّام | m+ة | ون | person role media | painter
نَحَّات | m+ة | ون | person role media | sculptor
خَطَّاط | m+ة | ون | person role media | calligrapher
مُصَمِّم | m+ة | ون | person role media | designer
كُومِيدِيّ | m+ة | ون | person role media | comedian
مُهَرِّج | m+ة | ون | person role media | clown
عَارِض | m+ة | ون | person role media | exhibitor, model
عَارِضَة | f | ات عَوَارِض | person role media thing sport rare | model, crossbar, symptom
# person role medical
طَبِيب | m+ة | أَطِبَّاء | person role medical | physician
مُمَرِّض | m+ة | ون | person role medical | nurse
جَرَّاح | m+ة | ون | person role medical | surgeon
مُسْعِف | m+ة | ون | person role medical | paramedic
صَيْدَلِيّ | m | صَيَادِلَة | person role medical | pharmacist
قَابِلَة | f | ات | person role medical | midwife
مُعَالِج | m+ة | ون | person role medical | therapist, processor
مَرِيض | m | مَرْضَى | person victim | patient, sick man
مَرِيضَة | f | ات | person victim | patient (woman)
مُصَاب | m+ة | ون | person victim | injured or infected person
# person role education
مُعَلِّم | m+ة | ون | person role education | teacher
مُدَرِّس | m+ة | ون | person role education | teacher
مُرَبٍّ | m | ون | person role education | educator
طَالِب | m+ة | طُلَّاب طَلَبَة | person role education | student
تِلْمِيذ | m+ة | تَلَامِيذ تَلَامِذَة | person role education | pupil
مُحَاضِر | m+ة | ون | person role education | lecturer
أَكَادِيمِيّ | m+ة | ون | person role education | academic
بَاحِث | m+ة | ون | person role science | researcher
دَارِس | m+ة | ون | person role education | student, scholar
خِرِّيج | m+ة | ون | person role education | graduate
مُشْرِف | m+ة | ون | person role education | supervisor
مُدَرِّب | m+ة | ون | person role sport | trainer, coach
مُتَدَرِّب | m+ة | ون | person role education | trainee
مُرْشِد | m+ة | ون | person role education | guide
دَلِيل | m | أَدِلَّة دَلَائِل | person document | guide, evidence
# person role religious
إِمَام | m | أَئِمَّة | person role religious | imam
دَاعِيَة | mf | دُعَاة | person role religious | preacher, advocate
دَاعٍ | m | دَوَاعٍ | abstract | cause, caller
مُفْتٍ | m | - | person role religious | mufti
فَقِيه | m | فُقَهَاء | person role religious | jurist
مُجْتَهِد | m+ة | ون | person role religious | jurist, hard worker
نَبِيّ | m | أَنْبِيَاء | person role religious | prophet
صَحَابِيّ | m | صَحَابَة | person role religious | companion of the Prophet
قِسّ | m | قُسُس قَسَاوِسَة | person role religious | priest
قِسِّيس | m | ون قَسَاوِسَة | person role religious | priest, pastor
كَاهِن | m | كَهَنَة كُهَّان | person role religious | priest
رَاهِب | m | رُهْبَان | person role religious | monk
رَاهِبَة | f | ات | person role religious | nun
أُسْقُف | m | أَسَاقِفَة | person role religious | bishop
مُطْرَان | m | مَطَارِنَة | person role religious | metropolitan, archbishop
بَطْرِيَرْك | m | بَطَارِكَة | person role religious | patriarch
بَطْرِك | m | بَطَارِكَة | person role religious | patriarch
بَابَا | m | بَابَاوَات | person role religious | pope
كَارْدِينَال | m | كَرَادِلَة | person role religious | cardinal
حَاخَام | m | ات | person role religious | rabbi
حَاجّ | m | حُجَّاج حَجِيج | person role religious | pilgrim
حَاجَّة | f | ات | person role religious | woman pilgrim
مُعْتَمِر | m+ة | ون | person role religious | minor pilgrim
مُؤَذِّن | m+ة | ون | person role religious | caller to prayer
مُقْرِئ | m | - | person role religious | reciter
قَارِئ | m | قُرَّاء | person role religious | reader, reciter
مُصَلٍّ | m | ون | person role religious | worshipper
صَائِم | m+ة | ون | person role religious | faster
مُؤْمِن | m+ة | ون | person role religious | believer
كَافِر | m | كُفَّار كَفَرَة | person role religious | unbeliever
مُلْحِد | m+ة | ون | person role religious | atheist
مُرْتَدّ | m+ة | ون | person role religious | apostate
مُسْلِم | m+ة | ون | person role religious | Muslim
مَسِيحِيّ | m+ة | ون | person role religious | Christian
يَهُودِيّ | m+ة | يَهُود | person role religious | Jew
قِبْطِيّ | m | أَقْبَاط | person role religious | Copt
سُنِّيّ | m+ة | ون سُنَّة | person role religious | Sunni
شِيعِيّ | m+ة | ون شِيعَة | person role religious | Shiite
سَلَفِيّ | m+ة | ون | person role religious | Salafi
صُوفِيّ | m+ة | ون صُوفِيَّة | person role religious | Sufi
إِسْلَامِيّ | m+ة | ون | person role religious | Islamist
أُصُولِيّ | m+ة | ون | person role religious | fundamentalist
رَبّ | m | أَرْبَاب | person | lord, master
# person role worker business
عَامِل | m+ة | عُمَّال ون عَوَامِل | person role worker business abstract | worker, factor
كَادِح | m+ة | ون | person role worker business | toiler
مُقَاوِل | m+ة | ون | person role worker business | contractor
تَاجِر | m+ة | تُجَّار | person role worker business | merchant
مُسْتَثْمِر | m+ة | ون | person role worker business | investor
مُمَوِّل | m+ة | ون | person role worker business | financier
مُسَاهِم | m+ة | ون | person role worker business | shareholder, contributor
مُصْدِر | m | - | person role worker business | issuer
مُصَدِّر | m+ة | ون | person role worker business | exporter
مُسْتَوْرِد | m+ة | ون | person role worker business | importer
مُوَرِّد | m+ة | ون | person role worker business | supplier
مُوَزِّع | m+ة | ون | person role worker business | distributor
صَرَّاف | m | ون صَيَارِفَة | person role worker business | money changer, teller
مَصْرِفِيّ | m+ة | ون | person role worker business | banker
مُضَارِب | m+ة | ون | person role worker business | speculator
سِمْسَار | m | سَمَاسِرَة | person role worker business | broker
مُقْتَرِض | m+ة | ون | person role worker business | borrower
مُقْرِض | m+ة | ون | person role worker business | lender
مَدِين | m | ون | person role worker business | debtor
دَائِن | m | ون | person role worker business | creditor
مُكْتَتِب | m+ة | ون | person role worker business | subscriber to shares
اِقْتِصَادِيّ | m+ة | ون | person role worker business | economist
مُبَرْمِج | m+ة | ون | person role science | programmer
فَنِّيّ | m+ة | ون | person role worker business | technician
تِقَنِيّ | m+ة | ون | person role worker business | technician
مِيكَانِيكِيّ | m | ون | person role worker business | mechanic
كَهْرَبَائِيّ | m | ون | person role worker business | electrician
سَبَّاك | m | ون | person role worker business | plumber
نَجَّار | m | ون | person role worker business | carpenter
حَدَّاد | m | ون | person role worker business | blacksmith
بَنَّاء | m | بَنَّاؤُون | person role worker business | builder, mason
مُزَارِع | m+ة | ون | person role worker business | farmer
فَلَّاح | m+ة | ون | person role worker business | peasant
رَاعٍ | m | رُعَاة | person role worker business | shepherd, sponsor
رَاعِيَة | f | ات | person role worker business | sponsor (woman)
صَيَّاد | m+ة | ون | person role worker business | fisherman, hunter
جَزَّار | m | ون | person role worker business | butcher
خَبَّاز | m | ون | person role worker business | baker
طَبَّاخ | m+ة | ون | person role worker business | cook
طَاهٍ | m | طُهَاة | person role worker business | cook
نَادِل | m+ة | نُدُل | person role worker business | waiter
خَيَّاط | m+ة | ون | person role worker business | tailor
حَلَّاق | m | ون | person role worker business | barber
سَائِق | m+ة | ون سَائِقُون سُوَّاق | person role worker business | driver
بَوَّاب | m | ون | person role worker business | doorkeeper
حَمَّال | m | ون | person role worker business | porter
زَبَّال | m | ون | person role worker business | dustman
مُنَظِّف | m+ة | ون | person role worker business | cleaner
صِنَاعِيّ | m+ة | ون | person role worker business | industrialist
حِرَفِيّ | m+ة | ون | person role worker business | craftsman
سَاعٍ | m | سُعَاة | person role worker business | courier, seeker
مُسْتَخْدَم | m+ة | ون | person role worker business | employee
أَجِير | m | أُجَرَاء | person role worker business | hired man
مُتَعَاقِد | m+ة | ون | person role worker business | contractor
مُتَعَهِّد | m+ة | ون | person role worker business | contractor
مُتَقَاعِد | m+ة | ون | person | pensioner
عَاطِل | m+ة | ون | person | unemployed person
مُعِيل | m | ون | person | breadwinner
مُنْتَسِب | m+ة | ون | person | member, affiliate
مُهَاجِر | m+ة | ون | person refugee victim | migrant
مُغْتَرِب | m+ة | ون | person | expatriate
وَافِد | m+ة | ون | person | incomer, foreign resident
لَاجِئ | m+ة | ون | person refugee victim | refugee
نَازِح | m+ة | ون | person refugee victim | displaced person
مُهَجَّر | m+ة | ون | person refugee victim | displaced person
مَنْفِيّ | m+ة | ون | person | exile
مُبْعَد | m+ة | ون | person | deportee
عَائِد | m+ة | ون | person refugee | returnee
# person role sport
لَاعِب | m+ة | ون | person role sport | player
مُصَارِع | m+ة | ون | person role sport | wrestler
مُلَاكِم | m+ة | ون | person role sport | boxer
عَدَّاء | m+ة | عَدَّاؤُون | person role sport | runner
سَبَّاح | m+ة | ون | person role sport | swimmer
مُتَسَابِق | m+ة | ون | person role sport | contestant
رِيَاضِيّ | m+ة | ون | person role sport | athlete
هَدَّاف | m | ون | person role sport | goal scorer
مُدَافِع | m+ة | ون | person role sport | defender
ظَهِير | m | - | person role sport | full back, supporter
مُشَجِّع | m+ة | ون | person role sport | fan
مُحِبّ | m+ة | ون | person role sport | lover, fan
مُعْجَب | m+ة | ون | person role sport | admirer
# person role worker
بُسْتَانِيّ | m+ة | ون | person role worker | gardener
غَوَّاص | m+ة | ون | person role worker | diver
مُنْقِذ | m+ة | ون | person role worker | rescuer
إِطْفَائِيّ | m+ة | ون | person role worker | fireman
عَامِلَة | f | ات | person role worker | woman worker
كَفِيل | m | كُفَلَاء | person role business | sponsor
مُسْتَشْرِق | m+ة | ون | person role education | orientalist
مُسْتَكْشِف | m+ة | ون | person role science | explorer
رُتَبَاء | m | - | person role military | non-commissioned officers
خَفِير | m | خُفَرَاء خَفَر | person role security | watchman
`;
