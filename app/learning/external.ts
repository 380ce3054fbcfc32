import { slugSchema } from "~/kernel/ids";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";

/** What a step outside Passerelle can be. */
const EXTERNAL_KINDS = [
  "course",
  "certification",
  "workshop",
  "mentoring",
  "job_shadowing",
  "project",
  "reading",
  "conference",
] as const;
/** Where it takes place. */
const EXTERNAL_FORMATS = ["in_person", "remote", "on_the_job"] as const;

/** How an external course is told from a module wherever both stand together. */
export const EXTERNAL_PREFIX = "external:";

const PREREQUISITE = /^(?:external:)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
const prerequisite = z.string().refine((name) => PREREQUISITE.test(name), {
  error: "neither the slug of a module nor an external course",
  params: { mend: "write `a-module` or `external:a-course`" },
});

/** An entry of content/external.yaml: something to learn from that Passerelle does not hold. */
const externalCourseSchema = z.strictObject({
  id: slugSchema,
  title: localizedText,
  kind: z.enum(EXTERNAL_KINDS),
  format: z.enum(EXTERNAL_FORMATS),
  /** Working hours altogether, for plans. */
  hours: z.number().gt(0).max(200),
  /** Competency to the level that it brings people to. */
  raises: z.record(slugSchema, z.int().min(1).max(4)).refine((raises) => Object.keys(raises).length > 0, {
    error: "it raises nothing",
    params: { mend: "name a competency and the level it brings people to" },
  }),
  /** Slugs of modules, or `external:` and the id of another entry. */
  prerequisites: z.array(prerequisite).default([]),
  /** What one gets out of it. */
  gives: localizedText,
  /** How one can see that it was done. */
  check: localizedText,
  /** Null where the organisation chooses. */
  provider: z.strictObject({ name: localizedText, url: z.url({ protocol: /^https$/ }) }).nullable(),
});
export type ExternalCourse = z.output<typeof externalCourseSchema>;

/** The file content/external.yaml. */
export const externalFileSchema = z.array(externalCourseSchema);

/** The id in a prerequisite or a plan that names an external course, or null where it names a module. */
export const externalIdIn = (name: string): string | null =>
  name.startsWith(EXTERNAL_PREFIX) ? name.slice(EXTERNAL_PREFIX.length) : null;
