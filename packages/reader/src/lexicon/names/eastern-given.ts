/** Given names of Turkey, Iran, Israel, Asia and Africa as news spells them. Line format: see `arabic-male.ts`. */
export default `
# Turkish, Kurdish, Persian, Afghan, Pakistani, Central Asian
رجب | given common | Recep
طيب | given common | Tayyip
بولنت | given | Bülent
بينالي | given | Binali
تانسو | given f | Tansu
تورغوت | given | Turgut
جودت | given | Cevdet
خلوصي | given | Hulusi
خاقان | given common | Hakan
هاكان | given | Hakan
هاقان | given | Hakan
دنيز | given f m | Deniz
دولت | given | Devlet
سلجوق | given | Selçuk
شكرو | given | Şükrü
فكري | given common | Fikri
كمال | given common | Kemal
كنعان | given | Kenan
مولود | given common | Mevlüt
مسرور | given common | Masrour
مسعود | given | Masoud
نجيرفان | given | Nechirvan
نيجيرفان | given | Nechirvan
نوشيروان | given | Nawshirwan
هوشيار | given | Hoshyar
جلال | given common | Jalal
برهم | given common | Barham
قوباد | given | Qubad
هيرو | given f m | Hero
أردوان | given | Ardavan
آرش | given | Arash
أكبر | given common | Akbar
بهروز | given | Behrouz
بهرام | given | Bahram
بيجن | given | Bijan
بيمان | given | Peyman
جواد | given common | Javad
داريوش | given | Dariush
سيروس | given | Cyrus
شيرين | given f | Shirin
عباس | given | Abbas
غلام | given common | Gholam
فرزاد | given | Farzad
كاوه | given | Kaveh
كوروش | given | Kourosh
منوشهر | given | Manouchehr
منوتشهر | given | Manouchehr
مهسا | given f | Mahsa
نرجس | given f | Narges
برويز | given | Pervez
برفيز | given | Pervez
بينظير | given f | Benazir
بنازير | given f | Benazir
شوجات | given | Shujaat
شهباز | given | Shehbaz
عمران | given common | Imran
آصف | given | Asif
مهسود | family | Mehsud
نواز | given | Nawaz
حامد | given | Hamid
حكمت | given | Hikmat
أخوندزاده | family | Akhundzada
نورسلطان | given | Nursultan
# Hebrew
بنيامين | given | Benjamin
آرييل | given | Ariel
أرييل | given | Ariel
أريئيل | given | Ariel
إيهود | given | Ehud
إسحاق | given | Yitzhak
إسحق | given | Isaac
شمعون | given | Shimon
شيمون | given | Shimon
شاؤول | given | Shaul
شاوول | given | Shaul
غابي | given | Gabi
غادي | given | Gadi
غدعون | given | Gideon
جدعون | given | Gideon
غلعاد | given | Gilad
جلعاد | given | Gilad
عمير | given | Amir
عاموس | given | Amos
عوفر | given | Ofer
عوزي | given | Uzi
عيزرا | given | Ezer
عيدان | given | Idan
تسيبي | given f | Tzipi
تساحي | given | Tzachi
بيني | given | Benny
بتسلئيل | given | Bezalel
أفيغدور | given | Avigdor
أفيغادور | given | Avigdor
أفيخاي | given | Avichay
أفيحاي | given | Avichay
آفي | given | Avi
أفي | given common | Avi
أييلت | given f | Ayelet
إيتمار | given | Itamar
إيتان | given | Eitan
إيلي | given | Eli
إيال | given | Eyal
إيلان | given | Ilan
دورون | given | Doron
رونين | given | Ronen
رؤوفين | given | Reuven
روفين | given | Reuven
زئيف | given | Ze'ev
زيف | given | Ziv
سيلفان | given | Silvan
شلومو | given | Shlomo
غولدا | given f | Golda
جولدا | given f | Golda
حاييم | given | Chaim
حزقيال | given | Ezekiel
مائير | given | Meir
مردخاي | given | Mordechai
موشيه | given | Moshe
موشي | given | Moshe
ميري | given f | Miri
مناحيم | given | Menachem
مناحم | given | Menachem
ناحوم | given | Nahum
نفتالي | given | Naftali
نير | given common | Nir
هرتسي | given | Herzi
هيرتسي | given | Herzi
يائير | given | Yair
يئير | given | Yair
يوآف | given | Yoav
يوسي | given | Yossi
يولي | given | Yuli
يوفال | given | Yuval
يغئال | given | Yigal
يتسحاق | given | Yitzhak
يسرائيل | given | Yisrael
يهودا | given | Yehuda
يونا | given | Yona
يوناثان | given | Yonatan
# Indian, South-East and East Asian
أتال | given | Atal
أمارتيا | given | Amartya
أناند | given | Anand
أنيل | given | Anil
أميت | given | Amit
أونغ | given | Aung
أونج | given | Aung
إنديرا | given f | Indira
راجيف | given | Rajiv
راهول | given | Rahul
سونيا | given f | Sonia
راجناث | given | Rajnath
راماناث | given | Ramnath
سوشما | given f | Sushma
ناريندرا | given | Narendra
مانموهان | given | Manmohan
موهانداس | given | Mohandas
ماهيندا | given | Mahinda
غوتابايا | given | Gotabaya
رانيل | given | Ranil
تشاندريكا | given f | Chandrika
ثاكسين | given | Thaksin
تاكسين | given | Thaksin
ينغلوك | given f | Yingluck
برايوت | given | Prayut
سوسيلو | given | Susilo
جوكو | given | Joko
برابوو | given | Prabowo
ميغاواتي | given f | Megawati
فرديناند | given | Ferdinand
غلوريا | given f | Gloria
جلوريا | given f | Gloria
بينينو | given | Benigno
هون | given | Hun
شينزو | given | Shinzo
جونيتشيرو | given | Junichiro
يوشيهيدي | given | Yoshihide
فوميو | given | Fumio
تارو | given | Taro
ناوتو | given | Naoto
ياسوو | given | Yasuo
بان | given common | Ban
بارك | given f m | Park
مون | given | Moon
روه | given | Roh
يون | given | Yoon
شي | given common | Xi
وانغ | given | Wang
وانج | given | Wang
يانغ | given | Yang
تشن | given | Chen
تشانغ | given | Zhang
تشو | given | Zhou
تشين | given | Qin
تساي | given | Tsai
ماو | given | Mao
دنغ | given | Deng
جيانغ | given | Jiang
لين | given common | Lin
ليو | given | Liu
هوا | given common | Hua
سون | given | Sun
نغوين | given | Nguyen
ثين | given | Thein
مين | given | Min
# African
كوفي | given | Kofi
كوامي | given | Kwame
ديزموند | given | Desmond
ثابو | given | Thabo
تابو | given | Thabo
سيريل | given | Cyril
ويني | given f | Winnie
إيمرسون | given | Emmerson
يويري | given | Yoweri
أوهورو | given | Uhuru
رايلا | given | Raila
مواي | given | Mwai
جومو | given | Jomo
جوليوس | given | Julius
آبي | given | Abiy
ملس | given | Meles
ميليس | given | Meles
ميلس | given | Meles
إسياس | given | Isaias
أسياس | given | Isaias
سهلورق | given f | Sahle-Work
تيدروس | given | Tedros
تيودور | given | Teodoro
منغستو | given | Mengistu
غودلاك | given | Goodluck
غودلك | given | Goodluck
أولوسيغون | given | Olusegun
محمدو | given | Muhammadu
ألاسان | given | Alassane
ماكي | given | Macky
أمادو | given | Amadou
إبراهيما | given | Ibrahima
مامادو | given | Mamadou
مامادي | given | Mamady
آداما | given | Adama
فور | given common | Faure
فوستين | given | Faustin
فيليكس | given | Félix
فليكس | given | Félix
لومومبا | family | Lumumba
موبوتو | given | Mobutu
سلفا | given | Salva
سالفا | given | Salva
رياك | given | Riek
باقان | given | Pagan
شاه | given | Shah
`;
