import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { countCurrent, countVerdicts, sortTeam, type TeamMember, teamQuerySchema } from "./team";
import { personAddress, sortAddress, teamAddress } from "./team-address";

const member = (id: string, wishes: Partial<TeamMember> = {}): TeamMember => ({
  ...{
    id,
    givenName: "Ana",
    familyName: id,
    unitName: "",
    modulesCompleted: 0,
    modulesInAll: 3,
    assessed: 0,
  },
  ...{ quiz: null, practice: null, verdict: "near", missing: [] },
  counts: { ready: 0, near: 1, not_yet: 0, not_enough_evidence: 0 },
  ...wishes,
});
const ids = (people: TeamMember[]) => people.map(({ id }) => id).join(" ");

test("by readiness, who needs help first comes first, then who has more to go", () => {
  const people = [
    member("ready", { verdict: "ready" }),
    member("far", { verdict: "near", counts: { ready: 1, near: 8, not_yet: 0, not_enough_evidence: 0 } }),
    member("close", { verdict: "near", counts: { ready: 8, near: 1, not_yet: 0, not_enough_evidence: 0 } }),
    member("unknown", { verdict: "not_enough_evidence" }),
    member("weak", { verdict: "not_yet" }),
  ];
  expect(ids(sortTeam(people, { sort: "readiness", order: "ascending" }))).toBe(
    "weak unknown far close ready",
  );
  expect(ids(sortTeam(people, { sort: "readiness", order: "descending" }))).toBe(
    "ready close far unknown weak",
  );
  expect(countVerdicts(people)).toEqual({ ready: 1, near: 2, not_yet: 1, not_enough_evidence: 1 });
});

test("no figure is not a good figure; ties keep the order of names in either direction", () => {
  const people = [member("c", { quiz: 0 }), member("b"), member("a"), member("d", { quiz: 0.9 })];
  expect(ids(sortTeam(people, { sort: "quiz", order: "ascending" }))).toBe("a b c d");
  expect(ids(sortTeam(people, { sort: "quiz", order: "descending" }))).toBe("d c a b");
  expect(ids(sortTeam(people, { sort: "name", order: "descending" }))).toBe("d c b a");
});

test("accents do not push a name to the end", () => {
  const people = [member("1", { familyName: "Zola" }), member("2", { familyName: "Élie" })];
  expect(ids(sortTeam(people, { sort: "name", order: "ascending" }))).toBe("2 1");
});

test("an address with nonsense in it is the usual page", () => {
  const nonsense = { unit: "x", role: "Not a slug", verdict: "best", sort: "1", order: "up", other: "y" };
  expect(teamQuerySchema.parse(nonsense)).toEqual({ sort: "readiness", order: "ascending" });
  expect(teamAddress(teamQuerySchema.parse(nonsense))).toBe("/team");
});

test("addresses read back to the same wishes, and a second click turns the order", () => {
  const query = teamQuerySchema.parse({ verdict: "near", sort: "quiz", role: "ai-assisted-adviser" });
  const address = teamAddress(query, { order: "descending" });
  expect(address).toBe("/team?role=ai-assisted-adviser&verdict=near&sort=quiz&order=descending");
  const back = Object.fromEntries(new URL(address, "http://x").searchParams);
  expect(teamQuerySchema.parse(back)).toEqual({ ...query, order: "descending" });
  expect(sortAddress(query, "quiz")).toBe(address);
  expect(sortAddress(query, "name")).toBe("/team?role=ai-assisted-adviser&verdict=near&sort=name");
  expect(teamAddress(query, { verdict: undefined })).not.toContain("verdict");
  expect(personAddress("7", query, "practice")).toBe("/team/7?role=ai-assisted-adviser#practice");
  expect(personAddress("7", {})).toBe("/team/7");
});

test("a module counts once, and only while a completion of it is valid", () => {
  const now = new Date("2026-11-22T09:00:00Z");
  const row = (moduleSlug: string, expiresAt: Date | null) => ({
    moduleSlug,
    completedAt: addDays(now, -400),
    expiresAt,
  });
  const rows = [
    row("a", addDays(now, -1)),
    row("a", addDays(now, 30)),
    row("b", addDays(now, -1)),
    row("c", null),
  ];
  expect(countCurrent(rows, now)).toBe(2);
});
