import { LOCALES, type Locale, type Localized } from "~/kernel/locale";
import type { ActExample } from "./example";
import { type FamilyWeights, type FeatureVector, featuresOf, readUtterance } from "./features";
import { stemKey } from "./language";
import { packRows, type SparseRows } from "./linear";

/** Examples of both languages made ready for training. */
export interface Prepared {
  all: (ActExample & { locale: Locale })[];
  /** One row for every utterance, sentence and clause. */
  rows: SparseRows;
  /** Row numbers of each example of `all` as a whole and of its parts. */
  parts: { whole: number; sentences: number[]; clauses: number[] }[];
  /** Per language: column by hashed feature name, of the features that occur in it. */
  keys: Localized<Map<number, number>>;
  knownStems: Localized<Set<number>>;
}

/** Reads every example once; features seen in fewer than `minCount` utterances are left out. */
export function prepareExamples(
  examples: Localized<readonly ActExample[]>,
  families: FamilyWeights,
  minCount: number,
): Prepared {
  const vectors: FeatureVector[] = [];
  const counts: Localized<Map<number, number>> = { fr: new Map(), en: new Map() };
  const knownStems: Localized<Set<number>> = { fr: new Set(), en: new Set() };
  const all = LOCALES.flatMap((locale) => examples[locale].map((example) => ({ ...example, locale })));
  const parts = all.map(({ locale, text, context }) => {
    const reading = readUtterance(locale, text, context);
    const add = (segment: { from: number; to: number }) =>
      vectors.push(featuresOf(locale, reading, segment, families)) - 1;
    for (const stem of reading.stems) knownStems[locale].add(stemKey(stem));
    const whole = add({ from: 0, to: reading.tokens.length });
    for (const key of vectors[whole]?.keys ?? []) counts[locale].set(key, (counts[locale].get(key) ?? 0) + 1);
    const sentences = reading.sentences.length > 1 ? reading.sentences.map(add) : [whole];
    const clauses = reading.sentences.flatMap((sentence, at) =>
      sentence.clauses.length > 1 ? sentence.clauses.map(add) : [sentences[at] ?? whole],
    );
    return { whole, sentences, clauses: clauses.length > 0 ? clauses : [whole] };
  });
  const columns = new Map<number, number>();
  const keys: Localized<Map<number, number>> = { fr: new Map(), en: new Map() };
  for (const locale of LOCALES) {
    for (const [key, count] of counts[locale]) {
      const total = LOCALES.reduce((sum, other) => sum + (counts[other].get(key) ?? 0), 0);
      if (total < minCount || count === 0) continue;
      const column = columns.get(key) ?? columns.size;
      columns.set(key, column);
      keys[locale].set(key, column);
    }
  }
  const packed = vectors.map((vector) => {
    const row = { columns: [] as number[], values: [] as number[] };
    vector.keys.forEach((key, at) => {
      const column = columns.get(key);
      if (column === undefined) return;
      row.columns.push(column);
      row.values.push(vector.values[at] as number);
    });
    return row;
  });
  return { all, rows: packRows(packed, columns.size), parts, keys, knownStems };
}
