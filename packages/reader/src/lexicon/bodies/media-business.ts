/** News agencies, papers, channels, social networks, companies, universities. Line format: see `international.ts`. */
export default `
# News agencies
رويترز~Reuters | وكالة | GB | JRN | Reuters
فرانس برس~AFP~وكالة الصحافة الفرنسية~وكالة الأنباء الفرنسية~أ ف ب~ا ف ب~فرانس برس | وكالة | FR | JRN | AFP
أسوشيتد برس~AP?~أسوشييتد برس~اسوشيتد برس~الأسوشيتد برس~الأسوشيتدبرس~أسوشيتدبرس~أ ب? | وكالة | US | JRN | Associated Press
وكالة الأنباء الألمانية~د ب أ~وكالة الانباء الالمانية | وكالة | DE | JRN | dpa
يونايتد برس~يونايتد برس إنترناشونال | وكالة | US | JRN | UPI
بلومبرغ~Bloomberg~بلومبيرغ~بلومبرج | وكالة شبكة | US | JRN | Bloomberg
شينخوا~وكالة أنباء الصين الجديدة~وكالة أنباء شينخوا~وكالة أنباء الصين الجديدة شينخوا | وكالة | CN | JRN | Xinhua
إنترفاكس~انترفاكس | وكالة | RU | JRN | Interfax
تاس?~إيتار تاس~ايتار تاس | وكالة | RU | JRN | TASS
نوفوستي~ريا نوفوستي | وكالة | RU | JRN | RIA Novosti
سبوتنيك~سبوتنك | وكالة | RU | JRN | Sputnik
الأناضول? | وكالة | TR | JRN | Anadolu Agency
إرنا~ارنا | وكالة | IR | JRN | IRNA
فارس? | وكالة | IR | JRN | Fars News Agency
تسنيم? | وكالة | IR | JRN | Tasnim
مهر? | وكالة | IR | JRN | Mehr News Agency
إسنا~ايسنا | وكالة | IR | JRN | ISNA
كيودو | وكالة | JP | JRN | Kyodo
يونهاب~يونهاب | وكالة | KR | JRN | Yonhap
وكالة الأنباء المركزية الكورية~وكالة الأنباء الكورية المركزية | وكالة | KP | JRN | KCNA
أنسا~آنسا~انسا | وكالة | IT | JRN | ANSA
آكي? | وكالة | IT | JRN | AKI
واس~SPA~وكالة الأنباء السعودية | وكالة | SA | JRN | Saudi Press Agency
وام?~وكالة أنباء الإمارات | وكالة | AE | JRN | WAM
قنا?~وكالة الأنباء القطرية | وكالة | QA | JRN | Qatar News Agency
كونا?~وكالة الأنباء الكويتية | وكالة | KW | JRN | KUNA
بنا?~وكالة أنباء البحرين | وكالة | BH | JRN | BNA
بترا?~وكالة الأنباء الأردنية | وكالة | JO | JRN | Petra
سانا~وكالة الأنباء السورية~الوكالة العربية السورية للأنباء~وكالة الأنباء العربية السورية | وكالة | SY | JRN | SANA
سبأ?~وكالة الأنباء اليمنية | وكالة | YE | JRN | Saba
وفا?~وكالة الأنباء الفلسطينية~وكالة الأنباء والمعلومات الفلسطينية | وكالة | PS | JRN | WAFA
معا? | وكالة | PS | JRN | Ma'an News Agency
صفا? | وكالة | PS | JRN | Safa
وكالة أنباء الشرق الأوسط~أ ش أ~ا ش ا | وكالة | EG | JRN | MENA
سونا?~وكالة السودان للأنباء | وكالة | SD | JRN | SUNA
وات?~وكالة تونس أفريقيا للأنباء~وكالة تونس إفريقيا للأنباء | وكالة | TN | JRN | TAP
وكالة الأنباء الجزائرية | وكالة | DZ | JRN | APS
وكالة المغرب العربي للأنباء | وكالة | MA | JRN | MAP
الوكالة الوطنية للإعلام~وكالة الأنباء اللبنانية | وكالة | LB | JRN | National News Agency
واع?~وكالة الأنباء العراقية | وكالة | IQ | JRN | INA
وال?~وكالة الأنباء الليبية | وكالة | LY | JRN | LANA
عمون? | وكالة موقع | JO | JRN | Ammon News
شفق نيوز | وكالة | IQ | JRN | Shafaq News
أعماق? | وكالة | - | JRN | Amaq
# Channels
الجزيرة?~الجزيرة نت~الجزيرة مباشر | قناة شبكة فضائية تلفزيون موقع | QA | JRN | Al Jazeera
العربية?~العربية نت~العربية.نت | قناة فضائية شبكة موقع | SA | JRN | Al Arabiya
الحدث? | قناة | SA | JRN | Al Hadath
سكاي نيوز عربية | قناة | AE | JRN | Sky News Arabia
سكاي نيوز | قناة شبكة | GB | JRN | Sky News
بي بي سي~BBC~هيئة الإذاعة البريطانية~البي بي سي~بي بي سى | هيئة شبكة إذاعة قناة | GB | JRN | BBC
سي إن إن~CNN~سي ان ان~السي إن إن~سي أن أن | شبكة قناة محطة | US | JRN | CNN
CNN بالعربية~CNN Arabic~سي إن إن بالعربية~سي إن إن العربية~CNN العربية | موقع شبكة | - | JRN | CNN Arabic
سي بي إس~CBS~سي بي اس~سي بي أس | شبكة قناة | US | JRN | CBS
إيه بي سي~ABC~أي بي سي~ايه بي سي | شبكة قناة | US | JRN | ABC
إن بي سي~NBC~ان بي سي~أن بي سي | شبكة قناة | US | JRN | NBC
فوكس نيوز~Fox News | شبكة قناة | US | JRN | Fox News
الحرة? | قناة | US | JRN | Alhurra
إم بي سي~MBC~ام بي سي~أم بي سي | مجموعة قناة شبكة | SA | JRN | MBC
المنار? | قناة تلفزيون | LB | JRN | Al-Manar
الميادين? | قناة | LB | JRN | Al Mayadeen
المسيرة? | قناة | YE | JRN | Al-Masirah
العالم? | قناة | IR | JRN | Al-Alam
برس تي في~بريس تي في | قناة | IR | JRN | Press TV
روسيا اليوم~RT~آر تي~ار تي | قناة شبكة | RU | JRN | RT
فرانس 24~France 24~فرانس ٢٤ | قناة | FR | JRN | France 24
دويتشه فيله~دويتشه فيلله~دوتشيه فيله | قناة إذاعة شبكة | DE | JRN | Deutsche Welle
راديو سوا | إذاعة راديو | US | JRN | Radio Sawa
مونت كارلو الدولية~إذاعة مونت كارلو~راديو مونت كارلو | إذاعة | FR | JRN | Monte Carlo Doualiya
إل بي سي~أل بي سي~ال بي سي | قناة | LB | JRN | LBC
الأقصى? | قناة | PS | JRN | Al-Aqsa TV
التلفزيون الإسرائيلي~القناة الثانية? | قناة | IL | JRN | Israeli television
القناة 12~القناة 13~القناة 14~القناة العاشرة?~القناة 12 الإسرائيلية~القناة الثانية عشرة? | قناة | IL | JRN | Israeli Channel
هيئة البث الإسرائيلية~كان?  | هيئة | IL | JRN | Kan
إذاعة الجيش الإسرائيلي~إذاعة الجيش | إذاعة | IL | JRN | Israeli Army Radio
السومرية?~السومرية نيوز | قناة | IQ | JRN | Alsumaria
رووداو | شبكة قناة | IQ | JRN | Rudaw
التلفزيون العربي | قناة | QA | JRN | Al Araby TV
القاهرة الإخبارية | قناة | EG | JRN | Al Qahera News
# Papers and magazines
نيويورك تايمز~New York Times~النيويورك تايمز~نيويورك تايمز الأمريكية | صحيفة جريدة | US | JRN | The New York Times
واشنطن بوست~Washington Post~الواشنطن بوست | صحيفة جريدة | US | JRN | The Washington Post
وول ستريت جورنال~الوول ستريت جورنال | صحيفة جريدة | US | JRN | The Wall Street Journal
يو إس إيه توداي~يو أس أيه توداي~يو اس ايه توداي | صحيفة | US | JRN | USA Today
لوس أنجلوس تايمز~لوس أنجليس تايمز | صحيفة | US | JRN | Los Angeles Times
نيوزويك | مجلة | US | JRN | Newsweek
تايم? | مجلة | US | JRN | Time
فورين بوليسي~فورين بوليسى | مجلة | US | JRN | Foreign Policy
فورين أفيرز | مجلة | US | JRN | Foreign Affairs
ذا أتلانتيك~أتلانتيك? | مجلة | US | JRN | The Atlantic
نيويوركر~ذا نيويوركر | مجلة | US | JRN | The New Yorker
بوليتيكو | صحيفة موقع مجلة | US | JRN | Politico
أكسيوس | موقع | US | JRN | Axios
فوربس | مجلة | US | JRN | Forbes
المونيتور | موقع | US | JRN | Al-Monitor
ذي إنترسبت~إنترسبت | موقع | US | JRN | The Intercept
الغارديان~غارديان~الجارديان~ذي غارديان~ذا غارديان | صحيفة | GB | JRN | The Guardian
التايمز~ذا تايمز~تايمز? | صحيفة | GB | JRN | The Times
صنداي تايمز~الصنداي تايمز | صحيفة | GB | JRN | The Sunday Times
فايننشال تايمز~فايننشيال تايمز~الفايننشال تايمز~فاينانشال تايمز | صحيفة | GB | JRN | Financial Times
الإندبندنت~إندبندنت~الاندبندنت~ذي إندبندنت | صحيفة | GB | JRN | The Independent
ديلي تلغراف~الديلي تلغراف~التلغراف~ديلي تليغراف~التليغراف~الديلي تليغراف | صحيفة | GB | JRN | The Daily Telegraph
ديلي ميل~الديلي ميل | صحيفة | GB | JRN | Daily Mail
ديلي ميرور~الديلي ميرور | صحيفة | GB | JRN | Daily Mirror
إيكونوميست~الإيكونوميست~ذي إيكونوميست~الايكونوميست | مجلة | GB | JRN | The Economist
ميدل إيست آي | موقع | GB | JRN | Middle East Eye
القدس العربي | صحيفة | GB | JRN | Al-Quds Al-Arabi
الشرق الأوسط السعودية? | صحيفة | SA | JRN | Asharq Al-Awsat
العربي الجديد | صحيفة موقع | GB | JRN | The New Arab
رأي اليوم | صحيفة موقع | GB | JRN | Rai al-Youm
إيلاف | موقع صحيفة | GB | JRN | Elaph
لوموند~لو موند | صحيفة | FR | JRN | Le Monde
لوفيغارو~لو فيغارو~لوفيجارو | صحيفة | FR | JRN | Le Figaro
ليبراسيون | صحيفة | FR | JRN | Libération
لو باريزيان~لوباريزيان | صحيفة | FR | JRN | Le Parisien
شارلي إبدو~شارلي ايبدو~شارلي إيبدو | صحيفة مجلة | FR | JRN | Charlie Hebdo
ميديابارت | موقع | FR | JRN | Mediapart
دير شبيغل~در شبيغل~دير شبيجل~شبيغل | مجلة | DE | JRN | Der Spiegel
بيلد? | صحيفة | DE | JRN | Bild
دي فيلت? | صحيفة | DE | JRN | Die Welt
فرانكفورتر ألغماينه | صحيفة | DE | JRN | Frankfurter Allgemeine
إل باييس~الباييس~البايس | صحيفة | ES | JRN | El País
لا ريبوبليكا~ريبوبليكا | صحيفة | IT | JRN | La Repubblica
كورييرا ديلا سيرا~كورييري ديلا سيرا | صحيفة | IT | JRN | Corriere della Sera
برافدا | صحيفة | RU | JRN | Pravda
كوميرسانت | صحيفة | RU | JRN | Kommersant
غلوبال تايمز | صحيفة | CN | JRN | Global Times
هآرتس~هاآرتس~ها آرتس | صحيفة | IL | JRN | Haaretz
يديعوت أحرونوت~يديعوت احرونوت~يديعوت أحرنوت | صحيفة | IL | JRN | Yedioth Ahronoth
معاريف | صحيفة | IL | JRN | Maariv
جيروزاليم بوست~جيروساليم بوست~جروزاليم بوست | صحيفة | IL | JRN | The Jerusalem Post
تايمز أوف إسرائيل | موقع صحيفة | IL | JRN | The Times of Israel
إسرائيل هيوم~يسرائيل هيوم~إسرائيل اليوم? | صحيفة | IL | JRN | Israel Hayom
واللا~والا? | موقع | IL | JRN | Walla
حرييت | صحيفة | TR | JRN | Hürriyet
ملييت~ميلييت | صحيفة | TR | JRN | Milliyet
زمان التركية~زمان? | صحيفة | TR | JRN | Zaman
يني شفق | صحيفة | TR | JRN | Yeni Şafak
صباح التركية | صحيفة | TR | JRN | Sabah
كيهان? | صحيفة | IR | JRN | Kayhan
الأهرام?~بوابة الأهرام | صحيفة جريدة مؤسسة بوابة | EG | JRN | Al-Ahram
الأخبار?~أخبار اليوم? | صحيفة جريدة | - | JRN | Al-Akhbar
المصري اليوم? | صحيفة جريدة | EG | JRN | Al-Masry Al-Youm
اليوم السابع | صحيفة موقع جريدة | EG | JRN | Youm7
الشروق? | صحيفة جريدة | - | JRN | Al-Shorouk
الوفد? | صحيفة جريدة | EG | JRN | Al-Wafd
الجمهورية? | صحيفة جريدة | EG | JRN | Al-Gomhuria
مدى مصر | موقع | EG | JRN | Mada Masr
الحياة? | صحيفة جريدة | GB | JRN | Al-Hayat
الشرق الأوسط? | صحيفة جريدة | SA | JRN | Asharq Al-Awsat
عكاظ | صحيفة جريدة | SA | JRN | Okaz
الرياض? | صحيفة جريدة | SA | JRN | Al Riyadh
الوطن? | صحيفة جريدة | - | JRN | Al-Watan
اليوم? | صحيفة جريدة | SA | JRN | Al Yaum
سبق? | صحيفة موقع | SA | JRN | Sabq
البيان? | صحيفة جريدة | AE | JRN | Al Bayan
الاتحاد? | صحيفة جريدة | AE | JRN | Al-Ittihad
الخليج? | صحيفة جريدة | AE | JRN | Al Khaleej
ذا ناشيونال~ناشيونال? | صحيفة | AE | JRN | The National
الراية? | صحيفة | QA | JRN | Al Raya
الشرق? | صحيفة | QA | JRN | Al Sharq
القبس? | صحيفة | KW | JRN | Al-Qabas
الرأي? | صحيفة | - | JRN | Al Rai
السياسة? | صحيفة | KW | JRN | Al-Seyassah
الأنباء? | صحيفة | KW | JRN | Al-Anba
النهار? | صحيفة جريدة | LB | JRN | An-Nahar
السفير? | صحيفة جريدة | LB | JRN | As-Safir
المستقبل? | صحيفة جريدة تيار كتلة | LB | JRN | Al-Mustaqbal
الديار? | صحيفة | LB | JRN | Ad-Diyar
لوريان لوجور | صحيفة | LB | JRN | L'Orient-Le Jour
الغد? | صحيفة | JO | JRN | Al Ghad
الدستور? | صحيفة | - | JRN | Ad-Dustour
تشرين? | صحيفة | SY | JRN | Tishreen
الثورة? | صحيفة | - | JRN | Al-Thawra
البعث? | صحيفة | SY | JRN | Al-Baath
الصباح? | صحيفة | IQ | JRN | Al-Sabah
الأيام? | صحيفة | - | JRN | Al-Ayyam
القدس? | صحيفة | PS | JRN | Al-Quds
الحياة الجديدة? | صحيفة | PS | JRN | Al-Hayat al-Jadida
الخبر? | صحيفة | DZ | JRN | El Khabar
سودان تربيون~سودان تريبيون | موقع صحيفة | SD | JRN | Sudan Tribune
هسبريس | موقع صحيفة | MA | JRN | Hespress
الأحداث المغربية | صحيفة جريدة | MA | JRN | Al Ahdath Al Maghribia
جون أفريك | مجلة | FR | JRN | Jeune Afrique
داون? | صحيفة | PK | JRN | Dawn
# Social networks and technology
تويتر~Twitter~تويتر سابقا? | موقع شركة منصة | US | BUS | Twitter
فيسبوك~Facebook~فايسبوك~الفيسبوك~فيس بوك~الفيس بوك | موقع شركة منصة شبكة | US | BUS | Facebook
إنستغرام~انستغرام~إنستجرام~انستجرام~إنستاغرام | موقع تطبيق منصة | US | BUS | Instagram
يوتيوب~YouTube~اليوتيوب | موقع منصة | US | BUS | YouTube
واتساب~واتس آب~الواتساب~واتس اب | تطبيق | US | BUS | WhatsApp
تلغرام~تيليغرام~تليغرام~تيليجرام~تلجرام~تيلغرام | تطبيق | AE | BUS | Telegram
سناب شات~سنابشات | تطبيق | US | BUS | Snapchat
تيك توك~تيكتوك | تطبيق منصة | CN | BUS | TikTok
لينكد إن~لينكدإن | موقع | US | BUS | LinkedIn
تروث سوشيال~تروث سوشال | منصة | US | BUS | Truth Social
ويكيبيديا | موقع موسوعة | US | - | Wikipedia
سكايب | برنامج تطبيق | US | BUS | Skype
غوغل~Google~جوجل~قوقل | شركة محرك | US | BUS | Google
مايكروسوفت~Microsoft~ميكروسوفت | شركة | US | BUS | Microsoft
آبل~Apple~أبل?~ابل? | شركة | US | BUS | Apple
أمازون~Amazon~امازون | شركة موقع | US | BUS | Amazon
ميتا? | شركة | US | BUS | Meta
تسلا~تيسلا | شركة | US | BUS | Tesla
سبيس إكس~سبيس اكس | شركة | US | BUS | SpaceX
أوبن إيه آي~أوبن أيه آي~أوبن أي آي | شركة | US | BUS | OpenAI
إنفيديا~انفيديا | شركة | US | BUS | Nvidia
إنتل?~انتل? | شركة | US | BUS | Intel
ياهو | شركة موقع | US | BUS | Yahoo
أوبر? | شركة | US | BUS | Uber
نتفليكس~نتفلكس | شركة منصة | US | BUS | Netflix
هواوي | شركة | CN | BUS | Huawei
علي بابا? | شركة مجموعة | CN | BUS | Alibaba
سامسونغ~سامسونج | شركة | KR | BUS | Samsung
سوني~سونى | شركة | JP | BUS | Sony
نوكيا | شركة | FI | BUS | Nokia
إن إس أو | شركة مجموعة | IL | BUS | NSO Group
# Oil, arms, cars, airlines, banks
إكسون موبيل~اكسون موبيل~إكسون | شركة | US | BUS | ExxonMobil
شيفرون | شركة | US | BUS | Chevron
بريتيش بتروليوم~بي بي? | شركة | GB | BUS | BP
شل?~رويال داتش شل | شركة | GB | BUS | Shell
توتال~توتال إنرجيز | شركة | FR | BUS | TotalEnergies
إيني? | شركة | IT | BUS | Eni
غازبروم~جازبروم | شركة | RU | BUS | Gazprom
روسنفت | شركة | RU | BUS | Rosneft
لوك أويل | شركة | RU | BUS | Lukoil
يوكوس | شركة | RU | BUS | Yukos
روس أتوم~روساتوم | شركة مؤسسة | RU | BUS | Rosatom
أدنوك | شركة | AE | BUS | ADNOC
سابك | شركة | SA | BUS | SABIC
سوناطراك | شركة | DZ | BUS | Sonatrach
هاليبرتون~هاليبيرتون | شركة | US | BUS | Halliburton
لوكهيد مارتن | شركة | US | BUS | Lockheed Martin
بوينغ~بوينج | شركة | US | BUS | Boeing
إيرباص~ايرباص | شركة | FR | BUS | Airbus
رايثيون | شركة | US | BUS | Raytheon
جنرال إلكتريك~جنرال الكتريك | شركة | US | BUS | General Electric
جنرال موتورز | شركة | US | BUS | General Motors
فورد? | شركة | US | BUS | Ford
كرايسلر~ديملر كرايسلر | شركة | US | BUS | Chrysler
تويوتا | شركة | JP | BUS | Toyota
نيسان? | شركة | JP | BUS | Nissan
هوندا | شركة | JP | BUS | Honda
هيونداي | شركة | KR | BUS | Hyundai
فولكسفاغن~فولكسفاجن~فولكس فاغن~فولكس فاجن | شركة | DE | BUS | Volkswagen
مرسيدس~مرسيدس بنز~دايملر | شركة | DE | BUS | Mercedes-Benz
بي إم دبليو~BMW~بي ام دبليو | شركة | DE | BUS | BMW
أودي?~أوبل | شركة | DE | BUS | Audi
بورش~بورشه | شركة | DE | BUS | Porsche
رينو?~بيجو | شركة | FR | BUS | Renault
فيات? | شركة | IT | BUS | Fiat
سيمنز~سيمنس | شركة | DE | BUS | Siemens
باير? | شركة | DE | BUS | Bayer
لوفتهانزا | شركة | DE | BUS | Lufthansa
إير فرانس~اير فرانس | شركة | FR | BUS | Air France
الخطوط السعودية?~الخطوط الجوية السعودية~الخطوط الجوية العربية السعودية | شركة | SA | BUS | Saudia
طيران الإمارات | شركة | AE | BUS | Emirates
الاتحاد للطيران | شركة | AE | BUS | Etihad Airways
الخطوط الجوية القطرية~القطرية? | شركة | QA | BUS | Qatar Airways
مصر للطيران | شركة | EG | BUS | EgyptAir
الملكية الأردنية? | شركة | JO | BUS | Royal Jordanian
طيران الشرق الأوسط | شركة | LB | BUS | Middle East Airlines
إيروفلوت | شركة | RU | BUS | Aeroflot
الخطوط الجوية التركية | شركة | TR | BUS | Turkish Airlines
العال?~إل عال | شركة | IL | BUS | El Al
إير تشاينا~آير تشاينا~اير تشاينا | شركة | CN | BUS | Air China
موانئ دبي العالمية~موانئ دبي | شركة | AE | BUS | DP World
ميرسك | شركة | DK | BUS | Maersk
إعمار? | شركة | AE | BUS | Emaar
اتصالات? | شركة | AE | BUS | Etisalat
زين? | شركة | KW | BUS | Zain
أوراسكوم | شركة مجموعة | EG | BUS | Orascom
غولدمان ساكس~جولدمان ساكس | بنك | US | BUS | Goldman Sachs
جيه بي مورغان~جي بي مورغان~جيه بي مورجان | بنك | US | BUS | JPMorgan
ليمان براذرز | بنك | US | BUS | Lehman Brothers
سيتي غروب~سيتي جروب~سيتي بنك | بنك مجموعة | US | BUS | Citigroup
دويتشه بنك | بنك | DE | BUS | Deutsche Bank
ستاندرد آند بورز~ستاندرد اند بورز | وكالة مؤسسة | US | BUS | Standard & Poor's
موديز | وكالة | US | BUS | Moody's
فيتش? | وكالة | US | BUS | Fitch
ناسداك | بورصة مؤشر | US | BUS | Nasdaq
داو جونز | مؤشر | US | BUS | Dow Jones
فايزر | شركة | US | MED | Pfizer
أسترازينيكا~استرازينيكا | شركة | GB | MED | AstraZeneca
موديرنا? | شركة | US | MED | Moderna
# Universities and clubs that news names
جامعة الأزهر | جامعة | EG | EDU | Al-Azhar University
جامعة القاهرة | جامعة | EG | EDU | Cairo University
جامعة عين شمس | جامعة | EG | EDU | Ain Shams University
الجامعة الأمريكية في بيروت~الجامعة الأميركية في بيروت | جامعة | LB | EDU | American University of Beirut
جامعة هارفارد~هارفارد~جامعة هارفرد | جامعة | US | EDU | Harvard University
جامعة كولومبيا | جامعة | US | EDU | Columbia University
جامعة ستانفورد~ستانفورد | جامعة | US | EDU | Stanford University
جامعة أوكسفورد~جامعة أكسفورد | جامعة | GB | EDU | University of Oxford
جامعة كامبريدج~جامعة كمبريدج | جامعة | GB | EDU | University of Cambridge
السوربون~جامعة السوربون | جامعة | FR | EDU | Sorbonne
جامعة أم القرى | جامعة | SA | EDU | Umm al-Qura University
جامعة طيبة | جامعة | SA | EDU | Taibah University
جامعة الإمام محمد بن سعود الإسلامية | جامعة | SA | EDU | Imam Mohammad Ibn Saud Islamic University
جامعة شقراء | جامعة | SA | EDU | Shaqra University
جامعة المجمعة | جامعة | SA | EDU | Majmaah University
جامعة بيشة | جامعة | SA | EDU | University of Bisha
جامعة مؤتة | جامعة | JO | EDU | Mutah University
جامعة آل البيت | جامعة | JO | EDU | Al al-Bayt University
جامعة البتراء | جامعة | JO | EDU | University of Petra
جامعة اليرموك | جامعة | JO | EDU | Yarmouk University
جامعة أسيوط | جامعة | EG | EDU | Assiut University
جامعة حلوان | جامعة | EG | EDU | Helwan University
جامعة بنها | جامعة | EG | EDU | Benha University
جامعة سوهاج | جامعة | EG | EDU | Sohag University
جامعة النيلين | جامعة | SD | EDU | Al-Neelain University
جامعة أم درمان الإسلامية | جامعة | SD | EDU | Omdurman Islamic University
جامعة الجزيرة | جامعة | SD | EDU | University of Gezira
جامعة القدس المفتوحة | جامعة | PS | EDU | Al-Quds Open University
جامعة الأقصى | جامعة | PS | EDU | Al-Aqsa University
الجامعة المستنصرية | جامعة | IQ | EDU | Mustansiriyah University
جامعة الكوفة | جامعة | IQ | EDU | University of Kufa
جامعة الأنبار | جامعة | IQ | EDU | University of Anbar
جامعة بيرزيت~بيرزيت? | جامعة | PS | EDU | Birzeit University
جامعة النجاح | جامعة | PS | EDU | An-Najah University
ريال مدريد | نادي | ES | - | Real Madrid
برشلونة الإسباني? | نادي | ES | - | FC Barcelona
مانشستر يونايتد | نادي | GB | - | Manchester United
مانشستر سيتي | نادي | GB | - | Manchester City
أرسنال~ارسنال | نادي | GB | - | Arsenal
تشيلسي~تشلسي | نادي | GB | - | Chelsea
يوفنتوس~جوفنتوس | نادي | IT | - | Juventus
إنتر ميلان~انتر ميلان~إي سي ميلان~ميلان? | نادي | IT | - | Inter Milan
بايرن ميونيخ~بايرن ميونخ | نادي | DE | - | Bayern Munich
بوروسيا دورتموند | نادي | DE | - | Borussia Dortmund
باريس سان جيرمان~باريس سان جرمان | نادي | FR | - | Paris Saint-Germain
`;
