/** Arab family names, with and without the article. Line format: see `arabic-male.ts`. */
export default `
الشريف | family common | al-Sharif
الفهد | family common | al-Fahd
الكردي | family common | al-Kurdi
السوري | family common | al-Souri
اليمني | family common | al-Yamani
الليبي | family common | al-Libi
التركي | family common | al-Turki
العراقي | family common | al-Iraqi
الأفغاني | family common | al-Afghani
الحبشي | family common | al-Habashi
الأرمني | family common | al-Armani
الرومي | family common | al-Roumi
السلطان | family common | al-Sultan
الأردني | family common | al-Urduni
الجزائري | family common | al-Jazairi
السيسي | family | el-Sisi
الأسد | family common | al-Assad
مبارك | family common | Mubarak
مرسي | family | Morsi
السادات | family | Sadat
القذافي | family | Gaddafi
القدافي | family | Gaddafi
عرفات | family common | Arafat
الحريري | family | Hariri
نصرالله | family | Nasrallah
نصر الله | family | Nasrallah
جنبلاط | family | Jumblatt
جعجع | family | Geagea
باسيل | family | Bassil
ميقاتي | family | Mikati
السنيورة | family | Siniora
الجميل | family common | Gemayel
لحود | family | Lahoud
فرنجية | family | Frangieh
بري | family common | Berri
سلام | family common | Salam
كرامي | family | Karami
الصلح | family common | Solh
شمعون | family | Chamoun
المشنوق | family | Machnouk
ريفي | family common | Rifi
رعد | family common | Raad
قاسم | family common | Qassem
بدر الدين | family | Badreddine
مغنية | family common | Mughniyeh
مشعل | family common | Meshaal
هنية | family common | Haniyeh
السنوار | family | Sinwar
الضيف | family common | Deif
الرنتيسي | family | Rantisi
الزهار | family | Zahar
أبو مرزوق | family | Abu Marzouk
البردويل | family | Bardawil
النخالة | family common | Nakhala
شلح | family | Shallah
دحلان | family | Dahlan
قريع | family | Qurei
عريقات | family | Erekat
عشراوي | family | Ashrawi
البرغوثي | family | Barghouti
فياض | family common | Fayyad
اشتية | family | Shtayyeh
الحمد الله | family | Hamdallah
المالكي | family | al-Maliki
الحية | family common | al-Hayya
العاروري | family | Arouri
أبو مازن | family | Abu Mazen
أبو عمار | family | Abu Ammar
أبو ردينة | family | Abu Rudeineh
الرجوب | family | Rajoub
الشيخ | family common | al-Sheikh
البدري | family common | al-Badri
الجعبري | family | Jabari
حمدان | family | Hamdan
حبش | family | Habash
حواتمة | family | Hawatmeh
درويش | family common | Darwish
العابدين | family common | al-Abidine
خاشقجي | family | Khashoggi
الجبير | family | al-Jubeir
آل سعود | family | Al Saud
آل نهيان | family | Al Nahyan
آل مكتوم | family | Al Maktoum
آل ثاني | family | Al Thani
آل خليفة | family | Al Khalifa
آل الصباح | family | Al Sabah
الصباح | family common | al-Sabah
آل الشيخ | family | Al Sheikh
الفيصل | family | al-Faisal
العطية | family common | al-Attiyah
قرقاش | family | Gargash
العتيبة | family | al-Otaiba
بن علوي | family | bin Alawi
الزياني | family | al-Zayani
المعلمي | family | al-Mouallimi
العساف | family | al-Assaf
القحطاني | family | al-Qahtani
العتيبي | family | al-Otaibi
الغامدي | family | al-Ghamdi
الزهراني | family | al-Zahrani
الشهري | family common | al-Shehri
الحربي | family common | al-Harbi
المطيري | family | al-Mutairi
الدوسري | family | al-Dosari
الشمري | family | al-Shammari
العنزي | family | al-Enezi
الرشيدي | family | al-Rashidi
السبيعي | family | al-Subaie
العسيري | family | al-Asiri
عسيري | family common | Asiri
الأحمري | family | al-Ahmari
القرني | family | al-Qarni
العمري | family | al-Omari
الجهني | family | al-Juhani
البلوي | family | al-Balawi
السلمي | family | al-Sulami
الثقفي | family | al-Thaqafi
الهاجري | family | al-Hajri
المري | family | al-Marri
الكواري | family | al-Kuwari
السويدي | family common | al-Suwaidi
المنصوري | family | al-Mansouri
الكعبي | family | al-Kaabi
الظاهري | family | al-Dhaheri
الظواهري | family | al-Zawahiri
النعيمي | family | al-Nuaimi
الشامسي | family | al-Shamsi
المزروعي | family | al-Mazrouei
الكتبي | family | al-Ketbi
البلوشي | family common | al-Balushi
الحارثي | family | al-Harthi
البوسعيدي | family | al-Busaidi
العجمي | family common | al-Ajmi
الرشيد | family common | al-Rashid
الغانم | family | al-Ghanim
السعدون | family | al-Saadoun
الطبطبائي | family | al-Tabtabai
الخرافي | family common | al-Kharafi
الهاشل | family | al-Hashel
السالم | family common | al-Salem
الخليفة | family common | al-Khalifa
القصيبي | family | al-Gosaibi
الراجحي | family | al-Rajhi
الفوزان | family | al-Fawzan
العثيمين | family | al-Uthaymin
العودة | family common | al-Odah
العريفي | family | al-Arifi
الخضير | family | al-Khudair
السديري | family | al-Sudairi
السديس | family | al-Sudais
الحوالي | family common | al-Hawali
التويجري | family | al-Tuwaijri
النملة | family common | al-Namlah
الربيعة | family | al-Rabiah
الفالح | family | al-Falih
النعيم | family common | al-Naim
العيسى | family | al-Issa
العواد | family | al-Awad
الهذلول | family | al-Hathloul
بدوي | family common | Badawi
لادن | family | Laden
بن لادن | family | bin Laden
الحوثي | family | al-Houthi
صالح | family common | Saleh
هادي | family | Hadi
العليمي | family | al-Alimi
الزبيدي | family common | al-Zubaidi
المخلافي | family | al-Mekhlafi
اليماني | family | al-Yamani
الأحمر | family common | al-Ahmar
بحاح | family | Bahah
بن دغر | family | bin Daghr
بن مبارك | family | bin Mubarak
المقدشي | family | al-Maqdashi
الصماد | family | al-Sammad
المشاط | family | al-Mashat
العزي | family | al-Ezzi
شرف | family common | Sharaf
سريع | family common | Saree
عبد السلام | family | Abdulsalam
الإرياني | family | al-Eryani
القربي | family common | al-Qirbi
الجندي | family common | al-Jundi
كرمان | family common | Karman
العطاس | family common | al-Attas
البيض | family common | al-Beidh
باعوم | family | Baoum
العولقي | family | al-Awlaki
الريمي | family | al-Raymi
الوحيشي | family | al-Wuhayshi
حسين | family | Hussein
علاوي | family | Allawi
الجعفري | family | al-Jaafari
العبادي | family | al-Abadi
عبد المهدي | family | Abdul Mahdi
الكاظمي | family | al-Kadhimi
السوداني | family common | al-Sudani
الحلبوسي | family | al-Halbousi
العامري | family | al-Amiri
الخزعلي | family | al-Khazali
الصدر | family common | al-Sadr
السيستاني | family | al-Sistani
الحكيم | family common | al-Hakim
الجلبي | family | Chalabi
الهاشمي | family | al-Hashemi
المطلك | family | al-Mutlaq
النجيفي | family | al-Nujaifi
الجبوري | family | al-Jabouri
الدليمي | family | al-Dulaimi
الدوري | family common | al-Douri
البارزاني | family | Barzani
بارزاني | family | Barzani
البرزاني | family | Barzani
طالباني | family | Talabani
الطالباني | family | Talabani
زيباري | family | Zebari
معصوم | family common | Masum
الياور | family | al-Yawer
الباجه جي | family | Pachachi
المهندس | family common | al-Muhandis
الفياض | family | al-Fayyad
الساعدي | family | al-Saadi
الخفاجي | family | al-Khafaji
الركابي | family | al-Rikabi
الشابندر | family | al-Shabandar
الربيعي | family | al-Rubaie
الموسوي | family | al-Musawi
الحسيني | family | al-Husseini
الحسني | family | al-Hasani
العلوي | family common | al-Alawi
الشهرستاني | family | al-Shahristani
الزرقاوي | family | al-Zarqawi
البغدادي | family common | al-Baghdadi
المهاجر | family common | al-Muhajir
العدناني | family | al-Adnani
الجولاني | family | al-Julani
الشرع | family common | al-Sharaa
الشيباني | family | al-Shaibani
المعلم | family common | al-Moallem
المقداد | family | al-Mekdad
الخطيب | family common | al-Khatib
طلاس | family | Tlass
مخلوف | family | Makhlouf
خدام | family common | Khaddam
غليون | family common | Ghalioun
الجربا | family | al-Jarba
صبرا | family | Sabra
حجاب | family common | Hijab
علوش | family common | Alloush
المالح | family common | al-Maleh
جاموس | family common | Jamous
سيدا | family | Sieda
مناع | family | Manna
كيلو | family common | Kilo
شعبان | family common | Shaaban
الزعبي | family | al-Zoubi
الحلقي | family | al-Halqi
عطري | family common | Otari
رفاعي | family | Rifai
الرفاعي | family | al-Rifai
الخصاونة | family | al-Khasawneh
الرزاز | family common | al-Razzaz
الملقي | family | al-Mulki
النسور | family common | Ensour
الصفدي | family | Safadi
المومني | family | al-Momani
جودة | family common | Judeh
البخيت | family | al-Bakhit
المعشر | family | Muasher
الكساسبة | family | al-Kasasbeh
المجالي | family | al-Majali
العدوان | family common | al-Adwan
الطراونة | family | al-Tarawneh
النمري | family | al-Nimri
شكري | family common | Shoukry
أبو الغيط | family | Aboul Gheit
موسى | family | Moussa
البرادعي | family | ElBaradei
صباحي | family common | Sabahi
الببلاوي | family | Beblawi
محلب | family | Mahlab
مدبولي | family | Madbouly
قنديل | family common | Qandil
نظيف | family common | Nazif
عبيد | family common | Ebeid
غالي | family common | Ghali
بطرس غالي | family | Boutros-Ghali
ماهر | family common | Maher
فهمي | family common | Fahmy
الشاطر | family common | el-Shater
بديع | family common | Badie
العريان | family common | el-Erian
البلتاجي | family | el-Beltagy
عاكف | family | Akef
عزت | family | Ezzat
القرضاوي | family | al-Qaradawi
جمعة | family common | Gomaa
الطيب | family common | al-Tayeb
طنطاوي | family | Tantawi
عنان | family | Anan
سليمان | family | Suleiman
عز | family common | Ezz
العادلي | family common | el-Adly
ساويرس | family | Sawiris
نور | family common | Nour
هيكل | family common | Heikal
محفوظ | family common | Mahfouz
الباز | family common | el-Baz
منصور | family | Mansour
بكار | family | Bakkar
برهامي | family | Borhami
أبو الفتوح | family | Aboul Fotouh
العوا | family | el-Awa
الزند | family common | el-Zend
كامل | family common | Kamel
أبو زيد | family | Abu Zeid
رشوان | family | Rashwan
عبد العاطي | family | Abdel Aaty
صلاح | family common | Salah
الشناوي | family | el-Shenawy
الخولي | family | el-Khouly
البنا | family common | el-Banna
قطب | family common | Qutb
الهضيبي | family | el-Hodeiby
حشمت | family | Heshmat
المصري | family common | al-Masri
العطار | family common | al-Attar
النجار | family common | al-Najjar
الحداد | family common | al-Haddad
حداد | family common | Haddad
الصياد | family common | al-Sayyad
القصاص | family common | al-Qassas
الحلبي | family common | al-Halabi
الدمشقي | family | al-Dimashqi
الشامي | family common | al-Shami
الطرابلسي | family | Trabelsi
التونسي | family common | al-Tunisi
المغربي | family common | al-Maghribi
الفاسي | family | al-Fassi
البصري | family | al-Basri
الكوفي | family | al-Kufi
النجفي | family | al-Najafi
الكربلائي | family | al-Karbalai
الكرخي | family | al-Karkhi
التكريتي | family | al-Tikriti
الراوي | family common | al-Rawi
العاني | family common | al-Ani
الحديثي | family | al-Hadithi
السامرائي | family | al-Samarrai
الموصلي | family | al-Mawsili
الأنصاري | family common | al-Ansari
المقدسي | family common | al-Maqdisi
الخليلي | family common | al-Khalili
النابلسي | family | al-Nabulsi
الغزي | family | al-Ghazzi
الحلاق | family common | al-Hallaq
المكي | family common | al-Makki
المدني | family common | al-Madani
الحضرمي | family | al-Hadrami
الصنعاني | family | al-Sanani
العدني | family | al-Adani
التعزي | family | al-Taizi
اليافعي | family | al-Yafai
الردفاني | family | al-Radfani
الشرفي | family common | al-Sharafi
القاضي | family common | al-Qadi
القاسمي | family | al-Qasimi
السقاف | family | al-Saqqaf
الجفري | family | al-Jifri
البرهان | family common | al-Burhan
حميدتي | family | Hemedti
دقلو | family | Dagalo
البشير | family common | al-Bashir
الترابي | family common | al-Turabi
المهدي | family common | al-Mahdi
الميرغني | family | al-Mirghani
حمدوك | family | Hamdok
نميري | family | Nimeiri
غندور | family common | Ghandour
كباشي | family | Kabbashi
العطا | family common | al-Atta
مناوي | family | Minnawi
جبريل | family | Gibril
الحلو | family common | al-Hilu
عقار | family common | Agar
عرمان | family | Arman
قرنق | family | Garang
ميارديت | family | Mayardit
مشار | family common | Machar
حفتر | family | Haftar
السراج | family common | al-Sarraj
الدبيبة | family | al-Dbeibeh
باشاغا | family | Bashagha
المنفي | family common | al-Menfi
معيتيق | family | Maiteeq
المشري | family | al-Mishri
سيالة | family | Siala
المنقوش | family common | al-Mangoush
زيدان | family common | Zeidan
الثني | family common | al-Thinni
السويحلي | family | al-Swehli
المسماري | family | al-Mismari
بلحاج | family | Belhadj
بورقيبة | family | Bourguiba
السبسي | family | Essebsi
قائد السبسي | family | Caid Essebsi
المرزوقي | family | Marzouki
الغنوشي | family | Ghannouchi
الجبالي | family | Jebali
العريض | family common | Larayedh
الشاهد | family common | Chahed
سعيد | family common | Saied
الجملي | family common | Jemli
الفخفاخ | family | Fakhfakh
المشيشي | family | Mechichi
بودن | family | Bouden
الصيد | family common | Essid
العباسي | family | Abassi
بلعيد | family | Belaid
البراهمي | family | Brahmi
الإبراهيمي | family common | Brahimi
بوتفليقة | family | Bouteflika
تبون | family | Tebboune
سلال | family | Sellal
أويحيى | family | Ouyahia
بوضياف | family | Boudiaf
بومدين | family | Boumediene
بن بلة | family | Ben Bella
بن جديد | family | Bendjedid
زروال | family | Zeroual
بلخادم | family | Belkhadem
بن فليس | family | Benflis
مدلسي | family | Medelci
لعمامرة | family | Lamamra
عطاف | family | Attaf
مساهل | family | Messahel
قايد صالح | family | Gaid Salah
شنقريحة | family | Chengriha
بن صالح | family | Bensalah
بن كيران | family | Benkirane
بنكيران | family | Benkirane
العثماني | family common | El Othmani
أخنوش | family | Akhannouch
بوريطة | family | Bourita
اليوسفي | family | Youssoufi
جطو | family | Jettou
بنعلي | family | Ben Ali
بن علي | family | Ben Ali
الطالبي | family | Talbi
شباط | family common | Chabat
لشكر | family | Lachgar
العماري | family | El Omari
الزفزافي | family | Zefzafi
ولد عبد العزيز | family | Ould Abdel Aziz
ولد الغزواني | family | Ould Ghazouani
ولد الشيخ أحمد | family | Ould Cheikh Ahmed
ولد داداه | family | Ould Daddah
ولد الطايع | family | Ould Taya
فرماجو | family | Farmaajo
جيله | family | Guelleh
العطوي | family | al-Atawi
الحازمي | family | al-Hazmi
الشحي | family | al-Shehhi
العمودي | family common | al-Amoudi
باحاج | family | Bahaj
باسندوة | family | Basindawa
باوزير | family | Bawazir
بامخرمة | family | Bamakhrama
الكبيسي | family | al-Kubaisi
الضاري | family common | al-Dhari
القرة داغي | family | al-Qaradaghi
النفيسي | family | al-Nafisi
الريسوني | family | Raissouni
عمارة | family common | Emara
سويف | family | Soueif
بيومي | family | Bayoumi
شحاتة | family | Shehata
الدسوقي | family | el-Dessouki
الشافعي | family common | al-Shafei
الشعراوي | family common | el-Shaarawi
الغزالي | family | al-Ghazali
متولي | family common | Metwally
عبده | family common | Abdo
النقاش | family common | al-Naqqash
القاعود | family | al-Qaoud
شومان | family | Shouman
هلالي | family | Hilali
الهلالي | family common | al-Hilali
عيتاني | family | Itani
فضل الله | family | Fadlallah
الموسى | family | al-Mousa
يكن | family common | Yakan
الصفار | family common | al-Saffar
النمر | family common | al-Nimr
قاووق | family | Qaouk
يزبك | family | Yazbek
خليل | family common | Khalil
إسحق | family | Ishaq
حنا | family | Hanna
خوري | family common | Khoury
الخوري | family common | al-Khoury
الراعي | family common | al-Rai
صفير | family common | Sfeir
تويني | family | Tueni
قصير | family common | Kassir
حاوي | family common | Hawi
عيدو | family | Eido
الحسن | family common | al-Hassan
شطح | family | Chatah
أبو فاعور | family | Abou Faour
فتفت | family | Fatfat
حماده | family | Hamadeh
حمادة | family common | Hamadeh
المر | family common | Murr
سكرية | family | Sukkarieh
بزي | family | Bazzi
عون | family common | Aoun
كنعان | family | Kanaan
حرب | family common | Harb
مكاري | family | Makari
زهرا | family | Zahra
عدوان | family common | Adwan
معوض | family | Moawad
دياب | family | Diab
شهاب | family common | Chehab
قباني | family | Qabbani
دريان | family | Derian
صدر | family common | Sadr
خامنئي | family | Khamenei
طراونة | family | Tarawneh
بدران | family | Badran
طوقان | family | Touqan
الروابدة | family | al-Rawabdeh
الكباريتي | family | al-Kabariti
عوض الله | family | Awadallah
العيسوي | family common | al-Issawi
العجرمي | family | al-Ajrami
النتشة | family | al-Natsheh
شعث | family | Shaath
الطيراوي | family | al-Tirawi
العالول | family | al-Aloul
الأغا | family common | al-Agha
حلس | family | Hilles
مهنا | family | Muhanna
الهندي | family common | al-Hindi
البطش | family common | al-Batsh
حبيب | family common | Habib
أبو العطا | family | Abu al-Ata
الغول | family common | al-Ghoul
شحادة | family | Shehadeh
أبو شنب | family | Abu Shanab
سعدات | family | Saadat
مصطفى | family | Mustafa
صيدم | family | Saidam
زكي | family common | Zaki
عودة | family common | Odeh
الطيبي | family | Tibi
زحالقة | family | Zahalka
بشارة | family common | Bishara
زعبي | family | Zoabi
محاميد | family | Mahamid
صرصور | family common | Sarsour
أبو عاقلة | family | Abu Akleh
الدحدوح | family | Dahdouh
أدرعي | family | Adraee
# whose first letters look like a clitic
لملوم | family | Lamloum
لحلو | family common | Lahlou
لزرق | family common | Lazrak
لهلالي | family | Lahlali
لغزيوي | family | Laghzioui
لخضر | family common | Lakhdar
لوديي | family | Loudiyi
لحبيب | family common | Lahbib
لعرج | family | Laraj
فيحان | family | Fayhan
وناس | family common | Ounas
وهاب | family common | Wahhab
ونوس | family | Wannous
ويحمان | family | Ouihmane
ولدعلي | family | Ouldali
بنيس | family common | Bennis
لعلو | family common | Laalou
لبيني | family common | Loubani
لفقيه | family common | Lafqih
لكحل | family | Lakehal
لشهب | family | Lachhab
لعروسي | family | Laaroussi
لمرابط | family common | Lamrabet
لمراني | family | Lamrani
لمريني | family | Lamrini
لعنصر | family common | Laenser
لكريني | family | Lakrini
لمغاري | family | Lamghari
لقصير | family common | Laksir
ولعلو | family | Oualalou
والعلو | family | Oualalou
وعلي | family common | Ouali
ويدير | family | Ouadir
واعمر | family | Ouaamar
ونيس | family | Wanis
ونيسي | family | Ounissi
وسلاتي | family | Oueslati
بلافريج | family | Balafrej
بلقاضي | family | Belkadi
بلقايد | family | Belkaid
بلغيث | family | Belghith
بلقاسم | family | Belkacem
بلعربي | family | Belarbi
بلوزداد | family | Belouizdad
بسيسو | family | Bseiso
بشارات | family | Bsharat
بدارنة | family | Bdarneh
بزيع | family | Bazee
`;
