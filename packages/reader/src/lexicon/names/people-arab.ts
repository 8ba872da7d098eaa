/** Public figures of the Arab states and of Israel. Line format: see `people-world.ts`. */
export default `
# Palestine
محمود عباس~أبو مازن~محمود عباس أبو مازن~عباس? | PS | GOV | Mahmoud Abbas
ياسر عرفات~أبو عمار?~عرفات? | PS | GOV | Yasser Arafat
إسماعيل هنية~هنية? | PS | REB | Ismail Haniyeh
خالد مشعل~مشعل? | PS | REB | Khaled Meshaal
يحيى السنوار~السنوار | PS | REB | Yahya Sinwar
محمد الضيف | PS | REB | Mohammed Deif
أحمد ياسين | PS | REB | Ahmed Yassin
عبد العزيز الرنتيسي~عبدالعزيز الرنتيسي | PS | REB | Abdel Aziz al-Rantisi
محمود الزهار | PS | REB | Mahmoud al-Zahar
موسى أبو مرزوق | PS | REB | Mousa Abu Marzook
صالح العاروري | PS | REB | Saleh al-Arouri
خليل الحية | PS | REB | Khalil al-Hayya
أبو عبيدة | PS | REB | Abu Obaida
زياد النخالة | PS | REB | Ziyad al-Nakhalah
رمضان شلح~رمضان عبد الله شلح | PS | REB | Ramadan Shalah
فتحي الشقاقي | PS | REB | Fathi Shaqaqi
جورج حبش | PS | REB | George Habash
أحمد سعدات | PS | REB | Ahmad Sa'adat
مروان البرغوثي | PS | PTY | Marwan Barghouti
مصطفى البرغوثي | PS | PTY | Mustafa Barghouti
محمد دحلان | PS | PTY | Mohammed Dahlan
أحمد قريع~أبو علاء? | PS | GOV | Ahmed Qurei
سلام فياض | PS | GOV | Salam Fayyad
رامي الحمد الله~رامي الحمدالله | PS | GOV | Rami Hamdallah
محمد اشتية~محمد أشتية | PS | GOV | Mohammad Shtayyeh
محمد مصطفى | PS | GOV | Mohammad Mustafa
صائب عريقات | PS | GOV | Saeb Erekat
حنان عشراوي | PS | GOV | Hanan Ashrawi
نبيل أبو ردينة | PS | GOV | Nabil Abu Rudeineh
نبيل شعث | PS | GOV | Nabil Shaath
رياض المالكي | PS | GOV | Riyad al-Maliki
رياض منصور | PS | GOV | Riyad Mansour
حسين الشيخ | PS | GOV | Hussein al-Sheikh
عزام الأحمد | PS | PTY | Azzam al-Ahmad
جبريل الرجوب | PS | PTY | Jibril Rajoub
شيرين أبو عاقلة | PS | JRN | Shireen Abu Akleh
وائل الدحدوح | PS | JRN | Wael Al-Dahdouh
# Israel
بنيامين نتنياهو~بنيامين نتانياهو~بنيامين نيتنياهو~نتنياهو~نتانياهو~نيتنياهو~بنيامين ناتنياهو~ناتنياهو | IL | GOV | Benjamin Netanyahu
أرييل شارون~آرييل شارون~ارييل شارون~اريل شارون~شارون | IL | GOV | Ariel Sharon
إيهود أولمرت~ايهود اولمرت | IL | GOV | Ehud Olmert
إيهود باراك~ايهود باراك | IL | GOV | Ehud Barak
إسحاق رابين~إسحق رابين~يتسحاق رابين | IL | GOV | Yitzhak Rabin
إسحاق شامير~إسحق شامير~يتسحاق شامير | IL | GOV | Yitzhak Shamir
شمعون بيريز~شيمون بيريز~شمعون بيريس~شيمون بيريس | IL | GOV | Shimon Peres
مناحيم بيغن~مناحيم بيجن~مناحم بيغن~مناحم بيجن | IL | GOV | Menachem Begin
غولدا مائير~جولدا مائير | IL | GOV | Golda Meir
ديفيد بن غوريون~دافيد بن غوريون~بن غوريون~بن جوريون | IL | GOV | David Ben-Gurion
موشيه ديان~موشي ديان | IL | GOV | Moshe Dayan
نفتالي بينيت | IL | GOV | Naftali Bennett
يائير لابيد~يئير لابيد~يائير لبيد | IL | GOV | Yair Lapid
بيني غانتس~بيني غانتز | IL | GOV | Benny Gantz
يوآف غالانت~يوآف جالانت | IL | GOV | Yoav Gallant
إسرائيل كاتس~يسرائيل كاتس | IL | GOV | Israel Katz
إيتمار بن غفير~ايتمار بن غفير~بن غفير | IL | GOV | Itamar Ben-Gvir
بتسلئيل سموتريتش | IL | GOV | Bezalel Smotrich
أفيغدور ليبرمان~أفيجدور ليبرمان~افيغدور ليبرمان | IL | GOV | Avigdor Lieberman
موشيه يعالون~موشي يعلون~موشيه يعلون~موشي يعالون | IL | GOV | Moshe Ya'alon
تسيبي ليفني | IL | GOV | Tzipi Livni
سيلفان شالوم | IL | GOV | Silvan Shalom
شاؤول موفاز | IL | GOV | Shaul Mofaz
عمير بيرتس~عمير بيريتس | IL | GOV | Amir Peretz
رؤوفين ريفلين~روفين ريفلين | IL | GOV | Reuven Rivlin
إسحاق هرتسوغ~يتسحاق هرتسوغ | IL | GOV | Isaac Herzog
جدعون ساعر~غدعون ساعر | IL | GOV | Gideon Sa'ar
رون ديرمر | IL | GOV | Ron Dermer
غادي آيزنكوت~غادي إيزنكوت | IL | MIL | Gadi Eisenkot
هرتسي هاليفي~هرتسي هليفي~هيرتسي هاليفي | IL | MIL | Herzi Halevi
إيال زامير | IL | MIL | Eyal Zamir
دان حالوتس | IL | MIL | Dan Halutz
غابي أشكنازي | IL | MIL | Gabi Ashkenazi
أفيخاي أدرعي~أفيخاي أدرعى | IL | MIL | Avichay Adraee
دانيال هاغاري~دانيال هغاري | IL | MIL | Daniel Hagari
جلعاد شاليط~غلعاد شاليط | IL | MIL | Gilad Shalit
يوسي كوهين | IL | SPY | Yossi Cohen
دافيد برنياع~ديفيد برنياع | IL | SPY | David Barnea
رونين بار | IL | SPY | Ronen Bar
أحمد الطيبي | IL | LEG | Ahmad Tibi
أيمن عودة | IL | LEG | Ayman Odeh
# Egypt
عبد الفتاح السيسي~عبدالفتاح السيسي~السيسي | EG | GOV | Abdel Fattah el-Sisi
محمد مرسي~مرسي | EG | GOV | Mohamed Morsi
حسني مبارك~محمد حسني مبارك~مبارك? | EG | GOV | Hosni Mubarak
أنور السادات~السادات~محمد أنور السادات | EG | GOV | Anwar Sadat
جمال عبد الناصر~جمال عبدالناصر~عبد الناصر~عبدالناصر? | EG | GOV | Gamal Abdel Nasser
عدلي منصور | EG | GOV | Adly Mansour
فاروق? | EG | GOV | Farouk of Egypt
سعد زغلول | EG | GOV | Saad Zaghloul
جمال مبارك | EG | PTY | Gamal Mubarak
عمرو موسى | EG | - | Amr Moussa
أحمد أبو الغيط | EG | - | Ahmed Aboul Gheit
نبيل العربي | EG | - | Nabil Elaraby
أحمد ماهر | EG | GOV | Ahmed Maher
نبيل فهمي | EG | GOV | Nabil Fahmy
سامح شكري | EG | GOV | Sameh Shoukry
بدر عبد العاطي~بدر عبدالعاطي | EG | GOV | Badr Abdelatty
محمد حسين طنطاوي~طنطاوي? | EG | MIL | Mohamed Hussein Tantawi
سامي عنان | EG | MIL | Sami Anan
عمر سليمان | EG | SPY | Omar Suleiman
عباس كامل | EG | SPY | Abbas Kamel
مصطفى مدبولي | EG | GOV | Mostafa Madbouly
إبراهيم محلب | EG | GOV | Ibrahim Mahlab
حازم الببلاوي | EG | GOV | Hazem el-Beblawi
هشام قنديل | EG | GOV | Hesham Qandil
عصام شرف | EG | GOV | Essam Sharaf
أحمد شفيق | EG | GOV | Ahmed Shafik
أحمد نظيف | EG | GOV | Ahmed Nazif
حمدين صباحي | EG | PTY | Hamdeen Sabahi
أيمن نور | EG | PTY | Ayman Nour
عبد المنعم أبو الفتوح~عبدالمنعم أبو الفتوح | EG | PTY | Abdel Moneim Aboul Fotouh
محمد بديع | EG | PTY | Mohammed Badie
خيرت الشاطر | EG | PTY | Khairat el-Shater
محمد البلتاجي | EG | PTY | Mohamed Beltagy
عصام العريان | EG | PTY | Essam el-Erian
محمد مهدي عاكف | EG | PTY | Mohammed Mahdi Akef
حسن البنا | EG | PTY | Hassan al-Banna
سيد قطب | EG | PTY | Sayyid Qutb
أحمد الطيب | EG | REL | Ahmed el-Tayeb
محمد سيد طنطاوي | EG | REL | Muhammad Sayyid Tantawy
علي جمعة | EG | REL | Ali Gomaa
شوقي علام | EG | REL | Shawki Allam
يوسف القرضاوي | EG | REL | Yusuf al-Qaradawi
شنودة?~شنودة الثالث | EG | REL | Shenouda III
تواضروس الثاني~تواضروس | EG | REL | Tawadros II
حبيب العادلي | EG | GOV | Habib el-Adly
نجيب محفوظ | EG | SOC | Naguib Mahfouz
نجيب ساويرس | EG | BUS | Naguib Sawiris
محمد صلاح | EG | SOC | Mohamed Salah
أيمن الظواهري~الظواهري | EG | REB | Ayman al-Zawahiri
# Syria
بشار الأسد~الأسد? | SY | GOV | Bashar al-Assad
حافظ الأسد | SY | GOV | Hafez al-Assad
ماهر الأسد | SY | MIL | Maher al-Assad
أسماء الأسد | SY | GOV | Asma al-Assad
وليد المعلم | SY | GOV | Walid Muallem
فيصل المقداد | SY | GOV | Faisal Mekdad
فاروق الشرع | SY | GOV | Farouk al-Sharaa
عبد الحليم خدام~عبدالحليم خدام | SY | GOV | Abdul Halim Khaddam
بشار الجعفري | SY | GOV | Bashar Jaafari
بثينة شعبان | SY | GOV | Bouthaina Shaaban
مصطفى طلاس | SY | MIL | Mustafa Tlass
أحمد الشرع~أبو محمد الجولاني~الجولاني | SY | GOV | Ahmed al-Sharaa
أسعد الشيباني | SY | GOV | Asaad al-Shaibani
رياض حجاب | SY | OPP | Riyad Hijab
أحمد الجربا | SY | OPP | Ahmad Jarba
معاذ الخطيب | SY | OPP | Moaz al-Khatib
برهان غليون | SY | OPP | Burhan Ghalioun
جورج صبرا | SY | OPP | George Sabra
ميشيل كيلو~ميشال كيلو | SY | OPP | Michel Kilo
هيثم مناع | SY | OPP | Haytham Manna
رامي عبد الرحمن~رامي عبدالرحمن | SY | CVL | Rami Abdulrahman
مظلوم عبدي | SY | REB | Mazloum Abdi
صالح مسلم | SY | REB | Salih Muslim
زهران علوش | SY | REB | Zahran Alloush
أبو بكر البغدادي~البغدادي? | IQ | REB | Abu Bakr al-Baghdadi
أبو محمد العدناني | SY | REB | Abu Mohammad al-Adnani
# Lebanon
رفيق الحريري | LB | GOV | Rafic Hariri
سعد الحريري~سعد الدين الحريري | LB | GOV | Saad Hariri
حسن نصر الله~حسن نصرالله~نصر الله?~نصرالله | LB | REB | Hassan Nasrallah
نعيم قاسم | LB | REB | Naim Qassem
عماد مغنية | LB | REB | Imad Mughniyeh
هاشم صفي الدين | LB | REB | Hashem Safieddine
ميشال عون~ميشيل عون | LB | GOV | Michel Aoun
جوزيف عون~جوزف عون | LB | GOV | Joseph Aoun
ميشال سليمان~ميشيل سليمان | LB | GOV | Michel Suleiman
إميل لحود~اميل لحود | LB | GOV | Émile Lahoud
نبيه بري | LB | LEG | Nabih Berri
وليد جنبلاط~جنبلاط | LB | PTY | Walid Jumblatt
سمير جعجع~جعجع | LB | PTY | Samir Geagea
جبران باسيل | LB | PTY | Gebran Bassil
نجيب ميقاتي | LB | GOV | Najib Mikati
فؤاد السنيورة~السنيورة | LB | GOV | Fouad Siniora
حسان دياب | LB | GOV | Hassan Diab
تمام سلام | LB | GOV | Tammam Salam
نواف سلام | LB | GOV | Nawaf Salam
عمر كرامي | LB | GOV | Omar Karami
سليم الحص~الحص? | LB | GOV | Selim Hoss
أمين الجميل | LB | GOV | Amine Gemayel
بشير الجميل | LB | GOV | Bachir Gemayel
بيار الجميل~بيير الجميل | LB | PTY | Pierre Gemayel
سامي الجميل | LB | PTY | Sami Gemayel
سليمان فرنجية | LB | PTY | Sleiman Frangieh
جبران تويني | LB | JRN | Gebran Tueni
سمير قصير | LB | JRN | Samir Kassir
بشارة الراعي~بشارة بطرس الراعي | LB | REL | Bechara Boutros al-Rahi
نصر الله صفير~نصرالله بطرس صفير | LB | REL | Nasrallah Sfeir
موسى الصدر | LB | REL | Musa al-Sadr
محمد حسين فضل الله | LB | REL | Mohammad Hussein Fadlallah
رياض سلامة | LB | GOV | Riad Salameh
# Iraq
صدام حسين~صدام? | IQ | GOV | Saddam Hussein
طارق عزيز | IQ | GOV | Tariq Aziz
علي حسن المجيد | IQ | MIL | Ali Hassan al-Majid
عزت الدوري~عزة الدوري~عزت إبراهيم الدوري | IQ | GOV | Izzat al-Douri
عدي صدام حسين | IQ | GOV | Uday Hussein
قصي صدام حسين | IQ | GOV | Qusay Hussein
إياد علاوي~اياد علاوي | IQ | GOV | Ayad Allawi
إبراهيم الجعفري | IQ | GOV | Ibrahim al-Jaafari
نوري المالكي | IQ | GOV | Nouri al-Maliki
حيدر العبادي~العبادي | IQ | GOV | Haider al-Abadi
عادل عبد المهدي~عادل عبدالمهدي | IQ | GOV | Adil Abdul-Mahdi
مصطفى الكاظمي | IQ | GOV | Mustafa al-Kadhimi
محمد شياع السوداني~شياع السوداني | IQ | GOV | Mohammed Shia al-Sudani
جلال طالباني~جلال الطالباني | IQ | GOV | Jalal Talabani
فؤاد معصوم | IQ | GOV | Fuad Masum
برهم صالح | IQ | GOV | Barham Salih
عبد اللطيف رشيد | IQ | GOV | Abdul Latif Rashid
غازي الياور~غازي عجيل الياور | IQ | GOV | Ghazi al-Yawar
هوشيار زيباري | IQ | GOV | Hoshyar Zebari
أحمد الجلبي~أحمد الچلبي~الجلبي | IQ | PTY | Ahmed Chalabi
مسعود بارزاني~مسعود البارزاني~مسعود البرزاني | IQ | GOV | Masoud Barzani
نيجيرفان بارزاني~نيجيرفان البارزاني~نجيرفان بارزاني | IQ | GOV | Nechirvan Barzani
مسرور بارزاني~مسرور البارزاني | IQ | GOV | Masrour Barzani
مقتدى الصدر | IQ | REL | Muqtada al-Sadr
علي السيستاني~السيستاني | IQ | REL | Ali al-Sistani
عبد العزيز الحكيم~عبدالعزيز الحكيم | IQ | PTY | Abdul Aziz al-Hakim
عمار الحكيم | IQ | PTY | Ammar al-Hakim
محمد باقر الحكيم | IQ | PTY | Mohammed Baqir al-Hakim
طارق الهاشمي | IQ | GOV | Tariq al-Hashimi
عدنان الدليمي | IQ | PTY | Adnan al-Dulaimi
صالح المطلك | IQ | PTY | Saleh al-Mutlaq
أسامة النجيفي | IQ | LEG | Osama al-Nujaifi
سليم الجبوري | IQ | LEG | Salim al-Jabouri
محمد الحلبوسي | IQ | LEG | Mohamed al-Halbousi
هادي العامري | IQ | PTY | Hadi al-Amiri
قيس الخزعلي | IQ | REB | Qais al-Khazali
أبو مهدي المهندس | IQ | MIL | Abu Mahdi al-Muhandis
حارث الضاري | IQ | REL | Harith al-Dhari
أبو مصعب الزرقاوي~الزرقاوي | JO | REB | Abu Musab al-Zarqawi
# Saudi Arabia
سلمان بن عبد العزيز~سلمان بن عبدالعزيز~سلمان بن عبد العزيز آل سعود~سلمان بن عبدالعزيز آل سعود | SA | GOV | Salman of Saudi Arabia
محمد بن سلمان~محمد بن سلمان بن عبدالعزيز~محمد بن سلمان بن عبد العزيز | SA | GOV | Mohammed bin Salman
محمد بن نايف~محمد بن نايف بن عبدالعزيز | SA | GOV | Muhammad bin Nayef
عبد الله بن عبد العزيز~عبدالله بن عبدالعزيز~عبد الله بن عبد العزيز آل سعود | SA | GOV | Abdullah of Saudi Arabia
فهد بن عبد العزيز~فهد بن عبدالعزيز | SA | GOV | Fahd of Saudi Arabia
سعود الفيصل | SA | GOV | Saud al-Faisal
عادل الجبير~عادل بن أحمد الجبير | SA | GOV | Adel al-Jubeir
فيصل بن فرحان~فيصل بن فرحان آل سعود | SA | GOV | Faisal bin Farhan
خالد بن سلمان~خالد بن سلمان بن عبدالعزيز | SA | GOV | Khalid bin Salman
بندر بن سلطان | SA | GOV | Bandar bin Sultan
تركي الفيصل | SA | SPY | Turki al-Faisal
الوليد بن طلال | SA | BUS | Al-Waleed bin Talal
جمال خاشقجي~خاشقجي~جمال خاشقجى | SA | JRN | Jamal Khashoggi
أحمد عسيري | SA | MIL | Ahmed al-Asiri
تركي المالكي | SA | MIL | Turki al-Maliki
سعود القحطاني | SA | GOV | Saud al-Qahtani
تركي آل الشيخ | SA | GOV | Turki al-Sheikh
سلمان العودة | SA | REL | Salman al-Ouda
عائض القرني | SA | REL | Aaidh al-Qarni
محمد العريفي | SA | REL | Mohamad al-Arefe
نمر النمر~نمر باقر النمر | SA | REL | Nimr al-Nimr
لجين الهذلول | SA | CVL | Loujain al-Hathloul
رائف بدوي | SA | CVL | Raif Badawi
علي النعيمي | SA | GOV | Ali al-Naimi
خالد الفالح | SA | GOV | Khalid al-Falih
أسامة بن لادن~بن لادن~اسامة بن لادن | SA | REB | Osama bin Laden
# Gulf
خليفة بن زايد~خليفة بن زايد آل نهيان | AE | GOV | Khalifa bin Zayed
محمد بن زايد~محمد بن زايد آل نهيان | AE | GOV | Mohamed bin Zayed
محمد بن راشد~محمد بن راشد آل مكتوم | AE | GOV | Mohammed bin Rashid
زايد بن سلطان آل نهيان~زايد بن سلطان | AE | GOV | Zayed bin Sultan
عبد الله بن زايد~عبدالله بن زايد~عبدالله بن زايد آل نهيان | AE | GOV | Abdullah bin Zayed
أنور قرقاش~قرقاش | AE | GOV | Anwar Gargash
يوسف العتيبة | AE | GOV | Yousef al-Otaiba
ضاحي خلفان | AE | COP | Dhahi Khalfan
حمد بن خليفة~حمد بن خليفة آل ثاني | QA | GOV | Hamad bin Khalifa
تميم بن حمد~تميم بن حمد آل ثاني | QA | GOV | Tamim bin Hamad
حمد بن جاسم~حمد بن جاسم آل ثاني~حمد بن جاسم بن جبر آل ثاني | QA | GOV | Hamad bin Jassim
محمد بن عبد الرحمن آل ثاني~محمد بن عبدالرحمن آل ثاني | QA | GOV | Mohammed bin Abdulrahman
ماجد الأنصاري | QA | GOV | Majed al-Ansari
صباح الأحمد~صباح الأحمد الجابر الصباح~صباح الأحمد الصباح | KW | GOV | Sabah al-Ahmad
جابر الأحمد~جابر الأحمد الصباح | KW | GOV | Jaber al-Ahmad
نواف الأحمد~نواف الأحمد الجابر الصباح | KW | GOV | Nawaf al-Ahmad
مشعل الأحمد~مشعل الأحمد الجابر الصباح | KW | GOV | Mishal al-Ahmad
مرزوق الغانم | KW | LEG | Marzouq al-Ghanim
قابوس بن سعيد~قابوس | OM | GOV | Qaboos bin Said
هيثم بن طارق | OM | GOV | Haitham bin Tariq
يوسف بن علوي | OM | GOV | Yusuf bin Alawi
بدر البوسعيدي | OM | GOV | Badr Albusaidi
حمد بن عيسى~حمد بن عيسى آل خليفة | BH | GOV | Hamad bin Isa
سلمان بن حمد~سلمان بن حمد آل خليفة | BH | GOV | Salman bin Hamad
خالد بن أحمد آل خليفة~خالد بن أحمد | BH | GOV | Khalid bin Ahmed
عبد اللطيف الزياني~عبداللطيف الزياني | BH | GOV | Abdullatif al-Zayani
علي سلمان | BH | PTY | Ali Salman
عبد الرحمن العطية~عبدالرحمن العطية | QA | - | Abdul Rahman al-Attiyah
# Jordan
عبد الله الثاني~عبدالله الثاني~عبد الله الثاني بن الحسين | JO | GOV | Abdullah II of Jordan
الحسين بن طلال | JO | GOV | Hussein of Jordan
أيمن الصفدي | JO | GOV | Ayman Safadi
ناصر جودة | JO | GOV | Nasser Judeh
عمر الرزاز | JO | GOV | Omar Razzaz
هاني الملقي | JO | GOV | Hani al-Mulki
معروف البخيت | JO | GOV | Marouf al-Bakhit
مروان المعشر | JO | GOV | Marwan Muasher
بشر الخصاونة | JO | GOV | Bisher al-Khasawneh
معاذ الكساسبة | JO | MIL | Muath al-Kasasbeh
# Yemen
علي عبد الله صالح~علي عبدالله صالح~صالح? | YE | GOV | Ali Abdullah Saleh
عبد ربه منصور هادي~عبدربه منصور هادي~منصور هادي~عبد ربه منصور | YE | GOV | Abdrabbuh Mansur Hadi
رشاد العليمي | YE | GOV | Rashad al-Alimi
عبد الملك الحوثي~عبدالملك الحوثي~عبدالملك بدر الدين الحوثي | YE | REB | Abdul-Malik al-Houthi
حسين بدر الدين الحوثي~حسين الحوثي | YE | REB | Hussein al-Houthi
محمد علي الحوثي | YE | REB | Mohammed Ali al-Houthi
مهدي المشاط | YE | REB | Mahdi al-Mashat
صالح الصماد | YE | REB | Saleh al-Sammad
يحيى سريع | YE | REB | Yahya Saree
محمد عبد السلام~محمد عبدالسلام | YE | REB | Mohammed Abdulsalam
عيدروس الزبيدي | YE | REB | Aidarus al-Zoubaidi
خالد بحاح | YE | GOV | Khaled Bahah
أحمد عبيد بن دغر~أحمد بن دغر~بن دغر | YE | GOV | Ahmed Obeid bin Daghr
معين عبد الملك | YE | GOV | Maeen Abdulmalik
عبد الملك المخلافي~عبدالملك المخلافي | YE | GOV | Abdulmalik al-Mekhlafi
خالد اليماني | YE | GOV | Khaled al-Yamani
أحمد عوض بن مبارك | YE | GOV | Ahmad Awad bin Mubarak
معمر الإرياني | YE | GOV | Moammar al-Eryani
علي محسن الأحمر~علي محسن | YE | MIL | Ali Mohsen al-Ahmar
طارق صالح~طارق محمد عبد الله صالح | YE | MIL | Tareq Saleh
توكل كرمان | YE | CVL | Tawakkol Karman
عبد المجيد الزنداني~عبدالمجيد الزنداني | YE | REL | Abdul Majeed al-Zindani
أنور العولقي | YE | REB | Anwar al-Awlaki
علي سالم البيض | YE | GOV | Ali Salem al-Beidh
أبو بكر القربي | YE | GOV | Abu Bakr al-Qirbi
# Sudan
عمر البشير~عمر حسن البشير~عمر حسن أحمد البشير~البشير? | SD | GOV | Omar al-Bashir
عبد الفتاح البرهان~عبدالفتاح البرهان~البرهان? | SD | GOV | Abdel Fattah al-Burhan
محمد حمدان دقلو~حميدتي~محمد حمدان دقلو حميدتي~محمد حمدان حميدتي | SD | REB | Mohamed Hamdan Dagalo
عبد الله حمدوك~عبدالله حمدوك~حمدوك | SD | GOV | Abdalla Hamdok
حسن الترابي~حسن عبد الله الترابي | SD | PTY | Hassan al-Turabi
الصادق المهدي | SD | PTY | Sadiq al-Mahdi
جعفر نميري~جعفر النميري | SD | GOV | Gaafar Nimeiry
محمد عثمان الميرغني | SD | PTY | Mohamed Osman al-Mirghani
جبريل إبراهيم | SD | REB | Gibril Ibrahim
مني أركو مناوي~مني مناوي~مناوي | SD | REB | Minni Minnawi
خليل إبراهيم | SD | REB | Khalil Ibrahim
عبد الواحد نور~عبد الواحد محمد نور | SD | REB | Abdul Wahid al-Nur
عبد العزيز الحلو | SD | REB | Abdelaziz al-Hilu
ياسر العطا | SD | MIL | Yasser al-Atta
شمس الدين كباشي~شمس الدين الكباشي | SD | MIL | Shams al-Din Kabbashi
# Libya
معمر القذافي~القذافي?~معمر القدافي | LY | GOV | Muammar Gaddafi
سيف الإسلام القذافي~سيف الاسلام القذافي | LY | GOV | Saif al-Islam Gaddafi
خليفة حفتر~حفتر | LY | MIL | Khalifa Haftar
فايز السراج~فائز السراج | LY | GOV | Fayez al-Sarraj
عبد الحميد الدبيبة~عبدالحميد الدبيبة~الدبيبة | LY | GOV | Abdul Hamid Dbeibeh
فتحي باشاغا | LY | GOV | Fathi Bashagha
عقيلة صالح | LY | LEG | Aguila Saleh
محمد المنفي | LY | GOV | Mohamed al-Menfi
خالد المشري | LY | LEG | Khalid al-Mishri
مصطفى عبد الجليل~مصطفى عبدالجليل | LY | GOV | Mustafa Abdul Jalil
محمود جبريل | LY | GOV | Mahmoud Jibril
علي زيدان | LY | GOV | Ali Zeidan
عبد الله الثني | LY | GOV | Abdullah al-Thani
أحمد المسماري | LY | MIL | Ahmed al-Mismari
عبد الباسط المقرحي~المقرحي | LY | - | Abdelbaset al-Megrahi
# Maghreb
زين العابدين بن علي~بن علي? | TN | GOV | Zine El Abidine Ben Ali
الحبيب بورقيبة~بورقيبة | TN | GOV | Habib Bourguiba
الباجي قائد السبسي~الباجي قايد السبسي~قائد السبسي~السبسي | TN | GOV | Beji Caid Essebsi
المنصف المرزوقي~منصف المرزوقي | TN | GOV | Moncef Marzouki
قيس سعيد | TN | GOV | Kais Saied
راشد الغنوشي~الغنوشي | TN | PTY | Rached Ghannouchi
يوسف الشاهد | TN | GOV | Youssef Chahed
حمادي الجبالي | TN | GOV | Hamadi Jebali
علي العريض | TN | GOV | Ali Larayedh
شكري بلعيد | TN | OPP | Chokri Belaid
محمد البوعزيزي | TN | CVL | Mohamed Bouazizi
عبد العزيز بوتفليقة~عبدالعزيز بوتفليقة~بوتفليقة | DZ | GOV | Abdelaziz Bouteflika
عبد المجيد تبون~عبدالمجيد تبون~تبون | DZ | GOV | Abdelmadjid Tebboune
أحمد أويحيى~أويحيى | DZ | GOV | Ahmed Ouyahia
عبد المالك سلال | DZ | GOV | Abdelmalek Sellal
أحمد قايد صالح~قايد صالح | DZ | MIL | Ahmed Gaid Salah
هواري بومدين | DZ | GOV | Houari Boumediene
أحمد بن بلة | DZ | GOV | Ahmed Ben Bella
الشاذلي بن جديد | DZ | GOV | Chadli Bendjedid
رمطان لعمامرة | DZ | GOV | Ramtane Lamamra
مراد مدلسي | DZ | GOV | Mourad Medelci
محمد السادس | MA | GOV | Mohammed VI
الحسن الثاني | MA | GOV | Hassan II
عبد الإله بنكيران~عبد الإله ابن كيران~بنكيران~عبد الإله بن كيران | MA | GOV | Abdelilah Benkirane
سعد الدين العثماني | MA | GOV | Saadeddine Othmani
عزيز أخنوش~أخنوش | MA | GOV | Aziz Akhannouch
ناصر بوريطة~بوريطة | MA | GOV | Nasser Bourita
إبراهيم غالي | EH | REB | Brahim Ghali
محمد عبد العزيز? | EH | REB | Mohamed Abdelaziz
معاوية ولد الطايع~معاوية ولد سيدي أحمد الطايع | MR | GOV | Maaouya Ould Taya
محمد ولد عبد العزيز~ولد عبد العزيز~محمد ولد عبدالعزيز | MR | GOV | Mohamed Ould Abdel Aziz
محمد ولد الغزواني~محمد ولد الشيخ الغزواني | MR | GOV | Mohamed Ould Ghazouani
`;
