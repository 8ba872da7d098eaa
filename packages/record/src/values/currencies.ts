/**
 * ISO 4217 codes of currencies: those in use (list one; funds and metals left out) and, since reports of other years
 * name them, those withdrawn (list three) since 1978.
 */

const CURRENT = `
  AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
  CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG
  HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA
  MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD
  RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
  USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU YER ZAR ZMW ZWG`;

const WITHDRAWN = `
  AFA ALK AON AOR ARA ARP ATS AYM AZM BAD BEF BGL BOP BRB BRC BRE BRN BRR BYB BYR CSD CSK CUC CYP DDM DEM ECS EEK
  ESP FIM FRF GEK GHC GNE GRD GWP HRD HRK IEP ILP ILR ITL LTL LTT LUF LVL LVR MAF MGF MLF MRO MTL MXP MZM NIC NLG
  PEI PES PLZ PTE ROL RUR SDD SDP SIT SKK SLL SRG STD SUR TJR TMM TPE TRL UAK UGS UYP VEB VEF VNC XEU YDD YUD
  YUM YUN ZMK ZRN ZRZ ZWD ZWL ZWR`;

/** Every code that a record may hold, in the order of the alphabet. */
export const CURRENCIES: readonly string[] = [...new Set(`${CURRENT} ${WITHDRAWN}`.trim().split(/\s+/))].sort();

const all: ReadonlySet<string> = new Set(CURRENCIES);

/** Whether a text is the code of a currency: `USD` is, `$`, `usd` and `US` are not. */
export function isCurrency(code: string): boolean {
  return all.has(code);
}
