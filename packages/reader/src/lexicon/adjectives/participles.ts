/** Participles that live as adjectives of a quality rather than tell of a deed. */
export default `
# quality
مُمْتَاز | ة | ون | quality | excellent
مُثِير | ة | ون | quality | exciting
مُمْتِع | ة | ون | quality | enjoyable
مُرِيح | ة | ون | quality | comfortable
مُزْعِج | ة | ون | quality | annoying
مُؤْلِم | ة | - | quality | painful
مُؤْسِف | ة | - | quality | regrettable
مُحْزِن | ة | - | quality | saddening
مُحْبِط | ة | - | quality | frustrating
مُقْلِق | ة | - | quality | worrying
مُقْنِع | ة | - | quality | convincing
مُرْضٍ | ة | - | quality | satisfying
مُلْفِت | ة | - | quality | striking
لَافِت | ة | - | quality | striking
مُضِيء | ة | - | quality | luminous
مُظْلِم | ة | - | quality | dark
مُكَثَّف | ة | ون | quality | intensive
مُجَاوِر | ة | ون | quality | neighbouring
مُتَاخِم | ة | - | quality | bordering
مُقَابِل | ة | ون | quality | opposite
مُتَقَدِّم | ة | ون | quality | advanced
مُتَأَخِّر | ة | ون | quality | late, behind
مُتَطَوِّر | ة | ون | quality | advanced
مُزْدَهِر | ة | - | quality | prosperous
وَاثِق | ة | ون | quality | confident
مُتَرَدِّد | ة | ون | quality | hesitant
خَائِف | ة | ون | quality | afraid
مُتَوَتِّر | ة | ون | quality | tense
مُتَفَائِل | ة | ون | quality | optimistic
مُتَشَائِم | ة | ون | quality | pessimistic
سَاخِن | ة | - | quality | hot
صَادِق | ة | ون | quality | truthful
كَاذِب | ة | ون | quality | false
مُزَيَّف | ة | ون | quality | fake
مُتَدَهْوِر | ة | - | quality | deteriorating
مُحْتَرَم | ة | ون | quality | respected
مَاهِر | ة | مَهَرَة ون | quality | skilful
مَوْهُوب | ة | ون | quality | talented
مُهْتَمّ | ة | ون | quality | interested
مَعْنِيّ | ة | ون | quality | concerned
مُخْتَصّ | ة | ون | quality | competent
مُؤَهَّل | ة | ون | quality | qualified
مُسْتَحِقّ | ة | ون | quality | deserving
مُلَائِم | ة | ون | quality | suitable
مُنَاسِب | ة | ون | quality | suitable
صَالِح | ة | ون | quality | valid, good
نَافِذ | ة | ون | quality | in force, influential
مُمْكِن | ة | ون | quality | possible
مُسْتَحِيل | ة | - | quality | impossible
مُحْتَمَل | ة | ون | quality | probable
مُتَوَقَّع | ة | ون | quality | expected
مُرْتَقَب | ة | ون | quality | awaited
مُنْتَظَر | ة | ون | quality | awaited
مَزْعُوم | ة | ون | quality | alleged
مُفْتَرَض | ة | ون | quality | supposed
مُؤَكَّد | ة | ون | quality | certain
غَامِض | ة | ون | quality | obscure
حَاسِم | ة | ون | quality | decisive
هَادِئ | ة | ون | quality | calm
جَامِد | ة | ون | quality | rigid
رَاكِد | ة | - | quality | stagnant
مُعْتَدِل | ة | ون | quality | moderate
مُتَطَرِّف | ة | ون | quality | extreme
مُتَشَدِّد | ة | ون | quality | hardline
مُتَعَصِّب | ة | ون | quality | fanatical
مُتَسَامِح | ة | ون | quality | tolerant
مُنْفَتِح | ة | ون | quality | open
مُتَرَاكِم | ة | - | quality | accumulated
مُتَزَايِد | ة | - | quality | increasing
مُتَنَامٍ | ة | - | quality | growing
مُتَصَاعِد | ة | - | quality | rising
مُتَسَارِع | ة | - | quality | accelerating
مُسْتَمِرّ | ة | ون | quality | continuing
مُتَوَاصِل | ة | - | quality | continuous
دَائِم | ة | ون | quality | permanent
مُؤَقَّت | ة | ون | quality | temporary
عَابِر | ة | ون | quality | passing
عَاجِل | ة | - | quality | urgent
مُفَاجِئ | ة | ون | quality | sudden
تَالٍ | ة | - | quality | following
سَالِف | ة | - | quality | previous
مُعَاصِر | ة | ون | quality | contemporary
مُسْتَجِدّ | ة | ون | quality | newly arisen
مُنْفَصِل | ة | ون | quality | separate
مُسْتَقِلّ | ة | ون | quality | independent
مُتَّصِل | ة | - | quality | connected
مُرْتَبِط | ة | ون | quality | linked
مُتَبَادَل | ة | - | quality | mutual
مُوَحَّد | ة | ون | quality | united
مُتَنَاقِض | ة | ون | quality | contradictory
مُتَفَاوِت | ة | - | quality | uneven
مُتَكَافِئ | ة | - | quality | equal
مُتَسَاوٍ | ة | ون | quality | equal
مُتَوَازِن | ة | ون | quality | balanced
مُنْحَاز | ة | ون | quality | biased
مُحَايِد | ة | ون | quality | neutral
مُوَالٍ | ة | ون | quality | loyal
مُؤَيِّد | ة | ون | quality | supportive
مُسَلَّح | ة | ون | quality | armed
مُدَرَّع | ة | - | quality | armoured
مَفْتُوح | ة | - | quality | open
مُغْلَق | ة | - | quality | closed
مُتَمَيِّز | ة | ون | quality | distinguished
مُنَظَّم | ة | ون | quality | organised
مُتَعَمَّد | ة | - | quality | deliberate
مَقْصُود | ة | - | quality | intended
زَائِد | ة | - | quality | extra
مُضَاعَف | ة | - | quality | doubled
مُفْرِط | ة | - | quality | excessive
بَالِغ | ة | ون | quality | mature, extreme
نَاضِج | ة | ون | quality | ripe
فَاسِد | ة | ون | quality | corrupt, spoiled
مُقَدَّس | ة | ون | quality | sacred
خَالِد | ة | ون | quality | immortal
مُعْتَمَد | ة | ون | quality | approved
مَحْظُور | ة | ون | quality | banned
مَمْنُوع | ة | ون | quality | forbidden
مُحَرَّم | ة | - | quality | forbidden
مَعْرُوف | ة | ون | quality | known
مَجْهُول | ة | ون | quality | unknown
مَشْهُور | ة | ون مَشَاهِير | quality | famous
مَأْلُوف | ة | - | quality | familiar
مُسْبَق | ة | - | quality | prior
شَاقّ | ة | - | quality | arduous
مُرْهَق | ة | ون | quality | exhausted
مُحَدَّد | ة | - | quality | specific
مَحْدُود | ة | ون | quality | limited
مُطْلَق | ة | - | quality | absolute
وَافِر | ة | - | quality | abundant
نَاجِح | ة | ون | quality | successful
فَاشِل | ة | ون | quality | failed
خَاسِر | ة | ون | quality | losing
رَابِح | ة | ون | quality | profitable
مُفْلِس | ة | ون | quality | bankrupt
مُتَعَلِّق | ة | - | quality | related
مُتَخَصِّص | ة | ون | quality | specialised
شَامِل | ة | ون | quality | comprehensive
جَامِع | ة | - | quality | comprehensive
مُتَفَرِّق | ة | ون | quality | scattered
مُتَنَوِّع | ة | - | quality | diverse
مُخْتَلَط | ة | - | quality | mixed
مُخْتَلِط | ة | - | quality | mixed
مُلَوَّث | ة | - | quality | polluted
مُمَيَّز | ة | ون | quality | distinguished
جَاهِز | ة | ون | quality | ready
مُسْتَعِدّ | ة | ون | quality | ready
قَابِل | ة | ون | quality | capable, next
قَادِر | ة | ون | quality | able
عَاجِز | ة | ون | quality | unable
مُلْزِم | ة | - | quality | binding
مُلْتَزِم | ة | ون | quality | committed
صَائِب | ة | - | quality | right
خَاطِئ | ة | - | quality | wrong
مَلْمُوس | ة | - | quality | tangible
مَلْحُوظ | ة | - | quality | noticeable
غَائِب | ة | ون | quality | absent
حَاضِر | ة | ون | quality | present
مُتَوَاجِد | ة | ون | quality | present
مُتَوَفِّر | ة | - | quality | available
مُتَاح | ة | - | quality | available
شَاغِر | ة | - | quality | vacant
صَاعِد | ة | ون | quality | rising
نَاشِئ | ة | ون | quality | emerging
وَاعِد | ة | ون | quality | promising
حَذِر | ة | ون | quality | cautious
مُتَوَاطِئ | ة | ون | quality | complicit
مُتَحَمِّس | ة | ون | quality | enthusiastic
مُعَقَّد | ة | - | quality | complex
مُشَابِه | ة | - | quality | similar
مُغَايِر | ة | - | quality | different
مُتَضَامِن | ة | ون | quality | in solidarity
وَاقِع | ة | - | quality | situated
قَائِم | ة | ون | quality | existing
مُسْتَقِيم | ة | - | quality | straight
تَابِع | ة | ون | quality | belonging, dependent
مُحِيط | ة | - | quality | surrounding
مُقَرَّر | ة | ون | quality | scheduled
مَشْرُوع | ة | - | quality | lawful
مُتَوَسِّط | ة | ون | quality | medium, average
مُدْرَج | ة | - | quality | listed
مُنْتَظَم | ة | ون | quality | regular
مُنْتَظِم | ة | ون | quality | regular
مُتَخَادِل | ة | ون | quality | half-hearted
مُتَكَرِّر | ة | - | quality | repeated
مُسْتَدَام | ة | - | quality | sustainable
مُتَوَافِق | ة | ون | quality | compatible
مُرَاهِق | ة | ون | quality | adolescent
مُتَتَابِع | ة | - | quality | successive
مُقَارَن | ة | - | quality | comparative
مُعَاكِس | ة | - | quality | contrary
طَيِّب | ة | ون | quality | good, kind
مُتَنَافِس | ة | ون | quality | competing
مَوْضُوع | ة | - | quality | laid down
مُرَشَّح | ة | ون | quality | nominated
مُتَحَرِّك | ة | ون | quality | moving
مُتَقَاطِع | ة | - | quality | intersecting
مُتَوَقِّف | ة | ون | quality | halted
مُتَقَاعِد | ة | ون | quality | retired
مُعَطَّل | ة | ون | quality | out of order, unemployed
مُزْدَوَج | ة | - | quality | double
مُزْدَوِج | ة | - | quality | double
مُنْفَرِد | ة | ون | quality | lone
مُتَلَاحِق | ة | - | quality | in close succession
مُقَدَّم | ة | ون | quality | submitted
`;
