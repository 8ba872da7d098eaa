/**
 * Countries as other formats write them: ISO 3166-1 alpha-3, numeric and English name for every alpha-2 code (XKX is Kosovo, as the
 * field writes it), FIPS 10-4 and Correlates of War numbers for the states that conflict data name most. Empty where a format has no code or none is known here.
 */

// biome-ignore format: codes read best as a block
const ISO = `
  AD AND 020 Andorra
  AE ARE 784 United Arab Emirates
  AF AFG 004 Afghanistan
  AG ATG 028 Antigua and Barbuda
  AI AIA 660 Anguilla
  AL ALB 008 Albania
  AM ARM 051 Armenia
  AO AGO 024 Angola
  AQ ATA 010 Antarctica
  AR ARG 032 Argentina
  AS ASM 016 American Samoa
  AT AUT 040 Austria
  AU AUS 036 Australia
  AW ABW 533 Aruba
  AX ALA 248 Åland Islands
  AZ AZE 031 Azerbaijan
  BA BIH 070 Bosnia and Herzegovina
  BB BRB 052 Barbados
  BD BGD 050 Bangladesh
  BE BEL 056 Belgium
  BF BFA 854 Burkina Faso
  BG BGR 100 Bulgaria
  BH BHR 048 Bahrain
  BI BDI 108 Burundi
  BJ BEN 204 Benin
  BL BLM 652 Saint Barthélemy
  BM BMU 060 Bermuda
  BN BRN 096 Brunei
  BO BOL 068 Bolivia
  BQ BES 535 Bonaire, Sint Eustatius and Saba
  BR BRA 076 Brazil
  BS BHS 044 Bahamas
  BT BTN 064 Bhutan
  BV BVT 074 Bouvet Island
  BW BWA 072 Botswana
  BY BLR 112 Belarus
  BZ BLZ 084 Belize
  CA CAN 124 Canada
  CC CCK 166 Cocos (Keeling) Islands
  CD COD 180 Democratic Republic of Congo
  CF CAF 140 Central African Republic
  CG COG 178 Republic of Congo
  CH CHE 756 Switzerland
  CI CIV 384 Cote d'Ivoire
  CK COK 184 Cook Islands
  CL CHL 152 Chile
  CM CMR 120 Cameroon
  CN CHN 156 People's Republic of China
  CO COL 170 Colombia
  CR CRI 188 Costa Rica
  CU CUB 192 Cuba
  CV CPV 132 Cape Verde
  CW CUW 531 Curaçao
  CX CXR 162 Christmas Island
  CY CYP 196 Cyprus
  CZ CZE 203 Czech Republic
  DE DEU 276 Germany
  DJ DJI 262 Djibouti
  DK DNK 208 Denmark
  DM DMA 212 Dominica
  DO DOM 214 Dominican Republic
  DZ DZA 012 Algeria
  EC ECU 218 Ecuador
  EE EST 233 Estonia
  EG EGY 818 Egypt
  EH ESH 732 Western Sahara
  ER ERI 232 Eritrea
  ES ESP 724 Spain
  ET ETH 231 Ethiopia
  FI FIN 246 Finland
  FJ FJI 242 Fiji
  FK FLK 238 Falkland Islands (Malvinas)
  FM FSM 583 Micronesia
  FO FRO 234 Faroe Islands
  FR FRA 250 France
  GA GAB 266 Gabon
  GB GBR 826 United Kingdom
  GD GRD 308 Grenada
  GE GEO 268 Georgia
  GF GUF 254 French Guiana
  GG GGY 831 Guernsey
  GH GHA 288 Ghana
  GI GIB 292 Gibraltar
  GL GRL 304 Greenland
  GM GMB 270 Republic of The Gambia
  GN GIN 324 Guinea
  GP GLP 312 Guadeloupe
  GQ GNQ 226 Equatorial Guinea
  GR GRC 300 Greece
  GS SGS 239 South Georgia and the South Sandwich Islands
  GT GTM 320 Guatemala
  GU GUM 316 Guam
  GW GNB 624 Guinea-Bissau
  GY GUY 328 Guyana
  HK HKG 344 Hong Kong
  HM HMD 334 Heard Island and McDonald Islands
  HN HND 340 Honduras
  HR HRV 191 Croatia
  HT HTI 332 Haiti
  HU HUN 348 Hungary
  ID IDN 360 Indonesia
  IE IRL 372 Ireland
  IL ISR 376 Israel
  IM IMN 833 Isle of Man
  IN IND 356 India
  IO IOT 086 British Indian Ocean Territory
  IQ IRQ 368 Iraq
  IR IRN 364 Iran
  IS ISL 352 Iceland
  IT ITA 380 Italy
  JE JEY 832 Jersey
  JM JAM 388 Jamaica
  JO JOR 400 Jordan
  JP JPN 392 Japan
  KE KEN 404 Kenya
  KG KGZ 417 Kyrgyzstan
  KH KHM 116 Cambodia
  KI KIR 296 Kiribati
  KM COM 174 Comoros
  KN KNA 659 Saint Kitts and Nevis
  KP PRK 408 North Korea
  KR KOR 410 South Korea
  KW KWT 414 Kuwait
  KY CYM 136 Cayman Islands
  KZ KAZ 398 Kazakhstan
  LA LAO 418 Laos
  LB LBN 422 Lebanon
  LC LCA 662 Saint Lucia
  LI LIE 438 Liechtenstein
  LK LKA 144 Sri Lanka
  LR LBR 430 Liberia
  LS LSO 426 Lesotho
  LT LTU 440 Lithuania
  LU LUX 442 Luxembourg
  LV LVA 428 Latvia
  LY LBY 434 Libya
  MA MAR 504 Morocco
  MC MCO 492 Monaco
  MD MDA 498 Moldova
  ME MNE 499 Montenegro
  MF MAF 663 Saint Martin (French part)
  MG MDG 450 Madagascar
  MH MHL 584 Marshall Islands
  MK MKD 807 North Macedonia
  ML MLI 466 Mali
  MM MMR 104 Myanmar
  MN MNG 496 Mongolia
  MO MAC 446 Macao
  MP MNP 580 Northern Mariana Islands
  MQ MTQ 474 Martinique
  MR MRT 478 Mauritania
  MS MSR 500 Montserrat
  MT MLT 470 Malta
  MU MUS 480 Mauritius
  MV MDV 462 Maldives
  MW MWI 454 Malawi
  MX MEX 484 Mexico
  MY MYS 458 Malaysia
  MZ MOZ 508 Mozambique
  NA NAM 516 Namibia
  NC NCL 540 New Caledonia
  NE NER 562 Niger
  NF NFK 574 Norfolk Island
  NG NGA 566 Nigeria
  NI NIC 558 Nicaragua
  NL NLD 528 Netherlands
  NO NOR 578 Norway
  NP NPL 524 Nepal
  NR NRU 520 Nauru
  NU NIU 570 Niue
  NZ NZL 554 New Zealand
  OM OMN 512 Oman
  PA PAN 591 Panama
  PE PER 604 Peru
  PF PYF 258 French Polynesia
  PG PNG 598 Papua New Guinea
  PH PHL 608 Philippines
  PK PAK 586 Pakistan
  PL POL 616 Poland
  PM SPM 666 Saint Pierre and Miquelon
  PN PCN 612 Pitcairn
  PR PRI 630 Puerto Rico
  PS PSE 275 Palestine
  PT PRT 620 Portugal
  PW PLW 585 Palau
  PY PRY 600 Paraguay
  QA QAT 634 Qatar
  RE REU 638 Reunion
  RO ROU 642 Romania
  RS SRB 688 Serbia
  RU RUS 643 Russia
  RW RWA 646 Rwanda
  SA SAU 682 Saudi Arabia
  SB SLB 090 Solomon Islands
  SC SYC 690 Seychelles
  SD SDN 729 Sudan
  SE SWE 752 Sweden
  SG SGP 702 Singapore
  SH SHN 654 Saint Helena
  SI SVN 705 Slovenia
  SJ SJM 744 Svalbard and Jan Mayen
  SK SVK 703 Slovakia
  SL SLE 694 Sierra Leone
  SM SMR 674 San Marino
  SN SEN 686 Senegal
  SO SOM 706 Somalia
  SR SUR 740 Suriname
  SS SSD 728 South Sudan
  ST STP 678 Sao Tome and Principe
  SV SLV 222 El Salvador
  SX SXM 534 Sint Maarten (Dutch part)
  SY SYR 760 Syria
  SZ SWZ 748 Eswatini
  TC TCA 796 Turks and Caicos Islands
  TD TCD 148 Chad
  TF ATF 260 French Southern Territories
  TG TGO 768 Togo
  TH THA 764 Thailand
  TJ TJK 762 Tajikistan
  TK TKL 772 Tokelau
  TL TLS 626 Timor-Leste
  TM TKM 795 Turkmenistan
  TN TUN 788 Tunisia
  TO TON 776 Tonga
  TR TUR 792 Turkey
  TT TTO 780 Trinidad and Tobago
  TV TUV 798 Tuvalu
  TW TWN 158 Taiwan
  TZ TZA 834 Tanzania
  UA UKR 804 Ukraine
  UG UGA 800 Uganda
  UM UMI 581 United States Minor Outlying Islands
  US USA 840 United States
  UY URY 858 Uruguay
  UZ UZB 860 Uzbekistan
  VA VAT 336 Vatican City
  VC VCT 670 Saint Vincent and the Grenadines
  VE VEN 862 Venezuela
  VG VGB 092 Virgin Islands, British
  VI VIR 850 Virgin Islands, U.S.
  VN VNM 704 Vietnam
  VU VUT 548 Vanuatu
  WF WLF 876 Wallis and Futuna
  WS WSM 882 Samoa
  YE YEM 887 Yemen
  YT MYT 175 Mayotte
  ZA ZAF 710 South Africa
  ZM ZMB 894 Zambia
  ZW ZWE 716 Zimbabwe
  XK XKX 0 Kosovo
`;

