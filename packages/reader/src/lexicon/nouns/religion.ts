/** Faiths, rites and holy things. */
export default `
# abstract religious
دِين | m | أَدْيَان | abstract religious | religion
دِيَانَة | f | ات | abstract religious | religion
عَقِيدَة | f | عَقَائِد | abstract religious | creed
إِيمَان | m | - | abstract religious | faith
كُفْر | m | - | abstract religious | unbelief
شِرْك | m | - | abstract religious | polytheism
إِلْحَاد | m | - | abstract religious | atheism
تَوْحِيد | m | - | act | unification, monotheism
إِسْلَام | m | - | abstract religious | Islam
مَسِيحِيَّة | f | - | abstract religious | Christianity
يَهُودِيَّة | f | - | abstract religious | Judaism
نَصْرَانِيَّة | f | - | abstract religious | Christianity
بُوذِيَّة | f | - | abstract religious | Buddhism
هِنْدُوسِيَّة | f | - | abstract religious | Hinduism
سُنَّة | f | سُنَن | group religious | custom, Sunna, Sunnis
شِيعَة | f | - | group religious | Shiites
مَذْهَب | m | مَذَاهِب | abstract religious | creed, school
طَائِفَة | f | طَوَائِف | group religious | sect
مِلَّة | f | ات | group religious | creed
أُمَّة | f | أُمَم | group | nation
شَرِيعَة | f | شَرَائِع | abstract religious | sharia
شَرْع | m | - | abstract religious | sacred law
فِقْه | m | - | abstract religious | jurisprudence
اِجْتِهَاد | m | ات | abstract religious | diligence, independent reasoning
فَتْوَى | f | فَتَاوَى فَتَاوٍ | speech document | fatwa
تَقْلِيد | m | تَقَالِيد | abstract religious | tradition, imitation
قُرْآن | m | - | document | Quran
مُصْحَف | m | مَصَاحِف | document | copy of the Quran
إِنْجِيل | m | أَنَاجِيل | document | gospel
تَوْرَاة | f | - | document | Torah
آيَة | f | ات | document | verse, sign
سُورَة | f | سُوَر | document | sura
سِيرَة | f | ات | document | biography, conduct
صَلَاة | f | صَلَوَات | act event | prayer
أَذَان | m | - | speech | call to prayer
صَوْم | m | - | act | fasting
صِيَام | m | - | act | fasting
حَجّ | m | - | act event | pilgrimage
عُمْرَة | f | - | act event | lesser pilgrimage
زَكَاة | f | زَكَوَات | money | alms tax
صَدَقَة | f | ات | money | alms
مَنْسِك | m | مَنَاسِك | abstract religious | rite
شَعِيرَة | f | شَعَائِر | abstract religious | rite
قُدَّاس | m | ات | event religious | mass
تَعْمِيد | m | - | act | baptism
أُضْحِيَة | f | أَضَاحٍ | animal | sacrifice
أُضْحِيَّة | f | أَضَاحِي | animal | sacrifice
قُرْبَان | m | قَرَابِين | thing | offering
هُدَى | m | - | abstract religious | right guidance
حَلَال | m | - | abstract religious | what is permitted
حَرَام | m | - | abstract religious | what is forbidden
خَطِيئَة | f | خَطَايَا | abstract religious | sin
تَوْبَة | f | - | abstract religious | repentance
غُفْرَان | m | - | abstract religious | forgiveness
رَحْمَة | f | - | abstract religious | mercy
بَرَكَة | f | ات | abstract religious | blessing
نِعْمَة | f | نِعَم | abstract religious | grace, favour
لَعْنَة | f | لَعَنَات | abstract religious | curse
وَحْي | m | - | abstract religious | revelation
مُعْجِزَة | f | ات | abstract religious | miracle
كَرَامَة | f | ات | abstract religious | dignity, miracle
نُبُوَّة | f | ات | abstract religious | prophethood, prophecy
جَنَّة | f | ات جِنَان | place | paradise, garden
جَهَنَّم | f | - | place | hell
جَحِيم | m | - | place | hellfire
قِيَامَة | f | - | event | resurrection
آخِرَة | f | - | abstract | hereafter
دُنْيَا | f | - | abstract place | this world
إِلَه | m | آلِهَة | person religious | god
شَيْطَان | m | شَيَاطِين | person | devil
إِبْلِيس | m | - | person | Satan
مَلَاك | m | مَلَائِكَة | person | angel
جِنّ | m | - | group | jinn
صَلِيب | m | صُلْبَان | thing | cross
هِلَال | m | أَهِلَّة | thing nature | crescent
سَجْدَة | f | سَجَدَات | act | prostration
`;
