/** A number with thousands marked: `22,000`, `7.5`. Latin digits in both languages, as figures are compared across reports. */
export function number(n: number): string {
  const [whole, part] = (Number.isInteger(n) ? n.toFixed(0) : String(n)).split(".");
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return part ? `${grouped}.${part}` : grouped;
}
