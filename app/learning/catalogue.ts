import type { Start, StartRefusal } from "./attempt";
import type { ModuleProgress } from "./completion";
import type { QuizRules } from "./quiz";

/** One module on the catalogue page. */
export interface CatalogueEntry {
  slug: string;
  /** 1..10 */
  guideline: number;
  title: string;
  summary: string;
  lessons: number;
  /** Minutes to read all lessons. */
  minutes: number;
  progress: ModuleProgress;
}

/** Everything on the page of one module. */
export interface ModulePage extends CatalogueEntry {
  objectives: { competency: string; level: number; text: string }[];
  lessonList: { slug: string; title: string; minutes: number; read: boolean }[];
  prerequisites: { slug: string; title: string; completed: boolean }[];
  rules: QuizRules;
  bank: number;
  /** Whether the quiz may be started, resumed, or why not. */
  start: Start | StartRefusal;
  /** Submitted attempts, newest first. */
  attempts: { id: string; submittedAt: Date; score: number; passed: boolean }[];
  expiresAfterDays: number | null;
  revision: { kind: string; date: string; note: string };
  sources: { title: string; url: string; date: string }[];
}
