/** Verbs of technique, and four-letter verbs of sound and movement. */
export default `
شبك II | تَشْبِيك | ه | build rare | network
رمز II | تَرْمِيز | ه | write rare | encode
ءتمت Q1 | أَتْمَتَة | ه | change rare | automate
نمذج Q1 | نَمْذَجَة | ه | build rare | model
ميكن Q1 | مَيْكَنَة | ه | change rare | mechanise
تلفز Q1 | تَلْفَزَة | ه | say rare | televise
تلفن Q1 | تَلْفَنَة | ل | say rare | telephone
هتف III | مُهَاتَفَة | ه | say | telephone
دبلج Q1 | دَبْلَجَة | ه | say rare | dub
منتج Q1 | مَنْتَجَة | ه | build rare | edit (film)
نقر I a-u | نَقْر | على | attack | click, tap
كبس I a-i | كَبْس | على | hold rare | press
فلتر Q1 | فَلْتَرَة | ه | think rare | filter
زمجر Q1 | زَمْجَرَة | | say | roar
هلوس Q1 | هَلْوَسَة | | think rare | hallucinate
قرفص Q1 | قَرْفَصَة | | motion rare | squat
دندن Q1 | دَنْدَنَة | ب | say | hum
شرنق Q2 | - | | hold rare | cocoon
بهرج Q1 | بَهْرَجَة | ه | build rare | adorn
زركش Q1 | زَرْكَشَة | ه | build rare | embroider
قنطر Q1 | قَنْطَرَة | ه | build rare | vault
سربل Q2 | - | ب | own rare | be clad
عنجه Q2 | - | | feel rare | be arrogant
كهرب Q2 | - | | injure rare | be electrified
مغنط Q1 | مَغْنَطَة | ه | change rare | magnetise
خلخل Q1 | خَلْخَلَة | ه | destroy rare | loosen
خلخل Q2 | تَخَلْخُل | | destroy rare | become loose
ضعضع Q1 | ضَعْضَعَة | ه | destroy rare | weaken
ضعضع Q2 | تَضَعْضُع | | destroy rare | be weakened
زقزق Q1 | زَقْزَقَة | | say rare | chirp
حلحل Q1 | حَلْحَلَة | ه | end rare | solve
تعتع Q1 | تَعْتَعَة | | say rare | stammer
جعجع Q1 | جَعْجَعَة | | say | clamour
قرقع Q1 | قَرْقَعَة | | say rare | clatter
لعلع Q1 | لَعْلَعَة | | say rare | crack (gunfire)
وشوش Q1 | وَشْوَشَة | ه | say rare | whisper
جلجل Q1 | جَلْجَلَة | | say rare | resound
هيكل Q1 | هَيْكَلَة | ه | build | structure
ءسلم Q1 | أَسْلَمَة | ه | change rare | Islamise
فرنس Q1 | فَرْنَسَة | ه | change rare | Gallicise
لبنن Q1 | لَبْنَنَة | ه | change rare | Lebanonise
`;
