import type { Locale } from "~/kernel/locale";
import { stemOf } from "./stem";

/** One word or number of a text: [start, end) in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, without accents; a number is "#" and its value, e.g. "#142.6". */
  plain: string;
  /** What it is compared by: its stem with and without accents, and its bare root. */
  forms: readonly string[];
}

// A date or number ("142,60", "1 234.5", "30/09"), then a word; elisions ("l’", "qu’") stand alone.
const PIECES =
  /\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|(?:qu|jusqu|lorsqu|puisqu|[jldnmtsc])['’](?=\p{L})|\p{L}+?n['’]t(?!\p{L})|\p{L}[\p{L}\p{M}]*/giu;
const ORDINAL = /^(\d+)(?:st|nd|rd|th|er)$/;

/** `text` in lower case without accents or ligatures. */
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae");
}

/** The word without endings of number, gender and tense that typing often loses ("terminees" -> "termin"). */
function rootOf(plain: string): string {
  const root = plain.replace(/[esx]+$/, "");
  return root.length >= 4 ? root : plain;
}

function numberForm(piece: string): string {
  const compact = piece.replace(/[\u00a0\u202f ]/g, "");
  // "1,234" is a thousand in English and a decimal in French: three digits after a comma count as thousands.
  const value = /^\d{1,3},\d{3}$/.test(compact) ? compact.replace(",", "") : compact.replace(",", ".");
  return `#${Number(value)}`;
}

/** The words and numbers of `text`, in order. */
export function wordsOf(locale: Locale, text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    if (/^\d/.test(piece)) {
      const form = numberForm(piece);
      words.push({ start, end, plain: form, forms: [form] });
      continue;
    }
    const lower = piece.toLowerCase().replace(/’/g, "'").normalize("NFC");
    const plain = fold(lower);
    if (ORDINAL.test(plain) || /^(?:st|nd|rd|th|er)$/.test(plain)) continue;
    const forms = [...new Set([fold(stemOf(locale, lower)), stemOf(locale, plain), rootOf(plain)])];
    words.push({ start, end, plain, forms });
  }
  return words;
}
