import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { useContentRoot } from "~/content/source.server";
import { addDays } from "~/kernel/time";
import type { Viewer } from "~/people/viewer";
import { type Database, db } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { openTestContent } from "../../tests/learning-content";
import { ownAssignments, personAssignments } from "./assignment-page.server";
import { askForModule, assignmentsOf, withdrawAssignment } from "./assignments.server";

const now = new Date("2026-11-22T10:00:00Z");
const REQUEST = { moduleSlug: "sample", dueOn: "2026-12-01", reason: "Before the new version." };
let content: ReturnType<typeof openTestContent>;
let database: Database;
let manager: Viewer;
let otherManager: Viewer;
let hr: Viewer;
let ada: Viewer;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
beforeEach(async () => {
  content = openTestContent();
  content.write();
  content.write({ slug: "other" });
  const company = await createUnit("Rivage");
  const [team, otherTeam] = [await createUnit("Nantes", company), await createUnit("Lyon", company)];
  const viewer = async (wishes: Parameters<typeof createPerson>[0]) =>
    viewerOf((await createPerson(wishes)).id, { locale: "en" });
  ada = await viewer({ unitId: team.id });
  manager = await viewer({
    unitId: team.id,
    accessRoles: ["employee", "manager"],
    manages: [team.id],
    givenName: "Marc",
    familyName: "Lefèvre",
  });
  otherManager = await viewer({ unitId: otherTeam.id, accessRoles: ["manager"], manages: [otherTeam.id] });
  hr = await viewer({ unitId: company.id, accessRoles: ["hr"] });
});
afterAll(() => database.close());

const complete = (personId: string, completedAt: Date, expiresAt: Date | null = null) =>
  db().completion.create({
    data: {
      ...{ personId, moduleSlug: "sample", moduleVersion: "v", score: 0.4181, completedAt, expiresAt },
      attemptId: randomUUID(),
    },
  });
/** The status with which `work` ends the request. */
async function statusOf(work: Promise<unknown>): Promise<number> {
  return work.then(
    () => 200,
    (thrown: unknown) => (thrown as Response).status,
  );
}
const linesOf = async (viewer: Viewer, at = now) => personAssignments(viewer, ada.id, at);

test("a manager asks, the employee reads what, why, by whom and by when, and does it", async () => {
  expect(await askForModule(manager, ada.id, REQUEST, now)).toMatchObject({ ok: true });
  expect(await ownAssignments(ada, now)).toMatchObject({
    pending: [
      {
        title: "Module sample",
        reason: REQUEST.reason,
        assignedBy: "Marc Lefèvre",
        askedOn: now,
        dueOn: "2026-12-01",
        standing: { state: "open" },
      },
    ],
    over: [],
    renewals: [],
  });
  expect((await ownAssignments(ada, addDays(now, 4))).pending[0]?.standing.state).toBe("due_soon");
  expect((await ownAssignments(ada, addDays(now, 10))).pending[0]?.standing.state).toBe("overdue");
  const on = addDays(now, 12);
  await complete(ada.id, on);
  const after = await linesOf(manager, addDays(now, 13));
  expect(after.pending).toEqual([]);
  expect(after.over).toMatchObject([{ standing: { state: "done", on } }]);
  expect(JSON.stringify(after)).not.toContain("0.4181");
});

test("asking twice the same asks once, also at the same moment; something else is refused with its day", async () => {
  const both = await Promise.all([1, 2].map(() => askForModule(manager, ada.id, REQUEST, now)));
  expect(both[0]).toEqual(both[1]);
  expect(await askForModule(manager, ada.id, REQUEST, addDays(now, 1))).toEqual(both[0]);
  const refused = { ok: false, error: { field: "module", what: "asked", dueOn: "2026-12-01" } };
  expect(await askForModule(hr, ada.id, REQUEST, now)).toEqual(both[0]);
  expect(await askForModule(hr, ada.id, { ...REQUEST, reason: "Another reason." }, now)).toEqual(refused);
  expect(await askForModule(manager, ada.id, { ...REQUEST, dueOn: "2026-12-02" }, now)).toEqual(refused);
  expect(await askForModule(manager, ada.id, { ...REQUEST, moduleSlug: "other" }, now)).toMatchObject({
    ok: true,
  });
  expect(await assignmentsOf(ada.id)).toHaveLength(2);
  const entries = await db().auditEntry.findMany({ where: { action: "assignment.make", subjectId: ada.id } });
  expect(entries).toHaveLength(2);
  expect(JSON.stringify(entries)).not.toContain(REQUEST.reason);
});

