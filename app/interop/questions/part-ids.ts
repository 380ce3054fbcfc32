/** Ids of options, pairs and elements by their place. */
export const PART_IDS = [..."abcdefgh"];

/** Ids of wrong answers in matching by their place. */
export const DISTRACTOR_IDS = [..."xyzw"];

/** The id of the part at `index`, from 0. */
export const partId = (index: number): string => PART_IDS[index] ?? "";
