import { findDates } from "./dates";
import type { PiiSpan, RecordValue } from "./kind";

interface Word {
  start: number;
  end: number;
  key: string;
}

const keyOf = (word: string) =>
  word.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").toLowerCase();
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: keyOf(match[0]),
  }));

/** Runs of consecutive words that `belongs` accepts, with nothing but spaces and light marks between. */
function runs(text: string, words: readonly Word[], belongs: (word: Word) => boolean): Word[][] {
  const found: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const before = run.at(-1);
    const near = before && /^[\s,.'’-]{1,3}$/u.test(text.slice(before.end, word.start));
    if (run.length > 0 && (!near || !belongs(word))) {
      found.push(run);
      run = [];
    }
    if (belongs(word)) run.push(word);
  }
  if (run.length > 0) found.push(run);
  return found;
}

const CIVILITIES = new Set(
  "m mr mme mlle mrs ms miss mx dr monsieur madame mademoiselle docteur maitre me sir".split(" "),
);
const PARTICLES = new Set("de du des la le les d l van von der den di da ben el al y".split(" "));
// Names that are everyday words: taken as a name only with a capital, or beside another part of it.
const EVERYDAY = new Set(
  `petit grand rose blanc noir marin page mark will grace may bill hope joy young brown white green long king price bush
  pierre roche martin roy leroy fort bon bonnet masson boucher berger marchand fontaine riviere dupont lac colin
  olive violette marguerite clement constant modeste juste prudent faure bois chevalier comte baron
  rich stone wood hill field banks cook baker carter cooper mason parker potter taylor turner walker ward wells west north`.split(
    /\s+/,
  ),
);

function findName(text: string, words: readonly Word[], value: string): PiiSpan[] {
  const parts = new Set(
    wordsOf(value)
      .map(({ key }) => key)
      .filter((key) => !CIVILITIES.has(key)),
  );
  const significant = (word: Word) => !PARTICLES.has(word.key) && word.key.length > 1;
  return runs(text, words, (word) => parts.has(word.key)).flatMap((run): PiiSpan[] => {
    const first = run.findIndex((word) => significant(word) || /^\p{Lu}/u.test(text.slice(word.start)));
    const trimmed = first < 0 ? [] : run.slice(first, run.findLastIndex(significant) + 1);
    const strong = trimmed.filter(significant);
    const [only] = strong;
    const start = trimmed[0];
    const end = trimmed.at(-1);
    if (!only || !start || !end) return [];
    if (
      strong.length === 1 &&
      (EVERYDAY.has(only.key) || only.key.length < 3) &&
      !/^\p{Lu}/u.test(text.slice(only.start))
    )
      return [];
    return [{ start: start.start, end: end.end, kind: "name" }];
  });
}

const ABBREVIATIONS: Record<string, string> = {
  av: "avenue",
  ave: "avenue",
  bd: "boulevard",
  bld: "boulevard",
  blvd: "boulevard",
  pl: "place",
  rd: "road",
  ln: "lane",
  imp: "impasse",
  ch: "chemin",
  rte: "route",
  st: "saint",
  ste: "sainte",
  apt: "appartement",
  appt: "appartement",
  bat: "batiment",
};
const SMALL = new Set("de du des la le les d l a au aux sur en et the of in bis ter".split(" "));
const WAYS = new Set(
  "rue avenue boulevard place impasse chemin route allee quai cours square street road lane drive close".split(
    " ",
  ),
);
const WHOLE = (key: string) => ABBREVIATIONS[key] ?? key;

function findAddress(text: string, words: readonly Word[], value: string): PiiSpan[] {
  const parts = new Set(wordsOf(value).flatMap(({ key }) => [key, WHOLE(key)]));
  return runs(text, words, (word) => parts.has(word.key) || parts.has(WHOLE(word.key))).flatMap(
    (run): PiiSpan[] => {
      const telling = (word: Word) => !SMALL.has(word.key);
      const first = run.findIndex(telling);
      const trimmed = first < 0 ? [] : run.slice(first, run.findLastIndex(telling) + 1);
      const content = new Set(trimmed.filter(telling).map(({ key }) => key));
      const named = [...content].filter((key) => !WAYS.has(WHOLE(key)));
      const [start, end] = [trimmed[0], trimmed.at(-1)];
      return start && end && content.size >= 2 && named.length >= 1
        ? [{ start: start.start, end: end.end, kind: "address" }]
        : [];
    },
  );
}

/** Letters and digits only; a French international prefix is brought back to its national form. */
const compact = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}+]/gu, "")
    .toUpperCase()
    .replace(/^(?:\+|00)33(?:0)?(?=[1-9]\d{8}$)/, "0")
    .replace(/^(?:\+|00)44(?:0)?(?=\d{9,10}$)/, "0");
const MIN_CODE = 4;

function findCode(text: string, { value, kind }: RecordValue): PiiSpan[] {
  const wanted = compact(value);
  if (wanted.length < MIN_CODE) return [];
  const signs = [...wanted]
    .map((sign) => sign.replace(/[^\p{L}\p{N}]/gu, "\\$&"))
    .join("[\\s.\\-/_\\u00a0\\u202f()]*");
  const shapes = [signs];
  if (kind === "phone" && wanted.startsWith("0")) {
    const rest = [...wanted.slice(1)].join("[\\s.\\-/\\u00a0\\u202f()]*");
    shapes.push(`(?:\\+|00)\\d{2}[\\s.-]*(?:\\(0\\))?[\\s.-]*${rest}`);
  }
  return shapes.flatMap((shape) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${shape}(?![\\p{L}\\p{N}])`, "giu"))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
    })),
  );
}

function findDate(text: string, value: string): PiiSpan[] {
  const [wanted] = findDates(value);
  if (!wanted) return [];
  return findDates(text)
    .filter(
      ({ day, month, year }) =>
        day === wanted.day && month === wanted.month && year % 100 === wanted.year % 100,
    )
    .map(({ start, end }) => ({ start, end, kind: "birth_date" }));
}

/** The values of the customer's record in a text, in any case, accents, order or grouping. */
export function findRecordValues(text: string, record: readonly RecordValue[]): PiiSpan[] {
  const words = wordsOf(text);
  return record.flatMap((field): PiiSpan[] => {
    if (field.kind === "name") return findName(text, words, field.value);
    if (field.kind === "address") return findAddress(text, words, field.value);
    if (field.kind === "birth_date") return findDate(text, field.value);
    return findCode(text, field);
  });
}
