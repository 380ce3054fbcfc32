import { hash32, slugSchema } from "~/kernel/ids";
import { localeSchema } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import type { Item } from "../item";
import { EFFORTS } from "./rating";

/** What stands beside the answer in the form of one item; the answer itself is read by `readAnswer`. */
export const refreshFormSchema = z.object({
  module: slugSchema,
  item: slugSchema,
  /** Which review of its card the page asked for, from 1. */
  number: z.coerce.number().int().min(1),
  /** `itemPrint` of the item as it was shown. */
  print: z.coerce.number().int().min(0),
  /** The language in which it was shown: it decides how numbers are read. */
  locale: localeSchema,
  effort: z.enum(EFFORTS).catch("with_effort"),
  /** Seconds for which the page was visible and in use; null without scripts. */
  seconds: z.coerce.number().positive().nullable().catch(null),
  /** `unknown`: the person says that she does not know. */
  intent: z.enum(["answer", "unknown"]),
});
export type RefreshForm = z.output<typeof refreshFormSchema>;

/** Tells one wording of an item from another: what was shown in another one is not scored by this one. */
export const itemPrint = (item: Item): number => hash32(JSON.stringify(item));

/** In one review the options keep one order, so that a reload or a second tab moves nothing. */
export const drawSeed = (personId: string, module: string, item: string, number: number): string =>
  `${personId}/${module}/${item}/${number}`;
