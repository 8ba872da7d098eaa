/**
 * Reading a number written in digits, from its raw characters.
 *
 * Three scripts (`22`, `٢٢`, `۲۲`) and the marks of several presses: `٬` and `٫` are always thousands and decimal; a
 * comma or full stop is a thousands mark when every group after it has three digits, else a decimal mark. Before a word
 * of scale a single group after a full stop is decimal (`3.125 مليون`): nobody writes thousands of millions so.
 */

/** A number's value and how it was written. */
export interface Digits {
  readonly value: number;
  /** Plain digits without marks: the only way to write a year or a day. */
  readonly plain: boolean;
  /** How many digits stand before the decimal mark. */
  readonly places: number;
}

const SHAPE = /^(\d+)((?:[.,\u066b\u066c\u060c]\d+)*)$/;

/**
 * The value of a number in digits, or null when the characters are no single number (`3-0`, `11:42`).
 *
 * @example parseDigits("٢٢٬٥٠٠")?.value // 22500
 * @example parseDigits("22.000")?.value // 22000
 * @example parseDigits("1.5")?.value // 1.5
 */
export function parseDigits(raw: string, beforeScale = false): Digits | null {
  const text = ascii(raw);
  const m = SHAPE.exec(text);
  if (!m) return null;
  const whole = m[1]!;
  const rest = m[2]!;
  if (rest === "") return { value: Number(whole), plain: true, places: whole.length };
  const groups = rest.match(/[^\d]\d+/g)!;
  const decimalMark = groups.findIndex((g) => g[0] === "\u066b");
  const tail = groups[groups.length - 1]!;
  const mark = tail[0]!;
  const isThousands = (g: string) => g.length === 4;
  if (decimalMark >= 0) {
    if (decimalMark !== groups.length - 1) return null;
    return decimal(whole, groups.slice(0, -1), tail);
  }
  if (mark === "\u066c") return groups.every(isThousands) ? decimal(whole, groups, "") : null;
  const mixed = groups.length > 1 && groups[0]![0] !== mark;
  if (mixed) return groups.slice(0, -1).every(isThousands) ? decimal(whole, groups.slice(0, -1), tail) : null;
  const grouped = groups.every(isThousands) && whole.length <= 3 && whole !== "0";
  if (groups.length > 1) return grouped ? decimal(whole, groups, "") : null;
  if (grouped && !(beforeScale && mark === ".")) return decimal(whole, groups, "");
  return decimal(whole, [], tail);
}

function decimal(whole: string, thousands: readonly string[], tail: string): Digits {
  const all = whole + thousands.map((g) => g.slice(1)).join("");
  const value = Number(tail === "" ? all : `${all}.${tail.slice(1)}`);
  return { value, plain: false, places: all.length };
}

/** Digits of three scripts as ASCII, without tatweel, bidi controls and spaces that do not break. */
export function ascii(raw: string): string {
  let out = "";
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c >= 0x0660 && c <= 0x0669) out += String.fromCharCode(c - 0x0660 + 48);
    else if (c >= 0x06f0 && c <= 0x06f9) out += String.fromCharCode(c - 0x06f0 + 48);
    else if (
      c === 0x0640 ||
      (c >= 0x200b && c <= 0x200f) ||
      (c >= 0x202a && c <= 0x202e) ||
      (c >= 0x2066 && c <= 0x2069)
    )
      continue;
    else out += raw[i];
  }
  return out;
}
