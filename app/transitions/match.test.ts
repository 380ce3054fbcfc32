import fc from "fast-check";
import { expect, test } from "vitest";
import { type MatchInput, matchInputSchema, matchPeople, weighOption } from "./match";
import { explainMatch } from "./match-reasons";

const parse = (input: unknown) => matchInputSchema.parse(input);

/** Every assignment within the seats, as lists of role indices (roles.length is staying), in lexicographic order. */
function* everyAssignment(costs: number[][], seats: readonly number[]): Generator<number[]> {
  function* extend(chosen: number[], left: number[]): Generator<number[]> {
    const row = costs[chosen.length];
    if (!row) return yield chosen;
    for (let role = 0; role < row.length; role++) {
      if (row[role] === Number.POSITIVE_INFINITY || left[role] === 0) continue;
      yield* extend(
        [...chosen, role],
        left.map((free, index) => (index === role ? free - 1 : free)),
      );
    }
  }
  yield* extend([], [...seats, Number.POSITIVE_INFINITY]);
}

const sumOf = (costs: number[][], chosen: readonly number[]) =>
  chosen.reduce((sum, role, person) => sum + (costs[person]?.[role] as number), 0);

function costTable(input: MatchInput): number[][] {
  const roles = [...input.roles].sort((left, right) => (left.id < right.id ? -1 : 1));
  return [...input.people]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((person) => [
      ...roles.map(({ id, requires }) => {
        const requirements = Object.entries(requires).map(([competency, need]) => ({ competency, ...need }));
        return weighOption(person, { id, requirements }, input.maxGap).cost;
      }),
      input.stayCost,
    ]);
}

const seatsOf = (input: MatchInput) =>
  [...input.roles].sort((left, right) => (left.id < right.id ? -1 : 1)).map(({ seats }) => seats);

