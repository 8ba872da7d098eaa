/** Verbs of striving, lecturing, building, tilling, supporting. */
export default `
حصن V | تَحَصُّن | في ب | hold | fortify oneself
جوز III | مُجَاوَزَة | ه | increase | exceed
شرف III | مُشَارَفَة | على ه | motion | be on the verge
حضر III | مُحَاضَرَة | في | say | lecture
فضل III | مُفَاضَلَة | بين | think | weigh (one against another)
ربط III | مُرَابَطَة | في على | continue | be stationed
لكم III | مُلَاكَمَة | ه | attack | box
دنو III | مُدَانَاة | ه | exist | come near to
دنو IV | إِدْنَاء | ه من | motion rare | bring near
وكب VI | تَوَاكُب | مع | exist | keep pace
سيد V | - | ه | order | be master of
لقي X | اِسْتِلْقَاء | على | exist rare | lie down
وقف III | - | ه | meet rare | stand by
جمع VI | تَجَامُع | | meet rare | gather
حشد V | تَحَشُّد | | meet rare | mass
حشد VI | - | | meet rare | mass together
نصر VI | تَنَاصُر | | help rare | help one another
نجز V | - | | end rare | be accomplished
كرم V | تَكَرُّم | ب | give rare | be so generous
طوع III | مُطَاوَعَة | ه | obey rare | comply
سير VI | - | مع | agree rare | go along
سوق III | - | ه | motion rare | drive along
ضبط VI | - | | hold rare | be orderly
ثبط V | - | | decrease rare | be discouraged
حنك V | - | | know rare | be experienced
عمد IV | إِعْمَاد | ه | hold rare | prop
عمد II | تَعْمِيد | ه | other rare | baptise
قرن II | - | ه | hold rare | couple
رهب II | تَرْهِيب | ه من | threaten | frighten
رهب I i-a | رَهْبَة | ه | feel rare | fear
رهب V | تَرَهُّب | | other rare | become a monk
جرم VI | - | | law rare | sin
حجر I a-u | حَجْر | على ه | arrest hold | put under restriction
حجر V | تَحَجُّر | | change rare | petrify
غيث I a-i | غَيْث | ه | help | relieve
صدر VI | - | | exist rare | issue
دشدش Q1 | - | ه | destroy rare | smash
ردم I a-i | رَدْم | ه | build rare | fill with earth
ردم V | - | | destroy rare | cave in
طمر VII | - | تحت | hold rare | be buried
ثلم I a-i | ثَلْم | ه | destroy rare | breach
سيج II | تَسْيِيج | ه ب | build | fence
سور II | تَسْوِير | ه ب | build rare | wall
سقف II | تَسْقِيف | ه | build | roof
بلط II | تَبْلِيط | ه | build rare | pave
رصف I a-u | رَصْف | ه | build | pave
سفلت Q1 | سَفْلَتَة | ه | build rare | asphalt
حرث I a-u | حِرَاثَة حَرْث | ه | build rare | plough
روي IV | إِرْوَاء | ه | give | water
روي VIII | اِرْتِوَاء | من | take rare | drink one's fill
روي V | تَرَوٍّ | في | think rare | be deliberate
سمد II | تَسْمِيد | ه | increase rare | fertilise
علف I a-i | عَلْف | ه | give rare | fodder
نفع X | - | ب | take rare | profit
`;
