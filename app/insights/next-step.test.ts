import { expect, test } from "vitest";
import type { PathReason } from "~/learning/path";
import { type ModuleStep, nextStep, type ScenarioStep } from "./next-step";

const step = (to: string | null, wishes: Partial<ModuleStep> = {}): ModuleStep => ({
  title: "Transparence",
  goOn: to === null ? null : { kind: "lesson", to, title: "Première leçon", heading: null },
  reasons: [{ kind: "next" }],
  progress: { lessonsRead: [], next: null, quizPassed: false },
  lessons: 3,
  ...wishes,
});
const scenario = (wishes: Partial<ScenarioStep> = {}): ScenarioStep => ({
  slug: "bill",
  title: "La facture",
  finished: 0,
  open: null,
  ...wishes,
});
const duty = (state: "open" | "overdue"): PathReason => ({
  kind: "duty",
  duty: {
    ...{ moduleSlug: "m", kind: "assignment", dueOn: "2026-11-01", state, reason: "", lessons: null },
    ...{ assignedBy: "Marc Lefèvre", assignmentId: "1" },
  },
});

test.each<[string, ModuleStep[], ScenarioStep[], string]>([
  [
    "what is overdue before all",
    [step("/learn/m/a", { reasons: [duty("overdue")] })],
    [scenario({ open: "c1" })],
    "/learn/m/a",
  ],
  [
    "an open conversation before the path",
    [step("/learn/m/a", { reasons: [duty("open")] })],
    [scenario({ open: "c1" })],
    "/conversations/c1",
  ],
  ["the first step of the path", [step("/learn/m/a"), step("/learn/n/a")], [scenario()], "/learn/m/a"],
  ["not a step that has to wait", [step(null), step("/learn/n/a")], [], "/learn/n/a"],
  ["practice after the modules", [], [scenario({ finished: 1 }), scenario({ slug: "new" })], "/practice/new"],
  ["skills when all is done", [], [scenario({ finished: 2 })], "/skills"],
  ["skills when there is nothing at all", [], [], "/skills"],
])("%s", (_name, path, scenarios, to) => expect(nextStep(path, scenarios).to).toBe(to));
