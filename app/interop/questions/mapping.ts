import type { Localized } from "~/kernel/locale";
import { type NoticeTag, type NoticeValues, quoted } from "./notice";

/** What every item begins with. */
export interface ItemBase {
  id: string;
  competency: string;
  /** Slug of the lesson that teaches it, where the file names one. */
  lesson?: string;
  prompt: Localized;
}

/** What the mappings of all kinds need beside the answers. */
export interface Mapping {
  /** The feedback of the question as a whole, or "". */
  general: string;
  /** A text in the language of the file, "" in the other. */
  say(text: string): Localized;
  /** Tells a notice about the question; the null is what a refused question becomes. */
  tell<Tag extends NoticeTag>(tag: Tag, values: NoticeValues[Tag]): null;
}

/** Whether the answers are as many as an item takes, none empty, no two the same. */
export function fits(texts: readonly string[], least: number, most: number, { tell }: Mapping): boolean {
  const empty = texts.indexOf("");
  const twice = texts.find((text, index) => texts.indexOf(text) < index);
  if (texts.length < least) tell("answers_few", { count: texts.length, least });
  else if (texts.length > most) tell("answers_many", { count: texts.length, most });
  else if (empty >= 0) tell("answer_empty", { place: empty + 1 });
  else if (twice !== undefined) tell("answers_same", { text: quoted(twice) });
  else return true;
  return false;
}

/** The feedback of each answer; the general one stands in, or is told as lost when none needs it. */
export function feedbacks(own: readonly string[], { general, tell }: Mapping): string[] {
  if (general !== "" && own.every((text) => text !== "")) tell("feedback_dropped", { text: quoted(general) });
  return own.map((text) => text || general);
}
