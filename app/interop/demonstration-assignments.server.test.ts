import { afterAll, beforeAll, expect, test } from "vitest";
import { ownAssignments, personAssignments } from "~/learning/assignment-page.server";
import { type Database, db } from "~/platform/db.server";
import { viewerOf } from "../../tests/builders";
import { openTestDatabase } from "../../tests/database";
import { prepareDemonstration } from "./demonstration.server";

const now = new Date("2026-11-22T10:00:00Z");
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  await prepareDemonstration(now);
}, 240_000);
afterAll(() => database.close());

const viewer = async (key: string) =>
  viewerOf((await db().person.findUniqueOrThrow({ where: { externalId: `demo-${key}` } })).id);

test("the demonstration shows requests in every state, one late, and a module soon to be renewed", async () => {
  const [nadia, oliver, marc] = await Promise.all(
    ["guide-1-nadia", "guide-2-oliver", "guide-3-marc"].map(viewer),
  );
  if (!nadia || !oliver || !marc) throw new Error("no guides");
  expect(await ownAssignments(nadia, now)).toMatchObject({
    pending: [{ assignedBy: "Marc Lefèvre", dueOn: "2026-12-04", standing: { state: "open" } }],
    over: [{ standing: { state: "withdrawn" } }],
  });
  expect((await ownAssignments(oliver, now)).pending).toMatchObject([{ standing: { state: "overdue" } }]);
  expect(await ownAssignments(marc, now)).toMatchObject({
    pending: [{ assignedBy: "Hélène Roussel" }],
    renewals: [{ moduleSlug: "legal-frame", dueOn: "2026-11-26", state: "due_soon" }],
  });
  const bastien = await viewer("bastien-girard");
  expect((await personAssignments(marc, bastien.id, now)).over).toMatchObject([
    { standing: { state: "done" } },
  ]);
});
