/** Verbs of beginning, lasting and ending, growing and shrinking, becoming. */
export default `
بدء VIII | اِبْتِدَاء | ب من | begin | begin
سهل VIII | - | ه ب | begin | begin, inaugurate
دشن II | - | ه | begin | inaugurate, launch
نشء I a-a | نُشُوء نَشْأَة | عن في على | begin exist often | arise, grow up
نشء IV | إِنْشَاء | ه | build | establish
نشء II | تَنْشِئَة | ه | help rare | bring up
ولد I a-i | وِلَادَة | ه في | begin passive | give birth; (passive) be born
ولد II | تَوْلِيد | ه | build | generate
ولد V | - | عن | begin | be generated
بزغ I a-u | بُزُوغ | | begin | dawn
نجم I a-u | نُجُوم | عن | exist | result
نتج I a-i | نِتَاج | عن من | exist often | result
نتج IV | إِنْتَاج | ه | build | produce
نتج X | - | ه أن | think | conclude
سبب II | تَسْبِيب | ه في | exist rare | cause
سبب V | - | في ب | exist often | cause
رتب V | - | على | exist | result, be incumbent
رتب II | تَرْتِيب | ه | build | arrange
نهي IV | إِنْهَاء | ه | end often | end, finish
نهي VIII | - | من إلى ب | end often | end, come to an end
ختم VIII | - | ه ب | end often | conclude
ختم I a-i | خَتْم | ه ب | end | seal, conclude
كمل IV | إِكْمَال | ه | end | complete
كمل X | - | ه | end | complete
كمل I a-u | كَمَال | | end | be complete
كمل VIII | - | | end | be completed
كمل VI | - | مع | exist | complement one another
كمل II | تَكْمِيل | ه | end rare | complement
تمم IV | إِتْمَام | ه | end rare | complete
نجز IV | إِنْجَاز | ه | end win | accomplish
فرغ I a-u | فَرَاغ | من | end | finish
فرغ IV | إِفْرَاغ | ه | end rare | empty
فرغ V | - | ل | work | devote oneself
فرغ II | تَفْرِيغ | ه | end rare | unload, empty
كفف I a-u | كَفّ | عن | end | cease
كفف V | - | | ask rare | beg
حجم IV | إِحْجَام | عن | refuse rare | refrain
حسم I a-i | حَسْم | ه | end | settle decisively
فضض I a-u | فَضّ | ه | end | disperse
فضض VII | - | | end rare | disperse
لشي VI | تَلَاشٍ | | end | fade away
خفي VIII | اِخْتِفَاء | من عن | end | disappear
خفي IV | إِخْفَاء | ه عن | hold | hide
خفي I i-a | خَفَاء | على | exist | be hidden
خفي V | - | | hold rare | hide oneself
خبء VIII | اِخْتِبَاء | في | hold | hide
خبء II | تَخْبِئَة | ه | hold | hide
خبو I a-u | خُبُوّ | | end rare | die out
نفد I i-a | نَفَاد | | end | run out
نفد X | - | ه | end | exhaust
نضب I a-u | نُضُوب | | end rare | dry up
قرض VII | - | | end rare | become extinct
ضمحل Q4 | - | | decrease rare | fade away
بيد X | - | ب | own rare | act despotically
جدد II | تَجْدِيد | ه | begin | renew
جدد V | - | | begin | be renewed
جدد I a-i | جِدّ جِدَّة | في | begin | be new, be serious
جدد X | - | | begin | be newly arisen
دوم III | مُدَاوَمَة | على | continue | persevere
دوم IV | إِدَامَة | ه | continue | perpetuate
دوم X | اِسْتِدَامَة | | continue rare | continue
ثبر III | مُثَابَرَة | على | continue rare | persevere
وظب III | مُوَاظَبَة | على | continue rare | persist
مضي I a-i | مُضِيّ | في على إلى | continue motion often | go on, pass
مضي IV | إِمْضَاء | ه | end write | spend (time), sign
صمد I a-u | صُمُود | أمام في | continue | hold out
طول I a-u | طُول | ه | continue often | last long
طول III | - | ه | continue | reach, affect
طول IV | إِطَالَة | ه | increase | lengthen
طول V | تَطَاوُل | | increase rare | grow long
طول VI | - | على | attack | be insolent
غرق II | - | ه | destroy rare | flood
ءجل II | تَأْجِيل | ه إلى | continue | postpone
ءخر II | تَأْخِير | ه | continue | delay
ءخر V | - | عن في | continue | be late
رجء IV | إِرْجَاء | ه إلى | continue | put off
مهل IV | إِمْهَال | ه | give | grant respite
مهل V | - | في | continue rare | take one's time
مدد II | تَمْدِيد | ه ل | increase continue rare | extend
مدد I a-u | مَدّ | ه ب إلى | give increase | extend
مدد VIII | اِمْتِدَاد | إلى على من | increase often | extend, stretch
مدد V | - | | increase | expand
مدد IV | إِمْدَاد | ه ب | give rare | supply
مدد X | - | ه من | take | derive
زيد I a-i | زِيَادَة | ه على عن من في | increase often | increase, exceed
زيد VIII | - | | increase | increase
زيد V | - | | increase rare | bid, be increased
زيد III | مُزَايَدَة | على | say | outbid
كثر I u-u | كَثْرَة | | increase often | be many
كثر IV | - | من | increase | do often
كثر II | تَكْثِير | ه | increase rare | multiply
كثر VI | - | | increase | multiply
كثف II | تَكْثِيف | ه | increase | intensify
كثف VI | - | | increase | thicken
ضعف III | مُضَاعَفَة | ه | increase | double
ضعف VI | تَضَاعُف | | increase | double, multiply
ضعف IV | إِضْعَاف | ه | decrease rare | weaken
ضعف I u-u | ضَعْف ضُعْف | | decrease | be weak
ضخم VI | - | | increase rare | swell
ضخم II | تَضْخِيم | ه | increase | inflate
كبر I u-u | كِبَر | | increase | grow, be big
كبر I i-a | كِبَر | | increase rare | grow old
كبر II | تَكْبِير | ه | increase praise rare | enlarge, say God is great
كبر X | - | على | feel rare | be arrogant
كبر V | - | على | feel rare | be haughty
عظم VI | - | | increase rare | grow great
نمو I a-u | نُمُوّ | | increase | grow
نمي II | تَنْمِيَة | ه | increase | develop
نمي VI | تَنَامٍ | | increase | grow
نمي VIII | - | إلى | own | belong to
وسع II | تَوْسِيع | ه | increase | widen
وسع V | - | في | increase | expand
وسع VIII | - | ل | increase | become wide
وسع I i-a | سَعَة | ه أن | own rare | hold, be able
طور II | تَطْوِير | ه | change increase | develop
طور V | - | إلى | change | develop
حسن II | تَحْسِين | ه | change | improve
حسن V | - | | change | improve
حسن IV | إِحْسَان | ه إلى | help know | do well, do good
حسن I u-u | حُسْن | ب أن | exist rare | be good
حسن X | - | ه | agree | approve
نعش II | - | ه | help | revive
نعش VIII | - | | change | revive
نعش IV | إِنْعَاش | ه | help rare | resuscitate
زهر VIII | - | | increase | flourish
نقص I a-u | نَقْص نُقْصَان | ه عن | decrease | lack, decrease
نقص II | - | ه | decrease rare | diminish
نقص VI | - | | decrease | diminish
نقص VIII | - | من | decrease rare | detract
خفض VII | - | إلى ب | decrease often | fall, drop
خفض II | تَخْفِيض | ه | decrease | reduce
خفض I a-i | خَفْض | ه إلى | decrease rare | lower
قلل II | تَقْلِيل | ه من | decrease often | reduce
قلل I a-i | قِلَّة | عن | decrease | be less
قلص II | - | ه | decrease | shrink
قلص V | - | | decrease | contract
خفف II | تَخْفِيف | ه من | decrease | lighten, ease
خفف X | اِسْتِخْفَاف | ب | feel rare | make light of
خفف I a-i | خِفَّة | | decrease | be light
حدد I a-u | حَدّ | من ه | decrease | limit
حدد II | تَحْدِيد | ه | think | determine
حدد V | تَحَدُّد | | exist | be determined
حدد VIII | - | | increase rare | become heated
ضءل VI | - | | decrease | dwindle
حسر VII | - | عن | decrease rare | recede
قصر VIII | - | على | decrease | be limited
قصر II | تَقْصِير | في ه | decrease | fall short, shorten
قصر I a-u | قُصُور قِصَر | عن ه على | decrease rare | be short, limit
بطء II | - | | decrease | slow down
بطء VI | تَبَاطُؤ | في | decrease | slow down
بطء IV | إِبْطَاء | في | decrease | slow
ركد I a-u | رُكُود | | decrease rare | stagnate
كمش VII | - | | decrease rare | shrink
فقم VI | - | | increase | worsen
ءزم V | تَأَزُّم | | change rare | become critical
فحل X | - | | increase | become rampant
حول II | تَحْوِيل | ه إلى عن | change give | transform, transfer
حول V | - | إلى عن | change often | turn into
حول III | مُحَاوَلَة | ه أن | try often | try
حول I a-u | حَيْلُولَة | بين | refuse often | prevent
حول IV | إِحَالَة | ه على إلى | give law | refer
حول X | - | | change | be impossible
غير II | تَغْيِير | ه | change often | change
غير V | - | | change often | change
بدل II | تَبْدِيل | ه ب | change | change
بدل VI | - | ه مع | trade give | exchange
بدل X | - | ه ب | change | replace
بدل III | مُبَادَلَة | ه ب | trade | exchange
بدل V | تَبَدُّل | | change | change
عدل II | تَعْدِيل | ه | change | amend
عدل VI | تَعَادُل | مع | other | draw, be equal
عدل VIII | - | في | change rare | be moderate
عدل I a-i | عَدْل عُدُول | عن في بين | change rare | be just; renounce
عدل III | مُعَادَلَة | ه | exist | equal
كيف II | تَكْيِيف | ه | change | adapt
كيف V | - | مع | change rare | adapt oneself
حدث X | - | ه | build | create
حدث IV | إِحْدَاث | ه | build | cause
ءثر II | تَأْثِير | على في ب | change often | influence
ءثر V | - | ب من | change | be affected
ءثر IV | إِيثَار | ه على | agree | prefer
ءثر X | - | ب | take | monopolise
سفر I a-u | سُفُور | عن | see rare | unveil
عكس I a-i | عَكْس | ه | see | reflect
عكس VII | - | على | change | be reflected
عكس III | مُعَاكَسَة | ه | refuse rare | oppose, harass
دنو VI | تَدَانٍ | | decrease rare | come near
دني V | تَدَنٍّ | | decrease | decline
ردي V | تَرَدٍّ | | decrease rare | deteriorate
ردي VIII | - | ه | hold | wear
ردي IV | إِرْدَاء | ه | kill rare | kill, fell
هرء VIII | اِهْتِرَاء | | change rare | wear out
فقد I a-i | فَقْد فُقْدَان فِقْدَان | ه | lose often passive | lose
فقد V | تَفَقُّد | ه | see | inspect
فقد VIII | - | إلى ه | need | lack
فقد IV | إِفْقَاد | ه هه | lose rare | cause to lose
فوت I a-u | فَوْت فَوَات | ه على | lose end | pass, escape
فوت VI | تَفَاوُت | | change | vary
فوت II | تَفْوِيت | ه | lose | miss
ضيع I a-i | ضَيَاع | | lose | be lost
ضيع II | تَضْيِيع | ه | lose | waste
ضيع IV | إِضَاعَة | ه | lose | waste
فسخ I a-a | فَسْخ | ه | end | annul
فسخ V | تَفَسُّخ | | destroy rare | decompose
`;
