import type { Locale } from "~/kernel/locale";

/** A sign, then digits in groups of three with spaces or apostrophes between them, or digits with points and commas. */
const NUMBER = /^[\s€$£≈~]*([-+]?)\s?(\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+)(?!\d)\D*$/u;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

/** Digits of other writings of Europe and Asia that a keyboard may give: full width only. */
const plainDigits = (text: string) =>
  text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/**
 * The number in `text` as people write it: `12,5`, `1 200`, `12 %`, `€12`; in English `1,200` is a thousand
 * and two hundred, in French one and a fifth. Null when there is no single number, or none that is finite.
 */
export function parseNumber(text: string, locale: Locale): number | null {
  const written = plainDigits(text).replace(/\s/gu, " ").replaceAll("\u2212", "-");
  const [, sign, digits] = NUMBER.exec(written) ?? [];
  if (digits === undefined) return null;
  const plain = withPoint(digits.replace(/[ '’]/g, ""), locale);
  const value = plain === null ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? (sign === "-" ? -value : value) : null;
}

/** `digits` with a point before the decimals and nothing between thousands; null when they are not one number. */
function withPoint(digits: string, locale: Locale): string | null {
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1);
  if (last === undefined) return digits;
  const [whole, decimals] = [
    digits.slice(0, digits.lastIndexOf(last)),
    digits.slice(digits.lastIndexOf(last) + 1),
  ];
  if (marks.length === 1) {
    const isThousand =
      locale === "en" && last === "," && /^[1-9]\d{0,2}$/.test(whole) && decimals.length === 3;
    return isThousand ? whole + decimals : `${whole || "0"}.${decimals}`;
  }
  // Several alike are thousands; two kinds are thousands before decimals.
  if (new Set(marks).size === 1) return GROUPED.test(digits) ? digits.replace(/[.,]/g, "") : null;
  const isSound = GROUPED.test(whole) && !whole.includes(last);
  return isSound ? `${whole.replace(/[.,]/g, "")}.${decimals}` : null;
}
