import fc from "fast-check";
import { expect, test } from "vitest";
import type { Duty } from "./duty";
import { type CompetencyNeed, type PathModule, pathFor } from "./path";

const module = (slug: string, wishes: Partial<PathModule> = {}): PathModule => ({
  ...{ slug, isForMe: true, prerequisites: [], raises: {}, state: "not_started", share: 0 },
  ...wishes,
});
const duty = (moduleSlug: string, wishes: Partial<Duty> = {}): Duty => ({
  ...{ moduleSlug, kind: "assignment", dueOn: "2026-12-01", state: "open" },
  ...{ reason: "Nouvelle offre", assignedBy: "Marc Lefèvre", assignmentId: "1", lessons: null },
  ...wishes,
});
const need = (competency: string, wishes: Partial<CompetencyNeed> = {}): CompetencyNeed => ({
  ...{ competency, title: competency, need: 2, have: 0, weight: 1, must: false },
  ...wishes,
});
const shown = (steps: ReturnType<typeof pathFor>) =>
  steps.map(({ slug, reasons }) => `${slug}: ${reasons.map(({ kind }) => kind).join(" ")}`);

test.each<[string, PathModule[], Duty[], CompetencyNeed[], string[]]>([
  ["nothing known: the order of the guidelines", [module("a"), module("b")], [], [], ["a: next", "b: next"]],
  [
    "overdue on top, then by day, all before what was begun",
    [module("a", { state: "in_progress" }), module("b"), module("c"), module("d")],
    [
      duty("b", { dueOn: "2026-12-05" }),
      duty("c", { dueOn: "2026-12-03", state: "due_soon" }),
      duty("d", { dueOn: "2026-11-01", state: "overdue" }),
    ],
    [],
    ["d: duty", "c: duty", "b: duty", "a: begun"],
  ],
  [
    "a complete module comes back for its revision, and only then",
    [module("a", { state: "completed" }), module("b", { state: "completed" }), module("c")],
    [duty("b", { kind: "revision", lessons: ["first"] })],
    [],
    ["b: duty", "c: next", "a: done"],
  ],
  [
    "expired before begun, begun before new, nearly done before hardly begun",
    [
      module("a"),
      module("b", { state: "in_progress", share: 0.2 }),
      module("c", { state: "in_progress", share: 0.8 }),
      module("d", { state: "expired" }),
    ],
    [],
    [],
    ["d: expired", "c: begun", "b: begun", "a: next"],
  ],
  [
    "a renewal that is asked for is not told twice",
    [module("a", { state: "expired" })],
    [duty("a", { kind: "renewal", assignedBy: null, assignmentId: null })],
    [],
    ["a: duty"],
  ],
  [
    "must-haves, then what gains most, then the rest",
    [
      module("a"),
      module("b", { raises: { tone: 1 } }),
      module("c", { raises: { tone: 2 } }),
      module("d", { raises: { data: 2 } }),
    ],
    [],
    [need("tone", { weight: 3 }), need("data", { must: true })],
    ["d: role", "c: role", "b: role", "a: next"],
  ],
  [
    "no gain above what is needed or below what is there",
    [
      module("a", { raises: { tone: 4 } }),
      module("b", { raises: { tone: 1 } }),
      module("c", { raises: { data: 3 } }),
    ],
    [],
    [need("tone", { need: 2, have: 1 }), need("data", { need: 3, have: 1 })],
    ["c: role", "a: role", "b: next"],
  ],
  [
    "what it builds on comes first and says for what",
    [module("a"), module("basis"), module("b", { prerequisites: ["basis"] })],
    [duty("b")],
    [],
    ["basis: before", "b: duty", "a: next"],
  ],
  [
    "a complete basis stays at the end",
    [module("basis", { state: "completed" }), module("b", { prerequisites: ["basis"] })],
    [],
    [],
    ["b: next", "basis: done"],
  ],
  [
    "an expired basis does not hold up what is asked for",
    [module("basis", { state: "expired" }), module("b", { prerequisites: ["basis"] })],
    [duty("b")],
    [],
    ["b: duty", "basis: expired"],
  ],
  [
    "a module for others is there when it was asked for, with what it builds on",
    [
      module("other", { isForMe: false }),
      module("basis", { isForMe: false }),
      module("lead", { isForMe: false, prerequisites: ["basis"] }),
    ],
    [duty("lead")],
    [],
    ["basis: before", "lead: duty"],
  ],
  [
    "an unknown prerequisite and an unknown duty are nothing to wait for",
    [module("a", { prerequisites: ["gone"] })],
    [duty("gone")],
    [],
    ["a: next"],
  ],
])("%s", (_, modules, duties, needs, expected) =>
  expect(shown(pathFor(modules, duties, needs))).toEqual(expected),
);

