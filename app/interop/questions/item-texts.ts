import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import type { Item } from "~/learning/item";

// While questions are brought in, an item may lack texts: "" stands for one that is not there in a language,
// an empty list for missing answers to type. The item is sound in everything else.

const isLocalized = (value: object): value is Localized =>
  LOCALES.every((locale) => typeof (value as Record<string, unknown>)[locale] === "string");

function mapped(value: unknown, change: (text: Localized) => Localized): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapped(entry, change));
  if (typeof value !== "object" || value === null) return value;
  if (isLocalized(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapped(entry, change)]));
}

/** A copy of `item` with every text in two languages changed; answers to type are not among them. */
export const mapTexts = (item: Item, change: (text: Localized) => Localized): Item =>
  mapped(item, change) as Item;

const other = (locale: Locale): Locale => (locale === "fr" ? "en" : "fr");

/** How a text begins that is still to be written or translated: `isPlaceholder` of the kernel knows it. */
const TRANSLATE: Localized = { fr: "[À traduire]", en: "[To translate]" };
const WRITE: Localized = { fr: "[À écrire]", en: "[To write]" };

/** What an author reads where feedback is to be written. */
const WHY: Localized = {
  fr: "dites pourquoi cette réponse est juste ou fausse",
  en: "say why this answer is right or wrong",
};

/**
 * Fills what is missing with texts that say what to do, which `content check` finds: the text to translate
 * where the other language has it, else a call to write it.
 */
export function markMissing(item: Item): Item {
  const filled = mapTexts(item, (text) => {
    const mark = (locale: Locale): string => {
      if (text[locale] !== "") return text[locale];
      const source = text[other(locale)];
      return source === "" ? `${WRITE[locale]} ${WHY[locale]}` : `${TRANSLATE[locale]} ${source}`;
    };
    return { fr: mark("fr"), en: mark("en") };
  });
  if (filled.kind !== "short") return filled;
  const accept = (locale: Locale): string[] =>
    filled.accept[locale].length > 0
      ? filled.accept[locale]
      : filled.accept[other(locale)].map((text) => `${TRANSLATE[locale]} ${text}`);
  return { ...filled, accept: { fr: accept("fr"), en: accept("en") } };
}

/** How many texts `item` lacks in `locale` that the other language has. */
export function missingTranslations(item: Item, locale: Locale): number {
  let count = 0;
  mapTexts(item, (text) => {
    if (text[locale] === "" && text[other(locale)] !== "") count++;
    return text;
  });
  if (item.kind === "short" && item.accept[locale].length === 0) count++;
  return count;
}
