import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { useContentRoot } from "~/content/source.server";
import { addDays } from "~/kernel/time";
import { type Database, db, transaction } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { recordEvidence } from "./evidence.server";
import { ownSkills } from "./own-skills.server";
import { personReadiness, seenByManager } from "./person-readiness.server";
import { teamQuerySchema } from "./team";
import { teamReadiness } from "./team-readiness.server";

const NOW = new Date("2026-11-22T09:00:00Z");
const ROLE = `slug: customer-service-adviser
title: { fr: Conseiller, en: Adviser }
requirements:
  - { competency: transparency, level: 2, weight: 1, must: true }
`;
/** Scores that can be found again in whatever leaves the database. */
const MARKED = [0.81231, 0.71232, 0.61233, 0.91234, 0.51235] as const;

let database: Database;
beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "readiness-"));
  mkdirSync(join(root, "roles"));
  writeFileSync(join(root, "roles", "customer-service-adviser.yaml"), ROLE);
  const other = ROLE.replace("customer-service-adviser", "other").replace("transparency", "coaching");
  writeFileSync(join(root, "roles", "other.yaml"), other);
  cpSync("content/competencies.yaml", join(root, "competencies.yaml"));
  useContentRoot(root);
  database = await openTestDatabase();
}, 60_000);
afterAll(() => database.close());

const query = (wishes: Record<string, string | undefined> = {}) => teamQuerySchema.parse(wishes);

/** Somebody with a completed module, a quiz, an assessed and a private conversation, and the evidence of both. */
async function trainedPerson(unitId: string, familyName: string, score: number) {
  const { id } = await createPerson({ unitId, familyName });
  const attempt = await db().quizAttempt.create({
    data: {
      ...{ personId: id, moduleSlug: "transparency", moduleVersion: "v1", locale: "fr", seed: 1, drawn: [] },
      ...{ startedAt: NOW, submittedAt: NOW, score, passed: true },
    },
  });
  await db().completion.create({
    data: {
      personId: id,
      moduleSlug: "transparency",
      moduleVersion: "v1",
      score,
      completedAt: NOW,
      attemptId: attempt.id,
    },
  });
  const talk = (assessed: boolean) =>
    db().conversation.create({
      data: {
        ...{ personId: id, scenarioSlug: "invoice", scenarioVersion: "v1", locale: "fr", seed: 1, assessed },
        ...{ startedAt: NOW, endedAt: NOW, score: Math.round(score * 100), outcome: "solved" },
        debrief: {
          criteria: [{ id: "says-it", verdict: "met", evidence: [{ turn: 1, quote: `secret ${assessed}` }] }],
        },
      },
    });
  const [assessed, kept] = [await talk(true), await talk(false)];
  const facts = Array.from({ length: 8 }, (_, item) => ({
    ...{ personId: id, competency: "transparency", score, source: "quiz_item" as const },
    ...{ sourceId: `${attempt.id}/t${item}`, at: NOW },
  }));
  const practised = {
    personId: id,
    competency: "transparency",
    score,
    source: "practice_criterion" as const,
    at: NOW,
  };
  await transaction((tx) =>
    recordEvidence(tx, [...facts, { ...practised, sourceId: `${assessed.id}/says-it` }]),
  );
  return { id, assessed: assessed.id, private: kept.id };
}

async function managedTeam(size: number, score: number | null = null) {
  const unit = await createUnit();
  const people = [];
  for (let index = 0; index < size; index++)
    people.push(await trainedPerson(unit.id, `Person ${index}`, score ?? (MARKED[index] as number)));
  const manager = await createPerson({ unitId: unit.id, accessRoles: ["manager"], manages: [unit.id] });
  return { unit, people, manager: manager.id };
}

test("a manager sees her people with what they did and how ready they are, not herself and nobody else", async () => {
  const { manager, people } = await managedTeam(2, 1);
  const fresh = await createPerson({ unitId: (await viewerOf(manager)).unitId, familyName: "Zoé" });
  await managedTeam(1);
  const team = await teamReadiness(await viewerOf(manager), query(), NOW);
  expect(team).toMatchObject({
    kind: "scores",
    inAll: 3,
    counts: { ready: 2, near: 0, not_yet: 0, not_enough_evidence: 1 },
    people: [
      {
        id: fresh.id,
        verdict: "not_enough_evidence",
        quiz: null,
        practice: null,
        missing: ["Transparence sur l’IA"],
      },
      {
        id: people[0]?.id,
        verdict: "ready",
        quiz: 1,
        practice: 100,
        assessed: 1,
        modulesCompleted: 1,
        missing: [],
      },
      { id: people[1]?.id, verdict: "ready" },
    ],
  });
  const ready = await teamReadiness(
    await viewerOf(manager),
    query({ verdict: "ready", sort: "name", order: "descending" }),
    NOW,
  );
  expect(ready.people.map(({ familyName }) => familyName)).toEqual(["Person 1", "Person 0"]);
});

