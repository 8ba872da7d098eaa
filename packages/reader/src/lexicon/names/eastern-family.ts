/** Family names of Turkey, Iran, Israel, Asia and Africa as news spells them. Line format: see `arabic-male.ts`. */
export default `
# Turkish, Kurdish, Persian, Afghan, Pakistani, Caucasian, Central Asian
أردوغان | family | Erdoğan
إردوغان | family | Erdoğan
أردوجان | family | Erdoğan
أوزال | family | Özal
أتاتورك | family | Atatürk
أوجلان | family | Öcalan
أجاويد | family | Ecevit
أربكان | family | Erbakan
باباجان | family | Babacan
بهتشلي | family | Bahçeli
باهتشلي | family | Bahçeli
تشيلر | family | Çiller
تشيليك | family | Çelik
جليك | family | Çelik
تشاووش أوغلو | family | Çavuşoğlu
جاويش أوغلو | family | Çavuşoğlu
داود أوغلو | family | Davutoğlu
إمام أوغلو | family | İmamoğlu
كليتشدار أوغلو | family | Kılıçdaroğlu
كيليتشدار أوغلو | family | Kılıçdaroğlu
أوغلو | family | -oğlu
دميرطاش | family | Demirtaş
دميرتاش | family | Demirtaş
ديميريل | family | Demirel
غول | family common | Gül
غولن | family | Gülen
فيدان | family | Fidan
قالن | family | Kalın
كالين | family | Kalın
أقار | family | Akar
أكار | family | Akar
ألطون | family | Altun
ألتون | family | Altun
قورتولموش | family | Kurtulmuş
يلدريم | family | Yıldırım
يلديريم | family | Yıldırım
سويلو | family | Soylu
شيمشك | family | Şimşek
سيزر | family | Sezer
أرينج | family | Arınç
باموك | family | Pamuk
أحمدي نجاد | family | Ahmadinejad
نجاد | family | Nejad
رفسنجاني | family | Rafsanjani
روحاني | family common | Rouhani
خاتمي | family | Khatami
الخميني | family | Khomeini
خميني | family | Khomeini
ظريف | family common | Zarif
رئيسي | family common | Raisi
بزشكيان | family | Pezeshkian
عراقجي | family | Araghchi
عبد اللهيان | family | Abdollahian
لاريجاني | family | Larijani
متكي | family | Mottaki
ولايتي | family common | Velayati
خرازي | family | Kharazi
خرازى | family | Kharazi
صالحي | family | Salehi
باقري | family | Bagheri
قاليباف | family | Ghalibaf
كروبي | family | Karroubi
موسوي | family | Mousavi
مصدق | family | Mossadegh
سليماني | family | Soleimani
قاآني | family | Qaani
حاجي زاده | family | Hajizadeh
جنتي | family | Jannati
شمخاني | family | Shamkhani
جليلي | family common | Jalili
عبادي | family | Ebadi
بهلوي | family | Pahlavi
رضائي | family | Rezaei
جعفري | family | Jafari
سلامي | family common | Salami
كنعاني | family | Kanaani
قاسمي | family | Qasemi
بقائي | family | Baghaei
كرزاي | family | Karzai
غني | family common | Ghani
دوستم | family | Dostum
رباني | family common | Rabbani
حكمتيار | family | Hekmatyar
مسعود | family | Massoud
صالح | family common | Saleh
برادر | family common | Baradar
متقي | family common | Muttaqi
حقاني | family | Haqqani
خليل زاد | family | Khalilzad
مشرف | family common | Musharraf
بوتو | family | Bhutto
زرداري | family | Zardari
شريف | family common | Sharif
خان | family common | Khan
جيلاني | family | Gilani
قريشي | family | Qureshi
كياني | family | Kayani
منير | family common | Munir
محسود | family | Mehsud
علييف | family | Aliyev
باشينيان | family | Pashinyan
كوتشاريان | family | Kocharyan
سركيسيان | family | Sargsyan
ساكاشفيلي | family | Saakashvili
شيفرنادزه | family | Shevardnadze
شيفاردنادزه | family | Shevardnadze
نزارباييف | family | Nazarbayev
توكاييف | family | Tokayev
كريموف | family | Karimov
ميرزيوييف | family | Mirziyoyev
رحمانوف | family | Rahmonov
نيازوف | family | Niyazov
أكاييف | family | Akayev
جباروف | family | Japarov
# Hebrew
أشكنازي | family | Ashkenazi
أولمرت | family | Olmert
أرينز | family | Arens
أيزنكوت | family | Eisenkot
آيزنكوت | family | Eisenkot
باراك | family | Barak
بار ليف | family | Bar-Lev
بن اليعازر | family | Ben-Eliezer
بن غفير | family | Ben-Gvir
بن غوريون | family | Ben-Gurion
بيغن | family | Begin
بيجن | family | Begin
بيرتس | family | Peretz
بيرتز | family | Peretz
بيريس | family | Peres
بارنياع | family | Barnea
بار | family common | Bar
حالوتس | family | Halutz
حاليفا | family | Haliva
ديان | family | Dayan
دانون | family | Danon
إردان | family | Erdan
أردان | family | Erdan
ديختر | family | Dichter
ديرمر | family | Dermer
ريفلين | family | Rivlin
ريغيف | family | Regev
رابين | family | Rabin
سموتريتش | family | Smotrich
ساعر | family | Sa'ar
شاليط | family | Shalit
شاليت | family | Shalit
شارون | family | Sharon
شاريت | family | Sharett
شامير | family | Shamir
شالوم | family | Shalom
شاكيد | family | Shaked
شتاينيتس | family | Steinitz
غالانت | family | Gallant
غانتس | family | Gantz
غانتز | family | Gantz
غولدشتاين | family | Goldstein
فايتسمان | family | Weizman
كاتس | family | Katz
كاتساف | family | Katsav
قصاب | family common | Katsav
كوخافي | family | Kochavi
كيش | family | Kisch
لابيد | family | Lapid
لبيد | family common | Lapid
ليفني | family | Livni
ماندلبليت | family | Mandelblit
مائير | family | Meir
موفاز | family | Mofaz
نتنياهو | family | Netanyahu
نتانياهو | family | Netanyahu
نيتنياهو | family | Netanyahu
هاليفي | family | Halevi
هليفي | family | Halevi
هرتسوغ | family | Herzog
هرتصوغ | family | Herzog
هرتزوغ | family | Herzog
هنغبي | family | Hanegbi
يعلون | family common | Ya'alon
يعالون | family | Ya'alon
يوسف | family | Yosef
بوندك | family | Pundak
زامير | family | Zamir
حوفيتش | family | Hofitch
هغاري | family | Hagari
هاغاري | family | Hagari
# Indian, South-East and East Asian
غاندي | family | Gandhi
نهرو | family | Nehru
مودي | family common | Modi
سينغ | family | Singh
سينج | family | Singh
فاجبايي | family | Vajpayee
فاجباي | family | Vajpayee
كومار | family | Kumar
شارما | family | Sharma
باتيل | family | Patel
مخرجي | family | Mukherjee
موخرجي | family | Mukherjee
جايشانكار | family | Jaishankar
كوشير | family | Kushir
راجاباكسا | family | Rajapaksa
ويكريمسينغه | family | Wickremesinghe
كوماراتونغا | family | Kumaratunga
تشان أوتشا | family | Chan-o-cha
شيناواترا | family | Shinawatra
شيناوات | family | Shinawatra
ويدودو | family | Widodo
يودويونو | family | Yudhoyono
سوهارتو | family | Suharto
سوكارنو | family | Sukarno
سوكارنوبوتري | family | Sukarnoputri
أرويو | family | Arroyo
أكينو | family | Aquino
دوتيرتي | family | Duterte
ماركوس | family | Marcos
استرادا | family | Estrada
سان سوتشي | family | San Suu Kyi
سو تشي | family | Suu Kyi
سو كي | family | Suu Kyi
هلاينغ | family | Hlaing
كويزومي | family | Koizumi
آبي | family | Abe
فوكودا | family | Fukuda
آسو | family | Aso
سوغا | family | Suga
كيشيدا | family | Kishida
ناكاسوني | family | Nakasone
هاتوياما | family | Hatoyama
تاناكا | family | Tanaka
سوزوكي | family | Suzuki
واتانابي | family | Watanabe
ياماموتو | family | Yamamoto
موراياما | family | Murayama
جين بينغ | family | Jinping
جينبينغ | family | Jinping
جينتاو | family | Jintao
جياباو | family | Jiabao
زيمين | family | Zemin
شياو بينغ | family | Xiaoping
كه تشيانغ | family | Keqiang
تونغ | family | Tung
جونغ أون | family | Jong Un
جونغ إيل | family | Jong Il
جونج ايل | family | Jong Il
إيل سونغ | family | Il Sung
غيون هي | family | Geun-hye
كي مون | family | Ki-moon
جاي إن | family | Jae-in
سوك يول | family | Suk Yeol
مو هيون | family | Moo-hyun
داي جونغ | family | Dae-jung
ميونغ باك | family | Myung-bak
كيونغ وا | family | Kyung-wha
# African
أنان | family | Annan
عنان | family | Annan
مبيكي | family | Mbeki
مانديلا | family | Mandela
زوما | family | Zuma
رامافوزا | family | Ramaphosa
ديكليرك | family | de Klerk
دي كليرك | family | de Klerk
توتو | family | Tutu
موغابي | family | Mugabe
موجابي | family | Mugabe
منانغاغوا | family | Mnangagwa
تسفانغيراي | family | Tsvangirai
موسيفيني | family | Museveni
كينياتا | family | Kenyatta
كيباكي | family | Kibaki
أودينغا | family | Odinga
أودينجا | family | Odinga
روتو | family | Ruto
موي | family | Moi
نيريري | family | Nyerere
كاغامي | family | Kagame
كاجامي | family | Kagame
كابيلا | family | Kabila
تشيسيكيدي | family | Tshisekedi
تشيسكيدي | family | Tshisekedi
نكورونزيزا | family | Nkurunziza
بيمبا | family | Bemba
نكوندا | family | Nkunda
زيناوي | family | Zenawi
ديسالين | family | Desalegn
أفورقي | family | Afwerki
أفورقى | family | Afwerki
أوباسانجو | family | Obasanjo
أوباسانغو | family | Obasanjo
جوناثان | family | Jonathan
بخاري | family common | Buhari
تينوبو | family | Tinubu
يارادوا | family | Yar'Adua
غباغبو | family | Gbagbo
واتارا | family | Ouattara
كومباوري | family | Compaoré
تراوري | family | Traoré
كوناري | family | Konaré
توري | family common | Touré
كيتا | family common | Keïta
غويتا | family | Goïta
تياني | family | Tchiani
بازوم | family | Bazoum
إيسوفو | family | Issoufou
تانجا | family | Tandja
ديبي | family | Déby
هابري | family | Habré
حبري | family | Habré
بوزيزيه | family | Bozizé
تواديرا | family | Touadéra
ساسو نغيسو | family | Sassou Nguesso
بونغو | family | Bongo
بونجو | family | Bongo
أوبيانغ | family | Obiang
دوس سانتوس | family | dos Santos
سافيمبي | family | Savimbi
سنغور | family | Senghor
ضيوف | family common | Diouf
واد | family common | Wade
سال | family common | Sall
كوندي | family | Condé
سيرليف | family | Sirleaf
كروما | family | Koroma
نكروما | family | Nkrumah
كوفور | family | Kufuor
رولينغز | family | Rawlings
أكوفو أدو | family | Akufo-Addo
`;
