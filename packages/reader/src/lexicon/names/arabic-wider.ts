/** Further Arab given names and names of families, of the peninsula, Iraq, the Levant, the Nile and the Maghreb. Line format: see `arabic-male.ts`. */
export default `
نشوى | given common f | Nashwa
أزهر | given common | Azhar
نهار | given common | Nahar
عايض | given | Ayed
معيض | given | Mueed
سعيدان | given common | Saidan
عسيري | given common | Asiri
شايع | given | Shaya
مناحي | given | Manahi
حميدان | given common | Humaidan
راكان | given | Rakan
رشدان | given | Rashdan
زبن | given | Zaben
شافي | given common | Shafi
صنهات | given | Sanhat
ضاري | given common | Dhari
عجلان | given common | Ajlan
فراج | given common | Farraj
قبلان | given common | Qublan
كساب | given | Kassab
مبخوت | given | Mabkhout
معجب | given common | Mujab
مفرح | given common | Mufarreh
مفلح | given common | Mufleh
ملفي | given common | Mulfi
ناشي | given | Nashi
هزاع | given | Hazza
محيا | given common | Mahya
رداد | given | Raddad
ساعد | given common | Saed
جزاء | given common | Jaza
إياس | given | Iyas
تمام | given common | Tammam
عروة | given common | Urwa
غياث | given | Ghiath
قتيبة | given | Qutayba
مضر | given common | Mudar
يامن | given common | Yamen
شربل | given | Charbel
مارون | given common | Maroun
عقل | given common | Aql
غطاس | given | Ghattas
إميل | given | Emile
ريمون | given | Raymond
قباد | given | Qubad
كوسرت | given | Kosrat
آزاد | given common | Azad
ريبوار | given | Rebwar
دلشاد | given | Dilshad
سردار | given | Sardar
هيوا | given | Hiwa
نصيف | given | Nassif
عبود | given | Aboud
عتريس | given | Atris
حشمت | given | Heshmat
بيشوي | given | Bishoy
تواضروس | given | Tawadros
شنودة | given | Shenouda
أبانوب | given | Abanoub
إسكندر | given | Iskandar
التجاني | given common | al-Tijani
الفاتح | given common | al-Fateh
المكي | given common | al-Makki
حسبو | given | Hasabo
نميري | given | Nimeiry
بابكر | given | Babiker
هجو | given common | Haju
عقيلة | given | Aqila
الساعدي | given | al-Saadi
هنيبعل | given | Hannibal
السنوسي | given | al-Senussi
الصديق | given common | al-Siddiq
حمادي | given | Hamadi
الأسعد | given | Lassaad
مولاي | given | Moulay
لحسن | given common | Lahcen
امحند | given | Mhand
المحجوبي | given | Mahjoubi
محند | given | Mohand
رابح | given common | Rabah
بغداد | given common | Baghdad
لويزة | given f | Louisa
نورية | given f | Nouria
بسيمة | given f | Bassima
نزهة | given f | Nezha
حورية | given f | Houria
محرزية | given f | Mehrezia
سعيدة | given common f | Saida
راضية | given common f | Radhia
ميثاء | given f | Maitha
شما | given common f | Shamma
عنود | given f | Anoud
الجوهرة | given common f | al-Jawhara
مضاوي | given f | Madawi
هتون | given f | Hatoon
سمر | given common f | Samar
رائف | given common | Raif
إنصاف | given common f | Ensaf
نوف | given common f | Nouf
جود | given common f | Joud
إليسا | given f | Elissa
فايزة | given f | Fayza
أصالة | given common f | Assala
سلافة | given f | Sulafa
بتول | given common f | Batool
دارين | given common f | Dareen
كارمن | given f | Carmen
ستريدا | given common f | Strida
هدباء | given f | Hadba
سما | given common f | Sama
علا | given common f | Ola
عواطف | given common f | Awatef
فتحية | given common f | Fathia
هويدا | given f | Howaida
إسراء | given common f | Israa
رضوى | given f | Radwa
الشهراني | family | al-Shahrani
الأسمري | family | al-Asmari
البيشي | family | al-Bishi
السهلي | family | al-Sahli
الهذلي | family | al-Hudhali
البقمي | family | al-Baqami
النفيعي | family | al-Nufaie
الروقي | family | al-Rouqi
الخثعمي | family | al-Khathami
الخالدي | family | al-Khalidi
الظفيري | family | al-Dhafiri
الفضلي | family common | al-Fadhli
الشراري | family | al-Sharari
الحويطي | family | al-Huwaiti
الطيار | family common | al-Tayyar
الجبرين | family common | al-Jibreen
الراشد | family common | al-Rashed
الحميد | family common | al-Humaid
الحمد | family common | al-Hamad
اليوسف | family | al-Yousef
السيف | family common | al-Saif
المنصور | family common | al-Mansour
المبارك | family common | al-Mubarak
الصالح | family common | al-Saleh
السليمان | family common | al-Sulaiman
الإبراهيم | family | al-Ibrahim
العبدالله | family | al-Abdullah
العبدالكريم | family | al-Abdulkarim
العبداللطيف | family | al-Abdullatif
العبدالرحمن | family | al-Abdulrahman
العبدالعزيز | family | al-Abdulaziz
العبدالقادر | family | al-Abdulqader
الجاسر | family common | al-Jasser
الجاسم | family | al-Jassim
السويلم | family | al-Suwailem
السويدان | family | al-Suwaidan
الدخيل | family common | al-Dakhil
الرميح | family | al-Rumaih
الزامل | family | al-Zamil
المعجل | family common | al-Muajil
العليان | family | al-Olayan
الحصين | family common | al-Husayen
القصبي | family | al-Qasabi
الخريجي | family | al-Khereiji
الجدعان | family | al-Jadaan
الحقيل | family | al-Hogail
الهويريني | family | al-Huwairini
الخضيري | family | al-Khudairi
الوهيبي | family | al-Wuhaibi
الرويلي | family | al-Ruwaili
الجريسي | family | al-Jeraisy
المنهالي | family | al-Menhali
النيادي | family | al-Neyadi
المهيري | family | al-Muhairi
الفلاسي | family | al-Falasi
الحمادي | family | al-Hammadi
الحوسني | family | al-Hosani
الزعابي | family | al-Zaabi
النقبي | family common | al-Naqbi
الطنيجي | family | al-Tunaiji
القبيسي | family | al-Qubaisi
الرميثي | family | al-Rumaithi
الغرير | family | al-Ghurair
الطاير | family | al-Tayer
الهاملي | family | al-Hamli
البوعينين | family | al-Buainain
المناعي | family | al-Mannai
السليطي | family | al-Sulaiti
الهتمي | family | al-Hitmi
النصر | family common | al-Nasr
الحنزاب | family | al-Hinzab
الدرهم | family common | al-Derham
المسند | family common | al-Misnad
الشيبي | family | al-Shaibi
الحرمي | family common | al-Harmi
المعضادي | family | al-Maadhadi
الجلاهمة | family | al-Jalahma
المحمود | family common | al-Mahmoud
الدوي | family common | al-Doy
العصفور | family common | al-Asfoor
سلمانوه | family | Salmanooh
الغريفي | family | al-Ghuraifi
المحروقي | family | al-Mahrooqi
الحبسي | family | al-Habsi
الراشدي | family | al-Rashdi
السيابي | family | al-Siyabi
الكندي | family common | al-Kindi
الرواحي | family | al-Rawahi
الهنائي | family | al-Hinai
الوهيبية | family | al-Wahaibiya
الشكيلي | family | al-Shukaili
المعمري | family | al-Maamari
الحجري | family common | al-Hajri
السناني | family | al-Sinani
الشنفري | family | al-Shanfari
الخروصي | family | al-Kharusi
المحرزي | family | al-Mahrizi
الفارسي | family common | al-Farsi
اللواتي | family common | al-Lawati
العنجري | family | al-Anjari
البراك | family | al-Barrak
الوعلان | family | al-Waalan
الصقر | family common | al-Saqr
الروضان | family | al-Roudan
الجراح | family common | al-Jarrah
الحمود | family | al-Hamoud
المضف | family common | al-Mudhaf
العدساني | family | al-Adsani
دشتي | family | Dashti
القلاف | family | al-Qallaf
الكندري | family | al-Kandari
المسلم | family common | al-Muslim
العبدلي | family common | al-Abdali
السنعوسي | family | al-Sanousi
الزلزلة | family common | al-Zalzalah
عاشور | family | Ashour
الآنسي | family | al-Ansi
البحسني | family | al-Bahsani
اليدومي | family | al-Yadumi
الزنداني | family | al-Zindani
العرادة | family | al-Arada
البخيتي | family | al-Bukhaiti
العاطفي | family common | al-Atifi
السامعي | family | al-Samei
الحكيمي | family | al-Hakimi
الأصبحي | family | al-Asbahi
الذماري | family common | al-Dhamari
الهمداني | family | al-Hamdani
الأهدل | family | al-Ahdal
الحبيشي | family | al-Hubaishi
الوصابي | family | al-Wosabi
العديني | family | al-Udaini
البركاني | family common | al-Barakani
النهدي | family | al-Nahdi
الكثيري | family common | al-Kathiri
الضالعي | family common | al-Dhalei
الربيش | family | al-Rubaish
الكناني | family | al-Kinani
الأعرجي | family | al-Araji
الأسدي | family | al-Asadi
الخزاعي | family | al-Khuzai
الزاملي | family | al-Zamili
الطائي | family | al-Tai
العبودي | family | al-Aboudi
الفتلاوي | family | al-Fatlawi
الكربولي | family | al-Karbouli
اللامي | family | al-Lami
الشبلي | family common | al-Shibli
المحمداوي | family | al-Muhammadawi
النوري | family | al-Nouri
العيساوي | family | al-Issawi
الفهداوي | family | al-Fahdawi
البياتي | family | al-Bayati
المعموري | family | al-Mamouri
الحسناوي | family | al-Hasnawi
البهادلي | family | al-Bahadli
الغراوي | family | al-Gharrawi
السراي | family common | al-Saray
الوائلي | family | al-Waeli
الشويلي | family | al-Shuwaili
البولاني | family | al-Bolani
الغبان | family | al-Ghabban
الصيهود | family | al-Saihoud
الخالصي | family | al-Khalisi
الصميدعي | family | al-Sumaidaie
العلواني | family | al-Alwani
الحلي | family common | al-Hilli
البزاز | family | al-Bazzaz
العزاوي | family | al-Azzawi
الجنابي | family | al-Janabi
الزوبعي | family | al-Zobaie
المشهداني | family | al-Mashhadani
اللهيبي | family | al-Luhaibi
القيسي | family | al-Qaisi
الجحيشي | family | al-Juhaishi
السعيدي | family | al-Saidi
الحيدري | family | al-Haidari
شنكالي | family | Shingali
هورامي | family | Hawrami
كركوكي | family common | Kirkuki
طيب | family common | Tayyib
سنجاري | family common | Sinjari
عقراوي | family | Aqrawi
ريكاني | family | Rekani
الدملوجي | family | al-Damluji
الأيوبي | family common | al-Ayoubi
الأتاسي | family | al-Atassi
السباعي | family common | al-Sibai
الحوراني | family common | al-Hourani
الحمصي | family common | al-Homsi
البوشي | family | al-Bushi
الشلبي | family | al-Shalabi
القباني | family | al-Qabbani
الصباغ | family | al-Sabbagh
القطان | family common | al-Qattan
النحاس | family common | al-Nahhas
المحاميد | family | al-Mahamid
السعدي | family | al-Saadi
اللبواني | family | al-Labwani
هيتو | family | Hitto
الزغبي | family | al-Zoghbi
العبدة | family | al-Abda
العطري | family common | al-Otari
خميس | family common | Khamis
شاليش | family | Shalish
صباغ | family | Sabbagh
نصار | family | Nassar
معلوف | family common | Maalouf
أرسلان | family | Arslan
وهاب | family common | Wahhab
شهيب | family | Chehayeb
قانصو | family common | Qanso
فنيش | family | Fneish
عبسي | family | Absi
شقير | family | Choucair
كيدانيان | family | Guidanian
طرابلسي | family common | Traboulsi
صيداوي | family common | Saidawi
بعلبكي | family common | Baalbaki
سعادة | family common | Saadeh
غانم | family | Ghanem
قهوجي | family | Kahwaji
عثمان | family | Othman
إبراهيم | family | Ibrahim
ريشا | family common | Richa
الحاج | family common | al-Hajj
العموش | family | al-Amoush
الفايز | family | al-Fayez
الزبن | family | al-Zaben
الحباشنة | family | al-Habashneh
الخريشا | family | al-Khreisha
القضاة | family common | al-Qudah
الشريدة | family | al-Shraideh
الحمارنة | family | al-Hamarneh
المصاروة | family | al-Masarweh
الغزاوي | family common | al-Ghazawi
السعود | family | al-Saud
العكايلة | family | al-Akayleh
غنيمات | family | Ghunaimat
الشوبكي | family | al-Shobaki
الرشق | family common | al-Rishq
المدلل | family common | al-Mudallal
فرج | family common | Faraj
مجدلاني | family | Majdalani
الأحمد | family | al-Ahmad
جرار | family common | Jarrar
قراقع | family | Qaraqe
الهباش | family | al-Habbash
الأعرج | family common | al-Araj
الشوا | family | al-Shawa
ملوح | family common | Mallouh
بركة | family common | Barakeh
غطاس | family | Ghattas
دوابشة | family | Dawabsheh
التميمي | family | al-Tamimi
غنيم | family | Ghoneim
الجنزوري | family | al-Ganzouri
الكتاتني | family | al-Katatni
حجازي | family common | Hegazy
صبحي | family | Sobhy
علام | family common | Allam
النمنم | family | al-Namnam
عفيفي | family | Afifi
حمزاوي | family | Hamzawy
خالد | family common | Khaled
شفيق | family | Shafik
العصار | family | al-Assar
قابيل | family | Qabil
الملا | family common | al-Molla
العناني | family | al-Anany
العرابي | family | al-Orabi
مكرم | family | Makram
عكاشة | family | Okasha
بكري | family common | Bakry
سرور | family common | Sorour
عصفور | family common | Asfour
الغيطاني | family | al-Ghitani
القعيد | family | al-Qaid
الأبنودي | family | al-Abnudi
حقي | family | Haqqi
رمزي | family common | Ramzy
حجي | family common | Heggy
السولية | family | al-Soleya
متعب | family | Motaeb
الحضري | family common | al-Hadary
النني | family common | Elneny
تريزيجيه | family | Trezeguet
كهربا | family common | Kahraba
الجاز | family common | al-Jaz
نافع | family | Nafie
الدقير | family | al-Digair
الأصم | family common | al-Asamm
سيسي | family | Sese
الأعيسر | family | al-Aisir
قوش | family | Gosh
طه | family | Taha
الكباشي | family | al-Kabbashi
السنوسي | family | al-Senussi
الغويل | family | al-Ghwell
المقريف | family | al-Magariaf
الحصادي | family | al-Hasadi
بوسهمين | family | Abu Sahmain
الكيب | family | al-Keib
شلقم | family | Shalgham
الناظوري | family | al-Nadhouri
الورفلي | family | al-Werfalli
الزنتاني | family | al-Zintani
المصراتي | family common | al-Misrati
القطراني | family | al-Qatrani
الككلي | family | al-Kikli
تنتوش | family | Tantoush
الغرياني | family | al-Gharyani
قزيط | family | Gzeit
الهاروني | family | Harouni
البحيري | family | Bhiri
ديلو | family | Dilou
الشعيبي | family | Chaibi
الجهيناوي | family | Jhinaoui
الطبوبي | family | Taboubi
الإبراهمي | family | Brahmi
الهمامي | family | Hammami
الرحوي | family | Rahoui
عبو | family | Abbou
الماطري | family | Materi
القروي | family common | Karoui
الشابي | family | Chebbi
الجلاصي | family | Jelassi
العكرمي | family | Akremi
مرزوق | family | Marzouk
الجريبي | family | Jribi
بوقادوم | family | Boukadoum
مقري | family common | Makri
سعداني | family common | Saadani
حنون | family | Hanoune
لوح | family common | Louh
غزالي | family common | Ghozali
حمروش | family | Hamrouche
جراد | family common | Djerad
زغماتي | family | Zeghmati
محرز | family common | Mahrez
بلماضي | family | Belmadi
براهيمي | family | Brahimi
فيغولي | family | Feghouli
بونجاح | family | Bounedjah
مزوار | family | Mezouar
الرميد | family | Ramid
الخلفي | family common | Khalfi
حصاد | family common | Hassad
الفتيت | family | Laftit
لفتيت | family | Laftit
بوسعيد | family | Boussaid
بنشعبون | family | Benchaaboun
الداودي | family | Daoudi
التوفيق | family common | Toufiq
أوجار | family | Aujjar
وهبي | family | Ouahbi
الهمة | family common | el-Himma
المرابط | family common | Mrabet
البقالي | family | Bekkali
بنموسى | family | Benmoussa
العلمي | family common | Alami
بنعبدالله | family | Benabdallah
الإدريسي | family | el-Idrissi
الكروج | family | el-Guerrouj
بنعطية | family | Benatia
زياش | family | Ziyech
بوصوفة | family | Boussoufa
لقجع | family | Lekjaa
الناصيري | family | Naciri
بيرام | family | Biram
روبلي | family common | Roble
خيري | family common | Khaire
شرماركي | family | Sharmarke
الحلواني | family | al-Halawani
الحناوي | family | al-Hinnawi
الخضري | family | al-Khudari
الرافعي | family | al-Rafei
الزيات | family | al-Zayyat
السعداوي | family | al-Saadawi
السقا | family | al-Sakka
الشاذلي | family | al-Shazly
الشربيني | family | al-Sherbini
الصاوي | family | al-Sawy
الطحاوي | family | al-Tahawi
العقاد | family | al-Aqqad
العوضي | family | al-Awadi
الفقي | family | al-Fiqi
القصبجي | family | al-Qasabgi
المليجي | family | al-Meligi
المنشاوي | family | al-Minshawi
الموجي | family common | al-Mougi
الهواري | family common | al-Hawari
الوكيل | family common | al-Wakil
الجوهري | family common | al-Gohary
الدالي | family common | al-Daly
السنباطي | family | al-Sunbati
الطوخي | family | al-Toukhi
العدوي | family common | al-Adawi
المسلماني | family | al-Muslimani
الإبراشي | family | al-Ibrashi
الليثي | family | al-Leithi
الحديدي | family common | al-Hadidi
العسال | family | al-Assal
العشماوي | family | al-Ashmawi
الجارحي | family | al-Garhi
البدوي | family common | al-Badawi
السمري | family | al-Samri
الضويحي | family | al-Duwaihi
الضويلع | family | al-Duwaila
الجمعان | family common | al-Juman
الصقعبي | family | al-Saqabi
الوابل | family | al-Wabil
المشوح | family | al-Mushawwah
الفريدي | family | al-Faridi
المويلحي | family | al-Muwailhi
الجحدلي | family | al-Jahdali
الفقيه | family common | al-Faqih
الصاعدي | family | al-Saedi
المحمادي | family | al-Muhammadi
اللحياني | family | al-Lihyani
الزايدي | family | al-Zaydi
العصيمي | family | al-Osaimi
الشلوي | family | al-Shalawi
المقاطي | family | al-Muqati
القثامي | family | al-Qathami
الطلحي | family | al-Talhi
السفياني | family | al-Sufyani
السواط | family | al-Sawat
الوادعي | family | al-Wadei
اليامي | family | al-Yami
الصيعري | family | al-Saiari
الشريمي | family | al-Shuraimi
المحيميد | family | al-Muhaimeed
المقيطيب | family | al-Muqaiteeb
القريني | family | al-Quraini
العطيشان | family | al-Utaishan
البسام | family | al-Bassam
الذكير | family | al-Dhukair
الجوعان | family common | al-Jouan
الحقباني | family | al-Haqbani
الخرجي | family | al-Kharji
السياري | family | al-Sayari
الصويان | family | al-Suwayyan
الحماد | family | al-Hammad
الثنيان | family common | al-Thunayyan
الجريان | family common | al-Jaryan
الضراب | family | al-Dharrab
العقيل | family | al-Aqeel
العمار | family | al-Ammar
الغفيص | family | al-Ghufais
المهنا | family common | al-Muhanna
الهزاع | family | al-Hazza
السماري | family | al-Samari
الزعاق | family | al-Zaaq
الحصيني | family | al-Husaini
المسعودي | family | al-Masoudi
خوجة | family | Khoja
جمجوم | family | Jamjoum
باناجة | family | Banaja
فقيه | family common | Fakeih
كعكي | family common | Kaki
زاهد | family | Zahid
عطار | family | Attar
صيرفي | family | Sairafi
قطان | family common | Qattan
بترجي | family common | Batterjee
نصيف | family | Nassif
باعشن | family | Baeshen
باجبير | family | Bajubair
بادويلان | family | Badwailan
باقيس | family | Baqais
بافقيه | family common | Bafaqih
باحارث | family | Bahareth
باخشب | family | Bakhashab
السمان | family common | al-Samman
النزاوي | family | al-Nazzawi
المجدوعي | family | al-Majdouie
الختارشي | family | al-Khatarshi
`;
