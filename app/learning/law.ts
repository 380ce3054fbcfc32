import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";

const text = z.string().trim().min(1);

/** One legal fact as it is taught and printed, with what it rests on. */
export const lawEntrySchema = z.strictObject({
  id: slugSchema,
  title: text,
  article: text,
  statement: text,
  /** In force since; null where the entry has no date of its own. */
  since: z.iso.date().nullable(),
  source: text,
  /** Where the official text is; null where no official address is certain (some court decisions). */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** What must not be read into it. */
  caution: text.nullable(),
});
export type LawEntry = z.output<typeof lawEntrySchema>;

/** The file content/law.<locale>.yaml. */
export const lawFileSchema = z.strictObject({
  /** The day on which the facts were last checked. */
  version: z.iso.date(),
  /** That this is not legal advice, in the reader's language. */
  notice: text,
  entries: z.array(lawEntrySchema).min(1),
});
export type Law = z.output<typeof lawFileSchema>;
