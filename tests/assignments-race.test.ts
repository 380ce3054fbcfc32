import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addDays } from "~/kernel/time";
import { askForModule, withdrawAssignment } from "~/learning/assignments.server";
import { findModule } from "~/learning/modules.server";
import { assignRevisions } from "~/learning/revisions.server";
import { db } from "~/platform/db.server";
import { createPerson, createUnit, viewerOf } from "./builders";
import { openTestContent } from "./learning-content";
import { hasPostgres, openTestPostgres } from "./postgres-database";

const now = new Date("2026-11-22T10:00:00Z");
const PEOPLE = 5_000;
const content = openTestContent();
openTestPostgres();

test.skipIf(!hasPostgres)("instances that start together ask every one of thousands once", async () => {
  content.write();
  const { id: unitId } = await createUnit();
  const version = (await findModule("sample"))?.version ?? "";
  await db().$executeRaw`
    INSERT INTO "Person" ("id", "externalId", "email", "givenName", "familyName", "accessRoles", "unitId", "roleSlug")
    SELECT gen_random_uuid(), 'R' || n, n || '@example.com', 'Ada', 'Race', '{employee}', ${unitId}::uuid, 'adviser'
    FROM generate_series(1, ${PEOPLE}::int) n`;
  await db().$executeRaw`
    INSERT INTO "Completion" ("id", "personId", "moduleSlug", "moduleVersion", "score", "completedAt", "attemptId")
    SELECT gen_random_uuid(), "id", 'sample', ${version}, 1, ${addDays(now, -40)}::timestamptz, gen_random_uuid()
    FROM "Person"`;
  content.write({ revision: { kind: "material", date: "2026-11-20" } });
  const counts = await Promise.all([1, 2, 3].map(() => assignRevisions(now)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(PEOPLE);
  expect(await assignRevisions(now)).toBe(0);
  const asked = await db().assignment.groupBy({ by: ["personId"], _count: true });
  expect(asked).toHaveLength(PEOPLE);
  const [one] = await db().assignment.findMany({ take: 1 });
  expect(one).toMatchObject({ origin: "revision", createdAt: now, dueOn: new Date("2026-12-22") });
});

test.skipIf(!hasPostgres)(
  "managers who ask at the same moment ask once, and each hears how it stands",
  async () => {
    content.write();
    const team = await createUnit();
    const managers = await Promise.all(
      Array.from({ length: 6 }, async () =>
        viewerOf((await createPerson({ accessRoles: ["manager"], manages: [team.id] })).id),
      ),
    );
    for (let round = 0; round < 10; round++) {
      const { id } = await createPerson({ unitId: team.id });
      const request = { moduleSlug: "sample", dueOn: "2026-12-01", reason: `Round ${round}` };
      const same = await Promise.all(managers.map((manager) => askForModule(manager, id, request, now)));
      expect(new Set(same.map((answer) => (answer.ok ? answer.value : answer.error.what))).size).toBe(1);
      const other = await createPerson({ unitId: team.id });
      const reasons = await Promise.all(
        managers.map((manager) => askForModule(manager, other.id, { ...request, reason: randomUUID() }, now)),
      );
      expect(reasons.filter(({ ok }) => ok)).toHaveLength(1);
      for (const answer of reasons)
        if (!answer.ok) expect(answer.error).toEqual({ field: "module", what: "asked", dueOn: "2026-12-01" });
      expect(await db().assignment.count({ where: { personId: { in: [id, other.id] } } })).toBe(2);
    }
  },
);

test.skipIf(!hasPostgres)("asking while another withdraws is answered, and never asks twice", async () => {
  content.write();
  const team = await createUnit();
  const [first, second] = await Promise.all(
    [1, 2].map(async () =>
      viewerOf((await createPerson({ accessRoles: ["manager"], manages: [team.id] })).id),
    ),
  );
  if (!first || !second) throw new Error("two managers");
  const { id } = await createPerson({ unitId: team.id });
  const request = { moduleSlug: "sample", dueOn: "2026-12-01", reason: "Standing" };
  for (let round = 0; round < 60; round++) {
    const standing = await askForModule(first, id, request, now);
    if (!standing.ok) throw new Error("nothing was asked before");
    const ask = (reason: string) => askForModule(second, id, { ...request, reason }, now);
    const [, ...answers] = await Promise.all([
      withdrawAssignment(first, id, standing.value, now),
      ...["one", "two", "three", "four"].map(ask),
    ]);
    const open = await db().assignment.findMany({ where: { personId: id, withdrawnAt: null } });
    expect(open).toHaveLength(answers.some(({ ok }) => ok) ? 1 : 0);
    for (const { id: left } of open) await withdrawAssignment(first, id, left, now);
  }
});
