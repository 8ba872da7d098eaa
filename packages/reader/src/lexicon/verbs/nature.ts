/** Verbs of weather, earth, fire, light, sound, plants, machines. */
export default `
مطر IV | إِمْطَار | ه ب | other | rain
هطل I a-i | هُطُول هَطْل | على | other | rain heavily
همر VII | اِنْهِمَار | | other | pour
ثلج II | - | | change rare | snow, ice
هبب I a-u | هُبُوب | على | motion begin | blow, rise
رعد I a-u | رَعْد | | other rare | thunder
برق I a-u | بَرْق | | other rare | flash
برق IV | - | إلى | write rare | telegraph
غيم V | - | | change rare | cloud over
صحو I a-u | صَحْو | من على | begin | wake, clear up
شرق IV | إِشْرَاق | | begin rare | shine, rise (sun)
شرق I a-u | شُرُوق | | begin | rise (sun)
غرب I a-u | غُرُوب | | end | set (sun)
ضوء IV | إِضَاءَة | ه | see | light
نور IV | إِنَارَة | ه | see | light
لوح I a-u | لَوْح | في | see | loom
بدو I a-u | بُدُوّ | ل أن | see exist often | seem, appear
بدو IV | إِبْدَاء | ه | say see | show, express
لءلء Q2 | تَلَأْلُؤ | | see rare | glitter
سطع I a-a | سُطُوع | | see | shine
وهج V | تَوَهُّج | | see rare | glow
دفء V | تَدَفُّؤ | | change rare | warm oneself
دفء II | تَدْفِئَة | ه | change rare | heat
حمي II | - | ه | change rare | heat
حرر VIII | اِحْتِرَار | | increase rare | grow warm
برد I a-u | بَرْد | | change rare | be cold
نبت I a-u | نَبَات نَبْت | في | begin | sprout
ذبل I a-u | ذُبُول | | decrease rare | wither
يبس I i-a | يُبْس | | change rare | dry
عفن V | تَعَفُّن | | change | rot
صدء I i-a | صَدَأ | | change rare | rust
جدب IV | إِجْدَاب | | decrease rare | be barren
صحر V | تَصَحُّر | | change rare | become desert
لوث II | تَلْوِيث | ه | destroy | pollute
لوث V | تَلَوُّث | | destroy | be polluted
فيض I a-i | فَيْض فَيَضَان | ب على | increase | overflow
فيض IV | إِفَاضَة | في | say rare | go on at length
جري III | مُجَارَاة | ه | agree | keep pace with
بخر V | تَبَخُّر | | end | evaporate
بخر II | تَبْخِير | ه | change rare | evaporate
رسب V | تَرَسُّب | | motion rare | settle
رسب I a-u | رُسُوب | في | lose | fail, sink
رطب II | تَرْطِيب | ه | change rare | moisten
سقي I a-i | سَقْي | ه هه | give | water
سقي X | اِسْتِقَاء | ه من | take | draw (water, news)
نبع I a-u | نَبْع | من | begin | spring
نضح I a-a | نَضْح | ب | motion rare | ooze
رجج I a-u | رَجّ | ه | motion rare | shake
رجف VIII | اِرْتِجَاف | | motion rare | tremble
رعش VIII | اِرْتِعَاش | | motion | tremble
خمد IV | إِخْمَاد | ه | end | put out
خمد I a-u | خُمُود | | end | die down
طفء IV | إِطْفَاء | ه | end | extinguish
طفء VII | اِنْطِفَاء | | end | go out
وقد IV | إِيقَاد | ه | begin rare | kindle
وقد VIII | اِتِّقَاد | | begin rare | burn
لهب VIII | اِلْتِهَاب | | increase injure rare | flare, be inflamed
لهب IV | إِلْهَاب | ه | increase | inflame
لظي VIII | - | | begin rare | blaze
كوي I a-i | كَيّ | ه | injure | burn, iron
دوي I a-i | دَوِيّ | | exist rare | resound
رنن I a-i | رَنِين | | exist | ring
زءر I a-a | زَئِير | | say | roar
نبح I a-a | نُبَاح | | say rare | bark
صفر I a-i | صَفِير | | say rare | whistle
ضجج I a-i | ضَجِيج | ب | say | clamour
صخب I i-a | صَخَب | | say | clamour
كهرب Q1 | كَهْرَبَة | ه | change rare | electrify
دور II | تَدْوِير | ه | motion | turn, recycle
ضخخ I a-u | ضَخّ | ه في | give motion | pump
نضج I i-a | نُضْج | | change | ripen
نضج IV | إِنْضَاج | ه | change rare | ripen
خمر VIII | اِخْتِمَار | | change rare | ferment
قحط I i-a | قَحْط | | decrease rare | be without rain
ندر I a-u | نُدْرَة | | decrease | be rare
وفر I a-i | وَفْرَة | | increase rare | abound
عشش II | تَعْشِيش | في | exist rare | nest
فقس I a-i | فَقْس | | begin rare | hatch
بيض I a-i | بَيْض | | give rare | lay eggs
بيض IX | - | | change rare | turn white
بيض II | تَبْيِيض | ه | change law rare | whiten, launder
سود IX | - | | change | turn black
سود II | - | ه | change rare | blacken
حمر IX | - | | change rare | redden
صفر IX | - | | change rare | turn yellow
خضر IX | - | | change rare | turn green
زرق IX | - | | change rare | turn blue
غبر IX | - | | change rare | become dusty
قشعر Q4 | - | | feel rare | shudder
شمءز Q4 | - | من | feel rare | be disgusted
طمءن Q4 | - | على إلى أن | feel | be reassured
كفهر Q4 | - | | change rare | darken
قشع VII | اِنْقِشَاع | | end rare | clear away
بعثر Q1 | بَعْثَرَة | ه | motion | scatter
بعثر Q2 | - | | motion rare | be scattered
دغدغ Q1 | دَغْدَغَة | ه | feel rare | tickle
همهم Q1 | هَمْهَمَة | | say rare | mutter
ثرثر Q1 | ثَرْثَرَة | | say rare | chatter
رفرف Q1 | رَفْرَفَة | على فوق | motion | flutter
زغرد Q1 | زَغْرَدَة | | say rare | ululate
وسوس Q1 | وَسْوَسَة | ل | say rare | whisper
غمغم Q1 | غَمْغَمَة | | say rare | mumble
تمتم Q1 | تَمْتَمَة | ب | say rare | murmur
قهقه Q1 | قَهْقَهَة | | feel rare | guffaw
رعرع Q2 | - | في | increase | grow up
مخض V | تَمَخُّض | عن | exist | result in
`;
