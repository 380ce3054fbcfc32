import type { AccessRole } from "~/people/viewer";
import type { Start, StartRefusal } from "./attempt";
import type { CatalogueQuery } from "./catalogue-address";
import type { Facets } from "./catalogue-filter";
import type { ModuleProgress } from "./completion";
import type { Duty } from "./duty";
import type { PathReason } from "./path";
import type { QuizRules } from "./quiz";
import type { SearchOutcome } from "./search";
import type { TextPiece } from "./search-snippet";

/** Where to go on in a module, and what is there. */
export type GoOn =
  | { kind: "start" | "lesson"; to: string; title: string; heading: string | null }
  | { kind: "quiz" | "attempt"; to: string };

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
  /** Whom it is meant for. */
  audience: readonly AccessRole[];
  isForMe: boolean;
  /** Competencies that it teaches. */
  competencies: string[];
  progress: ModuleProgress;
  /** What is asked in it, overdue first. */
  duties: Duty[];
  /** Null when there is nothing to do in it now. */
  goOn: GoOn | null;
  /** The latest revision, for who completed the module before it; null when there is nothing new to her. */
  news: { date: string; note: string } | null;
}

/** A step of somebody's path. */
export interface PathEntry extends CatalogueEntry {
  reasons: PathReason[];
}

/** Somebody's way through the modules. */
export interface LearningPath {
  /** What there is to do, in the order to do it. */
  steps: PathEntry[];
  done: CatalogueEntry[];
  /** Titles of the modules that reasons name, by slug. */
  titles: Record<string, string>;
}

/** A place in the library that a search found. */
export interface FoundPlace {
  to: string;
  /** The lesson and its heading, or the module. */
  title: TextPiece[];
  /** The module and lesson that it stands in; empty for a module. */
  context: string[];
  snippet: TextPiece[];
}

/** Every module, searched and filtered. */
export interface AllModules {
  query: CatalogueQuery;
  /** The modules that the filters leave; with a search, those in which something was found. */
  entries: CatalogueEntry[];
  facets: Facets;
  /** How many modules there are without filters and search. */
  total: number;
  found: {
    precision: SearchOutcome["precision"];
    nearWords: string[];
    /** Best first, at most one of each lesson. */
    places: FoundPlace[];
    /** How many there are; `places` may be fewer. */
    inAll: number;
    /** How many there would be without filters. */
    withoutFilters: number;
  } | null;
}

/** A lesson in the list of its module. */
export interface ListedLesson {
  slug: string;
  title: string;
  minutes: number;
  read: boolean;
  /** Changed since the reader completed the module, and not read since. */
  changed: boolean;
  /** Heading to go on from; null at the beginning. */
  resume: string | null;
}

/** Everything on the page of one module. */
export interface ModulePage extends CatalogueEntry {
  objectives: { competency: string; level: number; text: string }[];
  lessonList: ListedLesson[];
  prerequisites: { slug: string; title: string; completed: boolean; state: ModuleProgress["state"] }[];
  rules: QuizRules;
  bank: number;
  /** Whether the quiz may be started, resumed, or why not. */
  start: Start | StartRefusal;
  /** Submitted attempts, newest first. */
  attempts: { id: string; submittedAt: Date; score: number; passed: boolean }[];
  expiresAfterDays: number | null;
  /** From when the completion can be renewed; null when it does not expire or there is none. */
  renewableFrom: Date | null;
  revision: { kind: string; date: string; note: string };
  /** Whether the revision is of after the reader's completion. */
  isRevisedSince: boolean;
  /** The reader's own time on the lessons, in seconds. */
  secondsActive: number;
  sources: { title: string; url: string; date: string }[];
}
