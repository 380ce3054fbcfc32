import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { db, transaction } from "~/platform/db.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { judgeTask } from "./judge-task.server";
import { ownFuture } from "./own-future.server";
import { personInChange } from "./person-in-change.server";
import { latestPlan, makePlan } from "./plans.server";
import { recordRoleChange } from "./record-change.server";
import { listRoleChanges, roleChangePage } from "./role-changes.server";

const NOW = new Date("2026-12-01T09:00:00Z");
const KEY = "customer-service-adviser/keep-records";
let close: () => Promise<void>;
let changeId: string;
let adviser: Awaited<ReturnType<typeof createPerson>>;
let hr: Awaited<ReturnType<typeof createPerson>>;

beforeAll(async () => {
  const database = await openTestDatabase();
  close = database.close;
  const unit = await createUnit();
  adviser = await createPerson({ unitId: unit.id });
  hr = await createPerson({ accessRoles: ["hr"], roleSlug: "hr-partner" });
  changeId = await transaction((tx) =>
    recordRoleChange(
      tx,
      hr.id,
      {
        title: { fr: "Vers le conseil assisté", en: "Towards assisted advice" },
        source: "customer-service-adviser",
        takesPlaceOn: "2027-03-01",
        targets: [{ role: "ai-assisted-adviser", seats: 12 }],
        judgements: { [KEY]: { fate: "augmented", reason: "Le résumé est proposé, la personne le relit." } },
      },
      NOW,
    ),
  );
}, 60_000);
afterAll(() => close());

const statusOf = async (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (thrown) => (thrown instanceof Response ? thrown.status : Promise.reject(thrown)),
  );

test("HR and staff representatives list role changes, others do not", async () => {
  const viewer = await viewerOf(hr.id);
  expect(await listRoleChanges(viewer)).toMatchObject([
    { id: changeId, takesPlaceOn: "2027-03-01", people: 1, judged: 1, tasks: 23, targets: [{ seats: 12 }] },
  ]);
  expect(await listRoleChanges({ ...viewer, roles: ["representative"] })).toHaveLength(1);
  for (const role of ["employee", "manager", "admin"] as const) {
    expect(await statusOf(listRoleChanges({ ...viewer, roles: [role] }))).toBe(403);
    expect(await statusOf(roleChangePage({ ...viewer, roles: [role] }, changeId, 1, NOW))).toBe(403);
  }
});

test("before the consultation there is no single person's figure, for anybody but herself", async () => {
  const viewer = await viewerOf(hr.id, { consulted: false });
  const page = await roleChangePage(viewer, changeId, 1, NOW);
  expect(page.concerned).toBeNull();
  expect(page.aggregates).toEqual([{ roleSlug: "ai-assisted-adviser", people: 1, mean: null }]);
  expect((await personInChange(viewer, changeId, adviser.id, NOW)).figures).toBeNull();
  const request = { targetRole: "ai-assisted-adviser", hoursPerWeek: 2, deadline: "2027-03-01" };
  expect(await statusOf(makePlan(viewer, changeId, adviser.id, request, NOW))).toBe(403);
  const own = await viewerOf(adviser.id, { consulted: false });
  expect((await personInChange(own, changeId, adviser.id, NOW)).figures).not.toBeNull();
});

test("a staff representative sees tasks and group figures, never a line about a person", async () => {
  const unit = await createUnit("Cinq");
  for (let count = 0; count < 4; count++) await createPerson({ unitId: unit.id });
  const page = await roleChangePage(await viewerOf(hr.id, { roles: ["representative"] }), changeId, 1, NOW);
  expect(page.concerned).toBeNull();
  expect(page.mayJudge).toBe(false);
  expect(page.aggregates).toEqual([{ roleSlug: "ai-assisted-adviser", people: 5, mean: 1 }]);
});

test("a judgement is added to the record, the newest one counts, and it is audited", async () => {
  const viewer = await viewerOf(hr.id);
  const later = addDays(NOW, 1);
  const judge = (task: string, fate: "automated" | "new") =>
    judgeTask(viewer, changeId, { task, fate, reason: "Mesuré sur trois semaines." }, later);
  expect(await judge(KEY, "automated")).toEqual({ ok: true, value: null });
  expect(await judge("customer-service-adviser/nothing", "automated")).toEqual({
    ok: false,
    error: "unknown_task",
  });
  expect(await judge(KEY, "new")).toEqual({ ok: false, error: "wrong_fate" });
  expect(
    await statusOf(
      judgeTask(
        { ...viewer, roles: ["representative"] },
        changeId,
        { task: KEY, fate: "stays", reason: "Non." },
        later,
      ),
    ),
  ).toBe(403);
  const page = await roleChangePage(viewer, changeId, 1, later);
  expect(page.tasks.find(({ key }) => key === KEY)?.verdict).toMatchObject({ fate: "automated", times: 2 });
  // 12 % of 35 hours, for five people.
  expect(page.hours.total.removed).toBeCloseTo(0.12 * 35 * 5, 9);
  expect(await db().taskJudgement.count()).toBe(2);
  expect(await db().auditEntry.count({ where: { action: "role_change.judge_task", actorId: hr.id } })).toBe(
    1,
  );
});

