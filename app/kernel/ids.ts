import { z } from "./zod";

/** A name in an address or in a content file: lower case, digits, single hyphens; at most 80 characters. */
export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "slug");

/** The id of a stored row: a UUID, in small letters as the database writes it, so that ids compare as texts. */
export const idSchema = z.uuid().toLowerCase();

/**
 * A 32-bit hash (FNV-1a) of `text`, as an unsigned integer. For seeds and for splitting data by
 * hash, never for security. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
