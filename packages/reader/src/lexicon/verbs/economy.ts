/** Verbs of trade, money, work, prices and industry. */
export default `
بيع I a-i | بَيْع مَبِيع | ه ل هه | trade | sell
بيع III | مُبَايَعَة بَيْعَة | ه على | promise obey | pledge allegiance
شري VIII | اِشْتِرَاء | ه من | trade | buy
شري I a-i | شِرَاء | ه من | trade often | buy
بوع VIII | اِبْتِيَاع | ه | trade | buy
تجر III | مُتَاجَرَة | ب في مع | trade rare | trade
تجر VIII | - | ب في | trade rare | trade
عمل VI | - | مع ب | trade work | deal
عمل I i-a | عَمَل | على في ب ه مع ك | work often | work
عمل III | مُعَامَلَة | ه | work | treat
عمل X | - | ه | work | use
عمل IV | إِعْمَال | ه في | work | put into effect
شغل II | تَشْغِيل | ه | work often | operate, employ
شغل I a-a | شَغْل شُغْل | ه عن | work | occupy
شغل VII | - | ب | work | be busy
شغل VIII | - | في ب على | work | work
وظف II | تَوْظِيف | ه في | work give | employ
خدم I a-i | خِدْمَة | في ه | work help often | serve
خدم X | - | ه في | work often passive | use
ءجر X | - | ه من | trade | rent, hire
ءجر II | تَأْجِير | ه ل | trade | let
ثمر X | - | ه في | trade | invest
ثمر IV | إِثْمَار | عن | exist | bear fruit
مول II | تَمْوِيل | ه | give trade | finance
قرض IV | - | ه هه | give trade rare | lend
قرض VIII | - | ه من | take trade | borrow
قرض I a-i | قَرْض | ه | destroy | gnaw
ذخر VIII | - | ه | hold trade | save
وفر II | تَوْفِير | ه ل | give trade often | provide, save
نفق IV | - | ه على | trade give | spend (money)
نفق I a-u | نُفُوق | | kill | die (of animals)
كسب I a-i | كَسْب | ه من | win take | earn, gain
كسب VIII | - | ه من | win take | acquire
ربح I i-a | رِبْح | ه من | win trade | profit, win
غنم VIII | - | ه | take win | seize (a chance)
غنم I i-a | غُنْم | ه | win take rare | gain as booty
غني IV | إِغْنَاء | ه عن | give rare | enrich, make dispensable
غني X | - | عن | end | dispense with
غني I i-a | غِنًى | عن | own rare | be rich
فقر VIII | - | إلى | need | lack
فلس IV | - | | lose trade | go bankrupt
عوض II | تَعْوِيض | ه عن ب | give | compensate
عوض X | - | عن ب | change rare | substitute
كفء III | مُكَافَأَة | ه على | give praise | reward
كفء VI | تَكَافُؤ | مع | exist rare | be equal
منح I a-a | مَنْح مِنْحَة | ه هه ل | give often passive | grant
وهب I a-a | هِبَة وَهْب | ه هه ل | give | donate
هدي IV | إِهْدَاء | ه إلى ل هه | give rare | present, dedicate
هدي I a-i | هِدَايَة هُدًى | ه إلى | help | guide
هدي VIII | - | إلى ب | know | find the way
برع V | - | ب ل | give | donate
جود I a-u | جُود | ب على | give rare | be generous
سعر II | تَسْعِير | ه | trade | price
غلو I a-u | غَلَاء غُلُوّ | في | increase | be expensive, exaggerate
غلي I a-i | غَلَيَان | | increase | boil
غلي VI | تَغَالٍ | في | increase rare | exaggerate
رخص I u-u | رُخْص | | decrease rare | be cheap
دول VI | تَدَاوُل | ه | trade say | circulate, trade
دول III | مُدَاوَلَة | ه | say rare | discuss
دول II | تَدْوِيل | ه | change | internationalise
صنع II | تَصْنِيع | ه | build rare | manufacture
صنع I a-a | صُنْع صِنَاعَة | ه من | build often | make
زرع I a-a | زَرْع زِرَاعَة | ه في | build | plant
حصد I a-u | حَصْد حَصَاد | ه | take win kill | harvest
جني I a-i | جَنْي | ه من | take win | reap
جني V | تَجَنٍّ | على | accuse rare | wrong
شحن I a-a | شَحْن | ه إلى | motion trade | ship, load
خزن II | تَخْزِين | ه | hold rare | store
خزن I a-u | خَزْن | ه | hold rare | store
فرط II | تَفْرِيط | في ب | lose | neglect
فرط IV | إِفْرَاط | في | increase | go to excess
سجل II | تَسْجِيل | ه في | write win often | record, score
حجم II | تَحْجِيم | ه | decrease | limit
قيم II | تَقْيِيم | ه | think often | assess
قدر II | تَقْدِير | ه ب أن | think often | estimate, appreciate
كلل II | - | ه ب | win | crown
ءهل II | تَأْهِيل | ه ل | help | qualify, rehabilitate
ءهل V | تَأَهُّل | ل إلى | win | qualify
درب II | تَدْرِيب | ه على | help | train
درب V | تَدَرُّب | على | try | train
مهن VIII | - | ه | work | practise as a profession
حرف VIII | - | ه | work | do professionally
نفس III | مُنَافَسَة | ه على في | attack | compete with
نفس VI | - | على مع | attack | compete
نفس V | تَنَفُّس | ه | exist | breathe
حكر VIII | - | ه | own | monopolise
خصص II | تَخْصِيص | ه ل | give | allocate
خصص V | - | في | work | specialise
خصص I a-u | - | ه ب | other often | concern
خصص VIII | اِخْتِصَاص | ب | work | be competent in
فرد VII | - | ب | own | be alone in
فرد X | - | ب | own | have to oneself
قسط II | تَقْسِيط | ه | trade | pay by instalments
غطي II | تَغْطِيَة | ه ب | hold | cover
غطي V | - | ب | hold rare | be covered
خمن II | تَخْمِين | ه | think rare | guess
عجز I a-i | عَجْز | عن | lose | be unable
عجز II | تَعْجِيز | ه | lose rare | incapacitate
عجز IV | إِعْجَاز | ه | lose rare | render unable
رفه II | تَرْفِيه | عن ه | help | entertain
رخو VI | تَرَاخٍ | | decrease rare | slacken
رخو X | - | | decrease rare | relax
كسد I a-u | كَسَاد | | decrease rare | stagnate
دفع II | - | ه | give rare | make pay
بدد II | تَبْدِيد | ه | lose destroy | squander, dispel
بدد V | تَبَدُّد | | end | be dispelled
هدر IV | إِهْدَار | ه | lose | waste
هدر I a-u | هَدْر | ه | lose | waste, roar
سرف IV | إِسْرَاف | في | increase | be wasteful
حظي I i-a | حُظْوَة | ب | own win often | enjoy, gain
غلل X | اِسْتِغْلَال | ه | take work | exploit
ربط VIII | - | ب | hold | be linked
ربط I a-i | رَبْط | ه ب بين | hold often | tie, link
ربط VI | - | | hold | be interconnected
`;
