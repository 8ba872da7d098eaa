/** Further given and family names of the world as Arabic spells them. Line format: see `arabic-male.ts`. */
export default `
آشلي | given f m | Ashley
آرون | given | Aaron
آني | given f common | Annie
أدريان | given common | Adrian
أدولف | given | Adolf
أرتور | given | Arthur
أرماندو | given | Armando
أرنو | given common | Arnaud
أغنيس | given f | Agnes
أليستير | given | Alistair
أليسون | given f | Alison
أليسيا | given f | Alicia
أماندا | given f | Amanda
أمبر | given f | Amber
أميليا | given f common | Amelia
أندرس | given | Anders
أندي | given | Andy
أنخيل | given | Angel
أنيتا | given f common | Anita
أوسكار | given common | Oscar
أوليفييه | given | Olivier
أوتو | given | Otto
أوغو | given | Hugo
أوكسانا | given f | Oksana
إدموند | given common | Edmund
إدوين | given | Edwin
إستيبان | given | Esteban
إلينا | given f common | Elena
إليوت | given | Elliot
إميلي | given f | Emily
إميليو | given | Emilio
إنريكو | given | Enrico
إنغريد | given f | Ingrid
إيديث | given f | Edith
إيزابيل | given f | Isabel
إيزابيلا | given f | Isabella
إيفا | given f | Eva
إيف | given | Yves
باربرا | given f | Barbara
بريتني | given f common | Britney
بريندا | given f | Brenda
بيتي | given f common | Betty
بيلي | given common | Billy
بيرنارد | given | Bernard
تايلور | given f m common | Taylor
تشيس | given | Chase
تومي | given | Tommy
تينا | given f common | Tina
ثيودور | given | Theodore
جاكلين | given f | Jacqueline
جاستين | given | Justin
جانيت | given f common | Janet
جوشوا | given | Joshua
جوليو | given | Giulio
جونا | given common | Jonah
جونسون | given common | Johnson
جودي | given f common | Jodie
جويل | given f m | Joel
خايمي | given | Jaime
خالدة | given f common | Khaleda
داريو | given | Dario
دانا | given f m common | Dana
داميان | given common | Damian
دايان | given f | Diane
دايانا | given f | Diana
دوناتيلا | given f | Donatella
دونا | given f common | Donna
دونكان | given | Duncan
ديبورا | given f | Deborah
ديبي | given f | Debbie
ديلان | given | Dylan
ديمتريس | given | Dimitris
راسل | given common | Russell
راي | given common | Ray
رفائيل | given | Rafael
روب | given | Rob
رودولفو | given | Rodolfo
روزا | given f common | Rosa
روز | given f | Rose
روس | given common | Ross
رومان | given | Roman
روني | given | Ronny
رينزو | given | Renzo
زبيغنيو | given | Zbigniew
زاك | given | Zach
سالي | given f common | Sally
سايمون | given | Simon
سبستيان | given | Sebastian
ستان | given | Stan
ستيفان | given | Stefan
شارلوت | given f common | Charlotte
شيري | given f | Sherry
غارث | given | Gareth
غاريث | given | Gareth
غونزالو | given | Gonzalo
غييرمو | given | Guillermo
فابيو | given | Fabio
فابيان | given | Fabian
فرانشيسكو | given | Francesco
فلاد | given common | Vlad
فلورنس | given f | Florence
فيدل | given common | Fidel
فيرونيكا | given f | Veronica
فيليبو | given | Filippo
كاتيا | given f | Katya
كاميلا | given f common | Camilla
كلاوديو | given | Claudio
كلير | given f | Claire
كورت | given | Kurt
كيرا | given f | Kira
كيرت | given | Kurt
كيري | given f m | Kerry
كليمنت | given | Clement
كريغ | given common | Craig
كزافييه | given | Xavier
لاسلو | given common | Laszlo
لانس | given | Lance
لورين | given f common | Lauren
لوسي | given f | Lucy
لوكاس | given | Lucas
ليسلي | given f m common | Leslie
ليون | given common | Leon
ليونارد | given | Leonard
ماتيا | given common | Mattia
مادونا | given f common | Madonna
مارتا | given f common | Marta
مارسيل | given | Marcel
مارسيلو | given | Marcelo
مارلين | given f common | Marilyn
ماريان | given f | Marianne
ماريون | given f m common | Marion
ماغنوس | given | Magnus
مالكوم | given | Malcolm
موريزيو | given | Maurizio
موريتسيو | given | Maurizio
ميريام | given f | Miriam
ميلاني | given f common | Melanie
ميلينا | given f common | Milena
ناتاليا | given f | Natalia
ناتاشا | given f | Natasha
ناعومي | given f | Naomi
نوام | given | Noam
نيك | given | Nick
نينا | given f | Nina
هارفي | given common | Harvey
هانا | given f common | Hannah
هايدي | given f | Heidi
هربرت | given | Herbert
هنريك | given | Henrik
هيلموت | given | Helmut
هيكتور | given | Hector
وندي | given f common | Wendy
يوخن | given | Jochen
ياكوب | given | Jakub
فلوريان | given | Florian
لوشيانو | given | Luciano
أليخاندرو | given | Alejandro
أرسين | given common | Arsene
أليو | given common | Aliou
أوسمان | given | Ousmane
أوسمانو | given | Ousmanou
أوباسانجو | given | Obasanjo
باكاري | given | Bakary
بوبكر | given | Boubacar
جاكايا | given | Jakaya
ديديه | given | Didier
ساديو | given | Sadio
سامويل | given | Samuel
سيريتسي | given | Seretse
سيسيل | given f m common | Cecil
شيخو | given | Cheikhou
موديبو | given | Modibo
نغوزي | given f | Ngozi
وول | given | Wole
يايا | given | Yaya
يوهيري | given | Yoweri
ميرال | given f | Meral
إرطغرل | given | Ertugrul
أوزغور | given | Ozgur
براءت | given | Berat
بكير | given | Bekir
طورغوت | given | Turgut
سياوش | given | Siavash
شهرام | given | Shahram
فرهاد | given | Farhad
فريدون | given | Fereydoun
مجتبى | given | Mojtaba
مهرداد | given | Mehrdad
مهران | given common | Mehran
هوشنك | given | Houshang
إسفنديار | given | Esfandiar
بروجردي | given | Boroujerdi
نازانين | given f | Nazanin
معصومة | given f | Masoumeh
نيرمالا | given f | Nirmala
أرفيند | given | Arvind
براديب | given | Pradeep
برانب | given | Pranab
سانجاي | given | Sanjay
شاروخان | given | Shahrukh
أميتاب | given | Amitabh
أيشواريا | given f | Aishwarya
ديبيكا | given f | Deepika
بريانكا | given f | Priyanka
بيناظير | given f | Benazir
بلاوال | given | Bilawal
ملالا | given f | Malala
راحيل | given | Raheel
قمر | given common | Qamar
حقاني | given common | Haqqani
زياور | given | Ziaur
مايثريبالا | given | Maithripala
يوكيو | given | Yukio
هيروشي | given | Hiroshi
كازو | given common | Kazuo
كيشي | given | Kishi
أكيهيتو | given | Akihito
ناروهيتو | given | Naruhito
أندرسن | family | Andersen
أندروز | family common | Andrews
أرمسترونغ | family | Armstrong
أوديرنو | family | Odierno
بارنيت | family | Barnett
باتلر | family | Butler
باترسون | family common | Patterson
باتريك | family | Patrick
باودن | family | Bowden
بايكر | family | Baker
برادلي | family common | Bradley
برنانكي | family | Bernanke
بريغز | family | Briggs
بنيت | family common | Bennett
بورن | family common | Borne
بويل | family common | Boyle
بيري | family common | Perry
بيرس | family | Pierce
بيرلسكوني | family | Berlusconi
بيكهام | family | Beckham
ترنر | family | Turner
تشامبرز | family | Chambers
تشرشل | family | Churchill
جايمس | family | James
جيفرسون | family common | Jefferson
جينكينز | family common | Jenkins
داونينغ | family | Downing
دانفورد | family | Dunford
دمبسي | family | Dempsey
دنكان | family common | Duncan
ديكسون | family common | Dickson
روزفلت | family common | Roosevelt
ساليفان | family | Sullivan
ستيوارت | family common | Stewart
سوانسون | family | Swanson
سيشنز | family | Sessions
سيمبسون | family | Simpson
شومر | family | Schumer
شميدت | family | Schmidt
غراهام | family common | Graham
غوردون | family common | Gordon
غيلبرت | family | Gilbert
فوكس | family common | Fox
فيليبس | family | Phillips
كارسون | family common | Carson
كاسيدي | family | Cassidy
كانينغهام | family | Cunningham
كولمان | family common | Coleman
كومي | family | Comey
كونري | family | Connery
كونستانتين | family | Constantine
لي | family | Lee
لينكولن | family common | Lincoln
ماركل | family | Markle
ماي | family common | May
مونوز | family | Munoz
نافارو | family | Navarro
نلسون | family | Nelson
هاسبل | family | Haspel
هاملتون | family common | Hamilton
هانت | family common | Hunt
هايلي | family common | Haley
هايغ | family | Hague
هول | family common | Hall
هولدر | family | Holder
هيغل | family | Hagel
هيغينز | family | Higgins
هيلي | family | Haley
وارن | family common | Warren
وودز | family | Woods
وودورد | family | Woodward
ويليامسون | family | Williamson
ييلين | family | Yellen
يونغ | family | Young
ألفاريز | family | Alvarez
ألميدا | family | Almeida
ألونسو | family | Alonso
إسكوبار | family | Escobar
إيغليسياس | family | Iglesias
بوتشيتينو | family | Pochettino
بوتشيلي | family | Bocelli
بوردي | family common | Bordi
بينيتيز | family | Benitez
بيليغريني | family | Pellegrini
توريس | family | Torres
خيمينيز | family | Jimenez
دياز | family | Diaz
راموس | family | Ramos
راميريز | family | Ramirez
روميرو | family | Romero
روسي | family common | Rossi
ريفيرا | family common | Rivera
رويز | family | Ruiz
ريناتو | family | Renato
سواريز | family | Suarez
سيميوني | family | Simeone
فيرنانديز | family | Fernandez
فيغا | family | Vega
فيلا | family common | Villa
فيرغسون | family common | Ferguson
فيراتي | family | Verratti
كاستيلو | family | Castillo
كافاني | family common | Cavani
كوستا | family | Costa
ماكري | family common | Macri
مورينيو | family | Mourinho
مورينو | family | Moreno
موليا | family common | Molina
مولينا | family common | Molina
مينديز | family | Mendez
نافاس | family | Navas
نيمار | family | Neymar
هيريرا | family | Herrera
أنشيلوتي | family | Ancelotti
أليغري | family | Allegri
بالوتيلي | family | Balotelli
غريللو | family | Grillo
ليتا | family | Letta
مانشيني | family | Mancini
إيرو | family | Ayrault
بنزيمة | family | Benzema
بوفون | family | Buffon
دارمانان | family | Darmanin
ديشامب | family | Deschamps
ديفيرجيه | family | Duverger
رافاران | family | Raffarin
روايال | family | Royal
ستراوس | family | Strauss
فالس | family | Valls
فيليب | family | Philippe
كاستانير | family | Castaner
كولان | family | Colin
لوفافر | family | Lefebvre
مبابي | family | Mbappe
ميلانشون | family | Melenchon
مونتبور | family | Montebourg
هامون | family common | Hamon
غريزمان | family | Griezmann
غوتييه | family | Gauthier
لوران | family | Laurent
بارباندي | family | Barbandi
كوزنيتسوف | family | Kuznetsov
كونستانتينوف | family | Konstantinov
كوساتشوف | family | Kosachev
بوريسوف | family | Borisov
كليتشكو | family | Klitschko
كوتشما | family | Kuchma
ريزنيكوف | family | Reznikov
دوديك | family | Dodik
مودريتش | family | Modric
راكيتيتش | family | Rakitic
بليتش | family | Blic
بليت | family common | Bildt
بابيش | family | Babis
فيتسو | family | Fico
سيبراس | family | Tsipras
ساماراس | family | Samaras
فاروفاكيس | family | Varoufakis
ملادينوف | family | Mladenov
بوريسوفا | family | Borissova
أبراموفيتش | family | Abramovich
غوتيرس | family | Guterres
غابرييل | family | Gabriel
كوهلر | family common | Koehler
لاغارد | family | Lagarde
موللر | family | Mueller
نوير | family | Neuer
هاينكس | family | Heynckes
هيرمان | family | Hermann
فيبر | family common | Weber
ماير | family | Meyer
بيكنباور | family | Beckenbauer
باخ | family | Bach
بلاتر | family | Blatter
بلاتيني | family common | Platini
إنفانتينو | family | Infantino
لوف | family | Loew
كلوب | family | Klopp
كروس | family common | Kroos
فينغر | family | Wenger
غوارديولا | family | Guardiola
هازارد | family common | Hazard
لوكاكو | family | Lukaku
كورتوا | family | Courtois
روتي | family | Rutte
فيلدرز | family | Wilders
ميشيل | family | Michel
سلامة | family common | Salame
ليون | family common | Leon
مارتان | family common | Martin
لوكوك | family | Lowcock
فيليبيتش | family | Filipic
بهجلي | family | Bahceli
صويلو | family | Soylu
كالن | family | Kalin
بوزداغ | family | Bozdag
تشليك | family common | Celik
أوزيل | family | Ozil
توران | family common | Turan
أقطاي | family | Aktay
البيرق | family | Albayrak
جهانغيري | family | Jahangiri
دهقان | family | Dehghan
هاشمي | family common | Hashemi
شريعتمداري | family | Shariatmadari
بهرامي | family | Bahrami
نوبخت | family | Nobakht
زنغنة | family | Zanganeh
قيوم | family | Qayum
باجوا | family | Bajwa
كوفيند | family | Kovind
سواراج | family | Swaraj
غوبتا | family | Gupta
كابور | family | Kapoor
ريدي | family | Reddy
ناير | family | Nair
سيريسينا | family | Sirisena
ويكريميسينغه | family | Wickremesinghe
رزاق | family | Razak
كونو | family common | Kono
ناكامورا | family | Nakamura
كاغاوا | family | Kagawa
بنسودا | family | Bensouda
أديسينا | family | Adesina
بوهاري | family | Buhari
جاميه | family | Jammeh
ديوف | family | Diouf
كونديه | family | Conde
وتارا | family | Ouattara
كونان | family common | Konan
دروغبا | family | Drogba
توريه | family | Toure
كابوريه | family | Kabore
إيتو | family | Eto'o
نغيسو | family | Nguesso
كيكويتي | family | Kikwete
ماغوفولي | family | Magufuli
كير | family | Kiir
ماشار | family | Machar
أموم | family | Amum
لوال | family common | Lual
دينق | family | Deng
ملوال | family | Malwal
غولان | family | Golan
درعي | family common | Deri
كونريكوس | family | Conricus
مانليس | family | Manelis
ماسك | family common | Musk
غايتس | family | Gates
جوبز | family | Jobs
كوك | family | Cook
بافيت | family | Buffett
سوروس | family | Soros
مردوخ | family | Murdoch
بلومبيرغ | family common | Bloomberg
هوكينغ | family | Hawking
أينشتاين | family | Einstein
شكسبير | family | Shakespeare
ماركيز | family | Marquez
كافكا | family | Kafka
دوستويفسكي | family | Dostoevsky
تولستوي | family | Tolstoy
همنغواي | family | Hemingway
فرويد | family | Freud
شومسكي | family | Chomsky
نيتشه | family | Nietzsche
سارتر | family | Sartre
فوكو | family | Foucault
بيكاسو | family | Picasso
سبيلبرغ | family | Spielberg
تارانتينو | family | Tarantino
سكورسيزي | family | Scorsese
بيت | family common | Pitt
كلوني | family common | Clooney
واينستين | family | Weinstein
فاينشتاين | family | Weinstein
كوزبي | family | Cosby
سبيسي | family | Spacey
هانكس | family | Hanks
ستريب | family | Streep
لورنس | family common | Lawrence
وينفري | family | Winfrey
كارداشيان | family | Kardashian
بيبر | family | Bieber
سويفت | family | Swift
كاري | family common | Carey
جاغر | family | Jagger
لينون | family | Lennon
بريسلي | family | Presley
فيدرر | family | Federer
نادال | family | Nadal
ديوكوفيتش | family | Djokovic
شارابوفا | family | Sharapova
سيرينا | family common | Serena
بولت | family | Bolt
شوماخر | family | Schumacher
فيتيل | family | Vettel
فيتل | family | Vettel
روزبرغ | family | Rosberg
بوتاس | family | Bottas
فيرشتابن | family | Verstappen
رونالدو | family | Ronaldo
رونالدينيو | family | Ronaldinho
ريبيري | family | Ribery
روبن | family | Robben
روني | family | Rooney
جيرارد | family common | Gerrard
لامبارد | family | Lampard
بيكيه | family common | Pique
تشافي | family common | Xavi
إنييستا | family | Iniesta
بويول | family | Puyol
كاسياس | family | Casillas
كاكا | family | Kaka
بيليه | family | Pele
سكولاري | family | Scolari
تيتي | family | Tite
دونغا | family | Dunga
هيدينك | family | Hiddink
أدفوكات | family | Advocaat
لانغ | family | Lang
بلاسخارت | family | Plasschaert
هينيس | family | Hennis
باتيلي | family | Bathily
`;
