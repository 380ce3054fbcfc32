import { expect, test } from "vitest";
import { type ModuleStep, nextStep, type ScenarioStep } from "./next-step";

const module = (wishes: Partial<ModuleStep> = {}): ModuleStep => ({
  slug: "transparency",
  title: "Transparence",
  state: "not_started",
  next: { kind: "lesson", slug: "why-say-it" },
  ...wishes,
});
const scenario = (wishes: Partial<ScenarioStep> = {}): ScenarioStep => ({
  slug: "bill",
  title: "La facture",
  finished: 0,
  open: null,
  ...wishes,
});
const done = module({ state: "completed", next: null });

test.each([
  ["an open conversation first", [module()], [scenario({ open: "c1" })], "/conversations/c1"],
  ["the first lesson of a new module", [module()], [scenario()], "/learn/transparency/why-say-it"],
  [
    "the module that was begun before a new one",
    [module({ slug: "new" }), module({ state: "in_progress", next: { kind: "lesson", slug: "third" } })],
    [],
    "/learn/transparency/third",
  ],
  [
    "the quiz once all is read",
    [module({ state: "in_progress", next: { kind: "quiz" } })],
    [],
    "/learn/transparency/quiz",
  ],
  ["an expired module again", [module({ state: "expired" })], [], "/learn/transparency/why-say-it"],
  ["practice after the modules", [done], [scenario()], "/practice/bill"],
  ["skills when all is done", [done], [scenario({ finished: 2 })], "/skills"],
  ["skills when there is nothing at all", [], [], "/skills"],
])("%s", (_name, modules, scenarios, to) => expect(nextStep(modules, scenarios).to).toBe(to));
