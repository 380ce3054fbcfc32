import type { Locale } from "~/kernel/locale";

/** A place where a text does not follow the typography of its language. */
export interface TypographyFault {
  /** UTF-16 units from the start of the text. */
  index: number;
  what: string;
  mend: string;
}

interface Rule {
  pattern: RegExp;
  what: string;
  mend: string;
}

// What may stand before a mark that wants a space: a letter, a figure, or something closed.
const AFTER_WORD = "(?<=[\\p{L}\\p{N}»)\\]%€”…])";
const STRAIGHT: Rule[] = [
  { pattern: /(?<=\p{L})'(?=\p{L})/gu, what: "a straight apostrophe", mend: "write ’ (U+2019)" },
  { pattern: /\.{3}/g, what: "three dots", mend: "write … (U+2026)" },
];

/**
 * French: a no-break space goes before ; ! ? » and : and after « (narrow, U+202F, or full, U+00A0: both are
 * accepted, since fonts and houses differ). Source: Imprimerie nationale, Lexique des règles typographiques.
 * English: curly quotes and apostrophes, no space before a mark.
 */
const RULES: Readonly<Record<Locale, Rule[]>> = {
  fr: [
    {
      pattern: new RegExp(`${AFTER_WORD}[;!?]|${AFTER_WORD}:(?=\\s|$)|(?<= )(?:[;!?»]|:(?=\\s|$))`, "gu"),
      what: "no no-break space before",
      mend: "put U+202F before ; ! ? and U+00A0 before : and »",
    },
    { pattern: /(?<=[^\s\u00a0\u202f])»/gu, what: "no no-break space before", mend: "put U+00A0 before »" },
    { pattern: /«(?![\u00a0\u202f])/gu, what: "no no-break space after", mend: "put U+00A0 after «" },
    {
      pattern: /(?<=\d) (?=[%€])/gu,
      what: "a breaking space before % or €",
      mend: "put U+00A0 or U+202F there",
    },
    { pattern: /"/g, what: "a straight quotation mark", mend: "write « … »" },
    ...STRAIGHT,
  ],
  en: [
    {
      pattern: /(?<=\p{L})[ \u00a0\u202f][;!?](?=\s|$)/gu,
      what: "a space before a mark",
      mend: "remove it: only French has one",
    },
    { pattern: /"/g, what: "a straight quotation mark", mend: "write “…”" },
    ...STRAIGHT,
  ],
};

const ADDRESS = /\b(?:https?:\/\/|mailto:|www\.)\S+/g;

/** Where `text` breaks the typography of `locale`, in the order of the text. Addresses are not looked at. */
export function typographyFaults(locale: Locale, text: string): TypographyFault[] {
  const masked = text.replace(ADDRESS, (address) => "x".repeat(address.length));
  return RULES[locale]
    .flatMap(({ pattern, what, mend }) =>
      [...masked.matchAll(pattern)].map((match): TypographyFault => {
        const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 4).trim();
        return { index: match.index, what: `${what} in “${around.replace(/\s/g, " ")}”`, mend };
      }),
    )
    .sort((left, right) => left.index - right.index);
}
