import { slugSchema } from "~/kernel/ids";
import { localizedText } from "~/kernel/localized";
import { z } from "~/kernel/zod";
import { ACCESS_ROLES } from "~/people/viewer";
import type { Item } from "./item";
import { type QuizRules, quizRulesSchema } from "./quiz";

const day = z.iso.date();
const level = z.int().min(1).max(4);

/** Slugs that addresses already use, directly under /learn or under a module. */
const RESERVED = new Set(["time", "quiz", "assignments", "record"]);
const ownSlug = slugSchema.refine((slug) => !RESERVED.has(slug), {
  error: "this slug is an address of the application",
  params: { mend: "choose another slug" },
});

/** The slug of a module: free of the addresses of the application, those under /authoring too. */
export const moduleSlugSchema = ownSlug.refine((slug) => slug !== "questions", {
  error: "this slug is an address of the application",
  params: { mend: "choose another slug" },
});

const unique = (list: readonly string[]) => new Set(list).size === list.length;

const fields = z.strictObject({
  slug: moduleSlugSchema,
  /** Still being written: shown at `npm run dev` only, and not yet checked for completeness. */
  draft: z.boolean().optional(),
  /** Which of the ten guidelines it teaches (design, section 2). */
  guideline: z.int().min(1).max(10),
  title: localizedText,
  summary: localizedText,
  /** The access roles it is for. */
  audience: z.array(z.enum(ACCESS_ROLES)).min(1),
  objectives: z.array(z.strictObject({ competency: slugSchema, level, text: localizedText })).min(1),
  /** Competency to the level that the module brings people to, for plans. */
  raises: z.record(slugSchema, level),
  /** Time it takes altogether, for plans. */
  hours: z.number().gt(0).max(40),
  /** Slugs of modules to complete before. */
  prerequisites: z.array(slugSchema).default([]),
  expiresAfterDays: z.int().min(1).nullable().default(null),
  /** What the latest change of content means for completions. */
  revision: z.strictObject({
    kind: z.enum(["editorial", "minor", "material"]),
    /** The organisation's calendar day on which it counts from. */
    date: day,
    note: localizedText,
    /** Slugs of the lessons that changed, for people who completed the module before; all when absent. */
    lessons: z.array(slugSchema).min(1).optional(),
  }),
  lessons: z
    .array(z.strictObject({ slug: ownSlug, title: localizedText, minutes: z.int().min(1).max(120) }))
    .min(1)
    .refine((list) => unique(list.map(({ slug }) => slug)), {
      error: "two lessons have the same slug",
      params: { mend: "give each lesson a slug of its own" },
    }),
  quiz: quizRulesSchema,
  sources: z.array(z.strictObject({ title: localizedText, url: z.url({ protocol: /^https?$/ }), date: day })),
});

/** The file content/modules/<slug>/module.yaml. */
export const moduleFileSchema = fields.superRefine(({ revision, lessons }, context) => {
  const slugs = lessons.map(({ slug }) => slug);
  for (const [index, slug] of (revision.lessons ?? []).entries()) {
    if (slugs.includes(slug)) continue;
    context.addIssue({
      code: "custom",
      path: ["revision", "lessons", index],
      message: `the revision changes a lesson "${slug}", which the module has not`,
      params: { mend: `use one of \`lessons\`: ${slugs.join(", ")}` },
    });
  }
});
export type ModuleFile = z.output<typeof moduleFileSchema>;

/** A module as everybody uses it: what module.yaml says, its version and its questions. */
export interface LearningModule extends Omit<ModuleFile, "quiz"> {
  /** Hash of all of its content: another text, another version. */
  version: string;
  rules: QuizRules;
  /** Questions inside lessons. */
  checks: Item[];
  /** The bank of the quiz. */
  items: Item[];
}

/** Minutes to read all lessons. */
export const readingMinutes = (module: Pick<LearningModule, "lessons">) =>
  module.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
