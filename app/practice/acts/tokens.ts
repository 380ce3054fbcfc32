import type { Locale } from "~/kernel/locale";

/** One word or mark of an utterance: [start, end) in UTF-16 units of the text. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, straight apostrophe, accents kept. */
  word: string;
  /** The word without accents. */
  folded: string;
}

// Words that look like an elision or an inversion but are one word.
const WHOLE_WORDS = "aujourd['’]hui|rendez-vous|peut-être|c['’]est-à-dire|quelqu['’]un|e-?mail|check-up";
// An elided word, an inverted pronoun ("pouvez-vous"), a word, a number, or a single mark.
const FRENCH = new RegExp(
  `(?:${WHOLE_WORDS})(?![\\p{L}\\p{N}])|(?:qu|jusqu|lorsqu|puisqu|[jldnmtsc])['’](?=\\p{L})` +
    "|-t-(?:il|elle|on)(?!\\p{L})|-(?:vous|je|tu|il|elle|on|nous|ils|elles|ce|moi|le|la|les|lui|y|en|là)(?!\\p{L})" +
    "|\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]",
  "giu",
);
// The verb of "don't", its "n't", a contracted verb, a word, a number, or a single mark.
const ENGLISH = new RegExp(
  "(?:e-?mail|follow-up|check-up)(?![\\p{L}\\p{N}])|\\p{L}+?(?=n['’]t(?!\\p{L}))|n['’]t(?!\\p{L})|['’](?:ll|re|ve|d|m|s)(?!\\p{L})" +
    "|\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]",
  "giu",
);

// Spellings of hurried typing, brought back to the words that they stand for.
const RESPELLED: Record<Locale, Record<string, string>> = {
  fr: {
    svp: "s' il vous plaît",
    stp: "s' il te plaît",
    jai: "j' ai",
    cest: "c' est",
    pr: "pour",
    vs: "vous",
    ns: "nous",
    bcp: "beaucoup",
    rdv: "rendez-vous",
    mdp: "mot de passe",
    tel: "téléphone",
    tél: "téléphone",
    num: "numéro",
    n: "numéro",
    qq: "quelque",
    pb: "problème",
    slt: "salut",
    bjr: "bonjour",
    cdt: "cordialement",
    dsl: "désolé",
    aujourdhui: "aujourd'hui",
    "-t-il": "-il",
    "-t-elle": "-elle",
    "-t-on": "-on",
  },
  en: {
    dont: "do n't",
    cant: "ca n't",
    wont: "wo n't",
    didnt: "did n't",
    doesnt: "does n't",
    isnt: "is n't",
    im: "i 'm",
    ive: "i 've",
    youre: "you 're",
    youve: "you 've",
    thats: "that 's",
    pls: "please",
    plz: "please",
    thx: "thanks",
    u: "you",
    ur: "your",
    asap: "as soon as possible",
    pwd: "password",
    ok: "okay",
  },
};

/** `word` without its accents. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae");
}

/** The words and marks of `text`, in order; offsets count from `offset` (UTF-16 units). */
export function tokenize(locale: Locale, text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(locale === "fr" ? FRENCH : ENGLISH)) {
    const word = match[0].toLowerCase().replace(/’/g, "'").normalize("NFC");
    const start = offset + match.index;
    const end = start + match[0].length;
    const respelled = Object.hasOwn(RESPELLED[locale], word) ? RESPELLED[locale][word] : word;
    for (const part of respelled?.split(" ") ?? [])
      tokens.push({ start, end, word: part, folded: fold(part) });
  }
  return tokens;
}

/** Whether the token is a word or a number rather than a mark. */
export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.word);
