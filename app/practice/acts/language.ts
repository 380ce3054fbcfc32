import { hash32 } from "~/kernel/ids";
import type { Locale } from "~/kernel/locale";
import { isWord, type Token } from "./tokens";

// The commonest grammar words of each language that are not words of the other.
const GRAMMAR: Record<Locale, ReadonlySet<string>> = {
  fr: new Set(
    `le la les un une des du de et est en que qui dans pour pas vous nous je il elle ce cette votre vos notre nos au
    aux sur avec ne se mon ma mes ou mais si plus tout suis avez etes ai sont l' d' j' n' s' c' qu' m' leur cela ca
    par merci bonjour oui non`.split(/\s+/),
  ),
  en: new Set(
    `the a an and is are of to in that it for you we i he she this your our with not be have has was were will can
    my me do does did at by from as or but if so they there what which when would could should please thanks hello
    yes no n't 'll 've 're 's 'm`.split(/\s+/),
  ),
};
const OTHER: Record<Locale, Locale> = { fr: "en", en: "fr" };
/** Below this share of known words a run of words is not in the model's language. */
const MIN_KNOWN_SHARE = 0.4;

/** The hash under which a stem is remembered as known. */
export const stemKey = (stem: string): number => hash32(`v:${stem}`);

/**
 * Whether these words can be read by a model of `locale`: enough of them are known to it and its
 * own grammar words are not outnumbered by the other language's. False without any letter.
 */
export function isReadable(
  locale: Locale,
  tokens: readonly Token[],
  stems: readonly string[],
  knownStems: ReadonlySet<number>,
): boolean {
  let words = 0;
  let known = 0;
  let own = 0;
  let foreign = 0;
  tokens.forEach((token, index) => {
    if (!isWord(token) || /^\d/.test(token.word)) return;
    words++;
    const isOwn = GRAMMAR[locale].has(token.folded);
    if (isOwn) own++;
    if (GRAMMAR[OTHER[locale]].has(token.folded) && !isOwn) foreign++;
    else if (isOwn || knownStems.has(stemKey(stems[index] ?? ""))) known++;
  });
  if (words === 0) return false;
  if (foreign > own && (foreign >= 2 || words === 1)) return false;
  return known / words >= MIN_KNOWN_SHARE;
}
