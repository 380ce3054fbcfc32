import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";

const text = z.string().trim().min(1);

/**
 * The components that a lesson may use, with the props an author writes (attributes arrive as texts).
 * The page's side of each is in learning/lesson/.
 */
export const LESSON_COMPONENTS = {
  /** A question of `checks` in quiz.yaml, answered on the spot and recorded nowhere. */
  Check: z.strictObject({ item: slugSchema }),
  /** The same for an item of kind `spot`. */
  SpotTheError: z.strictObject({ item: slugSchema }),
  /** Text that the reader opens. */
  Reveal: z.strictObject({ title: text }),
  Dialogue: z.strictObject({ channel: z.enum(["chat", "phone", "email", "meeting"]), trade: text }),
  /** One utterance of a dialogue. */
  Line: z.strictObject({
    who: z.enum(["customer", "adviser", "assistant", "copilot", "colleague", "manager"]),
  }),
  /** The way to a simulated conversation. */
  Scenario: z.strictObject({ slug: slugSchema }),
  /** A question to oneself; nothing is recorded. */
  Reflect: z.strictObject({ prompt: text }),
  /** An exercise at one's own desk. */
  AtYourDesk: z.strictObject({ minutes: z.coerce.number().int().min(1).max(120) }),
  Figure: z.strictObject({
    src: z.string().regex(/^\/pictures\/[a-z0-9/.-]+\.(?:svg|png|webp|jpg)$/, "a path /pictures/…"),
    alt: text,
    caption: text.optional(),
  }),
  /** An entry of content/law.{fr,en}.yaml. */
  Law: z.strictObject({ entry: slugSchema }),
} as const;

export type LessonComponent = keyof typeof LESSON_COMPONENTS;
export type LessonProps<Name extends LessonComponent> = z.output<(typeof LESSON_COMPONENTS)[Name]>;