test("a plan starts from the evidence, contains the module that closes a gap, and is stored", async () => {
  const viewer = await viewerOf(hr.id);
  await transaction((tx) =>
    recordEvidence(
      tx,
      Array.from({ length: 12 }, (_, index) => ({
        personId: adviser.id,
        competency: "tone-and-style",
        score: 1,
        source: "quiz_item" as const,
        sourceId: `test/${index}`,
        at: NOW,
      })),
    ),
  );
  const { figures, mayPlan } = await personInChange(viewer, changeId, adviser.id, NOW);
  const rows = figures?.targets[0]?.rows ?? [];
  expect(mayPlan).toBe(true);
  // Twelve out of twelve: Beta(13, 1) is over 0.8 with 94 %, over 0.9 with 75 %.
  expect(rows.find(({ competency }) => competency === "tone-and-style")).toMatchObject({
    have: 3,
    need: 2,
    missing: 0,
  });
  expect(rows.find(({ competency }) => competency === "transparency")).toMatchObject({
    have: 0,
    need: 2,
    missing: 2,
    raisedBy: [{ slug: "transparency", to: 2 }],
  });

  const request = { targetRole: "ai-assisted-adviser", hoursPerWeek: 1, deadline: "2028-03-01" };
  expect(await makePlan(viewer, changeId, adviser.id, { ...request, targetRole: "nobody" }, NOW)).toEqual({
    ok: false,
    error: "unknown_target",
  });
  expect(await makePlan(viewer, changeId, adviser.id, request, NOW)).toMatchObject({ ok: true });
  const plan = await latestPlan(adviser.id, changeId, NOW);
  // An hour and a half at one hour a week: two weeks running.
  const steps = plan?.steps.filter(({ moduleSlug }) => moduleSlug === "transparency") ?? [];
  expect(steps.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(1.5, 9);
  expect((steps[1]?.week ?? 0) - (steps[0]?.week ?? 0)).toBe(1);
  expect(plan?.steps[0]).toMatchObject({ week: 1, from: "2026-12-01", to: "2026-12-07", isDone: false });
  expect(plan?.gap).toBeCloseTo(figures?.targets[0]?.gap ?? -1, 9);
  expect(plan?.remainder.levels).toMatchObject({ transparency: 0, "tone-and-style": 0 });
  const isClosed = Object.values(plan?.remainder.levels ?? {}).every((levels) => levels === 0);
  expect(plan?.remainder.obstacles.length === 0).toBe(isClosed);
  expect(await db().auditEntry.count({ where: { action: "plan.make", subjectId: adviser.id } })).toBe(1);
});

test("a step outside Passerelle is told from a module, explained, and never done by itself", async () => {
  const person = await createPerson();
  await db().plan.create({
    data: {
      personId: person.id,
      roleChangeId: changeId,
      targetRole: "ai-assisted-adviser",
      startsOn: new Date("2026-12-01"),
      deadline: new Date("2027-12-01"),
      hoursPerWeek: 4,
      gap: 0.5,
      residual: { levels: {}, obstacles: [] },
      createdAt: NOW,
      createdById: hr.id,
      steps: {
        create: [
          { week: 1, moduleSlug: "verify-before-sending", hours: 1.5 },
          { week: 1, moduleSlug: "working-with-ai", hours: 1.5 },
          { week: 2, moduleSlug: "draft-review-circle", external: true, hours: 4 },
          { week: 3, moduleSlug: "draft-review-circle", external: true, hours: 4 },
          { week: 4, moduleSlug: "removed-since", external: true, hours: 2 },
        ],
      },
    },
  });
  const plan = await latestPlan(person.id, changeId, NOW);
  expect(plan?.hours).toBe(13);
  // In its week, what the other presupposes stands first.
  expect(plan?.steps.map(({ moduleSlug, external, isDone }) => [moduleSlug, external, isDone])).toEqual([
    ["working-with-ai", false, false],
    ["verify-before-sending", false, false],
    ["draft-review-circle", true, false],
    ["draft-review-circle", true, false],
    ["removed-since", true, false],
  ]);
  expect(plan?.steps[2]?.title.en).toBe("Draft review circle");
  // What content no longer has keeps its name in the plan and has nothing to explain.
  expect(plan?.steps[4]?.title.fr).toBe("removed-since");
  expect(plan?.outside).toMatchObject([{ id: "draft-review-circle", kind: "project", provider: null }]);
});

test("only HR and the person herself open her page; only HR makes a plan", async () => {
  const other = await createPerson();
  for (const viewer of [await viewerOf(other.id), await viewerOf(other.id, { roles: ["representative"] })]) {
    expect(await statusOf(personInChange(viewer, changeId, adviser.id, NOW))).toBe(403);
  }
  const request = { targetRole: "ai-assisted-adviser", hoursPerWeek: 2, deadline: "2027-03-01" };
  expect(await statusOf(makePlan(await viewerOf(adviser.id), changeId, adviser.id, request, NOW))).toBe(403);
  const viewer = await viewerOf(hr.id);
  expect(await statusOf(personInChange(viewer, changeId, hr.id, NOW))).toBe(404);
  expect(await statusOf(personInChange(viewer, changeId, "no-id", NOW))).toBe(404);
  expect(await statusOf(roleChangePage(viewer, "no-id", 1, NOW))).toBe(404);
});

test("everybody sees her own future, and nothing where no change concerns her", async () => {
  const own = await ownFuture(await viewerOf(adviser.id, { consulted: false }), NOW);
  expect(own.role?.slug).toBe("customer-service-adviser");
  expect(own.changes[0]).toMatchObject({ id: changeId, plan: { targetRole: "ai-assisted-adviser" } });
  expect(own.changes[0]?.tasks.find(({ key }) => key === KEY)?.verdict?.reason).toBe(
    "Mesuré sur trois semaines.",
  );
  expect((await ownFuture(await viewerOf(hr.id), NOW)).changes).toEqual([]);
});
