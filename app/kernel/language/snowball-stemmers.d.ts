declare module "snowball-stemmers" {
  /** A stemmer of one language. */
  export interface Stemmer {
    stem(word: string): string;
  }
  export function newStemmer(language: "english" | "french"): Stemmer;
}
