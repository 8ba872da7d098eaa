/** Family names of Europe and the Americas as news spells them in Arabic letters. Line format: see `arabic-male.ts`. */
export default `
# English and American
أدامز | family | Adams
أندرسون | family | Anderson
آشكروفت | family | Ashcroft
أوستن | family | Austin
أوبراين | family | O'Brien
أوكونور | family | O'Connor
أونيل | family | O'Neill
باركر | family | Parker
بارنز | family | Barnes
باول | family | Powell
باورز | family | Bowers
باور | family | Power
باير | family common | Bayer
بتلر | family | Butler
براون | family | Brown
بريمر | family | Bremer
بروكس | family | Brooks
بريان | family | Brian
بلاك | family | Black
بلاكبيرن | family | Blackburn
بلوم | family | Bloom
بنتون | family | Benton
بورك | family | Burke
بولارد | family | Pollard
بوكانان | family | Buchanan
بيرغر | family | Berger
بيرنز | family | Burns
بيركنز | family | Perkins
بيترسون | family | Peterson
بيكر | family | Baker
بيل | family | Bell
بينيت | family | Bennett
تايلور | family | Taylor
تيرنر | family | Turner
تومسون | family | Thompson
تيلور | family | Taylor
تينيت | family | Tenet
ثورن | family | Thorn
جاكسون | family | Jackson
جونز | family | Jones
جونسون | family | Johnson
جيمسون | family | Jameson
جيبسون | family | Gibson
جيبس | family | Gibbs
دنفورد | family | Dunford
دنفورث | family | Danforth
ديفيز | family | Davies
ديفيس | family | Davis
ديمبسي | family | Dempsey
دين | family common | Dean
دوغلاس | family | Douglas
دونيلي | family | Donnelly
رايت | family | Wright
رايس | family | Rice
رايان | family | Ryan
رتشاردسون | family | Richardson
ريتشاردسون | family | Richardson
ريد | family common | Reid
ريدل | family | Riedel
روبرتس | family | Roberts
روبرتسون | family | Robertson
روبنسون | family | Robinson
روبنشتاين | family | Rubinstein
روتشيلد | family | Rothschild
روجرز | family | Rogers
روس | family common | Ross
روز | family common | Rose
سايمون | family | Simon
سبنسر | family | Spencer
سبايسر | family | Spicer
ستيرن | family | Stern
ستون | family common | Stone
ستيفنز | family | Stevens
ستيفنسون | family | Stephenson
سكوت | family | Scott
سميث | family | Smith
سوليفان | family | Sullivan
شيريدان | family | Sheridan
غارسيا | family | Garcia
غاردنر | family | Gardner
غراي | family | Gray
غرين | family | Green
غرينبلات | family | Greenblatt
غرينسبان | family | Greenspan
غرينفيلد | family | Greenfield
غريفين | family | Griffin
غولدبرغ | family | Goldberg
غولدمان | family | Goldman
غوميز | family | Gomez
جوميز | family | Gomez
فريدمان | family | Friedman
فريمان | family | Freeman
فليتشر | family | Fletcher
فلين | family | Flynn
فورد | family common | Ford
فوستر | family | Foster
فيشر | family | Fischer
فيلتمان | family | Feltman
فيلدمان | family | Feldman
فيلبس | family | Phillips
كارتر | family | Carter
كارلسون | family | Carlson
كاسترو | family | Castro
كامبل | family | Campbell
كروكر | family | Crocker
كروز | family common | Cruz
كلارك | family | Clark
كلاي | family common | Clay
كوبر | family | Cooper
كوربين | family | Corbyn
كورتيز | family | Cortez
كوكس | family | Cox
كول | family common | Cole
كولينز | family | Collins
كونور | family | Connor
كوهين | family | Cohen
كوين | family | Quinn
كيسي | family | Casey
كينغ | family | King
كيلي | family | Kelly
لامب | family | Lamb
لامبرت | family | Lambert
لانس | family common | Lance
لويس | family | Lewis
ليبرمان | family | Lieberman
ليفي | family | Levy
ليفين | family | Levin
ليفيت | family | Leavitt
مارتن | family | Martin
مارتينيز | family | Martinez
مارشال | family | Marshall
ماسون | family | Mason
ماكجورك | family | McGurk
ماكدونالد | family | McDonald
ماكدونو | family | McDonough
ماكغورك | family | McGurk
ماكفارلين | family | McFarlane
ماكماستر | family | McMaster
ماكلين | family | McLean
ماكريستال | family | McChrystal
ماكنزي | family | McKenzie
ماكيرنان | family | McKiernan
موراي | family | Murray
مورفي | family | Murphy
موريس | family | Morris
مورغان | family | Morgan
مورجان | family | Morgan
مولن | family | Mullen
ميتشل | family | Mitchell
ميلر | family | Miller
ميلز | family | Mills
ميلي | family common | Milley
نيكسون | family | Nixon
نيكولسون | family | Nicholson
نيومان | family | Newman
هادلي | family | Hadley
هاريسون | family | Harrison
هاس | family common | Haass
هاغل | family | Hagel
هال | family common | Hall
هايدن | family | Hayden
هايز | family | Hayes
هيل | family common | Hill
هنتر | family | Hunter
هندرسون | family | Henderson
هوبكنز | family | Hopkins
هوفمان | family | Hoffman
هولبروك | family | Holbrooke
هولمز | family | Holmes
هون | family common | Hoon
هوك | family common | Hook
هوكستين | family | Hochstein
هوكشتاين | family | Hochstein
وارنر | family | Warner
والاس | family | Wallace
والش | family | Walsh
والكر | family | Walker
واتسون | family | Watson
وايت | family | White
ولسون | family | Wilson
ويلسون | family | Wilson
ويليامز | family | Williams
وليامز | family | Williams
وود | family common | Wood
وولف | family | Wolf
ووكر | family | Walker
ويتكوف | family | Witkoff
ويسلي | family | Wesley
يانغ | family | Young
# French, Dutch, Belgian, Swiss
أوبير | family | Aubert
بارو | family | Barrot
باروان | family | Baroin
بايرو | family | Bayrou
برنار | family | Bernard
بوفيه | family | Bové
بونيفاس | family | Boniface
بيرنو | family | Perrineau
جوبيه | family | Juppé
جوسبان | family | Jospin
جولي | family common | Joly
دو غول | family | de Gaulle
ديغول | family | de Gaulle
دوبون | family | Dupont
دوران | family common | Durand
راسموسن | family | Rasmussen
روكار | family | Rocard
رويال | family | Royal
روسو | family common | Rousseau
سيجورنيه | family | Séjourné
شوفينمان | family | Chevènement
غيران | family | Guérin
فابيوس | family | Fabius
فيدرين | family | Védrine
فيون | family | Fillon
كاستكس | family | Castex
كازنوف | family | Cazeneuve
كوشنير | family | Kouchner
كولونا | family | Colonna
لابورت | family | Laporte
لافارج | family | Lafarge
لودريان | family | Le Drian
لو دريان | family | Le Drian
لوبان | family | Le Pen
لومير | family | Le Maire
مونتبورغ | family | Montebourg
ميتران | family | Mitterrand
ميشو | family | Michaud
مورو | family common | Moreau
هولاند | family | Hollande
هيدالغو | family | Hidalgo
فان دام | family | Van Damme
فان رومبوي | family | Van Rompuy
فيرهوفشتات | family | Verhofstadt
بالكننده | family | Balkenende
# German, Austrian, Nordic
أديناور | family | Adenauer
آشتون | family | Ashton
أوترمان | family | Ottermann
إيغلاند | family | Egeland
بان | family common | Ban
بايربوك | family | Baerbock
بايدنكوبف | family | Biedenkopf
برانت | family | Brandt
برونتلاند | family | Brundtland
بيرغ | family | Berg
بيدرسون | family | Pedersen
بيدرسن | family | Pedersen
بيترسن | family | Petersen
بيلدت | family | Bildt
تسيبراس | family | Tsipras
جابرييل | family | Gabriel
ديرم | family | Derm
راو | family common | Rau
شتاينماير | family | Steinmeier
شتراوس | family | Strauss
شتيفان | family | Stefan
شرودر | family | Schröder
شريدر | family | Schröder
شميت | family | Schmidt
شميد | family | Schmid
شنايدر | family | Schneider
شوبله | family | Schäuble
شولتز | family | Scholz
شولتس | family | Scholz
شولز | family | Schulz
شوسل | family | Schüssel
شويبله | family | Schäuble
غينشر | family | Genscher
فاغنر | family common | Wagner
فالدهايم | family | Waldheim
فايسغلاس | family | Weissglas
فسترفيله | family | Westerwelle
فيسترفيله | family | Westerwelle
كورتس | family | Kurz
كيسينجر | family | Kissinger
كيسنجر | family | Kissinger
ماس | family common | Maas
مولر | family | Müller
مولير | family | Müller
ميرتس | family | Merz
ميركل | family | Merkel
نيهامر | family | Nehammer
هابيك | family | Habeck
هانسن | family | Hansen
هانسون | family | Hansson
هاغن | family | Hagen
هولست | family | Holst
ليندنر | family | Lindner
ليند | family | Lindh
بالمه | family | Palme
بوندفيك | family | Bondevik
ستولتنبرغ | family | Stoltenberg
سولانا | family | Solana
سولهايم | family | Solheim
كريستنسن | family | Christensen
فريدريكسن | family | Frederiksen
لارسن | family | Larsen
لارسون | family | Larsson
نيلسن | family | Nielsen
يوهانسن | family | Johansen
أولسن | family | Olsen
أهتيساري | family | Ahtisaari
هالونن | family | Halonen
نينيستو | family | Niinistö
ستوب | family | Stubb
# Italian, Spanish, Portuguese, Latin American
أزنار | family | Aznar
ألمونيا | family | Almunia
أوليفيرا | family | Oliveira
باروزو | family | Barroso
باروسو | family | Barroso
برودي | family | Prodi
برلسكوني | family | Berlusconi
برلوسكوني | family | Berlusconi
بوريل | family | Borrell
بولسونارو | family | Bolsonaro
بيدرو | family | Pedro
بيرتيني | family | Bertini
تاياني | family | Tajani
دا سيلفا | family | da Silva
داليما | family | D'Alema
دراغي | family | Draghi
دي ميستورا | family | de Mistura
دي مايو | family | Di Maio
راخوي | family | Rajoy
رودريغيز | family | Rodríguez
رودريغز | family | Rodríguez
روسيف | family | Rousseff
رينزي | family | Renzi
سالازار | family | Salazar
سالفيني | family | Salvini
سانتوس | family | Santos
سانشيز | family | Sánchez
سيلفا | family | Silva
غونزاليس | family | González
غونزاليز | family | González
غوتيريش | family | Guterres
غوايدو | family | Guaidó
فرنانديز | family | Fernández
فراتيني | family | Frattini
فيني | family common | Fini
فاسكيز | family | Vázquez
كالديرون | family | Calderón
كونتي | family | Conte
كيرشنر | family | Kirchner
لولا | family common | Lula
لوبيز | family | López
مادورو | family | Maduro
ماتاريلا | family | Mattarella
مارادونا | family | Maradona
ميسي | family | Messi
ميلوني | family | Meloni
مونتي | family | Monti
موغيريني | family | Mogherini
موراليس | family | Morales
نابوليتانو | family | Napolitano
هيرنانديز | family | Hernández
بيريز | family common | Pérez
بينوشيه | family | Pinochet
تشافيز | family | Chávez
شافيز | family | Chávez
ثاباتيرو | family | Zapatero
ساباتيرو | family | Zapatero
أوريبي | family | Uribe
أورتيغا | family | Ortega
غيفارا | family | Guevara
# Slavic, Baltic, Balkan, Greek
أفيرين | family | Averin
إيفانوف | family | Ivanov
إيفانوفيتش | family | Ivanović
بافلوف | family | Pavlov
باتروشيف | family | Patrushev
باباندريو | family | Papandreou
باكييف | family | Bakiyev
بريماكوف | family | Primakov
بريغوجين | family | Prigozhin
بريجنيف | family | Brezhnev
بوروشينكو | family | Poroshenko
بوشيلين | family | Pushilin
بوغدانوف | family | Bogdanov
بوليانسكي | family | Polyanskiy
بيسكوف | family | Peskov
بيريزوفسكي | family | Berezovsky
بيلوسوف | family | Belousov
تشوركين | family | Churkin
تشيرنوميردين | family | Chernomyrdin
تيتو | family | Tito
تيموشينكو | family | Tymoshenko
جوكوف | family | Zhukov
جيرينوفسكي | family | Zhirinovsky
خاتشوريان | family | Khachaturian
خروتشوف | family | Khrushchev
خودوركوفسكي | family | Khodorkovsky
دراغان | family | Dragan
ديندياس | family | Dendias
روغوزين | family | Rogozin
زاخاروفا | family | Zakharova
زوغانوف | family | Zyuganov
ريابكوف | family | Ryabkov
رودينكو | family | Rudenko
سالاخوف | family | Salakhov
ستالين | family | Stalin
سوركوف | family | Surkov
سيكورسكي | family | Sikorski
شويغو | family | Shoigu
شميهال | family | Shmyhal
غروميكو | family | Gromyko
غورباتشوف | family | Gorbachev
غيراسيموف | family | Gerasimov
فولودين | family | Volodin
فوتشيتش | family | Vučić
فيرشينين | family | Vershinin
قديروف | family | Kadyrov
كادروف | family | Kadyrov
كاديروف | family | Kadyrov
كارادجيتش | family | Karadžić
كاراجيتش | family | Karadžić
كاسيانوف | family | Kasyanov
كوادزيكوفسكي | family | Kwaśniewski
كوزنتسوف | family | Kuznetsov
كوليبا | family | Kuleba
كوناشينكوف | family | Konashenkov
كيرينكو | family | Kiriyenko
لافروف | family | Lavrov
لافرينتييف | family | Lavrentiev
لوكاشينكو | family | Lukashenko
ليتفينينكو | family | Litvinenko
مافرودي | family | Mavrodi
ماركوفيتش | family | Marković
مسخادوف | family | Maskhadov
مشادوف | family | Maskhadov
مولوتوف | family | Molotov
ملاديتش | family | Mladić
ميدفيديف | family | Medvedev
ميدفيدتشوك | family | Medvedchuk
ميسوستين | family | Mishustin
ميشوستين | family | Mishustin
ميتسوتاكيس | family | Mitsotakis
ميلوسوفيتش | family | Milošević
ميلوشيفيتش | family | Milošević
نافالني | family | Navalny
نيبينزيا | family | Nebenzya
نبينزيا | family | Nebenzya
ناريشكين | family | Naryshkin
نوفاك | family | Novak
يانوكوفيتش | family | Yanukovych
يوشينكو | family | Yushchenko
يوشتشينكو | family | Yushchenko
يلتسين | family | Yeltsin
ياتسينيوك | family | Yatsenyuk
يرماك | family | Yermak
سكريبال | family | Skripal
سترلكوف | family | Strelkov
باساييف | family | Basayev
أورباخ | family | Auerbach
أوربان | family | Orbán
توسك | family | Tusk
دودا | family | Duda
كاتشينسكي | family | Kaczyński
فاليسا | family | Wałęsa
هافل | family | Havel
كلاوس | family common | Klaus
زيمان | family | Zeman
فيكو | family | Fico
جوكوفيتش | family | Đukanović
دجيندجيتش | family | Đinđić
كوستونيتسا | family | Koštunica
تاديتش | family | Tadić
روغوفا | family | Rugova
تاتشي | family | Thaçi
راما | family | Rama
كارامنليس | family | Karamanlis
سيميتس | family | Simitis
أناستاسيادس | family | Anastasiades
كليريدس | family | Clerides
بابادوبولوس | family | Papadopoulos
دنكطاش | family | Denktaş
طلعت | family common | Talat
`;
