import { slugSchema } from "~/kernel/ids";
import { plainText } from "~/learning/answer-text";
import { COMPETENCY_TAG, type ForeignQuestion, LESSON_TAG } from "./foreign-question";

const LONGEST = 60;

/**
 * The id of a question's item: the code that its author gave it where that is one, else its name in lower case
 * with hyphens. So what was exported from here keeps its id, and two languages of a question meet in one.
 */
export function itemId({ idNumber, name, line }: ForeignQuestion): string {
  if (slugSchema.safeParse(idNumber).success) return idNumber;
  if (slugSchema.safeParse(name).success) return name;
  const words = plainText(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words.slice(0, LONGEST).replace(/-$/, "") || `question-${line}`;
}

/** What stands behind `prefix` in the first of the question's tags that begins with it. */
function tagged({ tags }: ForeignQuestion, prefix: string): string | undefined {
  const slugs = tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length).trim());
  return slugs.find((slug) => slugSchema.safeParse(slug).success);
}

export const competencyOf = (question: ForeignQuestion) => tagged(question, COMPETENCY_TAG);
export const lessonOf = (question: ForeignQuestion) => tagged(question, LESSON_TAG);
