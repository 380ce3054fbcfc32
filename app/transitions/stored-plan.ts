import type { Localized } from "~/kernel/locale";
import type { ExternalCourse } from "~/learning/external";
import type { PlanRemainder } from "./plan-request";

/** One module, or one course outside Passerelle, in one week of a plan. */
export interface PlannedStep {
  /** From 1. */
  week: number;
  /** Monday or whatever day the plan began on, that week. `YYYY-MM-DD` */
  from: string;
  to: string;
  /** Of a module, or the id of a course when `external`. */
  moduleSlug: string;
  external: boolean;
  title: Localized;
  hours: number;
  /** Never for a course outside: nothing here sees it. */
  isDone: boolean;
}

/** A stored plan as pages show it. */
export interface StoredPlan {
  id: string;
  targetRole: string;
  startsOn: string;
  deadline: string;
  hoursPerWeek: number;
  /** Gap 0..1 when the plan was made. */
  gap: number;
  hours: number;
  createdAt: string;
  steps: PlannedStep[];
  /** Modules that serve the target role and that she has completed: counted, so not planned again. */
  already: { moduleSlug: string; title: Localized; completedOn: string }[];
  /** The courses outside Passerelle that the steps name, as far as content still has them. */
  outside: Omit<ExternalCourse, "prerequisites" | "raises">[];
  remainder: PlanRemainder;
}
