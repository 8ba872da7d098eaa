/** Economy, trade, money and energy. */
export default `
# abstract money
اِقْتِصَاد | m | ات | abstract money | economy
مَال | m | أَمْوَال | abstract money | money, wealth
رَأْسْمَال | m | رَسَامِيل | abstract money | capital
رَأْسَمَال | m | رَسَامِيل | abstract money | capital
تِجَارَة | f | ات | abstract money | trade
سُوق | mf | أَسْوَاق | place facility money | market
سِعْر | m | أَسْعَار | quantity money | price
سَعْر | m | أَسْعَار | quantity money | price
تَكْلِفَة | f | تَكَالِيف | abstract money | cost
تُكُلْفَة | f | تَكَالِيف | abstract money | cost
كُلْفَة | f | كُلَف | abstract money | cost
ثَمَن | m | أَثْمَان | abstract money | price
قِيمَة | f | قِيَم | abstract money | value
أَجْر | m | أُجُور | abstract money | wage, reward
أُجْرَة | f | أُجَر | abstract money | fare, fee
رَاتِب | m | رَوَاتِب | abstract money | salary
مَعَاش | m | ات | abstract money | pension, salary
دَخْل | m | - | abstract money | income
إِيرَاد | m | ات | abstract money | revenue
عَوَائِد | f | - | abstract money | returns, proceeds
رِبْح | m | أَرْبَاح | abstract money | profit
مَكْسَب | m | مَكَاسِب | abstract money | gain
فَائِض | m | فَوَائِض | abstract money | surplus, interest
فَائِدَة | f | فَوَائِد | abstract money | benefit, interest
عَجْز | m | - | abstract money | deficit, inability
دَيْن | m | دُيُون | abstract money | debt
قَرْض | m | قُرُوض | abstract money | loan
سَدَاد | m | - | abstract money | payment
دَفْعَة | f | ات | quantity money | payment, batch
تَحْوِيل | m | ات | act money | transfer, conversion
إِنْفَاق | m | - | act money | spending
نَفَقَة | f | نَفَقَات | abstract money | expense
مَصْرُوف | m | ات مَصَارِيف | abstract money | expense
مِيزَانِيَّة | f | ات | document money | budget
مُوَازَنَة | f | ات | document money | budget, balance
مِيزَان | m | مَوَازِين | thing | balance, scales
حِصَّة | f | حِصَص | quantity | share, quota
سَنَد | m | ات | money document | bond, support
وَدِيعَة | f | وَدَائِع | abstract money | deposit
رَصِيد | m | أَرْصِدَة | abstract money | balance, stock
اِحْتِيَاطِيّ | m | ات | abstract money | reserve
اِسْتِثْمَار | m | ات | act money | investment
تَمْوِيل | m | - | act money | financing
مُسَاعَدَة | f | ات | abstract money act | aid
مَعُونَة | f | ات | abstract money | aid
مِنْحَة | f | مِنَح | abstract money education | grant
هِبَة | f | ات | abstract money | gift
تَبَرُّع | m | ات | abstract money | donation
عَطَاء | m | ات | act | giving, tender
مُنَاقَصَة | f | ات | event money | tender
مَزَاد | m | ات | event money | auction
صَفْقَة | f | صَفَقَات | abstract money | deal
عُمْلَة | f | ات | money currency | currency
نُقُود | f | - | abstract money | money
فُلُوس | f | - | abstract money | money
شِيك | m | ات | money document | cheque
صَكّ | m | صُكُوك | money document | deed, sukuk
فَاتُورَة | f | فَوَاتِير | document money | invoice
إِيصَال | m | ات | document | receipt
بِطَاقَة | f | ات | document thing | card
ضَرِيبَة | f | ضَرَائِب | abstract money | tax
رَسْم | m | رُسُوم رُسُومَات | abstract money thing | fee, drawing
جِبَايَة | f | - | abstract money | tax collection
تَضَخُّم | m | - | abstract money | inflation
رُكُود | m | - | abstract money | stagnation
اِنْكِمَاش | m | - | abstract money | contraction
اِنْتِعَاش | m | - | abstract money | recovery
نُمُوّ | m | - | abstract money | growth
اِزْدِهَار | m | - | abstract money | prosperity
تَنْمِيَة | f | - | abstract money | development
تَقَشُّف | m | - | abstract money | austerity
بَطَالَة | f | - | abstract money | unemployment
خَصْخَصَة | f | - | abstract money | privatisation
تَأْمِيم | m | ات | abstract money | nationalisation
اِحْتِكَار | m | ات | abstract money | monopoly
مُنَافَسَة | f | ات | abstract money | competition
إِنْتَاج | m | - | act | production
مُنْتَج | m | ات | thing | product
نِتَاج | m | - | thing | produce
مَنْتُوج | m | ات | thing | product
سِلْعَة | f | سِلَع | thing money | commodity
بِضَاعَة | f | بَضَائِع | thing money | goods
خِدْمَة | f | خِدْمَات خَدَمَات | abstract money act | service
اِسْتِهْلَاك | m | - | act | consumption
اِسْتِيرَاد | m | - | act | import
صَادِرَات | f | - | abstract money | exports
وَارِدَات | f | - | abstract money | imports
تَصْدِير | m | - | act | export
شِرَاء | m | - | act | purchase
بَيْع | m | بُيُوع | act | sale
مَبِيعَات | f | - | abstract money | sales
صِنَاعَة | f | ات | abstract money | industry
زِرَاعَة | f | ات | abstract money | agriculture
حِرْفَة | f | حِرَف | abstract money | craft
مِهْنَة | f | مِهَن | abstract money | profession
وَظِيفَة | f | وَظَائِف | abstract money | job, function
عَمَل | m | أَعْمَال | abstract act | work, deed
شُغْل | m | أَشْغَال | abstract money | work
تَوْظِيف | m | - | act | employment
عِمَالَة | f | - | abstract money | labour
عَمَالَة | f | - | group | labour force
يَد | f | أَيْدٍ أَيَادٍ | body-part | hand
نُقْصَان | m | - | abstract money | decrease
وَفْرَة | f | - | abstract money | abundance
رَفَاهِيَة | f | - | abstract money | welfare
فَقْر | m | - | abstract money | poverty
غِنَى | m | - | abstract money | wealth
ثَرْوَة | f | ثَرَوَات | abstract money | wealth
مَوْرِد | m | مَوَارِد | abstract money | resource
عَقَار | m | ات | abstract money | real estate
تَرِكَة | f | ات | abstract money | estate, legacy
مِلْكِيَّة | f | ات | abstract money | ownership
مُلْك | m | أَمْلَاك | abstract money | property, kingship
مِلْك | m | أَمْلَاك | abstract money | property
مُمْتَلَكَات | f | - | abstract money | possessions
إِجَار | m | ات | abstract money | rent
إِيجَار | m | ات | abstract money | rent
تَسْدِيد | m | - | act | payment, aiming
تَكْرِير | m | - | act | refining, repetition
مُعَدَّل | m | ات | quantity | rate, average
مُتَوَسِّط | m | ات | quantity | average, medium
مُؤَشِّر | m | ات | quantity | index, indicator
مُسْتَوًى | m | مُسْتَوَيَات | quantity | level
زِيَادَة | f | ات | act quantity | increase
اِرْتِفَاع | m | ات | act | rise, height
اِنْخِفَاض | m | ات | act | fall
هُبُوط | m | - | act motion | fall, landing
تَدَهْوُر | m | - | act | deterioration
تَحَسُّن | m | - | act | improvement
صُعُود | m | - | act | rise
تَرَاكُم | m | ات | abstract money | accumulation
إِفْلَاس | m | ات | abstract money | bankruptcy
تَسْرِيح | m | - | act | dismissal, release
مَوْسِم | m | مَوَاسِم | time season | season
# money currency
دُولَار | m | ات | money currency | dollar
يُورُو | m | يُورُوهَات | money currency | euro
أُورُو | m | أُورُوهَات | money currency | euro
دِينَار | m | دَنَانِير | money currency | dinar
دِرْهَم | m | دَرَاهِم | money currency | dirham
رِيَال | m | ات | money currency | riyal
جُنَيْه | m | ات | money currency | pound
غُنَيْه | m | ات | money currency | pound
لِيرَة | f | ات | money currency | lira
يِين | m | ات | money currency | yen
يُوَان | m | ات | money currency | yuan
رُوبْل | m | ات | money currency | rouble
رُوبِيَّة | f | ات | money currency | rupee
فِرَنْك | m | ات | money currency | franc
فْرَنْك | m | ات | money currency | franc
كُرُون | m | ات | money currency | krone
كْرُونَة | f | ات | money currency | krone
كُورُون | m | ات | money currency | krone
كُرُونَة | f | ات | money currency | krone
بِيزُو | m | ات | money currency | peso
تُومَان | m | ات | money currency | toman
شِيكِل | m | ات | money currency | shekel
شِكِل | m | ات | money currency | shekel
شِيقِل | m | ات | money currency | shekel
لِيرَا | f | ات | money currency | lira
قِرْش | m | قُرُوش | money currency | piastre
فِلْس | m | فُلُوس | money currency | fils
سِنْت | m | ات | money currency | cent
سَنْت | m | ات | money currency | cent
هَلَلَة | f | ات | money currency | halala
مَرْك | m | ات | money currency | mark (currency)
وُون | m | - | money currency | won
رَانْد | m | ات | money currency | rand
اِسْتْرْلِينِيّ | m | - | money currency | sterling
اِسْتَرْلِينِيّ | m | - | money currency | sterling
بِتْكُويْن | m | - | money currency | bitcoin
بِطْكُويْن | m | - | money currency | bitcoin
# material energy
نَفْط | m | - | material energy | oil
نِفْط | m | - | material energy | oil
بِتْرُول | m | - | material energy | petroleum
وَقُود | m | - | material energy | fuel
بِنْزِين | m | - | material energy | petrol
بَنْزِين | m | - | material energy | petrol
دِيزِل | m | - | material energy | diesel
سُولَار | m | - | material energy | diesel fuel
مَازُوت | m | - | material energy | fuel oil
كَاز | m | - | material energy | kerosene
كِرُوسِين | m | - | material energy | kerosene
فَحْم | m | - | material energy | coal
كَهْرَبَاء | f | - | material energy | electricity
طَاقَة | f | ات | energy abstract | energy, capacity
يُورَانِيُوم | m | - | material energy | uranium
بْلُوتُونِيُوم | m | - | material energy | plutonium
هِيدْرُوجِين | m | - | material energy | hydrogen
خَام | m | ات | material | crude, raw
بِئْر | f | آبَار | facility | well
حَقْل | m | حُقُول | place field | field
مِصْفَاة | f | مَصَافٍ | facility | refinery
أُنْبُوب | m | أَنَابِيب | facility thing | pipe, pipeline
مُوَلِّد | m | ات | thing | generator
مُفَاعِل | m | ات | facility | reactor
سَدّ | m | سُدُود | facility | dam
بَرْمِيل | m | بَرَامِيل | unit volume thing | barrel
ذَهَب | m | - | mineral material | gold
فِضَّة | f | - | mineral material | silver
نُحَاس | m | - | mineral material | copper
حَدِيد | m | - | mineral material | iron
فُولَاذ | m | - | material | steel
صُلْب | m | - | material | steel
أَلُومِنْيُوم | m | - | mineral material | aluminium
أَلُمْنِيُوم | m | - | mineral material | aluminium
مَاس | m | - | mineral | diamond
أَلْمَاس | m | - | mineral | diamond
لُؤْلُؤ | m | لَآلِئ | mineral | pearls
مَعْدِن | m | مَعَادِن | mineral material | metal, mineral
مَنْجَم | m | مَنَاجِم | facility | mine
فُوسْفَات | m | - | mineral | phosphate
أَسْمَنْت | m | - | material | cement
إِسْمَنْت | m | - | material | cement
أَسْفَلْت | m | - | material | asphalt
قَمْح | m | - | food plant | wheat
قُطْن | m | أَقْطَان | plant material | cotton
`;
