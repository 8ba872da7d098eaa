/** Bodies: of the state, parties, companies, associations, international bodies. */
export default `
# body government
حُكُومَة | f | ات | body government | government
وِزَارَة | f | ات | body government | ministry
بَرْلَمَان | m | ات | body government | parliament
مَجْلِس | m | مَجَالِس | body government | council
مَحْكَمَة | f | مَحَاكِم | body legal facility | court
نِيَابَة | f | ات | body legal | prosecution, deputyship
إِدَارَة | f | ات | body act | administration
دِيوَان | m | دَوَاوِين | body government | court, bureau, collection of poems
قَصْر | m | قُصُور | facility | palace
وِكَالَة | f | ات | body media | agency
مُؤَسَّسَة | f | ات | body | institution, foundation
مَصْلَحَة | f | مَصَالِح | body abstract | interest, department
دَائِرَة | f | دَوَائِر | body place | department, circle
مُدِيرِيَّة | f | ات | body place | directorate, district
أَمَانَة | f | ات | body abstract | secretariat, trust
جِهَاز | m | أَجْهِزَة | body thing | apparatus, device, agency
لَجْنَة | f | لِجَان | body | committee
مُفَوَّضِيَّة | f | ات | body | commission
سِفَارَة | f | ات | body facility diplomat | embassy
مُلْحَقِيَّة | f | ات | body diplomat | office of an attaché
قُنْصُلِيَّة | f | ات | body facility diplomat | consulate
بَلَدِيَّة | f | ات | body place | municipality
مُحَافَظَة | f | ات | place body | governorate, keeping
إِمَارَة | f | ات | place body | emirate
مَمْلَكَة | f | مَمَالِك | place body | kingdom
جُمْهُورِيَّة | f | ات | place body | republic
إِمْبِرَاطُورِيَّة | f | ات | place body | empire
سَلْطَنَة | f | ات | place body | sultanate
اِتِّحَاد | m | ات | body | union, federation
وَحْدَة | f | ات | body unit abstract | unit, unity
قِسْم | m | أَقْسَام | body part | section, department
فَرْع | m | فُرُوع أَفْرُع | body | branch
مَكْتَب | m | مَكَاتِب | body facility | office, desk
مَرْكَز | m | مَرَاكِز | body facility place | centre
مَعْهَد | m | مَعَاهِد | body facility education | institute
سُلْطَة | f | سُلُطَات | body abstract | authority, power
نِظَام | m | أَنْظِمَة نُظُم | body abstract | system, regime
بَيْت | m | بُيُوت أَبْيَات | facility | house
نِقَابَة | f | ات | body | trade union
رَابِطَة | f | رَوَابِط | body abstract | league, bond
جَمْعِيَّة | f | ات | body | association
مُنْتَدًى | m | مُنْتَدَيَات | body event | forum
نَادٍ | m | أَنْدِيَة نَوَادٍ | body facility sport | club
حِزْب | m | أَحْزَاب | body | party
شَرِكَة | f | ات | body business | company
شِرْكَة | f | ات | body business | company
مَصْرِف | m | مَصَارِف | body facility money | bank
بَنْك | m | بُنُوك | body facility money | bank
بُورْصَة | f | ات | body facility money | stock exchange
غُرْفَة | f | غُرَف | facility body | room, chamber
صُنْدُوق | m | صَنَادِيق | body money thing | fund, box
مَحْفِل | m | مَحَافِل | body event | gathering, lodge
أَكَادِيمِيَّة | f | ات | body facility education | academy
مُنَظَّمَة | f | ات | body | organisation
مُجْتَمَع | m | ات | group body | society
أُسْقُفِيَّة | f | ات | body religious | bishopric
كَنِيسَة | f | كَنَائِس | body facility religious | church
وَقْف | m | أَوْقَاف | body religious act conflict | endowment, stopping, ceasing
تَعَاوُنِيَّة | f | ات | body business | cooperative
اِشْتِرَاكِيَّة | f | - | abstract | socialism
مُجَمَّع | m | ات | facility | complex, compound
مَجْمَع | m | مَجَامِع | body facility | academy, compound
خِزَانَة | f | ات خَزَائِن | body thing | treasury, safe, cabinet
خَزِينَة | f | خَزَائِن | body money | treasury
جُمْرُك | m | جَمَارِك | body abstract money | customs
اِسْتِخْبَارَات | f | - | body police | intelligence service
مُخَابَرَات | f | - | body police | intelligence service
مَبَاحِث | m | - | body police | investigation police
أَمْن | m | - | body abstract police | security
دِفَاع | m | ات | body act | defence
دَاخِلِيَّة | f | - | body | interior ministry
خَارِجِيَّة | f | - | body | foreign ministry
مَالِيَّة | f | - | body | finance (ministry)
كُونْغْرِس | m | - | body | congress
كُونْغِرِس | m | - | body | congress
سِيَاسَة | f | ات | abstract field | policy, politics
دِيمُقْرَاطِيَّة | f | ات | abstract | democracy
دِكْتَاتُور | m | ون | person | dictator
دِيكْتَاتُور | m | ون | person | dictator
دِكْتَاتُورِيَّة | f | ات | abstract | dictatorship
اِسْتِبْدَاد | m | - | abstract | despotism
مَلَكِيَّة | f | ات | abstract | monarchy
حُكْم | m | أَحْكَام | abstract document act | rule, judgement
`;
