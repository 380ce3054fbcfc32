import type { PiiSpan } from "./kind";
import { spansOf } from "./structured";

const EDGE = "(?<![\\p{L}\\p{N}])";
const NUMBER = "\\d{1,4}(?: ?(?:bis|ter|quater|[A-Da-d]))?(?![\\p{L}\\d])";
const FRENCH_WAY =
  "rue|avenue|av\\.?|boulevard|bd\\.?|bld\\.?|boul\\.?|all[ée]es?|impasse|imp\\.?|chemin|ch\\.|route|rte\\.?|quai|faubourg|fbg\\.?|sentier|lotissement|lot\\.|hameau|lieu-dit|ruelle|mont[ée]e|esplanade|venelle|chauss[ée]e|r\\.";
// Ways whose name is an everyday word too: the street's name must have a capital.
const FRENCH_DOUBTFUL =
  "place|pl\\.?|cours|passage|villa|mail|clos|cit[ée]|square|r[ée]sidence|promenade|voie|traverse|rond-point|parvis|galerie";
const PARTICLE =
  "(?:de la|de l['’]|de|du|des|d['’]|la|le|les|l['’]|[àa] la|aux?|sur|en|et|sous|saint|sainte|st|ste)";
const PROPER = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\d{1,2}(?:er)?(?= \\p{L}))";
const STREET_NAME = `(?:${PARTICLE} ?)*${PROPER}(?:[ -](?:${PARTICLE} ?)*${PROPER}){0,4}`;
const STOP =
  "(?:et|mais|je|j|depuis|pour|car|avec|dans|au|mon|ma|vous|nous|on|il|elle|ce|c|est|n|ne|qui|que|bat|appt|app|bâtiment|appartement|and|merci|svp|code|cp)";
const LOWER_NAME = `(?:(?:${PARTICLE} ?)+)?(?!${STOP}(?!\\p{L}))\\p{L}{2,}[\\p{L}'’-]*(?:[ -](?:${PARTICLE} ?)*(?!${STOP}(?!\\p{L}))\\p{L}{3,}[\\p{L}'’-]*){0,3}?(?=[,.;\\n!?]|$| ${STOP}(?!\\p{L})| [àa] | \\d{5})`;
const CITY =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’]*(?:[ -](?:sur|sous|en|de|du|la|le|les|lès|l['’]|d['’]|\\p{Lu}[\\p{L}\\p{M}'’]*)(?![\\p{L}]))*(?:[ -]\\p{Lu}[\\p{L}\\p{M}'’]*)*)";
const POSTCODE_CITY = `(?:\\d{5}|\\d{2} \\d{3})(?:,? (?:[àa] )?${CITY}(?: [Cc][Ee][Dd][Ee][Xx](?: \\d{1,2})?)?)?`;
const TAIL = `(?:,? ?(?:[àa] |au )?${POSTCODE_CITY}(?![\\p{N}])|,? [àa] ${CITY}|, ${CITY})?`;
const UNIT =
  "(?:,? (?:(?:b[âa]t(?:iment)?|appt?|appartement|apt|[ée]tage|escalier|esc|porte|r[ée]sidence|hall|bo[îi]te)\\.? ?(?:[A-Z\\d]{1,4}(?![\\p{L}])|\\p{Lu}[\\p{L}]+)|\\d{1,2}(?:er|e|[èe]me) [ée]tage))*";
const LEAD =
  "(?:(?:[Rr][ée]sidence|[Aa]ppartement|[Aa]ppt?\\.?|[Bb][âa]t(?:iment)?\\.?) [\\p{Lu}\\d][\\p{L}\\d]*(?: (?:des?|du|la|les) \\p{Lu}\\p{L}+)?, )*";

