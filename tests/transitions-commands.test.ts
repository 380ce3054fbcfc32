import { expect, test } from "vitest";
import type { Command } from "~/cli/commands";
import { transitionsMatch } from "~/cli/transitions-match";
import { transitionsPlan } from "~/cli/transitions-plan";

async function run(command: Command, input: unknown) {
  let out = "";
  const complaints: string[] = [];
  const code = await command(
    {
      stdin: typeof input === "string" ? input : JSON.stringify(input),
      write: (text) => {
        out += text;
      },
      complain: (line) => complaints.push(line),
    },
    [],
  );
  return { code, out: out === "" ? null : JSON.parse(out), complaints };
}

test("match answers with assignments, total and reasons in figures and words", async () => {
  const { code, out, complaints } = await run(transitionsMatch, {
    people: [
      { id: "b", current: "adviser", levels: { x: 2 }, preferences: { coach: 1 } },
      { id: "a", current: "adviser", levels: { x: 2 }, preferences: { coach: -1 } },
    ],
    roles: [{ id: "coach", seats: 1, requires: { x: { level: 4, weight: 2, must: false } } }],
    maxGap: 0.6,
    stayCost: 600,
  });
  expect([code, complaints]).toEqual([0, []]);
  expect(Object.keys(out)).toEqual(["assignments", "total", "reasons"]);
  expect(out.assignments).toEqual([
    { person: "a", role: null, gap: null, cost: 600 },
    { person: "b", role: "coach", gap: 0.5, cost: 350 },
  ]);
  expect(out.total).toBe(950);
  expect(out.reasons[0]).toMatchObject({
    person: "a",
    because: "every_role_closed",
    closed: [{ role: "coach", because: "refused" }],
  });
  expect(out.reasons[1].words).toContain("coach");
});

test("plan answers with weeks, hours, finish, residual and what is infeasible in words", async () => {
  const { code, out } = await run(transitionsPlan, {
    gaps: { x: { have: 0, need: 2, weight: 3 }, y: { have: 1, need: 3, weight: 1 } },
    modules: [{ id: "m", hours: 6, prerequisites: [], raises: { x: 2 } }],
    hoursPerWeek: 4,
    start: "2026-12-01",
    deadline: "2026-12-29",
  });
  expect(code).toBe(0);
  expect(out).toEqual({
    weeks: [
      { week: 1, modules: [{ id: "m", hours: 4 }] },
      { week: 2, modules: [{ id: "m", hours: 2 }] },
    ],
    hours: 6,
    finish: 2,
    residual: { x: 0, y: 2 },
    infeasible: [
      {
        kind: "no_module_raises",
        competency: "y",
        need: 3,
        reachable: 1,
        words: "No module brings “y” to level 3: the highest level reached is 1.",
      },
    ],
  });
});

test.each<[string, Command, unknown, string]>([
  ["no JSON", transitionsMatch, "{", "standard input is not JSON"],
  ["nothing", transitionsPlan, "", "standard input is not JSON"],
  ["a list", transitionsPlan, [], "the whole input"],
  [
    "a level over 4",
    transitionsMatch,
    { people: [{ id: "p", levels: { x: 9 } }], roles: [] },
    "people.0.levels.x",
  ],
  [
    "a word for a number",
    transitionsPlan,
    { gaps: {}, modules: [], hoursPerWeek: "4", start: "2026-12-01", deadline: "2026-12-29" },
    "hoursPerWeek",
  ],
  [
    "a role twice",
    transitionsMatch,
    {
      people: [],
      roles: [
        { id: "r", seats: 1 },
        { id: "r", seats: 1 },
      ],
    },
    "roles.1.id",
  ],
])("%s is refused in one line", async (_, command, input, place) => {
  const { code, out, complaints } = await run(command, input);
  expect([code, out]).toEqual([1, null]);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toContain(place);
  expect(complaints[0]).not.toContain("\n");
});
