import { m } from "~/i18n/messages";

const NAMES: readonly (() => string)[] = [
  m.learning_guideline_1,
  m.learning_guideline_2,
  m.learning_guideline_3,
  m.learning_guideline_4,
  m.learning_guideline_5,
  m.learning_guideline_6,
  m.learning_guideline_7,
  m.learning_guideline_8,
  m.learning_guideline_9,
  m.learning_guideline_10,
];

/** "Guideline 1: transparency", for a number from 1 to 10. */
export const guidelineName = (number: number) =>
  m.learning_guideline({ number, name: NAMES[number - 1]?.() ?? "" });
