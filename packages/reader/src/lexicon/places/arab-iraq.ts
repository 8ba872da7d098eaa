/** Iraq: towns, villages, camps, quarters, crossings, ports, airports and bases beyond those of the older files. Line format: see `states.ts`. */
export default `
# Iraq
عقرة? | town | IQ | 36.76 43.89 | Aqrah | 1 | Nineveh | 98822
الفهود | town | IQ | 30.97 46.72 | Nahiyat al Fuhud | 1 | Dhi Qar | 99439
الحمدانية~قره قوش~بخديدا | town | IQ | 36.27 43.38 | Qaraqosh | 3 | Nineveh | 92430
برطلة? | town | IQ | 36.35 43.38 | Bartella | 2 | Nineveh
تلكيف | town | IQ | 36.49 43.12 | Tel Keppe | 2 | Nineveh | 90353
بعشيقة | town | IQ | 36.45 43.35 | Bashiqa | 3 | Nineveh
ألقوش | town | IQ | 36.73 43.09 | Alqosh | 2 | Nineveh
البعاج | town | IQ | 36.04 41.72 | Al-Ba'aj | 2 | Nineveh | 99524
الحضر? | town | IQ | 35.57 42.73 | Hatra | 2 | Nineveh | 99413
تل كوجر | crossing | IQ | 36.81 42.07 | Tal Kochar | 1 | Nineveh
جبل سنجار | mountain | IQ | ~36.37 41.72 | Mount Sinjar | 3 | Nineveh
حمام العليل | town | IQ | 36.16 43.26 | Hammam al-Alil | 2 | Nineveh
بادوش~سجن بادوش | town | IQ | 36.42 42.97 | Badush | 2 | Nineveh
زمار | town | IQ | 36.65 42.61 | Zummar | 2 | Nineveh
النمرود | facility | IQ | 36.10 43.33 | Nimrud | 2 | Nineveh
مطار الموصل~مطار الموصل الدولي | airport | IQ | 36.31 43.15 | Mosul Airport | 2 | Nineveh
جامع النوري~جامع النوري الكبير | facility | IQ | 36.34 43.13 | Great Mosque of al-Nuri | 3 | Nineveh
قاعدة القيارة | base | IQ | 35.77 43.13 | Qayyarah air base | 2 | Nineveh
قاعدة حرير~حرير? | base | IQ | 36.53 44.34 | Harir air base | 3 | Erbil
مطار أربيل~مطار أربيل الدولي | airport | IQ | 36.24 43.96 | Erbil International Airport | 3 | Erbil
عنكاوا~عينكاوة~عنكاوة | town | IQ | 36.23 43.99 | Ankawa | 2 | Erbil | 98304
سوران? | town | IQ | 36.65 44.54 | Soran | 2 | Erbil | 96961
رواندوز | town | IQ | 36.61 44.52 | Rawanduz | 1 | Erbil | 92002
شقلاوة | town | IQ | 36.40 44.33 | Shaqlawa | 2 | Erbil | 91083
كويسنجق~كوية? | city | IQ | 36.08 44.63 | Koy Sanjaq | 2 | Erbil | 94220
حاج عمران~معبر حاج عمران | crossing | IQ | 36.67 45.05 | Haji Omeran crossing | 2 | Erbil
ديبكة | camp | IQ | 35.87 43.78 | Debaga camp | 1 | Erbil
رانية? | city | IQ | 36.26 44.88 | Ranya | 2 | Sulaymaniyah | 92052
قلعة دزة~قلادزي | town | IQ | 36.18 45.13 | Qaladiza | 2 | Sulaymaniyah | 92615
دوكان | town | IQ | 35.93 44.96 | Dukan | 2 | Sulaymaniyah | 96953
جمجمال | city | IQ | 35.53 44.83 | Chamchamal | 2 | Sulaymaniyah | 97417
كلار | city | IQ | 34.63 45.32 | Kalar | 2 | Sulaymaniyah | 95005
كورمور~حقل كورمور~حقل كورمور الغازي | facility | IQ | 35.17 44.88 | Khor Mor gas field | 3 | Sulaymaniyah
باشماخ~معبر باشماخ | crossing | IQ | 35.62 46.01 | Bashmakh crossing | 1 | Sulaymaniyah
بنجوين~بينجوين | town | IQ | 35.62 45.95 | Penjwin | 2 | Sulaymaniyah | 98012
بيارة | town | IQ | 35.23 46.12 | Biyara | 1 | Halabja
سيد صادق | town | IQ | 35.35 45.87 | Sayid Sadiq | 1 | Sulaymaniyah | 91283
مطار السليمانية~مطار السليمانية الدولي | airport | IQ | 35.56 45.32 | Sulaymaniyah Airport | 2 | Sulaymaniyah
إبراهيم الخليل~معبر إبراهيم الخليل | crossing | IQ | 37.14 42.57 | Ibrahim Khalil crossing | 3 | Duhok
سيميل?~سميل | town | IQ | 36.86 42.85 | Simele | 1 | Duhok | 90532
باتيفا~باتوفا~باطوفة | town | IQ | 37.17 43.01 | Batifa | 1 | Duhok | 97825
متينا?~جبل متين | mountain | IQ | ~37.1 43.5 | Matin Mountains | 2 | Duhok
الزاب | region | IQ | ~37.17 43.7 | Zap | 1 | Duhok
أفاشين باسيان~أفاشين | region | IQ | ~37.2 44.0 | Avashin | 2 | Duhok
بامرني~قاعدة بامرني | base | IQ | 37.10 43.27 | Bamarni air base | 1 | Duhok | 98069
شاريا? | camp | IQ | 36.79 42.95 | Sharya camp | 1 | Duhok
مخمور? | camp | IQ | 35.78 43.58 | Makhmour camp | 2 | Nineveh
دبس?~دبز? | town | IQ | 35.67 44.07 | Dibis | 2 | Kirkuk | 97001
داقوق | town | IQ | 35.14 44.45 | Daquq | 2 | Kirkuk | 90220
التون كوبري | town | IQ | 35.75 44.14 | Altun Kupri | 2 | Kirkuk
الرشاد? | town | IQ | 35.26 44.06 | Al-Rashad | 1 | Kirkuk
الرياض? | town | IQ | 35.27 43.91 | Ar-Riyadh (Kirkuk) | 1 | Kirkuk | 98697
قاعدة كي وان~قاعدة كي 1 | base | IQ | 35.51 44.32 | K-1 air base | 2 | Kirkuk
بابا كركر | facility | IQ | 35.53 44.32 | Baba Gurgur | 1 | Kirkuk
الدور? | town | IQ | 34.46 43.79 | Ad-Dawr | 2 | Saladin | 99768
العلم? | town | IQ | 34.70 43.70 | Al-Alam | 2 | Saladin
العوجة | town | IQ | 34.53 43.73 | Al-Awja | 2 | Saladin | 99560
الصينية? | town | IQ | 34.98 43.38 | As-Siniyah | 2 | Saladin
يثرب | town | IQ | 33.98 44.19 | Yathrib | 2 | Saladin
الإسحاقي | town | IQ | 34.03 43.98 | Al-Ishaqi | 2 | Saladin
سبايكر~قاعدة سبايكر | base | IQ | 34.67 43.54 | Camp Speicher | 3 | Saladin
جبال حمرين~تلال حمرين~حمرين | mountain | IQ | ~34.5 44.7 | Hamrin Mountains | 3 | Diyala
مكحول~جبل مكحول~جبال مكحول | mountain | IQ | ~35.2 43.45 | Makhoul Mountains | 2 | Saladin
سليمان بيك | town | IQ | 34.90 44.53 | Sulaiman Bek | 2 | Saladin
الخالص? | city | IQ | 33.81 44.53 | Al-Khalis | 2 | Diyala | 99169
بلدروز | town | IQ | 33.70 45.08 | Baladruz | 2 | Diyala | 98109
مندلي | town | IQ | 33.75 45.56 | Mandali | 2 | Diyala | 93709
المنذرية~معبر المنذرية | crossing | IQ | 34.37 45.43 | Mundhiriya crossing | 2 | Diyala
قره تبه | town | IQ | 34.42 44.94 | Qara Tapa | 1 | Diyala
السعدية | town | IQ | 34.20 45.12 | As-Sa'diya | 2 | Diyala
العظيم? | town | IQ | 34.11 44.37 | Al-Udhaim | 1 | Diyala
بهرز | town | IQ | 33.70 44.65 | Buhriz | 2 | Diyala
أبو صيدا | town | IQ | 33.92 44.77 | Abu Sayda | 1 | Diyala
كبيسة | town | IQ | 33.58 42.62 | Kubaysa | 2 | Anbar
البغدادي? | town | IQ | 33.85 42.55 | Al-Baghdadi | 2 | Anbar
الكرمة? | town | IQ | 33.40 43.91 | Al-Karma | 2 | Anbar
عامرية الفلوجة | town | IQ | 33.16 43.86 | Amiriyat al-Fallujah | 2 | Anbar
الخالدية | town | IQ | 33.38 43.49 | Al-Khalidiya | 1 | Anbar
الحبانية~قاعدة الحبانية | base | IQ | 33.38 43.57 | Habbaniyah | 3 | Anbar
بحيرة الحبانية | lake | IQ | 33.28 43.46 | Lake Habbaniyah | 1 | Anbar
بحيرة الثرثار~الثرثار | lake | IQ | 34.00 43.30 | Lake Tharthar | 2 | Anbar
عكاشات | town | IQ | 33.69 40.00 | Akashat | 1 | Anbar
النخيب | town | IQ | 32.04 42.25 | An-Nukhayb | 2 | Anbar
منفذ طريبيل | crossing | IQ | 32.97 39.02 | Trebil (Iraqi side) | 2 | Anbar
الوليد?~منفذ الوليد | crossing | IQ | 33.43 38.93 | Al-Waleed crossing | 2 | Anbar
منفذ عرعر | crossing | IQ | 31.01 41.34 | Arar crossing | 2 | Anbar
سد حديثة | facility | IQ | 34.21 42.36 | Haditha Dam | 2 | Anbar
الرحالية | town | IQ | 32.76 43.37 | Ar-Rahaliya | 1 | Anbar
جرف الصخر~جرف النصر | town | IQ | 32.87 44.21 | Jurf al-Sakhar | 3 | Babil
الإسكندرية | town | IQ | 32.89 44.35 | Iskandariya (Iraq) | 1 | Babil
المحاويل | town | IQ | 32.66 44.41 | Al-Mahawil | 2 | Babil | 99103
القاسم? | town | IQ | 32.30 44.68 | Al-Qasim | 1 | Babil | 99010
آثار بابل~مدينة بابل الأثرية | facility | IQ | 32.54 44.42 | Ruins of Babylon | 2 | Babil
مرقد الإمام علي~العتبة العلوية | facility | IQ | 32.00 44.31 | Imam Ali Shrine | 3 | Najaf
مرقد الإمام الحسين~العتبة الحسينية | facility | IQ | 32.62 44.03 | Imam Husayn Shrine | 3 | Karbala
العتبة العباسية~مرقد العباس | facility | IQ | 32.62 44.04 | Al-Abbas Shrine | 2 | Karbala
عين التمر | town | IQ | 32.57 43.49 | Ayn al-Tamr | 2 | Karbala | 90831
المناذرة~أبو صخير | town | IQ | 31.91 44.49 | Al-Manathera | 1 | Najaf | 99834
سوق الشيوخ | city | IQ | 30.89 46.45 | Suq ash-Shuyukh | 2 | Dhi Qar | 90510
الشطرة? | city | IQ | 31.41 46.17 | Ash-Shatrah | 2 | Dhi Qar | 98622
الجبايش | town | IQ | 30.97 47.00 | Al-Chibayish | 2 | Dhi Qar | 97478
الرفاعي? | town | IQ | 31.72 46.11 | Ar-Rifa'i | 1 | Dhi Qar | 98699
أور?~مدينة أور | facility | IQ | 30.96 46.10 | Ur | 2 | Dhi Qar
قاعدة الإمام علي~قاعدة الإمام علي الجوية | base | IQ | 30.94 46.09 | Imam Ali air base | 2 | Dhi Qar
سجن الحوت | facility | IQ | 31.03 46.22 | Al-Hout prison | 1 | Dhi Qar
قلعة سكر | town | IQ | 31.86 46.08 | Qalat Sukkar | 1 | Dhi Qar
قلعة صالح | town | IQ | 31.53 47.29 | Qalat Salih | 1 | Maysan | 92537
علي الغربي | town | IQ | 32.46 46.69 | Ali al-Gharbi | 1 | Maysan | 99306
الشيب~منفذ الشيب~منفذ الشيب الحدودي | crossing | IQ | 31.93 47.90 | Shaib crossing | 1 | Maysan
زرباطية~منفذ زرباطية | crossing | IQ | 33.15 46.05 | Zurbatiya crossing | 2 | Wasit
الصويرة | city | IQ | 32.93 44.78 | As-Suwaira | 1 | Wasit | 98459
النعمانية | town | IQ | 32.56 45.41 | An-Numaniya | 1 | Wasit | 98846
العزيزية | town | IQ | 32.91 45.06 | Al-Aziziyah (Iraq) | 1 | Wasit | 99548
الحي? | city | IQ | 32.17 46.04 | Al-Hayy | 2 | Wasit | 99350
الرميثة | city | IQ | 31.53 45.20 | Ar-Rumaitha | 2 | Muthanna | 98685
القرنة? | town | IQ | 31.02 47.43 | Al-Qurna | 2 | Basra | 98993
أبو الخصيب~أبي الخصيب | town | IQ | 30.45 47.98 | Abu al-Khasib | 2 | Basra | 100050
شط البصرة | river | IQ | 30.40 47.75 | Shatt al-Basra | 1 | Basra
ميناء الفاو الكبير~ميناء الفاو | port | IQ | 29.93 48.53 | Grand Faw Port | 3 | Basra
ميناء خور الزبير~خور الزبير | port | IQ | 30.18 47.88 | Khor al-Zubair port | 2 | Basra
خور عبد الله | strait | IQ | 29.85 48.30 | Khor Abdullah | 3 | Basra
حقل الرميلة~الرميلة~حقل الرميلة النفطي | facility | IQ | 30.30 47.35 | Rumaila oil field | 2 | Basra
حقل مجنون~حقل مجنون النفطي | facility | IQ | 31.05 47.60 | Majnoon oil field | 2 | Basra
حقل غرب القرنة | facility | IQ | 31.00 47.30 | West Qurna oil field | 2 | Basra
منفذ سفوان~معبر سفوان | crossing | IQ | 30.09 47.72 | Safwan crossing | 2 | Basra
مطار البصرة~مطار البصرة الدولي | airport | IQ | 30.55 47.66 | Basra Airport | 2 | Basra
مطار النجف~مطار النجف الدولي | airport | IQ | 31.99 44.40 | Najaf Airport | 2 | Najaf
مطار بغداد~مطار بغداد الدولي | airport | IQ | 33.26 44.23 | Baghdad International Airport | 4 | Baghdad
معسكر فيكتوريا~قاعدة فيكتوريا | base | IQ | 33.26 44.28 | Camp Victory | 2 | Baghdad
قاعدة التاجي~معسكر التاجي | base | IQ | 33.53 44.26 | Camp Taji | 2 | Baghdad
سجن أبو غريب | facility | IQ | 33.29 44.07 | Abu Ghraib prison | 3 | Baghdad
الشعلة? | quarter | IQ | 33.37 44.28 | Ash-Shu'la | 2 | Baghdad
الدورة? | quarter | IQ | 33.25 44.40 | Dora | 2 | Baghdad
العامرية? | quarter | IQ | 33.29 44.28 | Amiriya, Baghdad | 1 | Baghdad
المنصور? | quarter | IQ | 33.31 44.35 | Al-Mansour | 2 | Baghdad
حي الشعب | quarter | IQ | 33.41 44.42 | Ash-Shaab, Baghdad | 1 | Baghdad
البياع | quarter | IQ | 33.27 44.35 | Al-Bayya | 1 | Baghdad
الحسينية? | quarter | IQ | 33.50 44.45 | Al-Husseiniya, Baghdad | 1 | Baghdad
المدائن? | town | IQ | 33.10 44.58 | Al-Mada'in | 2 | Baghdad
ساحة الطيران | facility | IQ | 33.33 44.42 | Tayaran Square | 2 | Baghdad
جسر الجمهورية | facility | IQ | 33.32 44.41 | Jumhuriya Bridge | 2 | Baghdad
الراشدية | town | IQ | 33.50 44.36 | Ar-Rashidiya | 1 | Baghdad
شارع المتنبي | facility | IQ | 33.34 44.39 | Mutanabbi Street | 1 | Baghdad
سدة الهندية | town | IQ | 32.72 44.28 | Nahiyat Saddat al Hindiyah | 1 | Babil | 91812
راوندوز~رواندز | town | IQ | 36.61 44.52 | Ruwandiz | 1 | Erbil
قرداغ~قره داغ | town | IQ | 35.31 45.39 | Qeredagh | 1 | - | 92436
ميركسور~ميركه سور | town | IQ | 36.84 44.30 | Mergasur | 1 | Erbil | 93455
ماوت | town | IQ | 35.90 45.41 | Mawet | 1 | - | 93562
كفري? | town | IQ | 34.69 44.96 | Kifri | 1 | Diyala | 94298
كاني ماسي | town | IQ | 37.23 43.44 | Ain Nuni | 1 | Duhok | 94911
العباسي? | town | IQ | 35.28 43.60 | Al 'Abbasi | 1 | Kirkuk | 95224
الحقلانية | town | IQ | 34.09 42.36 | Al Haqlaniyah | 1 | Anbar | 95886
خبات?~كلك? | town | IQ | 36.28 43.67 | Xebat | 1 | Erbil | 96833
دركار | town | IQ | 37.20 42.82 | Derkar | 1 | Duhok | 97145
جوارتا~جوارتة | town | IQ | 35.72 45.57 | Chwarta | 1 | - | 97329
بحركة?~بركه?~بهركة | town | IQ | 36.32 44.04 | Behirke | 1 | Erbil | 98156
بدرة? | town | IQ | 33.12 45.93 | Badrah | 1 | Wasit | 98198
الشيخان?~عين سفني | town | IQ | 36.70 43.35 | Ash Shaykhan | 1 | Nineveh | 98293
السلمان? | town | IQ | 30.50 44.54 | As Salman | 1 | Muthanna | 98533
الشنافية | town | IQ | 31.58 44.65 | Nahiyat ash Shinafiyah | 1 | Qadisiyyah | 98589
الشامية? | city | IQ | 31.96 44.60 | Ash Shamiyah | 2 | Qadisiyyah | 98629
المشخاب | town | IQ | 31.80 44.49 | Al Mishkhab | 1 | Najaf | 99060
الميمونة | town | IQ | 31.68 46.97 | Al Maymunah | 1 | Maysan | 99070
الكحلاء | town | IQ | 31.67 47.29 | Al Kahla' | 1 | Maysan | 99182
الهندية? | city | IQ | 32.55 44.23 | Al Hindiyah | 2 | Karbala | 99344
الهاشمية? | town | IQ | 32.36 44.66 | Al Hashimiyah | 1 | Babil | 99357
الهارثة | city | IQ | 30.58 47.76 | Al Harithah | 2 | Basra | 99369
الحمزة | town | IQ | 31.72 44.98 | Al Hamzah | 1 | Qadisiyyah | 99375
غماس | town | IQ | 31.74 44.62 | Nahiyat Ghammas | 1 | Qadisiyyah | 99434
عفك? | town | IQ | 32.06 45.25 | Afak | 1 | Qadisiyyah | 99738
دربندخان~دربنديخان | town | IQ | 35.11 45.69 | Derbendixan | 1 | - | 384945
قوشتبة~قوش تبة | town | IQ | 36.00 44.04 | Qushtepe | 1 | Erbil | 446174
دارتو | town | IQ | 36.12 44.06 | Dare Tu | 1 | Erbil | 446185
جومان | town | IQ | 36.64 44.89 | Choman | 1 | Erbil | 447741
علي الشرقي | town | IQ | 32.12 46.75 | Nahiyat Ali ash Sharqi | 1 | Maysan | 7374646
حلبجة الجديدة | town | IQ | 35.32 45.69 | Halabjah al Jadidah | 1 | - | 9875575
`;
