declare module "snowball-stemmers" {
  /** A stemmer of one language. */
  export interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: "english" | "french"): Stemmer };
  export default snowball;
}