test("reasons carry their facts, the strongest first", () => {
  const wanted = duty("basis", { state: "overdue", dueOn: "2026-11-01" });
  const needs = [need("tone", { weight: 1 }), need("data", { weight: 2 })];
  const basis = module("basis", { raises: { tone: 2, data: 2 }, state: "in_progress" });
  const steps = pathFor([module("b", { prerequisites: ["basis"] }), basis], [wanted], needs);
  expect(steps).toEqual([
    {
      slug: "basis",
      reasons: [
        { kind: "duty", duty: wanted },
        { kind: "begun" },
        { kind: "role", needs: [needs[1], needs[0]] },
      ],
    },
    { slug: "b", reasons: [{ kind: "next" }] },
  ]);
});

const SLUGS = ["a", "b", "c", "d", "e", "f"];
const someModules = (isRing: boolean) =>
  fc
    .tuple(
      ...SLUGS.map((slug, index) =>
        fc.record({
          slug: fc.constant(slug),
          isForMe: fc.boolean(),
          prerequisites: fc.subarray(isRing ? SLUGS : SLUGS.slice(0, index)),
          raises: fc.dictionary(fc.constantFrom("tone", "data"), fc.integer({ min: 1, max: 4 })),
          state: fc.constantFrom("not_started", "in_progress", "completed", "expired"),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      ),
    )
    .chain((modules) => fc.shuffledSubarray(modules as PathModule[], { minLength: SLUGS.length }));
const someDuties = fc.array(
  fc
    .record({
      slug: fc.constantFrom(...SLUGS, "gone"),
      kind: fc.constantFrom("assignment", "revision", "renewal"),
      state: fc.constantFrom("open", "due_soon", "overdue"),
      dueOn: fc.constantFrom("2026-11-01", "2026-12-01"),
    })
    .map(({ slug, ...wishes }) => duty(slug, wishes as Partial<Duty>)),
  { maxLength: 5 },
);
const someNeeds = fc.array(
  fc
    .record({
      competency: fc.constantFrom("tone", "data"),
      have: fc.integer({ min: 0, max: 3 }),
      must: fc.boolean(),
    })
    .map(({ competency, ...wishes }) => need(competency, { ...wishes, need: 4 })),
  { maxLength: 3 },
);

test("every module of hers exactly once, each with a reason, nothing unasked for", () => {
  fc.assert(
    fc.property(fc.boolean().chain(someModules), someDuties, someNeeds, (modules, duties, needs) => {
      const steps = pathFor(modules, duties, needs);
      const slugs = steps.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const { reasons } of steps) expect(reasons.length).toBeGreaterThan(0);
      const asked = duties.map(({ moduleSlug }) => moduleSlug);
      for (const { slug, isForMe } of modules) {
        if (isForMe || asked.includes(slug)) expect(slugs).toContain(slug);
      }
      for (const { slug, reasons } of steps) {
        const { isForMe } = modules.find((one) => one.slug === slug) as PathModule;
        expect(isForMe || asked.includes(slug) || reasons.some(({ kind }) => kind === "before")).toBe(true);
      }
    }),
  );
});

test("what a module builds on always comes before it, unless it was completed once", () => {
  fc.assert(
    fc.property(someModules(false), someDuties, someNeeds, (modules, duties, needs) => {
      const slugs = pathFor(modules, duties, needs).map(({ slug }) => slug);
      for (const { slug, prerequisites, state } of modules) {
        if (!slugs.includes(slug) || state === "completed") continue;
        for (const needed of prerequisites) {
          const { state: before } = modules.find((one) => one.slug === needed) as PathModule;
          if (before === "completed" || before === "expired") continue;
          expect(slugs.indexOf(needed)).toBeGreaterThanOrEqual(0);
          expect(slugs.indexOf(needed)).toBeLessThan(slugs.indexOf(slug));
        }
      }
    }),
  );
});

test("among duties nothing overdue waits for what is not, but for what it builds on", () => {
  fc.assert(
    fc.property(someModules(false), someDuties, (modules, duties) => {
      const plain = modules.map((one) => ({ ...one, prerequisites: [] }));
      const first = pathFor(plain, duties, []).flatMap(({ reasons }) =>
        reasons[0]?.kind === "duty" ? [reasons[0].duty.state] : [],
      );
      const rank = { overdue: 0, due_soon: 1, open: 2 };
      expect(first).toEqual([...first].sort((a, b) => rank[a] - rank[b]));
    }),
  );
});
