/** Vehicles, ships, aircraft and traffic. */
export default `
# vehicle
سَيَّارَة | f | ات | vehicle | car
عَرَبَة | f | ات | vehicle | cart, vehicle, carriage
مَرْكَبَة | f | ات | vehicle | vehicle
مَرْكَب | m | مَرَاكِب | vehicle | boat, ship
حَافِلَة | f | ات حَوَافِل | vehicle | bus
بَاص | m | ات | vehicle | bus
أُوتُوبِيس | m | ات | vehicle | bus
شَاحِنَة | f | ات | vehicle | truck
قِطَار | m | ات | vehicle | train
مِتْرُو | m | - | vehicle | metro
تْرَام | m | - | vehicle | tram
تَرَام | m | - | vehicle | tram
دَرَّاجَة | f | ات | vehicle | bicycle, motorcycle
دَرَّاج | m | ون | person sport | cyclist
تَاكْسِي | m | تَاكْسِيَات | vehicle | taxi
تَكْسِي | m | ات | vehicle | taxi
جَرَّار | m | ات | vehicle | tractor
جَرَّارَة | f | ات | vehicle | bulldozer, tractor
جَرَّافَة | f | ات | vehicle | bulldozer
رَافِعَة | f | ات رَوَافِع | vehicle | crane, lever
سَفِينَة | f | سُفُن | vehicle | ship
بَاخِرَة | f | بَوَاخِر | vehicle | steamer, ship
عَبَّارَة | f | ات | vehicle | ferry
قَارِب | m | قَوَارِب | vehicle | boat
يَخْت | m | يُخُوت | vehicle | yacht
مَرْوَحِيَّة | f | ات | vehicle | helicopter
مِنْطَاد | m | مَنَاطِيد | vehicle | balloon
مُكُّوك | m | ات | vehicle | shuttle
مَكُّوك | m | ات | vehicle | shuttle
حَمْل | m | أَحْمَال | quantity | load
حُمُولَة | f | ات | quantity | load
شَحْنَة | f | شَحَنَات | quantity | shipment
نَاقِل | m | ون | person | carrier
مُوَاصَلَة | f | ات | abstract | communication, transport
مُوَاصَلَات | f | - | abstract | transport
مُرُور | m | - | act abstract police | passing, traffic
زَحْمَة | f | - | abstract | crowd, jam
زِحَام | m | - | abstract | crowding
اِزْدِحَام | m | ات | abstract | jam
حَادِث | m | حَوَادِث | event disaster | accident, incident
حَادِثَة | f | حَوَادِث | event disaster | incident
حَدَث | m | أَحْدَاث | event | event
اِصْطِدَام | m | - | act | collision
تَحَطُّم | m | - | act | crash
رُخْصَة | f | رُخَص | document | licence
جَوَاز | m | ات | document | passport
تَأْشِيرَة | f | ات | document | visa
فِيزَا | f | ات | document | visa
تَذْكِرَة | f | تَذَاكِر | document | ticket
عَجَلَة | f | ات | thing | wheel, hurry
إِطَار | m | ات أُطُر | thing abstract | frame, tyre
مُحَرِّك | m | ات | thing | engine
مِقْوَد | m | مَقَاوِد | thing | steering wheel
رُكُوب | m | - | act motion | riding, boarding
إِقْلَاع | m | - | act motion | take-off
إِبْحَار | m | - | act motion | sailing
عُبُور | m | - | act motion | crossing
سَيْر | m | - | act motion | walking, course
مَشْي | m | - | act motion | walking
سِبَاق | m | ات | event sport | race
`;
