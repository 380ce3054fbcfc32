import type { PiiSpan } from "./kind";

/** A calendar date written in a text: [start, end) and its parts. */
export interface WrittenDate {
  start: number;
  end: number;
  day: number;
  /** 1 to 12. Days and months that could be either are read day first. */
  month: number;
  /** Four digits; a year of two digits is taken in the last hundred years before 2027. */
  year: number;
}

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    "janvier|january|janv|jan",
    "février|fevrier|february|fév|fev|feb",
    "mars|march|mar",
    "avril|april|avr|apr",
    "mai|may",
    "juin|june|jun",
    "juillet|july|juil|jul",
    "août|aout|august|aug",
    "septembre|september|sept|sep",
    "octobre|october|oct",
    "novembre|november|nov",
    "décembre|decembre|december|déc|dec",
  ].flatMap((names, index) => names.split("|").map((name) => [name, index + 1])),
);
const MONTH = `(?:${Object.keys(MONTHS)
  .sort((one, other) => other.length - one.length)
  .join("|")})\\.?`;
const YEAR = "(?:19|20)\\d{2}";
const EDGE = "(?<![\\p{L}\\p{N}/.-])";
const END = "(?![\\p{L}\\p{N}]|[/-]\\d)";

const SHAPES = [
  new RegExp(
    `${EDGE}(?<day>\\d{1,2})(?<sign>[/.-]| )(?<month>\\d{1,2})\\k<sign>(?<year>${YEAR}|\\d{2})${END}`,
    "giu",
  ),
  new RegExp(`${EDGE}(?<year>${YEAR})(?<sign>[/.-])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})${END}`, "giu"),
  new RegExp(
    `${EDGE}(?<day>\\d{1,2})(?:er|st|nd|rd|th)?(?: of)?[ -](?<name>${MONTH})[ ,-]{1,2}(?<year>${YEAR}|\\d{2})${END}`,
    "giu",
  ),
  new RegExp(
    `${EDGE}(?<name>${MONTH}) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${YEAR})${END}`,
    "giu",
  ),
];

/** Every full date (day, month, year) of a text. */
export function findDates(text: string): WrittenDate[] {
  return SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match): WrittenDate[] => {
      const groups = match.groups ?? {};
      const name = groups.name?.toLowerCase().replace(".", "");
      let day = Number(groups.day);
      let month = name ? (MONTHS[name] ?? 0) : Number(groups.month);
      if (month > 12 && day <= 12) [day, month] = [month, day];
      const written = Number(groups.year);
      const year = written > 99 ? written : written > 26 ? 1900 + written : 2000 + written;
      if (day < 1 || day > 31 || month < 1 || month > 12) return [];
      return [{ start: match.index, end: match.index + match[0].length, day, month, year }];
    }),
  );
}

const BIRTH =
  "n[ée]e?s?(?: à [\\p{L} -]{2,30})?,?(?: est)? le|n[ée]e? (?:un|en date)|date de naissance|naissance|naissances|\\bddn\\b|born|birth ?date|birthday|date of birth|\\bd\\.?o\\.?b\\b|anniversaire|birth";
const CUE_BEFORE = new RegExp(`(?<!\\p{L})(?:${BIRTH})(?!\\p{L})[^.!?\\n]{0,40}[?.!]?[^.!?\\n]{0,12}$`, "iu");
const CUE_AFTER = new RegExp(`^[^.!?\\n\\d]{0,25}(?<!\\p{L})(?:${BIRTH})(?!\\p{L})`, "iu");
// What happened on a date that is no birth date, between the cue and the date.
const OTHER_EVENT =
  /command|contrat|factur|achat|achet|livr|rendez|souscri|sign[ée]|paye|pay[ée]|order|contract|invoice|bought|purchase|deliver|appointment|paid|sent|envoy|depuis|since|colis|panne|outage/iu;
const LATEST_BIRTH = 2010;

/** Birth dates: a full date beside a cue, or a date long past that is the whole message. */
export function findBirthDates(text: string): PiiSpan[] {
  return findDates(text)
    .filter(({ start, end, year }) => {
      const before = text.slice(Math.max(0, start - 90), start);
      const cue = CUE_BEFORE.exec(before);
      if (cue && !OTHER_EVENT.test(cue[0])) return true;
      const after = CUE_AFTER.exec(text.slice(end));
      if (after && !OTHER_EVENT.test(after[0])) return true;
      const rest = text.slice(0, start) + text.slice(end);
      return year <= LATEST_BIRTH && end - start > 6 && !/\p{L}{4}|\d/u.test(rest) && rest.length < 20;
    })
    .map(({ start, end }) => ({ start, end, kind: "birth_date" }));
}
