/** How far somebody is with one module. */
export interface ModuleStep {
  slug: string;
  title: string;
  state: "not_started" | "in_progress" | "completed" | "expired";
  /** Where to go on in it; null when it is completed. */
  next: { kind: "lesson"; slug: string } | { kind: "quiz" } | null;
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
  | { kind: "lesson" | "quiz" | "practice"; title: string; to: string }
  | { kind: "skills"; to: string };

/**
 * What to do next: what was begun before what is new, learning before practice, and nothing invented when all is
 * done. `modules` and `scenarios` in the order in which they are offered.
 */
export function nextStep(modules: readonly ModuleStep[], scenarios: readonly ScenarioStep[]): NextStep {
  const open = scenarios.find((scenario) => scenario.open !== null);
  if (open?.open) return { kind: "practice", title: open.title, to: `/conversations/${open.open}` };
  const started = modules.find(({ state }) => state === "in_progress");
  const module = started ?? modules.find(({ state }) => state !== "completed");
  if (module) {
    const { slug, title, next } = module;
    return next?.kind === "lesson"
      ? { kind: "lesson", title, to: `/learn/${slug}/${next.slug}` }
      : { kind: "quiz", title, to: `/learn/${slug}/quiz` };
  }
  const untried = scenarios.find(({ finished }) => finished === 0);
  if (untried) return { kind: "practice", title: untried.title, to: `/practice/${untried.slug}` };
  return { kind: "skills", to: "/skills" };
}
