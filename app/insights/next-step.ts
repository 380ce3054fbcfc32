import type { GoOn } from "~/learning/catalogue";
import type { ModuleProgress } from "~/learning/completion";
import type { PathReason } from "~/learning/path";

/** One step of somebody's path through the modules. */
export interface ModuleStep {
  title: string;
  /** Where to go on in it; null when nothing can be done in it now. */
  goOn: GoOn | null;
  /** Why it stands where it stands, the strongest first. */
  reasons: readonly PathReason[];
  progress: Pick<ModuleProgress, "lessonsRead" | "next" | "quizPassed">;
  /** How many lessons it has. */
  lessons: number;
}

/** How far somebody is with one scenario. */
export interface ScenarioStep {
  slug: string;
  title: string;
  finished: number;
  open: string | null;
}

/** The one thing to do next, and where. */
export type NextStep =
  | ({ kind: "module"; goOn: GoOn; to: string } & ModuleStep)
  | { kind: "practice"; title: string; to: string }
  | { kind: "skills"; to: string };

const isOverdue = ({ reasons }: ModuleStep) =>
  reasons.some((reason) => reason.kind === "duty" && reason.duty.state === "overdue");

/**
 * What to do next: what is overdue, then a conversation left open, then the path in its order, learning before
 * practice, and nothing invented when all is done. `path` and `scenarios` in the order in which they are offered.
 */
export function nextStep(path: readonly ModuleStep[], scenarios: readonly ScenarioStep[]): NextStep {
  const possible = path.flatMap(({ goOn, ...step }) => (goOn ? [{ ...step, goOn }] : []));
  const [first] = possible;
  const take = ({ title, goOn, reasons, progress, lessons }: ModuleStep & { goOn: GoOn }): NextStep => ({
    ...{ kind: "module", title, goOn, reasons, progress, lessons, to: goOn.to },
  });
  if (first && isOverdue(first)) return take(first);
  const open = scenarios.find((scenario) => scenario.open !== null);
  if (open?.open) return { kind: "practice", title: open.title, to: `/conversations/${open.open}` };
  if (first) return take(first);
  const untried = scenarios.find(({ finished }) => finished === 0);
  if (untried) return { kind: "practice", title: untried.title, to: `/practice/${untried.slug}` };
  return { kind: "skills", to: "/skills" };
}
