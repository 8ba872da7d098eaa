/** Science and technology. */
export default `
# abstract science
تِكْنُولُوجْيَا | f | - | abstract science | technology
تِكْنُولُوجِيَا | f | - | abstract science | technology
تِقْنِيَّة | f | ات | abstract science | technology
تَقْنِيَّة | f | ات | abstract science | technology
هَنْدَسَة | f | - | abstract science | engineering
رِيَاضِيَّات | f | - | abstract science | mathematics
فِيزِيَاء | f | - | abstract science | physics
كِيمِيَاء | f | - | abstract science | chemistry
بَيُولُوجْيَا | f | - | abstract science | biology
جِيُولُوجْيَا | f | - | abstract science | geology
جُغْرَافِيَا | f | - | abstract science | geography
جُغْرَافْيَا | f | - | abstract science | geography
فَلْسَفَة | f | ات | abstract science | philosophy
مَنْطِق | m | - | abstract science | logic
نَظَرِيَّة | f | ات | abstract science | theory
فَرْضِيَّة | f | ات | abstract science | hypothesis
تَجْرِبَة | f | تَجَارِب | act science | experience, experiment
اِكْتِشَاف | m | ات | act science | discovery
اِخْتِرَاع | m | ات | act science | invention
اِبْتِكَار | m | ات | act science | innovation
إِبْدَاع | m | ات | abstract science | creativity
بَرْمَجَة | f | - | abstract science | programming
بَرْمَجِيَّة | f | ات | thing | software
حَاسُوب | m | حَوَاسِيب | thing | computer
حَاسِب | m | حَوَاسِب | thing | computer
كُمْبْيُوتَر | m | - | thing | computer
كُمْبِيُوتَر | m | - | thing | computer
خَوَارِزْمِيَّة | f | ات | abstract science | algorithm
تَطْبِيق | m | ات | thing act | application
بَايْت | m | - | unit | byte
شِفْرَة | f | ات | abstract science | code
ذَكَاء | m | - | abstract science | intelligence
ذَرَّة | f | ات | thing | atom
نَوَاة | f | نَوَيَات نُوَى | abstract science | nucleus, stone
جُسَيْم | m | ات | thing | particle
جُزَيْء | m | ات | thing | molecule
إِلْكْتْرُون | m | ات | thing | electron
فَلَك | m | أَفْلَاك | place | orbit, astronomy
مَدَار | m | ات | place | orbit
لَيْزَر | m | - | thing | laser
رَقَاقَة | f | ات | thing | chip
رُقَاقَة | f | ات | thing | chip
تِشْرِيح | m | - | abstract science | anatomy
تَشْرِيح | m | - | act | autopsy, anatomy
وِرَاثَة | f | - | abstract science | heredity
قِيَاس | m | ات | act | measurement, analogy
مُعَادَلَة | f | ات | abstract science | equation
مِعْيَار | m | مَعَايِير | abstract science | standard, criterion
دَالَّة | f | - | abstract science | function, indication
مُكَعَّب | m | ات | thing | cube
مُثَلَّث | m | ات | thing | triangle
`;
