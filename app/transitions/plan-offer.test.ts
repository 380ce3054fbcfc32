import { expect, test } from "vitest";
import { plannedName, planOffer, raisersOf, storedName } from "./plan-offer";

const title = { fr: "t", en: "t" };
const modules = [
  { slug: "basics", title, hours: 1, prerequisites: [], raises: { coaching: 1 } },
  { slug: "more", title, hours: 2, prerequisites: ["basics"], raises: { coaching: 2 } },
];
const course = (id: string, to: number, prerequisites: string[]) => ({
  id,
  title,
  hours: 7,
  prerequisites,
  raises: { coaching: to },
});
const courses = [
  course("third", 3, ["more"]),
  course("fourth", 4, ["external:third", "more"]),
  course("other-third", 3, []),
];

const offer = (completed: string[], levels: Record<string, number>) =>
  Object.fromEntries(
    planOffer(modules, courses, new Set(completed), levels).map(({ id, prerequisites }) => [
      id,
      prerequisites,
    ]),
  );

test("courses stand beside modules under a name of their own", () => {
  expect(offer([], {})).toEqual({
    basics: [],
    more: ["basics"],
    "external:third": ["more"],
    "external:fourth": ["external:third", "more"],
    "external:other-third": [],
  });
});

test("a completed module is a prerequisite met", () => {
  expect(offer(["more", "basics"], {})).toMatchObject({
    more: [],
    "external:third": [],
    "external:fourth": ["external:third"],
  });
});

test("nobody is sent to learn what her evidence shows already, but modules keep their order", () => {
  expect(offer([], { coaching: 3 })).toMatchObject({
    more: ["basics"],
    "external:third": [],
    "external:fourth": [],
  });
  expect(offer([], { coaching: 2 })).toMatchObject({ "external:fourth": ["external:third"] });
});

test("a step is stored under its bare name and found again", () => {
  for (const name of ["basics", "external:third"]) expect(plannedName(storedName(name))).toBe(name);
  expect(storedName("external:third")).toEqual({ moduleSlug: "third", external: true });
});

test.each([
  [{ have: 0, need: 2 }, ["basics", "more"]],
  [{ have: 0, need: 3 }, ["basics", "more", "third"]],
  [{ have: 1, need: 4 }, ["more", "third", "fourth"]],
  [{ have: 3, need: 4 }, ["fourth"]],
  [{ have: 4, need: 4 }, []],
])("what helps from and to %j", (line, expected) => {
  expect(raisersOf("coaching", line, modules, courses).map(({ slug }) => slug)).toEqual(expected);
});