const FRENCH = [
  new RegExp(
    `${EDGE}${LEAD}${NUMBER},? ?(?:${FRENCH_WAY}|[Rr]ue|RUE|Avenue|AVENUE|Boulevard|Bd|Av\\.?|Impasse|Chemin|Route|Quai|All[ée]e) ${STREET_NAME}${UNIT}${TAIL}`,
    "gu",
  ),
  new RegExp(
    `${EDGE}${LEAD}${NUMBER},? ?(?:${FRENCH_DOUBTFUL}|Place|Cours|Passage|Square|Villa|R[ée]sidence) ${STREET_NAME}${UNIT}${TAIL}`,
    "gu",
  ),
  new RegExp(
    `${EDGE}${NUMBER},? ?(?:${FRENCH_WAY}) ${LOWER_NAME}(?:,? ?\\d{5}(?: \\p{L}{3,}(?:-\\p{L}{2,})*)?)?`,
    "giu",
  ),
  // Without a number: the street beside a postcode, or the place where someone lives.
  new RegExp(
    `${EDGE}(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Ll]ieu-dit|[Ii]mpasse|[Hh]ameau|[Rr][ée]sidence) ${STREET_NAME},? ?${POSTCODE_CITY}`,
    "gu",
  ),
  new RegExp(
    `(?<=(?:habite|demeure|vis|r[ée]side|domicili[ée]e?|log[ée]e?)(?: au| [àa]| dans)?(?: la| l['’])? ?)(?:rue|avenue|boulevard|chemin|impasse|r[ée]sidence|place|all[ée]e) ${STREET_NAME}${TAIL}`,
    "gu",
  ),
  new RegExp(`${EDGE}(?:B\\.?P\\.?|CS) ?\\d{2,5},? ${POSTCODE_CITY}`, "gu"),
  new RegExp(
    `(?<![\\p{L}\\p{N}/.-])\\d{5},? (?!\\d)${CITY.replace("\\p{Lu}[", "(?!Euros?|EUR|Merci|Je|Mon|Et|Le|La)\\p{Lu}[")}(?: [Cc][Ee][Dd][Ee][Xx](?: \\d{1,2})?)?`,
    "gu",
  ),
  /(?<=code postal(?: (?:est|c['’]est|:))?(?: le)? ?:? ?)\d{5}(?!\d)/giu,
];

const ENGLISH_WAY =
  "Street|St\\.?|Road|Rd\\.?|Avenue|Ave\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Close|Court|Ct\\.?|Way|Crescent|Cres\\.?|Place|Pl\\.?|Gardens|Gdns|Terrace|Square|Sq\\.?|Hill|Grove|Mews|Row|Park|Walk|Boulevard|Blvd\\.?|Parkway|Pkwy|Highway|Hwy|Green|View|Rise|Quay|Wharf|Circle|Trail|Court";
const UK_POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])";
const US_STATE_ZIP = "[A-Z]{2},? \\d{5}(?:-\\d{4})?(?!\\d)";
const WORD = "\\p{Lu}[\\p{L}'’-]*";
const ENGLISH_UNIT =
  "(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit|[Ss]uite|[Rr]oom|[Ff]loor) ?#?\\d{1,4}[A-Za-z]?";
const ENGLISH_TAIL = `(?:,? (?:${ENGLISH_UNIT}|#\\d{1,4}))?(?:,? (?:in )?${WORD}(?: ${WORD}){0,2}(?=,? (?:${UK_POSTCODE}|${US_STATE_ZIP})|[,.;!?]|$)){0,3}(?:,? (?:${UK_POSTCODE}|${US_STATE_ZIP}))?`;
const ENGLISH = [
  new RegExp(
    `${EDGE}(?:${ENGLISH_UNIT},? )?(?:\\p{Lu}\\p{L}+ House, )?\\d{1,5}[A-Za-z]?,? (?:(?:North|South|East|West|[NSEW]\\.?|St\\.?|The|\\d{1,3}(?:st|nd|rd|th)) )?(?:${WORD} ){0,3}(?:${ENGLISH_WAY})(?![\\p{L}])${ENGLISH_TAIL}`,
    "gu",
  ),
  new RegExp(
    `${EDGE}(?:flat \\d{1,4}[a-z]?,? )?\\d{1,5}[a-z]?,? (?:\\p{L}+ ){1,2}(?:street|road|avenue|lane|crescent|boulevard|terrace|drive|grove)(?![\\p{L}])(?:,? (?:in )?\\p{L}{3,}(?=,? [A-Za-z]{1,2}\\d))?(?:,? [A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}(?![\\p{L}\\p{N}]))?`,
    "giu",
  ),
  new RegExp(`${EDGE}(?:P\\.?O\\.? ?[Bb]ox \\d{1,6})${ENGLISH_TAIL}`, "gu"),
  new RegExp(`${EDGE}(?:${WORD},? )?${UK_POSTCODE}`, "gu"),
  /(?<=(?:post ?code|zip(?: code)?)(?:['’]s| is| :|:)? ?(?:is )?)(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|\d{5}(?:-\d{4})?)(?![\p{L}\p{N}])/giu,
];
// "10 cours de yoga", "2 place", "3 Green Way" of working: no address without what makes one.
const NO_ADDRESS = /^\d+ (?:working|business|more|other|different|new|free)\b/i;

/** Postal addresses, French, British and American, and postcodes with their town. */
export function findAddresses(text: string): PiiSpan[] {
  return [...FRENCH, ...ENGLISH]
    .flatMap((expression) => spansOf(text, expression, "address", (found) => !NO_ADDRESS.test(found)))
    .map((span) => ({
      ...span,
      end: span.start + text.slice(span.start, span.end).replace(/[\s,.;]+$/u, "").length,
    }));
}
