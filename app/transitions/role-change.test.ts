import { expect, test } from "vitest";
import { type Judgements, roleChangeHours } from "./role-change";

const source = {
  slug: "now",
  tasks: [
    { id: "a", share: 0.5 },
    { id: "b", share: 0.3 },
    { id: "c", share: 0.2 },
  ],
};
const target = {
  slug: "then",
  tasks: [
    { id: "a", share: 0.6 },
    { id: "d", share: 0.4 },
  ],
};
const hoursOf = (judgements: Judgements, people = 10, seats = 8) =>
  roleChangeHours(source, [{ role: target, seats }], judgements, { weeklyHours: 40, people });

test.each<[string, Judgements, object]>([
  [
    "nothing judged: nothing guessed",
    {},
    {
      perPerson: { stays: 0, augmented: 0, automated: 0, unjudged: 40 },
      // Task a carries on from today's role, d is unknown.
      targets: [{ roleSlug: "then", seats: 8, perSeat: { kept: 24, new: 0, unjudged: 16 } }],
      total: { removed: 0, augmented: 0, kept: 0, added: 0, unjudged: 400 + 128 },
    },
  ],
  [
    "everything judged",
    { "now/a": "augmented", "now/b": "stays", "now/c": "automated", "then/d": "new" },
    {
      perPerson: { stays: 12, augmented: 20, automated: 8, unjudged: 0 },
      targets: [{ roleSlug: "then", seats: 8, perSeat: { kept: 24, new: 16, unjudged: 0 } }],
      total: { removed: 80, augmented: 200, kept: 120, added: 128, unjudged: 0 },
    },
  ],
  [
    "a task of tomorrow that stays adds nothing; one that carries on may still be judged new",
    { "then/d": "stays", "then/a": "new" },
    { targets: [{ roleSlug: "then", seats: 8, perSeat: { kept: 16, new: 24, unjudged: 0 } }] },
  ],
  [
    "the same id in another role is another task",
    { "then/a": "new", "now/d": "automated" },
    { perPerson: { stays: 0, augmented: 0, automated: 0, unjudged: 40 } },
  ],
])("%s", (_, judgements, expected) => {
  const hours = hoursOf(judgements);
  expect(hours).toMatchObject(expected);
  const { stays, augmented, automated, unjudged } = hours.perPerson;
  expect(stays + augmented + automated + unjudged).toBeCloseTo(40, 9);
});

test("nobody in the role: today's hours are nobody's", () => {
  expect(hoursOf({ "now/a": "automated" }, 0, 0).total).toEqual({
    removed: 0,
    augmented: 0,
    kept: 0,
    added: 0,
    unjudged: 0,
  });
});
