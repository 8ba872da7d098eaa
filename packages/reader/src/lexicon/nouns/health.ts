/** Health: illness, care, medicines, and the body hurt. */
export default `
# illness
مَرَض | m | أَمْرَاض | illness | disease
دَاء | m | أَدْوَاء | illness | disease
عِلَّة | f | عِلَل | illness cause | illness, cause
وَبَاء | m | أَوْبِئَة | illness | epidemic
جَائِحَة | f | ات جَوَائِح | illness | pandemic
فَيْرُوس | m | ات | illness | virus
فِيرُوس | m | ات | illness | virus
كُورُونَا | f | - | illness | coronavirus
كُولِيرَا | f | - | illness | cholera
مَلَارْيَا | f | - | illness | malaria
إِيبُولَا | f | - | illness | Ebola
زِيكَا | f | - | illness | Zika
إِنْفْلُونْزَا | f | - | illness | influenza
أَنْفْلُووَنْزَا | f | - | illness | influenza
شَلَل | m | - | illness | paralysis
سَرَطَان | m | ات | illness | cancer
سُكَّرِيّ | m | - | illness | diabetes
جُدَرِيّ | m | - | illness | smallpox
حَصْبَة | f | - | illness | measles
سِلّ | m | - | illness | tuberculosis
طَاعُون | m | طَوَاعِين | illness | plague
جَرَب | m | - | illness | scabies
جُذَام | m | - | illness | leprosy
اِلْتِهَاب | m | ات | illness | inflammation
عَدْوَى | f | - | illness | infection
جُرْثُومَة | f | جَرَاثِيم | illness | germ
بَكْتِيرْيَا | f | - | illness | bacteria
مِيكْرُوب | m | ات | illness | microbe
طُفَيْلِيّ | m | ات | illness | parasite
وَرَم | m | أَوْرَام | illness | tumour
جَلْطَة | f | جَلَطَات | illness | clot, stroke
سَكْتَة | f | سَكَتَات | illness | stroke
نَزِيف | m | - | illness | bleeding
نَوْبَة | f | نَوْبَات نُوَب | illness time | fit, attack, shift
حُمَّى | f | - | illness | fever
سُعَال | m | - | illness | cough
زُكَام | m | - | illness | cold (illness)
رَبْو | m | - | illness | asthma
حَسَاسِيَّة | f | ات | illness | sensitivity, allergy
تَسَمُّم | m | - | illness | poisoning
اِخْتِنَاق | m | ات | illness | suffocation, bottleneck
إِغْمَاء | m | - | illness | fainting
إِعَاقَة | f | ات | illness | disability
عَمَى | m | - | illness | blindness
صَمَم | m | - | illness | deafness
جُنُون | m | - | illness | madness
اِكْتِئَاب | m | - | illness | depression
إِدْمَان | m | - | illness | addiction
إِيدَز | m | - | illness | AIDS
مُضَاعَفَة | f | ات | illness | complication
إِصَابَة | f | ات | injured act | injury, infection
جُرْح | m | جُرُوح | injured | wound
جِرَاحَة | f | ات | medical injured | surgery, wound
كَسْر | m | كُسُور | injured | fracture
كَدْمَة | f | كَدَمَات | injured | bruise
رَضَّة | f | ات رُضُوض | injured | bruise
اِرْتِجَاج | m | ات | injured | concussion
أَلَم | m | آلَام | illness | pain
وَجَع | m | أَوْجَاع | illness | ache
صُدَاع | m | - | illness | headache
# medical
صِحَّة | f | - | abstract | health
طِبّ | m | - | medical | medicine
عِلَاج | m | ات | act medical | treatment
دَوَاء | m | أَدْوِيَة | material medical | medicine
عَقَّار | m | عَقَاقِير | material medical | drug
لِقَاح | m | ات | material medical | vaccine
تَطْعِيم | m | ات | act medical | vaccination
تَلْقِيح | m | ات | act medical | vaccination
مَصْل | m | أَمْصَال | material medical | serum
حُقْنَة | f | حُقَن | thing medical | injection
قُرْص | m | أَقْرَاص | thing | tablet, disc
مَرْهَم | m | مَرَاهِم | material medical | ointment
ضِمَادَة | f | ات | thing | bandage
ضِمَاد | m | - | thing | dressing
تَشْخِيص | m | ات | act medical | diagnosis
فَحْص | m | فُحُوص فُحُوصَات | act medical | examination
تَحْلِيل | m | ات تَحَالِيل | act | analysis
أَشِعَّة | f | - | medical | X-rays
وِقَايَة | f | - | act | prevention
رِعَايَة | f | - | act | care, sponsorship
عِنَايَة | f | - | act | care
تَعْقِيم | m | - | act | sterilisation
تَعَافٍ | m | - | act | recovery
شِفَاء | m | - | act | healing
وِلَادَة | f | ات | act | birth
إِجْهَاض | m | - | act | abortion
وَفَاة | f | وَفَيَات | act killed | death
مَوْت | m | - | act | death
مَصْرَع | m | - | act killed | death, killing
حَتْف | m | حُتُوف | abstract | death
مَنِيَّة | f | مَنَايَا | abstract | fate, death
اِنْتِحَار | m | - | act | suicide
حَجْر | m | - | act | quarantine
كِمَامَة | f | ات | thing | mask
كَمَّامَة | f | ات | thing | mask
نَقَّالَة | f | ات | thing | stretcher
سَرِير | m | - | thing | bed
تَوْلِيد | m | - | act | generation, delivery
تَمْرِيض | m | - | act | nursing
طَوَارِئ | m | - | event | emergencies
طَارِئ | m | - | event | emergency
جِين | m | ات | medical | gene
حِمْض | m | أَحْمَاض | material | acid
عَرَض | m | أَعْرَاض | medical | symptom
`;
