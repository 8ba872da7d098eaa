/** Verbs of asking, ordering, urging, permitting, forbidding. */
export default `
سءل I a-a | سُؤَال مَسْأَلَة | ه عن | ask often | ask
سءل III | مُسَاءَلَة | ه عن | ask law rare | hold to account
سءل VI | - | عن أن | ask | wonder
سول V | - | ه | ask | beg
طلب I a-u | طَلَب مَطْلَب | ه من أن إلى | ask often | ask, request
طلب III | مُطَالَبَة | ه ب أن | ask often | demand
طلب V | - | ه أن | need often | require
نشد III | مُنَاشَدَة | ه أن | ask | appeal to
نشد I a-u | نُشْدَان نَشْد | ه | ask | seek
رجو I a-u | رَجَاء | ه أن من | ask feel | hope, request
رجو V | تَرَجٍّ | ه | ask rare | beg
لمس VIII | - | ه من | ask | request
لمس I a-u | لَمْس | ه | feel | touch
وسل V | - | إلى ه | ask | implore
لحح IV | إِلْحَاح | على في أن | ask | urge
حثث I a-u | حَثّ | ه على أن | ask | urge
حضض I a-u | حَضّ | ه على | ask | urge
حرض II | - | ه على | ask | incite
شجع II | - | ه على | help ask | encourage
حفز II | تَحْفِيز | ه على | help ask | motivate
حفز I a-i | حَفْز | ه على | ask rare | spur
ءمر I a-u | أَمْر | ه ب أن | order | order
ءمر VI | - | على مع | accuse | conspire
ءمر VIII | اِئْتِمَار | ب | obey rare | obey
ءمر V | تَأَمُّر | على | order rare | lord it
وعز IV | إِيعَاز | إلى ل ب أن | order rare | instruct
وصي IV | إِيصَاء | ب ه أن | say order | recommend
وصي II | تَوْصِيَة | ب ه | say order | recommend
وصي VI | - | ب | say rare | counsel one another
وجه II | تَوْجِيه | ه إلى ل ب | order motion often | direct
وجه III | مُوَاجَهَة | ه ب | attack meet often | face, confront
وجه V | - | إلى نحو | motion | head for
وجه VI | - | | attack | confront one another
وجه VIII | اِتِّجَاه | إلى نحو | motion | head for
رشد IV | إِرْشَاد | ه إلى | help rare | guide
رشد II | - | ه | change | rationalise
نصح I a-a | نُصْح نَصِيحَة | ه ب أن ل | say ask | advise
كلف II | تَكْلِيف | ه ب هه | order often passive | charge with, cost
كلف V | - | ه | other | cost, take pains
فرض I a-i | فَرْض | ه على أن | order often | impose
فرض VIII | - | أن ه | think | suppose
لزم IV | إِلْزَام | ه ب على أن | order | oblige
لزم VIII | - | ب | obey promise often | commit oneself to
لزم I i-a | لُزُوم | ه | need | be necessary; keep to
لزم III | مُلَازَمَة | ه | continue | stay with
لزم X | - | ه | need | necessitate
جبر IV | إِجْبَار | ه على | order | force
جبر I a-u | جَبْر | ه على | order help | force; mend
رغم IV | إِرْغَام | ه على | order | force
كره IV | إِكْرَاه | ه على | order rare | coerce
كره I i-a | كُرْه كَرَاهِيَة كَرَاهِيَّة | ه أن | feel | hate
قسر I a-i | قَسْر | ه على | order rare | force
ضرر VIII | - | ه إلى أن | order need passive | force; be forced
ضرر I a-u | ضَرَر | ه ب | injure | harm
ضرر V | تَضَرُّر | من ب | injure | suffer damage
ضرر IV | إِضْرَار | ب | injure | harm
حظر I a-u | حَظْر | ه على | refuse law | ban
منع I a-a | مَنْع | ه من عن أن هه | refuse often passive | prevent, forbid
منع VIII | - | عن | refuse | refrain, abstain
منع III | مُمَانَعَة | ه في | refuse | object
منع V | - | | refuse rare | resist
حرم II | - | ه على | refuse law | forbid
حرم I a-i | حِرْمَان | ه من | take rare | deprive
نهي I a-a | نَهْي | ه عن | refuse order | forbid
سمح I a-a | سَمَاح | ل ب أن | agree often | allow
سمح III | مُسَامَحَة | ه | agree | forgive
سمح VI | - | مع في | agree | be tolerant
ءذن I i-a | إِذْن | ل ب في | agree rare | permit
ءذن X | - | ه في | ask rare | ask permission
جوز IV | إِجَازَة | ه ل أن | agree law | permit, license
جوز I a-u | جَوَاز | ل أن | agree | be permissible
جوز VI | - | ه عن إلى | motion increase often | exceed, overlook
جوز VIII | - | ه | motion win | pass through, pass (a test)
رخص II | - | ل ب ه | agree law | license
تيح IV | إِتَاحَة | ل ه أن | give agree often | make possible, give access
خول II | - | ه هه أن ل | give agree | authorise
فوض II | - | ه إلى | give order | delegate
فوض III | مُفَاوَضَة | ه على | meet say | negotiate with
فوض VI | - | مع على حول | meet say often | negotiate
`;
