/** Given names of Europe and the Americas as news spells them in Arabic letters. Line format: see `arabic-male.ts`. */
export default `
مارتينا | given f | Martina
مارينا | given f common | Marina
فالنتينا | given f | Valentina
باولا | given f | Paola
ويندي | given f | Wendy
واين | given | Wayne
جوزيه | given | José
ويلفريد | given | Wilfried
غانلوكا | given | Gianluca
ماورو | given | Mauro
ليستر | family | Lester
لوك | given | Luke
# English, French, German and kindred
جون | given | John
جو | given f m common | Joe
جوزيف | given | Joseph
جوزف | given | Joseph
جيمس | given | James
جيم | given common | Jim
جيمي | given | Jimmy
جورج | given | George
جوردان | given f m | Jordan
جوش | given | Josh
جوناثان | given | Jonathan
جيرالد | given | Gerald
جيرارد | given | Gerard
جيرمي | given | Jeremy
جيريمي | given | Jeremy
جيفري | given | Jeffrey
جيف | given | Jeff
جيل | given f common | Jill
جيسون | given | Jason
جيك | given | Jake
جينيفر | given f | Jennifer
جين | given | Jane
جينا | given f | Gina
جيسيكا | given f | Jessica
جاستن | given | Justin
جوستان | given | Justin
جاك | given | Jack
جان | given f m | Jean
جاكوب | given | Jacob
جاريد | given | Jared
جولي | given f | Julie
جوليا | given f | Julia
جوليان | given | Julian
جينز | given | Jens
ينس | given | Jens
أنتوني | given | Antony
انتوني | given | Antony
توني | given | Tony
أندرو | given | Andrew
آندرو | given | Andrew
أندريه | given | Andre
أندريا | given f m | Andrea
أندرياس | given | Andreas
أنطوان | given | Antoine
أنطونيو | given | Antonio
أنتونيو | given | Antonio
آلان | given | Alan
ألان | given | Alain
ألبرت | given | Albert
ألفريد | given | Alfred
أليكس | given f m | Alex
ألكسندر | given | Alexander
ألكسندرا | given f | Alexandra
ألكساندر | given | Alexander
أليستر | given | Alistair
آدم | given | Adam
آرثر | given | Arthur
أرنولد | given | Arnold
آشتون | given | Ashton
آنا | given f | Anna
آنجيلا | given f | Angela
أنجيلا | given f | Angela
أنغيلا | given f | Angela
أنجيلينا | given f | Angelina
أنالينا | given f | Annalena
أورسولا | given f | Ursula
أولاف | given | Olaf
أوليفيه | given | Olivier
أوليفر | given | Oliver
إدوارد | given | Edward
إدوار | given | Edouard
إدغار | given | Edgar
إريك | given | Eric
إيريك | given | Eric
إرنست | given | Ernst
إليزابيث | given f | Elizabeth
إليزابث | given f | Elizabeth
إليانور | given f | Eleanor
إيلون | given | Elon
إيمانويل | given | Emmanuel
إيمانويلا | given f | Emanuela
إيما | given f | Emma
إيميلي | given f | Emily
إيان | given | Ian
إيفان | given | Ivan
إيفانكا | given f | Ivanka
باراك | given | Barack
باتريك | given | Patrick
بات | given f m common | Pat
باتريشيا | given f | Patricia
بارنييه | given | Barnier
باري | given | Barry
باسكال | given f m | Pascal
بوب | given | Bob
بوبي | given | Bobby
بول | given | Paul
بولا | given f | Paula
بولين | given f | Pauline
بوريس | given | Boris
بيت | given common | Pete
بيتر | given | Peter
بيار | given | Pierre
بيير | given | Pierre
بيل | given | Bill
بيرند | given | Bernd
برند | given | Bernd
بيرني | given | Bernie
برنار | given | Bernard
برنارد | given | Bernard
بريت | given | Brett
بريان | given | Brian
برايان | given | Brian
براد | given | Brad
بروس | given | Bruce
برونو | given | Bruno
بن | given common | Ben
بنجامين | given | Benjamin
بينيديكت | given | Benedict
بندكت | given | Benedict
تامي | given f | Tammy
تشارلز | given | Charles
تشارلي | given | Charlie
شارل | given | Charles
شارلي | given | Charlie
تشاك | given | Chuck
تشيستر | given | Chester
تشيلسي | given f | Chelsea
توم | given | Tom
توماس | given | Thomas
تود | given | Todd
تيد | given | Ted
تيري | given | Terry
تييري | given | Thierry
تيريزا | given f | Theresa
تريسي | given f | Tracy
تيم | given | Tim
تيموثي | given | Timothy
دان | given | Dan
دانيال | given | Daniel
دانييل | given f m | Daniel
دانيل | given | Daniel
داني | given | Danny
دونالد | given | Donald
دوغلاس | given | Douglas
دوغ | given | Doug
دومينيك | given f m | Dominique
دوروثي | given f | Dorothy
ديانا | given f | Diana
ديفيد | given | David
دايفيد | given | David
ديفد | given | David
دافيد | given | David
ديك | given common | Dick
ديرك | given | Dirk
دينيس | given | Dennis
دنيس | given | Denis
دين | given common | Dean
رايان | given | Ryan
رالف | given | Ralph
راند | given | Rand
راندي | given | Randy
راشيل | given f | Rachel
روبرت | given | Robert
روبير | given | Robert
روبن | given f m | Robin
روبين | given f m | Robin
روي | given common | Roy
روجر | given | Roger
روجيه | given | Roger
رودي | given | Rudy
رودولف | given | Rudolf
رولان | given | Roland
رون | given | Ron
رونالد | given | Ronald
رونالدو | given | Ronaldo
ريتشارد | given | Richard
ريشار | given | Richard
ريك | given | Rick
ريكس | given | Rex
ريموند | given | Raymond
رينيه | given | René
ريشي | given | Rishi
ريشما | given f | Reshma
ريبيكا | given f | Rebecca
سارا | given f | Sara
سام | given f m common | Sam
سامانثا | given f | Samantha
ساندرا | given f | Sandra
ساندي | given | Sandy
سباستيان | given | Sebastian
سيباستيان | given | Sebastian
ستيف | given | Steve
ستيفن | given | Stephen
ستيفاني | given f | Stephanie
ستيوارت | given | Stuart
ستانلي | given | Stanley
سكوت | given | Scott
سوزان | given f | Susan
سيغولين | given f | Ségolène
سيلفيا | given f | Sylvia
سيمون | given f m | Simon
سيرج | given | Serge
سينثيا | given f | Cynthia
شارون | given f m common | Sharon
شون | given | Sean
شيلا | given f | Sheila
غاري | given | Gary
جاري | given common | Gary
غافين | given | Gavin
غوردن | given | Gordon
غوردون | given | Gordon
جوردون | given | Gordon
غراهام | given | Graham
غرانت | given | Grant
غريغ | given | Greg
غريغوري | given | Gregory
غلين | given | Glenn
غيرهارد | given | Gerhard
غيرهارت | given | Gerhard
جيرهارد | given | Gerhard
غيدو | given | Guido
غاستون | given | Gaston
غابرييل | given | Gabriel
جابرييل | given | Gabriel
غريتا | given f | Greta
فاليري | given f m | Valérie
فانسان | given | Vincent
فرانك | given | Frank
فرانز | given | Franz
فرانسوا | given | François
فرانسيس | given f m | Francis
فرنسيس | given | Francis
فرانسيسكو | given | Francisco
فرنسوا | given | François
فريد | given common | Fred
فريدريك | given | Frederick
فريدريش | given | Friedrich
فولفغانغ | given | Wolfgang
فولكر | given | Volker
فيليب | given | Philip
فيكتور | given | Victor
فيكتوريا | given f | Victoria
فيرجينيا | given f common | Virginia
فينسنت | given | Vincent
كارل | given | Karl
كارلا | given f | Carla
كارلوس | given | Carlos
كارين | given f m | Karin
كارولين | given f | Caroline
كاثرين | given f | Catherine
كاترين | given f | Catherine
كاثي | given f | Cathy
كامالا | given f | Kamala
كاميرون | given | Cameron
كريس | given f m | Chris
كريستين | given f | Christine
كريستيان | given | Christian
كريستوفر | given | Christopher
كريستوف | given | Christoph
كريستينا | given f | Christina
كلارا | given f | Clara
كلاوس | given | Klaus
كلود | given f m | Claude
كوري | given f m common | Cory
كوندوليزا | given f | Condoleezza
كولن | given | Colin
كولين | given | Colin
كونراد | given | Konrad
كونستانتين | given | Konstantin
كير | given | Keir
كيت | given f | Kate
كيث | given | Keith
كيفن | given | Kevin
كيفين | given | Kevin
كيم | given | Kim
كيلي | given f m | Kelly
كين | given | Ken
كينيث | given | Kenneth
لارس | given | Lars
لاري | given | Larry
لوران | given | Laurent
لورا | given f | Laura
لورنس | given | Lawrence
لويد | given | Lloyd
لويس | given | Louis
لوي | given | Louis
ليندسي | given f m | Lindsey
ليندا | given f | Linda
ليز | given f | Liz
ليزا | given f | Lisa
ليونيل | given | Lionel
ليوناردو | given | Leonardo
ليام | given | Liam
لي | given f m common | Lee
مات | given common | Matt
ماثيو | given | Matthew
ماتيو | given | Matteo
ماتيس | given | Mattis
مارتن | given | Martin
مارتين | given | Martin
مارك | given | Mark
ماركو | given | Marco
ماركوس | given | Marcus
مارغريت | given f | Margaret
مارجريت | given f | Margaret
مارغريتا | given f | Margarita
ماري | given f | Marie
ماريا | given f | Maria
مارين | given f | Marine
ماريو | given | Mario
ماكس | given | Max
مالكولم | given | Malcolm
ماكسيم | given | Maxim
مانفريد | given | Manfred
مانويل | given | Manuel
موريس | given | Maurice
مورتن | given | Morten
مورغان | given f m | Morgan
ميت | given common | Mitt
ميتش | given | Mitch
ميشال | given | Michel
ميشيل | given f m | Michel
ميخائيل | given | Mikhail
مايكل | given | Michael
مايك | given | Mike
ميلانيا | given f | Melania
ميليسا | given f | Melissa
ميغان | given f | Meghan
مادلين | given f | Madeleine
ناتالي | given f | Nathalie
نانسي | given f | Nancy
نعوم | given | Noam
نورمان | given | Norman
نيد | given | Ned
نيكولا | given | Nicolas
نيكولاس | given | Nicholas
نيكول | given f | Nicole
نيكي | given f m | Nikki
نيل | given common | Neil
نايجل | given | Nigel
نيلسون | given | Nelson
هارولد | given | Harold
هاري | given | Harry
هانز | given | Hans
هانس | given | Hans
هايكو | given | Heiko
هلموت | given | Helmut
هنري | given | Henry
هوبير | given | Hubert
هورست | given | Horst
هوغو | given | Hugo
هوارد | given | Howard
هيرفيه | given | Hervé
هيلاري | given f | Hillary
هيلين | given f | Helen
هيلينا | given f | Helena
هيذر | given f | Heather
هيثر | given f | Heather
والتر | given | Walter
وارن | given | Warren
ويسلي | given | Wesley
ويليام | given | William
وليام | given | William
وليم | given | William
ويل | given common | Will
ويلي | given | Willy
ينز | given | Jens
يورغن | given | Jürgen
يواكيم | given | Joachim
يوهان | given | Johan
يوهانس | given | Johannes
# Slavic, Baltic, Balkan, Greek
فلاديمير | given | Vladimir
فلاديميرو | given | Vladimiro
فولوديمير | given | Volodymyr
فاسيلي | given | Vasily
فيتالي | given | Vitaly
فياتشيسلاف | given | Vyacheslav
فيكتوروفيتش | given | Viktorovich
ديمتري | given | Dmitry
دميتري | given | Dmitry
ديميتري | given | Dmitry
ديميتريس | given | Dimitris
سيرغي | given | Sergei
سيرجي | given | Sergei
سيرغيه | given | Sergei
سرغي | given | Sergei
سيرهي | given | Serhiy
أليكسي | given | Alexei
ألكسي | given | Alexei
أليكسيس | given | Alexis
ألكسيس | given | Alexis
أوليغ | given | Oleg
أولغا | given f | Olga
أولينا | given f | Olena
إيغور | given | Igor
إيهور | given | Ihor
إيرينا | given f | Irina
بافل | given | Pavel
بافلو | given | Pavlo
بيترو | given | Petro
بوغدان | given | Bogdan
بويان | given | Boyan
بوتين | family | Putin
يفغيني | given | Yevgeny
يفجيني | given | Yevgeny
يوري | given | Yuri
يوليا | given f | Yulia
أندري | given | Andriy
أناتولي | given | Anatoly
أركادي | given | Arkady
أرسيني | given | Arseniy
أرتيم | given | Artem
زيلينسكي | family | Zelensky
غينادي | given | Gennady
جينادي | given | Gennady
كيريل | given | Kirill
كيريلو | given | Kyrylo
ليونيد | given | Leonid
ماريوش | given | Mariusz
ماتيوش | given | Mateusz
مكسيم | given | Maksim
ميخائيلو | given | Mykhailo
ميكولا | given | Mykola
ميلوش | given | Miloš
ميلوراد | given | Milorad
ميلان | given common | Milan
نيكولاي | given | Nikolai
نيكيتا | given | Nikita
نيكوس | given | Nikos
رادوفان | given | Radovan
راتكو | given | Ratko
رستم | given | Rustem
رينات | given | Rinat
سفيتلانا | given f | Svetlana
سلوبودان | given | Slobodan
ستانيسلاف | given | Stanislav
ستيبان | given | Stepan
تاتيانا | given f | Tatiana
زوران | given | Zoran
كيرياكوس | given | Kyriakos
كوستاس | given | Kostas
كونستانتينوس | given | Konstantinos
يانيس | given | Yanis
جورجيوس | given | Georgios
لخ | given | Lech
ليخ | given | Lech
ياروسلاف | given | Jarosław
أندجي | given | Andrzej
أندريي | given | Andrii
فاتسلاف | given | Václav
بوريسلاف | given | Borislav
# Spanish, Portuguese, Italian, Latin American
خوسيه | given | José
خوان | given | Juan
خورخي | given | Jorge
خافيير | given | Javier
خاير | given | Jair
جايير | given | Jair
جاير | given | Jair
خوليو | given | Julio
خواكين | given | Joaquín
خيسوس | given | Jesús
أندريس | given | Andrés
أدولفو | given | Adolfo
ألبرتو | given | Alberto
ألفارو | given | Álvaro
ألفونسو | given | Alfonso
إرنستو | given | Ernesto
إيفو | given | Evo
إنريكي | given | Enrique
إدواردو | given | Eduardo
بابلو | given | Pablo
بيدرو | given | Pedro
باولو | given | Paolo
تشي | given | Che
دانيلو | given | Danilo
دييغو | given | Diego
دييجو | given | Diego
ديلما | given f | Dilma
دانييلا | given f | Daniela
رافاييل | given | Rafael
رافائيل | given | Rafael
رافايل | given | Rafael
راؤول | given | Raúl
راوول | given | Raúl
روبرتو | given | Roberto
روميو | given | Romeo
ريكاردو | given | Ricardo
رودريغو | given | Rodrigo
رومانو | given | Romano
سانتياغو | given common | Santiago
سلفادور | given | Salvador
سيلفيو | given | Silvio
سيرجيو | given | Sergio
غوستافو | given | Gustavo
غيليرمو | given | Guillermo
فرناندو | given | Fernando
فيديل | given | Fidel
فيديريكا | given f | Federica
فدريكا | given f | Federica
فيدريكا | given f | Federica
فيرناندو | given | Fernando
فرانكو | given | Franco
فيليبي | given | Felipe
كارلو | given | Carlo
كلاوديا | given f | Claudia
كريستيانو | given | Cristiano
لويجي | given | Luigi
لوتشيانو | given | Luciano
لوكا | given | Luca
لورينزو | given | Lorenzo
لويز | given f m | Luiz
ليوبولدو | given | Leopoldo
لولا | given common | Lula
ماسيمو | given | Massimo
ماريانو | given | Mariano
ماوريسيو | given | Mauricio
ميغيل | given | Miguel
ميشيليه | given | Michelet
نيستور | given | Néstor
جورجيو | given | Giorgio
جوزيبي | given | Giuseppe
جيوفاني | given | Giovanni
جياني | given | Gianni
خواو | given | João
جواو | given | João
ستيفانو | given | Stefano
ستافان | given | Staffan
# whose first or last letters look like a clitic
باولينا | given f | Paulina
بريتني | given f | Britney
ليا | given f common | Lea
ليديا | given f | Lydia
ليسلي | given f m | Leslie
ليليان | given f | Lilian
ليليا | given f | Lilia
ليبرون | given | LeBron
ليفيا | given f | Livia
لازار | given | Lazar
لاسلو | given | Laszlo
فالنتينو | given | Valentino
فريدي | given | Freddy
فلاد | given | Vlad
فلورا | given f | Flora
فلوران | given | Florent
فلورنس | given f | Florence
فينس | given | Vince
فيفي | given f | Fifi
فيفيان | given f | Vivian
فيدور | given | Fyodor
فيرينا | given f | Verena
فيجاي | given | Vijay
فيفيك | given | Vivek
كاريل | given | Karel
كاتيا | given f | Katya
كاميل | given f m | Camille
كليف | given | Cliff
كنزو | given | Kenzo
سابينا | given f | Sabina
سابرينا | given f | Sabrina
سيدني | given f m | Sidney
سيرينا | given f | Serena
سيرجو | given | Sergio
سيزار | given | César
سيسيل | given f m | Cécile
سيلين | given f | Céline
سيلينا | given f | Selena
سيليا | given f | Celia
سيمونا | given f | Simona
سيمونه | given f | Simone
ويلما | given f | Wilma
ويندل | given | Wendell
وينستون | given | Winston
وينفريد | given | Winfried
وولفغانغ | given | Wolfgang
وودي | given | Woody
ورنر | given | Werner
ولفغانغ | given | Wolfgang
ولفريد | given | Wilfried
ويلهلم | given | Wilhelm
ويلبور | given | Wilbur
ونستون | given | Winston
والدو | given | Waldo
ويلهيلم | given | Wilhelm
وولت | given | Walt
وولتر | given | Walter
ولتر | given | Walter
ووتر | given | Wouter
ويم | given | Wim
واندا | given f | Wanda
ويلبر | given | Wilbur
ويلفرد | given | Wilfred
ديريك | given | Derek
ماريك | given | Marek
أنطوني | given | Anthony
انطوني | given | Anthony
جانيك | given | Jannik
يلينا | given f | Jelena
ميلينا | given f | Milena
رينا | given f | Rina
فيونا | given f | Fiona
رامونا | given f | Ramona
مادونا | given f | Madonna
أوليك | given | Oleg
وودرو | given | Woodrow
دودي | given | Dodi
فينيشيا | given f | Venetia
فيكتورين | given f | Victorine
ليليت | given f | Lilith
سيغني | given f | Signe
سيندري | given | Sindre
سيلفين | given | Sylvain
سيبيل | given f | Sibyl
فيرن | given | Vern
فيرونيك | given f | Véronique
فيليسيتي | given f | Felicity
فيليستي | given f | Felicity
ليزبيث | given f | Lisbeth
ليوني | given f | Léonie
ليسيا | given f | Lesya
ليوناس | given | Leonas
كاتينا | given f | Katina
كيانو | given | Keanu
كيمي | given | Kimi
كلوتيلد | given f | Clotilde
بيرنت | given | Bernt
بيرغيت | given f | Birgit
بيريت | given f | Berit
بيورك | given f | Björk
باربرا | given f | Barbara
باربارا | given f | Barbara
بازيل | given | Basil
باستيان | given | Bastien
بابتيست | given | Baptiste
باتريسيا | given f | Patricia
سيمور | given | Seymour
ويتني | given f | Whitney
ويلو | given f | Willow
ونديلين | given | Wendelin
`;
