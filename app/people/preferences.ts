import { z } from "~/kernel/zod";

/** Light, dark, or as the device is set. */
export const themeSchema = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof themeSchema>;
