/** Verbs of mood and quarrel: bragging, mourning, mercy, strife. */
export default `
بجح V | تَبَجُّح | ب | feel | brag
شدق V | تَشَدُّق | ب | say | mouth off
مرح I i-a | مَرَح | | feel | be merry
فرح IV | إِفْرَاح | ه | feel | gladden
ثلج IV | إِثْلَاج | ه | feel | gladden
صدم VII | اِنْصِدَام | ب | feel | be shocked
رحم V | تَرَحُّم | على | say feel | ask God's mercy on
رحم VI | تَرَاحُم | | feel | show mercy to one another
عفف V | تَعَفُّف | عن | refuse | refrain
غضو VI | تَغَاضٍ | عن | see | overlook
كره II | - | ه إلى هه | feel | make hateful
ضغن VI | - | | feel | bear mutual grudges
نفر II | تَنْفِير | ه من | feel | repel
نفر VI | تَنَافُر | | refuse | be discordant
قرف I i-a | قَرَف | من | feel | be disgusted
لوع VIII | - | | feel | burn with love
ولع IV | - | ب | feel | (passive) be infatuated
ولع VIII | - | | begin | burn
تيم II | - | ه | feel | enslave by love
غرم IV | إِغْرَام | ب | feel | (passive) be infatuated
حظظ I a-u | حَظّ | ب | own | be lucky
فجع I a-a | فَجْع | ه ب | feel | distress
فجع II | - | ه | feel | distress
ثكل I i-a | ثُكْل | ه | lose | lose (a child)
رثي I a-i | رِثَاء | ه ل | feel say | elegise, pity
ءبن II | تَأْبِين | ه | praise say | eulogise (the dead)
عزو VIII | اِعْتِزَاء | إلى | exist | trace origin
عزي V | تَعَزٍّ | ب | feel | be consoled
صفو VI | - | | agree | be sincere
خصم VIII | اِخْتِصَام | | attack | quarrel
خصم VI | تَخَاصُم | | attack | quarrel
شجر VI | تَشَاجُر | مع | attack | quarrel, brawl
شجر III | مُشَاجَرَة شِجَار | ه | attack | quarrel
عرك III | عِرَاك مُعَارَكَة | ه | attack | fight
عرك VI | - | مع | attack | fight
عرك VIII | - | | attack | fight
شحن VI | تَشَاحُن | | attack | be at odds
`;
