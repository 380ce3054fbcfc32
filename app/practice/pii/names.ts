import { isGivenName } from "./given-names";
import type { PiiSpan } from "./kind";

const PARTICLE =
  "(?:de la|de|du|des|d['’]|le|la|van der|van den|van|von|ben|el|al|di|da|dos|mac|mc|saint|st)";
const CAPITALISED = "(?:(?:[DLO]['’]|Mc|Mac)?\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*)";
const INITIAL = "\\p{Lu}\\.";
/** One to four capitalised words, with particles and initials between. */
const NAME = `(?:${PARTICLE} ?)?${CAPITALISED}(?: (?:${INITIAL} )?(?:${PARTICLE} ?)?${CAPITALISED}){0,3}`;
const ANY_WORD = "\\p{L}[\\p{L}\\p{M}]+(?:['’-]\\p{L}+)*";
const EDGE = "(?<![\\p{L}\\p{N}])";

const CIVILITY =
  "(?:[Mm]onsieur|MONSIEUR|[Mm]adame|MADAME|[Mm]ademoiselle|M\\.|MM?\\.|Mr\\.?|MR|Mme\\.?|MME|mme|Mmes|Mlle|mlle|Mrs\\.?|Ms\\.?|Miss|Mx|Dr\\.?|Docteur|Doctor|Prof\\.?|Maître|Me|Sir|Lady)";
const RELATION =
  "(?:mari|femme|épouse|époux|fils|fille|père|mère|frère|sœur|soeur|compagne|compagnon|conjointe?|collègue|ami|amie|voisine?|oncle|tante|neveu|nièce|husband|wife|son|daughter|father|mother|brother|sister|partner|colleague|friend|neighbou?r|uncle|aunt|nephew|niece|mum|dad|maman|papa|conseillère|conseiller|adviser|advisor|manager|responsable)";
// Each ends where the name begins; the name is written with capitals.
const CUES = [
  "(?:[Jj]e m['’]appelle|[Jj]['’]m['’]appelle|[Mm]on nom(?: complet)? (?:est|c['’]est)|[Mm]on pr[ée]nom (?:est|c['’]est)|[Mm]oi c['’]est|[Ii]ci|[Ss]ign[ée]|[Aa]u nom de|[Dd]e la part de|[Tt]itulaires? ?(?:est|:|du contrat :)?|[Nn]om(?: et pr[ée]nom| complet)? ?:?|[Pp]r[ée]nom ?:|[Ss]'appelle|[Ss]’appelle|[Nn]omm[ée]e?|[Ll]e nom (?:est|de)|[Nn]om de famille (?:est|:)|[Pp]our le compte de|[Jj]e suis|[Cc]['’]est)",
  "(?:[Mm]y (?:full |first |last )?name(?:['’]s| is)|[Mm]y surname is|[Tt]his is|[Ii]['’]m|[Ii] am|[Ii]t['’]s|[Uu]nder the name(?: of)?|[Ii]n the name of|[Oo]n behalf of|(?:[Ff]ull |[Ll]ast |[Ff]irst )?[Nn]ame ?:?|[Ss]urname ?:|[Ss]igned|[Cc]all(?:ed| me)|[Nn]amed|[Aa]ccount holder(?: is| ?:)?|[Ss]peaking (?:to|with)|[Aa]ttention of)",
  CIVILITY,
  `(?:[Mm]on|[Mm]a|[Nn]otre|[Vv]otre|[Ss]on|[Ss]a|[Mm]y|[Hh]is|[Hh]er|[Oo]ur|[Yy]our|[Uu]ne?|[Aa]n?) ${RELATION},?`,
  "(?:[Bb]onjour|[Bb]onsoir|[Ss]alut|[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear|[Cc]h[èe]re?|[Mm]erci|[Tt]hanks|[Tt]hank you|[Gg]ood (?:morning|afternoon|evening)),?",
];
/** Cues so weak that a single capitalised word after them must be a given name. */
const WEAK =
  /^(?:je suis|c['’]est|i['’]m|i am|it['’]s|this is|ici|le nom|bonjour|bonsoir|salut|hello|hi|hey|dear|ch[èe]re?|merci|thanks|thank you|good \w+|au nom de|signé|nommée?|call|titulaires?|de la part de|pour le compte de|on behalf of|un|une|an|a|speaking)/i;

const CUED = CUES.map((cue) => new RegExp(`${EDGE}(?<cue>${cue}) ?(?:${CIVILITY} )?(?<name>${NAME})`, "gu"));
// Without capitals, only the strongest cues say that a name follows.
const LOWER_CUED = new RegExp(
  `${EDGE}(?<cue>(?:je m['’]appelle|mon nom est|mon pr[ée]nom est|mon nom c['’]est|my (?:full )?name(?:['’]s| is)|madame|mme|mlle|mrs\\.?|mr\\.?)) (?<name>${ANY_WORD}(?: ${ANY_WORD})?)`,
  "giu",
);
const PAIR = new RegExp(`${EDGE}(?<name>${CAPITALISED}(?: (?:${PARTICLE} ?)?${CAPITALISED}){1,2})`, "gu");

const key = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
// Capitalised words that are no names: openings, titles, places, firms, months, titles of services.
const NO_NAMES = new Set(
  `je tu il elle nous vous on ils elles le la les un une des mon ma mes ton votre vos notre nos ce cette ces merci bonjour bonsoir
  salut oui non mais et ou donc or ni car si que qui quoi pour par avec sans dans sur monsieur madame mademoiselle mesdames messieurs
  i you he she we they the a an my your our his her this that these those thank thanks hello hi yes no but and or so if for from with
  ok okay sir madam ms mr mrs client clients customer service support conseiller conseillere adviser equipe team france paris lyon
  marseille toulouse lille londres london manchester europe janvier fevrier mars avril mai juin juillet aout septembre octobre
  novembre decembre january february march april may june july august september october november december lundi mardi mercredi
  jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday colissimo chronopost dhl ups fedex orange
  sfr free bouygues edf engie amazon google apple samsung iphone android windows sepa rgpd cnil rib iban ia ai sms
  internet livebox freebox visa mastercard paypal desole desolee sorry pas tres bien not just really here still it there what when where
  everyone all tous toutes toute cher chere dear bon bonne good morning afternoon evening ici en au aux de du la
  comment pourquoi quel quelle quand avez pouvez peut puis cordialement bravo d'accord parfait super great right sure please`.split(
    /\s+/,
  ),
);

const PARTICLES = new Set("de du des la le van von".split(" "));

/** The name without words that are none at its beginning and end; null when nothing is left. */
function trimName(text: string, start: number): { start: number; end: number; words: string[] } | null {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ word: match[0], at: match.index }));
  while (words[0] && NO_NAMES.has(key(words[0].word))) {
    if (PARTICLES.has(key(words[0].word)) && /^\p{Lu}/u.test(words[1]?.word ?? "")) break;
    words.shift();
  }
  const stop = words.findIndex(
    ({ word }, index) =>
      index > 0 && !PARTICLES.has(key(word)) && /^\p{Lu}/u.test(word) && NO_NAMES.has(key(word)),
  );
  const kept = stop > 0 ? words.slice(0, stop) : words;
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return null;
  return {
    start: start + first.at,
    end: start + last.at + last.word.length,
    words: kept.map(({ word }) => word),
  };
}