/** alpha-2, FIPS 10-4, Correlates of War. */
// biome-ignore format: codes read best as a block
const OTHERS = `
  US US 2, CA CA 20, CU CU 40, MX MX 70, CO CO 100, VE VE 101, BR BR 140, AR AR 160, CL CI 155, PE PE 135,
  GB UK 200, IE EI 205, NL NL 210, BE BE 211, FR FR 220, CH SZ 225, ES SP 230, PT PO 235, DE GM 255, PL PL 290, AT AU 305,
  HU HU 310, CZ EZ 316, SK LO 317, IT IT 325, AL AL 339, RS RI 345, BA BK 346, GR GR 350, CY CY 352, BG BU 355, RO RO 360, RU RS 365, UA UP 369,
  BY BO 370, AM AM 371, GE GG 372, AZ AJ 373, FI FI 375, SE SW 380, NO NO 385, DK DA 390,
  ML ML 432, SN SG 433, MR MR 435, NE NG 436, NG NI 475, TD CD 483, CD CG 490, KE KE 501, SO SO 520, DJ DJ 522, ET ET 530, ER ER 531, ZA SF 560,
  KM CN 581, MA MO 600, DZ AG 615, TN TS 616, LY LY 620, SD SU 625, SS OD 626, IR IR 630, TR TU 640, IQ IZ 645, EG EG 651, SY SY 652,
  LB LE 660, JO JO 663, IL IS 666, PS WE , SA SA 670, YE YM 678, KW KU 690, BH BA 692, QA QA 694, AE AE 696, OM MU 698,
  AF AF 700, TM TX 701, TJ TI 702, KG KG 703, UZ UZ 704, KZ KZ 705, CN CH 710, TW TW 713, KP KN 731, KR KS 732, JP JA 740,
  IN IN 750, PK PK 770, BD BG 771, MM BM 775, LK CE 780, TH TH 800, VN VM 816, MY MY 820, PH RP 840, ID ID 850, AU AS 900, NZ NZ 920,
`;

export interface CountryCodes {
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** ISO 3166-1 numeric, without leading zeros. */
  readonly numeric: string;
  /** The short English name. */
  readonly name: string;
  readonly fips: string;
  readonly cow: string;
}

const NONE: CountryCodes = { alpha3: "", numeric: "", name: "", fips: "", cow: "" };

let table: Map<string, CountryCodes> | undefined;

/** The codes of a country by its alpha-2 code; all empty for null and for what is no country. */
export function countryCodes(alpha2: string | null): CountryCodes {
  table ??= build();
  return (alpha2 && table.get(alpha2)) || NONE;
}

function build(): Map<string, CountryCodes> {
  const out = new Map<string, CountryCodes>();
  for (const line of ISO.trim().split("\n")) {
    const [code, alpha3, numeric, ...name] = line.trim().split(" ");
    out.set(code!, { alpha3: alpha3!, numeric: String(Number(numeric)), name: name.join(" "), fips: "", cow: "" });
  }
  for (const row of OTHERS.split(",")) {
    const [code, fips = "", cow = ""] = row.trim().split(" ");
    const known = out.get(code!);
    if (known) out.set(code!, { ...known, fips, cow });
  }
  return out;
}
