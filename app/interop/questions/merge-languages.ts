import type { Localized } from "~/kernel/locale";
import type { Item } from "~/learning/item";
import { mapTexts } from "./item-texts";

/** Everything of an item but its words, as one comparable text. */
function shapeOf(item: Item): string {
  const bare = mapTexts(item, () => ({ fr: "", en: "" }));
  return JSON.stringify(bare.kind === "short" ? { ...bare, accept: null } : bare);
}

/**
 * One item out of its French and its English version, each with "" for the other's texts. Null when they are not
 * the same question: another kind, another number of answers, other right answers or figures.
 */
export function mergeLanguages(french: Item, english: Item): Item | null {
  if (shapeOf(french) !== shapeOf(english)) return null;
  const words: Localized[] = [];
  mapTexts(english, (text) => {
    words.push(text);
    return text;
  });
  let at = 0;
  const merged = mapTexts(french, ({ fr, en }) => {
    const other = words[at++];
    return { fr: fr || (other?.fr ?? ""), en: other?.en || en };
  });
  if (merged.kind !== "short" || english.kind !== "short") return merged;
  return { ...merged, accept: { fr: merged.accept.fr, en: english.accept.en } };
}
