import type { Locale } from "~/kernel/locale";
import {
  type AssignmentRecord,
  type AssignmentStanding,
  assignmentStanding,
  type LearningFacts,
  lessonsToRead,
} from "./assignment";
import type { LearningModule } from "./module";

/** An assignment as it is stored, with the titles that its module had when it was asked. */
export interface StoredAssignment extends AssignmentRecord {
  moduleTitleFr: string;
  moduleTitleEn: string;
}

/** One assignment as a page shows it. */
export interface AssignmentLine {
  id: string;
  /** Null when the module is not taught any more. */
  moduleSlug: string | null;
  /** Today's title, or the last one known. */
  title: string;
  origin: "person" | "revision";
  /** In the words of who asked; for a revision what it changed, while the module still says so. */
  reason: string;
  /** For a revision: the changed lessons that are still to be read. */
  lessons: { slug: string; title: string }[];
  assignedBy: string | null;
  askedOn: Date;
  /** `YYYY-MM-DD` */
  dueOn: string;
  standing: AssignmentStanding;
}

type LineModule = Pick<LearningModule, "slug" | "title" | "version" | "lessons" | "revision">;

const PENDING = new Set<AssignmentStanding["state"]>(["open", "due_soon", "overdue"]);

/** The assignments of one person at `now`: what is to do by its due day, then what is over, the newest first. */
export function assignmentLines(
  stored: readonly StoredAssignment[],
  modules: readonly LineModule[],
  facts: LearningFacts,
  locale: Locale,
  now: Date,
): { pending: AssignmentLine[]; over: AssignmentLine[] } {
  const lines = stored.map((assignment): AssignmentLine => {
    const module = modules.find(({ slug }) => slug === assignment.moduleSlug) ?? null;
    const { id, origin, assignedBy, createdAt, dueOn, revisionOn } = assignment;
    const kept = locale === "fr" ? assignment.moduleTitleFr : assignment.moduleTitleEn;
    const note = module?.revision.date === revisionOn ? module?.revision.note[locale] : "";
    return {
      id,
      moduleSlug: module?.slug ?? null,
      title: module?.title[locale] ?? (kept || assignment.moduleSlug),
      origin,
      reason: origin === "person" ? assignment.reason : (note ?? ""),
      lessons: lessonsToRead(assignment, module, facts).map((slug) => ({
        slug,
        title: module?.lessons.find((lesson) => lesson.slug === slug)?.title[locale] ?? slug,
      })),
      assignedBy,
      askedOn: createdAt,
      dueOn,
      standing: assignmentStanding(assignment, module, facts, now),
    };
  });
  const end = ({ standing, askedOn }: AssignmentLine) => ("on" in standing ? standing.on : askedOn).getTime();
  return {
    pending: lines
      .filter(({ standing }) => PENDING.has(standing.state))
      .sort((left, right) => left.dueOn.localeCompare(right.dueOn)),
    over: lines
      .filter(({ standing }) => !PENDING.has(standing.state))
      .sort((left, right) => end(right) - end(left)),
  };
}
