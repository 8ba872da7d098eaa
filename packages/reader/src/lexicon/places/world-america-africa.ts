/** Cities and provinces of the Americas and of Africa south of the Sahara that news names. Line format: see `states.ts`. */
export default `
# United States
نيويورك | city | US | 40.71 -74.01 | New York | 5
لوس أنجلوس~لوس أنجليس~لوس انجلوس~لوس أنجيليس | city | US | 34.05 -118.24 | Los Angeles | 4
شيكاغو | city | US | 41.88 -87.63 | Chicago | 4
هيوستن | city | US | 29.76 -95.37 | Houston | 3
دالاس | city | US | 32.78 -96.80 | Dallas | 3
سان فرانسيسكو~سان فرنسيسكو~سان فرنسسكو | city | US | 37.77 -122.42 | San Francisco | 4
بوسطن | city | US | 42.36 -71.06 | Boston | 4
فيلادلفيا | city | US | 39.95 -75.17 | Philadelphia | 3
أتلانتا~اتلانتا | city | US | 33.75 -84.39 | Atlanta | 4
ميامي | city | US | 25.76 -80.19 | Miami | 4
سياتل~سياتيل | city | US | 47.61 -122.33 | Seattle | 3
لاس فيغاس~لاس فيجاس | city | US | 36.17 -115.14 | Las Vegas | 3
ديترويت | city | US | 42.33 -83.05 | Detroit | 3
مينيابوليس | city | US | 44.98 -93.27 | Minneapolis | 3
نيو أورليانز~نيو اورليانز | city | US | 29.95 -90.07 | New Orleans | 3
بالتيمور | city | US | 39.29 -76.61 | Baltimore | 2
دنفر | city | US | 39.74 -104.99 | Denver | 2
سان دييغو~سان دييجو | city | US | 32.72 -117.16 | San Diego | 2
بورتلاند | city | US | 45.52 -122.68 | Portland | 2
سانت لويس | city | US | 38.63 -90.20 | St. Louis | 2
فيرغسون | town | US | 38.74 -90.31 | Ferguson | 2
شارلوتسفيل | city | US | 38.03 -78.48 | Charlottesville | 2
أورلاندو | city | US | 28.54 -81.38 | Orlando | 2
فينيكس | city | US | 33.45 -112.07 | Phoenix | 2
بيتسبرغ~بيتسبرج | city | US | 40.44 -80.00 | Pittsburgh | 2
كليفلاند | city | US | 41.50 -81.69 | Cleveland | 2
أوستن | city | US | 30.27 -97.74 | Austin | 2
هونولولو | city | US | 21.31 -157.86 | Honolulu | 2
مانهاتن~منهاتن | quarter | US | 40.78 -73.97 | Manhattan | 3
بروكلين | quarter | US | 40.65 -73.95 | Brooklyn | 2
وول ستريت?~بورصة وول ستريت | facility | US | 40.71 -74.01 | Wall Street | 2
كامب ديفيد~كامب ديفد | facility | US | 39.65 -77.47 | Camp David | 4
مارالاغو~مار إيه لاغو~مارا لاغو~مار الاغو | facility | US | 26.68 -80.04 | Mar-a-Lago | 3
غوانتانامو~جوانتانامو~معتقل غوانتانامو~غوانتنامو | base | CU | 19.90 -75.15 | Guantánamo Bay | 4
هوليوود~هوليود | quarter | US | 34.10 -118.33 | Hollywood | 2
كاليفورنيا | region | US | 37.20 -119.50 | California | 4
تكساس | region | US | 31.50 -99.50 | Texas | 4
فلوريدا | region | US | 28.00 -82.00 | Florida | 4
فرجينيا~فيرجينيا | region | US | 37.50 -78.70 | Virginia | 3
ماريلاند~ميريلاند | region | US | 39.00 -76.70 | Maryland | 2
بنسلفانيا | region | US | 41.00 -77.80 | Pennsylvania | 3
ميشيغان~ميتشيغان~ميشيجان | region | US | 44.30 -85.50 | Michigan | 3
أوهايو | region | US | 40.30 -82.80 | Ohio | 3
جورجيا | region | US | 32.70 -83.40 | Georgia (US) | 1
أريزونا | region | US | 34.30 -111.70 | Arizona | 3
نيفادا | region | US | 39.30 -116.60 | Nevada | 2
كولورادو | region | US | 39.00 -105.50 | Colorado | 2
ويسكونسن~ويسكنسن | region | US | 44.60 -89.70 | Wisconsin | 2
مينيسوتا | region | US | 46.30 -94.30 | Minnesota | 2
نورث كارولاينا~كارولاينا الشمالية~كارولينا الشمالية | region | US | 35.50 -79.40 | North Carolina | 2
كارولينا الجنوبية~ساوث كارولاينا | region | US | 33.90 -80.90 | South Carolina | 2
ألاباما | region | US | 32.80 -86.80 | Alabama | 2
لويزيانا | region | US | 31.00 -92.00 | Louisiana | 2
ميسيسيبي | region | US | 32.70 -89.70 | Mississippi | 2
تينيسي | region | US | 35.90 -86.40 | Tennessee | 2
كنتاكي | region | US | 37.50 -85.30 | Kentucky | 2
إنديانا | region | US | 39.90 -86.30 | Indiana | 2
إلينوي | region | US | 40.00 -89.20 | Illinois | 2
أيوا~آيوا | region | US | 42.00 -93.50 | Iowa | 3
نيوهامبشير~نيو هامبشير~نيو هامبشاير | region | US | 43.70 -71.60 | New Hampshire | 2
نيوجيرسي~نيو جيرسي~نيوجرسي | region | US | 40.20 -74.70 | New Jersey | 3
كونيتيكت~كونتيكت | region | US | 41.60 -72.70 | Connecticut | 2
ماساتشوستس~ماساشوستس~ماساتشوسيتس | region | US | 42.30 -71.80 | Massachusetts | 2
أوكلاهوما | region | US | 35.60 -97.50 | Oklahoma | 2
كانساس | region | US | 38.50 -98.40 | Kansas | 2
يوتا? | region | US | 39.30 -111.70 | Utah | 2
أوريغون | region | US | 43.90 -120.60 | Oregon | 2
نيو مكسيكو~نيومكسيكو | region | US | 34.40 -106.10 | New Mexico | 2
ألاسكا | region | US | 64.00 -152.00 | Alaska | 3
هاواي | region | US | 20.30 -156.40 | Hawaii | 3
ديلاوير | region | US | 39.00 -75.50 | Delaware | 2
# Canada
تورنتو~تورونتو | city | CA | 43.65 -79.38 | Toronto | 4
مونتريال | city | CA | 45.50 -73.57 | Montreal | 4
فانكوفر | city | CA | 49.28 -123.12 | Vancouver | 3
كيبيك~كيبك | region | CA | 52.00 -72.00 | Quebec | 3
أونتاريو | region | CA | 50.00 -86.00 | Ontario | 2
ألبرتا | region | CA | 55.00 -115.00 | Alberta | 2
كالغاري | city | CA | 51.05 -114.07 | Calgary | 2
# Latin America
تيخوانا | city | MX | 32.51 -117.04 | Tijuana | 2
ساو باولو | city | BR | -23.55 -46.63 | São Paulo | 4
ريو دي جانيرو~ريو? | city | BR | -22.91 -43.17 | Rio de Janeiro | 4
الأمازون~غابات الأمازون~نهر الأمازون | region | BR | -4.00 -62.00 | Amazon | 3
ميديلين | city | CO | 6.25 -75.56 | Medellín | 2
كالي? | city | CO | 3.44 -76.52 | Cali | 1
ماراكايبو | city | VE | 10.64 -71.61 | Maracaibo | 2
جزر فوكلاند~جزر الفوكلاند~فوكلاند~المالفيناس | island | FK | -51.70 -59.00 | Falkland Islands | 3
قناة بنما | strait | PA | 9.10 -79.70 | Panama Canal | 3
مارتينيك | island | MQ | 14.60 -61.00 | Martinique | 1
# Ethiopia, Eritrea, Horn
تيغراي~تيجراي | region | ET | 14.00 38.50 | Tigray | 4
مقلي~ميكيلي | city | ET | 13.50 39.47 | Mekelle | 3
أمهرة | region | ET | 11.70 37.90 | Amhara | 3
أوروميا | region | ET | 8.00 39.00 | Oromia | 2
عفر? | region | ET | 11.80 41.00 | Afar | 2
أوغادين | region | ET | 7.00 44.00 | Ogaden | 2
دير داوا | city | ET | 9.59 41.86 | Dire Dawa | 1
بني شنقول~بني شنقول قمز | region | ET | 10.80 35.50 | Benishangul-Gumuz | 2
سد النهضة | facility | ET | 11.21 35.09 | Grand Ethiopian Renaissance Dam | 4
عصب?~ميناء عصب | port | ER | 13.01 42.74 | Assab | 1
مصوع | port | ER | 15.61 39.47 | Massawa | 2
# East Africa
مومباسا | city | KE | -4.05 39.67 | Mombasa | 3
غاريسا | city | KE | -0.45 39.64 | Garissa | 2
داداب | camp | KE | 0.05 40.31 | Dadaab camp | 2
لامو | island | KE | -2.27 40.90 | Lamu | 1
دار السلام? | city | TZ | -6.79 39.21 | Dar es Salaam | 3
زنجبار | island | TZ | -6.16 39.20 | Zanzibar | 2
أروشا | city | TZ | -3.37 36.68 | Arusha | 2
عنتيبي~إنتيبي | city | UG | 0.06 32.44 | Entebbe | 2
# Central and West Africa
غوما~جوما | city | CD | -1.68 29.22 | Goma | 3
لوبومباشي | city | CD | -11.66 27.48 | Lubumbashi | 1
كيفو~شمال كيفو | region | CD | -0.70 29.00 | North Kivu | 3
جنوب كيفو | region | CD | -3.00 28.30 | South Kivu | 2
بوكافو | city | CD | -2.51 28.84 | Bukavu | 2
إيتوري | region | CD | 1.50 30.00 | Ituri | 2
لاغوس~لاجوس | city | NG | 6.52 3.38 | Lagos | 4
كانو? | city | NG | 12.00 8.52 | Kano | 2
كادونا | city | NG | 10.52 7.44 | Kaduna | 3
مايدوغوري~مايدوجوري | city | NG | 11.83 13.15 | Maiduguri | 3
بورنو | region | NG | 11.50 13.00 | Borno | 3
يوبي | region | NG | 12.00 11.50 | Yobe | 2
جوس? | city | NG | 9.90 8.86 | Jos | 2
شيبوك | town | NG | 10.87 12.85 | Chibok | 2
دلتا النيجر | region | NG | 5.00 6.00 | Niger Delta | 3
تمبكتو~تومبوكتو~تومبكتو | city | ML | 16.77 -3.01 | Timbuktu | 3
غاو?~جاو? | city | ML | 16.27 -0.04 | Gao | 3
كيدال | city | ML | 18.44 1.41 | Kidal | 3
أزواد | region | ML | 18.50 0.00 | Azawad | 2
أغاديز~أغاديس | city | NE | 16.97 7.99 | Agadez | 2
بحيرة تشاد | lake | TD | 13.10 14.50 | Lake Chad | 3
دوالا | city | CM | 4.05 9.70 | Douala | 2
بواكيه | city | CI | 7.69 -5.03 | Bouaké | 2
كازامانس | region | SN | 12.80 -15.30 | Casamance | 1
# Southern Africa
جوهانسبرغ~جوهانسبرج~جوهانسبيرغ | city | ZA | -26.20 28.04 | Johannesburg | 4
كيب تاون~كايب تاون~كيبتاون | city | ZA | -33.92 18.42 | Cape Town | 3
ديربان~دوربان | city | ZA | -29.86 31.02 | Durban | 3
كابو ديلغادو | region | MZ | -12.30 39.50 | Cabo Delgado | 2
رأس الرجاء الصالح | region | ZA | -34.36 18.47 | Cape of Good Hope | 2
# Venezuela
فالنسيا | city | VE | 10.16 -68.00 | Valencia | 2
# Africa and the Americas, as news of the last century names them too
هراديري~هاراديري | town | SO | 4.65 47.86 | Harardhere | 1
بادمي~بادمه | town | ET | 14.73 37.80 | Badme | 1
لوبومباشي~لوبمباشي | city | CD | -11.66 27.48 | Lubumbashi | 2
كاتانغا~كاتنغا | region | CD | ~-10.5 26.5 | Katanga | 2
بيافرا | region | NG | ~5.8 7.5 | Biafra | 2
روديسيا | region | ZW | ~-19.0 29.2 | Rhodesia | 2
زائير | state | CD | -4.0 21.8 | Zaire | 2
ترانسفال | region | ZA | ~-25.0 29.0 | Transvaal | 1
كوازولو ناتال~ناتال? | region | ZA | ~-28.6 30.7 | KwaZulu-Natal | 1
أوغادين~الأوغادين~أوجادين | region | ET | ~7.0 44.0 | Ogaden | 2
شريط أوزو~قطاع أوزو~أوزو | region | TD | ~21.8 17.4 | Aouzou Strip | 2
غوافياري | region | CO | ~2.3 -72.3 | Guaviare | 1
ميديين~ميدلين~ميدايين | city | CO | 6.24 -75.58 | Medellín | 3
كالي? | city | CO | 3.45 -76.53 | Cali | 2
سان فيسنتي ديل كاغوان | town | CO | 2.11 -74.77 | San Vicente del Caguán | 1
جزر فوكلاند~فوكلاند~الفوكلاند~جزر المالوين~المالوين | island | FK | -51.7 -59.0 | Falkland Islands | 3
تشياباس | region | MX | ~16.5 -92.5 | Chiapas | 2
باتاغونيا | region | AR | ~-44.0 -68.0 | Patagonia | 1
`;
