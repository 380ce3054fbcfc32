// In GIFT a backslash takes its meaning from the signs of the format. While a question is taken apart, each
// escaped sign is one noncharacter of Unicode (U+FDD0 and up, which no text may hold), so that it is neither
// taken for a sign nor moves a line; `unmark` gives it back.

/** Escaped signs; `n` stands for a line break. */
const SIGNS = "\\:#={}~n";
const FIRST_MARK = 0xfdd0;

/** Replaces escaped signs by marks. A backslash before anything else is a backslash. */
export const markEscapes = (text: string): string =>
  text
    .replace(/[\ufdd0-\ufdef]/g, "")
    .replace(/\\([\\:#={}~n])/g, (_, sign: string) => String.fromCharCode(FIRST_MARK + SIGNS.indexOf(sign)));

/** Replaces marks by what they stand for. */
export const unmark = (text: string): string =>
  text.replace(/[\ufdd0-\ufdd7]/g, (mark) => {
    const sign = SIGNS[mark.charCodeAt(0) - FIRST_MARK] ?? "";
    return sign === "n" ? "\n" : sign;
  });

/** Writes `text` so that none of it is taken for a sign, and on one line. */
export const escapeGift = (text: string): string =>
  text.replace(/[\\:#={}~]/g, (sign) => `\\${sign}`).replace(/\n/g, "\\n");