// Few competencies, levels and weights, so that ties and closed roles are common.
const competency = fc.constantFrom("a", "b", "c");
const problems = fc
  .record({
    people: fc.array(
      fc.record({
        levels: fc.dictionary(competency, fc.integer({ min: 0, max: 4 })),
        wishes: fc.array(fc.constantFrom(-1, 0, 0, 1), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 5 },
    ),
    roles: fc.array(
      fc.record({
        seats: fc.integer({ min: 0, max: 2 }),
        requires: fc.dictionary(
          competency,
          fc.record({
            level: fc.integer({ min: 0, max: 4 }),
            weight: fc.integer({ min: 1, max: 2 }),
            must: fc.boolean(),
          }),
        ),
      }),
      { maxLength: 3 },
    ),
    maxGap: fc.constantFrom(0.3, 0.6, 1),
    stayCost: fc.constantFrom(0, 250, 600),
  })
  .map(({ people, roles, ...rest }) =>
    parse({
      ...rest,
      people: people.map(({ levels, wishes }, index) => ({
        id: `p${index}`,
        levels,
        preferences: Object.fromEntries(wishes.map((wish, role) => [`r${role}`, wish])),
      })),
      roles: roles.map((role, index) => ({ id: `r${index}`, ...role })),
    }),
  );

test("no assignment costs less, and ties are told apart by id", () => {
  fc.assert(
    fc.property(problems, (input) => {
      const costs = costTable(input);
      let best = Number.POSITIVE_INFINITY;
      let first: number[] = [];
      for (const chosen of everyAssignment(costs, seatsOf(input))) {
        const sum = sumOf(costs, chosen);
        if (sum < best) [best, first] = [sum, chosen];
      }
      const { assignments, total } = matchPeople(input);
      expect(total).toBe(best);
      const expected = first.map((role) => (role === input.roles.length ? null : `r${role}`));
      expect(assignments.map(({ role }) => role)).toEqual(expected);
      expect(assignments.reduce((sum, { cost }) => sum + cost, 0)).toBe(total);
    }),
    { numRuns: 2000 },
  );
});

test("the order of people and roles in the input changes nothing", () => {
  fc.assert(
    fc.property(problems, (input) => {
      const turned = { ...input, people: [...input.people].reverse(), roles: [...input.roles].reverse() };
      expect(matchPeople(turned).assignments).toEqual(matchPeople(input).assignments);
    }),
    { numRuns: 300 },
  );
});

test("what a close option would add is what forcing it adds", () => {
  fc.assert(
    fc.property(problems, (input) => {
      const costs = costTable(input);
      const { total } = matchPeople(input);
      const reasons = explainMatch(matchPeople(input)).filter((reason) => reason.kind === "person");
      reasons.forEach(({ closest, role: chosen }, person) => {
        const own = chosen === null ? input.roles.length : Number(chosen.slice(1));
        let least = Number.POSITIVE_INFINITY;
        for (const assignment of everyAssignment(costs, seatsOf(input))) {
          if (assignment[person] !== own) least = Math.min(least, sumOf(costs, assignment) - total);
        }
        // A role without a seat can be nobody's, so a chain into it does not end; it is no alternative.
        expect(closest?.extra ?? Number.POSITIVE_INFINITY).toBe(least);
      });
    }),
    { numRuns: 500 },
  );
});

test("one more seat saves what is said, and nothing where nothing is said", () => {
  fc.assert(
    fc.property(problems, (input) => {
      const matching = matchPeople(input);
      const reasons = explainMatch(matching).filter((reason) => reason.kind === "one_more_seat");
      for (const { id } of input.roles) {
        const roles = input.roles.map((role) => (role.id === id ? { ...role, seats: role.seats + 1 } : role));
        const saved = matching.total - matchPeople({ ...input, roles }).total;
        expect(reasons.find(({ role }) => role === id)?.saves ?? 0).toBe(saved);
      }
    }),
    { numRuns: 500 },
  );
});

test("a place nobody else gets is explained in the numbers", () => {
  const input = parse({
    people: [
      { id: "ana", current: "adviser", levels: { x: 4 }, preferences: {} },
      { id: "ben", current: "adviser", levels: { x: 3 }, preferences: {} },
      { id: "chloe", current: "adviser", levels: {}, preferences: {} },
    ],
    roles: [{ id: "quality", seats: 1, requires: { x: { level: 4, weight: 2, must: false } } }],
    maxGap: 0.6,
    stayCost: 600,
  });
  const matching = matchPeople(input);
  expect(matching.assignments).toEqual([
    { person: "ana", role: "quality", gap: 0, cost: 0 },
    { person: "ben", role: null, gap: null, cost: 600 },
    { person: "chloe", role: null, gap: null, cost: 600 },
  ]);
  expect(explainMatch(matching)).toEqual([
    {
      kind: "person",
      person: "ana",
      role: "quality",
      because: "cheapest_for_her",
      closest: { role: null, cost: 600, extra: 250 },
      closed: [],
    },
    {
      kind: "person",
      person: "ben",
      role: null,
      because: "seats_go_further_elsewhere",
      closest: { role: "quality", cost: 250, extra: 250 },
      closed: [],
    },
    {
      kind: "person",
      person: "chloe",
      role: null,
      because: "every_role_closed",
      closest: null,
      closed: [{ role: "quality", because: "gap_over_limit", gap: 1, limit: 0.6 }],
    },
    {
      kind: "one_more_seat",
      role: "quality",
      saves: 350,
      moves: [{ person: "ben", from: null, to: "quality" }],
    },
  ]);
});

test.each([
  ["refused", { levels: { x: 4 }, preferences: { r: -1 } }, { because: "refused" }],
  ["a must-have is missing", { levels: { x: 2 } }, { because: "must_missing", competencies: ["x"] }],
] as const)("a role is closed when %s", (_, person, closed) => {
  const { people, roles } = parse({
    people: [{ id: "p", current: null, ...person }],
    roles: [{ id: "r", seats: 1, requires: { x: { level: 3, weight: 1, must: true } } }],
  });
  const requirements = [{ competency: "x", level: 3, weight: 1, must: true }];
  expect(weighOption(people[0] as never, { id: roles[0]?.id as string, requirements }, 0.6).closed).toEqual(
    closed,
  );
});

test.each([
  ["an id twice", { people: [{ id: "p" }, { id: "p" }], roles: [] }],
  ["a wish that is none", { people: [{ id: "p", preferences: { r: 2 } }], roles: [] }],
  ["half a seat", { people: [], roles: [{ id: "r", seats: 0.5, requires: {} }] }],
])("refuses %s", (_, input) => expect(matchInputSchema.safeParse(input).success).toBe(false));