function nameOf(match: RegExpMatchArray, accepts: (words: string[]) => boolean): PiiSpan[] {
  const written = match.groups?.name ?? "";
  const name = written.replace(/['’]s$/, "");
  const start = (match.index ?? 0) + match[0].length - written.length;
  const trimmed = trimName(name, start);
  if (!trimmed || trimmed.words.join("").replace(/[^\p{L}]/gu, "").length < 2 || !accepts(trimmed.words))
    return [];
  return [{ start: trimmed.start, end: trimmed.end, kind: "name" }];
}

const isShouted = (text: string) => text.length > 20 && text === text.toUpperCase();

/**
 * Names in free text: after a cue ("je m'appelle", "Mme", "my name is", "my husband"), and given
 * names followed by another capitalised word. Words that are no names after all are left out.
 */
export function findNames(text: string): PiiSpan[] {
  // In a text that is all capitals, capitals say nothing: only the strongest cues count.
  const cued = isShouted(text)
    ? []
    : CUED.flatMap((expression) =>
        [...text.matchAll(expression)].flatMap((match) =>
          nameOf(match, (words) => {
            const cue = match.groups?.cue ?? "";
            if (!WEAK.test(cue)) return true;
            return (
              isGivenName(words[0] ?? "") ||
              (words.length === 2 &&
                /^(?:je suis|i['’]m|i am|this is|au nom|de la part|on behalf|titul|ici)/i.test(cue))
            );
          }),
        ),
      );
  const lower = [...text.matchAll(LOWER_CUED)].flatMap((match) => lowerName(match));
  const pairs = isShouted(text)
    ? []
    : [...text.matchAll(PAIR)].flatMap((match) =>
        nameOf(match, (words) => words.length > 1 && isGivenName(words[0] ?? "")),
      );
  return [...cued, ...lower, ...pairs];
}

const AFTER_NAME = new Set(
  `et je j'ai mais pour car que qui est a ai suis avec dans sur du de la le les mon ma mes depuis au and i but for my with from is
  was has the to who about at on in can habite vous nous votre ne pas en il elle ce merci bonjour a l' or not j'habite`.split(
    /\s+/,
  ),
);

function lowerName(match: RegExpMatchArray): PiiSpan[] {
  const name = match.groups?.name ?? "";
  const start = (match.index ?? 0) + match[0].length - name.length;
  const [first = "", second = ""] = name.split(" ");
  // "je m'appelle vraiment Emma": the capitals are on what follows, which other cues find.
  if (/^\p{Ll}/u.test(first) && /^\p{Lu}/u.test(second)) return [];
  if (AFTER_NAME.has(key(first)) || NO_NAMES.has(key(first))) return [];
  const strong = !/^m(?:adame|me|lle|rs?\.?)$/i.test(match.groups?.cue ?? "");
  if (!strong && !/^\p{Lu}/u.test(first)) return [];
  const alone =
    AFTER_NAME.has(key(second)) ||
    NO_NAMES.has(key(second)) ||
    (/^\p{Lu}/u.test(first) && !/^\p{Lu}/u.test(second));
  return [{ start, end: start + (alone ? first.length : name.length), kind: "name" }];
}
