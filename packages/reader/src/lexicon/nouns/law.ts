/** Law, courts and crime. */
export default `
# abstract law
قَضَاء | m | أَقْضِيَة | body law place | judiciary, district
دَعْوَى | f | دَعَاوَى | document law act | lawsuit, claim
دَعْوَة | f | دَعَوَات | speech act | call, invitation
شَكْوَى | f | شَكَاوَى | speech | complaint
مُحَاكَمَة | f | ات | event act law | trial
جَلْسَة | f | ات جَلَسَات | event act diplomat | session, hearing
مُرَافَعَة | f | ات | act law | pleading
تَحْقِيق | m | ات | act law | investigation, report
اِسْتِجْوَاب | m | ات | act law | interrogation
تُهْمَة | f | تُهَم | speech law | charge, accusation
اِتِّهَام | m | ات | speech law | accusation
جَرِيمَة | f | جَرَائِم | act crime | crime
جِنَايَة | f | ات | act crime | felony
جُنْحَة | f | جُنَح | act crime | misdemeanour
مُخَالَفَة | f | ات | act crime | violation
اِنْتِهَاك | m | ات | act crime | violation
جُرْم | m | أَجْرَام | act crime | offence
ذَنْب | m | ذُنُوب | abstract law | guilt, sin
إِثْم | m | آثَام | abstract law | sin
عُقُوبَة | f | ات | act law | penalty, sanction
عِقَاب | m | - | act law | punishment
قِصَاص | m | - | act law | retribution
إِعْدَام | m | ات | act law | execution
سِجْن | m | سُجُون | facility law | prison
حَبْس | m | حُبُوس | act facility law | imprisonment, jail
زِنْزَانَة | f | ات زَنَازِين | facility | cell
اِعْتِقَال | m | ات | act law | arrest
تَوْقِيف | m | ات | act law | detention, stopping
اِحْتِجَاز | m | ات | act law | detention
غَرَامَة | f | ات | money law | fine
كَفَالَة | f | ات | money law | bail, guarantee
تَعْوِيض | m | ات | money act | compensation
دِيَة | f | ات | money | blood money
بَرَاءَة | f | بَرَاءَات | abstract law document | innocence, patent
إِدَانَة | f | ات | speech act law | condemnation, conviction
شَهَادَة | f | ات | speech document | testimony, certificate
بُرْهَان | m | بَرَاهِين | document | proof
قَرِينَة | f | قَرَائِن | abstract law | presumption, spouse
أَثَر | m | آثَار | abstract thing | trace, effect, pl. antiquities
بَصْمَة | f | بَصَمَات | thing | fingerprint
اِعْتِرَاف | m | ات | speech act | confession, recognition
اِغْتِيَال | m | ات | act crime | assassination
اِشْتِبَاه | m | ات | abstract law | suspicion
شُبْهَة | f | شُبُهَات | abstract law | suspicion
مُؤَامَرَة | f | ات | act crime | conspiracy
خِيَانَة | f | ات | act crime | treason
رِشْوَة | f | رَشَاوَى | money crime | bribe
سَرِقَة | f | ات | act crime | theft
سِرْقَة | f | ات | act crime | theft
سَطْو | m | - | act crime | burglary
اِخْتِلَاس | m | ات | act crime | embezzlement
اِحْتِيَال | m | - | act crime | fraud
تَزْوِير | m | - | act crime | forgery
تَهْرِيب | m | - | act crime | smuggling
اِغْتِصَاب | m | ات | act crime | rape
تَحَرُّش | m | ات | act crime | harassment
اِخْتِطَاف | m | ات | act crime | abduction
إِهَانَة | f | ات | act | insult
تَشْهِير | m | - | act | defamation
تَهْدِيد | m | ات | speech act | threat
اِبْتِزَاز | m | - | act crime | blackmail
إِرْهَاب | m | - | act crime | terrorism
تَعْذِيب | m | - | act crime | torture
مُخَدِّر | m | ات | material crime | drug
حَشِيش | m | حَشَائِش | material plant | hashish, grass
هِيرُوِين | m | - | material | heroin
كُوكَايِين | m | - | material | cocaine
مَضْبَطَة | f | مَضَابِط | abstract law | minutes
مَحْضَر | m | مَحَاضِر | document law | minutes, record
وَرَقَة | f | أَوْرَاق وَرَقَات | document thing | paper, leaf
شَكّ | m | شُكُوك | abstract | doubt
إِبْعَاد | m | - | act | expulsion
تَرْحِيل | m | - | act | deportation
تَسَلُّم | m | - | act | taking over, receipt
تَسْلِيم | m | - | act | handing over
عَفْو | m | - | act law | pardon, amnesty
فِيتُو | m | - | act law | veto
اِلْتِزَام | m | ات | speech | commitment
تَعَهُّد | m | ات | speech | pledge
عَهْد | m | عُهُود | speech time | covenant, era
عَقْد | m | عُقُود | document time unit duration | contract, decade
مِيثَاق | m | مَوَاثِيق | document | charter
مُعَاهَدَة | f | ات | document | treaty
اِتِّفَاق | m | ات | document act | agreement
اِتِّفَاقِيَّة | f | ات | document | agreement
بْرُوتُوكُول | m | ات | document | protocol
بَنْد | m | بُنُود | document | clause, item
مَادَّة | f | مَوَادّ | document material | article, material, substance
فَقْرَة | f | ات | document | paragraph
فِقْرَة | f | ات | document | paragraph
نَصّ | m | نُصُوص | document | text
مُسْوَدَّة | f | ات | document | draft
وَثِيقَة | f | وَثَائِق | document | document
مُذَكِّرَة | f | ات | document | memorandum, warrant
`;
