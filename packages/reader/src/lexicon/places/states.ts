/**
 * The states of the world, with short, long and common variant names. One line a place:
 *
 *     names, parted by ~ | kind | ISO 3166-1 alpha-2 | latitude longitude | name in English | prominence 1–5 | governorate | GeoNames
 *
 * The last two may be left out: the English name of the governorate in which the place lies (of a governorate, of its seat), and its
 * number in GeoNames, from which its coordinates then are. Other coordinates are general knowledge, good to some kilometres; those with ~
 * before them (areas, mountains, small villages) to some ten. Coordinates of states are of the middle of the land, in degrees. A name followed by `?` is an ordinary word (or another kind
 * of name) as well and wants context; spellings that `key` folds together (hamza, ى, ة) are written once.
 */
export default `
# Arab states
مصر~جمهورية مصر العربية~جمهورية مصر | state | EG | 26.8 30.0 | Egypt | 5
السعودية~المملكة العربية السعودية~العربية السعودية~المملكة السعودية | state | SA | 24.0 45.0 | Saudi Arabia | 5
الإمارات~الإمارات العربية المتحدة | state | AE | 24.0 54.0 | United Arab Emirates | 5
قطر | state | QA | 25.3 51.2 | Qatar | 5
الكويت | state | KW | 29.3 47.7 | Kuwait | 5
البحرين~مملكة البحرين | state | BH | 26.0 50.5 | Bahrain | 5
عمان~سلطنة عمان | state | OM | 21.0 57.0 | Oman | 4
اليمن~الجمهورية اليمنية~جمهورية اليمن | state | YE | 15.5 47.5 | Yemen | 5
العراق~جمهورية العراق | state | IQ | 33.0 44.0 | Iraq | 5
سوريا~سورية~الجمهورية العربية السورية | state | SY | 35.0 38.0 | Syria | 5
لبنان~الجمهورية اللبنانية | state | LB | 33.9 35.9 | Lebanon | 5
الأردن~المملكة الأردنية الهاشمية~المملكة الأردنية | state | JO | 31.2 36.5 | Jordan | 5
فلسطين~الأراضي الفلسطينية~الأراضي الفلسطينية المحتلة | state | PS | 31.9 35.2 | Palestine | 5
ليبيا~الجماهيرية الليبية~الجماهيرية العربية الليبية~الجماهيرية? | state | LY | 27.0 17.0 | Libya | 5
تونس~الجمهورية التونسية | state | TN | 34.0 9.0 | Tunisia | 5
الجزائر~الجمهورية الجزائرية~الجمهورية الجزائرية الديمقراطية الشعبية | state | DZ | 28.0 3.0 | Algeria | 5
المغرب~المملكة المغربية | state | MA | 32.0 -6.0 | Morocco | 5
موريتانيا~الجمهورية الإسلامية الموريتانية | state | MR | 20.0 -10.5 | Mauritania | 4
السودان~جمهورية السودان | state | SD | 15.0 30.0 | Sudan | 5
الصومال~جمهورية الصومال~جمهورية الصومال الفيدرالية | state | SO | 6.0 46.0 | Somalia | 4
جيبوتي~جمهورية جيبوتي | state | DJ | 11.6 42.6 | Djibouti | 3
جزر القمر~جمهورية القمر المتحدة~اتحاد جزر القمر | state | KM | -12.0 44.0 | Comoros | 2
الصحراء الغربية | region | EH | 24.5 -13.0 | Western Sahara | 3
# Near and Middle East, Central Asia
إسرائيل~اسرائيل~الكيان الصهيوني~الكيان الإسرائيلي | state | IL | 31.4 35.0 | Israel | 5
إيران~الجمهورية الإسلامية الإيرانية~جمهورية إيران الإسلامية~الجمهورية الإسلامية في إيران | state | IR | 32.0 53.0 | Iran | 5
تركيا~الجمهورية التركية~جمهورية تركيا | state | TR | 39.0 35.0 | Turkey | 5
قبرص | state | CY | 35.0 33.2 | Cyprus | 4
أفغانستان | state | AF | 33.8 66.0 | Afghanistan | 5
باكستان~الباكستان~جمهورية باكستان الإسلامية | state | PK | 30.0 70.0 | Pakistan | 5
أرمينيا | state | AM | 40.2 45.0 | Armenia | 4
أذربيجان~اذربيجان | state | AZ | 40.4 47.7 | Azerbaijan | 4
جورجيا | state | GE | 42.0 43.5 | Georgia | 4
كازاخستان~كازخستان~قازاقستان~كازاخيستان | state | KZ | 48.0 67.0 | Kazakhstan | 4
أوزبكستان~أوزبكيستان | state | UZ | 41.4 64.5 | Uzbekistan | 3
تركمانستان~تركمنستان | state | TM | 39.0 59.5 | Turkmenistan | 3
طاجيكستان~طاجكستان | state | TJ | 38.8 71.0 | Tajikistan | 3
قيرغيزستان~قرغيزستان~قيرغيزيا~قرغيزيا | state | KG | 41.3 74.6 | Kyrgyzstan | 3
# Europe
روسيا~روسيا الاتحادية~الاتحاد الروسي | state | RU | 60.0 90.0 | Russia | 5
الاتحاد السوفيتي~الاتحاد السوفياتي~الاتحاد السوفييتي | state | RU | 60.0 90.0 | Soviet Union | 4
أوكرانيا~اوكرانيا~اكرانيا | state | UA | 49.0 32.0 | Ukraine | 5
بيلاروسيا~روسيا البيضاء~بيلاروس | state | BY | 53.5 28.0 | Belarus | 4
مولدوفا~مولدافيا~مولدوفيا | state | MD | 47.2 28.5 | Moldova | 3
بريطانيا~المملكة المتحدة~بريطانيا العظمى | state | GB | 54.0 -2.0 | United Kingdom | 5
إنجلترا~إنكلترا~انكلترا | region | GB | 52.5 -1.5 | England | 4
اسكتلندا~أسكتلندا~سكوتلندا | region | GB | 56.5 -4.2 | Scotland | 4
ويلز | region | GB | 52.3 -3.7 | Wales | 3
أيرلندا الشمالية~إيرلندا الشمالية | region | GB | 54.6 -6.7 | Northern Ireland | 3
أيرلندا~إيرلندا~جمهورية أيرلندا | state | IE | 53.2 -8.0 | Ireland | 4
فرنسا~الجمهورية الفرنسية | state | FR | 46.6 2.4 | France | 5
ألمانيا~جمهورية ألمانيا الاتحادية~ألمانيا الاتحادية~ألمانيا الغربية~المانيا | state | DE | 51.2 10.4 | Germany | 5
ألمانيا الشرقية | state | DE | 52.5 13.0 | East Germany | 2
إيطاليا | state | IT | 42.8 12.8 | Italy | 5
إسبانيا~أسبانيا | state | ES | 40.2 -3.6 | Spain | 5
البرتغال | state | PT | 39.6 -8.0 | Portugal | 4
هولندا | state | NL | 52.2 5.3 | Netherlands | 4
بلجيكا | state | BE | 50.6 4.6 | Belgium | 4
لوكسمبورغ~لكسمبورغ~لوكسمبورج | state | LU | 49.8 6.1 | Luxembourg | 3
سويسرا | state | CH | 46.8 8.2 | Switzerland | 4
النمسا | state | AT | 47.6 14.1 | Austria | 4
اليونان | state | GR | 39.0 22.0 | Greece | 4
السويد | state | SE | 62.0 15.0 | Sweden | 4
النرويج | state | NO | 62.0 10.0 | Norway | 4
الدنمارك~الدانمارك~الدنمرك | state | DK | 56.0 10.0 | Denmark | 4
فنلندا | state | FI | 64.0 26.0 | Finland | 4
أيسلندا~آيسلندا~إيسلندا | state | IS | 65.0 -18.5 | Iceland | 3
بولندا | state | PL | 52.0 19.4 | Poland | 4
التشيك~جمهورية التشيك~تشيكيا | state | CZ | 49.8 15.5 | Czechia | 4
تشيكوسلوفاكيا | state | CZ | 49.8 15.5 | Czechoslovakia | 2
سلوفاكيا | state | SK | 48.7 19.5 | Slovakia | 3
المجر~هنغاريا | state | HU | 47.2 19.4 | Hungary | 4
رومانيا | state | RO | 45.9 24.9 | Romania | 4
بلغاريا | state | BG | 42.7 25.3 | Bulgaria | 4
صربيا | state | RS | 44.0 20.9 | Serbia | 4
يوغوسلافيا~يوغسلافيا | state | RS | 44.0 20.9 | Yugoslavia | 3
كرواتيا | state | HR | 45.2 15.5 | Croatia | 3
سلوفينيا | state | SI | 46.1 14.8 | Slovenia | 3
البوسنة~البوسنة والهرسك | state | BA | 44.2 17.8 | Bosnia and Herzegovina | 4
الجبل الأسود~مونتينيغرو | state | ME | 42.7 19.3 | Montenegro | 3
كوسوفو | state | XK | 42.6 20.9 | Kosovo | 4
ألبانيا | state | AL | 41.1 20.0 | Albania | 3
مقدونيا~مقدونيا الشمالية | state | MK | 41.6 21.7 | North Macedonia | 3
إستونيا~أستونيا | state | EE | 58.7 25.5 | Estonia | 3
لاتفيا | state | LV | 56.9 24.9 | Latvia | 3
ليتوانيا | state | LT | 55.3 23.9 | Lithuania | 3
مالطا | state | MT | 35.9 14.4 | Malta | 3
الفاتيكان | state | VA | 41.9 12.45 | Vatican City | 4
موناكو | state | MC | 43.7 7.4 | Monaco | 3
أندورا | state | AD | 42.5 1.5 | Andorra | 2
سان مارينو | state | SM | 43.9 12.5 | San Marino | 2
ليختنشتاين~ليشتنشتاين | state | LI | 47.2 9.5 | Liechtenstein | 2
جبل طارق | region | GI | 36.1 -5.35 | Gibraltar | 3
غرينلاند~غرينلند~جرينلاند | region | GL | 72.0 -40.0 | Greenland | 3
# Americas
الولايات المتحدة~الولايات المتحدة الأمريكية~الولايات المتحدة الأميركية~أمريكا~أميركا~اميركا | state | US | 39.8 -98.6 | United States | 5
كندا | state | CA | 56.1 -106.3 | Canada | 5
المكسيك | state | MX | 23.6 -102.5 | Mexico | 4
غواتيمالا~جواتيمالا | state | GT | 15.7 -90.2 | Guatemala | 3
هندوراس | state | HN | 14.8 -86.6 | Honduras | 3
السلفادور | state | SV | 13.8 -88.9 | El Salvador | 3
نيكاراغوا~نيكاراجوا | state | NI | 12.9 -85.2 | Nicaragua | 3
كوستاريكا~كوستا ريكا | state | CR | 9.7 -83.8 | Costa Rica | 3
بنما~باناما | state | PA | 8.5 -80.8 | Panama | 3
بليز | state | BZ | 17.2 -88.5 | Belize | 2
كوبا | state | CU | 21.5 -77.8 | Cuba | 4
هايتي~هاييتي | state | HT | 18.9 -72.3 | Haiti | 4
الدومينيكان~جمهورية الدومينيكان~الدومنيكان | state | DO | 18.7 -70.2 | Dominican Republic | 3
دومينيكا | state | DM | 15.4 -61.4 | Dominica | 1
جامايكا~جاميكا | state | JM | 18.1 -77.3 | Jamaica | 3
جزر البهاما~البهاما~الباهاماس~البهاماس | state | BS | 24.2 -76.0 | Bahamas | 2
باربادوس~بربادوس | state | BB | 13.2 -59.5 | Barbados | 2
ترينيداد وتوباغو~ترينيداد | state | TT | 10.4 -61.2 | Trinidad and Tobago | 2
غرينادا | state | GD | 12.1 -61.7 | Grenada | 2
سانت لوسيا | state | LC | 13.9 -61.0 | Saint Lucia | 1
سانت فنسنت والغرينادين~سانت فنسنت | state | VC | 13.2 -61.2 | Saint Vincent and the Grenadines | 1
أنتيغوا وبربودا~أنتيغوا | state | AG | 17.1 -61.8 | Antigua and Barbuda | 1
سانت كيتس ونيفيس | state | KN | 17.3 -62.7 | Saint Kitts and Nevis | 1
بورتوريكو~بورتو ريكو | region | PR | 18.2 -66.5 | Puerto Rico | 3
كولومبيا | state | CO | 4.6 -74.3 | Colombia | 4
فنزويلا | state | VE | 7.0 -66.0 | Venezuela | 4
غيانا~غويانا | state | GY | 5.0 -59.0 | Guyana | 2
سورينام | state | SR | 4.0 -56.0 | Suriname | 2
الإكوادور~إكوادور | state | EC | -1.5 -78.5 | Ecuador | 3
بيرو~البيرو | state | PE | -9.2 -75.0 | Peru | 4
بوليفيا | state | BO | -16.7 -64.7 | Bolivia | 3
البرازيل | state | BR | -10.8 -52.9 | Brazil | 5
تشيلي~شيلي | state | CL | -35.0 -71.0 | Chile | 4
الأرجنتين | state | AR | -34.0 -64.0 | Argentina | 4
أوروغواي~الأوروغواي~الأوروجواي | state | UY | -32.5 -55.8 | Uruguay | 3
باراغواي~الباراغواي~باراجواي | state | PY | -23.4 -58.4 | Paraguay | 3
# Asia
الصين~جمهورية الصين الشعبية~الصين الشعبية | state | CN | 35.0 103.0 | China | 5
تايوان | state | TW | 23.7 121.0 | Taiwan | 4
هونغ كونغ~هونج كونج~هونغكونغ | city | HK | 22.3 114.2 | Hong Kong | 4
ماكاو | city | MO | 22.2 113.5 | Macau | 2
اليابان | state | JP | 36.2 138.3 | Japan | 5
كوريا الشمالية~جمهورية كوريا الديمقراطية الشعبية | state | KP | 40.3 127.5 | North Korea | 5
كوريا الجنوبية~جمهورية كوريا | state | KR | 36.5 127.9 | South Korea | 5
الكوريتان?~الكوريتين? | region | KR | 38.0 127.5 | the two Koreas | 2
كوريا | region | KR | 38.0 127.5 | Korea | 3
منغوليا | state | MN | 46.9 103.8 | Mongolia | 3
الهند~جمهورية الهند | state | IN | 21.0 78.0 | India | 5
بنغلاديش~بنجلادش~بنغلادش~بنجلاديش | state | BD | 23.7 90.4 | Bangladesh | 4
سريلانكا~سريلانكه~سري لانكا | state | LK | 7.9 80.8 | Sri Lanka | 4
نيبال~النيبال | state | NP | 28.4 84.1 | Nepal | 4
بوتان | state | BT | 27.5 90.4 | Bhutan | 2
المالديف~جزر المالديف | state | MV | 3.2 73.2 | Maldives | 3
ميانمار~بورما | state | MM | 21.9 96.0 | Myanmar | 4
تايلاند~تايلندا~تايلند | state | TH | 15.9 101.0 | Thailand | 4
فيتنام~فييتنام | state | VN | 14.1 108.3 | Vietnam | 4
لاوس | state | LA | 19.9 102.5 | Laos | 3
كمبوديا | state | KH | 12.6 105.0 | Cambodia | 3
ماليزيا | state | MY | 4.2 102.0 | Malaysia | 4
سنغافورة | state | SG | 1.35 103.8 | Singapore | 4
إندونيسيا~أندونيسيا~اندونسيا | state | ID | -2.5 118.0 | Indonesia | 4
الفلبين~الفيليبين | state | PH | 12.9 121.8 | Philippines | 4
بروناي~سلطنة بروناي | state | BN | 4.5 114.7 | Brunei | 2
تيمور الشرقية~تيمور ليشتي | state | TL | -8.9 125.7 | Timor-Leste | 2
# Oceania
أستراليا~استراليا | state | AU | -25.3 133.8 | Australia | 4
نيوزيلندا~نيوزلندا~نيوزيلاندا | state | NZ | -41.5 172.8 | New Zealand | 4
بابوا غينيا الجديدة | state | PG | -6.3 144.0 | Papua New Guinea | 2
فيجي | state | FJ | -17.8 178.0 | Fiji | 2
جزر سليمان~جزر سولومون | state | SB | -9.6 160.2 | Solomon Islands | 2
فانواتو | state | VU | -16.4 167.6 | Vanuatu | 1
ساموا | state | WS | -13.8 -172.1 | Samoa | 1
تونغا | state | TO | -21.2 -175.2 | Tonga | 2
كيريباتي | state | KI | 1.9 -157.4 | Kiribati | 1
توفالو | state | TV | -8.5 179.2 | Tuvalu | 1
ناورو | state | NR | -0.5 166.9 | Nauru | 1
بالاو | state | PW | 7.5 134.6 | Palau | 1
جزر مارشال | state | MH | 7.1 171.2 | Marshall Islands | 1
ميكرونيزيا~ولايات ميكرونيزيا المتحدة | state | FM | 6.9 158.2 | Micronesia | 1
كاليدونيا الجديدة | region | NC | -21.3 165.5 | New Caledonia | 2
غوام | region | GU | 13.4 144.8 | Guam | 2
# Africa
جنوب السودان~جمهورية جنوب السودان | state | SS | 7.3 30.3 | South Sudan | 4
إثيوبيا~أثيوبيا~اثيوبيا~الحبشة | state | ET | 9.1 40.5 | Ethiopia | 4
إريتريا~أريتريا~ارتيريا~إرتريا | state | ER | 15.2 39.8 | Eritrea | 4
أرض الصومال~صوماليلاند | region | SO | 9.5 45.0 | Somaliland | 3
كينيا | state | KE | 0.0 38.0 | Kenya | 4
أوغندا~اوغندا | state | UG | 1.4 32.3 | Uganda | 4
تنزانيا | state | TZ | -6.4 34.9 | Tanzania | 3
رواندا | state | RW | -1.9 29.9 | Rwanda | 3
بوروندي | state | BI | -3.4 29.9 | Burundi | 3
الكونغو الديمقراطية~جمهورية الكونغو الديمقراطية~الكونغو الديموقراطية~جمهورية الكونغو الديموقراطية~زائير | state | CD | -4.0 21.8 | Democratic Republic of the Congo | 4
الكونغو~الكونغو برازافيل~جمهورية الكونغو~الكونجو | state | CG | -0.2 15.8 | Republic of the Congo | 3
أفريقيا الوسطى~جمهورية أفريقيا الوسطى~إفريقيا الوسطى | state | CF | 6.6 20.9 | Central African Republic | 3
تشاد~جمهورية تشاد | state | TD | 15.5 18.7 | Chad | 4
النيجر | state | NE | 17.6 8.1 | Niger | 4
نيجيريا | state | NG | 9.1 8.7 | Nigeria | 4
مالي?~جمهورية مالي | state | ML | 17.6 -4.0 | Mali | 4
بوركينا فاسو~بوركينافاسو | state | BF | 12.2 -1.6 | Burkina Faso | 3
السنغال | state | SN | 14.5 -14.5 | Senegal | 3
غامبيا~جامبيا | state | GM | 13.4 -15.3 | Gambia | 3
غينيا | state | GN | 9.9 -9.7 | Guinea | 3
غينيا بيساو | state | GW | 11.8 -15.2 | Guinea-Bissau | 2
غينيا الاستوائية | state | GQ | 1.6 10.3 | Equatorial Guinea | 2
سيراليون | state | SL | 8.5 -11.8 | Sierra Leone | 3
ليبيريا | state | LR | 6.4 -9.4 | Liberia | 3
ساحل العاج~كوت ديفوار | state | CI | 7.5 -5.5 | Ivory Coast | 4
غانا | state | GH | 7.9 -1.0 | Ghana | 3
توغو | state | TG | 8.6 0.8 | Togo | 3
بنين?~بينين | state | BJ | 9.3 2.3 | Benin | 2
الكاميرون | state | CM | 7.4 12.4 | Cameroon | 3
الغابون~الجابون | state | GA | -0.8 11.6 | Gabon | 3
ساو تومي وبرينسيب~ساو تومي | state | ST | 0.2 6.6 | São Tomé and Príncipe | 1
الرأس الأخضر?~جزر الرأس الأخضر | state | CV | 16.0 -24.0 | Cape Verde | 2
أنغولا~أنجولا | state | AO | -11.2 17.9 | Angola | 3
زامبيا | state | ZM | -13.1 27.8 | Zambia | 3
زيمبابوي~زيمبابوى | state | ZW | -19.0 29.2 | Zimbabwe | 4
موزمبيق~الموزمبيق~موزامبيق | state | MZ | -18.7 35.5 | Mozambique | 3
مالاوي~ملاوي | state | MW | -13.3 34.3 | Malawi | 2
مدغشقر | state | MG | -18.8 46.9 | Madagascar | 3
موريشيوس | state | MU | -20.3 57.6 | Mauritius | 2
سيشل~سيشيل~جزر سيشل | state | SC | -4.7 55.5 | Seychelles | 2
جنوب أفريقيا~جنوب إفريقيا~جمهورية جنوب أفريقيا | state | ZA | -30.6 22.9 | South Africa | 4
ناميبيا | state | NA | -22.9 18.5 | Namibia | 2
بوتسوانا | state | BW | -22.3 24.7 | Botswana | 2
ليسوتو | state | LS | -29.6 28.2 | Lesotho | 2
إسواتيني~سوازيلاند | state | SZ | -26.5 31.5 | Eswatini | 2
`;
