import { afterAll, beforeAll, expect, test } from "vitest";
import { startAttempt, submitAttempt } from "~/learning/attempt.server";
import { markLessonRead } from "~/learning/lesson.server";
import { type Database, db, openDatabase, setDatabase } from "~/platform/db.server";
import { migrate } from "~/platform/migrate.server";
import { recordEvidence } from "~/readiness/evidence.server";
import { createPerson, createUnit, viewerOf } from "./builders";
import { openTestContent } from "./learning-content";
import { NUMBER_ITEMS, RIGHT } from "./process/learner-at-work";
import { findPostgresPrograms, type PostgresServer, startPostgresServer } from "./process/postgres-server";

// PGlite serves one transaction at a time: what two at once do not see of each other only shows on a server.
const programs = findPostgresPrograms();
let server: PostgresServer;
let database: Database;
beforeAll(async () => {
  if (!programs) return;
  server = await startPostgresServer(programs);
  database = await openDatabase({ kind: "server", url: await server.createDatabase() });
  await migrate(database);
  setDatabase(database);
});
afterAll(async () => {
  if (!programs) return;
  setDatabase(undefined);
  await database.close();
  await server.remove();
});

const PEOPLE = 120;

test.skipIf(!programs)(
  "who reads the last lesson while her quiz is submitted has completed the module once, whichever came second",
  async () => {
    const content = openTestContent();
    content.write({
      slug: "race",
      items: NUMBER_ITEMS,
      quiz: { draw: NUMBER_ITEMS.length },
      lessons: ["only"],
    });
    const { id: unitId } = await createUnit();
    const now = new Date();
    const answers = new URLSearchParams(NUMBER_ITEMS.map(({ id }) => [`a.${id}`, String(RIGHT)]));
    for (let person = 0; person < PEOPLE; person++) {
      const viewer = await viewerOf((await createPerson({ unitId })).id);
      const start = await startAttempt(viewer, "race", now);
      if (!start?.ok) throw new Error("not started");
      const { attemptId } = start.value;
      const read = async () => {
        // Submitting takes longer: reading begins a little later each time, so that their ends meet.
        await new Promise((done) => setTimeout(done, person % 30));
        await markLessonRead(viewer, "race", "only", now);
      };
      await Promise.all([submitAttempt(viewer, attemptId, answers, recordEvidence, now), read()]);
    }
    expect(await db().completion.count()).toBe(PEOPLE);
  },
);