test("a completed module is not asked before it may be renewed; once done it can be asked again", async () => {
  await complete(ada.id, addDays(now, -300), addDays(now, 65));
  const completed = { ok: false, error: { field: "module", what: "completed" } };
  expect(await askForModule(manager, ada.id, REQUEST, now)).toEqual(completed);
  expect((await linesOf(manager)).choices).toEqual([
    { slug: "other", title: "Module other", taken: null },
    { slug: "sample", title: "Module sample", taken: { what: "completed" } },
  ]);
  const later = addDays(now, 40);
  const again = { ...REQUEST, dueOn: "2027-01-15" };
  expect(await askForModule(manager, ada.id, again, later)).toMatchObject({ ok: true });
  expect((await linesOf(manager, later)).choices?.[1]?.taken).toEqual({ what: "asked", dueOn: "2027-01-15" });
  await complete(ada.id, addDays(later, 1), addDays(now, 430));
  const nextYear = addDays(now, 410);
  expect(await askForModule(manager, ada.id, { ...REQUEST, dueOn: "2028-02-01" }, nextYear)).toMatchObject({
    ok: true,
  });
  expect(await linesOf(manager, nextYear)).toMatchObject({
    pending: [{ dueOn: "2028-02-01" }],
    over: [{ dueOn: "2027-01-15", standing: { state: "done" } }],
  });
});

test("only who may sees and asks, and nobody asks herself, not even through a unit of hers", async () => {
  const attempts = (viewer: Viewer, personId: string) =>
    Promise.all([
      statusOf(personAssignments(viewer, personId, now)),
      statusOf(askForModule(viewer, personId, REQUEST, now)),
      statusOf(withdrawAssignment(viewer, personId, randomUUID(), now)),
    ]);
  const outsider = await viewerOf((await createPerson()).id, { roles: ["representative", "admin"] });
  for (const viewer of [ada, outsider]) expect(await attempts(viewer, ada.id)).toEqual([403, 403, 403]);
  for (const [viewer, id] of [
    [otherManager, ada.id],
    [manager, otherManager.id],
    [manager, manager.id],
    [hr, hr.id],
    [hr, randomUUID()],
  ] as const)
    expect(await attempts(viewer, id)).toEqual([404, 404, 404]);
  expect(await db().assignment.count({ where: { personId: { in: [ada.id, manager.id, hr.id] } } })).toBe(0);
  expect(await statusOf(askForModule(hr, manager.id, REQUEST, now))).toBe(200);
});

test("who takes no modules is asked none", async () => {
  const { id } = await createPerson({ accessRoles: ["representative"] });
  expect(await askForModule(hr, id, REQUEST, now)).toMatchObject({ ok: false, error: { what: "unknown" } });
  expect((await personAssignments(hr, id, now)).choices).toBeNull();
});

test("withdrawing keeps the row and makes room; twice withdraws once; what was done stays done", async () => {
  const asked = await askForModule(manager, ada.id, REQUEST, now);
  const id = asked.ok ? asked.value : "";
  expect(await statusOf(withdrawAssignment(otherManager, ada.id, id, now))).toBe(404);
  expect(await statusOf(withdrawAssignment(hr, manager.id, id, now))).toBe(404);
  expect(await withdrawAssignment(hr, ada.id, id, now)).toEqual({ ok: true, value: null });
  expect(await withdrawAssignment(manager, ada.id, id, addDays(now, 1))).toEqual({ ok: true, value: null });
  expect((await ownAssignments(ada, now)).over).toMatchObject([
    { standing: { state: "withdrawn", on: now } },
  ]);
  const where = { action: "assignment.withdraw", subjectId: ada.id };
  expect(await db().auditEntry.count({ where })).toBe(1);

  const second = await askForModule(manager, ada.id, REQUEST, now);
  await complete(ada.id, addDays(now, 1));
  const late = withdrawAssignment(manager, ada.id, second.ok ? second.value : "", addDays(now, 2));
  expect(await late).toEqual({ ok: false, error: "done" });
  expect((await linesOf(manager, addDays(now, 2))).over.map(({ standing }) => standing.state)).toEqual([
    "done",
    "withdrawn",
  ]);
});

test("a module that is taken out keeps its last title and is overdue no more", async () => {
  await askForModule(manager, ada.id, REQUEST, now);
  rmSync(path.join(content.root, "modules", "sample"), { recursive: true });
  useContentRoot(content.root);
  const years = addDays(now, 900);
  const line = { title: "Module sample", moduleSlug: null, standing: { state: "not_offered" } };
  expect(await ownAssignments(ada, years)).toMatchObject({ pending: [], over: [line] });
  expect(await linesOf(hr, years)).toMatchObject({ pending: [], over: [line] });
  expect(await askForModule(manager, ada.id, REQUEST, now)).toMatchObject({ error: { what: "unknown" } });
});

test("a renewal is on one's own page without anybody asking, and goes when the module is renewed", async () => {
  await complete(ada.id, addDays(now, -360), new Date("2026-11-27T22:59:59.999Z"));
  const renewal = { moduleSlug: "sample", title: "Module sample", dueOn: "2026-11-27", state: "due_soon" };
  expect((await ownAssignments(ada, now)).renewals).toEqual([renewal]);
  await complete(ada.id, now, new Date("2027-11-27T22:59:59.999Z"));
  expect((await ownAssignments(ada, now)).renewals).toEqual([]);
});

test("who asked may leave: what she asked stays, and is done or withdrawn like any other", async () => {
  await askForModule(manager, ada.id, REQUEST, now);
  await db().person.delete({ where: { id: manager.id } });
  expect((await ownAssignments(ada, now)).pending).toMatchObject([
    { assignedBy: null, reason: REQUEST.reason },
  ]);
});
