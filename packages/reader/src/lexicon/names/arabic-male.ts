/**
 * Arabic and Muslim given names of men. One line a name: `form | classes | name in English`.
 * Class `common` marks a form that is an ordinary word as well, so that it wants the company of another name.
 */
export default `
محمد | given | Mohammed
أحمد | given | Ahmed
محمود | given | Mahmoud
صدقي | given | Sidqi
نظمي | given | Nazmi
كشك | family | Kishk
وقاص | given | Waqqas
حلمي | given | Hilmi
بدري | given common | Badri
وهبي | given | Wahbi
قدري | given common | Qadri
رفقي | given | Rifqi
حقي | given common | Haqqi
ذهني | given common | Zihni
نشأت | given common | Nashat
لبيب | given | Labib
شاه | family | Shah
برزاني | family | Barzani
شيخاني | family | Shikhani
علواني | family | Alwani
رحماني | family common | Rahmani
وئام | given | Wiam
مصطفى | given | Mustafa
علي | given common | Ali
حسن | given common | Hassan
حسين | given | Hussein
الحسين | given | Hussein
الحسن | given common | Hassan
إبراهيم | given | Ibrahim
إسماعيل | given | Ismail
إسحاق | given | Ishaq
يعقوب | given | Yaqoub
يوسف | given | Youssef
موسى | given | Musa
عيسى | given | Issa
هارون | given | Haroun
داود | given | Dawood
داوود | given | Dawood
سليمان | given | Suleiman
سلمان | given | Salman
يحيى | given common | Yahya
زكريا | given | Zakaria
أيوب | given | Ayoub
إدريس | given | Idris
إلياس | given | Elias
إليا | given | Elia
نوح | given | Nuh
آدم | given | Adam
لقمان | given | Luqman
عمر | given common | Omar
عثمان | given | Othman
عمرو | given | Amr
عمار | given | Ammar
عامر | given common | Amer
عمير | given | Umair
عماد | given common | Imad
عادل | given common | Adel
عارف | given common | Aref
عاصم | given common | Assem
عاطف | given common | Atef
عباس | given | Abbas
عبادة | given common | Obada
عبدالله | given | Abdullah
عبدالرحمن | given | Abdulrahman
عبدالعزيز | given | Abdulaziz
عبدالفتاح | given | Abdel Fattah
عبدالقادر | given | Abdelkader
عبدالكريم | given | Abdulkarim
عبداللطيف | given | Abdullatif
عبدالملك | given | Abdulmalik
عبدالمجيد | given | Abdelmajid
عبدالحميد | given | Abdelhamid
عبدالحليم | given | Abdel Halim
عبدالحكيم | given | Abdelhakim
عبدالحق | given | Abdelhak
عبدالخالق | given | Abdel Khaleq
عبدالرزاق | given | Abdel Razzaq
عبدالرحيم | given | Abdel Rahim
عبدالرؤوف | given | Abdel Raouf
عبدالسلام | given | Abdelsalam
عبدالستار | given | Abdel Sattar
عبدالصمد | given | Abdessamad
عبدالعظيم | given | Abdel Azim
عبدالعال | given | Abdel Aal
عبدالغني | given | Abdel Ghani
عبدالغفار | given | Abdel Ghaffar
عبدالقدوس | given | Abdel Quddus
عبدالمنعم | given | Abdel Moneim
عبدالمحسن | given | Abdulmohsen
عبدالمهدي | given | Abdul Mahdi
عبدالمطلب | given | Abdul Muttalib
عبدالناصر | given | Abdel Nasser
عبدالنبي | given | Abdel Nabi
عبدالهادي | given | Abdul Hadi
عبدالواحد | given | Abdel Wahed
عبدالوهاب | given | Abdel Wahab
عبدالباسط | given | Abdel Basset
عبدالباري | given | Abdel Bari
عبدالباقي | given | Abdel Baqi
عبدالجبار | given | Abdul Jabbar
عبدالجليل | given | Abdul Jalil
عبدالجواد | given | Abdel Gawad
عبدالإله | given | Abdelilah
عبدالأحد | given | Abdul Ahad
عبدالأمير | given | Abdul Amir
عبدالحسين | given | Abdul Hussein
عبدالزهرة | given | Abdul Zahra
عبدالمعطي | given | Abdel Moati
عبدالحي | given | Abdel Hai
عبدالحفيظ | given | Abdel Hafiz
عبدالعليم | given | Abdel Alim
عبدالمؤمن | given | Abdelmoumen
عبدالنور | given | Abdel Nour
عبدالودود | given | Abdel Wadoud
عبدربه | given | Abd Rabbuh
عبيد | given common | Obaid
عبيدالله | given | Obaidullah
عتيق | given common | Atiq
عدنان | given | Adnan
عدي | given | Uday
عرفان | given common | Irfan
عزالدين | given | Ezzedine
عزام | given | Azzam
عزت | given | Ezzat
عزمي | given | Azmi
عزيز | given common | Aziz
عصام | given | Essam
عصمت | given | Ismat
عطا | given | Atta
عطاء | given common | Ataa
عطية | given common | Attia
عفيف | given common | Afif
عقيل | given common | Aqil
عقاب | given common | Uqab
علاء | given common | Alaa
علوان | given | Alwan
عواد | given | Awad
عوض | given common | Awad
عوف | given | Awf
عون | given common | Aoun
عياد | given | Ayad
عياض | given | Iyad
عيد | given common | Eid
عيضة | given | Eida
غازي | given common | Ghazi
غالب | given common | Ghaleb
غانم | given | Ghanem
غسان | given | Ghassan
غيث | given common | Ghaith
فؤاد | given | Fouad
فاتح | given common | Fatih
فاخر | given common | Fakher
فادي | given | Fadi
فارس | given common | Fares
فاروق | given | Farouk
فاضل | given common | Fadel
فالح | given | Faleh
فايز | given | Fayez
فائز | given common | Faez
فائق | given common | Faiq
فتحي | given | Fathi
فخري | given common | Fakhri
فراس | given | Firas
فرج | given common | Faraj
فرحات | given | Farhat
فرحان | given common | Farhan
فريد | given common | Farid
فضل | given common | Fadl
فلاح | given common | Falah
فهد | given | Fahd
فهمي | given common | Fahmy
فهيم | given common | Fahim
فواز | given | Fawaz
فوزي | given | Fawzi
فياض | given common | Fayyad
فيصل | given | Faisal
قاسم | given | Qasim
قحطان | given | Qahtan
قصي | given | Qusay
قيس | given | Qais
كارم | given | Karem
كاظم | given | Kadhim
كامل | given common | Kamel
كرم | given common | Karam
كريم | given common | Karim
كمال | given common | Kamal
كنان | given | Kinan
لؤي | given | Louay
لطفي | given | Lotfi
ليث | given common | Laith
مأمون | given common | Mamoun
ماجد | given | Majed
مازن | given | Mazen
ماهر | given common | Maher
مالك | given common | Malek
مبارك | given common | Mubarak
متعب | given common | Miteb
مثنى | given | Muthanna
مجاهد | given common | Mujahid
مجدي | given | Magdy
مجيد | given common | Majid
محجوب | given common | Mahjoub
محسن | given common | Mohsen
محفوظ | given common | Mahfouz
محمدين | given | Mohammedin
مختار | given common | Mukhtar
مخلص | given common | Mukhles
مدحت | given | Medhat
مراد | given common | Murad
مرتضى | given | Murtada
مرزوق | given | Marzouq
مروان | given | Marwan
مزاحم | given common | Muzahim
مساعد | given common | Musaed
مسعد | given | Mosaad
مسعود | given | Massoud
مسفر | given | Misfer
مسلم | given common | Muslim
مشاري | given | Mishari
مشعان | given | Mishaan
مشعل | given common | Mishaal
مصباح | given common | Misbah
مصعب | given | Musab
مصلح | given common | Musleh
مطلق | given common | Mutlaq
مطيع | given common | Mutee
معاذ | given | Muath
معاوية | given | Muawiya
معتز | given common | Moataz
معتصم | given common | Mutasim
معروف | given common | Maarouf
معمر | given | Muammar
معن | given | Maan
معين | given common | Moein
مفتاح | given common | Miftah
مفيد | given common | Mufid
مقبل | given common | Muqbil
مقتدى | given | Muqtada
مقداد | given | Miqdad
مقرن | given | Muqrin
مكرم | given common | Makram
مكي | given common | Makki
ملحم | given | Melhem
ممدوح | given | Mamdouh
مناف | given | Manaf
منذر | given common | Munther
منصف | given common | Moncef
منصور | given | Mansour
منير | given common | Munir
منيف | given | Munif
مهاتير | given | Mahathir
مهدي | given common | Mahdi
مهند | given | Muhannad
موفق | given common | Muwaffaq
مؤيد | given common | Muayyad
ميثم | given | Maytham
ميسرة | given | Maysara
ميلاد | given common | Milad
نائل | given | Nael
نائف | given | Nayef
نايف | given | Nayef
نابغة | given common | Nabigha
ناجح | given common | Najeh
ناجي | given common | Naji
نادر | given common | Nader
ناصر | given | Nasser
ناصيف | given | Nassif
ناظم | given common | Nazem
نافع | given common | Nafie
ناهض | given common | Nahed
نبيل | given common | Nabil
نبيه | given | Nabih
نجاح | given common | Najah
نجم | given common | Najm
نجيب | given | Najib
نديم | given | Nadim
نزار | given | Nizar
نزيه | given common | Nazih
نسيم | given common | Nassim
نصار | given | Nassar
نصر | given common | Nasr
نصري | given | Nasri
نصير | given common | Naseer
نضال | given common | Nidal
نظام | given common | Nizam
نعمان | given | Numan
نعمة | given common | Nimah
نعيم | given common | Naim
نهاد | given | Nihad
نهيان | given | Nahyan
نواف | given | Nawaf
نواز | given | Nawaz
نور | given common | Nour
نورالدين | given | Noureddine
نوري | given | Nouri
نوفل | given | Nawfal
هادي | given | Hadi
هاشم | given | Hashem
هاني | given | Hani
هانئ | given | Hani
هشام | given | Hisham
هلال | given common | Hilal
همام | given | Hammam
هيثم | given | Haitham
وائل | given | Wael
واصف | given common | Wasif
وجدي | given | Wagdy
وجيه | given common | Wajih
وحيد | given common | Waheed
وديع | given | Wadih
وسام | given common | Wissam
وسيم | given common | Wassim
وصفي | given common | Wasfi
وضاح | given | Waddah
وفيق | given | Wafiq
وليد | given | Walid
وهيب | given | Wahib
ياسر | given | Yasser
ياسين | given | Yassin
يزن | given | Yazan
يزيد | given common | Yazid
يسري | given common | Yousry
يعرب | given common | Yaarub
يونس | given | Younis
يونان | given | Younan
أبي | given common | Ubay
أحسن | given common | Ahsan
أدهم | given | Adham
أديب | given common | Adib
أرشد | given | Arshad
أركان | given common | Arkan
أسامة | given | Osama
أسعد | given | Asaad
أسلم | given common | Aslam
أسيد | given | Usaid
أشرف | given common | Ashraf
أصيل | given common | Aseel
أكثم | given | Aktham
أكرم | given | Akram
أكمل | given common | Akmal
أمجد | given | Amjad
أمير | given common | Amir
أمين | given common | Amin
أنس | given | Anas
أنيس | given | Anis
أنور | given | Anwar
أوس | given | Aws
أويس | given | Uwais
أيمن | given common | Ayman
أيهم | given | Ayham
إحسان | given common | Ihsan
إسلام | given common | Islam
إياد | given | Iyad
إيهاب | given | Ihab
آصف | given | Asif
بارق | given common | Bareq
باسل | given common | Bassel
باسم | given common | Bassem
باقر | given | Baqir
باهر | given common | Baher
بدر | given common | Badr
بديع | given common | Badie
بدوي | given common | Badawi
براء | given | Baraa
بسام | given | Bassam
بشار | given | Bashar
بشارة | given common | Bishara
بشير | given | Bashir
بكر | given common | Bakr
بكري | given | Bakri
بلال | given | Bilal
بندر | given common | Bandar
بهاء | given common | Bahaa
بهجت | given | Bahgat
بيان | given common | Bayan
تامر | given | Tamer
تحسين | given common | Tahsin
تركي | given common | Turki
تقي | given common | Taqi
تميم | given | Tamim
توفيق | given common | Tawfiq
تيسير | given common | Tayseer
تيم | given | Taym
ثابت | given common | Thabet
ثامر | given | Thamer
ثائر | given common | Thaer
ثروت | given | Tharwat
جابر | given | Jaber
جاد | given common | Gad
جاسم | given | Jassim
جاسر | given | Jasser
جبر | given common | Jabr
جبران | given | Gibran
جبريل | given | Jibril
جرجس | given | Girgis
جعفر | given | Jaafar
جلال | given common | Jalal
جلول | given | Jelloul
جمال | given common | Jamal
جمعة | given common | Gomaa
جميل | given common | Jamil
جهاد | given common | Jihad
جواد | given common | Jawad
جورج | given | George
حاتم | given | Hatem
حازم | given common | Hazem
حافظ | given common | Hafez
حامد | given | Hamed
حبيب | given common | Habib
حسام | given | Hossam
حسان | given | Hassan
حسني | given | Hosni
حسيب | given | Hasib
حسنين | given | Hassanein
حفظي | given | Hafzi
حكمت | given | Hikmat
حكيم | given common | Hakim
حليم | given common | Halim
حماد | given | Hammad
حماده | given | Hamada
حمد | given common | Hamad
حمدان | given | Hamdan
حمدي | given | Hamdi
حمدين | given | Hamdeen
حمزة | given | Hamza
حمود | given | Hamoud
حميد | given common | Hamid
حنا | given | Hanna
حيدر | given | Haidar
خالد | given | Khaled
خزعل | given | Khazal
خضر | given | Khader
خضير | given | Khudair
خطاب | given common | Khattab
خلدون | given | Khaldoun
خلف | given common | Khalaf
خلفان | given | Khalfan
خليفة | given common | Khalifa
خليل | given | Khalil
خميس | given common | Khamis
خورشيد | given | Khurshid
خيري | given common | Khairi
خيرت | given | Khairat
دريد | given | Duraid
ذياب | given | Thiab
ذكي | given common | Zaki
راشد | given common | Rashed
راضي | given common | Radi
راغب | given common | Ragheb
رافع | given common | Rafie
رافد | given common | Rafid
رامز | given | Ramez
رامي | given | Rami
رائد | given common | Raed
رأفت | given | Raafat
ربيع | given common | Rabie
رجا | given | Raja
رجب | given common | Ragab
رزق | given common | Rizq
رشاد | given common | Rashad
رشدي | given | Rushdi
رشيد | given common | Rashid
رضا | given common | Reda
رضوان | given common | Radwan
رعد | given common | Raad
رفعت | given | Refaat
رفيق | given common | Rafik
رمزي | given common | Ramzi
رمضان | given common | Ramadan
روحي | given common | Rouhi
رياض | given common | Riyad
ريان | given | Rayan
زاهر | given common | Zaher
زاهد | given common | Zahid
زايد | given common | Zayed
زغلول | given | Zaghloul
زكي | given common | Zaki
زهير | given | Zuhair
زياد | given | Ziad
زيد | given common | Zaid
زيدان | given | Zidane
زين | given common | Zein
سالم | given common | Salem
سامح | given | Sameh
سامر | given | Samer
سامي | given | Sami
ساهر | given common | Saher
سراج | given common | Siraj
سرمد | given | Sarmad
سطام | given | Sattam
سعد | given | Saad
سعدون | given | Saadoun
سعدي | given | Saadi
سعود | given | Saud
سعيد | given common | Saeed
سفيان | given | Sufyan
سلام | given common | Salam
سلامة | given common | Salama
سلطان | given common | Sultan
سليم | given common | Salim
سمير | given | Samir
سميح | given | Samih
سنان | given | Sinan
سند | given common | Sanad
سهيل | given | Suhail
سيد | given common | Sayed
سيف | given common | Saif
شادي | given | Shadi
شاكر | given common | Shaker
شامل | given common | Shamil
شاهر | given common | Shaher
شاهين | given | Shaheen
شبيب | given | Shabib
شجاع | given common | Shuja
شرحبيل | given | Sharhabil
شرف | given common | Sharaf
شريف | given common | Sherif
شعبان | given common | Shaaban
شفيق | given common | Shafiq
شكري | given common | Shukri
شكيب | given | Shakib
شهاب | given common | Shihab
شوقي | given | Shawqi
شوكت | given | Shawkat
شيركو | given | Sherko
صابر | given common | Saber
صادق | given common | Sadiq
صالح | given common | Saleh
صايل | given | Sayel
صائب | given common | Saeb
صباح | given common | Sabah
صبحي | given | Sobhi
صبري | given common | Sabri
صخر | given common | Sakhr
صدام | given common | Saddam
صديق | given common | Siddiq
صفاء | given common | Safaa
صفوت | given | Safwat
صفوان | given | Safwan
صقر | given common | Saqr
صلاح | given common | Salah
صهيب | given | Suhaib
ضاحي | given | Dahi
ضياء | given common | Diaa
طارق | given | Tariq
طالب | given common | Taleb
طاهر | given common | Taher
طراد | given | Trad
طعمة | given | Tuma
طلال | given | Talal
طلحة | given | Talha
طلعت | given common | Talaat
طه | given | Taha
طوني | given | Tony
ظافر | given | Dhafer
ظاهر | given common | Dhaher
الأخضر | given common | Lakhdar
الأمين | given common | al-Amin
الباجي | given | Beji
الحبيب | given common | Habib
الشاذلي | given | Chedli
الصادق | given common | al-Sadiq
الطاهر | given common | Tahar
الطيب | given common | al-Tayeb
العربي | given common | Larbi
المهدي | given common | al-Mahdi
المنصف | given | Moncef
المعز | given | al-Moez
المعتصم | given | al-Mutasim
الهادي | given common | Hedi
الوليد | given common | al-Waleed
اليزيد | given | Yazid
اليمين | given common | Liamine
بوعلام | given | Boualem
بوجمعة | given | Boujemaa
ولد | given common | Ould
قايد | given common | Gaid
رمطان | given | Ramtane
أبوبكر | given | Abu Bakr
`;
