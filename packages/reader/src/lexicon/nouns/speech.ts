/** Speech, writing and the media: what is said and where it is said. */
export default `
# speech
كَلِمَة | f | ات كَلِم | speech | word, speech
كَلَام | m | - | speech | talk
قَوْل | m | أَقْوَال أَقَاوِيل | speech | saying
مَقُولَة | f | ات | speech | saying
مَقَال | m | ات | speech document | article
مَقَالَة | f | ات | speech document | article
حَدِيث | m | أَحَادِيث | speech | talk, saying of the Prophet
تَصْرِيح | m | ات | speech | statement, permit
بَيَان | m | ات | speech document | statement
إِفَادَة | f | ات | speech | statement, deposition
تَأْكِيد | m | ات | speech | confirmation
تَعْلِيق | m | ات | speech act | comment, suspension
تَعْقِيب | m | ات | speech | comment, follow-up
تَحْذِير | m | ات | speech | warning
إِنْذَار | m | ات | speech | warning, alarm
تَوْضِيح | m | ات | speech | clarification
شَرْح | m | شُرُوح | speech | explanation
تَفْسِير | m | ات تَفَاسِير | speech | interpretation
تَأْوِيل | m | ات | speech | interpretation
وَصْف | m | أَوْصَاف | speech | description
تَعْبِير | m | ات | speech | expression
تَشْبِيه | m | ات | speech | comparison
رِسَالَة | f | رَسَائِل | speech document | message, letter
خَبَر | m | أَخْبَار | speech | news item
نَبَأ | m | أَنْبَاء | speech | news item
إِصْدَار | m | ات | document | issue, edition
إِشَاعَة | f | ات | speech | rumour
شَائِعَة | f | ات | speech | rumour
تَقْرِير | m | تَقَارِير | speech document | report
رِوَايَة | f | ات | speech document | account, novel
حِكَايَة | f | ات | speech | story
قِصَّة | f | قِصَص | speech | story
حُجَّة | f | حُجَج | speech | argument, pretext
ذَرِيعَة | f | ذَرَائِع | speech | pretext
مَزْعَم | m | مَزَاعِم | speech | claim
زَعْم | m | مَزَاعِم | speech | allegation
اِدِّعَاء | m | ات | speech | claim, prosecution
اِفْتِرَاء | m | ات | speech | slander
كِذْبَة | f | ات | speech | lie
حَقِيقَة | f | حَقَائِق | abstract | truth, fact
وَعْد | m | وُعُود | speech | promise
وَعِيد | m | - | speech | menace
عُنْوَان | m | عَنَاوِين | document | title, address
اِقْتِبَاس | m | ات | speech | quotation
إِجَابَة | f | ات | speech | answer
جَوَاب | m | أَجْوِبَة ات | speech | answer
سُؤَال | m | أَسْئِلَة | speech | question
تَسَاؤُل | m | ات | speech | question
اِسْتِفْسَار | m | ات | speech | inquiry
اِقْتِرَاح | m | ات | speech | proposal
تَوْصِيَة | f | ات | speech | recommendation
وَصِيَّة | f | وَصَايَا | document | will, testament
نَصِيحَة | f | نَصَائِح | speech | advice
نِدَاء | m | ات | speech | call, appeal
تَعْلِيم | m | ات تَعَالِيم | act education | education, instruction
تَعْلِيمَات | f | - | speech | instructions
إِرْشَاد | m | ات | speech | guidance
تَوْجِيه | m | ات | speech | direction
تَنْبِيه | m | ات | speech | alert
إِخْطَار | m | ات | speech | notification
إِشْعَار | m | ات | document | notice
إِبْلَاغ | m | ات | speech | reporting
بَلَاغ | m | ات | speech document | communique, report to police
اِعْتِذَار | m | ات | speech | apology
تَلْمِيح | m | ات | speech | hint
إِشَارَة | f | ات | speech | sign, reference
لُغَة | f | ات | abstract | language
لَهْجَة | f | لَهَجَات | abstract | dialect, tone
لَفْظ | m | أَلْفَاظ | speech | wording
مُصْطَلَح | m | ات | speech | term
عِبَارَة | f | ات | speech | phrase
جُمْلَة | f | جُمَل | speech quantity | sentence
صِيغَة | f | صِيَغ | abstract | formula, wording
حَرْف | m | حُرُوف أَحْرُف | speech | letter, edge
دَعَايَة | f | ات | speech | propaganda, publicity
دُعَاء | m | أَدْعِيَة | speech | prayer
قَسَم | m | أَقْسَام | speech | oath
هُتَاف | m | ات | speech | chant
هِتَاف | m | ات | speech | chant
صَرْخَة | f | صَرَخَات | speech | cry
نَقْد | m | نُقُود | speech money | criticism, cash
اِنْتِقَاد | m | ات | speech | criticism
تَنْدِيد | m | - | speech | denunciation
اِسْتِنْكَار | m | - | speech | condemnation
إِشَادَة | f | ات | speech | praise
ثَنَاء | m | - | speech | praise
سَبّ | m | - | speech | insult
شَتِيمَة | f | شَتَائِم | speech | insult
مُزَايَدَة | f | ات | speech | auction, outbidding
سُخْرِيَة | f | - | speech | mockery
نُكْتَة | f | نُكَت نِكَات | speech | joke
اِفْتِتَاحِيَّة | f | ات | speech | editorial, opening
اِسْتِنْتَاج | m | ات | speech | conclusion
خُلَاصَة | f | ات | speech | summary
مُلَخَّص | m | ات | document | summary
خَاتِمَة | f | خَوَاتِم | speech | conclusion
مُقَدِّمَة | f | ات | speech | introduction, front
تَمْهِيد | m | - | speech | preface
تَسْرِيب | m | ات | speech | leak
سِرّ | m | أَسْرَار | abstract speech | secret
مَعْلُومَة | f | ات | speech | piece of information
مُعْطَيَات | f | - | speech | data
إِحْصَاء | m | ات | document | census, statistic
إِحْصَائِيَّة | f | ات | document | statistic
نِسْبَة | f | نِسَب | quantity | ratio, rate
# channel media
صَحِيفَة | f | صُحُف | channel media | newspaper
جَرِيدَة | f | جَرَائِد | channel media | newspaper
مَجَلَّة | f | ات | channel media | magazine
صِحَافَة | f | - | body media | press
مَطْبُوعَة | f | ات | document | publication
قَنَاة | f | قَنَوَات | channel body place | channel, canal
تِلِفِزْيُون | m | ات | channel media | television
تِلْفِزْيُون | m | ات | channel media | television
تِلْفَاز | m | - | channel media | television
إِذَاعَة | f | ات | channel body | radio, broadcasting
رَادْيُو | m | - | channel media | radio
مَحَطَّة | f | ات | facility channel | station
شَاشَة | f | ات | thing | screen
بَثّ | m | - | act | broadcast
نَشْرَة | f | نَشَرَات | document | bulletin
تَغْرِيدَة | f | ات | channel speech | tweet
تَدْوِينَة | f | ات | channel speech | blog post
مُدَوَّنَة | f | ات | channel | blog, code
مَنْشُور | m | ات مَنْشُورَات | channel document | leaflet, post
صَفْحَة | f | صَفَحَات | document | page
حِسَاب | m | ات | channel money | account, reckoning
فِيسْبُوك | m | - | channel media | Facebook
فِسْبُوك | m | - | channel media | Facebook
تُوِيتِر | m | - | channel media | Twitter
تُويْتَر | m | - | channel media | Twitter
تُوِيتَر | m | - | channel media | Twitter
يُوتْيُوب | m | - | channel media | YouTube
إِنْسْتَغْرَام | m | - | channel media | Instagram
وَاتْسَاب | m | - | channel media | WhatsApp
تِلِغْرَام | m | - | channel media | Telegram
إِنْتِرْنِت | m | - | channel media | internet
إِنْتَرْنِت | m | - | channel media | internet
فِيدْيُو | m | فِيدْيُوهَات | document channel | video
فِدْيُو | m | فِدْيُوهَات | document channel | video
شَرِيط | m | أَشْرِطَة | document thing | tape, strip
تَصْوِير | m | - | act | filming, photography
صُورَة | f | صُوَر | document thing | picture, image
لَقْطَة | f | لَقَطَات | document | shot
مَقْطَع | m | مَقَاطِع | document | clip, section
تَسْجِيل | m | ات | document act | recording, registration
فِيلْم | m | أَفْلَام | document | film
مُسَلْسَل | m | ات | document | serial
حَلْقَة | f | حَلَقَات | event thing | ring, episode
هَاتِف | m | هَوَاتِف | channel thing | telephone
بَرْقِيَّة | f | ات | channel document | telegram
بَرِيد | m | - | channel | post, mail
نَافِذَة | f | نَوَافِذ | thing | window
إِعْلَام | m | - | body media | media
وَسِيلَة | f | وَسَائِل | abstract | means, medium
تَغْطِيَة | f | ات | act | coverage
عَدَد | m | أَعْدَاد | quantity | number, issue
كِتَاب | m | كُتُب | document | book
مُذَكِّرَات | f | - | document | memoirs
دِرَاسَة | f | ات | document act education | study
بَحْث | m | بُحُوث أَبْحَاث | document act science | research, search
مَأْخَذ | m | مَآخِذ | channel media | objection
مَصْدَر | m | مَصَادِر | person abstract | source, origin
مَرْجِع | m | مَرَاجِع | person document | reference, authority
سِجَال | m | ات | speech | argument, contest
لَافِتَة | f | ات | document thing | banner, sign
`;
