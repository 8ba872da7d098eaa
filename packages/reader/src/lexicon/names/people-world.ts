/**
 * Public figures of the world outside the Arab states, whom news names by the family name alone. One line a person:
 *
 *     full name and variants, parted by ~, then short forms | ISO 3166-1 alpha-2 | PLOVER sector or - | name in English
 *
 * A form followed by `?` is an ordinary word or another's name as well and stands for this person only once the report
 * has named him in full, or after a title. Sector is that of the office by which he is best known.
 */
export default `
# United States
دونالد ترامب~دونالد ترمب~ترامب~ترمب~دونالد جيه ترامب | US | GOV | Donald Trump
جو بايدن~جوزيف بايدن~بايدن | US | GOV | Joe Biden
باراك أوباما~أوباما~باراك حسين أوباما | US | GOV | Barack Obama
جورج بوش~جورج دبليو بوش~جورج بوش الابن~جورج و بوش~بوش | US | GOV | George W. Bush
جورج بوش الأب~جورج هربرت ووكر بوش | US | GOV | George H. W. Bush
بيل كلينتون~كلينتون | US | GOV | Bill Clinton
هيلاري كلينتون~هيلاري? | US | GOV | Hillary Clinton
رونالد ريغان~رونالد ريجان~ريغان~ريجان | US | GOV | Ronald Reagan
جيمي كارتر | US | GOV | Jimmy Carter
جيرالد فورد | US | GOV | Gerald Ford
ريتشارد نيكسون | US | GOV | Richard Nixon
جون كينيدي~كينيدي | US | GOV | John F. Kennedy
أنتوني بلينكن~انتوني بلينكن~بلينكن~بلينكين~أنتوني بلينكين | US | GOV | Antony Blinken
كامالا هاريس~كمالا هاريس~هاريس | US | GOV | Kamala Harris
مايك بنس~بنس? | US | GOV | Mike Pence
جيه دي فانس~جي دي فانس~فانس | US | GOV | JD Vance
ماركو روبيو~روبيو | US | GOV | Marco Rubio
بيت هيغسيث~هيغسيث | US | GOV | Pete Hegseth
لويد أوستن | US | GOV | Lloyd Austin
جيك سوليفان | US | GOV | Jake Sullivan
مايك بومبيو~بومبيو | US | GOV | Mike Pompeo
جون بولتون~بولتون | US | GOV | John Bolton
جون كيري~كيري | US | GOV | John Kerry
ريكس تيلرسون~تيلرسون | US | GOV | Rex Tillerson
جيمس ماتيس~ماتيس | US | GOV | James Mattis
جيمس بيكر | US | GOV | James Baker
وارن كريستوفر | US | GOV | Warren Christopher
مادلين أولبرايت~أولبرايت | US | GOV | Madeleine Albright
كولن باول~كولين باول | US | GOV | Colin Powell
كوندوليزا رايس~كوندليزا رايس | US | GOV | Condoleezza Rice
دونالد رامسفيلد~رامسفيلد~رامسفلد | US | GOV | Donald Rumsfeld
ديك تشيني~تشيني | US | GOV | Dick Cheney
بول وولفويتز~وولفويتز~وولفوفيتز | US | GOV | Paul Wolfowitz
روبرت غيتس~روبرت جيتس~غيتس~جيتس | US | GOV | Robert Gates
ليون بانيتا~بانيتا | US | GOV | Leon Panetta
تشاك هاغل | US | GOV | Chuck Hagel
أشتون كارتر~آشتون كارتر | US | GOV | Ashton Carter
ديفيد بترايوس~بترايوس~بتريوس | US | MIL | David Petraeus
جون ماكين~ماكين | US | LEG | John McCain
ميت رومني~رومني | US | LEG | Mitt Romney
نانسي بيلوسي~بيلوسي | US | LEG | Nancy Pelosi
ميتش ماكونيل~ماكونيل | US | LEG | Mitch McConnell
ليندسي غراهام | US | LEG | Lindsey Graham
بيرني ساندرز~ساندرز | US | LEG | Bernie Sanders
جاريد كوشنر~كوشنر | US | GOV | Jared Kushner
إيفانكا ترامب~إيفانكا | US | GOV | Ivanka Trump
ستيف ويتكوف~ستيفن ويتكوف | US | GOV | Steve Witkoff
آموس هوكستين~عاموس هوكستين~آموس هوكشتاين | US | GOV | Amos Hochstein
توماس باراك~توم باراك | US | GOV | Tom Barrack
بريت ماكغورك | US | GOV | Brett McGurk
هنري كيسنجر~هنري كيسينجر | US | GOV | Henry Kissinger
بول بريمر | US | GOV | Paul Bremer
زلماي خليل زاد~زلماي خليلزاد~خليلزاد | US | GOV | Zalmay Khalilzad
جورج ميتشل | US | GOV | George Mitchell
دينيس روس | US | GOV | Dennis Ross
ريتشارد هولبروك | US | GOV | Richard Holbrooke
نيكي هيلي~هيلي? | US | GOV | Nikki Haley
سوزان رايس | US | GOV | Susan Rice
ليندا توماس غرينفيلد | US | GOV | Linda Thomas-Greenfield
إدوارد سنودن~سنودن | US | CVL | Edward Snowden
إيلون ماسك~ماسك? | US | BUS | Elon Musk
بيل غيتس~بيل جيتس | US | BUS | Bill Gates
مارك زوكربيرغ~زوكربيرغ | US | BUS | Mark Zuckerberg
جيف بيزوس~بيزوس | US | BUS | Jeff Bezos
روبرت مولر | US | JUD | Robert Mueller
جيمس كومي~كومي? | US | COP | James Comey
سارة ساندرز~سارا ساندرز | US | GOV | Sarah Sanders
هيذر ناورت~هيذر نويرت~ناورت | US | GOV | Heather Nauert
جورج فلويد~فلويد | US | CVL | George Floyd
# United Nations
أنطونيو غوتيريش~أنطونيو غوتيريس~غوتيريش~غوتيريس~جوتيريش~أنطونيو جوتيريش | PT | - | António Guterres
بان كي مون~بان كى مون | KR | - | Ban Ki-moon
كوفي عنان~كوفي أنان~كوفى عنان | GH | - | Kofi Annan
بطرس غالي~بطرس بطرس غالي~بطرس بطرس-غالي | EG | - | Boutros Boutros-Ghali
خافيير بيريز دي كويلار~دي كويلار | PE | - | Javier Pérez de Cuéllar
كورت فالدهايم | AT | - | Kurt Waldheim
مارتن غريفيث~مارتن غريفيثس~غريفيث~غريفيثس~مارتن جريفيث~جريفيث | GB | - | Martin Griffiths
هانس غروندبرغ~هانس غروندبيرغ~غروندبرغ | SE | - | Hans Grundberg
ستيفان دي ميستورا~ستافان دي ميستورا~ستيفان دو ميستورا~دي ميستورا~دو ميستورا~ديمستورا | IT | - | Staffan de Mistura
غير بيدرسون~غير بيدرسن~جير بيدرسون | NO | - | Geir Pedersen
الأخضر الإبراهيمي~الأخضر الابراهيمي | DZ | - | Lakhdar Brahimi
جمال بن عمر~جمال بنعمر~بنعمر~بن عمر? | MA | - | Jamal Benomar
إسماعيل ولد الشيخ أحمد~إسماعيل ولد الشيخ~ولد الشيخ? | MR | - | Ismail Ould Cheikh Ahmed
غسان سلامة | LB | - | Ghassan Salamé
مارتن كوبلر~كوبلر | DE | - | Martin Kobler
برناردينو ليون~ليون? | ES | - | Bernardino León
طارق متري~متري? | LB | - | Tarek Mitri
فولكر بيرتس~بيرتس | DE | - | Volker Perthes
فولكر تورك | AT | - | Volker Türk
نافي بيلاي~بيلاي | ZA | - | Navi Pillay
ميشيل باشليه~باشليه | CL | - | Michelle Bachelet
فيليبو غراندي~غراندي | IT | - | Filippo Grandi
فيليب لازاريني~لازاريني | CH | - | Philippe Lazzarini
محمد البرادعي~البرادعي | EG | - | Mohamed ElBaradei
يوكيا أمانو~أمانو | JP | - | Yukiya Amano
رافاييل غروسي~رافائيل غروسي~غروسي~رافاييل جروسي | AR | - | Rafael Grossi
هانز بليكس~بليكس | SE | - | Hans Blix
تيدروس أدهانوم غيبريسوس~تيدروس أدهانوم | ET | - | Tedros Adhanom Ghebreyesus
كارلا ديل بونتي~ديل بونتي | CH | JUD | Carla Del Ponte
لويس مورينو أوكامبو~أوكامبو~مورينو أوكامبو | AR | JUD | Luis Moreno Ocampo
كريم خان | GB | JUD | Karim Khan
ديتليف ميليس~ميليس | DE | JUD | Detlev Mehlis
توم فليتشر | GB | - | Tom Fletcher
جيمس وولفنسون~وولفنسون | US | - | James Wolfensohn
# Europe
توني بلير~بلير~طوني بلير | GB | GOV | Tony Blair
غوردن براون~غوردون براون~جوردون براون | GB | GOV | Gordon Brown
ديفيد كاميرون~ديفيد كامرون~كاميرون | GB | GOV | David Cameron
تيريزا ماي~ماي? | GB | GOV | Theresa May
بوريس جونسون | GB | GOV | Boris Johnson
ليز تراس~تراس? | GB | GOV | Liz Truss
ريشي سوناك~سوناك | GB | GOV | Rishi Sunak
كير ستارمر~ستارمر | GB | GOV | Keir Starmer
مارغريت تاتشر~مارجريت تاتشر~تاتشر~ثاتشر | GB | GOV | Margaret Thatcher
جون ميجور~ميجور? | GB | GOV | John Major
جاك سترو~سترو? | GB | GOV | Jack Straw
ديفيد ميليباند~ميليباند | GB | GOV | David Miliband
وليام هيغ~ويليام هيغ~هيغ? | GB | GOV | William Hague
فيليب هاموند~هاموند | GB | GOV | Philip Hammond
جيرمي هنت~هنت? | GB | GOV | Jeremy Hunt
ديفيد لامي~لامي? | GB | GOV | David Lammy
جيرمي كوربين | GB | LEG | Jeremy Corbyn
إليزابيث الثانية~إليزابيث? | GB | GOV | Elizabeth II
تشارلز الثالث | GB | GOV | Charles III
إيمانويل ماكرون~ماكرون | FR | GOV | Emmanuel Macron
فرانسوا هولاند~فرنسوا هولاند~أولاند~فرانسوا أولاند~فرنسوا أولاند | FR | GOV | François Hollande
نيكولا ساركوزي~ساركوزي | FR | GOV | Nicolas Sarkozy
جاك شيراك~شيراك | FR | GOV | Jacques Chirac
فرانسوا ميتران~فرنسوا ميتران | FR | GOV | François Mitterrand
شارل ديغول~شارل دي غول | FR | GOV | Charles de Gaulle
لوران فابيوس | FR | GOV | Laurent Fabius
جان إيف لودريان~جان ايف لودريان | FR | GOV | Jean-Yves Le Drian
جان مارك إيرولت~إيرولت | FR | GOV | Jean-Marc Ayrault
برنار كوشنير | FR | GOV | Bernard Kouchner
آلان جوبيه~ألان جوبيه | FR | GOV | Alain Juppé
دومينيك دو فيلبان~دو فيلبان~دوفيلبان~دومينيك دوفيلبان | FR | GOV | Dominique de Villepin
ميشال بارنييه~ميشيل بارنييه~بارنييه | FR | GOV | Michel Barnier
مارين لوبان~مارين لوبن | FR | PTY | Marine Le Pen
كاترين كولونا | FR | GOV | Catherine Colonna
جان نويل بارو | FR | GOV | Jean-Noël Barrot
أنغيلا ميركل~أنجيلا ميركل~انغيلا ميركل~أنجيلا مركيل | DE | GOV | Angela Merkel
أولاف شولتس~أولاف شولتز | DE | GOV | Olaf Scholz
فريدريش ميرتس | DE | GOV | Friedrich Merz
غيرهارد شرودر~غيرهارد شريدر~جيرهارد شرودر | DE | GOV | Gerhard Schröder
هلموت كول | DE | GOV | Helmut Kohl
يوشكا فيشر | DE | GOV | Joschka Fischer
فرانك فالتر شتاينماير | DE | GOV | Frank-Walter Steinmeier
غيدو فيسترفيله~غيدو فسترفيله | DE | GOV | Guido Westerwelle
هايكو ماس | DE | GOV | Heiko Maas
أنالينا بيربوك~بيربوك | DE | GOV | Annalena Baerbock
أورسولا فون دير لاين~فون دير لاين | DE | - | Ursula von der Leyen
سيلفيو برلسكوني~سيلفيو برلوسكوني | IT | GOV | Silvio Berlusconi
رومانو برودي | IT | GOV | Romano Prodi
ماتيو رينزي | IT | GOV | Matteo Renzi
جورجيا ميلوني | IT | GOV | Giorgia Meloni
ماتيو سالفيني | IT | GOV | Matteo Salvini
ماريو دراغي | IT | GOV | Mario Draghi
فيديريكا موغيريني~فيديريكا موجيريني~فدريكا موغيريني~موجيريني | IT | - | Federica Mogherini
خوسيه ماريا أزنار | ES | GOV | José María Aznar
خوسيه لويس ثاباتيرو~خوسيه لويس رودريغيز ثاباتيرو | ES | GOV | José Luis Rodríguez Zapatero
ماريانو راخوي | ES | GOV | Mariano Rajoy
بيدرو سانشيز | ES | GOV | Pedro Sánchez
جوزيب بوريل~جوزيف بوريل | ES | - | Josep Borrell
خافيير سولانا | ES | - | Javier Solana
كاثرين آشتون~كاثرين أشتون~كاترين أشتون | GB | - | Catherine Ashton
كايا كالاس~كالاس | EE | - | Kaja Kallas
جان كلود يونكر~يونكر | LU | - | Jean-Claude Juncker
دونالد توسك | PL | GOV | Donald Tusk
شارل ميشيل~شارل ميشال | BE | - | Charles Michel
ينس ستولتنبرغ~ينس ستولتنبيرغ | NO | - | Jens Stoltenberg
أندرس فوغ راسموسن~راسموسن | DK | - | Anders Fogh Rasmussen
مارك روته~روته? | NL | - | Mark Rutte
فيكتور أوربان | HU | GOV | Viktor Orbán
كيرياكوس ميتسوتاكيس | GR | GOV | Kyriakos Mitsotakis
أليكسيس تسيبراس~ألكسيس تسيبراس | GR | GOV | Alexis Tsipras
سلوبودان ميلوسوفيتش~سلوبودان ميلوشيفيتش | RS | GOV | Slobodan Milošević
رادوفان كاراديتش~كاراديتش~رادوفان كارادجيتش | BA | GOV | Radovan Karadžić
راتكو ملاديتش | BA | MIL | Ratko Mladić
علي عزت بيغوفيتش~بيغوفيتش | BA | GOV | Alija Izetbegović
فرنسيس? | VA | REL | Francis
يوحنا بولس الثاني | VA | REL | John Paul II
بنديكتوس السادس عشر~بنديكت السادس عشر | VA | REL | Benedict XVI
# Russia, Ukraine and neighbours
فلاديمير بوتين~بوتين~فلاديمير بوتن | RU | GOV | Vladimir Putin
دميتري ميدفيديف~ديمتري ميدفيديف | RU | GOV | Dmitry Medvedev
بوريس يلتسين | RU | GOV | Boris Yeltsin
ميخائيل غورباتشوف~جورباتشوف~ميخائيل جورباتشوف | RU | GOV | Mikhail Gorbachev
سيرغي لافروف~سيرجي لافروف | RU | GOV | Sergey Lavrov
سيرغي شويغو~سيرجي شويجو | RU | GOV | Sergei Shoigu
دميتري بيسكوف~ديمتري بيسكوف | RU | GOV | Dmitry Peskov
ماريا زاخاروفا | RU | GOV | Maria Zakharova
ميخائيل بوغدانوف | RU | GOV | Mikhail Bogdanov
يفغيني بريغوجين | RU | REB | Yevgeny Prigozhin
أليكسي نافالني~ألكسي نافالني | RU | OPP | Alexei Navalny
فاليري غيراسيموف | RU | MIL | Valery Gerasimov
رمضان قديروف | RU | GOV | Ramzan Kadyrov
يفغيني بريماكوف | RU | GOV | Yevgeny Primakov
فولوديمير زيلينسكي~فلاديمير زيلينسكي~زيلينسكي~زيلنسكي~فولوديمير زيلنسكي | UA | GOV | Volodymyr Zelensky
فيكتور يوشتشينكو~فيكتور يوشينكو | UA | GOV | Viktor Yushchenko
فيكتور يانوكوفيتش | UA | GOV | Viktor Yanukovych
بيترو بوروشينكو | UA | GOV | Petro Poroshenko
يوليا تيموشينكو | UA | GOV | Yulia Tymoshenko
دميترو كوليبا~دميتري كوليبا | UA | GOV | Dmytro Kuleba
ألكسندر لوكاشينكو~أليكسندر لوكاشينكو | BY | GOV | Alexander Lukashenko
ميخائيل ساكاشفيلي | GE | GOV | Mikheil Saakashvili
إدوارد شيفاردنادزه~إدوارد شيفرنادزه | GE | GOV | Eduard Shevardnadze
نيكول باشينيان | AM | GOV | Nikol Pashinyan
إلهام علييف~إلهام عليف | AZ | GOV | Ilham Aliyev
# Turkey
رجب طيب أردوغان~رجب طيب إردوغان~طيب أردوغان~رجب أردوغان~أردوغان~إردوغان~رجب طيب اردوغان | TR | GOV | Recep Tayyip Erdoğan
عبد الله غول~عبدالله غول~عبد الله جول | TR | GOV | Abdullah Gül
أحمد داود أوغلو~أحمد داوود أوغلو | TR | GOV | Ahmet Davutoğlu
مولود جاويش أوغلو~مولود تشاووش أوغلو~مولود جاووش أوغلو | TR | GOV | Mevlüt Çavuşoğlu
هاكان فيدان | TR | GOV | Hakan Fidan
بن علي يلدريم~بن علي يلديريم | TR | GOV | Binali Yıldırım
إبراهيم قالن~إبراهيم كالين | TR | GOV | İbrahim Kalın
خلوصي أكار~خلوصي أقار | TR | GOV | Hulusi Akar
فخر الدين ألطون~فخر الدين ألتون | TR | GOV | Fahrettin Altun
بولنت أجاويد | TR | GOV | Bülent Ecevit
سليمان ديميريل | TR | GOV | Süleyman Demirel
نجم الدين أربكان | TR | GOV | Necmettin Erbakan
كمال كليتشدار أوغلو~كمال كيليتشدار أوغلو | TR | PTY | Kemal Kılıçdaroğlu
أكرم إمام أوغلو | TR | GOV | Ekrem İmamoğlu
دولت بهتشلي | TR | PTY | Devlet Bahçeli
فتح الله غولن~فتح الله كولن~فتح الله جولن | TR | REL | Fethullah Gülen
عبد الله أوجلان~عبدالله أوجلان~عبد الله اوجلان | TR | REB | Abdullah Öcalan
صلاح الدين دميرتاش~صلاح الدين دميرطاش | TR | PTY | Selahattin Demirtaş
# Iran
علي خامنئي~خامنئي~خامنئى | IR | GOV | Ali Khamenei
روح الله الخميني~الخميني | IR | GOV | Ruhollah Khomeini
أكبر هاشمي رفسنجاني~هاشمي رفسنجاني~علي أكبر هاشمي رفسنجاني | IR | GOV | Akbar Hashemi Rafsanjani
محمد خاتمي | IR | GOV | Mohammad Khatami
محمود أحمدي نجاد~أحمدي نجاد | IR | GOV | Mahmoud Ahmadinejad
حسن روحاني | IR | GOV | Hassan Rouhani
إبراهيم رئيسي | IR | GOV | Ebrahim Raisi
مسعود بزشكيان | IR | GOV | Masoud Pezeshkian
محمد جواد ظريف~جواد ظريف | IR | GOV | Mohammad Javad Zarif
حسين أمير عبد اللهيان~أمير عبد اللهيان~حسين أمير عبداللهيان~عبداللهيان | IR | GOV | Hossein Amir-Abdollahian
عباس عراقجي~عباس عراقتشي~عراقتشي | IR | GOV | Abbas Araghchi
منوشهر متكي~منوتشهر متكي | IR | GOV | Manouchehr Mottaki
علي أكبر صالحي | IR | GOV | Ali Akbar Salehi
علي أكبر ولايتي | IR | GOV | Ali Akbar Velayati
كمال خرازي | IR | GOV | Kamal Kharazi
علي لاريجاني | IR | GOV | Ali Larijani
علي شمخاني | IR | GOV | Ali Shamkhani
محمد باقر قاليباف~قاليباف | IR | LEG | Mohammad Bagher Ghalibaf
قاسم سليماني | IR | MIL | Qasem Soleimani
إسماعيل قاآني~إسماعيل قآني | IR | MIL | Esmail Qaani
حسين سلامي | IR | MIL | Hossein Salami
محمد باقري | IR | MIL | Mohammad Bagheri
مير حسين موسوي | IR | OPP | Mir-Hossein Mousavi
مهدي كروبي | IR | OPP | Mehdi Karroubi
شيرين عبادي | IR | CVL | Shirin Ebadi
مهسا أميني | IR | CVL | Mahsa Amini
سعيد جليلي | IR | GOV | Saeed Jalili
# Afghanistan, Pakistan, South Asia
حامد كرزاي~حميد كرزاي | AF | GOV | Hamid Karzai
أشرف غني | AF | GOV | Ashraf Ghani
عبد الله عبد الله~عبدالله عبدالله | AF | GOV | Abdullah Abdullah
أحمد شاه مسعود | AF | REB | Ahmad Shah Massoud
عمر?~محمد عمر | AF | REB | Mullah Omar
قلب الدين حكمتيار | AF | REB | Gulbuddin Hekmatyar
عبد الرشيد دوستم | AF | MIL | Abdul Rashid Dostum
برهان الدين رباني | AF | GOV | Burhanuddin Rabbani
هبة الله أخوندزاده | AF | REB | Hibatullah Akhundzada
ذبيح الله مجاهد | AF | REB | Zabihullah Mujahid
برويز مشرف~برفيز مشرف | PK | GOV | Pervez Musharraf
بينظير بوتو~بنظير بوتو~بي نظير بوتو | PK | GOV | Benazir Bhutto
نواز شريف | PK | GOV | Nawaz Sharif
شهباز شريف | PK | GOV | Shehbaz Sharif
آصف علي زرداري~آصف زرداري | PK | GOV | Asif Ali Zardari
عمران خان | PK | GOV | Imran Khan
يوسف رضا جيلاني | PK | GOV | Yousaf Raza Gilani
ملالا يوسفزاي~ملالا يوسف زاي~ملالا | PK | CVL | Malala Yousafzai
ناريندرا مودي | IN | GOV | Narendra Modi
مانموهان سينغ~مانموهان سينج | IN | GOV | Manmohan Singh
أتال بيهاري فاجبايي~أتال بيهاري فاجباي | IN | GOV | Atal Bihari Vajpayee
إنديرا غاندي~أنديرا غاندي | IN | GOV | Indira Gandhi
راجيف غاندي | IN | GOV | Rajiv Gandhi
سونيا غاندي | IN | PTY | Sonia Gandhi
راهول غاندي | IN | PTY | Rahul Gandhi
المهاتما غاندي~مهاتما غاندي | IN | GOV | Mahatma Gandhi
جواهر لال نهرو | IN | GOV | Jawaharlal Nehru
الشيخة حسينة~شيخة حسينة~الشيخة حسينة واجد | BD | GOV | Sheikh Hasina
خالدة ضياء | BD | GOV | Khaleda Zia
محمد يونس | BD | GOV | Muhammad Yunus
# East and South-East Asia, Australia
شي جين بينغ~شي جينبينغ~تشي جينبينغ~شي جين بينج~جين بينغ | CN | GOV | Xi Jinping
هو جينتاو~هو جين تاو | CN | GOV | Hu Jintao
جيانغ زيمين | CN | GOV | Jiang Zemin
وين جياباو | CN | GOV | Wen Jiabao
لي كه تشيانغ~لي كيكيانغ | CN | GOV | Li Keqiang
وانغ يي | CN | GOV | Wang Yi
ماو تسي تونغ~ماو تسي تونج~ماوتسي تونغ | CN | GOV | Mao Zedong
دنغ شياو بينغ~دينغ شياو بينغ | CN | GOV | Deng Xiaoping
كيم جونغ أون~كيم جونغ اون~كيم جونج أون~كيم يونغ أون~كيم جونغ-أون | KP | GOV | Kim Jong Un
كيم جونغ إيل~كيم جونج إيل~كيم جونغ ايل~كيم جونج ايل | KP | GOV | Kim Jong Il
كيم إيل سونغ~كيم ايل سونغ | KP | GOV | Kim Il Sung
مون جاي إن~مون جيه إن~مون جاي-إن | KR | GOV | Moon Jae-in
بارك غيون هي~باك غن هي~باك كون هيه | KR | GOV | Park Geun-hye
لي ميونغ باك | KR | GOV | Lee Myung-bak
روه مو هيون | KR | GOV | Roh Moo-hyun
كيم داي جونغ | KR | GOV | Kim Dae-jung
يون سوك يول~يون سيوك يول | KR | GOV | Yoon Suk Yeol
شينزو آبي~شينزو أبي~شينزو ابي | JP | GOV | Shinzo Abe
جونيتشيرو كويزومي | JP | GOV | Junichiro Koizumi
فوميو كيشيدا | JP | GOV | Fumio Kishida
ناوتو كان | JP | GOV | Naoto Kan
أونغ سان سو تشي~أونغ سان سوتشي~أونج سان سو تشي~سو تشي~سان سو تشي | MM | GOV | Aung San Suu Kyi
مين أونغ هلاينغ | MM | MIL | Min Aung Hlaing
لي هسين لونغ~لي هسيين لونغ~لي هسين لونج | SG | GOV | Lee Hsien Loong
لي كوان يو | SG | GOV | Lee Kuan Yew
مهاتير محمد | MY | GOV | Mahathir Mohamad
أنور إبراهيم | MY | GOV | Anwar Ibrahim
نجيب عبد الرزاق~نجيب رزاق | MY | GOV | Najib Razak
عبد الله أحمد بدوي~عبد الله بدوي | MY | GOV | Abdullah Ahmad Badawi
سوسيلو بامبانغ يودويونو | ID | GOV | Susilo Bambang Yudhoyono
جوكو ويدودو | ID | GOV | Joko Widodo
ميغاواتي سوكارنوبوتري | ID | GOV | Megawati Sukarnoputri
رودريغو دوتيرتي~رودريجو دوتيرتي | PH | GOV | Rodrigo Duterte
غلوريا أرويو~غلوريا ماكاباغال أرويو | PH | GOV | Gloria Macapagal Arroyo
ثاكسين شيناواترا~تاكسين شيناواترا | TH | GOV | Thaksin Shinawatra
جون هوارد | AU | GOV | John Howard
كيفن رود~كيفين رود | AU | GOV | Kevin Rudd
جوليا غيلارد~غيلارد | AU | GOV | Julia Gillard
توني أبوت~أبوت | AU | GOV | Tony Abbott
مالكولم تيرنبول~تيرنبول | AU | GOV | Malcolm Turnbull
سكوت موريسون~موريسون | AU | GOV | Scott Morrison
جاسيندا أرديرن~أرديرن | NZ | GOV | Jacinda Ardern
# Americas
جاستن ترودو~ترودو | CA | GOV | Justin Trudeau
ستيفن هاربر~هاربر | CA | GOV | Stephen Harper
مارك كارني~كارني? | CA | GOV | Mark Carney
فيدل كاسترو~فيديل كاسترو | CU | GOV | Fidel Castro
راؤول كاسترو | CU | GOV | Raúl Castro
تشي غيفارا~تشي جيفارا | CU | REB | Che Guevara
هوغو تشافيز~هوغو شافيز~هوجو تشافيز | VE | GOV | Hugo Chávez
نيكولاس مادورو | VE | GOV | Nicolás Maduro
خوان غوايدو | VE | OPP | Juan Guaidó
لولا دا سيلفا~لويز إيناسيو لولا دا سيلفا~إيناسيو لولا دا سيلفا | BR | GOV | Luiz Inácio Lula da Silva
ديلما روسيف | BR | GOV | Dilma Rousseff
جايير بولسونارو~جاير بولسونارو | BR | GOV | Jair Bolsonaro
إيفو موراليس | BO | GOV | Evo Morales
خافيير ميلي~خافيير مايلي | AR | GOV | Javier Milei
كريستينا كيرشنر | AR | GOV | Cristina Kirchner
غوستافو بيترو | CO | GOV | Gustavo Petro
خوان مانويل سانتوس | CO | GOV | Juan Manuel Santos
ألفارو أوريبي | CO | GOV | Álvaro Uribe
أوغستو بينوشيه~أوغوستو بينوشيه | CL | GOV | Augusto Pinochet
جان برتران أريستيد~أريستيد | HT | GOV | Jean-Bertrand Aristide
جوليان أسانج~أسانج~جوليان أسانغ | AU | CVL | Julian Assange
# Africa
نيلسون مانديلا | ZA | GOV | Nelson Mandela
ثابو مبيكي~تابو مبيكي | ZA | GOV | Thabo Mbeki
جاكوب زوما | ZA | GOV | Jacob Zuma
سيريل رامافوزا~سيريل رامافوسا~رامافوسا | ZA | GOV | Cyril Ramaphosa
ديزموند توتو | ZA | REL | Desmond Tutu
روبرت موغابي~روبرت موجابي | ZW | GOV | Robert Mugabe
مورغان تسفانغيراي | ZW | OPP | Morgan Tsvangirai
آبي أحمد~أبي أحمد~أبيي أحمد | ET | GOV | Abiy Ahmed
ملس زيناوي~ميليس زيناوي~ميلس زيناوي | ET | GOV | Meles Zenawi
هايلي مريم ديسالين~هيلا مريم ديسالين~هيلي ماريام ديسالين | ET | GOV | Hailemariam Desalegn
أسياس أفورقي~إسياس أفورقي~أسياسي أفورقي | ER | GOV | Isaias Afwerki
أوهورو كينياتا | KE | GOV | Uhuru Kenyatta
مواي كيباكي | KE | GOV | Mwai Kibaki
رايلا أودينغا | KE | OPP | Raila Odinga
وليام روتو~ويليام روتو | KE | GOV | William Ruto
يويري موسيفيني~يوري موسيفيني | UG | GOV | Yoweri Museveni
جوزيف كوني~كوني? | UG | REB | Joseph Kony
بول كاغامي~بول كاجامي | RW | GOV | Paul Kagame
جوزيف كابيلا | CD | GOV | Joseph Kabila
لوران كابيلا | CD | GOV | Laurent-Désiré Kabila
فيليكس تشيسيكيدي | CD | GOV | Félix Tshisekedi
موبوتو سيسي سيكو~موبوتو | CD | GOV | Mobutu Sese Seko
سلفا كير~سيلفا كير~سلفا كير ميارديت~سالفا كير | SS | GOV | Salva Kiir
ريك مشار~رياك مشار | SS | OPP | Riek Machar
جون قرنق~جون جارانج~جون غارانغ | SS | REB | John Garang
إدريس ديبي~إدريس ديبي إتنو~محمد إدريس ديبي | TD | GOV | Idriss Déby
حسين حبري | TD | GOV | Hissène Habré
أولوسيغون أوباسانجو | NG | GOV | Olusegun Obasanjo
غودلاك جوناثان~جودلاك جوناثان | NG | GOV | Goodluck Jonathan
محمد بخاري~محمدو بخاري | NG | GOV | Muhammadu Buhari
بولا تينوبو | NG | GOV | Bola Tinubu
لوران غباغبو~لوران جباجبو | CI | GOV | Laurent Gbagbo
الحسن واتارا~الحسن وتارا | CI | GOV | Alassane Ouattara
بليز كومباوري | BF | GOV | Blaise Compaoré
إبراهيم تراوري | BF | MIL | Ibrahim Traoré
أمادو توماني توري | ML | GOV | Amadou Toumani Touré
إبراهيم بوبكر كيتا | ML | GOV | Ibrahim Boubacar Keïta
آسيمي غويتا~عاصمي غويتا | ML | MIL | Assimi Goïta
محمد بازوم | NE | GOV | Mohamed Bazoum
عبد الرحمن تياني | NE | MIL | Abdourahamane Tchiani
ماكي سال~ماكي صال | SN | GOV | Macky Sall
عبد الله واد | SN | GOV | Abdoulaye Wade
تشارلز تايلور | LR | GOV | Charles Taylor
جورج ويا | LR | GOV | George Weah
إيلين جونسون سيرليف | LR | GOV | Ellen Johnson Sirleaf
يحيى جامع~يحيى جاميه | GM | GOV | Yahya Jammeh
بيير نكورونزيزا | BI | GOV | Pierre Nkurunziza
حسن شيخ محمود | SO | GOV | Hassan Sheikh Mohamud
محمد عبد الله فرماجو~محمد عبدالله فرماجو | SO | GOV | Mohamed Abdullahi Mohamed
شريف شيخ أحمد | SO | GOV | Sharif Sheikh Ahmed
إسماعيل عمر جيله~إسماعيل عمر جيلة | DJ | GOV | Ismaïl Omar Guelleh
`;
