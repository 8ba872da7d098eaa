/** Verbs of technique, and four-letter verbs of sound and movement. */
export default `
شبك II | تَشْبِيك | ه | build | network
رمز II | تَرْمِيز | ه | write | encode
ءتمت Q1 | أَتْمَتَة | ه | change | automate
نمذج Q1 | نَمْذَجَة | ه | build | model
ميكن Q1 | مَيْكَنَة | ه | change | mechanise
تلفز Q1 | تَلْفَزَة | ه | say | televise
تلفن Q1 | تَلْفَنَة | ل | say | telephone
هتف III | مُهَاتَفَة | ه | say | telephone
دبلج Q1 | دَبْلَجَة | ه | say | dub
منتج Q1 | مَنْتَجَة | ه | build | edit (film)
نقر I a-u | نَقْر | على | attack | click, tap
كبس I a-i | كَبْس | على | hold | press
فلتر Q1 | فَلْتَرَة | ه | think | filter
زمجر Q1 | زَمْجَرَة | | say | roar
هلوس Q1 | هَلْوَسَة | | think | hallucinate
قرفص Q1 | قَرْفَصَة | | motion | squat
دندن Q1 | دَنْدَنَة | ب | say | hum
شرنق Q2 | - | | hold | cocoon
بهرج Q1 | بَهْرَجَة | ه | build | adorn
زركش Q1 | زَرْكَشَة | ه | build | embroider
قنطر Q1 | قَنْطَرَة | ه | build | vault
سربل Q2 | - | ب | own | be clad
عنجه Q2 | - | | feel | be arrogant
كهرب Q2 | - | | injure | be electrified
مغنط Q1 | مَغْنَطَة | ه | change | magnetise
خلخل Q1 | خَلْخَلَة | ه | destroy | loosen
خلخل Q2 | تَخَلْخُل | | destroy | become loose
ضعضع Q1 | ضَعْضَعَة | ه | destroy | weaken
ضعضع Q2 | تَضَعْضُع | | destroy | be weakened
زقزق Q1 | زَقْزَقَة | | say | chirp
حلحل Q1 | حَلْحَلَة | ه | end | solve
تعتع Q1 | تَعْتَعَة | | say | stammer
جعجع Q1 | جَعْجَعَة | | say | clamour
قرقع Q1 | قَرْقَعَة | | say | clatter
لعلع Q1 | لَعْلَعَة | | say | crack (gunfire)
وشوش Q1 | وَشْوَشَة | ه | say | whisper
جلجل Q1 | جَلْجَلَة | | say | resound
هيكل Q1 | هَيْكَلَة | ه | build | structure
ءسلم Q1 | أَسْلَمَة | ه | change | Islamise
فرنس Q1 | فَرْنَسَة | ه | change | Gallicise
لبنن Q1 | لَبْنَنَة | ه | change | Lebanonise
`;
