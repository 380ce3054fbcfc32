import type { Item } from "./item";
import type { ItemFigures, ItemFlag } from "./item-statistics";

/** One module on the page for authors. */
export interface AuthoredModule {
  slug: string;
  title: string;
  draft: boolean;
  items: number;
  kinds: number;
  /** Answers that are counted, over all of its items. */
  answers: number;
  /** Items with enough answers for figures. */
  shown: number;
  /** How many items have each remark, worst first; those that none has are left out. */
  flags: { flag: ItemFlag; items: number }[];
}

/** One item of a bank, as its author sees it. */
export interface AuthoredItem {
  id: string;
  kind: Item["kind"];
  prompt: string;
  answers: number;
  /** Null while there are too few answers; then `choices` and `wrong` are empty too. */
  figures: ItemFigures | null;
  flags: ItemFlag[];
  choices: { text: string; right: boolean; share: number }[];
  /** The most frequent wrong texts. */
  wrong: { text: string; share: number }[];
}

/** The bank of one module, as its author sees it. */
export interface AuthoredBank {
  slug: string;
  title: string;
  draft: boolean;
  items: AuthoredItem[];
}
