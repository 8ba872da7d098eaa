/** Meetings, talks, visits and dealings among states. */
export default `
# act event diplomat
لِقَاء | m | ات | act event diplomat | meeting
اِجْتِمَاع | m | ات | act event diplomat | meeting
قِمَّة | f | قِمَم | event nature | summit, top
مُؤْتَمَر | m | ات | event channel | conference
مُحَادَثَة | f | ات | event speech | talk, conversation
مُبَاحَثَة | f | ات | event speech | talks
مُفَاوَضَة | f | ات | event speech | negotiation
تَشَاوُر | m | - | speech | consultation
مُشَاوَرَة | f | ات | event speech | consultation
حِوَار | m | ات | event speech | dialogue, interview
مُحَاوَرَة | f | ات | speech | dialogue
نِقَاش | m | ات | event speech | discussion
مُنَاقَشَة | f | ات | event speech | discussion
جَدَل | m | - | speech | controversy
مُدَاوَلَة | f | ات | event speech | deliberation
اِتِّصَال | m | ات | event channel | call, contact
مُكَالَمَة | f | ات | event channel | phone call
مُقَابَلَة | f | ات | event channel | interview, meeting
زِيَارَة | f | ات | act event diplomat | visit
جَوْلَة | f | جَوْلَات جَوَلَات | act event diplomat | tour, round
رِحْلَة | f | رِحْلَات رِحَل | act event diplomat | trip, flight
سَفَر | m | أَسْفَار | act event diplomat | travel
سَفْرَة | f | سَفَرَات | act event diplomat | journey
مَسَار | m | ات | abstract place | course, track
وَسَاطَة | f | ات | act event diplomat | mediation
وِسَاطَة | f | ات | act event diplomat | mediation
دُخُول | m | - | act motion | entry
خُرُوج | m | - | act motion | exit
وُصُول | m | - | act motion | arrival
مُغَادَرَة | f | ات | act motion | departure
عَوْدَة | f | - | act motion | return
رُجُوع | m | - | act motion | return
قُدُوم | m | - | act motion | coming
مَجِيء | m | - | act motion | coming
تَوَجُّه | m | ات | act event diplomat | orientation, heading
اِسْتِقْبَال | m | ات | act event diplomat | reception
تَوْدِيع | m | - | act event diplomat | farewell
تَرْحِيب | m | - | speech | welcome
تَهْنِئَة | f | تَهَانٍ | speech | congratulation
تَعْزِيَة | f | تَعَازٍ | speech | condolence
تَبَادُل | m | ات | act event diplomat | exchange
مُصَافَحَة | f | ات | act event diplomat | handshake
تَوْقِيع | m | ات | act event diplomat | signature, signing
تَفَاهُم | m | ات | act event diplomat | understanding
تَوَافُق | m | ات | act event diplomat | accord, consensus
اِجْمَاع | m | - | act event diplomat | consensus
مُصَادَقَة | f | ات | act event diplomat | ratification
إِقْرَار | m | ات | act speech | approval, acknowledgement
تَصْدِيق | m | - | act event diplomat | ratification
اِنْضِمَام | m | - | act event diplomat | joining
خِطَاب | m | ات | speech document | speech, letter
دَوْرَة | f | دَوْرَات | event sport | session, course, tournament
حُضُور | m | - | act event diplomat | attendance, presence
غِيَاب | m | ات | act event diplomat | absence
مُقَاطَعَة | f | ات | act place | boycott, district
عُزْلَة | f | - | abstract | isolation
قَطِيعَة | f | - | act event diplomat | rupture
مُشَارَكَة | f | ات | act event diplomat | participation
مُسَانَدَة | f | - | act event diplomat | backing
تَأْيِيد | m | - | act event diplomat | support
قَبُول | m | - | act speech | acceptance
مُوَافَقَة | f | ات | act speech | approval
اِعْتِرَاض | m | ات | act speech | objection
تَحَفُّظ | m | ات | act speech | reservation
اِنْدِمَاج | m | - | act event diplomat | merger, integration
مُنَاسَبَة | f | ات | event | occasion
مَحَلّ | m | مَحَالّ ات | place facility | place, shop
دِبْلُومَاسِيَّة | f | - | abstract field | diplomacy
دُبْلُومَاسِيَّة | f | - | abstract field | diplomacy
مُقْتَرَح | m | ات | speech document | proposal
عَرْض | m | عُرُوض | speech event money | offer, show, width
اِسْتِضَافَة | f | - | act event diplomat | hosting
ضِيَافَة | f | - | act event diplomat | hospitality
أَجَنْدَة | f | ات | document | agenda
جَدْوَل | m | جَدَاوِل | document | table, schedule
`;
