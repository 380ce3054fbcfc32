import { ibanLength, isFrenchSocialSecurity, isIban, passesLuhn } from "./checksums";
import type { PiiKind, PiiSpan } from "./kind";

/** Every match of `expression` in `text` whose matched text `accepts`, as spans of `kind`. */
export function spansOf(
  text: string,
  expression: RegExp,
  kind: PiiKind,
  accepts: (matched: string, start: number) => boolean = () => true,
): PiiSpan[] {
  return [...text.matchAll(expression)]
    .filter((match) => accepts(match[0], match.index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind }));
}

const digitsOf = (text: string) => text.replace(/\D/g, "");

const EMAIL =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}/gu;
const AT = "(?:@|\\(at\\)|\\[at\\]|\\bat\\b|arobase|arobas|\\(a\\))";
const DOT = "(?:\\.|\\(dot\\)|\\[dot\\]|\\bdot\\b|\\bpoint\\b)";
const EMAIL_SPOKEN = new RegExp(
  `[a-z0-9]+(?:(?:\\s?${DOT}\\s?|[._-])[a-z0-9]+)*\\s?${AT}\\s?[a-z0-9-]+(?:\\s?${DOT}\\s?[a-z0-9-]+)*\\s?${DOT}\\s?(?:com|fr|net|org|eu|uk|be|ch|io|info|co)\\b`,
  "giu",
);

/** E-mail addresses, also spelled out ("claire point martin arobase exemple point fr"). */
export function findEmails(text: string): PiiSpan[] {
  return [
    ...spansOf(text, EMAIL, "email"),
    // A written-out "at" alone is an English word: ask for a written-out dot or sign with it.
    ...spansOf(text, EMAIL_SPOKEN, "email", (found) => /arobas|[@([]|\bat\b.*\b(?:dot|point)\b/i.test(found)),
  ];
}

const SIGNS = "[ .\\-\\u00a0\\u202f]";
const CARD = new RegExp(
  `(?<![\\p{L}\\p{N}*•+]|[*•]${SIGNS}|[xX]{2}${SIGNS}|\\d[.,-])\\d(?:${SIGNS}?\\d){12,18}(?![\\p{L}\\p{N}*•]|${SIGNS}?\\d)`,
  "gu",
);
const CARD_SHAPE =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6\d{15,18}|5[06-9]\d{14,17})$/;

/** Payment-card numbers: a scheme's first digits and length, and Luhn's check. */
export function findCards(text: string): PiiSpan[] {
  return spansOf(
    text,
    CARD,
    "card",
    (found) => CARD_SHAPE.test(digitsOf(found)) && passesLuhn(digitsOf(found)),
  );
}

const IBAN_START = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}/giu;

/** IBANs of every country, grouped or not, in any case. */
export function findIbans(text: string): PiiSpan[] {
  return [...text.matchAll(IBAN_START)].flatMap((match): PiiSpan[] => {
    const length = ibanLength(match[0].slice(0, 2).toUpperCase());
    if (length === null) return [];
    let compact = "";
    let end = match.index;
    while (compact.length < length && end < text.length) {
      const sign = text[end] as string;
      if (/[A-Za-z0-9]/.test(sign)) compact += sign.toUpperCase();
      else if (!/[ .\-\u00a0\u202f]/.test(sign)) break;
      end++;
    }
    return isIban(compact) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
      ? [{ start: match.index, end, kind: "iban" }]
      : [];
  });
}

const GAP = "[ .\\-\\u00a0\\u202f]?";
const NIR = new RegExp(
  `(?<![\\p{L}\\p{N}])[1-478]${GAP}\\d{2}${GAP}\\d{2}${GAP}(?:\\d{2}|2[ABab])${GAP}\\d{3}${GAP}\\d{3}(?:[ /.-]{0,3}(?:clé ?:? ?)?\\d{2})?(?![\\p{L}\\p{N}])`,
  "gu",
);
const NIR_CUE = /s[ée]cu|\bnir\b|social|vitale|assur[ée]/i;
const NATIONAL_INSURANCE =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/giu;
const AMERICAN = /(?<![\p{L}\p{N}-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu;

/** French social-security numbers (key checked; without key, after a cue), and UK and US ones. */
export function findSocialSecurity(text: string): PiiSpan[] {
  return [
    ...spansOf(text, NIR, "social_security", (found, start) => {
      const compact = found.replace(/cl[ée]/i, "").replace(/[^0-9ABab]/g, "");
      if (compact.length === 15) return isFrenchSocialSecurity(compact);
      return (
        NIR_CUE.test(text.slice(Math.max(0, start - 60), start)) &&
        /^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)/.test(compact)
      );
    }),
    ...spansOf(text, NATIONAL_INSURANCE, "social_security"),
    ...spansOf(text, AMERICAN, "social_security"),
  ];
}
