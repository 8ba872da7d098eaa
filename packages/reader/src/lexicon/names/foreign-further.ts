/**
 * Given and family names of statesmen, officers and private persons of the last hundred years as Arabic spells them, and of families of
 * Hadramaut (`با`). Line format: see `arabic-male.ts`.
 */
export default `
# Given names
كميل | given | Camille
لانا | given f | Lana
بالتاسار | given | Baltasar
نواه | given | Noah
مرقس | given | Mark
لوقا | given | Luke
كيرلس | given | Cyril
غريغوريوس | given | Gregorios
أغناطيوس | given | Ignatius
ثيودوروس | given | Theodore
أثناسيوس | given | Athanasius
باسيليوس | given | Basil
نحميا | given | Nehemiah
ماسينيسا | given | Massinissa
حسيبة | given f | Hassiba
إلحنان | given | Elhanan
أبراهام | given | Abraham
أرييه | given | Aryeh
إلياهو | given | Eliyahu
أهارون | given | Aharon
باتريس | given | Patrice
عبدو | given | Abdou
عبدولاي | given | Abdoulaye
ليوبولد | given | Léopold
لانسانا | given | Lansana
فودي | given | Foday
أحمدو | given | Ahmadou
شارلز | given | Charles
صمويل | given | Samuel
أوفوي | given | Houphouët
روش | given | Roch
غناسينغبي | given | Gnassingbé
نيسيفور | given | Nicéphore
أومارو | given | Umaru
شيهو | given | Shehu
عمارو | given | Umaru
نانا | given | Nana
كواسي | given | Kwasi
كوجو | given | Kojo
تشينوا | given | Chinua
نغوغي | given | Ngugi
أنغوس | given | Angus
غوفان | given | Govan
جويس | given f | Joyce
وانغاري | given f | Wangari
غراسا | given f | Graça
ألبرتينا | given f | Albertina
جوفينال | given | Juvénal
ميلكيور | given | Melchior
أدريانا | given f | Adriana
أرتورو | given | Arturo
أرنالدو | given | Arnaldo
ألفريدو | given | Alfredo
أليساندرو | given | Alessandro
أومبرتو | given | Umberto
إغناسيو | given | Ignacio
برناردو | given | Bernardo
بييترو | given | Pietro
تيودورو | given | Teodoro
جوفاني | given | Giovanni
جوليانو | given | Giuliano
دوناتو | given | Donato
سلفاتوري | given | Salvatore
فابريسيو | given | Fabrizio
فيسنتي | given | Vicente
كريستوبال | given | Cristóbal
لورنزو | given | Lorenzo
إيلينا | given f | Elena
بياتريس | given f | Beatriz
كورازون | given f | Corazón
فيوليتا | given f | Violeta
لوسيا | given f | Lucía
جوانا | given f | Joanna
ستيفانيا | given f | Stefania
إيرين | given f | Irene
غودرون | given f | Gudrun
أنيغريت | given f | Annegret
غيرد | given | Gerd
غونتر | given | Günter
يورغ | given | Jörg
يواخيم | given | Joachim
فرانتس | given | Franz
زيغمار | given | Sigmar
أولريش | given | Ulrich
إيغون | given | Egon
إريش | given | Erich
هاينريش | given | Heinrich
إرفين | given | Erwin
إروين | given | Erwin
بيرنهارد | given | Bernhard
ديتمار | given | Dietmar
ديتر | given | Dieter
إيليا | given | Ilya
فالنتين | given | Valentin
فلاديسلاف | given | Vladislav
يفغينيا | given f | Yevgenia
ياكوف | given | Yakov
بيوتر | given | Pyotr
رسلان | given | Ruslan
نديجدا | given f | Nadezhda
زينايدا | given f | Zinaida
لودميلا | given f | Lyudmila
زوراب | given | Zurab
ستيبي | given | Stipe
فرانيو | given | Franjo
فويسلاف | given | Vojislav
فوك | given | Vuk
ميلو | given | Milo
مومشيلو | given | Momčilo
نيبويشا | given | Nebojša
بوجيدار | given | Božidar
بويكو | given | Boyko
جيليو | given | Zhelyu
روميانو | given | Rumen
إيون | given | Ion
تراين | given | Traian
ميروسلاف | given | Miroslav
فويتشيخ | given | Wojciech
تاديوش | given | Tadeusz
برونيسلاف | given | Bronisław
يانوش | given | János
فيرينتس | given | Ferenc
غيولا | given | Gyula
أرباد | given | Árpád
كوستيس | given | Kostis
أنطونيس | given | Antonis
يورغوس | given | Giorgos
إيفانغيلوس | given | Evangelos
مكاريوس | given | Makarios
غلافكوس | given | Glafcos
تاسوس | given | Tassos
رؤوف | given | Rauf
بولند | given | Bülent
أردال | given | Erdal
أورهان | given | Orhan
سورونباي | given | Sooronbay
بورهان | given | الدين Burhanuddin
حفيظ | given | الله Hafizullah
بابراك | given | Babrak
بيلاوال | given | Bilawal
لياقت | given | Liaquat
لال | given | Lal
موراجي | given | Morarji
براتيبا | given f | Pratibha
براناب | given | Pranab
سيريمافو | given f | Sirimavo
زياء | given | الرحمن Ziaur
بيريندرا | given | Birendra
غيانيندرا | given | Gyanendra
براتشاندا | given | Prachanda
ساناث | given | Sanath
نورودوم | given | Norodom
إميلدا | given f | Imelda
بنينو | given | Benigno
ينغلاك | given f | Yingluck
أبهيسيت | given | Abhisit
سومتشاي | given | Somchai
تشوان | given | Chuan
شوان | given | Chuan
سينغمان | given | Syngman
سينغهمان | given | Syngman
يوشيهيديه | given | Yoshihide
هيروهيتو | given | Hirohito
ساداكو | given f | Sadako
داغ | given | Dag
تريغفي | given | Trygve
مارتي | given | Martti
غرو | given f | Gro
أولوف | given | Olof
إنغفار | given | Ingvar
يينس | given | Jens
كييل | given | Kjell
تاريا | given f | Tarja
بافو | given | Paavo
إسكو | given | Esko
مارغريته | given f | Margrethe
يان | given | Jan
إيليو | given | Elio
ديدييه | given | Didier
جيرار | given | Gérard
جيروم | given | Jérôme
كليمان | given | Clément
براين | given | Brian
جايسون | given | Jason
رولف | given | Rolf
ستيفين | given | Steven
كلايف | given | Clive
ليندون | given | Lyndon
نيت | given | Nate
هيو | given | Hugh
وارين | given | Warren
يوجين | given | Eugene
باميلا | given f | Pamela
بتسي | given f | Betsy
روزماري | given f | Rosemary
كايلي | given f | Kayleigh
كونداليزا | given f | Condoleezza
بيرتي | given | Bertie
جيري | given | Gerry
إمري | given | Imre
ساني | given common | Sani
بازل | given common | Basil
سجى | given f | Saja
يوحنا | given | John
بولس | given | Paul
بطرس | given | Peter
متى | given common | Matthew
توما | given common | Thomas
عزرا | given | Ezra
إنزو | given | Enzo
شوهي | given | Shohei
ليفي | given common | Levi
رافي | given | Rafi
نلسون | given | Nelson
إتيان | given | Étienne
بليز | given | Blaise
فيلا | given | Fela
إلين | given f | Ellen
ليما | given common f | Leymah
أغاثا | given f | Agathe
رامون | given | Ramón
ريناتو | given | Renato
مرسيدس | given f | Mercedes
يوشكا | given | Joschka
فيلي | given | Willy
هيرمان | given | Hermann
أصلان | given | Aslan
جوهر | given common | Dzhokhar
ليف | given | Lev
هاريس | given | Haris
يشار | given | Yaşar
عسكر | given common | Askar
ممنون | given common | Mamnoon
نشيد | given common | Nasheed
سوهارتو | given | Suharto
سوكارنو | given | Sukarno
شتيفان | given | Stefan
غوران | given | Göran
إرنا | given f | Erna
سانا | given common f | Sanna
هيلي | given f | Helle
ياب | given common | Jaap
رود | given common | Ruud
هرمان | given | Herman
برتران | given | Bertrand
آلن | given | Allen
أوستن | given | Austin
ديل | given f m common | Dale
شين | given f m common | Shane
كلارك | given | Clark
أليس | given f | Alice
# Family names
باجمال | family | Bajammal
باحاح | family | Bahah
باصرة | family | Basurra
باكثير | family | Bakathir
باراس | family | Baras
بايار | family | Bayar
داداه | family | Daddah
أهيرن | family | Ahern
أباتشا | family | Abacha
ثانت | family | Thant
تننباوم | family | Tannenbaum
دوداييف | family | Dudayev
ليبيد | family | Lebed
غوتشر | family | Gaucher
قرماح | family | Guermah
بولمرقة | family | Boulmerka
نغيني | family | Ngeny
فتال | family | Fattal
الرقيعي | family | Ruqai
تننبوم | family | Tenenbaum
شاستري | family | Shastri
ديساي | family | Desai
سينغه | family | Singh
ياداف | family | Yadav
بانيرجي | family | Banerjee
تشاترجي | family | Chatterjee
راجابكسه | family | Rajapaksa
ويكرمسينغه | family | Wickremesinghe
بندرنايكه | family | Bandaranaike
بريماداسا | family | Premadasa
جاياوردني | family | Jayewardene
غايوم | family | Gayoom
أروزو | family | Arroyo
تشيناوات | family | Shinawatra
فيجاجيفا | family | Vejjajiva
سوندرافيج | family | Sundaravej
غوسماو | family | Gusmão
هورتا | family | Horta
بادوي | family | Badawi
كوباياشي | family | Kobayashi
إيمامورا | family | Imamura
كوروساوا | family | Kurosawa
أوغاتا | family | Ogata
أكايسو | family | Akayesu
هابياريمانا | family | Habyarimana
نداداي | family | Ndadaye
تشومبي | family | Tshombe
أوبوتي | family | Obote
مكابا | family | Mkapa
كاوندا | family | Kaunda
تشيلوبا | family | Chiluba
نكومو | family | Nkomo
تسفانجيراي | family | Tsvangirai
شيسانو | family | Chissano
غيبوزا | family | Guebuza
ماشيل | family | Machel
نيتو | family | Neto
نوجوما | family | Nujoma
دي | family | كليرك x
بوتا | family | Botha
فورستر | family | Vorster
سيسولو | family | Sisulu
تامبو | family | Tambo
بيكو | family | Biko
سوبوكوي | family | Sobukwe
رافالومانانا | family | Ravalomanana
راجولينا | family | Rajoelina
بيدييه | family | Bédié
بوانيي | family | Boigny
سانكارا | family | Sankara
كابوري | family | Kaboré
كافاندو | family | Kafando
إياديما | family | Eyadéma
غناسينغبي | family | Gnassingbé
كيريكو | family | Kérékou
أبيولا | family | Abiola
بابانجيدا | family | Babangida
ماهاما | family | Mahama
أكوفو | family | Akufo
ويا | family | Weah
كباح | family | Kabbah
كوناتي | family | Konaté
ديالو | family | Diallo
كوليبالي | family | Coulibaly
سانوغو | family | Sanogo
سيسيه | family | Cissé
جامي | family | Jammeh
جاوارا | family | Jawara
فييرا | family | Vieira
تومبالباي | family | Tombalbaye
بوكاسا | family | Bokassa
أهيدجو | family | Ahidjo
نغيما | family | Nguema
غيله | family | Guelleh
عيديد | family | Aideed
صلاد | family | Salad
تانغ | family | Tang
أيزنهاور | family | Eisenhower
شوارزكوف | family | Schwarzkopf
شوارتزكوف | family | Schwarzkopf
باترايوس | family | Petraeus
غلاسبي | family | Glaspie
أتلي | family | Attlee
ماكميلان | family | Macmillan
هيث | family | Heath
ويدجري | family | Widgery
فاراج | family | Farage
رودمان | family | Rodman
جوكس | family | Joxe
بومبيدو | family | Pompidou
ديستان | family | d'Estaing
بيناي | family | Pinay
موليه | family | Mollet
جوهو | family | Jouhaud
زيلر | family | Zeller
سوستيل | family | Soustelle
لاكوست | family | Lacoste
إيرهارد | family | Erhard
براندت | family | Brandt
هونيكر | family | Honecker
أولبريشت | family | Ulbricht
أندريوتي | family | Andreotti
كراكسي | family | Craxi
جنتيلوني | family | Gentiloni
بالدوني | family | Baldoni
غونثاليث | family | González
أثنار | family | Aznar
سانتشيز | family | Sánchez
بويغديمونت | family | Puigdemont
سواريس | family | Soares
كافاكو | family | Cavaco
بابندريو | family | Papandreou
كرمنليس | family | Karamanlis
كرامنليس | family | Karamanlis
سيميتيس | family | Simitis
سمارس | family | Samaras
أناستاسياديس | family | Anastasiades
دنكتاش | family | Denktaş
مندريس | family | Menderes
إينونو | family | İnönü
يلماز | family | Yılmaz
كافوسوغلو | family | Çavuşoğlu
بولاطقان | family | Polatkan
زورلو | family | Zorlu
إينار | family | Inar
أندروبوف | family | Andropov
تشيرنينكو | family | Chernenko
يلتسن | family | Yeltsin
كوسيغين | family | Kosygin
نيمتسوف | family | Nemtsov
زكاييف | family | Zakayev
سركسيان | family | Sargsyan
ساركسيان | family | Sargsyan
ميلوسيفيتش | family | Milošević
توجمان | family | Tuđman
إيزيتبيغوفيتش | family | Izetbegović
كوشتونيتسا | family | Koštunica
دجينجيتش | family | Đinđić
هاراديناي | family | Haradinaj
بريشا | family | Berisha
خوجا | family | Hoxha
غليغوروف | family | Gligorov
كادار | family | Kádár
دوبتشيك | family | Dubček
ياروزلسكي | family | Jaruzelski
كفاشنيفسكي | family | Kwaśniewski
تشاوشيسكو | family | Ceaușescu
إيلييسكو | family | Iliescu
باسيسكو | family | Băsescu
جيفكوف | family | Zhivkov
هالونين | family | Halonen
برنادوت | family | Bernadotte
همرشولد | family | Hammarskjöld
هايدر | family | Haider
شوسيل | family | Schüssel
مئير | family | Meir
إشكول | family | Eshkol
باسترانا | family | Pastrana
تشافيس | family | Chávez
كابريليس | family | Capriles
فوجيموري | family | Fujimori
هومالا | family | Humala
بينوشي | family | Pinochet
أليندي | family | Allende
بينيرا | family | Piñera
ألفونسين | family | Alfonsín
غالتييري | family | Galtieri
كاردوسو | family | Cardoso
تشامورو | family | Chamorro
سوموزا | family | Somoza
نورييغا | family | Noriega
باتيستا | family | Batista
دوفالييه | family | Duvalier
بريفال | family | Préval
نييتو | family | Nieto
أوبرادور | family | Obrador
مالروني | family | Mulroney
كريتيان | family | Chrétien
كيتنغ | family | Keating
كوسغروف | family | Cosgrove
هرنانديز | family | Hernández
غوتييريز | family | Gutiérrez
فلوريس | family | Flores
ديلغادو | family | Delgado
ميندوزا | family | Mendoza
أغيلار | family | Aguilar
فارغاس | family | Vargas
سوتو | family | Soto
بيريرا | family | Pereira
فيريرا | family | Ferreira
ألفيس | family | Alves
بيانكي | family | Bianchi
ريتشي | family | Ricci
غريكو | family | Greco
شيفر | family | Schäfer
ريختر | family | Richter
كلاين | family | Klein
نويمان | family | Neumann
شفارتس | family | Schwarz
تسيمرمان | family | Zimmermann
هارتمان | family | Hartmann
لانغه | family | Lange
كراوزه | family | Krause
دوبوا | family | Dubois
لوروا | family | Leroy
لوفيفر | family | Lefebvre
غارنييه | family | Garnier
بلان | family | Blanc
جيرار | family | Gérard
ميرسييه | family | Mercier
بوير | family | Boyer
مور | family | Moore
إدواردز | family | Edwards
جنكينز | family | Jenkins
هيوز | family | Hughes
سيمونز | family | Simmons
برايانت | family | Bryant
غيبسون | family | Gibson
جناح | family common | Jinnah
عسيران | family | Osseiran
زيدا | family common | Zida
سودي | family common | Sudi
سماحة | family common | Samaha
غارسون | family | Garzón
نشيد | family common | Nasheed
يمين | family common | Yameen
حبيبي | family common | Habibie
موراكامي | family | Murakami
أمين | family common | Amin
رابح | family common | Rabeh
ديارا | family | Diarra
جامع | family common | Jammeh
منغستو | family | Mengistu
إيغال | family | Egal
سيلانيو | family | Silanyo
ترومان | family | Truman
بنس | family | Pence
كولبي | family | Colby
كافري | family | Caffery
إيدن | family | Eden
كالاهان | family | Callaghan
ميجور | family | Major
جيسوب | family | Jessup
هيغ | family | Hague
كوربن | family | Corbyn
أوزبورن | family | Osborne
فيلبان | family | Villepin
مندس | family | Mendès
سالان | family | Salan
شال | family common | Challe
ماسو | family | Massu
شيلي | family | Schily
غل | family common | Gül
كليتشدار | family | Kılıçdar
لينين | family | Lenin
ناجي | family common | Nagy
بيرسون | family | Persson
دايان | family | Dayan
بيترو | family | Petro
توليدو | family common | Toledo
لاغوس | family common | Lagos
بيرون | family | Perón
منعم | family common | Menem
تامر | family common | Temer
زيديو | family | Zedillo
هوارد | family | Howard
فيراري | family | Ferrari
كوخ | family common | Koch
سيمون | family | Simon
أندريه | family | André
توماس | family | Thomas
طومسون | family | Thompson
ألين | family | Allen
نيلسون | family | Nelson
إيفانز | family | Evans
ميرفي | family | Murphy
بيلي | family common | Bailey
جيمس | family | James
لونغ | family common | Long
ألكسندر | family | Alexander
راسل | family | Russell
`;