test("evidence fades: who was ready is not, a year and a half later", async () => {
  const { manager } = await managedTeam(1, 1);
  const team = await teamReadiness(await viewerOf(manager), query(), addDays(NOW, 540));
  expect(team).toMatchObject({ people: [{ verdict: "not_enough_evidence" }] });
});

test("a team of 3 and one of 60 take the same few queries", async () => {
  const unit = await createUnit();
  const manager = await createPerson({ unitId: unit.id, accessRoles: ["manager"], manages: [unit.id] });
  const viewer = await viewerOf(manager.id);
  const counts: number[] = [];
  for (const size of [3, 57]) {
    for (let index = 0; index < size; index++) await createPerson({ unitId: unit.id });
    for (const consulted of [true, false]) {
      const spy = vi.spyOn(PGlite.prototype, "query");
      await teamReadiness({ ...viewer, consulted }, query(), NOW);
      counts.push(spy.mock.calls.length);
      spy.mockRestore();
    }
  }
  expect(counts.slice(0, 2)).toEqual(counts.slice(2));
  // With the one that finds out who is asking, the page stays at 8.
  for (const count of counts) expect(count).toBeLessThanOrEqual(7);
  for (const count of counts) expect(count).toBeGreaterThan(2);
});

test("over 200 people the table keeps to those directly in the unit, with the units below to go into", async () => {
  const top = await createUnit("Direction");
  const below = await createUnit("Équipe", top);
  const rows = Array.from({ length: 201 }, (_, index) => ({
    ...{
      externalId: `many-${index}`,
      email: `many-${index}@example.com`,
      givenName: "A",
      familyName: `B${index}`,
    },
    ...{ unitId: below.id, roleSlug: "customer-service-adviser", accessRoles: ["employee" as const] },
  }));
  await db().person.createMany({ data: rows });
  const direct = await createPerson({ unitId: top.id });
  const manager = await createPerson({ accessRoles: ["manager"], manages: [top.id] });
  const viewer = await viewerOf(manager.id);
  const spy = vi.spyOn(PGlite.prototype, "query");
  const team = await teamReadiness(viewer, query(), NOW);
  expect(spy.mock.calls.length).toBeLessThanOrEqual(7);
  spy.mockRestore();
  expect(team).toMatchObject({
    onlyDirect: true,
    people: [{ id: direct.id }],
    below: [{ id: below.id }],
    above: null,
  });
  const lower = await teamReadiness(viewer, query({ unit: below.id }), NOW);
  expect(lower).toMatchObject({ unit: { id: below.id }, above: { id: top.id } });
});

test("a unit outside the scope is not there; employees and representatives see no team", async () => {
  const { manager } = await managedTeam(1);
  const other = await createUnit();
  await expect(teamReadiness(await viewerOf(manager), query({ unit: other.id }), NOW)).rejects.toMatchObject({
    status: 404,
  });
  for (const role of ["employee", "representative", "admin"] as const) {
    const { id } = await createPerson({ accessRoles: [role] });
    await expect(teamReadiness(await viewerOf(id), query(), NOW)).rejects.toMatchObject({ status: 403 });
    await expect(personReadiness(await viewerOf(id), id, NOW)).rejects.toMatchObject({ status: 403 });
  }
});

test("before the consultation no score leaves the database for managers or HR", async () => {
  const { manager, people } = await managedTeam(5);
  const hr = await createPerson({ accessRoles: ["hr"] });
  for (const id of [manager, hr.id]) {
    const viewer = await viewerOf(id, { consulted: false });
    const spy = vi.spyOn(PGlite.prototype, "query");
    const team = await teamReadiness(viewer, query(), NOW);
    const report = await personReadiness(viewer, people[0]?.id as string, NOW);
    const seen = await seenByManager(await viewerOf(people[0]?.id as string, { consulted: false }), NOW);
    const answers = await Promise.all(spy.mock.results.map(({ value }) => value as Promise<unknown>));
    spy.mockRestore();
    // The marked scores stand in attempts, completions, conversations (81), evidence and (times 11) sums.
    const left = JSON.stringify([answers, team, report, seen]);
    expect(answers.length).toBeGreaterThan(5);
    for (const score of MARKED) {
      expect(left).not.toContain(String(score));
      expect(left).not.toContain(String(score * 11).slice(0, 7));
    }
    expect(left).not.toMatch(/"score"|"debrief"|secret/);
    expect(team.kind).toBe("participation");
    expect(team.people[0]).not.toHaveProperty("quiz");
    expect(team.people.find((person) => person.id === people[0]?.id)).toMatchObject({
      modulesCompleted: 1,
      assessed: 1,
    });
    expect(report).toMatchObject({
      kind: "participation",
      assessed: 1,
      completions: [{ moduleSlug: "transparency" }],
    });
    expect(seen).toEqual(report);
  }
});

