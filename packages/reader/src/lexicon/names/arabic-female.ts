/** Arabic and Muslim given names of women. Line format: see `arabic-male.ts`. */
export default `
فاطمة | given f | Fatima
خديجة | given f | Khadija
عائشة | given f | Aisha
زينب | given f | Zeinab
مريم | given f | Mariam
آمنة | given f common | Amna
أمينة | given f common | Amina
أسماء | given f common | Asmaa
حفصة | given f | Hafsa
رقية | given f | Ruqayya
سكينة | given f common | Sakina
صفية | given f | Safia
جويرية | given f | Juwayriya
ميمونة | given f | Maymouna
سارة | given f common | Sara
هاجر | given f common | Hagar
آسيا | given f common | Asia
بلقيس | given f | Bilqis
حواء | given f | Hawa
رحمة | given f common | Rahma
سمية | given f | Sumaya
نسيبة | given f | Nusaiba
خولة | given f | Khawla
أروى | given f | Arwa
توكل | given f common | Tawakkol
أحلام | given f common | Ahlam
أريج | given f common | Areej
أسيل | given f | Aseel
أفنان | given f | Afnan
ألفت | given f | Olfat
أماني | given f common | Amani
أمل | given f common | Amal
آمال | given f common | Amal
أميرة | given f common | Amira
أميمة | given f | Umayma
أنغام | given f common | Angham
إلهام | given f common | Ilham
إيمان | given f common | Iman
إيناس | given f | Enas
ابتسام | given f common | Ibtisam
ابتهال | given f common | Ibtihal
ابتهاج | given f common | Ibtihaj
اعتدال | given f common | Itidal
اعتماد | given f common | Iitimad
انتصار | given f common | Intisar
آلاء | given f | Alaa
آيات | given f common | Ayat
آية | given f common | Aya
باسمة | given f | Basma
بثينة | given f | Buthaina
بدرية | given f | Badria
بديعة | given f common | Badia
بسمة | given f common | Basma
بشرى | given f common | Bushra
بهية | given f | Bahia
تغريد | given f common | Taghreed
تماضر | given f | Tumadir
تهاني | given f common | Tahani
ثريا | given f | Thuraya
جليلة | given f common | Jalila
جمانة | given f | Jumana
جميلة | given f common | Jamila
جنان | given f | Jinan
جهان | given f | Jihan
جيهان | given f | Jehan
جواهر | given f common | Jawaher
حصة | given f common | Hessa
حليمة | given f common | Halima
حنان | given f common | Hanan
حنين | given f common | Haneen
حياة | given f common | Hayat
خلود | given f common | Khulood
خيرية | given f common | Khairia
داليا | given f | Dalia
دانة | given f | Dana
دعاء | given f common | Duaa
دلال | given f | Dalal
دنيا | given f common | Donia
ديمة | given f | Dima
دينا | given f | Dina
رابعة | given f common | Rabia
راغدة | given f | Raghda
رانيا | given f | Rania
رباب | given f | Rabab
رجاء | given f common | Rajaa
رزان | given f | Razan
رشا | given f | Rasha
رشيدة | given f common | Rashida
رغد | given f | Raghad
رنا | given f | Rana
رندة | given f | Randa
رنيم | given f | Raneem
رهام | given f | Reham
ريهام | given f | Reham
رهف | given f | Rahaf
روان | given f | Rawan
روضة | given f common | Rawda
رولا | given f | Rola
ريم | given f common | Reem
ريما | given f | Rima
ريتا | given f | Rita
زبيدة | given f | Zubaida
زهراء | given f | Zahra
زهرة | given f common | Zahra
زهور | given f common | Zuhour
زليخة | given f | Zulaikha
زكية | given f common | Zakia
سامية | given f common | Samia
سعاد | given f | Suad
سلمى | given f | Salma
سلوى | given f | Salwa
سماح | given f common | Samah
سماهر | given f | Samaher
سميحة | given f | Samiha
سميرة | given f | Samira
سناء | given f | Sanaa
سندس | given f | Sundus
سهى | given f | Suha
سها | given f | Soha
سهام | given f common | Siham
سهير | given f | Suhair
سوزان | given f | Suzan
سوسن | given f | Sawsan
سيرين | given f | Sirine
شادية | given f | Shadia
شذى | given f | Shatha
شروق | given f common | Shorouk
شريفة | given f common | Sharifa
شفاء | given f common | Shifa
شهد | given f common | Shahd
شهرزاد | given f | Shahrazad
شيخة | given f common | Sheikha
شيماء | given f | Shaimaa
شيرين | given f | Shireen
صابرين | given f common | Sabreen
صباح | given f common | Sabah
ضحى | given f common | Duha
عالية | given f common | Alia
عبير | given f common | Abeer
عزة | given f common | Azza
عزيزة | given f common | Aziza
عفاف | given f common | Afaf
عفراء | given f | Afra
علياء | given f | Alia
عهد | given f common | Ahed
غادة | given f | Ghada
غدير | given f common | Ghadeer
غصون | given f common | Ghusoun
فائزة | given f common | Faiza
فاتن | given f | Faten
فادية | given f | Fadia
فدوى | given f | Fadwa
فرح | given f common | Farah
فريال | given f | Ferial
فريدة | given f common | Farida
فضيلة | given f common | Fadila
فوزية | given f | Fawzia
فيروز | given f | Fairuz
كاميليا | given f | Camelia
كريمة | given f common | Karima
كلثوم | given f | Kulthum
كوثر | given f | Kawthar
لبنى | given f | Lubna
لجين | given f | Loujain
لطيفة | given f common | Latifa
لمى | given f | Lama
لميس | given f | Lamis
لمياء | given f | Lamia
لميعة | given f | Lamia
لولوة | given f | Lolwah
ليلى | given f | Layla
لينا | given f | Lina
مايا | given f | Maya
ماجدة | given f | Magda
ماري | given f | Marie
مديحة | given f | Madiha
مروة | given f | Marwa
مسيرة | given f common | Maseera
مشيرة | given f common | Moushira
ملاك | given f common | Malak
ملك | given f common | Malak
منال | given f common | Manal
منى | given f common | Mona
منيرة | given f | Munira
مها | given f | Maha
مهرة | given f common | Mahra
موزة | given f common | Moza
مي | given f | May
ميا | given f | Mia
ميادة | given f | Mayada
ميساء | given f | Maysaa
ميسون | given f | Maysoun
ناديا | given f | Nadia
نادية | given f | Nadia
نازك | given f | Nazik
ناهد | given f | Nahed
نائلة | given f | Naela
نبيلة | given f common | Nabila
نجاة | given f common | Najat
نجلاء | given f | Najla
نجوى | given f common | Najwa
ندى | given f common | Nada
نرمين | given f | Nermin
نزيهة | given f common | Naziha
نسرين | given f | Nisreen
نعمات | given f | Neamat
نعيمة | given f | Naima
نهاد | given f | Nihad
نهلة | given f | Nahla
نهى | given f common | Noha
نوال | given f | Nawal
نورة | given f | Noura
نورا | given f | Nora
نورهان | given f | Nourhan
نيفين | given f | Nevine
هالة | given f common | Hala
هاجرة | given f common | Hajra
هبة | given f common | Heba
هدى | given f common | Huda
هديل | given f common | Hadeel
هناء | given f common | Hanaa
هنادي | given f | Hanadi
هند | given f common | Hind
هنية | given f common | Haniya
هيا | given f common | Haya
هيام | given f common | Hiyam
هيفاء | given f | Haifa
وداد | given f common | Widad
وردة | given f common | Warda
وصال | given f common | Wisal
وفاء | given f common | Wafaa
ياسمين | given f common | Yasmin
يسرا | given f | Yousra
يسرى | given f common | Yusra
يمنى | given f common | Yumna
ولاء | given f common | Walaa
رؤى | given f common | Ruaa
`;
