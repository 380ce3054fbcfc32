import MiniSearch, { type Query } from "minisearch";
import type { Word } from "~/kernel/language/words";
import type { Locale } from "~/kernel/locale";
import { queryWords, tellingWords, termsOf } from "./search-terms";

/** What can be found: a module, or one section of a lesson. */
export interface SearchDocument {
  /** Unique among all. */
  id: string;
  module: string;
  /** Null for the module itself. */
  lesson: string | null;
  /** Id of the section's heading in the page; null before the first heading. */
  heading: string | null;
  /** The name of this very thing: of the module, of the lesson for its opening, else the heading. */
  title: string;
  /** Names of what it stands in. */
  context: string;
  text: string;
}

export interface SearchIndex {
  locale: Locale;
  engine: MiniSearch<SearchDocument>;
  documents: ReadonlyMap<string, SearchDocument>;
  /** A word without accents to the way it is written. */
  written: ReadonlyMap<string, string>;
}

export interface SearchHit {
  document: SearchDocument;
  /** Terms of the index that were found in it: for marking words. */
  terms: ReadonlySet<string>;
}

export interface SearchOutcome {
  /**
   * How the hits answer: `exact` has every word, `near` has words spelt almost so, `some` has a part of the
   * words only; `none` found nothing, `no_words` has no word to look for.
   */
  precision: "exact" | "near" | "some" | "none" | "no_words";
  /** Best first. */
  hits: SearchHit[];
  /** Words of the library that resemble what was typed; empty for exact hits. */
  nearWords: string[];
}

const NEAR_WORDS = 3;

/** Builds the index of all documents in one language: a moment's work, to be done once. */
export function buildSearchIndex(locale: Locale, documents: readonly SearchDocument[]): SearchIndex {
  const written = new Map<string, string>();
  const engine = new MiniSearch<SearchDocument>({
    fields: ["title", "context", "text"],
    tokenize: (text) => tellingWords(locale, text).flatMap(termsOf),
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, text: 1, context: 0.5 },
      tokenize: (term) => [term],
      processTerm: (term) => term,
    },
  });
  engine.addAll(documents);
  for (const { title, context, text } of documents) {
    for (const whole of [title, context, text]) {
      for (const { plain, start, end } of tellingWords(locale, whole)) {
        if (!written.has(plain)) written.set(plain, whole.slice(start, end).toLowerCase());
      }
    }
  }
  return { locale, engine, documents: new Map(documents.map((one) => [one.id, one])), written };
}

/** A word in any of its forms; the last one may still be being typed. */
function exactly(word: Word, isLast: boolean): Query {
  const begun: Query[] =
    isLast && word.plain.length >= 3 ? [{ queries: [word.plain], prefix: true, combineWith: "OR" }] : [];
  return { combineWith: "OR", queries: [...termsOf(word), ...begun] };
}

/** A word or one that differs from it in a letter; in two when it is long, in none when it is short. */
function nearly(word: Word, isLast: boolean): Query {
  const { length } = word.plain;
  const distance = length >= 8 ? 2 : length >= 4 ? 1 : 0;
  if (distance === 0 || word.plain.startsWith("#")) return exactly(word, isLast);
  const typo: Query = { queries: [word.plain], fuzzy: distance, combineWith: "OR" };
  return { combineWith: "OR", queries: [exactly(word, isLast), typo] };
}

/**
 * What the library has on `query`. Every word must be there in some form; failing that every word almost,
 * failing that some of them.
 */
export function searchIndex(index: SearchIndex, query: string): SearchOutcome {
  const words = queryWords(index.locale, query);
  if (words.length === 0) return { precision: "no_words", hits: [], nearWords: [] };
  const ask = (each: typeof exactly, combineWith: "AND" | "OR"): SearchHit[] =>
    index.engine
      .search({ combineWith, queries: words.map((word, at) => each(word, at === words.length - 1)) })
      .flatMap(({ id, terms }) => {
        const document = index.documents.get(id);
        return document ? [{ document, terms: new Set(terms) }] : [];
      });
  const exact = ask(exactly, "AND");
  if (exact.length > 0) return { precision: "exact", hits: exact, nearWords: [] };
  const near = ask(nearly, "AND");
  if (near.length > 0) return { precision: "near", hits: near, nearWords: nearWordsOf(index, words, near) };
  const some = words.length > 1 ? ask(nearly, "OR") : [];
  if (some.length > 0) return { precision: "some", hits: some, nearWords: nearWordsOf(index, words, some) };
  return { precision: "none", hits: [], nearWords: resembling(index, words) };
}

/** Words as they are written that were found instead of the ones asked for. */
function nearWordsOf(index: SearchIndex, words: readonly Word[], hits: readonly SearchHit[]): string[] {
  const asked = new Set(words.flatMap(termsOf));
  const found = hits.flatMap(({ terms }) => [...terms]).filter((term) => !asked.has(term));
  return [...new Set(found.flatMap((term) => index.written.get(term) ?? []))].slice(0, NEAR_WORDS);
}

/** Words of the library within a third of the letters of one that was asked for. */
function resembling(index: SearchIndex, words: readonly Word[]): string[] {
  const hits = words
    .filter(({ plain }) => plain.length >= 4)
    .flatMap(({ plain }) => index.engine.search({ queries: [plain], fuzzy: 0.34, prefix: true }))
    .map(({ id, terms }) => ({
      document: index.documents.get(id) as SearchDocument,
      terms: new Set(terms),
    }));
  return nearWordsOf(index, words, hits);
}
