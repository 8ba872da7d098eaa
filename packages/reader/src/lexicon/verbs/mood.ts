/** Verbs of mood and quarrel: bragging, mourning, mercy, strife. */
export default `
بجح V | تَبَجُّح | ب | feel | brag
شدق V | تَشَدُّق | ب | say | mouth off
مرح I i-a | مَرَح | | feel | be merry
فرح IV | إِفْرَاح | ه | feel rare | gladden
ثلج IV | إِثْلَاج | ه | feel rare | gladden
صدم VII | اِنْصِدَام | ب | feel rare | be shocked
رحم V | تَرَحُّم | على | say feel | ask God's mercy on
رحم VI | تَرَاحُم | | feel | show mercy to one another
عفف V | تَعَفُّف | عن | refuse rare | refrain
غضو VI | تَغَاضٍ | عن | see | overlook
كره II | - | ه إلى هه | feel rare | make hateful
ضغن VI | - | | feel rare | bear mutual grudges
نفر II | تَنْفِير | ه من | feel | repel
نفر VI | تَنَافُر | | refuse rare | be discordant
قرف I i-a | قَرَف | من | feel rare | be disgusted
لوع VIII | - | | feel rare | burn with love
ولع IV | - | ب | feel rare passive | (passive) be infatuated
ولع VIII | - | | begin rare | burn
تيم II | - | ه | feel | enslave by love
غرم IV | إِغْرَام | ب | feel rare passive | (passive) be infatuated
حظظ I a-u | حَظّ | ب | own | be lucky
فجع I a-a | فَجْع | ه ب | feel | distress
فجع II | - | ه | feel rare | distress
ثكل I i-a | ثُكْل | ه | lose rare | lose (a child)
رثي I a-i | رِثَاء | ه ل | feel say rare | elegise, pity
ءبن II | تَأْبِين | ه | praise say rare | eulogise (the dead)
عزو VIII | اِعْتِزَاء | إلى | exist | trace origin
عزي V | تَعَزٍّ | ب | feel rare | be consoled
صفو VI | - | | agree rare | be sincere
خصم VIII | اِخْتِصَام | | attack rare | quarrel
خصم VI | تَخَاصُم | | attack rare | quarrel
شجر VI | تَشَاجُر | مع | attack rare | quarrel, brawl
شجر III | مُشَاجَرَة شِجَار | ه | attack rare | quarrel
عرك III | عِرَاك مُعَارَكَة | ه | attack rare | fight
عرك VI | - | مع | attack rare | fight
عرك VIII | - | | attack rare | fight
شحن VI | تَشَاحُن | | attack rare | be at odds
`;
