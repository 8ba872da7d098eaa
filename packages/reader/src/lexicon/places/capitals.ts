/** The capitals of the world. Line format: see `states.ts`. */
export default `
# Arab states
القاهرة | capital | EG | 30.05 31.24 | Cairo | 5
الرياض | capital | SA | 24.71 46.68 | Riyadh | 5
أبوظبي~أبو ظبي | capital | AE | 24.45 54.38 | Abu Dhabi | 5
الدوحة | capital | QA | 25.29 51.53 | Doha | 5
مدينة الكويت | capital | KW | 29.38 47.98 | Kuwait City | 4
المنامة | capital | BH | 26.22 50.58 | Manama | 4
مسقط | capital | OM | 23.59 58.41 | Muscat | 4
صنعاء | capital | YE | 15.37 44.19 | Sanaa | 5
بغداد | capital | IQ | 33.31 44.37 | Baghdad | 5
دمشق | capital | SY | 33.51 36.29 | Damascus | 5
بيروت | capital | LB | 33.89 35.50 | Beirut | 5
عمان | capital | JO | 31.95 35.93 | Amman | 5
رام الله | city | PS | 31.90 35.20 | Ramallah | 5
القدس~القدس المحتلة | city | PS | 31.78 35.23 | Jerusalem | 5
طرابلس~طرابلس الغرب | capital | LY | 32.89 13.19 | Tripoli | 5
تونس العاصمة | capital | TN | 36.81 10.18 | Tunis | 4
الجزائر العاصمة | capital | DZ | 36.75 3.06 | Algiers | 4
الرباط | capital | MA | 34.02 -6.84 | Rabat | 5
نواكشوط | capital | MR | 18.08 -15.98 | Nouakchott | 4
الخرطوم | capital | SD | 15.50 32.56 | Khartoum | 5
مقديشو~مقديشيو | capital | SO | 2.05 45.32 | Mogadishu | 4
موروني | capital | KM | -11.70 43.26 | Moroni | 2
# Near and Middle East, Central Asia
تل أبيب~تل ابيب | city | IL | 32.08 34.78 | Tel Aviv | 5
طهران | capital | IR | 35.69 51.39 | Tehran | 5
أنقرة | capital | TR | 39.93 32.86 | Ankara | 5
نيقوسيا | capital | CY | 35.17 33.36 | Nicosia | 3
كابول~كابل? | capital | AF | 34.53 69.17 | Kabul | 5
إسلام آباد~إسلام أباد~اسلام اباد | capital | PK | 33.69 73.06 | Islamabad | 4
يريفان~إيريفان | capital | AM | 40.18 44.51 | Yerevan | 3
باكو | capital | AZ | 40.41 49.87 | Baku | 3
تبليسي~تبيليسي | capital | GE | 41.72 44.78 | Tbilisi | 3
أستانا~آستانا~نور سلطان~آستانة | capital | KZ | 51.17 71.43 | Astana | 4
طشقند | capital | UZ | 41.31 69.28 | Tashkent | 3
عشق آباد~عشق أباد | capital | TM | 37.95 58.38 | Ashgabat | 2
دوشنبه~دوشانبي | capital | TJ | 38.56 68.79 | Dushanbe | 2
بشكيك | capital | KG | 42.87 74.59 | Bishkek | 3
# Europe
موسكو | capital | RU | 55.75 37.62 | Moscow | 5
كييف | capital | UA | 50.45 30.52 | Kyiv | 5
مينسك | capital | BY | 53.90 27.57 | Minsk | 4
كيشيناو~كيشينيوف | capital | MD | 47.01 28.86 | Chisinau | 2
لندن | capital | GB | 51.51 -0.13 | London | 5
دبلن | capital | IE | 53.35 -6.26 | Dublin | 3
باريس | capital | FR | 48.86 2.35 | Paris | 5
برلين | capital | DE | 52.52 13.40 | Berlin | 5
روما | capital | IT | 41.89 12.48 | Rome | 5
مدريد | capital | ES | 40.42 -3.70 | Madrid | 5
لشبونة | capital | PT | 38.72 -9.14 | Lisbon | 3
أمستردام | capital | NL | 52.37 4.90 | Amsterdam | 4
لاهاي | city | NL | 52.08 4.31 | The Hague | 4
بروكسل~بروكسيل | capital | BE | 50.85 4.35 | Brussels | 5
برن~بيرن | capital | CH | 46.95 7.45 | Bern | 3
فيينا | capital | AT | 48.21 16.37 | Vienna | 5
أثينا | capital | GR | 37.98 23.73 | Athens | 4
ستوكهولم~استوكهولم | capital | SE | 59.33 18.07 | Stockholm | 4
أوسلو | capital | NO | 59.91 10.75 | Oslo | 4
كوبنهاغن~كوبنهاجن | capital | DK | 55.68 12.57 | Copenhagen | 4
هلسنكي | capital | FI | 60.17 24.94 | Helsinki | 4
ريكيافيك | capital | IS | 64.15 -21.94 | Reykjavik | 2
وارسو | capital | PL | 52.23 21.01 | Warsaw | 4
براغ | capital | CZ | 50.08 14.44 | Prague | 4
براتيسلافا | capital | SK | 48.15 17.11 | Bratislava | 3
بودابست | capital | HU | 47.50 19.04 | Budapest | 4
بوخارست | capital | RO | 44.43 26.10 | Bucharest | 3
صوفيا? | capital | BG | 42.70 23.32 | Sofia | 3
بلغراد~بلجراد | capital | RS | 44.79 20.45 | Belgrade | 4
زغرب | capital | HR | 45.81 15.98 | Zagreb | 3
ليوبليانا | capital | SI | 46.06 14.51 | Ljubljana | 2
سراييفو | capital | BA | 43.86 18.41 | Sarajevo | 4
بودغوريتسا | capital | ME | 42.44 19.26 | Podgorica | 2
بريشتينا~برشتينا | capital | XK | 42.66 21.17 | Pristina | 3
تيرانا | capital | AL | 41.33 19.82 | Tirana | 3
سكوبيه~سكوبي~سكوبيا | capital | MK | 42.00 21.43 | Skopje | 2
تالين | capital | EE | 59.44 24.75 | Tallinn | 3
ريغا | capital | LV | 56.95 24.11 | Riga | 3
فيلنيوس | capital | LT | 54.69 25.28 | Vilnius | 3
فاليتا | capital | MT | 35.90 14.51 | Valletta | 2
# Americas
واشنطن~واشنطن العاصمة~واشنطن دي سي | capital | US | 38.90 -77.04 | Washington | 5
أوتاوا~اوتاوا | capital | CA | 45.42 -75.70 | Ottawa | 4
مكسيكو سيتي~مكسيكو | capital | MX | 19.43 -99.13 | Mexico City | 4
غواتيمالا سيتي | capital | GT | 14.63 -90.51 | Guatemala City | 2
تيغوسيغالبا | capital | HN | 14.07 -87.19 | Tegucigalpa | 2
سان سلفادور | capital | SV | 13.69 -89.19 | San Salvador | 2
ماناغوا~ماناجوا | capital | NI | 12.13 -86.25 | Managua | 2
سان خوسيه | capital | CR | 9.93 -84.08 | San José | 2
بنما سيتي~مدينة بنما | capital | PA | 8.98 -79.52 | Panama City | 2
هافانا | capital | CU | 23.13 -82.38 | Havana | 4
بورت أو برنس~بور أو برانس~بورتو برانس | capital | HT | 18.54 -72.34 | Port-au-Prince | 3
سانتو دومينغو | capital | DO | 18.49 -69.93 | Santo Domingo | 2
كينغستون | capital | JM | 18.00 -76.79 | Kingston | 2
ناساو | capital | BS | 25.05 -77.34 | Nassau | 1
بوغوتا~بوجوتا | capital | CO | 4.71 -74.07 | Bogotá | 4
كاراكاس~كراكاس | capital | VE | 10.49 -66.88 | Caracas | 4
كيتو | capital | EC | -0.18 -78.47 | Quito | 3
ليما | capital | PE | -12.05 -77.04 | Lima | 3
لاباز~لا باز | capital | BO | -16.50 -68.15 | La Paz | 3
برازيليا | capital | BR | -15.79 -47.88 | Brasília | 3
سانتياغو~سانتياجو | capital | CL | -33.45 -70.67 | Santiago | 3
بوينس آيرس~بوينس أيرس~بيونس آيرس~بوينوس آيرس | capital | AR | -34.60 -58.38 | Buenos Aires | 4
مونتيفيديو | capital | UY | -34.90 -56.16 | Montevideo | 2
أسونسيون | capital | PY | -25.26 -57.58 | Asunción | 2
# Asia
بكين~بيجين~بيجينغ | capital | CN | 39.90 116.41 | Beijing | 5
تايبيه~تايبي~تايبه | capital | TW | 25.03 121.57 | Taipei | 3
طوكيو | capital | JP | 35.68 139.69 | Tokyo | 5
بيونغ يانغ~بيونغيانغ~بيونج يانج~بيونجيانج | capital | KP | 39.04 125.76 | Pyongyang | 5
سول?~سيول | capital | KR | 37.57 126.98 | Seoul | 5
أولان باتور~أولانباتار | capital | MN | 47.89 106.91 | Ulaanbaatar | 2
نيودلهي~نيو دلهي~نيودلهى | capital | IN | 28.61 77.21 | New Delhi | 5
دكا | capital | BD | 23.81 90.41 | Dhaka | 3
كولومبو | capital | LK | 6.93 79.86 | Colombo | 3
كاتماندو~كاتمندو | capital | NP | 27.72 85.32 | Kathmandu | 3
ماليه? | capital | MV | 4.17 73.51 | Malé | 1
نايبيداو~نايبيدو | capital | MM | 19.76 96.08 | Naypyidaw | 2
بانكوك | capital | TH | 13.76 100.50 | Bangkok | 4
هانوي | capital | VN | 21.03 105.85 | Hanoi | 3
فيينتيان | capital | LA | 17.97 102.63 | Vientiane | 1
بنوم بنه | capital | KH | 11.56 104.92 | Phnom Penh | 3
كوالالمبور~كوالا لمبور | capital | MY | 3.14 101.69 | Kuala Lumpur | 4
جاكرتا | capital | ID | -6.21 106.85 | Jakarta | 4
مانيلا | capital | PH | 14.60 120.98 | Manila | 4
ديلي? | capital | TL | -8.56 125.57 | Dili | 1
كانبيرا~كانبرا | capital | AU | -35.28 149.13 | Canberra | 3
ويلينغتون~ولنغتون | capital | NZ | -41.29 174.78 | Wellington | 3
بورت مورسبي | capital | PG | -9.44 147.18 | Port Moresby | 1
سوفا | capital | FJ | -18.14 178.44 | Suva | 1
# Africa
جوبا | capital | SS | 4.85 31.58 | Juba | 4
أديس أبابا~اديس ابابا~أديس ابابا | capital | ET | 9.03 38.74 | Addis Ababa | 5
أسمرة~أسمرا | capital | ER | 15.34 38.93 | Asmara | 4
نيروبي | capital | KE | -1.29 36.82 | Nairobi | 4
كمبالا~كامبالا | capital | UG | 0.35 32.58 | Kampala | 3
دودوما | capital | TZ | -6.16 35.75 | Dodoma | 1
كيغالي~كيجالي | capital | RW | -1.94 30.06 | Kigali | 3
بوجمبورا~بوجومبورا | city | BI | -3.38 29.36 | Bujumbura | 2
كينشاسا | capital | CD | -4.44 15.27 | Kinshasa | 3
برازافيل~برازفيل | capital | CG | -4.26 15.24 | Brazzaville | 2
بانغي~بانجي | capital | CF | 4.39 18.56 | Bangui | 3
نجامينا~إنجامينا~انجمينا | capital | TD | 12.13 15.06 | N'Djamena | 3
نيامي | capital | NE | 13.51 2.11 | Niamey | 3
أبوجا | capital | NG | 9.06 7.49 | Abuja | 3
باماكو | capital | ML | 12.64 -8.00 | Bamako | 3
واغادوغو~واجادوجو | capital | BF | 12.37 -1.52 | Ouagadougou | 3
داكار~دكار | capital | SN | 14.72 -17.47 | Dakar | 3
بانجول | capital | GM | 13.45 -16.58 | Banjul | 2
كوناكري | capital | GN | 9.64 -13.58 | Conakry | 2
بيساو | capital | GW | 11.86 -15.60 | Bissau | 1
مالابو | capital | GQ | 3.75 8.78 | Malabo | 2
فريتاون | capital | SL | 8.48 -13.23 | Freetown | 2
مونروفيا | capital | LR | 6.31 -10.80 | Monrovia | 2
ياموسوكرو | capital | CI | 6.83 -5.29 | Yamoussoukro | 1
أبيدجان~ابيدجان | city | CI | 5.36 -4.01 | Abidjan | 3
أكرا | capital | GH | 5.60 -0.19 | Accra | 3
لومي | capital | TG | 6.13 1.22 | Lomé | 2
كوتونو | city | BJ | 6.37 2.39 | Cotonou | 2
ياوندي | capital | CM | 3.85 11.50 | Yaoundé | 2
ليبرفيل | capital | GA | 0.42 9.47 | Libreville | 2
لواندا | capital | AO | -8.84 13.29 | Luanda | 3
لوساكا | capital | ZM | -15.39 28.32 | Lusaka | 2
هراري | capital | ZW | -17.83 31.05 | Harare | 3
مابوتو | capital | MZ | -25.97 32.57 | Maputo | 2
ليلونغوي | capital | MW | -13.96 33.77 | Lilongwe | 1
أنتاناناريفو | capital | MG | -18.88 47.51 | Antananarivo | 1
بورت لويس | capital | MU | -20.16 57.50 | Port Louis | 1
بريتوريا | capital | ZA | -25.75 28.19 | Pretoria | 3
ويندهوك | capital | NA | -22.56 17.08 | Windhoek | 1
غابورون | capital | BW | -24.65 25.91 | Gaborone | 1
`;
