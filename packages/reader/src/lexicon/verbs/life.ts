/** Verbs of the body, health, family, daily life, religion, sport. */
export default `
# living
عيش I a-i | عَيْش مَعِيشَة | في على ه | exist often | live
عيش III | مُعَايَشَة | ه | exist | live with
عيش VI | تَعَايُش | مع | exist | coexist
عيش IV | إِعَاشَة | ه | help | sustain
حيي I i-a | حَيَاة | | exist | live
حيي IV | إِحْيَاء | ه | begin work | revive, commemorate
رزق I a-u | رِزْق | ه ب هه | give | provide for
رزق VIII | اِرْتِزَاق | من | trade rare | make a living
ءكل I a-u | أَكْل | ه من | take | eat
ءكل VI | تَآكُل | | decrease rare | erode
طعم IV | إِطْعَام | ه | give rare | feed
طعم II | تَطْعِيم | ه | help | vaccinate
شرب I i-a | شُرْب | ه من | take | drink
شرب V | تَشَرُّب | ه | take rare | absorb
بلع VIII | اِبْتِلَاع | ه | take | swallow
بلع I a-a | بَلْع | ه | take rare | swallow
مضغ I a-u | مَضْغ | ه | take | chew
جوع I a-u | جُوع | | need | be hungry
جوع II | تَجْوِيع | ه | injure rare | starve
عطش I i-a | عَطَش | | need | be thirsty
صوم I a-u | صَوْم صِيَام | عن | refuse | fast
فطر IV | إِفْطَار | | end | break fast
فطر V | - | | destroy rare | burst
غذي II | تَغْذِيَة | ه | give | feed
غذي V | تَغَذٍّ | على ب | take rare | feed on
قوت VIII | - | ب على | take rare | feed on
عشو V | تَعَشٍّ | | take rare | dine
دخن II | تَدْخِين | ه | take | smoke
دمن IV | إِدْمَان | على ه | continue rare | be addicted
سكر I i-a | سُكْر | | change | be drunk
نوم I i-a | نَوْم | | exist | sleep
نوم II | تَنْوِيم | ه | help rare | put to sleep, hospitalise
رقد I a-u | رُقُود | في | exist | lie, sleep
سهر I i-a | سَهَر | على | continue | stay awake, watch over
يقظ X | اِسْتِيقَاظ | من على | begin | wake up
يقظ IV | إِيقَاظ | ه | begin | wake
فوق IV | إِفَاقَة | من | begin | regain consciousness
فوق II | - | ه | begin rare | wake
فوق V | تَفَوُّق | على في | win | surpass, excel
فوق I a-u | فَوْق | ه | increase | exceed
روح VIII | اِرْتِيَاح | ل إلى | feel | be relieved
روح X | اِسْتِرَاحَة | من | feel | rest
روح VI | تَرَاوُح | بين | exist often | range, vary
روح I a-u | رَوَاح | | motion begin | go away, set about
روح IV | إِرَاحَة | ه | feel | relieve
زوج V | تَزَوُّج زَوَاج | ه من ب | begin | marry
زوج II | تَزْوِيج | ه | give | marry off
زوج VI | تَزَاوُج | | meet rare | pair
زوج VIII strong | - | | increase rare | be double
نجب IV | إِنْجَاب | ه | begin | give birth, beget
حبل I i-a | حَبَل | ب | begin rare | be pregnant
رضع IV | إِرْضَاع | ه | give | breastfeed
رضع I i-a | رَضَاعَة | | take | suckle
يتم II | - | ه | lose | orphan
رمل V | تَرَمُّل | | lose rare | be widowed
شبب I a-i | شَبَاب | | begin increase | grow up; break out (fire)
شيخ I a-i | شَيْخُوخَة | | change | grow old
هرم I i-a | هَرَم | | change | grow old
بلو I a-u | بَلَاء | ه | injure | afflict, test
بلي IV | إِبْلَاء | ه | try | do (well)
بلي VIII | اِبْتِلَاء | ب | injure | afflict
# health
مرض I i-a | مَرَض | | injure | fall ill
مرض VI | تَمَارُض | | other rare | feign illness
شفي I a-i | شِفَاء | ه من | help | cure
شفي VI | تَشَافٍ | من | help rare | recover
شفي X | اِسْتِشْفَاء | من | help rare | seek a cure
علج III | عِلَاج مُعَالَجَة | ه | help | treat
علج VI | تَعَالُج | | help rare | be treated
دوي VI | تَدَاوٍ | | help rare | be treated
دوي III | مُدَاوَاة | ه | help rare | treat
دوي II | تَدْوِيَة | | exist | resound
طبب II | تَطْبِيب | ه | help rare | treat
ضمد II | تَضْمِيد | ه | help | dress (a wound)
حقن I a-u | حَقْن | ه ب | give | inject, spare (blood)
لقح II | تَلْقِيح | ه ضد | help rare | vaccinate
خدر II | تَخْدِير | ه | change rare | anaesthetise
نزف I a-i | نَزْف نَزِيف | | injure | bleed
نزف X | اِسْتِنْزَاف | ه | decrease | drain
سعل I a-u | سُعَال | | other rare | cough
عطس I a-i | عَطْس | | other rare | sneeze
ورم V | تَوَرُّم | | increase rare | swell
خثر V | تَخَثُّر | | change rare | clot
سمم V | تَسَمُّم | | injure rare | be poisoned
سمم II | تَسْمِيم | ه | injure | poison
عقم II | تَعْقِيم | ه | change rare | sterilise
طهر II | تَطْهِير | ه من | change | cleanse
طهر V | تَطَهُّر | | change | be purified
كمم II | تَكْمِيم | ه | end rare | muzzle
بتر I a-u | بَتْر | ه | end | amputate
جرع V | تَجَرُّع | ه | take | swallow
نقه I a-a | نَقَاهَة | من | change rare | convalesce
غمي IV | إِغْمَاء | على | injure passive | (passive) faint
وخز I a-i | وَخْز | ه | injure | prick
لدغ I a-a | لَدْغ | ه | injure rare | sting
عضض I a-a | عَضّ | ه | injure | bite
نهش I a-a | نَهْش | ه | injure rare | bite
لسع I a-a | لَسْع | ه | injure rare | sting
# religion
عبد I a-u | عِبَادَة | ه | obey | worship
عبد V | تَعَبُّد | | obey rare | worship
عبد X | اِسْتِعْبَاد | ه | own | enslave
صلي II | صَلَاة | على في ل | ask | pray
ضرع V | تَضَرُّع | إلى | ask rare | implore
سبح II | تَسْبِيح | ب ل | praise | praise God
حمد I i-a | حَمْد | ه على | praise | praise
وضء V | وُضُوء تَوَضُّؤ | | change rare | perform ablution
زكي II | تَزْكِيَة | ه | praise rare | recommend, purify
ضحي II | تَضْحِيَة | ب من | give | sacrifice
توب I a-u | تَوْبَة | عن إلى | change | repent
كفر I a-u | كُفْر | ب | deny | disbelieve
فتي IV | إِفْتَاء فَتْوَى | ب في | law say | give a legal opinion
فتي X | اِسْتِفْتَاء | ه | ask rare | consult, poll
نصر V | تَنَصُّر | | change rare | become Christian
رتل II | تَرْتِيل | ه | say rare | recite
وعظ I a-i | وَعْظ | ه | say | preach
قدس II | تَقْدِيس | ه | praise | hold sacred
جلل IV | إِجْلَال | ه | praise | revere
دنس II | تَدْنِيس | ه | destroy | desecrate
شعوذ Q1 | شَعْوَذَة | | other rare | practise sorcery
سحر I a-a | سِحْر | ه | feel rare | enchant
# sport and play
لعب I i-a | لَعِب لُعْبَة | في مع ضد ه | other often | play
لعب VI | تَلَاعُب | ب | law | manipulate
لعب III | مُلَاعَبَة | ه | other | play with
بري III | مُبَارَاة | ه | attack | compete with
بري VI | تَبَارٍ | في | attack | compete
سبق III | مُسَابَقَة سِبَاق | ه | attack | race
سبق VI | تَسَابُق | على | attack | race
سبق VIII | اِسْتِبَاق | ه | motion | forestall
توج II | تَتْوِيج | ب ه | win rare | crown
حرز IV | إِحْرَاز | ه | win | score, achieve
غلب VI | تَغَالُب | | attack rare | struggle
روغ III | مُرَاوَغَة | ه | motion | dodge
حرز VIII | - | من | other rare | be wary
صفر II | تَصْفِير | | other rare | whistle
مرن II | تَمْرِين | ه على | help | train
مرن V | تَمَرُّن | على | try rare | practise
روض II | تَرْوِيض | ه | win | tame
قنص VIII | اِقْتِنَاص | ه | take | catch
قنص I a-u | قَنْص | ه | kill rare | snipe, hunt
صيد VIII | اِصْطِيَاد | ه | take | hunt
صيد I a-i | صَيْد | ه | take rare | hunt, fish
مرس V | تَمَرُّس | في ب | know rare | be practised in
مرس III | مُمَارَسَة | ه | work often | practise, exercise
خطو I a-u | خَطْو خُطْوَة | نحو | motion | step
خطو V | تَخَطٍّ | ه | increase | overstep
`;