test("before the consultation aggregates are of five people or more, the viewer not among them", async () => {
  const { manager } = await managedTeam(5);
  const aggregates = async (viewerId: string) => {
    const team = await teamReadiness(await viewerOf(viewerId, { consulted: false }), query(), NOW);
    return team.kind === "participation" ? team.aggregates : null;
  };
  expect(await aggregates(manager)).toEqual([
    {
      competency: "transparency",
      title: "Transparence sur l’IA",
      people: 5,
      share: expect.closeTo(
        MARKED.reduce((sum, score) => sum + score / 5, 0),
        9,
      ),
    },
  ]);
  const small = await managedTeam(4);
  await transaction((tx) =>
    recordEvidence(tx, [
      {
        personId: small.manager,
        competency: "transparency",
        score: 1,
        source: "quiz_item",
        sourceId: "own/1",
        at: NOW,
      },
    ]),
  );
  expect(await aggregates(small.manager)).toEqual([]);
});

test("one person's page: every figure with its evidence, criteria of assessed talks, nothing private; audited", async () => {
  const { manager, people } = await managedTeam(1);
  const person = people[0] as Awaited<ReturnType<typeof trainedPerson>>;
  const report = await personReadiness(await viewerOf(manager), person.id, NOW);
  expect(report.kind === "scores" && report.standings).toMatchObject([
    {
      competency: "transparency",
      requirement: { level: 2 },
      levelHeld: expect.any(Number),
      judged: { threshold: 0.65 },
    },
  ]);
  const lines = report.kind === "scores" ? (report.standings[0]?.lines ?? []) : [];
  expect(lines).toHaveLength(9);
  expect(lines.reduce((sum, { weightToday }) => sum + weightToday, 0)).toBeCloseTo(11, 9);
  expect(report).toMatchObject({
    quizzes: [{ moduleSlug: "transparency", best: MARKED[0], attempts: 1 }],
    conversations: [{ id: person.assessed, criteria: [{ id: "says-it", verdict: "met" }] }],
  });
  expect(JSON.stringify(report)).not.toMatch(new RegExp(`${person.private}|secret`));
  expect(await db().auditEntry.findMany({ where: { subjectId: person.id } })).toMatchObject([
    { actorId: manager, action: "readiness.open", detail: { scores: true } },
  ]);
  const stranger = await createPerson();
  await expect(personReadiness(await viewerOf(manager), stranger.id, NOW)).rejects.toMatchObject({
    status: 404,
  });
});

test("the owner sees her figures before the consultation, and exactly what her manager sees", async () => {
  const { manager, people } = await managedTeam(1);
  const id = people[0]?.id as string;
  const owner = await viewerOf(id, { consulted: false });
  const { report } = await ownSkills(owner, NOW);
  expect(report).toMatchObject({
    kind: "scores",
    standings: [{ competency: "transparency", lines: { length: 9 } }],
  });
  for (const consulted of [true, false]) {
    const asManager = await personReadiness(await viewerOf(manager, { consulted }), id, NOW);
    expect(await seenByManager({ ...owner, consulted }, NOW)).toEqual(asManager);
  }
});

test("a team and a person can be looked at for another role; an unknown role changes nothing", async () => {
  const { manager, people } = await managedTeam(1, 1);
  const viewer = await viewerOf(manager);
  const [asIs, other, unknown] = await Promise.all(
    [{}, { role: "other" }, { role: "no-such-role" }].map((wish) => teamReadiness(viewer, query(wish), NOW)),
  );
  expect(asIs).toMatchObject({ people: [{ verdict: "ready" }] });
  expect(other).toMatchObject({
    people: [{ verdict: "not_enough_evidence", missing: ["Accompagnement et formation"] }],
  });
  expect(unknown?.people).toEqual(asIs?.people);
  const report = await personReadiness(viewer, people[0]?.id as string, NOW, "other");
  expect(report).toMatchObject({
    verdict: "not_enough_evidence",
    standings: [
      { competency: "coaching", requirement: { level: 2 } },
      { competency: "transparency", requirement: null },
    ],
  });
});
