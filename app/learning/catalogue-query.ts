import { slugSchema } from "~/kernel/ids";
import { z } from "~/kernel/zod";
import { ACCESS_ROLES } from "~/people/viewer";
import { type CatalogueQuery, LENGTHS } from "./catalogue-address";

const LONGEST = 200;
const one = <Schema extends z.ZodType>(schema: Schema) => z.nullable(schema).catch(null);

const schema = z.object({
  view: z.enum(["path", "all"]).nullable().catch(null),
  q: z
    .string()
    .transform((text) => text.slice(0, LONGEST).trim())
    .catch(""),
  guideline: one(z.coerce.number().int().min(1).max(10)),
  state: one(z.enum(["not_started", "in_progress", "completed", "expired"])),
  length: one(z.enum(LENGTHS)),
  competency: one(slugSchema),
  audience: one(z.enum(ACCESS_ROLES)),
});

/**
 * Reads the address of the catalogue. What it does not know, an old link or a slip, is left out rather than
 * refused; a search or a filter shows all modules whatever the view.
 */
export function readCatalogueQuery(search: URLSearchParams): CatalogueQuery {
  // An empty field of the form asks for nothing.
  const given = (name: string) => search.get(name) || null;
  const { view, q, ...filters } = schema.parse(
    Object.fromEntries(
      ["view", "q", "guideline", "state", "length", "competency", "audience"].map((name) => [
        name,
        given(name),
      ]),
    ),
  );
  const isAsked = q !== "" || Object.values(filters).some((value) => value !== null);
  return { view: isAsked ? "all" : (view ?? "path"), q, ...filters };
}
